import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// Who reads evidence, how it is taken back, and what is left of what should never have been kept.
@Suite struct EvidenceEndingTests {
  @Test(arguments: Backend.available) func whatHangsNowhereIsForThoseWhoKeepTheHandbook(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let piece = try await world.bring(try world.draft("Opleidingsplan 2025"))
      #expect(try await world.evidence(piece, as: "Peter").mayKeep)
      for name in ["Samira", "Margriet", "Ingrid", "Carla"] {
        await #expect(throws: NotFound.self, "\(name)") { _ = try await world.evidence(piece, as: name) }
        let reader = try await world.reader(name)
        #expect(try await world.house.look(as: reader) { room in try room.evidence().isEmpty })
        // Nor by the address under which pictures of pages are found.
        await #expect(throws: NotFound.self) {
          try await world.house.look(as: reader) { room in _ = try room.file("\(sha256(World.plan)).pdf").file }
        }
      }
      let samira = try await world.viewer("Samira")
      let draft = try world.draft("Van Samira")
      await #expect(throws: NotFound.self) {
        _ = try await world.house.write(at: .evidence, as: samira) { desk in try desk.bring(draft) }
      }
    }
  }

  @Test(arguments: Backend.available) func itsNameOnAPageOpensNoPiece(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      _ = try await world.bring(try world.draft("Los"))
      let samira = try await world.viewer("Samira")
      let name = "\(sha256(World.plan)).pdf"
      _ = try await world.house.write(at: .writer(of: World.slug), as: samira) { desk in
        let outline = ProcessOutline(purpose: "[Lees](/stukken/\(name))", steps: [])
        return try desk.save(from: 1, title: "Van aanmelding naar plan", chapter: "Aankloppen", content: .outline(outline))
      }
      await #expect(throws: NotFound.self) {
        try await world.house.look(as: .member(samira)) { room in _ = try room.file(name).file }
      }
    }
  }

  @Test(arguments: Backend.available) func theAuditorReadsWhatHangsOnHerSetAndNothingOfOthers(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.viewer("Ellen")
      let other = try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.importNorms(try NormSheet(text: "nummer;titel\n1;Een"), title: "Ander kader", edition: "")
      }
      let shared = try await world.bring(try world.draft("Gedeeld"), at: ["V1"])
      let elsewhere = try await world.bring(try world.draft("Elders", .file(Array("%PDF-1.7 anders".utf8), name: "x.pdf")))
      try await world.house.write(at: .evidence, as: ellen) { desk in
        for piece in [shared, elsewhere] { try desk.connect(piece, toNumbers: ["1"], of: other) }
      }
      #expect(
        try await world.evidence(shared, as: "Ingrid").proofs.map(\.clause.number) == ["V1"],
        "and not that it proves something else too")
      #expect(try await world.evidence(shared, as: "Samira").proofs.count == 2)
      await #expect(throws: NotFound.self) { _ = try await world.evidence(elsewhere, as: "Ingrid") }
      let ingrid = try await world.reader("Ingrid")
      #expect(try await world.house.look(as: ingrid) { room in try room.evidence().map(\.mark.title) } == ["Gedeeld"])
      #expect(try await world.house.look(as: ingrid) { room in try room.evidence().map(\.clauses) } == [1])
      await #expect(throws: NotFound.self) {
        try await world.house.look(as: ingrid) { room in _ = try room.evidenceOverview(of: other) }
      }
    }
  }

  @Test(arguments: Backend.available) func withdrawnItStandsNowhereAndComesBackWhereItStood(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let piece = try await world.bring(try world.draft("Opleidingsplan 2025"), at: ["V1"])
      let ellen = try await world.viewer("Ellen")
      await #expect(throws: RuleRefusal.reasonMissing) {
        try await world.house.write(at: .evidence, as: ellen) { desk in try desk.withdraw(piece, because: "") }
      }
      try await world.house.write(at: .evidence, as: ellen) { desk in try desk.withdraw(piece, because: "Dit was een ontwerp") }
      #expect(try await world.row("V1").evidence.isEmpty)
      let seen = try await world.evidence(piece, as: "Ingrid")
      #expect(seen.withdrawal?.reason == "Dit was een ontwerp" && !seen.isGiven)
      let ingrid = try await world.reader("Ingrid")
      await #expect(throws: NotFound.self) {
        try await world.house.look(as: ingrid) { room in _ = try room.evidenceFile(1, of: piece).file }
      }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .evidence, as: ellen) { desk in try desk.withdraw(piece, because: "Nog eens") }
      }
      try await world.house.write(at: .evidence, as: ellen) { desk in try desk.putBack(piece) }
      #expect(try await world.row("V1").evidence.count == 1)
    }
  }

  @Test(arguments: Backend.available) func whatShouldNeverHaveBeenKeptIsGoneAndThatItWasThereStays(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let secret = Array("%PDF-1.7 Mevrouw de Kanarievogel, Dorpsstraat 3".utf8)
      let piece = try await world.bring(try world.draft("Casus", .file(secret, name: "casus.pdf")), at: ["V1"])
      let renamed = try world.draft("Casus, beter", .same)
      let ellen = try await world.viewer("Ellen")
      try await world.house.write(at: .evidence, as: ellen) { desk in try desk.replace(piece, after: 1, with: renamed) }
      #expect(try await world.everything().contains { $0.contains("Kanarievogel") })
      let left = try await world.house.write(at: .evidence, as: ellen) { desk in
        try desk.destroy(1, of: piece, because: "Er stond een naam in")
      }
      #expect(left == .gone)
      #expect(try await !world.everything().contains { $0.contains("Kanarievogel") }, "also where only its title had changed")
      let tombstones = try await world.evidence(piece, as: "Samira").revisions
      #expect(tombstones.allSatisfy { $0.destroyed?.reason == "Er stond een naam in" && $0.destroyed?.by == "Ellen van Wijk" })
      #expect(
        tombstones.map(\.content).last
          == .file(StoredFile(kind: .pdf, hash: sha256(secret), size: secret.count), name: "casus.pdf"))
      #expect(try await world.row("V1").evidence.isEmpty)
      #expect(try await world.reports().allSatisfy(\.isRight))
      #expect(try await Caretaker(world.house).verify().allSatisfy { $0.brokenAt == nil })
      await #expect(throws: NotFound.self) {
        _ = try await world.house.write(at: .evidence, as: ellen) { desk in try desk.destroy(1, of: piece, because: "Nog eens") }
      }
      let again = try world.draft("Casus", .same)
      await #expect(throws: RuleRefusal.evidence(.nothingGiven)) {
        try await world.house.write(at: .evidence, as: ellen) { desk in try desk.replace(piece, after: 2, with: again) }
      }
    }
  }

  @Test(arguments: Backend.available) func bytesThatAnotherHasStayThereAndAreNamed(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let one = try await world.bring(try world.draft("Eén"), at: ["V1"])
      let two = try await world.bring(try world.draft("Twee"), at: ["V2"])
      #expect(try await world.reports().map(\.files).reduce(0, +) == 1, "kept once, whoever brings it twice")
      let ellen = try await world.viewer("Ellen")
      #expect(
        try await world.house.write(at: .evidence, as: ellen) { desk in try desk.destroy(1, of: one, because: "Weg") }
          == .keptElsewhere(["Twee"]))
      await #expect(throws: NotFound.self) {
        try await world.house.look(as: .member(ellen)) { room in _ = try room.evidenceFile(1, of: one).file }
      }
      #expect(try await world.house.look(as: .member(ellen)) { room in try room.evidenceFile(1, of: two).bytes } == World.plan)
      #expect(
        try await world.house.write(at: .evidence, as: ellen) { desk in try desk.destroy(1, of: two, because: "Weg") } == .gone)
      #expect(try await world.reports().map(\.files).reduce(0, +) == 0)
    }
  }

  @Test(arguments: Backend.available) func aFullHouseSaysSoAndTakesWhatItHasAlready(on backend: Backend) async throws {
    try await play(on: backend) { world in
      _ = try await world.bring(try world.draft("Eén"))
      try await world.database.write { tx in _ = try tx.run("UPDATE stored_file SET size = \(EvidenceKinds.mostTogether)") }
      _ = try await world.bring(try world.draft("Hetzelfde bestand"))
      await #expect(throws: RuleRefusal.evidence(.full)) {
        _ = try await world.bring(try world.draft("Een ander", .file(Array("%PDF-1.7 x".utf8), name: "x.pdf")))
      }
      _ = try await world.bring(try world.draft("Een link", .link("https://a.example")))
    }
  }

  @Test(arguments: Backend.available) func twoBringTheSameBytesAtOnce(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await withThrowingTaskGroup(of: ID<Evidence>.self) { group in
        for number in 0..<8 { group.addTask { try await world.bring(try world.draft("Plan \(number)"), at: ["V1"]) } }
        try await group.waitForAll()
      }
      #expect(try await world.row("V1").evidence.count == 8)
      #expect(try await world.reports().map(\.files).reduce(0, +) == 1)
    }
  }

  @Test(arguments: Backend.available) func aNumberThatIsNotThereConnectsNothing(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let piece = try await world.bring(try world.draft("Plan"))
      await #expect(throws: RuleRefusal.evidence(.numberUnknown("V99"))) {
        try await world.house.write(at: .evidence, as: try await world.viewer("Ellen")) { [set = world.normSet] desk in
          try desk.connect(piece, toNumbers: ["V1", "V99"], of: set)
        }
      }
      #expect(try await world.row("V1").evidence.isEmpty)
    }
  }
}
