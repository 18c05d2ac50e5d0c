package import Vocabulary

/// One clause with all that is known of it, for whoever links and judges.
package struct ClauseReading: Sendable {
  package let set: NormSetCard
  package let row: ReferenceRow
  /// Everything that can be linked: pages, and the steps of processes.
  package let candidates: [(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)])]
  package let mayJudge: Bool
  /// The named levels of the set, low to high; empty where it has none.
  package let scale: [ScaleRung]
  /// How it stands to clauses of other sets, as people said. Empty for a guest, who came for one set.
  package let crosswalks: [CrosswalkReading]
  /// What follows from them out of judgements elsewhere: to look at, and no judgement.
  package let suggestions: [SuggestionReading]
  /// The sets that it can be connected to, for whoever may.
  package let others: [NormSetCard]
  /// What is asked below it, with what was answered and what that suggests.
  package var questions = QuestionsReading()
  /// The pieces of evidence that it does not have yet, for whoever may connect one.
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
