package import Domain
import Seals
import Store
package import Vocabulary

/// What the six digits on the projector open: only that there is a conversation, and for whom its words are.
package struct JoinReading: Sendable {
  package let conversation: ID<Conversation>
  package let organisation: ID<Organisation>
  package let organisationName: String
  package let format: Phrase
}

extension House {
  /// The conversation behind a code. A code that is wrong and one that is over are the same answer.
  package func join(code: String) async throws -> JoinReading? {
    let digits = code.filter { $0.isASCII && $0.isNumber }
    guard digits.count == 6 else { return nil }
    let today = clock.now().day
    return try await database.read { [memory] tx in
      guard let row = try tx.run("""
        SELECT \(ConversationRow.columns), c.organisation, o.name FROM join_code j
          JOIN conversation c ON c.organisation = j.organisation AND c.id = j.conversation JOIN organisation o ON o.id = c.organisation
        WHERE j.code = \(digits)
        """).first
      else { return nil }
      let facts = try ConversationRow(row)
      guard !facts.isOver(on: today) else { return nil }
      return JoinReading(conversation: facts.id, organisation: try row.id("organisation"), organisationName: try row.text("name"), format: try facts.format(tx, memory).title)
    }
  }

  /// The code of a conversation, for its projector. Only for whoever facilitates it.
  package func code(of conversation: ID<Conversation>, for viewer: Viewer) async throws -> String? {
    try await database.read { tx in
      try tx.run("""
        SELECT j.code FROM join_code j JOIN conversation c ON c.organisation = j.organisation AND c.id = j.conversation
        WHERE j.organisation = \(viewer.organisation) AND j.conversation = \(conversation) AND c.facilitator = \(viewer.person)
        """).first?.text("code")
    }
  }

  /// A seat for a phone without an account. The pass is for this conversation and opens nothing else.
  /// `zet` is the phone's own mark: pressing twice gives one seat.
  package func sitDownAsGuest(code: String, zet: String) async throws -> String {
    guard let reading = try await join(code: code) else { throw NotFound() }
    let token = Token(.system)
    let seat = ID<Seat>.new(.system)
    let companion = Companion(organisation: reading.organisation, organisationName: reading.organisationName, conversation: reading.conversation, seat: seat)
    try await database.write { [self] tx in
      let log = try Logbook(of: reading.organisation, in: tx, at: clock.now())
      try tx.run("INSERT INTO seat (organisation, conversation, id, person) VALUES (\(reading.organisation), \(reading.conversation), \(seat), \(ID<Person>?.none))")
      try tx.run("INSERT INTO pass (token, organisation, conversation, seat) VALUES (\(token.digest), \(reading.organisation), \(reading.conversation), \(seat))")
      try enter(reading.conversation, as: .companion(companion), in: tx, log: log) { room in try room.make(.sit(role: .participant), zet: zet) }
      try log.close()
    }
    return token.secret
  }
}
