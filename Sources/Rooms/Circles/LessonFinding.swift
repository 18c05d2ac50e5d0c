import Domain
import Store
import Vocabulary

/// What search shows of circles: released lessons. What is said in a circle is not asked for.
extension Findable {
  static let lessons = Findable(
    group: .lessons, shown: 5,
    audiences: { room in room.scope == nil ? [audience] : [] },
    hits: { _, found in try found.map { try SearchHit(lesson: $0) } },
    rows: SearchIndex.lessons, order: "l.id", entry: { _, row in try SearchEntry(lesson: row) },
    follow: { index, _, outcome in
      try index.refreshLesson(of: outcome)
      return true
    })

  /// What circles let out: members.
  fileprivate static let audience = "lessen"
}

extension SearchIndex {
  @Sendable fileprivate static func lessons(_ organisation: ID<Organisation>) -> Query {
    "SELECT l.id, l.body, l.released_on FROM lesson l WHERE NOT l.is_withdrawn AND l.organisation = \(organisation)"
  }

  fileprivate func refreshLesson(of outcome: String) throws {
    for row in try tx.run("SELECT id FROM lesson WHERE organisation = \(organisation) AND outcome = \(outcome)") {
      let lesson = try row.text("id")
      try refresh(lesson, .lessons, "AND l.id = \(lesson)")
    }
  }
}

extension SearchEntry {
  fileprivate init(lesson row: Row) throws {
    self.init(
      subject: try row.text("id"), kind: "les", audiences: [Findable.audience], home: "", title: "",
      remark: try row.text("released_on"), parts: [], body: try row.text("body"), headings: [])
  }
}

extension SearchHit {
  fileprivate init(lesson found: FoundRow) throws {
    self.init(
      spot: .lesson(ID(raw: try found.row.text("subject"))), title: "", remark: "", on: Day(try found.row.text("remark")),
      excerpt: found.excerpt)
  }
}
