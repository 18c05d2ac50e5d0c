package import Vocabulary

package enum OutcomeKind: String, CaseIterable, Sendable {
  case lesson = "les"
  case deviation = "afwijking"
}

/// What would leave the circle, word for word.
package enum OutcomeDraft: Sendable, Hashable {
  case lesson(Confided)
  /// A motivated deviation from this step of this published version.
  case deviation(DeviatedFrom, instead: Confided, because: Confided)

  package var kind: OutcomeKind {
    switch self {
    case .lesson: .lesson
    case .deviation: .deviation
    }
  }

  var words: [Confided] {
    switch self {
    case .lesson(let words): [words]
    case .deviation(_, let instead, let because): [instead, because]
    }
  }
}

/// A step of a published version of a page, by the names that the handbook gives them. They mean nothing here.
package struct DeviatedFrom: Sendable, Hashable {
  package let page: String
  package let version: String
  package let step: String

  package init(page: String, version: String, step: String) {
    self.page = page
    self.version = version
    self.step = step
  }
}

/// What is decided about an outcome.
package enum Fate: String, CaseIterable, Sendable {
  case stays = "blijft"
  case deleted = "weg"
  /// Everybody is asked whether it may leave.
  case proposed = "voorgesteld"
}

/// The state of an outcome, as everybody may know it.
package enum OutcomeState: Sendable, Hashable {
  case noted
  case stays
  /// This many of that many have answered. What they said is known when all have.
  case asking(answered: Int, of: Int)
  case released
  /// Not everybody said yes. Nobody is told how many did not.
  case declined
  case withdrawn
}

/// Something of value that a conversation yields: a lesson, or a step that was done differently and why.
package struct Outcome: Sendable, Hashable {
  package let id: ID<Outcome>
  package let draft: OutcomeDraft
  /// Which wording of the text this is, from 1.
  package let wording: Int
  package let state: OutcomeState
}
