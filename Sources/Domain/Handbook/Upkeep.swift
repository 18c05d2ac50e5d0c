package import Vocabulary

/// After how long a page is reviewed. It begins a conversation and no signature round (domain P3).
package enum ReviewInterval: String, CaseIterable, Sendable {
  case none = "geen", halfYear = "half-jaar", year = "jaar", twoYears = "twee-jaar"

  package var months: Int? {
    switch self {
    case .none: nil
    case .halfYear: 6
    case .year: 12
    case .twoYears: 24
    }
  }

  package init(months: Int?) { self = ReviewInterval.allCases.first { $0.months == months } ?? .none }
}

extension Day {
  /// The same day this many months later, or the last day of that month when it is shorter.
  package func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + months
    let first = Day(year: count / 12, month: count % 12 + 1, day: 1)
    let next = Day(year: (count + 1) / 12, month: (count + 1) % 12 + 1, day: 1)
    return min(first.adding(day - 1), next.adding(-1))
  }
}

/// Somebody reviewed a page and found nothing to change: a full answer.
package struct ReviewMark: Sendable, Hashable {
  package let on: Day
  package let by: String
  package let version: Int
  package let remark: String

  package init(on: Day, by: String, version: Int, remark: String) {
    self.on = on
    self.by = by
    self.version = version
    self.remark = remark
  }
}

/// When a page is due for review, and who reviewed it before.
package struct ReviewReading: Sendable {
  package let card: PageCard
  package let interval: ReviewInterval
  /// The newest first.
  package let marks: [ReviewMark]
  package let reads: ReadCount
  /// The owner, or whoever keeps the handbook: they choose the interval and record a review.
  package let mayReview: Bool

  package init(card: PageCard, interval: ReviewInterval, marks: [ReviewMark], reads: ReadCount, mayReview: Bool) {
    self.card = card
    self.interval = interval
    self.marks = marks
    self.reads = reads
    self.mayReview = mayReview
  }
}

/// What a handbook asks of its owners and keepers. Nothing in it is late, and nothing is about a person.
package struct UpkeepReading: Sendable {
  /// Pages whose owner left or is no longer in the line, and processes that never had one.
  package let orphans: [PageCard]
  /// Pages that are due for review, the longest waiting first.
  package let due: [PageCard]
  package let paperTigers: [PageCard]
  /// What hardly anybody read and nobody discussed for a year.
  package let idle: [IdlePage]
  /// Who can own a page. Empty for somebody who may not choose.
  package let inTheLine: [PersonName]

  package init(orphans: [PageCard], due: [PageCard], paperTigers: [PageCard], idle: [IdlePage], inTheLine: [PersonName]) {
    self.orphans = orphans
    self.due = due
    self.paperTigers = paperTigers
    self.idle = idle
    self.inTheLine = inTheLine
  }
}

/// What the handbook asks of somebody this week.
package enum HandbookThing: Sendable {
  /// A draft of a page that I write along with stands open.
  case draft(slug: String, title: String)
  /// A page of mine that was never discussed in a work meeting.
  case undiscussed(slug: String, title: String)
  /// I am the one who was asked to agree with what is about to be published.
  case agreement(slug: String, title: String, asker: String)
  /// What I wanted to publish came back with a reason.
  case sentBack(slug: String, title: String, by: String)
  case owners(OwnersThing)
}

/// What owning asks of somebody this week.
package enum OwnersThing: Sendable {
  /// A page of mine is due for review.
  case lookAgain(slug: String, title: String, due: Day)
  /// Pages have lost their owner: for whoever keeps the handbook.
  case orphaned(pages: Int, title: String)
  /// A page went from me to another owner, or to none.
  case handedOn(slug: String, title: String, to: String?)
  /// A page came to me.
  case handedToMe(slug: String, title: String)
}

/// A page that is due for review, as the one point for the team's meeting.
package struct ReviewPoint: Sendable {
  package let slug: String
  package let pageTitle: String
  package let due: Day

  package init(slug: String, pageTitle: String, due: Day) {
    self.slug = slug
    self.pageTitle = pageTitle
    self.due = due
  }
}
