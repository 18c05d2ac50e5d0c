package import Store
import Synchronization

/// A database in which somebody else comes first: an action that is set runs once, between a read and the write that depends on
/// it.
package final class RacingDatabase: Database {
  private let inner: any Database
  private let act = Mutex<(@Sendable () async throws -> Void)?>(nil)

  package init(_ inner: any Database) { self.inner = inner }

  package func beforeNextWrite(_ act: @escaping @Sendable () async throws -> Void) { self.act.withLock { $0 = act } }

  package var dialect: Dialect { inner.dialect }

  package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await inner.read(body)
  }

  @discardableResult
  package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    let first = act.withLock { act in
      defer { act = nil }
      return act
    }
    try await first?()
    return try await inner.write(body)
  }

  package func listen(_ hear: @escaping @Sendable (String) -> Void) { inner.listen(hear) }
  package func scour(_ tables: [String]) async throws -> Bool { try await inner.scour(tables) }
  package func ownCheck() async throws -> OwnCheck { try await inner.ownCheck() }
  package func close() async { await inner.close() }
}
