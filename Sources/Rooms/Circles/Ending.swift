import Domain
import Store
import Vocabulary

/// How a conversation ends when nobody ends it. Nothing is opened: its row says that it is over, and whoever comes in reads it
/// there.
struct Ending {
  let tx: any Transaction
  let log: Logbook
  let now: Moment
  let house: House

  /// How many days a planned conversation waits for its people: after its day, or after it was planned without one.
  static let waits = 7
  static let waitsUndated = 60

  /// Ends a conversation in which people sat, or lets one lapse that never began.
  func end(_ facts: ConversationRow) throws {
    let organisation = log.organisation
    let one: Query = "organisation = \(organisation) AND id = \(facts.id)"
    if facts.state == .open {
      try tx.run("UPDATE conversation SET ended_after = \(facts.moves), head = \(house.chance.word(length: 16)) WHERE \(one)")
      try Ending.close(facts.id, of: organisation, tx)
      try log.happened(.conversationClosed, by: nil, subject: facts.id.raw, facts: [:])
    } else {
      try Caretaker.empty(facts.id, of: organisation, tx)
      try tx.run("DELETE FROM join_code WHERE organisation = \(organisation) AND conversation = \(facts.id)")
      try tx.run("DELETE FROM seat WHERE organisation = \(organisation) AND conversation = \(facts.id)")
      try tx.run(
        "UPDATE conversation SET state = \(ConversationState.closed.rawValue), wipe_on = NULL, ends_on = NULL WHERE \(one)")
      try log.happened(.conversationLapsed, by: nil, subject: facts.id.raw, facts: [:])
    }
    house.courses.forget(facts.id)
  }

  /// What the end of a conversation changes in its rows, whoever or whatever ended it: nobody can come in any more. The pass of
  /// somebody who was asked something stays valid until the words are destroyed.
  static func close(_ conversation: ID<Conversation>, of organisation: ID<Organisation>, _ tx: any Transaction) throws {
    // The number of people is stored already: those who were counted.
    try tx.run("""
      UPDATE conversation SET state = \(ConversationState.closed.rawValue), ends_on = NULL
      WHERE organisation = \(organisation) AND id = \(conversation)
      """)
    try tx.run("DELETE FROM join_code WHERE organisation = \(organisation) AND conversation = \(conversation)")
    // Nobody would see them come back any more.
    try tx.run(
      "UPDATE pass SET word = NULL, spent = NULL WHERE organisation = \(organisation) AND conversation = \(conversation)")
    try ChanceOrder(conversation: conversation, organisation: organisation, tx: tx).lay()
  }
}

extension ConversationRow {
  /// The day on which it is over if nobody does anything any more: two days after the last move, so that somebody who was
  /// interrupted has all of the next day to go on. A planned conversation waits for its own day.
  func end(after course: Course, on today: Day) -> Day? {
    let quiet = today.adding(2)
    switch course.isOpen {
    // It has just opened, and its words have all their days.
    case true where state == .planned: return quiet
    case true: return min(quiet, wipeOn.map { max($0, today.adding(1)) } ?? quiet)
    case false where state == .planned: return max(quiet, endsOn ?? quiet)
    case false: return nil
    }
  }

  /// The day on which a conversation lapses that was planned for a moment, or for none.
  static func lapse(of moment: Moment?, plannedOn today: Day) -> Day {
    max((moment?.day).map { $0.adding(Ending.waits) } ?? today.adding(Ending.waitsUndated), today.adding(1))
  }
}

extension Caretaker {
  /// Ends the conversations that are over. Most of the time it only reads.
  package func end() async throws -> Int {
    try await dateWhatHasNoEnd()
    let now = house.clock.now()
    let due = try await house.database.read { tx in
      try tx.run(
        "SELECT organisation, id FROM conversation WHERE ends_on <= \(now.day) AND state <> \(ConversationState.closed.rawValue)"
      )
        .map { (try $0.id("organisation", Organisation.self), try $0.id("id", Conversation.self)) }
    }
    try await eachAlone(due) { organisation, conversation in
      try await house.database.write { [house] tx in
        let log = try Logbook(of: organisation, in: tx, at: now)
        // Somebody may have made a move meanwhile.
        guard let facts = try ConversationRow(conversation, of: organisation, tx), facts.isOver(on: now.day) else { return }
        try Ending(tx: tx, log: log, now: now, house: house).end(facts)
        try log.close()
      }
    }
    return due.count
  }

  /// Gives an end to conversations that were planned or opened before every conversation had one.
  private func dateWhatHasNoEnd() async throws {
    let today = house.clock.now().day
    let undated: Query = "FROM conversation WHERE ends_on IS NULL AND state <> \(ConversationState.closed.rawValue)"
    guard try await !house.database.read({ try $0.run("SELECT id \(undated) LIMIT 1") }).isEmpty else { return }
    try await house.database.write { tx in
      for row in try tx.run("SELECT organisation, id, state, planned_at, wipe_on \(undated)") {
        let (organisation, id): (ID<Organisation>, ID<Conversation>) = (try row.id("organisation"), try row.id("id"))
        let heard = try tx.run(
          "SELECT MAX(at) AS last, MIN(at) AS first FROM happening WHERE organisation = \(organisation) AND subject = \(id)"
        ).first
        let (first, last) = (try heard?.optionalMoment("first")?.day ?? today, try heard?.optionalMoment("last")?.day ?? today)
        let isOpen = try row.text("state") == ConversationState.open.rawValue
        let lapse = try ConversationRow.lapse(of: row.optionalMoment("planned_at"), plannedOn: first)
        let end = isOpen ? last.adding(2) : max(lapse, last.adding(2))
        try tx.run("UPDATE conversation SET ends_on = \(end) WHERE organisation = \(organisation) AND id = \(id)")
      }
    }
  }
}
