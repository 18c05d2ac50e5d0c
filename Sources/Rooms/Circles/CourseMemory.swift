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
final class CourseMemory: Sendable {
  struct Standing: Sendable {
    var course: Course
    /// The place and the mark of the last move in it; nought and nothing at the start.
    var place: Int
    var head: String
    /// Its key, once something was opened or sealed with it. It goes with the rest.
    var key: CircleKey?
    /// The day from which on none of it may be remembered.
    var until: Day?

    /// Does what no move did: that it was over by itself after so many of them.
    mutating func endIfOver(_ facts: ConversationRow) {
      if let after = facts.endedAfter, after == place { course.end() }
    }
  }

  private struct Shelf {
    var standings: [ID<Conversation>: Standing] = [:]
    var formats: [String: ConversationFormat] = [:]
  }

  private static let most = 64
  private let shelf = Mutex(Shelf())

  func standing(of conversation: ID<Conversation>) -> Standing? { shelf.withLock { $0.standings[conversation] } }

  func remember(_ standing: Standing, of conversation: ID<Conversation>) {
    shelf.withLock { shelf in
      if shelf.standings.count >= CourseMemory.most, shelf.standings[conversation] == nil {
        // Any will do: whoever needs it replays it.
        shelf.standings.removeAll()
      }
      shelf.standings[conversation] = standing
    }
  }

  func forget(_ conversation: ID<Conversation>) {
    shelf.withLock { $0.standings[conversation] = nil }
  }

  /// Forgets what is destroyed by today, whoever destroyed it.
  func forget(through today: Day) {
    shelf.withLock { shelf in shelf.standings = shelf.standings.filter { $0.value.until.map { $0 > today } ?? true } }
  }

  func format(_ hash: String, _ text: () throws -> String) throws -> ConversationFormat {
    if let format = shelf.withLock({ $0.formats[hash] }) { return format }
    let format = try FormatFile.read(try text(), name: hash)
    shelf.withLock { $0.formats[hash] = format }
    return format
  }
}
