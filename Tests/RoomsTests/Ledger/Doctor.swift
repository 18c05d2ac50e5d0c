import Demo
import Domain
import Rooms
import Seals
import Store
import TestKit
import Vocabulary

/// All that a doctor looks at, short of programs and mail.
func isWell(_ house: House, _ database: any Database) async throws -> Bool {
  do {
    let caretaker = Caretaker(house)
    guard try await Migrations.shipped.pending(in: database).isEmpty else { return false }
    guard try await database.ownCheck().findings.isEmpty, try await caretaker.verify().allSatisfy({ $0.brokenAt == nil }) else {
      return false
    }
    guard try await caretaker.checkRows().allSatisfy(\.isRight), try await caretaker.checkSearch().allSatisfy(\.isRight) else {
      return false
    }
    return try await caretaker.checkFiles().allSatisfy(\.isRight)
  } catch is StoreError { return false } catch is MigrationRefusal { return false }
}

/// Plays Stichting Wijkwerk, and perhaps another beside it, and lets the story play in it.
func withDemo(on backend: Backend, beside other: String? = nil, _ story: (House, any Database) async throws -> Void) async throws
{
  try await withDatabase(backend, isDamaged: true) { database in
    let house = try await playDemo(on: database, with: .inMemory())
    if let other, let email = EmailAddress("carla@elders.example") {
      let link = try await house.foundingToken()
      _ = try await house.found(
        link, organisation: other, by: Newcomer(givenName: "Carla", name: "Carla Elders", email: email), position: .director,
        password: World.password,
        device: "Proef", secondKey: .nobody)
    }
    try await story(house, database)
  }
}

@discardableResult
func playDemo(on database: any Database, with strongbox: Strongbox) async throws -> House {
  _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
  let hand = ClockHand(Moment(World.monday, hour: 9))
  let house = House(
    database: database, strongbox: strongbox, passwords: .forPlay, clock: .standing(hand), chance: .seeded(20_261_123))
  try await Wijkwerk(house: house, hand: hand).play()
  return house
}
