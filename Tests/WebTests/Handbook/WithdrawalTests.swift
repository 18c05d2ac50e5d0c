import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// A page goes with a reason, after it was said what comes loose, and can come back.
@Suite struct WithdrawalTests {
  private static let withdrawal = Place.withdrawal(World.slug)

  private func play(on backend: Backend = .sqlite, _ story: (Street) async throws -> Void) async throws {
    try await withDatabase(backend) { database in try await story(try await Street.full(on: database)) }
  }

  /// A text of Ellen's with a link to the process, published.
  private func publishLink(_ street: Street, _ text: String = "Lees [hoe dat gaat](/handboek/\(World.slug)#stap-1).") async throws
  {
    let ellen = try await street.world.viewer("Ellen")
    let slug = try await street.world.house.write(at: .handbook, as: ellen) { desk in
      try desk.makePage(title: "Welkom", chapter: "Praktisch", content: .text(text))
    }
    _ = try await street.world.house.write(at: .publishing(slug), as: ellen) { desk in
      try desk.publish(revision: 1, because: "Voor wie hier nieuw is.")
    }
  }

  @Test(arguments: Backend.available) func itSaysFirstWhatBreaksAndThenEverybodyReadsWhy(on backend: Backend) async throws {
    try await play(on: backend) { street in
      try await publishLink(street)
      let peter = try street.visitor("Peter")
      let asked = try await peter.get(Self.withdrawal)
      for words in [
        "Eén bladzijde verwijst hierheen", "Welkom", "Eén norm staat hier", "Minstens drie keer. Er is één voorstel open.",
      ] {
        #expect(asked.body.contains(words), "\(words)")
      }
      #expect(try await peter.post(Self.withdrawal).status == 422)
      #expect(try await peter.post(Self.withdrawal, [("reden", "Het staat nu bij Welkom.")]).status == 303)

      for name in ["Samira", "Ingrid"] {
        let page = try await street.visitor(name).get(.page(World.slug))
        #expect(
          page.status == 200 && page.body.contains("Het staat nu bij Welkom.") && page.body.contains("ingetrokken door Peter"))
        #expect(!page.body.contains("Bellen") && !page.body.contains("Zet haar terug"), "\(name) reads nothing else of it")
        #expect(try await street.visitor(name).get(Place.revision(World.slug, 1)).status == 200, "its history stays")
      }
      #expect(try await street.visitor("Carla").get(.page(World.slug)).status == 404)
      #expect(try await !street.visitor("Samira").get(.handbook()).body.contains("Van aanmelding naar plan"))
      #expect(try await street.visitor("Ellen").get(.handbook()).body.contains("Ingetrokken"))
      #expect(try await !street.visitor("Ellen").get(.normSet(street.world.normSet)).body.contains("Van aanmelding naar plan"))
    }
  }

  /// Nothing can be done with what is not there: no deviation, no draft, no discussion, no norm, no second withdrawal.
  @Test func onlyPuttingItBackIsPossibleAndThenItStandsAsItStood() async throws {
    try await play { street in
      let (samira, peter) = (try street.visitor("Samira"), try street.visitor("Peter"))
      let before = try await samira.get(.page(World.slug)).body
      _ = try await peter.post(Self.withdrawal, [("reden", "Wij maken er één van.")])
      let step = ID<CriticalStep>(raw: street.names["step"] ?? "")
      for place in [
        Place.deviate(World.slug, step), Place.draft(World.slug), Place.discussions(World.slug), Self.withdrawal,
        Place.publication(World.slug),
      ] {
        #expect(try await peter.get(place).status == 404, "\(place)")
      }
      #expect(try await !samira.get(Place.capture()).body.contains("Van aanmelding naar plan"))
      #expect(try await samira.post(Place.putBack(World.slug)).status == 404)
      #expect(try await peter.post(Place.putBack(World.slug)).status == 303)
      #expect(try await samira.get(.page(World.slug)).body == before)
    }
  }

  @Test func whoWritesAPageSeesWhatLeadsToItAndReadersDoNot() async throws {
    try await play { street in
      try await publishLink(street)
      #expect(try await street.visitor("Peter").get(.page(World.slug)).body.contains("Hiernaar verwijst"))
      let jayden = try await street.visitor("Jayden").get(.page(World.slug)).body
      #expect(!jayden.contains("Hiernaar verwijst") && !jayden.contains("id=\"beheer\""))
      #expect(try await street.visitor("Jayden").get(.page("welkom")).body.contains("href=\"/handboek/\(World.slug)#stap-1\""))
    }
  }

  /// From before links were kept, or from a folder that came in: somebody looks for them later.
  @Test(arguments: Backend.available) func linksThatNobodyLookedForAreFound(on backend: Backend) async throws {
    try await play(on: backend) { street in
      try await publishLink(street)
      try await street.world.database.write { tx in
        try tx.run("DELETE FROM page_link")
        try tx.run("UPDATE page SET linked_revision = NULL")
      }
      #expect(try await Caretaker(street.world.house).gatherLinks() == 2)
      #expect(try await Caretaker(street.world.house).gatherLinks() == 0)
      let peter = try await street.world.viewer("Peter")
      #expect(
        try await street.world.house.read(at: .owner(of: World.slug), as: peter) { desk in
          try desk.withdrawal().linkedFrom.map(\.title)
        } == ["Welkom"])
    }
  }
}
