import Store
import TestKit
import Testing
import Vocabulary

/// News is told after it is true, in the order in which it became so, and never when it did not.
@Suite(.timeLimit(.minutes(20))) struct AnnouncementTests {
  struct ChangedMyMind: Error {}

  @Test(arguments: Backend.available)
  func whatWasCommittedIsHeardInOrderWhatWasUndoneIsNot(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      let news = Self.news(of: database)
      for number in 1...20 {
        try? await database.write { transaction in
          try transaction.announce("wijkwerk:\(number):a")
          try transaction.answer(number)
          try transaction.announce("wijkwerk:\(number):b")
          if number % 3 == 0 { throw ChangedMyMind() }
        }
      }
      let expected = (1...20).filter { $0 % 3 != 0 }.flatMap { ["wijkwerk:\($0):a", "wijkwerk:\($0):b"] }
      #expect(await Self.first(expected.count, of: news) == expected)
    }
  }

  @Test(arguments: Backend.available)
  func whoeverHearsOfAnAnswerFindsIt(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      let news = Self.news(of: database)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 1...30 {
          group.addTask {
            try await database.write { transaction in
              try transaction.answer(number)
              try transaction.announce("\(number)")
            }
          }
        }
        var heard: Set<Int> = []
        for await number in news.compactMap({ Int($0) }) {
          #expect(try await database.answers().contains(number))
          heard.insert(number)
          if heard.count == 30 { break }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test(arguments: Backend.available)
  func everybodyWhoListensHearsIt(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      let (one, other) = (Self.news(of: database), Self.news(of: database))
      try await database.write { try $0.announce("wijkwerk:1:leerkring's \"stap\" é") }
      #expect(await Self.first(1, of: one) == ["wijkwerk:1:leerkring's \"stap\" é"])
      #expect(await Self.first(1, of: other) == ["wijkwerk:1:leerkring's \"stap\" é"])
    }
  }

  static func news(of database: any Database) -> AsyncStream<String> {
    let (stream, continuation) = AsyncStream<String>.makeStream()
    database.listen { continuation.yield($0) }
    return stream
  }

  static func first(_ count: Int, of stream: AsyncStream<String>) async -> [String] {
    var heard: [String] = []
    for await news in stream {
      heard.append(news)
      if heard.count == count { break }
    }
    return heard
  }
}
