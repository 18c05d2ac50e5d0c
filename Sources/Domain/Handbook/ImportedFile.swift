/// One file of an organisation's own handbook, as it comes in: Markdown, or what was made of another kind of file.
package struct ImportedFile: Sendable, Hashable {
  /// Path below the folder that was given, with `/`: the name under which a second run finds the page again.
  package let path: String
  /// As it came; empty when it was read already.
  package let bytes: [UInt8]
  /// Pictures and other files that its text shows or links to, by the link as it stands in the text.
  package var enclosures: [String: [UInt8]] = [:]
  /// What did not survive.
  package var remarks: [ImportRemark] = []
  private let settled: Result<Content, Mistake>?

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    settled = nil
  }

  /// Read already, by somebody who knows its kind.
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

  /// Why a file stays outside, and on which line.
  package struct Mistake: Error, Sendable, Hashable, Codable {
    package enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
      case notMarkdown, tooLarge, notText, empty, frontMatterNotClosed, pathClimbsOut
      /// A name with the end of a line in it, or another sign that cannot be shown.
      case strangeName
      /// Closed with a password.
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
      /// Kept when a page shows it or links to it; this one no page does.
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

  /// The chapter that the folders of a path are: `over-ons/leren/x.md` → `Over ons · Leren`.
  package static func chapter(of path: String) -> String {
    let folders = path.split(separator: "/").dropLast()
    return folders.isEmpty ? "Algemeen" : folders.map(words).joined(separator: " · ")
  }

  /// What a page is called that does not say it itself: `eerste-dagen.md` → `Eerste dagen`.
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

/// What did not survive of a file that did come in.
package enum ImportRemark: Sendable, Hashable, Codable {
  /// There were tracked changes; the text is taken with all of them accepted.
  case trackedChanges
  /// Remarks in the margin stay behind.
  case comments
  /// Notes at the foot of a page stand below the text now.
  case footnotes(Int)
  /// Cells that were joined, or had more in them than a line, are simple cells now.
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
  /// Too long for one page: it became this many.
  case divided(Int)
}

/// What became of one file.
package struct ImportLine: Sendable, Hashable, Codable {
  package enum Outcome: Sendable, Hashable, Codable {
    case landed(slug: String)
    case renewed(slug: String)
    case unchanged(slug: String)
    /// Rewritten in Kring since it came in: what people wrote is not overwritten.
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
