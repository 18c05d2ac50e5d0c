import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// Ellen makes norm sets: her own, one from outside, one from her own paper.
@Suite(.timeLimit(.minutes(20))) struct NormMakingTests {
  @Test(arguments: Backend.available) func ellenEntersTheSectorCodeAndTheTenCompetences(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.viewer("Ellen")
      let set = try await world.house.write(at: .norms, as: ellen) { desk in
        let set = try desk.makeNormSet(title: "Onze kernwaarden", edition: "2026", source: "Van onszelf")
        for (number, title) in [("V", "Vakmanschap"), ("D", "Dienstverlening"), ("O", "Organisatie en bestuur")] {
          _ = try desk.addClause(NormText(number: number, parent: nil, title: title, text: "", level: "", why: ""), to: set)
        }
        for number in 1...10 {
          let clause = NormText(
            number: "V\(number)", parent: "V", title: "Competentie \(number)", text: "", level: "", why: "Daarom",
            examples: "Wij vragen het eerst.", weight: number)
          _ = try desk.addClause(clause, to: set)
        }
        return set
      }
      let making = try await world.house.read(at: .norms, as: ellen) { desk in try desk.making(set) }
      #expect(
        making.rows.map(\.norm.number) == ["V"] + (1...10).map { "V\($0)" } + ["D", "O"], "each stands behind what it is part of"
      )
      #expect(making.rows.map(\.level) == [0] + Array(repeating: 1, count: 10) + [0, 0])
      #expect(making.rows[1].norm.examples == "Wij vragen het eerst." && making.rows[1].norm.weight == 1)
      // A draft is hers alone; in use it is everybody's.
      let samira = Reader.member(try await world.viewer("Samira"))
      #expect(try await !world.house.look(as: samira) { room in try room.normSets().map(\.id).contains(set) })
      await #expect(throws: NotFound.self) { _ = try await world.house.look(as: samira) { room in try room.referenceTable(set) } }
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.describe(
          set, title: "Onze kernwaarden", edition: "2026", source: "", stage: .inUse,
          scale: [ScaleRung(code: "v", name: "voldoende")])
      }
      let card = try await world.house.look(as: samira) { room in try room.referenceTable(set) }
      #expect(card.set.clauses == 12 && card.clauses.count == 12, "the list and the table count the same")
    }
  }

  @Test(arguments: Backend.available) func whatPeopleSaidStaysWhateverHappensToTheClause(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let v1 = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).clauses[0].clause }
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.describe(
          set, title: "Voorbeeldkader", edition: "2026", source: "", stage: .inUse,
          scale: [ScaleRung(code: "2", name: "wij leren ervan")])
        try desk.link(v1, of: set, to: World.slug, step: nil)
        try desk.judge(v1, of: set, as: .covered, reason: "", evidence: "Gesprekken", rung: "2")
      }
      func row() async throws -> ReferenceRow {
        let table = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set) }
        return try #require(table.rows.first { $0.clause == v1 })
      }
      // Another number and another place change nothing of what was said; other words ask for another look.
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.change(
          v1, of: set,
          to: NormText(number: "V9", parent: "V", title: "", text: "wie hulp krijgt houdt zelf de regie", level: "", why: "Omdat")
        )
        try desk.move(v1, of: set, up: false)
      }
      var now = try await row()
      #expect(now.norm.number == "V9" && now.spots.count == 1 && now.coverage.evidence == "Gesprekken" && !now.isStale)
      #expect(now.coverage.rung == ScaleRung(code: "2", name: "wij leren ervan"))
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.change(
          v1, of: set, to: NormText(number: "V9", parent: "V", title: "", text: "Iets heel anders.", level: "", why: ""))
      }
      now = try await row()
      #expect(now.coverage.state == .covered && now.coverage.isReworded && now.isStale)
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.judge(v1, of: set, as: .covered, reason: "", evidence: "Weer bekeken")
      }
      #expect(try await !row().isStale)
      await #expect(throws: RuleRefusal.norms(.clauseInUse)) {
        try await world.house.write(at: .norms, as: ellen) { desk in try desk.remove(v1, of: set) }
      }
    }
  }

  @Test(arguments: Backend.available) func aLevelThatWasChosenCannotGo(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let clause = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).clauses[0].clause }
      let scale = [ScaleRung(code: "o", name: "onvoldoende"), ScaleRung(code: "v", name: "voldoende")]
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.describe(set, title: "Voorbeeldkader", edition: "2026", source: "", stage: .inUse, scale: scale)
        try desk.judge(clause, of: set, as: .partly, reason: "", evidence: "", rung: "v")
      }
      await #expect(throws: RuleRefusal.norms(.rungInUse("v"))) {
        try await world.house.write(at: .norms, as: ellen) { desk in
          try desk.describe(set, title: "Voorbeeldkader", edition: "2026", source: "", stage: .inUse, scale: [scale[0]])
        }
      }
      await #expect(throws: RuleRefusal.norms(.rungUnknown)) {
        try await world.house.write(at: .norms, as: ellen) { desk in
          try desk.judge(clause, of: set, as: .partly, reason: "", evidence: "", rung: "7")
        }
      }
    }
  }

  @Test(arguments: Backend.available) func aPartThatIsSwitchedOffComesBackAsItWas(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.viewer("Ellen")
      let set = try await world.house.write(at: .norms, as: ellen) { desk in
        let set = try desk.importNorms(
          try NormSheet(text: "nummer;titel;delen\n1;Voor allen;\n2;Buurt;welzijn\n3;Zaal;sport\n4;Beide;welzijn, sport"),
          title: "Delen", edition: "1")
        let sport = try desk.making(set).rows[2].clause
        try desk.judge(sport, of: set, as: .covered, reason: "", evidence: "De zaal")
        try desk.work(inSlices: ["welzijn"], of: set)
        return set
      }
      var table = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set) }
      #expect(table.clauses.map(\.norm.number) == ["1", "2", "4"] && table.outside == 1 && table.set.clauses == 3)
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.work(inSlices: ["welzijn", "sport"], of: set) }
      table = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set) }
      #expect(table.clauses.count == 4 && table.outside == 0)
      #expect(table.clauses[2].coverage.evidence == "De zaal")
    }
  }

  @Test(arguments: Backend.available) func aClauseStandsNeitherBelowItselfNorTwice(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let clauses = try await world.house.read(at: .norms, as: ellen) { desk in try desk.making(set).rows }
      func change(_ clause: ID<NormClause>, _ number: String, below parent: String?) async throws {
        try await world.house.write(at: .norms, as: ellen) { desk in
          try desk.change(clause, of: set, to: NormText(number: number, parent: parent, title: "x", text: "", level: "", why: ""))
        }
      }
      await #expect(throws: RuleRefusal.norms(.parentCircular)) { try await change(clauses[0].clause, "V", below: "V1") }
      await #expect(throws: RuleRefusal.norms(.parentCircular)) { try await change(clauses[1].clause, "V1", below: "V1") }
      await #expect(throws: RuleRefusal.norms(.numberTaken)) { try await change(clauses[1].clause, "V2", below: "V") }
      await #expect(throws: RuleRefusal.norms(.parentUnknown)) { try await change(clauses[1].clause, "V1", below: "Z") }
      // A new number of a heading goes along to what stands below it.
      try await change(clauses[0].clause, "A", below: nil)
      #expect(
        try await world.house.read(at: .norms, as: ellen) { desk in try desk.making(set).rows.map(\.norm.parent) } == [
          nil, "A", "A", "A",
        ])
    }
  }

  @Test(arguments: Backend.available) func aLicensedCopyIsForNobodyElse(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.viewer("Ellen")
      let copy = try LicensedText("# 1 Een\nWoorden van een ander.\n# 2 Twee")
      let (mine, shared) = try await world.house.write(at: .norms, as: ellen) { desk in
        (
          try desk.bringIn(copy.file, title: "Onze norm", edition: "", as: .licensed),
          try desk.bringIn(copy.file, title: "Vrije norm", edition: "", as: .brought)
        )
      }
      await #expect(throws: NotFound.self) {
        _ = try await world.house.read(at: .norms, as: ellen) { desk in try desk.normFile(mine) }
      }
      #expect(try await world.house.read(at: .norms, as: ellen) { desk in try desk.normFile(shared).clauses } == copy.clauses)
      await #expect(throws: NotFound.self) {
        _ = try await world.house.read(at: .norms, as: try await world.viewer("Samira")) { desk in try desk.normFile(shared) }
      }
    }
  }

  /// The whole of a big norm in one act, and its table after it. Counted in ways to the database, which no other work beside it
  /// makes slower.
  @Test(arguments: Backend.available) func tenThousandClausesComeInTogetherAndNotOneByOne(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let counting = RecordingDatabase(database)
      let world = try await World(on: counting)
      let ellen = try await world.viewer("Ellen")
      let lines = (0..<10_000).map {
        "\($0 / 100).\($0 % 100);\($0 % 100 == 0 ? "" : "\($0 / 100).0");Norm nummer \($0);Wat hij vraagt"
      }.joined(separator: "\n")
      let bytes = Array("nummer;onderdeel van;titel;tekst\n\(lines)".utf8)
      let statements = try await counting.statements {
        _ = try await world.house.write(at: .norms, as: ellen) { desk in
          try desk.bringIn(try NormFile(bytes: bytes), title: "Groot", edition: "", as: .brought)
        }
      }
      #expect(statements.count < 4_000, "\(statements.count) for ten thousand clauses and the words by which they are found")
      let sets = try await world.house.look(as: .member(ellen)) { room in try room.normSets() }
      let set = try #require(sets.first { $0.title == "Groot" }).id
      #expect(try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).clauses.count } == 9_900)
    }
  }
}
