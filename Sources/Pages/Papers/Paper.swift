package import Domain
import Foundation
package import Markup
import Vocabulary
package import Wording

/// The handbook as HTML that needs no other file: for PDF, Word and OpenDocument as one document, or as a folder of pages.
///
/// Nothing in it comes from the clock or from chance: the same pages give the same bytes.
package struct Paper: Sendable {
  package let book: Book
  let wording: Wording
  /// From the path of an imported file to its page.
  let importedLinks: [String: String]
  private let addresses: [String: String]

  package init(_ book: Book, importedLinks: [String: String], _ wording: Wording) {
    self.book = book
    self.wording = wording
    self.importedLinks = importedLinks
    addresses = Dictionary(book.pages.map { (Place.page($0.slug).address, $0.slug) }) { first, _ in first }
  }

  /// How a part of the document refers to other parts and to pictures.
  struct Ways {
    /// The heading level of pages: below the chapters in one document, otherwise the first.
    let level: Int
    let page: (_ slug: String) -> String?
    /// The prefix of the heading ids of a page: in one document each page has its own.
    let naming: (_ slug: String) -> String
    let file: (StoredFile) -> String?
    /// Nil where attachments are only named.
    var attachment: (BookAttachment) -> String? = { _ in nil }
  }

  /// `nl` or `en`.
  package var language: String { wording.language.rawValue }

  package var title: String { book.pages.count == 1 ? book.pages.first?.title ?? "" : wording.paperHandbook(book.organisation) }

  /// One document with everything in it: pictures are included, and nothing has to be fetched.
  /// - Parameters:
  ///   - isWhole: with a table of contents, and pages below their chapters.
  ///   - isBound: with a cover. An office program makes its own title from the document's title.
  package func whole(isWhole: Bool, isBound: Bool = true) -> HTML {
    let inlined = Dictionary(book.files.filter { $0.key.kind.isPicture }.map { file, bytes in
      (file.name, "data:\(file.kind.mediaType);base64,\(Data(bytes).base64EncodedString())")
    }) { first, _ in first }
    let slugs = Set(book.pages.map(\.slug))
    let ways = Ways(
      level: isWhole ? 2 : 1, page: { isWhole && slugs.contains($0) ? "#blz-\($0)" : nil }, naming: { "deel-\($0)." },
      file: { inlined[$0.name] })
    let body: HTML = isWhole
      ? "\(HTML.when(isBound, cover))\(contents { "#blz-\($0.slug)" })\(each: book.chapters, { chapter($0, ways) })"
      : "\(each: book.pages, { article($0, ways) })"
    return document(title: title, body)
  }

  /// The footer of every sheet in an office document: what it is, and until when it is up to date.
  package var foot: String {
    if let page = book.pages.first, book.pages.count == 1 {
      return "\(page.title) · \(wording.paperVersion(page.version.number, on: page.version.on))"
    }
    return [title, until].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Until when it is up to date, in words.
  package var until: String { book.until.map { wording.paperUntil($0.day) } ?? "" }

  /// A folder that opens from disk: the contents, a page each, one style sheet, the pictures and files.
  package var folder: [(path: String, bytes: [UInt8])] {
    let known = Dictionary(book.files.keys.map { ($0.name, $0.name) }) { first, _ in first }
    let slugs = Set(book.pages.map(\.slug))
    let ways = Ways(
      level: 1, page: { slugs.contains($0) ? "./\($0).html" : nil }, naming: { _ in "deel-" },
      file: { known[$0.name].map { "../stukken/\($0)" } }, attachment: { one in carried(one).map { "../\($0.path)" } })
    var files: [(path: String, bytes: [UInt8])] = [
      ("index.html", folderPage(title: title, at: "", "\(cover)\(contents { "bladzijden/\($0.slug).html" })").bytes),
      ("stijl.css", Array(Assets.folderStyle.utf8)),
    ]
    for page in book.pages {
      let back: HTML = #"<p class="back"><a href="../index.html">\#(wording.paperBack)</a></p>"#
      files.append(
        ("bladzijden/\(page.slug).html", folderPage(title: page.title, at: "../", "\(back)\(article(page, ways))").bytes))
    }
    return files + kept + attached
  }

  /// A folder of texts, which Kring reads back: each at its original path, or below its chapter.
  package var texts: [(path: String, bytes: [UInt8])] {
    var taken: Set<String> = []
    let pages = book.pages.map { page -> (path: String, bytes: [UInt8]) in
      let origin =
        page.source.map { $0.lowercased().hasSuffix(".md") ? $0 : "\($0).md" } ?? "\(slug(of: page.chapter))/\(page.slug).md"
      let path =
        taken.insert(origin.lowercased()).inserted ? origin : "\(slug(of: page.chapter))/\(page.slug)-\(page.hash.prefix(6)).md"
      // Named and not included: an office file beside these would be read back as a page.
      let named = page.attachments.map { ("bijlage", attachmentWords($0)) }
      let facts =
        [
          ("versie", String(page.version.number)), ("datum", "\(page.version.on)"), ("reden", page.version.reason),
          ("kenmerk", page.hash),
        ] + named
      let file = HandbookFile(
        title: page.title, chapter: page.chapter, content: page.content, facts: facts.map { (name: $0.0, value: $0.1) })
      return (path, Array(file.text.utf8))
    }
    return pages + kept
  }

  /// The file of an attachment, when it is included.
  private func carried(_ attachment: BookAttachment) -> (path: String, bytes: [UInt8])? {
    guard case .file(let file, _) = attachment.content, let name = attachment.fileName, let bytes = book.carried[file] else {
      return nil
    }
    return ("bijlagen/\(name)", bytes)
  }

  private var attached: [(path: String, bytes: [UInt8])] {
    let files = Dictionary(book.pages.flatMap(\.attachments).compactMap { carried($0) }.map { ($0.path, $0.bytes) }) { first, _ in
      first
    }
    return files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Its title, its revision, and what identifies it: the hash of a file, the address of a link.
  private func attachmentWords(_ attachment: BookAttachment) -> String {
    let mark = switch attachment.content {
    case .file(let file, _): "\(wording.fileKind(file.kind)), SHA-256 \(file.hash.prefix(16))"
    case .link(let address): address
    }
    return "\(attachment.title), \(wording.attachmentSince(attachment.number, wording.day(attachment.on))) (\(mark))"
  }

  private func attachments(_ page: BookPage, _ ways: Ways) -> HTML {
    guard !page.attachments.isEmpty else { return .empty }
    let lines = page.attachments.map { one -> HTML in
      let words = attachmentWords(one)
      return ways.attachment(one).map { #"<li><a href="\#($0)">\#(words)</a></li>"# } ?? "<li>\(words)</li>"
    }
    return
      #"""
      <section \#
      class="attached"><h\#(ways.level + 1)>\#(wording.attachmentsTitle)</h\#(ways.level + 1)><ul>\#(lines.joined())</ul></section>
      """#
  }

  private var kept: [(path: String, bytes: [UInt8])] {
    book.files.sorted { $0.key.name < $1.key.name }.map { ("stukken/\($0.key.name)", $0.value) }
  }
}

extension Paper {
  private var created: HTML {
    // For PDF and office programs: the date of the newest version, never today's.
    HTML.when(book.until != nil, #"<meta name="dcterms.created" content="\#("\(book.until?.day ?? Day(number: 0))")T00:00:00Z">"#)
  }

  private func document(title: String, _ body: HTML) -> HTML {
    """
    <!doctype html>
    <html lang="\(wording.language.rawValue)"><head><meta charset="utf-8"><title>\(title)</title><meta name="author" \
    content="\(book.organisation)">\(created)</head>
    <body>\(body)</body></html>
    """
  }

  private func folderPage(title: String, at root: HTML, _ body: HTML) -> HTML {
    """
    <!doctype html>
    <html lang="\(wording.language.rawValue)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, \
    initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>\(title)</title><link rel="stylesheet" href="\(root)stijl.css"></head>
    <body><main>\(body)</main></body></html>
    """
  }

  private var cover: HTML {
    """
    <header class="cover"><p class="cover__of">\(book.organisation)</p><h1>\(title)</h1>
    <p class="cover__day">\(book.until.map { wording.paperUntil($0.day) } ?? "")</p><p \
    class="cover__count">\(wording.paperPages(book.pages.count))</p></header>
    """
  }

  private func contents(_ address: (BookPage) -> String) -> HTML {
    var chapters = HTML.empty
    for chapter in book.chapters {
      let pages = chapter.pages.map { page -> HTML in #"<li><a href="\#(address(page))">\#(page.title)</a></li>"# }
      // A page by itself has no chapter: its chapter is no part of its version.
      chapters += "\(HTML.when(book.pages.count > 1, "<h3>\(chapter.title)</h3>"))<ul>\(pages.joined())</ul>"
    }
    return #"<nav class="contents"><h2>\#(wording.paperContents)</h2>\#(chapters)</nav>"#
  }

  private func chapter(_ chapter: (title: String, pages: [BookPage]), _ ways: Ways) -> HTML {
    #"""
    <section class="chapter"><h1 \#
    class="chapter__title">\#(chapter.title)</h1>\#(each: chapter.pages.enumerated(), { article($0.element, below: $0.offset == 0 ? nil : chapter.title, ways) })</section>
    """#
  }

  /// - Parameter chapter: repeated above a page that is not the first of its chapter. In an office document it begins a new
  ///   sheet there.
  private func article(_ page: BookPage, below chapter: String? = nil, _ ways: Ways) -> HTML {
    let version = wording.paperVersion(page.version.number, on: page.version.on)
    let above: HTML = ways.level == 1
      ? #"<p class="sheet__of">\#(book.organisation)</p>"#
      : HTML.when(chapter != nil, #"<div class="sheet__chapter" data-custom-style="Blad"><p>\#(chapter ?? "")</p></div>"#)
    return """
      <article class="sheet" data-version="\(version)"><header class="sheet__head">\(above)
      <h\(ways.level) class="sheet__title" id="blz-\(page.slug)">\(page.title)</h\(ways.level)><div \
      data-custom-style="Versie"><p class="sheet__version">\(version)</p></div></header>
      \(body(page, ways))\(attachments(page, ways))
      <footer class="sheet__foot"><div data-custom-style="Slot"><p>\(HTML.lines(wording.paperReason(page.version.reason)))</p>\
      <p class="sheet__mark">\(wording.paperFingerprint(String(page.hash.prefix(16))))</p></div></footer></article>
      """
  }

  private func body(_ page: BookPage, _ ways: Ways) -> HTML {
    let links = FieldLinks { slug, _ in ways.page(slug) }
    switch page.content {
    case .text: return #"<div class="prose">\#(prose(page, ways))</div>"#
    case .service(let promise):
      let parts = zip(serviceHeadings(wording), promise.parts).filter { !$1.isEmpty }
      return parts.map { "<h\(ways.level + 1)>\($0)</h\(ways.level + 1)>\(listed($1, links))" }.joined()
    case .outline(let outline):
      return """
        \(HTML.when(!outline.purpose.isEmpty, #"<p class="purpose">\#(fieldLines(outline.purpose, links))</p>"#))
        \(frame(of: outline.project, links))\(each: outline.steps.enumerated(), { step($0.element, number: $0.offset + 1, ways, links) })
        """
    }
  }

  private func frame(of project: ProjectFrame?, _ links: FieldLinks) -> HTML {
    let facts = projectFacts(project, wording)
    return HTML.when(
      !facts.isEmpty, "<dl>\(each: facts, { "<dt>\($0.question)</dt><dd>\(fieldLines($0.answer, links))</dd>" })</dl>")
  }

  private func step(_ step: ProcessOutline.Step, number: Int, _ ways: Ways, _ links: FieldLinks) -> HTML {
    let room = space(step, wording, links)
    return """
      <section class="step"><h\(ways.level + 1)><span class="step__number">\(number).</span> \(step.title)</h\(ways.level + 1)>
      <dl>\(each: pairs(step, wording, links), { "<dt>\($0.question)</dt><dd>\($0.answer)</dd>" })</dl>
      \(room.map { #"<div class="room\#(HTML.when($0.isNone, " room--none"))" data-custom-style="Ruimte"><p class="room__name">\#($0.name)</p><p>\#($0.words)</p></div>"# })</section>
      """
  }

  private func prose(_ page: BookPage, _ ways: Ways) -> HTML {
    let imported = ImportedLinks(pages: importedLinks, source: page.source)
    let kept = KeptFile(
      picture: { address in file(at: address).flatMap { $0.kind.isPicture ? ways.file($0) : nil } },
      link: { file(at: $0).flatMap(ways.file) })
    return Markdown.html(page.content.text, leavingOutTitle: true, below: ways.level, naming: ways.naming(page.slug), kept: kept)
    { link in
      let address = (imported.address(of: link) ?? link).prefix { $0 != "#" }
      guard let slug = addresses[String(address)], let way = ways.page(slug) else { return nil }
      return heading(link, of: slug).map { name in "\(way.prefix { $0 != "#" })#\(ways.naming(slug))\(name)" } ?? way
    }
  }

  /// The heading on a page that a link points at, when it exists; otherwise the link leads to the page.
  private func heading(_ link: String, of slug: String) -> String? {
    guard let sign = link.firstIndex(of: "#"), let page = book.pages.first(where: { $0.slug == slug }),
      case .text(let text) = page.content
    else { return nil }
    let words = link[link.index(after: sign)...]
    let name = Vocabulary.slug(of: String(words.hasPrefix("deel-") ? words.dropFirst(5) : words))
    return Markdown.headingNames(text, leavingOutTitle: true).contains(name) ? name : nil
  }

  private func file(at address: String) -> StoredFile? {
    let name = address.dropFirst(StoredFile.folder.count)
    return book.files.keys.first { $0.name == name }
  }
}
