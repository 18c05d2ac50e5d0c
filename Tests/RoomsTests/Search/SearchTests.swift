import Demo
import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// Finding what can be read, in the words that somebody has in mind.
@Suite(.timeLimit(.minutes(20))) struct SearchTests {
  @Test(arguments: Backend.available) func anotherFormOfAWordFindsThePage(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      try await world.publishText(
        "Op huisbezoek", "Een huisbezoek spreek je af. Soms gaat een collega mee naar het cliëntgesprek.")
      try await world.publishText("Overleg", "Een gesprek met het team. Wij eten koek en drinken thee.")
      #expect(try await world.found("huisbezoeken") == ["Op huisbezoek"])
      #expect(try await world.found("Huis-bezoek?") == ["Op huisbezoek"])
      #expect(try await world.found("CLIENTGESPREKKEN") == ["Op huisbezoek", "Overleg"])
      #expect(try await world.found("gesprek") == ["Overleg", "Op huisbezoek"])
      // Nobody wrote of a team talk, but it is a talk.
      #expect(try await world.found("teamgesprekken") == ["Overleg"])
      #expect(try await world.found("wat is dat en hoe doen wij het") == [])
      #expect(try await world.found("zeppelin") == [])
    }
  }

  @Test func theWordsStandInTheirContext() async throws {
    try await withDatabase(.sqlite) { database in
      let world = try await World(on: database)
      let long = String(repeating: "Over de buurt valt veel te vertellen. ", count: 20)
      try await world.publishText(
        "De buurt", "# De buurt\n\n\(long)Wie een **sleutel** <b>krijgt</b>, [tekent](formulier.md) ervoor. \(long)")
      let hit = try #require(try await world.search("sleutels").groups.first?.hits.first)
      #expect(hit.excerpt.pieces.filter(\.isAsked).map(\.text) == ["sleutel"])
      #expect(hit.excerpt.beginsMidway && hit.excerpt.endsMidway)
      let words = hit.excerpt.pieces.map(\.text).joined()
      #expect(words.contains("Wie een sleutel krijgt, tekent ervoor.") && !words.hasPrefix(" ") && words.count < 260)
      #expect(words.split(separator: " ").allSatisfy { "\(long) Wie een sleutel krijgt, tekent ervoor.".contains($0) })
    }
  }

  @Test(arguments: Backend.available) func aStepIsFoundWhereItStands(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let steps = try await world.publishProcess()
      let hit = try #require(try await world.search("eén keer je verhaal vertellen").groups.first?.hits.first)
      #expect(hit.title == "Van aanmelding naar plan" && hit.remark == "Aankloppen")
      #expect(hit.spot == .page(slug: World.slug, step: steps[1]) && hit.stepTitle == "Eén keer vertellen")
      // A word of the title leads to the page itself.
      #expect(try await world.search("aanmeldingen").groups.first?.hits.first?.spot == .page(slug: World.slug, step: nil))
      // A number of a norm is a word.
      #expect(try await world.search("V2").groups.map(\.kind) == [.norms])
    }
  }

  @Test(arguments: Backend.available) func aDraftIsNotFoundAndANewVersionTakesThePlaceOfTheOld(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let steps = try await world.publishProcess()
      let ellen = try await world.viewer("Ellen")
      _ = try await world.house.write(at: .handbook, as: ellen) { desk in
        try desk.makePage(title: "Aftakeling", chapter: "Nieuw", content: .text("Een concept over zwaluwen."))
      }
      #expect(try await world.found("zwaluwen") == [])
      #expect(try await world.found("vijf dagen bellen") == ["Van aanmelding naar plan"])
      try await world.change(steps[0], of: World.slug)
      #expect(try await world.found("drie") == ["Van aanmelding naar plan"])
      try await world.save(World.slug, times: 1)
      #expect(try await world.found("opnieuw") == [])
      // Where a page stands is so for everybody at once.
      let draft = try await world.house.read(at: .writer(of: World.slug), as: ellen) { desk in try desk.draft() }
      _ = try await world.house.write(at: .writer(of: World.slug), as: ellen) { desk in
        try desk.save(from: draft.revision.number, title: "Van aanmelding naar plan", chapter: "Voordeur", content: draft.content)
      }
      #expect(try await world.found("voordeur") == ["Van aanmelding naar plan"])
      #expect(try await world.found("aankloppen") == [])
      #expect(try await Caretaker(world.house).checkSearch().allSatisfy(\.isRight))
    }
  }

  @Test(arguments: Backend.available) func aLessonIsFoundFromTheLastYesUntilOneIsTakenBack(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.reachHarvest(conversation)
      let lesson = ID<Outcome>.new(world.house.chance)
      try await world.make(
        .harvest(lesson, .lesson(Confided("Wie zwijgt, denkt na over kanarievogels.", in: conversation))), by: "Marloes",
        in: conversation)
      try await world.make(.decide(lesson, .proposed), by: "Marloes", in: conversation)
      for name in ["Marloes", "Samira"] { try await world.make(.consent(lesson, to: 1, yes: true), by: name, in: conversation) }
      #expect(try await world.search("kanarievogel").groups.isEmpty)
      try await world.make(.consent(lesson, to: 1, yes: true), by: "Jayden", in: conversation)
      #expect(try await world.search("kanarievogel", as: "Peter").groups.map(\.kind) == [.lessons])
      #expect(try await world.search("kanarievogel", as: "Ingrid").groups.isEmpty)
      #expect(try await world.search("kanarievogel", as: "Carla").groups.isEmpty)
      try await world.make(.withdraw(lesson), by: "Samira", in: conversation)
      #expect(try await world.search("kanarievogel").groups.isEmpty)
      // Nor is it offered to who misspells it: of what was taken back no word remains.
      #expect(try await world.search("kanarievogl").suggestion == nil)
    }
  }

  @Test(arguments: Backend.available) func anAuditorFindsWhatSheCameFor(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      try await world.publishProcess()
      try await world.publishText("Onze belofte", "Wij beloven aanmelding zonder drempel.")
      #expect(try await world.found("aanmelding", as: "Ingrid") == ["Van aanmelding naar plan"])
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let clause = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows[1].clause }
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.link(clause, of: set, to: "onze-belofte", step: nil) }
      #expect(try await world.found("aanmelding", as: "Ingrid") == ["Van aanmelding naar plan", "Onze belofte"])
      let link = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows[1].spots[0].link }
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.unlink(link, of: clause) }
      #expect(try await world.found("aanmelding", as: "Ingrid") == ["Van aanmelding naar plan"])
      #expect(try await world.found("regie", as: "Ingrid") == ["V1"])
      let other = try NormSheet(text: "nummer;onderdeel van;titel;tekst\nX1;;Zeggenschap;Regie is van wie er woont.")
      _ = try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.importNorms(other, title: "Ander kader", edition: "")
      }
      #expect(try await world.found("regie", as: "Ingrid") == ["V1"])
      #expect(Set(try await world.found("regie")) == ["V1", "X1 Zeggenschap"])
      // What is still being made is found by who makes it.
      try await world.house.write(at: .norms, as: ellen) { desk in
        let draft = try desk.makeNormSet(title: "In de maak", edition: "", source: "")
        _ = try desk.addClause(NormText(number: "M1", parent: nil, title: "Regie later", text: "", level: "", why: ""), to: draft)
      }
      #expect(Set(try await world.found("regie")) == ["V1", "X1 Zeggenschap"])
      #expect(Set(try await world.found("regie", as: "Ellen")) == ["V1", "X1 Zeggenschap", "M1 Regie later"])
      #expect(try await Caretaker(world.house).checkSearch().allSatisfy(\.isRight))
    }
  }

  @Test(arguments: Backend.available) func oneLetterWrongIsPutRight(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      try await world.publishText("Aanmelding", "Iedere Klacht telt.")
      for (typed, meant) in [
        ("klaht", "klacht"), ("klachtt", "klacht"), ("kalcht indienen", "klacht indienen"), ("aanmedling", "aanmelding"),
        ("klacth", "klacht"),
      ] {
        #expect(try await world.search(typed).suggestion == meant, "\(typed)")
      }
      #expect(try await world.search("klacht").suggestion == nil)
      #expect(try await world.search("zeppelin").suggestion == nil)
    }
  }

  /// The question of the goals, in the organisation that comes with Kring.
  @Test func aNewcomerFindsWhatToDoWithAComplaint() async throws {
    try await withDatabase(.sqlite) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      let hand = ClockHand(Moment(World.monday, hour: 9))
      let house = House(
        database: database, strongbox: .inMemory(), passwords: .forPlay, clock: .standing(hand), chance: .seeded(20_261_123))
      try await Wijkwerk(house: house, hand: hand).play()
      let session = try #require(
        try await house.signIn(email: "femke@wijkwerk.example", password: Wijkwerk.password, device: "Proef")?.session)
      guard case .member(let femke)? = try await house.recognise(cookie: session) else { throw NotFound() }
      let reading = try await house.look(as: .member(femke)) { room in
        try room.search("wat doe ik als een cliënt een klacht heeft")
      }
      #expect(reading.groups.first?.hits.first?.title == "Als iemand niet tevreden is")
      #expect(try await Caretaker(house).checkSearch().allSatisfy { $0.isRight && $0.entries > 10 })
    }
  }
}

extension World {
  func reader(_ name: String) async throws -> Reader {
    switch try await caller(name) {
    case .member(let viewer): .member(viewer)
    case .assessor(let assessor): .assessor(assessor)
    default: throw NotFound()
    }
  }

  func search(_ question: String, as name: String = "Samira") async throws -> SearchReading {
    try await house.look(as: try await reader(name)) { room in try room.search(question) }
  }

  /// The titles, the best first.
  func found(_ question: String, as name: String = "Samira") async throws -> [String] {
    try await search(question, as: name).groups.flatMap { $0.hits.map(\.title) }
  }

  @discardableResult
  func publishText(_ title: String, _ text: String) async throws -> String {
    let ellen = try await viewer("Ellen")
    let slug = try await house.write(at: .handbook, as: ellen) { desk in
      try desk.makePage(title: title, chapter: "Praktisch", content: .text(text))
    }
    _ = try await house.write(at: .publishing(slug), as: ellen) { desk in try desk.publish(revision: 1, because: "Nodig") }
    return slug
  }
}
