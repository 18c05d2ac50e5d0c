extension Transaction {
  /// Inserts many rows with few statements: ten thousand single inserts are ten thousand round trips to the database.
  ///
  /// Every statement holds a power of two of rows, at most 32. So a list of any length needs only six different texts to keep
  /// prepared, and every statement of our tables stays below what a database accepts (65 535 values in PostgreSQL, 32 766 in
  /// SQLite).
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
