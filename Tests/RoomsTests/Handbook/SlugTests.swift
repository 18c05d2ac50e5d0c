import Domain
import Rooms
import Store
import Testing
import TestKit

/// What a page is called in its address, and what it costs to find that out.
@Suite(.timeLimit(.minutes(20))) struct SlugTests {
  /// The addresses of pages with these titles, made one after another.
  private static func slugs(_ titles: [String], in world: World) async throws -> [String] {
    let samira = try await world.viewer("Samira")
    return try await world.house.write(at: .handbook, as: samira) { desk in
      try titles.map { try desk.makePage(title: $0, chapter: "Werk", content: .text("Zo doen wij dat.")) }
    }
  }

  @Test(arguments: Backend.available) func pagesWithOneTitleAreCountedOn(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let same = try await Self.slugs(Array(repeating: "Op huisbezoek", count: 20), in: world)
      #expect(same == ["op-huisbezoek"] + (2...20).map { "op-huisbezoek-\($0)" })
      #expect(
        try await Self.slugs(["Nieuw", "!!!", "???", "!!!"], in: world) == ["nieuw-2", "bladzijde", "bladzijde-2", "bladzijde-3"])
      // Whoever takes the next number by a title of their own is in nobody's way.
      #expect(try await Self.slugs(["Klacht", "Klacht 2", "Klacht"], in: world) == ["klacht", "klacht-2", "klacht-3"])
    }
  }

  /// A new page looks up one name, of a few, however many pages there are; the hundredth of one title seven more.
  @Test func aNewPageCostsNoMoreInAFullHandbook() async throws {
    try await withDatabase(.sqlite) { database in
      let counting = RecordingDatabase(database)
      let world = try await World(on: counting)
      for (already, title, expected) in [(0, "Eerste", 1), (100, "Tweede", 1), (0, "Eerste", 1), (0, "Bladzijde", 7)] {
        _ = try await Self.slugs(Array(repeating: "Bladzijde", count: already), in: world)
        let samira = try await world.viewer("Samira")
        let statements = try await counting.statements {
          _ = try await world.house.write(at: .handbook, as: samira) { desk in
            try desk.makePage(title: title, chapter: "Werk", content: .text("Zo."))
          }
        }
        #expect(statements.count { $0.contains("SELECT slug") } == expected, "\(title)")
        // With the book in which its rows are counted.
        #expect(statements.count == expected + 9, "\(statements.map { $0.prefix(60) })")
      }
    }
  }
}
