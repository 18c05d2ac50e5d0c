import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// How often pages are read, counted so that nobody can be found in it.
@Suite struct ReadingTallyTests {
  @Test(arguments: Backend.available) func readingIsCountedByPageAndMonthAndNothingElse(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      // One person is one, however often they read.
      for _ in 1...7 { try await read(world, "Jayden") }
      for _ in 1...8 { try await read(world, "Margriet") }
      let rows = { try await world.database.read { tx in
          try tx.run("SELECT * FROM page_read").map { row in
            row.cells.map(\.column).sorted() + ["\(try row.text("month"))", "\(try row.int("number"))"]
          }
      } }
      #expect(try await rows() == [], "a GET writes nothing")
      let log = try await happenings(world)
      for _ in 1...2 { try await Caretaker(world.house).keepReadings() }
      #expect(try await rows() == [["month", "number", "organisation", "page", "2026-11", "2"]])
      try await read(world, "Jayden")
      try await Caretaker(world.house).keepReadings()
      #expect(try await rows().map(\.last) == ["2"])
      #expect(try await happenings(world) == log, "a line in the log would say when somebody read")
      func reads() async throws -> ReadCount {
        try await world.house.read(at: .handbook, as: try await world.viewer("Samira")) { desk in try desk.reviews(of: World.slug)
        }.reads
      }
      #expect(try await reads() == .fewer, "nobody fills it alone")
      // Months with few readers are none, however many there are.
      func month(_ month: String, _ number: Int) async throws {
        try await world.database.write { tx in
          try tx.run("""
            INSERT INTO page_read (organisation, page, month, number)
            SELECT organisation, page, CAST(\(month) AS TEXT), CAST(\(number) AS BIGINT) FROM page_read WHERE month = '2026-11'
            """)
        }
      }
      for number in 1...6 { try await month("2026-0\(number)", 5) }
      #expect(try await reads() == .fewer)
      try await month("2026-08", 6)
      try await month("2026-09", 9)
      #expect(try await reads() == .several(10), "in tens: one more reader does not move it")
    }
  }

  @Test(arguments: Backend.available) func whoWritesAtItAndWhoAuditsIsNotCounted(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      for name in ["Peter", "Samira", "Ellen"] { try await read(world, name) }
      let ingrid = try await world.auditor()
      let page = try await world.house.look(as: ingrid) { room in try room.page(World.slug) }
      world.house.countReading(of: page, by: ingrid)
      try await Caretaker(world.house).keepReadings()
      let rows = try await world.database.read { tx in try tx.run("SELECT page FROM page_read").count }
      #expect(rows == 0)
      let reading = try await world.house.read(at: .handbook, as: try await world.viewer("Peter")) { desk in
        try desk.reviews(of: World.slug)
      }
      #expect(reading.reads == .fewer, "nothing and nine are the same answer")
    }
  }

  @Test(arguments: Backend.available) func whatNobodyReadForAYearIsProposedOnlyWhenAYearWasCounted(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      try await world.publish("Huisbezoek")
      try await read(world, "Jayden")
      try await Caretaker(world.house).keepReadings()
      func idle(on day: Day) async throws -> [String] {
        world.hand.move(to: Moment(day, hour: 9))
        let ellen = try await world.relive("Ellen")
        return try await world.house.read(at: .handbook, as: ellen) { desk in try desk.upkeep() }.idle.map(\.card.slug)
      }
      #expect(try await idle(on: World.monday.adding(300)) == [])
      let later = World.monday.adding(400)
      #expect(try await idle(on: later) == ["huisbezoek", World.slug])
      // A team talks about one of them; somebody reads the other.
      let (marloes, team) = (try await world.relive("Marloes"), world.team)
      try await world.house.write(at: .handbook, as: marloes) { desk in
        try desk.discussed("huisbezoek", in: team, on: later, result: .ours, changed: "")
      }
      #expect(try await idle(on: later) == [World.slug])
      let page = try await world.house.look(as: .member(marloes)) { room in try room.page(World.slug) }
      world.house.countReading(of: page, by: .member(marloes))
      try await Caretaker(world.house).keepReadings()
      #expect(try await idle(on: later) == [World.slug], "one reader is not to be seen by it")
      try await world.database.write { tx in _ = try tx.run("UPDATE page_read SET number = 6 WHERE month > '2026-12'") }
      #expect(try await idle(on: later) == [])
    }
  }

  /// As the door of the page does it.
  private func read(_ world: World, _ name: String) async throws {
    world.house.countReading(of: try await world.page(name), by: .member(try await world.viewer(name)))
  }

  private func happenings(_ world: World) async throws -> Int {
    try await world.database.read { tx in try tx.run("SELECT COUNT(*) AS number FROM happening")[0].int("number") }
  }
}
