import Domain
import Formats
import Seals
import Store
import Synchronization
import Vocabulary

/// Remembers how running conversations stand, so that a phone's question does not unseal and replay every move again.
///
/// It is only a memory: what it holds is used after its mark was found in the database, at the same place. A write that was
/// rolled back leaves a mark that nothing matches, and another node's moves are replayed on top.
final class CourseCache: Sendable {
  struct Entry: Sendable {
    var course: Course
    /// The place and the mark of the last move in it; nought and nothing at the start.
    var place: Int
    var head: String
    /// The bytes of its moves.
    var size = 0
    /// Its key, once something was opened or sealed with it. It goes with the rest.
    var key: CircleKey?
    /// The day from which on none of it may be remembered.
    var until: Day?

    /// Does what no move did: that it was over by itself after so many of them.
    mutating func endIfOver(_ facts: ConversationRow) {
      if let after = facts.endedAfter, after == place { course.end() }
    }
  }

  /// In bytes of the moves that were replayed: some hundreds of conversations, and few when people write long.
  private static let most = 32_000_000
  /// What a conversation weighs without moves: its format, its chairs and its key.
  private static let bare = 16_384

  private let standings = Mutex(BoundedCache<ID<Conversation>, Entry>(atMost: most))
  private let formats = Mutex<[String: ConversationFormat]>([:])

  func standing(of conversation: ID<Conversation>) -> Entry? { standings.withLock { $0[conversation] } }

  func remember(_ standing: Entry, of conversation: ID<Conversation>) {
    standings.withLock { $0.keep(standing, weighing: CourseCache.bare + standing.size, as: conversation) }
  }

  func forget(_ conversation: ID<Conversation>) {
    standings.withLock { $0.forget(conversation) }
  }

  /// Forgets what is destroyed by today, whoever destroyed it.
  func forget(through today: Day) {
    standings.withLock { $0.forget { standing in standing.until.map { $0 <= today } ?? false } }
  }

  func knows(_ hash: String) -> Bool { formats.withLock { $0[hash] != nil } }

  func format(_ hash: String, _ text: () throws -> String) throws -> ConversationFormat {
    if let format = formats.withLock({ $0[hash] }) { return format }
    let format = try FormatFile.read(try text(), name: hash)
    formats.withLock { $0[hash] = format }
    return format
  }
}
