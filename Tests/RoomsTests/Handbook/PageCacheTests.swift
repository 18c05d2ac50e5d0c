import Demo
import Domain
@testable import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// A page that stands still is not put together again for every reader. These are the ways in which that could lie.
@Suite struct PageCacheTests {
  @Test(arguments: Backend.available) func whoeverReadsAfterAChangeReadsTheChange(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (samira, peter, ellen) = (
        try await world.viewer("Samira"), try await world.viewer("Peter"), try await world.viewer("Ellen")
      )
      func page() async throws -> PageReading {
        try await world.house.look(as: .member(peter)) { room in try room.page(World.slug) }
      }
      #expect(try await page().discussions.isEmpty)

      try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.discussed(World.slug, in: world.team, on: World.monday, result: .ours, changed: "Niets")
      }
      #expect(try await page().discussions.map(\.changed) == ["Niets"])

      try await world.house.write(at: .owner(of: World.slug), as: ellen) { desk in
        try desk.assign(owner: peter.person, coauthors: [ellen.person])
      }
      #expect(try await page().coauthors.map(\.id) == [ellen.person])

      let clause = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(world.normSet) }.rows[1]
        .clause
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.link(clause, of: world.normSet, to: World.slug, step: steps[0])
      }
      #expect(try await page().clauses[steps[0]]?.count == 1)

      for name in ["Samira", "Jayden", "Marloes"] {
        _ = try await world.house.write(at: .handbook, as: try await world.viewer(name)) { desk in
          try desk.deviate(
            from: steps[0], of: World.slug, DeviationDraft(instead: "Anders", because: "Daarom", gave: "", audience: .owner))
        }
      }
      #expect(try await page().deviations[steps[0]]?.voices.count == 3)

      let draft = try await world.house.read(at: .writer(of: World.slug), as: peter) { desk in try desk.draft() }
      guard case .outline(var outline) = draft.content else { throw NotFound() }
      outline.steps[0].agreement = "Eerst bellen."
      let changed = PageContent.outline(outline)
      let number = try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in
        try desk.save(from: draft.revision.number, title: draft.card.title, chapter: draft.chapter, content: changed)
      }
      #expect(try await page().draft?.number == number)
      #expect(try await page().content != changed)
      _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: number, because: "Drie keer anders gedaan.")
      }
      let after = try await page()
      #expect(after.content == changed)
      #expect(after.changedSteps == [steps[0]])
      #expect(after.deviations[steps[0]]?.proposal == nil)
    }
  }

  @Test(arguments: Backend.available) func whatOneReaderMayDoIsNotWhatTheNextMay(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      _ = try await world.house.write(at: .handbook, as: try await world.viewer("Samira")) { desk in
        try desk.deviate(
          from: steps[0], of: World.slug, DeviationDraft(instead: "Anders", because: "Daarom", gave: "", audience: .owner))
      }
      let peter = try await world.house.look(as: .member(try await world.viewer("Peter"))) { room in try room.page(World.slug) }
      let jayden = try await world.house.look(as: .member(try await world.viewer("Jayden"))) { room in try room.page(World.slug) }
      #expect(peter.rights.publish && peter.deviations[steps[0]]?.voices.count == 1)
      #expect(!jayden.rights.publish && jayden.deviations[steps[0]] == nil)
    }
  }

  /// An export gives the hash of each revision along. A false one must not put its words under another's page.
  @Test func aFalseHashPutsNoWordsElsewhere() {
    let (memory, text) = (OutlineCache(), "waartoe: Van ons")
    let hash = OutlineCache.hash(of: .process, title: "Titel", text: text)
    _ = memory.content(.process, title: "Titel", text: "waartoe: Van een ander", hash: hash)
    #expect(memory.content(.process, title: "Titel", text: text, hash: hash) == PageContent(kind: .process, text: text))
    _ = memory.content(.process, title: "Titel", text: "waartoe: Van een ander", hash: hash)
    #expect(memory.content(.process, title: "Titel", text: text, hash: hash) == PageContent(kind: .process, text: text))
  }

  /// What the memory leans on, and an auditor too: nothing changes without a line in the log.
  @Test(arguments: Backend.available) func nothingChangesInSilence(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      let witness = RecordingDatabase(database)
      let hand = ClockHand(Moment(World.monday, hour: 9))
      let house = House(
        database: witness, strongbox: .inMemory(), passwords: .forPlay, clock: .standing(hand), chance: .seeded(20_261_123))
      try await Wijkwerk(house: house, hand: hand).play()
      // The link that founds an organisation is older than its log; when somebody was last seen, or read a page, is nobody's
      // business. What somebody keeps of her own craft stands on no page of another: a line would tell that she does.
      let own: Set<String> = ["key_slot", "own_deviation", "craft_key", "craft_part", "craft_example", "craft_showing"]
      #expect(witness.changedInSilence.subtracting(own).subtracting(["invitation", "session", "page_read"]) == [])
      // And what may stand on a page changes with a happening that makes pages cold.
      let shown = Set(Holdings.all.filter { $0.head.map(Shelf.shownHeads.contains) ?? false }.flatMap(\.tables).map(\.name))
      #expect(shown.isSuperset(of: ["page", "person", "team", "deviation", "clause_link", "evidence_place"]))
      let lukewarm = witness.writes.filter { write in
        !write.tables.isDisjoint(with: shown) && !write.happenings.isEmpty
          && write.happenings.allSatisfy { kind in
            Holdings.happenings[kind]?.holding.head.map { !Shelf.shownHeads.contains($0) } ?? false
          }
      }
      #expect(Set(lukewarm.flatMap(\.tables)).intersection(shown) == [], "\(lukewarm)")
    }
  }

  /// Thirty people say something, come in and go, and the page of somebody who reads meanwhile stays as it was put together.
  @Test(arguments: Backend.available) func whatIsSaidInACircleMakesNoPageCold(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let counting = RecordingDatabase(database)
      let world = try await World(on: counting)
      try await world.publishProcess()
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      let peter = Reader.member(try await world.viewer("Peter"))
      func page() async throws { _ = try await world.house.look(as: peter) { room in try room.page(World.slug) } }
      try await page()
      let marloes = try await world.viewer("Marloes")
      let circle = try await world.house.read(at: .circles, as: marloes) { desk in try desk.myCircles()[0].id }
      let hall = try await world.house.write(at: .circles, as: marloes) { desk in
        try desk.planConversation(in: circle, format: "check-in", bringer: nil, at: nil, place: "")
      }
      try await world.sit("Marloes", in: hall)
      for _ in 2...30 { _ = try await world.sitAsGuest(in: hall) }
      #expect(try await counting.statements(during: page).count == 1, "thirty came in")
      try await world.reachHarvest(conversation)
      _ = try await world.reopen("Ellen")
      #expect(try await counting.statements(during: page).count == 1, "they talked, and somebody signed in")
      try await world.releaseLesson("Vraag eerst wat er al is", from: conversation)
      #expect(try await counting.statements(during: page).count > 1, "what comes out may stand on a page")
      _ = try await world.house.write(at: .people, as: try await world.viewer("Robert")) { desk in try desk.makeTeam("Noord") }
      #expect(try await counting.statements(during: page).count > 1)
      #expect(try await Caretaker(world.house).verify().allSatisfy { $0.brokenAt == nil })
    }
  }

  /// A head that somebody put back would show an old page: the doctor sees it.
  @Test(arguments: Backend.available) func aHeadThatIsNotTheNewestIsSeen(on backend: Backend) async throws {
    try await play(on: backend, isDamaged: true) { world in
      let organisation = world.organisation
      let old = try await world.database.read { tx in
        try tx.run("SELECT heads FROM logbook WHERE organisation = \(organisation)")[0].text("heads")
      }
      try await world.publishProcess()
      #expect(try await Caretaker(world.house).verify().allSatisfy { $0.brokenAt == nil })
      try await world.database.write { tx in try tx.run("UPDATE logbook SET heads = \(old) WHERE organisation = \(organisation)")
      }
      #expect(try await Caretaker(world.house).verify().contains { $0.brokenAt != nil })
    }
  }

  @Test func whatStillLiesThereIsLookedUpAgainOnlyWhenSomethingHappened() async throws {
    try await withDatabase(.sqlite) { database in
      let counting = RecordingDatabase(database)
      let world = try await World(on: counting)
      try await world.publishProcess()
      let (peter, jayden) = (try await world.viewer("Peter"), try await world.viewer("Jayden"))
      func open(_ viewer: Viewer) async throws -> OpenMatters {
        _ = try await world.house.look(as: .member(viewer)) { room in try room.page(World.slug) }
        return try await world.house.read(at: .matters(of: World.slug), as: viewer) { desk in try desk.openMatters() }
      }
      _ = try await open(peter)
      let again = try await counting.statements { _ = try await open(peter) }
      #expect(again.count == 2, "one for the page and one for this: \(again)")
      await #expect(throws: NotFound.self, "remembered for one is not shown to another") { _ = try await open(jayden) }
      _ = try await world.house.write(at: .handbook, as: jayden) { desk in
        try desk.amend(World.slug, at: nil, from: 1, to: .purpose("Wie belt, wordt gehoord."), because: "Korter")
      }
      #expect(try await open(peter).amendments.count == 1)
    }
  }
}
