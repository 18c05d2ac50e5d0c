package import Domain
import Seals
import Store
package import Vocabulary

/// The person that an invitation is for.
package struct InvitationReading: Sendable {
  package let organisation: String
  package let givenName: String
  package let email: String
  /// Somebody who already has a password here, for another organisation, keeps it.
  package let hasAccount: Bool
}

/// A person as the founding form gives them.
package struct Newcomer: Sendable {
  package let givenName: String
  package let name: String
  package let email: EmailAddress

  package init(givenName: String, name: String, email: EmailAddress) {
    self.givenName = givenName
    self.name = name
    self.email = email
  }
}

/// How an organisation begins, and how people join it.
extension House {
  package static let invitationLasts = Span.days(14)

  package func isFounded() async throws -> Bool {
    try await database.read { tx in try !tx.run("SELECT id FROM organisation LIMIT 1").isEmpty }
  }

  /// A one-time link that founds an organisation, for the console. Earlier links stop working.
  package func foundingToken() async throws -> String {
    let token = Token(.system)
    let until = clock.now().after(.days(1))
    try await database.write { tx in
      try tx.run("DELETE FROM invitation WHERE organisation IS NULL")
      try tx.run(
        """
        INSERT INTO invitation (token, organisation, person, email, expires_at) \
        VALUES (\(token.digest), NULL, NULL, NULL, \(until))
        """
      )
    }
    return token.secret
  }

  package func mayFound(_ secret: String) async throws -> Bool {
    guard let token = Token(given: secret) else { return false }
    let now = clock.now()
    return try await database.read { tx in
      try !tx.run("SELECT token FROM invitation WHERE token = \(token.digest) AND organisation IS NULL AND expires_at > \(now)")
        .isEmpty
    }
  }

  /// Founds an organisation with its first person, who keeps the handbook until others come. Throws `NotFound` when the link
  /// was used or has expired.
  package func found(
    _ secret: String, organisation name: String, by newcomer: Newcomer, position: Position, password: String, device: String,
    isDemo: Bool = false, secondKey: SecondKeyDuty = .keepers
  ) async throws -> String {
    guard let token = Token(given: secret) else { throw NotFound() }
    try judge(password, beside: [name, newcomer.givenName, newcomer.email.raw])
    let sealed = try await passwords.sealed(password)
    let organisation = ID<Organisation>.new(chance)
    let person = ID<Person>.new(chance)
    let now = clock.now()
    try await database.write { [chance] tx in
      guard
        try !tx.run(
          "DELETE FROM invitation WHERE token = \(token.digest) AND organisation IS NULL AND expires_at > \(now) RETURNING token"
        ).isEmpty
      else { throw NotFound() }
      try House.found(organisation, name, isDemo: isDemo, secondKey: secondKey, at: now, tx)
      guard try tx.run("SELECT id FROM account WHERE email = \(newcomer.email.raw)").isEmpty else { throw RuleRefusal.emailTaken }
      let account = ID<Person>.new(chance).raw
      try tx.run(
        "INSERT INTO account (id, email, password, changed_at) VALUES (\(account), \(newcomer.email.raw), \(sealed), \(now))")
      try House.enrol(person, newcomer, position, account: account, in: organisation, tx)
      let log = try Logbook(of: organisation, in: tx, at: now)
      try log.happened(.founded, by: person, subject: organisation.raw, facts: [:])
      try log.close()
    }
    // Whoever has the link could also make the second key, so requiring one here would stop nobody. It is required at the next
    // sign-in.
    return try await openSession(of: person, in: organisation, device: device, asksKey: false)
  }

  /// Founds an organisation whose characters anybody may step into. Gives the key of its first person.
  package func foundDemo(
    organisation name: String, by newcomer: Newcomer, position: Position, password: String
  ) async throws -> String {
    let link = try await foundingToken()
    return try await found(
      link, organisation: name, by: newcomer, position: position, password: password, device: "Demo", isDemo: true,
      secondKey: .nobody)
  }

  static func found(
    _ organisation: ID<Organisation>, _ name: String, isDemo: Bool, secondKey: SecondKeyDuty, at now: Moment,
    _ tx: any Transaction
  ) throws {
    try tx.run("""
      INSERT INTO organisation (id, name, founded_at, is_demo, second_key)
      VALUES (\(organisation), \(name), \(now), \(isDemo), \(secondKey.rawValue))
      """)
    try tx.run("INSERT INTO logbook (organisation, last, head) VALUES (\(organisation), 0, '')")
  }

  static func enrol(
    _ person: ID<Person>, _ newcomer: Newcomer, _ position: Position, account: String?, language: Language = .dutch,
    in organisation: ID<Organisation>, _ tx: any Transaction
  ) throws {
    try tx.run("""
      INSERT INTO person (organisation, id, account, given_name, name, position, is_active, theme, language)
      VALUES (\(organisation), \(person), \(account), \(newcomer.givenName), \(newcomer.name), \(position.rawValue), TRUE,
      'apparaat', \(language.rawValue))
      """)
  }

  // MARK: Invitations

  package func invitation(_ secret: String) async throws -> InvitationReading? {
    guard let token = Token(given: secret) else { return nil }
    let now = clock.now()
    return try await database.read { tx in
      try tx.run("""
        SELECT o.name, p.given_name, i.email, a.id AS account FROM invitation i
          JOIN organisation o ON o.id = i.organisation JOIN person p ON p.organisation = i.organisation AND p.id = i.person
          LEFT JOIN account a ON a.email = i.email
        WHERE i.token = \(token.digest) AND i.expires_at > \(now) AND p.is_active
        """).first.map { row in
        InvitationReading(
          organisation: try row.text("name"), givenName: try row.text("given_name"), email: try row.text("email"),
          hasAccount: try row.optionalText("account") != nil)
        }
    }
  }

  /// Accepts an invitation with a password: a new one, or the existing one of this address. If that account has a second key,
  /// the invitation waits for its code.
  package func accept(_ secret: String, password: String, device: String) async throws -> Admission {
    guard let token = Token(given: secret), let reading = try await invitation(secret) else { throw NotFound() }
    let known = try await database.read { tx in
      try tx.run("SELECT id, password FROM account WHERE email = \(reading.email)").first.map {
        (id: try $0.text("id"), sealed: try $0.text("password"))
      }
    }
    var sealed = ""
    if let known {
      guard await passwords.matches(password, sealed: known.sealed) else { throw RuleRefusal.passwordWrong }
    } else {
      try judge(password, beside: [reading.organisation, reading.givenName, reading.email])
      sealed = try await passwords.sealed(password)
    }
    let (now, fresh) = (clock.now(), sealed)
    return try await database.write { [chance] tx in
      guard let invited = try House.invited(by: token.digest, at: now, tx) else { throw NotFound() }
      let log = try Logbook(of: invited.organisation, in: tx, at: now)
      if let known, try !House.isStill(known.sealed, of: known.id, tx) { throw RuleRefusal.passwordWrong }
      if let known, try House.hasSecondKey(known.id, tx) {
        return try House.awaitCode(of: known.id, as: invited.person, invitation: token.digest, log, at: now, tx)
      }
      let account = known?.id ?? ID<Person>.new(chance).raw
      if known == nil {
        try tx.run(
          "INSERT INTO account (id, email, password, changed_at) VALUES (\(account), \(reading.email), \(fresh), \(now))")
      }
      guard let person = try join(by: token.digest, account: account, log, tx) else { throw NotFound() }
      // As with founding: somebody who comes by a link for the first time can look around first.
      let key = try enter(person, device: device, asksKey: known != nil, log, at: now, tx)
      try log.close()
      return .session(key)
    }
  }

  /// Uses an invitation into this organisation. Nil when it was used or has expired.
  func join(by invitation: String, account: String, _ log: Logbook, _ tx: any Transaction) throws -> ID<Person>? {
    guard let row = try tx.run("""
      DELETE FROM invitation WHERE token = \(invitation) AND organisation = \(log.organisation) AND expires_at > \(clock.now())
      RETURNING person
      """).first
    else { return nil }
    let person = try row.id("person", Person.self)
    try tx.run("UPDATE person SET account = \(account) WHERE organisation = \(log.organisation) AND id = \(person)")
    try log.happened(.joined, by: person, subject: person.raw, facts: [:])
    return person
  }

  private static func invited(
    by digest: String, at now: Moment, _ tx: any Transaction
  ) throws -> (organisation: ID<Organisation>, person: ID<Person>)? {
    try tx.run(
      "SELECT organisation, person FROM invitation WHERE token = \(digest) AND person IS NOT NULL AND expires_at > \(now)"
    ).first.map {
      (try $0.id("organisation"), try $0.id("person"))
    }
  }

  /// At least twelve characters, no rule about kinds of characters, and not what anybody would guess first (ASVS 6.2.1, 6.2.4,
  /// 6.2.5, 6.2.11).
  func judge(_ password: String, beside words: [String]) throws(RuleRefusal) {
    guard password.count >= 12 else { throw .passwordTooShort }
    guard !CommonPasswords.contains(password, beside: words) else { throw .passwordTooCommon }
  }
}
