import Store
import TestKit
import Testing
import Vocabulary

/// The schema only goes forward, the same way everywhere.
@Suite(.timeLimit(.minutes(20))) struct MigrationTests {
  private static let teams = Migration(name: "0001_teams", text: "CREATE TABLE team (id {ID} NOT NULL PRIMARY KEY){STRICT};")
  private static let people = Migration(
    name: "0002_people", text: "CREATE TABLE person (id {ID} NOT NULL PRIMARY KEY, is_guest {FLAG}){STRICT};")
  private static let wrong = Migration(
    name: "0003_wrong", text: "CREATE TABLE room (id {ID}){STRICT};\nINSERT INTO nowhere VALUES (1);")

  private static func apply(_ files: [Migration], to database: any Database) async throws -> [String] {
    try await Migrations(files: files).apply(to: database, at: Wijkwerk.opened)
  }

  @Test(arguments: Backend.available)
  func anEmptyDatabaseIsBroughtUpToDateOnceInTheOrderOfTheNames(backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let migrations = Migrations(files: [Self.people, Self.teams])
      #expect(try await migrations.pending(in: database) == ["0001_teams", "0002_people"])
      #expect(try await migrations.apply(to: database, at: Wijkwerk.opened) == ["0001_teams", "0002_people"])
      #expect(try await migrations.pending(in: database).isEmpty)
      #expect(try await migrations.apply(to: database, at: Wijkwerk.opened).isEmpty)
      let row = try await database.read { try $0.run("SELECT name, applied_at FROM migration ORDER BY name")[1] }
      #expect(try row.text("name") == "0002_people")
      #expect(try row.moment("applied_at") == Wijkwerk.opened)
    }
  }

  @Test(arguments: Backend.available)
  func aFileThatWasEditedAfterwardsIsRefused(backend: Backend) async throws {
    try await withDatabase(backend) { database in
      _ = try await Self.apply([Self.teams], to: database)
      let edited = Migration(name: "0001_teams", text: "CREATE TABLE team (id {ID} NOT NULL PRIMARY KEY, name {TEXT}){STRICT};")
      await #expect(throws: MigrationRefusal.changed("0001_teams")) { try await Self.apply([edited, Self.people], to: database) }
      #expect(try await Migrations(files: [Self.teams, Self.people]).pending(in: database) == ["0002_people"])
    }
  }

  @Test(arguments: Backend.available)
  func aDatabaseThatIsNewerThanTheProgramIsRefused(backend: Backend) async throws {
    try await withDatabase(backend) { database in
      _ = try await Self.apply([Self.teams, Self.people], to: database)
      await #expect(throws: MigrationRefusal.unknown("0002_people")) { try await Self.apply([Self.teams], to: database) }
    }
  }

  @Test(arguments: Backend.available)
  func aFileThatComesInBeforeOneThatWasAppliedIsRefused(backend: Backend) async throws {
    try await withDatabase(backend) { database in
      _ = try await Self.apply([Self.people], to: database)
      await #expect(throws: MigrationRefusal.late("0001_teams")) { try await Self.apply([Self.teams, Self.people], to: database) }
    }
  }

  @Test(arguments: Backend.available)
  func aStepThatFailsLeavesNothingOfItselfAndWhatCameBeforeItStays(backend: Backend) async throws {
    try await withDatabase(backend) { database in
      await #expect(performing: { try await Self.apply([Self.teams, Self.people, Self.wrong], to: database) }, throws: isBroken)
      let schema = try await Schema.normalised(of: database)
      #expect(
        schema.filter { !$0.hasPrefix("migration.") } == [
          "person.id text notnull pk1", "person.is_guest integer", "team.id text notnull pk1",
        ])
      #expect(try await Migrations(files: [Self.teams, Self.people, Self.wrong]).pending(in: database) == ["0003_wrong"])
    }
  }

  @Test(arguments: Backend.available)
  func twoNodesThatStartAtTheSameMomentApplyEachStepOnce(backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let applied = try await withThrowingTaskGroup(of: [String].self) { group in
        for _ in 0..<4 { group.addTask { try await Self.apply([Self.teams, Self.people], to: database) } }
        return try await group.reduce(into: [String]()) { $0 += $1 }
      }
      #expect(applied.sorted() == ["0001_teams", "0002_people"])
    }
  }

  private static func schemas(after migrations: Migrations) async throws -> [[String]] {
    var schemas: [[String]] = []
    for backend in Backend.available {
      let schema = try await withDatabase(backend) { database in
        _ = try await migrations.apply(to: database, at: Wijkwerk.opened)
        return try await Schema.normalised(of: database)
      }
      schemas.append(schema)
    }
    return schemas
  }

  @Test func bothDatabasesEndWithTheSameTables() async throws {
    let schemas = try await Self.schemas(after: Wijkwerk.migrations)
    for schema in schemas {
      #expect(schema == schemas[0])
      #expect(
        schema.filter { $0.hasPrefix("circle.") } == [
          "circle.id text notnull pk2", "circle.is_closed integer notnull", "circle.opened_at integer notnull",
          "circle.organisation text notnull pk1", "circle.seal bytes", "circle.title text notnull",
        ])
    }
  }

  @Test func whatTravelsInTheExecutableLeadsFromNothingToTheSameTablesToo() async throws {
    let schemas = try await Self.schemas(after: .shipped)
    for schema in schemas { #expect(schema == schemas[0]) }
  }

  @Test func aStatementEndsWhereALineEndsWithASemicolonAndCommentsAreNotPartOfIt() {
    let migration = Migration(
      name: "0001_words",
      text: """
        -- first;
        CREATE TABLE a (x {TEXT}, -- why
          y {INT}){STRICT};
          -- second
        INSERT INTO a VALUES ('one; two', 1);
        UPDATE a SET y = 2
        """)
    #expect(
      migration.statements(for: .sqlite).map(\.text) == [
        "CREATE TABLE a (x TEXT, -- why\n  y INTEGER) STRICT;", "INSERT INTO a VALUES ('one; two', 1);", "UPDATE a SET y = 2",
      ])
  }
}
