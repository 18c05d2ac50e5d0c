import Store

/// The newest happening of each wing, by its hash: while that is the same, nothing changed in that wing. Stored in the log's
/// row as lines of a wing and a hash.
struct Heads: Equatable {
  private var hashes: [Wing: String] = [:]

  init() {}

  init(text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2, let wing = Wing(rawValue: String(parts[0])) { hashes[wing] = String(parts[1]) }
    }
  }

  var text: String { Wing.allCases.compactMap { wing in hashes[wing].map { "\(wing.rawValue)=\($0)" } }.joined(separator: "\n") }

  /// - Parameter wing: nil for a happening that moves all of them.
  mutating func move(_ wing: Wing?, to hash: String) {
    for moved in wing.map({ [$0] }) ?? Wing.allCases { hashes[moved] = hash }
  }

  /// The same as long as nothing happened in these wings.
  func mark(of wings: [Wing]) -> String { wings.map { hashes[$0] ?? "" }.joined(separator: " ") }

  /// Whether every stored head follows from the log. A head that is not stored had no happening since heads exist.
  func follow(from expected: Heads) -> Bool { hashes.allSatisfy { expected.hashes[$0.key] == $0.value } }
}
