/// A table as it is exported: a line above it that says what it is and its date, the names of its columns, and text in every
/// cell.
package struct PaperTable: Sendable {
  package let title: String
  package let remark: String
  /// With the width of each, in characters.
  package let columns: [(name: String, width: Int)]
  package let rows: [[String]]

  package init(title: String, remark: String, columns: [(name: String, width: Int)], rows: [[String]]) {
    self.title = title
    self.remark = remark
    self.columns = columns
    self.rows = rows
  }

  /// CSV as Dutch Excel opens it: semicolons, a byte order mark, and CR LF line ends. A cell that Excel would calculate gets an
  /// apostrophe, so that it stays text (OWASP, CSV injection).
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
