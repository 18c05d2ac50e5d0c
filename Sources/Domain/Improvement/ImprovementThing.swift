package import Vocabulary

/// What improving asks of somebody this week.
package enum ImprovementThing: Sendable {
  /// A page of mine has a proposal for revision.
  case proposal(slug: String, title: String, stepTitle: String, proposal: ID<RevisionProposal>)
  /// A member proposed other words on a page that I write.
  case amended(AmendmentCard)
  /// What was done with what I gave.
  case told(NoticeCard)
  /// Somebody came whom I can let read what I wrote.
  case reader(ReaderQuestion)
}
