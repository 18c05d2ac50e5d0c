import Bindery
import Domain
import Testing
import Vocabulary

/// What passes for evidence is what it says, holds no program, and does not grow without end.
@Suite struct EvidenceFileTests {
  private static let day = Day(year: 2026, month: 11, day: 23)
  private static let parts: [(path: String, bytes: [UInt8])] = [
    ("[Content_Types].xml", Array("<Types/>".utf8)), ("_rels/.rels", Array("<R/>".utf8)),
  ]

  private func zip(_ more: [(path: String, bytes: [UInt8])], _ parts: [(path: String, bytes: [UInt8])] = parts) -> [UInt8] {
    Bindery.zip(parts + more, on: Self.day)
  }

  @Test func anOfficeIsKnownByItsTableOfContents() throws {
    #expect(try EvidenceFile.kind(of: zip([("word/document.xml", Array("<w/>".utf8))])) == .word)
    #expect(try EvidenceFile.kind(of: zip([("xl/workbook.xml", Array("<x/>".utf8))])) == .sheet)
    #expect(try EvidenceFile.kind(of: zip([("ppt/presentation.xml", Array("<p/>".utf8))])) == .slides)
  }

  @Test func aZipThatOnlyMentionsAPartIsNoOffice() {
    let mentioned = zip([("leesmij.txt", Array("word/document.xml".utf8))])
    #expect(throws: EvidenceRefusal.unknownKind) { try EvidenceFile.kind(of: mentioned) }
    let bare = zip([("word/document.xml", [1])], [])
    #expect(throws: EvidenceRefusal.unknownKind) { try EvidenceFile.kind(of: bare) }
  }

  @Test func aProgramWithinIsRefused() {
    for path in ["word/vbaProject.bin", "word/embeddings/setup.exe", "Basic/script-lb.xml"] {
      let bytes = zip([("word/document.xml", [1]), (path, [2])])
      #expect(throws: EvidenceRefusal.macros, "\(path)") { try EvidenceFile.kind(of: bytes) }
    }
  }

  @Test func aBombIsRefusedBeforeAByteOfItIsUnpacked() {
    let bytes = zip([("word/document.xml", [UInt8](repeating: 0x20, count: 8_000_000))])
    #expect(bytes.count < 100_000)
    #expect(throws: EvidenceRefusal.bomb) { try EvidenceFile.kind(of: bytes) }
  }

  @Test func aPathThatClimbsOutAndABrokenZipAreRefused() {
    let climbing = zip([("word/document.xml", [1]), ("../../etc/passwd", [2])])
    #expect(throws: EvidenceRefusal.unknownKind) { try EvidenceFile.kind(of: climbing) }
    var broken = zip([("word/document.xml", [1])])
    broken.removeLast(12)
    #expect(throws: EvidenceRefusal.broken) { try EvidenceFile.kind(of: broken) }
  }

  @Test func whatHasAPasswordOrRunsOrIsEmptyIsRefused() {
    let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let locked = container + "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(throws: EvidenceRefusal.locked) { try EvidenceFile.kind(of: locked) }
    #expect(throws: EvidenceRefusal.unknownKind) { try EvidenceFile.kind(of: container + [0, 0]) }
    #expect(throws: EvidenceRefusal.unknownKind) { try EvidenceFile.kind(of: [0x4D, 0x5A, 0x90, 0x00, 0x03]) }
    #expect(throws: EvidenceRefusal.empty) { try EvidenceFile.kind(of: []) }
    #expect(throws: EvidenceRefusal.tooLarge) {
      try EvidenceFile.kind(of: Array("%PDF-".utf8) + [UInt8](repeating: 0, count: StoredFile.largest))
    }
  }
}
