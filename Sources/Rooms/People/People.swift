package import Domain
import Seals
import Store
package import Vocabulary

/// Everybody in the organisation, and the guests with an end date.
extension Desk {
  /// Everybody in the organisation: those with access first, by name.
  package borrowing func people() throws -> [PersonCard] {
    let teams = try tx.run("""
      SELECT m.person, t.name FROM team_member m JOIN team t ON t.organisation = m.organisation AND t.id = m.team
      WHERE m.organisation = \(organisation)
      """)
    var teamsOf: [String: [String]] = [:]
    for row in teams { teamsOf[try row.text("person"), default: []].append(try row.text("name")) }
    let letters = try letterStates()
    let rows = try tx.run("""
      SELECT p.id, p.name, p.position, p.account, p.is_active, g.until_day, g.norm_set, s.title, s.edition FROM person p
        LEFT JOIN grant_of_sight g ON g.organisation = p.organisation AND g.person = p.id
        LEFT JOIN norm_set s ON s.organisation = g.organisation AND s.id = g.norm_set
      WHERE p.organisation = \(organisation)
      """)
    // A guest has a row for each set.
    return try Dictionary(grouping: rows) { try $0.text("id") }.compactMap { id, rows in
      guard let row = rows.first else { return nil }
      var card = PersonCard(
        person: try PersonName(row), teams: (teamsOf[id] ?? []).sorted(), hasAccount: try row.optionalText("account") != nil,
        isActive: try row.flag("is_active"),
        sights: try rows.compactMap(Sight.init).sorted { ($0.until, $0.title) < ($1.until, $1.title) },
        letter: letters[id]?.state)
      card.letterTrouble = letters[id]?.trouble
      return card
    }.sorted { ($0.isActive ? 0 : 1, $0.person.name) < ($1.isActive ? 0 : 1, $1.person.name) }
  }

  /// One of them. Throws `NotFound` for a stranger.
  package borrowing func person(_ person: ID<Person>) throws -> PersonCard {
    guard let card = try people().first(where: { $0.person.id == person }) else { throw NotFound() }
    return card
  }

  /// The active teams, each with its people, by name.
  package borrowing func teams() throws -> [TeamCard] {
    let members = try tx.run("""
      SELECT m.team, p.id, p.name, p.position FROM team_member m JOIN person p ON p.organisation = m.organisation
      AND p.id = m.person
      WHERE m.organisation = \(organisation) AND p.is_active
      """)
    var membersOf: [String: [PersonName]] = [:]
    for row in members { membersOf[try row.text("team"), default: []].append(try PersonName(row)) }
    let me = viewer.person
    return try tx.run("""
      SELECT t.id, t.name FROM team t LEFT JOIN team_end e ON e.organisation = t.organisation AND e.team = t.id
      WHERE t.organisation = \(organisation) AND e.team IS NULL
      """).map { row in
      let people = (membersOf[try row.text("id")] ?? []).sorted { $0.name < $1.name }
      return TeamCard(
        team: TeamName(id: try row.id("id"), name: try row.text("name")), members: people, isMine: people.contains { $0.id == me }
      )
    }.sorted { $0.team.name < $1.team.name }
  }

  /// Who can own a process: people in the line, and nobody else.
  package borrowing func peopleInTheLine() throws -> [PersonName] {
    try activePeople().filter { $0.position.isInTheLine }
  }

  /// Every member with access, by name.
  package borrowing func activePeople() throws -> [PersonName] {
    try tx.run(
      """
      SELECT id, name, position FROM person WHERE organisation = \(organisation) AND is_active \
      AND position <> \(Position.auditor.rawValue)
      """
    )
      .map(PersonName.init).sorted { $0.name < $1.name }
  }

  // MARK: One's own page

  /// Where I am signed in, the latest first.
  package borrowing func mySessions() throws -> [SessionCard] {
    let this = viewer.session
    return try tx.run(
      """
      SELECT id, device, since, seen FROM session WHERE organisation = \(organisation) AND person = \(viewer.person) \
      ORDER BY seen DESC
      """
    ).map { row in
      let id = try row.id("id", Session.self)
      return SessionCard(
        id: id, device: try row.text("device"), since: try row.moment("since"), lastSeen: try row.moment("seen"),
        isThisOne: id == this)
    }
  }

  /// Ends one of my sessions.
  package borrowing func end(_ session: ID<Session>) throws {
    guard
      try !tx.run(
        "DELETE FROM session WHERE organisation = \(organisation) AND person = \(viewer.person) AND id = \(session) RETURNING id"
      ).isEmpty
    else { throw NotFound() }
    try happened(.sessionsEnded, viewer.person.raw)
  }

  /// Ends all of my sessions but this one.
  package borrowing func endOtherSessions() throws {
    try tx.run(
      "DELETE FROM session WHERE organisation = \(organisation) AND person = \(viewer.person) AND id <> \(viewer.session)")
    try happened(.sessionsEnded, viewer.person.raw)
  }

  /// Keeps what I choose for myself.
  package borrowing func prefer(_ preferences: Preferences) throws {
    try tx.run("""
      UPDATE person SET theme = \(preferences.theme.rawValue), language = \(preferences.language.rawValue), is_reminded =
      \(preferences.isReminded)
      WHERE organisation = \(organisation) AND id = \(viewer.person)
      """)
    try happened(.preferencesChanged, viewer.person.raw)
  }
}

extension House {
  /// Changes my password. Other sessions end; this one stays. Throws `passwordWrong` when the old one is not mine.
  package func changePassword(of viewer: Viewer, from old: String, to new: String) async throws {
    let account = try await database.read { tx in
      try tx.run("""
        SELECT a.id, a.password, a.email FROM account a JOIN person p ON p.account = a.id
        WHERE p.organisation = \(viewer.organisation) AND p.id = \(viewer.person)
        """).first.map { (id: try $0.text("id"), sealed: try $0.text("password"), email: try $0.text("email")) }
    }
    guard let account, await passwords.matches(old, sealed: account.sealed) else { throw RuleRefusal.passwordWrong }
    try judge(new, beside: [viewer.organisationName, viewer.name, account.email])
    let sealed = try await passwords.sealed(new)
    try await write(as: viewer) { desk in
      // One password opens every organisation of the account, so its sessions end in all of them.
      let logs = try AccountLogs(of: account.id, holding: desk.writing(), at: desk.now, desk.tx)
      try desk.tx.run("UPDATE account SET password = \(sealed), changed_at = \(desk.now) WHERE id = \(account.id)")
      // Somebody who stands at the second key with the old password has to begin again.
      try desk.tx.run("DELETE FROM threshold WHERE account = \(account.id)")
      try logs.endSessions(saying: .passwordChanged, by: Holder(.member(viewer)), but: viewer.session, desk.tx)
      try logs.close()
    }
  }

  /// The characters of a demo organisation, to step in as, in the order in which they came; and who of them facilitates a
  /// coming conversation. Empty anywhere else.
  package func characters() async throws -> [(name: PersonName, facilitates: Bool)] {
    try await database.read { tx in
      try tx.run("""
        SELECT p.id, p.name, p.position, h.seq,
          (SELECT COUNT(*) FROM conversation c WHERE c.organisation = p.organisation AND c.facilitator = p.id
          AND c.state <> \(ConversationState.closed.rawValue)) AS talks
        FROM person p JOIN organisation o ON o.id = p.organisation
          LEFT JOIN happening h ON h.organisation = p.organisation AND h.kind = \(Happening.joined.rawValue) AND h.subject = p.id
        WHERE o.is_demo AND p.is_active AND p.account IS NOT NULL
        """).map { (order: try $0.optionalInt("seq") ?? 0, name: try PersonName($0), facilitates: try $0.int("talks") > 0) }
        .sorted { $0.order < $1.order }.map { ($0.name, $0.facilitates) }
    }
  }
}

extension Sight {
  /// Nil for somebody who is no guest.
  init?(_ row: Row) throws {
    guard let set = try row.optionalID("norm_set", NormSet.self) else { return nil }
    self.init(set: set, title: try row.text("title"), edition: try row.text("edition"), until: try row.day("until_day"))
  }
}

extension PersonName {
  init(_ row: Row) throws {
    self.init(id: try row.id("id"), name: try row.text("name"), position: Position(rawValue: try row.text("position")) ?? .worker)
  }
}
