package import Domain
import Foundation
import Store
package import Vocabulary

/// Everything of one organisation, taken along: from any database to any database, with the same hashes.
///
/// One line of JSON for each row, table after table in the order in which they can be put back. Sealed words travel sealed;
/// they open elsewhere only with the same key file. The same goes for second keys: the secret travels sealed and the recovery
/// codes as digests, so that a move does not quietly leave a password alone. With another key file the app's codes are refused
/// and the recovery codes still work.
///
/// A file that comes in may have been made by anybody. It brings rows of its own organisation and nothing else
/// (`ExportUnpacking`): an account that is here already stays whose it is, and whoever had it there is invited here anew.
package struct OrganisationExport: Sendable {
  private let house: House
  package init(_ house: House) { self.house = house }

  /// In an order in which every row finds what it points at.
  static let tables: [(name: String, column: String, order: Query)] = Holdings.tables.compactMap { table in
    if case .rows(let order) = table.travelling { (table.name, table.column, order) } else { nil }
  }

  /// What belongs to an account and not to one organisation.
  static let ofAccounts: [(name: String, order: Query)] = Holdings.tables.compactMap { table in
    if case .withAccounts(let order) = table.travelling { (table.name, order) } else { nil }
  }

  private static let travelling = Set(
    Holdings.tables.filter { if case .never = $0.travelling { false } else { true } }.map(\.name))

  static func travels(_ table: String) -> Bool { travelling.contains(table) }

  /// The sums of the rows are sealed by one server, and made by another as the rows come in. Heads and cursors follow from the
  /// log.
  static func stays(_ column: String, of table: String) -> Bool {
    table == "logbook" && ["ledger", "heads", "searched"].contains(column)
  }

  /// Bytes in a line: more than the largest file that is kept, written in letters.
  package static let longestLine = 32 << 20
  /// Bytes of files together: the evidence of an organisation, and as much again for pictures.
  static let mostOfFiles = 2 * EvidenceKinds.mostTogether

  package func organisations() async throws -> [(id: ID<Organisation>, name: String)] {
    try await house.database.read { tx in
      try tx.run("SELECT id, name FROM organisation").map { (id: try $0.id("id"), name: try $0.text("name")) }.sorted {
        $0.name < $1.name
      }
    }
  }

  /// Writes every row to `line`, one at a time. Accounts go along with their people; formats with their conversations.
  package func pack(_ organisation: ID<Organisation>, _ line: @escaping @Sendable (String) throws -> Void) async throws {
    try await house.database.read { tx in
      for row in try tx.run(
        """
        SELECT DISTINCT f.hash, f.slug, f.body FROM format f JOIN conversation c ON c.format = f.hash \
        WHERE c.organisation = \(organisation) ORDER BY f.hash
        """
      ) {
        try line(ExportLine.written("format", row))
      }
      for row in try tx.run(
        "SELECT a.* FROM account a JOIN person p ON p.account = a.id WHERE p.organisation = \(organisation) ORDER BY a.id")
      {
        try line(ExportLine.written("account", row))
      }
      for table in OrganisationExport.ofAccounts {
        for row in try tx.run("""
          SELECT k.* FROM \(OrganisationExport.name(table.name)) k JOIN person p ON p.account = k.account
          WHERE p.organisation = \(organisation)
          ORDER BY \(table.order)
          """) { try line(ExportLine.written(table.name, row)) }
      }
      for table in OrganisationExport.tables {
        let (name, column) = (OrganisationExport.name(table.name), OrganisationExport.name(table.column))
        for row in try tx.run("SELECT * FROM \(name) WHERE \(column) = \(organisation) ORDER BY \(table.order)") {
          try line(ExportLine.written(table.name, row))
        }
      }
    }
  }

  /// What came in.
  package struct Arrival: Sendable, Equatable {
    package let organisation: ID<Organisation>
    package let rows: Int
    /// People whose account is here already. They came without it, and come in by a link of their own, with the password they
    /// have here.
    package let invited: [Invited]

    package struct Invited: Sendable, Equatable {
      package let name: String
      package let email: String
      /// The secret of the invitation; shown once and kept nowhere.
      package let link: String
    }
  }

  /// Puts everything back into a database that does not know the organisation yet. All of it, or nothing; the log says that it
  /// came.
  /// - Parameter open: begins at the first line and gives each in turn, nothing after the last. Called again when the database
  /// asks to begin anew.
  /// - Throws: `ExportMistake` with the line and the reason, and whatever `open` throws.
  package func unpack(from open: @escaping @Sendable () throws -> () throws -> String?) async throws -> Arrival {
    try await house.database.write { [house] tx in
      let unpacking = try ExportUnpacking(in: tx, house.database.dialect, at: house.clock.now())
      let next = try open()
      while let line = try next() { try unpacking.take(line) }
      return try unpacking.finish()
    }
  }

  @discardableResult
  package func unpack(_ lines: [String]) async throws -> Arrival {
    try await unpack {
      var lines = lines.makeIterator()
      return { lines.next() }
    }
  }

  /// A name of ours as a piece of a statement. Only names that `tables` lists, or that the database told us, come here.
  static func name(_ text: String) -> Query { Query(stringLiteral: text) }

  static func insertion(into table: String, _ cells: [(column: String, value: Value)]) -> Query {
    var query: Query = "INSERT INTO \(name(table)) (\(name(cells.map(\.column).joined(separator: ", ")))) VALUES ("
    for (index, cell) in cells.enumerated() { query = index == 0 ? "\(query)\(cell.value)" : "\(query), \(cell.value)" }
    return "\(query))"
  }
}
