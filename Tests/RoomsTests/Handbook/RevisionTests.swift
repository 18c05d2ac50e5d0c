import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// Every save is kept for ever, and takes little room.
@Suite(.timeLimit(.minutes(20))) struct RevisionTests {
  /// A page of fifty thousand bytes, of which each save rewrites one line.
  private struct LongPage {
    private(set) var lines: [String]
    private let chance = Randomness.seeded(11)

    init() {
      let chance = chance
      lines = (0..<500).map { "Regel \($0): \(chance.word(length: 85))" }
    }

    mutating func rewrite(_ save: Int) {
      lines[chance.number(below: lines.count)] = "Bij keer \(save): \(chance.word(length: 80))"
    }
    var text: String { lines.joined(separator: "\n") }
  }

  @Test(arguments: Backend.available) func fiveThousandSavesAreSmallAndTheFirstIsAsItWas(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let before = try await weight(of: world.database)
      var page = LongPage()
      let slug = try await begin(page, in: world)
      var sums = [1: sha256(page.text)]
      for round in 0..<50 {
        let saves = (0..<100).map { save in
          page.rewrite(round * 100 + save)
          return page.text
        }
        sums[round * 100 + 50] = sha256(saves[48])
        try await save(saves, of: slug, after: 1 + round * 100, in: world)
      }
      #expect(try await weight(of: world.database) - before < 30_000_000)
      #expect(try await hashes(of: sums.keys.sorted(), slug, in: world) == sums)
    }
  }

  @Test(arguments: Backend.available) func whatIsPublishedStandsWholeAndTheRestLeansOnIt(on backend: Backend) async throws {
    try await play(on: backend) { world in
      var page = LongPage()
      let slug = try await begin(page, in: world)
      var texts = [page.text]
      for save in 2...5 {
        page.rewrite(save)
        texts.append(page.text)
        try await self.save([page.text], of: slug, after: save - 1, in: world)
        if save == 3 {
          _ = try await world.house.write(at: .publishing(slug), as: try await world.viewer("Ellen")) { desk in
            try desk.publish(revision: 3, because: "Zo doen wij het.")
          }
        }
      }
      let kept = try await world.database.read { tx in
        try tx.run("SELECT number, base, content FROM revision ORDER BY page, number").suffix(5).map {
          "\(try $0.int("number")) \(try $0.optionalInt("base") ?? 0) \(try $0.text("content").isEmpty)"
        }
      }
      #expect(kept == ["1 0 false", "2 1 true", "3 0 false", "4 3 true", "5 3 true"])
      #expect(
        try await hashes(of: Array(1...5), slug, in: world)
          == Dictionary(uniqueKeysWithValues: zip(1...5, texts.map { sha256($0) })))
    }
  }

  @Test(arguments: Backend.available) func aSaveThatSomebodyTouchedIsNotRead(on backend: Backend) async throws {
    try await play(on: backend) { world in
      var page = LongPage()
      let slug = try await begin(page, in: world)
      page.rewrite(2)
      try await save([page.text], of: slug, after: 1, in: world)
      let change = TextChange(from: Array(LongPage().text.utf8), to: Array("Iets anders".utf8)).bytes
      try await world.database.write { tx in try tx.run("UPDATE revision SET change = \(change) WHERE number = 2") }
      await #expect(throws: StoreError.self) {
        try await world.house.look(as: .member(try await world.viewer("Samira"))) { room in try room.revision(2, of: slug) }
      }
    }
  }

  /// They travel as they are kept, and whoever changes one underway is refused with the line.
  @Test(arguments: Backend.available) func savesTravelAndAreLookedAt(on backend: Backend) async throws {
    let lines = try await withDatabase(backend) { database in
      let world = try await World(on: database)
      var page = LongPage()
      let slug = try await begin(page, in: world)
      page.rewrite(2)
      try await save([page.text], of: slug, after: 1, in: world)
      let lines = Lines()
      try await OrganisationExport(world.house).pack(world.organisation) { lines.add($0) }
      return lines.all
    }
    try await unpack(lines, on: backend)
    let saves = lines.indices.filter { lines[$0].hasPrefix("{\"table\":\"revision\"") }
    #expect(saves.count == 2 && lines[saves[1]].contains("\"content\":\"\""))
    for (place, from, to) in [
      (saves[0], "Regel 1:", "Regel 2:"), (saves[1], "\"base\":1", "\"base\":7"), (saves[1], "base64\":\"", "base64\":\"AAAA"),
      (saves[1], "\"base\":1", "\"base\":null"),
    ] {
      var forged = lines
      forged[place] = forged[place].replacing(from, with: to)
      await #expect(throws: ExportMistake.self) { try await unpack(forged, on: backend) }
    }
  }

  private func unpack(_ lines: [String], on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      _ = try await OrganisationExport(House(database: database, strongbox: .inMemory(), passwords: .forPlay)).unpack(lines)
    }
  }

  // MARK: Hands

  private func begin(_ page: LongPage, in world: World) async throws -> String {
    let text = page.text
    return try await world.house.write(at: .handbook, as: try await world.viewer("Samira")) { desk in
      try desk.makePage(title: "Werken aan de voordeur", chapter: "Vakmanschap", content: .text(text))
    }
  }

  private func save(_ texts: [String], of slug: String, after base: Int, in world: World) async throws {
    try await world.house.write(at: .writer(of: slug), as: try await world.viewer("Samira")) { desk in
      for (index, text) in texts.enumerated() {
        _ = try desk.save(from: base + index, title: "Werken aan de voordeur", chapter: "Vakmanschap", content: .text(text))
      }
    }
  }

  private func hashes(of numbers: [Int], _ slug: String, in world: World) async throws -> [Int: String] {
    try await world.house.look(as: .member(try await world.viewer("Samira"))) { room in
      Dictionary(uniqueKeysWithValues: try numbers.map { ($0, sha256(try room.revision($0, of: slug).content.text)) })
    }
  }

  /// Of everything that is kept, in bytes.
  private func weight(of database: any Database) async throws -> Int {
    let size: Query = switch database.dialect {
    case .sqlite: "SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()"
    case .postgres:
      """
      SELECT SUM(pg_total_relation_size(c.oid)) AS bytes FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relkind = 'r'
      """
    }
    return try await database.read { tx in try tx.run(size).first?.int("bytes") ?? 0 }
  }
}
