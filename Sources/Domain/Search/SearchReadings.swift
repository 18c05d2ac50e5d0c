package import Vocabulary

/// What somebody finds who asks for words: only what they may read, and as if nothing else existed.
package struct SearchReading: Sendable {
  /// As it was asked.
  package let question: String
  /// Those that have something in them, in the order in which they are shown.
  package let groups: [SearchGroup]
  /// The question with a letter put right, from words that this reader may read; nothing when its words are known.
  package let suggestion: String?

  package init(question: String, groups: [SearchGroup], suggestion: String?) {
    self.question = question
    self.groups = groups
    self.suggestion = suggestion
  }
}

/// What was found of one kind.
package struct SearchGroup: Sendable {
  package enum Kind: Sendable, CaseIterable { case handbook, lessons, norms }

  package let kind: Kind
  /// The best of them first.
  package let hits: [SearchHit]
  /// How many there are, those that are not shown too.
  package let found: Int

  package init(kind: Kind, hits: [SearchHit], found: Int) {
    self.kind = kind
    self.hits = hits
    self.found = found
  }
}

/// One thing that was found, with the words around what was asked.
package struct SearchHit: Sendable {
  package enum Spot: Sendable, Hashable {
    /// A page by its word in the address, and the step in which the words stand.
    case page(slug: String, step: ID<CriticalStep>?)
    case lesson(ID<Lesson>)
    case clause(ID<NormSet>, ID<NormClause>)
  }

  package let spot: Spot
  /// A lesson has none.
  package let title: String
  /// The chapter of a page, or the set of a norm.
  package let remark: String
  /// The step of a process in which the words stand.
  package let stepTitle: String?
  /// When a lesson was released.
  package let on: Day?
  package let excerpt: Excerpt

  package init(spot: Spot, title: String, remark: String, stepTitle: String? = nil, on: Day? = nil, excerpt: Excerpt) {
    self.spot = spot
    self.title = title
    self.remark = remark
    self.stepTitle = stepTitle
    self.on = on
    self.excerpt = excerpt
  }
}

/// A few words of a text, with those that were asked for marked. Cut where words end.
package struct Excerpt: Sendable, Hashable {
  package struct Piece: Sendable, Hashable {
    package let text: String
    package let isAsked: Bool

    package init(_ text: String, isAsked: Bool = false) {
      self.text = text
      self.isAsked = isAsked
    }
  }

  package let pieces: [Piece]
  package let beginsMidway: Bool
  package let endsMidway: Bool

  package init(_ pieces: [Piece], beginsMidway: Bool = false, endsMidway: Bool = false) {
    self.pieces = pieces
    self.beginsMidway = beginsMidway
    self.endsMidway = endsMidway
  }
}
