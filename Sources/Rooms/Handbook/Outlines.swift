import Domain
import Store
import Vocabulary

/// What lists need of every process at once: one statement, however many pages there are.
extension Shelf {
  /// The outlines of all processes as they are published now, by page.
  func publishedOutlines() throws -> [ID<HandbookPage>: ProcessOutline] {
    var found: [ID<HandbookPage>: ProcessOutline] = [:]
    for row in try tx.run("""
      SELECT r.page, r.title, r.content, r.hash FROM page p
        JOIN revision r ON r.organisation = p.organisation AND r.page = p.id AND r.number = p.published_revision
      WHERE p.organisation = \(organisation) AND p.withdrawal IS NULL AND r.kind IN (\(list: PageKind.withSteps))
      """) { found[try row.id("page")] = try outlines.outline(in: row) }
    return found
  }

  /// The clauses of one norm set that meet the handbook, by page and step.
  func clauseMarks(in set: ID<NormSet>) throws -> [ID<HandbookPage>: [ID<CriticalStep>?: [ClauseMark]]] {
    var marks: [ID<HandbookPage>: [ID<CriticalStep>?: [ClauseMark]]] = [:]
    for row in try tx.run("""
      SELECT l.page, l.step, c.norm_set, c.id, c.number, c.title, c.body FROM clause_link l
        JOIN clause c ON c.organisation = l.organisation AND c.norm_set = l.norm_set AND c.id = l.clause
      WHERE l.organisation = \(organisation) AND l.norm_set = \(set) ORDER BY c.place
      """) {
      let step = try row.text("step")
      marks[try row.id("page"), default: [:]][step.isEmpty ? nil : ID(raw: step), default: []].append(try ClauseMark(row))
    }
    return marks
  }
}
