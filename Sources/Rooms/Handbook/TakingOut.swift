package import Domain
import Store
import Vocabulary

/// Exporting the handbook: what holds now, or one version of a page. Within the scope of a guest.
extension ReadingRoom {
  /// All published pages that this reader may read. A fixed number of statements, and one more for each file.
  /// - Parameter carries: with the bytes of the attachments, as far as they fit; otherwise they are named.
  package borrowing func book(carrying carries: Bool = false) throws -> Book {
    let (seen, hanging) = (try pagesInScope(), try hangingNow())
    let pages = try bookPages("v.number = p.published_version") { id, _ in hanging[id] ?? [] }.filter {
      seen?.contains($0.id) ?? true
    }.map(\.page)
    let carried = carries ? try carried(by: pages) : [:]
    return try bound(pages.sorted { ($0.chapter, $0.title, $0.slug) < ($1.chapter, $1.title, $1.slug) }, carried: carried)
  }

  /// One version of a page, or the current one when none is named. Throws `NotFound`.
  package borrowing func book(of slug: String, version: Int?) throws -> Book {
    guard try isVisible(slug: slug) else { throw NotFound() }
    let which: Query =
      version.map { "p.slug = \(slug) AND v.number = \($0)" } ?? "p.slug = \(slug) AND v.number = p.published_version"
    let pages = try bookPages(which) { id, version in try hanging(on: id, at: version.at) }.map(\.page)
    guard !pages.isEmpty else { throw NotFound() }
    return try bound(pages)
  }

  /// The links between imported files, to point them at the pages made of those files.
  package borrowing func importedLinks() throws -> [String: String] { try shelf.importedLinks() }

  private borrowing func bookPages(
    _ which: Query, with hanging: (ID<HandbookPage>, VersionMark) throws -> [BookAttachment]
  ) throws -> [(id: ID<HandbookPage>, page: BookPage)] {
    try tx.run("""
      SELECT p.id, p.slug, p.chapter, p.source, v.number, v.revision, v.at, v.reason, a.name, r.title, r.kind, r.content, r.hash
      FROM page p
        JOIN version v ON v.organisation = p.organisation AND v.page = p.id
        JOIN revision r ON r.organisation = v.organisation AND r.page = v.page AND r.number = v.revision
        JOIN person a ON a.organisation = v.organisation AND a.id = v.author
      WHERE p.organisation = \(organisation) AND \(which)
      """).map { row in
        let at = try row.moment("at")
        let version = VersionMark(
        number: try row.int("number"), revision: try row.int("revision"), on: at.day, at: at, reason: try row.text("reason"),
        by: try row.text("name"))
        let content = PageContent(kind: PageKind(rawValue: try row.text("kind")) ?? .text, text: try row.text("content"))
        let page = BookPage(
        slug: try row.text("slug"), title: try row.text("title"), chapter: try row.text("chapter"), content: content,
        version: version,
          hash: try row.text("hash"), source: try row.optionalText("source"), attachments: try hanging(try row.id("id"), version))
        return (try row.id("id"), page)
      }
  }

  private borrowing func bound(_ pages: [BookPage], carried: [StoredFile: [UInt8]] = [:]) throws -> Book {
    let name = try tx.run("SELECT name FROM organisation WHERE id = \(organisation)").first?.text("name") ?? ""
    let shown = Set(pages.flatMap { StoredFile.names(in: $0.content.text) }.compactMap { StoredFile.hash(ofName: $0) })
    let files = try given(shown.sorted(), by: .page)
    return Book(organisation: name, pages: pages, files: files, carried: carried)
  }
}
