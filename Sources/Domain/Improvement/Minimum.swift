/// The number of people from which on something is told that could reveal one of them. This is the one table: code, screens and
/// SECURITY.md read it.
///
/// A number only hides somebody when it counts people, each of whom could be the one. The reader is not counted.
package enum Minimum: String, CaseIterable, Sendable {
  /// What single workers did differently at a step: their number, their words and the proposal that follows.
  case otherwise
  /// Signs that make a proposal: a worker, a circle or a team is one sign.
  case proposal
  /// The people who are asked whether something may leave a conversation. With two people, whoever said yes knows who said no.
  case asked
  /// How many people sat in a conversation.
  case sat
  /// A month in which a page was read.
  case read

  package var people: Int {
    switch self {
    case .otherwise, .proposal, .asked: 3
    case .sat: 5
    // Five others: the reader of the number may be one of those who read the page.
    case .read: 6
    }
  }
}

/// A group of single workers whose deviations were released together, in relation to one reader.
package struct GroupSight: Sendable, Equatable {
  /// How many people they were when it was released.
  package let number: Int
  /// Whether the reader is one of them, also when her own words are gone since.
  package let isMine: Bool
  /// How many of the others wrote everything for this reader anyway.
  package let known: Int
  /// How many of the others still have words here that this reader was not given.
  package let unknown: Int

  package init(number: Int, isMine: Bool, known: Int, unknown: Int) {
    self.number = number
    self.isMine = isMine
    self.known = known
    self.unknown = unknown
  }

  /// The readers themselves do not hide anybody, and neither do people whose words the reader knows already. When no words are
  /// left that the reader was not given, there is nothing to hide.
  package var isShown: Bool {
    let others = number - (isMine ? 1 : 0) - known
    return others >= Minimum.otherwise.people || (unknown == 0 && known > 0)
  }
}
