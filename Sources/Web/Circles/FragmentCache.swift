import Domain
import NIOCore
import Rooms
import Synchronization
import Vocabulary

/// Parts of conversations, drawn once for everybody who sees the same.
///
/// A fragment belongs to one mark of one conversation and to the role of its reader. A newer mark replaces it. While a timer
/// runs the fragment holds the time that is left, so it is kept for one second only.
final class FragmentCache: Sendable {
  struct Key: Hashable, Sendable {
    let conversation: ID<Conversation>
    let part: String
    let role: Role?
    let language: String
  }

  private struct Fragment {
    let mark: String
    let at: Moment
    let bytes: ByteBuffer
  }

  /// In bytes.
  private static let most = 16_000_000
  private let kept = Mutex(BoundedCache<Key, Fragment>(atMost: most))

  func fragment(_ name: Key, mark: String, at now: Moment) -> ByteBuffer? {
    kept.withLock { kept in
      guard let fragment = kept[name], fragment.mark == mark, now.since(fragment.at) < .seconds(1) else { return nil }
      return fragment.bytes
    }
  }

  func keep(_ bytes: ByteBuffer, as name: Key, mark: String, at now: Moment) {
    kept.withLock { $0.keep(Fragment(mark: mark, at: now, bytes: bytes), weighing: bytes.readableBytes, as: name) }
  }
}
