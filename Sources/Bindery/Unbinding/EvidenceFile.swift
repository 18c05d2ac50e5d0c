package import Domain

/// Looks at a file that somebody brings as evidence, before it is kept. A file of an office is a zip, of which nothing but the
/// table of contents is read: that says what it is, whether a program is in it, and how large it becomes when somebody opens it.
package enum EvidenceFile {
  /// What it is by its own bytes. Throws `EvidenceRefusal` for what is not taken.
  package static func kind(of bytes: [UInt8]) throws(EvidenceRefusal) -> FileKind {
    // What has a password, and what offices made until 2007, is no zip but this.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      let name: [UInt8] = "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      throw bytes.firstRange(of: name) == nil ? .unknownKind : .locked
    }
    let kind = try EvidenceKinds.kind(of: bytes)
    guard kind.isOfAnOffice else { return kind }
    let archive: ZipArchive
    do { archive = try ZipArchive(bytes) } catch { throw error == .broken ? .broken : .bomb }
    let paths = Set(archive.all.map(\.path))
    if archive.all.contains(where: { $0.objection == .isLocked }) { throw .locked }
    if archive.all.contains(where: { $0.objection == .climbsOut || $0.objection == .isLink || $0.objection == .hasStrangeName }) {
      throw .unknownKind
    }
    if paths.contains(where: isMacro) { throw .macros }
    // The words of a part may stand anywhere in a file; here it is the name of one.
    guard kind.parts.allSatisfy(paths.contains) else { throw .unknownKind }
    return kind
  }

  private static func isMacro(_ path: String) -> Bool {
    let path = path.lowercased()
    return path.hasSuffix("vbaproject.bin") || path.hasPrefix("basic/") || path.hasPrefix("scripts/") || path.hasSuffix(".exe")
      || path.hasSuffix(".js")
  }
}

extension FileKind {
  fileprivate var isOfAnOffice: Bool { !parts.isEmpty }

  /// The parts without which it is not what it says.
  fileprivate var parts: [String] {
    switch self {
    case .word: ["[Content_Types].xml", "word/document.xml"]
    case .sheet: ["[Content_Types].xml", "xl/workbook.xml"]
    case .slides: ["[Content_Types].xml", "ppt/presentation.xml"]
    case .openText, .openSheet, .openSlides: ["mimetype", "content.xml"]
    case .png, .jpeg, .gif, .webp, .pdf, .plainText: []
    }
  }
}
