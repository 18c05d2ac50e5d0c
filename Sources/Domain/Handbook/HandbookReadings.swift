package import Vocabulary

/// A person as others read them: a name, never a number.
package struct PersonName: Sendable, Hashable {
  package let id: ID<Person>
  package let name: String
  package let position: Position

  package init(id: ID<Person>, name: String, position: Position) {
    self.id = id
    self.name = name
    self.position = position
  }
}

/// A chapter of the handbook with its pages. Chapters are the organisation's own, never a norm's (domain P10).
package struct Chapter: Sendable {
  package let title: String
  package let pages: [PageCard]

  package init(title: String, pages: [PageCard]) {
    self.title = title
    self.pages = pages
  }
}

/// A page as a list shows it.
package struct PageCard: Sendable {
  package let id: ID<HandbookPage>
  package let slug: String
  package let title: String
  package let kind: PageKind
  package let owner: PersonName?
  /// The published version. Nil while there is only a working draft.
  package let version: Int?
  package let hasDraft: Bool
  /// The owner until they left or were no longer in the line. Then there is no owner.
  package var formerOwner: PersonName?
  /// The day on which it is due for review. Nil while nobody chose one.
  package var reviewDue: Day?

  /// It has lost its owner, or must have one and never had.
  package var isOrphan: Bool { formerOwner != nil || (kind.needsOwner && owner == nil && version != nil) }

  package func isDue(on today: Day) -> Bool { reviewDue.map { $0 <= today } ?? false }

  package init(
    id: ID<HandbookPage>, slug: String, title: String, kind: PageKind, owner: PersonName?, version: Int?, hasDraft: Bool
  ) {
    self.id = id
    self.slug = slug
    self.title = title
    self.kind = kind
    self.owner = owner
    self.version = version
    self.hasDraft = hasDraft
  }
}

/// A published version in the history of a page.
package struct VersionMark: Sendable, Hashable {
  package let number: Int
  package let revision: Int
  package let on: Day
  package let at: Moment
  package let reason: String
  package let by: String
  /// The one person who was asked and agreed, if anybody was.
  package let agreedBy: String?
  /// What led to it, as whoever published it chose; only where a history shows it.
  package let causes: [VersionCause]

  package init(
    number: Int, revision: Int, on: Day, at: Moment, reason: String, by: String, agreedBy: String? = nil,
    causes: [VersionCause] = []
  ) {
    self.number = number
    self.revision = revision
    self.on = on
    self.at = at
    self.reason = reason
    self.by = by
    self.agreedBy = agreedBy
    self.causes = causes
  }
}

/// One save. Kept for ever.
package struct RevisionMark: Sendable, Hashable {
  package let number: Int
  package let at: Moment
  package let by: String
  package let note: String
  /// SHA-256 of title and text, in hexadecimal: whoever has an old print can check it.
  package let hash: String
  /// Who took these words of a colleague into the draft, when they were proposed.
  package let takenOverBy: String?

  package init(number: Int, at: Moment, by: String, note: String, hash: String, takenOverBy: String? = nil) {
    self.number = number
    self.at = at
    self.by = by
    self.note = note
    self.hash = hash
    self.takenOverBy = takenOverBy
  }
}

/// "Besproken in werkoverleg": which team, when, and its answers to the three questions (domain P4).
package struct Discussion: Sendable {
  package enum Result: String, CaseIterable, Sendable {
    case ours = "van-ons", withAddition = "met-toevoeging", objection = "bezwaar"
  }
  /// What has become of the team since.
  package enum TeamSince: Sendable, Hashable { case same, called(String), ended }
  package let id: ID<Discussion>
  /// The name that the team had then.
  package let team: String
  package let teamSince: TeamSince
  package let on: Day
  package let result: Result
  package let answers: TalkAnswers
  package let version: Int

  package var changed: String { answers.changed }

  /// With only the answer about what it changed.
  package init(team: String, on: Day, result: Result, changed: String, version: Int) {
    self.init(id: ID(raw: "-"), team: team, on: on, result: result, answers: TalkAnswers(changed: changed), version: version)
  }

  package init(
    id: ID<Discussion>, team: String, teamSince: TeamSince = .same, on: Day, result: Result, answers: TalkAnswers, version: Int
  ) {
    self.id = id
    self.team = team
    self.teamSince = teamSince
    self.on = on
    self.result = result
    self.answers = answers
    self.version = version
  }
}

/// What the reader may do here. The page draws exactly these buttons, and the room checks the same.
package struct PageRights: Sendable, Equatable {
  package var edit = false
  package var publish = false
  package var assignPeople = false
  package var deviate = false
  package var discuss = false
  package var propose = false
  package var seePatterns = false
  package var withdraw = false
  /// For a page that was withdrawn.
  package var putBack = false

  package init() {}
}

/// A page as somebody reads it.
package struct PageReading: Sendable {
  package let card: PageCard
  package let chapter: String
  package let content: PageContent
  /// The version that is shown. Nil when this is a draft that was never published.
  package let version: VersionMark?
  /// The working draft beside it, if it is newer.
  package let draft: RevisionMark?
  package let coauthors: [PersonName]
  package let versions: [VersionMark]
  package let discussions: [Discussion]
  /// Clauses by step. Those of the page as a whole are under nil.
  package let clauses: [ID<CriticalStep>?: [ClauseMark]]
  package let deviations: [ID<CriticalStep>: StepDeviations]
  /// Steps that are new or whose words changed since the version before.
  package let changedSteps: Set<ID<CriticalStep>>
  package let newSteps: Set<ID<CriticalStep>>
  /// From the path of an imported file to its page, for links between files.
  package let importedLinks: [String: String]
  /// The path this page was imported from, against which its relative links are resolved.
  package let source: String?
  /// How many changes that members proposed wait for an answer.
  package let openAmendments: Int
  /// Published pages that link here. Only for those who write this page.
  package let linkedFrom: [PageName]
  /// When it was withdrawn; then nothing else of it is drawn.
  package let withdrawal: WithdrawalMark?
  package let rights: PageRights
  /// For members; an auditor reads only the common text.
  package var life = PageLife()
  /// The attachments by step. Those of the page as a whole are under nil.
  package var attachments: [ID<CriticalStep>?: [EvidenceMark]] = [:]
  /// Whether this reader may attach something to it.
  package var mayAttach = false

  package init(
    card: PageCard, chapter: String, content: PageContent, version: VersionMark?, draft: RevisionMark?, coauthors: [PersonName],
    versions: [VersionMark], discussions: [Discussion], clauses: [ID<CriticalStep>?: [ClauseMark]],
    deviations: [ID<CriticalStep>: StepDeviations], changedSteps: Set<ID<CriticalStep>>, newSteps: Set<ID<CriticalStep>>,
    importedLinks: [String: String], source: String?, openAmendments: Int = 0, linkedFrom: [PageName] = [],
    withdrawal: WithdrawalMark? = nil, rights: PageRights
  ) {
    self.card = card
    self.chapter = chapter
    self.content = content
    self.version = version
    self.draft = draft
    self.coauthors = coauthors
    self.versions = versions
    self.discussions = discussions
    self.clauses = clauses
    self.deviations = deviations
    self.changedSteps = changedSteps
    self.newSteps = newSteps
    self.importedLinks = importedLinks
    self.source = source
    self.openAmendments = openAmendments
    self.linkedFrom = linkedFrom
    self.withdrawal = withdrawal
    self.rights = rights
  }
}

/// The working draft, as its authors edit it.
package struct DraftReading: Sendable {
  package let card: PageCard
  package let chapter: String
  package let chapters: [String]
  package let content: PageContent
  /// Its revision. A save names the revision it started from, so that nobody overwrites another's save.
  package let revision: RevisionMark
  package let published: VersionMark?
  /// What it changes in the published version. Nil while there is none.
  package let difference: ContentDifference?
  /// Its writers said that it may be as long as it is.
  package let mayBeLong: Bool
  package let rights: PageRights

  package init(
    card: PageCard, chapter: String, chapters: [String], content: PageContent, revision: RevisionMark, published: VersionMark?,
    difference: ContentDifference?, mayBeLong: Bool = false, rights: PageRights
  ) {
    self.card = card
    self.chapter = chapter
    self.chapters = chapters
    self.content = content
    self.revision = revision
    self.published = published
    self.difference = difference
    self.mayBeLong = mayBeLong
    self.rights = rights
  }
}

/// Every save and every version of a page.
package struct HistoryReading: Sendable {
  package let card: PageCard
  package let versions: [VersionMark]
  package let revisions: [RevisionMark]
  /// While the page is withdrawn: when, by whom and why.
  package var withdrawal: WithdrawalMark?
  /// Changes that colleagues had proposed when it was withdrawn, with their words. For members.
  package var waiting: [AmendmentCard] = []

  package init(card: PageCard, versions: [VersionMark], revisions: [RevisionMark]) {
    self.card = card
    self.versions = versions
    self.revisions = revisions
  }
}

/// Two revisions side by side.
package struct ComparisonReading: Sendable {
  package let card: PageCard
  package let from: RevisionMark
  package let to: RevisionMark
  package let title: WordDifference
  package let content: ContentDifference

  package init(card: PageCard, from: RevisionMark, to: RevisionMark, title: WordDifference, content: ContentDifference) {
    self.card = card
    self.from = from
    self.to = to
    self.title = title
    self.content = content
  }
}
