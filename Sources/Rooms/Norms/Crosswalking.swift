package import Domain
import Store
package import Vocabulary

/// How clauses of different sets relate to each other, what follows from it, and what may be taken over along it.
extension NormsDesk {
  /// States how a clause relates to one of another set. Refused when it was stated before from either side, or contradicts what
  /// was stated.
  package borrowing func connect(
    _ clause: ID<NormClause>, of set: ID<NormSet>, _ relation: ClauseRelation, to other: ID<NormClause>, of otherSet: ID<NormSet>,
    because reason: String
  ) throws {
    guard !reason.isEmpty else { throw RuleRefusal.reasonMissing }
    guard try clauseExists(clause, of: set), try clauseExists(other, of: otherSet) else { throw NotFound() }
    guard set != otherSet else { throw RuleRefusal.norms(.sameSet) }
    guard try tx.run("""
      SELECT id FROM crosswalk WHERE organisation = \(organisation)
        AND ((from_clause = \(clause) AND to_clause = \(other)) OR (from_clause = \(other) AND to_clause = \(clause)))
      """).isEmpty
    else { throw RuleRefusal.norms(.crosswalkTaken) }
    guard try !crosswalks().contradicts(clause, relation, other) else { throw RuleRefusal.norms(.crosswalkContradicts) }
    let id = try put(clause, of: set, relation, to: other, of: otherSet, because: reason)
    try happened(.crosswalkMade, id.raw, ["verband": relation.rawValue])
  }

  /// The clause of a set by its number, as somebody types it.
  package borrowing func clause(numbered number: String, in set: ID<NormSet>) throws -> ID<NormClause> {
    guard
      let row = try tx.run(
        "SELECT id FROM clause WHERE organisation = \(organisation) AND norm_set = \(set) AND number = \(number)"
      ).first
    else { throw RuleRefusal.norms(.otherUnknown) }
    return try row.id("id")
  }

  /// Removes a crosswalk, from either of its ends.
  package borrowing func disconnect(_ crosswalk: ID<Crosswalk>, of clause: ID<NormClause>) throws {
    guard try !tx.run("""
      DELETE FROM crosswalk WHERE organisation = \(organisation) AND id = \(crosswalk) AND (from_clause = \(clause)
      OR to_clause = \(clause)) RETURNING id
      """).isEmpty
    else { throw NotFound() }
    try happened(.crosswalkRemoved, crosswalk.raw)
  }

  /// Takes crosswalks in from a file, from this set to others. All of them, or none: throws `TableRefusal` with every one that
  /// is invalid.
  package borrowing func bringIn(_ sheet: CrosswalkSheet, of set: ID<NormSet>) throws {
    _ = try card(of: set)
    try connect(sheet.lines, of: set)
    try happened(.crosswalkMade, set.raw, ["regels": String(sheet.lines.count)])
  }

  borrowing func connect(_ lines: [CrosswalkLine], of set: ID<NormSet>) throws {
    guard !lines.isEmpty else { return }
    struct Name: Hashable { let title, edition: String }
    let sets = Dictionary(
      try tx.run("SELECT id, title, edition FROM norm_set WHERE organisation = \(organisation)").map {
        (Name(title: try $0.text("title"), edition: try $0.text("edition")), try $0.id("id", NormSet.self))
      },
      uniquingKeysWith: { first, _ in first })
    var clauses: [ID<NormSet>: [String: ID<NormClause>]] = [:]
    for row in try tx.run("SELECT norm_set, id, number FROM clause WHERE organisation = \(organisation)") {
      clauses[try row.id("norm_set"), default: [:]][try row.text("number")] = try row.id("id")
    }
    var known = try crosswalks()
    var mistakes: [TableMistake] = []
    for line in lines {
      guard let other = sets[Name(title: line.otherTitle, edition: line.otherEdition)] else {
        mistakes.append(
          line.mistake(.setUnknown([line.otherTitle, line.otherEdition].filter { !$0.isEmpty }.joined(separator: ", "))))
        continue
      }
      guard let from = clauses[set]?[line.from] else { mistakes.append(line.mistake(.clauseUnknown(line.from))); continue }
      guard let to = clauses[other]?[line.to] else { mistakes.append(line.mistake(.clauseUnknown(line.to))); continue }
      if other == set {
        mistakes.append(line.mistake(.toItself))
      } else if known.reached(from: from, deepest: 1)[to] != nil || known.contradicts(from, line.relation, to) {
        mistakes.append(line.mistake(.contradicts))
      } else {
        known.add(from, line.relation, to)
        _ = try put(from, of: set, line.relation, to: to, of: other, because: line.reason)
      }
    }
    guard mistakes.isEmpty else { throw TableRefusal(mistakes: mistakes) }
  }

  private borrowing func put(
    _ clause: ID<NormClause>, of set: ID<NormSet>, _ relation: ClauseRelation, to other: ID<NormClause>, of otherSet: ID<NormSet>,
    because reason: String
  ) throws -> ID<Crosswalk> {
    let id = ID<Crosswalk>.new(house.chance)
    try tx.run("""
      INSERT INTO crosswalk (organisation, id, from_set, from_clause, relation, to_set, to_clause, reason, author, at)
      VALUES (\(organisation), \(id), \(set), \(clause), \(relation.rawValue), \(otherSet), \(other), \(reason),
      \(viewer.person), \(now))
      """)
    return id
  }

  borrowing func crosswalks() throws -> Crosswalks {
    var all = Crosswalks()
    for row in try tx.run("SELECT from_clause, relation, to_clause FROM crosswalk WHERE organisation = \(organisation)") {
      all.add(try row.id("from_clause"), ClauseRelation(rawValue: try row.text("relation")) ?? .none, try row.id("to_clause"))
    }
    return all
  }

  // MARK: Taking places over

  /// What the crosswalks would bring this set from another: places for clauses that have none, and suggestions. It only reads.
  package borrowing func mapping(of set: ID<NormSet>, from other: ID<NormSet>) throws -> MappingReading {
    guard set != other else { throw NotFound() }
    let (card, otherCard) = (try card(of: set).card, try card(of: other).card)
    let all = try crosswalks()
    let mine = try standing(in: set)
    let theirs = Dictionary(try standing(in: other).map { ($0.mark.clause, $0) }, uniquingKeysWith: { first, _ in first })
    var (gains, suggested): ([MappingReading.Row], [MappingReading.Row]) = ([], [])
    var kept = 0
    for clause in mine {
      let reached = all.reached(from: clause.mark.clause).compactMap { id, path in
        theirs[id].map { (there: $0, relation: path.relation) }
      }
        .sorted { $0.there.place < $1.there.place }
      guard !reached.isEmpty else { continue }
      guard clause.state == .unjudged else { kept += 1; continue }
      let line = { (one: (there: Standing, relation: ClauseRelation)) in
        MappingReading.Row(
          clause: clause.mark, relation: one.relation, from: one.there.mark, places: one.there.places,
          suggestion: one.relation.suggests(one.there.state))
      }
      // Only from a clause that covers the whole: of a part or an overlap nobody knows which half the handbook meets.
      let whole = reached.filter { [.equal, .partOf].contains($0.relation) && $0.there.places > 0 }
      if clause.places > 0 { kept += 1 } else { gains += whole.map(line) }
      suggested += reached.filter { $0.relation.suggests($0.there.state) != nil }.map(line)
    }
    let before = mine.count { $0.places == 0 }
    let gaining = Set(gains.map(\.clause)).count
    return MappingReading(
      set: card, other: otherCard, gains: gains, suggested: suggested, kept: kept, before: before, after: before - gaining)
  }

  /// Gives clauses without a place those of the clauses that they are equal to, or part of. What people connected or judged
  /// stays as it is, and nothing is judged by it.
  package borrowing func takePlacesOver(to set: ID<NormSet>, from other: ID<NormSet>) throws -> Int {
    let mapping = try mapping(of: set, from: other)
    guard !mapping.gains.isEmpty else { throw RuleRefusal.norms(.nothingToCarry) }
    var taken = 0
    for line in mapping.gains { taken += try copyLinks(from: line.from.clause, of: other, to: line.clause.clause, of: set) }
    try happened(.placesTakenOver, set.raw, ["van": other.raw, "plekken": String(taken)])
    return taken
  }

  /// Adds the places of one clause to another, where it does not have them yet.
  borrowing func copyLinks(
    from clause: ID<NormClause>, of set: ID<NormSet>, to other: ID<NormClause>, of otherSet: ID<NormSet>
  ) throws -> Int {
    var copied = 0
    for link in try tx.run(
      """
      SELECT page, step FROM clause_link WHERE organisation = \(organisation) AND norm_set = \(set) AND clause = \(clause) \
      ORDER BY page, step
      """
    ) {
      copied += try tx.run("""
        INSERT INTO clause_link (organisation, id, norm_set, clause, page, step)
        VALUES (\(organisation), \(ID<ClauseLink>.new(house.chance)), \(otherSet), \(other), \(try link.text("page")),
        \(try link.text("step")))
        ON CONFLICT DO NOTHING RETURNING id
        """).count
    }
    return copied
  }

  private struct Standing {
    let mark: ClauseMark
    let place: Int
    let state: CoverageState
    let places: Int
  }

  /// The clauses that stand in the table of a set, each with its judgement and its number of places.
  private borrowing func standing(in set: ID<NormSet>) throws -> [Standing] {
    try tx.run("""
      SELECT c.norm_set, c.id, c.place, c.number, c.title, c.body, v.state, COALESCE(l.places, 0) AS places FROM clause c
        LEFT JOIN (SELECT clause, COUNT(*) AS places FROM clause_link WHERE organisation = \(organisation)
        AND norm_set = \(set) GROUP BY clause) l
          ON l.clause = c.id
        LEFT JOIN coverage v ON v.organisation = c.organisation AND v.norm_set = c.norm_set AND v.clause = c.id
      WHERE c.organisation = \(organisation) AND c.norm_set = \(set) AND NOT c.is_outside
        AND c.number NOT IN (SELECT parent FROM clause WHERE organisation = \(organisation) AND norm_set = \(set)
        AND parent IS NOT NULL)
      ORDER BY c.place
      """).map { row in
        Standing(
        mark: try ClauseMark(row), place: try row.int("place"),
        state: try row.optionalText("state").flatMap(CoverageState.init) ?? .unjudged,
          places: try row.int("places"))
      }
  }
}

/// What other sets have beside a clause. Never for a guest, who came for her sets and learns of no other.
extension ReadingRoom {
  borrowing func beside(_ clause: ID<NormClause>) throws -> (crosswalks: [CrosswalkReading], suggestions: [SuggestionReading]) {
    guard scope == nil else { return ([], []) }
    // A draft is only for whoever keeps the handbook, and so is everything that depends on it.
    let drafts: Query = mayJudge ? "" : "AND f.stage <> \(NormStage.draft.rawValue) AND t.stage <> \(NormStage.draft.rawValue)"
    var all = Crosswalks()
    var direct: [(id: ID<Crosswalk>, relation: ClauseRelation, other: ID<NormClause>, reason: String)] = []
    for row in try tx.run("""
      SELECT k.id, k.from_clause, k.relation, k.to_clause, k.reason FROM crosswalk k
        JOIN norm_set f ON f.organisation = k.organisation AND f.id = k.from_set
        JOIN norm_set t ON t.organisation = k.organisation AND t.id = k.to_set
      WHERE k.organisation = \(organisation) \(drafts) ORDER BY k.id
      """) {
      let (from, to) = (try row.id("from_clause", NormClause.self), try row.id("to_clause", NormClause.self))
      let relation = ClauseRelation(rawValue: try row.text("relation")) ?? .none
      all.add(from, relation, to)
      if from == clause { direct.append((try row.id("id"), relation, to, try row.text("reason"))) }
      if to == clause { direct.append((try row.id("id"), relation.reversed, from, try row.text("reason"))) }
    }
    guard !direct.isEmpty else { return ([], []) }
    let reached = all.reached(from: clause)
    var states: [ID<NormClause>: CoverageState] = [:]
    for row in try tx.run(
      """
      SELECT clause, state FROM coverage WHERE organisation = \(organisation) \
      AND clause IN (\(list: reached.keys.map(\.raw).sorted()))
      """
    ) {
      states[try row.id("clause")] = CoverageState(rawValue: try row.text("state")) ?? .unjudged
    }
    let marks = try marks(Set(direct.map(\.other)).union(reached.values.flatMap { $0.hops.map(\.clause) }))
    // Whoever reads this may read the other set too, and so the evidence of its clauses.
    let evidence = try shelf.evidence(of: states.keys.sorted { $0.raw < $1.raw })
    let suggestions = reached.compactMap { id, path -> SuggestionReading? in
      guard let state = states[id].flatMap({ path.relation.suggests($0) }) else { return nil }
      let way = path.hops.compactMap { hop in
        marks[hop.clause].map { SuggestionReading.Stop(relation: hop.relation, clause: $0.mark, set: $0.set) }
      }
      return SuggestionReading(state: state, way: way, evidence: evidence[id] ?? [])
    }.sorted {
      ($0.way.count, $0.way.last?.set ?? "", $0.way.last?.clause.number ?? "") < (
        $1.way.count, $1.way.last?.set ?? "", $1.way.last?.clause.number ?? ""
      )
    }
    let crosswalks = direct.compactMap { one in
      marks[one.other].map {
        CrosswalkReading(id: one.id, relation: one.relation, other: $0.mark, otherSet: $0.set, reason: one.reason)
      }
    }.sorted { ($0.otherSet, $0.other.number) < ($1.otherSet, $1.other.number) }
    return (crosswalks, suggestions)
  }

  private borrowing func marks(_ clauses: Set<ID<NormClause>>) throws -> [ID<NormClause>: (mark: ClauseMark, set: String)] {
    var found: [ID<NormClause>: (mark: ClauseMark, set: String)] = [:]
    for row in try tx.run("""
      SELECT c.norm_set, c.id, c.number, c.title, c.body, s.title AS set_title, s.edition FROM clause c
        JOIN norm_set s ON s.organisation = c.organisation AND s.id = c.norm_set
      WHERE c.organisation = \(organisation) AND c.id IN (\(list: clauses.map(\.raw).sorted()))
      """) {
      let name = [try row.text("set_title"), try row.text("edition")].filter { !$0.isEmpty }.joined(separator: ", ")
      found[try row.id("id")] = (try ClauseMark(row), name)
    }
    return found
  }
}
