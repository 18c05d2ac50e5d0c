import Domain
import Seals
import Store
package import Vocabulary

/// What a right password gives.
package enum Admission: Sendable {
  /// Inside: the key of a session.
  case session(String)
  /// The key between password and code, for this browser: it opens nothing but the page that asks for the code.
  case threshold(String)

  package var session: String? { if case .session(let key) = self { key } else { nil } }
}

/// What a code gives.
package enum Crossing: Sendable {
  /// Inside: the key of a session. `joined` when it accepted an invitation.
  case inside(String, joined: Bool)
  /// Wrong, and another code may be tried.
  case wrong
  /// Begin again with the password.
  case over
}

/// Between a right password and a right code of the second key (SECURITY.md, "Second key").
extension House {
  package static let thresholdLasts = Span.minutes(5)
  static let mostTries = 5

  /// The account whose code is asked, under which attempts are counted. Nil when the key has expired.
  package func threshold(_ secret: String) async throws -> String? {
    guard let token = Token(given: secret) else { return nil }
    let now = clock.now()
    return try await database.read { tx in
      try tx.run("SELECT account FROM threshold WHERE token = \(token.digest) AND expires_at > \(now)").first?.text("account")
    }
  }

  /// Lets somebody in with a right code. Each attempt is counted before it is checked, and the fifth wrong one is the last.
  package func cross(_ secret: String, code: String, device: String) async throws -> Crossing {
    guard let token = Token(given: secret) else { return .over }
    let now = clock.now()
    return try await database.write { tx in
      guard
        let place = try tx.run("SELECT organisation FROM threshold WHERE token = \(token.digest) AND expires_at > \(now)").first
      else { return .over }
      let log = try Logbook(of: try place.id("organisation"), in: tx, at: now)
      let crossing = try crossed(token, code, device, log, tx)
      try log.close()
      return crossing
    }
  }

  private func crossed(_ token: Token, _ code: String, _ device: String, _ log: Logbook, _ tx: any Transaction) throws -> Crossing
  {
    guard
      let row = try tx.run(
        """
        UPDATE threshold SET tries = tries + 1 WHERE token = \(token.digest) RETURNING account, person, invitation, tries
        """
      ).first
    else { return .over }
    let (account, person) = (try row.text("account"), try row.id("person", Person.self))
    let isRight = try uses(code, of: account, by: person, log, tx)
    guard try isRight || row.int("tries") >= House.mostTries else { return .wrong }
    try tx.run("DELETE FROM threshold WHERE token = \(token.digest)")
    guard isRight else { return .over }
    let invitation = try row.optionalText("invitation")
    if let invitation { guard try join(by: invitation, account: account, log, tx) != nil else { return .over } }
    guard
      try !tx.run(
        "SELECT id FROM person WHERE organisation = \(log.organisation) AND id = \(person) AND account = \(account) AND is_active"
      ).isEmpty
    else { return .over }
    return .inside(try enter(person, device: device, log, at: clock.now(), tx), joined: invitation != nil)
  }

  /// Whether an account has a second key. Asked after opening the logbook, so that nobody comes in while one is being made.
  static func hasSecondKey(_ account: String, _ tx: any Transaction) throws -> Bool {
    try !tx.run("SELECT account FROM second_key WHERE account = \(account)").isEmpty
  }

  /// Makes the key between password and code. Expired ones are deleted at the same time.
  static func awaitCode(
    of account: String, as person: ID<Person>, invitation: String? = nil, _ log: Logbook, at now: Moment, _ tx: any Transaction
  ) throws -> Admission {
    let token = Token(.system)
    try tx.run("DELETE FROM threshold WHERE expires_at <= \(now)")
    try tx.run(
      """
      INSERT INTO threshold (token, account, organisation, person, invitation, tries, expires_at)
      VALUES (\(token.digest), \(account), \(log.organisation), \(person), \(invitation), 0, \(now.after(thresholdLasts)))
      """)
    return .threshold(token.secret)
  }
}
