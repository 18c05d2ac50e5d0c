import Domain
import NIOCore
import Rooms
import Synchronization
import Vocabulary

/// Parts of conversations that were drawn once for everybody who sees the same.
///
/// A drawing belongs to one mark of one conversation, and to what its onlooker is there; a newer mark pushes it out. While a
/// timer runs the time that is left is in it, so it is kept for a second only.
final class Drawings: Sendable {
  struct Name: Hashable, Sendable {
    let conversation: ID<Conversation>
    let part: String
    let role: Role?
    let language: String
  }

  private struct Drawing {
    let mark: String
    let at: Moment
    let bytes: ByteBuffer
  }

  /// In bytes.
  private static let most = 16_000_000
  private let kept = Mutex(BoundedCache<Name, Drawing>(atMost: most))

  func drawn(_ name: Name, mark: String, at now: Moment) -> ByteBuffer? {
    kept.withLock { kept in
      guard let drawing = kept[name], drawing.mark == mark, now.since(drawing.at) < .seconds(1) else { return nil }
      return drawing.bytes
    }
  }

  func keep(_ bytes: ByteBuffer, as name: Name, mark: String, at now: Moment) {
    kept.withLock { $0.keep(Drawing(mark: mark, at: now, bytes: bytes), weighing: bytes.readableBytes, as: name) }
  }
}
