package import Vocabulary

/// What somebody finds who searches: only what they may read, as if nothing else existed.
package struct SearchReading: Sendable {
  /// As it was typed.
  package let question: String
  /// The groups with hits, in the order in which they are shown.
  package let groups: [SearchGroup]
  /// The question with one letter corrected, using words that this reader may read. Nil when its words are known.
  package let suggestion: String?

  package init(question: String, groups: [SearchGroup], suggestion: String?) {
    self.question = question
    self.groups = groups
    self.suggestion = suggestion
  }
}

/// The hits of one kind.
package struct SearchGroup: Sendable {
  package enum Kind: Sendable, CaseIterable { case handbook, lessons, norms }

  package let kind: Kind
  /// The best of them first.
  package let hits: [SearchHit]
  /// How many there are, including those that are not shown.
  package let found: Int

  package init(kind: Kind, hits: [SearchHit], found: Int) {
    self.kind = kind
    self.hits = hits
    self.found = found
  }
}

/// One hit, with the words around what was searched.
package struct SearchHit: Sendable {
  package enum Spot: Sendable, Hashable {
    /// A page by its slug, and the step that has the words.
    case page(slug: String, step: ID<CriticalStep>?)
    case lesson(ID<Lesson>)
    case clause(ID<NormSet>, ID<NormClause>)
  }

  package let spot: Spot
  /// A lesson has none.
  package let title: String
  /// The chapter of a page, or the set of a norm.
  package let remark: String
  /// The step of a process that has the words.
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

/// A few words of a text, with the searched words marked. Cut at word boundaries.
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
