package import Vocabulary

/// The handbook as it is exported: its published pages, in the order of its chapters.
package struct Book: Sendable {
  package let organisation: String
  package let pages: [BookPage]
  /// The pictures and files that its pages show or link to.
  package let files: [StoredFile: [UInt8]]
  /// The bytes of attachments that are included; the others are only named.
  package let carried: [StoredFile: [UInt8]]

  package init(organisation: String, pages: [BookPage], files: [StoredFile: [UInt8]], carried: [StoredFile: [UInt8]] = [:]) {
    self.carried = carried
    self.organisation = organisation
    self.pages = pages
    self.files = files
  }

  /// The newest version in it. The book is up to date until then, and this is the only date in documents made of it.
  package var until: Moment? { pages.map(\.version.at).max() }

  /// The pages by chapter, in order.
  package var chapters: [(title: String, pages: [BookPage])] {
    var chapters: [(title: String, pages: [BookPage])] = []
    for page in pages {
      if chapters.last?.title == page.chapter {
        chapters[chapters.count - 1].pages.append(page)
      } else {
        chapters.append((page.chapter, [page]))
      }
    }
    return chapters
  }
}

/// One published version of a page. Everything in it belongs to that version, so it comes out the same every time; only the
/// place of a page (`chapter`) can change without a version.
package struct BookPage: Sendable {
  package let slug: String
  package let title: String
  package let chapter: String
  package let content: PageContent
  package let version: VersionMark
  /// SHA-256 of title and text.
  package let hash: String
  /// The path it was imported from.
  package let source: String?
  /// Its attachments: on the day of this version, or for a whole handbook today.
  package let attachments: [BookAttachment]

  package init(
    slug: String, title: String, chapter: String, content: PageContent, version: VersionMark, hash: String, source: String?,
    attachments: [BookAttachment] = []
  ) {
    self.attachments = attachments
    self.slug = slug
    self.title = title
    self.chapter = chapter
    self.content = content
    self.version = version
    self.hash = hash
    self.source = source
  }
}

/// A piece of evidence at a page, as a document names it: its revision and its hash.
package struct BookAttachment: Sendable, Hashable {
  package let title: String
  package let number: Int
  package let on: Day
  package let content: EvidenceContent

  package init(title: String, number: Int, on: Day, content: EvidenceContent) {
    self.title = title
    self.number = number
    self.on = on
    self.content = content
  }

  /// The name of its file when it is included: after what it is, and never the sender's name for it.
  package var fileName: String? {
    guard case .file(let file, _) = content else { return nil }
    let name = slug(of: title)
    return "\(name.isEmpty ? "bijlage" : name)-\(number)-\(file.hash.prefix(6)).\(file.kind.rawValue)"
  }
}
