import Seals
package import Store

/// A database of which every change is counted: whoever changes a row in another way leaves a sum behind that is not right any
/// more.
///
/// The house wraps its database in one, so no room can forget it and a table that is new is counted by itself. Of each row a
/// digest is made
/// with a key that follows from the server's; of each table the digests are added up, and the sums of an organisation lie under a
/// seal, with
/// the head of its log bound to it. So nobody makes one with SQL alone, and nobody puts an old one back without putting back the
/// log.
package struct Ledger: Database {
  let inner: any Database
  let strongbox: Strongbox

  init(over database: any Database, _ strongbox: Strongbox) {
    // A change must not be counted twice.
    inner = (database as? Ledger)?.inner ?? database
    self.strongbox = strongbox
  }

  /// Made for each transaction: the key file may become another while we run.
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

  /// Tables that name an organisation and stand in the book of the house: so no organisation is gone without a trace, and what
  /// every sign-in
  /// tidies waits for nobody's log.
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

  /// In which book a row stands.
  static func book(of row: Row, in table: String) -> String {
    guard !ofTheHouse.contains(table),
      case .text(let organisation)? = row.cells.first(where: { $0.column == "organisation" })?.value
    else {
      return LedgerBook.house
    }
    return organisation
  }
}
