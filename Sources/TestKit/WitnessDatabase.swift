package import Store
import Synchronization

/// A database that remembers which tables were changed by a write that told the log nothing.
package final class WitnessDatabase: Database {
  private let inner: any Database
  private let found = Mutex<Set<String>>([])

  package init(_ inner: any Database) { self.inner = inner }

  /// Tables that were changed without a happening beside it, in the same transaction.
  package var changedInSilence: Set<String> { found.withLock { $0 } }

  package var dialect: Dialect { inner.dialect }

  package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T { try await inner.read(body) }

  @discardableResult
  package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await inner.write { transaction in
      let witnessed = Witnessed(inner: transaction)
      let value = try body(witnessed)
      let changed = witnessed.changed.withLock { $0 }
      if !changed.contains("happening") { self.found.withLock { $0.formUnion(changed.subtracting(["logbook", "ledger"])) } }
      return value
    }
  }

  package func listen(_ hear: @escaping @Sendable (String) -> Void) { inner.listen(hear) }
  package func scour(_ tables: [String]) async throws -> Bool { try await inner.scour(tables) }
  package func ownCheck() async throws -> OwnCheck { try await inner.ownCheck() }
  package func close() async { await inner.close() }

  private final class Witnessed: Transaction {
    let inner: any Transaction
    let changed = Mutex<Set<String>>([])

    init(inner: any Transaction) { self.inner = inner }

    func run(_ query: Query) throws -> [Row] {
      let words = query.text.split { $0.isWhitespace || $0 == "(" }
      let table: Substring? =
        switch words.first {
        case "UPDATE": words[1]
        case "INSERT", "DELETE": words[2]
        default: nil
        }
      if let table { changed.withLock { _ = $0.insert(String(table)) } }
      return try inner.run(query)
    }

    func announce(_ news: String) throws { try inner.announce(news) }
  }
}
