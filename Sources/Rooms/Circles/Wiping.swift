import Domain
import Seals
import Store
import Vocabulary

/// Work without a person. It has its own short list, and opening a circle is not on it.
package struct Caretaker: Sendable {
  let house: House
  package init(_ house: House) { self.house = house }

  /// Destroys the words of conversations that are due: first the key of that day, which closes every copy of the database as
  /// well, and then key, moves, screens, passes and the chairs of guests. What remains is the fact that it took place, what was
  /// released, and the chairs of members: they may still take back what was released (`Desk.takeBack`), although nobody can
  /// know any more who said yes to it. Gives how many.
  package func wipe() async throws -> Int {
    let now = house.clock.now()
    let today = now.day
    try house.strongbox.burn(through: today)
    house.courses.forget(through: today)
    let due = try await house.database.read { tx in
      try tx.run("""
        SELECT c.organisation, c.id FROM conversation c JOIN conversation_key k ON k.organisation = c.organisation
        AND k.conversation = c.id
        WHERE c.wipe_on IS NOT NULL AND c.wipe_on <= \(today)
        """).map { (try $0.id("organisation", Organisation.self), try $0.id("id", Conversation.self)) }
    }
    try await eachAlone(due) { organisation, conversation in
      try await house.database.write { [house] tx in
        let log = try Logbook(of: organisation, in: tx, at: now)
        guard let facts = try ConversationRow(conversation, of: organisation, tx), let day = facts.wipeOn, day <= today else {
          return
        }
        // Nobody sits in a conversation whose words are gone.
        if facts.state == .open { try Ending(tx: tx, log: log, now: now, house: house).end(facts) }
        try Caretaker.empty(conversation, of: organisation, tx)
        try ChanceOrder(conversation: conversation, organisation: organisation, tx: tx).lay()
        // A planned conversation had no words: somebody who came in before comes in again.
        if facts.state == .planned {
          try tx.run("UPDATE conversation SET wipe_on = NULL WHERE organisation = \(organisation) AND id = \(conversation)")
          try log.happened(.conversationMoved, by: nil, subject: conversation.raw, facts: [:])
        } else {
          try log.happened(.conversationWiped, by: nil, subject: conversation.raw, facts: [:])
        }
        try log.close()
      }
      house.courses.forget(conversation)
    }
    if !due.isEmpty { _ = try await house.database.scour(Caretaker.ofConversations) }
    return due.count
  }

  private static let ofConversations = ["conversation_key", "move", "screen", "screen_code", "pass", "seat"]

  /// Goes on with the others when one fails, so that an unreadable row of one organisation holds up nobody else. Throws the
  /// first failure afterwards.
  func eachAlone(
    _ conversations: [(ID<Organisation>, ID<Conversation>)], _ work: (ID<Organisation>, ID<Conversation>) async throws -> Void
  ) async throws {
    var failure: (any Error)?
    for (organisation, conversation) in conversations {
      do { try await work(organisation, conversation) } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
  }

  /// Deletes everything that was said in a conversation, and everybody who sat there without a name.
  static func empty(_ conversation: ID<Conversation>, of organisation: ID<Organisation>, _ tx: any Transaction) throws {
    for table: Query in ["conversation_key", "move", "screen", "screen_code", "pass"] {
      try tx.run("DELETE FROM \(table) WHERE organisation = \(organisation) AND conversation = \(conversation)")
    }
    try tx.run("DELETE FROM seat WHERE organisation = \(organisation) AND conversation = \(conversation) AND person IS NULL")
    try tx.run(
      """
      UPDATE conversation SET moves = 0, head = '', ended_after = NULL WHERE organisation = \(organisation) \
      AND id = \(conversation)
      """
    )
  }

  /// Removes what was deleted since the last time from the files of the database too. False when a reader was active for so
  /// long that it has to wait.
  package func scour() async throws -> Bool { try await house.database.scour([]) }

  /// Follows the chain of every organisation's log and names the first row that is not as it was written.
  package func verify() async throws -> [LogReport] {
    try await house.database.read { tx in
      try tx.run(
        "SELECT o.id, o.name, l.last, l.head, l.heads FROM organisation o JOIN logbook l ON l.organisation = o.id ORDER BY o.id"
      ).map { row in
        let organisation = try row.id("id", Organisation.self)
        let (name, last, head) = (try row.text("name"), try row.int("last"), try row.text("head"))
        let kept = Heads(text: try row.text("heads"))
        var (previous, seq, heads) = ("", 0, Heads())
        while true {
          // A page at a time, because a log of years does not fit in memory.
          let page = try tx.run("""
            SELECT seq, at, actor, kind, subject, facts, previous, hash FROM happening
            WHERE organisation = \(organisation) AND seq > \(seq) ORDER BY seq LIMIT 1000
            """)
          for happening in page {
            let number = try happening.int("seq")
            let hash = Logbook.hash(
              previous: previous, organisation, seq: number, at: try happening.moment("at"),
              actor: try happening.optionalText("actor"),
              kind: try happening.text("kind"), subject: try happening.text("subject"), facts: try happening.text("facts"))
            guard number == seq + 1, try happening.text("previous") == previous, try happening.text("hash") == hash else {
              return LogReport(organisation: name, rows: last, brokenAt: seq + 1)
            }
            (previous, seq) = (hash, number)
            if let holding = try Holdings.happenings[happening.text("kind")]?.holding { heads.move(holding.head, to: hash) }
          }
          if page.count < 1_000 { break }
        }
        let isWhole = seq == last && previous == head && kept.follow(from: heads)
        return LogReport(organisation: name, rows: last, brokenAt: isWhole ? nil : seq + 1)
      }
    }
  }
}

/// What `doctor` says about one organisation's log.
package struct LogReport: Sendable, Equatable {
  package let organisation: String
  package let rows: Int
  /// The first row that is not as it was written. Nil when all are.
  package let brokenAt: Int?
}
