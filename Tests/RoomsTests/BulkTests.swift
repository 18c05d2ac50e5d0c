import Domain
import Rooms
import Store
import Synchronization
import Testing
import TestKit
import Vocabulary

/// One sheet of ten thousand lines, and everybody who writes meanwhile.
@Suite(.timeLimit(.minutes(20))) struct BulkTests {
  /// A colleague writes all the time, and never waits for long beside how long the whole takes.
  @Test(arguments: Backend.available) func aLargeSheetHoldsNobodyUp(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let (ellen, samira) = (try await world.viewer("Ellen"), try await world.viewer("Samira"))
      let sheet = try NormSheet(text: Self.lines(4_000))
      let clock = ContinuousClock()
      let (whole, waits) = try await withThrowingTaskGroup(of: Void.self) { group in
        let isOver = Flag()
        let waits = Waits()
        group.addTask {
          while !isOver.isUp {
            let begin = clock.now
            try await world.house.write(as: samira) { desk in try desk.prefer(Preferences(theme: .dark)) }
            waits.add(clock.now - begin)
          }
        }
        while waits.all.isEmpty { await Task.yield() }
        let begin = clock.now
        let set = try await world.house.write(as: ellen) { desk in try desk.importNorms(sheet, title: "Groot", edition: "2026") }
        let whole = clock.now - begin
        isOver.raise()
        try await group.waitForAll()
        #expect(try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows.count } == 4_000)
        return (whole, waits.all)
      }
      let longest = try #require(waits.max())
      #expect(longest * 4 < whole, "\(longest) of \(whole)")
      #expect(waits.count > 20)
      #expect(try await Caretaker(world.house).checkSearch().allSatisfy(\.isRight))
    }
  }

  /// Stopped in the middle, the set stands there whole, and who starts next puts the rest in the index.
  @Test(arguments: Backend.available) func whatWasNotPutInTheIndexYetIsPutInAtTheStart(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let ellen = try await world.viewer("Ellen")
      let set = world.normSet
      try await database.write { tx in
        for number in 0..<250 {
          try tx.run("""
            INSERT INTO clause (organisation, norm_set, id, place, number, parent, title, body, level, why, examples, weight, slices, code, is_outside)
            VALUES (\(ellen.organisation), \(set), \("regel-\(number)"), \(100 + number), \("Z\(number)"), '', 'Kanarievogel', 'Een regel', '', '', '', NULL, '', '', FALSE)
            """)
        }
      }
      #expect(try await !Caretaker(world.house).checkSearch().allSatisfy(\.isRight))
      _ = try await Caretaker(world.house).renewSearch()
      #expect(try await Caretaker(world.house).checkSearch().allSatisfy(\.isRight))
    }
  }

  /// Numbers, and thirty words of some two thousand each.
  private static func lines(_ count: Int) -> String {
    var chance = SeededChance(7)
    let syllables = ["vak", "werk", "buurt", "regie", "zorg", "samen", "kring", "praat", "stap", "plan", "doel", "huis"]
    let words = (0..<2_000).map { _ in (0..<3).map { _ in syllables[chance.below(syllables.count)] }.joined() }
    let rows = (0..<count).map { number in
      "R\(number);;\(words[chance.below(2_000)]);\((0..<30).map { _ in words[chance.below(2_000)] }.joined(separator: " "))"
    }
    return "nummer;onderdeel van;titel;tekst\n\(rows.joined(separator: "\n"))"
  }
}

private struct SeededChance {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}

private final class Flag: Sendable {
  private let up = Mutex(false)
  func raise() { up.withLock { $0 = true } }
  var isUp: Bool { up.withLock { $0 } }
}

private final class Waits: Sendable {
  private let kept = Mutex<[Duration]>([])
  func add(_ wait: Duration) { kept.withLock { $0.append(wait) } }
  var all: [Duration] { kept.withLock { $0 } }
}
