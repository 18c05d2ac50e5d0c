/// A table as it is taken out: a line above it that says what it is and of when, the names of its columns, and text in every
/// cell.
package struct PaperTable: Sendable {
  package let title: String
  package let remark: String
  /// With how wide each is, in letters.
  package let columns: [(name: String, width: Int)]
  package let rows: [[String]]

  package init(title: String, remark: String, columns: [(name: String, width: Int)], rows: [[String]]) {
    self.title = title
    self.remark = remark
    self.columns = columns
    self.rows = rows
  }

  /// As Dutch Excel opens it: semicolons, the sign that says UTF-8 in front, line ends of two. A cell that Excel would reckon
  /// with gets an apostrophe, so that it stays words (OWASP, CSV injection).
  package var separated: String {
    let lines = [[title], [remark], [], columns.map(\.name)] + rows
    return "\u{FEFF}" + lines.map { $0.map(PaperTable.cell).joined(separator: ";") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let first = text.unicodeScalars.first { $0 != " " }
    let isFormula = first.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } ?? false
    let safe = isFormula ? "'\(text)" : text
    let needsQuotes =
      safe.unicodeScalars.contains { ";\"\n\r,\t".unicodeScalars.contains($0) } || safe.hasPrefix(" ") || isFormula
    return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
  }
}
