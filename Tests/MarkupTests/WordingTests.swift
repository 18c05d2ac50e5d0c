import Domain
import Foundation
import Testing
import Wording

/// Every sentence on the screen. Reads every sentence out of the sources, so that none is forgotten: a sentence that is missing
/// in a language does not compile, and one that breaks a rule of the house is found here.
@Suite struct WordingTests {
  @Test(arguments: Sentence.all)
  func keepsToTwentyWordsInDutchAndShoutsInNoLanguage(_ sentence: Sentence) {
    #expect(!sentence.text.contains("!"))
    // What stands in every language is a name or an example of a file.
    guard sentence.language != nil else { return }
    #expect(!sentence.text.contains("  "), "a double space")
    #expect(!sentence.text.contains("\"") && !sentence.text.contains("'"), "straight quotes: use ‘ ’")
    guard sentence.language == .dutch else { return }
    for part in sentence.text.split(whereSeparator: { ".?:;".contains($0) }) {
      let words = part.split(whereSeparator: \.isWhitespace)
      #expect(words.count <= 20, "\(words.count) words: \(part)")
    }
  }

  @Test(arguments: Sentence.all)
  func isInOneLanguageAndAvoidsTheWordsThatMakeASystemOfIt(_ sentence: Sentence) {
    let words = Set(sentence.text.lowercased().split { !$0.isLetter }.map(String.init))
    switch sentence.language {
    case .dutch:
      #expect(words.intersection(WordList.english) == [])
      #expect(words.intersection(avoided) == [])
    case .english: #expect(words.intersection(WordList.dutch) == [])
    case nil: break
    }
  }

  @Test func isNotForgottenInEnglishTheSameLongWordsInBothLanguagesAreASentenceThatWasNeverTranslated() {
    let dutch = Set(Sentence.all.filter { $0.language == .dutch }.map(\.text))
    let copied = Sentence.all.filter {
      $0.language == .english && $0.text.split(separator: " ").count > 3 && dutch.contains($0.text)
    }
    #expect(copied.map(\.text) == [])
  }

  @Test func wasFoundAReaderThatFindsNothingWouldFindNothingWrong() {
    #expect(Sentence.all.count > 800)
    #expect(Sentence.all.contains { $0.text == "Schrijf een reden op. Hoe kort ook." && $0.language == .dutch })
    #expect(Sentence.all.contains { $0.text == "Write down a reason. However short." && $0.language == .english })
  }

  @Test func isReadSomewhereWhatNobodySaysAnyMoreGoes() {
    let declared = WordingSources.files.flatMap { $0.text.matches(of: #/\n  package (?:var|func) (\w+)/#).map { String($0.1) } }
    #expect(declared.count > 1_500)
    var uses: [Substring: Int] = [:]
    for file in WordingSources.swift(below: WordingSources.root) {
      for word in file.text.matches(of: #/\w+/#) { uses[word.output, default: 0] += 1 }
    }
    let times = Dictionary(declared.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(times.filter { uses[Substring($0.key), default: 0] <= $0.value }.keys.sorted() == [])
  }

  /// Whoever withdrew a proposal read that a page was withdrawn, because two lists had the same word.
  @Test func aWordInTheAddressSaysWhatWasDoneInOneListOnly() {
    let declared = WordingSources.files.flatMap { file in
      file.text.matches(of: #/package enum (\w+): String, Done \{/#).map { String($0.1) }
    }
    #expect(Set(declared) == Set(Wording.dones.map { "\($0)" }) && declared.count == 14)
    let words = Wording.dones.flatMap { $0.words }
    #expect(words.count == Set(words).count)
    for word in words { #expect(Wording(.dutch).done(word)?.hasSuffix(".") == true, "\(word)") }
    #expect(Wording(.dutch).done("weggeblazen") == nil)
  }

  /// From the tone of voice: words that count, oblige or judge.
  private let avoided: Set<String> = [
    "compliance", "score", "kpi", "afvinken", "klant", "target", "targets", "registreren", "verplicht", "succesvol", "gebruiker",
    "gebruikers", "anoniem",
    "medewerker", "procedure", "formulieren", "ok", "verzenden", "bevestigen",
  ]
}

/// One text between quotation marks in the sources of `Wording`. What is filled in counts as one word.
struct Sentence: Sendable, CustomStringConvertible {
  let text: String
  /// Nothing for what stands in every language: a sign, the name of a column.
  let language: Language?
  let file: String
  let line: Int

  var description: String { "\(file):\(line) \(text)" }

  static let all: [Sentence] = WordingSources.files.flatMap { file in
    var reader = SentenceReader(text: file.text, file: file.name)
    return reader.read()
  }
}

/// The sources of `Wording`.
enum WordingSources {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  static let files: [(name: String, text: String)] = swift(below: root.appending(path: "Wording"))

  static func swift(below folder: URL) -> [(name: String, text: String)] {
    let paths = (FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []).compactMap {
      $0 as? URL
    }
    return paths.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
      .map { ($0.lastPathComponent, (try? String(contentsOf: $0, encoding: .utf8)) ?? "") }
  }
}

/// Finds the literals of one file, and in which language each is: the first and second of what `say` is given, or what follows
/// `case .dutch:` and `case .english:`.
private struct SentenceReader {
  private var rest: Substring
  private let file: String
  private var line = 1
  private var depth = 0
  /// The calls of `say` that are open: at which depth, and how many commas were met there.
  private var says: [(depth: Int, commas: Int)] = []
  private var branch: Language?
  private var found: [Sentence] = []

  init(text: String, file: String) {
    rest = text[...]
    self.file = file
  }

  private var language: Language? { says.last.map { $0.commas == 0 ? .dutch : .english } ?? branch }

  mutating func read() -> [Sentence] {
    while !rest.isEmpty { step() }
    return found.filter { $0.text.contains { $0.isLetter } }
  }

  private mutating func step() {
    if rest.hasPrefix("//") { rest = rest.drop { !$0.isNewline } }
    for (label, language) in [("case .dutch:", Language.dutch), ("case .english:", .english)] where rest.hasPrefix(label) {
      branch = language
    }
    if rest.hasPrefix("say(") {
      rest = rest.dropFirst(4)
      depth += 1
      says.append((depth, 0))
    } else if let character = rest.popFirst() {
      take(character)
    }
  }

  private mutating func take(_ character: Character) {
    switch character {
    case "\"": literal()
    case "(", "[", "{": depth += 1
    case ")", "]", "}":
      if says.last?.depth == depth { says.removeLast() }
      depth -= 1
      // The end of a sentence that was put together by language.
      if depth == 1 { branch = nil }
    case ",": if let last = says.last, last.depth == depth { says[says.count - 1].commas += 1 }
    case "\n": line += 1
    default: break
    }
  }

  /// Takes one literal off the front, whose first quotation mark is gone, and those within it.
  private mutating func literal() {
    let isLong = rest.hasPrefix("\"\"")
    if isLong { rest = rest.dropFirst(2) }
    var text = ""
    while !rest.isEmpty {
      if isLong ? rest.hasPrefix("\"\"\"") : rest.hasPrefix("\"") { break }
      guard let character = rest.popFirst() else { break }
      if character.isNewline { line += 1 }
      guard character == "\\" else { text.append(character); continue }
      switch rest.popFirst() {
      case "(":
        text += "42"
        depth += 1
        let inside = depth
        while depth >= inside, !rest.isEmpty { step() }
      case "u": rest = rest.drop { $0 != "}" }.dropFirst()
      case "\n":
        line += 1
        rest = rest.drop { $0 == " " }
      default: text += "\n"
      }
    }
    rest = rest.dropFirst(isLong ? 3 : 1)
    // A long text is read line by line: how it is indented here is not how it is read.
    for part in isLong ? text.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) : [text] {
      found.append(Sentence(text: part, language: language, file: file, line: line))
    }
  }
}
