import Domain
import Seals
import Store
import Vocabulary

/// The key of one conversation. It is made with the first move and wrapped with the key of the day on which everything in it
/// must become unreadable: from then on no copy of the database opens it. That day is fixed before there are any words, and
/// never moves afterwards.
struct ConversationKey {
  private let conversation: ID<Conversation>
  private let organisation: ID<Organisation>
  private let tx: any Transaction
  private let strongbox: Strongbox

  init(of conversation: ID<Conversation>, in organisation: ID<Organisation>, _ tx: any Transaction, _ strongbox: Strongbox) {
    (self.conversation, self.organisation, self.tx, self.strongbox) = (conversation, organisation, tx, strongbox)
  }

  private func row() throws -> Row? {
    try tx.run(
      "SELECT wrapped, slot FROM conversation_key WHERE organisation = \(organisation) AND conversation = \(conversation)"
    ).first
  }

  /// Nil before the first move, and once it is destroyed.
  func open() throws -> CircleKey? {
    try row().map { try strongbox.unwrapped(try $0.bytes("wrapped"), under: try $0.optionalText("slot"), for: conversation.raw) }
  }

  /// The existing key, or a new one.
  func make(on today: Day) throws -> CircleKey {
    if let key = try open() { return key }
    let day = today.adding(CircleRoom.daysKept)
    let made = try strongbox.newKey(for: conversation.raw, under: day.description)
    try tx.run("""
      INSERT INTO conversation_key (organisation, conversation, wrapped, slot)
      VALUES (\(organisation), \(conversation), \(made.wrapped), \(day.description))
      """)
    try tx.run("UPDATE conversation SET wipe_on = \(day) WHERE organisation = \(organisation) AND id = \(conversation)")
    return made.key
  }

  /// Wraps it with the key of a later day, as long as there are no words. In older copies it stays under the earlier day.
  func move(to day: Day) throws {
    guard let row = try row() else { return }
    let wrapped = try strongbox.rewrapped(
      try row.bytes("wrapped"), from: try row.optionalText("slot"), to: day.description, for: conversation.raw)
    try tx.run("""
      UPDATE conversation_key SET wrapped = \(wrapped), slot = \(day.description) WHERE organisation = \(organisation)
      AND conversation = \(conversation)
      """)
    try tx.run("UPDATE conversation SET wipe_on = \(day) WHERE organisation = \(organisation) AND id = \(conversation)")
  }
}
