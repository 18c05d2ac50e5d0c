package import Domain
import Store
package import Vocabulary

/// Reading how the handbook covers a norm set. Members read every set; a guest reads the ones she came for.
extension ReadingRoom {
  /// Which sets (`s`) this reader may read: an auditor those she came for, and others all but drafts that they do not keep.
  var readableSets: Query {
    if let scope { "AND s.id IN (\(list: scope.names))" } else { mayJudge ? "" : "AND s.stage <> \(NormStage.draft.rawValue)" }
  }

  /// The sets that this reader may read, by name.
  package borrowing func normSets() throws -> [NormSetCard] {
    // It counts what the table shows: no headings, and nothing that was switched off. Those are counted separately and
    // subtracted: while PostgreSQL has no statistics of a set of ten thousand that was just brought in, a condition for each
    // clause took minutes.
    return try tx.run("""
      SELECT s.id, s.title, s.edition, s.stage, s.origin, COALESCE(a.number, 0) - COALESCE(h.number, 0) AS clauses FROM norm_set s
        LEFT JOIN (SELECT norm_set, COUNT(*) AS number FROM clause WHERE organisation = \(organisation) AND NOT is_outside
        GROUP BY norm_set) a
          ON a.norm_set = s.id
        LEFT JOIN (SELECT c.norm_set, COUNT(*) AS number FROM clause c
            JOIN (SELECT DISTINCT norm_set, parent FROM clause WHERE organisation = \(organisation) AND parent IS NOT NULL) k
              ON k.norm_set = c.norm_set AND k.parent = c.number
            WHERE c.organisation = \(organisation) AND NOT c.is_outside GROUP BY c.norm_set) h
          ON h.norm_set = s.id
      WHERE s.organisation = \(organisation) \(readableSets)
      """).map(NormSetCard.init)
      .sorted { ($0.title, $0.edition) < ($1.title, $1.edition) }
  }

  /// The reference table from the norm to the handbook, with gaps and with what changed since it was last checked.
  package borrowing func referenceTable(_ set: ID<NormSet>) throws -> ReferenceTable {
    let sets = try normSets()
    guard let card = sets.first(where: { $0.id == set }) else { throw NotFound() }
    let all = try rows(of: set, only: nil, on: try Shelf.scale(of: set, organisation, tx))
    let rows = all.filter { !$0.isOutside }.map(\.row)
    return ReferenceTable(
      set: card, sets: sets, rows: rows, mayJudge: mayJudge, outside: all.count { $0.isOutside && !$0.row.isGroup })
  }

  /// The same table from the handbook to the norm.
  package borrowing func referenceByPage(_ set: ID<NormSet>) throws -> ReferenceByPage {
    guard let card = try normSets().first(where: { $0.id == set }) else { throw NotFound() }
    let (outlines, allMarks, evidence) = (try shelf.publishedOutlines(), try shelf.clauseMarks(in: set), try shelf.attachments())
    var pages: [ReferenceByPage.PageRow] = []
    for row in try shelf.pages().sorted(by: { $0.card.title < $1.card.title }) where row.card.version != nil {
      let marks = allMarks[row.card.id] ?? [:]
      guard scope == nil || row.card.kind.hasSteps || !marks.isEmpty else { continue }
      let steps = (outlines[row.card.id]?.steps ?? []).map { (id: $0.id, title: $0.title, clauses: marks[$0.id] ?? []) }
      pages.append(
        ReferenceByPage.PageRow(
          slug: row.card.slug, title: row.card.title, clauses: marks[nil] ?? [], steps: steps,
          evidence: evidence[row.card.id] ?? [:]))
    }
    return ReferenceByPage(set: card, pages: pages, homeless: try homeless(in: set))
  }

  /// The clauses that nothing in the handbook meets yet; what does not apply needs no place.
  private borrowing func homeless(in set: ID<NormSet>) throws -> [ClauseMark] {
    try tx.run("""
      SELECT c.norm_set, c.id, c.number, c.title, c.body FROM clause c
        LEFT JOIN coverage v ON v.organisation = c.organisation AND v.norm_set = c.norm_set AND v.clause = c.id
      WHERE c.organisation = \(organisation) AND c.norm_set = \(set) AND NOT c.is_outside
        AND (v.state IS NULL OR v.state <> \(CoverageState.notApplicable.rawValue))
        AND c.id NOT IN (SELECT clause FROM clause_link WHERE organisation = \(organisation) AND norm_set = \(set))
        AND c.number NOT IN (SELECT parent FROM clause WHERE organisation = \(organisation) AND norm_set = \(set)
        AND parent IS NOT NULL)
      ORDER BY c.place
      """).map(ClauseMark.init)
  }

  /// One clause with its places, its judgement, its evidence and its relations.
  package borrowing func clause(_ clause: ID<NormClause>, of set: ID<NormSet>) throws -> ClauseReading {
    let sets = try normSets()
    guard let card = sets.first(where: { $0.id == set }) else { throw NotFound() }
    let scale = try Shelf.scale(of: set, organisation, tx)
    guard let row = try rows(of: set, only: clause, on: scale).first?.row else { throw NotFound() }
    let (crosswalks, suggestions) = try beside(clause)
    let there = Set(row.evidence.map(\.id))
    var reading = ClauseReading(
      set: card, row: row, candidates: mayJudge ? try candidates() : [], mayJudge: mayJudge, scale: scale, crosswalks: crosswalks,
      suggestions: suggestions, others: mayJudge ? sets.filter { $0.id != set } : [],
      pieces: mayJudge ? try offeredEvidence().filter { !there.contains($0.id) } : [])
    reading.questions = try QuestionShelf(organisation: organisation, set: set, tx: tx).reading(of: clause, scale: scale)
    return reading
  }

  var mayJudge: Bool { if case .member(let viewer) = reader { viewer.holds(.keeping) } else { false } }

  /// Five statements whatever the size of the set: clauses with their coverage, pages, links to them, evidence, and versions;
  /// and one more for the texts of pages that changed.
  private borrowing func rows(
    of set: ID<NormSet>, only clause: ID<NormClause>?, on rungs: [ScaleRung]
  ) throws -> [(row: ReferenceRow, isOutside: Bool)] {
    let one: Query = clause.map { "AND c.id = \($0)" } ?? ""
    let clauses = try tx.run("""
      SELECT c.id, c.number, c.parent, c.title, c.body, c.level, c.why, c.examples, c.weight, c.slices, c.code, c.is_outside,
        v.state, v.reason, v.evidence, v.checked_at, v.rung, COALESCE(v.is_reworded, FALSE) AS is_reworded
      FROM clause c LEFT JOIN coverage v ON v.organisation = c.organisation AND v.norm_set = c.norm_set AND v.clause = c.id
      WHERE c.organisation = \(organisation) AND c.norm_set = \(set) \(one) ORDER BY c.place
      """)
    let parents = try clause == nil ? Set(clauses.compactMap { try $0.optionalText("parent") }) : parents(in: set)
    let (links, evidence) = (try spots(of: set, only: clause), try shelf.evidence(of: set, only: clause))
    let scale = Dictionary(rungs.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let checks = try clauses.compactMap { row in
      try row.optionalMoment("checked_at").map { (at: $0, spots: links[try row.id("id")] ?? []) }
    }
    let freshness = try Freshness(checks, organisation: organisation, outlines: outlines, tx: tx)
    return try clauses.map { row in
      let id = try row.id("id", NormClause.self)
      let spots = links[id] ?? []
      let checkedAt = try row.optionalMoment("checked_at")
      let state: CoverageState = try row.optionalText("state").flatMap(CoverageState.init) ?? .unjudged
      let changes = checkedAt.map { freshness.changes(of: spots, since: $0) } ?? []
      let norm = try NormText(row)
      let coverage = Coverage(
        state: state, reason: try row.optionalText("reason") ?? "", checkedOn: checkedAt?.day,
        evidence: try row.optionalText("evidence") ?? "",
        rung: try row.optionalText("rung").flatMap { scale[$0] }, isReworded: try row.flag("is_reworded"))
      let isGroup = parents.contains(norm.number)
      let reference = ReferenceRow(
        clause: id, norm: norm, isGroup: isGroup, spots: spots.map(\.spot), coverage: coverage, changes: changes,
        evidence: evidence[id] ?? [])
      return (reference, try row.flag("is_outside"))
    }
  }

  private borrowing func parents(in set: ID<NormSet>) throws -> Set<String> {
    Set(
      try tx.run(
        "SELECT DISTINCT parent FROM clause WHERE organisation = \(organisation) AND norm_set = \(set) AND parent IS NOT NULL"
      ).map { try $0.text("parent") })
  }

  /// Links first, and then their pages by id. With a join, a page with many links would be returned as often, with all its
  /// words; and while PostgreSQL has no statistics of a table yet, it searched all pages for each link, which took more than
  /// half of the time.
  private borrowing func spots(of set: ID<NormSet>, only clause: ID<NormClause>?) throws -> [ID<NormClause>: [LinkedSpot]] {
    let one: Query = clause.map { "AND clause = \($0)" } ?? ""
    let links = try tx.run(
      "SELECT id, clause, page, step FROM clause_link WHERE organisation = \(organisation) AND norm_set = \(set) \(one)")
    guard !links.isEmpty else { return [:] }
    var pages: [String: (slug: String, title: String, outline: ProcessOutline?)] = [:]
    for row in try tx.run("""
      SELECT p.id, p.slug, p.title, r.title AS revision_title, r.content, r.hash FROM page p
        LEFT JOIN revision r ON r.organisation = p.organisation AND r.page = p.id AND r.number = p.published_revision
          AND r.kind IN (\(list: PageKind.withSteps))
      WHERE p.organisation = \(organisation) AND p.withdrawal IS NULL
      AND p.id IN (\(list: Set(try links.map { try $0.text("page") }).sorted()))
      """) {
      // A text, and a page that was never published, has no such revision.
      let outline = try row.optionalText("content") == nil ? nil : outlines.outline(in: row, titled: "revision_title")
      pages[try row.text("id")] = (try row.text("slug"), try row.text("title"), outline)
    }
    var found: [ID<NormClause>: [LinkedSpot]] = [:]
    for row in links {
      let (id, step) = (try row.text("page"), try row.text("step"))
      guard let page = pages[id] else { continue }
      let spot = HandbookSpot(
        link: try row.id("id"), slug: page.slug, pageTitle: page.title, step: step.isEmpty ? nil : ID(raw: step),
        stepTitle: page.outline?.step(ID(raw: step))?.title)
      found[try row.id("clause"), default: []].append(LinkedSpot(page: ID(raw: id), spot: spot))
    }
    return found.mapValues { spots in
      spots.sorted { ($0.spot.slug, $0.spot.step?.raw ?? "") < ($1.spot.slug, $1.spot.step?.raw ?? "") }
    }
  }
}

/// Linking and judging: for whoever keeps the handbook.
extension NormsDesk {
  /// Records that a page, or a step of it, meets a clause.
  package borrowing func link(_ clause: ID<NormClause>, of set: ID<NormSet>, to slug: String, step: ID<CriticalStep>?) throws {
    guard try clauseExists(clause, of: set), let page = try shelf.page(slug), page.card.version != nil else { throw NotFound() }
    if let step { _ = try publishedStep(step, of: slug) }
    try tx.run("""
      INSERT INTO clause_link (organisation, id, norm_set, clause, page, step)
      VALUES (\(organisation), \(ID<ClauseLink>.new(house.chance)), \(set), \(clause), \(page.card.id), \(step?.raw ?? "")) ON
      CONFLICT DO NOTHING
      """)
    try happened(.clauseLinked, clause.raw, ["bladzijde": page.card.id.raw])
  }

  /// Removes such a place.
  package borrowing func unlink(_ link: ID<ClauseLink>, of clause: ID<NormClause>) throws {
    guard
      try !tx.run(
        "DELETE FROM clause_link WHERE organisation = \(organisation) AND id = \(link) AND clause = \(clause) RETURNING id"
      ).isEmpty
    else { throw NotFound() }
    try happened(.clauseUnlinked, clause.raw)
  }

  /// Judges how far a clause is covered, as checked now. Not applicable only with a reason.
  /// - Parameter rung: the code of a level on the scale of the set, beside the state; empty for none.
  package borrowing func judge(
    _ clause: ID<NormClause>, of set: ID<NormSet>, as state: CoverageState, reason: String, evidence: String, rung: String = ""
  ) throws {
    guard try clauseExists(clause, of: set) else { throw NotFound() }
    if state == .notApplicable && reason.isEmpty { throw RuleRefusal.notApplicableWithoutReason }
    if !rung.isEmpty, try !Shelf.scale(of: set, organisation, tx).contains(where: { $0.code == rung }) {
      throw RuleRefusal.norms(.rungUnknown)
    }
    try tx.run("""
      INSERT INTO coverage (organisation, norm_set, clause, state, reason, evidence, checked_at, rung, is_reworded)
      VALUES (\(organisation), \(set), \(clause), \(state.rawValue), \(reason), \(evidence), \(now), \(rung), FALSE)
      ON CONFLICT (organisation, norm_set, clause) DO UPDATE
      SET state = excluded.state, reason = excluded.reason, evidence = excluded.evidence, checked_at = excluded.checked_at,
        rung = excluded.rung, is_reworded = FALSE
      """)
    try happened(.clauseJudged, clause.raw, ["stand": state.rawValue])
  }
}

extension Room where Self: ~Copyable {
  borrowing func clauseExists(_ clause: ID<NormClause>, of set: ID<NormSet>) throws -> Bool {
    try !tx.run("SELECT id FROM clause WHERE organisation = \(organisation) AND norm_set = \(set) AND id = \(clause)").isEmpty
  }
}

extension NormSetCard {
  init(_ row: Row) throws {
    self.init(
      id: try row.id("id"), title: try row.text("title"), edition: try row.text("edition"), clauses: try row.int("clauses"),
      stage: NormStage(rawValue: try row.text("stage")) ?? .inUse,
      origin: NormOrigin(rawValue: try row.text("origin")) ?? .brought)
  }
}

extension NormText {
  init(_ row: Row) throws {
    self.init(
      number: try row.text("number"), parent: try row.optionalText("parent"), title: try row.text("title"),
      text: try row.text("body"),
      level: try row.text("level"), why: try row.text("why"), examples: try row.text("examples"),
      weight: try row.optionalInt("weight"),
      slices: try row.text("slices").split(separator: "\n").map(String.init), code: try row.text("code"))
  }
}

extension Shelf {
  /// The named levels of a set, low to high.
  static func scale(of set: ID<NormSet>, _ organisation: ID<Organisation>, _ tx: any Transaction) throws -> [ScaleRung] {
    try tx.run("SELECT code, name FROM scale_rung WHERE organisation = \(organisation) AND norm_set = \(set) ORDER BY place")
      .map { ScaleRung(code: try $0.text("code"), name: try $0.text("name")) }
  }
}
