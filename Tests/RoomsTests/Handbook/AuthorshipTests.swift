import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// How often a page was written at out of the work.
@Suite struct AuthorshipTests {
  /// Whoever becomes a coordinator later does not take the work out of what they wrote as a worker.
  @Test(arguments: Backend.available) func whatSomebodyWasWhenTheyWroteDecidesWhetherItCameOutOfTheWork(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let (robert, samira) = (try await world.viewer("Robert"), try await world.viewer("Samira"))
      let reader = Reader.member(robert)
      let before = try await world.house.look(as: reader) { room in try room.page(World.slug).life.authorship }
      try await world.house.write(at: .people, as: robert) { desk in try desk.move(samira.person, to: .qualityCoordinator) }
      #expect(try await world.house.look(as: reader) { room in try room.page(World.slug).life.authorship } == before)
      #expect(before.fromTheWork == 1 && before.byCoordinators == 0)
    }
  }
}
