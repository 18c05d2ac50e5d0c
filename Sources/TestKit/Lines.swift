import Synchronization

/// Collects lines from a closure for a test.
package final class Lines: Sendable {
  private let lines = Mutex<[String]>([])
  package init() {}
  package func add(_ line: String) { lines.withLock { $0.append(line) } }
  package var all: [String] { lines.withLock { $0 } }
}
