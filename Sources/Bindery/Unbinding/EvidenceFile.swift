package import Domain

/// Checks a file that somebody brings as evidence before it is kept. An office file is a zip; only its table of contents is
/// read. That tells what it is, whether it holds a program, and how large it becomes when it is unpacked.
package enum EvidenceFile {
  /// The kind of a file, by its own bytes. Throws `EvidenceRefusal` for what is not taken.
  package static func kind(of bytes: [UInt8]) throws(EvidenceRefusal) -> FileKind {
    // An encrypted office file, and every office file from before 2007, is not a zip but this container.
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
    // The name of a part could also occur inside another file, so it is looked up among the paths.
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

  /// The parts without which a file is not what its name says.
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
