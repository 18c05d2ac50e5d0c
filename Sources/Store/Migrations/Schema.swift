/// Which tables a database really has, for the test that compares the two databases and for `kring doctor`.
package enum Schema {
  /// One line per column, sorted: `table.column type`, then `notnull`, and `pk` with its place in the key. Types are named in
  /// the words that both databases share, so a flag is an integer.
  package static func normalised(of database: any Database) async throws -> [String] {
    let columns: Query = database.dialect == .sqlite ? sqliteColumns : postgresColumns
    return try await database.read { transaction in
      try transaction.run(columns).map { row in
        let key = try row.optionalInt("key") ?? 0
        let required = try key > 0 || row.flag("required")
        let column = try "\(row.text("place")).\(row.text("name")) \(shared(row.text("type")))"
        return "\(column)\(required ? " notnull" : "")\(key > 0 ? " pk\(key)" : "")"
      }.sorted()
    }
  }

  private static func shared(_ type: String) -> String {
    switch type.lowercased() {
    case "bigint", "boolean": "integer"
    case "blob", "bytea": "bytes"
    case let other: other
    }
  }

  private static let sqliteColumns: Query = """
    SELECT t.name AS place, c.name AS name, c.type AS type, c."notnull" AS required, c.pk AS key
    FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
    WHERE t.schema = 'main' AND t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_'
    """

  private static let postgresColumns: Query = """
    SELECT t.relname AS place, c.attname AS name, format_type(c.atttypid, NULL) AS type, c.attnotnull AS required,
      (SELECT k.position FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(number, position)
       WHERE i.indrelid = t.oid AND i.indisprimary AND k.number = c.attnum) AS key
    FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
    WHERE t.relkind IN ('r', 'p') AND t.relnamespace = current_schema()::regnamespace
    """
}
