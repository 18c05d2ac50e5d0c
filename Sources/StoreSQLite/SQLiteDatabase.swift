import Foundation
package import Store
import Synchronization

/// Rows in one file. Every answer is durable, there is one writer, and reads run beside it.
package final class SQLiteDatabase: Database {
  package let dialect = Dialect.sqlite
  private let writer: Writer
  private let readers: ReaderPool
  private let listeners: Listeners

  /// Opens the file, and makes it if it is not there, readable for its owner only. Throws `StoreError.unavailable` when the
  /// folder is missing or forbidden, `.broken` when the file is no database.
  package init(path: String, readers: Int = 4) throws {
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    }
    let listeners = Listeners()
    self.listeners = listeners
    writer = Writer(on: try Connection(path: path, for: .writing), tell: listeners.tell)
    self.readers = ReaderPool(try (0..<readers).map { _ in try Connection(path: path, for: .reading) })
  }

  package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    let connection = try await readers.borrow()
    defer { readers.giveBack(connection) }
    try connection.control("BEGIN")
    defer { if connection.isInTransaction { try? connection.control("ROLLBACK") } }
    return try body(OpenTransaction(.read, on: connection))
  }

  @discardableResult
  package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { writer.add(WaitingWrite(body, for: $0)) }
  }

  package func scour(_ tables: [String]) async throws -> Bool { try await writer.scour() }

  /// Checks every page and every index against its table (`integrity_check`), and every row against what it points at
  /// (`foreign_key_check`).
  package func ownCheck() async throws -> OwnCheck {
    let connection = try await readers.borrow()
    defer { readers.giveBack(connection) }
    let pages = try connection.run("PRAGMA integrity_check(20)").map { try $0.text("integrity_check") }.filter { $0 != "ok" }
    let orphans = try connection.run("PRAGMA foreign_key_check").prefix(20).map { row in
      "\(try row.text("table")) points at a row of \(try row.text("parent")) that is not there"
    }
    return OwnCheck(findings: pages + orphans, isThorough: true)
  }

  package func listen(_ hear: @escaping @Sendable (String) -> Void) { listeners.add(hear) }

  package func close() async {
    await readers.close() // before the writer: the last connection to close folds the log into the file, and only the writer can
    await writer.close()
  }

  /// Writes a consistent copy of everything to a new file while others go on working. Throws `StoreError.full` or `.broken`,
  /// the latter also when the file exists.
  package func copy(to path: String) async throws {
    let connection = try await readers.borrow()
    defer { readers.giveBack(connection) }
    try connection.run("VACUUM INTO \(path)")
  }
}

/// Who wants to hear what was committed. There is one process, so announcements stay in memory.
private final class Listeners: Sendable {
  private let all = Mutex<[@Sendable (String) -> Void]>([])

  func add(_ hear: @escaping @Sendable (String) -> Void) { all.withLock { $0.append(hear) } }

  @Sendable func tell(_ news: String) {
    for hear in all.withLock({ $0 }) { hear(news) }
  }
}
