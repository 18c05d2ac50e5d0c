package import Vocabulary

/// Why a database is not migrated. Nothing was changed.
package enum MigrationRefusal: Error, Equatable, CustomStringConvertible {
  /// The file was edited after it had been applied here.
  case changed(String)
  /// The database knows a migration that this program does not: the program is older than the database.
  case unknown(String)
  /// The file is new, but comes before one that was applied already.
  case late(String)

  package var description: String {
    switch self {
    case .changed(let name): "migration \(name) was changed after it had been applied; write a new one instead"
    case .unknown(let name): "the database has migration \(name), which this version does not know; use a newer version"
    case .late(let name): "migration \(name) comes before one that was applied already; give it the next number"
    }
  }
}

/// The way from an empty database to today's schema. It only goes forward, each step has its own transaction, and no step is
/// done twice, also when two nodes start at once.
package struct Migrations: Sendable {
  private let files: [Migration]

  package init(files: [Migration]) {
    self.files = files.sorted { $0.name < $1.name }
  }

  /// The files inside the executable: those in `Data/migrations` whose name begins with four digits.
  package static let shipped = Migrations(
    files: embeddedFiles.compactMap { file in
      guard let name = file.path.split(separator: "/").last, name.wholeMatch(of: /[0-9]{4}_.+\.sql/) != nil else { return nil }
      return Migration(name: String(name.dropLast(4)), text: file.text)
    })

  /// The names of the migrations that are not applied yet. Throws `MigrationRefusal` when the database has another history.
  package func pending(in database: any Database) async throws -> [String] {
    let dialect = database.dialect
    return try await database.read { try pending(after: Self.recorded($0, dialect)).map(\.name) }
  }

  /// Applies what is pending and gives the names. Throws `MigrationRefusal`, or the `StoreError` of the statement that failed:
  /// the files before it stay applied, and nothing of its own file is.
  package func apply(to database: any Database, at now: Moment) async throws -> [String] {
    var applied: [String] = []
    guard try await !pending(in: database).isEmpty else { return applied }
    while let name = try await applyNext(to: database, at: now) { applied.append(name) }
    return applied
  }

  private func applyNext(to database: any Database, at now: Moment) async throws -> String? {
    let dialect = database.dialect
    return try await database.write { transaction in
      try Self.takeTurn(transaction, dialect)
      let recorded = try Self.recorded(transaction, dialect)
      guard let next = try pending(after: recorded).first else { return nil }
      if recorded.isEmpty { try transaction.run(Query(stringLiteral: dialect.worded(Self.table))) }
      for statement in next.statements(for: dialect) { try transaction.run(statement) }
      try transaction.run("INSERT INTO migration (name, checksum, applied_at) VALUES (\(next.name), \(next.checksum), \(now))")
      return next.name
    }
  }

  private static let table = """
    CREATE TABLE IF NOT EXISTS migration (
      name {ID} NOT NULL PRIMARY KEY, checksum {TEXT} NOT NULL, applied_at {INT} NOT NULL){STRICT}
    """

  /// SQLite has one writer. On PostgreSQL two nodes may start at once: the second waits here as long as needed and then finds
  /// the work done. Building an index may also take longer than other statements are allowed.
  private static func takeTurn(_ transaction: any Transaction, _ dialect: Dialect) throws {
    guard dialect == .postgres else { return }
    try transaction.run("SELECT set_config('statement_timeout', '0', TRUE)")
    try transaction.run("SELECT pg_advisory_xact_lock(hashtext('kring.migration'), hashtext(current_schema()))")
  }

  private static func recorded(_ transaction: any Transaction, _ dialect: Dialect) throws -> [(name: String, checksum: String)] {
    let table: Query =
      switch dialect {
      case .sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'migration'"
      case .postgres: "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'migration'"
      }
    guard try !transaction.run(table).isEmpty else { return [] }
    return try transaction.run("SELECT name, checksum FROM migration ORDER BY name").map { row in
      (try row.text("name"), try row.text("checksum"))
    }
  }

  /// The migrations that were applied must be the first ones of our list.
  private func pending(after recorded: [(name: String, checksum: String)]) throws(MigrationRefusal) -> ArraySlice<Migration> {
    for (index, step) in recorded.enumerated() {
      guard let file = files.first(where: { $0.name == step.name }) else { throw .unknown(step.name) }
      guard file.checksum == step.checksum else { throw .changed(step.name) }
      guard files[index].name == step.name else { throw .late(files[index].name) }
    }
    return files.dropFirst(recorded.count)
  }
}
