import Domain
import Store
import Vocabulary

/// What search shows of norms: the clauses of the sets that a reader may read.
extension Findable {
  static let clauses: Findable = Findable(
    group: .norms, shown: 5,
    audiences: { room in try room.setsToSearch().map { audience(of: $0) } },
    hits: { room, found in
      let sets = try room.setNames(of: Set(found.map { try $0.row.text("home") }))
      return try found.map { try SearchHit(clause: $0, sets) }
    },
    rows: SearchIndex.clauses, order: "c.norm_set, c.place", entry: { _, row in try SearchEntry(clause: row) },
    follow: { index, happening, subject in
      switch happening {
      case .normsImported: return try index.refreshClauses(of: subject)
      case .clauseLinked, .clauseUnlinked: try index.refreshTexts(linkedTo: subject)
      case .crosswalkMade, .crosswalkRemoved: break
      // A whole set: what it is called is looked up when it is found, and other pages may be reached from it now.
      case .normSetMade, .normSetChanged, .placesTakenOver, .editionTakenOver, .signWaved:
        try index.refreshTexts(linkedTo: ID(raw: subject))
      default: try index.refresh(subject, .clauses, "AND c.id = \(subject)")
      }
      return true
    }, rest: { index in try index.putRestOfClauses() })

  /// The clauses of a set: members, and the guest who came for this set.
  fileprivate static func audience(of set: ID<NormSet>) -> String { set.raw }
}

extension ReadingRoom {
  fileprivate borrowing func setsToSearch() throws -> [ID<NormSet>] {
    if let scope { return Array(scope.sets) }
    return try tx.run("SELECT s.id FROM norm_set s WHERE s.organisation = \(organisation) \(readableSets)")
      .map { try $0.id("id", NormSet.self) }.sorted { $0.raw < $1.raw }
  }

  /// What the sets of these clauses are called. Looked up and not copied: ten thousand clauses do not change when a set gets
  /// another name.
  fileprivate borrowing func setNames(of sets: Set<String>) throws -> [String: String] {
    var names: [String: String] = [:]
    for row in try tx.run("""
      SELECT id, title, edition FROM norm_set WHERE organisation = \(organisation)
      AND id IN (\(list: sets.sorted().filled(to: 5)))
      """) {
      names[try row.text("id")] = [try row.text("title"), try row.text("edition")].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return names
  }
}

extension SearchIndex {
  @Sendable fileprivate static func clauses(_ organisation: ID<Organisation>) -> Query {
    "SELECT c.id, c.norm_set, c.number, c.title, c.body FROM clause c WHERE c.organisation = \(organisation)"
  }

  /// False when they are too many to write while others wait.
  fileprivate func refreshClauses(of set: String) throws -> Bool {
    let rows = try tx.run("\(SearchIndex.clauses(organisation)) AND c.norm_set = \(set) ORDER BY c.place")
    return try put(try rows.map { try SearchEntry(clause: $0) }, of: set)
  }

  /// Puts some of the clauses in that are not there yet, in their order. False when there are none.
  fileprivate func putRestOfClauses() throws -> Bool {
    // A hundred and no more: they are read again by whoever goes on.
    let rows = try tx.run("""
      \(SearchIndex.clauses(organisation)) AND NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.organisation = c.organisation
      AND e.subject = c.id)
      ORDER BY c.norm_set, c.place LIMIT 100
      """)
    guard !rows.isEmpty else { return false }
    return try putNew(try rows.map { try SearchEntry(clause: $0) }) > 0
  }

  fileprivate func refreshTexts(linkedTo clause: String) throws {
    guard
      let set = try tx.run("SELECT norm_set FROM clause WHERE organisation = \(organisation) AND id = \(clause)").first?.id(
        "norm_set", NormSet.self)
    else { return }
    try refreshTexts(linkedTo: set)
  }

  /// A link between a norm and a page of text lets a guest read that page, and its end no longer.
  fileprivate func refreshTexts(linkedTo set: ID<NormSet>) throws {
    let linked = try tx.run("""
      SELECT DISTINCT l.page FROM clause_link l JOIN page p ON p.organisation = l.organisation AND p.id = l.page
      WHERE l.organisation = \(organisation) AND l.norm_set = \(set) AND p.kind NOT IN (\(list: PageKind.withSteps))
      """).map { try $0.text("page") }
    let audience = Findable.texts(linkedTo: set)
    let found = try tx.run("""
      SELECT subject, audiences FROM search_entry WHERE organisation = \(organisation) AND kind = \(SearchIndex.text)
      """)
      .filter { try $0.text("audiences").split(separator: " ").contains { $0 == audience } }.map { try $0.text("subject") }
    for page in Set(linked).symmetricDifference(found).sorted() { try refreshPage(page) }
  }
}

extension SearchEntry {
  fileprivate init(clause row: Row) throws {
    let set: ID<NormSet> = try row.id("norm_set")
    let (number, title) = (try row.text("number"), try row.text("title"))
    self.init(
      subject: try row.text("id"), kind: "norm", audiences: [Findable.audience(of: set)], home: set.raw,
      title: title.isEmpty ? number : "\(number) \(title)", remark: "", parts: [], body: try row.text("body"), headings: [])
  }
}

extension SearchHit {
  fileprivate init(clause found: FoundRow, _ sets: [String: String]) throws {
    let home = try found.row.text("home")
    self.init(
      spot: .clause(ID(raw: home), ID(raw: try found.row.text("subject"))), title: try found.row.text("title"),
      remark: sets[home] ?? "", excerpt: found.excerpt)
  }
}
