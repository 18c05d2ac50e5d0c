import Domain
import Foundation
import Rooms
@testable import Seals
import Store
import StoreSQLite
import Testing
import TestKit
import Vocabulary

/// No new key comes beside sealed rows, and a key file that is another one is known at once.
@Suite struct KeyKeepingTests {
  /// A story with a database, and a key file that is not there yet.
  private func play(on backend: Backend, _ story: (any Database, String) async throws -> Void) async throws {
    try await withFolder { folder in
      try await withDatabase(backend) { database in
        _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
        try await story(database, folder.appending(path: "kring.key").path)
      }
    }
  }

  private func keeping(_ database: any Database, _ path: String, on day: Day = World.monday) -> KeyKeeping {
    KeyKeeping(of: database, file: path, clock: .standing(ClockHand(Moment(day, hour: 9))))
  }

  @Test(arguments: Backend.available) func aNewDatabaseGetsANewFileAndKnowsItFromThenOn(on backend: Backend) async throws {
    try await play(on: backend) { database, path in
      await #expect(throws: KeyKeeping.Trouble.missing(sealed: 0), "whoever only looks makes nothing") {
        _ = try await keeping(database, path).look()
      }
      #expect(try await keeping(database, path).take().isNew)
      #expect(try await !keeping(database, path).take().isNew)
      // Nothing is sealed yet, and still another file is known.
      try FileManager.default.removeItem(atPath: path)
      await #expect(throws: KeyKeeping.Trouble.missing(sealed: 0)) { _ = try await keeping(database, path).take() }
      #expect(!FileManager.default.fileExists(atPath: path))
      _ = try Strongbox.make(file: path, today: World.monday)
      await #expect(throws: KeyKeeping.Trouble.another(shut: 0, of: 0)) { _ = try await keeping(database, path).take() }
    }
  }

  /// One row of one kind is enough, whichever.
  @Test(arguments: Backend.available, SealKind.allCases) func withOneSealedRowNoOtherFileIsTaken(
    on backend: Backend, kind: SealKind
  ) async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "kring.key").path
      try await withDatabase(backend) { database in
        let box = try Strongbox.make(file: path, today: World.monday)
        let world = try await World(on: database, mails: true, strongbox: box)
        try await world.seal(kind)
        #expect(try await Caretaker(world.house).checkSeals().filter { $0.all > 0 } == [SealReport(kind, all: 1)])
        let good = try #require(FileManager.default.contents(atPath: path))
        try FileManager.default.removeItem(atPath: path)
        await #expect(throws: KeyKeeping.Trouble.missing(sealed: 1)) { _ = try await keeping(database, path).take() }
        #expect(!FileManager.default.fileExists(atPath: path))
        let other = try Strongbox.make(file: path, today: World.monday)
        // Also for a database of before it knew its file.
        await #expect(throws: KeyKeeping.Trouble.another(shut: 1, of: 1)) { _ = try await keeping(database, path).take() }
        let elsewhere = House(database: database, strongbox: other, passwords: .forPlay, clock: world.house.clock)
        #expect(try await Caretaker(elsewhere).checkSeals().filter { $0.shut > 0 } == [SealReport(kind, all: 1, shut: 1)])
        try good.write(to: URL(fileURLWithPath: path))
        _ = try await keeping(database, path).take()
        try Data("onzin".utf8).write(to: URL(fileURLWithPath: path))
        await #expect(throws: SealFailure.self) { _ = try await keeping(database, path).take() }
      }
    }
  }

  /// Whoever brings an organisation along to an empty installation brings its key file too, and puts it in the place of the new
  /// one.
  @Test(arguments: Backend.available) func theFileOfAnOrganisationThatCameAlongTakesThePlaceOfAnEmptyOne(
    on backend: Backend
  ) async throws {
    try await withFolder { folder in
      let (path, there) = (folder.appending(path: "kring.key").path, folder.appending(path: "daar.key").path)
      let lines = Lines()
      let conversation = try await withDatabase(.sqlite) { database in
        let world = try await World(on: database, strongbox: try Strongbox.make(file: path, today: World.monday))
        let conversation = try await world.talk("kanarievogel")
        try await OrganisationExport(world.house).pack(world.organisation) { lines.add($0) }
        return conversation
      }
      try await withDatabase(backend) { database in
        _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
        let found = try await keeping(database, there).take()
        let house = House(
          database: database, strongbox: found.strongbox, passwords: .forPlay,
          clock: .standing(ClockHand(Moment(World.monday, hour: 9))))
        _ = try await OrganisationExport(house).unpack(lines.all)
        #expect(try await Caretaker(house).checkSeals().filter { $0.shut > 0 } == [SealReport(.conversation, all: 1, shut: 1)])
        try FileManager.default.removeItem(atPath: there)
        try FileManager.default.copyItem(atPath: path, toPath: there)
        let own = try await keeping(database, there).take().strongbox
        let moved = House(database: database, strongbox: own, passwords: .forPlay, clock: house.clock)
        #expect(try await Caretaker(moved).checkSeals().allSatisfy { $0.shut == 0 })
        let key = try #require(
          try await moved.signIn(email: "samira@wijkwerk.example", password: World.password, device: "Proef")?.session)
        let samira = try #require(try await moved.recognise(cookie: key))
        let slug = try await moved.sit(in: conversation, as: samira) { room in try room.heard().own?.words.values.first?.words }
        #expect(slug == ["kanarievogel"])
      }
    }
  }

  /// An installation of before there was a ring: everything alive opens afterwards, under its own entry, and older copies for a
  /// month.
  @Test(arguments: Backend.available) func aSingleKeyBecomesARingWithAllThatIsAlive(on backend: Backend) async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "kring.key").path
      try await withDatabase(backend) { database in
        let world = try await World(
          on: database, mails: true,
          strongbox: try Strongbox.make(file: folder.appending(path: "x.key").path, today: World.monday))
        let conversation = try await world.talk("kanarievogel")
        for kind in SealKind.allCases where kind != .conversation { try await world.seal(kind) }
        let old = Randomness.system.bytes(32)
        _ = FileManager.default.createFile(
          atPath: path, contents: Data(Data(old).base64EncodedString().utf8), attributes: [.posixPermissions: 0o600])
        try await world.sealAsBefore(with: old)
        let before = try await rows(database)
        let found = try await keeping(database, path).take()
        #expect(found.formerUntil == World.monday.adding(31))
        let house = House(database: database, strongbox: found.strongbox, passwords: .forPlay, clock: world.house.clock)
        #expect(try await Caretaker(house).checkSeals().allSatisfy { $0.all == 1 && $0.shut == 0 })
        let samira = try await world.caller("Samira")
        #expect(
          try await house.sit(in: conversation, as: samira) { room in try room.heard().own?.words.values.first?.words } == [
            "kanarievogel"
          ])
        #expect(
          try await database.read { try $0.run("SELECT slot FROM conversation_key").map { try $0.text("slot") } } == [
            World.monday.adding(30).description
          ])
        // Nothing leans on the old key any more: it goes, and everything still opens.
        try found.strongbox.burn(through: World.monday.adding(31))
        let later = try await Caretaker(house).checkSeals()
        #expect(later.filter { $0.kind != .conversation }.allSatisfy { $0.shut == 0 })
        // A copy of before that comes back after that month does not open, and it is said which file it needs.
        try await put(before, into: database)
        await #expect(throws: KeyKeeping.Trouble.self) {
          try await database.write { try $0.run("DELETE FROM key_file") }
          _ = try await keeping(database, path, on: World.monday.adding(40)).take()
        }
      }
    }
  }

  @Test(arguments: Backend.available) func whenItIsReallyGoneWhatDoesNotOpenIsGivenUpAndAllElseGoesOn(
    on backend: Backend
  ) async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "kring.key").path
      try await withDatabase(backend) { database in
        let world = try await World(on: database, mails: true, strongbox: try Strongbox.make(file: path, today: World.monday))
        _ = try await world.talk("kanarievogel")
        for kind in SealKind.allCases where kind != .conversation { try await world.seal(kind) }
        try FileManager.default.removeItem(atPath: path)
        let lost = try await keeping(database, path).giveUp(onlyLooking: true)
        #expect(lost.map(\.kind) == SealKind.allCases && !FileManager.default.fileExists(atPath: path))
        _ = try await keeping(database, path).giveUp(onlyLooking: false)
        let box = try await keeping(database, path).take().strongbox
        let house = House(database: database, strongbox: box, passwords: .forPlay, clock: world.house.clock)
        let left = try await Caretaker(house).checkSeals().filter { $0.all > 0 }
        #expect(left == [SealReport(.secondKey, all: 1, shut: 1)], "a recovery code helps")
        #expect(try await Caretaker(house).verify().allSatisfy { $0.brokenAt == nil })
      }
    }
  }

  /// The drill of SECURITY.md: last night's copies on another machine.
  @Test func onAnotherMachineTheCopiesOfLastNightOpenWhatIsAliveAndNothingElse() async throws {
    try await withFolder { folder in
      func at(_ name: String) -> String { folder.appending(path: name).path }
      let database = try SQLiteDatabase(path: at("kring.sqlite"))
      let world = try await World(on: database, strongbox: try Strongbox.make(file: at("kring.key"), today: World.monday))
      let early = try await world.talk("eerste")
      world.hand.move(to: Moment(World.monday.adding(20), hour: 9))
      _ = try await Caretaker(world.house).end()
      let key = try await world.reopen("Marloes")
      guard case .member(let marloes)? = try await world.house.recognise(cookie: key) else { throw NotFound() }
      let late = try await world.house.write(at: .circles, as: marloes) { desk in
        let conversation = try desk.planConversation(
          in: try desk.myCircles()[0].id, format: "check-in", bringer: nil, at: nil, place: "")
        try desk.sitDown(in: conversation, zet: "laat")
        return conversation
      }
      // kring backup, and a copy of the key file that is a week older.
      try FileManager.default.copyItem(atPath: at("kring.key"), toPath: at("kopie.key"))
      world.hand.move(to: Moment(World.monday.adding(27), hour: 9))
      try await Caretaker(world.house).tendKeys()
      try await database.copy(to: at("kopie.sqlite"))
      await database.close()
      // The machine is lost. Five days later the copies come back elsewhere.
      let other = try SQLiteDatabase(path: at("kopie.sqlite"))
      let hand = ClockHand(Moment(World.monday.adding(32), hour: 9))
      let box = try await KeyKeeping(of: other, file: at("kopie.key"), clock: .standing(hand)).take().strongbox
      let house = House(database: other, strongbox: box, passwords: .forPlay, clock: .standing(hand))
      #expect(try await Caretaker(house).checkSeals()[0] == SealReport(.conversation, all: 2, destroyed: 1))
      _ = try await Caretaker(house).end()
      #expect(try await Caretaker(house).wipe() == 1)
      let session = try #require(
        try await house.signIn(email: "marloes@wijkwerk.example", password: World.password, device: "Proef")?.session)
      let again = try #require(try await house.recognise(cookie: session))
      #expect(try await house.sit(in: late, as: again) { room in try room.course().allowed(room.seat.id).isEmpty } == false)
      await #expect(throws: NotFound.self) { _ = try await house.sit(in: early, as: again) { room in try room.heard() } }
      await other.close()
    }
  }

  // MARK: Rows of another time

  private func rows(_ database: any Database) async throws -> [Row] {
    try await database.read {
      try $0.run(
        "SELECT conversation, wrapped FROM conversation_key UNION ALL SELECT person AS conversation, wrapped FROM craft_key")
    }
  }

  private func put(_ rows: [Row], into database: any Database) async throws {
    try await database.write { tx in
      for row in rows {
        for (table, column) in [("conversation_key", "conversation"), ("craft_key", "person")] as [(Query, Query)] {
          try tx.run(
            """
            UPDATE \(table) SET wrapped = \(try row.bytes("wrapped")), slot = NULL \
            WHERE \(column) = \(try row.text("conversation"))
            """
          )
        }
      }
      try tx.run("DELETE FROM second_key")
      try tx.run("DELETE FROM letter")
      try tx.run("DELETE FROM renewal")
    }
  }
}

extension World {
  /// Makes one row of a kind, as people make it.
  func seal(_ kind: SealKind) async throws {
    switch kind {
    case .conversation: _ = try await talk("kanarievogel")
    case .craft: try await keepCraft(words: "kanarievogel", shownTo: "Peter")
    case .secondKey: _ = try await makeKey("Margriet")
    case .letter:
      let robert = try await viewer("Robert")
      let email = try #require(EmailAddress("anouk@wijkwerk.example"))
      _ = try await house.write(at: .people, as: robert) { desk in
        try desk.invite(Newcomer(givenName: "Anouk", name: "Anouk van Wijk", email: email), as: .worker, teams: [], grant: nil)
      }
    case .renewal: try await house.askRenewal(of: try #require(EmailAddress("peter@wijkwerk.example")))
    }
  }

  /// Seals everything again as it was sealed before there was a ring: with one key.
  func sealAsBefore(with old: [UInt8]) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kring-\(Randomness.system.word(length: 10))").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = FileManager.default.createFile(
      atPath: "\(folder)/oud", contents: Data(Data(old).base64EncodedString().utf8), attributes: [.posixPermissions: 0o600])
    let (single, now) = (try Strongbox.open(file: "\(folder)/oud"), strongbox)
    try await database.write { tx in
      for (table, column, prefix) in [("conversation_key", "conversation", ""), ("craft_key", "person", "vak:")]
        as [(Query, Query, String)]
      {
        for row in try tx.run("SELECT \(column) AS name, wrapped, slot FROM \(table)") {
          let name = "\(prefix)\(try row.text("name"))"
          let raw = try now.unwrapped(try row.bytes("wrapped"), under: try row.optionalText("slot"), for: name).raw
          try tx.run(
            """
            UPDATE \(table) SET wrapped = \(try single.seal(raw, for: name)), slot = NULL \
            WHERE \(column) = \(try row.text("name"))
            """
          )
        }
      }
      func again(_ row: Row, _ name: String) throws -> [UInt8] {
        try single.seal(try now.open(try row.bytes("sealed"), for: name), for: name)
      }
      for row in try tx.run("SELECT account, sealed FROM second_key") {
        try tx.run("UPDATE second_key SET sealed = \(try again(row, "tweede sleutel van \(try row.text("account"))"))")
      }
      for row in try tx.run("SELECT organisation, id, sealed FROM letter") {
        try tx.run("UPDATE letter SET sealed = \(try again(row, "letter:\(try row.text("organisation")):\(try row.text("id"))"))")
      }
      for row in try tx.run("SELECT token, sealed FROM renewal") {
        try tx.run("UPDATE renewal SET sealed = \(try again(row, "renewal:\(try row.text("token"))"))")
      }
      try tx.run("DELETE FROM key_file")
      try tx.run("DELETE FROM key_slot")
      try tx.run("UPDATE conversation SET wipe_on = NULL, ends_on = NULL")
    }
  }
}
