/// What a room may do with the database, for the length of one transaction.
/// Bodies are synchronous: nothing can wait for the network while a transaction is open.
package protocol Transaction {
  /// Runs one statement and gives its rows.
  /// Throws `StoreError.conflict` when a unique or foreign key refused it. The first statement that fails ends the
  /// transaction on both databases: what follows fails with it, and nothing is kept, even if the body swallows the error.
  @discardableResult
  func run(_ query: Query) throws -> [Row]

  /// Says after the commit, and only then, that something changed: `organisation:sequence:subject`.
  /// Every node hears it, this one included.
  func announce(_ news: String) throws
}

/// A place where rows are kept. Two drivers implement it; nothing above this line knows which.
package protocol Database: Sendable {
  var dialect: Dialect { get }

  /// A consistent look. Writing in it is refused by both drivers.
  func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T

  /// One transaction that ends in a durable commit or in nothing. The answer is given after the commit.
  /// The body may run more than once (PostgreSQL asks for that when two writes crossed), so it changes nothing but rows.
  @discardableResult
  func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T

  /// Makes what was deleted before unreadable in the files of the database too, as far as it can. SQLite writes its log into the
  /// main file and empties it, all tables at once. PostgreSQL puts the named tables together anew, or only clears them when they
  /// are large; its own log and whatever a server copies elsewhere it cannot reach. False when somebody looked on for so long
  /// that it has to be done later.
  func scour(_ tables: [String]) async throws -> Bool

  /// Calls `hear` with every announcement that was committed, here or on another node, on a thread that must not wait.
  /// An empty announcement means that some may have been missed while the database was away: look again.
  func listen(_ hear: @escaping @Sendable (String) -> Void)

  /// What the database finds wrong with itself. Takes as long as reading everything.
  func ownCheck() async throws -> OwnCheck

  /// Ends all connections; waits for what runs.
  func close() async
}

/// What a database says when it checks itself.
package struct OwnCheck: Sendable, Equatable {
  /// In its own words; none when it finds nothing.
  package let findings: [String]
  /// Whether it looked at everything that it keeps.
  package let isThorough: Bool

  package init(findings: [String], isThorough: Bool) {
    self.findings = findings
    self.isThorough = isThorough
  }
}

/// The two databases. Only what must say a thing in the words of one of them looks at this: migrations, the search index, the
/// ledger and export.
package enum Dialect: String, Sendable { case sqlite, postgres }

/// What can go wrong below the rooms.
package enum StoreError: Error, Sendable, Equatable {
  /// A unique or foreign key refused the row; the text names the constraint and is for logs only.
  case conflict(String)
  /// The database is away or busy for too long: try again in a moment.
  case unavailable(String)
  /// There is no room on the disk.
  case full
  /// A mistake in our own statements or schema.
  case broken(String)
}
