import Domain
import Store
import Vocabulary

/// How the text of a save is kept: whole, or as a change against the last one that is. So a page that is saved five thousand
/// times weighs some three hundred pages, and any save is read with one statement.
enum KeptText {
  case whole(String)
  case change(TextChange, against: Int)

  /// A save whose text stands whole.
  struct Whole: Sendable {
    let number: Int
    let text: String
  }

  /// So many saves lean on one at most. A change grows with the saves since, and a whole page weighs as much as thirty changes
  /// do: around here both together are at their least.
  private static let wholeEvery = 32

  /// - Parameter whole: the last one that is whole, on which this one may lean.
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
  /// The text of a save, to the byte, with the whole one that it is or leans on. Throws `broken` when it is not what was written.
  func text(in row: Row, number: Int, kind: PageKind, title: String, hash: String) throws -> (text: String, whole: KeptText.Whole)
  {
    let content = try row.text("content")
    guard let base = try row.optionalInt("base") else { return (content, KeptText.Whole(number: number, text: content)) }
    let whole = KeptText.Whole(number: base, text: try row.text("base_content"))
    let bytes = try? TextChange(bytes: try row.bytes("change")).applied(to: Array(whole.text.utf8))
    // What leans on another is checked each time: nobody may read words that nobody wrote.
    guard let bytes, let text = String(validating: bytes, as: UTF8.self),
      OutlineCache.hash(of: kind, title: title, text: text) == hash
    else { throw StoreError.broken("save \(number) of a page is not as it was written") }
    return (text, whole)
  }
}

extension Room where Self: ~Copyable {
  /// Makes a save stand whole before it is published: what everybody reads is looked up by many statements, and leans on nothing.
  /// Gives what it says.
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
