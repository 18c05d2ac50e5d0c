import Vocabulary

/// A text before it is parsed: with one kind of line end, and without the front matter of other tools.
struct MarkdownSource {
  let text: String
  let lines: [Substring]

  init(_ raw: String) {
    let text = MarkdownSource.withoutFrontMatter(MarkdownSource.withPlainLineEnds(raw))
    self.text = text
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// Whether it can be read as Markdown in reasonable time. Every page for people can; other texts are malicious, because the
  /// parser needs quadratic time for deep nesting, and for very long paragraphs full of brackets.
  var isReadable: Bool {
    text.utf8.count <= Markdown.longest && longestParagraph <= 40_000 && lines.allSatisfy { MarkdownSource.nesting(of: $0) <= 16 }
  }

  /// The lines after `start` up to and including `end`, counted from 1, without empty lines around them.
  func text(from start: Int, to end: Int) -> String {
    guard start < end, end <= lines.count else { return "" }
    return trimmed(lines[start..<end].joined(separator: "\n"))
  }

  /// The line on which a heading ends, counted from 1: its own, or the one that underlines it. For the latter cmark is one line
  /// too far.
  func lastLine(ofHeadingAt first: Int) -> Int {
    guard lines.indices.contains(first - 1) else { return first }
    let afterSigns = trimmed(lines[first - 1]).drop { $0 == "#" }
    let isMarked = trimmed(lines[first - 1]).hasPrefix("#") && (afterSigns.first?.isWhitespace ?? true)
    if isMarked { return first }
    let underline = lines[first...].firstIndex { line in
      let signs = Set(trimmed(line))
      return signs == ["="] || signs == ["-"]
    }
    return underline.map { $0 + 1 } ?? first
  }

  /// In bytes.
  private var longestParagraph: Int {
    var longest = 0
    var length = 0
    for line in lines {
      length = line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? 0 : length + line.utf8.count
      longest = max(longest, length)
    }
    return longest
  }

  /// How many quotes and lists a line opens: each `>`, and each `-`, `*`, `+`, `1.` or `1)` with a space behind it.
  private static func nesting(of line: Substring) -> Int {
    var count = 0
    var isMarked = false
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: ">"):
        count += 1
        isMarked = false
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"): isMarked = true
      case 0x20, 0x09:
        count += isMarked ? 1 : 0
        isMarked = false
      case 0x30...0x39: isMarked = false
      default: return count
      }
    }
    // A rule of dashes or stars opens nothing.
    return Set(line.filter { !$0.isWhitespace }).count == 1 && !line.contains(">") ? 0 : count
  }

  /// Byte by byte, because comparing characters costs more than all the parsing.
  private static func withPlainLineEnds(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "\n") where afterReturn: break
      default: bytes.append(byte)
      }
      afterReturn = byte == UInt8(ascii: "\r")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Without front matter between `---` at the very top, as MkDocs and Jekyll have.
  private static func withoutFrontMatter(_ text: String) -> String {
    guard text.hasPrefix("---\n"), let end = text.firstRange(of: "\n---\n") else { return text }
    return String(text[end.upperBound...])
  }
}
