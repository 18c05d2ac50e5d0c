package import Vocabulary

/// One named person who agrees with what is about to be published. Never a row of ticks.
public enum Agreement: Sendable {}

/// Who agrees before a page of some kind is published. The organisation chooses it for each kind.
package enum AgreementRule: String, CaseIterable, Sendable {
  /// Nobody: whoever owns the page publishes it.
  case nobody = "niemand"
  /// A colleague, whom the publisher chooses each time.
  case colleague = "collega"
  /// The owner, when somebody else wants to publish.
  case owner = "eigenaar"
}

package enum AgreementState: String, Sendable {
  case asked = "gevraagd", given = "akkoord", sentBack = "teruggestuurd"
  /// Not needed any more: taken back by whoever asked, or another version came first.
  case over = "vervallen"
}

/// A revision that waits for the one person who was asked.
package struct AgreementReading: Sendable {
  package let card: PageCard
  package let asker: String
  package let asked: String
  package let on: Day
  package let reason: String
  package let causes: [VersionCause]
  package let state: AgreementState
  /// Why it was sent back.
  package let answer: String
  package let content: PageContent
  /// Beside the version that holds now; nothing for a first version.
  package let change: ContentDifference?
  package let published: Int?
  package let mayAnswer: Bool
  package let mayTakeBack: Bool

  package init(
    card: PageCard, asker: String, asked: String, on: Day, reason: String, causes: [VersionCause], state: AgreementState,
    answer: String,
    content: PageContent, change: ContentDifference?, published: Int?, mayAnswer: Bool, mayTakeBack: Bool
  ) {
    self.card = card
    self.asker = asker
    self.asked = asked
    self.on = on
    self.reason = reason
    self.causes = causes
    self.state = state
    self.answer = answer
    self.content = content
    self.change = change
    self.published = published
    self.mayAnswer = mayAnswer
    self.mayTakeBack = mayTakeBack
  }
}

/// What led to a version, as its history shows it.
package enum VersionCause: Sendable, Hashable {
  /// Deviations on one step, counted as they were when it was published.
  case deviations(step: String, DeviationCount, ID<RevisionProposal>)
  case discussion(team: String, on: Day)
  /// Words that a member proposed.
  case amendment(by: String, ID<Amendment>)
  /// A lesson that a circle released; nothing when it was taken back since.
  case lesson(String?)
  /// A story or a finding, in a free line.
  case told(String)

  /// The proposal of deviations, when it is one.
  package var proposal: ID<RevisionProposal>? { if case .deviations(_, _, let proposal) = self { proposal } else { nil } }
}

/// What whoever publishes chose as the cause, out of `PossibleCauses`. Proposals that it answers come along by themselves.
package struct ChosenCauses: Sendable {
  package var discussions: [ID<Discussion>]
  package var lessons: [ID<Lesson>]
  package var told: String

  package init(discussions: [ID<Discussion>] = [], lessons: [ID<Lesson>] = [], told: String = "") {
    self.discussions = discussions
    self.lessons = lessons
    self.told = told
  }

  package static let none = ChosenCauses()
}

/// What may have led to the version that is about to be published.
package struct PossibleCauses: Sendable {
  /// What teams said since the last version.
  package let discussions: [(id: ID<Discussion>, discussion: Discussion)]
  /// Proposed changes that stand in the draft; their writers are named in any case.
  package let amendments: [AmendmentCard]
  /// The newest lessons that circles let out.
  package let lessons: [LessonCard]

  package init(
    discussions: [(id: ID<Discussion>, discussion: Discussion)] = [], amendments: [AmendmentCard] = [], lessons: [LessonCard] = []
  ) {
    self.discussions = discussions
    self.amendments = amendments
    self.lessons = lessons
  }
}

/// What whoever publishes sees: the draft, what may have caused it, and who has to agree.
package struct PublicationReading: Sendable {
  package let draft: DraftReading
  package let causes: PossibleCauses
  package let rule: AgreementRule
  /// Whether I publish it myself; otherwise I ask somebody.
  package let mayPublish: Bool
  /// Whom I can ask.
  package let colleagues: [PersonName]
  /// Somebody was asked already: who, and for which revision.
  package let asked: (name: String, revision: Int)?

  package init(
    draft: DraftReading, causes: PossibleCauses = PossibleCauses(), rule: AgreementRule = .nobody, mayPublish: Bool = true,
    colleagues: [PersonName] = [], asked: (name: String, revision: Int)? = nil
  ) {
    self.draft = draft
    self.causes = causes
    self.rule = rule
    self.mayPublish = mayPublish
    self.colleagues = colleagues
    self.asked = asked
  }
}

/// What a page still has to solve, for those who write it.
package struct OpenMatters: Sendable {
  /// Steps that went otherwise more often, with their proposal.
  package let proposals: [(step: String, count: DeviationCount, proposal: ID<RevisionProposal>)]
  package let amendments: [AmendmentCard]
  /// Clauses that meet this page and changed since they were looked at, or that are not arranged.
  package let stale: [ClauseMark]
  package let gaps: [ClauseMark]
  /// Who was asked to agree, if anybody was.
  package let asked: String?

  package init(
    proposals: [(step: String, count: DeviationCount, proposal: ID<RevisionProposal>)] = [], amendments: [AmendmentCard] = [],
    stale: [ClauseMark] = [], gaps: [ClauseMark] = [], asked: String? = nil
  ) {
    self.proposals = proposals
    self.amendments = amendments
    self.stale = stale
    self.gaps = gaps
    self.asked = asked
  }

  package var isEmpty: Bool { proposals.isEmpty && amendments.isEmpty && stale.isEmpty && gaps.isEmpty && asked == nil }
}
