import Domain
@testable import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// What goes along when an organisation moves to another database, what stays, and that it is there what it was here.
@Suite(.timeLimit(.minutes(20))) struct ExportTests {
  @Test(arguments: Backend.available) func whatIsNotTakenAlongIsLeftOnPurpose(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database, mails: true)
      let tables = Set(try await Schema.normalised(of: world.database).map { String($0.prefix { $0 != "." }) })
      let left = tables.subtracting(OrganisationExport.tables.map(\.name)).subtracting(
        ["account", "format"] + OrganisationExport.ofAccounts.map(\.name))
      let keys: Set<String> = [
        "invitation", "join_code", "letter", "pass", "receipt", "reminder", "renewal", "screen", "screen_code", "session",
        "threshold",
      ]
      let made: Set<String> = ["ledger", "migration", "search_entry", "search_index", "search_stem", "search_word"]
      // What somebody keeps of her own craft, and wrote for herself alone, she takes along herself.
      let own: Set<String> = ["own_deviation", "craft_key", "craft_part", "craft_example", "craft_showing"]
      // What is told apart of the key file belongs to the installation.
      let installation: Set<String> = ["key_file", "key_slot"]
      // Half an hour, and asked for again elsewhere.
      let errands: Set<String> = ["errand", "errand_piece"]
      #expect(left == keys.union(made).union(own).union(installation).union(errands))
      let anouk = Newcomer(
        givenName: "Anouk", name: "Anouk van Wijk", email: try #require(EmailAddress("anouk@wijkwerk.example")))
      _ = try await world.house.write(at: .people, as: try await world.viewer("Ellen")) { [team = world.team] desk in
        try desk.invite(anouk, as: .worker, teams: [team], grant: nil)
      }
      let lines = try await packed(world)
      #expect(lines.contains { $0.contains("Anouk van Wijk") } && !lines.contains { $0.contains("anouk@wijkwerk.example") })
    }
  }

  @Test(arguments: Backend.available) func picturesTravelWithTheOrganisation(on backend: Backend) async throws {
    let (lines, name) = try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let ellen = try await world.viewer("Ellen")
      _ = try await world.house.write(at: .keepers, as: ellen) { desk in try desk.importHandbook([BringingInTests.file("Kijk:")])
      }
      let text = try await world.house.look(as: .member(ellen)) { room in try room.page("a").content.text }
      return (try await packed(world), try #require(StoredFile.names(in: text).first))
    }
    #expect(lines.contains { $0.contains("\"table\":\"stored_file\"") && $0.contains(name.prefix(64)) })
    #expect(lines.contains { $0.contains("\"table\":\"page_file\"") })
  }

  @Test(arguments: Backend.available) func evidenceTravelsWhole(on backend: Backend) async throws {
    let lines = try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let piece = try await world.bring(try world.draft("Opleidingsplan 2025"), at: ["V1", "V2"])
      _ = try await world.bring(try world.draft("Verslag", .link("https://wijkwerk.example/v")), at: ["V2"])
      try await world.house.write(at: .evidence, as: try await world.viewer("Ellen")) { desk in
        try desk.withdraw(piece, because: "Verkeerde versie")
      }
      return try await packed(world)
    }
    for other in Backend.available {
      try await arrives(lines, on: other) { house async throws in
        #expect(try await Caretaker(house).checkFiles().allSatisfy { $0.isRight && $0.files == 1 })
      }
    }
  }

  @Test(arguments: Backend.available) func aMovedOrganisationFindsWhatItFound(on backend: Backend) async throws {
    let lines = try await withDatabase(.sqlite) { database in
      let world = try await World(on: database)
      try await world.publishProcess()
      return try await packed(world)
    }
    #expect(!lines.contains { $0.contains("search_") })
    try await withDatabase(backend) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      let house = House(
        database: database, strongbox: .inMemory(), passwords: .forPlay,
        clock: .standing(ClockHand(Moment(World.monday, hour: 9))))
      _ = try await OrganisationExport(house).unpack(lines)
      let admission = try await house.signIn(email: "jayden@wijkwerk.example", password: World.password, device: "Proef")
      let session = try #require(admission?.session)
      guard case .member(let jayden)? = try await house.recognise(cookie: session) else { throw NotFound() }
      let reading = try await house.look(as: .member(jayden)) { room in try room.search("aanmelding") }
      #expect(reading.groups.first?.hits.first?.title == "Van aanmelding naar plan")
      #expect(try await Caretaker(house).renewSearch() == 0)
      #expect(try await Caretaker(house).checkSearch().allSatisfy(\.isRight))
    }
  }

  @Test(arguments: Backend.available) func aKeyTravelsWithItsAccountAndReplacesNone(on backend: Backend) async throws {
    let (lines, recovery) = try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let ring = try await world.makeKey("Ellen")
      return (try await packed(world), ring.recovery)
    }
    try await withDatabase(backend) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      let house = House(
        database: database, strongbox: .inMemory(), passwords: .forPlay,
        clock: .standing(ClockHand(Moment(World.monday, hour: 9))))
      _ = try await OrganisationExport(house).unpack(lines)
      guard
        case .threshold(let key)? = try await house.signIn(email: "ellen@wijkwerk.example", password: World.password, device: "")
      else {
        Issue.record("a move took away the second key"); return
      }
      guard case .inside = try await house.cross(key, code: recovery[0], device: "") else {
        Issue.record("the codes on paper are lost"); return
      }
    }
    // Ellen's account is there already, and she put her key away: what was taken along does not come back.
    try await withDatabase(backend) { database in
      let world = try await World(on: database, seed: 9)
      _ = try await OrganisationExport(world.house).unpack(lines)
      let rows = try await database.read { tx in
        try tx.run("SELECT account FROM second_key").count + tx.run("SELECT account FROM recovery_code").count
      }
      #expect(rows == 0)
    }
  }
}
