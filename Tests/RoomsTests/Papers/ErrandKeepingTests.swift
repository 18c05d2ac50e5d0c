import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// An errand outlives the node that began it, and is nobody's but hers who asked for it.
@Suite struct ErrandKeepingTests {
  private let files = (1...3).map {
    ImportedFile(path: "blad-\($0).md", bytes: Array("# Blad \($0)\n\nWoorden van blad \($0).".utf8))
  }
  private let whole = ErrandOrder.takeOut(page: nil, version: nil, format: .markdown)

  /// Another node on the same database.
  private func beside(_ world: World) -> House {
    House(
      database: world.database, strongbox: world.strongbox, passwords: .forPlay, clock: .standing(world.hand), chance: .seeded(9))
  }

  @Test(arguments: Backend.available) func anotherNodeGoesOnWhereTheFirstStopped(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (house, other) = (world.house, beside(world))
      let ellen = try await world.viewer("Ellen")
      let reader = Reader.member(ellen)
      let first = try await house.keep(.bringIn, files, for: reader)
      var report = try await house.bringIn([files[0]], for: first, after: [])
      #expect(try await other.takeErrand() == nil, "the first has it")
      world.hand.move(by: House.errandLease)
      try await house.renew(first, .underway(done: 1, of: 3))
      world.hand.move(by: .seconds(20))
      #expect(try await other.takeErrand() == nil, "and renews it")
      guard case .underway(1, 3) = try await other.errand(first.id, of: reader).state else { throw NotFound() }

      world.hand.move(by: House.errandLease)
      let second = try #require(try await other.takeErrand())
      #expect(try await other.takeErrand() == nil)
      #expect(second.id == first.id && second.order == .bringIn && second.reader.organisation == ellen.organisation)
      #expect(second.report == report && report.map(\.path) == ["blad-1.md"])
      #expect(try await other.files(of: second) == files)

      // Whoever comes back after all changes nothing any more, in the handbook neither.
      await #expect(throws: LeaseLost.self) {
        _ = try await house.bringIn([files[1]], for: first, after: report)
      }
      await #expect(throws: LeaseLost.self) { try await house.renew(first, .waiting) }
      await #expect(throws: LeaseLost.self) { try await house.end(first, .failed(.broken)) }
      await #expect(throws: LeaseLost.self) { try await house.end(first, .made(name: "a.zip", bytes: [1])) }
      #expect(try await other.files(of: second) == files)
      #expect(try await pages(of: house, as: reader) == ["blad-1"])

      report += try await other.bringIn(Array(files[1...]), for: second, after: report)
      try await other.end(second, .broughtIn(report))
      guard case .broughtIn(let told) = try await house.errand(first.id, of: reader).state else { throw NotFound() }
      #expect(told == report && told.map(\.path) == files.map(\.path))
      #expect(told.allSatisfy { if case .landed = $0.outcome { true } else { false } }, "none came in twice")
      #expect(try await pages(of: house, as: reader) == ["blad-1", "blad-2", "blad-3"])
      #expect(try await world.database.read { tx in try tx.run("SELECT file FROM errand_piece").isEmpty })
      await #expect(throws: LeaseLost.self, "over is over") { try await other.end(second, .failed(.broken)) }
    }
  }

  private func pages(of house: House, as reader: Reader) async throws -> [String] {
    try await house.look(as: reader) { room in try room.handbook().flatMap(\.pages).map(\.slug).sorted() }
  }

  /// A node stopped while the files were still coming: what is not all there is not brought in.
  @Test(arguments: Backend.available) func halfOfWhatWasSentIsNotBegun(on backend: Backend) async throws {
    try await play(on: backend, isDamaged: true) { world in
      let reader = Reader.member(try await world.viewer("Ellen"))
      let held = try await world.house.keep(.bringIn, files, for: reader)
      #expect(try await rows(world) == [1, 3])
      try await world.database.write { tx in _ = try tx.run("UPDATE errand SET state = 'komt'") }
      world.hand.move(by: .seconds(31))
      #expect(try await beside(world).takeErrand() == nil)
      guard case .failed(.broken) = try await world.house.errand(held.id, of: reader).state else { throw NotFound() }
      #expect(try await rows(world) == [1, 0], "what came of them goes with it")
    }
  }

  /// Somebody lost a right between two batches: what is in is in, and no more comes.
  @Test(arguments: Backend.available) func aRightThatEndsMeanwhileEndsTheWork(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.viewer("Ellen")
      let held = try await world.house.keep(.bringIn, files, for: .member(ellen))
      let report = try await world.house.bringIn([files[0]], for: held, after: [])
      try await world.house.write(at: .people, as: try await world.viewer("Robert")) { desk in
        try desk.endAccess(of: ellen.person)
      }
      await #expect(throws: NotFound.self) { _ = try await world.house.bringIn([files[1]], for: held, after: report) }
      #expect(try await pages(of: world.house, as: .member(try await world.viewer("Samira"))) == ["blad-1"])
    }
  }

  /// The log is locked before an errand, and an errand alone: two nodes that write at the same moment wait for no ring.
  @Test(arguments: Backend.available) func whatIsNotCountedTakesNoLog(on backend: Backend) async throws {
    try await withDatabase(backend) { inner in
      let database = RecordingDatabase(inner)
      let world = try await World(on: database)
      let ellen = try await world.viewer("Ellen")
      let held = try await world.house.keep(.bringIn, files, for: .member(ellen))
      let renewing = try await database.statements { try await world.house.renew(held, .underway(done: 0, of: 3)) }
      #expect(renewing.allSatisfy { !$0.contains("logbook") }, "\(renewing)")
      let batch = try await database.statements { _ = try await world.house.bringIn(files, for: held, after: []) }
      let log = try #require(batch.firstIndex { $0.contains("UPDATE logbook") })
      let errand = try #require(batch.firstIndex { $0.contains("UPDATE errand") })
      #expect(log < errand)
      #expect(batch.allSatisfy { !$0.contains("RETURNING *") || !$0.contains("errand") })
    }
  }

  @Test(arguments: Backend.available) func whatWasMadeIsHersForHalfAnHour(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let house = world.house
      let reader = Reader.member(try await world.viewer("Ellen"))
      let held = try await house.keep(whole, for: reader)
      await #expect(throws: NotFound.self) { _ = try await house.errandFile(held.id, of: reader) }
      let bytes = (0..<1_100_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      try await house.end(held, .made(name: "handboek.zip", bytes: bytes))
      let file = try await house.errandFile(held.id, of: reader)
      #expect(file.bytes == bytes && file.name == "handboek.zip" && file.format == .markdown)
      var strangers: [Reader] = []
      for name in ["Samira", "Robert", "Carla"] { strangers.append(.member(try await world.viewer(name))) }
      if case .assessor(let ingrid) = try await world.caller("Ingrid") { strangers.append(.assessor(ingrid)) }
      for stranger in strangers {
        await #expect(throws: NotFound.self) { _ = try await house.errand(held.id, of: stranger) }
        await #expect(throws: NotFound.self) { _ = try await house.errandFile(held.id, of: stranger) }
      }
      #expect(try await Caretaker(house).checkRows().allSatisfy(\.isRight))
      world.hand.move(by: House.errandsLast)
      await #expect(throws: NotFound.self) { _ = try await house.errand(held.id, of: reader) }
      await #expect(throws: NotFound.self) { _ = try await house.errandFile(held.id, of: reader) }
      try await house.forgetErrands()
      #expect(try await rows(world) == [0, 0])
    }
  }

  /// How many errands, and how many pieces of files.
  private func rows(_ world: World) async throws -> [Int] {
    try await world.database.read { tx in
      [try tx.run("SELECT id FROM errand").count, try tx.run("SELECT file FROM errand_piece").count]
    }
  }

  /// Another node acts with the rights of the day: an auditor's, and nobody's when her access ended.
  @Test(arguments: Backend.available) func whatNobodyMayDoAnyMoreIsNotGoneOnWith(on backend: Backend) async throws {
    try await play(on: backend) { world in
      guard case .assessor(let ingrid) = try await world.caller("Ingrid") else { throw NotFound() }
      let peter = try await world.viewer("Peter")
      let hers = try await world.house.keep(whole, for: .assessor(ingrid))
      let his = try await world.house.keep(whole, for: .member(peter))
      try await world.house.write(at: .people, as: try await world.viewer("Robert")) { desk in
        try desk.endAccess(of: peter.person)
      }
      world.hand.move(by: .seconds(31))
      let taken = try #require(try await beside(world).takeErrand())
      guard case .assessor(let again) = taken.reader else { throw NotFound() }
      #expect(taken.id == hers.id && again.normSets == [world.normSet] && again.until == ingrid.until)
      #expect(try await beside(world).takeErrand() == nil)
      guard case .failed(.broken) = try await world.house.errand(his.id, of: .member(peter)).state else { throw NotFound() }
    }
  }

  /// Three of one person; and what takes nodes down with it is not begun for ever.
  @Test func thereIsAnEndToIt() async throws {
    try await play(on: .sqlite) { world in
      let reader = Reader.member(try await world.viewer("Ellen"))
      for _ in 0..<3 { _ = try await world.house.keep(whole, for: reader) }
      await #expect(throws: TooManyTries.self) { _ = try await world.house.keep(whole, for: reader) }
      await #expect(throws: TooManyTries.self) { try await world.house.admitErrand(of: reader) }
      try await world.house.admitErrand(of: .member(try await world.viewer("Samira")))
      for turn in 2...4 {
        world.hand.move(by: .seconds(31))
        var taken = 0
        while try await beside(world).takeErrand() != nil { taken += 1 }
        #expect(taken == (turn <= 3 ? 3 : 0))
      }
      let last = try await world.house.keep(whole, for: reader)
      // Who makes a fourth no longer waits for the first.
      try await world.house.end(last, .failed(.tooSlow))
      try await world.house.forgetErrands()
      #expect(try await rows(world) == [3, 0])
      guard case .failed(.tooSlow) = try await world.house.errand(last.id, of: reader).state else { throw NotFound() }
    }
  }

  /// What was made and not fetched makes place for what comes; what is under way does not.
  @Test func manyBytesAreNotHeldAtOnce() async throws {
    try await play(on: .sqlite, isDamaged: true) { world in
      let (ellen, samira) = (Reader.member(try await world.viewer("Ellen")), Reader.member(try await world.viewer("Samira")))
      let made = try await world.house.keep(whole, for: samira)
      try await world.house.end(made, .made(name: "handboek.zip", bytes: [1, 2, 3]))
      let under = try await world.house.keep(.bringIn, files, for: samira)
      func weigh(_ errand: HeldErrand, _ bytes: Int) async throws {
        try await world.database.write { tx in _ = try tx.run("UPDATE errand SET size = \(bytes) WHERE id = \(errand.id)") }
      }
      try await weigh(under, 200_000_000)
      try await weigh(made, 68_435_456)
      _ = try await world.house.keep(whole, for: ellen)
      #expect(try await world.house.errandFile(made.id, of: samira).bytes == [1, 2, 3])
      _ = try await world.house.keep(.bringIn, files, for: ellen)
      await #expect(throws: NotFound.self) { _ = try await world.house.errand(made.id, of: samira) }
      try await weigh(under, 268_435_456)
      await #expect(throws: TooManyTries.self) { _ = try await world.house.keep(.bringIn, files, for: ellen) }
    }
  }
}
