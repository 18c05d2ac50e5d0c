/// One file of an organisation's own handbook, as it comes in: Markdown, or what was made of another kind of file.
package struct ImportedFile: Sendable, Hashable {
  /// The path below the given folder, with `/`: a second import finds the page by it.
  package let path: String
  /// As it came. Empty when it was read already.
  package let bytes: [UInt8]
  /// Pictures and other files that its text shows or links to, by the link in the text.
  package var enclosures: [String: [UInt8]] = [:]
  /// What was lost in reading.
  package var remarks: [ImportRemark] = []
  private let settled: Result<Content, Mistake>?

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    settled = nil
  }

  /// A file that was read already, by code that knows its kind.
  package init(path: String, _ settled: Result<Content, Mistake>, remarks: [ImportRemark] = []) {
    self.path = path
    bytes = []
    self.settled = settled
    self.remarks = remarks
  }

  package static let largest = 1_000_000

  /// What the file says: title, chapter, and the page without front matter.
  package struct Content: Sendable, Hashable {
    package let title: String
    package let chapter: String
    package let page: PageContent

    package init(title: String, chapter: String, page: PageContent) {
      self.title = title
      self.chapter = chapter
      self.page = page
    }
  }

  /// Why a file is not imported, and on which line.
  package struct Mistake: Error, Sendable, Hashable, Codable {
    package enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
      case notMarkdown, tooLarge, notText, empty, frontMatterNotClosed, pathClimbsOut
      /// A name with a line end in it, or another character that cannot be shown.
      case strangeName
      /// Encrypted with a password.
      case locked
      /// Word from before 2007.
      case oldWord
      /// Its bytes are another kind of file than its name says.
      case disguised
      case broken
      case tooSlow
      /// The program that reads this kind of file is not installed here.
      case noProgram
      /// A zip that unpacks to far more than a handbook can be.
      case bomb
      case tooMany
      case isLink
      /// It is kept when a page shows it or links to it, but no page does.
      case notAPage
    }
    package let line: Int
    package let reason: Reason

    package init(line: Int, reason: Reason) {
      self.line = line
      self.reason = reason
    }
  }

  package func read() throws(Mistake) -> Content {
    if let settled { return try settled.get() }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.isEmpty, path.utf8.count <= 400, !parts.contains(where: { $0 == ".." || $0 == "." || $0.isEmpty }) else {
      throw Mistake(line: 1, reason: .pathClimbsOut)
    }
    guard path.lowercased().hasSuffix(".md") || path.lowercased().hasSuffix(".markdown") else {
      throw Mistake(line: 1, reason: .notMarkdown)
    }
    guard bytes.count <= ImportedFile.largest else { throw Mistake(line: 1, reason: .tooLarge) }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw Mistake(line: lineOfFirstBadByte, reason: .notText)
    }
    if let ours = HandbookFile(text) { return Content(title: ours.title, chapter: ours.chapter, page: ours.content) }
    var lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.first?.hasPrefix("\u{FEFF}") == true { lines[0] = lines[0].dropFirst() }
    if lines.first == "---" {
      guard let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }) else {
        throw Mistake(line: 1, reason: .frontMatterNotClosed)
      }
      lines = lines[(end + 1)...]
    }
    lines = lines.drop { $0.allSatisfy(\.isWhitespace) }
    guard !lines.isEmpty else { throw Mistake(line: 1, reason: .empty) }
    var title = ImportedFile.title(of: path)
    if let first = lines.first, first.hasPrefix("# ") {
      title = String(first.dropFirst(2).drop { $0 == " " })
      lines = lines.dropFirst().drop { $0.allSatisfy(\.isWhitespace) }
    }
    return Content(title: title, chapter: ImportedFile.chapter(of: path), page: .text(lines.joined(separator: "\n")))
  }

  /// The chapter that follows from the folders of a path: `over-ons/leren/x.md` → `Over ons · Leren`.
  package static func chapter(of path: String) -> String {
    let folders = path.split(separator: "/").dropLast()
    return folders.isEmpty ? "Algemeen" : folders.map(words).joined(separator: " · ")
  }

  /// The title of a page that does not have one itself: `eerste-dagen.md` → `Eerste dagen`.
  package static func title(of path: String) -> String {
    words(path.split(separator: "/").last.map { $0.prefix(while: { $0 != "." }) } ?? "")
  }

  private static func words(_ name: Substring) -> String {
    let spaced = name.map { $0 == "-" || $0 == "_" ? " " : String($0) }.joined()
    return spaced.prefix(1).uppercased() + spaced.dropFirst()
  }

  private var lineOfFirstBadByte: Int {
    var line = 1
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar):
        if scalar == "\n" { line += 1 }
        if scalar.value == 0 { return line }
      case .emptyInput: return line
      case .error: return line
      }
    }
  }
}

/// What was lost of a file that was imported.
package enum ImportRemark: Sendable, Hashable, Codable {
  /// There were tracked changes; the text is taken with all of them accepted.
  case trackedChanges
  /// Comments in the margin are left out.
  case comments
  /// Footnotes stand below the text now.
  case footnotes(Int)
  /// Merged cells, or cells with more than a line in them, are simple cells now.
  case simplerTables(Int)
  /// Tables with more columns than a page can show.
  case wideTables(Int)
  /// Pictures that were not there, or of a kind that is not kept.
  case lostPictures(Int)
  case headersAndFooters
  case textBoxes
  case formulas(Int)
  /// Links to files that did not come along, or to places on somebody's own computer.
  case lostLinks(Int)
  /// Too long for one page: it was divided into this many.
  case divided(Int)
}

/// What became of one file.
package struct ImportLine: Sendable, Hashable, Codable {
  package enum Outcome: Sendable, Hashable, Codable {
    case landed(slug: String)
    case renewed(slug: String)
    case unchanged(slug: String)
    /// Rewritten in Kring since it was imported: what people wrote is not overwritten.
    case keptOurs(slug: String)
    case refused(ImportedFile.Mistake)
  }
  package let path: String
  package let outcome: Outcome
  package let remarks: [ImportRemark]

  package init(path: String, outcome: Outcome, remarks: [ImportRemark] = []) {
    self.path = path
    self.outcome = outcome
    self.remarks = remarks
  }
}
