import Domain
import Seals
import Store
package import Vocabulary

/// A new password for somebody who forgot theirs. The link goes to the address of the account and to nobody else: whoever keeps
/// the people could use it to sit down in a circle under a colleague's name.
extension House {
  package static let renewalLasts = Span.hours(1)

  /// Makes a link for the account with this address, which `Outbox` mails. For an unknown address the same is written and
  /// nothing is mailed: neither the answer nor its time tells who works here (ASVS 6.3.8).
  package func askRenewal(of email: EmailAddress) async throws {
    guard mails else { return }
    try await database.write { [self] tx in
      try writeRenewal(Token(.system), of: try House.reachable(email, tx), isMailed: true, tx)
    }
  }

  /// The same for somebody at the console, who has access to the files of this machine anyway. Nil when no account has this
  /// address.
  package func renewalLink(for email: String) async throws -> String? {
    guard let address = EmailAddress(email) else { return nil }
    let token = Token(.system)
    return try await database.write { [self] tx in
      guard let account = try tx.run("SELECT id FROM account WHERE email = \(address.raw)").first?.text("id") else { return nil }
      try writeRenewal(token, of: account, isMailed: false, tx)
      return token.secret
    }
  }

  /// The account that may be mailed. Never one that is only in a demo: there anybody could make us mail the address of a
  /// character.
  private static func reachable(_ email: EmailAddress, _ tx: any Transaction) throws -> String? {
    try tx.run("""
      SELECT a.id FROM account a WHERE a.email = \(email.raw) AND EXISTS (
        SELECT 1 FROM person p JOIN organisation o ON o.id = p.organisation WHERE p.account = a.id AND p.is_active
        AND NOT o.is_demo)
      """).first?.text("id")
  }

  private func writeRenewal(_ token: Token, of account: String?, isMailed: Bool, _ tx: any Transaction) throws {
    let now = clock.now()
    // Only the newest link works.
    try tx.run("DELETE FROM renewal WHERE expires_at <= \(now) OR account = \(account ?? "")")
    let sealed = try strongbox.seal(Array(token.secret.utf8), for: Outbox.sealName(renewal: token.digest))
    let due: Moment? = isMailed && account != nil ? now : nil
    try tx.run("""
      INSERT INTO renewal (token, account, sealed, tries, next_attempt, expires_at)
      VALUES (\(token.digest), \(account), \(due == nil ? nil : sealed), 0, \(due), \(now.after(House.renewalLasts)))
      """)
  }

  /// The account whose password a link renews. Nil when it was used or has expired.
  package func renewal(_ secret: String) async throws -> EmailAddress? {
    guard let token = Token(given: secret) else { return nil }
    let now = clock.now()
    return try await database.read { tx in
      try tx.run(
        """
        SELECT a.email FROM renewal r JOIN account a ON a.id = r.account WHERE r.token = \(token.digest) \
        AND r.expires_at > \(now)
        """
      )
        .first.flatMap { EmailAddress(try $0.text("email")) }
    }
  }

  /// Sets a new password with a link, which works once. Every session of the account ends. A second key is still required at
  /// sign-in: somebody who reads another person's mail does not get further than that.
  package func renew(_ secret: String, to password: String) async throws {
    guard let token = Token(given: secret), let email = try await renewal(secret) else { throw NotFound() }
    try judge(password, beside: [email.raw])
    let sealed = try await passwords.sealed(password)
    let now = clock.now()
    try await database.write { tx in
      let used = try tx.run(
        "DELETE FROM renewal WHERE token = \(token.digest) AND account IS NOT NULL AND expires_at > \(now) RETURNING account")
      guard let account = try used.first?.text("account") else { throw NotFound() }
      let logs = try AccountLogs(of: account, at: now, tx)
      try tx.run("UPDATE account SET password = \(sealed), changed_at = \(now) WHERE id = \(account)")
      try tx.run("DELETE FROM threshold WHERE account = \(account)")
      try logs.endSessions(saying: .passwordChanged, by: nil, tx)
      try logs.close()
    }
  }
}

/// Mailing the links. One that could not be sent is tried again when its lease ends, as long as the link is valid.
extension Outbox {
  static func sealName(renewal digest: String) -> String { "renewal:\(digest)" }

  private struct Renewal: Sendable {
    let digest: String
    let tries: Int
    /// Nil when the seal does not open, or nobody is left to write to.
    let letter: Letter?
  }

  func mailRenewals(_ send: (Letter) async -> Delivery) async throws {
    while !Task.isCancelled, let renewal = try await takeRenewal() {
      if let letter = renewal.letter, case .later = await send(letter) { continue }
      try await house.database.write { tx in
        try tx.run(
          "UPDATE renewal SET sealed = NULL, next_attempt = NULL WHERE token = \(renewal.digest) AND tries = \(renewal.tries)")
      }
    }
  }

  private func takeRenewal() async throws -> Renewal? {
    let now = house.clock.now()
    let due = try await house.database.read { tx in
      try tx.run("SELECT token FROM renewal WHERE next_attempt <= \(now) LIMIT 1").first
    }
    guard due != nil else { return nil }
    return try await house.database.write { [strongbox = house.strongbox] tx in
      try tx.run("DELETE FROM renewal WHERE expires_at <= \(now)")
      guard let row = try tx.run("""
        UPDATE renewal SET tries = tries + 1, next_attempt = \(now.after(Outbox.lease)) WHERE token = (
          SELECT token FROM renewal WHERE next_attempt <= \(now) ORDER BY next_attempt, token LIMIT 1)
        RETURNING token, account, sealed, tries
        """).first
      else { return nil }
      return Renewal(
        digest: try row.text("token"), tries: try row.int("tries"), letter: try Outbox.letter(renewing: row, strongbox, tx))
    }
  }

  private static func letter(renewing row: Row, _ strongbox: Strongbox, _ tx: any Transaction) throws -> Letter? {
    let digest = try row.text("token")
    guard let about = try tx.run("""
      SELECT a.email, p.given_name, p.language, o.name FROM account a JOIN person p ON p.account = a.id AND p.is_active
        JOIN organisation o ON o.id = p.organisation AND NOT o.is_demo
      WHERE a.id = \(try row.text("account")) ORDER BY p.organisation LIMIT 1
      """).first,
      let to = EmailAddress(try about.text("email")),
      let key = try? strongbox.open(try row.bytes("sealed"), for: sealName(renewal: digest))
    else { return nil }
    return Letter(
      id: ID(raw: String(digest.prefix(20))), kind: .newPassword, to: to, givenName: try about.text("given_name"),
      organisation: try about.text("name"),
      language: Language(rawValue: try about.text("language")) ?? .dutch, key: String(decoding: key, as: UTF8.self))
  }
}
