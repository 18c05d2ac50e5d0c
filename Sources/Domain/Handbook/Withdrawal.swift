package import Vocabulary

/// A page by its slug and its title: enough to link to it.
package struct PageName: Sendable, Hashable {
  package let slug: String
  package let title: String

  package init(slug: String, title: String) {
    self.slug = slug
    self.title = title
  }
}

/// The fact that a page was withdrawn: when, by whom and why. Everybody who could read the page reads this instead.
package struct WithdrawalMark: Sendable, Hashable {
  package let on: Day
  package let by: String
  package let reason: String

  package init(on: Day, by: String, reason: String) {
    self.on = on
    self.by = by
    self.reason = reason
  }
}

/// What depends on a page, for whoever is about to withdraw it.
package struct WithdrawalReading: Sendable {
  package let card: PageCard
  /// Pages with a link to it, which would lead to the notice.
  package let linkedFrom: [PageName]
  /// Clauses that are met here, and perhaps nowhere else.
  package let clauses: [ClauseMark]
  /// How often a step was done differently without an answer yet, as far as it may be told.
  package let deviations: DeviationCount
  package let openProposals: Int
  /// Words that a colleague proposed and nobody answered yet.
  package var amendments: [AmendmentCard] = []
  /// Proposals from deviations, each with its step.
  package var patterns: [(step: String, proposal: ID<RevisionProposal>)] = []
  /// Who was asked to agree with a new version.
  package var asked: String?

  package init(card: PageCard, linkedFrom: [PageName], clauses: [ClauseMark], deviations: DeviationCount, openProposals: Int) {
    self.card = card
    self.linkedFrom = linkedFrom
    self.clauses = clauses
    self.deviations = deviations
    self.openProposals = openProposals
  }

  package var breaksNothing: Bool {
    linkedFrom.isEmpty && clauses.isEmpty && deviations == .none && openProposals == 0 && amendments.isEmpty && asked == nil
  }
}
