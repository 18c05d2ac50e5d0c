package import Domain
import Seals
import Store
package import Vocabulary

/// The big screen of a room, for the length of one transaction. It depends on its own pass and on nobody's session: it hears
/// what everybody hears, and no function here gives it more.
package struct ScreenRoom: ~Copyable {
  package let screen: ID<BigScreen>
  package let conversation: ID<Conversation>
  package let organisationName: String
  private let room: CircleRoom

  fileprivate init(pass: Token, in tx: any Transaction, now: Moment, house: House) throws {
    guard let row = try tx.run("""
      SELECT s.organisation, s.conversation, s.id, o.name FROM screen s JOIN organisation o ON o.id = s.organisation
      WHERE s.token = \(pass.digest)
      """).first
    else { throw NotFound() }
    let (screen, conversation): (ID<BigScreen>, ID<Conversation>) = (try row.id("id"), try row.id("conversation"))
    let name = try row.text("name")
    let room = try CircleRoom(screen, in: conversation, of: try row.id("organisation"), tx, now: now, house: house)
    self.init(screen, in: conversation, of: name, room)
  }

  private init(
    _ screen: ID<BigScreen>, in conversation: ID<Conversation>, of organisationName: String, _ room: consuming CircleRoom
  ) {
    self.screen = screen
    self.conversation = conversation
    self.organisationName = organisationName
    self.room = room
  }

  /// What everybody in the conversation hears.
  package borrowing func heard() throws -> HeardScene { try room.heard(.screen) }

  /// The number of its last happening.
  package borrowing func sequence() throws -> Int { try room.sequence() }
}

extension House {
  /// What a big screen shows. Throws `NotFound` when it was closed, and when its words are destroyed.
  package func watch<T: Sendable>(
    by pass: String, _ visit: @escaping @Sendable (borrowing ScreenRoom) throws -> T
  ) async throws -> T {
    guard let token = Token(given: pass) else { throw NotFound() }
    return try await database.read { [self] tx in try visit(ScreenRoom(pass: token, in: tx, now: clock.now(), house: self)) }
  }

  /// Opens a screen with the code that was given to whoever leads. The code works once. Nil for a code that is wrong, used or
  /// expired.
  package func openScreen(code: String) async throws -> String? {
    guard let typed = JoinCode(given: code) else { return nil }
    let (digest, now) = (sha256(typed.raw), clock.now())
    guard let organisation = try await database.read({ tx in
        try tx.run("SELECT organisation FROM screen_code WHERE code = \(digest) AND until > \(now)").first?.id(
          "organisation", Organisation.self)
    }) else { return nil }
    return try await database.write { tx in
      let log = try Logbook(of: organisation, in: tx, at: now)
      guard let row = try tx.run("DELETE FROM screen_code WHERE code = \(digest) AND until > \(now) RETURNING conversation").first
      else { return nil }
      let secret = try Screens(row.id("conversation"), of: organisation, tx, log).open()
      try log.close()
      return secret
    }
  }
}

extension CircleRoom {
  /// Opens a big screen, and gives the secret of its pass. For whoever leads; for anybody else it does not exist.
  package borrowing func openScreen() throws -> String { try screens().open() }

  /// A code that opens one screen on another machine, for some minutes.
  package borrowing func codeForScreen() throws -> String { try screens().code(until: now.after(JoinCode.forScreens)) }

  /// Closes all screens at once, because a telephone cannot tell them apart.
  package borrowing func putOutScreens() throws { try screens().putOut() }

  private borrowing func screens() throws -> Screens {
    guard let log, try course().scene(for: .seat(seat.id))?.own?.isFacilitator == true, facts.state != .closed else {
      throw NotFound()
    }
    return Screens(seat.conversation, of: organisation, tx, log)
  }
}

/// The screens of one conversation.
private struct Screens {
  static let most = 4

  let conversation: ID<Conversation>
  let organisation: ID<Organisation>
  let tx: any Transaction
  let log: Logbook

  init(_ conversation: ID<Conversation>, of organisation: ID<Organisation>, _ tx: any Transaction, _ log: Logbook) {
    (self.conversation, self.organisation, self.tx, self.log) = (conversation, organisation, tx, log)
  }

  private var mine: Query { "organisation = \(organisation) AND conversation = \(conversation)" }

  func open() throws -> String {
    guard
      try tx.run("SELECT state FROM conversation WHERE organisation = \(organisation) AND id = \(conversation)").first?.text(
        "state") != ConversationState.closed.rawValue
    else { throw NotFound() }
    // Above the limit, the newest screen replaces the oldest.
    if try tx.run("SELECT id FROM screen WHERE \(mine)").count >= Screens.most { try putOut() }
    let token = Token(.system)
    try tx.run(
      """
      INSERT INTO screen (organisation, conversation, id, token) \
      VALUES (\(organisation), \(conversation), \(ID<BigScreen>.new(.system)), \(token.digest))
      """
    )
    try log.happened(.screenOpened, by: nil, subject: conversation.raw, facts: [:])
    return token.secret
  }

  /// It has the characters of a joining code, so that both are read from a screen and typed in the same way.
  func code(until: Moment) throws -> String {
    try tx.run("DELETE FROM screen_code WHERE \(mine)")
    let code = JoinCode(.system).raw
    try tx.run(
      """
      INSERT INTO screen_code (code, organisation, conversation, until) \
      VALUES (\(sha256(code)), \(organisation), \(conversation), \(until))
      """
    )
    return code
  }

  func putOut() throws {
    try tx.run("DELETE FROM screen_code WHERE \(mine)")
    if try tx.run("DELETE FROM screen WHERE \(mine) RETURNING id").isEmpty { return }
    try log.happened(.screensOut, by: nil, subject: conversation.raw, facts: [:])
  }
}
