import Store

/// What a body holds while its transaction, or its savepoint in that of a group, is open.
final class OpenTransaction: Transaction {
  enum Access { case read, write }

  private let connection: Connection
  private let access: Access
  /// The first statement that failed. After it nothing can succeed, whatever the body makes of the error.
  private(set) var failure: StoreError?
  /// What is to be told after the commit, in order.
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
