package import Vocabulary

/// A chair as everybody in the conversation sees it: a first name, or a bird for somebody without an account.
package struct ChairCard: Sendable, Hashable {
  package enum Standing: Sendable, Hashable { case here, away, taken }

  package let id: ID<Seat>
  package let name: String
  package let standing: Standing
  package let isMe: Bool
  package let leads: Bool
  /// Here, and not counted yet.
  package let isUncounted: Bool
  /// Whether the lead can be handed to this chair.
  package let mayLead: Bool
  /// Without an account: when the chair is taken away nobody can come back to it.
  package let isGuest: Bool

  package init(
    id: ID<Seat>, name: String, standing: Standing, isMe: Bool, leads: Bool, isUncounted: Bool, mayLead: Bool, isGuest: Bool
  ) {
    self.id = id
    self.name = name
    self.standing = standing
    self.isMe = isMe
    self.leads = leads
    self.isUncounted = isUncounted
    self.mayLead = mayLead
    self.isGuest = isGuest
  }
}
