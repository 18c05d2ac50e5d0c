import Domain
import Foundation
import Store
import Vocabulary

/// One row of an export: a line of JSON, with the name of its table.
struct ExportLine {
  let table: String
  let cells: [(column: String, value: Value)]

  func value(_ column: String) -> Value { cells.first { $0.column == column }?.value ?? .null }

  func text(_ column: String) -> String? { if case .text(let text) = value(column) { text } else { nil } }

  func number(_ column: String) -> Int64? { if case .integer(let number) = value(column) { number } else { nil } }

  func with(_ value: Value, in column: String) -> ExportLine {
    ExportLine(table: table, cells: cells.map { $0.column == column ? (column, value) : $0 })
  }

  // MARK: Writing

  static func written(_ table: String, _ row: Row) -> String {
    let cells = row.cells.filter { !OrganisationExport.stays($0.column, of: table) }.map { cell -> String in
      let value = switch cell.value {
      case .null: "null"
      case .text(let text): quoted(text)
      case .integer(let number): String(number)
      case .flag(let flag): flag ? "1" : "0"
      case .bytes(let bytes): "{\"base64\":\(quoted(Data(bytes).base64EncodedString()))}"
      }
      return "\(quoted(cell.column)):\(value)"
    }
    return "{\"table\":\(quoted(table)),\(cells.joined(separator: ","))}"
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case let control where control.value < 0x20:
        out += "\\u00\(control.value < 16 ? "0" : "")\(String(control.value, radix: 16))"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  // MARK: Reading

  /// A row of a table that is exported, with exactly its columns and each of its own type.
  init(_ line: String, of shapes: [String: TableShape]) throws(ExportMistake.Reason) {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let table = object["table"] as? String
    else { throw .notALine }
    guard OrganisationExport.travels(table), let shape = shapes[table] else { throw .table }
    let columns = shape.columns.filter { !OrganisationExport.stays($0.name, of: table) }
    guard Set(object.keys).subtracting(["table"]) == Set(columns.map(\.name)) else { throw .columns }
    var cells: [(column: String, value: Value)] = []
    for column in columns {
      guard let given = object[column.name], let value = ExportLine.value(given, of: column.kind),
        value != .null || !column.isRequired,
        ExportLine.fits(value, in: column.name)
      else { throw .type }
      cells.append((column.name, value))
    }
    (self.table, self.cells) = (table, cells)
  }

  init(table: String, cells: [(column: String, value: Value)]) { (self.table, self.cells) = (table, cells) }

  /// Whether a column with this name can hold this value: ids, days and moments are read later, where an invalid one can no
  /// longer be refused and would hold up everybody on this server.
  private static func fits(_ value: Value, in column: String) -> Bool {
    switch value {
    case .text(let text):
      if column == "id" || column == "organisation" { return ID<Organisation>(given: text) != nil }
      if column.hasSuffix("_on") || column.hasSuffix("_day") { return Day(text) != nil }
      return true
    case .integer(let number):
      // Until the year 2200, and far from an overflow.
      let isMoment = column == "at" || column == "until" || column.hasSuffix("_at")
      return (isMoment ? 0...7_258_118_400_000 : -9_007_199_254_740_992...9_007_199_254_740_992).contains(number)
    case .null, .flag, .bytes: return true
    }
  }

  private static func value(_ given: Any, of kind: TableShape.ColumnType) -> Value? {
    switch (kind, given) {
    case (_, is NSNull): return .null
    case (.text, let text as String): return text.utf8.contains(0) ? nil : .text(text)
    case (.integer, let number as NSNumber): return Int64(exactly: number).map { .integer($0) }
    case (.flag, let number as NSNumber): return Int64(exactly: number).flatMap { $0 == 0 || $0 == 1 ? .flag($0 == 1) : nil }
    case (.bytes, let bytes as [String: String]):
      return bytes.count == 1 ? bytes["base64"].flatMap { Data(base64Encoded: $0) }.map { .bytes(Array($0)) } : nil
    default: return nil
    }
  }
}

/// Why a line is refused. Then nothing of the file comes in.
package struct ExportMistake: Error, Sendable, Equatable {
  /// From one. The number of lines when it is about the whole file.
  package let line: Int
  package let reason: Reason

  package init(line: Int, reason: Reason) { (self.line, self.reason) = (line, reason) }

  package enum Reason: Error, Sendable, Equatable, CaseIterable {
    case notALine
    /// Longer than any row that we ever wrote, or more than an organisation may keep.
    case tooLong
    /// A table that is not exported, or is not ours.
    case table
    /// Other columns than the table has here: another version made it, or somebody by hand.
    case columns
    case type
    /// It names another organisation than the one of this export, or a second one.
    case organisation
    /// That organisation exists here already.
    case isHere
    /// The organisation was merged into another: its log stays there.
    case ended
    /// What it points at is not in this export, or is there twice.
    case reference
    /// It has the id of something of another organisation here: it was copied from there.
    case name
    /// Its content does not have its hash.
    case hash
    /// The chain of the log is broken.
    case log
    /// A piece of evidence does not say what the log says of it.
    case evidence
    /// A password hash that is not in our form.
    case password
    /// There is no organisation in it, or no log.
    case nothing
  }
}
