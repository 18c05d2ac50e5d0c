package import Vocabulary

/// One named person who agrees with what is about to be published. Never a row of ticks.
public enum Agreement: Sendable {}

/// Who has to agree before a page of some kind is published. The organisation chooses it for each kind.
package enum AgreementRule: String, CaseIterable, Sendable {
  /// Nobody: the owner of the page publishes it.
  case nobody = "niemand"
  /// A colleague, whom the publisher chooses each time.
  case colleague = "collega"
  /// The owner, when somebody else wants to publish.
  case owner = "eigenaar"
}

package enum AgreementState: String, Sendable {
  case asked = "gevraagd", given = "akkoord", sentBack = "teruggestuurd"
  /// No longer needed: taken back by whoever asked, or another version was published first.
  case over = "vervallen"
}

/// A revision that waits for the one person who was asked.
package struct AgreementReading: Sendable {
  /// An answer names it: another question may have come in its place since the page was read.
  package let question: ID<Agreement>
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
  /// Compared with the version that holds now. Nil for a first version.
  package let change: ContentDifference?
  package let published: Int?
  package let mayAnswer: Bool
  package let mayTakeBack: Bool

  package init(
    question: ID<Agreement>, card: PageCard, asker: String, asked: String, on: Day, reason: String, causes: [VersionCause],
    state: AgreementState, answer: String,
    content: PageContent, change: ContentDifference?, published: Int?, mayAnswer: Bool, mayTakeBack: Bool
  ) {
    self.question = question
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
  /// Deviations at one step, counted at the time of publishing.
  case deviations(step: String, DeviationCount, ID<RevisionProposal>)
  case discussion(team: String, on: Day)
  /// Words that a member proposed.
  case amendment(by: String, ID<Amendment>)
  /// A lesson that a circle released. Nil when it was taken back since.
  case lesson(String?)
  /// A story or a finding, in a free line.
  case told(String)

  /// The proposal, when the cause is deviations.
  package var proposal: ID<RevisionProposal>? { if case .deviations(_, _, let proposal) = self { proposal } else { nil } }
}

/// The causes that the publisher chose out of `PossibleCauses`. Proposals that the version answers are added automatically.
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
  /// Proposed changes that were taken into the draft; their writers are always named.
  package let amendments: [AmendmentCard]
  /// The newest lessons that circles released.
  package let lessons: [LessonCard]

  package init(
    discussions: [(id: ID<Discussion>, discussion: Discussion)] = [], amendments: [AmendmentCard] = [], lessons: [LessonCard] = []
  ) {
    self.discussions = discussions
    self.amendments = amendments
    self.lessons = lessons
  }
}

/// What the publisher sees: the draft, its possible causes, and who has to agree.
package struct PublicationReading: Sendable {
  package let draft: DraftReading
  package let causes: PossibleCauses
  package let rule: AgreementRule
  /// Whether I publish it myself; otherwise I ask somebody.
  package let mayPublish: Bool
  /// Whom I can ask.
  package let colleagues: [PersonName]
  /// Who was asked already, and for which revision.
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

/// The open points of a page, for those who write it.
package struct OpenMatters: Sendable {
  /// Steps that were done differently more often, with their proposal.
  package let proposals: [(step: String, count: DeviationCount, proposal: ID<RevisionProposal>)]
  package let amendments: [AmendmentCard]
  /// Clauses that meet this page and changed since they were checked, or that are not arranged.
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
