import Vocabulary

extension Markdown {
  /// A text as plain words with lines, for a place without markup. A link keeps its address when that is outside, and a table
  /// its cells.
  package static func plain(_ text: String) -> String {
    let source = MarkdownSource(text)
    guard source.isReadable else { return trimmed(text) }
    return MarkdownNode.reading(source.text) { root in
      var writer = PlainWriter(source: source)
      root.walk { node, isEntering in isEntering ? writer.enter(node) : writer.leave(node) }
      return trimmed(writer.text)
    } ?? trimmed(text)
  }
}

private struct PlainWriter {
  let source: MarkdownSource
  private(set) var text = ""
  /// The next number of each open list. Nil for one without numbers.
  private var numbers: [Int?] = []

  init(source: MarkdownSource) { self.source = source }

  mutating func enter(_ node: MarkdownNode) -> Bool {
    switch node.kind {
    case .text, .code: text += node.literal
    case .softBreak: text += " "
    case .hardBreak: text += "\n"
    case .codeBlock: text += "\(node.literal)\n"
    case .list: numbers.append(node.isNumbered ? node.firstNumber : nil)
    case .item: beginItem()
    case .paragraph:
      guard let table = MarkdownTable(source.lines, from: node.firstLine, to: node.lastLine) else { return true }
      for row in [table.head] + table.rows {
        text += "\(row.map { Markdown.plain($0) }.filter { !$0.isEmpty }.joined(separator: " – "))\n"
      }
      text += "\n"
      return false
    default: break
    }
    return true
  }

  mutating func leave(_ node: MarkdownNode) -> Bool {
    switch node.kind {
    case .paragraph: text += node.isTight ? "\n" : "\n\n"
    case .heading: text += "\n"
    case .list:
      numbers.removeLast()
      if numbers.isEmpty { text += "\n" }
    case .link:
      if case .outside(let address) = Address(node.url), address != node.words { text += " (\(address))" }
    default: break
    }
    return true
  }

  private mutating func beginItem() {
    text += String(repeating: "  ", count: max(0, numbers.count - 1))
    guard let last = numbers.indices.last, let number = numbers[last] else { text += "– "; return }
    text += "\(number). "
    numbers[last] = number + 1
  }
}
