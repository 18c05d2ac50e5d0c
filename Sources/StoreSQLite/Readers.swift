import Store
import Synchronization

/// The connections that look. The one used last is lent first, so that a small office keeps one of them warm and the
/// others empty.
final class Readers: Sendable {
  private struct Shelf {
    var free: [Connection]
    var waiting: ArraySlice<CheckedContinuation<Connection, any Error>> = []
    var isClosed = false
    var whenAllAreBack: CheckedContinuation<Void, Never>?
  }

  private let count: Int
  private let shelf: Mutex<Shelf>

  init(_ connections: [Connection]) {
    count = connections.count
    shelf = Mutex(Shelf(free: connections))
  }

  /// Lends a connection; suspends, and holds no thread, while all are out.
  func borrow() async throws -> Connection {
    try await withCheckedThrowingContinuation { caller in
      let found: Result<Connection, any Error>? = shelf.withLock { shelf in
        guard !shelf.isClosed else { return .failure(StoreError.unavailable("the database is closed")) }
        if let connection = shelf.free.popLast() { return .success(connection) }
        shelf.waiting.append(caller)
        return nil
      }
      if let found { caller.resume(with: found) }
    }
  }

  func giveBack(_ connection: Connection) {
    shelf.withLock { shelf in
      if let next = shelf.waiting.popFirst() { return next.resume(returning: connection) }
      shelf.free.append(connection)
      if shelf.free.count == count { shelf.whenAllAreBack?.resume() }
    }
  }

  /// Lends nothing more, waits until all that was lent is back, and closes them.
  func close() async {
    let refused = shelf.withLock { shelf in
      shelf.isClosed = true
      defer { shelf.waiting = [] }
      return shelf.waiting
    }
    for caller in refused { caller.resume(throwing: StoreError.unavailable("the database is closed")) }
    await withCheckedContinuation { done in
      let allAreBack = shelf.withLock { shelf in
        shelf.whenAllAreBack = done
        return shelf.free.count == count
      }
      if allAreBack { done.resume() }
    }
    for connection in shelf.withLock({ $0.free }) { connection.close() }
  }
}
