import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// Samira also works for Welzijn Elders, with the same password. Signing in asks where she goes on, and a session stays in one
/// house.
@Suite struct WorkplaceTests {
  private func play(on backend: Backend = .sqlite, _ story: (Street, ID<Organisation>) async throws -> Void) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      try await street.world.publishProcess()
      let carla = try await street.world.viewer("Carla")
      let samira = Newcomer(
        givenName: "Samira", name: "Samira van Wijk", email: try #require(EmailAddress("samira@wijkwerk.example")))
      let link = try await street.world.house.write(at: .people, as: carla) { desk in
        try desk.invite(samira, as: .freelancer, teams: [], grant: nil)
      }
      _ = try await street.world.house.accept(link, password: World.password, device: "Proef")
      try await story(street, carla.organisation)
    }
  }

  private let signIn: [(String, String)] = [("mail", "samira@wijkwerk.example"), ("wachtwoord", World.password)]

  @Test(arguments: Backend.available) func signingInAsksWhereToGoOnAndASessionStaysInOneHouse(on backend: Backend) async throws {
    try await play(on: backend) { street, elders in
      let samira = Visitor(street.gate)
      let inside = try await samira.post(.signIn(), signIn + [("terug", "/handboek")])
      #expect(inside.location == "/eigen/organisaties?terug=%2Fhandboek")
      let choice = try await samira.get(Place.workplaces().asking("terug", "/handboek")).body
      for words in ["Verder bij Stichting Wijkwerk", "Verder bij Welzijn Elders", "Waar ga je verder?"] {
        #expect(choice.contains(words), "\(words)")
      }
      let atWijkwerk = choice.contains("name=\"organisatie\" value=\"\(elders.raw)\"")
      let here = atWijkwerk ? "Stichting Wijkwerk" : "Welzijn Elders"
      let there = atWijkwerk ? elders : street.world.organisation
      #expect(choice.contains("href=\"/handboek\">Verder bij \(here)"), "where she wanted to go, here")

      let old = samira.cookies["kring"]
      #expect(try await samira.post(Place.workplaces(), [("organisatie", there.raw)]).location == "/")
      #expect(samira.cookies["kring"] != old)
      #expect(try await samira.get(.own()).body.contains(atWijkwerk ? "Welzijn Elders" : "Stichting Wijkwerk"))
      #expect(
        try await Visitor(street.gate, cookies: ["kring": old ?? ""]).get(.own()).status == 303, "the session there is over")
      // Each house shows its own handbook, and her own page leads back.
      let pages = try await samira.get(.page(World.slug)).status
      #expect(pages == (atWijkwerk ? 404 : 200))
      #expect(try await samira.get(.own()).body.contains("Waar je nog meer werkt"))
    }
  }

  @Test func whoWorksInOneHouseIsAskedNothingAndNobodyWalksIntoAnother() async throws {
    try await play { street, elders in
      let jayden = Visitor(street.gate)
      #expect(
        try await jayden.post(.signIn(), [("mail", "jayden@wijkwerk.example"), ("wachtwoord", World.password)]).location == "/")
      #expect(try await jayden.get(Place.workplaces()).status == 404)
      #expect(try await jayden.post(Place.workplaces(), [("organisatie", elders.raw)]).status == 404)
      #expect(try await !jayden.get(.own()).body.contains("Waar je nog meer werkt"))
      // Whose access ended there has one house left.
      let carla = try await street.world.viewer("Carla")
      let people = try await street.world.house.read(as: carla) { desk in try desk.people() }
      let samira = try #require(people.first { $0.person.name.hasPrefix("Samira") })
      try await street.world.house.write(at: .people, as: carla) { desk in try desk.endAccess(of: samira.person.id) }
      #expect(try await Visitor(street.gate).post(.signIn(), signIn).location == "/")
    }
  }

  /// In a demonstration anybody steps in as anybody, without a password: it opens no other house.
  @Test(arguments: Backend.available) func aDemonstrationIsNoWayIntoWhereSomebodyWorks(on backend: Backend) async throws {
    try await play(on: backend) { street, elders in
      try await street.world.database.write { tx in try tx.run("UPDATE organisation SET is_demo = TRUE WHERE id = \(elders)") }
      let key = try await street.world.database.read { tx in
        try tx.run("SELECT id FROM person WHERE organisation = \(elders) AND given_name = 'Samira'")[0].id("id", Person.self)
      }
      let stepped = try #require(try await street.world.house.stepIn(as: key, device: "Proef"))
      let visitor = Visitor(street.gate, cookies: ["kring": stepped])
      #expect(try await visitor.get(Place.workplaces()).status == 404)
      #expect(try await visitor.post(Place.workplaces(), [("organisatie", street.world.organisation.raw)]).status == 404)
    }
  }
}
