package import Vocabulary

/// What somebody without an account keeps of a conversation in which they had a chair. It says which conversation, and not whose
/// chair.
package struct ReceiptReading: Sendable {
  package let organisation: String
  /// The day on which its words are destroyed; nothing once they are, and while the conversation still goes on.
  package let wipedOn: Day?
  /// Whether the words are gone: from then on this is the way back.
  package let isWiped: Bool
  /// What it let out and nobody took back. Empty until its words are gone: until then one's own yes is taken back in the
  /// conversation.
  package let released: [ReleasedCard]

  package init(organisation: String, wipedOn: Day?, isWiped: Bool, released: [ReleasedCard]) {
    self.organisation = organisation
    self.wipedOn = wipedOn
    self.isWiped = isWiped
    self.released = released
  }
}
