import Seals
package import Store

/// A database whose every change is counted: whoever changes a row in another way leaves a sum that is wrong.
///
/// The house wraps its database in one, so no room can forget it and a new table is counted automatically. For each row a
/// digest is made with a key derived from the server's. The digests of each table are added up, and the sums of an organisation
/// are sealed together with the head of its log. So nobody can make a valid sum with SQL alone, and nobody can restore an old
/// one without restoring the log.
package struct Ledger: Database {
  let inner: any Database
  let strongbox: Strongbox

  init(over database: any Database, _ strongbox: Strongbox) {
    // A change must not be counted twice.
    inner = (database as? Ledger)?.inner ?? database
    self.strongbox = strongbox
  }

  /// Made for each transaction, because the key file may be replaced while we run.
  var seal: RowSeal { get throws { try RowSeal(strongbox) } }

  /// What is not counted, and why it need not be.
  package static let leftOut: [String: String] = Dictionary(
    uniqueKeysWithValues: Holdings.tables.compactMap { table in table.uncounted.map { (table.name, $0) } })

  /// Columns of counted tables that are not counted themselves, and why.
  package static let apart: [String: [String: String]] = [
    "session": [
      "seen": "it changes with every look; a session ends twelve hours after `since` all the same, and that is counted"
    ],
    "stored_file": ["content": "the row is called by its hash, and that is counted again over the bytes"],
  ]

  /// The columns that are counted, where those are not all of them.
  package static let counted: [String: String] = [
    "session": "token, organisation, person, id, device, since, is_waiting",
    "stored_file": "organisation, hash, kind, size, kept_at",
  ]
  static let counts = counted.mapValues { $0.split(separator: ",").count }

  /// Tables that name an organisation but are in the book of the house: so no organisation disappears without a trace, and what
  /// every sign-in cleans up does not wait for a log.
  static let ofTheHouse = Set(Holdings.tables.filter(\.isOfTheHouse).map(\.name))

  package var dialect: Dialect { inner.dialect }

  package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await inner.read(body)
  }

  @discardableResult
  package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
    try await inner.write { [strongbox, dialect] transaction in
      let counting = CountedTransaction(transaction, strongbox, dialect)
      let value = try body(counting)
      try counting.close()
      return value
    }
  }

  package func listen(_ hear: @escaping @Sendable (String) -> Void) { inner.listen(hear) }
  package func scour(_ tables: [String]) async throws -> Bool { try await inner.scour(tables) }
  package func ownCheck() async throws -> OwnCheck { try await inner.ownCheck() }
  package func close() async { await inner.close() }

  /// The book that a row belongs to.
  static func book(of row: Row, in table: String) -> String {
    guard !ofTheHouse.contains(table),
      case .text(let organisation)? = row.cells.first(where: { $0.column == "organisation" })?.value
    else {
      return LedgerBook.house
    }
    return organisation
  }
}
