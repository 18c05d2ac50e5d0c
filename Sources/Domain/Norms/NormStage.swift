import Vocabulary

/// The stage of a norm set in the organisation. At every stage everything that was said of it can be read.
package enum NormStage: String, CaseIterable, Sendable {
  /// Only whoever keeps the handbook sees it.
  case draft = "werkversie"
  case inUse = "geldt"
  /// Can still be read, and is no longer shown beside the pages of the handbook.
  case past = "voorbij"
}

/// Where a norm set came from, which decides what may be done with it.
package enum NormOrigin: String, CaseIterable, Sendable {
  case brought = "ingelezen"
  case own = "zelf-geschreven"
  /// An outline by Kring: the numbers of a norm with our own short words. Not the norm itself.
  case outline = "omtrek"
  /// The organisation's own licensed copy. It leaves the organisation only together with the organisation.
  case licensed = "eigen-exemplaar"

  /// Whether the words of the norm may be given to others.
  package var mayBeShared: Bool { self != .licensed }
}

/// A named level on the scale of a norm set: `v` for "voldoende", or `3` for "wij leren ervan". It is about how a clause is
/// met; a person never gets one, and levels are never added up.
package struct ScaleRung: Sendable, Hashable {
  package let code: String
  package let name: String

  package static let most = 10

  package init(code: String, name: String) {
    self.code = code
    self.name = name
  }

  /// Levels as somebody types them, low to high: one a line, `1 = nog bedacht`. Nil when a line is no level, or a code stands
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

/// A part of the field that some clauses of a set are for, and whether the organisation works in it.
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

/// What the rules of norm sets refuse; each has a sentence and a field.
package enum NormRefusal: Error, Sendable, Hashable {
  case numberMissing
  case numberTaken
  case nothingSaid
  /// A clause cannot stand below itself, or below one of its descendants.
  case parentCircular
  case parentUnknown
  /// Something depends on it: a judgement, a place, a crosswalk, or clauses below it.
  case clauseInUse
  case scaleUnreadable
  /// A level that somebody chose cannot be removed.
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
