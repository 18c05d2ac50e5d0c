import Domain
import Seals
import Store
import Synchronization

/// Caches parsed outlines by their hash: a revision never changes, so its outline does not either.
///
/// Only an outline whose hash was computed here is kept, and it is given only for the same text. An imported export comes with
/// hashes, and a false one must not put its words under another page, nor another page's words under its own.
final class OutlineCache: Sendable {
  /// More processes than a handbook has. With fewer, a reference table of 500 pages would parse most of them again each time.
  private static let most = 2_048
  private let outlines = Mutex(BoundedCache<String, (text: String, outline: ProcessOutline)>(atMost: most))

  func outline(title: String, text: String, hash: String) -> ProcessOutline {
    if let known = outlines.withLock({ $0[hash] }), known.text == text { return known.outline }
    let outline = ProcessOutline(text: text)
    guard OutlineCache.hash(of: outline.kind, title: title, text: text) == hash else { return outline }
    outlines.withLock { $0.keep((text, outline), as: hash) }
    return outline
  }

  /// The outline in a row with a revision of a process: its `content`, its `hash` and its title.
  func outline(in row: Row, titled column: String = "title") throws -> ProcessOutline {
    outline(title: try row.text(column), text: try row.text("content"), hash: try row.text("hash"))
  }

  func content(_ kind: PageKind, title: String, text: String, hash: String) -> PageContent {
    switch kind {
    case .text, .service: PageContent(kind: kind, text: text)
    case .process, .project: .outline(outline(title: title, text: text, hash: hash))
    }
  }

  /// The hash of a revision: SHA-256 of its kind, its title and its text.
  static func hash(of kind: PageKind, title: String, text: String) -> String { sha256("\(kind.rawValue)\n\(title)\n\n\(text)") }
}
