import GRDBSQLite
import Store

/// One connection to the file, with the statements it keeps prepared.
///
/// Unchecked, and safe: a connection is used by one thread at a time. The writer's is only touched on the writer's queue;
/// a reader's belongs to whoever borrowed it, until it is given back.
final class Connection: @unchecked Sendable {
  private let sqlite: OpaquePointer
  private var kept: [String: OpaquePointer] = [:]

  /// More different texts than our rooms have; lists of many lengths would otherwise fill the memory.
  private static let mostKept = 300

  enum Purpose { case writing, reading }

  init(path: String, for purpose: Purpose) throws(StoreError) {
    var opened: OpaquePointer?
    // Without SQLite's own mutex: one thread at a time is what the whole class is about.
    let mode = purpose == .writing ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
    let code = sqlite3_open_v2(path, &opened, mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let opened else {
      let error = StoreError(code: code, of: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    sqlite = opened
    sqlite3_busy_timeout(sqlite, 5_000)
    _disableDoubleQuotedStringLiterals(sqlite)
    for setting in purpose == .writing ? Self.writerSettings : Self.readerSettings { try run(Query(stringLiteral: setting)) }
    // A file system of another machine cannot keep such a log, and SQLite then goes on without it and without a word.
    guard try run("PRAGMA journal_mode").first?.text("journal_mode") == "wal" else { throw .broken("the file cannot keep a log") }
  }

  private static let writerSettings: [String] = [
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  // a commit is on the disk before anybody hears of it
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  // what was erased is overwritten, not merely forgotten
    "PRAGMA temp_store = MEMORY",  // words from a closed circle never reach a temporary file
    "PRAGMA wal_autocheckpoint = 4000",  // pages: a quarter of the syncs of the default, for 16 MB of log
    "PRAGMA journal_size_limit = 16777216",
    "PRAGMA cache_size = -4000",
  ]

  private static let readerSettings: [String] = ["PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -1000"]

  deinit { close() }

  private var isClosed = false

  func close() {
    guard !isClosed else { return }
    isClosed = true
    forget()
    sqlite3_close_v2(sqlite)
  }

  /// Whether a transaction is open. SQLite ends one by itself when the disk is full or fails.
  var isInTransaction: Bool { sqlite3_get_autocommit(sqlite) == 0 }

  /// `BEGIN`, `COMMIT` and the like.
  func control(_ command: String) throws(StoreError) {
    _ = try rows(of: prepared(command, keep: true), [])
  }

  @discardableResult
  func run(_ query: Query) throws(StoreError) -> [Row] {
    if let statement = kept[query.text] { return try rows(of: statement, query.values) }
    let keep = query.isWorthKeeping
    let statement = try prepared(query.text, keep: keep)
    defer { if !keep { sqlite3_finalize(statement) } }
    return try rows(of: statement, query.values)
  }

  private func prepared(_ text: String, keep: Bool) throws(StoreError) -> OpaquePointer {
    if let statement = kept[text] { return statement }
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(sqlite, text, -1, keep ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0, &statement, nil)
    guard code == SQLITE_OK else { throw StoreError(code: code, of: sqlite) }
    guard let statement else { throw .broken("an empty statement") }
    if keep {
      if kept.count == Self.mostKept { forget() }
      kept[text] = statement
    }
    return statement
  }

  private func forget() {
    for statement in kept.values { sqlite3_finalize(statement) }
    kept = [:]
  }

  private func rows(of statement: OpaquePointer, _ values: [Value]) throws(StoreError) -> [Row] {
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    try bind(values, to: statement)
    var rows: [Row] = []
    var columns: Row.Columns?
    while true {
      let code = sqlite3_step(statement)
      guard code == SQLITE_ROW else {
        guard code == SQLITE_DONE else { throw StoreError(code: code, of: sqlite) }
        return rows
      }
      // Read the names after the first step: only then has SQLite noticed that a table changed under a kept statement.
      let names = columns ?? Self.columns(of: statement)
      columns = names
      rows.append(Row(columns: names, values: (0..<Int32(names.names.count)).map { Self.value(statement, $0) }))
    }
  }

  private func bind(_ values: [Value], to statement: OpaquePointer) throws(StoreError) {
    let count = sqlite3_bind_parameter_count(statement)
    guard count > 0 else { return }
    for position in 1...count {
      // To SQLite `$2` is a name, and its position is where it first appears in the text.
      guard let name = sqlite3_bind_parameter_name(statement, position), let number = Int(String(cString: name + 1)),
        values.indices.contains(number - 1)
      else { throw .broken("a placeholder has no value") }
      let code =
        switch values[number - 1] {
        case .null: sqlite3_bind_null(statement, position)
        case .text(let text) where text.utf8.contains(0): throw .broken("a text holds a zero byte")  // as PostgreSQL says
        case .text(let text): sqlite3_bind_text(statement, position, text, Int32(text.utf8.count), Self.copied)
        case .integer(let number): sqlite3_bind_int64(statement, position, number)
        case .flag(let flag): sqlite3_bind_int(statement, position, flag ? 1 : 0)
        case .bytes(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(statement, position, 0)
        case .bytes(let bytes): sqlite3_bind_blob(statement, position, bytes, Int32(bytes.count), Self.copied)
        }
      guard code == SQLITE_OK else { throw StoreError(code: code, of: sqlite) }
    }
  }

  /// SQLITE_TRANSIENT, which C writes as the pointer -1: SQLite makes its own copy before the call returns.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  private static func columns(of statement: OpaquePointer) -> Row.Columns {
    Row.Columns(
      (0..<sqlite3_column_count(statement)).map { column in
        sqlite3_column_name(statement, column).map { String(cString: $0) } ?? ""
      })
  }

  private static func value(_ statement: OpaquePointer, _ column: Int32) -> Value {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER:
      return .integer(sqlite3_column_int64(statement, column))
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(statement, column)
      return .bytes([UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))))
    case SQLITE_NULL:
      return .null
    default:
      let start = sqlite3_column_text(statement, column)
      let letters = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
      return .text(String(decoding: letters, as: UTF8.self))
    }
  }
}
