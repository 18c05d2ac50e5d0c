import Store

/// The newest happening under each head of the log, by its hash: while that is the same, nothing changed under it. Stored in the
/// log's row as lines of a name and a hash.
struct Heads: Equatable {
  private var hashes: [LogHead: String] = [:]

  init() {}

  init(text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2, let head = LogHead(rawValue: String(parts[0])) { hashes[head] = String(parts[1]) }
    }
  }

  var text: String {
    LogHead.allCases.compactMap { head in hashes[head].map { "\(head.rawValue)=\($0)" } }.joined(separator: "\n")
  }

  /// - Parameter head: nil for a happening that moves all of them.
  mutating func move(_ head: LogHead?, to hash: String) {
    for moved in head.map({ [$0] }) ?? LogHead.allCases { hashes[moved] = hash }
  }

  /// The same as long as nothing happened under these heads.
  func mark(of heads: [LogHead]) -> String { heads.map { hashes[$0] ?? "" }.joined(separator: " ") }

  /// Whether every stored head follows from the log. A head that is not stored had no happening since heads exist.
  func follow(from expected: Heads) -> Bool { hashes.allSatisfy { expected.hashes[$0.key] == $0.value } }
}
