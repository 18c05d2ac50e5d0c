package import Domain
import Store
package import Vocabulary

/// Teams that are renamed, merged or ended. What they discussed stays theirs, under the former name.
extension Desk {
  /// One team with its people, also after it ended.
  package borrowing func team(_ team: ID<Team>) throws -> TeamReading {
    let all = try tx.run("""
      SELECT t.id, t.name, e.ended_on, n.id AS became, n.name AS became_name FROM team t
        LEFT JOIN team_end e ON e.organisation = t.organisation AND e.team = t.id
        LEFT JOIN team n ON n.organisation = e.organisation AND n.id = e.became
      WHERE t.organisation = \(organisation)
      """)
    guard let row = try all.first(where: { try $0.id("id", Team.self) == team }) else { throw NotFound() }
    let members = try tx.run("""
      SELECT p.id, p.name, p.position FROM team_member m JOIN person p ON p.organisation = m.organisation AND p.id = m.person
      WHERE m.organisation = \(organisation) AND m.team = \(team) AND p.is_active
      """).map(PersonName.init).sorted { $0.name < $1.name }
    let others = try all.filter { try $0.optionalDay("ended_on") == nil && $0.id("id", Team.self) != team }
    return TeamReading(
      team: TeamName(id: team, name: try row.text("name")), members: members, end: try TeamEnd(row),
      others: try others.map { TeamName(id: try $0.id("id"), name: try $0.text("name")) }.sorted { $0.name < $1.name },
      mayChange: viewer.holds(.keeping))
  }

  /// Teams that ended, the last to end first.
  package borrowing func endedTeams() throws -> [EndedTeam] {
    try tx.run("""
      SELECT t.id, t.name, e.ended_on, n.id AS became, n.name AS became_name FROM team_end e
        JOIN team t ON t.organisation = e.organisation AND t.id = e.team
        LEFT JOIN team n ON n.organisation = e.organisation AND n.id = e.became
      WHERE e.organisation = \(organisation)
      """).compactMap { row in
        try TeamEnd(row).map { EndedTeam(team: TeamName(id: try row.id("id"), name: try row.text("name")), end: $0) }
      }.sorted { ($1.end.on, $0.team.name) < ($0.end.on, $1.team.name) }
  }
}

extension PeopleDesk {
  /// Renames a team. Its earlier discussions keep the former name.
  package borrowing func rename(_ team: ID<Team>, to name: String) throws {
    guard let old = try ongoing(team) else { throw NotFound() }
    guard !name.isEmpty else { throw RuleRefusal.titleMissing }
    guard name != old else { return }
    guard try tx.run("SELECT id FROM team WHERE organisation = \(organisation) AND name = \(name) AND id <> \(team)").isEmpty
    else {
      throw RuleRefusal.titleTaken
    }
    try tx.run(
      "UPDATE discussion SET team_name = \(old) WHERE organisation = \(organisation) AND team = \(team) AND team_name IS NULL")
    try tx.run("UPDATE team SET name = \(name) WHERE organisation = \(organisation) AND id = \(team)")
    try happened(.teamRenamed, team.raw)
  }

  /// Ends a team today. Its people are no longer in it, and only its writer can still read what was written for it.
  package borrowing func end(_ team: ID<Team>) throws {
    guard try ongoing(team) != nil else { throw NotFound() }
    let before = try whoStands()
    try close(team, became: nil)
    try tellWriters(since: before)
    try happened(.teamEnded, team.raw)
  }

  /// Merges one team into another: its people and its additions move along, its discussions stay under its own name.
  ///
  /// What was written "for my team", in either of the two, stays with exactly those who could read it until now. Nobody wrote
  /// it for the others, and a merge must not open it to them.
  package borrowing func merge(_ team: ID<Team>, into other: ID<Team>) throws {
    guard team != other, try ongoing(team) != nil, try ongoing(other) != nil else { throw NotFound() }
    let before = try whoStands()
    try holdWords(of: team, in: other)
    try tx.run("""
      INSERT INTO team_member (organisation, team, person)
      SELECT organisation, CAST(\(other) AS TEXT), person FROM team_member WHERE organisation = \(organisation) AND team = \(team)
      ON CONFLICT DO NOTHING
      """)
    try moveAdditions(from: team, to: other)
    try tx.run("UPDATE team_end SET became = \(other) WHERE organisation = \(organisation) AND became = \(team)")
    try close(team, became: other)
    try tellWriters(since: before)
    try happened(.teamMerged, team.raw, ["team": other.raw])
  }

  private borrowing func close(_ team: ID<Team>, became: ID<Team>?) throws {
    try tx.run("DELETE FROM team_member WHERE organisation = \(organisation) AND team = \(team)")
    try tx.run(
      "INSERT INTO team_end (organisation, team, ended_on, became) VALUES (\(organisation), \(team), \(now.day), \(became))")
  }

  /// Its name. Nil for a team that ended.
  private borrowing func ongoing(_ team: ID<Team>) throws -> String? {
    try tx.run("""
      SELECT t.name FROM team t LEFT JOIN team_end e ON e.organisation = t.organisation AND e.team = t.id
      WHERE t.organisation = \(organisation) AND t.id = \(team) AND e.team IS NULL
      """).first?.text("name")
  }

  /// Words for the merged team stay with the people they were given to, as long as those are in the new team.
  private borrowing func holdWords(of team: ID<Team>, in other: ID<Team>) throws {
    try tx.run("""
      INSERT INTO deviation_reader (organisation, deviation, person, team, is_given)
      SELECT r.organisation, r.deviation, r.person, CAST(\(other) AS TEXT), r.is_given FROM deviation_reader r
        JOIN team_member m ON m.organisation = r.organisation AND m.team = r.team AND m.person = r.person
      WHERE r.organisation = \(organisation) AND r.team = \(team)
      ON CONFLICT DO NOTHING
      """)
    try tx.run("DELETE FROM deviation_reader WHERE organisation = \(organisation) AND team = \(team)")
    // What a team said with its own name stays said by it.
    try tx.run("""
      INSERT INTO deviation_team (organisation, deviation, team, is_speaking)
      SELECT organisation, deviation, CAST(\(other) AS TEXT), FALSE FROM deviation_team
      WHERE organisation = \(organisation) AND team = \(team) AND NOT is_speaking
      ON CONFLICT DO NOTHING
      """)
    try tx.run("DELETE FROM deviation_team WHERE organisation = \(organisation) AND team = \(team) AND NOT is_speaking")
  }

  /// Where both teams have an addition at the same place, both texts are joined, and every save stays with the team that made
  /// it.
  private borrowing func moveAdditions(from team: ID<Team>, to other: ID<Team>) throws {
    let rows = try tx.run("""
      SELECT a.id, a.page, a.step, a.team, a.latest, s.version, s.under, s.body FROM addition a
        JOIN addition_save s ON s.organisation = a.organisation AND s.addition = a.id AND s.number = a.latest
      WHERE a.organisation = \(organisation) AND (a.team = \(team) OR a.team = \(other)) ORDER BY a.id
      """)
    let (going, staying) = (
      try rows.filter { try $0.id("team", Team.self) == team }, try rows.filter { try $0.id("team", Team.self) == other }
    )
    for row in going {
      let same = try staying.first { try $0.text("page") == row.text("page") && $0.text("step") == row.text("step") }
      guard let same else {
        try tx.run("UPDATE addition SET team = \(other) WHERE organisation = \(organisation) AND id = \(row.text("id"))")
        continue
      }
      let (theirs, ours) = (try row.text("body"), try same.text("body"))
      guard !theirs.isEmpty else { continue }
      let number = try same.int("latest") + 1
      let body = ours.isEmpty ? theirs : "\(ours)\n\n\(theirs)"
      // Where the two were written at different versions, the older version counts.
      let older = try row.int("version") < same.int("version") ? row : same
      try tx.run("""
        INSERT INTO addition_save (organisation, addition, number, team, saved_on, version, under, body)
        VALUES (\(organisation), \(same.text("id")), \(number), \(other), \(now.day), \(older.int("version")),
        \(older.text("under")),
          \(body))
        """)
      try tx.run("UPDATE addition SET latest = \(number) WHERE organisation = \(organisation) AND id = \(same.text("id"))")
    }
  }

  // MARK: The organisation

  /// Renames the organisation, on every page from now on.
  package borrowing func renameOrganisation(to name: String) throws {
    guard !name.isEmpty else { throw RuleRefusal.titleMissing }
    guard name != viewer.organisationName else { return }
    try tx.run("UPDATE organisation SET name = \(name) WHERE id = \(organisation)")
    try happened(.organisationRenamed, organisation.raw)
  }
}

extension TeamEnd {
  /// Nil for an active team.
  init?(_ row: Row) throws {
    guard let on = try row.optionalDay("ended_on") else { return nil }
    let became: TeamName? = try row.optionalID("became", Team.self).map { TeamName(id: $0, name: try row.text("became_name")) }
    self.init(on: on, became: became)
  }
}
