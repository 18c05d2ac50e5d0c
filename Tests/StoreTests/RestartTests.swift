import Store
import StorePostgres
import TestKit
import Testing
import Vocabulary

/// The server is stopped and started again under load, on a cluster of its own.
@Suite(.timeLimit(.minutes(20)), .enabled(if: Backend.available.contains(.postgres)))
struct RestartTests {
  @Test func stoppedAndStartedAgainNothingAcceptedIsLostNothingIsDoubledAndItGoesOnByItself() async throws {
    let server = OwnServer()
    defer { server.remove() }
    let database = try PostgresDatabase(address: try server.start(), connections: 3)
    _ = try await Wijkwerk.migrations.apply(to: database, at: Wijkwerk.opened)
    let news = AnnouncementTests.news(of: database)

    let isOver = Tally()
    let refused = Tally()
    let accepted = try await withThrowingTaskGroup(of: [Int].self) { group in
      for writer in 0..<6 {
        group.addTask {
          var kept: [Int] = []
          var number = writer
          while isOver.count == 0 {
            number += 6
            do {
              let this = number
              try await database.write { try $0.answer(this) }
              kept.append(number)
            } catch {
              #expect(isUnavailable(error))
              refused.add()
            }
          }
          return kept
        }
      }
      try await Self.until { try await database.answers().count > 100 }
      try server.stop()
      try await Self.until { refused.count > 20 }
      try server.start()
      let before = try await database.answers().count
      try await Self.until { try await database.answers().count > before + 100 }
      isOver.add()
      return try await group.reduce(into: [Int]()) { $0 += $1 }
    }

    let kept = try await database.answers()
    #expect(Set(accepted).isSubset(of: kept))
    #expect(Set(kept).count == kept.count)

    // The one that listens has come back too, and says that it may have missed something.
    var heard: [String] = []
    for await word in news {
      heard.append(word)
      if word.isEmpty { try await database.write { try $0.announce("wijkwerk:1:x") } }
      if word == "wijkwerk:1:x" { break }
    }
    #expect(heard == ["", "wijkwerk:1:x"])
    await database.close()
  }

  private static func until(_ isTrue: () async throws -> Bool) async throws {
    while try await !isTrue() { await Task.yield() }
  }
}
