import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// Norm sets beside each other: a new edition, crosswalks, suggestions, and a handbook that should stay one's own.
@Suite(.timeLimit(.minutes(20))) struct NormLinkingTests {
  @Test(arguments: Backend.available) func aNewEditionLosesNoAnswer(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (ellen, old) = (try await world.viewer("Ellen"), world.normSet)
      let clauses = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(old).clauses.map(\.clause) }
      let new = try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.link(clauses[0], of: old, to: World.slug, step: steps[2])
        try desk.judge(clauses[0], of: old, as: .covered, reason: "", evidence: "Gesprekken")
        try desk.judge(clauses[1], of: old, as: .partly, reason: "Peter gaat verder", evidence: "")
        try desk.link(clauses[2], of: old, to: World.slug, step: nil)
        // V1 keeps its words under another number, V2 says something else, V3 is gone.
        return try desk.importNorms(
          try NormSheet(
            text:
              """
              nummer;onderdeel van;titel;tekst\nV;;Vakmanschap;\nV7;V;;Wie hulp krijgt, houdt zelf de regie.\nV2;V;;Werkers \
              en inwoners denken samen na.
              """
          ),
          title: "Voorbeeldkader", edition: "2029")
      }
      let reading = try await world.house.read(at: .norms, as: ellen) { desk in try desk.edition(new, after: old) }
      #expect(reading.rows.map(\.fate) == [.carried, .reworded, .orphan])
      #expect(reading.rows[0].targets.map(\.number) == ["V7"])
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.takeOver(new, after: old) }

      let table = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(new) }
      #expect(table.clauses.map(\.coverage.state) == [.covered, .partly])
      #expect(table.clauses.map(\.isStale) == [false, true])
      #expect(table.clauses[0].spots.map(\.stepTitle) == ["Samen het plan maken"])
      #expect(table.clauses[1].coverage.reason == "Peter gaat verder")
      // The old edition reads as it did, and what went over is not carried twice.
      let before = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(old) }
      #expect(before.clauses.map(\.coverage.state) == [.covered, .partly, .unjudged] && before.clauses[2].spots.count == 1)
      let after = try await world.house.read(at: .norms, as: ellen) { desk in try desk.edition(new, after: old) }
      #expect(after.rows.isEmpty && after.done.map(\.fate) == [.carried, .reworded, .orphan])
      await #expect(throws: RuleRefusal.norms(.nothingToCarry)) {
        try await world.house.write(at: .norms, as: ellen) { desk in try desk.takeOver(new, after: old) }
      }
      await #expect(throws: RuleRefusal.norms(.editionCircular)) {
        try await world.house.write(at: .norms, as: ellen) { desk in try desk.takeOver(old, after: new) }
      }
    }
  }

  @Test(arguments: Backend.available) func aNewEditionNeverWritesOverWhatPeopleJudgedInIt(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, old) = (try await world.viewer("Ellen"), world.normSet)
      let new = try await world.house.write(at: .norms, as: ellen) { desk in
        let new = try desk.importNorms(
          try NormSheet(text: "nummer;tekst\nV1;Wie hulp krijgt, houdt zelf de regie."), title: "Voorbeeldkader", edition: "2029")
        try desk.judge(try desk.clause(numbered: "V1", in: old), of: old, as: .covered, reason: "", evidence: "Vroeger")
        try desk.judge(try desk.clause(numbered: "V1", in: new), of: new, as: .notYet, reason: "Wij kijken anders", evidence: "")
        try desk.takeOver(new, after: old)
        return new
      }
      let row = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(new).clauses[0] }
      #expect(row.coverage.state == .notYet && row.coverage.reason == "Wij kijken anders")
      #expect(
        try await world.house.read(at: .norms, as: ellen) { desk in try desk.edition(new, after: old).done.map(\.fate) } == [
          .keptTheirs
        ])
    }
  }

  @Test(arguments: Backend.available) func whatWasJudgedElsewhereIsASuggestionAndTheGuestHearsNothingOfIt(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let far = try await world.house.write(at: .norms, as: ellen) { desk in
        let middle = try desk.importNorms(try NormSheet(text: "nummer;titel\n4;Middenin"), title: "Kader Kanarie", edition: "1")
        let far = try desk.importNorms(try NormSheet(text: "nummer;titel\n9;Verderop"), title: "Kader Vink", edition: "1")
        let (v1, four, nine) = (
          try desk.clause(numbered: "V1", in: set), try desk.clause(numbered: "4", in: middle),
          try desk.clause(numbered: "9", in: far)
        )
        try desk.connect(v1, of: set, .partOf, to: four, of: middle, because: "Daar staat meer in")
        try desk.connect(nine, of: far, .equal, to: four, of: middle, because: "Zelfde vraag")
        try desk.judge(nine, of: far, as: .covered, reason: "", evidence: "")
        return far
      }
      let v1 = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).clauses[0].clause }
      let reading = try await world.house.look(as: .member(try await world.viewer("Samira"))) { room in
        try room.clause(v1, of: set)
      }
      #expect(reading.row.coverage.state == .unjudged, "a suggestion is no judgement")
      #expect(reading.suggestions.map(\.state) == [.covered])
      #expect(
        reading.suggestions[0].way.map { "\($0.relation.rawValue) \($0.clause.number) \($0.set)" } == [
          "onderdeel-van 4 Kader Kanarie, 1", "gelijk 9 Kader Vink, 1",
        ])
      #expect(reading.crosswalks.map(\.reason) == ["Daar staat meer in"] && reading.others.isEmpty)

      let guest = try await world.house.look(as: try await world.auditor()) { room in try room.clause(v1, of: set) }
      #expect(guest.suggestions.isEmpty && guest.crosswalks.isEmpty && guest.others.isEmpty)
      // A draft leaks to no member either.
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.describe(far, title: "Kader Vink", edition: "1", source: "", stage: .draft, scale: [])
      }
      let later = try await world.house.look(as: .member(try await world.viewer("Samira"))) { room in try room.clause(v1, of: set)
      }
      #expect(later.suggestions.isEmpty)
    }
  }

  @Test(arguments: Backend.available) func crosswalksThatCannotBeAreRefused(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let (one, two) = try await world.house.write(at: .norms, as: ellen) { desk in
        let one = try desk.importNorms(try NormSheet(text: "nummer;titel\n1;Een\n2;Twee"), title: "Een", edition: "")
        let two = try desk.importNorms(try NormSheet(text: "nummer;titel\n1;Een\n2;Twee"), title: "Twee", edition: "")
        return (one, two)
      }
      func connect(
        _ from: (String, ID<NormSet>), _ relation: ClauseRelation, _ to: (String, ID<NormSet>), because reason: String = "Daarom"
      ) async throws {
        try await world.house.write(at: .norms, as: ellen) { desk in
          let (a, b) = (try desk.clause(numbered: from.0, in: from.1), try desk.clause(numbered: to.0, in: to.1))
          try desk.connect(a, of: from.1, relation, to: b, of: to.1, because: reason)
        }
      }
      await #expect(throws: RuleRefusal.reasonMissing) { try await connect(("V1", set), .equal, ("1", one), because: "") }
      await #expect(throws: RuleRefusal.norms(.sameSet)) { try await connect(("V1", set), .equal, ("V2", set)) }
      await #expect(throws: RuleRefusal.norms(.otherUnknown)) { try await connect(("V1", set), .equal, ("77", one)) }
      try await connect(("V1", set), .partOf, ("1", one))
      await #expect(throws: RuleRefusal.norms(.crosswalkTaken)) { try await connect(("1", one), .equal, ("V1", set)) }
      try await connect(("1", one), .partOf, ("1", two))
      await #expect(throws: RuleRefusal.norms(.crosswalkContradicts)) { try await connect(("1", two), .partOf, ("V1", set)) }

      // A file with one that cannot be brings in none of them, and names each by its line.
      let sheet = """
        nummer;kader;uitgave;ander nummer;verband;reden
        V2;Een;;2;gelijk;Goed
        V3;Nergens;;1;gelijk;x
        V3;Een;;99;gelijk;x
        V1;Twee;;1;geen;Het volgt al
        V2;Voorbeeldkader;2026;V3;overlapt;x
        """
      let refusal = await #expect(throws: TableRefusal.self) {
        try await world.house.write(at: .norms, as: ellen) { desk in
          try desk.bringIn(try CrosswalkSheet(bytes: Array(sheet.utf8)), of: set)
        }
      }
      #expect(refusal?.mistakes == [
        TableMistake(line: 3, reason: .setUnknown("Nergens")), TableMistake(line: 4, reason: .clauseUnknown("99")),
        TableMistake(line: 5, reason: .contradicts), TableMistake(line: 6, reason: .toItself),
      ])
      let v2 = try await world.house.read(at: .norms, as: ellen) { desk in try desk.clause(numbered: "V2", in: set) }
      #expect(try await world.house.look(as: .member(ellen)) { room in try room.clause(v2, of: set).crosswalks.isEmpty })
    }
  }

  @Test(arguments: Backend.available) func placesGoOverInBothDirectionsAndOverNobodysWords(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let other = try await world.house.write(at: .norms, as: ellen) { desk in
        let other = try desk.importNorms(try NormSheet(text: "nummer;titel\n1;Een\n2;Twee\n3;Drie"), title: "Ander", edition: "")
        for (mine, theirs) in [("V1", "1"), ("V2", "2"), ("V3", "3")] {
          try desk.connect(
            try desk.clause(numbered: mine, in: set), of: set, .equal, to: try desk.clause(numbered: theirs, in: other),
            of: other, because: "Zelfde")
        }
        for number in ["V1", "V2"] {
          try desk.link(try desk.clause(numbered: number, in: set), of: set, to: World.slug, step: nil)
        }
        try desk.judge(try desk.clause(numbered: "V1", in: set), of: set, as: .covered, reason: "", evidence: "")
        // Somebody judged 2 already: nothing comes over it.
        try desk.judge(try desk.clause(numbered: "2", in: other), of: other, as: .notYet, reason: "Bij ons niet", evidence: "")
        return other
      }
      let there = try await world.house.read(at: .norms, as: ellen) { desk in try desk.mapping(of: other, from: set) }
      #expect(there.gains.map(\.clause.number) == ["1"] && there.kept == 1 && (there.before, there.after) == (3, 2))
      #expect(there.suggested.map(\.suggestion) == [.covered])
      let here = try await world.house.read(at: .norms, as: ellen) { desk in try desk.mapping(of: set, from: other) }
      #expect(here.gains.isEmpty && (here.before, here.after) == (1, 1))

      #expect(try await world.house.write(at: .norms, as: ellen) { desk in try desk.takePlacesOver(to: other, from: set) } == 1)
      let table = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(other) }
      #expect(table.clauses.map(\.spots.count) == [1, 0, 0])
      #expect(table.clauses.map(\.coverage.state) == [.unjudged, .notYet, .unjudged], "nothing was judged by it")
      await #expect(throws: RuleRefusal.norms(.nothingToCarry)) {
        _ = try await world.house.write(at: .norms, as: ellen) { desk in try desk.takePlacesOver(to: other, from: set) }
      }
    }
  }

  @Test(arguments: Backend.available) func aHandbookThatMirrorsANormIsSaidAndCanBeWavedAwayWithAReason(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let ellen = try await world.viewer("Ellen")
      let set = try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.importNorms(
          try NormSheet(
            text:
              """
              nummer;titel;tekst\n1;Van aanmelding naar het plan;\n2;Iets anders;Wie bij ons aanklopt, vertelt zijn verhaal \
              één keer.
              """
          ),
          title: "Spiegel", edition: "")
      }
      var reading = try await world.house.read(at: .norms, as: ellen) { desk in try desk.mirror(set) }
      #expect(reading.signs.map(\.clause.number) == ["1", "2"])
      #expect(try await world.house.read(at: .norms, as: ellen) { desk in try desk.mirroredTitles(set) } == 1)
      let name = reading.signs[0].name
      await #expect(throws: RuleRefusal.reasonMissing) {
        try await world.house.write(at: .norms, as: ellen) { desk in try desk.wave(name, of: set, because: "") }
      }
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.wave(name, of: set, because: "Zo noemden wij het al")
      }
      reading = try await world.house.read(at: .norms, as: ellen) { desk in try desk.mirror(set) }
      #expect(reading.signs.map(\.clause.number) == ["2"] && reading.waved.map(\.reason) == ["Zo noemden wij het al"])
      #expect(reading.waved[0].by == "Ellen van Wijk")
      #expect(try await world.house.read(at: .norms, as: ellen) { desk in try desk.mirroredTitles(set) } == 0)
      await #expect(throws: NotFound.self) {
        _ = try await world.house.read(at: .norms, as: try await world.viewer("Samira")) { desk in try desk.mirror(set) }
      }
    }
  }

  @Test(arguments: Backend.available) func anEditionThatIsPastStandsInItsTableAndNotBesidePages(on backend: Backend) async throws
  {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.link(try desk.clause(numbered: "V1", in: set), of: set, to: World.slug, step: nil)
      }
      let samira = Reader.member(try await world.viewer("Samira"))
      #expect(try await world.house.look(as: samira) { room in try room.page(World.slug).clauses[nil]?.map(\.number) } == ["V1"])
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.describe(set, title: "Voorbeeldkader", edition: "2026", source: "", stage: .past, scale: [])
      }
      #expect(try await world.house.look(as: samira) { room in try room.page(World.slug).clauses.isEmpty })
      #expect(try await world.house.look(as: samira) { room in try room.referenceTable(set).clauses[0].spots.count } == 1)
      #expect(
        try await world.house.look(as: try await world.auditor()) { room in try room.page(World.slug).clauses[nil]?.count } == 1,
        "Ingrid came for it")
    }
  }
}
