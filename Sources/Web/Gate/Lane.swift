import Bindery
import Glibc
import NIOCore
import NIOPosix

/// A lane beside the event loops, for looking that takes long: a table of ten thousand clauses, or the whole handbook. On the
/// loop of its connection it would hold up every phone of that loop.
///
/// Two at a time: whoever looks also holds a connection to the database, and there are a handful of those. Who comes later waits
/// in order, and when many wait already, whoever comes hears so at once.
package final class Lane: Sendable {
  /// Too many wait already.
  struct IsFull: Error {}
  /// Whoever waited for it is gone.
  struct IsLeft: Error {}

  private let turns: AsyncSemaphore
  private let most: Int

  /// - Parameter most: so many may wait; one more hears that it is busy.
  package init(_ atOnce: Int = 2, waiting most: Int = 32) {
    turns = AsyncSemaphore(atOnce)
    self.most = most
  }

  /// How many wait for their turn.
  var waiting: Int { turns.waiting }

  /// Looks when its turn has come, for somebody who waits for the answer on this connection.
  /// - Throws: `IsFull` when too many wait, `IsLeft` when the connection ends meanwhile, and what `look` throws.
  func look<T: Sendable>(for channel: any Channel, _ look: @Sendable () async throws -> T) async throws -> T {
    if !turns.takeFree() { try await wait(for: channel) }
    return try await go(look)
  }

  /// Works when its turn has come, however many wait: for what nobody looks at meanwhile.
  func work<T: Sendable>(_ work: @Sendable () async throws -> T) async throws -> T {
    try await turns.take()
    return try await go(work)
  }

  private func go<T: Sendable>(_ work: @Sendable () async throws -> T) async throws -> T {
    defer { turns.give() }
    return try await withTaskExecutorPreference(LaneThreads.all, operation: work)
  }

  /// A task of its own waits, so that it can be ended from outside. Whoever closes their half of the connection has left:
  /// otherwise nobody would notice before the answer goes out.
  private func wait(for channel: any Channel) async throws {
    let waiting = Task { [turns, most] in try await turns.take(behind: most) }
    channel.closeFuture.whenComplete { _ in waiting.cancel() }
    try? await channel.setOption(.allowRemoteHalfClosure, value: false).get()
    do {
      try await withTaskCancellationHandler { try await waiting.value } onCancel: { waiting.cancel() }
    } catch is AsyncSemaphore.Full {
      throw IsFull()
    } catch { throw IsLeft() }
    try? await channel.setOption(.allowRemoteHalfClosure, value: true).get()
  }
}

/// The threads of the lane. When a loop has something to do it goes first, as it does before the programs of the bindery: a phone
/// waits for milliseconds, and a table may take a second more.
final class LaneThreads: TaskExecutor {
  static let all = LaneThreads()
  /// How much less a thread of the lane may ask of the processors (`nice`).
  static let yielding: Int32 = 10

  private static let process = __priority_which_t(PRIO_PROCESS.rawValue)

  private let pool = NIOThreadPool(numberOfThreads: 2)

  private init() { pool.start() }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    pool.submit { _ in
      // On Linux this is about the thread that asks, and doing it again changes nothing.
      setpriority(LaneThreads.process, 0, LaneThreads.yielding)
      job.runSynchronously(on: self.asUnownedTaskExecutor())
    }
  }
}
