import Domain
import Formats
import Seals
import Store
import Synchronization
import Vocabulary

/// Caches the courses of running conversations, so that a phone's request does not open and replay every move again.
///
/// An entry is only used after its mark was found in the database, at the same place. A write that was rolled back leaves a
/// mark that matches nothing, and moves made on another node are replayed on top.
final class CourseCache: Sendable {
  struct Entry: Sendable {
    var course: Course
    /// The place and the mark of the last move in it. Zero and empty at the start.
    var place: Int
    var head: String
    /// The size of its moves in bytes.
    var size = 0
    /// Its key, once something was opened or sealed with it. It is dropped with the entry.
    var key: CircleKey?
    /// The day from which on nothing of it may be kept.
    var until: Day?

    /// Applies an end without a move: that it was over after this many moves.
    mutating func endIfOver(_ facts: ConversationRow) {
      if let after = facts.endedAfter, after == place { course.end() }
    }
  }

  /// In bytes of the moves that were replayed: some hundreds of conversations, or fewer when people write long texts.
  private static let most = 32_000_000
  /// The weight of a conversation without moves: its format, its chairs and its key.
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

  /// Drops what is destroyed by today, whoever destroyed it.
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
