import Foundation
@testable import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// Whoever makes a new kind of thing says once what the house has to know of it. What is forgotten is found here, or cannot be
/// written.
@Suite struct HoldingTests {
  @Test(arguments: Backend.available) func everyTableIsInOneHolding(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      let dialect = database.dialect
      let tables = try await database.read { tx in try Schema.tables(in: tx, dialect) }
      #expect(Holdings.tables.map(\.name).sorted() == tables.map(\.name).sorted())
      let ofAnOrganisation = Set(
        tables.filter { $0.columns.contains { $0.name == "organisation" } }.map(\.name) + ["organisation"])
      for table in Holdings.tables {
        if case .untouched = table.merging {
          #expect(!ofAnOrganisation.contains(table.name), "\(table.name) knows what becomes of it in a merger")
        }
      }
    }
  }

  /// Export is put back in this order, and a merger writes in it.
  @Test func everyTableStandsAfterThoseThatItPointsAt() async throws {
    try await withDatabase(.sqlite) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      let pointers = try await database.read { tx in
        try tx.run(
          "SELECT t.name AS place, f.\"table\" AS target FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS f"
        )
          .map { (try $0.text("place"), try $0.text("target")) }
      }
      let order = Dictionary(uniqueKeysWithValues: OrganisationExport.tables.map(\.name).enumerated().map { ($1, $0) })
      #expect(pointers.count > 80)
      for (place, target) in pointers {
        guard let place = order[place], let target = order[target] else { continue }
        #expect(place >= target, "\(OrganisationExport.tables[place].name) points at \(OrganisationExport.tables[target].name)")
      }
    }
  }

  /// What is in no holding cannot be logged; here every name that the code makes is looked up, also where no test comes by.
  @Test func everyHappeningIsInOneHolding() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/Rooms")
    var named: [String] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".swift") {
      named += try String(contentsOf: folder.appending(path: path), encoding: .utf8).matches(of: /= Happening\("([^"]+)"/).map {
        String($0.output.1)
      }
    }
    #expect(named.count > 80)
    #expect(Holdings.all.flatMap(\.happenings).map(\.rawValue).sorted() == named.sorted())
    let tables = Set(Holdings.tables.map(\.name))
    for happening in Holdings.all.flatMap(\.happenings) {
      #expect(tables.isSuperset(of: happening.clears), "\(happening.rawValue)")
    }
  }

  @Test(arguments: Backend.available) func whatIsInNoHoldingIsNotLogged(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let peter = try await world.viewer("Peter")
      await #expect(throws: StoreError.broken("bladzijde.verbrand is in no holding")) {
        try await world.house.write(as: peter) { desk in
          try desk.writing().happened(Happening("bladzijde.verbrand"), by: nil, subject: "p", facts: [:])
        }
      }
    }
  }

  /// The register says of every table with something of a person on what ground it is kept; of the others it says that there is
  /// nothing.
  @Test func theRegisterLeavesNothingOpen() {
    for table in Holdings.tables {
      #expect((table.keeping.whose == .nobody) == (table.keeping.ground == .none), "\(table.name)")
    }
    let names = Holdings.all.map(\.name)
    #expect(Set(names).count == names.count && names.allSatisfy { !$0.dutch.isEmpty && !$0.english.isEmpty })
  }
}
