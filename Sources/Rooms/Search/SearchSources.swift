import Domain
import Store
import Vocabulary

/// What can be found, read from the tables in which it stands, as each kind of thing says it (`Findable`).
extension SearchIndex {
  /// Builds everything again.
  func rebuild() throws {
    try clear()
    try each { try put($0) }
    try finish()
    try tx.run("INSERT INTO search_index (organisation, version) VALUES (\(organisation), \(Stemmer.version))")
  }

  /// Everything that can be found.
  func each(_ visit: (SearchEntry) throws -> Void) throws {
    for found in Holdings.all.compactMap(\.found) {
      for row in try tx.run("\(found.rows(organisation)) ORDER BY \(found.order)") { try visit(try found.entry(self, row)) }
    }
  }

  /// Puts in some of what a write left for later. False when nothing is left.
  func putRest() throws -> Bool {
    for found in Holdings.found where try found.rest(self) { return true }
    return false
  }

  /// Takes a thing as it stands now, or out when it can be read no longer.
  /// - Parameter only: a condition on the rows, beginning with AND, that leaves this one thing.
  func refresh(_ subject: String, _ found: Findable, _ only: Query) throws {
    let row = try tx.run("\(found.rows(organisation)) \(only)").first
    if let row { try put(try found.entry(self, row)) } else { try remove(subject) }
  }
}

/// The index follows the log, within the write that the log belongs to. Whoever publishes, withdraws or lets something out
/// need not know of it and cannot forget it; what is taken back can be found no longer from the moment that it is taken back.
extension SearchIndex {
  /// - Parameter happenings: what this write said, in order: kind and subject.
  /// - Returns: whether all of it follows. A large set that came in is put in afterwards, some clauses at a time: until
  ///   then it stands there and cannot all be found.
  static func follow(
    _ happenings: [(kind: Happening, subject: String)], of organisation: ID<Organisation>, in tx: any Transaction
  ) throws -> Bool {
    if happenings.contains(where: { $0.kind == .founded }) {
      try tx.run("INSERT INTO search_index (organisation, version) VALUES (\(organisation), \(Stemmer.version))")
    }
    var isWhole = true
    var index: SearchIndex?
    var done: Set<String> = []
    for (kind, subject) in happenings {
      // A page that was made, saved and published in one write is indexed once.
      guard let found = Holdings.happenings[kind.rawValue]?.holding.found,
        done.insert("\(found.isOncePerSubject ? "" : kind.rawValue) \(subject)").inserted
      else { continue }
      let writing = index ?? SearchIndex(of: organisation, in: tx)
      index = writing
      isWhole = try found.follow(writing, kind, subject) && isWhole
    }
    try index?.finish()
    return isWhole
  }
}
