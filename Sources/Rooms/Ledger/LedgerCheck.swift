import Domain
import Seals
import Store
import Vocabulary

/// Whether every row is as the house wrote it.
extension Caretaker {
  /// The house first, and then organisation by organisation. Read-only.
  package func checkRows() async throws -> [RowsReport] {
    let (seal, dialect) = (try house.ledger.seal, house.database.dialect)
    return try await house.database.read { tx in
      let count = try LedgerCount(in: tx, dialect, seal)
      let sealed = try tx.run("SELECT sealed FROM ledger WHERE name = \(LedgerBook.house)").first?.optionalBytes("sealed")
      let own = sealed.flatMap { seal.open($0, as: LedgerBook.house) }
      let logs = try tx.run(
        """
        SELECT l.organisation, l.last, l.head, l.ledger, o.name FROM logbook l JOIN organisation o ON o.id = l.organisation \
        ORDER BY o.id
        """
      )
      var reports: [RowsReport] = []
      var known: Set<String> = [LedgerBook.house]
      for row in logs {
        let mark = try LogMark(row)
        known.insert(mark.organisation)
        let book = mark.sealed.flatMap { seal.open($0, as: mark.name) }
        var report = RowsReport(
          organisation: try row.text("name"), book, isSealed: mark.sealed != nil, count.books[mark.organisation] ?? [:],
          count.tables)
        // The book of the house is older than the one this organisation saw: somebody restored an old one.
        if let own, let book, own.times < book.times { report.isHouseOlder = true }
        reports.append(report)
      }
      var report = RowsReport(organisation: nil, own, isSealed: sealed != nil, count.books[LedgerBook.house] ?? [:], count.tables)
      report.isMadeOtherwise = own.map { $0.outline != count.houseBook().outline } ?? false
      report.strangers = count.books.filter { !known.contains($0.key) }.values.flatMap(\.keys).sorted()
      return [report] + reports
    }
  }

  /// Whether rows were sealed here before: then a migration may only run after they were checked.
  package func hasSealedRows() async throws -> Bool {
    let dialect = house.database.dialect
    return try await house.database.read { tx in
      guard try Schema.tables(in: tx, dialect).contains(where: { $0.name == "ledger" }) else { return false }
      return try tx.run("SELECT sealed FROM ledger WHERE name = \(LedgerBook.house)").first?.optionalBytes("sealed") != nil
    }
  }

  /// After a migration of a database that was wrong before it: its rows keep their seals, and are not sealed again at the next
  /// start either. `doctor` goes on reporting it.
  package func leaveRows() async throws {
    let seal = try house.ledger.seal
    try await house.ledger.inner.write { tx in
      guard
        let sealed = try tx.run("UPDATE ledger SET sealed = sealed WHERE name = \(LedgerBook.house) RETURNING sealed").first?
          .optionalBytes("sealed"),
        var book = seal.open(sealed, as: LedgerBook.house)
      else { return }
      book.mark = try tx.run("SELECT MAX(name) AS newest FROM migration").first?.text("newest") ?? ""
      try tx.run("UPDATE ledger SET sealed = \(try seal.seal(book, as: LedgerBook.house)) WHERE name = \(LedgerBook.house)")
    }
  }

  /// Counts all rows and seals them as they are, when needed: the first time, after a migration, or when somebody `asks` for
  /// it. The log of every organisation says so. Gives why it was done. Nil when there was no need, or when the present sums are
  /// not what this server sealed, because that must be seen and not repaired.
  @discardableResult
  package func sealRows(asked isAsked: Bool = false) async throws -> RowsSealed? {
    let (house, seal, dialect) = (house, try house.ledger.seal, house.database.dialect)
    return try await house.ledger.inner.write { tx in
      // When two nodes start at once, the second waits here, and then finds it done.
      guard let row = try tx.run("UPDATE ledger SET sealed = sealed WHERE name = \(LedgerBook.house) RETURNING sealed").first
      else { return nil }
      let sealed = try row.optionalBytes("sealed")
      let former = sealed.flatMap { seal.open($0, as: LedgerBook.house) }
      let newest = try tx.run("SELECT MAX(name) AS newest FROM migration").first?.text("newest") ?? ""
      let logs = try tx.run("SELECT organisation, ledger FROM logbook ORDER BY organisation")
      let why: RowsSealed
      if isAsked {
        why = .asked
      } else if let former {
        guard former.mark != newest else { return nil }
        why = .migrated
      } else {
        guard sealed == nil, try logs.allSatisfy({ try $0.optionalBytes("ledger") == nil }) else { return nil }
        why = .first
      }
      let organisations = try logs.map { try $0.id("organisation", Organisation.self) }
      for organisation in organisations {
        let log = try Logbook(of: organisation, in: tx, at: house.clock.now())
        try log.happened(.rowsSealed, by: nil, subject: organisation.raw, facts: ["waarom": why.rawValue, "migratie": newest])
        try log.close()
      }
      let count = try LedgerCount(in: tx, dialect, seal)
      var own = count.houseBook()
      own.times = (former?.times ?? 0) + 1
      for row in try tx.run("SELECT organisation, last, head, ledger FROM logbook") {
        let mark = try LogMark(row)
        var book = LedgerBook()
        book.times = own.times
        book.add(count.books[mark.organisation] ?? [:])
        try tx.run("UPDATE logbook SET ledger = \(try seal.seal(book, as: mark.name)) WHERE organisation = \(mark.organisation)")
      }
      try tx.run("UPDATE ledger SET sealed = \(try seal.seal(own, as: LedgerBook.house)) WHERE name = \(LedgerBook.house)")
      return why
    }
  }
}

/// Why all rows were sealed as they were, in the words of the log.
package enum RowsSealed: String, Sendable { case first = "eerste", migrated = "migratie", asked = "opdracht" }

/// What `doctor` says about the rows of one organisation, or of those that belong to none.
package struct RowsReport: Sendable, Equatable {
  /// Nil for what belongs to no organisation.
  package let organisation: String?
  package let rows: Int
  package let tables: Int
  /// Tables with a row that is not as it was written, is missing, or was added by somebody else.
  package internal(set) var wrong: [Wrong] = []
  package let state: State
  /// Tables with rows of an organisation that does not exist.
  package internal(set) var strangers: [String] = []
  /// The tables, keys or triggers are not those that were made.
  package internal(set) var isMadeOtherwise = false
  /// The sums of the house are older than those of this organisation.
  package internal(set) var isHouseOlder = false

  package enum State: Sendable, Equatable {
    case sealed
    /// Nothing was sealed yet; `serve` does it at its start.
    case waiting
    /// The seal does not open: it was changed, or belongs to another head of the log or another key.
    case shut
  }

  package struct Wrong: Sendable, Equatable {
    package let table: String
    package let written: Int
    package let found: Int
  }

  package var isRight: Bool { wrong.isEmpty && state == .sealed && strangers.isEmpty && !isMadeOtherwise && !isHouseOlder }

  init(organisation: String?, _ book: LedgerBook?, isSealed: Bool, _ found: [String: LedgerLine], _ tables: [String]) {
    self.organisation = organisation
    rows = found.values.reduce(0) { $0 + $1.rows }
    self.tables = found.count
    guard let book else {
      state = isSealed ? .shut : .waiting
      return
    }
    state = .sealed
    for table in tables where book[table] != found[table] ?? LedgerLine() {
      wrong.append(Wrong(table: table, written: book[table].rows, found: found[table]?.rows ?? 0))
    }
  }
}
