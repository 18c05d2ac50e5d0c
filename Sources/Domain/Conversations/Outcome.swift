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

/// A step of a published version of a page, by the names that the handbook gives them. Opaque here.
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
  /// Everybody is asked whether it may go out.
  case proposed = "voorgesteld"
}

/// How it stands with an outcome, as everybody may know it.
package enum OutcomeState: Sendable, Hashable {
  case noted
  case stays
  /// So many of so many have answered; what they said is known when all have.
  case asking(answered: Int, of: Int)
  case released
  /// Not everybody said yes. Nobody is told how many did not.
  case declined
  case withdrawn
}

/// Something of value that the conversation leaves behind: a lesson, or an agreement that was deviated from and why.
package struct Outcome: Sendable, Hashable {
  package let id: ID<Outcome>
  package let draft: OutcomeDraft
  package let state: OutcomeState
}
