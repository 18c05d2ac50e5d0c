import Store
import Synchronization
import TestKit
import Testing
import Vocabulary

/// A transaction is kept whole or not at all, and its answer means that it is kept.
@Suite(.timeLimit(.minutes(20))) struct TransactionTests {
  struct ChangedMyMind: Error {}

  @Test(arguments: Backend.available)
  func marloesOpensTwoCirclesWithOneTitleAndHearsThatTheyAreInConflict(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      try await database.write { try $0.openCircle("a", titled: "Leerkring Noord") }
      await #expect(
        performing: { try await database.write { try $0.openCircle("b", titled: "Leerkring Noord") } }, throws: isConflict)
      try await database.write { try $0.openCircle("c", in: "elders", titled: "Leerkring Noord") }
      #expect(try await database.circles() == ["c", "a"])
    }
  }

  @Test(arguments: Backend.available)
  func carlaOfAnotherOrganisationGetsNoSeatInACircleOfWijkwerk(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      try await database.write { try $0.openCircle("a", titled: "Leerkring") }
      try await database.write { try $0.run("INSERT INTO seat VALUES (\("wijkwerk"), \("a"), \("samira"))") }
      await #expect(
        performing: { try await database.write { try $0.run("INSERT INTO seat VALUES (\("elders"), \("a"), \("carla"))") } },
        throws: isConflict)
    }
  }

  @Test(arguments: Backend.available)
  func whatAChangeDidBeforeItFailedIsGone(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      await #expect(throws: ChangedMyMind.self) {
        try await database.write { transaction in
          try transaction.openCircle("a", titled: "Leerkring")
          #expect(try transaction.run("SELECT id FROM circle").count == 1)
          throw ChangedMyMind()
        }
      }
      let circles = try await database.circles()
      #expect(circles.isEmpty)
    }
  }

  @Test(arguments: Backend.available)
  func aBodyThatSwallowsAnErrorStillKeepsNothing(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      try await database.write { try $0.openCircle("a", titled: "Leerkring") }
      await #expect(
        performing: {
          try await database.write { transaction in
            try transaction.openCircle("b", titled: "Intervisie")
            try? transaction.openCircle("c", titled: "Leerkring")
            try? transaction.openCircle("d", titled: "Omgangsoverleg")
          }
        }, throws: isConflict)
      #expect(try await database.circles() == ["a"])
    }
  }

  @Test(arguments: Backend.available)
  func aBodyMayAnswerAConflictInItsOwnWords(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      try await database.write { try $0.openCircle("a", titled: "Leerkring") }
      await #expect(throws: ChangedMyMind.self) {
        try await database.write { transaction in
          do { try transaction.openCircle("b", titled: "Leerkring") } catch StoreError.conflict { throw ChangedMyMind() }
        }
      }
    }
  }

  @Test(arguments: Backend.available)
  func whoOnlyLooksCannotWrite(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      await #expect(performing: { try await database.read { try $0.openCircle("a", titled: "Leerkring") } }, throws: isBroken)
      await #expect(performing: { try await database.read { try $0.run("DROP TABLE answer") } }, throws: isBroken)
      await #expect(performing: { try await database.read { try $0.announce("wijkwerk:1:x") } }, throws: isBroken)
      let kept = (try await database.circles(), try await database.answers())
      #expect(kept == ([], []))
    }
  }

  @Test(arguments: Backend.available)
  func aLookSeesOneMomentWhateverIsWrittenBesideIt(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      let counts = try await withTaskExecutorPreference(OwnThread()) {
        try await database.read { look in
          let before = try look.run("SELECT number FROM answer").count
          waitFor { try await database.write { try $0.answer(1) } }
          return (before, try look.run("SELECT number FROM answer").count)
        }
      }
      #expect(counts == (0, 0))
      #expect(try await database.answers() == [1])
    }
  }

  @Test(arguments: Backend.available)
  func twoHundredPeopleAnswerAtOnceEveryAnswerThatWasAcceptedIsKeptAndNoOther(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      let accepted = await withTaskGroup(of: Int?.self) { group in
        for number in 0..<200 {
          group.addTask {
            do {
              try await database.write { transaction in
                try transaction.answer(number)
                if number % 10 == 3 { throw ChangedMyMind() }
                if number % 10 == 7 { try transaction.run("INSERT INTO organisation (id, name) VALUES (\("elders"), \("x"))") }
              }
              return number
            } catch { return nil }
          }
        }
        return await group.reduce(into: [Int]()) { accepted, number in if let number { accepted.append(number) } }
      }
      #expect(accepted.sorted() == (0..<200).filter { $0 % 10 != 3 && $0 % 10 != 7 })
      let kept = try await database.answers()
      #expect(kept == accepted.sorted())
    }
  }

  @Test(arguments: Backend.available)
  func writesOfOneOrganisationTakeTheirTurnSoItsNumbersHaveNoGaps(backend: Backend) async throws {
    try await withDatabase(backend) { database in
      try await database.write { transaction in
        try transaction.run("CREATE TABLE logbook (organisation TEXT PRIMARY KEY, last INTEGER NOT NULL)")
        try transaction.run("INSERT INTO logbook (organisation, last) VALUES (\("wijkwerk"), 0)")
      }
      let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<50 {
          group.addTask {
            try await database.write { transaction in
              try transaction.run("UPDATE logbook SET last = last + 1 WHERE organisation = \("wijkwerk") RETURNING last")[0]
                .int("last")
            }
          }
        }
        return try await group.reduce(into: [Int]()) { $0.append($1) }
      }
      #expect(numbers.sorted() == Array(1...50))
    }
  }

  @Test(arguments: Backend.available)
  func aDatabaseThatWasClosedSaysSo(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      await database.close()
      await #expect(performing: { try await database.answers() }, throws: isUnavailable)
      await #expect(performing: { try await database.write { try $0.answer(1) } }, throws: isUnavailable)
    }
  }

  @Test(arguments: Backend.available)
  func whoCameBeforeTheDoorClosedIsServedWhoCameAfterIsToldAndNobodyIsLeftWaiting(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      let answered = await withTaskGroup(of: Bool.self) { group in
        for number in 0..<50 {
          group.addTask {
            do {
              try await database.write { try $0.answer(number) }
              return true
            } catch { return isUnavailable(error) }
          }
        }
        group.addTask {
          await database.close()
          return true
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(answered == 51)
      await #expect(performing: { try await database.answers() }, throws: isUnavailable)
    }
  }

  @Test(arguments: Backend.available)
  func aTestCanCountWhatWasAskedOfTheDatabase(backend: Backend) async throws {
    try await withWijkwerk(backend) { database in
      let counting = RecordingDatabase(database)
      let statements = try await counting.statements {
        try await counting.write { try $0.answer(1) }
        _ = try await counting.answers()
      }
      #expect(statements.count == 2)
      let next = try await counting.statements { _ = try await counting.circles() }
      #expect(next == ["SELECT id FROM circle ORDER BY organisation, id"])
    }
  }
}
