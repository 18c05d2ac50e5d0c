@_spi(Doorman) import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// Samira keeps what is hers of her craft. Nobody else can get at it but whom she shows it to, as long as she does.
@Suite(.timeLimit(.minutes(20))) struct CraftTests {
  private static let canary = "kanarievogel"

  private func kept(by name: String, _ world: World) async throws -> CraftReading {
    try await world.house.craft(of: try await world.viewer(name)) { room in try room.reading() }
  }

  private func reader(_ name: String, _ world: World) async throws -> Reader {
    switch try await world.caller(name) {
    case .member(let viewer): .member(viewer)
    case .assessor(let assessor): .assessor(assessor)
    case .companion, .keyless: throw NotFound()
    }
  }

  private func log(_ world: World) async throws -> [String] {
    try await world.database.read { tx in
      try tx.run("SELECT organisation, last, head FROM logbook ORDER BY organisation").map { "\($0.cells)" }
    }
  }

  @Test(arguments: Backend.available) func aFileBringsInNoMoreThanAFormTakes(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let samira = try await world.viewer("Samira")
      let words = String(repeating: "a", count: CraftLimits.words)
      func bring(_ parts: [CraftFile.Part]) async throws {
        try await world.house.keepCraft(of: samira) { room in try room.bringIn(CraftFile(parts: parts)) }
      }
      await #expect(throws: RuleRefusal.textTooLong) { try await bring([CraftFile.Part(heading: "Te lang", can: words + "a")]) }
      let examples = (0..<CraftLimits.examples).map { _ in CraftFile.Example(words: words) }
      await #expect(throws: RuleRefusal.craft(.noRoom)) {
        try await bring((1...3).map { CraftFile.Part(heading: "Deel \($0)", examples: examples) })
      }
      #expect(try await kept(by: "Samira", world).parts.isEmpty, "all of it, or nothing")
      try await bring([CraftFile.Part(heading: "Past", can: words)])
      #expect(try await kept(by: "Samira", world).parts.map(\.heading) == ["Past"])
    }
  }

  @Test(arguments: Backend.available) func nobodyElseOpensIt(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let names = try await world.keepCraft(words: Self.canary, shownTo: "Jayden")
      let (part, example, showing) = (names.part, names.example, names.showing)
      #expect(try await kept(by: "Samira", world).parts[0].can == Self.canary)
      // Every character of the house tries: her name is nowhere to be given, so each finds her own, which is empty.
      for name in ["Peter", "Ellen", "Robert", "Margriet", "Marloes", "Jayden", "Carla"] {
        let viewer = try await world.viewer(name)
        #expect(try await kept(by: name, world).parts.isEmpty)
        await #expect(throws: NotFound.self) { _ = try await world.house.craft(of: viewer) { room in try room.part(part) } }
        await #expect(throws: NotFound.self) {
          _ = try await world.house.craft(of: viewer) { room in try room.file(example, of: part) }
        }
        await #expect(throws: NotFound.self) { try await world.house.keepCraft(of: viewer) { room in try room.remove(part) } }
        await #expect(throws: NotFound.self) {
          try await world.house.keepCraft(of: viewer) { room in try room.takeBack(showing) }
        }
        await #expect(throws: NotFound.self) {
          try await world.house.keepCraft(of: viewer) { room in try room.remove(example, of: part) }
        }
      }
      for name in ["Samira", "Peter", "Ellen", "Robert", "Margriet", "Marloes", "Ingrid", "Carla"] {
        let reader = try await reader(name, world)
        await #expect(throws: NotFound.self) {
          _ = try await world.house.lookAlong(at: showing, as: reader) { room in try room.reading() }
        }
        #expect(try await world.house.shownCrafts(to: reader).isEmpty)
      }
      // Not in any cell of any table, not in what travels, and not to be found.
      #expect(try await !world.everything().contains { $0.contains(Self.canary) })
      let lines = Lines()
      try await OrganisationExport(world.house).pack(world.organisation) { lines.add($0) }
      #expect(!lines.all.contains { $0.contains(Self.canary) || $0.contains(part.raw) || $0.contains("\"table\":\"craft") })
      try await arrives(lines.all, on: backend)
      // Another key file opens nothing.
      let elsewhere = House(database: world.database, strongbox: .inMemory(), passwords: .forPlay, clock: .standing(world.hand))
      let samira = try await world.viewer("Samira")
      await #expect(throws: SealFailure.self) { _ = try await elsewhere.craft(of: samira) { room in try room.reading() } }
    }
  }

  @Test(arguments: Backend.available) func noLogHearsThatAnybodyUsesIt(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let before = try await log(world)
      let names = try await world.keepCraft(words: Self.canary, shownTo: "Jayden")
      let samira = try await world.viewer("Samira")
      try await world.house.keepCraft(of: samira) { room in try room.takeBack(names.showing) }
      try await world.house.keepCraft(of: samira) { room in try room.throwAway() }
      #expect(try await log(world) == before, "the head of the log is where it was")
    }
  }

  @Test(arguments: Backend.available) func sheShowsOnePartUntilADayAndTakesItBackAtOnce(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let names = try await world.keepCraft(words: Self.canary, shownTo: "Peter")
      let (samira, peter) = (try await world.viewer("Samira"), try await reader("Peter", world))
      let (part, first) = (names.part, names.showing)
      @Sendable func own(_ text: String) -> OwnWords { OwnWords(text, of: samira.person) }
      let ingrid = try await reader("Ingrid", world)
      let (other, second) = try await world.house.keepCraft(of: samira) { room in
        let other = try room.add(CraftDraft(heading: own("Een ander onderdeel"), can: own(""), learn: own("")))
        try room.add(CraftExampleDraft(words: own("Voor later"), link: own("")), to: other)
        let guest = try room.possibleReaders().first { $0.position == .auditor }
        return (other, try room.show(nil, to: guest?.id ?? ID(raw: "x"), until: World.monday.adding(5)))
      }
      // Peter sees the one part, and its file; the guest sees all, until Saturday.
      let (card, shown) = try await world.house.lookAlong(at: first, as: peter) { room in (room.card, try room.reading()) }
      #expect(
        shown.parts.map(\.id) == [part] && shown.showings.isEmpty && card.owner.id == samira.person
          && card.until == World.monday.adding(10))
      let example = shown.parts[0].examples[0]
      #expect(try await world.house.lookAlong(at: first, as: peter) { room in try room.file(example.id).bytes.count } == 8)
      #expect(try await world.house.lookAlong(at: second, as: ingrid) { room in try room.reading().parts.count } == 2)
      // It lives: what she changes is what he reads.
      try await world.house.keepCraft(of: samira) { room in
        try room.change(part, to: CraftDraft(heading: own("Anders"), can: own("Nu zo"), learn: own("")))
      }
      #expect(try await world.house.lookAlong(at: first, as: peter) { room in try room.reading().parts[0].can } == "Nu zo")
      // Taken back, it is gone at once; the day after the last, the other is gone by itself.
      try await world.house.keepCraft(of: samira) { room in try room.takeBack(first) }
      await #expect(throws: NotFound.self) {
        _ = try await world.house.lookAlong(at: first, as: peter) { room in try room.reading() }
      }
      world.hand.move(to: Moment(World.monday.adding(6), hour: 9))
      await #expect(throws: NotFound.self) {
        _ = try await world.house.lookAlong(at: second, as: ingrid) { room in try room.reading() }
      }
      try await Caretaker(world.house).wipeCrafts()
      let rows = try await world.database.read { tx in try tx.run("SELECT id FROM craft_showing").count }
      #expect(rows == 0)
      #expect(try await world.house.craft(of: samira) { room in try room.reading().parts.map(\.id) } == [part, other])
    }
  }

  @Test(arguments: Backend.available) func showingToNobodyOrForEverIsRefused(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let names = try await world.keepCraft(words: Self.canary, shownTo: "Peter")
      let (samira, peter, carla) = (
        try await world.viewer("Samira"), try await world.viewer("Peter").person, try await world.viewer("Carla").person
      )
      let part = names.part
      func show(_ part: ID<CraftPart>?, _ reader: ID<Person>, _ day: Day) async throws {
        _ = try await world.house.keepCraft(of: samira) { room in try room.show(part, to: reader, until: day) }
      }
      await #expect(throws: RuleRefusal.craft(.readerUnknown)) { try await show(part, carla, World.monday) }
      await #expect(throws: RuleRefusal.craft(.readerUnknown)) { try await show(part, samira.person, World.monday) }
      await #expect(throws: RuleRefusal.endInThePast) { try await show(part, peter, World.monday.adding(-1)) }
      await #expect(throws: RuleRefusal.craft(.untilTooFar)) { try await show(part, peter, World.monday.adding(400)) }
      await #expect(throws: NotFound.self) { try await show(ID(raw: "weg"), peter, World.monday) }
    }
  }

  @Test(arguments: Backend.available) func whoLeavesHasAMonthAndThenItIsDestroyed(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let names = try await world.keepCraft(words: Self.canary, shownTo: "Peter")
      let (robert, samira, peter) = (
        try await world.viewer("Robert"), try await world.viewer("Samira"), try await reader("Peter", world)
      )
      try await world.house.write(at: .people, as: robert) { desk in try desk.endAccess(of: samira.person) }
      await #expect(throws: NotFound.self) {
        _ = try await world.house.lookAlong(at: names.showing, as: peter) { room in try room.reading() }
      }
      func rows() async throws -> Int { try await world.database.read { tx in try tx.run("SELECT person FROM craft_key").count } }
      world.hand.move(to: Moment(World.monday.adding(29), hour: 9))
      try await Caretaker(world.house).wipeCrafts()
      #expect(try await rows() == 1, "who comes back within a month finds it again")
      world.hand.move(to: Moment(World.monday.adding(31), hour: 9))
      try await Caretaker(world.house).wipeCrafts()
      #expect(try await rows() == 0)
      let left = try await world.database.read { tx in
        try tx.run("SELECT id FROM craft_part UNION ALL SELECT id FROM craft_example UNION ALL SELECT id FROM craft_showing")
          .count
      }
      #expect(left == 0)
    }
  }

  @Test(arguments: Backend.available) func aSetIsOfferedAndItsHeadingsBecomeHerOwn(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, samira, set) = (try await world.viewer("Ellen"), try await world.viewer("Samira"), world.normSet)
      #expect(try await world.house.craft(of: samira) { room in try room.offers() } == [])
      await #expect(throws: NotFound.self) { try await world.house.keepCraft(of: samira) { room in try room.take(set) } }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .norms, as: samira) { desk in try desk.offer(set, forCraft: true) }
      }
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.offer(set, forCraft: true) }
      let offers = try await world.house.craft(of: samira) { room in try room.offers() }
      #expect(offers.map(\.headings) == [["Wie hulp krijgt, houdt zelf de regie.", "Werkers denken samen na.", "Afwijken mag."]])
      try await world.house.keepCraft(of: samira) { room in try room.take(set) }
      // No longer offered, and the set is past: hers stays hers.
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.offer(set, forCraft: false)
        try desk.describe(set, title: "Voorbeeldkader", edition: "2026", source: "", stage: .past, scale: [])
      }
      #expect(try await kept(by: "Samira", world).parts.map(\.heading) == offers[0].headings)
      #expect(try await kept(by: "Jayden", world).parts.isEmpty)
    }
  }

  @Test(arguments: Backend.available) func filesHaveAKindAndALimit(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let names = try await world.keepCraft(words: Self.canary, shownTo: "Peter")
      let (samira, part) = (try await world.viewer("Samira"), names.part)
      func add(_ bytes: [UInt8]) async throws {
        @Sendable func own(_ text: String) -> OwnWords { OwnWords(text, of: samira.person) }
        try await world.house.keepCraft(of: samira) { room in
          try room.add(CraftExampleDraft(words: own(""), link: own(""), file: (own("x.txt"), bytes)), to: part)
        }
      }
      await #expect(throws: RuleRefusal.craft(.fileUnknown)) { try await add(Array("<html><script>alert(1)</script>".utf8)) }
      await #expect(throws: RuleRefusal.craft(.fileTooLarge)) {
        try await add([UInt8](repeating: 0x61, count: CraftLimits.file + 1))
      }
      for _ in 1...9 { try await add([UInt8](repeating: 0x61, count: CraftLimits.file)) }
      await #expect(throws: RuleRefusal.craft(.noRoom)) { try await add([UInt8](repeating: 0x61, count: CraftLimits.file)) }
      let sealed = try await world.database.read { tx in
        try tx.run("SELECT content FROM craft_example WHERE size = \(CraftLimits.file)").map { try $0.bytes("content") }
      }
      #expect(Set(sealed).count == 9, "the same file twice is two seals: nobody can tell that they are the same")
    }
  }

  @Test func ownWordsTellNothingAndOpenForTheirSightAlone() {
    let (samira, peter) = (ID<Person>(raw: "samira"), ID<Person>(raw: "peter"))
    let words = OwnWords(Self.canary, of: samira, in: ID(raw: "een"))
    #expect(!"\(words) \(String(reflecting: words))".contains(Self.canary) && Mirror(reflecting: words).children.isEmpty)
    #expect(words.read(with: CraftSight(owner: samira)) == Self.canary)
    #expect(words.read(with: CraftSight(owner: samira, part: ID(raw: "een"))) == Self.canary)
    #expect(words.read(with: CraftSight(owner: samira, part: ID(raw: "twee"))) == nil)
    #expect(words.read(with: CraftSight(owner: peter)) == nil)
    #expect(
      OwnWords(Self.canary, of: samira).read(with: CraftSight(owner: samira, part: ID(raw: "een"))) == nil,
      "fresh words are hers alone")
  }
}
