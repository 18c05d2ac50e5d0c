import Synchronization

/// So many at a time; who comes later waits, in order. Waiting holds no thread.
package final class Turns: Sendable {
  private struct Line {
    var free: Int
    var waiting: [(number: Int, go: CheckedContinuation<Void, any Error>)] = []
    var number = 0
    var isClosed = false
  }

  /// As many wait as may.
  package struct Full: Error {}

  private let line: Mutex<Line>

  package init(_ atOnce: Int) { line = Mutex(Line(free: atOnce)) }

  /// How many wait.
  package var waiting: Int { line.withLock { $0.waiting.count } }

  /// Takes a turn that is free now. Whether there was one.
  package func takeFree() -> Bool {
    line.withLock { line in
      guard line.free > 0, !line.isClosed else { return false }
      line.free -= 1
      return true
    }
  }

  /// Waits for a turn. Throws `BinderyFailure.ended` when the task is cancelled, or the house closes, meanwhile, and `Full` when
  /// so many wait already.
  package func take(behind most: Int = .max) async throws {
    let number = line.withLock { line in
      line.number += 1
      return line.number
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (go: CheckedContinuation<Void, any Error>) in
        line.withLock { line in
          if Task.isCancelled || line.isClosed { return go.resume(throwing: BinderyFailure.ended) }
          guard line.free == 0 else {
            line.free -= 1
            return go.resume()
          }
          guard line.waiting.count < most else { return go.resume(throwing: Full()) }
          line.waiting.append((number, go))
        }
      }
    } onCancel: {
      line.withLock { line in
        guard let index = line.waiting.firstIndex(where: { $0.number == number }) else { return }
        line.waiting.remove(at: index).go.resume(throwing: BinderyFailure.ended)
      }
    }
  }

  package func give() {
    line.withLock { line in
      if line.waiting.isEmpty { line.free += 1 } else { line.waiting.removeFirst().go.resume() }
    }
  }

  /// Nobody gets a turn any more.
  func close() {
    line.withLock { line in
      line.isClosed = true
      line.waiting.forEach { $0.go.resume(throwing: BinderyFailure.ended) }
      line.waiting = []
    }
  }
}
