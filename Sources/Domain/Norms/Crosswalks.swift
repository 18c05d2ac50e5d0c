package import Vocabulary

/// How one clause relates to another one, of another set.
package enum ClauseRelation: String, CaseIterable, Sendable {
  case equal = "gelijk"
  case partOf = "onderdeel-van"
  case contains = "omvat"
  case overlaps = "overlapt"
  /// Somebody compared them, and they have nothing to do with each other. It is recorded so that nobody compares them again.
  case none = "geen"

  /// The same relation, seen from the other side.
  package var reversed: ClauseRelation {
    switch self {
    case .partOf: .contains
    case .contains: .partOf
    case .equal, .overlaps, .none: self
    }
  }

  /// What follows when A relates to B like this, and B to C like `next`: never more than the weaker of the two, and nil when
  /// nothing follows. (Two clauses that are both part of a third may have nothing to do with each other.)
  package func then(_ next: ClauseRelation) -> ClauseRelation? {
    switch (self, next) {
    case (.none, _), (_, .none): nil
    case (.equal, let other), (let other, .equal): other
    case (.partOf, .partOf): .partOf
    case (.contains, .contains): .contains
    case (.contains, .partOf), (.contains, .overlaps), (.overlaps, .partOf): .overlaps
    case (.partOf, _), (.overlaps, _): nil
    }
  }

  /// The strongest first.
  fileprivate var weight: Int {
    switch self {
    case .equal: 3
    case .partOf: 2
    case .contains: 1
    case .overlaps, .none: 0
    }
  }

  /// What a judgement there suggests here. Nil when it suggests nothing. Less than the whole there is never the whole here.
  package func suggests(_ state: CoverageState) -> CoverageState? {
    switch (self, state) {
    case (.equal, .covered), (.partOf, .covered): .covered
    case (.contains, .covered), (.overlaps, .covered): .partly
    case (.equal, .partly), (.partOf, .partly), (.contains, .partly): .partly
    case (.equal, .notYet): .notYet
    // Whether something applies is decided for each set, with its own reason.
    case (_, .notApplicable), (_, .unjudged), (.none, _), (.overlaps, _), (.partOf, .notYet), (.contains, .notYet): nil
    }
  }
}

/// Some steps along crosswalks from one clause to another, and the relation that follows from all of them.
package struct CrosswalkPath: Sendable, Hashable {
  package struct Hop: Sendable, Hashable {
    package let relation: ClauseRelation
    package let clause: ID<NormClause>

    package init(relation: ClauseRelation, clause: ID<NormClause>) {
      self.relation = relation
      self.clause = clause
    }
  }
  package let relation: ClauseRelation
  package let hops: [Hop]

  package init(relation: ClauseRelation, hops: [Hop]) {
    self.relation = relation
    self.hops = hops
  }
}

/// All crosswalks of an organisation, to be followed in both directions. A circle does no harm: nothing is visited twice.
package struct Crosswalks: Sendable {
  package static let deepest = 3
  private var roads: [ID<NormClause>: [CrosswalkPath.Hop]] = [:]

  package init() {}

  package mutating func add(_ from: ID<NormClause>, _ relation: ClauseRelation, _ to: ID<NormClause>) {
    roads[from, default: []].append(CrosswalkPath.Hop(relation: relation, clause: to))
    roads[to, default: []].append(CrosswalkPath.Hop(relation: relation.reversed, clause: from))
  }

  /// The relation to every clause that can be reached in at most `deepest` steps: the strongest one, and of those the shortest
  /// path. Where people stated a relation themselves, none is inferred.
  package func reached(from start: ID<NormClause>, deepest: Int = Crosswalks.deepest) -> [ID<NormClause>: CrosswalkPath] {
    walked(from: start, deepest: deepest).reached
  }

  /// The same, with the number of paths that were followed: the cost.
  package func walked(
    from start: ID<NormClause>, deepest: Int = Crosswalks.deepest
  ) -> (reached: [ID<NormClause>: CrosswalkPath], roads: Int) {
    var best: [ID<NormClause>: CrosswalkPath] = [:]
    var roads = 0
    let said = Dictionary((self.roads[start] ?? []).map { ($0.clause, $0.relation) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<CrosswalkPath.Hop> = []
    var edge = [CrosswalkPath(relation: .equal, hops: [])]
    for _ in 0..<deepest {
      var next: [CrosswalkPath] = []
      for path in edge {
        for hop in self.roads[path.hops.last?.clause ?? start] ?? [] where hop.clause != start {
          roads += 1
          guard let relation = path.relation.then(hop.relation),
            seen.insert(CrosswalkPath.Hop(relation: relation, clause: hop.clause)).inserted
          else { continue }
          let longer = CrosswalkPath(relation: relation, hops: path.hops + [hop])
          next.append(longer)
          guard longer.hops.count == 1 || said[hop.clause] == nil else { continue }
          if best[hop.clause].map({ $0.relation.weight < relation.weight }) ?? true { best[hop.clause] = longer }
        }
      }
      edge = next
    }
    return (best, roads)
  }

  /// Whether this relation is impossible after what was stated already: then somebody has to check the other relations first.
  /// Paths that only overlap prove nothing, so they forbid nothing.
  package func contradicts(_ from: ID<NormClause>, _ relation: ClauseRelation, _ to: ID<NormClause>) -> Bool {
    guard relation != .overlaps, let known = reached(from: from, deepest: 6)[to]?.relation, known != .overlaps else {
      return false
    }
    return known != relation
  }
}

/// A line of a file that says how a clause relates to one of another set, with names instead of ids, because it comes from
/// outside.
package struct CrosswalkLine: Sendable, Equatable {
  package enum Spot: Sendable, Hashable {
    case line(Int)
    case path(String)
  }
  package let at: Spot
  package let from: String
  package let otherTitle: String
  package let otherEdition: String
  package let to: String
  package let relation: ClauseRelation
  package let reason: String

  package init(
    at: Spot, from: String, otherTitle: String, otherEdition: String, to: String, relation: ClauseRelation, reason: String
  ) {
    self.at = at
    self.from = from
    self.otherTitle = otherTitle
    self.otherEdition = otherEdition
    self.to = to
    self.relation = relation
    self.reason = reason
  }

  package func mistake(_ reason: TableMistake.Reason) -> TableMistake {
    switch at {
    case .line(let line): TableMistake(line: line, reason: reason)
    case .path(let path): TableMistake(at: path, reason)
    }
  }
}

/// Crosswalks from a spreadsheet: the columns `nummer`, `kader`, `uitgave`, `ander nummer`, `verband` and `reden`.
package struct CrosswalkSheet: Sendable {
  package let lines: [CrosswalkLine]

  package static let columns = ["nummer", "kader", "uitgave", "ander nummer", "verband", "reden"]

  package init(bytes: [UInt8]) throws(TableRefusal) {
    guard let text = NormSheet.text(of: bytes) else { throw TableRefusal(mistakes: [TableMistake(line: 1, reason: .unreadable)]) }
    let table: [SeparatedValues.Record]
    do { table = try SeparatedValues(text).records } catch { throw TableRefusal(mistakes: [error]) }
    guard let head = table.first, table.count > 1 else { throw TableRefusal(mistakes: [TableMistake(line: 1, reason: .empty)]) }
    guard table.count <= NormSheet.mostClauses else {
      throw TableRefusal(mistakes: [TableMistake(line: NormSheet.mostClauses, reason: .tooMany)])
    }
    let names = head.cells.map { $0.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let missing = ["nummer", "kader", "ander nummer", "verband", "reden"].filter { !names.contains($0) }
    guard missing.isEmpty else {
      throw TableRefusal(mistakes: missing.map { TableMistake(line: head.number, reason: .columnMissing($0)) })
    }
    var mistakes: [TableMistake] = []
    var found: [CrosswalkLine] = []
    for line in table.dropFirst() {
      func cell(_ name: String) -> String {
        guard let place = names.firstIndex(of: name), place < line.cells.count else { return "" }
        return tidied(line.cells[place])
      }
      let word = cell("verband").lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-")
      if cell("reden").isEmpty { mistakes.append(TableMistake(line: line.number, reason: .reasonMissing)) }
      if line.cells.contains(where: { $0.utf8.count > NormSheet.longestCell }) {
        mistakes.append(TableMistake(line: line.number, reason: .tooLong))
      }
      guard let relation = ClauseRelation(rawValue: word) else {
        mistakes.append(TableMistake(line: line.number, reason: .relationUnknown(word)))
        continue
      }
      found.append(
        CrosswalkLine(
          at: .line(line.number), from: cell("nummer"), otherTitle: cell("kader"), otherEdition: cell("uitgave"),
          to: cell("ander nummer"),
          relation: relation, reason: cell("reden")))
    }
    guard mistakes.isEmpty else { throw TableRefusal(mistakes: mistakes) }
    lines = found
  }
}
