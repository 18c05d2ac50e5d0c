import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// Ingrid looks along until a day.
@Suite struct AuditorTests {
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
