import CSQLite
import Store

/// One connection to the file, with its prepared statements.
///
/// Unchecked Sendable, and safe: one thread at a time uses a connection. The writer's is only touched on the writer's queue; a
/// reader's belongs to whoever borrowed it until it is given back.
final class Connection: @unchecked Sendable {
  private let sqlite: OpaquePointer
  private var kept: [String: Statement] = [:]

  /// More than the number of different texts in our rooms. Without a limit, lists of many lengths would fill the memory.
  private static let mostKept = 300

  enum Purpose { case writing, reading }

  init(path: String, for purpose: Purpose) throws(StoreError) {
    var opened: OpaquePointer?
    // Without SQLite's own mutex: this class guarantees that one thread at a time uses the connection.
    let mode = purpose == .writing ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
    let code = sqlite3_open_v2(path, &opened, mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let opened else {
      let error = StoreError(code: code, of: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    sqlite = opened
    sqlite3_busy_timeout(sqlite, 5_000)
    let quotes = kring_sqlite_refuse_quoted_texts(sqlite)
    guard quotes == SQLITE_OK else { throw StoreError(code: quotes, of: sqlite) }
    for setting in purpose == .writing ? Self.writerSettings : Self.readerSettings { try run(Query(stringLiteral: setting)) }
    // A network file system cannot hold a write-ahead log, and SQLite then silently works without it.
    guard try run("PRAGMA journal_mode").first?.text("journal_mode") == "wal" else { throw .broken("the file cannot keep a log") }
  }

  private static let writerSettings: [String] = [
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL", // a commit is on the disk before anybody is answered
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  // what was erased is overwritten, not merely forgotten
    "PRAGMA temp_store = MEMORY", // words from a closed circle never reach a temporary file
    "PRAGMA wal_autocheckpoint = 4000", // pages: a quarter of the syncs of the default, for a log of 16 MB
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
    _ = try prepared(command, keep: true).rows([])
  }

  @discardableResult
  func run(_ query: Query) throws(StoreError) -> [Row] {
    if let statement = kept[query.text] { return try statement.rows(query.values) }
    let keep = query.isWorthKeeping
    let statement = try prepared(query.text, keep: keep)
    defer { if !keep { statement.finalize() } }
    return try statement.rows(query.values)
  }

  private func prepared(_ text: String, keep: Bool) throws(StoreError) -> Statement {
    if let statement = kept[text] { return statement }
    let statement = try Statement(text, on: sqlite, isKept: keep)
    if keep {
      if kept.count == Self.mostKept { forget() }
      kept[text] = statement
    }
    return statement
  }

  private func forget() {
    for statement in kept.values { statement.finalize() }
    kept = [:]
  }
}
