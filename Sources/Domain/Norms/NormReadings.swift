package import Vocabulary

/// A crosswalk beside a clause, as seen from that clause.
package struct CrosswalkReading: Sendable, Hashable {
  package let id: ID<Crosswalk>
  package let relation: ClauseRelation
  package let other: ClauseMark
  package let otherSet: String
  package let reason: String

  package init(id: ID<Crosswalk>, relation: ClauseRelation, other: ClauseMark, otherSet: String, reason: String) {
    self.id = id
    self.relation = relation
    self.other = other
    self.otherSet = otherSet
    self.reason = reason
  }
}

/// A crosswalk between clauses of two sets, with who stated it and why. Only marks an id.
package enum Crosswalk: Sendable {}

/// What may follow for a clause from a judgement elsewhere, with the path that leads there.
package struct SuggestionReading: Sendable, Hashable {
  package struct Stop: Sendable, Hashable {
    package let relation: ClauseRelation
    package let clause: ClauseMark
    package let set: String

    package init(relation: ClauseRelation, clause: ClauseMark, set: String) {
      self.relation = relation
      self.clause = clause
      self.set = set
    }
  }
  package let state: CoverageState
  /// From the clause itself to the one that was judged.
  package let way: [Stop]
  /// The evidence there: it may be evidence here too.
  package let evidence: [EvidenceMark]

  package init(state: CoverageState, way: [Stop], evidence: [EvidenceMark] = []) {
    self.evidence = evidence
    self.state = state
    self.way = way
  }
}

/// A norm set as its keeper edits it: its clauses in their order, its scale and its parts.
package struct NormSetMaking: Sendable {
  package struct Row: Sendable, Hashable {
    package let clause: ID<NormClause>
    package let norm: NormText
    /// How many parents stand above it.
    package let level: Int

    package init(clause: ID<NormClause>, norm: NormText, level: Int) {
      self.clause = clause
      self.norm = norm
      self.level = level
    }
  }
  package let set: NormSetCard
  package let source: String
  package let rows: [Row]
  package let scale: [ScaleRung]
  package let slices: [NormSlice]
  /// Whether its keeper offers its headings to people who keep something of their own craft.
  package var isForCraft = false

  package init(set: NormSetCard, source: String, rows: [Row], scale: [ScaleRung], slices: [NormSlice]) {
    self.set = set
    self.source = source
    self.rows = rows
    self.scale = scale
    self.slices = slices
  }
}

/// What happens when the answers of one edition go to another: every answer, and what becomes of it.
package struct EditionReading: Sendable {
  package struct Row: Sendable, Hashable {
    package let former: ClauseMark
    package let fate: AnswerFate
    package let targets: [ClauseMark]

    package init(former: ClauseMark, fate: AnswerFate, targets: [ClauseMark]) {
      self.former = former
      self.fate = fate
      self.targets = targets
    }
  }
  package let set: NormSetCard
  package let former: NormSetCard
  package let rows: [Row]
  /// Answers that were carried over before, and are not changed again.
  package let done: [Row]
  /// The same for the questions below clauses, including those that were carried over before.
  package var questions: [QuestionLine] = []
  package var questionsDone: [QuestionLine] = []

  /// An answer to a question, and the question it goes to.
  package struct QuestionLine: Sendable, Hashable {
    package let clause: ClauseMark
    package let words: String
    package let answer: String
    package let fate: AnswerFate
    package let target: ClauseMark?

    package init(clause: ClauseMark, words: String, answer: String, fate: AnswerFate, target: ClauseMark?) {
      self.clause = clause
      self.words = words
      self.answer = answer
      self.fate = fate
      self.target = target
    }
  }

  package init(set: NormSetCard, former: NormSetCard, rows: [Row], done: [Row]) {
    self.set = set
    self.former = former
    self.rows = rows
    self.done = done
  }

  package func rows(_ fate: AnswerFate) -> [Row] { rows.filter { $0.fate == fate } }
}

/// What crosswalks between two sets would add, in one direction: places in the handbook, and suggestions.
package struct MappingReading: Sendable {
  package struct Row: Sendable, Hashable {
    package let clause: ClauseMark
    package let relation: ClauseRelation
    package let from: ClauseMark
    package let places: Int
    package let suggestion: CoverageState?

    package init(clause: ClauseMark, relation: ClauseRelation, from: ClauseMark, places: Int, suggestion: CoverageState?) {
      self.clause = clause
      self.relation = relation
      self.from = from
      self.places = places
      self.suggestion = suggestion
    }
  }
  package let set: NormSetCard
  package let other: NormSetCard
  /// Clauses without a place that would get those of another.
  package let gains: [Row]
  /// Clauses that would get a suggestion only.
  package let suggested: [Row]
  /// Connected and left as they are, because people gave them a place or judged them.
  package let kept: Int
  /// Without a place before, and without one afterwards.
  package let before: Int
  package let after: Int

  package init(set: NormSetCard, other: NormSetCard, gains: [Row], suggested: [Row], kept: Int, before: Int, after: Int) {
    self.set = set
    self.other = other
    self.gains = gains
    self.suggested = suggested
    self.kept = kept
    self.before = before
    self.after = after
  }
}

/// Where the handbook begins to look like a norm set: the current signs, and those that were dismissed with a reason.
package struct MirrorReading: Sendable {
  package struct Waved: Sendable, Hashable {
    package let sign: MirrorSign
    package let reason: String
    package let by: String
    package let on: Day

    package init(sign: MirrorSign, reason: String, by: String, on: Day) {
      self.sign = sign
      self.reason = reason
      self.by = by
      self.on = on
    }
  }
  package let set: NormSetCard
  package let chapters: Int
  package let pages: Int
  package let signs: [MirrorSign]
  package let waved: [Waved]

  package init(set: NormSetCard, chapters: Int, pages: Int, signs: [MirrorSign], waved: [Waved]) {
    self.set = set
    self.chapters = chapters
    self.pages = pages
    self.signs = signs
    self.waved = waved
  }
}
