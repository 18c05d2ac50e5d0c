package import Domain
import Store
package import Vocabulary

/// From one edition of a norm set to the next: every answer is carried over, flagged or listed, and none is lost. The old
/// edition stays as it was.
extension NormsDesk {
  /// What would become of every answer, before anything is done.
  package borrowing func edition(_ set: ID<NormSet>, after former: ID<NormSet>) throws -> EditionReading {
    guard set != former else { throw NotFound() }
    let change = try change(to: set, from: former)
    let (old, new) = (try marks(of: former), try marks(of: set))
    var done: [ID<NormClause>: (fate: AnswerFate, targets: [ClauseMark])] = [:]
    for row in try tx.run("""
      SELECT former_clause, fate, clause FROM carried_answer
      WHERE organisation = \(organisation) AND norm_set = \(set) AND former_set = \(former) ORDER BY former_clause, place
      """) {
      let fate = AnswerFate(rawValue: try row.text("fate")) ?? .orphan
      let target = try row.optionalID("clause", NormClause.self).flatMap { new[$0]?.mark }
      done[try row.id("former_clause"), default: (fate, [])].targets += [target].compactMap { $0 }
    }
    let lines = change.items.compactMap { item in
      old[item.former].map {
        EditionReading.Row(former: $0.mark, fate: item.fate, targets: item.targets.compactMap { new[$0]?.mark })
      }
    }
    let before = done.compactMap { id, one in
      old[id].map { (place: $0.place, line: EditionReading.Row(former: $0.mark, fate: one.fate, targets: one.targets)) }
    }
      .sorted { $0.place < $1.place }.map(\.line)
    var reading = EditionReading(set: try card(of: set).card, former: try card(of: former).card, rows: lines, done: before)
    let questions = try questionChange(to: set, from: former)
    (reading.questions, reading.questionsDone) = try questionLines(
      of: questions, to: set, from: former, old.mapValues(\.mark), new.mapValues(\.mark))
    return reading
  }

  /// Carries every answer over that has a place in the new edition, in one act. Done again, it takes only what came since.
  package borrowing func takeOver(_ set: ID<NormSet>, after former: ID<NormSet>) throws {
    guard set != former else { throw NotFound() }
    guard try !follows(former, set) else { throw RuleRefusal.norms(.editionCircular) }
    let change = try change(to: set, from: former)
    let questions = try questionChange(to: set, from: former)
    guard !change.items.isEmpty || !questions.items.isEmpty else { throw RuleRefusal.norms(.nothingToCarry) }
    try takeOver(questions, to: set, from: former)
    let scale = Set(try Shelf.scale(of: set, organisation, tx).map(\.code))
    let answers = try answers(in: former)
    var landed: [ID<NormClause>: Answer] = [:]
    var reworded: Set<ID<NormClause>> = []
    for item in change.items {
      if [.carried, .reworded].contains(item.fate) {
        for target in item.targets {
          _ = try copyLinks(from: item.former, of: former, to: target, of: set)
          try copyEvidence(from: item.former, of: former, to: target, of: set)
          guard let answer = answers[item.former] else { continue }
          landed[target] = landed[target].map { $0.joined(with: answer) } ?? answer
          if item.fate == .reworded || !(answer.rung.isEmpty || scale.contains(answer.rung)) { reworded.insert(target) }
        }
      }
      try note(item, to: set, from: former)
    }
    for (target, answer) in landed.sorted(by: { $0.key.raw < $1.key.raw }) {
      try tx.run("""
        INSERT INTO coverage (organisation, norm_set, clause, state, reason, evidence, checked_at, rung, is_reworded)
        VALUES (\(organisation), \(set), \(target), \(answer.state.rawValue), \(answer.reason), \(answer.evidence),
        \(answer.checkedAt),
          \(scale.contains(answer.rung) ? answer.rung : ""), \(reworded.contains(target) || answer.isReworded)) ON CONFLICT DO
          NOTHING
        """)
    }
    try tx.run("UPDATE norm_set SET predecessor = \(former) WHERE organisation = \(organisation) AND id = \(set)")
    let counts = Dictionary(
      uniqueKeysWithValues: AnswerFate.allCases.map { ($0.rawValue, String(change.count($0) + questions.count($0))) })
    try happened(.editionTakenOver, set.raw, counts.merging(["van": former.raw]) { first, _ in first })
  }

  private borrowing func note(_ item: EditionChange.Item, to set: ID<NormSet>, from former: ID<NormSet>) throws {
    let targets: [ID<NormClause>?] = item.targets.isEmpty ? [nil] : item.targets.map { $0 }
    for (place, target) in targets.enumerated() {
      try tx.run("""
        INSERT INTO carried_answer (organisation, norm_set, former_set, former_clause, place, fate, clause, at)
        VALUES (\(organisation), \(set), \(former), \(item.former), \(place), \(item.fate.rawValue), \(target), \(now))
        """)
    }
  }

  /// Whether one edition follows the other, directly or through others.
  private borrowing func follows(_ set: ID<NormSet>, _ other: ID<NormSet>) throws -> Bool {
    var before: [String: String] = [:]
    for row in try tx.run("SELECT id, predecessor FROM norm_set WHERE organisation = \(organisation) AND predecessor IS NOT NULL")
    {
      before[try row.text("id")] = try row.text("predecessor")
    }
    var (here, seen): (String?, Set<String>) = (set.raw, [])
    while let current = here, seen.insert(current).inserted {
      if current == other.raw { return true }
      here = before[current]
    }
    return false
  }

  // MARK: What there is

  /// What becomes of the answers that were not carried over yet.
  private borrowing func change(to set: ID<NormSet>, from former: ID<NormSet>) throws -> EditionChange {
    let gone = Set(try tx.run("""
      SELECT former_clause FROM carried_answer WHERE organisation = \(organisation) AND norm_set = \(set)
      AND former_set = \(former)
      """).map { try $0.id("former_clause", NormClause.self) })
    let answered = try answered(in: former).subtracting(gone)
    return try clauseChange(to: set, from: former, answered: answered, judged: Set(try answers(in: set).keys))
  }

  /// Where clauses went, for those with an answer of any kind.
  borrowing func clauseChange(
    to set: ID<NormSet>, from former: ID<NormSet>, answered: Set<ID<NormClause>>, judged: Set<ID<NormClause>>
  ) throws -> EditionChange {
    let said = try tx.run("""
      SELECT from_set, from_clause, relation, to_clause FROM crosswalk
      WHERE organisation = \(organisation) AND ((from_set = \(former) AND to_set = \(set)) OR (from_set = \(set)
      AND to_set = \(former)))
      ORDER BY from_clause, to_clause
      """).map { row -> (from: ID<NormClause>, relation: ClauseRelation, to: ID<NormClause>) in
        let relation = ClauseRelation(rawValue: try row.text("relation")) ?? .none
        let (from, to) = (try row.id("from_clause", NormClause.self), try row.id("to_clause", NormClause.self))
        return try row.text("from_set") == former.raw ? (from, relation, to) : (to, relation.reversed, from)
      }
    func clauses(_ set: ID<NormSet>, _ answered: Set<ID<NormClause>>) throws -> [EditionChange.Clause] {
      try clauseRows(of: set).map { row in
        EditionChange.Clause(
          id: row.id, number: row.norm.number, code: row.norm.code,
          words: EditionChange.compared(title: row.norm.title, text: row.norm.text),
          isAnswered: answered.contains(row.id))
      }
    }
    return EditionChange(from: try clauses(former, answered), to: try clauses(set, judged), said: said)
  }

  private borrowing func marks(of set: ID<NormSet>) throws -> [ID<NormClause>: (mark: ClauseMark, place: Int)] {
    Dictionary(
      try clauseRows(of: set).map {
        ($0.id, (ClauseMark(set: set, clause: $0.id, number: $0.norm.number, heading: $0.norm.heading), $0.place))
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The clauses about which something was said, that the handbook meets somewhere, or that have evidence.
  private borrowing func answered(in set: ID<NormSet>) throws -> Set<ID<NormClause>> {
    Set(try tx.run("""
      SELECT clause FROM coverage WHERE organisation = \(organisation) AND norm_set = \(set)
      UNION SELECT clause FROM clause_link WHERE organisation = \(organisation) AND norm_set = \(set)
      UNION SELECT clause FROM evidence_place WHERE organisation = \(organisation) AND norm_set = \(set) AND ended_at IS NULL
      """).map { try $0.id("clause", NormClause.self) })
  }

  private struct Answer {
    let state: CoverageState
    let reason: String
    let evidence: String
    let checkedAt: Moment
    let rung: String
    let isReworded: Bool

    /// Two answers that arrive at one clause: both keep their words, and the older check counts.
    func joined(with other: Answer) -> Answer {
      func both(_ one: String, _ two: String) -> String { one == two || two.isEmpty ? one : one.isEmpty ? two : "\(one) \(two)" }
      return Answer(
        state: state.joined(with: other.state), reason: both(reason, other.reason), evidence: both(evidence, other.evidence),
        checkedAt: min(checkedAt, other.checkedAt), rung: rung == other.rung ? rung : "", isReworded: true)
    }
  }

  private borrowing func answers(in set: ID<NormSet>) throws -> [ID<NormClause>: Answer] {
    var found: [ID<NormClause>: Answer] = [:]
    for row in try tx.run(
      """
      SELECT clause, state, reason, evidence, checked_at, rung, is_reworded FROM coverage \
      WHERE organisation = \(organisation) AND norm_set = \(set)
      """
    ) {
      found[try row.id("clause")] = Answer(
        state: CoverageState(rawValue: try row.text("state")) ?? .unjudged, reason: try row.text("reason"),
        evidence: try row.text("evidence"),
        checkedAt: try row.moment("checked_at"), rung: try row.text("rung"), isReworded: try row.flag("is_reworded"))
    }
    return found
  }
}
