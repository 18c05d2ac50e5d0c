import Domain
import Rooms
import Store
import Synchronization
import Testing
import TestKit
import Vocabulary

/// One sheet of ten thousand lines, and everybody who writes meanwhile.
@Suite(.timeLimit(.minutes(20))) struct BulkTests {
  /// It comes in by many small writes: a colleague comes in between, and no one of them is much of the whole.
  @Test(arguments: Backend.available) func aLargeSheetHoldsNobodyUp(on backend: Backend) async throws {
    try await withDatabase(backend) { inner in
      let database = RecordingDatabase(inner)
      let world = try await World(on: database)
      let (ellen, samira) = (try await world.viewer("Ellen"), try await world.viewer("Samira"))
      let sheet = try NormSheet(text: Self.lines(4_000))
      let between = try await withThrowingTaskGroup(of: Void.self) { group in
        let isOver = Flag()
        let times = Mutex(0)
        group.addTask {
          while !isOver.isUp {
            try await world.house.write(as: samira) { desk in try desk.prefer(Preferences(theme: .dark)) }
            times.withLock { $0 += 1 }
          }
        }
        while times.withLock({ $0 }) == 0 { await Task.yield() }
        let set = try await world.house.write(at: .norms, as: ellen) { desk in
          try desk.importNorms(sheet, title: "Groot", edition: "2026")
        }
        isOver.raise()
        try await group.waitForAll()
        #expect(try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows.count } == 4_000)
        return times.withLock { $0 }
      }
      let (heaviest, whole) = (database.weights.max() ?? 0, database.weights.reduce(0, +))
      #expect(heaviest * 4 < whole, "\(heaviest) of \(whole) values in one write")
      #expect(between > 20)
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
            INSERT INTO clause (organisation, norm_set, id, place, number, parent, title, body, level, why, examples, weight,
            slices, code, is_outside)
            VALUES (\(ellen.organisation), \(set), \("regel-\(number)"), \(100 + number), \("Z\(number)"), '', 'Kanarievogel',
            'Een regel', '', '', '', NULL, '', '', FALSE)
            """)
        }
        // Search had not followed that yet: its cursor stands behind.
        try tx.run("UPDATE logbook SET searched = last - 1 WHERE organisation = \(ellen.organisation)")
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
