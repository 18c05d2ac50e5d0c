import Domain
import Seals
import Store
import Vocabulary

/// Work without a person. It has its own short list, and opening a circle is not on it.
package struct Caretaker: Sendable {
  let house: House
  package init(_ house: House) { self.house = house }

  /// How many conversations do not open with the key of this server, because they came from another. Tries the wrapping and opens no words.
  package func sealedWithAnotherKey() async throws -> Int {
    try await house.database.read { [house] tx in
      try tx.run("SELECT conversation, wrapped FROM conversation_key").filter { row in
        let (name, wrapped) = (try row.text("conversation"), try row.bytes("wrapped"))
        return (try? house.strongbox.unwrapped(wrapped, for: name)) == nil
      }.count
    }
  }

  /// Destroys the words of conversations whose day has come: key, moves, passes. What remains is the fact that it took place,
  /// what was released, and the chairs of members: whoever had one may still take back what was released (`Desk.takeBack`), though
  /// nobody can know any more who said yes to it.
  package func wipe() async throws -> Int {
    let today = house.clock.now().day
    let now = house.clock.now()
    let due = try await house.database.read { tx in
      try tx.run("""
        SELECT c.organisation, c.id FROM conversation c JOIN conversation_key k ON k.organisation = c.organisation AND k.conversation = c.id
        WHERE c.wipe_on IS NOT NULL AND c.wipe_on <= \(today)
        """).map { (try $0.id("organisation", Organisation.self), try $0.id("id", Conversation.self)) }
    }
    for (organisation, conversation) in due {
      try await house.database.write { tx in
        let log = try Logbook(of: organisation, in: tx, at: now)
        try tx.run("DELETE FROM conversation_key WHERE organisation = \(organisation) AND conversation = \(conversation)")
        try tx.run("DELETE FROM move WHERE organisation = \(organisation) AND conversation = \(conversation)")
        try tx.run("DELETE FROM pass WHERE organisation = \(organisation) AND conversation = \(conversation)")
        try log.happened(.conversationWiped, by: nil, subject: conversation.raw, facts: [:])
        try log.close()
      }
      house.memory.forget(conversation)
    }
    return due.count
  }

  /// Follows the chain of every organisation's log and names the first row that is not as it was written.
  package func verify() async throws -> [LogReport] {
    try await house.database.read { tx in
      try tx.run("SELECT o.id, o.name, l.last, l.head FROM organisation o JOIN logbook l ON l.organisation = o.id ORDER BY o.id").map { row in
        let organisation = try row.id("id", Organisation.self)
        let (name, last, head) = (try row.text("name"), try row.int("last"), try row.text("head"))
        var previous = ""
        var seq = 0
        while true {
          // A page at a time: a log of years does not fit in memory, and need not.
          let page = try tx.run("""
            SELECT seq, at, actor, kind, subject, facts, previous, hash FROM happening
            WHERE organisation = \(organisation) AND seq > \(seq) ORDER BY seq LIMIT 1000
            """)
          for happening in page {
            let number = try happening.int("seq")
            let hash = Logbook.hash(
              previous: previous, organisation, seq: number, at: try happening.moment("at"), actor: try happening.optionalText("actor"),
              kind: try happening.text("kind"), subject: try happening.text("subject"), facts: try happening.text("facts"))
            guard number == seq + 1, try happening.text("previous") == previous, try happening.text("hash") == hash else {
              return LogReport(organisation: name, rows: last, brokenAt: seq + 1)
            }
            (previous, seq) = (hash, number)
          }
          if page.count < 1_000 { break }
        }
        return LogReport(organisation: name, rows: last, brokenAt: seq == last && previous == head ? nil : seq + 1)
      }
    }
  }
}

/// What `doctor` says of one organisation's log.
package struct LogReport: Sendable, Equatable {
  package let organisation: String
  package let rows: Int
  /// The first row that is not as it was written; nothing when all are.
  package let brokenAt: Int?
}
