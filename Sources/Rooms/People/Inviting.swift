package import Domain
import Seals
import Store
package import Vocabulary

/// Inviting people, ending their access, and their positions.
extension PeopleDesk {
  /// Adds a person and gives the one-time link for them. For an auditor a norm set and an end date are required.
  package borrowing func invite(
    _ newcomer: Newcomer, as position: Position, teams: [ID<Team>], grant: (set: ID<NormSet>, until: Day)?
  ) throws -> String {
    let taken = try tx.run(
      """
      SELECT p.id FROM person p JOIN account a ON a.id = p.account WHERE p.organisation = \(organisation) \
      AND a.email = \(newcomer.email.raw)
      """
    )
    let waiting = try tx.run(
      """
      SELECT person FROM invitation WHERE organisation = \(organisation) AND email = \(newcomer.email.raw) \
      AND expires_at > \(now)
      """
    )
    guard taken.isEmpty, waiting.isEmpty else { throw RuleRefusal.emailTaken }
    let person = ID<Person>.new(house.chance)
    // The inviter knows best in which language the letter should be; the newcomer chooses their own later.
    try House.enrol(person, newcomer, position, account: nil, language: viewer.preferences.language, in: organisation, tx)
    if position == .auditor {
      guard let grant else { throw RuleRefusal.endMissing }
      try put(grant.set, until: grant.until, for: person)
    } else {
      for team in Set(try teams.map { try standing($0) }) {
        try tx.run("INSERT INTO team_member (organisation, team, person) VALUES (\(organisation), \(team), \(person))")
      }
    }
    let link = try newLink(for: person, at: newcomer.email.raw)
    try happened(.invited, person.raw, ["positie": position.rawValue])
    return link
  }

  /// Lets a guest read one more norm set, or one of hers until another day. Each ends on its own day.
  package borrowing func letSee(_ set: ID<NormSet>, until day: Day, by person: ID<Person>) throws {
    let card = try desk.person(person)
    guard card.isActive, !card.person.position.isMember else { throw NotFound() }
    try put(set, until: day, for: person)
    try happened(.sightGiven, person.raw, ["kader": set.raw])
  }

  private borrowing func put(_ set: ID<NormSet>, until day: Day, for person: ID<Person>) throws {
    guard day >= now.day else { throw RuleRefusal.endInThePast }
    guard try !tx.run("SELECT id FROM norm_set WHERE organisation = \(organisation) AND id = \(set)").isEmpty else {
      throw NotFound()
    }
    try tx.run("""
      INSERT INTO grant_of_sight (organisation, person, norm_set, until_day) VALUES (\(organisation), \(person), \(set), \(day))
      ON CONFLICT (organisation, person, norm_set) DO UPDATE SET until_day = excluded.until_day
      """)
  }

  /// A new link for somebody who did not come in yet; the old one stops working.
  package borrowing func inviteAgain(_ person: ID<Person>) throws -> String {
    guard
      let row = try tx.run("DELETE FROM invitation WHERE organisation = \(organisation) AND person = \(person) RETURNING email")
        .first,
      let email = try row.optionalText("email")
    else { throw NotFound() }
    let link = try newLink(for: person, at: email)
    try happened(.invited, person.raw)
    return link
  }

  /// Keeps the digest of a new link, and gives its secret. Where mail is sent, its letter is written in the same commit.
  private borrowing func newLink(for person: ID<Person>, at email: String) throws -> String {
    let token = Token(.system)
    try tx.run("""
      INSERT INTO invitation (token, organisation, person, email, expires_at)
      VALUES (\(token.digest), \(organisation), \(person), \(email), \(now.after(House.invitationLasts)))
      """)
    if try desk.mailsInvitations() { try writeLetter(to: person, with: token) }
    return token.secret
  }

  /// Ends somebody's access at once: their sessions end, what they made stays.
  package borrowing func endAccess(of person: ID<Person>) throws {
    guard person != viewer.person else { throw NotFound() }
    let before = try whoStands()
    guard
      try !tx.run(
        "UPDATE person SET is_active = FALSE WHERE organisation = \(organisation) AND id = \(person) AND is_active RETURNING id"
      ).isEmpty
    else { throw NotFound() }
    try tx.run("DELETE FROM session WHERE organisation = \(organisation) AND person = \(person)")
    try tx.run("DELETE FROM invitation WHERE organisation = \(organisation) AND person = \(person)")
    try tellWriters(since: before)
    try happened(.accessEnded, person.raw)
  }

  /// Restores access for a colleague whose access had ended: with the former account, position and teams, and no session. A
  /// guest came for a while, so she is invited again.
  package borrowing func restoreAccess(of person: ID<Person>) throws {
    let before = try whoStands()
    guard try !tx.run("""
      UPDATE person SET is_active = TRUE WHERE organisation = \(organisation) AND id = \(person) AND NOT is_active
      AND account IS NOT NULL
        AND position <> \(Position.auditor.rawValue) RETURNING id
      """).isEmpty
    else { throw NotFound() }
    try tellWriters(since: before)
    try happened(.accessRestored, person.raw)
  }

  /// Signs somebody out everywhere.
  package borrowing func endSessions(of person: ID<Person>) throws {
    _ = try desk.person(person)
    try tx.run("DELETE FROM session WHERE organisation = \(organisation) AND person = \(person)")
    try happened(.sessionsEnded, person.raw)
  }

  /// Gives a member another position, and with it other rights.
  package borrowing func move(_ person: ID<Person>, to position: Position) throws {
    let current = try desk.person(person).person.position
    // A guest stays a guest and a member a member: the two see different things by construction.
    guard current.isMember, position.isMember else { throw NotFound() }
    let before = try whoStands()
    try tx.run("UPDATE person SET position = \(position.rawValue) WHERE organisation = \(organisation) AND id = \(person)")
    try tellWriters(since: before)
    try happened(.personMoved, person.raw, ["positie": position.rawValue])
  }

  // MARK: Teams

  /// Makes a team. Throws `titleTaken` for a name that is there.
  @discardableResult
  package borrowing func makeTeam(_ name: String) throws -> ID<Team> {
    guard !name.isEmpty else { throw RuleRefusal.titleMissing }
    guard try tx.run("SELECT id FROM team WHERE organisation = \(organisation) AND name = \(name)").isEmpty else {
      throw RuleRefusal.titleTaken
    }
    let team = ID<Team>.new(house.chance)
    try tx.run("INSERT INTO team (organisation, id, name) VALUES (\(organisation), \(team), \(name))")
    try happened(.teamMade, team.raw)
    return team
  }

  /// Says in which teams a member is.
  package borrowing func setTeams(of person: ID<Person>, to teams: [ID<Team>]) throws {
    guard try desk.person(person).person.position.isMember else { throw NotFound() }
    let before = try whoStands()
    try tx.run("DELETE FROM team_member WHERE organisation = \(organisation) AND person = \(person)")
    for team in Set(try teams.map { try standing($0).raw }).sorted() {
      try tx.run("INSERT INTO team_member (organisation, team, person) VALUES (\(organisation), \(team), \(person))")
    }
    try tellWriters(since: before)
    try happened(.teamChanged, person.raw)
  }
}
