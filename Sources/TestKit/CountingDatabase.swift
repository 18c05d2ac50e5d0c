package import Store
import Synchronization

/// A database that remembers which statements ran, so that a test can say: this request took exactly four.
package final class CountingDatabase: Database {
  private let inner: any Database
  private let texts = Mutex<[String]>([])

  package init(_ inner: any Database) { self.inner = inner }

  /// The texts of the statements that ran during `body`, in order. Their number is what a test holds on to;
  /// the texts tell what went wrong when it changes. Nothing else may use this database meanwhile.
  package func statements(during body: () async throws -> Void) async rethrows -> [String] {
    texts.withLock { $0 = [] }
    try await body()
    return texts.withLock { $0 }
  }

  package var dialect: Dialect { inner.dialect }

  package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await inner.read { try body(Counted(inner: $0, count: self.count)) }
  }

  @discardableResult
  package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await inner.write { try body(Counted(inner: $0, count: self.count)) }
  }

  package func listen(_ hear: @escaping @Sendable (String) -> Void) { inner.listen(hear) }
  package func close() async { await inner.close() }

  private func count(_ query: Query) { texts.withLock { $0.append(query.text) } }

  private struct Counted: Transaction {
    let inner: any Transaction
    let count: (Query) -> Void

    func run(_ query: Query) throws -> [Row] {
      count(query)
      return try inner.run(query)
    }

    func announce(_ news: String) throws { try inner.announce(news) }
  }
}
