package import Vocabulary

/// One row, read by the name of a column and by the type that the caller asks for. Two differences between the drivers are
/// bridged here: SQLite keeps flags as 0 and 1, and PostgreSQL returns a SUM of whole numbers in a type of its own that travels
/// as text.
package struct Row: Sendable {
  private let columns: Columns
  private let values: [Value]

  package init(columns: Columns, values: [Value]) {
    self.columns = columns
    self.values = values
  }

  /// The names of the columns, shared by all rows of one result.
  package final class Columns: Sendable {
    package let names: [String]
    package init(_ names: [String]) { self.names = names }
  }

  /// All cells in order, for an export that does not need to know what a column means.
  package var cells: [(column: String, value: Value)] { Array(zip(columns.names, values)) }

  private func cell(_ column: String) throws(StoreError) -> Value {
    // There are few columns, so a linear search is quicker than hashing.
    for (index, name) in columns.names.enumerated() where name == column { return values[index] }
    throw .broken("there is no column \(column)")
  }

  package func optionalText(_ column: String) throws(StoreError) -> String? {
    switch try cell(column) {
    case .null: nil
    case .text(let text): text
    case .integer(let number): String(number)
    default: throw .broken("column \(column) holds no text")
    }
  }

  package func optionalInt(_ column: String) throws(StoreError) -> Int? {
    switch try cell(column) {
    case .null: return nil
    case .integer(let number): return Int(number)
    case .text(let text): if let number = Int(text) { return number }
    default: break
    }
    throw .broken("column \(column) holds no whole number")
  }

  package func flag(_ column: String) throws(StoreError) -> Bool {
    switch try cell(column) {
    case .flag(let flag): flag
    case .integer(let number): number != 0
    default: throw .broken("column \(column) is no flag")
    }
  }

  package func optionalBytes(_ column: String) throws(StoreError) -> [UInt8]? {
    switch try cell(column) {
    case .null: nil
    case .bytes(let bytes): bytes
    default: throw .broken("column \(column) holds no bytes")
    }
  }

  package func text(_ column: String) throws(StoreError) -> String { try present(optionalText(column), column) }
  package func int(_ column: String) throws(StoreError) -> Int { try present(optionalInt(column), column) }
  package func bytes(_ column: String) throws(StoreError) -> [UInt8] { try present(optionalBytes(column), column) }
  package func moment(_ column: String) throws(StoreError) -> Moment { Moment(milliseconds: Int64(try int(column))) }
  package func optionalMoment(_ column: String) throws(StoreError) -> Moment? {
    try optionalInt(column).map { Moment(milliseconds: Int64($0)) }
  }
  package func id<Subject>(_ column: String, _: Subject.Type = Subject.self) throws(StoreError) -> ID<Subject> {
    ID(raw: try text(column))
  }
  package func optionalID<Subject>(_ column: String, _: Subject.Type = Subject.self) throws(StoreError) -> ID<Subject>? {
    try optionalText(column).map { ID(raw: $0) }
  }
  package func day(_ column: String) throws(StoreError) -> Day { try present(optionalDay(column), column) }

  package func optionalDay(_ column: String) throws(StoreError) -> Day? {
    guard let text = try optionalText(column) else { return nil }
    guard let day = Day(text) else { throw .broken("column \(column) holds no day") }
    return day
  }

  private func present<T>(_ value: T?, _ column: String) throws(StoreError) -> T {
    guard let value else { throw .broken("column \(column) is empty") }
    return value
  }
}
