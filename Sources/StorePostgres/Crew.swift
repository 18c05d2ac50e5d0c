import Dispatch
import Store
import Synchronization

/// Work that stands in line for a connection.
struct Work: Sendable {
  let run: @Sendable (Connection) -> Void
  let refuse: @Sendable (StoreError) -> Void
}

/// The connections and the line before them. Whoever is done takes the next in line, without a detour.
final class Crew: Sendable {
  private struct Hall {
    var idle: [Connection]
    var waiting: ArraySlice<(work: Work, until: DispatchTime)> = []
    var isWatched = false
    var isClosed = false
    var whenAllAreIdle: CheckedContinuation<Void, Never>?
  }

  private let count: Int
  private let patience: DispatchTimeInterval
  private let hall: Mutex<Hall>

  init(_ connections: [Connection], patience: DispatchTimeInterval) {
    count = connections.count
    self.patience = patience
    hall = Mutex(Hall(idle: connections))
  }

  func add(_ work: Work) {
    let (connection, isClosed) = hall.withLock { hall -> (Connection?, Bool) in
      guard !hall.isClosed else { return (nil, true) }
      // The last one used goes first: its statements are prepared, and a quiet office opens no second one.
      if let connection = hall.idle.popLast() { return (connection, false) }
      hall.waiting.append((work, .now() + patience))
      return (nil, false)
    }
    if isClosed { return work.refuse(.unavailable("the database is closed")) }
    guard let connection else { return watch() }
    connection.queue.async { self.serve(connection, work) }
  }

  private func serve(_ connection: Connection, _ first: Work) {
    var next: Work? = first
    while let work = next {
      work.run(connection)
      next = nextWork(for: connection)
    }
  }

  /// The next in line; if there is none the connection rests.
  private func nextWork(for connection: Connection) -> Work? {
    let (next, closer) = hall.withLock { hall -> (Work?, CheckedContinuation<Void, Never>?) in
      if let next = hall.waiting.popFirst() { return (next.work, nil) }
      hall.idle.append(connection)
      return (nil, hall.idle.count == count ? hall.whenAllAreIdle : nil)
    }
    closer?.resume()
    return next
  }

  /// Makes sure that somebody looks at the line when the first in it runs out of patience.
  private func watch() {
    let until = hall.withLock { hall -> DispatchTime? in
      guard !hall.isWatched, let first = hall.waiting.first else { return nil }
      hall.isWatched = true
      return first.until
    }
    guard let until else { return }
    DispatchQueue.global().asyncAfter(deadline: until) { [weak self] in self?.refuseTheLate() }
  }

  private func refuseTheLate() {
    let late = hall.withLock { hall in
      hall.isWatched = false
      let late = hall.waiting.prefix { $0.until <= .now() }
      hall.waiting = hall.waiting.dropFirst(late.count)
      return late
    }
    for (work, _) in late { work.refuse(.unavailable("all connections are busy")) }
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
