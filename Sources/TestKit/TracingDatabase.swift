package import Store
import Synchronization

/// A database that remembers what was asked of it and what came back: each statement, its values, and every row.
/// Two traces that are equal mean that nobody who looks on, not even at the database, can tell two installations apart.
package final class TracingDatabase: Database {
  private let inner: any Database
  private let lines = Mutex<[String]>([])

  package init(_ inner: any Database) { self.inner = inner }

  /// What was asked and answered during `body`, in order. Nothing else may use this database meanwhile.
  package func trace(during body: () async throws -> Void) async rethrows -> [String] {
    lines.withLock { $0 = [] }
    try await body()
    return lines.withLock { $0 }
  }

  package var dialect: Dialect { inner.dialect }

  package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await inner.read { try body(Traced(inner: $0, keep: self.keep)) }
  }

  @discardableResult
  package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T { try await inner.write(body) }

  package func listen(_ hear: @escaping @Sendable (String) -> Void) { inner.listen(hear) }
  package func close() async { await inner.close() }

  private func keep(_ line: String) { lines.withLock { $0.append(line) } }

  private struct Traced: Transaction {
    let inner: any Transaction
    let keep: (String) -> Void

    func run(_ query: Query) throws -> [Row] {
      let rows = try inner.run(query)
      keep("\(query.text) \(query.values) → \(rows.map { row in row.cells.map { "\($0.value)" } })")
      return rows
    }

    func announce(_ news: String) throws { try inner.announce(news) }
  }
}
