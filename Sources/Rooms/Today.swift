package import Domain
import Store
import Vocabulary

extension Desk {
  /// For so many days what came back stands on top. Then it makes room by itself: nobody ticks it off, and nobody keeps who read what.
  static let fresh = 14

  /// What is mine this week. Nothing here is ticked off, and nothing is counted over time.
  package borrowing func today() throws -> TodayReading {
    let notices = try notices()
    let conversations = try myConversations().map(\.card).filter { $0.state != .closed }
    let pages = try shelf.pages()
    let mine = pages.filter { $0.card.owner?.id == viewer.person }
    // What reaches an owner reaches the keepers while there is none.
    let orphans = viewer.position.keepsTheHandbook ? pages.filter(\.card.isOrphan) : []
    let coauthored = Set(try tx.run("SELECT page FROM coauthor WHERE organisation = \(organisation) AND person = \(viewer.person)").map { try $0.text("page") })
    let proposals = try openProposals(pages)
    let discussed = Set(try tx.run("SELECT DISTINCT page FROM discussion WHERE organisation = \(organisation)").map { try $0.text("page") })

    var things: [WeekThing] = notices.filter { now.day.number - $0.on.number <= Desk.fresh }.map { .told($0, minutes: 4) }
    things = try changesThatAsk(Set(mine.map(\.card.id)).union(coauthored.map { ID(raw: $0) })) + things
    things += try handovers().map { .owners($0, minutes: 1) }
    if let first = orphans.first { things.append(.owners(.orphaned(pages: orphans.count, title: first.card.title), minutes: 3)) }
    things += proposals.filter { point in (mine + orphans).contains { $0.card.slug == point.slug } }.map {
      .proposal(slug: $0.slug, title: $0.pageTitle, stepTitle: $0.stepTitle, proposal: $0.proposal, minutes: 5)
    }
    things += pages.filter { $0.card.hasDraft && (coauthored.contains($0.card.id.raw) || $0.card.owner?.id == viewer.person) }.map {
      .draft(slug: $0.card.slug, title: $0.card.title, minutes: 5)
    }
    let due = pages.map(\.card).filter { $0.version != nil && $0.isDue(on: now.day) }.sorted { ($0.reviewDue ?? now.day) < ($1.reviewDue ?? now.day) }
    things += due.filter { $0.owner?.id == viewer.person }.map {
      .owners(.lookAgain(slug: $0.slug, title: $0.title, due: $0.reviewDue ?? now.day), minutes: 10)
    }
    things += mine.filter { $0.card.version != nil && !discussed.contains($0.card.id.raw) }.map { .undiscussed(slug: $0.card.slug, title: $0.card.title, minutes: 10) }
    var today = TodayReading(
      things: Array(things.prefix(3)), conversations: conversations, point: proposals.first, told: Array(notices.prefix(3)), keyTakenOn: try keyTakenOn(),
      beginnings: try beginnings(pages))
    today.reviewPoint = due.first.map { ReviewPoint(slug: $0.slug, pageTitle: $0.title, due: $0.reviewDue ?? now.day) }
    return today
  }

  /// What is not there yet, for whoever may make it. It is about the house and never about how far somebody is.
  private borrowing func beginnings(_ pages: [Shelf.PageRow]) throws -> [Beginning] {
    guard viewer.position.keepsTheHandbook, !pages.contains(where: { $0.card.version != nil }) else { return [] }
    guard let row = try tx.run("""
      SELECT (SELECT COUNT(*) FROM person p WHERE p.organisation = o.id) AS people,
        (SELECT COUNT(*) FROM circle_member m WHERE m.organisation = o.id AND m.person = \(viewer.person)) AS circles,
        (SELECT COUNT(*) FROM norm_set s WHERE s.organisation = o.id) AS norms
      FROM organisation o WHERE o.id = \(organisation)
      """).first
    else { return [] }
    let (people, circles, norms) = (try row.int("people"), try row.int("circles"), try row.int("norms"))
    return Beginning.allCases.filter { beginning in
      switch beginning {
      case .handbook: pages.isEmpty
      case .colleagues: people < 2
      case .circle: circles == 0
      case .norms: norms == 0
      }
    }
  }

  /// Open proposals, the oldest first: at most one becomes the point for the work meeting.
  private borrowing func openProposals(_ pages: [Shelf.PageRow]) throws -> [QualityPoint] {
    let team = try tx.run("""
      SELECT t.name FROM team_member m JOIN team t ON t.organisation = m.organisation AND t.id = m.team
      WHERE m.organisation = \(organisation) AND m.person = \(viewer.person)
      """).map { try $0.text("name") }.min()
    return try tx.run("""
      SELECT r.id, r.page, r.step, s.title, s.content, s.hash,
        (SELECT COUNT(*) FROM deviation d WHERE d.organisation = r.organisation AND d.proposal = r.id AND NOT d.is_withdrawn) AS number
      FROM proposal r JOIN version v ON v.organisation = r.organisation AND v.page = r.page AND v.number = r.version
        JOIN revision s ON s.organisation = v.organisation AND s.page = v.page AND s.number = v.revision
        JOIN page p ON p.organisation = r.organisation AND p.id = r.page AND p.withdrawal IS NULL
      WHERE r.organisation = \(organisation) AND r.state = 'open' ORDER BY r.at, r.id LIMIT 5
      """).compactMap { row in
        let page: ID<HandbookPage> = try row.id("page")
        let step: ID<CriticalStep> = try row.id("step")
        guard let found = pages.first(where: { $0.card.id == page }), let words = try house.outlines.outline(in: row).step(step) else { return nil }
        return QualityPoint(
          proposal: try row.id("id"), slug: found.card.slug, pageTitle: found.card.title, stepTitle: words.title, step: step,
          count: DeviationCount(try row.int("number")), team: team)
      }
  }
}
