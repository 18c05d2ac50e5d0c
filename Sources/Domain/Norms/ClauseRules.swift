import Vocabulary

/// The rules for every list of clauses, however it came in.
enum ClauseRules {
  /// The deepest level: below it nobody finds anything.
  static let deepest = 12
  static let weights = 1...1_000

  enum Spot: Hashable {
    case line(Int)
    case path(String)
  }

  /// Everything that is wrong with them, in their order. The time is proportional to their number.
  static func mistakes(in clauses: [(clause: NormText, at: Spot)]) -> [TableMistake] {
    var mistakes: [TableMistake] = []
    var first: [String: Spot] = [:]
    for (clause, at) in clauses {
      if clause.number.isEmpty {
        mistakes.append(mistake(at, .numberMissing))
      } else if let taken = first[clause.number] {
        mistakes.append(mistake(at, twice(clause.number, taken)))
      } else {
        first[clause.number] = at
      }
      if clause.title.isEmpty && clause.text.isEmpty { mistakes.append(mistake(at, .nothingSaid)) }
    }
    let parents = Dictionary(clauses.map { ($0.clause.number, $0.clause.parent) }, uniquingKeysWith: { first, _ in first })
    var depths: [String: Depth] = [:]
    for (clause, at) in clauses {
      guard let parent = clause.parent else { continue }
      if first[parent] == nil || parent == clause.number {
        mistakes.append(mistake(at, .parentUnknown(parent)))
        continue
      }
      switch depth(of: clause.number, parents, &depths) {
      case .circular: mistakes.append(mistake(at, .circular(clause.number)))
      case .level(let level) where level > deepest: mistakes.append(mistake(at, .tooDeep))
      case .level, .open: break
      }
    }
    return mistakes
  }

  private enum Depth { case open, level(Int), circular }

  /// How many parents stand above it. Each number is visited once, because the depth of a known number is known.
  private static func depth(of number: String, _ parents: [String: String?], _ known: inout [String: Depth]) -> Depth {
    var path: [String] = []
    var current: String? = number
    var end = Depth.level(0)
    while let here = current {
      if let depth = known[here] {
        if case .open = depth { end = .circular } else { end = depth }
        break
      }
      known[here] = .open
      path.append(here)
      current = parents[here] ?? nil
    }
    for here in path.reversed() {
      if case .level(let level) = end { end = .level(level + 1) }
      known[here] = end
    }
    return end
  }

  static func mistake(_ at: Spot, _ reason: TableMistake.Reason) -> TableMistake {
    switch at {
    case .line(let line): TableMistake(line: line, reason: reason)
    case .path(let path): TableMistake(at: path, reason)
    }
  }

  private static func twice(_ number: String, _ taken: Spot) -> TableMistake.Reason {
    switch taken {
    case .line(let line): .numberTwice(number, firstOn: line)
    case .path(let path): .numberTaken(number, by: path)
    }
  }

  static func weight(_ text: String) -> Int? { Int(text).flatMap { weights.contains($0) ? $0 : nil } }

  /// `welzijn, sport` as two names.
  static func slices(_ text: String) -> [String] {
    var found: [String] = []
    for slice in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "\n" }).map({ trimmed($0).lowercased() })
    where !slice.isEmpty && !found.contains(slice) { found.append(String(slice.prefix(60))) }
    return found
  }
}
