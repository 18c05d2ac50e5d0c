import Domain
import Foundation
import NIOPosix
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
@testable import Web

/// Looking that takes long stands beside the loops. Whoever adds an entrance that reads a whole set or a whole handbook hears it
/// here.
@Suite struct LaneTests {
  /// In bytes of rows. In this house every other page reads less than half of it, and with a large set the rest would read
  /// megabytes.
  private static let most = 100_000

  @Test func whatReadsAWholeSetOrHandbookTakesTheLane() async throws {
    try await withDatabase(.sqlite) { inner in
      let database = RecordingDatabase(inner)
      var street = try await Street.full(on: database)
      let (names, large) = (street.names, try await enlarged(street))
      var read: [String: Int] = [:]
      for entrance in street.reception.entrances where entrance.method == .get && !entrance.isLive {
        for isLarge in entrance.pattern.text.contains("{set}") ? [false, true] : [false] {
          street.names = isLarge ? names.merging(large) { $1 } : names
          let visitor = try street.visitor("Ellen")
          let trace = try await database.trace { _ = try await visitor.get(street.path(entrance.pattern)) }
          read[entrance.pattern.text] = max(read[entrance.pattern.text] ?? 0, trace.reduce(0) { $0 + $1.utf8.count })
        }
      }
      for entrance in street.reception.entrances where entrance.method == .get {
        let bytes = read[entrance.pattern.text] ?? 0
        #expect(bytes < Self.most || entrance.takesLong, "\(entrance.pattern.text) reads \(bytes) bytes")
      }
    }
  }

  /// A set of three hundred clauses, and a handbook of thirty long pages.
  private func enlarged(_ street: Street) async throws -> [String: String] {
    let ellen = try await street.world.viewer("Ellen")
    let words = String(repeating: "Wij luisteren, en schrijven op wat wij horen. ", count: 10)
    let text = String(repeating: words, count: 10)
    let pages = (1...30).map { number in
      ImportedFile(path: "groot/blad-\(number).md", bytes: Array("# Blad \(number)\n\n\(text)".utf8))
    }
    _ = try await street.world.house.write(at: .keepers, as: ellen) { desk in try desk.importHandbook(pages) }
    let lines = (1...300).map { "\($0);;Titel \($0);\(words)" }
    let sheet = try NormSheet(text: "nummer;onderdeel van;titel;tekst\n\(lines.joined(separator: "\n"))")
    let set = try await street.world.house.write(at: .norms, as: ellen) { desk in
      try desk.importNorms(sheet, title: "Groot kader", edition: "2026")
    }
    let table = try await street.world.house.look(as: .member(ellen)) { room in try room.referenceTable(set) }
    return ["set": set.raw, "NormSet": set.raw, "clause": table.rows[1].clause.raw]
  }

  @Test func twoLookLongAtATime() async throws {
    let lane = Lane(2)
    let inside = Diary()
    let (door, opens) = AsyncStream<Void>.makeStream()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          try await lane.work {
            inside.note("in")
            for await _ in door {}
          }
        }
      }
      try await eventually { inside.lines.count == 2 && lane.waiting == 1 }
      opens.finish()
      try await group.waitForAll()
    }
    #expect(inside.lines.count == 3 && lane.waiting == 0)
  }

  // MARK: Where it runs

  /// Whoever looks long has no event loop in hand, on which others wait, before, within and after a look at the database; and
  /// their threads let the loops go first. The answer goes out on the loop again.
  @Test(arguments: Backend.available) func aLongLookIsBesideTheLoopsAndLetsThemGoFirst(on backend: Backend) async throws {
    let looks = Diary()
    try await withDatabase(backend) { database in
      let entrances = [(Place.join, false), (Place.forgotten, true)].map { place, takesLong in
        Entrance.get(place, .everyone, takesLong: takesLong) { _, _ in
          let within = try await database.read { _ in Standing.here }
          looks.note("\(Standing.here), \(backend == .sqlite ? "\(within)" : within.isOnLoop ? "on a loop" : "elsewhere")")
          return .text("gezien")
        }
      }
      try await open(try GateHouse(extra: entrances)) { port in
        for place in [Place.join(), .forgotten(), .join()] {
          let line = try Line(to: port)
          try line.say(asking(place))
          #expect(try await line.readToTheEnd() > 0)
        }
      }
    }
    let within = backend == .sqlite ? ["on a loop", "beside, yielding"] : ["elsewhere", "elsewhere"]
    #expect(looks.lines == ["on a loop, \(within[0])", "beside, yielding, \(within[1])", "on a loop, \(within[0])"])
  }

  /// The thread that asks.
  private struct Standing: CustomStringConvertible {
    let isOnLoop: Bool
    let isYielding: Bool

    static var here: Standing {
      Standing(
        isOnLoop: MultiThreadedEventLoopGroup.currentEventLoop != nil,
        isYielding: getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0) == LaneThreads.yielding)
    }

    var description: String { "\(isOnLoop ? "on a loop" : "beside")\(isYielding ? ", yielding" : "")" }
  }

  // MARK: Waiting ends

  /// One looks, one waits, and the third hears that it is busy; a form comes back with its words.
  @Test func whoComesWhenManyWaitHearsThatItIsBusy() async throws {
    let (door, opens) = AsyncStream<Void>.makeStream()
    let inside = Diary()
    let lane = Lane(1, waiting: 1)
    let looking = Entrance.get(Place.join, .everyone, takesLong: true) { _, _ in
      inside.note("in")
      for await _ in door {}
      return .text("gezien")
    }
    let writing = Entrance.post(Place.normImport, .member, NormImportForm.form, takesLong: true) { _, _, _ in
      .redirect(.today())
    }
    let house = try GateHouse(lane: lane, errors: Reception.errorPages, extra: [looking, writing])
    try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 1...2 {
        group.addTask { try await house.visitor().get(Place.join()).status }
        try await eventually { inside.lines.count + lane.waiting == number }
      }
      let third = try await house.visitor().get(Place.join())
      #expect(third.status == 503 && third.headers["retry-after"] == "10")
      #expect(third.body.contains("Het is hier even druk.") && third.headers["cache-control"] == "no-store")
      let written = try await house.visitor("sleutel-samira").post(Place.normImport(), [("titel", "Ons eigen kader")])
      #expect(written.status == 503 && written.body.contains("Ons eigen kader"))
      #expect(try await house.visitor().get(Place.healthy()).status == 200, "nobody else waits")
      opens.finish()
      for try await status in group { #expect(status == 200) }
    }
    #expect(inside.lines.count == 2 && lane.waiting == 0)
  }

  /// A place of somebody who left is free for the next, and nobody looks for whoever left.
  @Test func whoLeavesWhileWaitingGivesUpTheirPlace() async throws {
    let (door, opens) = AsyncStream<Void>.makeStream()
    let inside = Diary()
    let lane = Lane(1, waiting: 1)
    let looking = Entrance.get(Place.join, .everyone, takesLong: true) { _, _ in
      inside.note("in")
      for await _ in door {}
      return .text("gezien")
    }
    try await open(try GateHouse(lane: lane, extra: [looking])) { port in
      let (first, second, third) = (try Line(to: port), try Line(to: port), try Line(to: port))
      try first.say(asking(Place.join()))
      try await eventually { inside.lines.count == 1 }
      try second.say(asking(Place.join()))
      try await eventually { lane.waiting == 1 }
      second.hangUp()
      try await eventually { lane.waiting == 0 }
      try third.say(asking(Place.join()))
      try await eventually { lane.waiting == 1 }
      opens.finish()
      for line in [first, third] { #expect(try await line.readToTheEnd() > 0) }
    }
    #expect(inside.lines.count == 2)
  }

  private func asking(_ place: Place) -> String {
    "GET \(place.address) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
  }
}
