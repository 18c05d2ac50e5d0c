import CSQLite
import Store

/// A prepared statement, with what need not be asked of SQLite again: which value is bound where, and the names of its columns.
/// It belongs to one connection, and whoever makes it finalizes it.
final class Statement {
  private let sqlite: OpaquePointer
  private let pointer: OpaquePointer
  /// For each of SQLite's positions the index of our value: to SQLite `$2` is a name, and its position is where it first
  /// appears in the text.
  private let order: [Int]
  private var columns: Row.Columns?
  /// How often SQLite had recompiled it when the columns were last asked.
  private var readings: Int32 = 0

  init(_ text: String, on sqlite: OpaquePointer, isKept: Bool) throws(StoreError) {
    var made: OpaquePointer?
    let code = sqlite3_prepare_v3(sqlite, text, -1, isKept ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0, &made, nil)
    guard code == SQLITE_OK else { throw StoreError(code: code, of: sqlite) }
    guard let made else { throw .broken("an empty statement") }
    var order: [Int] = []
    for position in 0..<sqlite3_bind_parameter_count(made) {
      guard let name = sqlite3_bind_parameter_name(made, position + 1), let number = Int(String(cString: name + 1)), number > 0
      else {
        sqlite3_finalize(made)
        throw .broken("a placeholder has no number")
      }
      order.append(number - 1)
    }
    self.sqlite = sqlite
    pointer = made
    self.order = order
  }

  func finalize() { sqlite3_finalize(pointer) }

  func rows(_ values: [Value]) throws(StoreError) -> [Row] {
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
    }
    try bind(values)
    var rows: [Row] = []
    while true {
      let code = sqlite3_step(pointer)
      guard code == SQLITE_ROW else {
        guard code == SQLITE_DONE else { throw StoreError(code: code, of: sqlite) }
        return rows
      }
      // Asked after a step: only then has SQLite noticed that a table changed under a kept statement.
      let columns = names()
      rows.append(Row(columns: columns, values: (0..<Int32(columns.names.count)).map(value)))
    }
  }

  private func bind(_ values: [Value]) throws(StoreError) {
    for (index, number) in order.enumerated() {
      guard number < values.count else { throw .broken("a placeholder has no value") }
      let position = Int32(index + 1)
      let code =
        switch values[number] {
        case .null: sqlite3_bind_null(pointer, position)
        case .text(let text) where text.utf8.contains(0): throw .broken("a text holds a zero byte")  // as PostgreSQL says
        case .text(let text): sqlite3_bind_text(pointer, position, text, Int32(text.utf8.count), Statement.copied)
        case .integer(let number): sqlite3_bind_int64(pointer, position, number)
        case .flag(let flag): sqlite3_bind_int(pointer, position, flag ? 1 : 0)
        case .bytes(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(pointer, position, 0)
        case .bytes(let bytes): sqlite3_bind_blob(pointer, position, bytes, Int32(bytes.count), Statement.copied)
        }
      guard code == SQLITE_OK else { throw StoreError(code: code, of: sqlite) }
    }
  }

  /// SQLITE_TRANSIENT, in C the pointer -1: SQLite makes its own copy before the call returns.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  private func names() -> Row.Columns {
    let now = sqlite3_stmt_status(pointer, SQLITE_STMTSTATUS_REPREPARE, 0)
    if let columns, now == readings { return columns }
    let fresh = Row.Columns(
      (0..<sqlite3_column_count(pointer)).map { sqlite3_column_name(pointer, $0).map { String(cString: $0) } ?? "" })
    (columns, readings) = (fresh, now)
    return fresh
  }

  private func value(_ column: Int32) -> Value {
    switch sqlite3_column_type(pointer, column) {
    case SQLITE_INTEGER:
      return .integer(sqlite3_column_int64(pointer, column))
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(pointer, column)
      return .bytes([UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column)))))
    case SQLITE_NULL:
      return .null
    default:
      let start = sqlite3_column_text(pointer, column)
      let letters = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column)))
      return .text(String(decoding: letters, as: UTF8.self))
    }
  }
}
