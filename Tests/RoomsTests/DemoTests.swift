import Demo
import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

@Suite struct DemoTests {
  /// Plays Stichting Wijkwerk into a database and gives every line of its export.
  private func play(on database: any Database) async throws -> [String] {
    _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
    let hand = ClockHand(Moment(World.monday, hour: 9))
    let house = House(
      database: database, strongbox: .inMemory(), passwords: .forPlay, clock: .standing(hand), chance: .seeded(20_261_123))
    try await Wijkwerk(house: house, hand: hand).play()
    let organisation = try #require(try await OrganisationExport(house).organisations().first)
    let lines = Lines()
    try await OrganisationExport(house).pack(organisation.id) { lines.add($0) }
    #expect(try await Caretaker(house).verify().allSatisfy { $0.brokenAt == nil })
    #expect(try await Caretaker(house).checkSeals().allSatisfy { $0.shut == 0 })
    #expect(try await Caretaker(house).checkRows().allSatisfy(\.isRight))
    return lines.all
  }

  @Test(arguments: Backend.available) func wijkwerkIsPlayedAndTravelsToAnyDatabase(on backend: Backend) async throws {
    let lines = try await withDatabase(backend) { database in try await play(on: database) }
    #expect(lines.count > 300)
    for other in Backend.available {
      try await arrives(lines, on: other) { house async throws in
        // It came without the key of the server it was sealed on: its conversations do not open, and a doctor can say so.
        #expect(try await Caretaker(house).checkSeals().contains { $0.kind == .conversation && $0.shut + $0.destroyed > 0 })
      }
    }
  }
}
