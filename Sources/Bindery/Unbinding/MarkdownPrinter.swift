import Domain
import Vocabulary

/// Writes a document as the Markdown that a handbook page shows, and counts what is lost.
struct MarkdownPrinter {
  /// The pictures and files that its links point at, as written in the text.
  private(set) var links: [String] = []
  private(set) var footnotes: [String] = []
  private(set) var simplerTables = 0
  private(set) var wideTables = 0
  private(set) var lostLinks = 0
  private(set) var formulas = 0
  /// Maps the names that links within the document use to the headings they point at.
  private var headings: [String: String] = [:]
  /// Tables that stood in a list or a quote. They are written after it.
  private var postponed: [String] = []
  private var depth = 0

  /// The limits of a table on a page (`Markup/MarkdownTable`).
  private static let mostColumns = 12
  private static let mostRows = 57

  mutating func printed(_ blocks: [Block]) -> String {
    blocks.forEach { note($0) }
    let text = self.blocks(blocks)
    guard !footnotes.isEmpty else { return text }
    return "\(text)\n\n* * *\n\n\(footnotes.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n"))"
  }

  var remarks: [ImportRemark] {
    var remarks: [ImportRemark] = []
    if !footnotes.isEmpty { remarks.append(.footnotes(footnotes.count)) }
    if simplerTables > 0 { remarks.append(.simplerTables(simplerTables)) }
    if wideTables > 0 { remarks.append(.wideTables(wideTables)) }
    if formulas > 0 { remarks.append(.formulas(formulas)) }
    if lostLinks > 0 { remarks.append(.lostLinks(lostLinks)) }
    return remarks
  }

  private mutating func note(_ block: Block) {
    switch block {
    case .heading(_, let name, let words):
      let target = slug(of: Inline.plain(words))
      if !name.isEmpty { headings[name] = target }
      for case .span(let name, _) in words where !name.isEmpty { headings[name] = target }
    case .group(let inner), .quote(let inner): inner.forEach { note($0) }
    default: break
    }
  }

  // MARK: Blocks

  private mutating func blocks(_ blocks: [Block], separator: String = "\n\n") -> String {
    var texts: [String] = []
    for block in blocks {
      let text = self.block(block)
      if !text.isEmpty { texts.append(text) }
      if depth == 0 {
        texts += postponed
        postponed = []
      }
    }
    return texts.joined(separator: separator)
  }

  private mutating func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let words, _): return guarded(line(words))
    case .heading(let level, _, let words):
      let text = line(words).split(separator: "\n").joined(separator: " ")
      return text.isEmpty ? "" : "\(String(repeating: "#", count: min(level, 6))) \(text)"
    case .list(let items, let start): return list(items, start)
    case .quote(let inner):
      return nested { printer in printer.blocks(inner) }.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? ">" : "> \($0)"
      }.joined(separator: "\n")
    case .code(let text): return "```\n\(text.replacing("```", with: "'''"))\n```"
    case .rule: return "* * *"
    case .table(let rows): return table(rows)
    case .group(let inner): return self.blocks(inner)
    case .nothing: return ""
    }
  }

  private mutating func nested(_ write: (inout MarkdownPrinter) -> String) -> String {
    depth += 1
    defer { depth -= 1 }
    return write(&self)
  }

  private mutating func list(_ items: [[Block]], _ start: Int?) -> String {
    let isTight = items.allSatisfy { item in
      item.count { if case .paragraph = $0 { true } else { false } } <= 1
        && item.allSatisfy(\.standsClose)
    }
    var texts: [String] = []
    for (index, item) in items.enumerated() {
      let mark = start.map { "\($0 + index). " } ?? "- "
      let body = nested { printer in printer.blocks(item, separator: isTight ? "\n" : "\n\n") }
      let indent = String(repeating: " ", count: mark.count)
      let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
      texts.append(
        mark
          + lines.enumerated().map { $0.offset == 0 || $0.element.isEmpty ? String($0.element) : indent + $0.element }.joined(
            separator: "\n"))
    }
    return texts.joined(separator: isTight ? "\n" : "\n\n")
  }

  // MARK: Tables

  private mutating func table(_ rows: [[Block.Cell]]) -> String {
    // A table of one column is a text frame, as people make in Word. Only its content is kept.
    if rows.allSatisfy({ $0.count == 1 }) { return self.blocks(rows.flatMap { $0 }.flatMap(\.blocks)) }
    var isSimpler = false
    let grid = filled(rows, &isSimpler)
    guard let width = grid.map(\.count).max(), width > 0 else { return "" }
    if isSimpler { simplerTables += 1 }
    let lines = grid.map { row in row + Array(repeating: "", count: width - row.count) }
    guard width <= MarkdownPrinter.mostColumns else {
      wideTables += 1
      return lines.map { "- \($0.filter { !$0.isEmpty }.joined(separator: " · "))" }.joined(separator: "\n")
    }
    let head = "| \(lines[0].joined(separator: " | ")) |\n|\(String(repeating: " --- |", count: width))\n"
    // Longer than a page shows at once: the rest becomes a further table with the same head.
    let body = Array(lines.dropFirst())
    let pieces = body.isEmpty ? [head] : stride(from: 0, to: body.count, by: MarkdownPrinter.mostRows).map { from in
        head
          + body[from..<min(from + MarkdownPrinter.mostRows, body.count)].map { "| \($0.joined(separator: " | ")) |" }.joined(
            separator: "\n")
    }
    let text = pieces.joined(separator: "\n\n")
    guard depth == 0 else {
      postponed.append(text)
      return ""
    }
    return text
  }

  /// Every cell in its column, with empty cells where others span more columns.
  private mutating func filled(_ rows: [[Block.Cell]], _ isSimpler: inout Bool) -> [[String]] {
    var grid: [[String]] = []
    var reaching: [Int: Int] = [:]
    for row in rows {
      var cells: [String] = []
      func skip() {
        while let left = reaching[cells.count], left > 0 {
          reaching[cells.count] = left - 1
          cells.append("")
        }
      }
      for cell in row {
        skip()
        if cell.rows > 1 || cell.columns > 1 || cell.blocks.count > 1 { isSimpler = true }
        for column in 0..<max(1, min(cell.columns, 100)) {
          if cell.rows > 1 { reaching[cells.count] = cell.rows - 1 }
          cells.append(column == 0 ? self.cell(cell.blocks) : "")
        }
      }
      skip()
      grid.append(cells)
    }
    return grid
  }

  private mutating func cell(_ blocks: [Block]) -> String {
    var parts: [String] = []
    for block in blocks {
      switch block {
      case .paragraph(let words, _), .heading(_, _, let words): parts.append(line(words))
      case .list(let items, _): parts += items.map { cell($0) }
      case .quote(let inner), .group(let inner): parts.append(cell(inner))
      case .table(let rows): parts += rows.map { row in row.map { cell($0.blocks) }.joined(separator: ", ") }
      case .code(let text): parts.append("`\(text)`")
      case .rule, .nothing: break
      }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ").split(whereSeparator: \.isNewline).map { trimmed($0) }.joined(
      separator: " "
    ).replacing("|", with: "\\|")
  }

  // MARK: Words

  private mutating func line(_ words: [Inline]) -> String {
    trimmed(words.reduce(into: "") { text, word in text += self.word(word) })
  }

  private mutating func word(_ word: Inline) -> String {
    switch word {
    case .text(let text): return MarkdownPrinter.escaped(text)
    case .space: return " "
    case .newline: return "  \n"
    case .emphasis(let inner): return wrapped(inner, "*")
    case .strong(let inner): return wrapped(inner, "**")
    case .code(let text): return text.contains("`") ? "`` \(text) ``" : "`\(text)`"
    case .formula(let text):
      formulas += 1
      return "`\(text)`"
    case .link(let inner, let target): return link(inner, to: target)
    case .picture(let alt, let target):
      guard !target.isEmpty else { return "" }
      let address = MarkdownPrinter.address(target)
      links.append(address)
      return "![\(MarkdownPrinter.escaped(Inline.plain(alt)))](\(address))"
    case .note(let blocks):
      footnotes.append(self.blocks(blocks).split(whereSeparator: \.isNewline).joined(separator: " "))
      return MarkdownPrinter.raised(footnotes.count)
    case .span(_, let inner): return inner.reduce(into: "") { text, word in text += self.word(word) }
    }
  }

  private mutating func link(_ inner: [Inline], to target: String) -> String {
    let text = inner.reduce(into: "") { text, word in text += self.word(word) }
    if target.hasPrefix("#") {
      guard let heading = headings[String(target.dropFirst())], !text.isEmpty else { return text }
      return "[\(text)](#\(heading))"
    }
    let scheme = target.prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
    let isOutside = ["http", "https", "mailto"].contains(scheme.lowercased())
    guard !text.isEmpty, isOutside || scheme.count == target.count || target.dropFirst(scheme.count).first != ":" else {
      if !target.isEmpty { lostLinks += 1 }
      return text
    }
    let address = MarkdownPrinter.address(target)
    if !isOutside { links.append(address) }
    return "[\(text)](\(address))"
  }

  /// A sign of emphasis must touch the words, otherwise Markdown takes it for text.
  private mutating func wrapped(_ inner: [Inline], _ sign: String) -> String {
    let text = inner.reduce(into: "") { text, word in text += self.word(word) }
    let core = trimmed(text)
    guard !core.isEmpty else { return text.isEmpty ? "" : " " }
    return "\(text.first?.isWhitespace == true ? " " : "")\(sign)\(core)\(sign)\(text.last?.isWhitespace == true ? " " : "")"
  }

  private static func address(_ target: String) -> String {
    var address = ""
    for scalar in target.unicodeScalars {
      switch scalar {
      case " ": address += "%20"
      case "(": address += "%28"
      case ")": address += "%29"
      case "<": address += "%3C"
      case ">": address += "%3E"
      case "\\": address += "/"
      case _ where scalar.value < 0x20: break
      default: address.unicodeScalars.append(scalar)
      }
    }
    return address
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      if "\\`*_[]<".contains(character) || character == "&" { out.append("\\") }
      out.append(character)
    }
    return out
  }

  /// Escapes the beginning of a line that Markdown would take for something else.
  private func guarded(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      let rest = line.dropFirst(digits.count)
      if !digits.isEmpty, digits.count < 10, rest.hasPrefix(". ") || rest.hasPrefix(") ") { return "\(digits)\\\(rest)" }
      let begins = ["# ", "## ", "### ", "- ", "+ ", "> ", "---", "===", "~~~"].contains { line.hasPrefix($0) }
      return begins || line == "-" || line == "+" ? "\\\(line)" : String(line)
    }.joined(separator: "\n")
  }

  private static func raised(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}

extension Block {
  /// Whether it can stand in a list without an empty line around it. A table comes after the list.
  fileprivate var standsClose: Bool {
    switch self {
    case .paragraph, .list, .table, .nothing: true
    case .heading, .quote, .code, .rule, .group: false
    }
  }
}
