import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// The index beside everything else: it can be made again, it travels by being made again, and its rows are reached by their audience.
@Suite(.timeLimit(.minutes(20))) struct SearchIndexTests {
  @Test(arguments: Backend.available) func anIndexThatWasMadeOtherwiseIsMadeAgainAtTheStart(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      try await world.publishProcess()
      let caretaker = Caretaker(world.house)
      #expect(try await caretaker.renewSearch() == 0)
      try await database.write { tx in
        try tx.run("UPDATE search_index SET version = 'vroeger'")
        try tx.run("DELETE FROM search_word WHERE stem = 'aanmeld'")
      }
      #expect(try await !caretaker.checkSearch().allSatisfy(\.isRight))
      #expect(try await world.found("aanmelding") == [])
      #expect(try await caretaker.renewSearch() == 2)
      #expect(try await world.found("aanmelding") == ["Van aanmelding naar plan"])
      #expect(try await caretaker.checkSearch().allSatisfy(\.isRight))
    }
  }

  @Test(arguments: Backend.available) func aDoctorNamesWhatIsFoundAndShouldNotBe(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      try await world.publishProcess()
      try await database.write { tx in try tx.run("UPDATE page SET published_version = NULL, published_revision = NULL") }
      let report = try #require(try await Caretaker(world.house).checkSearch().first { $0.organisation == "Stichting Wijkwerk" })
      #expect(report.wrong == 1 && !report.isWhole && !report.isRight)
    }
  }

  @Test(arguments: Backend.available) func aMovedOrganisationFindsWhatItFound(on backend: Backend) async throws {
    let lines = Lines()
    try await withDatabase(.sqlite) { database in
      let world = try await World(on: database)
      try await world.publishProcess()
      try await Luggage(world.house).pack(world.organisation) { lines.add($0) }
      #expect(!lines.all.contains { $0.contains("search_") })
    }
    try await withDatabase(backend) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      let house = House(database: database, strongbox: .inMemory(), passwords: .forPlay, clock: .standing(ClockHand(Moment(World.monday, hour: 9))))
      _ = try await Luggage(house).unpack(lines.all)
      let session = try #require(try await house.signIn(email: "jayden@wijkwerk.example", password: World.password, device: "Proef")?.session)
      guard case .member(let jayden)? = try await house.recognise(cookie: session) else { throw NotFound() }
      let reading = try await house.look(as: .member(jayden)) { room in try room.search("aanmelding") }
      #expect(reading.groups.first?.hits.first?.title == "Van aanmelding naar plan")
      #expect(try await Caretaker(house).renewSearch() == 0)
      #expect(try await Caretaker(house).checkSearch().allSatisfy(\.isRight))
    }
  }

  /// What is hidden stands under another audience, and the database goes to this one by its key: it steps over nothing.
  @Test func wordsAreReachedByTheirAudience() async throws {
    try await withDatabase(.sqlite) { database in
      let world = try await World(on: database)
      try await world.publishProcess()
      let plan = try await database.read { tx in
        try tx.run("""
          EXPLAIN QUERY PLAN SELECT stem, entry, weight, place FROM search_word
          WHERE organisation = \("a") AND audience IN (\("b"), \("c")) AND stem IN (\("d"), \("e"))
          """).map { try $0.text("detail") }
      }
      #expect(plan.contains("SEARCH search_word USING PRIMARY KEY (organisation=? AND audience=? AND stem=?)"), "\(plan)")
    }
  }

  @Test func aSearchCostsNoMoreStatementsWhenThereIsMoreToFind() async throws {
    try await withDatabase(.sqlite) { database in
      let counting = CountingDatabase(database)
      let world = try await World(on: counting)
      try await world.publishProcess()
      for rows in [0, 12] {
        for row in 0..<rows { try await world.publishText("Aanmelding \(row)", "Een aanmeldgesprek met verhaal \(row).") }
        for (name, expected) in [("Samira", 4), ("Ingrid", 3)] {
          let reader = try await world.reader(name)
          let statements = try await counting.statements { _ = try await world.house.look(as: reader) { room in try room.search("aanmelding verhaal") } }
          #expect(statements.count == expected, "\(name) with \(rows): \(statements.map { $0.prefix(60) })")
        }
      }
    }
  }
}
