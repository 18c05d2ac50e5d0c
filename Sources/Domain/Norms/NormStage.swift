import Vocabulary

/// Where a norm set stands in the organisation. Whatever it is, everything that was said of it stays readable.
package enum NormStage: String, CaseIterable, Sendable {
  /// Only who keeps the handbook sees it.
  case draft = "werkversie"
  case inUse = "geldt"
  /// Still to be read, and no longer shown beside the pages of the handbook.
  case past = "voorbij"
}

/// Where a norm set came from, and so what may be done with it.
package enum NormOrigin: String, CaseIterable, Sendable {
  case brought = "ingelezen"
  case own = "zelf-geschreven"
  /// An outline by Kring: the numbers of a norm with our own short words. Not the norm itself.
  case outline = "omtrek"
  /// The organisation's own licensed copy. It leaves the organisation only with the organisation.
  case licensed = "eigen-exemplaar"

  /// Whether the words of the norm may be handed to others.
  package var mayBeShared: Bool { self != .licensed }
}

/// A named level on the scale of a norm set: `v` for "voldoende", or `3` for "wij leren ervan". About how a clause is met; a
/// person never gets one, and levels are never added up.
package struct ScaleRung: Sendable, Hashable {
  package let code: String
  package let name: String

  package static let most = 10

  package init(code: String, name: String) {
    self.code = code
    self.name = name
  }

  /// Levels as somebody types them, low to high: one a line, `1 = nog bedacht`. Nothing when a line is no level, or a code stands
  /// twice.
  package static func rungs(typed text: String) -> [ScaleRung]? {
    var rungs: [ScaleRung] = []
    for line in text.split(separator: "\n") where !trimmed(line).isEmpty {
      let parts = line.split(separator: "=", maxSplits: 1).map { trimmed($0) }
      guard parts.count == 2, (1...12).contains(parts[0].count), (1...80).contains(parts[1].count),
        !rungs.contains(where: { $0.code == parts[0] })
      else { return nil }
      rungs.append(ScaleRung(code: parts[0], name: parts[1]))
    }
    return rungs.count <= most ? rungs : nil
  }

  package static func typed(_ rungs: [ScaleRung]) -> String { rungs.map { "\($0.code) = \($0.name)" }.joined(separator: "\n") }
}

/// A part of the field that clauses of a set are for, and whether the organisation works in it.
package struct NormSlice: Sendable, Hashable {
  package let name: String
  package let isOn: Bool
  package let clauses: Int

  package init(name: String, isOn: Bool, clauses: Int) {
    self.name = name
    self.isOn = isOn
    self.clauses = clauses
  }

  /// `welzijn, sport` as two names.
  package static func names(typed text: String) -> [String] { ClauseRules.slices(text) }
}

/// What the rules of norm sets say no to; each has a sentence and a field.
package enum NormRefusal: Error, Sendable, Hashable {
  case numberMissing
  case numberTaken
  case nothingSaid
  /// A clause cannot stand below itself, or below what stands below it.
  case parentCircular
  case parentUnknown
  /// Something hangs on it: a judgement, a place, a crosswalk, or clauses below it.
  case clauseInUse
  case scaleUnreadable
  /// A level that somebody chose cannot go.
  case rungInUse(String)
  case rungUnknown
  case sameSet
  case otherUnknown
  case crosswalkTaken
  case crosswalkContradicts
  case nothingToCarry
  case editionCircular
  /// Something about a question below a clause.
  case question(QuestionFault)

  package var topic: RefusalTopic {
    switch self {
    case .numberMissing, .numberTaken: .number
    case .nothingSaid: .title
    case .parentCircular, .parentUnknown: .parent
    case .clauseInUse: .clause
    case .scaleUnreadable, .rungInUse: .scale
    case .rungUnknown: .rung
    case .sameSet, .otherUnknown, .crosswalkTaken, .crosswalkContradicts: .other
    case .nothingToCarry, .editionCircular: .former
    case .question(let fault): fault.topic
    }
  }
}
