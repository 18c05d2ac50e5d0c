package import Store
import Synchronization

/// A database that records what was asked of it. So a test can say: this request took exactly four statements; a reader of the
/// database cannot tell two installations apart; nothing was written without a happening; no write was large.
package final class RecordingDatabase: Database {
  /// A statement with its result.
  private struct Recorded: Sendable {
    let query: Query
    let rows: [Row]
    let isReading: Bool
  }

  /// A write that was committed.
  package struct RecordedWrite: Sendable {
    package fileprivate(set) var tables: Set<String> = []
    /// Its happenings, by the names that the log uses.
    package fileprivate(set) var happenings: Set<String> = []
    fileprivate var values = 0
  }

  private let inner: any Database
  /// What was recorded since a test began to listen. Nil when none does.
  private let said = Mutex<[Recorded]?>(nil)
  private let written = Mutex<[RecordedWrite]>([])

  package init(_ inner: any Database) { self.inner = inner }

  /// The texts of the statements that ran during `body`, in order. A test checks their number; the texts tell what went wrong
  /// when it changes. Nothing else may use this database meanwhile.
  package func statements(during body: () async throws -> Void) async rethrows -> [String] {
    try await overhear(body).map(\.query.text)
  }

  /// The same, with the number of rows that they returned together.
  package func work(during body: () async throws -> Void) async rethrows -> (statements: [String], rows: Int) {
    let said = try await overhear(body)
    return (said.map(\.query.text), said.reduce(0) { $0 + $1.rows.count })
  }

  /// Everything that was read, in order: each statement, its values, and every row.
  package func trace(during body: () async throws -> Void) async rethrows -> [String] {
    try await overhear(body).filter(\.isReading).map { said in
      "\(said.query.text) \(said.query.values) → \(said.rows.map { row in row.cells.map { "\($0.value)" } })"
    }
  }

  private func overhear(_ body: () async throws -> Void) async rethrows -> [Recorded] {
    said.withLock { $0 = [] }
    try await body()
    return said.withLock { said in
      defer { said = nil }
      return said ?? []
    }
  }

  /// Every write, with the tables that it changed.
  package var writes: [RecordedWrite] { written.withLock { $0 } }

  /// Tables that were changed without a happening in the same transaction.
  package var changedInSilence: Set<String> {
    let silent = written.withLock { $0.filter { !$0.tables.contains("happening") } }
    return silent.reduce(into: Set<String>()) { $0.formUnion($1.tables) }.subtracting(["logbook", "ledger"])
  }

  /// How many values each write bound: a measure, independent of the machine, of how long others wait.
  package var weights: [Int] { written.withLock { $0.map(\.values) } }

  package var dialect: Dialect { inner.dialect }

  package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await inner.read { try body(RecordingTransaction(inner: $0, isReading: true, hear: self.hear)) }
  }

  @discardableResult
  package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await inner.write { transaction in
      let overheard = RecordingTransaction(inner: transaction, isReading: false, hear: self.hear)
      let value = try body(overheard)
      self.written.withLock { $0.append(overheard.written) }
      return value
    }
  }

  package func listen(_ hear: @escaping @Sendable (String) -> Void) { inner.listen(hear) }
  package func scour(_ tables: [String]) async throws -> Bool { try await inner.scour(tables) }
  package func ownCheck() async throws -> OwnCheck { try await inner.ownCheck() }
  package func close() async { await inner.close() }

  private func hear(_ one: Recorded) { said.withLock { $0?.append(one) } }

  private final class RecordingTransaction: Transaction {
    private let inner: any Transaction
    private let isReading: Bool
    private let hear: (Recorded) -> Void
    private(set) var written = RecordedWrite()

    init(inner: any Transaction, isReading: Bool, hear: @escaping (Recorded) -> Void) {
      (self.inner, self.isReading, self.hear) = (inner, isReading, hear)
    }

    func run(_ query: Query) throws -> [Row] {
      written.values += query.values.count
      if let table = RecordingTransaction.changed(by: query.text) {
        written.tables.insert(table)
        // The fifth column of the log is the kind of the happening.
        if table == "happening", query.values.count > 4, case .text(let kind) = query.values[4] {
          written.happenings.insert(kind)
        }
      }
      var rows: [Row] = []
      // A statement that fails is recorded too.
      defer { hear(Recorded(query: query, rows: rows, isReading: isReading)) }
      rows = try inner.run(query)
      return rows
    }

    func announce(_ news: String) throws { try inner.announce(news) }

    private static func changed(by statement: String) -> String? {
      let words = statement.split(maxSplits: 3) { $0.isWhitespace || $0 == "(" }
      switch words.first {
      case "UPDATE": return String(words[1])
      case "INSERT", "DELETE": return String(words[2])
      default: return nil
      }
    }
  }
}
