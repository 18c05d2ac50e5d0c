package import Vocabulary

/// What somebody without an account keeps of a conversation in which they had a chair. It says which conversation, and not
/// whose chair.
package struct ReceiptReading: Sendable {
  package let organisation: String
  /// The day on which its words are destroyed. Nil once they are, and while the conversation still goes on.
  package let wipedOn: Day?
  /// Whether the words are gone. From then on a yes is taken back here.
  package let isWiped: Bool
  /// What left the conversation and nobody took back. Empty until its words are gone: until then one's own yes is taken back in
  /// the conversation.
  package let released: [ReleasedCard]

  package init(organisation: String, wipedOn: Day?, isWiped: Bool, released: [ReleasedCard]) {
    self.organisation = organisation
    self.wipedOn = wipedOn
    self.isWiped = isWiped
    self.released = released
  }
}
