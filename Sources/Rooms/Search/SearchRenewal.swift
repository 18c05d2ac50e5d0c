import Domain
import Store
import Vocabulary

/// The index follows from everything else, so it can always be made again.
extension Caretaker {
  /// Makes the index of every organisation that has none, or one in which words were taken apart otherwise; with `all` that of everybody.
  /// Gives how many were made.
  @discardableResult
  package func renewSearch(all: Bool = false) async throws -> Int {
    let house = house
    let organisations = try await house.database.read { tx in
      try tx.run("""
        SELECT o.id, i.version FROM organisation o LEFT JOIN search_index i ON i.organisation = o.id ORDER BY o.id
        """).filter { try all || $0.optionalText("version") != Stemmer.version }.map { try $0.id("id", Organisation.self) }
    }
    // A server that stopped while a large set was being put in.
    for organisation in try await house.database.read({ try SearchIndex.unfinished($0) }) where !organisations.contains(organisation) {
      try await house.index(organisation)
    }
    for organisation in organisations {
      try await house.database.write { tx in
        // The lock of its log: another node that starts at the same time waits here, and then finds it done.
        _ = try Logbook(of: organisation, in: tx, at: house.clock.now())
        let made = try tx.run("SELECT version FROM search_index WHERE organisation = \(organisation)").first?.text("version")
        if all || made != Stemmer.version { try SearchIndex(of: organisation, in: tx).rebuild() }
      }
    }
    return organisations.count
  }

  /// Whether everything that can be read can be found and nothing else, organisation by organisation.
  package func checkSearch() async throws -> [SearchReport] {
    try await house.database.read { tx in
      try tx.run("SELECT id, name FROM organisation ORDER BY id").map { row in
        let organisation = try row.id("id", Organisation.self)
        let expected = try SearchIndex(of: organisation, in: tx).expected()
        var (known, words): ([String: String], Int) = ([:], 0)
        for entry in try tx.run("SELECT subject, hash, audiences, stems FROM search_entry WHERE organisation = \(organisation)") {
          known[try entry.text("subject")] = try entry.text("hash")
          words += try entry.text("audiences").split(separator: " ").count * entry.text("stems").split(separator: " ").count
        }
        let rows = try tx.run("SELECT COUNT(*) AS n FROM search_word WHERE organisation = \(organisation)").first?.int("n") ?? 0
        let counted = try tx.run("SELECT COALESCE(SUM(entries), 0) AS n FROM search_stem WHERE organisation = \(organisation) AND stem <> ''").first?.int("n") ?? 0
        let wrong = Set(expected.keys).union(known.keys).filter { expected[$0] != known[$0] }
        return SearchReport(organisation: try row.text("name"), entries: known.count, wrong: wrong.count, isWhole: rows == words && counted == words)
      }
    }
  }
}

/// What `doctor` says of the index of one organisation.
package struct SearchReport: Sendable, Equatable {
  package let organisation: String
  package let entries: Int
  /// How many things cannot be found as they are, or are found and should not be.
  package let wrong: Int
  /// Whether the rows of words are those that the entries name.
  package let isWhole: Bool

  package var isRight: Bool { wrong == 0 && isWhole }
}
