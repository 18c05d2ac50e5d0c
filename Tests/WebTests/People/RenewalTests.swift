import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// Samira forgot her password.
@Suite struct RenewalTests {
  @Test(arguments: Backend.available) func samiraChoosesANewOneByMail(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let before = try street.visitor("Samira")
      let visitor = try street.visitor(nil)
      #expect(try await visitor.get(.signIn()).body.contains(#"href="/aanmelden/vergeten""#))
      let asked = try await visitor.post(Place.forgotten(), [("mail", "samira@wijkwerk.example")])
      #expect(asked.status == 200 && asked.body.contains("Kijk in je mail"))
      let letter = try #require(try await street.mailed().first)
      #expect(letter.kind == .newPassword && letter.to.raw == "samira@wijkwerk.example" && letter.givenName == "Samira")
      #expect(try await street.mailed().isEmpty, "it is mailed once")

      let page = Place.renewal(letter.key)
      #expect(try await visitor.get(page).body.contains("Voor samira@wijkwerk.example"))
      let weak = try await visitor.post(page, [("nieuw", "kort")])
      #expect(weak.status == 422 && !weak.body.contains("kort\""))
      #expect(try await before.get(.today()).status == 200, "nothing happens before it is done")
      #expect(
        try await visitor.post(page, [("nieuw", "een nieuw begin in mei")]).location == "/aanmelden?gedaan=nieuw-wachtwoord")
      #expect(try await visitor.get("/aanmelden?gedaan=nieuw-wachtwoord").body.contains("Je nieuwe wachtwoord staat."))
      #expect(try await before.get(.today()).location?.hasPrefix("/aanmelden") == true, "who was in is out")
      #expect(try await visitor.get(page).status == 404)
      #expect(try await visitor.post(page, [("nieuw", "nog eens iets anders dan")]).status == 404, "the link works once")
      #expect(try await street.signsIn("samira@wijkwerk.example", World.password) == 422)
      #expect(try await street.signsIn("samira@wijkwerk.example", "een nieuw begin in mei") == 303)
    }
  }

  @Test(arguments: Backend.available) func nobodyLearnsWhoWorksHere(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let visitor = try street.visitor(nil)
      let known = try await visitor.post(Place.forgotten(), [("mail", "jayden@wijkwerk.example")])
      let rows = try await street.renewals()
      let unknown = try await visitor.post(Place.forgotten(), [("mail", "niemand@wijkwerk.example")])
      #expect(
        known.body == unknown.body && known.status == unknown.status
          && known.headers["content-length"] == unknown.headers["content-length"])
      #expect(try await street.renewals() == rows + 1, "the same is written")
      #expect(try await street.mailed().map(\.to.raw) == ["jayden@wijkwerk.example"])
    }
  }

  @Test(arguments: Backend.available) func theNewestLinkWorksForAnHour(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let visitor = try street.visitor(nil)
      var keys: [String] = []
      for _ in 1...2 {
        _ = try await visitor.post(Place.forgotten(), [("mail", "jayden@wijkwerk.example")])
        keys += try await street.mailed().map(\.key)
      }
      #expect(try await visitor.get(Place.renewal(keys[0])).status == 404)
      #expect(try await visitor.get(Place.renewal(keys[1])).status == 200)
      street.world.hand.move(by: House.renewalLasts)
      #expect(try await visitor.get(Place.renewal(keys[1])).status == 404)
      #expect(try await visitor.post(Place.renewal(keys[1]), [("nieuw", "een nieuw begin in mei")]).status == 404)
    }
  }

  @Test(arguments: Backend.available) func aMailboxIsNotFilledFromHere(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let visitor = try street.visitor(nil)
      let form = [("mail", "jayden@wijkwerk.example")]
      for _ in 1...3 { #expect(try await visitor.post(Place.forgotten(), form).status == 200) }
      #expect(try await visitor.post(Place.forgotten(), form).status == 429)
      #expect(try await visitor.post(Place.forgotten(), [("mail", "marloes@wijkwerk.example")]).status == 200)
    }
  }

  @Test(arguments: Backend.available) func theSecondKeyIsAskedAllTheSame(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      _ = try await street.world.makeKey("Ellen")
      _ = try await street.visitor(nil).post(Place.forgotten(), [("mail", "ellen@wijkwerk.example")])
      let key = try #require(try await street.mailed().first).key
      _ = try await street.visitor(nil).post(Place.renewal(key), [("nieuw", "een nieuw begin in mei")])
      let ellen = try street.visitor(nil)
      let inside = try await ellen.post(.signIn(), [("mail", "ellen@wijkwerk.example"), ("wachtwoord", "een nieuw begin in mei")])
      #expect(inside.location == "/aanmelden/code")
      #expect(try await ellen.get(.today()).location?.hasPrefix("/aanmelden") == true)
    }
  }

  @Test(arguments: Backend.available) func aStolenCopyOfTheDatabaseHoldsNoLink(on backend: Backend) async throws {
    try await onStreet(backend) { street in
      let link = try #require(try await street.world.house.renewalLink(for: "samira@wijkwerk.example"))
      _ = try await street.visitor(nil).post(Place.forgotten(), [("mail", "jayden@wijkwerk.example")])
      let everything = try await street.world.everything()
      let key = try #require(try await street.mailed().first).key
      #expect(!everything.contains { $0.contains(link) || $0.contains(key) })
      #expect(try await street.world.house.renewalLink(for: "niemand@wijkwerk.example") == nil)
    }
  }

  private func onStreet(_ backend: Backend, _ story: (Street) async throws -> Void) async throws {
    try await withDatabase(backend) { database in try await story(try await Street(on: database, mails: true)) }
  }
}

extension Street {
  /// What the outbox gives to a relay that takes everything.
  fileprivate func mailed() async throws -> [Letter] {
    var letters: [Letter] = []
    try await Outbox(world.house).empty { letter in
      letters.append(letter)
      return .accepted
    }
    return letters
  }

  fileprivate func renewals() async throws -> Int {
    try await world.database.read { tx in try tx.run("SELECT token FROM renewal").count }
  }

  fileprivate func signsIn(_ mail: String, _ password: String) async throws -> Int {
    try await visitor(nil).post(.signIn(), [("mail", mail), ("wachtwoord", password)]).status
  }
}
