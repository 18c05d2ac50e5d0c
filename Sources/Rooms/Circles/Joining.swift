package import Domain
import Seals
import Store
package import Vocabulary

/// What a code on the projector tells: only that there is a conversation, and who will read its words.
package struct JoinReading: Sendable {
  package let conversation: ID<Conversation>
  package let organisation: ID<Organisation>
  package let organisationName: String
  package let format: Phrase
}

/// Joining one conversation: there is one code at a time, valid around the time that people sit down.
struct JoinDoor {
  private let conversation: ID<Conversation>
  private let organisation: ID<Organisation>
  private let tx: any Transaction
  private var mine: Query { "organisation = \(organisation) AND conversation = \(conversation)" }

  init(_ conversation: ID<Conversation>, of organisation: ID<Organisation>, _ tx: any Transaction) {
    self.conversation = conversation
    self.organisation = organisation
    self.tx = tx
  }

  /// Makes a code, unless there is a valid one.
  func open(until: Moment, at now: Moment) throws {
    if try tx.run("SELECT code FROM join_code WHERE \(mine) AND until > \(now)").isEmpty { try renew(until: until) }
  }

  /// Makes a new code. The old one stops working at once.
  func renew(until: Moment) throws {
    try tx.run("DELETE FROM join_code WHERE \(mine)")
    // Never from the demo's seeded chance: whoever knows the seed would know the code.
    try tx.run(
      """
      INSERT INTO join_code (code, organisation, conversation, until) \
      VALUES (\(JoinCode(.system).raw), \(organisation), \(conversation), \(until))
      """
    )
  }

  /// Ends its validity at that moment, if it would be valid longer.
  func close(at moment: Moment) throws {
    try tx.run("UPDATE join_code SET until = \(moment) WHERE \(mine) AND until > \(moment)")
  }

  func opens(to code: JoinCode, at now: Moment) throws -> Bool {
    try !tx.run("SELECT code FROM join_code WHERE \(mine) AND code = \(code.raw) AND until > \(now)").isEmpty
  }
}

extension House {
  /// The conversation behind a code. A wrong code and an expired one give the same answer.
  package func join(code: String) async throws -> JoinReading? {
    guard let code = JoinCode(given: code) else { return nil }
    return try await database.read { [courses, clock] tx in
      guard let row = try tx.run("""
        SELECT \(ConversationRow.columns), c.organisation, o.name FROM join_code j
          JOIN conversation c ON c.organisation = j.organisation AND c.id = j.conversation JOIN organisation o
          ON o.id = c.organisation
        WHERE j.code = \(code.raw) AND j.until > \(clock.now())
        """).first
      else { return nil }
      let facts = try ConversationRow(row)
      guard !facts.isOver(on: clock.now().day) else { return nil }
      return JoinReading(
        conversation: facts.id, organisation: try row.id("organisation"), organisationName: try row.text("name"),
        format: try facts.format(tx, courses).title)
    }
  }

  /// The code of a conversation, for its projector. Only for whoever planned it.
  package func code(of conversation: ID<Conversation>, for viewer: Viewer) async throws -> String? {
    try await database.read { [clock] tx in
      try tx.run("""
        SELECT j.code FROM join_code j JOIN conversation c ON c.organisation = j.organisation AND c.id = j.conversation
        WHERE j.organisation = \(viewer.organisation) AND j.conversation = \(conversation) AND c.facilitator = \(viewer.person)
        AND j.until > \(clock.now())
        """).first?.text("code")
    }
  }

  /// The mark of one page from which a phone sits down: sending it again, also at the same moment, gives the same chair.
  package static func passMark() -> String { Randomness.system.word(length: shortestMark) }
  static let shortestMark = 52

  /// A seat for a phone without an account. The pass is for this conversation and opens nothing else. It is derived from the
  /// mark, which is as random, and is not stored.
  package func sitDownAsGuest(code: String, mark: String) async throws -> String {
    guard let reading = try await join(code: code), let given = JoinCode(given: code), mark.utf8.count >= House.shortestMark
    else { throw NotFound() }
    let (organisation, conversation) = (reading.organisation, reading.conversation)
    let token = try pass(from: mark, in: conversation)
    let seat = ID<Seat>.new(.system)
    let companion = Companion(
      organisation: organisation, organisationName: reading.organisationName, conversation: conversation, seat: seat,
      pass: token.digest)
    try await database.write { [self] tx in
      // Opening the log makes simultaneous requests take turns.
      let log = try Logbook(of: organisation, in: tx, at: clock.now())
      guard try tx.run("SELECT seat FROM pass WHERE token = \(token.digest)").isEmpty else { return }
      // The code may have been renewed while we waited.
      guard try JoinDoor(conversation, of: organisation, tx).opens(to: given, at: clock.now()) else { throw NotFound() }
      let signs = try tx.run("SELECT sign FROM pass WHERE organisation = \(organisation) AND conversation = \(conversation)").map
      { try $0.text("sign") }
      let sign = GuestSign.drawn(besides: Set(signs), by: .system)
      try tx.run(
        """
        INSERT INTO seat (organisation, conversation, id, person) \
        VALUES (\(organisation), \(conversation), \(seat), \(ID<Person>?.none))
        """
      )
      try tx.run("""
        INSERT INTO pass (token, organisation, conversation, seat, sign, word, spent)
        VALUES (\(token.digest), \(organisation), \(conversation), \(seat), \(sign), \(try returnMark(of: token)),
        \(try noMark()))
        """)
      try ChanceOrder(conversation: conversation, organisation: organisation, tx: tx).afterSitting()
      try enter(conversation, as: .companion(companion), in: tx, log: log) { room in
        try room.make(.sit(role: .participant), zet: "zit-\(seat)")
      }
      try log.close()
    }
    return token.secret
  }
}

extension CircleRoom {
  /// A new code, made by whoever leads: for somebody who comes late, or because the old one fell into the wrong hands.
  package borrowing func renewCode() throws {
    guard let log else { throw StoreError.broken("renewed while reading") }
    guard try course().leads(seat.id) else { throw Refusal.notFacilitator }
    let life: Span
    switch facts.state {
    case .planned: life = JoinCode.whileGathering
    case .open: life = JoinCode.forLatecomers
    case .closed: throw Refusal.closed
    }
    try JoinDoor(seat.conversation, of: organisation, tx).renew(until: now.after(life))
    try log.happened(.codeMade, by: nil, subject: seat.conversation.raw, facts: [:])
  }
}
