package import Vocabulary

/// What somebody may do or see beyond what every member may, until the end of a day.
///
/// Some grants come with a position and last as long; others are given with a last day. A later wing adds its matter here, lets
/// the doorman find it, and opens a room with it.
package struct Grant: Hashable, Sendable {
  package enum Matter: Hashable, Sendable {
    /// Keeps the handbook, its norms, its evidence, and the people.
    case keeping
    /// Reads one norm set as an auditor.
    case sight(ID<NormSet>)
  }

  package let matter: Matter
  /// The last day. Nil when it lasts as long as the position.
  package let until: Day?

  package init(_ matter: Matter, until: Day? = nil) {
    self.matter = matter
    self.until = until
  }
}

extension Position {
  /// The grants that come with this position.
  package var grants: Set<Grant> { keepsTheHandbook ? [Grant(.keeping)] : [] }
}
