import Domain
@testable import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// Whoever reads the tables themselves, with no key: what order, marks, lengths and moments tell.
@Suite struct TraceTests {
  @Test(arguments: Backend.available) func noRowTellsWhoSatDownFirst(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      var (chairs, passes): (Set<[Int]>, Set<[Int]>) = ([], [])
      for _ in 0..<14 {
        let conversation = try await world.planConversation()
        var order: [String] = []
        for name in ["Jayden", "Marloes", "Samira"] {
          try await world.sit(name, in: conversation)
          order.append(try await world.viewer(name).person.raw)
        }
        var tokens: [String] = []
        for _ in 0..<3 { tokens.append(try await world.sitAsGuest(in: conversation)) }
        let seats = try await rows("seat", "person", of: conversation, world, backend)
        let given = try await rows("pass", "seat", of: conversation, world, backend)
        chairs.insert(seats.cells.compactMap { order.firstIndex(of: $0) })
        var mine: [String] = []
        for token in tokens { mine.append(try #require(try await world.house.recognise(pass: token)).seat.raw) }
        passes.insert(given.cells.compactMap { mine.firstIndex(of: $0) })
        #expect(Set(seats.writers + given.writers).count <= 1, "one transaction wrote them all")
      }
      #expect(chairs.allSatisfy { $0.count == 3 } && passes.allSatisfy { $0.count == 3 })
      // Fourteen times the same of six orders is no chance.
      #expect(chairs.count > 1 && passes.count > 1)
    }
  }

  /// One column in the order in which its rows lie, and which transaction wrote each, where a database says so.
  private func rows(
    _ table: String, _ column: String, of conversation: ID<Conversation>, _ world: World, _ backend: Backend
  ) async throws -> (cells: [String], writers: [String]) {
    // Words of our own.
    let (table, column) = (Query(stringLiteral: table), Query(stringLiteral: column))
    return try await world.database.read { tx in
      guard backend == .postgres else {
        let rows = try tx.run("SELECT \(column) AS cell FROM \(table) WHERE conversation = \(conversation) ORDER BY rowid")
        return (rows.map { (try? $0.text("cell")) ?? "" }, [])
      }
      let rows = try tx.run(
        """
        SELECT \(column) AS cell, CAST(CAST(xmin AS TEXT) AS BIGINT) AS writer FROM \(table) \
        WHERE conversation = \(conversation) ORDER BY ctid
        """
      )
      return (rows.map { (try? $0.text("cell")) ?? "" }, try rows.map { String(try $0.int("writer")) })
    }
  }

  @Test(arguments: Backend.available) func aMarkNamesNothingAndASealHasOneSize(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      let marloes = try await world.caller("Marloes")
      for _ in 0..<2 {
        try await world.house.act(in: conversation, as: marloes) { room in try room.make(.open, zet: "blad7f3k-opening") }
      }
      for number in 0..<6 {
        try await world.house.act(in: conversation, as: marloes) { room in
          try room.make(number.isMultiple(of: 2) ? .pause : .resume, zet: "blad7f3k-pauze-\(number)")
        }
      }
      let samira = try await world.caller("Samira")
      let slug = try #require(try await world.scene("Samira", of: conversation).common.round?.step.slug)
      let words = [Confided("Ik wil haar bellen, en wel nu meteen.", in: conversation)]
      try await world.house.act(in: conversation, as: samira) { room in
        try room.make(.write(step: slug, words: words, as: .new(.system), ready: true), zet: "blad9xyz-klaar")
      }
      try await world.house.act(in: conversation, as: samira) { room in
        try room.make(.notReady(step: slug), zet: "blad9xyz-nog-niet")
      }
      let rows = try await database.read { tx in
        try tx.run("SELECT zet, sealed FROM move").map { (try $0.text("zet"), try $0.bytes("sealed").count) }
      }
      #expect(rows.count == 12, "the same press twice is still one move")
      #expect(Set(rows.map(\.1)).count == 1, "nor does its length say what a move was")
      #expect(rows.allSatisfy { $0.0.count == 32 && $0.0.allSatisfy(\.isHexDigit) })
      #expect(Set(rows.map { $0.0.prefix(8) }).count == rows.count, "no two begin alike")
      #expect(
        try await world.scene("Samira", of: conversation).own?.words[slug]?.words == ["Ik wil haar bellen, en wel nu meteen."])
    }
  }

  /// At a moment of its own something is done without a name, by somebody whose session is seen. No number anywhere lies near it.
  @Test(arguments: Backend.available) func noMomentTiesAnActWithoutANameToWhoWasHere(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let steps = try await world.publishProcess()
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
      var acts = 0
      func quietly(_ name: String, _ act: (Caller) async throws -> Void) async throws {
        world.hand.move(by: .seconds(13 * 60 + 7))
        let now = world.house.clock.now()
        try await act(try await world.caller(name))
        acts += 1
        let near = try await numbers(world).filter { abs($0.number - now.milliseconds) < 60_000 }
        // The grid may fall just before any moment; then it falls there for everybody.
        let grid = now.onGrid(House.sightings).milliseconds
        #expect(near.allSatisfy { $0.number == grid }, "\(name), act \(acts): \(near)")
      }
      try await quietly("Jayden") { caller in
        try await world.house.act(in: conversation, as: caller) { room in try room.make(.leave, zet: "nul") }
      }
      try await quietly("Jayden") { caller in
        guard case .member(let viewer) = caller else { throw NotFound() }
        try await world.house.write(at: .circles, as: viewer) { desk in try desk.sitDown(in: conversation, zet: "sit-jayden-2") }
      }
      let slug = try #require(try await world.scene("Samira", of: conversation).common.round?.step.slug)
      try await quietly("Samira") { caller in
        try await world.house.act(in: conversation, as: caller) { room in
          try room.make(
            .write(step: slug, words: [Confided("kanarievogel", in: conversation)], as: .new(.system), ready: true), zet: "een")
        }
      }
      try await quietly("Jayden") { caller in
        guard case .member(let viewer) = caller else { throw NotFound() }
        _ = try await world.house.write(at: .handbook, as: viewer) { desk in
          try desk.deviate(
            from: steps[0], of: World.slug, DeviationDraft(instead: "Anders", because: "Daarom", gave: "", audience: .owner))
        }
      }
      try await quietly("Jayden") { caller in
        try await world.house.act(in: conversation, as: caller) { room in try room.make(.leave, zet: "twee") }
      }
      let unnamed = try await database.read { tx in
        try tx.run("SELECT at FROM happening WHERE actor IS NULL").map { try $0.moment("at") }
      }
      #expect(unnamed.count > 6 && unnamed.allSatisfy { $0 == $0.onGrid(.days(1)) })
      let said = try await database.read { tx in
        try tx.run("SELECT said FROM deviation WHERE said IS NOT NULL").map { try $0.text("said") }
      }
      #expect(said.allSatisfy { $0.count == 32 }, "a keyed digest")
    }
  }

  /// Every number in every table, with where it stands.
  private func numbers(_ world: World) async throws -> [(place: String, number: Int64)] {
    let columns = try await Schema.normalised(of: world.database)
    let tables = Set(columns.map { String($0.prefix { $0 != "." }) })
    return try await world.database.read { tx in
      try tables.sorted().flatMap { table in
        try tx.run(Query(stringLiteral: "SELECT * FROM \(table)")).flatMap { row in
          row.cells.compactMap { cell -> (place: String, number: Int64)? in
            if case .integer(let number) = cell.value { (table, Int64(number)) } else { nil }
          }
        }
      }
    }
  }
}
