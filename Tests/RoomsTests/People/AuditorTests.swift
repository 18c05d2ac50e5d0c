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
        try await world.house.write(at: .owner(of: slug), as: ellen) { desk in try desk.assign(owner: peter.person, coauthors: []) }
      }
      try await world.house.write(at: .handbook, as: ellen) { desk in
        _ = try desk.makePage(title: "Nieuw proces", chapter: "Algemeen", content: .outline(ProcessOutline(purpose: "Nog niet", steps: [])))
      }
      for slug in ["aangewezen", "ernaast"] {
        _ = try await world.house.write(at: .publishing(slug), as: peter) { desk in try desk.publish(revision: 1, because: "Samen gemaakt") }
      }
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.link(try desk.clause(numbered: "V1", in: set), of: set, to: "aangewezen", step: nil) }
      let ingrid = try await world.auditor()
      for slug in [World.slug, "aangewezen"] {
        #expect(try await world.house.look(as: ingrid) { room in try room.page(slug).card.slug } == slug)
        #expect(try await world.house.look(as: ingrid) { room in try room.history(slug).versions.count } == 1)
      }
      #expect(try await world.house.look(as: ingrid) { room in try room.history(World.slug).revisions.map(\.number) } == [1], "nor the saves between versions")
      await #expect(throws: NotFound.self) { try await world.house.look(as: ingrid) { room in _ = try room.revision(2, of: World.slug) } }
      for slug in ["ernaast", "concept", "nieuw-proces", "bestaat-niet"] {
        await #expect(throws: NotFound.self, "\(slug)") { try await world.house.look(as: ingrid) { room in _ = try room.page(slug) } }
        await #expect(throws: NotFound.self, "\(slug)") { try await world.house.look(as: ingrid) { room in _ = try room.history(slug) } }
        await #expect(throws: NotFound.self, "\(slug)") { try await world.house.look(as: ingrid) { room in _ = try room.revision(1, of: slug) } }
      }
      let listed = try await world.house.look(as: ingrid) { room in try room.handbook() }.flatMap(\.pages).map(\.slug)
      #expect(Set(listed) == [World.slug, "aangewezen"])
    }
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
