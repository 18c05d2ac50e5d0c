import Demo
import Foundation
import Rooms
import Seals
import Store
import StorePostgres
import StoreSQLite
import Synchronization
import Vocabulary

/// The one place that knows every module: it opens the database and the key file, and makes the house.
struct Composition {
  let settings: Settings
  let database: any Database
  private let keys = Keys()

  /// - Parameter opensNothing: for a command that reads or writes no sealed row, and so works without the key file.
  init(_ settings: Settings, opensNothing: Bool = false) throws {
    self.settings = settings
    // A key file that cannot be used stops the command before anything has begun.
    if !opensNothing, Strongbox.isThere(settings.key) { _ = try Strongbox.open(file: settings.key) }
    try FileManager.default.createDirectory(
      atPath: settings.data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    if let address = settings.database {
      database = try PostgresDatabase(address: address)
    } else {
      database = try SQLiteDatabase(path: settings.file)
    }
  }

  /// Its strongbox is closed until `prepare` or `takeKeys`.
  var house: House { House(database: database, strongbox: keys.strongbox, mails: settings.relay != nil) }

  /// The key file of this database, opened once.
  private final class Keys: Sendable {
    private let taken = Mutex(Strongbox.closed)
    var strongbox: Strongbox { taken.withLock { $0 } }
    func take(_ strongbox: Strongbox) { taken.withLock { $0 = strongbox } }
  }

  /// Opens the key file that belongs to this database, or says why it does not belong.
  /// - Parameter onlyLooking: changes nothing, and makes no key file either.
  func takeKeys(onlyLooking: Bool = false) async throws {
    let keeping = KeyKeeping(of: database, file: settings.key)
    do {
      if onlyLooking { return keys.take(try await keeping.look()) }
      let found = try await keeping.take()
      keys.take(found.strongbox)
      if let until = found.formerUntil { say(KeySentences.became(ring: settings.key, until: until)) }
    } catch let trouble as KeyKeeping.Trouble {
      throw Failure(sentence: KeySentences.sentence(trouble, settings.key), code: 78)
    }
  }

  /// On the embedded database migrations run automatically. With PostgreSQL somebody runs `kring migrate` first, because
  /// several nodes may be running.
  func prepare() async throws {
    if database.dialect == .sqlite {
      _ = try await migrate()
    } else {
      let waiting = try await Migrations.shipped.pending(in: database)
      guard waiting.isEmpty else { throw Unprepared(migrations: waiting) }
    }
    try await takeKeys()
    try await Caretaker(house).sealRows()
    try await Caretaker(house).renewSearch()
    try await Caretaker(house).settleWords()
  }

  /// Brings the database up to date. Where the ledger sealed rows, they are counted before and sealed again as they come out of
  /// the migration. Where they were not as they were written, that stays visible. Gives the names of what was applied.
  func migrate() async throws -> [String] {
    var (isSealed, wereRight) = (false, true)
    if try await !Migrations.shipped.pending(in: database).isEmpty, try await Caretaker(house).hasSealedRows() {
      try await takeKeys(onlyLooking: true)
      isSealed = true
      wereRight = try await Caretaker(house).checkRows().allSatisfy(\.isRight)
    }
    let done = try await Migrations.shipped.apply(to: database, at: Clock.system.now())
    if !wereRight {
      try await Caretaker(house).leaveRows()
      say("Let op: niet alles in de database was zoals Kring het schreef. Doe: kring doctor")
    } else if isSealed {
      try await Caretaker(house).sealRows()
    }
    return done
  }

  struct Unprepared: Error, CustomStringConvertible {
    let migrations: [String]
    var description: String { "De database loopt achter: \(migrations.joined(separator: ", ")). Doe eerst: kring migrate" }
  }

  /// Copies the embedded database. False when it is not embedded.
  func copy(to file: String) async throws -> Bool {
    guard let sqlite = database as? SQLiteDatabase else { return false }
    try await sqlite.copy(to: file)
    return true
  }

  /// Plays the demo organisation into an empty database.
  func playDemo() async throws {
    let hand = ClockHand(Clock.system.now())
    let house = House(
      database: database, strongbox: keys.strongbox, passwords: .forPlay, clock: .standing(hand), chance: .seeded(20_261_123))
    try await Wijkwerk(house: house, hand: hand).play()
  }
}
