import Store

/// The transaction that a body works in, or its savepoint in the transaction of a group.
final class OpenTransaction: Transaction {
  enum Access { case read, write }

  private let connection: Connection
  private let access: Access
  /// The first statement that failed. Nothing can succeed after it, whatever the body does with the error.
  private(set) var failure: StoreError?
  /// The announcements for after the commit, in order.
  private(set) var news: [String] = []

  init(_ access: Access, on connection: Connection) {
    self.access = access
    self.connection = connection
  }

  func run(_ query: Query) throws -> [Row] {
    if let failure { throw failure }
    do { return try connection.run(query) } catch {
      failure = error
      throw error
    }
  }

  func announce(_ news: String) throws {
    guard access == .write else { throw StoreError.broken("a look has nothing to announce") }
    self.news.append(news)
  }
}
