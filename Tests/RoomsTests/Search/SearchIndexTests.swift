import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// The index beside everything else: it can be made again, it travels by being made again, and its rows are reached by their
/// audience.
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
    try await withDatabase(backend, isDamaged: true) { database in
      let world = try await World(on: database)
      try await world.publishProcess()
      try await database.write { tx in try tx.run("UPDATE page SET published_version = NULL, published_revision = NULL") }
      let report = try #require(try await Caretaker(world.house).checkSearch().first { $0.organisation == "Stichting Wijkwerk" })
      #expect(report.wrong == 1 && !report.isWhole && !report.isRight)
    }
  }

  // MARK: Norms

  @Test(arguments: Backend.available) func aClauseThatWasRemovedIsFoundNoLonger(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let clause = try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.addClause(
          NormText(number: "V9", parent: nil, title: "Zwaluwen", text: "Wie bouwt, telt de zwaluwen.", level: "", why: ""),
          to: set)
      }
      #expect(try await world.found("zwaluwen") == ["V9 Zwaluwen"])
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.remove(clause, of: set) }
      #expect(try await world.found("zwaluwen") == [])
      #expect(try await Caretaker(world.house).checkSearch().allSatisfy(\.isRight))
    }
  }

  @Test(arguments: Backend.available) func aSetThatGetsAnotherNameIsCalledSoOnEveryHit(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      try await world.house.write(at: .norms, as: ellen) { desk in
        let now = try desk.making(set)
        try desk.describe(set, title: "Ons eigen kader", edition: "2027", source: "", stage: .inUse, scale: now.scale)
      }
      let hits = try await world.search("V2").groups.flatMap(\.hits)
      #expect(!hits.isEmpty && hits.allSatisfy { $0.remark == "Ons eigen kader 2027" })
      #expect(try await Caretaker(world.house).checkSearch().allSatisfy(\.isRight))
    }
  }

  /// A page of text is an auditor's to read where her set leads to it, in whatever way it came to lead there.
  @Test(arguments: Backend.available) func placesThatWereTakenOverAreFoundByWhoeverJudgesThatSet(on backend: Backend) async throws
  {
    try await play(on: backend) { world in
      try await world.publishText("Zwaluwen", "Wie bouwt, telt de zwaluwen.")
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let sheet = try NormSheet(text: "nummer;tekst\nV1;Wie hulp krijgt, houdt zelf de regie.")
      let former = try await world.house.write(at: .norms, as: ellen) { desk in
        let former = try desk.importNorms(sheet, title: "Een vroegere uitgave", edition: "2020")
        try desk.link(try desk.clause(numbered: "V1", in: former), of: former, to: "zwaluwen", step: nil)
        return former
      }
      #expect(try await world.found("zwaluwen", as: "Ingrid") == [])
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.takeOver(set, after: former) }
      #expect(try await world.found("zwaluwen", as: "Ingrid") == ["Zwaluwen"])
      #expect(try await Caretaker(world.house).checkSearch().allSatisfy(\.isRight))
    }
  }

  @Test(arguments: Backend.available) func placesTakenFromACrosswalkAreFoundAsWell(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishText("Zwaluwen", "Wie bouwt, telt de zwaluwen.")
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let sheet = try NormSheet(text: "nummer;tekst\nA1;Wie bouwt, kijkt omhoog.")
      try await world.house.write(at: .norms, as: ellen) { desk in
        let other = try desk.importNorms(sheet, title: "Een ander kader", edition: "")
        let (theirs, ours) = (try desk.clause(numbered: "A1", in: other), try desk.clause(numbered: "V2", in: set))
        try desk.link(theirs, of: other, to: "zwaluwen", step: nil)
        try desk.connect(theirs, of: other, .equal, to: ours, of: set, because: "Het zegt hetzelfde")
        _ = try desk.takePlacesOver(to: set, from: other)
      }
      #expect(try await world.found("zwaluwen", as: "Ingrid") == ["Zwaluwen"])
      #expect(try await Caretaker(world.house).checkSearch().allSatisfy(\.isRight))
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
      let counting = RecordingDatabase(database)
      let world = try await World(on: counting)
      try await world.publishProcess()
      for rows in [0, 12] {
        for row in 0..<rows { try await world.publishText("Aanmelding \(row)", "Een aanmeldgesprek met verhaal \(row).") }
        for (name, expected) in [("Samira", 4), ("Ingrid", 3)] {
          let reader = try await world.reader(name)
          let statements = try await counting.statements {
            _ = try await world.house.look(as: reader) { room in try room.search("aanmelding verhaal") }
          }
          #expect(statements.count == expected, "\(name) with \(rows): \(statements.map { $0.prefix(60) })")
        }
      }
    }
  }
}
