import Dispatch
import Store
import Synchronization

/// The one that writes. All writes that wait at a moment run inside one transaction and share its commit, because syncing
/// the disk costs more than all the rest together; each keeps a savepoint of its own, so that one that fails takes
/// nothing with it.
final class Writer: Sendable {
  private struct State {
    var waiting: ArraySlice<WaitingWrite> = []
    var isMoving = false
    var isClosed = false
  }

  /// The longest wait that one group may become for those who come after it.
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
      // Queued under the lock: so it stands before whatever `close` queues after us.
      if !state.isMoving { queue.async { self.moveOn() } }
      state.isMoving = true
      return false
    }
    if isClosed { write.refuse(StoreError.unavailable("the database is closed")) }
  }

  /// Refuses whoever comes from now on, serves whoever waits, and ends.
  func close() async {
    state.withLock { $0.isClosed = true }
    await withCheckedContinuation { done in
      queue.async {
        self.connection.close()
        done.resume()
      }
    }
  }

  /// Writes the whole log into the file and makes it empty. What was deleted is overwritten there (`secure_delete`), and stood in
  /// the log until now. Waits a moment for whoever looks, and no longer: others want to write.
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

  /// Runs one write in its savepoint. What failed by itself was undone; its caller hears so after the commit, for a refusal rests
  /// on what the others did before it. Throws when the transaction of the whole group is gone with it.
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

  /// SQLite throws away the whole transaction when the disk fills up under one statement. Nothing was committed, so
  /// each gets another chance by itself: the small ones fit, and the big one hears why it does not.
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
