import Vocabulary

/// A simple table of bars: a head, a rule, and rows. Very large ones stay text: they belong in a file of their own.
struct MarkdownTable {
  let head: [String]
  /// As many cells in each as the head has.
  let rows: [[String]]

  private static let mostLines = 60
  private static let mostCells = 6_000
  /// More columns than fit on paper.
  private static let mostBeside = 12

  /// Whether it scrolls within a box of its own.
  var isWide: Bool { head.count > MarkdownTable.mostBeside }

  /// Whether a word in it may be wider than its column, such as an address: then it has to be broken. Allowing that in every
  /// table makes paper four times as slow, because each letter is then a possible break.
  var hasLongWords: Bool {
    ([head] + rows).joined().contains { cell in
      cell.split(whereSeparator: \.isWhitespace).contains { $0.utf8.count > MarkdownTable.longestWord }
    }
  }
  /// In bytes: *aansprakelijkheidsverzekering* fits beside three other columns.
  private static let longestWord = 30

  /// - Parameters:
  ///   - first, last: line numbers, counted from 1.
  init?(_ lines: [Substring], from first: Int, to last: Int) {
    guard last > first, last - first < MarkdownTable.mostLines, first > 0, last <= lines.count else { return nil }
    let lines = lines[(first - 1)..<last]
    guard lines.allSatisfy({ $0.utf8.contains(UInt8(ascii: "|")) }) else { return nil }
    let rows = lines.map(MarkdownTable.cells)
    let head = rows[0]
    guard !head.isEmpty, head.count * rows.count <= MarkdownTable.mostCells, rows[1].count == head.count,
      rows[1].allSatisfy(MarkdownTable.isRule)
    else { return nil }
    self.head = head
    self.rows = rows.dropFirst(2).map { row in head.indices.map { $0 < row.count ? row[$0] : "" } }
  }

  private static func isRule(_ cell: String) -> Bool { cell.contains("-") && cell.allSatisfy { "-: ".contains($0) } }

  /// `| a | b \| c |` has two cells.
  private static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in trimmed(line) {
      switch character {
      case "|" where isEscaped:
        cell.removeLast()
        cell.append("|")
      case "|":
        cells.append(trimmed(cell))
        cell = ""
      default: cell.append(character)
      }
      isEscaped = character == "\\"
    }
    cells.append(trimmed(cell))
    if cells.first == "" { cells.removeFirst() }
    if cells.last == "" { cells.removeLast() }
    return cells
  }
}
