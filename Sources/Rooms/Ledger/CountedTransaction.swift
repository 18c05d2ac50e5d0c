import Seals
import Store

/// A transaction that sees which rows are inserted, changed and deleted, and writes the sums at its end.
final class CountedTransaction: Transaction {
  private let inner: any Transaction
  private let strongbox: Strongbox
  private var made: RowSeal?
  private let dialect: Dialect
  /// By how much the line of a table changes, in each book.
  private var changes: [String: [String: LedgerLine]] = [:]
  private var logs: [String: Log] = [:]

  /// The row with the sums of an organisation, as it was when it was first seen here and as it is now.
  private struct Log {
    let was: LogMark?
    var now: LogMark
  }

  init(_ inner: any Transaction, _ strongbox: Strongbox, _ dialect: Dialect) {
    self.inner = inner
    self.strongbox = strongbox
    self.dialect = dialect
  }

  /// Made when the first row comes: most transactions of a command that opens nothing never need the key.
  private func seal() throws -> RowSeal {
    if let made { return made }
    let seal = try RowSeal(strongbox)
    made = seal
    return seal
  }

  func announce(_ news: String) throws { try inner.announce(news) }

  func run(_ query: Query) throws -> [Row] {
    if query.text.hasPrefix("UPDATE logbook") || query.text.hasPrefix("INSERT INTO logbook") { return try log(query) }
    guard let statement = try LedgerStatement.reading(query.text, dialect) else { return try inner.run(query) }
    var before: [Row] = []
    if let question = statement.before {
      before = try inner.run(Query(rewritten: question.text, values: question.values.map { query.values[$0] }))
    }
    let rows = try inner.run(Query(rewritten: statement.text, values: query.values))
    switch statement.kind {
    case .insert: for row in rows { try come(row, in: statement.table) }
    case .delete: for row in rows { try go(row, from: statement.table) }
    case .update:
      // Between the two statements somebody else made a row that this one changes as well. It has never happened, and it must
      // not be miscounted.
      guard rows.count == before.count else {
        throw StoreError.unavailable("a row came while others of \(statement.table) were changed")
      }
      for row in before { try go(row, from: statement.table) }
      for row in rows { try come(row, in: statement.table) }
    case .upsert(let keys):
      var former: [[Value]: Row] = [:]
      for row in before { former[CountedTransaction.values(of: keys, in: row)] = row }
      for row in rows {
        if let row = former[CountedTransaction.values(of: keys, in: row)] { try go(row, from: statement.table) }
        try come(row, in: statement.table)
      }
    }
    return statement.isAnswered ? rows : []
  }

  private static func values(of columns: [String], in row: Row) -> [Value] {
    let cells = row.cells
    return columns.map { column in cells.first { $0.column == column }?.value ?? .null }
  }

  private func come(_ row: Row, in table: String) throws {
    let digest = try seal().digest(of: row, in: table)
    changes[Ledger.book(of: row, in: table), default: [:]][table, default: LedgerLine()].add(digest)
  }

  private func go(_ row: Row, from table: String) throws {
    let digest = try seal().digest(of: row, in: table)
    changes[Ledger.book(of: row, in: table), default: [:]][table, default: LedgerLine()].take(digest)
  }

  /// The logbook is locked, moved or begun: that row also holds the sums, so no further statement is needed to know them.
  @discardableResult
  private func log(_ query: Query) throws -> [Row] {
    let text = query.text.firstRange(of: " RETURNING").map { String(query.text[..<$0.lowerBound]) } ?? query.text
    let rows = try inner.run(
      Query(rewritten: "\(text) RETURNING organisation, last, head, heads, searched, ledger", values: query.values))
    for row in rows {
      let mark = try LogMark(row)
      let isNew = query.text.hasPrefix("INSERT")
      logs[mark.organisation, default: Log(was: isNew ? nil : mark, now: mark)].now = mark
    }
    return rows
  }

  // MARK: At the end

  /// Writes the sums of everything that changed. Rows are locked in one order, and no others after them.
  func close() throws {
    for (book, lines) in changes { changes[book] = lines.filter { $0.value != LedgerLine() } }
    changes = changes.filter { !$0.value.isEmpty }
    let moved = logs.filter { $0.value.was != $0.value.now }.keys
    let books = Set(changes.keys).union(moved).subtracting([LedgerBook.house]).sorted()
    for book in books where logs[book] == nil { try log("UPDATE logbook SET last = last WHERE organisation = \(book)") }
    let times = try closeHouse()
    for book in books {
      guard let log = logs[book], let sealed = try closed(book, log, times) else { continue }
      try inner.run("UPDATE logbook SET ledger = \(sealed) WHERE organisation = \(book)")
    }
  }

  /// Nil when the book cannot be written: it was not begun yet, or it is not what this server sealed. Then it stays as it is,
  /// because a sum that is wrong must not become right automatically.
  private func closed(_ book: String, _ log: Log, _ times: UInt64?) throws -> [UInt8]? {
    var kept = LedgerBook()
    if let was = log.was {
      guard let sealed = was.sealed, let opened = try seal().open(sealed, as: was.name) else { return nil }
      kept = opened
    }
    kept.add(changes[book] ?? [:])
    if let times { kept.times = times }
    return try seal().seal(kept, as: log.now.name)
  }

  /// Gives how often the book of the house was written, when it was written now.
  private func closeHouse() throws -> UInt64? {
    guard let lines = changes[LedgerBook.house],
      let row = try inner.run("UPDATE ledger SET sealed = sealed WHERE name = \(LedgerBook.house) RETURNING sealed").first
    else { return nil }
    let sealed = try row.optionalBytes("sealed")
    var book: LedgerBook
    if let sealed {
      guard let opened = try seal().open(sealed, as: LedgerBook.house) else { return nil }
      book = opened
      book.add(lines)
    } else {
      // A new house counts itself. An older one is counted once, at its start (`Caretaker.sealRows`).
      let known = try inner.run("SELECT id FROM organisation").map { try $0.text("id") }
      guard known.allSatisfy({ logs[$0].map { $0.was == nil } ?? false }) else { return nil }
      book = try LedgerCount(in: inner, dialect, try seal(), onlyOfTheHouse: true).houseBook()
    }
    book.times += 1
    try inner.run("UPDATE ledger SET sealed = \(try seal().seal(book, as: LedgerBook.house)) WHERE name = \(LedgerBook.house)")
    return book.times
  }
}

/// The row of a log with the sums in it.
struct LogMark: Equatable {
  let organisation: String
  let last: Int
  let head: String
  let sealed: [UInt8]?

  init(_ row: Row) throws {
    organisation = try row.text("organisation")
    last = try row.int("last")
    head = try row.text("head")
    sealed = try row.optionalBytes("ledger")
  }

  /// What the seal of the sums is bound to.
  var name: String { "\(organisation)\n\(last)\n\(head)" }
}
