import Foundation
package import Logging
package import Vocabulary

/// The log of the server as one JSON object per line, for log collectors (ASVS 16.2.4): what, where, how it ended, and when, in
/// UTC. It adds nothing to what the gate logs.
package struct LogLines: LogHandler {
  package var metadata: Logger.Metadata = [:]
  package var logLevel = Logger.Level.info
  private let clock: Clock
  private let write: @Sendable (String) -> Void

  package init(clock: Clock = .system, write: @escaping @Sendable (String) -> Void) {
    self.clock = clock
    self.write = write
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var fields = metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
    let now = Date(timeIntervalSince1970: Double(clock.now().milliseconds) / 1_000)
    fields["time"] = now.ISO8601Format(.init(includingFractionalSeconds: true))
    fields["level"] = event.level.rawValue
    fields["event"] = "\(event.message)"
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // There are only texts in it, so encoding cannot fail.
    if let line = try? encoder.encode(fields) { write(String(decoding: line, as: UTF8.self)) }
  }
}
