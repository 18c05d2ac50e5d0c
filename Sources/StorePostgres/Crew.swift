import Dispatch
import Store
import Synchronization

/// A look that stands in line for a connection.
struct WaitingLook: Sendable {
  let run: @Sendable (Connection) -> Void
  let refuse: @Sendable (StoreError) -> Void
}

/// The connections and the two lines before them. Whoever is done takes the next in line, without a detour.
///
/// Looks go beside each other. Changes that wait at a moment go together, in one transaction on one connection, and share its
/// commit: changes of one organisation would only wait for each other, and a commit costs more than what it keeps.
final class Crew: Sendable {
  private struct Waiting<Work: Sendable>: Sendable {
    let work: Work
    let since: DispatchTime
  }

  private struct Hall {
    var idle: [Connection]
    var looks: ArraySlice<Waiting<WaitingLook>> = []
    var changes: ArraySlice<Waiting<WaitingWrite>> = []
    /// How many connections are at work on changes.
    var writers = 0
    /// When somebody will look at the lines next.
    var watched: DispatchTime?
    var isClosed = false
    var whenAllAreIdle: CheckedContinuation<Void, Never>?
  }

  private enum Turn {
    case look(WaitingLook)
    case changes([WaitingWrite])
  }

  /// The longest wait that one group may become for those who come after it.
  private static let mostInGroup = 64
  /// One long change, such as bringing in a handbook, must not hold up everybody who comes after it: then another hand begins a
  /// group.
  private static let mostWriters = 3
  private static let long = DispatchTimeInterval.milliseconds(100)

  private let count: Int
  private let patience: DispatchTimeInterval
  private let hall: Mutex<Hall>

  init(_ connections: [Connection], patience: DispatchTimeInterval) {
    count = connections.count
    self.patience = patience
    hall = Mutex(Hall(idle: connections))
  }

  func add(_ look: WaitingLook) {
    let isRefused = add { $0.looks.append(Waiting(work: look, since: .now())) }
    if isRefused { look.refuse(.unavailable("the database is closed")) }
  }

  func add(_ change: WaitingWrite) {
    let isRefused = add { $0.changes.append(Waiting(work: change, since: .now())) }
    if isRefused { change.refuse(StoreError.unavailable("the database is closed")) }
  }

  /// Puts something in line, and somebody to work on it when there is an idle hand. True when the doors are closed.
  private func add(_ stand: (inout sending Hall) -> Void) -> Bool {
    let (begun, isClosed) = hall.withLock { hall -> ((Connection, Turn)?, Bool) in
      guard !hall.isClosed else { return (nil, true) }
      stand(&hall)
      return (Self.begin(in: &hall), false)
    }
    if let (connection, turn) = begun { start(connection, turn) } else if !isClosed { watch() }
    return isClosed
  }

  /// The last one used goes first: its statements are prepared, and a quiet office opens no second one.
  private static func begin(in hall: inout Hall, writers: Int = 1) -> (Connection, Turn)? {
    guard let connection = hall.idle.last, let turn = next(in: &hall, writers: writers) else { return nil }
    hall.idle.removeLast()
    return (connection, turn)
  }

  /// What is to be done next: changes first, unless somebody is at work on them already.
  private static func next(in hall: inout Hall, writers: Int = 1) -> Turn? {
    if hall.writers < writers, !hall.changes.isEmpty {
      hall.writers += 1
      let group = hall.changes.prefix(mostInGroup)
      hall.changes = hall.changes.dropFirst(group.count)
      return .changes(group.map(\.work))
    }
    return hall.looks.popFirst().map { .look($0.work) }
  }

  private func start(_ connection: Connection, _ first: Turn) {
    connection.queue.async {
      var turn: Turn? = first
      while let now = turn {
        switch now {
        case .look(let look): look.run(connection)
        case .changes(let group): connection.transact(group)
        }
        turn = self.next(for: connection, after: now)
      }
    }
  }

  /// The next in line; if there is none the connection rests.
  private func next(for connection: Connection, after last: Turn) -> Turn? {
    let (next, closer) = hall.withLock { hall -> (Turn?, CheckedContinuation<Void, Never>?) in
      if case .changes = last { hall.writers -= 1 }
      if let next = Self.next(in: &hall) { return (next, nil) }
      hall.idle.append(connection)
      return (nil, hall.idle.count == count ? hall.whenAllAreIdle : nil)
    }
    closer?.resume()
    // With an idle hand a change that waits may be helped sooner than anybody was going to look.
    if next == nil { watch() }
    return next
  }

  /// Makes sure that somebody looks at the lines again while anybody stands in them.
  private func watch() {
    let until = hall.withLock { hall -> DispatchTime? in
      guard let soonest = soonest(in: hall), hall.watched.map({ soonest < $0 }) ?? true else { return nil }
      hall.watched = soonest
      return soonest
    }
    guard let until else { return }
    DispatchQueue.global().asyncAfter(deadline: until) { [weak self] in self?.attend() }
  }

  /// When the first in line runs out of patience, or a change has waited so long that another hand has to help.
  private func soonest(in hall: Hall) -> DispatchTime? {
    let helped = hall.writers < Self.mostWriters && !hall.idle.isEmpty ? hall.changes.first.map { $0.since + Self.long } : nil
    return [hall.looks.first.map { $0.since + patience }, hall.changes.first.map { $0.since + patience }, helped].compactMap {
      $0
    }.min()
  }

  private func attend() {
    let (late, lateChanges, begun) = hall.withLock { hall in
      let now = DispatchTime.now()
      // Of two who were sent to look the later one may find that there is nothing left to do.
      if let watched = hall.watched, watched <= now { hall.watched = nil }
      let late = hall.looks.prefix { $0.since + patience <= now }
      hall.looks = hall.looks.dropFirst(late.count)
      let lateChanges = hall.changes.prefix { $0.since + patience <= now }
      hall.changes = hall.changes.dropFirst(lateChanges.count)
      let isLong = hall.changes.first.map { $0.since + Self.long <= now } ?? false
      return (late, lateChanges, isLong ? Self.begin(in: &hall, writers: Self.mostWriters) : nil)
    }
    for one in late { one.work.refuse(.unavailable("all connections are busy")) }
    for one in lateChanges { one.work.refuse(StoreError.unavailable("all connections are busy")) }
    if let (connection, turn) = begun { start(connection, turn) }
    watch()
  }

  /// Refuses whoever comes from now on, serves whoever waits, and hangs up.
  func close() async {
    await withCheckedContinuation { done in
      let allAreIdle = hall.withLock { hall in
        hall.isClosed = true
        hall.whenAllAreIdle = done
        return hall.idle.count == count
      }
      if allAreIdle { done.resume() }
    }
    for connection in hall.withLock({ $0.idle }) { connection.queue.sync { connection.hangUp() } }
  }
}
