import Store
import Synchronization

/// The connections for reading. The one used last is lent first, so that a small office keeps one of them warm and the others
/// empty.
final class ReaderPool: Sendable {
  private struct State {
    var free: [Connection]
    var waiting: ArraySlice<CheckedContinuation<Connection, any Error>> = []
    var isClosed = false
    var whenAllAreBack: CheckedContinuation<Void, Never>?
  }

  private let count: Int
  private let state: Mutex<State>

  init(_ connections: [Connection]) {
    count = connections.count
    state = Mutex(State(free: connections))
  }

  /// Lends a connection. While all are lent it suspends and blocks no thread.
  func borrow() async throws -> Connection {
    try await withCheckedThrowingContinuation { caller in
      let found: Result<Connection, any Error>? = state.withLock { state in
        guard !state.isClosed else { return .failure(StoreError.unavailable("the database is closed")) }
        if let connection = state.free.popLast() { return .success(connection) }
        state.waiting.append(caller)
        return nil
      }
      if let found { caller.resume(with: found) }
    }
  }

  func giveBack(_ connection: Connection) {
    state.withLock { state in
      if let next = state.waiting.popFirst() { return next.resume(returning: connection) }
      state.free.append(connection)
      if state.free.count == count { state.whenAllAreBack?.resume() }
    }
  }

  /// Lends nothing more, waits until all connections are back, and closes them.
  func close() async {
    let refused = state.withLock { state in
      state.isClosed = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for caller in refused { caller.resume(throwing: StoreError.unavailable("the database is closed")) }
    await withCheckedContinuation { done in
      let allAreBack = state.withLock { state in
        state.whenAllAreBack = done
        return state.free.count == count
      }
      if allAreBack { done.resume() }
    }
    for connection in state.withLock({ $0.free }) { connection.close() }
  }
}
