extension Transaction {
  /// Puts many rows in, so many with one statement: ten thousand one by one are ten thousand ways to the database and back.
  ///
  /// Every statement holds a power of two of rows, at most 32: of whatever length a list is, there are six texts to keep
  /// prepared, and no table of ours has so many columns that a database would not take them (65 535 values in PostgreSQL, 32 766
  /// in SQLite).
  /// - Parameters:
  ///   - head: `INSERT INTO … (…) VALUES`.
  ///   - rows: each as `(…)`.
  ///   - tail: what follows them, such as `ON CONFLICT …`.
  package func insert(_ head: Query, rows: [Query], _ tail: Query = "") throws {
    var start = rows.startIndex
    while start < rows.endIndex {
      let left = rows.endIndex - start
      let size = left >= 32 ? 32 : 1 << (Int.bitWidth - 1 - left.leadingZeroBitCount)
      try run("\(head) \(rows: Array(rows[start..<start + size])) \(tail)")
      start += size
    }
  }
}
