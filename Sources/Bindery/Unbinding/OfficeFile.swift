import Domain
import Foundation
import Vocabulary

/// What a file called `.docx` or `.odt` really is.
enum OfficeFile {
  case word(ZipArchive)
  case openText(ZipArchive)

  init(_ bytes: [UInt8]) throws(ImportedFile.Mistake) {
    // The container from before zips: Word's own until 2007, and around every encrypted file.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      let isLocked =
        bytes.firstRange(of: Array("EncryptedPackage".utf16).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }) != nil
      throw ImportedFile.Mistake(line: 1, reason: isLocked ? .locked : .oldWord)
    }
    guard bytes.starts(with: [0x50, 0x4B]) else {
      throw ImportedFile.Mistake(line: 1, reason: bytes.isEmpty ? .empty : .disguised)
    }
    let archive: ZipArchive
    do { archive = try ZipArchive(bytes) } catch {
      throw ImportedFile.Mistake(line: 1, reason: error == .bomb ? .bomb : error == .tooMany ? .tooMany : .broken)
    }
    if archive.entries.contains(where: { $0.objection == .isLocked }) { throw ImportedFile.Mistake(line: 1, reason: .locked) }
    if archive.entries.contains(where: { $0.path == "word/document.xml" }) {
      self = .word(archive)
    } else if let kind = archive.content(at: "mimetype"),
      String(decoding: kind, as: UTF8.self).hasPrefix(FileKind.openText.mediaType)
    {
      if OfficeFile.has("encryption-data", in: "META-INF/manifest.xml", of: archive) {
        throw ImportedFile.Mistake(line: 1, reason: .locked)
      }
      self = .openText(archive)
    } else {
      throw ImportedFile.Mistake(line: 1, reason: .disguised)
    }
  }

  var format: String {
    switch self {
    case .word: "docx"
    case .openText: "odt"
    }
  }

  private var archive: ZipArchive {
    switch self {
    case .word(let archive), .openText(let archive): archive
    }
  }

  /// The file as pandoc can read it. Pandoc loses the head of an OpenDocument table that has a tag of its own; without that tag
  /// the head becomes the first row.
  func readable(_ bytes: [UInt8]) -> [UInt8] {
    guard case .openText(let archive) = self, let content = archive.content(at: "content.xml") else { return bytes }
    let text = String(decoding: content, as: UTF8.self)
    guard text.contains("<table:table-header-rows>") else { return bytes }
    let bare = text.replacing("<table:table-header-rows>", with: "").replacing("</table:table-header-rows>", with: "")
    var packing = ZipPacking(on: Day(year: 2000, month: 1, day: 1))
    for entry in archive.all {
      guard let bytes = entry.path == "content.xml" ? Array(bare.utf8) : archive.content(of: entry) else { continue }
      packing.add(entry.path, bytes, isPlain: entry.path == "mimetype")
    }
    return packing.packed()
  }

  /// What pandoc leaves out without a message.
  var remarks: [ImportRemark] {
    switch self {
    case .word(let archive):
      let hasChanges =
        OfficeFile.has("<w:ins ", in: "word/document.xml", of: archive)
        || OfficeFile.has("<w:del ", in: "word/document.xml", of: archive)
      let hasHeads = archive.entries.contains { entry in
        (entry.path.hasPrefix("word/header") || entry.path.hasPrefix("word/footer"))
          && OfficeFile.has("<w:t", in: entry.path, of: archive)
      }
      return [
        hasChanges ? .trackedChanges : nil, OfficeFile.has("<w:comment ", in: "word/comments.xml", of: archive) ? .comments : nil,
        hasHeads ? .headersAndFooters : nil,
        OfficeFile.has("<w:txbxContent", in: "word/document.xml", of: archive) ? .textBoxes : nil,
      ].compactMap { $0 }
    case .openText(let archive):
      return [
        OfficeFile.has("<text:tracked-changes", in: "content.xml", of: archive) ? .trackedChanges : nil,
        OfficeFile.has("<office:annotation", in: "content.xml", of: archive) ? .comments : nil,
        OfficeFile.saysSomethingAtTheEdge(archive) ? .headersAndFooters : nil,
        OfficeFile.has("<draw:text-box", in: "content.xml", of: archive) ? .textBoxes : nil,
      ].compactMap { $0 }
    }
  }

  /// Whether a header or footer of an OpenDocument file has words. A page number alone is no loss, and every file that pandoc
  /// makes has an empty one.
  private static func saysSomethingAtTheEdge(_ archive: ZipArchive) -> Bool {
    let styles = String(decoding: archive.content(at: "styles.xml") ?? [], as: UTF8.self)
    return ["style:header", "style:footer"].contains { name in
      styles.components(separatedBy: "<\(name)>").dropFirst().contains { part in
        let inside = part.components(separatedBy: "</\(name)>")[0]
        return inside.split(separator: "<", omittingEmptySubsequences: false).contains {
          $0.split(separator: ">", maxSplits: 1).dropFirst().contains { $0.contains(where: \.isLetter) }
        }
      }
    }
  }

  /// A picture by the name that the text uses.
  func picture(_ link: String) -> [UInt8]? {
    let name = link.removingPercentEncoding ?? link
    let folders = ["", "word/"]
    if let found = folders.lazy.compactMap({ archive.content(at: $0 + name) }).first { return found }
    // Pandoc names some pictures after the number of their relation and keeps the ending: media/rId20.png.
    guard case .word = self, let number = name.split(separator: "/").last?.split(separator: ".").first,
      let relations = archive.content(at: "word/_rels/document.xml.rels")
    else { return nil }
    let text = String(decoding: relations, as: UTF8.self)
    guard let at = text.firstRange(of: "Id=\"\(number)\"") else { return nil }
    let start = text[..<at.lowerBound].lastIndex(of: "<") ?? text.startIndex
    let element = text[start...].prefix { $0 != ">" }
    guard let target = element.firstRange(of: "Target=\"") else { return nil }
    return archive.content(at: "word/\(element[target.upperBound...].prefix { $0 != "\"" })")
  }

  private static func has(_ words: String, in path: String, of archive: ZipArchive) -> Bool {
    archive.content(at: path).map { $0.firstRange(of: Array(words.utf8)) != nil } ?? false
  }
}
