import Foundation
import Store
import StoreSQLite
import TestKit
import Testing
import Vocabulary

/// What only the file-based database can do or suffer.
@Suite(.timeLimit(.minutes(20))) struct SQLiteTests {
  private static func open(_ folder: URL) throws -> SQLiteDatabase {
    try SQLiteDatabase(path: folder.appending(path: "kring.sqlite").path)
  }

  @Test func aCommitIsOnTheDiskWhatIsErasedIsOverwrittenAndReferencesAreChecked() async throws {
    try await withFolder { folder in
      let database = try Self.open(folder)
      let settings = try await database.write { transaction in
        try ["journal_mode", "synchronous", "secure_delete", "foreign_keys"].map { name in
          try transaction.run(Query(stringLiteral: "PRAGMA \(name)"))[0].text(name)
        }
      }
      #expect(settings == ["wal", "2", "1", "1"])  // 2 is FULL
      await database.close()
    }
  }

  /// `RETURNING` came with 3.35. Each connection is opened without a mutex of its own, which only a SQLite that knows threads
  /// allows.
  @Test func theSQLiteOfTheSystemIsMadeAsWeNeedIt() async throws {
    try await withFolder { folder in
      let database = try Self.open(folder)
      let (version, options) = try await database.read { transaction in
        let version = try transaction.run("SELECT sqlite_version() AS version")[0].text("version")
        return (version, try transaction.run("PRAGMA compile_options").map { try $0.text("compile_options") })
      }
      #expect(version.split(separator: ".").compactMap { Int($0) }.lexicographicallyPrecedes([3, 35]) == false, "\(version)")
      #expect(options.contains { ["THREADSAFE=1", "THREADSAFE=2"].contains($0) } && !options.contains("OMIT_WAL"), "\(options)")
      await database.close()
    }
  }

  @Test func aNameThatNoTableKnowsIsNoText() async throws {
    try await withFolder { folder in
      let database = try Self.open(folder)
      try await database.write { try $0.run("CREATE TABLE answer (number INTEGER)") }
      await #expect(performing: { try await database.read { try $0.run(#"SELECT "nergens""#) } }, throws: isBroken)
      await #expect(
        performing: { try await database.write { try $0.run(#"CREATE INDEX nowhere ON answer ("nergens")"#) } }, throws: isBroken)
      await database.close()
    }
  }

  @Test func onlyTheOwnerOfTheServerMayReadTheFile() async throws {
    try await withFolder { folder in
      let database = try Self.open(folder)
      try await database.write { try $0.run("CREATE TABLE answer (number INTEGER)") }
      for name in ["kring.sqlite", "kring.sqlite-wal", "kring.sqlite-shm"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
      }
      await database.close()
    }
  }

  @Test func whatWasWrittenIsThereWhenTheFileIsOpenedAgainAndTheLogIsFoldedIn() async throws {
    try await withFolder { folder in
      let before = try Self.open(folder)
      _ = try await Wijkwerk.migrations.apply(to: before, at: Wijkwerk.opened)
      try await before.write { try $0.answer(1) }
      await before.close()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["kring.sqlite"])

      let after = try Self.open(folder)
      #expect(try await after.answers() == [1])
      await after.close()
    }
  }

  @Test func onAFullDiskWhatWasAcceptedIsKeptTheRestHearsThatItIsFullAndLaterItWorksAgain() async throws {
    try await withFolder { folder in
      let database = try Self.open(folder)
      _ = try await Wijkwerk.migrations.apply(to: database, at: Wijkwerk.opened)
      try await database.write { try $0.run("PRAGMA max_page_count = 60") }

      let words = String(repeating: "veel woorden ", count: 800)
      let accepted = await withTaskGroup(of: Int?.self) { group in
        for number in 0..<60 {
          group.addTask {
            do {
              try await database.write { try $0.answer(number, words) }
              return number
            } catch {
              #expect(error as? StoreError == .full)
              return nil
            }
          }
        }
        return await group.reduce(into: [Int]()) { accepted, number in if let number { accepted.append(number) } }
      }
      #expect((1..<60).contains(accepted.count))
      #expect(try await database.answers() == accepted.sorted())

      try await database.write { try $0.run("PRAGMA max_page_count = 100000") }
      try await database.write { try $0.answer(1_000, words) }
      #expect(try await database.answers() == accepted.sorted() + [1_000])
      await database.close()
    }
  }

  @Test func whenTheDiskFillsInsideAGroupNobodyInItIsToldALie() async throws {
    try await withFolder { folder in
      let database = try Self.open(folder)
      _ = try await Wijkwerk.migrations.apply(to: database, at: Wijkwerk.opened)
      let news = AnnouncementTests.news(of: database)
      try await database.write { try $0.run("PRAGMA max_page_count = 40") }
      let gate = Gate()
      async let first: Void? = try? database.write { _ in gate.wait() }  // until the others stand in line behind it
      let outcomes = await withTaskGroup(of: (Int, StoreError?).self) { group in
        for number in 0..<20 {
          group.addTask {
            do {
              try await database.write { transaction in
                try transaction.answer(number, String(repeating: "x", count: number == 9 ? 1_000_000 : 10))
                try transaction.announce("\(number)")
              }
              return (number, nil)
            } catch { return (number, error as? StoreError) }
          }
        }
        group.addTask {
          gate.open()
          return (-1, nil)
        }
        return await group.reduce(into: [Int: StoreError?]()) { $0[$1.0] = .some($1.1) }
      }
      _ = await first
      #expect(outcomes[9] == .some(.full))
      let accepted = outcomes.filter { $0.key >= 0 && $0.value == nil }.map(\.key).sorted()
      #expect(try await database.answers() == accepted)
      try await database.write { try $0.announce("last") }
      var heard: [String] = []
      for await word in news {
        if word == "last" { break }
        heard.append(word)
      }
      #expect(heard.compactMap { Int($0) }.sorted() == accepted)
      await database.close()
    }
  }

  @Test func aMissingFolderIsSaidAtOnce() {
    #expect(performing: { try SQLiteDatabase(path: "/nowhere/at/all/kring.sqlite") }, throws: isUnavailable)
  }

  @Test func aFileThatIsNoDatabaseIsRefused() async throws {
    try await withFolder { folder in
      let file = folder.appending(path: "kring.sqlite")
      try Data(repeating: 0x41, count: 8_192).write(to: file)
      #expect(performing: { try SQLiteDatabase(path: file.path) }, throws: isBroken)
    }
  }

  @Test func aCopyIsWholeAndMadeWhileOthersWrite() async throws {
    try await withFolder { folder in
      let database = try Self.open(folder)
      _ = try await Wijkwerk.migrations.apply(to: database, at: Wijkwerk.opened)
      for number in 0..<20 { try await database.write { try $0.answer(number) } }
      let path = folder.appending(path: "copy.sqlite").path
      async let more: Void = database.write { try $0.answer(20) }
      try await database.copy(to: path)
      try await more
      await #expect(performing: { try await database.copy(to: path) }, throws: isBroken)
      await database.close()

      let copy = try SQLiteDatabase(path: path)
      #expect(try await copy.answers().starts(with: 0..<20))
      #expect(try await copy.read { try $0.run("PRAGMA integrity_check")[0].text("integrity_check") } == "ok")
      await copy.close()
    }
  }

  @Test func moreLooksThanConnectionsWaitForTheirTurn() async throws {
    try await withFolder { folder in
      let database = try SQLiteDatabase(path: folder.appending(path: "kring.sqlite").path, readers: 1)
      _ = try await Wijkwerk.migrations.apply(to: database, at: Wijkwerk.opened)
      let gate = Gate()
      let entered = Gate()
      async let slow: Void = withTaskExecutorPreference(OwnThread()) {
        try await database.read { _ in
          entered.open()
          gate.wait()
        }
      }
      await withTaskExecutorPreference(OwnThread()) { entered.waitHere() }
      try await withThrowingTaskGroup(of: [Int].self) { group in
        for _ in 0..<10 { group.addTask { try await database.answers() } }
        group.addTask {
          gate.open()
          return []
        }
        for try await answers in group { #expect(answers.isEmpty) }
      }
      try await slow
      await database.close()
    }
  }
}
