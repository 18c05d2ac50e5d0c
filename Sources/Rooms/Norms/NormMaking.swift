package import Domain
import Store
package import Vocabulary

/// Making a norm set in the browser, or correcting one that was brought in: for whoever keeps the handbook.
///
/// A clause keeps its id whatever happens to its words, its number or its place, so everything that points at it stays.
extension NormsDesk {
  /// A set with all of its clauses, for its keeper.
  package borrowing func making(_ set: ID<NormSet>) throws -> NormSetMaking {
    let (card, source, isForCraft) = try card(of: set)
    let rows = try clauseRows(of: set)
    let lines = rows.map { (id: $0.id, norm: $0.norm) }
    let order = ClauseOrder(lines.map { ClauseOrder.Item(id: $0.id, number: $0.norm.number, parent: $0.norm.parent) })
    let levels = order.levels
    let off = Set(
      try tx.run("SELECT slice FROM slice_off WHERE organisation = \(organisation) AND norm_set = \(set)").map {
        try $0.text("slice")
      })
    var slices: [String: Int] = [:]
    for line in lines { for slice in line.norm.slices { slices[slice, default: 0] += 1 } }
    var making = NormSetMaking(
      set: card, source: source, rows: lines.map { NormSetMaking.Row(clause: $0.id, norm: $0.norm, level: levels[$0.id] ?? 0) },
      scale: try Shelf.scale(of: set, organisation, tx),
      slices: slices.sorted { $0.key < $1.key }.map { NormSlice(name: $0.key, isOn: !off.contains($0.key), clauses: $0.value) })
    making.isForCraft = isForCraft
    return making
  }

  /// Begins a set of our own, as a draft that only whoever keeps the handbook sees.
  package borrowing func makeNormSet(title: String, edition: String, source: String) throws -> ID<NormSet> {
    let set = try newSet(title: title, edition: edition, source: source, stage: .draft, origin: .own)
    try happened(.normSetMade, set.raw)
    return set
  }

  /// Sets the title of a set, its source, its stage, and the names of its levels. A level that somebody chose cannot be
  /// removed.
  package borrowing func describe(
    _ set: ID<NormSet>, title: String, edition: String, source: String, stage: NormStage, scale: [ScaleRung]
  ) throws {
    _ = try card(of: set)
    guard !title.isEmpty else { throw RuleRefusal.titleMissing }
    try nameIsFree(title, edition, except: set)
    let chosen =
      try tx.run("SELECT DISTINCT rung FROM coverage WHERE organisation = \(organisation) AND norm_set = \(set) AND rung <> ''")
      .map { try $0.text("rung") }
      + tx.run("SELECT DISTINCT suggests FROM question_choice WHERE organisation = \(organisation) AND norm_set = \(set)")
      .compactMap { row in
        if case .rung(let code)? = AnswerPointer(try row.text("suggests")) { code } else { nil }
      }
    if let gone = chosen.sorted().first(where: { code in !scale.contains { $0.code == code } }) {
      throw RuleRefusal.norms(.rungInUse(gone))
    }
    try tx.run("""
      UPDATE norm_set SET title = \(title), edition = \(edition), source = \(source), stage = \(stage.rawValue)
      WHERE organisation = \(organisation) AND id = \(set)
      """)
    try putScale(scale, of: set)
    try happened(.normSetChanged, set.raw, ["stand": stage.rawValue])
  }

  /// Offers the headings of a set to people who keep something of their own craft, or stops offering them. Whoever took them
  /// over keeps them.
  package borrowing func offer(_ set: ID<NormSet>, forCraft isOffered: Bool) throws {
    _ = try card(of: set)
    try tx.run("UPDATE norm_set SET is_for_craft = \(isOffered) WHERE organisation = \(organisation) AND id = \(set)")
    try happened(.normSetChanged, set.raw, ["eigen-vak": isOffered ? "ja" : "nee"])
  }

  // MARK: Clauses

  /// Adds a clause at the end of its group. Throws for a number that is taken.
  package borrowing func addClause(_ clause: NormText, to set: ID<NormSet>) throws -> ID<NormClause> {
    _ = try card(of: set)
    let rows = try clauseRows(of: set)
    try check(clause, in: rows, replacing: nil)
    guard rows.count < NormSheet.mostClauses else { throw RuleRefusal.norms(.nothingSaid) }
    let id = try put(clause, in: set, at: (rows.map(\.place).max() ?? -1) + 1)
    try arrange(set)
    try switchSlices(of: set)
    try happened(.clauseMade, id.raw, ["kader": set.raw])
    return id
  }

  /// Corrects the words of a clause. What was said of it stays; when its words changed, it is flagged for a check.
  package borrowing func change(_ id: ID<NormClause>, of set: ID<NormSet>, to clause: NormText) throws {
    let rows = try clauseRows(of: set)
    guard let old = rows.first(where: { $0.id == id })?.norm else { throw NotFound() }
    try check(clause, in: rows, replacing: old)
    try tx.run("""
      UPDATE clause SET number = \(clause.number), parent = \(clause.parent), title = \(clause.title), body = \(clause.text),
      level = \(clause.level),
        why = \(clause.why), examples = \(clause.examples), weight = \(clause.weight), slices =
        \(clause.slices.joined(separator: "\n"))
      WHERE organisation = \(organisation) AND norm_set = \(set) AND id = \(id)
      """)
    if old.number != clause.number {
      try tx.run(
        """
        UPDATE clause SET parent = \(clause.number) WHERE organisation = \(organisation) AND norm_set = \(set) \
        AND parent = \(old.number)
        """
      )
    }
    if EditionChange.compared(title: old.title, text: old.text) != EditionChange.compared(title: clause.title, text: clause.text)
    {
      try tx.run(
        "UPDATE coverage SET is_reworded = TRUE WHERE organisation = \(organisation) AND norm_set = \(set) AND clause = \(id)")
    }
    try arrange(set)
    try switchSlices(of: set)
    try happened(.clauseChanged, id.raw, ["kader": set.raw])
  }

  /// Moves it before the one above it, or behind the one below it, with everything below it.
  package borrowing func move(_ id: ID<NormClause>, of set: ID<NormSet>, up: Bool) throws {
    let rows = try clauseRows(of: set)
    guard rows.contains(where: { $0.id == id }) else { throw NotFound() }
    try place(
      ClauseOrder(rows.map { ClauseOrder.Item(id: $0.id, number: $0.norm.number, parent: $0.norm.parent) }).moving(id, up: up),
      of: set, from: rows)
    try happened(.clauseChanged, id.raw, ["kader": set.raw])
  }

  /// Removes a clause on which nothing depends. What people said or connected is never removed with it.
  package borrowing func remove(_ id: ID<NormClause>, of set: ID<NormSet>) throws {
    guard let norm = try clauseRows(of: set).first(where: { $0.id == id })?.norm else { throw NotFound() }
    let hanging = try tx.run("""
      SELECT 1 AS one FROM coverage WHERE organisation = \(organisation) AND clause = \(id)
      UNION ALL SELECT 1 AS one FROM clause_link WHERE organisation = \(organisation) AND clause = \(id)
      UNION ALL SELECT 1 AS one FROM evidence_place WHERE organisation = \(organisation) AND clause = \(id)
      UNION ALL SELECT 1 AS one FROM crosswalk WHERE organisation = \(organisation) AND (from_clause = \(id) OR to_clause = \(id))
      UNION ALL SELECT 1 AS one FROM carried_answer WHERE organisation = \(organisation) AND (former_clause = \(id)
      OR clause = \(id))
      UNION ALL SELECT 1 AS one FROM clause WHERE organisation = \(organisation) AND norm_set = \(set) AND parent = \(norm.number)
      UNION ALL SELECT 1 AS one FROM clause_question WHERE organisation = \(organisation) AND norm_set = \(set) AND clause = \(id)
      """)
    guard hanging.isEmpty else { throw RuleRefusal.norms(.clauseInUse) }
    try tx.run("DELETE FROM clause WHERE organisation = \(organisation) AND norm_set = \(set) AND id = \(id)")
    try happened(.clauseRemoved, id.raw, ["kader": set.raw])
  }

  /// Sets in which parts of the field the organisation works. Clauses for other parts leave the table, and come back as they
  /// were.
  package borrowing func work(inSlices on: Set<String>, of set: ID<NormSet>) throws {
    let known = try making(set).slices.map(\.name)
    try tx.run("DELETE FROM slice_off WHERE organisation = \(organisation) AND norm_set = \(set)")
    for slice in known where !on.contains(slice) {
      try tx.run("INSERT INTO slice_off (organisation, norm_set, slice) VALUES (\(organisation), \(set), \(slice))")
    }
    try switchSlices(of: set)
    try happened(.normSetChanged, set.raw, ["delen": String(known.count { on.contains($0) })])
  }

  // MARK: What they need

  struct ClauseRow: Sendable {
    let id: ID<NormClause>
    let place: Int
    let norm: NormText
    let isOutside: Bool
  }

  borrowing func clauseRows(of set: ID<NormSet>) throws -> [ClauseRow] {
    try tx.run("""
      SELECT id, place, number, parent, title, body, level, why, examples, weight, slices, code, is_outside FROM clause
      WHERE organisation = \(organisation) AND norm_set = \(set) ORDER BY place
      """).map { row in
      ClauseRow(id: try row.id("id"), place: try row.int("place"), norm: try NormText(row), isOutside: try row.flag("is_outside"))
    }
  }

  borrowing func card(of set: ID<NormSet>) throws -> (card: NormSetCard, source: String, isForCraft: Bool) {
    guard let row = try tx.run("""
      SELECT s.id, s.title, s.edition, s.stage, s.origin, s.source, s.is_for_craft,
        (SELECT COUNT(*) FROM clause c WHERE c.organisation = s.organisation AND c.norm_set = s.id) AS clauses
      FROM norm_set s WHERE s.organisation = \(organisation) AND s.id = \(set)
      """).first
    else { throw NotFound() }
    return (try NormSetCard(row), try row.text("source"), try row.flag("is_for_craft"))
  }

  private borrowing func check(_ clause: NormText, in rows: [ClauseRow], replacing old: NormText?) throws {
    if clause.number.isEmpty { throw RuleRefusal.norms(.numberMissing) }
    if clause.title.isEmpty && clause.text.isEmpty { throw RuleRefusal.norms(.nothingSaid) }
    if clause.number != old?.number, rows.contains(where: { $0.norm.number == clause.number }) {
      throw RuleRefusal.norms(.numberTaken)
    }
    guard let parent = clause.parent else { return }
    guard rows.contains(where: { $0.norm.number == parent }) else { throw RuleRefusal.norms(.parentUnknown) }
    let order = ClauseOrder(rows.map { ClauseOrder.Item(id: $0.id, number: $0.norm.number, parent: $0.norm.parent) })
    guard order.mayStand(old?.number ?? clause.number, below: parent) else { throw RuleRefusal.norms(.parentCircular) }
  }

  /// Each clause after the one it is part of.
  private borrowing func arrange(_ set: ID<NormSet>) throws {
    let rows = try clauseRows(of: set)
    try place(
      ClauseOrder(rows.map { ClauseOrder.Item(id: $0.id, number: $0.norm.number, parent: $0.norm.parent) }).inTree, of: set,
      from: rows)
  }

  private borrowing func place(_ order: [ID<NormClause>], of set: ID<NormSet>, from rows: [ClauseRow]) throws {
    let places = Dictionary(rows.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    for (place, id) in order.enumerated() where places[id] != place {
      try tx.run("UPDATE clause SET place = \(place) WHERE organisation = \(organisation) AND norm_set = \(set) AND id = \(id)")
    }
  }

  /// Stores with each clause whether all its parts of the field are switched off.
  private borrowing func switchSlices(of set: ID<NormSet>) throws {
    let off = Set(
      try tx.run("SELECT slice FROM slice_off WHERE organisation = \(organisation) AND norm_set = \(set)").map {
        try $0.text("slice")
      })
    for row in try clauseRows(of: set) {
      let isOutside = !row.norm.slices.isEmpty && row.norm.slices.allSatisfy { off.contains($0) }
      guard isOutside != row.isOutside else { continue }
      try tx.run(
        """
        UPDATE clause SET is_outside = \(isOutside) WHERE organisation = \(organisation) AND norm_set = \(set) \
        AND id = \(row.id)
        """
      )
    }
  }
}
