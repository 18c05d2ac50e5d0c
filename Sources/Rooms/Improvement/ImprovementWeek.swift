import Domain
import Store
import Vocabulary

extension WeekQuestion {
  static let readers = WeekQuestion(
    rank: .waitedFor(3), parts: { ReaderQuestion.parts(for: $0.me, in: $0.organisation) },
    things: { week in try week.readerQuestions().prefix(1).map { WeekThing(.improvement(.reader($0)), minutes: 1) } })

  static let notices = WeekQuestion(
    rank: .cameBack(1), parts: { [NoticeCard.part(for: $0.me, in: $0.organisation)] },
    things: { week in
      // Who came to read along is asked about; that they came stands below, and is not asked a second time.
      let asked = Set(try week.readerQuestions().map(\.reader.name))
      let today = week.request.now.day
      return try week.notices().filter {
        today.number - $0.on.number <= Desk.fresh && !($0.kind.isOfReaders && asked.contains($0.reason))
      }.map { WeekThing(.improvement(.told($0)), minutes: $0.kind.isOfReaders ? 1 : 4) }
    })

  static let amendments = WeekQuestion(
    rank: .waitedFor(2),
    parts: { request in
      let me = request.me
      let owned: Query = request.viewer.position.isInTheLine ? "OR p.owner = \(me) AND p.withdrawal IS NULL" : ""
      // The one that waits longest: the others are on its page, and a week shows at most three things.
      let only: Query = """
        AND m.state = 'open' AND m.author <> \(me) AND (EXISTS (
          SELECT 1 FROM coauthor c WHERE c.organisation = m.organisation AND c.page = m.page AND c.person = \(me)) \(owned))
        ORDER BY m.at, m.id DESC LIMIT 1
        """
      return [Shelf.amendmentPart(in: request.organisation, only)]
    },
    things: { week in
      try week["amendments"].map { WeekThing(.improvement(.amended(try Shelf.AmendmentRow($0).card)), minutes: 4) }
    })

  static let proposals = WeekQuestion(
    rank: .own(3),
    parts: { request in
      [
        UnionPart(name: "myTeams", texts: ["name"], query: """
          SELECT t.name FROM team_member m JOIN team t ON t.organisation = m.organisation AND t.id = m.team
          WHERE m.organisation = \(request.organisation) AND m.person = \(request.me)
          """),
        UnionPart(
          name: "proposals", texts: ["id", "page", "step", "title", "content", "hash", "slug", "page_title"], numbers: ["at"],
          query: """
            SELECT r.id, r.at, r.page, r.step, s.title, s.content, s.hash, p.slug, p.title AS page_title
            FROM proposal r JOIN version v ON v.organisation = r.organisation AND v.page = r.page AND v.number = r.version
              JOIN revision s ON s.organisation = v.organisation AND s.page = v.page AND s.number = v.revision
              JOIN page p ON p.organisation = r.organisation AND p.id = r.page AND p.withdrawal IS NULL
            WHERE r.organisation = \(request.organisation) AND r.state = 'open' ORDER BY r.at, r.id LIMIT 20
            """),
      ]
    },
    more: { week in
      let open = try week["proposals"].map { try $0.id("id", RevisionProposal.self) }
      return open.isEmpty ? [] : Shelf.signParts(of: open, for: week.request.me, in: week.request.organisation)
    },
    things: { week in
      let slugs = Set((try week.pages().filter { $0.card.owner?.id == week.request.me } + week.orphans()).map(\.card.slug))
      return try week.points().filter { slugs.contains($0.slug) }.map { point in
        let asked = ImprovementThing.proposal(
          slug: point.slug, title: point.pageTitle, stepTitle: point.stepTitle, proposal: point.proposal)
        return WeekThing(.improvement(asked), minutes: 5)
      }
    })
}

extension Week {
  func notices() throws -> [NoticeCard] { try NoticeCard.sorted(self["notices"]) }

  func readerQuestions() throws -> [ReaderQuestion] {
    try ReaderQuestion.sorted(owners: self["readingOwners"], colleagues: self["readingColleagues"])
  }

  /// Open proposals, the oldest first: at most one becomes the point for the work meeting.
  func points() throws -> [QualityPoint] {
    let team = try self["myTeams"].map { try $0.text("name") }.min()
    let signs = try Shelf.signs(groups: self["signsOfGroups"], singles: self["signsAlone"], for: request.me)
    let open = try self["proposals"].map { (row: $0, at: try $0.int("at"), id: try $0.id("id", RevisionProposal.self)) }
    return try open.sorted { ($0.at, $0.id.raw) < ($1.at, $1.id.raw) }.compactMap { found in
      guard let number = signs[found.id] else { return nil }
      let step: ID<CriticalStep> = try found.row.id("step")
      guard let words = try request.outlines.outline(in: found.row).step(step) else { return nil }
      return QualityPoint(
        proposal: found.id, slug: try found.row.text("slug"), pageTitle: try found.row.text("page_title"), stepTitle: words.title,
        step: step,
        count: DeviationCount(number), team: team)
    }.prefix(5).map(\.self)
  }
}

extension NoticeCard {
  /// The messages to somebody, the newest twenty.
  static func part(for me: ID<Person>, in organisation: ID<Organisation>) -> UnionPart {
    UnionPart(
      name: "notices", texts: ["id", "kind", "slug", "title", "step", "step_title", "reason", "team"],
      numbers: ["version", "at"],
      query: """
      SELECT n.id, n.kind, p.slug, p.title, n.step, n.step_title, n.version, n.reason, n.at, t.name AS team FROM notice n
        JOIN page p ON p.organisation = n.organisation AND p.id = n.page
        LEFT JOIN team t ON t.organisation = n.organisation AND t.id = n.team
      WHERE n.organisation = \(organisation) AND n.person = \(me) ORDER BY n.at DESC, n.id LIMIT 20
      """)
  }

  /// The newest first.
  static func sorted(_ rows: [Row]) throws -> [NoticeCard] {
    try rows.map { row in
      var card = NoticeCard(
        id: try row.id("id"), kind: NoticeCard.Kind(rawValue: try row.text("kind")) ?? .changed, slug: try row.text("slug"),
        pageTitle: try row.text("title"), step: try row.text("step").isEmpty ? nil : row.id("step"),
        stepTitle: try row.text("step_title"),
        version: try row.int("version"), reason: try row.text("reason"), on: try row.moment("at").day)
      card.team = try row.optionalText("team")
      return (card: card, at: try row.int("at"))
    }.sorted { ($1.at, $0.card.id.raw) < ($0.at, $1.card.id.raw) }.map(\.card)
  }
}

extension ReaderQuestion {
  /// Who became a reader since, and can be shown what waits: owners, and colleagues.
  static func parts(for me: ID<Person>, in organisation: ID<Organisation>) -> [UnionPart] {
    let owners: Query = """
      SELECT DISTINCT p.slug, p.title, h.id, h.name, h.position FROM deviation d
        JOIN page p ON p.organisation = d.organisation AND p.id = d.page
        JOIN person h ON h.organisation = p.organisation AND h.id = p.owner AND h.is_active
        LEFT JOIN deviation_owner o ON o.organisation = d.organisation AND o.deviation = d.id AND o.person = h.id
      WHERE d.organisation = \(organisation) AND d.author = \(me) AND d.audience = 'eigenaar' AND NOT d.is_withdrawn
      AND NOT d.is_out
        AND h.id <> \(me) AND o.person IS NULL
      """
    let colleagues: Query = """
      SELECT DISTINCT t.id AS team, t.name AS team_name, h.id, h.name, h.position FROM deviation d
        JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id AND NOT k.is_speaking
        JOIN team t ON t.organisation = k.organisation AND t.id = k.team
        JOIN team_member m ON m.organisation = k.organisation AND m.team = k.team
        JOIN person h ON h.organisation = m.organisation AND h.id = m.person AND h.is_active
        LEFT JOIN deviation_reader r ON r.organisation = d.organisation AND r.deviation = d.id AND r.person = h.id
      WHERE d.organisation = \(organisation) AND d.author = \(me) AND d.audience = 'team' AND NOT d.is_withdrawn
      AND h.id <> \(me) AND r.person IS NULL
      """
    return [
      UnionPart(name: "readingOwners", texts: ["slug", "title", "id", "name", "position"], query: owners),
      UnionPart(name: "readingColleagues", texts: ["team", "team_name", "id", "name", "position"], query: colleagues),
    ]
  }

  static func sorted(owners: [Row], colleagues: [Row]) throws -> [ReaderQuestion] {
    let owners = try owners.map {
      ReaderQuestion(reader: try PersonName($0), part: .owner(slug: try $0.text("slug"), title: try $0.text("title")))
    }
    let colleagues = try colleagues.map { row in
      ReaderQuestion(reader: try PersonName(row), part: .team(TeamName(id: try row.id("team"), name: try row.text("team_name"))))
    }
    return (owners.filter(\.reader.position.isInTheLine) + colleagues).sorted {
      ($0.reader.name, $0.reader.id.raw) < ($1.reader.name, $1.reader.id.raw)
    }
  }
}
