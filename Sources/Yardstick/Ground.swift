import Domain
import Rooms
import Store
import TestKit
import Vocabulary
import Web

/// Stichting Wijkwerk on an empty database, with the gate in front of it.
struct Ground: Sendable {
  let world: World
  let gate: Gate

  static func lay<T: Sendable>(on backend: Backend, _ act: (Ground) async throws -> T) async throws -> T {
    try await withDatabase(backend) { database in try await act(try await Ground(on: database)) }
  }

  private init(on database: any Database) async throws {
    world = try await World(on: database)
    gate = try world.front().gate
  }

  func visitor(_ name: String) throws -> Visitor { Visitor(gate, cookies: ["kring": try world.key(name)]) }

  /// The size of the whole database in bytes.
  func weight() async throws -> Int {
    let query: Query = switch world.database.dialect {
    case .sqlite: "SELECT page_count * page_size AS size FROM pragma_page_count(), pragma_page_size()"
      case .postgres:
        """
        SELECT CAST(SUM(pg_total_relation_size(c.oid)) AS BIGINT) AS size FROM pg_class c WHERE c.relkind = 'r' \
        AND c.relnamespace = to_regnamespace(current_schema())
        """
    }
    return try await world.database.read { tx in try tx.run(query)[0].int("size") }
  }
}

/// Made-up text like that of a handbook, the same every time.
struct GeneratedProse {
  private var chance: Randomness

  init(seed: UInt64 = 11) { chance = .seeded(seed) }

  private static let words = """
    wij bellen binnen vijf dagen iemand die hulp vraagt en vertellen wie er komt samen maken we een plan dat past bij het leven \
    van de bewoner \
    huisbezoek wijkteam gemeente melding afspraak collega overleg verslag gezin buurt vrijwilliger klacht veiligheid steun \
    netwerk gesprek
    """.split(separator: " ").map(String.init)

  mutating func line(words: Int = 12) -> String {
    (0..<words).map { _ in GeneratedProse.words[Int(chance.number(below: GeneratedProse.words.count))] }.joined(separator: " ")
  }

  mutating func page(lines: Int) -> String {
    (0..<lines).map { $0 % 10 == 0 ? "## \(line(words: 3))" : "\(line()).\n" }.joined(separator: "\n")
  }
}
