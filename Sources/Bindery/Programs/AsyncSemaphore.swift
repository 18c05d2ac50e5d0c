import Synchronization

/// So many at a time; who comes later waits, in order. Waiting holds no thread.
package final class AsyncSemaphore: Sendable {
  private struct State {
    var free: Int
    var waiting: [(number: Int, go: CheckedContinuation<Void, any Error>)] = []
    var number = 0
    var isClosed = false
  }

  /// As many wait as may.
  package struct Full: Error {}

  private let state: Mutex<State>

  package init(_ atOnce: Int) { state = Mutex(State(free: atOnce)) }

  /// How many wait.
  package var waiting: Int { state.withLock { $0.waiting.count } }

  /// Takes a turn that is free now. Whether there was one.
  package func takeFree() -> Bool {
    state.withLock { state in
      guard state.free > 0, !state.isClosed else { return false }
      state.free -= 1
      return true
    }
  }

  /// Waits for a turn. Throws `BinderyFailure.ended` when the task is cancelled, or the house closes, meanwhile, and `Full` when
  /// so many wait already.
  package func take(behind most: Int = .max) async throws {
    let number = state.withLock { state in
      state.number += 1
      return state.number
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (go: CheckedContinuation<Void, any Error>) in
        state.withLock { state in
          if Task.isCancelled || state.isClosed { return go.resume(throwing: BinderyFailure.ended) }
          guard state.free == 0 else {
            state.free -= 1
            return go.resume()
          }
          guard state.waiting.count < most else { return go.resume(throwing: Full()) }
          state.waiting.append((number, go))
        }
      }
    } onCancel: {
      state.withLock { state in
        guard let index = state.waiting.firstIndex(where: { $0.number == number }) else { return }
        state.waiting.remove(at: index).go.resume(throwing: BinderyFailure.ended)
      }
    }
  }

  package func give() {
    state.withLock { state in
      if state.waiting.isEmpty { state.free += 1 } else { state.waiting.removeFirst().go.resume() }
    }
  }

  /// Refuses everybody from now on.
  func close() {
    state.withLock { state in
      state.isClosed = true
      state.waiting.forEach { $0.go.resume(throwing: BinderyFailure.ended) }
      state.waiting = []
    }
  }
}
