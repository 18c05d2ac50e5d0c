package import Domain
import Seals
import Store
package import Vocabulary

/// The doorman tells who is asking. Nothing else makes a `Viewer`, an `Assessor`, a `Companion` or a `Keyless`.
///
/// Sessions end after two hours without a request and after twelve hours in any case; a guest's pass ends when the words of the
/// conversation are wiped (SECURITY.md, "Sessions").
extension House {
  package static let idle = Span.hours(2)
  package static let longest = Span.hours(12)
  /// The precision with which somebody's last visit is stored.
  package static let sightings = Span.minutes(10)

  /// The holder of this cookie. Nil when it is unknown or expired, or when the person's access has ended.
  package func recognise(cookie: String) async throws -> Caller? {
    guard let token = Token(given: cookie) else { return nil }
    let digest = token.digest
    let now = clock.now()
    let found = try await database.read { tx in try House.session(digest, now, tx) }
    if let found, pendingSignOuts.refuse(found.held) { return nil }
    // On a grid that is the same for everybody, so that the time can never be matched with that of a row without a name.
    let seen = now.onGrid(House.sightings)
    if let found, found.seen < seen {
      do {
        try await database.write { tx in
          _ = try tx.run("UPDATE session SET seen = \(seen) WHERE token = \(digest)")
        }
      } catch where Outage(error) != nil {
        // On a full disk people can still read. The visit is recorded when there is space again.
      }
    }
    return found?.caller
  }

  /// The seat that belongs to a phone without an account.
  package func recognise(pass: String) async throws -> Companion? {
    guard let token = Token(given: pass) else { return nil }
    let (digest, today) = (token.digest, clock.now().day)
    return try await database.read { tx in
      try tx.run("""
        SELECT p.organisation, p.conversation, p.seat, o.name FROM pass p JOIN organisation o ON o.id = p.organisation
          JOIN conversation c ON c.organisation = p.organisation AND c.id = p.conversation
        WHERE p.token = \(digest) AND (c.wipe_on IS NULL OR c.wipe_on > \(today))
        """).first.map { row in
        Companion(
          organisation: try row.id("organisation"), organisationName: try row.text("name"),
          conversation: try row.id("conversation"), seat: try row.id("seat"), pass: digest)
        }
    }
  }

  private static func session(
    _ digest: String, _ now: Moment, _ tx: any Transaction
  ) throws -> (caller: Caller, seen: Moment, held: HeldSession)? {
    let rows = try tx.run("""
      SELECT s.id, s.seen, s.since, s.is_waiting, s.organisation, s.person, o.name AS organisation_name, o.second_key,
        p.given_name, p.name, p.position, p.theme, p.language, p.is_reminded, g.norm_set, g.until_day
      FROM session s JOIN person p ON p.organisation = s.organisation AND p.id = s.person JOIN organisation o
      ON o.id = s.organisation
        LEFT JOIN grant_of_sight g ON g.organisation = s.organisation AND g.person = s.person AND g.until_day >= \(now.day)
      WHERE s.token = \(digest) AND s.seen > \(now.before(idle)) AND s.since > \(now.before(longest)) AND p.is_active
      """)
    guard let row = rows.first, let caller = try caller(rows) else { return nil }
    let held = HeldSession(
      digest: digest, session: try row.id("id"), person: try row.id("person"), organisation: try row.id("organisation"),
      since: try row.moment("since"))
    return (try row.flag("is_waiting") && asksKey(row) ? caller.withoutKey : caller, try row.moment("seen"), held)
  }

  /// Works out what a grant gives, here and nowhere else: some come with the position, others are rows with a last day.
  /// - Parameter rows: of one person, one for each norm set that she may read.
  private static func caller(_ rows: [Row]) throws -> Caller? {
    guard let row = rows.first, let position = Position(rawValue: try row.text("position")) else { return nil }
    // The end date is part of a grant: on the day after it there is none.
    let sights = Set(try rows.compactMap { row in
      try row.optionalID("norm_set", NormSet.self).map { Grant(.sight($0), until: try row.optionalDay("until_day")) }
    })
    let preferences = Preferences(
      theme: Preferences.Theme(rawValue: try row.text("theme")) ?? .system,
      language: Preferences.Language(rawValue: try row.text("language")) ?? .dutch, isReminded: try row.flag("is_reminded"))
    if position.isMember {
      return .member(Viewer(
          person: try row.id("person"), organisation: try row.id("organisation"),
          organisationName: try row.text("organisation_name"),
        session: try row.id("id"), sessionEnds: try row.moment("since").after(longest), givenName: try row.text("given_name"),
        name: try row.text("name"), position: position, grants: position.grants, preferences: preferences))
    }
    // A guest without any set left is nobody here.
    guard let until = sights.compactMap(\.until).max() else { return nil }
    return .assessor(Assessor(
      person: try row.id("person"), organisation: try row.id("organisation"), organisationName: try row.text("organisation_name"),
        session: try row.id("id"), givenName: try row.text("given_name"), name: try row.text("name"), grants: sights,
        until: until, preferences: preferences))
  }

  /// Somebody with today's rights, for an errand that they left to us. Nil when their access has ended.
  static func reader(
    _ person: ID<Person>, of organisation: ID<Organisation>, at now: Moment, _ tx: any Transaction
  ) throws -> Reader? {
    let rows = try tx.run("""
      SELECT '' AS id, CAST(\(now) AS BIGINT) AS since, p.organisation, p.id AS person, o.name AS organisation_name,
        p.given_name, p.name, p.position, p.theme, p.language, p.is_reminded, g.norm_set, g.until_day
      FROM person p JOIN organisation o ON o.id = p.organisation
        LEFT JOIN grant_of_sight g ON g.organisation = p.organisation AND g.person = p.id AND g.until_day >= \(now.day)
      WHERE p.organisation = \(organisation) AND p.id = \(person) AND p.is_active
      """)
    switch try caller(rows) {
    case .member(let viewer): return .member(viewer)
    case .assessor(let assessor): return .assessor(assessor)
    case .companion, .keyless, nil: return nil
    }
  }

  /// Whether the key or the pass by which somebody came in is still valid.
  static func isStill(_ caller: Caller, at now: Moment, _ tx: any Transaction) throws -> Bool {
    switch caller {
    case .member(let viewer):
      try !tx.run("""
        SELECT s.id FROM session s JOIN person p ON p.organisation = s.organisation AND p.id = s.person
        WHERE s.organisation = \(viewer.organisation) AND s.person = \(viewer.person) AND s.id = \(viewer.session)
        AND s.since > \(now.before(longest))
          AND NOT s.is_waiting AND p.is_active
        """).isEmpty
    case .companion(let companion):
      try !tx.run("SELECT seat FROM pass WHERE token = \(companion.pass)").isEmpty
    case .assessor, .keyless: false
    }
  }

  // MARK: Signing in and out

  /// Signs somebody in by e-mail address and password. A wrong address and a wrong password give the same answer and take the
  /// same time. Somebody with a second key gets as far as the threshold.
  package func signIn(email: String, password: String, device: String) async throws -> Admission? {
    let address = EmailAddress(email)?.raw ?? ""
    let account = try await database.read { tx in
      try tx.run("SELECT id, password FROM account WHERE email = \(address)").first.map {
        (id: try $0.text("id"), sealed: try $0.text("password"))
      }
    }
    guard await passwords.matches(password, sealed: account?.sealed), let account else { return nil }
    let people = try await database.read { tx in
      try tx.run("SELECT organisation, id FROM person WHERE account = \(account.id) AND is_active ORDER BY organisation").map {
        (organisation: try $0.id("organisation", Organisation.self), person: try $0.id("id", Person.self))
      }
    }
    guard let first = people.first else { return nil }
    let now = clock.now()
    return try await database.write { tx in
      let log = try Logbook(of: first.organisation, in: tx, at: now)
      guard try House.isStill(account.sealed, of: account.id, tx) else { return nil }
      if try House.hasSecondKey(account.id, tx) { return try House.awaitCode(of: account.id, as: first.person, log, at: now, tx) }
      let key = try enter(first.person, device: device, log, at: now, tx)
      try log.close()
      return .session(key)
    }
  }

  /// Whether the password that was compared outside the transaction is still the current one, and locks it until the commit:
  /// changing a password ends all sessions, and none may begin in between.
  static func isStill(_ sealed: String, of account: String, _ tx: any Transaction) throws -> Bool {
    try !tx.run("UPDATE account SET password = password WHERE id = \(account) AND password = \(sealed) RETURNING id").isEmpty
  }

  /// In a demo organisation a visitor may step in as any of its characters. Nil anywhere else.
  package func stepIn(as person: ID<Person>, device: String) async throws -> String? {
    let organisation = try await database.read { tx in
      try tx.run(
        """
        SELECT p.organisation FROM person p JOIN organisation o ON o.id = p.organisation WHERE p.id = \(person) AND o.is_demo \
        AND p.is_active
        """
      )
        .first?.id("organisation", Organisation.self)
    }
    guard let organisation else { return nil }
    return try await openSession(of: person, in: organisation, device: device)
  }

  func openSession(
    of person: ID<Person>, in organisation: ID<Organisation>, device: String, asksKey: Bool = true
  ) async throws -> String {
    let now = clock.now()
    return try await database.write { tx in
      let log = try Logbook(of: organisation, in: tx, at: now)
      let key = try enter(person, device: device, asksKey: asksKey, log, at: now, tx)
      try log.close()
      return key
    }
  }

  /// Whether a second key is required of somebody who has none.
  private static func lacksKey(_ person: ID<Person>, in organisation: ID<Organisation>, _ tx: any Transaction) throws -> Bool {
    try tx.run("""
      SELECT p.position, o.second_key FROM person p JOIN organisation o ON o.id = p.organisation
        LEFT JOIN second_key k ON k.account = p.account
      WHERE p.organisation = \(organisation) AND p.id = \(person) AND NOT o.is_demo AND k.account IS NULL
      """).first.map(House.asksKey) ?? false
  }

  /// Opens a session and gives its key. Where a second key is required and there is none, the session waits for one.
  func enter(
    _ person: ID<Person>, device: String, asksKey: Bool = true, since: Moment? = nil, _ log: Logbook, at now: Moment,
    _ tx: any Transaction
  ) throws -> String {
    let organisation = log.organisation
    // Never from the demo's seeded chance: whoever knows the seed would know the session.
    let token = Token(.system)
    let id = ID<Session>.new(.system)
    let isWaiting = try asksKey && House.lacksKey(person, in: organisation, tx)
    try tx.run(
      """
      DELETE FROM session WHERE organisation = \(organisation) AND person = \(person) AND (seen <= \(now.before(House.idle)) \
      OR since <= \(now.before(House.longest)))
      """
    )
    try tx.run("""
      INSERT INTO session (token, organisation, person, id, device, since, seen, is_waiting)
      VALUES (\(token.digest), \(organisation), \(person), \(id), \(String(device.prefix(120))), \(since ?? now),
      \(now.onGrid(House.sightings)), \(isWaiting))
      """)
    try log.happened(.signedIn, by: person, subject: person.raw, facts: [:])
    return token.secret
  }

  /// Somebody at the console, who has access to the files of this machine anyway, writes in the name of a person.
  package func hand(email: String) async throws -> Viewer? {
    guard let address = EmailAddress(email)?.raw else { return nil }
    let person = try await database.read { tx in
      try tx.run(
        """
        SELECT p.organisation, p.id FROM person p JOIN account a ON a.id = p.account WHERE a.email = \(address) \
        AND p.is_active ORDER BY p.organisation
        """
      )
        .first.map { (organisation: try $0.id("organisation", Organisation.self), person: try $0.id("id", Person.self)) }
    }
    guard let person else { return nil }
    let key = try await openSession(of: person.person, in: person.organisation, device: "Opdrachtregel", asksKey: false)
    guard case .member(let viewer)? = try await recognise(cookie: key) else { return nil }
    return viewer
  }
}

extension Caller {
  /// The same person, who has to make a second key first. A guest of one conversation has no account, so none is required.
  fileprivate var withoutKey: Caller {
    switch self {
    case .member(let viewer): .keyless(Keyless(viewer))
    case .assessor(let assessor): .keyless(Keyless(assessor))
    case .companion, .keyless: self
    }
  }
}
