import Demo
@_spi(Doorman) import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// Stichting Wijkwerk goes into Welzijn Elders, where Carla is the director and Peter worked already.
@Suite struct MergerTests {
  @Test(arguments: Backend.available) func nothingOfTheHandbookIsLost(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (samira, peter) = (try await world.viewer("Samira"), try await world.viewer("Peter"))
      try await world.agree("Peter", steps[0], "Bij ons appen we.")
      try await world.house.write(at: .handbook, as: peter) { [world] desk in
        try desk.discussed(World.slug, in: world.team, on: World.monday, result: .ours, changed: "Niets")
      }
      let set = world.normSet
      let ellen = try await world.viewer("Ellen")
      let clause = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).clauses[0].clause }
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.link(clause, of: set, to: World.slug, step: nil)
        try desk.judge(clause, of: set, as: .covered, reason: "", evidence: "Gesprekken")
      }
      let before = try await world.house.look(as: .member(samira)) { room in try room.history(World.slug) }
      let elsewhere = try await world.elders()
      let counted = try await rows(in: world.database)

      let merger = Merger(world.house)
      let looked = try await merger.merge(world.organisation, into: elsewhere, onlyLooking: true)
      #expect(try await rows(in: world.database) == counted, "who only looks, changes nothing")
      let outcome = try await merger.merge(world.organisation, into: elsewhere)
      #expect(outcome == looked)
      #expect(outcome.doubles == 1 && outcome.guests == 1)
      #expect(outcome.addresses.map(\.becomes) == ["van-aanmelding-naar-plan-2"])
      #expect(outcome.teams.map(\.becomes) == ["Zuiderkwartier (Stichting Wijkwerk)"])
      #expect(outcome.sets.map(\.becomes) == ["Voorbeeldkader (Stichting Wijkwerk)"])

      let left = try await rows(of: world.organisation, in: world.database)
      #expect(left.keys.sorted() == ["happening", "logbook", "organisation"], "only its name and its log stay behind")
      #expect(try await Caretaker(world.house).verify().allSatisfy { $0.brokenAt == nil })

      let carla = try await world.entering("carla@wijkwerk.example")
      let after = try await world.house.look(as: .member(carla)) { room in try room.history("van-aanmelding-naar-plan-2") }
      #expect(
        after.revisions.map(\.by) == before.revisions.map(\.by) && after.revisions.map(\.number) == before.revisions.map(\.number)
      )
      let page = try await world.house.look(as: .member(carla)) { room in try room.page("van-aanmelding-naar-plan-2") }
      #expect(page.discussions.map(\.team) == ["Zuiderkwartier (Stichting Wijkwerk)"])
      let own = try await world.house.look(as: .member(carla)) { room in try room.page(World.slug) }
      #expect(own.discussions.isEmpty && own.clauses.isEmpty, "the page that was called the same stays what it was")
      let table = try await world.house.look(as: .member(carla)) { room in try room.referenceTable(set) }
      #expect(table.clauses[0].spots.count == 1 && table.clauses[0].coverage.state == .covered)
      let found = try await world.house.look(as: .member(carla)) { room in try room.search("aanmelding") }
      #expect(found.groups.flatMap(\.hits).count >= 2)
    }
  }

  @Test(arguments: Backend.available) func whoWasAtBothIsOneAndKeepsWhatIsTheirs(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let elsewhere = try await world.elders()
      try await world.keep("Bij Wijkwerk", of: try await world.viewer("Peter"))
      let period = try EvidencePeriod(from: World.monday, until: World.monday, review: nil)
      let gift = EvidenceDraft.Gift.file(Array("Wij waren er met zijn zessen.".utf8), name: "verslag.txt")
      _ = try await world.house.write(at: .evidence, as: try await world.viewer("Peter")) { desk in
        try desk.bring(EvidenceDraft(title: "Verslag", shows: "Dat wij samen nadenken", period: period, gift: gift))
      }
      try await world.keep("Van Samira", of: try await world.viewer("Samira"))
      try await world.keep("Bij Elders", of: try await world.entering("peter@wijkwerk.example", at: elsewhere))
      _ = try await Merger(world.house).merge(world.organisation, into: elsewhere)
      #expect(try await world.house.recognise(cookie: try world.key("Peter")) == nil, "every key of the former ended")
      let peter = try await world.entering("peter@wijkwerk.example")
      #expect(peter.organisation == elsewhere)
      let page = try await world.house.look(as: .member(peter)) { room in try room.page("van-aanmelding-naar-plan-2") }
      #expect(page.card.owner?.id == peter.person && page.rights.publish)
      #expect(
        try await Caretaker(world.house).checkFiles().allSatisfy { $0.broken.isEmpty }, "what he sealed is sealed as it was")
      let samira = try await world.entering("samira@wijkwerk.example")
      #expect(
        try await world.house.craft(of: peter) { room in try room.reading() }.parts.map(\.heading).sorted() == [
          "Bij Elders", "Bij Wijkwerk",
        ])
      #expect(try await world.house.craft(of: samira) { room in try room.reading() }.parts.map(\.heading) == ["Van Samira"])
    }
  }

  @Test(arguments: Backend.available) func whoseAccessHadEndedKeepsHerMonthAndNobodyGetsIn(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let jayden = try await world.viewer("Jayden")
      try await world.keep("Van Jayden", of: jayden)
      try await world.house.write(at: .people, as: try await world.viewer("Robert")) { desk in
        try desk.endAccess(of: jayden.person)
      }
      _ = try await Merger(world.house).merge(world.organisation, into: try await world.elders())
      try await Caretaker(world.house).wipeCrafts()
      let keys = { try await world.database.read { tx in try tx.run("SELECT person FROM craft_key").count } }
      #expect(try await keys() == 1)
      #expect(try await world.house.signIn(email: "jayden@wijkwerk.example", password: World.password, device: "Proef") == nil)
      let ingrid = try await world.house.signIn(email: "ingrid@wijkwerk.example", password: World.password, device: "Proef")?
        .session
      #expect(try await world.house.recognise(cookie: ingrid ?? "") == nil, "guests are invited anew")
      world.hand.move(by: .days(32))
      try await Caretaker(world.house).wipeCrafts()
      #expect(try await keys() == 0)
    }
  }

  /// Whatever Kring learns to keep, the demonstration shows; so nothing of it may be left behind.
  @Test(arguments: Backend.available) func everythingThatTheDemonstrationShowsGoesAlong(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      let hand = ClockHand(Moment(World.monday, hour: 9))
      let house = House(
        database: database, strongbox: .inMemory(), passwords: .forPlay, clock: .standing(hand), chance: .seeded(20_261_123))
      try await Wijkwerk(house: house, hand: hand).play()
      let demo = try #require(try await OrganisationExport(house).organisations().first).id
      let carla = Newcomer(givenName: "Carla", name: "Carla Elders", email: try #require(EmailAddress("carla@elders.example")))
      _ = try await house.found(
        try await house.foundingToken(), organisation: "Welzijn Elders", by: carla, position: .director, password: World.password,
        device: "Proef",
        secondKey: .nobody)
      let elders = try #require(try await OrganisationExport(house).organisations().first { $0.id != demo }).id
      await #expect(throws: Merger.Refusal.demonstration) { _ = try await Merger(house).merge(demo, into: elders) }
      try await database.write { tx in try tx.run("UPDATE organisation SET is_demo = TRUE WHERE id = \(elders)") }
      _ = try await Merger(house).merge(demo, into: elders)
      #expect(try await rows(of: demo, in: database).keys.sorted() == ["happening", "logbook", "organisation"])
      #expect(try await Caretaker(house).verify().allSatisfy { $0.brokenAt == nil })
      #expect(try await Caretaker(house).checkSearch().allSatisfy(\.isRight))
      #expect(try await Caretaker(house).checkFiles().allSatisfy { $0.broken.isEmpty && $0.differing.isEmpty })
    }
  }

  @Test(arguments: Backend.available) func aCircleGoesAlongClosed(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.reachHarvest(conversation)
      let elsewhere = try await world.elders()
      await #expect(throws: Merger.Refusal.talking(1)) {
        _ = try await Merger(world.house).merge(world.organisation, into: elsewhere)
      }
      try await world.make(.close, by: "Marloes", in: conversation)
      let planned = try await world.planConversation()
      try await world.sit("Marloes", in: planned)
      _ = try await Merger(world.house).merge(world.organisation, into: elsewhere)

      let samira = Caller.member(try await world.entering("samira@wijkwerk.example"))
      let scene = try await world.house.sit(in: conversation, as: samira) { room in try room.heard() }
      let codes = try await world.database.read { tx in
        try tx.run("SELECT conversation FROM join_code WHERE organisation = \(elsewhere)").map { try $0.text("conversation") }
      }
      #expect(codes == [planned.raw], "phones without an account still find what is planned")
      #expect(scene.common.status == .closed && !scene.common.earlier.isEmpty, "she still reads what was said")
      for stranger in ["carla", "robert", "ellen", "peter"] {
        let caller = Caller.member(try await world.entering("\(stranger)@wijkwerk.example"))
        await #expect(throws: NotFound.self) {
          _ = try await world.house.sit(in: conversation, as: caller) { room in try room.heard() }
        }
      }
    }
  }

  @Test(arguments: Backend.available) func whatCannotBeIsRefusedAndChangesNothing(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let elsewhere = try await world.elders()
      let merger = Merger(world.house)
      await #expect(throws: Merger.Refusal.same) { _ = try await merger.merge(elsewhere, into: elsewhere) }
      await #expect(throws: NotFound.self) { _ = try await merger.merge(.new(world.house.chance), into: elsewhere) }
      _ = try await merger.merge(world.organisation, into: elsewhere)
      await #expect(throws: Merger.Refusal.ended) { _ = try await merger.merge(world.organisation, into: elsewhere) }
      await #expect(throws: Merger.Refusal.ended) { _ = try await merger.merge(elsewhere, into: world.organisation) }
    }
  }
}

extension World {
  /// Welzijn Elders with a team, a set of norms and a page that are called as those of Wijkwerk, and with Peter.
  fileprivate func elders() async throws -> ID<Organisation> {
    let carla = try await viewer("Carla")
    let sheet = try NormSheet(text: "nummer;onderdeel van;titel;tekst\nA;;Van ons;")
    guard let email = EmailAddress("peter@wijkwerk.example") else { throw NotFound() }
    _ = try await house.write(at: .people, as: carla) { desk in try desk.makeTeam("Zuiderkwartier") }
    _ = try await house.write(at: .norms, as: carla) { desk in
      try desk.importNorms(sheet, title: "Voorbeeldkader", edition: "2026")
    }
    let slug = try await house.write(at: .handbook, as: carla) { desk in
      try desk.makePage(title: "Van aanmelding naar plan", chapter: "Elders", content: .text("Bij ons gaat het zo."))
    }
    _ = try await house.write(at: .publishing(slug), as: carla) { desk in try desk.publish(revision: 1, because: "Van ons") }
    let link = try await house.write(at: .people, as: carla) { desk in
      try desk.invite(Newcomer(givenName: "Peter", name: "Peter Elders", email: email), as: .worker, teams: [], grant: nil)
    }
    _ = try await house.accept(link, password: World.password, device: "Proef")
    return carla.organisation
  }

  fileprivate func entering(_ email: String, at organisation: ID<Organisation>? = nil) async throws -> Viewer {
    guard let cookie = try await house.signIn(email: email, password: World.password, device: "Proef")?.session,
      let caller = try await house.recognise(cookie: cookie), case .member(let viewer) = caller
    else { throw NotFound() }
    guard let organisation, organisation != viewer.organisation else { return viewer }
    let other = try await house.goOn(at: organisation, from: caller, device: "Proef")
    guard case .member(let there)? = try await house.recognise(cookie: other) else { throw NotFound() }
    return there
  }

  fileprivate func keep(_ heading: String, of viewer: Viewer) async throws {
    let draft = CraftDraft(
      heading: OwnWords(heading, of: viewer.person), can: OwnWords("", of: viewer.person), learn: OwnWords("", of: viewer.person))
    _ = try await house.keepCraft(of: viewer) { room in try room.add(draft) }
  }
}

/// How many rows each table has, of all organisations or of one.
private func rows(of organisation: ID<Organisation>? = nil, in database: any Database) async throws -> [String: Int] {
  let columns = try await Schema.normalised(of: database)
  let tables = Set(
    columns.filter { $0.hasPrefix("organisation.id") || $0.contains(".organisation") }.map { String($0.prefix { $0 != "." }) })
  return try await database.read { tx in
    var rows: [String: Int] = [:]
    for table in tables {
      let name = Query(stringLiteral: table)
      let key: Query = table == "organisation" ? "id" : "organisation"
      let found =
        try organisation.map { try tx.run("SELECT 1 AS one FROM \(name) WHERE \(key) = \($0)") }
        ?? tx.run("SELECT 1 AS one FROM \(name)")
      rows[table] = found.isEmpty ? nil : found.count
    }
    return rows
  }
}
