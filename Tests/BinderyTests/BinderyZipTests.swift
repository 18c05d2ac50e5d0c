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

  @Test func `What is packed comes out as it was, and packs the same again`() throws {
    let long = Array(String(repeating: "Wie bij ons aanklopt, vertelt zijn verhaal één keer. ", count: 500).utf8)
    let files: [(String, [UInt8])] = [("map/één.md", long), ("leeg.txt", []), ("kort.md", Array("dag".utf8))]
    let zip = Self.zip(files)
    #expect(zip.count < long.count / 10)
    let archive = try ZipArchive(zip)
    #expect(archive.entries.map(\.path) == ["map/één.md", "leeg.txt", "kort.md"])
    for (path, bytes) in files { #expect(archive.content(at: path) == bytes) }
    #expect(Self.zip(files) == zip)
  }

  @Test func `A bomb stays packed`() throws {
    let bomb = Self.zip([("bom.md", [UInt8](repeating: 0x61, count: 24_000_000))])
    #expect(bomb.count < 40_000)
    #expect(throws: ZipArchive.Refusal.bomb) { try ZipArchive(bomb) }
  }

  @Test func `A zip that lies about its sizes gives nothing`() throws {
    var zip = Self.zip([("leugen.md", [UInt8](repeating: 0x61, count: 24_000_000))])
    // The table of contents says that it is small, the bytes are not.
    let contents = try #require(zip.firstRange(of: [0x50, 0x4B, 0x01, 0x02])).lowerBound
    zip.replaceSubrange((contents + 24)..<(contents + 28), with: [0x10, 0, 0, 0])
    let archive = try ZipArchive(zip)
    #expect(archive.content(at: "leugen.md") == nil)
  }

  @Test func `Too many files, overlapping files and half a zip are refused`() throws {
    #expect(throws: ZipArchive.Refusal.tooMany) { try ZipArchive(Self.zip((0...ZipArchive.mostEntries).map { ("\($0)", []) })) }
    let zip = Self.zip([("a.md", Array("dag".utf8))])
    #expect(throws: ZipArchive.Refusal.broken) { try ZipArchive(Array(zip.prefix(zip.count - 10))) }
    #expect(throws: ZipArchive.Refusal.broken) { try ZipArchive([0x50, 0x4B, 3, 4]) }
  }

  @Test(arguments: ["../buiten.md", "/etc/passwd", "a/../../b.md", "..\\buiten.md", "C:/windows.md", "regel\neinde.md"])
  func `A path that leads elsewhere stays in the zip`(path: String) throws {
    let archive = try ZipArchive(Self.zip([(path, Array("dag".utf8)), ("goed.md", Array("dag".utf8))]))
    #expect(archive.entries[0].objection == (path.contains("\n") ? .hasStrangeName : .climbsOut))
    #expect(archive.content(of: archive.entries[0]) == nil)
    #expect(archive.content(of: archive.entries[1]) == Array("dag".utf8))
  }

  @Test func `A link and a locked file stay in the zip`() throws {
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

  @Test func `What computers add for themselves is no file of anybody`() throws {
    #expect(try ZipArchive(Self.zip([("__MACOSX/._a.md", [1]), ("a/.DS_Store", [1]), ("~$open.docx", [1]), ("a.md", [1])])).entries.map(\.path) == ["a.md"])
  }
}
