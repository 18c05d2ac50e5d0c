import Domain
import Store
import Vocabulary

/// The index follows from everything else, so it can always be built again.
extension Caretaker {
  /// Builds the index of every organisation that has none, or one from an older way of splitting words; with `all` that of
  /// every organisation. Gives how many were built.
  @discardableResult
  package func renewSearch(all: Bool = false) async throws -> Int {
    let house = house
    let organisations = try await house.database.read { tx in
      try tx.run("""
        SELECT o.id, i.version FROM organisation o LEFT JOIN search_index i ON i.organisation = o.id ORDER BY o.id
        """).filter { try all || $0.optionalText("version") != Stemmer.version }.map { try $0.id("id", Organisation.self) }
    }
    // A server that stopped while a large set was being indexed.
    let behind = try await house.database.read { tx in
      try tx.run("SELECT organisation FROM logbook WHERE searched < last ORDER BY organisation").map {
        try $0.id("organisation", Organisation.self)
      }
    }
    for organisation in behind where !organisations.contains(organisation) {
      try await house.index(organisation)
    }
    for organisation in organisations {
      try await house.database.write { tx in
        // The lock of its log: another node that starts at the same time waits here, and then finds it done.
        let log = try Logbook(of: organisation, in: tx, at: house.clock.now())
        let made = try tx.run("SELECT version FROM search_index WHERE organisation = \(organisation)").first?.text("version")
        guard all || made != Stemmer.version else { return }
        try SearchIndex(of: organisation, in: tx).rebuild()
        try log.markSearched()
      }
    }
    return organisations.count
  }
}
