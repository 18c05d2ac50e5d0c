import Domain
import Store
import Vocabulary

/// How the text of a save is stored: whole, or as a change from the last whole one. So a page that is saved five thousand times
/// takes as much space as some three hundred pages, and any save is read with one statement.
enum KeptText {
  case whole(String)
  case change(TextChange, against: Int)

  /// A save whose text is stored whole.
  struct Whole: Sendable {
    let number: Int
    let text: String
  }

  /// The most saves that depend on one whole text. A change grows with the saves since, and a whole page takes as much space as
  /// thirty changes: around this number the total is smallest.
  private static let wholeEvery = 32

  /// - Parameter whole: the last one that is stored whole, on which this one may depend.
  init(_ text: String, number: Int, after whole: Whole?) {
    guard let whole, number - whole.number < KeptText.wholeEvery else { self = .whole(text); return }
    let change = TextChange(from: Array(whole.text.utf8), to: Array(text.utf8))
    self = change.bytes.count * 2 > text.utf8.count ? .whole(text) : .change(change, against: whole.number)
  }

  var content: String { if case .whole(let text) = self { text } else { "" } }
  var base: Int? { if case .change(_, let base) = self { base } else { nil } }
  var change: [UInt8]? { if case .change(let change, _) = self { change.bytes } else { nil } }
}

extension Shelf {
  /// The text of a save, to the byte, with the whole text that it is or depends on. Throws `broken` when it is not what was
  /// written.
  func text(in row: Row, number: Int, kind: PageKind, title: String, hash: String) throws -> (text: String, whole: KeptText.Whole)
  {
    let content = try row.text("content")
    guard let base = try row.optionalInt("base") else { return (content, KeptText.Whole(number: number, text: content)) }
    let whole = KeptText.Whole(number: base, text: try row.text("base_content"))
    let bytes = try? TextChange(bytes: try row.bytes("change")).applied(to: Array(whole.text.utf8))
    // A text made from a change is checked each time: nobody may read words that nobody wrote.
    guard let bytes, let text = String(validating: bytes, as: UTF8.self),
      OutlineCache.hash(of: kind, title: title, text: text) == hash
    else { throw StoreError.broken("save \(number) of a page is not as it was written") }
    return (text, whole)
  }
}

extension Room where Self: ~Copyable {
  /// Stores a save whole before it is published, because many statements read what is published, and they need no second row
  /// then. Gives its text.
  borrowing func standWhole(_ number: Int, of page: ID<HandbookPage>) throws -> PageContent {
    guard let row = try shelf.revision(number, of: page) else { throw NotFound() }
    guard row.whole.number != number else { return row.content }
    try tx.run("""
      UPDATE revision SET content = \(row.text), base = NULL, change = NULL
      WHERE organisation = \(organisation) AND page = \(page) AND number = \(number)
      """)
    return row.content
  }
}
