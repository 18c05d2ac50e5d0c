package import Vocabulary

package struct PersonCard: Sendable {
  package let person: PersonName
  package let teams: [String]
  /// False until the invitation was accepted.
  package let hasAccount: Bool
  package let isActive: Bool
  /// For a guest: the norm sets she may read, the first to end first.
  package let sights: [Sight]
  /// For whoever invites, and for nobody else: the state of the letter with the invitation, while there is one.
  package let letter: LetterState?
  /// Why it did not arrive, once it was given up.
  package var letterTrouble: LetterTrouble?

  package init(
    person: PersonName, teams: [String], hasAccount: Bool, isActive: Bool, sights: [Sight] = [], letter: LetterState? = nil
  ) {
    self.person = person
    self.teams = teams
    self.hasAccount = hasAccount
    self.isActive = isActive
    self.sights = sights
    self.letter = letter
  }

  /// For a guest: the last day of her access.
  package var until: Day? { sights.map(\.until).max() }

  /// A former colleague can come back; a guest is invited again, with a new end date.
  package var mayComeBack: Bool { !isActive && hasAccount && person.position.isMember }
}

/// A norm set that a guest may read, up to and including a day.
package struct Sight: Sendable, Equatable {
  package let set: ID<NormSet>
  package let title: String
  package let edition: String
  package let until: Day

  package init(set: ID<NormSet>, title: String, edition: String, until: Day) {
    self.set = set
    self.title = title
    self.edition = edition
    self.until = until
  }
}

package struct TeamCard: Sendable {
  package let team: TeamName
  package let members: [PersonName]
  package let isMine: Bool

  package init(team: TeamName, members: [PersonName], isMine: Bool) {
    self.team = team
    self.members = members
    self.isMine = isMine
  }
}

/// One of my own sessions.
package struct SessionCard: Sendable {
  package let id: ID<Session>
  package let device: String
  package let since: Moment
  package let lastSeen: Moment
  package let isThisOne: Bool

  package init(id: ID<Session>, device: String, since: Moment, lastSeen: Moment, isThisOne: Bool) {
    self.id = id
    self.device = device
    self.since = since
    self.lastSeen = lastSeen
    self.isThisOne = isThisOne
  }
}

/// A message to somebody who gave something, about what became of it.
package struct NoticeCard: Sendable {
  package enum Kind: String, Sendable {
    /// A page changed, partly because of what you wrote.
    case changed = "veranderd"
    /// A proposal with your words was discussed and stays as it is.
    case stays = "blijft"
    /// Words that you proposed are in a new version.
    case wordsPublished = "woorden-gepubliceerd"
    /// Words that you proposed were not taken over.
    case wordsDeclined = "woorden-niet-overgenomen"
    /// Whoever you asked agreed, and it is published.
    case agreed = "akkoord"
    /// A page was withdrawn at which something of yours waited.
    case pageWithdrawn = "bladzijde-ingetrokken"
    /// It is back, and what you gave waits there again.
    case pageReturned = "bladzijde-terug"
    /// A team, perhaps yours, does a step as described again.
    case teamReturned = "team-terug"
    /// The page for whose owner I wrote has another owner; `reason` is their name, or empty when it has none.
    case ownerChanged = "andere-eigenaar"
    /// Somebody joined or left my team since I wrote for it; `reason` is their name.
    case readerCame = "lezer-erbij", readerWent = "lezer-weg"

    /// Whether it tells who reads what I wrote for others.
    package var isOfReaders: Bool { [.ownerChanged, .readerCame, .readerWent].contains(self) }
  }
  package let id: ID<Notice>
  package let kind: Kind
  package let slug: String
  package let pageTitle: String
  package let step: ID<CriticalStep>?
  package let stepTitle: String
  package let version: Int
  package let reason: String
  package let on: Day
  /// The team that it is about, if it is about one.
  package var team: String?

  package init(
    id: ID<Notice>, kind: Kind, slug: String, pageTitle: String, step: ID<CriticalStep>?, stepTitle: String, version: Int,
    reason: String, on: Day
  ) {
    self.id = id
    self.kind = kind
    self.slug = slug
    self.pageTitle = pageTitle
    self.step = step
    self.stepTitle = stepTitle
    self.version = version
    self.reason = reason
    self.on = on
  }
}

/// One quality point for the team's next meeting: never more than one (domain P5).
package struct QualityPoint: Sendable {
  package let proposal: ID<RevisionProposal>
  package let slug: String
  package let pageTitle: String
  package let stepTitle: String
  package let step: ID<CriticalStep>
  package let count: DeviationCount
  package let team: String?

  package init(
    proposal: ID<RevisionProposal>, slug: String, pageTitle: String, stepTitle: String, step: ID<CriticalStep>,
    count: DeviationCount, team: String?
  ) {
    self.proposal = proposal
    self.slug = slug
    self.pageTitle = pageTitle
    self.stepTitle = stepTitle
    self.step = step
    self.count = count
    self.team = team
  }
}
