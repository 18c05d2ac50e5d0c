package import Vocabulary

/// What a team agreed to do differently at a step, with the team's name; while it holds, and afterwards.
package struct TeamAgreement: Sendable {
  /// How it ended.
  package enum End: Sendable, Hashable {
    /// The team does the step as described again. The reason may be empty.
    case returned(on: Day, because: String)
    /// The team agreed on something else since.
    case replaced
  }
  package let id: ID<Deviation>
  package let team: TeamName
  package let step: ID<CriticalStep>
  /// What the step is called now, or was called when they agreed on it.
  package let stepTitle: String
  package let instead: String
  package let because: String
  package let gave: String
  package let since: Day
  /// Nil while it holds.
  package let end: End?
  /// Whether the reader is in that team, and it holds.
  package let mayEnd: Bool

  package init(
    id: ID<Deviation>, team: TeamName, step: ID<CriticalStep>, stepTitle: String, instead: String, because: String, gave: String,
    since: Day,
    end: End?, mayEnd: Bool
  ) {
    self.id = id
    self.team = team
    self.step = step
    self.stepTitle = stepTitle
    self.instead = instead
    self.because = because
    self.gave = gave
    self.since = since
    self.end = end
    self.mayEnd = mayEnd
  }
}

/// What teams do differently from a page, and what they did before. It names teams and nobody else.
package struct TeamAgreementsReading: Sendable {
  package let card: PageCard
  /// The newest first.
  package let agreements: [TeamAgreement]

  package init(card: PageCard, agreements: [TeamAgreement]) {
    self.card = card
    self.agreements = agreements
  }

  package var holding: [TeamAgreement] { agreements.filter { $0.end == nil } }
  package var ended: [TeamAgreement] { agreements.filter { $0.end != nil } }
}
