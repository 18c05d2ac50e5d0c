import Vocabulary

/// A page as one Markdown file outside Kring: anybody can read it, and Kring reads it back to the byte.
///
/// Above the text stands a block (`---`) with what a text cannot say. A process is written with headings and lists; comments
/// that no reader shows (`<!-- kring: … -->`) mark its parts.
package struct HandbookFile: Sendable, Hashable {
  package let title: String
  package let chapter: String
  package let content: PageContent
  /// Further lines in that block, for people: version, day, owner. Not read back.
  package var facts: [(name: String, value: String)] = []

  package static func == (a: HandbookFile, b: HandbookFile) -> Bool {
    a.title == b.title && a.chapter == b.chapter && a.content == b.content
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(content)
  }

  package init(title: String, chapter: String, content: PageContent, facts: [(name: String, value: String)] = []) {
    self.title = title
    self.chapter = chapter
    self.content = content
    self.facts = facts
  }

  private static let mark = "kring: 1"
  private static let opening = "<!-- kring: "

  package var text: String {
    let head = [("soort", content.kind.rawValue), ("titel", title), ("hoofdstuk", chapter)] + facts
    let lines = head.map { "\($0.0): \(HandbookFile.oneLine($0.1))" }.joined(separator: "\n")
    return "---\n\(HandbookFile.mark)\n\(lines)\n---\n\n# \(HandbookFile.oneLine(title))\n\n\(written)"
  }

  /// Reads it again. Nil when the file was not made by Kring.
  package init?(_ file: String) {
    guard file.hasPrefix("---\n\(HandbookFile.mark)\n"), let end = file.firstRange(of: "\n---\n\n# ") else { return nil }
    var known: [Substring: String] = [:]
    for line in file[..<end.lowerBound].split(separator: "\n") {
      guard let colon = line.firstRange(of: ": ") else { continue }
      known[line[..<colon.lowerBound]] = String(line[colon.upperBound...])
    }
    guard let title = known["titel"], let chapter = known["hoofdstuk"],
      let kind = known["soort"].flatMap({ PageKind(rawValue: $0) }),
      let body = file[end.upperBound...].firstRange(of: "\n\n")
    else { return nil }
    self.title = title
    self.chapter = chapter
    let text = String(file[body.upperBound...])
    content = kind == .process ? .outline(HandbookFile.outline(text)) : PageContent(kind: kind, text: text)
  }

  private static func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }

  private var written: String {
    guard case .outline(let outline) = content else { return content.text }
    var text = HandbookFile.part("waartoe", "", outline.purpose)
    for (index, step) in outline.steps.enumerated() {
      text += "\(HandbookFile.opening)stap \(step.id.raw) -->\n## \(index + 1). \(HandbookFile.oneLine(step.title))\n\n"
      // A title of one line, as every title should be, is read from its heading; another one is kept as a part.
      if step.title != HandbookFile.oneLine(step.title) { text += HandbookFile.part("titel", "", step.title) }
      text += HandbookFile.part("waarom", "Waarom hier?", step.why)
      text += HandbookFile.part("daarna", "Wat daarna klopt", step.afterwards)
      text += HandbookFile.part("afspraak", "Wat we afspraken", step.agreement)
      text += HandbookFile.part(
        step.leavesRoom ? "ruimte" : "zonder-ruimte", step.leavesRoom ? "Jouw ruimte" : "Hier is geen ruimte", step.room,
        always: !step.leavesRoom)
    }
    return text
  }

  /// A part of a process, word for word between its comment and the next.
  private static func part(_ name: String, _ heading: String, _ words: String, always: Bool = false) -> String {
    guard !words.isEmpty || always else { return "" }
    // A line that looks like a comment of ours is marked, so that it is read back as a line.
    let safe = words.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == "\\" }.hasPrefix(opening) ? "\\\($0)" : String($0) }.joined(separator: "\n")
    return (heading.isEmpty ? "" : "### \(heading)\n\n") + "\(opening)\(name) -->\n\(safe)\n\(opening)einde -->\n\n"
  }

  private static func outline(_ text: String) -> ProcessOutline {
    var outline = ProcessOutline(purpose: "", steps: [])
    var open: (name: Substring, lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let name = line.hasPrefix(opening) && line.hasSuffix(" -->") ? line.dropFirst(opening.count).dropLast(4) : nil
      if let part = open {
        guard name == "einde" else {
          open?.lines.append(line.hasPrefix("\\") && line.drop { $0 == "\\" }.hasPrefix(opening) ? line.dropFirst() : line)
          continue
        }
        outline.fill(part.name, with: part.lines.joined(separator: "\n"))
        open = nil
      } else if let name, name.hasPrefix("stap ") {
        outline.steps.append(ProcessOutline.Step(id: .init(raw: String(name.dropFirst(5))), title: ""))
      } else if let name {
        open = (name, [])
      } else if line.hasPrefix("## "), let last = outline.steps.indices.last, outline.steps[last].title.isEmpty,
        let dot = line.firstRange(of: ". ")
      {
        outline.steps[last].title = String(line[dot.upperBound...])
      }
    }
    return outline
  }
}

extension ProcessOutline {
  fileprivate mutating func fill(_ part: Substring, with words: String) {
    if part == "waartoe" { purpose = words }
    guard let last = steps.indices.last else { return }
    switch part {
    case "titel": steps[last].title = words
    case "waarom": steps[last].why = words
    case "daarna": steps[last].afterwards = words
    case "afspraak": steps[last].agreement = words
    case "ruimte": steps[last].room = words
    case "zonder-ruimte":
      steps[last].room = words
      steps[last].leavesRoom = false
    default: break
    }
  }
}
