import Dispatch
import Store
import StorePostgres
import TestKit
import Testing
import Vocabulary

/// What only a server can do or suffer: it goes away, it makes two writes cross, it has a limited number of connections.
@Suite(.timeLimit(.minutes(20)), .enabled(if: Backend.available.contains(.postgres)))
struct PostgresTests {
  private static func withServer<T>(
    connections: Int = 2, timeout: DispatchTimeInterval = .seconds(5), _ body: (PostgresDatabase, String) async throws -> T
  ) async throws -> T {
    try await TestServer.withSchema { address in
      let database = try PostgresDatabase(address: address, connections: connections, timeout: timeout)
      _ = try await Wijkwerk.migrations.apply(to: database, at: Wijkwerk.opened)
      do {
        let value = try await body(database, address)
        await database.close()
        return value
      } catch {
        await database.close()
        throw error
      }
    }
  }

  @Test func nobodyAnswersAtTheAddress() {
    #expect(performing: { try PostgresDatabase(address: "postgresql:///kring?host=/nowhere/at/all") }, throws: isUnavailable)
    #expect(performing: { try PostgresDatabase(address: "no address = at all = x") }, throws: isUnavailable)
  }

  @Test func twoWritesThatCrossBothSucceedOneOfThemAtAnotherTry() async throws {
    try await Self.withServer { database, _ in
      try await database.write { transaction in
        try transaction.answer(1, "one")
        try transaction.answer(2, "two")
      }
      let runs = Tally()
      let peter = Gate()
      let ellen = Gate()
      @Sendable func cross(_ here: Int, _ there: Int, ready mine: Gate, after other: Gate) async throws {
        try await database.write { transaction in
          try transaction.run("SET LOCAL deadlock_timeout = '20ms'")
          let isFirstTry = runs.add() <= 2
          try transaction.run("UPDATE answer SET words = words || \("!") WHERE number = \(here)")
          if isFirstTry {
            mine.open()
            other.wait()
          }
          try transaction.run("UPDATE answer SET words = words || \("?") WHERE number = \(there)")
        }
      }
      async let first: Void = cross(1, 2, ready: peter, after: ellen)
      async let second: Void = cross(2, 1, ready: ellen, after: peter)
      _ = try await (first, second)
      #expect(runs.count >= 3)
      let words = try await database.read { try $0.run("SELECT words FROM answer ORDER BY number").map { try $0.text("words") } }
      #expect(words.map { $0.sorted() } == ["one!?".sorted(), "two!?".sorted()])
    }
  }

  @Test func aConnectionThatDiesInTheMiddleIsUnavailableAndTheNextWriteFindsANewOne() async throws {
    try await Self.withServer(connections: 1) { database, _ in
      await #expect(
        performing: {
          try await database.write { transaction in
            try transaction.answer(1)
            try transaction.run("SELECT pg_terminate_backend(pg_backend_pid())")
          }
        }, throws: isUnavailable)
      try await database.write { try $0.answer(2) }
      #expect(try await database.answers() == [2])
    }
  }

  @Test func aConnectionThatDiedWhileNobodyLookedIsNotNoticedByAnyone() async throws {
    try await Self.withServer(connections: 1) { database, address in
      let number = try await database.read { try $0.run("SELECT pg_backend_pid() AS number")[0].int("number") }
      let other = try PostgresDatabase(address: address, connections: 1)
      _ = try await other.write { try $0.run("SELECT pg_terminate_backend(CAST(\(number) AS INTEGER), 5000)") }
      await other.close()
      try await database.write { try $0.answer(1) }
      #expect(try await database.answers() == [1])
    }
  }

  @Test func whenAllConnectionsStayBusyWhoWaitsHearsSoInTime() async throws {
    try await Self.withServer(connections: 1, timeout: .milliseconds(50)) { database, _ in
      let entered = Gate()
      let gate = Gate()
      async let slow: Void = database.write { transaction in
        entered.open()
        gate.wait()
        try transaction.answer(1)
      }
      await withTaskExecutorPreference(OwnThread()) { entered.waitHere() }
      for _ in 0..<3 {
        await #expect(performing: { try await database.write { try $0.answer(2) } }, throws: isUnavailable)
      }
      gate.open()
      try await slow
      #expect(try await database.answers() == [1])
    }
  }

  @Test func installationsBesideEachOtherInOneServerDoNotHearEachOther() async throws {
    try await Self.withServer { ours, _ in
      try await Self.withServer { theirs, _ in
        let news = AnnouncementTests.news(of: ours)
        try await theirs.write { try $0.announce("elders:1:x") }
        try await ours.write { try $0.announce("wijkwerk:1:x") }
        #expect(await AnnouncementTests.first(1, of: news) == ["wijkwerk:1:x"])
      }
    }
  }
}
