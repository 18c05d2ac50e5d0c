import Vocabulary

/// The text of a norm as an organisation copied it from its own licensed copy: numbered headings with words below them.
///
/// No text of a norm comes with Kring. This reads what somebody pasted, shows what it took for clauses, and lets them correct
/// it: in `text` every heading begins with `# `, and once one line does, no other line is taken for a heading.
package struct LicensedText: Sendable, Equatable {
  package let clauses: [NormText]
  /// The table, if it was one: it has more than headings and words, and stays as it is.
  private let table: String?

  private init(clauses: [NormText], table: String) {
    self.clauses = clauses
    self.table = table
  }

  package static let mark = "# "

  /// Throws what is wrong with it, by line of the text as it was given.
  package init(_ given: String) throws(TableRefusal) {
    let lines = tidied(given).split(separator: "\n", omittingEmptySubsequences: false).map { trimmed($0) }
    let isMarked = lines.contains { $0.hasPrefix(LicensedText.mark) }
    var parser = Parser()
    let furniture = isMarked ? [] : LicensedText.furniture(of: lines)
    for (index, line) in lines.enumerated() where !furniture.contains(LicensedText.shape(of: line)) {
      if isMarked { parser.takeMarked(line, number: index + 1) } else { parser.take(line, number: index + 1) }
    }
    let found = parser.finished
    guard !found.isEmpty else { throw TableRefusal(mistakes: [TableMistake(line: 1, reason: .empty)]) }
    guard found.count <= NormSheet.mostClauses else { throw TableRefusal(mistakes: [TableMistake(line: 1, reason: .tooMany)]) }
    var mistakes = ClauseRules.mistakes(in: found.map { ($0.clause, .line($0.line)) })
    mistakes += found.filter { $0.clause.text.utf8.count > NormSheet.longestCell }.map {
      TableMistake(line: $0.line, reason: .tooLong)
    }
    guard mistakes.isEmpty else { throw TableRefusal(mistakes: mistakes.sorted { $0.line < $1.line }) }
    clauses = found.map(\.clause)
    table = nil
  }

  /// The same, or a table with columns when a spreadsheet was pasted.
  package init(table given: String) throws(TableRefusal) {
    let head = given.prefix { !$0.isNewline }.lowercased()
    guard head.contains("nummer"), head.contains("\t") || head.contains(";") else {
      try self.init(given)
      return
    }
    self.init(clauses: try NormSheet(text: given).clauses, table: given)
  }

  package var file: NormFile {
    var file = NormFile()
    file.clauses = clauses
    return file
  }

  /// The clauses as text that can be corrected, and that reads back to the same clauses.
  package var text: String {
    table ?? clauses.map { clause in
      let head = "\(LicensedText.mark)\(clause.number)\(clause.title.isEmpty ? "" : " \(clause.title)")"
      return clause.text.isEmpty ? head : "\(head)\n\(clause.text)"
    }.joined(separator: "\n\n")
  }

  // MARK: Page headers and footers

  /// Lines that return three times or more, apart from their digits: the header and footer of a page.
  private static func furniture(of lines: [String]) -> Set<String> {
    var counts: [String: Int] = [:]
    for line in lines where line.count <= 90 { counts[shape(of: line), default: 0] += 1 }
    return Set(counts.filter { $0.value >= 3 && $0.key.filter(\.isLetter).count >= 4 }.keys)
  }

  private static func shape(of line: String) -> String {
    line.filter { !$0.isNumber }.split(separator: " ").joined(separator: " ")
  }

  // MARK: Line by line

  private struct Parser {
    private var found: [(line: Int, number: String, title: String, words: [String])] = []
    private var places: [String: Int] = [:]
    private var chapter = 0
    /// A number that stood alone on its line: its title follows.
    private var waiting: (number: String, line: Int)?

    mutating func takeMarked(_ line: String, number: Int) {
      guard line.hasPrefix(LicensedText.mark) else {
        append(line)
        return
      }
      let parts = line.dropFirst(LicensedText.mark.count).split(separator: " ", maxSplits: 1).map { trimmed($0) }
      found.append((number, parts.first ?? "", parts.count == 2 ? parts[1] : "", []))
    }

    mutating func take(_ line: String, number: Int) {
      if let waiting, !line.isEmpty {
        self.waiting = nil
        if isTitle(line) {
          begin(waiting.number, line, line: waiting.line)
          return
        }
      }
      if line.allSatisfy(\.isNumber) && !line.isEmpty { return }
      guard let (mark, rest) = numbered(line) else {
        append(line)
        return
      }
      if rest.isEmpty {
        if mark.contains(".") { waiting = (mark, number) } else { append(line) }
      } else if let title = title(rest), fits(mark, title) {
        begin(mark, title, line: number)
      } else {
        append(line)
      }
    }

    private mutating func begin(_ number: String, _ title: String, line: Int) {
      if let chapter = Int(number) { self.chapter = chapter }
      // The table of contents comes first and has no words, so a later line with the same number replaces it.
      if let place = places[number] {
        if found[place].words.contains(where: { !$0.isEmpty }) {
          append("\(number) \(title)")
          return
        }
        found[place].number = ""
      }
      places[number] = found.count
      found.append((line, number, title, []))
    }

    private mutating func append(_ line: String) {
      if !found.isEmpty { found[found.count - 1].words.append(line) }
    }

    /// `4.1 Titel`, `4.1. Titel`, `V1 Titel`: the number and the rest. Nil for another line.
    private func numbered(_ line: String) -> (String, String)? {
      guard let match = line.prefixMatch(of: #/([A-Z]{0,3}[0-9]{1,4}(?:\.[0-9]{1,4}){0,6})[.):]?(?:\s+(.*))?$/#) else {
        return nil
      }
      return (String(match.output.1), match.output.2.map { trimmed($0) } ?? "")
    }

    /// The title without the dots and the page number of a table of contents. Nil when it reads as a sentence.
    private func title(_ text: String) -> String? {
      var title = text
      if let contents = title.firstMatch(of: #/(?:\s?[.…]){3,}\s*[0-9]*$|\t+[0-9]+$|\s{3,}[0-9]+$/#) {
        title.removeSubrange(contents.range)
      }
      title = trimmed(title)
      return isTitle(title) ? title : nil
    }

    private func isTitle(_ text: String) -> Bool {
      guard let first = text.first, let last = text.last else { return false }
      return first.isUppercase && text.count <= 160 && last != ";" && last != "," && last != ":"
    }

    /// A whole number is a chapter only when it is the next one: otherwise it is a list in the text.
    private func fits(_ number: String, _ title: String) -> Bool {
      guard let whole = Int(number) else { return true }
      return (whole == chapter + 1 || (chapter == 0 && whole < 20) || places[number] != nil) && title.last != "."
    }

    var finished: [(line: Int, clause: NormText)] {
      let kept = found.filter { !$0.number.isEmpty || ($0.title.isEmpty && places.isEmpty) }
      let numbers = Set(kept.map(\.number))
      return kept.map { one in
        let text = Parser.paragraphs(one.words)
        return (
          one.line,
          NormText(
            number: one.number, parent: Parser.parent(of: one.number, in: numbers), title: one.title, text: text, level: "",
            why: "")
        )
      }
    }

    /// The longest number that this one begins with: `8.5.1` below `8.5`, or below `8` where there is no `8.5`.
    private static func parent(of number: String, in numbers: Set<String>) -> String? {
      var rest = number[...]
      while let dot = rest.lastIndex(of: ".") {
        rest = rest[..<dot]
        if numbers.contains(String(rest)) { return String(rest) }
      }
      let letters = String(rest.prefix { $0.isLetter })
      return !letters.isEmpty && letters != number && numbers.contains(letters) ? letters : nil
    }

    /// Lines of a page become paragraphs: a hyphenated word is joined, and a list keeps its lines.
    private static func paragraphs(_ lines: [String]) -> String {
      var text = ""
      for line in lines {
        if line.isEmpty || text.isEmpty || text.hasSuffix("\n\n") || startsItem(line) || text.hasSuffix(":") {
          if line.isEmpty {
            text += text.isEmpty || text.hasSuffix("\n\n") ? "" : "\n\n"
          } else {
            text += (text.isEmpty || text.hasSuffix("\n") ? "" : "\n") + line
          }
        } else if text.hasSuffix("-"), let first = line.first, first.isLowercase, !line.hasPrefix("en "), !line.hasPrefix("of ") {
          text.removeLast()
          text += line
        } else {
          text += " " + line
        }
      }
      return trimmed(text)
    }

    private static func startsItem(_ line: String) -> Bool {
      line.prefixMatch(of: #/(?:[-–•*]|[a-z][.)]|[0-9]{1,2}[.)]?)\s/#) != nil
    }
  }
}
