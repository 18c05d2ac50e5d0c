import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// Ingrid looks along until a day.
@Suite struct AuditorTests {
  /// Processes that are published, and what her set points at. A draft, and a page beside it, do not exist.
  @Test(arguments: Backend.available) func sheReadsWhatHerSetPointsAtAndNoDraft(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      try await world.edit(steps[0]) { $0.agreement = "Nog niet uitgegeven." }
      let (ellen, peter, set) = (try await world.viewer("Ellen"), try await world.viewer("Peter"), world.normSet)
      for title in ["Aangewezen", "Ernaast", "Concept"] {
        let slug = try await world.house.write(at: .handbook, as: ellen) { desk in
          try desk.makePage(title: title, chapter: "Algemeen", content: .text("Woorden van \(title)."))
        }
        try await world.house.write(at: .owner(of: slug), as: ellen) { desk in try desk.assign(owner: peter.person, coauthors: [])
        }
      }
      try await world.house.write(at: .handbook, as: ellen) { desk in
        _ = try desk.makePage(
          title: "Nieuw proces", chapter: "Algemeen", content: .outline(ProcessOutline(purpose: "Nog niet", steps: [])))
      }
      for slug in ["aangewezen", "ernaast"] {
        _ = try await world.house.write(at: .publishing(slug), as: peter) { desk in
          try desk.publish(revision: 1, because: "Samen gemaakt")
        }
      }
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.link(try desk.clause(numbered: "V1", in: set), of: set, to: "aangewezen", step: nil)
      }
      let ingrid = try await world.auditor()
      for slug in [World.slug, "aangewezen"] {
        #expect(try await world.house.look(as: ingrid) { room in try room.page(slug).card.slug } == slug)
        #expect(try await world.house.look(as: ingrid) { room in try room.history(slug).versions.count } == 1)
      }
      #expect(
        try await world.house.look(as: ingrid) { room in try room.history(World.slug).revisions.map(\.number) } == [1],
        "nor the saves between versions")
      await #expect(throws: NotFound.self) {
        try await world.house.look(as: ingrid) { room in _ = try room.revision(2, of: World.slug) }
      }
      for slug in ["ernaast", "concept", "nieuw-proces", "bestaat-niet"] {
        await #expect(throws: NotFound.self, "\(slug)") {
          try await world.house.look(as: ingrid) { room in _ = try room.page(slug) }
        }
        await #expect(throws: NotFound.self, "\(slug)") {
          try await world.house.look(as: ingrid) { room in _ = try room.history(slug) }
        }
        await #expect(throws: NotFound.self, "\(slug)") {
          try await world.house.look(as: ingrid) { room in _ = try room.revision(1, of: slug) }
        }
      }
      let listed = try await world.house.look(as: ingrid) { room in try room.handbook() }.flatMap(\.pages).map(\.slug)
      #expect(Set(listed) == [World.slug, "aangewezen"])
    }
  }

  /// She comes for a second set as well: each opens what it points at, and each ends by its own day.
  @Test(arguments: Backend.available) func ofSeveralSetsEachEndsByItsOwnDay(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let (ellen, first) = (try await world.viewer("Ellen"), world.normSet)
      let second = try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.importNorms(try NormSheet(text: "nummer;titel\n4;Middenin"), title: "Kader Kanarie", edition: "1")
      }
      for title in ["Eerste", "Tweede", "Geen"] { _ = try await world.publishText(title, "Woorden van \(title).") }
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.link(try desk.clause(numbered: "V1", in: first), of: first, to: "eerste", step: nil)
        try desk.link(try desk.clause(numbered: "4", in: second), of: second, to: "tweede", step: nil)
      }
      func reads(_ reader: Reader) async throws -> Set<String> {
        try await world.house.look(as: reader) { room in
          Set(try room.normSets().map(\.title) + room.handbook().flatMap(\.pages).map(\.slug))
        }
      }
      let ingrid = try await world.auditor()
      guard case .assessor(let guest) = ingrid else { throw NotFound() }
      let process = World.slug
      #expect(try await reads(ingrid) == ["Voorbeeldkader", process, "eerste"])
      await #expect(throws: NotFound.self) { try await world.house.look(as: ingrid) { room in _ = try room.page("tweede") } }
      try await world.house.write(at: .people, as: ellen) { desk in
        try desk.letSee(second, until: World.monday.adding(10), by: guest.person)
      }

      let both = try await world.auditor()
      #expect(try await reads(both) == ["Voorbeeldkader", "Kader Kanarie", process, "eerste", "tweede"])
      for slug in ["eerste", "tweede"] {
        let clauses = try await world.house.look(as: both) { room in try room.page(slug).clauses.values.flatMap(\.self).count }
        #expect(clauses == 1, "\(slug) with the clause of its own set")
      }
      await #expect(throws: NotFound.self, "and no other") {
        try await world.house.look(as: both) { room in _ = try room.page("geen") }
      }
      for set in [first, second] { _ = try await world.house.look(as: both) { room in try room.referenceTable(set) } }
      let hits = try await world.house.look(as: both) { room in try room.search("woorden") }.groups.flatMap(\.hits).map(\.title)
      #expect(Set(hits) == ["Eerste", "Tweede"])
      let card = try await world.house.read(as: ellen) { desk in try desk.person(guest.person) }
      #expect(card.sights.map(\.title) == ["Kader Kanarie", "Voorbeeldkader"] && card.until == World.monday.adding(30))
      #expect(try await world.house.read(as: ellen) { desk in try desk.people() }.count { $0.person.id == guest.person } == 1)

      world.hand.move(to: Moment(World.monday.adding(11), hour: 9))
      #expect(try await reads(try await again(world)) == ["Voorbeeldkader", process, "eerste"], "the second set is over")
      let now = try await world.relive("Ellen")
      await #expect(throws: RuleRefusal.endInThePast) {
        try await world.house.write(at: .people, as: now) { desk in try desk.letSee(second, until: World.monday, by: guest.person)
        }
      }
      await #expect(throws: NotFound.self, "a member is no guest") {
        try await world.house.write(at: .people, as: now) { desk in
          try desk.letSee(second, until: World.monday.adding(40), by: now.person)
        }
      }
      try await world.house.write(at: .people, as: now) { desk in
        try desk.letSee(second, until: World.monday.adding(40), by: guest.person)
      }
      world.hand.move(to: Moment(World.monday.adding(31), hour: 9))
      #expect(try await reads(try await again(world)) == ["Kader Kanarie", process, "tweede"], "now the first one is")
    }
  }

  private func again(_ world: World) async throws -> Reader {
    guard case .assessor(let ingrid)? = try await world.house.recognise(cookie: try await world.reopen("Ingrid")) else {
      throw NotFound()
    }
    return .assessor(ingrid)
  }

  @Test(arguments: Backend.available) func onTheDayAfterHerLastSheIsNobody(on backend: Backend) async throws {
    try await play(on: backend) { world in
      world.hand.move(to: Moment(World.monday.adding(30), hour: 23))
      let email = "ingrid@wijkwerk.example"
      let key = try #require(try await world.house.signIn(email: email, password: World.password, device: "")?.session)
      guard case .assessor(let ingrid)? = try await world.house.recognise(cookie: key) else { throw NotFound() }
      #expect(ingrid.until == World.monday.adding(30))
      // Her session would go on until the morning.
      world.hand.move(by: .minutes(90))
      #expect(try await world.house.recognise(cookie: key) == nil)
      if let again = try await world.house.signIn(email: email, password: World.password, device: "")?.session {
        #expect(try await world.house.recognise(cookie: again) == nil, "and a right password opens nothing any more")
      }
    }
  }
}
