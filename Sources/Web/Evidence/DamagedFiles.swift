import Rooms
import Synchronization

/// Files that are found to differ from what was kept. Each is reported once in the log, and not at every read.
final class DamagedFiles: Sendable {
  private static let most = 1_024
  private let known = Mutex<Set<String>>([])

  /// Writes it to the log of the server, once.
  func tell(of difference: FileDiffers, _ visit: Visit) {
    if isNew(difference.hash) { visit.note("a kept file is not as it was kept: \(difference.hash)") }
  }

  private func isNew(_ hash: String) -> Bool {
    known.withLock { known in
      if known.count >= DamagedFiles.most { known.removeAll() }
      return known.insert(hash).inserted
    }
  }
}
