package import Store
import Synchronization

/// A database that remembers what was asked of it, so that a test can say: this request took exactly four statements; or that nobody who
/// looks on, not even at the database, can tell two installations apart.
package final class CountingDatabase: Database {
  private struct Said: Sendable {
    let query: Query
    let rows: [Row]
    let isReading: Bool
  }

  private let inner: any Database
  private let said = Mutex<[Said]>([])

  package init(_ inner: any Database) { self.inner = inner }

  /// The texts of the statements that ran during `body`, in order. Their number is what a test holds on to;
  /// the texts tell what went wrong when it changes. Nothing else may use this database meanwhile.
  package func statements(during body: () async throws -> Void) async rethrows -> [String] {
    try await overhear(body).map(\.query.text)
  }

  /// What was asked and answered while reading, in order: each statement, its values, and every row.
  package func trace(during body: () async throws -> Void) async rethrows -> [String] {
    try await overhear(body).filter(\.isReading).map { said in
      "\(said.query.text) \(said.query.values) → \(said.rows.map { row in row.cells.map { "\($0.value)" } })"
    }
  }

  private func overhear(_ body: () async throws -> Void) async rethrows -> [Said] {
    said.withLock { $0 = [] }
    try await body()
    return said.withLock { $0 }
  }

  package var dialect: Dialect { inner.dialect }

  package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await inner.read { try body(Overheard(inner: $0, isReading: true, keep: self.keep)) }
  }

  @discardableResult
  package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await inner.write { try body(Overheard(inner: $0, isReading: false, keep: self.keep)) }
  }

  package func listen(_ hear: @escaping @Sendable (String) -> Void) { inner.listen(hear) }
  package func scour(_ tables: [String]) async throws -> Bool { try await inner.scour(tables) }
  package func ownCheck() async throws -> OwnCheck { try await inner.ownCheck() }
  package func close() async { await inner.close() }

  private func keep(_ said: Said) { self.said.withLock { $0.append(said) } }

  private struct Overheard: Transaction {
    let inner: any Transaction
    let isReading: Bool
    let keep: (Said) -> Void

    func run(_ query: Query) throws -> [Row] {
      var rows: [Row] = []
      // A statement that fails was asked as well.
      defer { keep(Said(query: query, rows: rows, isReading: isReading)) }
      rows = try inner.run(query)
      return rows
    }

    func announce(_ news: String) throws { try inner.announce(news) }
  }
}
