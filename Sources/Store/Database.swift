/// What a room may do with the database during one transaction. Bodies are synchronous: nothing can wait for the network while
/// a transaction is open.
package protocol Transaction {
  /// Runs one statement and gives its rows. Throws `StoreError.conflict` when a unique or foreign key refused it. The first
  /// statement that fails ends the transaction on both databases: every later statement fails too and nothing is kept, even if
  /// the body swallows the error.
  @discardableResult
  func run(_ query: Query) throws -> [Row]

  /// Tells every node, this one included, that something changed: `organisation:sequence:subject`. It is sent after the commit
  /// and only then.
  func announce(_ news: String) throws
}

/// A place where rows are kept. Two drivers implement it. No code above this protocol knows which driver runs.
package protocol Database: Sendable {
  var dialect: Dialect { get }

  /// A consistent read. Both drivers refuse writes in it.
  func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T

  /// One transaction that ends in a durable commit or in nothing. The result is given after the commit. The body may run more
  /// than once (PostgreSQL asks for that when two writes conflicted), so it may change nothing but rows.
  @discardableResult
  func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T

  /// Makes what was deleted unreadable in the files of the database too, as far as it can. SQLite writes its log into the main
  /// file and empties it, for all tables at once. PostgreSQL rewrites the named tables, or only vacuums them when they are
  /// large; it cannot reach its own log or copies that a server keeps elsewhere. False when a reader was active for so long
  /// that it has to be done later.
  func scour(_ tables: [String]) async throws -> Bool

  /// Calls `hear` with every announcement that was committed, on this node or another, on a thread that must not wait. An empty
  /// announcement means that some may have been missed while the database was away: read again.
  func listen(_ hear: @escaping @Sendable (String) -> Void)

  /// What the database finds wrong with itself. It takes as long as reading everything.
  func ownCheck() async throws -> OwnCheck

  /// Waits for what runs, and closes all connections.
  func close() async
}

/// What a database says when it checks itself.
package struct OwnCheck: Sendable, Equatable {
  /// In the words of the database. Empty when it finds nothing.
  package let findings: [String]
  /// Whether it checked everything that it keeps.
  package let isThorough: Bool

  package init(findings: [String], isThorough: Bool) {
    self.findings = findings
    self.isThorough = isThorough
  }
}

/// The two databases. Only code that needs the SQL of one of them asks for this: migrations, the search index, the ledger and
/// export.
package enum Dialect: String, Sendable { case sqlite, postgres }

/// What can go wrong below the rooms.
package enum StoreError: Error, Sendable, Equatable {
  /// A unique or foreign key refused the row; the text names the constraint and is for logs only.
  case conflict(String)
  /// The database is away, or busy for too long: try again in a moment.
  case unavailable(String)
  /// There is no room on the disk.
  case full
  /// A mistake in our own statements or schema.
  case broken(String)
}
