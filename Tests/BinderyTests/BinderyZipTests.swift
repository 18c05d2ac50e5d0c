import Bindery
import Testing
import Vocabulary

/// A zip is judged before it is unpacked.
@Suite struct BinderyZipTests {
  private static let day = Day(year: 2026, month: 11, day: 21)

  private static func zip(_ files: [(String, [UInt8])]) -> [UInt8] {
    var packing = ZipPacking(on: day)
    for (path, bytes) in files { packing.add(path, bytes) }
    return packing.packed()
  }

  @Test func whatIsPackedComesOutAsItWasAndPacksTheSameAgain() throws {
    let long = Array(String(repeating: "Wie bij ons aanklopt, vertelt zijn verhaal één keer. ", count: 500).utf8)
    let files: [(String, [UInt8])] = [("map/één.md", long), ("leeg.txt", []), ("kort.md", Array("dag".utf8))]
    let zip = Self.zip(files)
    #expect(zip.count < long.count / 10)
    let archive = try ZipArchive(zip)
    #expect(archive.entries.map(\.path) == ["map/één.md", "leeg.txt", "kort.md"])
    for (path, bytes) in files { #expect(archive.content(at: path) == bytes) }
    #expect(Self.zip(files) == zip)
  }

  @Test func aBombStaysPacked() throws {
    let bomb = Self.zip([("bom.md", [UInt8](repeating: 0x61, count: 24_000_000))])
    #expect(bomb.count < 40_000)
    #expect(throws: ZipArchive.Refusal.bomb) { try ZipArchive(bomb) }
  }

  @Test func aZipThatLiesAboutItsSizesGivesNothing() throws {
    var zip = Self.zip([("leugen.md", [UInt8](repeating: 0x61, count: 24_000_000))])
    // The table of contents says that it is small, the file itself does not.
    let contents = try #require(zip.firstRange(of: [0x50, 0x4B, 0x01, 0x02])).lowerBound
    zip.replaceSubrange((contents + 24)..<(contents + 28), with: [0x10, 0, 0, 0])
    #expect(throws: ZipArchive.Refusal.broken) { try ZipArchive(zip) }
    // Both do, and the bytes do not.
    zip.replaceSubrange(22..<26, with: [0x10, 0, 0, 0])
    let archive = try ZipArchive(zip)
    #expect(archive.content(at: "leugen.md") == nil)
  }

  /// One of a thousand that all unpack the same bytes, one within another, one across another, and one in the table of contents
  /// itself.
  @Test(arguments: [0, 40, -20, 100_000]) func filesThatLieOverOneAnotherAreRefused(shift: Int) throws {
    let inner = Self.zip([("binnen.md", Array("dag".utf8))])
    var zip = Self.zip([("a.zip", inner), ("b.md", [UInt8](repeating: 0x62, count: 60)), ("c.md", Array("dag".utf8))])
    #expect(try ZipArchive(zip).entries.count == 3)
    let first = try #require(zip.lastRange(of: [0x50, 0x4B, 0x05, 0x06])).lowerBound
    let contents = try #require(zip.number(4, at: first + 16))
    // The second entry points elsewhere.
    let second = contents + 46 + 5
    let was = try #require(zip.number(4, at: second + 42))
    let place = shift == 0 ? 0 : shift == 40 ? 35 : shift < 0 ? was + shift : contents
    zip.replaceSubrange((second + 42)..<(second + 46), with: (0..<4).map { UInt8(truncatingIfNeeded: place >> (8 * $0)) })
    #expect(throws: ZipArchive.Refusal.self) { try ZipArchive(zip) }
  }

  /// Whole and well said, and over one another all the same: the second head stands within the bytes of the first.
  @Test func aFileWithinTheBytesOfAnotherIsRefusedHoweverWellItIsSaid() throws {
    let inside = Self.zip([("b.md", Array("dag".utf8))])
    var packing = ZipPacking(on: Self.day)
    packing.add("aaaa", inside, isPlain: true)
    packing.add("b.md", Array("dag".utf8))
    var zip = packing.packed()
    let end = try #require(zip.lastRange(of: [0x50, 0x4B, 0x05, 0x06])).lowerBound
    let second = try #require(zip.number(4, at: end + 16)) + 46 + 4
    let within = try #require(zip.dropFirst(4).firstRange(of: [0x50, 0x4B, 0x03, 0x04])).lowerBound
    zip.replaceSubrange((second + 42)..<(second + 46), with: (0..<4).map { UInt8(truncatingIfNeeded: within >> (8 * $0)) })
    #expect(throws: ZipArchive.Refusal.bomb) { try ZipArchive(zip) }
  }

  @Test func aFileThatIsThereTwiceOrIsCalledOtherwiseBeforeItsBytesIsRefused() throws {
    #expect(throws: ZipArchive.Refusal.broken) {
      try ZipArchive(Self.zip([("a.md", Array("dag".utf8)), ("a.md", Array("nacht".utf8))]))
    }
    let name = Self.zip([("a.md", Array("dag".utf8)), ("b.md", Array("dag".utf8))])
    // Another name before the bytes than in the table of contents.
    var other = name
    other[30] = 0x63
    #expect(throws: ZipArchive.Refusal.broken) { try ZipArchive(other) }
  }

  @Test func tooManyFilesAndHalfAZipAreRefused() throws {
    #expect(throws: ZipArchive.Refusal.tooMany) { try ZipArchive(Self.zip((0...ZipArchive.mostEntries).map { ("\($0)", []) })) }
    let zip = Self.zip([("a.md", Array("dag".utf8))])
    #expect(throws: ZipArchive.Refusal.broken) { try ZipArchive(Array(zip.prefix(zip.count - 10))) }
    #expect(throws: ZipArchive.Refusal.broken) { try ZipArchive([0x50, 0x4B, 3, 4]) }
  }

  @Test(arguments: ["../buiten.md", "/etc/passwd", "a/../../b.md", "..\\buiten.md", "C:/windows.md", "regel\neinde.md"])
  func aPathThatLeadsElsewhereStaysInTheZip(path: String) throws {
    let archive = try ZipArchive(Self.zip([(path, Array("dag".utf8)), ("goed.md", Array("dag".utf8))]))
    #expect(archive.entries[0].objection == (path.contains("\n") ? .hasStrangeName : .climbsOut))
    #expect(archive.content(of: archive.entries[0]) == nil)
    #expect(archive.content(of: archive.entries[1]) == Array("dag".utf8))
  }

  @Test func aLinkAndALockedFileStayInTheZip() throws {
    let zip = Self.zip([("link.md", Array("/etc/passwd".utf8))])
    let contents = try #require(zip.firstRange(of: [0x50, 0x4B, 0x01, 0x02])).lowerBound
    var link = zip
    link[contents + 5] = 3
    link.replaceSubrange((contents + 38)..<(contents + 42), with: [0, 0, 0xFF, 0xA1])
    #expect(try ZipArchive(link).entries[0].objection == .isLink)
    var locked = zip
    locked[contents + 8] |= 1
    #expect(try ZipArchive(locked).entries[0].objection == .isLocked)
  }

  @Test func whatComputersAddForThemselvesIsNoFileOfAnybody() throws {
    #expect(
      try ZipArchive(Self.zip([("__MACOSX/._a.md", [1]), ("a/.DS_Store", [1]), ("~$open.docx", [1]), ("a.md", [1])])).entries.map(
        \.path) == ["a.md"])
  }
}

extension [UInt8] {
  fileprivate func number(_ length: Int, at index: Int) -> Int? {
    guard index >= 0, index + length <= count else { return nil }
    return self[index..<(index + length)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
    indices.last { self[$0...].starts(with: part) }.map { $0..<($0 + part.count) }
  }
}
