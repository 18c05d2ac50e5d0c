package import Vocabulary

/// A piece of evidence beside a clause or a page: its name, its period, and since when this revision is there.
package struct EvidenceMark: Sendable, Hashable {
  package let id: ID<Evidence>
  package let title: String
  package let period: EvidencePeriod
  /// The number of its revision. From two on it replaced another.
  package let number: Int
  /// When this revision was brought in.
  package let since: Moment
  package let isLink: Bool

  package init(id: ID<Evidence>, title: String, period: EvidencePeriod, number: Int, since: Moment, isLink: Bool) {
    self.id = id
    self.title = title
    self.period = period
    self.number = number
    self.since = since
    self.isLink = isLink
  }
}

/// Why a piece is no longer given out: withdrawn or destroyed, when, by whom and why.
package struct EvidenceEnd: Sendable, Hashable {
  package let on: Day
  package let by: String
  package let reason: String

  package init(on: Day, by: String, reason: String) {
    self.on = on
    self.by = by
    self.reason = reason
  }
}

/// One revision of a piece, kept for ever.
package struct EvidenceRevision: Sendable, Hashable {
  package let number: Int
  package let title: String
  package let shows: String
  package let period: EvidencePeriod
  package let content: EvidenceContent
  package let by: String
  package let at: Moment
  /// SHA-256 over everything in it and over the revision before.
  package let chain: String
  /// Its bytes are gone; the rest stays.
  package let destroyed: EvidenceEnd?

  package init(
    number: Int, title: String, shows: String, period: EvidencePeriod, content: EvidenceContent, by: String, at: Moment,
    chain: String, destroyed: EvidenceEnd?
  ) {
    self.number = number
    self.title = title
    self.shows = shows
    self.period = period
    self.content = content
    self.by = by
    self.at = at
    self.chain = chain
    self.destroyed = destroyed
  }
}

/// The place in the handbook where a piece hangs.
package struct EvidenceSpot: Sendable, Hashable {
  package let place: ID<EvidencePlace>
  package let slug: String
  package let pageTitle: String
  package let step: ID<CriticalStep>?
  package let stepTitle: String?

  package init(place: ID<EvidencePlace>, slug: String, pageTitle: String, step: ID<CriticalStep>?, stepTitle: String?) {
    self.place = place
    self.slug = slug
    self.pageTitle = pageTitle
    self.step = step
    self.stepTitle = stepTitle
  }
}

/// A piece of evidence as one reader sees it: its revisions, and the places that this reader may know.
package struct EvidenceReading: Sendable {
  package struct Proof: Sendable, Hashable {
    package let place: ID<EvidencePlace>
    package let clause: ClauseMark
    package let set: String

    package init(place: ID<EvidencePlace>, clause: ClauseMark, set: String) {
      self.place = place
      self.clause = clause
      self.set = set
    }
  }

  package let id: ID<Evidence>
  /// The newest first; there is always one.
  package let revisions: [EvidenceRevision]
  package let withdrawal: EvidenceEnd?
  package let proofs: [Proof]
  package let spots: [EvidenceSpot]
  package let mayKeep: Bool
  /// The sets that it can be connected to, for somebody who may connect it.
  package let sets: [NormSetCard]
  package let candidates: [(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)])]

  package init(
    id: ID<Evidence>, revisions: [EvidenceRevision], withdrawal: EvidenceEnd?, proofs: [Proof], spots: [EvidenceSpot],
    mayKeep: Bool,
    sets: [NormSetCard] = [], candidates: [(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)])] = []
  ) {
    self.id = id
    self.revisions = revisions
    self.withdrawal = withdrawal
    self.proofs = proofs
    self.spots = spots
    self.mayKeep = mayKeep
    self.sets = sets
    self.candidates = candidates
  }

  /// Only those who keep a withdrawn piece can still get it.
  package var isGiven: Bool { withdrawal == nil || mayKeep }

  package func gives(_ revision: EvidenceRevision) -> Bool { isGiven && revision.destroyed == nil }
}

/// A piece as a list shows it.
package struct EvidenceCard: Sendable {
  package let mark: EvidenceMark
  package let shows: String
  package let clauses: Int
  package let spots: Int
  package let isWithdrawn: Bool
  package let isDestroyed: Bool

  package init(mark: EvidenceMark, shows: String, clauses: Int, spots: Int, isWithdrawn: Bool, isDestroyed: Bool) {
    self.mark = mark
    self.shows = shows
    self.clauses = clauses
    self.spots = spots
    self.isWithdrawn = isWithdrawn
    self.isDestroyed = isDestroyed
  }

  package var isUsed: Bool { clauses + spots > 0 }
}

/// The evidence that a norm set has, and how long each piece still proves something. No judgement: a clause needs no evidence.
package struct EvidenceOverview: Sendable {
  package struct Row: Sendable {
    package let mark: EvidenceMark
    package let standing: EvidenceStanding
    package let clauses: [ClauseMark]

    package init(mark: EvidenceMark, standing: EvidenceStanding, clauses: [ClauseMark]) {
      self.mark = mark
      self.standing = standing
      self.clauses = clauses
    }
  }

  package let set: NormSetCard
  /// After how many months a period is too long ago.
  package let months: Int
  /// Every piece that is used for the set, the first to expire first.
  package let rows: [Row]
  /// Clauses whose evidence proves nothing today.
  package let onlyStale: [ClauseMark]
  /// Clauses without evidence, and whether the handbook meets them somewhere.
  package let without: [(clause: ClauseMark, hasPlace: Bool)]
  package let mayKeep: Bool

  /// The choices for how long ago a period may have ended.
  package static let choices = [6, EvidencePeriod.keepsFor, 24, 36]

  package init(
    set: NormSetCard, months: Int, rows: [Row], onlyStale: [ClauseMark], without: [(clause: ClauseMark, hasPlace: Bool)],
    mayKeep: Bool
  ) {
    self.set = set
    self.months = months
    self.rows = rows
    self.onlyStale = onlyStale
    self.without = without
    self.mayKeep = mayKeep
  }

  package func rows(_ standing: EvidenceStanding) -> [Row] { rows.filter { $0.standing == standing } }
}

/// What became of the bytes of a piece that was destroyed.
package enum EvidenceDestruction: Sendable, Equatable {
  case gone
  /// The same bytes are also kept for something else, by name: they stay until they are destroyed there.
  case keptElsewhere([String])
}
