/// Markdown without its signs, for a few lines under a title. It is no parser: signs that it leaves do no harm, because the
/// page escapes them.
func plainText(ofMarkdown text: String) -> String {
  text.split(separator: "\n").map(plainLine).filter { !$0.isEmpty }.joined(separator: "\n")
}

/// One line without the sign of a heading, a list, a quotation or a row, and with links as their words.
private func plainLine(_ line: Substring) -> String {
  var bytes = Array(line.utf8)[...]
  bytes = bytes.drop { opening.contains($0) }
  // A line of signs only: under a heading, between the rows of a table, around code.
  guard bytes.contains(where: { $0 >= 0x80 || isLetterOrDigit($0) }) else { return "" }
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "]") where index + 1 < bytes.endIndex && bytes[index + 1] == UInt8(ascii: "("):
      index = bytes[index...].firstIndex(of: UInt8(ascii: ")")) ?? index + 1
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "\\"): break
    case UInt8(ascii: "!") where index + 1 < bytes.endIndex && bytes[index + 1] == UInt8(ascii: "["): break
    case UInt8(ascii: "|"): if out.last.map({ $0 != UInt8(ascii: " ") }) ?? false { out.append(UInt8(ascii: " ")) }
    case UInt8(ascii: "<"):
      // A tag, unless it is never closed: then it is text.
      if let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) { index = end } else { out.append(byte) }
    case UInt8(ascii: " "): if out.last != byte { out.append(byte) }
    default: out.append(byte)
    }
    index += 1
  }
  while out.last == UInt8(ascii: " ") { out.removeLast() }
  return String(decoding: out, as: UTF8.self)
}

private let opening: Set<UInt8> = Set("#>-*+| \t".utf8)

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
