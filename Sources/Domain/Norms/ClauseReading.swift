package import Vocabulary

/// One clause with everything known about it, for whoever links and judges.
package struct ClauseReading: Sendable {
  package let set: NormSetCard
  package let row: ReferenceRow
  /// Everything that can be linked: pages, and the steps of processes.
  package let candidates: [(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)])]
  package let mayJudge: Bool
  /// The named levels of the set, low to high. Empty where it has none.
  package let scale: [ScaleRung]
  /// How it relates to clauses of other sets, as people said. Empty for a guest, who came for one set.
  package let crosswalks: [CrosswalkReading]
  /// What follows from crosswalks and judgements elsewhere: a suggestion, no judgement.
  package let suggestions: [SuggestionReading]
  /// The sets that it can be connected to, for somebody who may connect it.
  package let others: [NormSetCard]
  /// The questions below it, with their answers and what those suggest.
  package var questions = QuestionsReading()
  /// The pieces of evidence that it does not have yet, for somebody who may connect one.
  package let pieces: [EvidenceMark]

  package init(
    set: NormSetCard, row: ReferenceRow,
    candidates: [(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)])],
    mayJudge: Bool, scale: [ScaleRung] = [], crosswalks: [CrosswalkReading] = [], suggestions: [SuggestionReading] = [],
    others: [NormSetCard] = [], pieces: [EvidenceMark] = []
  ) {
    self.pieces = pieces
    self.others = others
    self.set = set
    self.row = row
    self.candidates = candidates
    self.mayJudge = mayJudge
    self.scale = scale
    self.crosswalks = crosswalks
    self.suggestions = suggestions
  }
}
