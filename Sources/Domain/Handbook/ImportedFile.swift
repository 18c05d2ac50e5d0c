/// One Markdown file of an organisation's own handbook, as it comes in.
package struct ImportedFile: Sendable, Hashable {
  /// Path below the folder that was given, with `/`: the name under which a second run finds the page again.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package static let largest = 1_000_000

  /// What the file says: title, chapter, Markdown without front matter.
  package struct Content: Sendable, Hashable {
    package let title: String
    package let chapter: String
    package let markdown: String
  }

  /// Why a file stays outside, and on which line.
  package struct Mistake: Error, Sendable, Hashable {
    package enum Reason: Sendable, Hashable { case notMarkdown, tooLarge, notText, empty, frontMatterNotClosed, pathClimbsOut }
    package let line: Int
    package let reason: Reason

    package init(line: Int, reason: Reason) {
      self.line = line
      self.reason = reason
    }
  }

  package func read() throws(Mistake) -> Content {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.isEmpty, path.utf8.count <= 400, !parts.contains(where: { $0 == ".." || $0 == "." || $0.isEmpty }) else { throw Mistake(line: 1, reason: .pathClimbsOut) }
    guard path.lowercased().hasSuffix(".md") || path.lowercased().hasSuffix(".markdown") else { throw Mistake(line: 1, reason: .notMarkdown) }
    guard bytes.count <= ImportedFile.largest else { throw Mistake(line: 1, reason: .tooLarge) }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { throw Mistake(line: lineOfFirstBadByte, reason: .notText) }
    var lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.first?.hasPrefix("\u{FEFF}") == true { lines[0] = lines[0].dropFirst() }
    if lines.first == "---" {
      guard let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }) else { throw Mistake(line: 1, reason: .frontMatterNotClosed) }
      lines = lines[(end + 1)...]
    }
    lines = lines.drop { $0.allSatisfy(\.isWhitespace) }
    guard !lines.isEmpty else { throw Mistake(line: 1, reason: .empty) }
    var title = ImportedFile.words(parts.last.map { $0.prefix(while: { $0 != "." }) } ?? "")
    if let first = lines.first, first.hasPrefix("# ") {
      title = String(first.dropFirst(2).drop { $0 == " " })
      lines = lines.dropFirst().drop { $0.allSatisfy(\.isWhitespace) }
    }
    let chapter = parts.count > 1 ? parts.dropLast().map(ImportedFile.words).joined(separator: " · ") : "Algemeen"
    return Content(title: title, chapter: chapter, markdown: lines.joined(separator: "\n"))
  }

  /// `eerste-dagen` → `Eerste dagen`.
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

/// What became of one file.
package struct ImportLine: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    case landed(slug: String)
    case renewed(slug: String)
    case unchanged(slug: String)
    /// Rewritten in Kring since it came in: what people wrote is not overwritten.
    case keptOurs(slug: String)
    case refused(ImportedFile.Mistake)
  }
  package let path: String
  package let outcome: Outcome

  package init(path: String, outcome: Outcome) {
    self.path = path
    self.outcome = outcome
  }
}
