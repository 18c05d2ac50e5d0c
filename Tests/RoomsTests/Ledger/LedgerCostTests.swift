import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// What it costs that every row is counted. The numbers are literals: whoever makes a write dearer changes one here.
@Suite struct LedgerCostTests {
  /// Beside the statements of the rooms: a look before each update, and one sealed book at the end for the organisation; for the
  /// house a lock and a book more, where accounts are touched.
  @Test func aWriteCostsAFewStatementsMore() async throws {
    try await withDatabase(.sqlite) { database in
      let counting = RecordingDatabase(database)
      let world = try await World(on: counting)
      try await world.publishProcess()
      let samira = try await world.viewer("Samira")
      func cost(_ body: () async throws -> Void) async rethrows -> Cost { Cost(try await counting.statements(during: body)) }

      let saving = try await cost {
        _ = try await world.house.write(at: .writer(of: World.slug), as: samira) { desk in
          let outline = ProcessOutline(purpose: "Wie bij ons aanklopt, vertelt zijn verhaal één keer. Echt.", steps: [])
          return try desk.save(from: 1, title: "Van aanmelding naar plan", chapter: "Aankloppen", content: .outline(outline))
        }
      }
      let signing = try await cost { _ = try await world.reopen("Jayden") }
      let password = try await cost {
        try await world.house.changePassword(of: samira, from: World.password, to: "negen banken bij het water")
      }
      #expect(saving == Cost(all: 12, ofTheLedger: 2))
      #expect(signing == Cost(all: 12, ofTheLedger: 2))
      #expect(password == Cost(all: 12, ofTheLedger: 4))
    }
  }

  /// However many rows one statement writes: they come back with it.
  @Test func manyRowsCostAsMuchAsFew() async throws {
    try await withDatabase(.sqlite) { database in
      let counting = RecordingDatabase(database)
      let world = try await World(on: counting)
      var costs: [Int] = []
      for count in [20, 200] {
        let lines = (1...count).map { "\($0);;Titel \($0);Woorden" }.joined(separator: "\n")
        let sheet = try NormSheet(text: "nummer;onderdeel van;titel;tekst\n\(lines)")
        let robert = try await world.viewer("Robert")
        let statements = try await counting.statements {
          _ = try await world.house.write(at: .norms, as: robert) { desk in
            try desk.importNorms(sheet, title: "Kader \(count)", edition: "1")
          }
        }
        costs.append(Cost(statements).ofTheLedger)
      }
      #expect(costs == [1, 1])
    }
  }

  private struct Cost: Equatable {
    let all: Int
    let ofTheLedger: Int

    init(all: Int, ofTheLedger: Int) { (self.all, self.ofTheLedger) = (all, ofTheLedger) }

    init(_ statements: [String]) {
      all = statements.count
      ofTheLedger =
        statements.filter {
          $0.hasPrefix("UPDATE ledger") || $0.hasPrefix("UPDATE logbook SET ledger")
            || $0.hasPrefix("SELECT * FROM ") && $0.contains(" WHERE ")
        }.count
    }
  }
}
