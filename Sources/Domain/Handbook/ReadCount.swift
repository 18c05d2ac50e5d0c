package import Vocabulary

/// How often a page was read in the last twelve months, as far as it may be said: a reader once a month, and only months in which
/// enough people read it (`Minimum.read`). Below ten it is not said; above it goes in tens, so that one more reader does not move
/// it.
package enum ReadCount: Sendable, Hashable {
  case fewer, several(Int)

  package static let threshold = 10

  package init(_ number: Int) {
    self = number < ReadCount.threshold ? .fewer : .several(number - number % ReadCount.threshold)
  }
}

/// A page that hardly anybody read and nobody talked about for a year. A proposal and no verdict: keeping it is an answer too.
package struct IdlePage: Sendable {
  package let card: PageCard
  package let publishedOn: Day
  /// When a team last talked about it; nothing when none did.
  package let talkedOn: Day?

  package init(card: PageCard, publishedOn: Day, talkedOn: Day?) {
    self.card = card
    self.publishedOn = publishedOn
    self.talkedOn = talkedOn
  }
}

extension Day {
  /// `2026-11`: the month that this day is in.
  package var monthWord: String { String(description.prefix(7)) }
}
