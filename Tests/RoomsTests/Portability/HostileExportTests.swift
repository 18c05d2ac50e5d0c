import Domain
import Foundation
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// An export file that somebody made by hand: it brings in its own organisation, or nothing.
@Suite(.timeLimit(.minutes(20))) struct HostileExportTests {
  // MARK: Standing attack

  /// One thing of a good export is changed at random. It is refused; or those who were here have every row as it was, and a
  /// doctor finds both well.
  @Test(arguments: Backend.available) func oneThingChangedAtRandomTouchesNobodyElse(on backend: Backend) async throws {
    let seed = UInt64.random(in: 0..<1_000_000)
    let chance = Randomness.seeded(seed)
    let good = try await export(seed: 11, on: backend)
    let asked = backend == .sqlite ? 60 : 24
    var tries = asked
    var refused = 0
    while tries > 0 {
      // Another house as soon as one came in: what is here is here.
      try await withDatabase(backend) { database in
        let world = try await World(on: database, seed: 12)
        _ = try await world.planConversation()
        let neighbours = try await rows(in: database)
        let ids = try await names(of: world)
        while tries > 0 {
          tries -= 1
          let (forged, what) = Forgery.random(good, by: chance, neighbours: ids)
          do { try await OrganisationExport(world.house).unpack(forged) } catch is ExportMistake {
            refused += 1
            #expect(try await rows(in: database) == neighbours, "seed \(seed): \(what) was refused and left something")
            continue
          }
          let now = try await rows(in: database)
          #expect(Set(neighbours).isSubset(of: now), "seed \(seed): \(what) changed what was here")
          let isShared = Set(now).subtracting(neighbours).filter { $0.contains("\"table\":\"format\"") }
          #expect(isShared.isEmpty, "seed \(seed): \(what)")
          try await isWell(world.house, "seed \(seed): \(what)")
          return
        }
      }
    }
    // Most are refused; how many of so few is chance, that it is more than a quarter is not.
    #expect(refused * 4 > asked, "seed \(seed): \(refused) of \(asked)")
  }

  // MARK: One by one

  @Test(arguments: Backend.available) func whatDoesNotTravelDoesNotComeIn(on backend: Backend) async throws {
    let good = try await export(seed: 11, on: backend)
    let place = good.count
    func line(_ table: String, _ cells: String) -> String { #"{"table":"\#(table)",\#(cells)}"# }
    let house = try #require(good.first { $0.hasPrefix(#"{"table":"organisation""#) }.flatMap { text("id", in: $0) })
    let person = try #require(good.first { $0.hasPrefix(#"{"table":"person""#) }.flatMap { text("id", in: $0) })
    let conversation = try #require(good.first { $0.hasPrefix(#"{"table":"conversation","#) }.flatMap { text("id", in: $0) })
    let costly = "$argon2id$v=19$m=999999,t=4,p=1$c29tZXNhbHRzb21lc2FsdA$QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE"
    let extra: [(String, ExportMistake.Reason)] = [
      (
        line(
          "session",
          #"""
          "token":"x","organisation":"\#(house)","person":"\#(person)","id":"s","device":"","since":1,"seen":1,"is_waiting":0
          """#),
        .table
      ),
      (line("invitation", #""token":"x","organisation":"\#(house)","person":"\#(person)","email":null,"expires_at":9"#), .table),
      (line("join_code", #""code":"123456","organisation":"\#(house)","conversation":"\#(conversation)""#), .table),
      (
        line("pass", #""token":"x","organisation":"\#(house)","conversation":"\#(conversation)","seat":"s","receipts":0"#), .table
      ),
      (line("ledger", #""name":"","sealed":null"#), .table),
      (line("migration", #""name":"x","checksum":"x","applied_at":1"#), .table),
      (line("team", #""organisation":"elders","id":"t","name":"Noord""#), .organisation),
      (try changed("organisation", ["id": "elders"], in: good), .organisation),
      (line("team", #""organisation":"\#(house)","id":"t","name":"Noord","colour":"rood""#), .columns),
      (line("team", #""organisation":"\#(house)","id":"t""#), .columns),
      (line("team", #""organisation":"\#(house)","id":"t","name":7"#), .type),
      (line("team", #""organisation":"\#(house)","id":"t","name":null"#), .type),
      (line("team", #""organisation":"\#(house)","id":"t","name":"a\u0000b""#), .type),
      // What is read later where nobody can refuse it any more: a day, a moment and a name are what they say.
      (try changed("conversation", ["ends_on": "gisteren"], in: good), .type),
      (try changed("conversation", ["id": "geen naam!"], in: good), .type),
      (line("team_member", #""organisation":"\#(house)","team":"nergens","person":"\#(person)""#), .reference),
      (line("second_key", #""account":"van een ander","sealed":{"base64":"AQ=="},"last_step":1,"made_at":1"#), .reference),
      (try changed("account", ["id": "a", "email": "iemand@elders.example", "password": costly], in: good), .password),
      (try changed("account", ["id": "a", "email": "iemand@elders.example"], in: good), .reference),
      ("geen regel", .notALine),
    ]
    try await beside(on: backend) { world in
      let before = try await rows(in: world.database)
      for (added, reason) in extra {
        await #expect(throws: ExportMistake(line: place + 1, reason: reason), "\(added)") {
          try await OrganisationExport(world.house).unpack(good + [added])
        }
      }
      #expect(try await rows(in: world.database) == before)
    }
  }

  @Test(arguments: Backend.available) func whatIsNamedByAHashHasItsHashCounted(on backend: Backend) async throws {
    let good = try await export(seed: 11, on: backend)
    let forgeries: [(table: String, from: String, to: String, reason: ExportMistake.Reason)] = [
      ("format", #""body":""#, #""body":"van mij "#, .hash), ("format", #""body":""#, ##""body":"# Van mij\n"##, .hash),
      ("revision", #""content":""#, #""content":"Anders. "#, .hash),
      ("happening", #""facts":""#, #""facts":"x=1\n"#, .log), ("logbook", #""head":""#, #""head":"0"#, .log),
      ("stored_file", #""base64":""#, #""base64":"QUFB"#, .hash),
      ("stored_file", #""base64":"VmVyc"#, #""base64":"VmVzc"#, .hash),
      ("evidence_revision", #""title":""#, #""title":"Anders "#, .evidence),
      ("page", #""published_version":1"#, #""published_version":9"#, .reference),
      ("page", #""latest_revision":1"#, #""latest_revision":9"#, .reference),
      ("evidence", #""revision":1"#, #""revision":9"#, .reference),
      ("conversation", #""format":""#, #""format":"0"#, .reference),
      ("organisation", #""became":null"#, #""became":"elders""#, .ended),
    ]
    try await beside(on: backend) { world in
      let before = try await rows(in: world.database)
      for forgery in forgeries {
        let place = try #require(
          good.lastIndex { $0.hasPrefix("{\"table\":\"\(forgery.table)\"") && $0.contains(forgery.from) }, "\(forgery.table)")
        var lines = good
        lines[place] = lines[place].replacing(forgery.from, with: forgery.to, maxReplacements: 1)
        let isOfTheWhole = ["logbook", "page", "evidence"].contains(forgery.table)
        await #expect(
          throws: ExportMistake(line: isOfTheWhole ? good.count : place + 1, reason: forgery.reason), "\(forgery.table)"
        ) {
          try await OrganisationExport(world.house).unpack(lines)
        }
      }
      #expect(try await rows(in: world.database) == before)
    }
  }

  /// Samira works here as well. Whoever made the file gets nothing of her account; she comes in anew, with the password that she
  /// has here.
  @Test(arguments: Backend.available) func nobodysAccountIsTakenByAName(on backend: Backend) async throws {
    let good = try await export(seed: 11, on: backend)
    try await beside(on: backend) { world in
      let forged = try good.map { line in
        line.hasPrefix(#"{"table":"account""#) && line.contains("samira@")
          ? line.replacing(
            try #require(text("password", in: line)), with: try #require(text("password", in: good[1])), maxReplacements: 1)
          : line
      }
      let accounts = try await world.database.read { tx in try tx.run("SELECT * FROM account ORDER BY id").map { "\($0.cells)" } }
      let arrival = try await OrganisationExport(world.house).unpack(forged)
      #expect(
        try await world.database.read { tx in try tx.run("SELECT * FROM account ORDER BY id").map { "\($0.cells)" } } == accounts)
      let here = try await world.database.read { tx in
        try tx.run("SELECT account FROM person WHERE organisation = \(arrival.organisation)")
      }
      #expect(try here.allSatisfy { try $0.optionalText("account") == nil }, "all of them have an account here")
      let samira = try #require(arrival.invited.first { $0.email == "samira@wijkwerk.example" })
      await #expect(throws: RuleRefusal.passwordWrong) {
        _ = try await world.house.accept(samira.link, password: "zomaar een gok hier", device: "")
      }
      let key = try #require(try await world.house.accept(samira.link, password: World.password, device: "Proef").session)
      guard case .member(let viewer)? = try await world.house.recognise(cookie: key) else { throw NotFound() }
      #expect(viewer.organisation == arrival.organisation)
      try await isWell(world.house, "afterwards")
    }
  }

  /// Where the words of a circle are in a stolen copy, an export that names that conversation would have them opened here.
  @Test(arguments: Backend.available) func whatIsCalledAsSomethingHereIsACopyOfIt(on backend: Backend) async throws {
    let good = try await export(seed: 11, on: backend)
    try await beside(on: backend) { world in
      let theirs = try await world.planConversation()
      let own = try #require(good.first { $0.hasPrefix(#"{"table":"conversation","#) }.flatMap { text("id", in: $0) })
      await #expect(throws: ExportMistake(line: good.count, reason: .name)) {
        try await OrganisationExport(world.house).unpack(
          good.map { $0.contains("\"table\":\"happening\"") ? $0 : $0.replacing(own, with: theirs.raw) })
      }
      await #expect(throws: ExportMistake.self) { try await OrganisationExport(world.house).unpack(try await packed(world)) }
    }
  }

  @Test(arguments: Backend.available) func theLogSaysThatItCame(on backend: Backend) async throws {
    let good = try await export(seed: 11, on: backend)
    try await withDatabase(backend) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      let house = House(
        database: database, strongbox: .inMemory(), passwords: .forPlay,
        clock: .standing(ClockHand(Moment(World.monday, hour: 9))))
      let arrival = try await OrganisationExport(house).unpack(good)
      #expect(arrival.invited.isEmpty && arrival.rows == good.count)
      let last = try await database.read { tx in try tx.run("SELECT kind, facts FROM happening ORDER BY seq DESC LIMIT 1")[0] }
      #expect(try last.text("kind") == "organisatie.teruggezet")
      #expect(try last.text("facts").contains("rijen=\(good.count)"))
      #expect(
        try await house.signIn(email: "samira@wijkwerk.example", password: World.password, device: "") != nil,
        "an account that is new came along")
      try await isWell(house, "in an empty house")
    }
  }

  // MARK: A good one

  /// A page with a picture, evidence, a conversation with words, a second key: something of all that is judged.
  private func export(seed: UInt64, on backend: Backend) async throws -> [String] {
    try await withDatabase(backend) { database in
      let world = try await World(on: database, seed: seed)
      let steps = try await world.publishProcess()
      let ellen = try await world.viewer("Ellen")
      let set = world.normSet
      try await world.house.write(at: .evidence, as: ellen) { desk in
        let piece = try desk.bringReport()
        try desk.connect(piece, to: World.slug, step: nil)
      }
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.judge(try desk.clause(numbered: "V1", in: set), of: set, as: .partly, reason: "Nog niet alles", evidence: "")
      }
      _ = try await world.makeKey("Ellen")
      for name in ["Samira", "Jayden", "Marloes"] {
        _ = try await world.house.write(at: .handbook, as: try await world.viewer(name)) { desk in
          try desk.deviate(
            from: steps[0], of: World.slug, DeviationDraft(instead: "Anders", because: "Daarom", gave: "", audience: .owner))
        }
      }
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      return try await packed(world)
    }
  }

  private func beside(on backend: Backend, _ story: (World) async throws -> Void) async throws {
    try await withDatabase(backend) { database in try await story(try await World(on: database, seed: 12)) }
  }

  /// The first line of a table, with other values.
  private func changed(_ table: String, _ values: [String: Any], in lines: [String]) throws -> String {
    let line = try #require(lines.first { $0.hasPrefix("{\"table\":\"\(table)\"") })
    let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    return String(decoding: try JSONSerialization.data(withJSONObject: row.merging(values) { $1 }), as: UTF8.self)
  }

  private func text(_ column: String, in line: String) -> String? {
    line.firstMatch(of: try! Regex(#""\#(column)":"([^"]*)""#, as: (Substring, Substring).self)).map { String($0.1) }
  }

  private func isWell(_ house: House, _ what: String) async throws {
    let caretaker = Caretaker(house)
    #expect(try await caretaker.verify().allSatisfy { $0.brokenAt == nil }, "\(what)")
    #expect(try await caretaker.checkRows().allSatisfy(\.isRight), "\(what)")
    #expect(try await caretaker.checkSearch().allSatisfy(\.isRight), "\(what)")
    #expect(try await caretaker.checkFiles().allSatisfy(\.isRight), "\(what)")
  }

  /// Every row of those who were here and of what is shared, as text. The book of the house is written with an arrival.
  private func rows(in database: any Database) async throws -> [String] {
    try await database.read { tx in
      try Schema.tables(in: tx, database.dialect).filter { $0.name != "ledger" }.flatMap { table in
        try tx.run("SELECT * FROM \(Query(stringLiteral: table.name))").map { "\"table\":\"\(table.name)\" \($0.cells)" }
      }.sorted()
    }
  }

  /// What things of the neighbours are called.
  private func names(of world: World) async throws -> [String] {
    try await world.database.read { tx in
      try ["person", "team", "conversation", "account", "organisation", "circle"].flatMap { table in
        try tx.run("SELECT id FROM \(Query(stringLiteral: table))").map { try $0.text("id") }
      }
    }
  }
}

/// An export in which one thing is otherwise.
private enum Forgery {
  static func random(_ good: [String], by chance: Randomness, neighbours: [String]) -> (lines: [String], what: String) {
    var lines = good
    let place = chance.number(below: lines.count)
    guard var row = try? JSONSerialization.jsonObject(with: Data(lines[place].utf8)) as? [String: Any] else {
      return (lines, "nothing")
    }
    let columns = row.keys.filter { $0 != "table" }.sorted()
    let column = columns[chance.number(below: columns.count)]
    let neighbour = neighbours[chance.number(below: neighbours.count)]
    let table = row["table"] as? String ?? ""
    let what: String
    switch chance.number(below: 9) {
    case 0: (row["organisation"], what) = (neighbour, "\(table) names another organisation")
    case 1: (row[column], what) = (neighbour, "\(table).\(column) is the name of something here")
    case 2:
      (row["table"], what) = (
        ["session", "team", "person", "account", "format", "circle_member", "seat"][chance.number(below: 7)],
        "\(table) is called otherwise"
      )
    case 3: (row[column], what) = (nil, "\(table) without \(column)")
    case 4: (row[column == "id" ? "iets" : "\(column)_"], what) = (1, "\(table) with a column more")
    case 5: let others: [Any] = ["7", 7, NSNull(), ["base64": "QUE="], 1.5]
      (row[column], what) = (others[chance.number(below: 5)], "\(table).\(column) of another type")
    case 6:
      lines.append(lines[place])
      return (lines, "\(table) twice")
    case 7:
      lines.remove(at: place)
      return (lines, "without a row of \(table)")
    default:
      if let text = row[column] as? String {
        row[column] = text + "x"
      } else if let number = row[column] as? Int {
        row[column] = number + 1
      }
      what = "\(table).\(column)"
    }
    guard let bytes = try? JSONSerialization.data(withJSONObject: row) else { return (good, "nothing") }
    lines[place] = String(decoding: bytes, as: UTF8.self)
    return (lines, what)
  }
}
