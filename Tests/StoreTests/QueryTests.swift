import Store
import Testing
import Vocabulary

/// Text and values of a query belong together, however it was put together.
@Suite struct QueryTests {
  @Test func whatIsInterpolatedIsBoundAndNeverBecomesPartOfTheStatement() {
    let title = "'; DROP TABLE circle; --"
    let query: Query = "SELECT id FROM circle WHERE title = \(title) AND is_closed = \(false)"
    #expect(query.text == "SELECT id FROM circle WHERE title = $1 AND is_closed = $2")
    #expect(query.values == [.text(title), .flag(false)])
  }

  @Test func aPieceIsNumberedOnFromWhatStandsBeforeIt() {
    let mine: Query = "EXISTS (SELECT 1 FROM seat WHERE person = \("samira") AND circle = \("leerkring"))"
    let query: Query = "SELECT id FROM circle WHERE organisation = \("wijkwerk") AND \(mine) AND opened_at > \(7)"
    let expected = """
      SELECT id FROM circle WHERE organisation = $1 \
      AND EXISTS (SELECT 1 FROM seat WHERE person = $2 AND circle = $3) AND opened_at > $4
      """
    #expect(query.text == expected)
    #expect(query.values == [.text("wijkwerk"), .text("samira"), .text("leerkring"), .integer(7)])
  }

  @Test func aListStandsBetweenCommasAndAnEmptyOneMatchesNothing() {
    let some: Query = "SELECT id FROM circle WHERE id IN (\(list: ["a", "b", "c"]))"
    #expect(some.text.hasSuffix("IN ($1, $2, $3)"))
    let none: Query = "SELECT id FROM circle WHERE id IN (\(list: [String]()))"
    #expect(none.text.hasSuffix("IN (NULL)"))
    #expect(none.values.isEmpty)
  }

  @Test func rowsStandBetweenCommasEachNumberedOnFromTheOneBefore() {
    let rows: [Query] = [("a", 1), ("b", 2)].map { "(\($0.0), \($0.1))" }
    let query: Query = "INSERT INTO seat (circle, number) VALUES \(rows: rows)"
    #expect(query.text == "INSERT INTO seat (circle, number) VALUES ($1, $2), ($3, $4)")
    #expect(query.values == [.text("a"), .integer(1), .text("b"), .integer(2)])
  }

  @Test func howeverDeepPiecesAreNestedEachPlaceholderKeepsItsOwnValue() {
    for seed in 0..<500 {
      let (query, told) = Self.grown(by: .seeded(UInt64(seed)), depth: 4)
      #expect(Self.told(query) == told, "seed \(seed)")
    }
  }

  /// A query grown by chance, and what it says with its values in their places.
  private static func grown(by chance: Randomness, depth: Int) -> (query: Query, told: String) {
    var parts = Query.Interpolation(literalCapacity: 0, interpolationCount: 0)
    var told = ""
    var first: String?
    for _ in 0...chance.number(below: 4) {
      switch chance.number(below: depth > 0 ? 4 : 3) {
      case 0:
        let word = " één \(chance.word(length: 3)) $ "
        parts.appendLiteral(word)
        told += word
      case 1:
        let value = chance.number(below: 1_000)
        parts.appendInterpolation(value)
        told += "<\(value)>"
        first = first ?? "<\(value)>"
      case 2:
        guard let first else { continue }  // naming a value again that this piece bound itself
        parts.appendLiteral("$1")
        told += first
      default:
        let piece = grown(by: chance, depth: depth - 1)
        parts.appendInterpolation(piece.query)
        told += piece.told
        first = first ?? Self.told(Query(stringLiteral: "$1"), piece.query.values)
      }
    }
    return (Query(stringInterpolation: parts), told)
  }

  private static func told(_ query: Query) -> String { told(query, query.values) ?? query.text }

  private static func told(_ query: Query, _ values: [Value]) -> String? {
    guard !values.isEmpty else { return nil }
    return query.text.replacing(/\$([0-9]+)/) { match in
      guard let number = Int(match.1), values.indices.contains(number - 1) else { return "?" }
      return if case .integer(let value) = values[number - 1] { "<\(value)>" } else { "?" }
    }
  }
}
