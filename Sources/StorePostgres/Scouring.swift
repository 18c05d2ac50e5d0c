import Store

extension Connection {
  /// A table up to this size is rewritten, which leaves nothing of what was deleted. A larger one would block everybody for too
  /// long.
  private static let largest = 67_108_864

  /// Removes what was deleted from the files of these tables. A row that an open transaction may still see stays until the next
  /// time.
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
      // Somebody held a lock on the table. That is no error.
      guard error.state == "55P03" else { throw error.meaning }
      return false
    }
  }
}
