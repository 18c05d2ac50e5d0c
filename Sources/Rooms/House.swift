import Domain
package import Seals
package import Store
package import Vocabulary

/// The house: where rooms are entered. Every room exists for the length of one transaction, lent to a closure;
/// the compiler keeps it from being stored, returned or smuggled out.
package struct House: Sendable {
  /// Every change goes through it, and is counted.
  let ledger: Ledger
  let strongbox: Strongbox
  let passwords: Passwords
  package let clock: Clock
  package let chance: Randomness
  /// Whether somebody carries letters: only then are they written.
  package let mails: Bool
  let memory = CourseMemory()
  let outlines = OutlineMemory()
  let pages = PageMemory()
  let tally = ReadingTally()
  let endings = Endings()

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

  /// Looks, as a member of the organisation.
  package func read<T: Sendable>(as viewer: Viewer, _ visit: @escaping @Sendable (borrowing Desk) throws -> T) async throws -> T {
    try await database.read { [self] transaction in
      try visit(Desk(viewer: viewer, tx: transaction, log: nil, now: clock.now(), house: self))
    }
  }

  /// Changes something, as a member of the organisation. All of it lands, or nothing.
  package func write<T: Sendable>(as viewer: Viewer, _ visit: @escaping @Sendable (borrowing Desk) throws -> T) async throws -> T {
    let (answer, gone, isIndexed) = try await database.write { [self] transaction in
      let log = try Logbook(of: viewer.organisation, in: transaction, at: clock.now())
      let answer = try visit(Desk(viewer: viewer, tx: transaction, log: log, now: clock.now(), house: self))
      try log.close()
      return (answer, log.tablesOfGone, log.isIndexed)
    }
    try await burnSpent()
    // It is done, whatever becomes of this; and the caretaker does it again.
    if !gone.isEmpty { _ = try? await database.scour(gone) }
    // What was written stands, whatever the weather is now: who starts next goes on.
    if !isIndexed { try? await index(viewer.organisation) }
    return answer
  }

  /// Puts in the index what is not there yet, so little at a time that others write in between.
  func index(_ organisation: ID<Organisation>) async throws {
    var isMore = true
    while isMore {
      isMore = try await database.write { [self] tx in
        _ = try Logbook(of: organisation, in: tx, at: clock.now())
        return try SearchIndex(of: organisation, in: tx).putRest()
      }
    }
  }

  /// Looks at what the organisation shows to its members and, within their scope, to its guests.
  package func look<T: Sendable>(as reader: Reader, _ visit: @escaping @Sendable (borrowing ReadingRoom) throws -> T) async throws -> T {
    try await database.read { [self] transaction in
      try visit(ReadingRoom(reader: reader, tx: transaction, today: clock.now().day, outlines: outlines, pages: pages))
    }
  }

  /// Hears what was committed, here or on another node: organisation, sequence, kind and subject.
  /// Nothing means that some may have been missed, and everybody should look again.
  package func listen(_ hear: @escaping @Sendable (News?) -> Void) {
    database.listen { text in hear(News(text)) }
  }

  /// True when the database answers.
  package func isAwake() async -> Bool {
    (try? await database.read { _ = try $0.run("SELECT 1 AS one") }) != nil
  }
}

/// What a member may do in their own organisation, for the length of one transaction.
package struct Desk: ~Copyable {
  package let viewer: Viewer
  let tx: any Transaction
  /// Nothing in a transaction that only reads.
  let log: Logbook?
  let now: Moment
  let house: House

  var organisation: ID<Organisation> { viewer.organisation }

  borrowing func happened(_ kind: Happening, _ subject: String, _ facts: [String: String] = [:]) throws {
    try writing().happened(kind, by: viewer.person, subject: subject, facts: facts)
  }

  /// The log of this write. A room that writes in a reading transaction is a mistake in our own code.
  borrowing func writing() throws -> Logbook {
    guard let log else { throw StoreError.broken("written while reading") }
    return log
  }
}
