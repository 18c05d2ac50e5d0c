import Store
import TestKit
import Testing
import Vocabulary

/// What goes into a database comes out of it, and means the same on both.
@Suite(.timeLimit(.minutes(20))) struct RowTests {
  @Test(arguments: Backend.available)
  func everyKindOfValueComesBackAsItWentIn(backend: Backend) async throws {
    let seal: [UInt8] = Array(0...255)
    try await withWijkwerk(backend) { database in
      try await database.write { transaction in
        try transaction.run(
          """
          INSERT INTO circle (organisation, id, title, opened_at, is_closed, seal)
          VALUES (\("wijkwerk"), \("leerkring"), \("Cliënt & 'keuken'; \\x41 € 🌱\n$1"), \(Wijkwerk.opened), \(true), \(seal))
          """)
      }
      let row = try await database.read { try $0.run("SELECT * FROM circle")[0] }
      #expect(try row.text("title") == "Cliënt & 'keuken'; \\x41 € 🌱\n$1")
      #expect(try row.moment("opened_at") == Wijkwerk.opened)
      #expect(try row.flag("is_closed"))
      #expect(try row.bytes("seal") == seal)
      #expect(row.cells.map(\.column) == ["organisation", "id", "title", "opened_at", "is_closed", "seal"])
    }
  }

  @Test(arguments: Backend.available)
  func nothingEmptyAndTheEndsOfTheNumberLineAreToldApart(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      try await database.write { transaction in
        for (id, seal, number) in [("a", nil, Int64.min), ("b", [], Int64.max)] as [(String, [UInt8]?, Int64)] {
          try transaction.run(
            """
            INSERT INTO circle (organisation, id, title, opened_at, is_closed, seal)
            VALUES (\("wijkwerk"), \(id), \(id), \(number), \(false), \(seal))
            """)
        }
        try transaction.run("UPDATE circle SET title = \("") WHERE id = \("b")")
      }
      let rows = try await database.read { try $0.run("SELECT * FROM circle ORDER BY id") }
      #expect(try rows.map { try $0.optionalBytes("seal") } == [nil, []])
      #expect(try rows.map { try $0.int("opened_at") } == [.min, .max])
      #expect(try rows.map { try $0.text("title") } == ["a", ""])
      #expect(try !rows[0].flag("is_closed"))
    }
  }

  @Test(arguments: Backend.available)
  func namesAndDaysKeepTheirMeaning(backend: Backend) async throws {
    let circle = ID<RowTests>.new(.seeded(1))
    let day = Day(year: 2026, month: 2, day: 28)
    try await withWijkwerk(backend) { database in
      let row = try await database.write { transaction in
        try transaction.run(
          """
          INSERT INTO circle (organisation, id, title, opened_at) VALUES (\("wijkwerk"), \(circle), \(day), 1)
          RETURNING id, title, seal AS nobody
          """)[0]
      }
      #expect(try row.id("id", RowTests.self) == circle)
      #expect(try row.day("title") == day)
      #expect(try row.optionalID("nobody", RowTests.self) == nil)
      #expect(try row.optionalDay("nobody") == nil)
      #expect(try row.optionalMoment("nobody") == nil)
    }
  }

  @Test(arguments: Backend.available)
  func countsAndSumsAreNumbersAndAFlagCanBeAskedFor(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      try await database.write { transaction in
        for number in 1...4 { try transaction.answer(number) }
      }
      let row = try await database.read { transaction in
        try transaction.run(
          """
          SELECT COUNT(*) AS many, SUM(number) AS total, COUNT(*) FILTER (WHERE number > \(2)) AS late, MAX(number) = 4 AS done
          FROM answer
          """)[0]
      }
      #expect(try row.int("many") == 4)
      #expect(try row.int("total") == 10)
      #expect(try row.int("late") == 2)
      #expect(try row.flag("done"))
    }
  }

  @Test(arguments: Backend.available)
  func aValueMayBeUsedTwiceAndOutOfOrder(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      try await database.write { try $0.openCircle("a", titled: "Leerkring") }
      let found = try await database.read { transaction in
        try transaction.run(
          """
          SELECT id FROM circle WHERE title <> $2 AND id = \("a") AND organisation <> $1 AND title <> \("wijkwerk")
          AND organisation = $2
          """)
      }
      #expect(try found.map { try $0.text("id") } == ["a"])
    }
  }

  @Test(arguments: Backend.available)
  func aColumnThatIsAbsentOrOfAnotherKindIsOurOwnMistake(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      let row = try await database.read { look in
        try look.run("SELECT id, name, NULL AS nobody FROM organisation WHERE id = \("elders")")[0]
      }
      for wrong: @Sendable () throws -> Void in [
        { _ = try row.text("title") }, { _ = try row.int("name") }, { _ = try row.flag("name") }, { _ = try row.bytes("name") },
        { _ = try row.day("name") }, { _ = try row.text("nobody") },
      ] {
        #expect(performing: wrong, throws: isBroken)
      }
    }
  }

  @Test(arguments: Backend.available)
  func aTextWithAZeroByteIsRefusedAndNotCutOff(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      await #expect(
        performing: { try await database.write { try $0.openCircle("a", titled: "half\0 a title") } }, throws: isBroken)
      let circles = try await database.circles()
      #expect(circles.isEmpty)
    }
  }
}
