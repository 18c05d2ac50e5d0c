import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// Peter works for Stichting Wijkwerk and, on Fridays, for Welzijn Elders.
@Suite struct WorkplaceTests {
  @Test(arguments: Backend.available) func aSessionThatWasEndedLeadsNowhere(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let elsewhere = try await world.alsoAtElders("Peter")
      let stolen = try await world.caller("Peter")
      let peter = try await world.viewer("Peter")
      #expect(try await world.house.signOut(key: try world.key("Peter")) == peter.session)
      await #expect(throws: NotFound.self) { _ = try await world.house.goOn(at: elsewhere, from: stolen, device: "Proef") }
    }
  }

  @Test(arguments: Backend.available) func goingOnGivesNoSecondDayAndNoSecondSession(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let elsewhere = try await world.alsoAtElders("Peter")
      let peter = try await world.caller("Peter")
      let other = try await world.house.goOn(at: elsewhere, from: peter, device: "Proef")
      await #expect(throws: NotFound.self) { _ = try await world.house.goOn(at: elsewhere, from: peter, device: "Proef") }
      // A sign of life each hour: what ends it is the length of a day and not the quiet.
      for _ in 1...11 {
        world.hand.move(by: .hours(1))
        #expect(try await world.house.recognise(cookie: other) != nil)
      }
      let there = try #require(try await world.house.recognise(cookie: other))
      let back = try await world.house.goOn(at: world.organisation, from: there, device: "Proef")
      #expect(try await world.house.recognise(cookie: back) != nil)
      world.hand.move(by: .hours(1))
      #expect(try await world.house.recognise(cookie: back) == nil, "twelve hours after the password")
    }
  }
}

extension World {
  fileprivate func alsoAtElders(_ name: String) async throws -> ID<Organisation> {
    let carla = try await viewer("Carla")
    let email = try #require(EmailAddress("\(name.lowercased())@wijkwerk.example"))
    let link = try await house.write(at: .people, as: carla) { desk in
      try desk.invite(Newcomer(givenName: name, name: "\(name) Elders", email: email), as: .worker, teams: [], grant: nil)
    }
    _ = try await house.accept(link, password: World.password, device: "Proef")
    return carla.organisation
  }
}
