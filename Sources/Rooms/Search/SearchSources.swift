import Domain
import Store
import Vocabulary

/// What can be found, read from the tables in which it stands: published pages, released lessons, and norms. Drafts and what is
/// said
/// in a circle are not asked for anywhere here.
extension SearchIndex {
  /// Everything anew.
  func rebuild() throws {
    try clear()
    try each { try put($0) }
    try finish()
    try tx.run("INSERT INTO search_index (organisation, version) VALUES (\(organisation), \(Stemmer.version))")
  }

  /// Everything that can be found.
  func each(_ visit: (SearchEntry) throws -> Void) throws {
    for found in Holdings.all.compactMap(\.found) {
      for row in try tx.run("\(found.rows(organisation)) ORDER BY \(found.order)") { try visit(try found.entry(self, row)) }
    }
  }

  func refreshPage(_ page: String) throws {
    let row = try tx.run("\(SearchIndex.pages(organisation)) AND p.id = \(page)").first
    if let row { try put(try self.page(row)) } else { try remove(page) }
  }

  func refreshLesson(of outcome: String) throws {
    for row in try tx.run("SELECT id FROM lesson WHERE organisation = \(organisation) AND outcome = \(outcome)") {
      let lesson = try row.text("id")
      let open = try tx.run("\(SearchIndex.lessons(organisation)) AND l.id = \(lesson)").first
      if let open { try put(try self.lesson(open)) } else { try remove(lesson) }
    }
  }

  /// False when they are too many to write while others wait: `putRest` goes on with them.
  func refreshClauses(of set: String) throws -> Bool {
    let rows = try tx.run("\(SearchIndex.clauses(organisation)) AND c.norm_set = \(set) ORDER BY c.place")
    return try put(try rows.map { try clause($0) }, of: set)
  }

  /// Puts some of the clauses in that are not there yet, in their order. False when there are none.
  func putRest() throws -> Bool {
    // A hundred and no more: they are read again by whoever goes on.
    let rows = try tx.run("""
      \(SearchIndex.clauses(organisation)) AND NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.organisation = c.organisation
      AND e.subject = c.id)
      ORDER BY c.norm_set, c.place LIMIT 100
      """)
    guard !rows.isEmpty else { return false }
    return try putNew(try rows.map { try clause($0) }) > 0
  }

  func refreshClause(_ clause: String) throws {
    let row = try tx.run("\(SearchIndex.clauses(organisation)) AND c.id = \(clause)").first
    if let row { try put(try self.clause(row)) } else { try remove(clause) }
  }

  func refreshTexts(linkedTo clause: String) throws {
    guard
      let set = try tx.run("SELECT norm_set FROM clause WHERE organisation = \(organisation) AND id = \(clause)").first?.id(
        "norm_set", NormSet.self)
    else { return }
    try refreshTexts(linkedTo: set)
  }

  /// A link between a norm and a page of text lets a guest read that page, and its end no longer.
  func refreshTexts(linkedTo set: ID<NormSet>) throws {
    let linked = try tx.run("""
      SELECT DISTINCT l.page FROM clause_link l JOIN page p ON p.organisation = l.organisation AND p.id = l.page
      WHERE l.organisation = \(organisation) AND l.norm_set = \(set) AND p.kind NOT IN (\(list: PageKind.withSteps))
      """).map { try $0.text("page") }
    let audience = SearchAudience.texts(linkedTo: set)
    let found = try tx.run(
      """
      SELECT subject, audiences FROM search_entry WHERE organisation = \(organisation) \
      AND kind = \(SearchEntry.Kind.text.rawValue)
      """
    )
      .filter { try $0.text("audiences").split(separator: " ").contains { $0 == audience } }.map { try $0.text("subject") }
    for page in Set(linked).symmetricDifference(found).sorted() { try refreshPage(page) }
  }

  // MARK: Rows

  /// What was published, which always stands whole, and was not withdrawn since. The chapter is where the page stands today, and
  /// the
  /// kind by which a guest may read it is the page's, as it is in the handbook.
  @Sendable static func pages(_ organisation: ID<Organisation>) -> Query {
    """
    SELECT p.id, p.slug, p.chapter, p.kind, r.kind AS published_kind, r.title, r.content FROM page p
      JOIN revision r ON r.organisation = p.organisation AND r.page = p.id AND r.number = p.published_revision
      AND p.withdrawal IS NULL
    WHERE p.organisation = \(organisation)
    """
  }

  @Sendable static func lessons(_ organisation: ID<Organisation>) -> Query {
    "SELECT l.id, l.body, l.released_on FROM lesson l WHERE NOT l.is_withdrawn AND l.organisation = \(organisation)"
  }

  @Sendable static func clauses(_ organisation: ID<Organisation>) -> Query {
    "SELECT c.id, c.norm_set, c.number, c.title, c.body FROM clause c WHERE c.organisation = \(organisation)"
  }

  func page(_ row: Row) throws -> SearchEntry {
    let (id, slug) = (try row.text("id"), try row.text("slug"))
    let (title, chapter, content) = (try row.text("title"), try row.text("chapter"), try row.text("content"))
    let page = SearchEntry.Page(subject: id, slug: slug, title: title, chapter: chapter)
    let audiences = try PageKind.withSteps.contains(row.text("kind")) ? [SearchAudience.processes] : textAudiences(of: id)
    switch PageContent(kind: PageKind(rawValue: try row.text("published_kind")) ?? .text, text: content) {
    case .outline(let outline): return SearchEntry(outline: outline, page, audiences)
    case .text(let markdown): return SearchEntry(text: markdown, page, audiences)
    case .service(let promise):
      return SearchEntry(text: promise.parts.filter { !$0.isEmpty }.joined(separator: "\n\n"), page, audiences)
    }
  }

  private func textAudiences(of page: String) throws -> [String] {
    let sets = try tx.run("SELECT DISTINCT norm_set FROM clause_link WHERE organisation = \(organisation) AND page = \(page)").map
    { try $0.id("norm_set", NormSet.self) }
    return [SearchAudience.texts] + sets.map { SearchAudience.texts(linkedTo: $0) }.sorted()
  }

  func lesson(_ row: Row) throws -> SearchEntry {
    SearchEntry(
      subject: try row.text("id"), kind: .lesson, audiences: [SearchAudience.lessons], home: "", title: "",
      remark: try row.text("released_on"),
      parts: [], body: try row.text("body"), headings: [])
  }

  func clause(_ row: Row) throws -> SearchEntry {
    let set: ID<NormSet> = try row.id("norm_set")
    let (number, title) = (try row.text("number"), try row.text("title"))
    return SearchEntry(
      subject: try row.text("id"), kind: .clause, audiences: [SearchAudience.clauses(of: set)], home: set.raw,
      title: title.isEmpty ? number : "\(number) \(title)", remark: "",
      parts: [], body: try row.text("body"), headings: [])
  }
}

/// The index follows the log, within the write that the log belongs to. Whoever publishes, withdraws or lets something out need
/// not
/// know of it and cannot forget it; what is taken back can be found no longer from the moment that it is taken back.
extension SearchIndex {
  /// - Parameter happenings: what this write said, in order: kind and subject.
  /// - Returns: whether all of it follows. A large set that came in is put in afterwards, some clauses at a time: until then it
  /// stands there
  ///   and cannot all be found.
  static func follow(
    _ happenings: [(kind: Happening, subject: String)], of organisation: ID<Organisation>, in tx: any Transaction
  ) throws -> Bool {
    if happenings.contains(where: { $0.kind == .founded }) {
      try tx.run("INSERT INTO search_index (organisation, version) VALUES (\(organisation), \(Stemmer.version))")
    }
    var isWhole = true
    var index: SearchIndex?
    var done: Set<String> = []
    for (kind, subject) in happenings {
      // A page that was made, saved and published in one write is looked at once.
      guard let found = Holdings.happenings[kind.rawValue]?.holding.found,
        done.insert("\(found.isOncePerSubject ? "" : kind.rawValue) \(subject)").inserted
      else { continue }
      let writing = index ?? SearchIndex(of: organisation, in: tx)
      index = writing
      isWhole = try found.follow(writing, kind, subject) && isWhole
    }
    try index?.finish()
    return isWhole
  }
}
