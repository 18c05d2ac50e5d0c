package import Domain
import Store
package import Vocabulary

/// "Besproken in werkoverleg": what teams said about a page, and which teams have not discussed it yet.
extension HandbookDesk {
  /// A team discussed this version and says what it changed.
  package borrowing func discussed(
    _ slug: String, in team: ID<Team>, on day: Day, result: Discussion.Result, changed: String,
    proposal: ID<RevisionProposal>? = nil
  ) throws {
    _ = try talked(over: slug, in: team, on: day, result: result, TalkAnswers(changed: changed), proposal: proposal)
  }

  /// A team says when it discussed this version, its answers to the three questions, and the result.
  /// - Returns: its id, also when the same was said before.
  package borrowing func talked(
    over slug: String, in team: ID<Team>, on day: Day, result: Discussion.Result, _ answers: TalkAnswers,
    proposal: ID<RevisionProposal>? = nil
  ) throws -> ID<Discussion> {
    guard let row = try shelf.page(slug), let version = row.card.version else { throw NotFound() }
    let team = try standing(team)
    if let proposal {
      let here = try tx.run(
        "SELECT id FROM proposal WHERE organisation = \(organisation) AND id = \(proposal) AND page = \(row.card.id)")
      guard !here.isEmpty, try shelf.signs(of: [proposal], for: viewer.person)[proposal] != nil else { throw NotFound() }
    }
    // Sent again because the answer got lost: it is recorded already.
    let known = try tx.run("""
      SELECT id, proposal FROM discussion
      WHERE organisation = \(organisation) AND page = \(row.card.id) AND team = \(team) AND version = \(version)
      AND held_on = \(day)
        AND result = \(result.rawValue) AND recognised = \(answers.recognised)
        AND otherwise = \(answers.otherwise) AND changed = \(answers.changed)
      """)
    if let same = try known.first(where: { try $0.optionalID("proposal", RevisionProposal.self) == proposal }) {
      return try same.id("id")
    }
    let discussion = ID<Discussion>.new(house.chance)
    try tx.run("""
      INSERT INTO discussion (organisation, id, page, team, version, held_on, result, recognised, otherwise, changed, proposal,
      at)
      VALUES (\(organisation), \(discussion), \(row.card.id), \(team), \(version), \(day), \(result.rawValue),
      \(answers.recognised),
        \(answers.otherwise), \(answers.changed), \(proposal), \(now))
      """)
    if let proposal {
      try tx.run("""
        UPDATE proposal SET state = \(ProposalState.discussed.rawValue)
        WHERE organisation = \(organisation) AND id = \(proposal) AND page = \(row.card.id) AND state = 'open'
        """)
    }
    try happened(.discussed, row.card.id.raw, ["team": team.raw, "versie": String(version)])
    return discussion
  }

  /// One discussion with its answers.
  package borrowing func discussion(_ discussion: ID<Discussion>, of slug: String) throws -> DiscussionReading {
    guard let row = try shelf.page(slug),
      let found = try tx.run(
        "\(Shelf.talks) WHERE d.organisation = \(organisation) AND d.page = \(row.card.id) AND d.id = \(discussion)"
      ).first
    else { throw NotFound() }
    let team: ID<Team> = try found.id("team")
    let isOwn = try !tx.run("""
      SELECT person FROM team_member WHERE organisation = \(organisation) AND team = \(team) AND person = \(viewer.person)
      """).isEmpty
    return DiscussionReading(card: row.card, discussion: try Discussion(found), isOwn: isOwn)
  }

  /// Every published page against every team, with the day of each team's last discussion. What a team discussed before it was
  /// merged counts for the new team, because its people are there now.
  package borrowing func meetingMap() throws -> MeetingMap {
    let pages = try shelf.pages().filter { $0.card.version != nil }
    let authorships = try shelf.authorships()
    let teams = try tx.run("""
      SELECT t.id, t.name, m.person FROM team t
        LEFT JOIN team_end e ON e.organisation = t.organisation AND e.team = t.id
        LEFT JOIN team_member m ON m.organisation = t.organisation AND m.team = t.id AND m.person = \(viewer.person)
      WHERE t.organisation = \(organisation) AND e.team IS NULL
      """)
    let added = Set(
      try tx.run("SELECT DISTINCT page FROM addition WHERE organisation = \(organisation)").map { try $0.text("page") })
    var talks: [ID<HandbookPage>: [ID<Team>: MeetingMap.Talk]] = [:]
    for row in try tx.run("""
      SELECT d.page, COALESCE(e.became, d.team) AS team, MAX(d.held_on) AS held_on, MAX(d.version) AS version FROM discussion d
        LEFT JOIN team_end e ON e.organisation = d.organisation AND e.team = d.team
      WHERE d.organisation = \(organisation) GROUP BY d.page, COALESCE(e.became, d.team)
      """) {
      talks[try row.id("page"), default: [:]][try row.id("team")] = MeetingMap.Talk(
        on: try row.day("held_on"), version: try row.int("version"))
    }
    let rows = pages.map { row in
      let (id, found) = (row.card.id, talks[row.card.id] ?? [:])
      let authorship = authorships[id] ?? Authorship()
      return MeetingMap.Row(
        card: row.card, chapter: row.chapter, authorship: authorship, talks: found,
        isPaperTiger: authorship.isPaperTiger(touchedByTeams: !found.isEmpty || added.contains(id.raw)))
    }
    return MeetingMap(
      teams: try teams.map { TeamName(id: try $0.id("id"), name: try $0.text("name")) }.sorted { $0.name < $1.name },
      own: Set(try teams.filter { try $0.optionalText("person") != nil }.map { try $0.id("id") }),
      rows: rows.sorted { ($0.chapter, $0.card.title) < ($1.chapter, $1.card.title) })
  }
}

extension Room where Self: ~Copyable {
  /// The team that a form names, or the one into which it was merged meanwhile. Throws `NotFound` for one that ended.
  borrowing func standing(_ team: ID<Team>) throws -> ID<Team> {
    guard let row = try tx.run("""
      SELECT t.id, e.ended_on, e.became FROM team t LEFT JOIN team_end e ON e.organisation = t.organisation AND e.team = t.id
      WHERE t.organisation = \(organisation) AND t.id = \(team)
      """).first
    else { throw NotFound() }
    guard try row.optionalDay("ended_on") != nil else { return team }
    guard let became = try row.optionalID("became", Team.self) else { throw NotFound() }
    return became
  }
}

extension Shelf {
  /// A discussion with the former name of its team, and what became of that team.
  static let talks: Query = """
    SELECT d.id, d.team, t.name, d.team_name, e.ended_on, n.name AS became, d.held_on, d.result, d.recognised, d.otherwise,
    d.changed, d.version
    FROM discussion d JOIN team t ON t.organisation = d.organisation AND t.id = d.team
      LEFT JOIN team_end e ON e.organisation = d.organisation AND e.team = d.team
      LEFT JOIN team n ON n.organisation = e.organisation AND n.id = e.became
    """

  /// Who wrote at the pages, as counts: one statement, however many pages there are. By the position that somebody had when
  /// writing, and not by the present one.
  func authorships(of page: ID<HandbookPage>? = nil) throws -> [ID<HandbookPage>: Authorship] {
    let only: Query = page.map { "AND r.page = \($0)" } ?? ""
    let keepers = Position.allCases.filter(\.keepsTheHandbook).map(\.rawValue)
    var found: [ID<HandbookPage>: Authorship] = [:]
    for row in try tx.run("""
      SELECT r.page, COUNT(*) AS saves, SUM(CASE WHEN COALESCE(r.position, a.position) IN (\(list: keepers)) THEN 0 ELSE 1 END)
      AS work,
        SUM(CASE WHEN COALESCE(r.position, a.position) = \(Position.qualityCoordinator.rawValue) THEN 1 ELSE 0 END) AS
        coordinators
      FROM revision r JOIN person a ON a.organisation = r.organisation AND a.id = r.author
      WHERE r.organisation = \(organisation) \(only) GROUP BY r.page
      """) {
      found[try row.id("page")] = Authorship(
        saves: try row.int("saves"), fromTheWork: try row.int("work"), byCoordinators: try row.int("coordinators"))
    }
    return found
  }

  func life(of page: ID<HandbookPage>, beside shown: RevisionRow, isDiscussed: Bool) throws -> PageLife {
    let authorship = try authorships(of: page)[page] ?? Authorship()
    let additions = try additions(of: page, beside: shown)
    return PageLife(
      authorship: authorship, isPaperTiger: authorship.isPaperTiger(touchedByTeams: isDiscussed || !additions.isEmpty),
      additions: additions)
  }
}

extension Discussion {
  /// A row of `Shelf.talks`.
  init(_ row: Row) throws {
    let (called, then) = (try row.text("name"), try row.optionalText("team_name"))
    let since: TeamSince =
      if try row.optionalDay("ended_on") != nil {
        try row.optionalText("became").map { .called($0) } ?? .ended
      } else if let then, then != called {
        .called(called)
      } else { .same }
    self.init(
      id: try row.id("id"), team: then ?? called, teamSince: since, on: try row.day("held_on"),
      result: Discussion.Result(rawValue: try row.text("result")) ?? .ours,
      answers: TalkAnswers(
        recognised: try row.text("recognised"), otherwise: try row.text("otherwise"), changed: try row.text("changed")),
      version: try row.int("version"))
  }
}
