/// Reads markup as strictly as no browser does: every tag closed in order, every attribute between double quotes.
struct MarkupScan {
  struct Tag {
    let name: String
    let attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  /// What is wrong with it, in words; nothing when all is well.
  private(set) var complaints: [String] = []
  private var open: [String] = []

  private static let empty: Set<String> = ["br", "hr", "input", "link", "meta"]
  private static let drawn: Set<String> = ["path", "rect", "circle", "g", "svg"]

  init(_ text: String) {
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "<") {
      if rest[..<start].contains(">") { complaints.append("a loose > before \(rest[start...].prefix(30))") }
      rest = rest[rest.index(after: start)...]
      guard let end = MarkupScan.end(of: rest) else {
        complaints.append("a tag without end: \(rest.prefix(40))")
        return
      }
      read(rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    if !open.isEmpty { complaints.append("left open: \(open)") }
  }

  /// The `>` that is not within quotes.
  private static func end(of text: Substring) -> Substring.Index? {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ">", !isQuoted { return index }
    }
    return nil
  }

  private mutating func read(_ tag: Substring) {
    if tag.hasPrefix("!doctype") { return }
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.last == name { open.removeLast() } else { complaints.append("</\(name)> closes \(open.last ?? "nothing")") }
      return
    }
    let closesItself = tag.hasSuffix("/")
    let (name, attributes) = MarkupScan.parts(closesItself ? tag.dropLast() : tag, &complaints)
    if name.contains(where: { !$0.isLetter && !$0.isNumber }) { complaints.append("an odd tag: \(tag.prefix(40))") }
    if closesItself, !MarkupScan.drawn.contains(name) { complaints.append("<\(name)/> is not closed by its slash") }
    tags.append(Tag(name: name, attributes: attributes))
    if !closesItself, !MarkupScan.empty.contains(name) { open.append(name) }
  }

  private static func parts(_ tag: Substring, _ complaints: inout [String]) -> (String, [String: String]) {
    let name = tag.prefix { !$0.isWhitespace }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      let key = String(rest.prefix { $0 != "=" && !$0.isWhitespace })
      rest = rest.dropFirst(key.count)
      var value = ""
      if rest.hasPrefix("=") {
        if !rest.hasPrefix("=\"") { complaints.append("\(key) is not between double quotes") }
        value = String(rest.dropFirst(2).prefix { $0 != "\"" })
        rest = rest.dropFirst(value.count + 3)
      }
      if attributes.updateValue(value, forKey: key) != nil { complaints.append("\(key) twice in <\(name)>") }
    }
    return (String(name), attributes)
  }
}
