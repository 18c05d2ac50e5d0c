import Foundation
import Testing
import Wording

/// Reads every sentence out of the sources, so that none is forgotten: a sentence that is missing in a language does not
/// compile, and one that breaks a rule of the house is found here.
@Suite("Every sentence on the screen")
struct WordingTests {
  @Test("keeps to twenty words in Dutch, and shouts in no language", arguments: Sentence.all)
  func sentences(_ sentence: Sentence) {
    #expect(!sentence.text.contains("!"))
    #expect(!sentence.text.contains("  "), "a double space")
    #expect(!sentence.text.contains("\"") && !sentence.text.contains("'"), "straight quotes: use ‘ ’")
    guard sentence.isDutch else { return }
    for part in sentence.text.split(whereSeparator: { ".?:;".contains($0) }) {
      let words = part.split(whereSeparator: \.isWhitespace)
      #expect(words.count <= 20, "\(words.count) words: \(part)")
    }
  }

  @Test("is in one language, and avoids the words that make a system of it", arguments: Sentence.all)
  func language(_ sentence: Sentence) {
    let words = Set(sentence.text.lowercased().split { !$0.isLetter }.map(String.init))
    if sentence.isDutch {
      #expect(words.intersection(WordList.english) == [])
      #expect(words.intersection(avoided) == [])
    } else {
      #expect(words.intersection(WordList.dutch) == [])
    }
  }

  @Test("is not forgotten in English: the same long words in both languages are a sentence that was never translated")
  func translated() {
    let dutch = Set(Sentence.all.filter(\.isDutch).map(\.text))
    let copied = Sentence.all.filter { !$0.isDutch && $0.text.split(separator: " ").count > 3 && dutch.contains($0.text) }
    #expect(copied.map(\.text) == [])
  }

  @Test("was found: a reader that finds nothing would find nothing wrong")
  func found() {
    #expect(Sentence.all.count > 800)
    #expect(Sentence.all.contains { $0.text == "Schrijf een reden op. Hoe kort ook." && $0.isDutch })
    #expect(Sentence.all.contains { $0.text == "Write down a reason. However short." && !$0.isDutch })
  }

  /// From the tone of voice: words that count, oblige or judge.
  private let avoided: Set<String> = [
    "compliance", "score", "kpi", "afvinken", "klant", "target", "targets", "registreren", "verplicht", "succesvol", "gebruiker", "gebruikers", "anoniem",
    "medewerker", "procedure", "formulieren", "ok", "verzenden", "bevestigen",
  ]
}

/// One text between quotation marks in the sources of `Wording`. What is filled in counts as one word.
struct Sentence: Sendable, CustomStringConvertible {
  let text: String
  let isDutch: Bool
  let file: String
  let line: Int

  var description: String { "\(file):\(line) \(text)" }

  static let all: [Sentence] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Wording")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".swift") }.sorted().flatMap { read(folder.appending(path: $0)) }
  }()

  private static func read(_ file: URL) -> [Sentence] {
    var isDutch: Bool?
    var found: [Sentence] = []
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("extension Dutch") { isDutch = true } else if line.hasPrefix("extension English") { isDutch = false } else if line == "}" { isDutch = nil }
      guard let isDutch, !line.contains("///") else { continue }
      found += literals(in: line).map { Sentence(text: $0, isDutch: isDutch, file: file.lastPathComponent, line: index + 1) }
    }
    return found
  }

  /// The literals of a line, those within what is filled in too.
  private static func literals(in line: Substring) -> [String] {
    var found: [String] = []
    var rest = line
    while let start = rest.firstIndex(of: "\"") {
      rest = rest[rest.index(after: start)...]
      found.append(literal(&rest, &found))
    }
    return found.filter { $0.contains { $0.isLetter } }
  }

  /// Takes one literal off the front, and puts those within it beside it.
  private static func literal(_ rest: inout Substring, _ found: inout [String]) -> String {
    var text = ""
    while let character = rest.popFirst(), character != "\"" {
      guard character == "\\" else { text.append(character); continue }
      guard rest.popFirst() == "(" else { text += rest.hasPrefix("{") ? "" : " "; rest = rest.drop { $0 != "}" }.dropFirst(); continue }
      text += "42"
      var depth = 1
      while depth > 0, let next = rest.popFirst() {
        if next == "(" { depth += 1 } else if next == ")" { depth -= 1 } else if next == "\"" { found.append(literal(&rest, &found)) }
      }
    }
    return text
  }
}
