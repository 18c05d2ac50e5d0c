import Vocabulary

/// What somebody keeps of her craft as one Markdown file, which she can take along and bring in elsewhere.
///
///     # Mijn vak
///     ## Zoekt de toenadering die past
///     ### Wat ik kan
///     …
///     ### Waar het bleek
///     - Drie keer koffie, en dan pas een vraag. <https://…>
///     ### Wat ik wil leren
///     …
///
/// The headings are the same in every language, so that the file can be read back. A line of hers that looks like a heading
/// gets a backslash before it. Files are only named; they are downloaded one by one.
package struct CraftFile: Sendable, Equatable {
  package struct Example: Sendable, Equatable {
    package var words = ""
    package var link = ""

    package init(words: String = "", link: String = "") {
      self.words = words
      self.link = link
    }
  }

  package struct Part: Sendable, Equatable {
    package var heading: String
    package var can = ""
    package var learn = ""
    package var examples: [Example] = []

    package init(heading: String, can: String = "", learn: String = "", examples: [Example] = []) {
      self.heading = heading
      self.can = can
      self.learn = learn
      self.examples = examples
    }
  }

  package var parts: [Part]

  package init(parts: [Part]) { self.parts = parts }

  private static let can = "Wat ik kan"
  private static let showed = "Waar het bleek"
  private static let learn = "Wat ik wil leren"

  // MARK: Out

  package var text: String {
    var lines = ["# Mijn vak"]
    for part in parts {
      lines += ["", "## \(part.heading.replacing("\n", with: " "))"]
      if !part.can.isEmpty { lines += ["", "### \(CraftFile.can)", ""] + CraftFile.written(part.can) }
      if !part.examples.isEmpty { lines += ["", "### \(CraftFile.showed)", ""] + part.examples.flatMap(CraftFile.written) }
      if !part.learn.isEmpty { lines += ["", "### \(CraftFile.learn)", ""] + CraftFile.written(part.learn) }
    }
    return "\(lines.joined(separator: "\n"))\n"
  }

  private static func written(_ words: String) -> [String] {
    words.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
  }

  private static func written(_ example: Example) -> [String] {
    var lines = written(example.words)
    if !example.link.isEmpty { lines.append("<\(example.link)>") }
    if example.words.isEmpty && lines.count > 1 { lines.removeFirst() }
    return lines.enumerated().map { index, line in index == 0 ? "- \(line)" : "  \(line)" }
  }

  /// Escapes only what would be read as something else.
  private static func escaped(_ line: String) -> String {
    guard let first = line.first, "#-<\\ ".contains(first) else { return line }
    return "\\\(line)"
  }

  // MARK: In

  /// Nil when there is not a single part in it.
  package init?(text: String) {
    var parts: [Part] = []
    var section = ""
    for line in text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("## ") {
        parts.append(Part(heading: tidied(String(line.dropFirst(3)))))
        section = ""
      } else if line.hasPrefix("### ") {
        section = trimmed(line.dropFirst(4))
      } else if !parts.isEmpty {
        CraftFile.take(line, section, into: &parts[parts.count - 1])
      }
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts.map { part in
      Part(
        heading: part.heading, can: tidied(part.can), learn: tidied(part.learn),
        examples: part.examples.map { Example(words: tidied($0.words), link: $0.link) })
    }
  }

  private static func take(_ line: String, _ section: String, into part: inout Part) {
    switch section {
    case can: part.can += "\(unescaped(line))\n"
    case learn: part.learn += "\(unescaped(line))\n"
    case showed:
      if line.hasPrefix("- ") {
        part.examples.append(Example())
        take(line: String(line.dropFirst(2)), into: &part.examples)
      } else if !part.examples.isEmpty {
        take(line: line.hasPrefix("  ") ? String(line.dropFirst(2)) : line, into: &part.examples)
      }
    // Words below no heading of ours are kept too.
    default: part.can += "\(unescaped(line))\n"
    }
  }

  private static func take(line: String, into examples: inout [Example]) {
    let last = examples.count - 1
    if line.hasPrefix("<"), line.hasSuffix(">") {
      examples[last].link = String(line.dropFirst().dropLast())
    } else {
      examples[last].words += "\(unescaped(line))\n"
    }
  }

  private static func unescaped(_ line: String) -> String { line.hasPrefix("\\") ? String(line.dropFirst()) : line }
}

extension CraftReading {
  /// As a file to take along.
  package var file: CraftFile {
    CraftFile(
      parts: parts.map { part in
        CraftFile.Part(
          heading: part.heading, can: part.can, learn: part.learn,
          examples: part.examples.map { example in
            let name = example.file.map { example.words.isEmpty ? $0.name : "\n\($0.name)" } ?? ""
            return CraftFile.Example(words: "\(example.words)\(name)", link: example.link)
          })
      })
  }
}
