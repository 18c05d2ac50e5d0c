package import Vocabulary

/// How often a page was read in the last twelve months, as far as it may be told: a reader counts once a month, and only months
/// in which enough people read it count (`Minimum.read`). Below ten it is not told; above it goes in tens, so that one more
/// reader does not change it.
package enum ReadCount: Sendable, Hashable {
  case fewer, several(Int)

  package static let threshold = 10

  package init(_ number: Int) {
    self = number < ReadCount.threshold ? .fewer : .several(number - number % ReadCount.threshold)
  }
}

/// A page that hardly anybody read and nobody discussed for a year. A suggestion and no verdict: keeping it is an answer too.
package struct IdlePage: Sendable {
  package let card: PageCard
  package let publishedOn: Day
  /// When a team last discussed it. Nil when none did.
  package let talkedOn: Day?

  package init(card: PageCard, publishedOn: Day, talkedOn: Day?) {
    self.card = card
    self.publishedOn = publishedOn
    self.talkedOn = talkedOn
  }
}

extension Day {
  /// `2026-11`: the month of this day.
  package var monthWord: String { String(description.prefix(7)) }
}
