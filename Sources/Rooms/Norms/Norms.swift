package import Domain
import Store
package import Vocabulary

/// Reading the handbook off against a norm set. Members read every set; a guest reads the one she came for.
extension ReadingRoom {
  package borrowing func normSets() throws -> [NormSetCard] {
    let only: Query = scope.map { "AND s.id = \($0)" } ?? ""
    return try tx.run("""
      SELECT s.id, s.title, s.edition, (SELECT COUNT(*) FROM clause c WHERE c.organisation = s.organisation AND c.norm_set = s.id) AS clauses
      FROM norm_set s WHERE s.organisation = \(organisation) \(only)
      """).map { NormSetCard(id: try $0.id("id"), title: try $0.text("title"), edition: try $0.text("edition"), clauses: try $0.int("clauses")) }
      .sorted { ($0.title, $0.edition) < ($1.title, $1.edition) }
  }

  /// The reference table from the norm to the handbook, with gaps and with what changed since it was last checked.
  package borrowing func referenceTable(_ set: ID<NormSet>) throws -> ReferenceTable {
    let sets = try normSets()
    guard let card = sets.first(where: { $0.id == set }) else { throw NotFound() }
    return ReferenceTable(set: card, sets: sets, rows: try rows(of: set, only: nil), mayJudge: mayJudge)
  }

  /// The same table from the handbook to the norm.
  package borrowing func referenceByPage(_ set: ID<NormSet>) throws -> ReferenceByPage {
    guard let card = try normSets().first(where: { $0.id == set }) else { throw NotFound() }
    let (outlines, allMarks) = (try shelf.publishedOutlines(), try shelf.clauseMarks(in: set))
    var pages: [ReferenceByPage.PageRow] = []
    for row in try shelf.pages().sorted(by: { $0.card.title < $1.card.title }) where row.card.version != nil {
      let marks = allMarks[row.card.id] ?? [:]
      guard scope == nil || row.card.kind.hasSteps || !marks.isEmpty else { continue }
      let steps = (outlines[row.card.id]?.steps ?? []).map { (id: $0.id, title: $0.title, clauses: marks[$0.id] ?? []) }
      pages.append(ReferenceByPage.PageRow(slug: row.card.slug, title: row.card.title, clauses: marks[nil] ?? [], steps: steps))
    }
    return ReferenceByPage(set: card, pages: pages)
  }

  package borrowing func clause(_ clause: ID<NormClause>, of set: ID<NormSet>) throws -> ClauseReading {
    guard let card = try normSets().first(where: { $0.id == set }), let row = try rows(of: set, only: clause).first else { throw NotFound() }
    var candidates: [(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)])] = []
    if mayJudge {
      let outlines = try shelf.publishedOutlines()
      candidates = try shelf.pages().sorted { $0.card.title < $1.card.title }.filter { $0.card.version != nil }.map { page in
        (page.card.slug, page.card.title, (outlines[page.card.id]?.steps ?? []).map { (id: $0.id, title: $0.title) })
      }
    }
    return ClauseReading(set: card, row: row, candidates: candidates, mayJudge: mayJudge)
  }

  var mayJudge: Bool { if case .member(let viewer) = reader { viewer.position.keepsTheHandbook } else { false } }

  /// Four statements whatever the size of the set: clauses with their coverage, parents, links with their pages, and versions; and one
  /// more for the texts of pages that changed.
  private borrowing func rows(of set: ID<NormSet>, only clause: ID<NormClause>?) throws -> [ReferenceRow] {
    let one: Query = clause.map { "AND c.id = \($0)" } ?? ""
    let clauses = try tx.run("""
      SELECT c.id, c.number, c.parent, c.title, c.body, c.level, c.why, v.state, v.reason, v.evidence, v.checked_at
      FROM clause c LEFT JOIN coverage v ON v.organisation = c.organisation AND v.norm_set = c.norm_set AND v.clause = c.id
      WHERE c.organisation = \(organisation) AND c.norm_set = \(set) \(one) ORDER BY c.place
      """)
    let parents = Set(try tx.run("SELECT DISTINCT parent FROM clause WHERE organisation = \(organisation) AND norm_set = \(set) AND parent IS NOT NULL").map { try $0.text("parent") })
    let links = try spots(of: set)
    let checks = try clauses.compactMap { row in try row.optionalMoment("checked_at").map { (at: $0, spots: links[try row.id("id")] ?? []) } }
    let freshness = try Freshness(checks, organisation: organisation, outlines: outlines, tx: tx)
    return try clauses.map { row in
      let id = try row.id("id", NormClause.self)
      let spots = links[id] ?? []
      let checkedAt = try row.optionalMoment("checked_at")
      let state: CoverageState = try row.optionalText("state").flatMap(CoverageState.init) ?? .unjudged
      let changes = checkedAt.map { freshness.changes(of: spots, since: $0) } ?? []
      let norm = NormText(
        number: try row.text("number"), parent: try row.optionalText("parent"), title: try row.text("title"), text: try row.text("body"),
        level: try row.text("level"), why: try row.text("why"))
      let coverage = Coverage(state: state, reason: try row.optionalText("reason") ?? "", checkedOn: checkedAt?.day, evidence: try row.optionalText("evidence") ?? "")
      return ReferenceRow(clause: id, norm: norm, isGroup: parents.contains(norm.number), spots: spots.map(\.spot), coverage: coverage, changes: changes)
    }
  }

  private borrowing func spots(of set: ID<NormSet>) throws -> [ID<NormClause>: [LinkedSpot]] {
    var found: [ID<NormClause>: [LinkedSpot]] = [:]
    for row in try tx.run("""
      SELECT l.id, l.clause, l.step, p.id AS page, p.slug, p.title, r.title AS revision_title, r.content, r.hash FROM clause_link l
        JOIN page p ON p.organisation = l.organisation AND p.id = l.page
        LEFT JOIN revision r ON l.step <> '' AND r.organisation = p.organisation AND r.page = p.id AND r.number = p.published_revision
      WHERE l.organisation = \(organisation) AND l.norm_set = \(set) ORDER BY p.slug, l.step
      """) {
      let page = try row.text("page")
      let step = try row.text("step")
      // A page that was never published has no such revision.
      let outline = try row.optionalText("content") == nil ? nil : outlines.outline(in: row, titled: "revision_title")
      let stepTitle = outline?.step(ID(raw: step))?.title
      let spot = HandbookSpot(link: try row.id("id"), slug: try row.text("slug"), pageTitle: try row.text("title"), step: step.isEmpty ? nil : ID(raw: step), stepTitle: stepTitle)
      found[try row.id("clause"), default: []].append(LinkedSpot(page: ID(raw: page), spot: spot))
    }
    return found
  }
}

/// Importing norms, linking and judging: for whoever keeps the handbook.
extension Desk {
  /// Takes a whole sheet in as a new set. The same title and edition twice is refused.
  package borrowing func importNorms(_ sheet: NormSheet, title: String, edition: String) throws -> ID<NormSet> {
    try mustKeepTheHandbook()
    guard !title.isEmpty else { throw RuleRefusal.titleMissing }
    guard try tx.run("SELECT id FROM norm_set WHERE organisation = \(organisation) AND title = \(title) AND edition = \(edition)").isEmpty else { throw RuleRefusal.titleTaken }
    let set = ID<NormSet>.new(house.chance)
    try tx.run("INSERT INTO norm_set (organisation, id, title, edition, at) VALUES (\(organisation), \(set), \(title), \(edition), \(now))")
    for (place, clause) in sheet.clauses.enumerated() {
      try tx.run("""
        INSERT INTO clause (organisation, norm_set, id, place, number, parent, title, body, level, why)
        VALUES (\(organisation), \(set), \(ID<NormClause>.new(house.chance)), \(place), \(clause.number), \(clause.parent), \(clause.title), \(clause.text), \(clause.level), \(clause.why))
        """)
    }
    try happened(.normsImported, set.raw, ["regels": String(sheet.clauses.count)])
    return set
  }

  package borrowing func link(_ clause: ID<NormClause>, of set: ID<NormSet>, to slug: String, step: ID<CriticalStep>?) throws {
    try mustKeepTheHandbook()
    guard try clauseExists(clause, of: set), let page = try shelf.page(slug), page.card.version != nil else { throw NotFound() }
    if let step { _ = try self.step(step, of: slug) }
    try tx.run("""
      INSERT INTO clause_link (organisation, id, norm_set, clause, page, step)
      VALUES (\(organisation), \(ID<ClauseLink>.new(house.chance)), \(set), \(clause), \(page.card.id), \(step?.raw ?? "")) ON CONFLICT DO NOTHING
      """)
    try happened(.clauseLinked, clause.raw, ["bladzijde": page.card.id.raw])
  }

  package borrowing func unlink(_ link: ID<ClauseLink>, of clause: ID<NormClause>) throws {
    try mustKeepTheHandbook()
    guard try !tx.run("DELETE FROM clause_link WHERE organisation = \(organisation) AND id = \(link) AND clause = \(clause) RETURNING id").isEmpty else { throw NotFound() }
    try happened(.clauseUnlinked, clause.raw)
  }

  /// Says how far a clause is covered, having looked at it now. Not applicable only with a reason.
  package borrowing func judge(_ clause: ID<NormClause>, of set: ID<NormSet>, as state: CoverageState, reason: String, evidence: String) throws {
    try mustKeepTheHandbook()
    guard try clauseExists(clause, of: set) else { throw NotFound() }
    if state == .notApplicable && reason.isEmpty { throw RuleRefusal.notApplicableWithoutReason }
    try tx.run("""
      INSERT INTO coverage (organisation, norm_set, clause, state, reason, evidence, checked_at)
      VALUES (\(organisation), \(set), \(clause), \(state.rawValue), \(reason), \(evidence), \(now))
      ON CONFLICT (organisation, norm_set, clause) DO UPDATE
      SET state = excluded.state, reason = excluded.reason, evidence = excluded.evidence, checked_at = excluded.checked_at
      """)
    try happened(.clauseJudged, clause.raw, ["stand": state.rawValue])
  }

  private borrowing func clauseExists(_ clause: ID<NormClause>, of set: ID<NormSet>) throws -> Bool {
    try !tx.run("SELECT id FROM clause WHERE organisation = \(organisation) AND norm_set = \(set) AND id = \(clause)").isEmpty
  }
}
