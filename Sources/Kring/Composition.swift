import Demo
import Foundation
import Rooms
import Seals
import Store
import StorePostgres
import StoreSQLite
import Vocabulary

/// The one place that knows every room: opens the database and the strongbox, and makes the house.
struct Composition {
  let settings: Settings
  let database: any Database
  let strongbox: Strongbox

  init(_ settings: Settings) throws {
    self.settings = settings
    try FileManager.default.createDirectory(atPath: settings.data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    strongbox = try Strongbox.open(file: settings.key)
    if let address = settings.database {
      database = try PostgresDatabase(address: address)
    } else {
      database = try SQLiteDatabase(path: settings.file)
    }
  }

  var house: House { House(database: database, strongbox: strongbox, mails: settings.relay != nil) }

  /// On the embedded database migrations run by themselves; with PostgreSQL somebody runs `kring migrate` first,
  /// because more than one node may be looking.
  func prepare() async throws {
    if database.dialect == .sqlite {
      _ = try await Migrations.shipped.apply(to: database, at: Clock.system.now())
    } else {
      let waiting = try await Migrations.shipped.pending(in: database)
      guard waiting.isEmpty else { throw Unprepared(migrations: waiting) }
    }
    try await Caretaker(house).renewSearch()
  }

  struct Unprepared: Error, CustomStringConvertible {
    let migrations: [String]
    var description: String { "De database loopt achter: \(migrations.joined(separator: ", ")). Doe eerst: kring migrate" }
  }

  /// Copies the embedded database; false when it is not embedded.
  func copy(to file: String) async throws -> Bool {
    guard let sqlite = database as? SQLiteDatabase else { return false }
    try await sqlite.copy(to: file)
    return true
  }

  /// Plays the demo organisation into an empty database.
  func playDemo() async throws {
    let hand = ClockHand(Clock.system.now())
    let house = House(database: database, strongbox: strongbox, passwords: .forPlay, clock: .standing(hand), chance: .seeded(20_261_123))
    try await Wijkwerk(house: house, hand: hand).play()
  }
}
