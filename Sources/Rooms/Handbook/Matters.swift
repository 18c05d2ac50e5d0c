package import Domain
import Store
import Vocabulary

/// The open points of a page, in one place.
extension MattersRoom {
  /// As I may see them: somebody who wrote in one of the groups does not hear of the others.
  package borrowing func openMatters() throws -> OpenMatters {
    let signs = try shelf.signs(of: matters.proposals.map(\.proposal), for: viewer.person)
    let mine = matters.proposals.compactMap { found in
      signs[found.proposal].map { (found.step, DeviationCount($0), found.proposal) }
    }
    return OpenMatters(
      proposals: mine, amendments: matters.amendments, stale: matters.stale, gaps: matters.gaps, asked: matters.asked)
  }
}

extension Room where Self: ~Copyable {
  borrowing func lookUpMatters(on row: Shelf.PageRow) throws -> OpenMatters {
    let page = row.card.id
    let waiting = try shelf.amendments("AND m.page = \(page) AND m.state = \(AmendmentState.open.rawValue)").map(\.card)
    let asked = try shelf.agreements("AND g.page = \(page) AND g.state = \(AgreementState.asked.rawValue)").first
    let (stale, gaps) = try clausesToLookAt(page, row)
    return OpenMatters(
      proposals: try openPatterns(on: row), amendments: waiting, stale: stale, gaps: gaps, asked: asked?.asked.name)
  }

  /// The open proposals of a page that I may see.
  borrowing func patterns(on row: Shelf.PageRow) throws -> [(step: String, count: DeviationCount, proposal: ID<RevisionProposal>)]
  {
    let open = try openPatterns(on: row)
    let signs = try shelf.signs(of: open.map(\.proposal), for: viewer.person)
    return open.compactMap { found in signs[found.proposal].map { (found.step, DeviationCount($0), found.proposal) } }
  }

  /// Every open proposal of a page, before it is decided what the reader may see.
  private borrowing func openPatterns(
    on row: Shelf.PageRow
  ) throws -> [(step: String, count: DeviationCount, proposal: ID<RevisionProposal>)] {
    let open = try tx.run("""
      SELECT r.id, r.step FROM proposal r WHERE r.organisation = \(organisation) AND r.page = \(row.card.id)
      AND (r.state = 'open' OR r.state = 'besproken') ORDER BY r.at, r.id
      """)
    guard !open.isEmpty, let revision = row.publishedRevision,
      case .outline(let outline)? = try shelf.revision(revision, of: row.card.id)?.content
    else { return [] }
    return try open.compactMap { row in
      guard let step = outline.step(try row.id("step")) else { return nil }
      return (step.title, .none, try row.id("id"))
    }
  }

  /// Clauses that meet this page and changed since somebody checked them, and those that are not arranged.
  private borrowing func clausesToLookAt(
    _ page: ID<HandbookPage>, _ row: Shelf.PageRow
  ) throws -> (stale: [ClauseMark], gaps: [ClauseMark]) {
    var marks: [(mark: ClauseMark, state: CoverageState, at: Moment?, spots: [LinkedSpot])] = []
    for found in try tx.run("""
      SELECT l.id AS link, l.step, c.norm_set, c.id, c.number, c.title, c.body, v.state, v.checked_at FROM clause_link l
        JOIN clause c ON c.organisation = l.organisation AND c.norm_set = l.norm_set AND c.id = l.clause
        LEFT JOIN coverage v ON v.organisation = c.organisation AND v.norm_set = c.norm_set AND v.clause = c.id
      WHERE l.organisation = \(organisation) AND l.page = \(page) ORDER BY c.norm_set, c.place, l.step
      """) {
      let step = try found.text("step")
      let spot = HandbookSpot(
        link: try found.id("link"), slug: row.card.slug, pageTitle: row.card.title, step: step.isEmpty ? nil : ID(raw: step),
        stepTitle: nil)
      let mark = try ClauseMark(found)
      let linked = LinkedSpot(page: page, spot: spot)
      if let last = marks.last, last.mark == mark { marks[marks.count - 1].spots.append(linked) } else {
        marks.append(
          (
            mark, try found.optionalText("state").flatMap(CoverageState.init) ?? .unjudged,
            try found.optionalMoment("checked_at"), [linked]
          ))
      }
    }
    let checks = marks.compactMap { mark in mark.at.map { (at: $0, spots: mark.spots) } }
    guard !marks.isEmpty else { return ([], []) }
    let freshness = try Freshness(checks, organisation: organisation, outlines: house.outlines, tx: tx)
    let stale = marks.filter { mark in mark.at.map { !freshness.changes(of: mark.spots, since: $0).isEmpty } ?? false }
    return (stale.map(\.mark), marks.filter(\.state.isGap).map(\.mark))
  }
}
