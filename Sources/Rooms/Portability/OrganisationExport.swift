package import Domain
import Foundation
import Store
package import Vocabulary

/// Everything of one organisation: from any database to any database, with the same hashes.
///
/// One line of JSON for each row, table after table in the order in which they can be imported. Sealed words stay sealed; they
/// open elsewhere only with the same key file. The same goes for second keys: the secret stays sealed and the recovery codes
/// are digests, so that an account never silently falls back to its password alone. With another key file the app's codes are
/// refused and the recovery codes still work.
///
/// Anybody may have made a file that comes in. It brings rows of its own organisation and nothing else (`ExportUnpacking`): an
/// account that exists here stays its owner's, and that person is invited here again.
package struct OrganisationExport: Sendable {
  private let house: House
  package init(_ house: House) { self.house = house }

  /// In an order in which every row finds what it points at.
  static let tables: [(name: String, column: String, order: Query)] = Holdings.tables.compactMap { table in
    if case .rows(let order) = table.travelling { (table.name, table.column, order) } else { nil }
  }

  /// Tables that belong to an account and not to one organisation.
  static let ofAccounts: [(name: String, order: Query)] = Holdings.tables.compactMap { table in
    if case .withAccounts(let order) = table.travelling { (table.name, order) } else { nil }
  }

  private static let travelling = Set(
    Holdings.tables.filter { if case .never = $0.travelling { false } else { true } }.map(\.name))

  static func travels(_ table: String) -> Bool { travelling.contains(table) }

  /// The sums of the rows are sealed by one server, and another computes its own as the rows come in. Heads and cursors follow
  /// from the log.
  static func stays(_ column: String, of table: String) -> Bool {
    table == "logbook" && ["ledger", "heads", "searched"].contains(column)
  }

  /// The longest line in bytes: more than the largest file that is kept, encoded as text.
  package static let longestLine = 32 << 20
  /// The most bytes of files together: the evidence of an organisation, and as much again for pictures.
  static let mostOfFiles = 2 * EvidenceKinds.mostTogether

  package func organisations() async throws -> [(id: ID<Organisation>, name: String)] {
    try await house.database.read { tx in
      try tx.run("SELECT id, name FROM organisation").map { (id: try $0.id("id"), name: try $0.text("name")) }.sorted {
        $0.name < $1.name
      }
    }
  }

  /// Writes every row to `line`, one at a time. Accounts go with their people, formats with their conversations.
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
    /// People whose account exists here already. They came without it, and come in with a link of their own, with the password
    /// they have here.
    package let invited: [Invited]

    package struct Invited: Sendable, Equatable {
      package let name: String
      package let email: String
      /// The secret of the invitation. It is shown once and stored nowhere.
      package let link: String
    }
  }

  /// Imports everything into a database that does not know the organisation yet: all of it, or nil. The log says that it came.
  /// - Parameter open: begins at the first line and gives each in turn, nil after the last. Called again when the database has
  ///   to begin again.
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

  /// A name of ours as part of a statement. Only names that `tables` lists, or that the database gave us, may come here.
  static func name(_ text: String) -> Query { Query(stringLiteral: text) }

  static func insertion(into table: String, _ cells: [(column: String, value: Value)]) -> Query {
    var query: Query = "INSERT INTO \(name(table)) (\(name(cells.map(\.column).joined(separator: ", ")))) VALUES ("
    for (index, cell) in cells.enumerated() { query = index == 0 ? "\(query)\(cell.value)" : "\(query), \(cell.value)" }
    return "\(query))"
  }
}
