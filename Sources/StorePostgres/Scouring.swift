import Store

extension Connection {
  /// Up to this size a table is written anew, which leaves nothing of what was deleted; a larger one would hold everybody up.
  private static let largest = 67_108_864

  /// Clears tables of what was deleted. A row that somebody's transaction may still see stays until the next time.
  func scour(_ tables: [String]) throws -> Bool {
    do throws(Failure) {
      if !isOpen { try open() }
      try control("SET lock_timeout = '2s'")
      for table in tables {
        let size = try run("SELECT pg_total_relation_size(\(table)::regclass) AS size").first
        let isSmall = (try? size?.int("size")).flatMap { $0 }.map { $0 <= Self.largest } ?? false
        try control(isSmall ? "VACUUM (FULL) \(table)" : "VACUUM \(table)")
      }
      try control("RESET lock_timeout")
      return true
    } catch {
      if isOpen { _ = try? control("RESET lock_timeout") }
      // Somebody held the table: that is no mistake.
      guard error.state == "55P03" else { throw error.meaning }
      return false
    }
  }
}
