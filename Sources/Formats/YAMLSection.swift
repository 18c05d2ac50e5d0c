import Domain
import Vocabulary
import Yams

/// A part of a format file that consists of keys and values. It knows which keys belong in it and on which line each stands.
struct YAMLSection {
  let file: String
  let line: Int
  private let values: [String: Node]
  private let lines: [String: Int]

  /// - Parameter name: What this part is, as in "een stap".
  init(_ node: Node, called name: String, keys: [String], in file: String, near line: Int) throws(FormatMistake) {
    self.file = file
    self.line = node.mark?.line ?? line
    guard let mapping = node.mapping else {
      throw FormatMistake(
        file: file, line: self.line, reason: "Hier hoort \(name) te staan, met: \(keys.joined(separator: ", ")).")
    }
    var values: [String: Node] = [:]
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      let word = key.scalar?.string ?? ""
      let place = key.mark?.line ?? self.line
      guard keys.contains(word) else {
        throw FormatMistake(
          file: file, line: place, reason: "‘\(word)’ hoort niet bij \(name). Dit mag: \(keys.joined(separator: ", ")).")
      }
      values[word] = value
      lines[word] = place
    }
    self.values = values
    self.lines = lines
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  /// A mistake at the line of this key, or of the whole part when it has no such key.
  func mistake(at key: String, _ reason: String) -> FormatMistake {
    FormatMistake(file: file, line: lines[key] ?? line, reason: reason)
  }

  private func value(_ key: String) throws(FormatMistake) -> Node {
    guard let value = values[key] else { throw mistake(at: key, "Hier mist ‘\(key)’.") }
    return value
  }
}

// MARK: Values

extension YAMLSection {
  private static let longestText = 300

  func text(_ key: String) throws(FormatMistake) -> String { try text(value(key), key) }

  /// A text of more than a line or two.
  func page(_ key: String, atMost most: Int) throws(FormatMistake) -> String { try text(value(key), key, atMost: most) }

  private func text(_ node: Node, _ key: String, atMost most: Int = longestText) throws(FormatMistake) -> String {
    guard let scalar = node.scalar else { throw mistake(at: key, "Bij ‘\(key)’ hoort een tekst.") }
    let text = tidied(scalar.string)
    guard !text.isEmpty else { throw mistake(at: key, "‘\(key)’ is leeg.") }
    guard text.count <= most else {
      throw mistake(at: key, "‘\(key)’ is te lang: hoogstens \(most) tekens.")
    }
    return text
  }

  /// A short name for use in files and addresses.
  func slug(_ key: String) throws(FormatMistake) -> String {
    let text = try text(key)
    guard text.utf8.count <= 40, text == Vocabulary.slug(of: text) else {
      throw mistake(at: key, "‘\(text)’ kan geen korte naam zijn: alleen kleine letters, cijfers en streepjes, hoogstens 40.")
    }
    return text
  }

  func number(_ key: String, in range: ClosedRange<Int>) throws(FormatMistake) -> Int {
    guard let number = Int(try text(key)), range.contains(number) else {
      throw mistake(at: key, "Bij ‘\(key)’ hoort een getal van \(range.lowerBound) tot en met \(range.upperBound).")
    }
    return number
  }

  /// One word of a closed set.
  func choice<Choice>(_ key: String, of words: [(word: String, choice: Choice)]) throws(FormatMistake) -> Choice {
    try choice(of: words, for: text(key), key)
  }

  /// Several words of a closed set, each once.
  func choices<Choice: Hashable>(_ key: String, of words: [(word: String, choice: Choice)]) throws(FormatMistake) -> Set<Choice> {
    var chosen: Set<Choice> = []
    for node in try list(key) {
      let word = try text(node, key)
      guard chosen.insert(try choice(of: words, for: word, key)).inserted else {
        throw mistake(at: key, "‘\(word)’ staat er dubbel.")
      }
    }
    return chosen
  }

  private func choice<Choice>(
    of words: [(word: String, choice: Choice)], for word: String, _ key: String
  ) throws(FormatMistake) -> Choice {
    guard let found = words.first(where: { $0.word == word }) else {
      throw mistake(at: key, "‘\(word)’ ken ik niet bij ‘\(key)’. Kies uit: \(words.map(\.word).joined(separator: ", ")).")
    }
    return found.choice
  }

  /// A text in both languages of the screen.
  func phrase(_ key: String) throws(FormatMistake) -> Phrase {
    let both = try part(key, called: "een tekst in twee talen", keys: ["nl", "en"])
    return Phrase(try both.text("nl"), try both.text("en"))
  }

  func phraseIfAny(_ key: String) throws(FormatMistake) -> Phrase? { has(key) ? try phrase(key) : nil }

  func part(_ key: String, called name: String, keys: [String]) throws(FormatMistake) -> YAMLSection {
    try YAMLSection(value(key), called: name, keys: keys, in: file, near: lines[key] ?? line)
  }

  func parts(_ key: String, called name: String, keys: [String], atMost most: Int) throws(FormatMistake) -> [YAMLSection] {
    let nodes = try list(key)
    guard nodes.count <= most else { throw mistake(at: key, "Bij ‘\(key)’ passen er hoogstens \(most).") }
    var parts: [YAMLSection] = []
    for node in nodes { parts.append(try YAMLSection(node, called: name, keys: keys, in: file, near: lines[key] ?? line)) }
    return parts
  }

  private func list(_ key: String) throws(FormatMistake) -> [Node] {
    guard let nodes = try value(key).sequence, !nodes.isEmpty else {
      throw mistake(at: key, "Bij ‘\(key)’ hoort een lijst met minstens één ding.")
    }
    return Array(nodes)
  }
}
