import Domain
import Store

/// Checks every save of a page that is imported with an organisation: its words must have the given hash, and the save it
/// depends on must have come before it.
struct RevisionCheck {
  private var page = ""
  private var whole: [Int64: String] = [:]

  /// False for a save that is not what it says.
  mutating func holds(_ cells: [(column: String, value: Value)]) -> Bool {
    func value(_ column: String) -> Value { cells.first { $0.column == column }?.value ?? .null }
    guard case .text(let page) = value("page"), case .integer(let place) = value("number"), case .text(let kind) = value("kind"),
      case .text(let title) = value("title"), case .text(let content) = value("content"), case .text(let hash) = value("hash"),
      let kind = PageKind(rawValue: kind)
    else { return false }
    if page != self.page { (self.page, whole) = (page, [:]) }
    let words: String?
    switch (value("base"), value("change")) {
    case (.null, .null):
      whole[place] = content
      words = content
    case (.integer(let base), .bytes(let change)) where content.isEmpty: words = RevisionCheck.text(change, on: whole[base])
    default: words = nil
    }
    return words.map { OutlineCache.hash(of: kind, title: title, text: $0) == hash } ?? false
  }

  private static func text(_ change: [UInt8], on whole: String?) -> String? {
    guard let whole, let bytes = try? TextChange(bytes: change).applied(to: Array(whole.utf8)) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
