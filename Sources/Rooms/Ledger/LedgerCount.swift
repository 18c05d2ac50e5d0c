import Seals
import Store

/// The sums of all rows that are counted.
struct LedgerCount {
  private(set) var books: [String: [String: LedgerLine]] = [:]
  /// The tables that were counted.
  private(set) var tables: [String] = []
  private let mark: String
  private let outline: String

  /// Reads a few hundred rows at a time, because a database of years does not fit in memory.
  init(in tx: any Transaction, _ dialect: Dialect, _ seal: RowSeal, onlyOfTheHouse: Bool = false) throws {
    mark = try tx.run("SELECT MAX(name) AS newest FROM migration").first?.optionalText("newest") ?? ""
    outline = sha256(try Schema.outline(in: tx, dialect).joined(separator: "\n"))
    for table in try Schema.tables(in: tx, dialect) where Ledger.leftOut[table.name] == nil {
      let isOfAnOrganisation =
        table.columns.contains { $0.name == "organisation" && $0.isRequired } && !Ledger.ofTheHouse.contains(table.name)
      guard !onlyOfTheHouse || !isOfAnOrganisation else { continue }
      tables.append(table.name)
      try LedgerCount.rows(of: table, in: tx) { row in
        books[Ledger.book(of: row, in: table.name), default: [:]][table.name, default: LedgerLine()].add(
          seal.digest(of: row, in: table.name))
      }
    }
  }

  func houseBook() -> LedgerBook {
    var book = LedgerBook()
    (book.mark, book.outline) = (mark, outline)
    book.add(books[LedgerBook.house] ?? [:])
    return book
  }

  /// Page by page, in the order of the key.
  private static func rows(of table: TableShape, in tx: any Transaction, _ visit: (Row) -> Void) throws {
    // Names of our own, as the database gives them.
    let columns = Query(stringLiteral: Ledger.counted[table.name] ?? "*")
    let name = OrganisationExport.name(table.name)
    guard !table.key.isEmpty else { return try tx.run("SELECT \(columns) FROM \(name)").forEach(visit) }
    let key = OrganisationExport.name(table.key.joined(separator: ", "))
    // Sealed rows, and texts stored as changes, may be large.
    let most = table.columns.contains { $0.kind == .bytes } && Ledger.counted[table.name] == nil ? 25 : 500
    var last: [Value] = []
    while true {
      let from: Query = last.isEmpty ? "" : "WHERE (\(key)) > (\(list: last))"
      let page = try tx.run("SELECT \(columns) FROM \(name) \(from) ORDER BY \(key) LIMIT \(most)")
      page.forEach(visit)
      guard page.count == most, let row = page.last else { return }
      let cells = row.cells
      last = table.key.map { column in cells.first { $0.column == column }?.value ?? .null }
    }
  }
}
