import Domain
import Seals
import Store
import Vocabulary

/// Compares every row of the index with its source, because the index decides what a reader gets to see.
extension Caretaker {
  /// Whether everything that can be read can be found as it is and nothing else, organisation by organisation.
  package func checkSearch() async throws -> [SearchReport] {
    let seal = try house.ledger.seal
    return try await house.database.read { tx in
      try tx.run("SELECT id, name FROM organisation ORDER BY id").map { row in
        let organisation: ID<Organisation> = try row.id("id")
        let expected = try ExpectedIndex(of: organisation, in: tx, seal)
        let entries = try ExpectedIndex.entries(of: organisation, in: tx, seal)
        let wrong = Set(expected.entries.keys).union(entries.keys).filter { expected.entries[$0] != entries[$0] }
        let words = try ExpectedIndex.sum(
          of: "search_word", "audience, stem, entry, weight, place", by: "audience, stem, entry", organisation, tx, seal)
        let stems = try ExpectedIndex.sum(
          of: "search_stem", "audience, stem, mirror, entries", by: "audience, stem", organisation, tx, seal)
        return SearchReport(
          organisation: try row.text("name"), entries: entries.count, wrong: wrong.count,
          isWhole: words == expected.words && stems == expected.stems)
      }
    }
  }
}

/// The rows that the index should have, as sums, because all of them would not fit in memory.
private struct ExpectedIndex {
  private(set) var entries: [String: UInt128] = [:]
  private(set) var words = LedgerLine()
  private(set) var stems = LedgerLine()

  init(of organisation: ID<Organisation>, in tx: any Transaction, _ seal: RowSeal) throws {
    let index = SearchIndex(of: organisation, in: tx)
    var numbers: [String: Int] = [:]
    for row in try tx.run("SELECT subject, number FROM search_entry WHERE organisation = \(organisation)") {
      numbers[try row.text("subject")] = try row.int("number")
    }
    var counts: [String: [String: Int]] = [:]
    try index.each { entry in
      let postings = entry.postings(index.stemmer)
      let stems = postings.map(\.stem)
      entries[entry.subject] = ExpectedIndex.digest(of: [
          .text(entry.subject), .text(entry.kind), .text(entry.hash), .text(entry.audiences.joined(separator: " ")),
          .text(entry.home),
          .text(entry.title), .text(entry.remark), .text(entry.writtenParts), .text(entry.keptBody),
          .text(stems.joined(separator: " ")),
      ], seal)
      let number = Int64(numbers[entry.subject] ?? 0)
      for audience in entry.audiences {
        for stem in [""] + stems { counts[audience, default: [:]][stem, default: 0] += 1 }
        for posting in postings {
          words.add(ExpectedIndex.digest(of: [
                .text(audience), .text(posting.stem), .integer(number), .integer(Int64(posting.weight)),
                .integer(Int64(posting.place)),
          ], seal))
        }
      }
    }
    for (audience, counts) in counts {
      for (stem, count) in counts {
        stems.add(
          ExpectedIndex.digest(of: [.text(audience), .text(stem), .text(String(stem.reversed())), .integer(Int64(count))], seal))
      }
    }
  }

  static func entries(of organisation: ID<Organisation>, in tx: any Transaction, _ seal: RowSeal) throws -> [String: UInt128] {
    var entries: [String: UInt128] = [:]
    var last = Int.min
    while true {
      let page = try tx.run("""
        SELECT number, subject, kind, hash, audiences, home, title, remark, parts, body, stems FROM search_entry
        WHERE organisation = \(organisation) AND number > \(last) ORDER BY number LIMIT 200
        """)
      for row in page { entries[try row.text("subject")] = digest(of: row.cells.dropFirst().map(\.value), seal) }
      guard page.count == 200, let row = page.last else { return entries }
      last = try row.int("number")
    }
  }

  static func sum(
    of table: Query, _ columns: Query, by key: Query, _ organisation: ID<Organisation>, _ tx: any Transaction, _ seal: RowSeal
  ) throws -> LedgerLine {
    var sum = LedgerLine()
    var last: [Value] = []
    let width = key.text.split(separator: ",").count
    while true {
      let from: Query = last.isEmpty ? "" : "AND (\(key)) > (\(list: last))"
      let page = try tx.run(
        "SELECT \(columns) FROM \(table) WHERE organisation = \(organisation) \(from) ORDER BY \(key) LIMIT 1000")
      for row in page { sum.add(digest(of: row.cells.map(\.value), seal)) }
      guard page.count == 1_000, let row = page.last else { return sum }
      last = row.cells.prefix(width).map(\.value)
    }
  }

  private static func digest(of values: [Value], _ seal: RowSeal) -> UInt128 {
    seal.digest(of: Row(columns: Row.Columns(values.indices.map { "c\($0)" }), values: values), in: "search")
  }
}

/// What `doctor` says about the index of one organisation.
package struct SearchReport: Sendable, Equatable {
  package let organisation: String
  package let entries: Int
  /// How many things cannot be found as they are, or are found and should not be.
  package let wrong: Int
  /// Whether the rows of words are those that follow from it.
  package let isWhole: Bool

  package var isRight: Bool { wrong == 0 && isWhole }
}
