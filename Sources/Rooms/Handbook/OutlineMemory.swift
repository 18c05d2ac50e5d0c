import Domain
import Seals
import Synchronization

/// Remembers how saved outlines read, by their hash: a revision never changes, and what it says does not either.
///
/// Only what was counted to have that hash is kept, and it is given for the same text only. Whoever brings in an export gives the hashes
/// along, and a false one must not put their words under somebody else's page, nor somebody else's under theirs.
final class OutlineMemory: Sendable {
  /// A handbook in outline has tens of processes; the rest is read again.
  private static let most = 256
  private let outlines = Mutex<[String: (text: String, content: PageContent)]>([:])

  func content(_ kind: PageKind, title: String, text: String, hash: String) -> PageContent {
    guard kind == .process else { return PageContent(kind: kind, text: text) }
    if let known = outlines.withLock({ $0[hash] }), known.text == text { return known.content }
    let content = PageContent(kind: kind, text: text)
    guard OutlineMemory.hash(of: kind, title: title, text: text) == hash else { return content }
    outlines.withLock { outlines in
      if outlines.count >= OutlineMemory.most { outlines.remove(at: outlines.startIndex) }
      outlines[hash] = (text, content)
    }
    return content
  }

  /// The hash of a revision: SHA-256 of its kind, its title and its text.
  static func hash(of kind: PageKind, title: String, text: String) -> String { sha256("\(kind.rawValue)\n\(title)\n\n\(text)") }
}
