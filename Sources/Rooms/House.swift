import Domain
package import Seals
package import Store
package import Vocabulary

/// The house: where rooms are entered. Every room exists for the length of one transaction and is lent to a closure; the
/// compiler prevents storing or returning it.
package struct House: Sendable {
  /// Every write goes through it, and is counted.
  let ledger: Ledger
  let strongbox: Strongbox
  let passwords: Passwords
  package let clock: Clock
  package let chance: Randomness
  /// Whether mail is sent: only then are letters written.
  package let mails: Bool
  let courses = CourseCache()
  let outlines = OutlineCache()
  let pages = PageCache()
  let readCounter = ReadCounter()
  let pendingSignOuts = PendingSignOuts()

  package init(
    database: any Database, strongbox: Strongbox, passwords: Passwords = .inEarnest, clock: Clock = .system,
    chance: Randomness = .system, mails: Bool = false
  ) {
    ledger = Ledger(over: database, strongbox)
    self.strongbox = strongbox
    self.passwords = passwords
    self.clock = clock
    self.chance = chance
    self.mails = mails
  }

  var database: any Database { ledger }

  /// Reads at one's own desk.
  package func read<T: Sendable>(as viewer: Viewer, _ visit: @escaping @Sendable (borrowing Desk) throws -> T) async throws -> T {
    try await read(at: .desk, as: viewer, visit)
  }

  /// Writes at one's own desk. All of it is kept, or nothing.
  package func write<T: Sendable>(as viewer: Viewer, _ visit: @escaping @Sendable (borrowing Desk) throws -> T) async throws -> T
  {
    try await write(at: .desk, as: viewer, visit)
  }

  /// Reads in the room that a right opens. Throws `NotFound` for somebody without the right.
  package func read<Opened: ~Copyable, T: Sendable>(
    at right: Right<Opened>, as viewer: Viewer, _ visit: @escaping @Sendable (borrowing Opened) throws -> T
  ) async throws -> T {
    try right.judge(viewer)
    return try await database.read { [self] transaction in
      try visit(right.open(Work(viewer: viewer, tx: transaction, log: nil, now: clock.now(), house: self)))
    }
  }

  /// Writes in the room that a right opens. All of it is kept, or nothing.
  package func write<Opened: ~Copyable, T: Sendable>(
    at right: Right<Opened>, as viewer: Viewer, _ visit: @escaping @Sendable (borrowing Opened) throws -> T
  ) async throws -> T {
    try right.judge(viewer)
    let (answer, gone, isIndexed) = try await database.write { [self] transaction in
      let log = try Logbook(of: viewer.organisation, in: transaction, at: clock.now())
      let answer = try visit(right.open(Work(viewer: viewer, tx: transaction, log: log, now: clock.now(), house: self)))
      try log.close()
      return (answer, log.tablesOfGone, log.isIndexed)
    }
    try await burnSpent()
    // The write is committed whatever happens here, and the caretaker tries again.
    if !gone.isEmpty { _ = try? await database.scour(gone) }
    // The write is committed even during an outage: the next start goes on with the index.
    if !isIndexed { try? await index(viewer.organisation) }
    return answer
  }

  /// For a page that shows nothing of the room: throws `NotFound` for somebody without its right.
  package func admit<Opened: ~Copyable>(_ viewer: Viewer, to right: Right<Opened>) async throws {
    try right.judge(viewer)
    if right.matter == nil { try await read(at: right, as: viewer) { _ in } }
  }

  /// Indexes what is not indexed yet, in small portions, so that others can write in between.
  func index(_ organisation: ID<Organisation>) async throws {
    var isMore = true
    while isMore {
      isMore = try await database.write { [self] tx in
        let log = try Logbook(of: organisation, in: tx, at: clock.now())
        if try SearchIndex(of: organisation, in: tx).putRest() { return true }
        try log.markSearched()
        return false
      }
    }
  }

  /// Reads what the organisation shows to its members and, within their scope, to its guests.
  package func look<T: Sendable>(
    as reader: Reader, _ visit: @escaping @Sendable (borrowing ReadingRoom) throws -> T
  ) async throws -> T {
    try await database.read { [self] transaction in
      try visit(ReadingRoom(reader: reader, tx: transaction, today: clock.now().day, outlines: outlines, pages: pages))
    }
  }

  /// Calls `hear` with what was committed, on this node or another: organisation, sequence, kind and subject. Nil means that
  /// some may have been missed, and everybody should read again.
  package func listen(_ hear: @escaping @Sendable (News?) -> Void) {
    database.listen { text in hear(News(text)) }
  }

  /// True when the database answers.
  package func isAwake() async -> Bool {
    (try? await database.read { _ = try $0.run("SELECT 1 AS one") }) != nil
  }
}
