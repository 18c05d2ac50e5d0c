package import Foundation
import Rooms
import Seals
package import Store
import StorePostgres
import StoreSQLite
import Synchronization
import Vocabulary

/// A database to test on. Most tests run on all available ones: `@Test(arguments: Backend.available)`.
package enum Backend: String, CaseIterable, Sendable {
  case sqlite, postgres

  /// Both, when `KRING_TEST_POSTGRES` holds the address of a server. `KRING_TEST_POSTGRES_REQUIRED=yes` includes PostgreSQL
  /// even without an address, so that a test run that needs it fails instead of testing half.
  package static var available: [Backend] {
    let isRequired = ProcessInfo.processInfo.environment["KRING_TEST_POSTGRES_REQUIRED"] == "yes"
    return TestServer.address != nil || isRequired ? allCases : [.sqlite]
  }
}

/// A new and empty database for one test, removed afterwards. Tests with a database each may run in parallel.
/// - Parameter isDamaged: for a story that breaks its log or its index on purpose. Every other story must leave both as `kring
///   doctor` wants them.
package func withDatabase<T: Sendable>(
  _ backend: Backend, isDamaged: Bool = false, _ body: (any Database) async throws -> T
) async throws -> T {
  await DatabaseSlots.shared.enter()
  defer { DatabaseSlots.shared.leave() }
  switch backend {
  case .sqlite:
    return try await withFolder { folder in
      try await closing(try SQLiteDatabase(path: folder.appending(path: "kring.sqlite").path), isDamaged, after: body)
    }
  case .postgres:
    return try await TestServer.withSchema { address in
      try await closing(try PostgresDatabase(address: address, connections: 2), isDamaged, after: body)
    }
  }
}

/// A new and empty folder for one test, removed afterwards.
package func withFolder<T>(_ body: (URL) async throws -> T) async throws -> T {
  let folder = FileManager.default.temporaryDirectory.appending(path: "kring-test-\(Randomness.system.word(length: 12))")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder)
}

private func closing<T>(
  _ database: any Database, _ isDamaged: Bool, after body: (any Database) async throws -> T
) async throws -> T {
  do {
    let value = try await body(database)
    if !isDamaged { try await examine(database) }
    await database.close()
    return value
  } catch {
    await database.close()
    throw error
  }
}

/// What `kring doctor` finds wrong at the end of a story.
package struct FailedCheck: Error, CustomStringConvertible {
  package let description: String
}

/// Checks the chain of the log and the search index, where there is an organisation.
private func examine(_ database: any Database) async throws {
  // Nothing is checked when the story made no tables of ours, an older shape of them, or closed the database.
  let logs = try? await database.read { tx in try tx.run("SELECT organisation FROM logbook WHERE searched >= 0 LIMIT 1").count }
  guard logs == 1 else { return }
  // The key is only for this comparison.
  let caretaker = Caretaker(House(database: database, strongbox: .inMemory(), passwords: .forPlay))
  for report in try await caretaker.verify() {
    if let row = report.brokenAt { throw FailedCheck(description: "the log of \(report.organisation) is broken at row \(row)") }
  }
  for report in try await caretaker.checkSearch() where !report.isRight {
    throw FailedCheck(
      description:
        """
        the index of \(report.organisation) differs in \(report.wrong) things; its words are \
        \(report.isWhole ? "" : "not ")whole
        """
    )
  }
}

/// The PostgreSQL server that all tests share, as `tools/postgres-for-tests` starts it.
package enum TestServer {
  package static var address: String? { ProcessInfo.processInfo.environment["KRING_TEST_POSTGRES"] }

  package struct Missing: Error, CustomStringConvertible {
    package let description = "KRING_TEST_POSTGRES holds no address; start one with: tools/postgres-for-tests start"
  }

  private static let housekeeper = Result<PostgresDatabase, any Error> {
    guard let address else { throw Missing() }
    return try PostgresDatabase(address: address, connections: 4)
  }

  /// Lends the address of a new and empty schema, and drops it afterwards.
  package static func withSchema<T>(_ body: (String) async throws -> T) async throws -> T {
    let housekeeper = try housekeeper.get()
    guard let address else { throw Missing() }
    let schema = "test_\(Randomness.system.word(length: 12))"
    func drop() async throws {
      try await housekeeper.write { try $0.run(Query(stringLiteral: "DROP SCHEMA \(schema) CASCADE")) }
    }
    try await housekeeper.write { try $0.run(Query(stringLiteral: "CREATE SCHEMA \(schema)")) }
    do {
      let value = try await body("\(address)\(address.contains("?") ? "&" : "?")options=-csearch_path%3D\(schema)")
      try await drop()
      return value
    } catch {
      try await drop()
      throw error
    }
  }
}

/// Limits how many tests have a database at the same time: a server has a limited number of connections, and the test runner
/// starts everything at once.
private final class DatabaseSlots: Sendable {
  static let shared = DatabaseSlots(places: 12)

  private let state: Mutex<(free: Int, waiting: ArraySlice<CheckedContinuation<Void, Never>>)>

  init(places: Int) { state = Mutex((places, [])) }

  func enter() async {
    await withCheckedContinuation { visitor in
      let mayPass = state.withLock { state in
        if state.free > 0 {
          state.free -= 1
          return true
        }
        state.waiting.append(visitor)
        return false
      }
      if mayPass { visitor.resume() }
    }
  }

  func leave() {
    let next = state.withLock { state in
      let next = state.waiting.popFirst()
      if next == nil { state.free += 1 }
      return next
    }
    next?.resume()
  }
}
