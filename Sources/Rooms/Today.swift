package import Domain
import Store
import Vocabulary

extension Desk {
  /// For so many days what came back stands on top. Then it makes room by itself: nobody ticks it off, and nobody keeps who read what.
  static let fresh = 14

  /// What is mine this week. Nothing here is ticked off, and nothing is counted over time.
  package borrowing func today() throws -> TodayReading {
    let notices = try notices()
    let conversations = try circles.myConversations().map(\.card).filter { $0.state != .closed }
    let week = try pagesOfTheWeek()
    var today = TodayReading(
      things: Array(try things(of: week, notices).prefix(3)), conversations: conversations, point: week.proposals.first,
      told: Array(notices.prefix(3)), keyTakenOn: try keyTakenOn(), beginnings: try beginnings(week.pages))
    today.reviewPoint = week.due.first.map { ReviewPoint(slug: $0.slug, pageTitle: $0.title, due: $0.reviewDue ?? now.day) }
    return today
  }

  // MARK: Pages that ask something

  /// What of the handbook may ask something of me, looked up once.
  private struct PagesOfTheWeek {
    let pages: [Shelf.PageRow]
    let mine: [Shelf.PageRow]
    /// What reaches an owner reaches the keepers while there is none. Empty for whoever keeps nothing.
    let orphans: [Shelf.PageRow]
    let written: Set<ID<HandbookPage>>
    let discussed: Set<ID<HandbookPage>>
    /// The oldest first.
    let proposals: [QualityPoint]
    /// Those whose day has come, the longest ago first.
    let due: [PageCard]
  }

  private borrowing func pagesOfTheWeek() throws -> PagesOfTheWeek {
    let pages = try shelf.pages()
    let mine = pages.filter { $0.card.owner?.id == viewer.person }
    let written = try tx.run("SELECT page FROM coauthor WHERE organisation = \(organisation) AND person = \(viewer.person)")
      .map { try $0.id("page", HandbookPage.self) }
    let discussed = try tx.run("SELECT DISTINCT page FROM discussion WHERE organisation = \(organisation)").map { try $0.id("page", HandbookPage.self) }
    let due = pages.map(\.card).filter { $0.version != nil && $0.isDue(on: now.day) }
    return PagesOfTheWeek(
      pages: pages, mine: mine, orphans: viewer.holds(.keeping) ? pages.filter(\.card.isOrphan) : [],
      written: Set(written + mine.map(\.card.id)), discussed: Set(discussed), proposals: try openProposals(pages),
      due: due.sorted { ($0.reviewDue ?? now.day) < ($1.reviewDue ?? now.day) })
  }

  /// Everything that asks something, what matters most first: what colleagues wait for, what came back, and then my own pages.
  private borrowing func things(of week: PagesOfTheWeek, _ notices: [NoticeCard]) throws -> [WeekThing] {
    let waited = try changesThatAsk(week.written)
    let questions = try readerQuestions()
    let readers: [WeekThing] = questions.prefix(1).map { .reader($0, minutes: 1) }
    // Who came to read along is asked about; that they came stands below, and is not asked a second time.
    let asked = Set(questions.map(\.reader.name))
    let fresh = notices.filter { now.day.number - $0.on.number <= Desk.fresh && !($0.kind.isOfReaders && asked.contains($0.reason)) }
    let told: [WeekThing] = fresh.map { .told($0, minutes: $0.kind.isOfReaders ? 1 : 4) }
    let handed: [WeekThing] = try handovers().map { .owners($0, minutes: 1) }
    let groups: [[WeekThing]] = [
      waited, readers, told, handed, orphaned(week), proposals(of: week), drafts(of: week), lookingAgain(at: week), undiscussed(week),
    ]
    return groups.flatMap(\.self)
  }

  private borrowing func orphaned(_ week: PagesOfTheWeek) -> [WeekThing] {
    week.orphans.prefix(1).map { .owners(.orphaned(pages: week.orphans.count, title: $0.card.title), minutes: 3) }
  }

  private borrowing func proposals(of week: PagesOfTheWeek) -> [WeekThing] {
    let slugs = Set((week.mine + week.orphans).map(\.card.slug))
    return week.proposals.filter { slugs.contains($0.slug) }.map {
      .proposal(slug: $0.slug, title: $0.pageTitle, stepTitle: $0.stepTitle, proposal: $0.proposal, minutes: 5)
    }
  }

  private borrowing func drafts(of week: PagesOfTheWeek) -> [WeekThing] {
    week.pages.filter { $0.card.hasDraft && week.written.contains($0.card.id) }.map {
      .draft(slug: $0.card.slug, title: $0.card.title, minutes: 5)
    }
  }

  private borrowing func lookingAgain(at week: PagesOfTheWeek) -> [WeekThing] {
    let me = viewer.person
    return week.due.filter { $0.owner?.id == me }.map {
      .owners(.lookAgain(slug: $0.slug, title: $0.title, due: $0.reviewDue ?? now.day), minutes: 10)
    }
  }

  private borrowing func undiscussed(_ week: PagesOfTheWeek) -> [WeekThing] {
    week.mine.filter { $0.card.version != nil && !week.discussed.contains($0.card.id) }.map {
      .undiscussed(slug: $0.card.slug, title: $0.card.title, minutes: 10)
    }
  }

  // MARK: An empty house

  /// What is not there yet, for whoever may make it. It is about the house and never about how far somebody is.
  private borrowing func beginnings(_ pages: [Shelf.PageRow]) throws -> [Beginning] {
    guard viewer.holds(.keeping), !pages.contains(where: { $0.card.version != nil }) else { return [] }
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

  // MARK: The one point

  /// Open proposals, the oldest first: at most one becomes the point for the work meeting.
  private borrowing func openProposals(_ pages: [Shelf.PageRow]) throws -> [QualityPoint] {
    let team = try tx.run("""
      SELECT t.name FROM team_member m JOIN team t ON t.organisation = m.organisation AND t.id = m.team
      WHERE m.organisation = \(organisation) AND m.person = \(viewer.person)
      """).map { try $0.text("name") }.min()
    let open = try tx.run("""
      SELECT r.id, r.page, r.step, s.title, s.content, s.hash
      FROM proposal r JOIN version v ON v.organisation = r.organisation AND v.page = r.page AND v.number = r.version
        JOIN revision s ON s.organisation = v.organisation AND s.page = v.page AND s.number = v.revision
        JOIN page p ON p.organisation = r.organisation AND p.id = r.page AND p.withdrawal IS NULL
      WHERE r.organisation = \(organisation) AND r.state = 'open' ORDER BY r.at, r.id LIMIT 20
      """)
    let signs = try shelf.signs(of: try open.map { try $0.id("id") }, for: viewer.person)
    return try open.compactMap { row in
        guard let number = signs[try row.id("id")] else { return nil }
        let page: ID<HandbookPage> = try row.id("page")
        let step: ID<CriticalStep> = try row.id("step")
        guard let found = pages.first(where: { $0.card.id == page }), let words = try house.outlines.outline(in: row).step(step) else { return nil }
        return QualityPoint(
          proposal: try row.id("id"), slug: found.card.slug, pageTitle: found.card.title, stepTitle: words.title, step: step,
          count: DeviationCount(number), team: team)
      }.prefix(5).map(\.self)
  }
}
