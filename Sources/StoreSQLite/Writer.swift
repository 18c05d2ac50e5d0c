import Dispatch
import Store
import Synchronization

/// The one connection that writes. All writes that wait at one moment run in one transaction and share its commit, because
/// syncing the disk costs more than all the rest together. Each has a savepoint of its own, so that one that fails takes
/// nothing with it.
final class Writer: Sendable {
  private struct State {
    var waiting: ArraySlice<WaitingWrite> = []
    var isMoving = false
    var isClosed = false
  }

  /// The most writes in one group: those who come later wait for the whole group.
  private static let mostInGroup = 256

  private let connection: Connection
  private let queue = DispatchQueue(label: "kring.sqlite.writer")
  private let state = Mutex(State())
  private let tell: @Sendable (String) -> Void

  init(on connection: Connection, tell: @escaping @Sendable (String) -> Void) {
    self.connection = connection
    self.tell = tell
  }

  func add(_ write: WaitingWrite) {
    let isClosed = state.withLock { state in
      guard !state.isClosed else { return true }
      state.waiting.append(write)
      // Queued under the lock, so it comes before whatever `close` queues after us.
      if !state.isMoving { queue.async { self.moveOn() } }
      state.isMoving = true
      return false
    }
    if isClosed { write.refuse(StoreError.unavailable("the database is closed")) }
  }

  /// Refuses new writes, finishes what waits, and closes the connection.
  func close() async {
    state.withLock { $0.isClosed = true }
    await withCheckedContinuation { done in
      queue.async {
        self.connection.close()
        done.resume()
      }
    }
  }

  /// Writes the whole log into the file and empties it. What was deleted is overwritten in the file (`secure_delete`) but was
  /// still in the log. Waits a moment for readers and no longer, because others want to write.
  func scour() async throws -> Bool {
    try await withCheckedThrowingContinuation { done in
      queue.async {
        guard !self.state.withLock({ $0.isClosed }) else { return done.resume(returning: false) }
        done.resume(
          with: Result {
            try self.connection.run("PRAGMA busy_timeout = 250")
            defer { _ = try? self.connection.run("PRAGMA busy_timeout = 5000") }
            return try self.connection.run("PRAGMA wal_checkpoint(TRUNCATE)").first?.int("busy") == 0
          })
      }
    }
  }

  private func moveOn() {
    while let group = nextGroup() { serve(group) }
  }

  private func nextGroup() -> [WaitingWrite]? {
    state.withLock { state in
      let group = Array(state.waiting.prefix(Self.mostInGroup))
      state.waiting = state.waiting.dropFirst(group.count)
      state.isMoving = !group.isEmpty
      return group.isEmpty ? nil : group
    }
  }

  private struct Done {
    let write: WaitingWrite
    let answer: @Sendable () -> Void
    let news: [String]
  }

  private func serve(_ group: [WaitingWrite]) {
    do { try connection.control("BEGIN IMMEDIATE") } catch { return refuse(group, error) }
    var done: [Done] = []
    for (index, write) in group.enumerated() {
      do { done.append(try attempt(write)) } catch {
        undoAll()
        return serveApart(done.map(\.write) + group[index...], error)
      }
    }
    do { try connection.control("COMMIT") } catch {
      undoAll()
      return refuse(done.map(\.write), error)
    }
    for one in done { one.answer() }
    for one in done { one.news.forEach(tell) }
  }

  /// Runs one write in its savepoint. One that fails alone is rolled back, and its caller hears so after the commit, because a
  /// refusal may depend on what earlier writes of the group did. Throws when the transaction of the whole group is lost with
  /// it.
  private func attempt(_ write: WaitingWrite) throws(StoreError) -> Done {
    let transaction = OpenTransaction(.write, on: connection)
    try connection.control("SAVEPOINT one")
    let outcome = Result { try write.run(transaction) }
    if let failure = transaction.failure, !connection.isInTransaction { throw failure }
    if transaction.failure == nil, case .success(let answer) = outcome {
      try connection.control("RELEASE one")
      return Done(write: write, answer: answer, news: transaction.news)
    }
    try connection.control("ROLLBACK TO one")
    try connection.control("RELEASE one")
    let error: any Error =
      switch outcome {
      case .failure(let error): error
      case .success: transaction.failure ?? .broken("a write that did not fail was undone")
      }
    return Done(write: write, answer: { write.refuse(error) }, news: [])
  }

  /// SQLite rolls back the whole transaction when the disk gets full. Nothing was committed, so each write is tried again
  /// alone: the small ones fit, and the large one gets the error.
  private func serveApart(_ group: [WaitingWrite], _ error: StoreError) {
    guard group.count > 1 else { return refuse(group, error) }
    for write in group { serve([write]) }
  }

  private func refuse(_ group: [WaitingWrite], _ error: StoreError) {
    for write in group { write.refuse(error) }
  }

  private func undoAll() {
    if connection.isInTransaction { try? connection.control("ROLLBACK") }
  }
}
