import Domain
import Store
import Vocabulary

/// What can be found, read from the tables in which it stands: published pages, released lessons, and norms. Drafts and what is said
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
    for row in try tx.run("\(SearchIndex.pages) WHERE p.organisation = \(organisation) ORDER BY p.id") { try visit(try page(row)) }
    for row in try tx.run("\(SearchIndex.lessons) AND l.organisation = \(organisation) ORDER BY l.id") { try visit(try lesson(row)) }
    for row in try tx.run("\(SearchIndex.clauses) WHERE c.organisation = \(organisation) ORDER BY c.norm_set, c.place") { try visit(try clause(row)) }
  }

  func refreshPage(_ page: String) throws {
    let row = try tx.run("\(SearchIndex.pages) WHERE p.organisation = \(organisation) AND p.id = \(page)").first
    if let row { try put(try self.page(row)) } else { try remove(page) }
  }

  func refreshLesson(of outcome: String) throws {
    for row in try tx.run("SELECT id FROM lesson WHERE organisation = \(organisation) AND outcome = \(outcome)") {
      let lesson = try row.text("id")
      let open = try tx.run("\(SearchIndex.lessons) AND l.organisation = \(organisation) AND l.id = \(lesson)").first
      if let open { try put(try self.lesson(open)) } else { try remove(lesson) }
    }
  }

  /// False when they are too many to write while others wait: `putRest` goes on with them.
  func refreshClauses(of set: String) throws -> Bool {
    let rows = try tx.run("\(SearchIndex.clauses) WHERE c.organisation = \(organisation) AND c.norm_set = \(set) ORDER BY c.place")
    return try put(try rows.map { try clause($0) }, of: set)
  }

  /// The organisations with clauses that are not there yet.
  static func unfinished(_ tx: any Transaction) throws -> [ID<Organisation>] {
    try tx.run("""
      SELECT DISTINCT c.organisation FROM clause c
      WHERE NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.organisation = c.organisation AND e.subject = c.id) ORDER BY c.organisation
      """).map { try $0.id("organisation") }
  }

  /// Puts some of the clauses in that are not there yet, in their order. False when there are none.
  func putRest() throws -> Bool {
    // A hundred and no more: they are read again by whoever goes on.
    let rows = try tx.run("""
      \(SearchIndex.clauses) WHERE c.organisation = \(organisation)
        AND NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.organisation = c.organisation AND e.subject = c.id)
      ORDER BY c.norm_set, c.place LIMIT 100
      """)
    guard !rows.isEmpty else { return false }
    return try putNew(try rows.map { try clause($0) }) > 0
  }

  func refreshClause(_ clause: String) throws {
    let row = try tx.run("\(SearchIndex.clauses) WHERE c.organisation = \(organisation) AND c.id = \(clause)").first
    if let row { try put(try self.clause(row)) } else { try remove(clause) }
  }

  func refreshTexts(linkedTo clause: String) throws {
    guard let set = try tx.run("SELECT norm_set FROM clause WHERE organisation = \(organisation) AND id = \(clause)").first?.id("norm_set", NormSet.self)
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
    let found = try tx.run("SELECT subject, audiences FROM search_entry WHERE organisation = \(organisation) AND kind = \(SearchEntry.Kind.text.rawValue)")
      .filter { try $0.text("audiences").split(separator: " ").contains { $0 == audience } }.map { try $0.text("subject") }
    for page in Set(linked).symmetricDifference(found).sorted() { try refreshPage(page) }
  }

  // MARK: Rows

  /// What was published, which always stands whole, and was not withdrawn since. The chapter is where the page stands today, and the
  /// kind by which a guest may read it is the page's, as it is in the handbook.
  private static let pages: Query = """
    SELECT p.id, p.slug, p.chapter, p.kind, r.kind AS published_kind, r.title, r.content FROM page p
      JOIN revision r ON r.organisation = p.organisation AND r.page = p.id AND r.number = p.published_revision AND p.withdrawal IS NULL
    """

  private static let lessons: Query = "SELECT l.id, l.body, l.released_on FROM lesson l WHERE NOT l.is_withdrawn"

  private static let clauses: Query = "SELECT c.id, c.norm_set, c.number, c.title, c.body FROM clause c"

  private func page(_ row: Row) throws -> SearchEntry {
    let (id, slug) = (try row.text("id"), try row.text("slug"))
    let (title, chapter, content) = (try row.text("title"), try row.text("chapter"), try row.text("content"))
    let page = SearchEntry.Page(subject: id, slug: slug, title: title, chapter: chapter)
    let audiences = try PageKind.withSteps.contains(row.text("kind")) ? [SearchAudience.processes] : textAudiences(of: id)
    switch PageContent(kind: PageKind(rawValue: try row.text("published_kind")) ?? .text, text: content) {
    case .outline(let outline): return SearchEntry(outline: outline, page, audiences)
    case .text(let markdown): return SearchEntry(text: markdown, page, audiences)
    case .service(let promise): return SearchEntry(text: promise.parts.filter { !$0.isEmpty }.joined(separator: "\n\n"), page, audiences)
    }
  }

  private func textAudiences(of page: String) throws -> [String] {
    let sets = try tx.run("SELECT DISTINCT norm_set FROM clause_link WHERE organisation = \(organisation) AND page = \(page)").map { try $0.id("norm_set", NormSet.self) }
    return [SearchAudience.texts] + sets.map { SearchAudience.texts(linkedTo: $0) }.sorted()
  }

  private func lesson(_ row: Row) throws -> SearchEntry {
    SearchEntry(
      subject: try row.text("id"), kind: .lesson, audiences: [SearchAudience.lessons], home: "", title: "", remark: try row.text("released_on"),
      parts: [], body: try row.text("body"), headings: [])
  }

  private func clause(_ row: Row) throws -> SearchEntry {
    let set: ID<NormSet> = try row.id("norm_set")
    let (number, title) = (try row.text("number"), try row.text("title"))
    return SearchEntry(
      subject: try row.text("id"), kind: .clause, audiences: [SearchAudience.clauses(of: set)], home: set.raw,
      title: title.isEmpty ? number : "\(number) \(title)", remark: "",
      parts: [], body: try row.text("body"), headings: [])
  }
}

/// The index follows the log, within the write that the log belongs to. Whoever publishes, withdraws or lets something out need not
/// know of it and cannot forget it; what is taken back can be found no longer from the moment that it is taken back.
extension SearchIndex {
  /// - Parameter happenings: what this write said, in order: kind and subject.
  /// - Returns: whether all of it follows. A large set that came in is put in afterwards, some clauses at a time: until then it stands there
  ///   and cannot all be found.
  static func follow(_ happenings: [(kind: Happening, subject: String)], of organisation: ID<Organisation>, in tx: any Transaction) throws -> Bool {
    let said = happenings.filter { concerns($0.kind) }
    guard !said.isEmpty else { return true }
    var isWhole = true
    let index = SearchIndex(of: organisation, in: tx)
    var done: Set<String> = []
    // A page that was made, saved and published in one write is looked at once.
    for (kind, subject) in said where done.insert("\(kind.rawValue.hasPrefix("bladzijde.") ? "" : kind.rawValue) \(subject)").inserted {
      switch kind {
      case .founded: try tx.run("INSERT INTO search_index (organisation, version) VALUES (\(organisation), \(Stemmer.version))")
      case .released, .withdrawn: try index.refreshLesson(of: subject)
      case .normsImported: isWhole = try index.refreshClauses(of: subject) && isWhole
      case .clauseLinked, .clauseUnlinked: try index.refreshTexts(linkedTo: subject)
      // A whole set: what it is called is looked up when it is found, and which pages are reached from it may be others now.
      case _ where kind.rawValue.hasPrefix("normen."): try index.refreshTexts(linkedTo: ID(raw: subject))
      case _ where kind.rawValue.hasPrefix("norm."): try index.refreshClause(subject)
      default: try index.refreshPage(subject)
      }
    }
    try index.finish()
    return isWhole
  }

  /// By the word before the dot, so that a new thing that can happen to a page or a norm is followed as well.
  private static func concerns(_ kind: Happening) -> Bool {
    kind == .founded || ["bladzijde.", "norm.", "normen.", "deur."].contains { kind.rawValue.hasPrefix($0) }
  }
}
