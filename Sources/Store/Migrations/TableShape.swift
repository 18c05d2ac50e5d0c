/// What a table is made of, as the database itself says, for code that copies rows without knowing their columns.
package struct TableShape: Sendable, Equatable {
  package enum ColumnType: String, Sendable { case text, integer, flag, bytes }

  package struct Column: Sendable, Equatable {
    package let name: String
    package let kind: ColumnType
    package let isRequired: Bool
  }

  /// Columns that together point at a row of another table.
  package struct Reference: Sendable, Equatable {
    package let columns: [String]
    package let table: String
    package let targets: [String]
  }

  package let name: String
  /// In the order of the table.
  package let columns: [Column]
  /// The columns of the primary key, in its order.
  package let key: [String]
  package let references: [Reference]
}

extension Schema {
  /// Every table that the database has, by name.
  package static func tables(in transaction: any Transaction, _ dialect: Dialect) throws -> [TableShape] {
    let columns = Dictionary(grouping: try transaction.run(columns(dialect))) { (try? $0.text("place")) ?? "" }
    let references = Dictionary(grouping: try transaction.run(references(dialect))) { (try? $0.text("place")) ?? "" }
    return try columns.sorted { $0.key < $1.key }.map { name, rows in
      let rows = try rows.sorted { try $0.int("position") < $1.int("position") }
      let key = try rows.filter { try $0.optionalInt("key") ?? 0 > 0 }.sorted { try $0.int("key") < $1.int("key") }.map {
        try $0.text("name")
      }
      return TableShape(
        name: name,
        columns: try rows.map { row in
          let column = try row.text("name")
          return TableShape.Column(
            name: column, kind: kind(try row.text("type"), column), isRequired: try row.flag("required") || key.contains(column))
        },
        key: key, references: try together(references[name] ?? []))
    }
  }

  /// SQLite keeps flags as whole numbers. The names of our flags begin with `is_`, and a test checks that on both databases.
  private static func kind(_ type: String, _ column: String) -> TableShape.ColumnType {
    switch type.lowercased() {
    case "text": .text
    case "blob", "bytea": .bytes
    case "boolean": .flag
    default: column.hasPrefix("is_") ? .flag : .integer
    }
  }

  private static func together(_ rows: [Row]) throws -> [TableShape.Reference] {
    try Dictionary(grouping: rows) { (try? $0.text("constraint_name")) ?? "" }.sorted { $0.key < $1.key }.map { _, rows in
      let rows = try rows.sorted { try $0.int("position") < $1.int("position") }
      return TableShape.Reference(
        columns: try rows.map { try $0.text("name") }, table: try rows.first?.text("target_table") ?? "",
        targets: try rows.map { try $0.text("target") })
    }
  }

  private static func columns(_ dialect: Dialect) -> Query {
    switch dialect {
    case .sqlite: """
      SELECT t.name AS place, c.name AS name, c.type AS type, c."notnull" AS required, c.pk AS key, c.cid AS position
      FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
      WHERE t.schema = 'main' AND t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_'
      """
    case .postgres: """
      SELECT t.relname AS place, c.attname AS name, format_type(c.atttypid, NULL) AS type, c.attnotnull AS required, c.attnum
      AS position,
        (SELECT k.position FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(number, position)
         WHERE i.indrelid = t.oid AND i.indisprimary AND k.number = c.attnum) AS key
      FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
      WHERE t.relkind IN ('r', 'p') AND t.relnamespace = current_schema()::regnamespace
      """
    }
  }

  private static func references(_ dialect: Dialect) -> Query {
    switch dialect {
    case .sqlite: """
      SELECT t.name AS place, f.id AS constraint_name, f.seq AS position, f."from" AS name, f."table" AS target_table, f."to"
      AS target
      FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS f
      WHERE t.schema = 'main' AND t.type = 'table'
      """
    case .postgres: """
      SELECT t.relname AS place, k.conname AS constraint_name, p.position, a.attname AS name, o.relname AS target_table,
      b.attname AS target
      FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class o ON o.oid = k.confrelid,
        unnest(k.conkey, k.confkey) WITH ORDINALITY AS p(own, other, position), pg_attribute a, pg_attribute b
      WHERE k.contype = 'f' AND t.relnamespace = current_schema()::regnamespace
        AND a.attrelid = k.conrelid AND a.attnum = p.own AND b.attrelid = k.confrelid AND b.attnum = p.other
      """
    }
  }

  /// Everything that the database consists of beside its rows (columns, keys, indexes, conditions, triggers, rules), one line
  /// each and sorted. Whoever adds a trigger or removes a key changes a line.
  package static func outline(in transaction: any Transaction, _ dialect: Dialect) throws -> [String] {
    switch dialect {
    case .sqlite:
      return try transaction.run("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE substr(name, 1, 12) <> 'sqlite_stat'")
        .map {
        "\(try $0.text("type")) \(try $0.text("name")) \(try $0.text("tbl_name")) \(try $0.optionalText("sql") ?? "")"
      }.sorted()
    case .postgres:
      let schema = try transaction.run("SELECT CAST(current_schema() AS TEXT) AS name").first?.text("name") ?? ""
      // The server names the schema in what it says of indexes and triggers, and a copy may be restored under another name.
      return try transaction.run(postgresOutline).map { try $0.text("line").replacing("\(schema).", with: "") }.sorted()
    }
  }

  private static let postgresOutline: Query = """
    SELECT 'column ' || t.relname || '.' || c.attname || ' ' || format_type(c.atttypid, c.atttypmod) || ' ' ||
    CAST(c.attnotnull AS TEXT)
      || ' ' || COALESCE(pg_get_expr(d.adbin, d.adrelid), '') AS line
    FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = c.attrelid AND d.adnum = c.attnum
    WHERE t.relkind IN ('r', 'p', 'v', 'm') AND t.relnamespace = current_schema()::regnamespace
    UNION ALL SELECT 'key ' || t.relname || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid) FROM pg_constraint k
      JOIN pg_class t ON t.oid = k.conrelid WHERE t.relnamespace = current_schema()::regnamespace
    UNION ALL SELECT 'index ' || i.indexdef FROM pg_indexes i WHERE i.schemaname = current_schema()
    UNION ALL SELECT 'trigger ' || t.relname || ' ' || CAST(g.tgenabled AS TEXT) || ' ' || pg_get_triggerdef(g.oid)
    FROM pg_trigger g
      JOIN pg_class t ON t.oid = g.tgrelid WHERE NOT g.tgisinternal AND t.relnamespace = current_schema()::regnamespace
    UNION ALL SELECT 'rule ' || r.tablename || ' ' || r.definition FROM pg_rules r WHERE r.schemaname = current_schema()
    """
}
