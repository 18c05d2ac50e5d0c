import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// Opens a small world on this database and lets the story play in it.
func play(on backend: Backend, isDamaged: Bool = false, _ story: (World) async throws -> Void) async throws {
  try await withDatabase(backend, isDamaged: isDamaged) { database in try await story(try await World(on: database)) }
}

/// Every line of the export of Wijkwerk.
func packed(_ world: World) async throws -> [String] {
  let lines = Lines()
  try await OrganisationExport(world.house).pack(world.organisation) { lines.add($0) }
  return lines.all
}

/// Without what says that it came: one line of the log, and its head.
func asPacked(_ lines: [String]) -> [String] {
  lines.filter { !$0.hasPrefix("{\"table\":\"logbook\"") && !$0.contains("\"kind\":\"organisatie.teruggezet\"") }
}

/// Brings an organisation to another database, where every row, every hash and the chain of the log are the same.
/// - Parameter look: what else must be so there.
func arrives(_ lines: [String], on backend: Backend, _ look: (House) async throws -> Void = { _ in }) async throws {
  try await withDatabase(backend) { database in
    _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
    let house = House(database: database, strongbox: .inMemory(), passwords: .forPlay)
    _ = try await OrganisationExport(house).unpack(lines)
    #expect(try await Caretaker(house).verify().map(\.brokenAt) == [nil])
    let organisation = try #require(try await OrganisationExport(house).organisations().first)
    let again = Lines()
    try await OrganisationExport(house).pack(organisation.id) { again.add($0) }
    #expect(asPacked(again.all) == asPacked(lines))
    #expect(try await Caretaker(house).checkRows().allSatisfy(\.isRight))
    try await look(house)
  }
}
