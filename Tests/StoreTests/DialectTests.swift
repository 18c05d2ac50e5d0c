import Store
import TestKit
import Testing
import Vocabulary

/// Statements of our one dialect that are not obvious mean the same on both databases.
@Suite(.timeLimit(.minutes(20))) struct DialectTests {
  @Test(arguments: Backend.available)
  func savingAgainUpdatesAndTellsWhatStandsThereNow(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      @Sendable func save(_ title: String, _ transaction: any Transaction) throws -> [String] {
        try transaction.run(
          """
          INSERT INTO circle (organisation, id, title, opened_at) VALUES (\("wijkwerk"), \("a"), \(title), 1)
          ON CONFLICT (organisation, id) DO UPDATE SET title = excluded.title, opened_at = circle.opened_at + 1
          RETURNING title, opened_at
          """
        ).map { "\(try $0.text("title")) \(try $0.int("opened_at"))" }
      }
      let first = try await database.write { try save("Leerkring", $0) }
      let second = try await database.write { try save("Intervisie", $0) }
      #expect(first == ["Leerkring 1"])
      #expect(second == ["Intervisie 2"])
    }
  }

  @Test(arguments: Backend.available)
  func pagingByTheLastRowThatWasSeenMissesNothingAndDoublesNothing(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      let chance = Randomness.seeded(7)
      let made = (0..<40).map { _ in (opened: chance.number(below: 5), id: chance.word(length: 6)) }
      try await database.write { transaction in
        for (opened, id) in made {
          try transaction.run(
            "INSERT INTO circle (organisation, id, title, opened_at) VALUES (\("wijkwerk"), \(id), \(id), \(opened))")
        }
      }
      var seen: [String] = []
      var last = (opened: 5, id: "")
      while true {
        let (opened, id) = last
        let page = try await database.read { transaction in
          try transaction.run(
            """
            SELECT id, opened_at FROM circle WHERE organisation = \("wijkwerk") AND (opened_at, id) < (\(opened), \(id))
            ORDER BY opened_at DESC, id DESC LIMIT \(7)
            """)
        }
        guard let end = page.last else { break }
        seen += try page.map { try $0.text("id") }
        last = (try end.int("opened_at"), try end.text("id"))
      }
      #expect(seen == made.sorted { ($0.opened, $0.id) > ($1.opened, $1.id) }.map(\.id))
    }
  }

  @Test(arguments: Backend.available)
  func textSortsByItsBytesWhateverLanguageTheServerSpeaks(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      try await database.write { transaction in
        for title in ["zorg", "Élan", "aanmelding", "Zorg", "10", "9", "_"] { try transaction.openCircle(title, titled: title) }
      }
      let titles = try await database.read { try $0.run("SELECT title FROM circle ORDER BY title").map { try $0.text("title") } }
      #expect(titles == ["10", "9", "Zorg", "_", "aanmelding", "zorg", "Élan"])
    }
  }

  @Test(arguments: Backend.available)
  func flagsAreAskedForAsFlags(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      try await database.write { transaction in
        try transaction.openCircle("a", titled: "open")
        try transaction.openCircle("b", titled: "closed")
        try transaction.run("UPDATE circle SET is_closed = TRUE WHERE id = \("b")")
      }
      let (open, closed, bound) = try await database.read { look in
        (
          try look.run("SELECT id FROM circle WHERE NOT is_closed").map { try $0.text("id") },
          try look.run("SELECT id FROM circle WHERE is_closed").map { try $0.text("id") },
          try look.run("SELECT id FROM circle WHERE is_closed = \(true)").map { try $0.text("id") }
        )
      }
      #expect(open == ["a"])
      #expect(closed == ["b"])
      #expect(bound == ["b"])
    }
  }

  @Test(arguments: Backend.available)
  func listsOfAnyLengthAreOneStatementEachAndManyLengthsAreNoBurden(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      try await database.write { transaction in
        for number in 0..<400 { try transaction.answer(number) }
      }
      for length in 0..<400 {
        let wanted = Array(0..<length)
        let found = try await database.read { try $0.run("SELECT number FROM answer WHERE number IN (\(list: wanted))").count }
        #expect(found == length)
      }
    }
  }
}
