package import Vocabulary

/// An outcome of a conversation in which I had a chair, after its words were destroyed. I can still take it back.
package struct ReleasedCard: Sendable {
  package let outcome: ID<Outcome>
  package let kind: OutcomeKind
  package let words: String
  package let on: Day

  package init(outcome: ID<Outcome>, kind: OutcomeKind, words: String, on: Day) {
    self.outcome = outcome
    self.kind = kind
    self.words = words
    self.on = on
  }
}
