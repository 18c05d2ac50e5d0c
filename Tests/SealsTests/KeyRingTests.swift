import Foundation
@testable import Seals
import Testing
import Vocabulary

/// The key file: what is destroyed in it is gone, and nothing else ever is.
@Suite struct KeyRingTests {
  private static let monday = Day(year: 2026, month: 11, day: 23)
  private static let day = "2026-12-23"

  private func withKeyFile(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kring-\(Randomness.system.word(length: 10))").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body("\(folder)/kring.key")
  }

  private func bytes(_ file: String) -> [UInt8] { FileManager.default.contents(atPath: file).map { Array($0) } ?? [] }

  @Test func destroyingWritesOverOneEntryAndOverNothingElse() throws {
    try withKeyFile { file in
      let box = try Strongbox.make(file: file, today: Self.monday)
      let name = try box.spare(besides: [])
      let (_, wrapped) = try box.newKey(for: "vak", under: name)
      let before = bytes(file)
      let line = try #require(try KeyRing(bytes: before)[name]).line
      let key = String(String(decoding: line, as: UTF8.self).split(separator: " ")[2])
      #expect(String(decoding: before, as: UTF8.self).contains(key))
      #expect(try box.burn([name]) == 1)
      #expect(try box.burn([name]) == 0, "what is destroyed is destroyed")
      let after = bytes(file)
      #expect(!String(decoding: after, as: UTF8.self).contains(key))
      #expect(before.count == after.count)
      let changed = (0..<before.count / KeySlot.width).filter { line in
        let range = (line * KeySlot.width)..<((line + 1) * KeySlot.width)
        return before[range] != after[range]
      }
      #expect(changed.count == 2 && changed.first == 0, "its own line, and the count of changes")
      #expect(throws: SealFailure.notOurs) { try box.unwrapped(wrapped, under: name, for: "vak") }
      #expect(try box.isBurned(name) && Strongbox.open(file: file).isBurned(name))
      #expect(try box.spare(besides: []) != name, "it is never given out again")
    }
  }

  @Test func aDayThatComesTakesItsKeyAndTheFileStaysAsLongAsItIs() throws {
    try withKeyFile { file in
      let box = try Strongbox.make(file: file, today: Self.monday)
      let (_, wrapped) = try box.newKey(for: "gesprek", under: Self.day)
      try box.tend(today: Self.monday.adding(29), besides: [])
      _ = try box.unwrapped(wrapped, under: Self.day, for: "gesprek")
      let length = bytes(file).count
      for number in 30...400 { try box.tend(today: Self.monday.adding(number), besides: []) }
      #expect(throws: SealFailure.notOurs) { try box.unwrapped(wrapped, under: Self.day, for: "gesprek") }
      #expect(bytes(file).count <= length + KeySlot.width, "what was destroyed makes room for what is to come")
      #expect(try KeyRing(bytes: bytes(file)).names(.day).count == Strongbox.daysAhead)
    }
  }

  /// The power goes at any byte of a line that is being added: what stood there before opens, and nothing had used the rest.
  @Test func aFileThatWasCutShortIsRefusedAndNeverFilledUp() throws {
    try withKeyFile { file in
      _ = try Strongbox.make(file: file, today: Self.monday)
      let whole = bytes(file)
      for lines in [2, 20, 64, whole.count / KeySlot.width - 1] {
        try Data(whole.prefix(lines * KeySlot.width)).write(to: URL(fileURLWithPath: file))
        #expect(throws: SealFailure.self, "\(lines) lines") { try Strongbox.open(file: file) }
      }
    }
  }

  @Test func aLineThatWasCutOffAtTheEndCostsNothing() throws {
    try withKeyFile { file in
      let box = try Strongbox.make(file: file, today: Self.monday)
      let (_, wrapped) = try box.newKey(for: "gesprek", under: Self.day)
      let whole = bytes(file)
      let line = KeySlot(.named, "nieuw").line
      for length in 0..<line.count {
        try Data(whole + line.prefix(length)).write(to: URL(fileURLWithPath: file))
        let again = try Strongbox.open(file: file)
        _ = try again.unwrapped(wrapped, under: Self.day, for: "gesprek")
        try again.tend(today: Self.monday.adding(1), besides: [])
        #expect(try KeyRing(bytes: bytes(file)).names(.day).count == Strongbox.daysAhead)
      }
    }
  }

  @Test func aLineThatWasChangedIsNamedAndNothingIsBegun() throws {
    try withKeyFile { file in
      _ = try Strongbox.make(file: file, today: Self.monday)
      let whole = bytes(file)
      for place in [30, KeySlot.width + 30, 5 * KeySlot.width + 3, whole.count - 100] {
        var broken = whole
        broken[place] = broken[place] == 65 ? 66 : 65
        try Data(broken).write(to: URL(fileURLWithPath: file))
        if place < KeySlot.width { continue }
        #expect {
          _ = try Strongbox.open(file: file)
        } throws: { error in
          guard case SealFailure.keyFile(let sentence) = error else { return false }
          return sentence.contains("beschadigd in regel \(place / KeySlot.width + 1)")
        }
        #expect(bytes(file) == broken)
      }
    }
  }

  @Test func severalProcessesShareOneFileAndLoseNothing() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kring-\(Randomness.system.word(length: 10))").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = "\(folder)/kring.key"
    // Whoever is first makes it, and the others find it.
    let boxes = try await withThrowingTaskGroup(of: Strongbox.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try Strongbox.isThere(file) ? Strongbox.open(file: file) : Strongbox.make(file: file, today: Self.monday)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(try boxes.map { try $0.check }).count == 1)
    let (_, wrapped) = try boxes[0].newKey(for: "gesprek", under: Self.day)
    for box in boxes { _ = try box.unwrapped(wrapped, under: Self.day, for: "gesprek") }
    // All of them make keys of days to come at once, further ahead than there were any.
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, box) in boxes.enumerated() {
        group.addTask { for day in 0..<10 { try box.tend(today: Self.monday.adding(number + day), besides: []) } }
      }
      try await group.waitForAll()
    }
    let ring = try KeyRing(bytes: bytes(file))
    #expect(Set(ring.names(.day)).count == ring.names(.day).count, "each day has one key")
    #expect(!ring.names(.day).contains(Self.monday.adding(12).description))
    // One destroys, and all have forgotten.
    try boxes[1].burn(through: Self.monday.adding(30))
    for box in boxes { #expect(throws: SealFailure.notOurs) { try box.unwrapped(wrapped, under: Self.day, for: "gesprek") } }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["kring.key"], "nothing is left beside it")
  }

  /// A file of before there was a ring.
  @Test func aSingleKeyBecomesARingAndOpensOldCopiesForAMonth() throws {
    try withKeyFile { file in
      let old = Randomness.system.bytes(32)
      _ = FileManager.default.createFile(
        atPath: file, contents: Data(Data(old).base64EncodedString().utf8), attributes: [.posixPermissions: 0o600])
      let box = try Strongbox.open(file: file)
      #expect(try box.isSingle)
      let link = try box.seal(Array("link".utf8), for: "brief")
      try box.becomeRing(today: Self.monday)
      try box.becomeRing(today: Self.monday)
      #expect(try !box.isSingle && box.formerUntil == Self.monday.adding(31))
      #expect(try box.open(link, for: "brief") == Array("link".utf8))
      let renewed = try #require(try box.renewed(link, for: "brief"))
      #expect(try box.renewed(renewed, for: "brief") == nil)
      try box.tend(today: Self.monday.adding(30), besides: [])
      _ = try box.open(link, for: "brief")
      try box.tend(today: Self.monday.adding(31), besides: [])
      #expect(throws: SealFailure.notOurs) { try box.open(link, for: "brief") }
      #expect(try box.open(renewed, for: "brief") == Array("link".utf8))
      #expect(!String(decoding: bytes(file), as: UTF8.self).contains(Data(old).base64EncodedString()))
    }
  }

  @Test func aFileThatGoesAwayMeanwhileIsSaid() throws {
    try withKeyFile { file in
      let box = try Strongbox.make(file: file, today: Self.monday)
      let (_, wrapped) = try box.newKey(for: "gesprek", under: Self.day)
      try FileManager.default.removeItem(atPath: file)
      #expect(throws: SealFailure.self) { try box.unwrapped(wrapped, under: Self.day, for: "gesprek") }
      #expect(throws: SealFailure.self) { try box.newKey(for: "gesprek", under: Self.day) }
      #expect(!FileManager.default.fileExists(atPath: file), "and never made anew")
      #expect(throws: SealFailure.self) { try Strongbox.closed.seal([], for: "x") }
    }
  }
}
