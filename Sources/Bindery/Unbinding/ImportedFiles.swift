import Domain
import Foundation
import Vocabulary

/// All files that came in together. Pages find their pictures and each other among them.
struct ImportedFiles: Sendable {
  enum Kind { case markdown, office, html, oldWord, other }

  private let files: [String: ImportedFile]

  init(_ files: [ImportedFile]) { self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first } }

  /// The kind of a file by its name, or by the address of a link.
  static func kind(of path: String) -> Kind {
    switch path.lowercased().prefix(while: { $0 != "#" && $0 != "?" }).split(separator: ".").last {
    case "md", "markdown": .markdown
    case "docx", "docm", "odt": .office
    case "html", "htm", "xhtml": .html
    case "doc", "rtf": .oldWord
    default: .other
    }
  }

  /// A zip as the files in it, any other file as itself. A name that cannot be shown is refused here, so that later code need
  /// not check.
  static func unpacked(_ file: ImportedFile) -> [ImportedFile] {
    guard !hasStrangeName(file.path) else { return [refused(shown(file.path), .strangeName)] }
    guard file.path.lowercased().hasSuffix(".zip") else { return [file] }
    let archive: ZipArchive
    do { archive = try ZipArchive(file.bytes) } catch {
      return [
        refused(
          file.path, error == .bomb ? .bomb : error == .tooMany ? .tooMany : ZipArchive.isZip(file.bytes) ? .broken : .disguised)
      ]
    }
    return archive.entries.map { entry in
      let path = shown(entry.path)
      if let objection = entry.objection { return refused(path, reason(objection)) }
      guard !path.lowercased().hasSuffix(".zip") else { return refused(path, .notAPage) }
      return archive.content(of: entry).map { ImportedFile(path: path, bytes: $0) } ?? refused(path, .broken)
    }
  }

  private static func refused(_ path: String, _ reason: ImportedFile.Mistake.Reason) -> ImportedFile {
    ImportedFile(path: path, .failure(ImportedFile.Mistake(line: 1, reason: reason)))
  }

  private static func reason(_ objection: ZipArchive.Objection) -> ImportedFile.Mistake.Reason {
    switch objection {
    case .climbsOut: .pathClimbsOut
    case .isLink: .isLink
    case .isLocked: .locked
    case .isLarge: .tooLarge
    case .hasStrangeName: .strangeName
    case .cannotBeUnpacked: .broken
    }
  }

  private static func hasStrangeName(_ path: String) -> Bool { path.unicodeScalars.contains { isStrange($0) } }

  /// The path with a mark in place of every character that would end the line or reverse its direction.
  private static func shown(_ path: String) -> String {
    String(String.UnicodeScalarView(path.unicodeScalars.map { isStrange($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

// MARK: - Pictures and links

extension ImportedFiles {
  /// The bytes of the file that a link points at. Nil when it did not come along.
  func bytes(at link: String, from path: String) -> [UInt8]? { target(of: link, from: path).flatMap { files[$0]?.bytes } }

  /// The path that a link points at, resolved against the file that it stands in.
  private func target(of link: String, from path: String) -> String? {
    let plain = link.prefix { $0 != "#" && $0 != "?" }
    var parts = plain.hasPrefix("/") ? [] : path.split(separator: "/").dropLast()
    for part in plain.split(separator: "/") where part != "." {
      if part != ".." { parts.append(part) } else if parts.popLast() == nil { return nil }
    }
    let target = parts.joined(separator: "/")
    return [target, target.removingPercentEncoding ?? target].first { files[$0] != nil }
  }

  /// Whether a link leads to something that came along: a page, a folder with pages, or a file that is kept.
  private func leads(_ link: String, from path: String) -> Bool {
    guard let target = target(of: link, from: path) ?? target(of: "\(link.prefix { $0 != "#" }).md", from: path) else {
      return false
    }
    return ImportedFiles.kind(of: target) != .other || files[target].map { FileKind(of: $0.bytes) != nil } ?? false
  }

  /// A Markdown file with the pictures and files that its text links to.
  func enclosing(_ file: ImportedFile) -> ImportedFile {
    guard let text = String(validating: file.bytes, as: UTF8.self) else { return file }
    var file = file
    for link in ImportedFiles.links(in: text) where ImportedFiles.kind(of: link) == .other {
      if let bytes = bytes(at: link, from: file.path), FileKind(of: bytes) != nil { file.enclosures[link] = bytes }
    }
    return file
  }

  /// The targets of the links and pictures in a text.
  private static func links(in text: String) -> [String] {
    var links: [String] = []
    var rest = text[...]
    while let found = rest.firstRange(of: "](") {
      rest = rest[found.upperBound...]
      let link = rest.prefix { $0 != ")" && $0 != " " && $0 != "\n" }
      if !link.isEmpty, !link.contains(":"), !link.hasPrefix("#") { links.append(String(link)) }
    }
    return links
  }

  /// The files without those that a page shows. What is left over is reported.
  func withoutUsed(_ made: [ImportedFile]) -> [ImportedFile] {
    // The parts of a divided document use the names of pictures of the whole document.
    let used = Set(made.flatMap { file in
      let document = file.path.split(separator: "/").dropLast().joined(separator: "/")
      return file.enclosures.keys.flatMap { [target(of: $0, from: file.path), target(of: $0, from: document)].compactMap { $0 } }
    })
    return made.compactMap { file in
      guard ImportedFiles.kind(of: file.path) == .other, !file.bytes.isEmpty else { return file }
      if used.contains(file.path) { return nil }
      return ImportedFiles.refused(file.path, .notAPage)
    }
  }
}

// MARK: - Documents

extension ImportedFiles {
  /// A longer text is divided at its headings: it is more than people read at once, and more than a page can show.
  private static let longest = 60_000

  /// The page, or the pages, that a document becomes.
  func pages(
    of document: PandocDocument, at path: String, remarks: [ImportRemark], picture: (String) -> [UInt8]?
  ) -> [ImportedFile] {
    var printer = MarkdownPrinter()
    var blocks = document.blocks
    var title = trimmed(Inline.plain(document.title))
    if case .heading(1, _, let words)? = blocks.first, !trimmed(Inline.plain(words)).isEmpty {
      if title.isEmpty || title == trimmed(Inline.plain(words)) {
        title = trimmed(Inline.plain(words))
        blocks.removeFirst()
      }
    }
    if title.isEmpty { title = ImportedFile.title(of: path) }
    var text = printer.printed(blocks)
    guard !text.isEmpty else { return [ImportedFiles.refused(path, .empty)] }
    var remarks = remarks + printer.remarks
    let enclosures = enclosures(of: printer.links, at: path, &remarks, picture: picture)
    var parts = ImportedFiles.divided(text, title: title)
    if parts.count > 1 {
      // A part is stored as if it were in a folder of its own, so its links are one step further away.
      for link in Set(printer.links) where enclosures[link] == nil && !link.hasPrefix("/") {
        text = text.replacing("](\(link))", with: "](../\(link))")
      }
      parts = ImportedFiles.divided(text, title: title)
      remarks.append(.divided(parts.count))
    }
    return parts.enumerated().map { index, part in
      let chapter =
        parts.count > 1
        ? (path.contains("/") ? "\(ImportedFile.chapter(of: path)) · \(title)" : title) : ImportedFile.chapter(of: path)
      let name = parts.count == 1 ? path : "\(path)/\(part.name).md"
      var file = ImportedFile(
        path: name,
        .success(ImportedFile.Content(title: String(part.title.prefix(120)), chapter: chapter, page: .text(part.text))),
        remarks: index == 0 ? remarks : [])
      file.enclosures = enclosures.filter { part.text.contains("](\($0.key)") }
      return file
    }
  }

  private func enclosures(
    of links: [String], at path: String, _ remarks: inout [ImportRemark], picture: (String) -> [UInt8]?
  ) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    var (lostPictures, lostLinks) = (Set<String>(), Set<String>())
    for link in links {
      if let bytes = picture(link) ?? (ImportedFiles.kind(of: link) == .other ? bytes(at: link, from: path) : nil),
        FileKind(of: bytes) != nil
      {
        found[link] = bytes
      } else if FileKind(rawValue: String(link.lowercased().split(separator: ".").last ?? "")) != nil
        || ["emf", "wmf", "svg", "tif", "tiff", "bmp", "jpeg"].contains(link.lowercased().split(separator: ".").last ?? "")
      {
        lostPictures.insert(link)
      } else if !leads(link, from: path) {
        lostLinks.insert(link)
      }
    }
    if !lostPictures.isEmpty { remarks.append(.lostPictures(lostPictures.count)) }
    if !lostLinks.isEmpty { remarks.append(.lostLinks(lostLinks.count)) }
    return found
  }

  /// Divides at the headings of the highest level, and again where a part is still too long. The first part keeps what stands
  /// before the first heading.
  private static func divided(_ text: String, title: String, level: Int = 1) -> [(name: String, title: String, text: String)] {
    let whole = [(name: level == 1 ? "index" : slug(of: title), title: title, text: text)]
    guard text.utf8.count > longest, level <= 3 else { return whole }
    let sign = "\(String(repeating: "#", count: level)) "
    var parts: [(title: String, lines: [Substring])] = [(title, [])]
    var isCode = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isCode.toggle() }
      if !isCode, line.hasPrefix(sign) {
        parts.append((String(line.dropFirst(sign.count)), []))
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
    guard parts.count > 1 else { return divided(text, title: title, level: level + 1) }
    var taken: [String: Int] = [:]
    var pages: [(name: String, title: String, text: String)] = []
    for (index, part) in parts.enumerated() {
      let body = trimmed(part.lines.joined(separator: "\n"))
      guard !body.isEmpty else { continue }
      for (place, page) in divided(body, title: part.title, level: level + 1).enumerated() {
        let base = index == 0 && place == 0 && level == 1 ? "index" : slug(of: page.title)
        taken[base, default: 0] += 1
        let count = taken[base, default: 1]
        pages.append((count == 1 ? base : "\(base)-\(count)", page.title, page.text))
      }
    }
    return pages
  }
}
