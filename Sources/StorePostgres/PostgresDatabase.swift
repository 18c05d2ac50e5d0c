package import Dispatch
package import Store
import Synchronization

/// Rows on a PostgreSQL server, shared by any number of nodes.
package final class PostgresDatabase: Database {
  package let dialect = Dialect.postgres
  private let address: String
  private let pool: ConnectionPool
  private let ears = Mutex<[NotificationListener]>([])

  /// Takes a `postgres://…` address or a conninfo string. Connections are opened when needed, the first one now. There are at
  /// least two, so that a read need not wait for a write. When all are busy a caller waits for `timeout` and then gets
  /// `StoreError.unavailable`. Throws the same when there is no server at the address.
  package init(address: String, connections: Int = 8, timeout: DispatchTimeInterval = .seconds(5)) throws {
    self.address = address
    let all = (0..<max(2, connections)).map { _ in Connection(address: address) }
    pool = ConnectionPool(all, timeout: timeout)
    do { try all.last?.open() } catch { throw error.meaning }
  }

  package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { caller in
      pool.add(
        WaitingRead(
          run: { connection in caller.resume(with: Result { try connection.transact(.read, body) }) },
          refuse: { caller.resume(throwing: $0) }))
    }
  }

  @discardableResult
  package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { pool.add(WaitingWrite(body, for: $0)) }
  }

  package func scour(_ tables: [String]) async throws -> Bool {
    guard !tables.isEmpty else { return true }
    return try await withCheckedThrowingContinuation { caller in
      pool.add(
        WaitingRead(
          run: { connection in caller.resume(with: Result { try connection.scour(tables) }) },
          refuse: { caller.resume(throwing: $0) }))
    }
  }

  /// Checks every index against its table with the extension `amcheck`, if it is installed. Without it the server checks only
  /// what a read happens to touch (and its page checksums, where they are on).
  package func ownCheck() async throws -> OwnCheck {
    try await read { transaction in
      guard try !transaction.run("SELECT 1 AS one FROM pg_extension WHERE extname = 'amcheck'").isEmpty else {
        return OwnCheck(findings: [], isThorough: false)
      }
      let indexes = try transaction.run("""
        SELECT CAST(i.indexrelid AS BIGINT) AS number FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a
        ON a.oid = c.relam
        WHERE c.relnamespace = current_schema()::regnamespace AND a.amname = 'btree' AND i.indisvalid
        """)
      for index in indexes {
        try transaction.run("SELECT bt_index_check(CAST(CAST(\(try index.int("number")) AS BIGINT) AS oid))")
      }
      return OwnCheck(findings: [], isThorough: true)
    }
  }

  package func listen(_ hear: @escaping @Sendable (String) -> Void) {
    let listener = NotificationListener(address: address, tell: hear)
    ears.withLock { $0.append(listener) }
  }

  package func close() async {
    stopListening()
    await pool.close()
  }

  deinit { stopListening() }

  private func stopListening() {
    let listening = ears.withLock { ears in
      defer { ears = [] }
      return ears
    }
    for listener in listening { listener.close() }
  }
}
