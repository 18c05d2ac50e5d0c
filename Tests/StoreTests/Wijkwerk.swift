import Store
import TestKit
import Vocabulary

/// A small piece of Stichting Wijkwerk to test on: two organisations, their circles, who has a seat, and what was said.
enum Wijkwerk {
  static let migrations = Migrations(files: [
    Migration(
      name: "0001_circles",
      text: """
        -- An organisation; everything else belongs to one;
        CREATE TABLE organisation (id {ID} NOT NULL PRIMARY KEY, name {TEXT} NOT NULL){STRICT};

        CREATE TABLE circle (
          organisation {ID} NOT NULL REFERENCES organisation (id),
          id {ID} NOT NULL,
          title {TEXT} NOT NULL,
          opened_at {INT} NOT NULL,
          is_closed {FLAG} NOT NULL DEFAULT FALSE,
          seal {BYTES},
          PRIMARY KEY (organisation, id)
        ){STRICT};
        CREATE UNIQUE INDEX circle_one_title ON circle (organisation, title);
        """),
    Migration(
      name: "0002_seats",
      text: """
        CREATE TABLE seat (
          organisation {ID} NOT NULL,
          circle {ID} NOT NULL,
          person {ID} NOT NULL,
          PRIMARY KEY (organisation, circle, person),
          FOREIGN KEY (organisation, circle) REFERENCES circle (organisation, id)
        ){STRICT};
        CREATE TABLE answer (organisation {ID} NOT NULL, number {INT} NOT NULL, words {TEXT} NOT NULL){STRICT};
        INSERT INTO organisation (id, name) VALUES ('wijkwerk', 'Stichting Wijkwerk'), ('elders', 'Elders');
        """),
  ])

  static let opened = Moment(Day(year: 2026, month: 11, day: 21), hour: 9)
}

/// A database with the tables of Wijkwerk in it.
func withWijkwerk<T: Sendable>(_ backend: Backend, _ body: (any Database) async throws -> T) async throws -> T {
  try await withDatabase(backend) { database in
    _ = try await Wijkwerk.migrations.apply(to: database, at: Wijkwerk.opened)
    return try await body(database)
  }
}

extension Transaction {
  func openCircle(_ id: String, in organisation: String = "wijkwerk", titled title: String) throws {
    try run(
      "INSERT INTO circle (organisation, id, title, opened_at) VALUES (\(organisation), \(id), \(title), \(Wijkwerk.opened))")
  }

  func answer(_ number: Int, _ words: String = "ja") throws {
    try run("INSERT INTO answer (organisation, number, words) VALUES (\("wijkwerk"), \(number), \(words))")
  }
}

extension Database {
  /// The numbers of all answers that are kept, in order; twice when one is kept twice.
  func answers() async throws -> [Int] {
    try await read { try $0.run("SELECT number FROM answer ORDER BY number").map { try $0.int("number") } }
  }

  func circles() async throws -> [String] {
    try await read { try $0.run("SELECT id FROM circle ORDER BY organisation, id").map { try $0.text("id") } }
  }
}

/// Whether the error is a conflict, whatever constraint it names.
func isConflict(_ error: any Error) -> Bool { if case StoreError.conflict = error { true } else { false } }
func isUnavailable(_ error: any Error) -> Bool { if case StoreError.unavailable = error { true } else { false } }
func isBroken(_ error: any Error) -> Bool { if case StoreError.broken = error { true } else { false } }
