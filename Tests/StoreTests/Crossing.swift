import Dispatch
import Synchronization

/// Something that a body, which is synchronous, can wait for until somebody else lets it pass.
/// Only a test that wants two transactions to cross does this.
final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  func open() { semaphore.signal() }

  /// Once open it stays open: a body may run again.
  func wait() {
    semaphore.wait()
    semaphore.signal()
  }
  /// For a task that has a thread of its own.
  func waitHere() { wait() }
}

/// Does asynchronous work inside a body and waits for it.
func waitFor(_ work: @escaping @Sendable () async throws -> Void) {
  let done = Gate()
  Task {
    try? await work()
    done.open()
  }
  done.wait()
}

/// A thread for work that waits, so that a test which waits cannot starve the one that it waits for.
final class OwnThread: TaskExecutor {
  private let queue = DispatchQueue(label: "test.own-thread")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}

/// Counts what happens in more than one place at a time.
final class Tally: Sendable {
  private let state = Mutex(0)
  var count: Int { state.withLock { $0 } }

  /// Gives the count with this one in it.
  @discardableResult
  func add() -> Int {
    state.withLock { count in
      count += 1
      return count
    }
  }
}
