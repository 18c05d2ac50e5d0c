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
    var places: [String: [(page: ID<HandbookPage>, step: ID<CriticalStep>?)]] = [:]
    for row in try tx.run("SELECT clause, page, step FROM clause_link WHERE organisation = \(organisation) AND norm_set = \(set)")
    {
      let step = try row.text("step")
      places[try row.text("clause"), default: []].append((try row.id("page"), step.isEmpty ? nil : ID(raw: step)))
    }
    // A separate statement: while PostgreSQL has no statistics of a table yet, it searched all clauses for each link.
    var marks: [ID<HandbookPage>: [ID<CriticalStep>?: [ClauseMark]]] = [:]
    for row in try tx.run("""
      SELECT norm_set, id, number, title, body FROM clause WHERE organisation = \(organisation) AND norm_set = \(set)
      ORDER BY place
      """) {
      for (page, step) in places[try row.text("id")] ?? [] {
        marks[page, default: [:]][step, default: []].append(try ClauseMark(row))
      }
    }
    return marks
  }
}
