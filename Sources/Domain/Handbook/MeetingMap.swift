package import Vocabulary

/// Who wrote at a page: how many saves, and never of whom (goals N13).
package struct Authorship: Sendable, Hashable {
  package let saves: Int
  /// Saves by people who do not keep the handbook.
  package let fromTheWork: Int
  /// Saves by a quality coordinator.
  package let byCoordinators: Int

  package init(saves: Int = 0, fromTheWork: Int = 0, byCoordinators: Int = 0) {
    self.saves = saves
    self.fromTheWork = fromTheWork
    self.byCoordinators = byCoordinators
  }

  /// "Papieren tijger": only a coordinator ever wrote at it, and no team discussed it or added something (domain P5).
  package func isPaperTiger(touchedByTeams: Bool) -> Bool { saves > 0 && byCoordinators == saves && !touchedByTeams }
}

/// What teams discussed: every published page against every active team.
package struct MeetingMap: Sendable {
  /// The last time that a team discussed a page.
  package struct Talk: Sendable, Hashable {
    package let on: Day
    package let version: Int

    package init(on: Day, version: Int) {
      self.on = on
      self.version = version
    }
  }

  package struct Row: Sendable {
    package let card: PageCard
    package let chapter: String
    package let authorship: Authorship
    package let talks: [ID<Team>: Talk]
    package let isPaperTiger: Bool

    package init(card: PageCard, chapter: String, authorship: Authorship, talks: [ID<Team>: Talk], isPaperTiger: Bool) {
      self.card = card
      self.chapter = chapter
      self.authorship = authorship
      self.talks = talks
      self.isPaperTiger = isPaperTiger
    }
  }

  package let teams: [TeamName]
  /// The teams of the reader.
  package let own: Set<ID<Team>>
  /// By chapter and title.
  package let rows: [Row]

  package init(teams: [TeamName], own: Set<ID<Team>>, rows: [Row]) {
    self.teams = teams
    self.own = own
    self.rows = rows
  }

  /// Pages that this team never discussed, or only in an older version.
  package func waiting(for team: ID<Team>) -> [Row] {
    rows.filter { row in row.talks[team].map { $0.version < row.card.version ?? 0 } ?? true }
  }
}

/// How a page lives: who wrote at it and what teams add to it.
package struct PageLife: Sendable {
  package var authorship: Authorship
  package var isPaperTiger: Bool
  package var additions: [LocalAddition]

  package init(authorship: Authorship = Authorship(), isPaperTiger: Bool = false, additions: [LocalAddition] = []) {
    self.authorship = authorship
    self.isPaperTiger = isPaperTiger
    self.additions = additions
  }
}

/// What a team answered to the three questions. Each may be left open.
package struct TalkAnswers: Sendable, Hashable {
  /// What do we recognise?
  package let recognised: String
  /// Where do we do it differently?
  package let otherwise: String
  /// What do we change?
  package let changed: String

  package init(recognised: String = "", otherwise: String = "", changed: String = "") {
    self.recognised = recognised
    self.otherwise = otherwise
    self.changed = changed
  }
}

/// One discussion of a page by a team, with its three answers, for somebody who wants to act on them.
package struct DiscussionReading: Sendable {
  package let card: PageCard
  package let discussion: Discussion
  /// The reader's own team had this discussion: what it does differently can become an addition.
  package let isOwn: Bool

  package init(card: PageCard, discussion: Discussion, isOwn: Bool) {
    self.card = card
    self.discussion = discussion
    self.isOwn = isOwn
  }
}
