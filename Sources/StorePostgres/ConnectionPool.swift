import Dispatch
import Store
import Synchronization

/// A read in the queue for a connection.
struct WaitingRead: Sendable {
  let run: @Sendable (Connection) -> Void
  let refuse: @Sendable (StoreError) -> Void
}

/// The connections and their two queues. A connection that is done takes the next work item at once, on the same thread.
///
/// Reads run in parallel. Writes that wait at one moment run together in one transaction on one connection and share its
/// commit: writes of one organisation would only wait for each other, and a commit costs more than the rows in it.
final class ConnectionPool: Sendable {
  private struct Waiting<Work: Sendable>: Sendable {
    let work: Work
    let since: DispatchTime
  }

  private struct State {
    var idle: [Connection]
    var reads: ArraySlice<Waiting<WaitingRead>> = []
    var writes: ArraySlice<Waiting<WaitingWrite>> = []
    /// How many connections are working on writes.
    var writers = 0
    /// When the queues will be checked next.
    var watched: DispatchTime?
    var isClosed = false
    var whenAllAreIdle: CheckedContinuation<Void, Never>?
  }

  private enum WorkItem {
    case read(WaitingRead)
    case writes([WaitingWrite])
  }

  /// The most writes in one group: those who come later wait for the whole group.
  private static let mostInGroup = 64
  /// One long write, such as bringing in a handbook, must not hold up everybody after it: another connection then begins a
  /// second group.
  private static let mostWriters = 3
  private static let long = DispatchTimeInterval.milliseconds(100)

  private let count: Int
  private let timeout: DispatchTimeInterval
  private let state: Mutex<State>

  init(_ connections: [Connection], timeout: DispatchTimeInterval) {
    count = connections.count
    self.timeout = timeout
    state = Mutex(State(idle: connections))
  }

  func add(_ read: WaitingRead) {
    let isRefused = add { $0.reads.append(Waiting(work: read, since: .now())) }
    if isRefused { read.refuse(.unavailable("the database is closed")) }
  }

  func add(_ write: WaitingWrite) {
    let isRefused = add { $0.writes.append(Waiting(work: write, since: .now())) }
    if isRefused { write.refuse(StoreError.unavailable("the database is closed")) }
  }

  /// Puts a work item in its queue, and starts an idle connection on it if there is one. True when the pool is closed.
  private func add(_ stand: (inout sending State) -> Void) -> Bool {
    let (begun, isClosed) = state.withLock { state -> ((Connection, WorkItem)?, Bool) in
      guard !state.isClosed else { return (nil, true) }
      stand(&state)
      return (Self.begin(in: &state), false)
    }
    if let (connection, turn) = begun { start(connection, turn) } else if !isClosed { watch() }
    return isClosed
  }

  /// The connection that was used last goes first: its statements are prepared, and a quiet office never opens a second one.
  private static func begin(in state: inout State, writers: Int = 1) -> (Connection, WorkItem)? {
    guard let connection = state.idle.last, let turn = next(in: &state, writers: writers) else { return nil }
    state.idle.removeLast()
    return (connection, turn)
  }

  /// What is to be done next: writes first, unless a connection is working on them already.
  private static func next(in state: inout State, writers: Int = 1) -> WorkItem? {
    if state.writers < writers, !state.writes.isEmpty {
      state.writers += 1
      let group = state.writes.prefix(mostInGroup)
      state.writes = state.writes.dropFirst(group.count)
      return .writes(group.map(\.work))
    }
    return state.reads.popFirst().map { .read($0.work) }
  }

  private func start(_ connection: Connection, _ first: WorkItem) {
    connection.queue.async {
      var turn: WorkItem? = first
      while let now = turn {
        switch now {
        case .read(let read): read.run(connection)
        case .writes(let group): connection.transact(group)
        }
        turn = self.next(for: connection, after: now)
      }
    }
  }

  /// Gives the connection its next work item. Without one the connection becomes idle.
  private func next(for connection: Connection, after last: WorkItem) -> WorkItem? {
    let (next, closer) = state.withLock { state -> (WorkItem?, CheckedContinuation<Void, Never>?) in
      if case .writes = last { state.writers -= 1 }
      if let next = Self.next(in: &state) { return (next, nil) }
      state.idle.append(connection)
      return (nil, state.idle.count == count ? state.whenAllAreIdle : nil)
    }
    closer?.resume()
    // An idle connection may now start on a waiting write sooner than the next check.
    if next == nil { watch() }
    return next
  }

  /// Makes sure that the queues are checked again while something waits in them.
  private func watch() {
    let until = state.withLock { state -> DispatchTime? in
      guard let soonest = soonest(in: state), state.watched.map({ soonest < $0 }) ?? true else { return nil }
      state.watched = soonest
      return soonest
    }
    guard let until else { return }
    DispatchQueue.global().asyncAfter(deadline: until) { [weak self] in self?.attend() }
  }

  /// The next moment at which the first work item times out, or a write has waited so long that another connection has to help.
  private func soonest(in state: State) -> DispatchTime? {
    let helped = state.writers < Self.mostWriters && !state.idle.isEmpty ? state.writes.first.map { $0.since + Self.long } : nil
    return [state.reads.first.map { $0.since + timeout }, state.writes.first.map { $0.since + timeout }, helped].compactMap {
      $0
    }.min()
  }

  private func attend() {
    let (late, lateWrites, begun) = state.withLock { state in
      let now = DispatchTime.now()
      // When two checks were scheduled, the later one may find that nothing is left to do.
      if let watched = state.watched, watched <= now { state.watched = nil }
      let late = state.reads.prefix { $0.since + timeout <= now }
      state.reads = state.reads.dropFirst(late.count)
      let lateWrites = state.writes.prefix { $0.since + timeout <= now }
      state.writes = state.writes.dropFirst(lateWrites.count)
      let isLong = state.writes.first.map { $0.since + Self.long <= now } ?? false
      return (late, lateWrites, isLong ? Self.begin(in: &state, writers: Self.mostWriters) : nil)
    }
    for one in late { one.work.refuse(.unavailable("all connections are busy")) }
    for one in lateWrites { one.work.refuse(StoreError.unavailable("all connections are busy")) }
    if let (connection, turn) = begun { start(connection, turn) }
    watch()
  }

  /// Refuses new work, finishes what waits, and closes the connections.
  func close() async {
    await withCheckedContinuation { done in
      let allAreIdle = state.withLock { state in
        state.isClosed = true
        state.whenAllAreIdle = done
        return state.idle.count == count
      }
      if allAreIdle { done.resume() }
    }
    for connection in state.withLock({ $0.idle }) { connection.queue.sync { connection.hangUp() } }
  }
}
