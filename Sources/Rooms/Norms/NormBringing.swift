package import Domain
import Store
package import Vocabulary

/// Bringing norm sets in, from files of any kind, and giving one out.
extension NormsDesk {
  /// Brings a whole sheet in as a new set. The same title and edition twice is refused.
  package borrowing func importNorms(_ sheet: NormSheet, title: String, edition: String) throws -> ID<NormSet> {
    try bringIn(NormFile(sheet), title: title, edition: edition, as: .brought)
  }

  /// Brings a whole file in as a new set, with its scale and with its relations to existing sets. All of it, or nothing: throws
  /// `TableRefusal` when one of its crosswalks points nowhere, or contradicts another.
  package borrowing func bringIn(_ file: NormFile, title: String, edition: String, as origin: NormOrigin) throws -> ID<NormSet> {
    let set = try newSet(title: title, edition: edition, source: file.source, stage: .inUse, origin: origin)
    try put(file.clauses, in: set)
    try putScale(file.scale, of: set)
    try connect(file.crosswalks, of: set)
    try put(file.questions, of: set)
    try happened(.normsImported, set.raw, ["regels": String(file.clauses.count), "soort": origin.rawValue])
    return set
  }

  /// Throws when the name is taken: two sets of one name and edition cannot be told apart in a list.
  borrowing func newSet(
    title: String, edition: String, source: String, stage: NormStage, origin: NormOrigin
  ) throws -> ID<NormSet> {
    guard !title.isEmpty else { throw RuleRefusal.titleMissing }
    try nameIsFree(title, edition, except: nil)
    let set = ID<NormSet>.new(house.chance)
    try tx.run("""
      INSERT INTO norm_set (organisation, id, title, edition, at, stage, origin, source)
      VALUES (\(organisation), \(set), \(title), \(edition), \(now), \(stage.rawValue), \(origin.rawValue), \(source))
      """)
    return set
  }

  borrowing func nameIsFree(_ title: String, _ edition: String, except set: ID<NormSet>?) throws {
    let taken = try tx.run(
      "SELECT id FROM norm_set WHERE organisation = \(organisation) AND title = \(title) AND edition = \(edition)"
    ).first
    if let taken, try taken.text("id") != set?.raw { throw RuleRefusal.titleTaken }
  }

  borrowing func put(_ clause: NormText, in set: ID<NormSet>, at place: Int) throws -> ID<NormClause> {
    let id = ID<NormClause>.new(house.chance)
    try tx.insert(NormsDesk.insertion, rows: [row(clause, named: id, in: set, at: place)])
    return id
  }

  private borrowing func put(_ clauses: [NormText], in set: ID<NormSet>) throws {
    var rows: [Query] = []
    for (place, clause) in clauses.enumerated() { rows.append(row(clause, named: .new(house.chance), in: set, at: place)) }
    try tx.insert(NormsDesk.insertion, rows: rows)
  }

  private static var insertion: Query {
    """
    INSERT INTO clause (organisation, norm_set, id, place, number, parent, title, body, level, why, examples, weight, slices, \
    code, is_outside) VALUES
    """
  }

  private borrowing func row(_ clause: NormText, named id: ID<NormClause>, in set: ID<NormSet>, at place: Int) -> Query {
    """
    (\(organisation), \(set), \(id), \(place), \(clause.number), \(clause.parent), \(clause.title), \(clause.text), \
    \(clause.level), \(clause.why), \(clause.examples), \(clause.weight), \(clause.slices.joined(separator: "\n")), \
    \(clause.code), FALSE)
    """
  }

  borrowing func putScale(_ rungs: [ScaleRung], of set: ID<NormSet>) throws {
    try tx.run("DELETE FROM scale_rung WHERE organisation = \(organisation) AND norm_set = \(set)")
    for (place, rung) in rungs.enumerated() {
      try tx.run(
        """
        INSERT INTO scale_rung (organisation, norm_set, place, code, name) \
        VALUES (\(organisation), \(set), \(place), \(rung.code), \(rung.name))
        """
      )
    }
  }

  /// The set as a file for others. There is none for a licensed copy, which others may not read.
  package borrowing func normFile(_ set: ID<NormSet>) throws -> NormFile {
    let making = try making(set)
    guard making.set.origin.mayBeShared else { throw NotFound() }
    var file = NormFile()
    (file.title, file.edition, file.source) = (making.set.title, making.set.edition, making.source)
    (file.scale, file.clauses) = (making.scale, making.rows.map(\.norm))
    let numbers = Dictionary(making.rows.map { ($0.clause, $0.norm.number) }, uniquingKeysWith: { first, _ in first })
    file.questions = try questionShelf(set).items(below: nil).compactMap { item in
      numbers[item.clause].map { QuestionLine(clause: $0, item.text) }
    }
    file.crosswalks = try tx.run("""
      SELECT c.number, s.title, s.edition, o.number AS other, k.relation, k.reason FROM crosswalk k
        JOIN clause c ON c.organisation = k.organisation AND c.norm_set = k.from_set AND c.id = k.from_clause
        JOIN clause o ON o.organisation = k.organisation AND o.norm_set = k.to_set AND o.id = k.to_clause
        JOIN norm_set s ON s.organisation = k.organisation AND s.id = k.to_set
      WHERE k.organisation = \(organisation) AND k.from_set = \(set) ORDER BY c.place, o.place
      """).map { row in
        CrosswalkLine(
          at: .line(0), from: try row.text("number"), otherTitle: try row.text("title"), otherEdition: try row.text("edition"),
        to: try row.text("other"), relation: ClauseRelation(rawValue: try row.text("relation")) ?? .none,
        reason: try row.text("reason"))
      }
    return file
  }
}
