import Dispatch
import Store
@testable import StorePostgres
import Synchronization
import TestKit
import Testing

/// Changes that waited together are kept together, and answered one by one.
@Suite(.timeLimit(.minutes(20)), .enabled(if: Backend.available.contains(.postgres)))
struct GroupTests {
  struct Regret: Error {}

  /// What became of each change of a group, in the order in which they were answered.
  private final class Outcomes: Sendable {
    private let all = Mutex<[String]>([])
    var list: [String] { all.withLock { $0 } }
    func add(_ outcome: String) { all.withLock { $0.append(outcome) } }

    func change(_ number: Int, _ body: @escaping @Sendable (any Transaction) throws -> Void) -> WaitingWrite {
      WaitingWrite(
        run: { transaction in
          try body(transaction)
          let commit = try transaction.run("SELECT CAST(pg_current_xact_id() AS TEXT) AS commit")[0].text("commit")
          return { self.add("\(number) in \(commit)") }
        },
        refuse: { self.add("\(number) refused: \(type(of: $0))") })
    }
  }

  private func transact(_ changes: [WaitingWrite], at address: String) {
    let connection = StorePostgres.Connection(address: address)
    connection.queue.sync { connection.transact(changes, atMost: .seconds(60)) }
  }

  @Test func oneCommitForAllWhoRegretsOrTripsTakesNothingWithThem() async throws {
    try await TestServer.withSchema { address in
      let database = try PostgresDatabase(address: address)
      _ = try await Wijkwerk.migrations.apply(to: database, at: Wijkwerk.opened)
      let outcomes = Outcomes()
      transact(
        [
          outcomes.change(1) { try $0.answer(1) },
          outcomes.change(2) { transaction in
            try transaction.answer(2)
            throw Regret()
          },
          outcomes.change(3) { _ = try $0.run("SELECT words FROM nowhere") },
          outcomes.change(4) { try $0.answer(4) },
        ], at: address)
      #expect(try await database.answers() == [1, 4])
      #expect(outcomes.list.count == 4)
      #expect(outcomes.list[1...2] == ["2 refused: Regret", "3 refused: StoreError"])
      let commits = [outcomes.list[0], outcomes.list[3]].map { $0.split(separator: " ").last }
      #expect(commits[0] == commits[1], "\(outcomes.list)")
      await database.close()
    }
  }

  @Test func aConnectionThatDiesUnderOneChangeTakesNobodyElseAlong() async throws {
    try await TestServer.withSchema { address in
      let database = try PostgresDatabase(address: address)
      _ = try await Wijkwerk.migrations.apply(to: database, at: Wijkwerk.opened)
      let outcomes = Outcomes()
      transact(
        [
          outcomes.change(1) { try $0.answer(1) },
          outcomes.change(2) { try $0.run("SELECT pg_terminate_backend(pg_backend_pid())") },
          outcomes.change(3) { try $0.answer(3) },
        ], at: address)
      #expect(try await database.answers() == [1, 3])
      #expect(outcomes.list.filter { $0.contains("refused") } == ["2 refused: StoreError"])
      await database.close()
    }
  }
}
