package import Vocabulary

/// How long rows of a table are kept, about whom they tell something, and on what ground: the register of personal data follows
/// from it.
package struct Keeping: Sendable, Hashable {
  package let whose: Whose
  package let ground: Ground
  package let until: Until

  init(of whose: Whose, _ ground: Ground, until: Until) { (self.whose, self.ground, self.until) = (whose, ground, until) }

  /// About nobody: no row tells something about a person.
  static func ofNobody(until: Until) -> Keeping { Keeping(of: .nobody, .none, until: until) }

  package enum Whose: Sendable, Hashable, CaseIterable {
    case nobody
    /// People of the organisation, by their name.
    case colleagues
    /// Whoever has an account on this server.
    case holders
    /// Whoever had a chair in a conversation, also without an account.
    case participants
    /// Guests who are auditors.
    case auditors
  }

  /// Of the General Data Protection Regulation, article 6(1).
  package enum Ground: Sendable, Hashable, CaseIterable {
    /// No personal data.
    case none
    /// Point (b): without it nobody can be let in and work here.
    case agreement
    /// Point (f): the organisation has to be able to show how it came to its way of working, and who decided it.
    case accountability
    /// Point (f): to keep out people who do not belong here.
    case security
    /// Point (f): people learn from their work together. They write of their own accord and can delete it.
    case learning
  }

  package enum Until: Sendable, Hashable {
    /// As long as the organisation works here.
    case organisation
    /// As long as the account exists.
    case account
    /// Until its writer deletes it.
    case takenAway
    /// Until it is used, and at most this long.
    case used(within: Span)
    /// Until the right that it gives ends.
    case ended
    /// Until the next one replaces it.
    case replaced
    /// This many days from the opening of the conversation.
    case opened(days: Int)
    /// This many days after somebody's access ended, or until she throws it away.
    case left(days: Int)
    /// It is derived from other rows and goes when they do.
    case sources
  }
}
