package import Domain
import Store
package import Vocabulary

/// Evidence beside clauses and pages: one statement for a whole table, however many pieces there are.
extension Shelf {
  private static let offered: Query = """
    FROM evidence_place x JOIN evidence e ON e.organisation = x.organisation AND e.id = x.evidence AND e.withdrawal IS NULL
      JOIN evidence_revision r ON r.organisation = e.organisation AND r.evidence = e.id AND r.number = e.revision
      AND r.destroyed_at IS NULL
    """

  /// Of a norm set, or of one clause of it, by clause; the newest period first.
  func evidence(of set: ID<NormSet>, only clause: ID<NormClause>? = nil) throws -> [ID<NormClause>: [EvidenceMark]] {
    let one: Query = clause.map { "AND x.clause = \($0)" } ?? ""
    return try byClause("x.norm_set = \(set) \(one)")
  }

  /// Of some clauses, of any set.
  func evidence(of clauses: [ID<NormClause>]) throws -> [ID<NormClause>: [EvidenceMark]] {
    clauses.isEmpty ? [:] : try byClause("x.clause IN (\(list: clauses.map(\.raw).sorted()))")
  }

  private func byClause(_ which: Query) throws -> [ID<NormClause>: [EvidenceMark]] {
    var found: [ID<NormClause>: [EvidenceMark]] = [:]
    for row in try tx.run("""
      \(EvidenceRow.latest), x.clause \(Shelf.offered)
      WHERE x.organisation = \(organisation) AND x.ended_at IS NULL AND \(which) ORDER BY r.from_day DESC, e.id
      """) { found[try row.id("clause"), default: []].append(try EvidenceMark(row)) }
    return found
  }

  /// The attachments of every page, by page and step.
  func attachments() throws -> [ID<HandbookPage>: [ID<CriticalStep>?: [EvidenceMark]]] { try attachments("x.page IS NOT NULL") }

  /// The attachments of one page, by step.
  func attachments(of page: ID<HandbookPage>) throws -> [ID<CriticalStep>?: [EvidenceMark]] {
    try attachments("x.page = \(page)")[page] ?? [:]
  }

  private func attachments(_ which: Query) throws -> [ID<HandbookPage>: [ID<CriticalStep>?: [EvidenceMark]]] {
    var found: [ID<HandbookPage>: [ID<CriticalStep>?: [EvidenceMark]]] = [:]
    for row in try tx.run("""
      \(EvidenceRow.latest), x.page, x.step \(Shelf.offered)
      WHERE x.organisation = \(organisation) AND x.ended_at IS NULL AND \(which) ORDER BY r.from_day DESC, e.id
      """) {
      let step = try row.text("step")
      found[try row.id("page"), default: [:]][step.isEmpty ? nil : ID(raw: step), default: []].append(try EvidenceMark(row))
    }
    return found
  }
}

extension ReadingRoom {
  /// The evidence of a set, and which of it is too old. Five statements, however many clauses there are.
  /// - Parameter months: after how many months a period is too long ago.
  package borrowing func evidenceOverview(
    of set: ID<NormSet>, keeping months: Int = EvidencePeriod.keepsFor
  ) throws -> EvidenceOverview {
    guard let card = try normSets().first(where: { $0.id == set }) else { throw NotFound() }
    let evidence = try shelf.evidence(of: set)
    let placed = Set(try tx.run("""
      SELECT DISTINCT l.clause FROM clause_link l JOIN page p ON p.organisation = l.organisation AND p.id = l.page
      AND p.withdrawal IS NULL
      WHERE l.organisation = \(organisation) AND l.norm_set = \(set)
      """).map { try $0.id("clause", NormClause.self) })
    let clauses = try clausesThatApply(of: set)
    var used: [EvidenceMark: [ClauseMark]] = [:]
    for clause in clauses { for mark in evidence[clause.clause] ?? [] { used[mark, default: []].append(clause) } }
    let lines = used.map { mark, clauses in
      EvidenceOverview.Row(mark: mark, standing: mark.period.standing(on: today, keeping: months), clauses: clauses)
    }.sorted {
      ($0.mark.period.holdsUntil(keeping: months), $0.mark.title, $0.mark.id.raw) < (
        $1.mark.period.holdsUntil(keeping: months), $1.mark.title, $1.mark.id.raw
      )
    }
    let onlyStale = clauses.filter { clause in
      guard let marks = evidence[clause.clause] else { return false }
      return !marks.contains { $0.period.standing(on: today, keeping: months).provesNow }
    }
    return EvidenceOverview(
      set: card, months: months, rows: lines, onlyStale: onlyStale,
      without: clauses.filter { evidence[$0.clause] == nil }.map { ($0, placed.contains($0.clause)) }, mayKeep: mayJudge)
  }

  /// The clauses of a set that apply to this organisation: no headings, nothing switched off, and nothing that does not apply.
  private borrowing func clausesThatApply(of set: ID<NormSet>) throws -> [ClauseMark] {
    try tx.run("""
      SELECT c.norm_set, c.id, c.number, c.title, c.body FROM clause c
        LEFT JOIN coverage v ON v.organisation = c.organisation AND v.norm_set = c.norm_set AND v.clause = c.id
      WHERE c.organisation = \(organisation) AND c.norm_set = \(set) AND NOT c.is_outside
        AND (v.state IS NULL OR v.state <> \(CoverageState.notApplicable.rawValue))
        AND c.number NOT IN (SELECT parent FROM clause WHERE organisation = \(organisation) AND norm_set = \(set)
        AND parent IS NOT NULL)
      ORDER BY c.place
      """).map(ClauseMark.init)
  }
}
