package import Domain
import Yams

/// Reads a way of talking from a file (YAML), and explains what is wrong with a file that cannot be used.
package enum FormatFile {
  private static let longest = 64_000

  /// - Parameter name: How the file is called in a mistake.
  /// - Throws: The first mistake, with its line and a reason in Dutch.
  package static func read(_ text: String, name: String) throws(FormatMistake) -> ConversationFormat {
    let root = try root(of: text, name, atMost: longest)
    let keys = ["slug", "version", "title", "summary", "source", "seats", "minutes", "roles", "phases"]
    let file = try YAMLSection(root, called: "een werkvorm", keys: keys, in: name, near: 1)
    let phases = try phases(of: file)
    try FormatRules.check(phases, of: file)
    return ConversationFormat(
      slug: try file.slug("slug"), version: try file.number("version", in: 1...9_999), title: try file.phrase("title"),
      summary: try file.phrase("summary"), source: file.has("source") ? try file.text("source") : nil, seats: try seats(of: file),
      minutes: try file.number("minutes", in: 1...480), roles: try file.choices("roles", of: roles),
      phases: phases.map { ConversationFormat.Phase(slug: $0.slug, title: $0.title, steps: $0.steps.map(\.step)) })
  }

  static let roles: [(word: String, choice: Role)] = Role.allCases.map { ($0.rawValue, $0) }
  private static let activities: [(word: String, choice: ConversationFormat.Activity)] =
    ConversationFormat.Activity.allCases.map { ($0.rawValue, $0) }
  private static let kinds: [(word: String, choice: OutcomeKind)] = [("lesson", .lesson), ("deviation", .deviation)]

  struct ParsedPhase {
    let slug: String
    let title: Phrase
    let steps: [ParsedStep]
    let source: YAMLSection
  }

  struct ParsedStep {
    let step: ConversationFormat.Step
    let source: YAMLSection
  }

  private static func seats(of file: YAMLSection) throws(FormatMistake) -> ClosedRange<Int> {
    let seats = try file.part("seats", called: "het aantal stoelen", keys: ["at_least", "at_most"])
    let least = try seats.number("at_least", in: 2...2_000)
    let most = try seats.number("at_most", in: 2...2_000)
    guard least <= most else {
      throw seats.mistake(at: "at_least", "De stoelen staan omgekeerd: minstens \(least) is meer dan hoogstens \(most).")
    }
    return least...most
  }

  private static func phases(of file: YAMLSection) throws(FormatMistake) -> [ParsedPhase] {
    var phases: [ParsedPhase] = []
    for source in try file.parts("phases", called: "een fase", keys: ["slug", "title", "steps"], atMost: 12) {
      var steps: [ParsedStep] = []
      let keys = ["slug", "title", "activity", "prompt", "hint", "meanwhile", "fields", "minutes", "needs", "beside", "yields"]
      for step in try source.parts("steps", called: "een stap", keys: keys, atMost: 12) { steps.append(try self.step(step)) }
      phases.append(ParsedPhase(slug: try source.slug("slug"), title: try source.phrase("title"), steps: steps, source: source))
    }
    return phases
  }

  private static func step(_ source: YAMLSection) throws(FormatMistake) -> ParsedStep {
    var fields: [ConversationFormat.Field] = []
    if source.has("fields") {
      for field in try source.parts("fields", called: "een veld", keys: ["slug", "label"], atMost: 4) {
        let slug = try field.slug("slug")
        guard !fields.contains(where: { $0.slug == slug }) else {
          throw field.mistake(at: "slug", "De naam ‘\(slug)’ staat er dubbel.")
        }
        fields.append(ConversationFormat.Field(slug: slug, label: try field.phrase("label")))
      }
    }
    let step = ConversationFormat.Step(
      slug: try source.slug("slug"), title: try source.phrase("title"), prompt: try prompt(of: source),
      hint: try source.phraseIfAny("hint"),
      meanwhile: try source.phraseIfAny("meanwhile"), activity: try source.choice("activity", of: activities), fields: fields,
      minutes: source.has("minutes") ? try source.number("minutes", in: 1...240) : nil,
      needs: source.has("needs") ? try source.slug("needs") : nil, beside: source.has("beside") ? try source.slug("beside") : nil,
      yields: source.has("yields") ? try source.choices("yields", of: kinds) : [])
    return ParsedStep(step: step, source: source)
  }

  /// One question that fits on a phone and on a big screen.
  private static func prompt(of source: YAMLSection) throws(FormatMistake) -> Phrase {
    let prompt = try source.phrase("prompt")
    for text in [prompt.dutch, prompt.english] where text.split(whereSeparator: \.isWhitespace).count > 12 {
      throw source.mistake(at: "prompt", "De vraag is te lang: hoogstens twaalf woorden.")
    }
    return prompt
  }
}

// MARK: YAML

extension FormatFile {
  /// The parsed YAML of a file.
  static func root(of text: String, _ name: String, atMost longest: Int) throws(FormatMistake) -> Node {
    guard text.utf8.count <= longest else {
      throw FormatMistake(file: name, line: 1, reason: "Het bestand is te groot: hoogstens \(longest) tekens.")
    }
    try refuseReferences(in: text, name)
    guard let root = try composed(text, name) else { throw FormatMistake(file: name, line: 1, reason: "Het bestand is leeg.") }
    return root
  }

  private static func composed(_ text: String, _ name: String) throws(FormatMistake) -> Node? {
    do {
      return try compose(yaml: text)
    } catch let error as YamlError {
      throw mistake(error, name)
    } catch {
      throw FormatMistake(file: name, line: 1, reason: "Het bestand is niet te lezen als YAML.")
    }
  }

  private static func mistake(_ error: YamlError, _ name: String) -> FormatMistake {
    switch error {
    case .duplicatedKeysInMapping(let keys, let context):
      FormatMistake(file: name, line: context.mark.line, reason: "‘\(keys.first ?? "")’ staat er dubbel.")
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      FormatMistake(
        file: name, line: mark.line,
        reason: "Dit is geen geldige YAML. Kijk naar het inspringen, de dubbele punten en de aanhalingstekens.")
    default:
      FormatMistake(file: name, line: 1, reason: "Het bestand is niet te lezen als YAML.")
    }
  }

  /// References (`&name`, `*name`) let a small file expand endlessly. No text can begin with these signs anyway, so it is
  /// enough to look where they stand.
  private static func refuseReferences(in text: String, _ name: String) throws(FormatMistake) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var before: Character = ":"
      for character in line where character != " " {
        if (character == "&" || character == "*") && ":-?,[{".contains(before) {
          throw FormatMistake(
            file: name, line: number + 1, reason: "Begin een tekst niet met & of *. Verwijzingen kunnen hier niet.")
        }
        before = character
      }
    }
  }
}
