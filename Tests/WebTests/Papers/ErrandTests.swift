import Bindery
import Domain
import Logging
import Pages
import Rooms
import Seals
import Store
import StorePostgres
import Synchronization
import Testing
import TestKit
import Vocabulary
@testable import Web

/// Work that goes on by itself, also when it goes wrong or its node stops.
@Suite struct ErrandTests {
  private final class Written: Sendable {
    let lines = Mutex<[String]>([])
  }

  private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
  private let whole = ErrandOrder.takeOut(page: nil, version: nil, format: .pdf)

  @Test func whatAProgramComplainedOfIsSaidOnceAndTheOwnerHearsThatItFailed() async throws {
    let written = Written()
    let logger = Logger(label: "test") { _ in
      LogLines(clock: .standing(ClockHand(Moment(World.monday, hour: 9)))) { line in written.lines.withLock { $0.append(line) } }
    }
    try await withDatabase(.sqlite) { database in
      let world = try await World(on: database)
      let errands = Errands(house: world.house, bindery: Bindery(), logger: logger)
      let samira = Reader.member(try await world.viewer("Samira"))
      let failures: [(BinderyFailure, ErrandFailure)] = [
        (.refused(.weasyprint, said: "1 Traceback"), .broken), (.tooSlow(.pandoc), .tooSlow), (.missing(.pandoc), .noProgram),
      ]
      for (failure, told) in failures {
        let taken = try await errands.begin(whole, for: samira) { _ in throw failure }
        guard case .errand(let errand) = taken else { throw failure }
        guard case .failed(let heard) = try await world.house.errand(errand, of: samira).state else { throw failure }
        #expect(heard == told)
      }
      #expect(ErrandFailure(BinderyFailure.ended) == .broken)
    }
    let lines = written.lines.withLock { $0 }
    let isWarned = lines.map { $0.contains("\"event\":\"taking out failed\"") && $0.contains("\"level\":\"warning\"") }
    #expect(isWarned == [true, true, true], "\(lines)")
    let words = ["weasyprint ended with 1 Traceback", "pandoc took too long", "pandoc is not here"]
    #expect(zip(lines, words).allSatisfy { $0.contains("\"why\":\"\($1)\"") })
  }

  /// A node that closes ends its programs. It does not say that the work failed: the one beside it binds the page, and she
  /// fetches it there.
  @Test(arguments: Backend.available) func anotherNodeBindsWhatTheFirstLeft(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      try await world.publishProcess()
      let reader = Reader.member(try await world.viewer("Samira"))
      let beside = House(
        database: database, strongbox: world.strongbox, passwords: .forPlay, clock: .standing(world.hand), chance: .seeded(9))
      let (first, second) = (
        Errands(house: world.house, bindery: Bindery(), logger: quiet), Errands(house: beside, bindery: Bindery(), logger: quiet)
      )
      let order = ErrandOrder.takeOut(page: World.slug, version: 1, format: .markdown)
      guard case .errand(let errand) = try await first.begin(order, for: reader, { _ in throw BinderyFailure.ended }) else {
        throw NotFound()
      }
      #expect(try await second.goOn().isEmpty, "the first has it")
      guard case .waiting = try await beside.errand(errand, of: reader).state else { throw NotFound() }
      world.hand.move(by: .seconds(31))
      for work in try await second.goOn() { await work.value }
      let (_, gate) = try world.front()
      let samira = Visitor(gate, cookies: ["kring": try world.key("Samira")])
      let page = try await samira.get(Place.errand(errand))
      #expect(page.body.contains("\(World.slug)-versie-1.zip") && page.body.contains(Place.errandFile(errand).address))
      let file = try await samira.get(Place.errandFile(errand))
      #expect(file.status == 200 && file.headers["content-disposition"]?.contains("\(World.slug)-versie-1.zip") == true)
      #expect(file.headers["content-type"] == "application/zip" && file.body.hasPrefix("PK"))
      let marloes = Visitor(gate, cookies: ["kring": try world.key("Marloes")])
      #expect(try await marloes.get(Place.errand(errand)).status == 404)
      #expect(try await marloes.get(Place.errandFile(errand)).status == 404)
    }
  }

  /// Files that were sent to one node are brought in by another, and the report says of each what became of it.
  @Test(arguments: Backend.available) func anotherNodeBringsInWhatTheFirstLeft(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let ellen = try await world.viewer("Ellen")
      let files = (1...4).map { ImportedFile(path: "map/blad-\($0).md", bytes: Array("# Blad \($0)\n\nWoorden.".utf8)) }
      let held = try await world.house.keep(.bringIn, files, for: .member(ellen))
      _ = try await world.house.bringIn(Array(files[..<2]), for: held, after: [])
      world.hand.move(by: .seconds(31))
      for work in try await Errands(house: world.house, bindery: Bindery(), logger: quiet).goOn() { await work.value }
      let (_, gate) = try world.front()
      let page = try await Visitor(gate, cookies: ["kring": try world.key("Ellen")]).get(Place.errand(held.id)).body
      for number in 1...4 { #expect(page.contains("href=\"/handboek/blad-\(number)\""), "\(number)") }
      let pages = try await world.house.look(as: .member(ellen)) { room in
        try room.handbook().flatMap(\.pages).map { "\($0.slug) \($0.version ?? 0)" }.sorted()
      }
      #expect(pages == (1...4).map { "blad-\($0) 1" })
    }
  }

  /// Somebody else took it: whoever works on hears so, and stops.
  @Test func whoeverLostTheLeaseStops() async throws {
    try await withDatabase(.sqlite) { database in
      let world = try await World(on: database)
      let reader = Reader.member(try await world.viewer("Samira"))
      let errands = Errands(house: world.house, bindery: Bindery(), logger: quiet, timeout: .zero)
      let ended = Diary()
      let (never, hold) = AsyncStream<Void>.makeStream()
      let (taken, take) = AsyncStream<Void>.makeStream()
      guard case .errand(let errand) = try await errands.begin(whole, for: reader, { tell in
        for await _ in taken {}
        tell(.underway(done: 1, of: 2))
        for await _ in never {}
        ended.note("ended")
        throw CancellationError()
      }) else { throw NotFound() }
      var isTaken = false
      for _ in 0..<100 where !isTaken {
        world.hand.move(by: .seconds(31))
        isTaken = try await world.house.takeErrand() != nil
      }
      take.finish()
      try await eventually { ended.lines == ["ended"] }
      hold.finish()
      guard case .waiting = try await world.house.errand(errand, of: reader).state else { throw NotFound() }
    }
  }

  /// Two nodes at the same moment: each sees its own rows alone until both are written.
  @Test(arguments: Backend.available.filter { $0 == .postgres })
  func threeOfOnePersonAreThreeOnAllNodes(on _: Backend) async throws {
    try await TestServer.withSchema { address in
      let databases = try (0..<2).map { _ in try PostgresDatabase(address: address, connections: 2) }
      let world = try await World(on: databases[0])
      let other = House(
        database: databases[1], strongbox: world.strongbox, passwords: .forPlay, clock: .standing(world.hand), chance: .seeded(9))
      let reader = Reader.member(try await world.viewer("Ellen"))
      let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<12 {
          group.addTask { [house = number % 2 == 0 ? world.house : other] in
            do { _ = try await house.keep(whole, for: reader) } catch is TooManyTries { return false }
            return true
          }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      let held = try await world.database.read { tx in try tx.run("SELECT id FROM errand").count }
      #expect(held <= 3 && held == kept)
      for database in databases { await database.close() }
    }
  }

  @Test func whatTakesTooLongIsEnded() async throws {
    try await withDatabase(.sqlite) { database in
      let world = try await World(on: database)
      let reader = Reader.member(try await world.viewer("Samira"))
      let errands = Errands(house: world.house, bindery: Bindery(), logger: quiet)
      let ended = Diary()
      let (never, hold) = AsyncStream<Void>.makeStream()
      guard case .errand(let errand) = try await errands.begin(whole, for: reader, within: .milliseconds(1), { _ in
        for await _ in never {}
        ended.note("ended")
        throw CancellationError()
      }) else { throw NotFound() }
      guard case .failed(.tooSlow) = try await world.house.errand(errand, of: reader).state else { throw NotFound() }
      #expect(ended.lines == ["ended"])
      hold.finish()
    }
  }
}
