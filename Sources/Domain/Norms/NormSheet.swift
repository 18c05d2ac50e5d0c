import Foundation

/// A norm set from a table with the columns `nummer`, `onderdeel van`, `titel`, `tekst`, `niveau`, `waarom`, and optionally
/// `voorbeelden`, `gewicht`, `delen` (separated by commas) and `kenmerk`. Only `nummer` and one of `titel` and `tekst` are
/// required; the order of columns is free.
package struct NormSheet: Sendable, Equatable {
  package let clauses: [NormText]

  package static let mostClauses = 10_000
  package static let longestCell = 20_000

  /// Reads bytes as they were uploaded. Refuses the whole sheet with every mistake in it, by line.
  package init(bytes: [UInt8]) throws(TableRefusal) {
    guard let text = NormSheet.text(of: bytes) else { throw TableRefusal(mistakes: [TableMistake(line: 1, reason: .unreadable)]) }
    try self.init(text: text)
  }

  package init(text: String) throws(TableRefusal) {
    let lines: [SeparatedValues.Record]
    do { lines = try SeparatedValues(text).records } catch { throw TableRefusal(mistakes: [error]) }
    guard let head = lines.first, lines.count > 1 else { throw TableRefusal(mistakes: [TableMistake(line: 1, reason: .empty)]) }
    guard lines.count - 1 <= NormSheet.mostClauses else {
      throw TableRefusal(mistakes: [TableMistake(line: NormSheet.mostClauses + 2, reason: .tooMany)])
    }
    let columns = Columns(head.cells)
    guard columns.missing.isEmpty else {
      throw TableRefusal(mistakes: columns.missing.map { TableMistake(line: head.number, reason: .columnMissing($0)) })
    }

    let found = lines.dropFirst().map { (clause: columns.clause($0.cells), line: $0.number) }
    var mistakes = lines.dropFirst().filter { line in line.cells.contains { $0.utf8.count > NormSheet.longestCell } }
      .map { TableMistake(line: $0.number, reason: .tooLong) }
    mistakes += columns.badWeights(lines.dropFirst())
    mistakes += ClauseRules.mistakes(in: found.map { ($0.clause, .line($0.line)) })
    guard mistakes.isEmpty else { throw TableRefusal(mistakes: mistakes.sorted { $0.line < $1.line }) }
    clauses = found.map(\.clause)
  }

  /// UTF-8, or else Windows-1252, which Dutch spreadsheets still write. Bytes that are neither are refused.
  static func text(of bytes: [UInt8]) -> String? {
    if bytes.contains(0) { return nil }
    if let utf8 = String(validating: bytes, as: UTF8.self) { return utf8 }
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    guard !bytes.contains(where: { undefined.contains($0) || ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) }) else {
      return nil
    }
    return String(data: Data(bytes), encoding: .windowsCP1252)
  }

  private struct Columns {
    private var places: [String: Int] = [:]

    init(_ head: [String]) {
      for (index, title) in head.enumerated() {
        let name = title.lowercased().filter { !$0.isWhitespace }
        if places[name] == nil { places[name] = index }
      }
    }

    var missing: [String] {
      var missing: [String] = places["nummer"] == nil ? ["nummer"] : []
      if places["titel"] == nil && places["tekst"] == nil { missing.append("tekst") }
      return missing
    }

    func badWeights(_ lines: ArraySlice<SeparatedValues.Record>) -> [TableMistake] {
      lines.filter { line in
        let weight = cell("gewicht", line.cells)
        return !weight.isEmpty && ClauseRules.weight(weight) == nil
      }.map { TableMistake(line: $0.number, reason: .notOfThatKind(expected: .number)) }
    }

    private func cell(_ name: String, _ cells: [String]) -> String {
      guard let place = places[name], place < cells.count else { return "" }
      return cells[place].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func clause(_ cells: [String]) -> NormText {
      func cell(_ name: String) -> String { self.cell(name, cells) }
      let parent = cell("onderdeelvan")
      return NormText(
        number: cell("nummer"), parent: parent.isEmpty ? nil : parent, title: cell("titel"), text: cell("tekst"),
        level: cell("niveau"),
        why: cell("waarom"), examples: cell("voorbeelden"), weight: ClauseRules.weight(cell("gewicht")),
        slices: ClauseRules.slices(cell("delen")), code: cell("kenmerk"))
    }
  }
}
