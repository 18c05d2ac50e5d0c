/// From how many people something is said that could tell of one of them. The one table: code, screens and SECURITY.md read it.
///
/// A number hides somebody only when it counts people, each of whom could be the one. Whoever reads is none of them.
package enum Minimum: String, CaseIterable, Sendable {
  /// What single workers did otherwise at a step: their number, their words and the proposal out of them.
  case otherwise
  /// Signs that make a proposal: a worker, a circle or a team is one.
  case proposal
  /// Those of whom it is asked whether something may leave a conversation. With two, whoever said yes knows who said no.
  case asked
  /// How many people sat in a conversation.
  case sat
  /// A month in which a page was read.
  case read

  package var people: Int {
    switch self {
    case .otherwise, .proposal, .asked: 3
    case .sat: 5
    // Five others: whoever looks at the number may be one of those who read.
    case .read: 6
    }
  }
}

/// A group of single workers that came out together, as one reader stands to it.
package struct GroupSight: Sendable, Equatable {
  /// How many people they were when they came out.
  package let number: Int
  /// Whether the reader is one of them, also when her own words are gone since.
  package let isMine: Bool
  /// How many of the others the reader reads singly, all of it: it was given to them.
  package let known: Int
  /// How many of the others still have words here that the reader was not given.
  package let unknown: Int

  package init(number: Int, isMine: Bool, known: Int, unknown: Int) {
    self.number = number
    self.isMine = isMine
    self.known = known
    self.unknown = unknown
  }

  /// Whoever reads a group is never part of its cover, and neither is whoever they know already. Where nothing is left that they
  /// were not given, there is nothing to hide.
  package var isShown: Bool {
    let others = number - (isMine ? 1 : 0) - known
    return others >= Minimum.otherwise.people || (unknown == 0 && known > 0)
  }
}
