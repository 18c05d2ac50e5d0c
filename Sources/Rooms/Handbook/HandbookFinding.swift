import Domain
import Store
import Vocabulary

/// What search shows of the handbook: what was published and stands. Drafts are not asked for.
extension Findable {
  static let pages = Findable(
    group: .handbook, shown: 20,
    audiences: { room in
      guard let scope = room.scope else { return [processes, texts] }
      return [processes] + scope.sets.map { texts(linkedTo: $0) }
    },
    hits: { _, found in try found.map { try SearchHit(page: $0) } },
    rows: SearchIndex.pages, order: "p.id", entry: { index, row in try index.page(row) },
    follow: { index, _, page in
      try index.refreshPage(page)
      return true
    }, isOncePerSubject: true)

  /// Published processes: members, and every guest who looks along.
  private static let processes = "processen"
  /// Published pages of text: members.
  fileprivate static let texts = "teksten"
  /// Pages of text on which a clause of the set stands: the guest who came for it. Members find them among all texts.
  static func texts(linkedTo set: ID<NormSet>) -> String { "bij-\(set.raw)" }

  fileprivate static func audiences(of page: String, _ kind: String, _ index: SearchIndex) throws -> [String] {
    if PageKind.withSteps.contains(kind) { return [processes] }
    let sets = try index.tx.run(
      "SELECT DISTINCT norm_set FROM clause_link WHERE organisation = \(index.organisation) AND page = \(page)"
    ).map { try $0.id("norm_set", NormSet.self) }
    return [texts] + sets.map { texts(linkedTo: $0) }.sorted()
  }
}

extension SearchIndex {
  /// Pages of text, as the index calls them; those with steps are another kind.
  static let text = "tekst"

  /// What was published, which always stands whole, and was not withdrawn since. The chapter is where the page stands today, and
  /// the kind by which a guest may read it is the page's, as it is in the handbook.
  @Sendable fileprivate static func pages(_ organisation: ID<Organisation>) -> Query {
    """
    SELECT p.id, p.slug, p.chapter, p.kind, r.kind AS published_kind, r.title, r.content FROM page p
      JOIN revision r ON r.organisation = p.organisation AND r.page = p.id AND r.number = p.published_revision
      AND p.withdrawal IS NULL
    WHERE p.organisation = \(organisation)
    """
  }

  func refreshPage(_ page: String) throws { try refresh(page, .pages, "AND p.id = \(page)") }

  fileprivate func page(_ row: Row) throws -> SearchEntry {
    let id = try row.text("id")
    let (title, content) = (try row.text("title"), try row.text("content"))
    let (kind, body): (String, PageBody) =
      switch PageContent(kind: PageKind(rawValue: try row.text("published_kind")) ?? .text, text: content) {
      case .outline(let outline): ("proces", PageBody(outline))
      case .text(let markdown): (SearchIndex.text, PageBody(markdown, below: title))
      case .service(let promise):
        (SearchIndex.text, PageBody(promise.parts.filter { !$0.isEmpty }.joined(separator: "\n\n"), below: title))
      }
    return SearchEntry(
      subject: id, kind: kind, audiences: try Findable.audiences(of: id, row.text("kind"), self), home: try row.text("slug"),
      title: title, remark: try row.text("chapter"), isFoundByRemark: true, parts: body.parts, body: body.words,
      headings: body.headings)
  }
}

/// The words of a page, as search reads them.
private struct PageBody {
  private(set) var words = ""
  private(set) var parts: [(place: Int, step: String)] = []
  private(set) var headings: [Range<Int>] = []

  init(_ outline: ProcessOutline) {
    add(outline.purpose)
    add(outline.project?.forWhom ?? "")
    for step in outline.steps {
      add(step.title)
      let start = words.utf8.count - FieldWords(step.title).plain.utf8.count
      parts.append((start, step.id.raw))
      headings.append(start..<words.utf8.count)
      for text in [step.why, step.afterwards, step.agreement, step.room] { add(text) }
    }
  }

  init(_ markdown: String, below title: String) {
    words = plainText(ofMarkdown: markdown)
    // An imported file begins with its own title, which stands above it already.
    if words.hasPrefix("\(title)\n") { words.removeFirst(title.count + 1) }
  }

  private mutating func add(_ text: String) {
    guard !text.isEmpty else { return }
    if !words.isEmpty { words += "\n" }
    // Without the signs of its links, as it is read.
    words += FieldWords(text).plain
  }
}

extension SearchHit {
  fileprivate init(page found: FoundRow) throws {
    let (slug, title) = (try found.row.text("home"), try found.row.text("title"))
    // A word of the title is what the whole page is about, wherever else it stands.
    let isOfTitle = SearchWord.all(in: title).contains { found.stemmer.stem(of: $0.folded) == found.stem }
    let step = isOfTitle ? nil : try SearchHit.step(at: found.place, found.row.text("parts"), found.row.text("body"))
    self.init(
      spot: .page(slug: slug, step: step.map { ID(raw: $0.id) }), title: title, remark: try found.row.text("remark"),
      stepTitle: step?.title, excerpt: found.excerpt)
  }

  /// The step in which a place of the body stands.
  private static func step(at place: Int, _ parts: String, _ body: String) -> (id: String, title: String)? {
    let starts = parts.split(separator: " ").compactMap { part -> (place: Int, id: String)? in
      let pair = part.split(separator: ":", maxSplits: 1)
      return pair.count == 2 ? Int(pair[0]).map { ($0, String(pair[1])) } : nil
    }
    guard place >= 0, let last = starts.last(where: { $0.place <= place }) else { return nil }
    return (last.id, String(decoding: body.utf8.dropFirst(last.place).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}
