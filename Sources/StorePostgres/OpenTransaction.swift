import Store

/// The transaction that a body works in.
final class OpenTransaction: Transaction {
  enum Access: String, Sendable {
    case read = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    case write = "BEGIN ISOLATION LEVEL READ COMMITTED"
  }

  private let connection: Connection
  private let access: Access
  /// The first statement that failed. Nothing can succeed after it, whatever the body does with the error.
  private(set) var failure: Failure?

  init(_ access: Access, on connection: Connection) {
    self.access = access
    self.connection = connection
  }

  func run(_ query: Query) throws -> [Row] {
    if let failure { throw failure.meaning }
    do { return try connection.run(query) } catch {
      failure = error
      throw error.meaning
    }
  }

  func announce(_ news: String) throws {
    guard access == .write else { throw StoreError.broken("a look has nothing to announce") }
    _ = try run("SELECT pg_notify(\(ConnectionSetup.channel), \(news))")
  }
}

extension Connection {
  /// How often a body is run again after a conflict before its caller gets the error.
  private static let mostTries = 6

  /// One transaction from begin to commit. Throws what the body threw, or a `StoreError`.
  func transact<T>(_ access: OpenTransaction.Access, _ body: (any Transaction) throws -> T) throws -> T {
    var tries = 0
    while true {
      tries += 1
      let transaction = OpenTransaction(access, on: self)
      do {
        try begin(access.rawValue)
        let value = try body(transaction)
        if let failure = transaction.failure { throw failure }
        try commit()
        return value
      } catch {
        rollback()
        let failure = transaction.failure ?? error as? Failure
        if tries < Self.mostTries, failure?.isWorthAnotherTry == true { continue }
        throw (error as? Failure)?.meaning ?? error
      }
    }
  }
}
