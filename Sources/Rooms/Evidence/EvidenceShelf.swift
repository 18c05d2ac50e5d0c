package import Domain
import Store
package import Vocabulary

/// Reading evidence: whoever may read one of its places may read it. Whoever keeps the handbook reads all of it, also what has
/// no place yet.
extension ReadingRoom {
  /// The pieces that this reader may read, by title.
  package borrowing func evidence() throws -> [EvidenceCard] {
    var counts: [ID<Evidence>: (clauses: Int, spots: Int)] = [:]
    for row in try tx.run("""
      SELECT x.evidence, COUNT(x.clause) AS clauses, COUNT(x.page) AS pages FROM evidence_place x \(evidencePlaces)
      GROUP BY x.evidence
      """) { counts[try row.id("evidence")] = (try row.int("clauses"), try row.int("pages")) }
    return try tx.run("""
      \(EvidenceRow.latest), r.shows, r.destroyed_at, e.withdrawal FROM evidence e
        JOIN evidence_revision r ON r.organisation = e.organisation AND r.evidence = e.id AND r.number = e.revision
      WHERE e.organisation = \(organisation)
      """).map { row in
        let mark = try EvidenceMark(row)
        return EvidenceCard(
          mark: mark, shows: try row.text("shows"), clauses: counts[mark.id]?.clauses ?? 0, spots: counts[mark.id]?.spots ?? 0,
          isWithdrawn: try row.optionalInt("withdrawal") != nil, isDestroyed: try row.optionalInt("destroyed_at") != nil)
      }
      .filter { mayJudge || ($0.isUsed && !$0.isWithdrawn && !$0.isDestroyed) }
      .sorted { ($0.mark.title, $0.mark.id.raw) < ($1.mark.title, $1.mark.id.raw) }
  }

  /// The pieces that can be connected to something, by title.
  borrowing func offeredEvidence() throws -> [EvidenceMark] {
    try tx.run("""
      \(EvidenceRow.latest) FROM evidence e
        JOIN evidence_revision r ON r.organisation = e.organisation AND r.evidence = e.id AND r.number = e.revision
        AND r.destroyed_at IS NULL
      WHERE e.organisation = \(organisation) AND e.withdrawal IS NULL
      """).map(EvidenceMark.init).sorted { ($0.title, $0.id.raw) < ($1.title, $1.id.raw) }
  }

  /// One piece with its revisions, and the places that the reader may know. Throws `NotFound` for somebody who may not read it.
  package borrowing func evidence(_ id: ID<Evidence>) throws -> EvidenceReading {
    let rows = try tx.run(
      "\(EvidenceRow.query) WHERE r.organisation = \(organisation) AND r.evidence = \(id) ORDER BY r.number DESC")
    let (proofs, spots) = (try proofs(of: id), try self.spots(of: id))
    guard !rows.isEmpty, mayJudge || !proofs.isEmpty || !spots.isEmpty else { throw NotFound() }
    let withdrawal = try tx.run("""
      SELECT w.at, w.reason, a.name FROM evidence e
        JOIN evidence_withdrawal w ON w.organisation = e.organisation AND w.evidence = e.id AND w.number = e.withdrawal
        JOIN person a ON a.organisation = w.organisation AND a.id = w.author
      WHERE e.organisation = \(organisation) AND e.id = \(id)
      """).first.map { EvidenceEnd(on: try $0.moment("at").day, by: try $0.text("name"), reason: try $0.text("reason")) }
    return EvidenceReading(
      id: id, revisions: try rows.map { try EvidenceRow($0).mark }, withdrawal: withdrawal, proofs: proofs, spots: spots,
      mayKeep: mayJudge,
      sets: mayJudge ? try normSets() : [], candidates: mayJudge ? try candidates() : [])
  }

  /// The bytes of one revision, with their hash checked. Throws `FileDiffers` when they are not those that were kept, and gives
  /// nothing of them.
  package borrowing func evidenceFile(
    _ number: Int, of id: ID<Evidence>
  ) throws -> (file: StoredFile, title: String, bytes: [UInt8]) {
    let reading = try evidence(id)
    guard let revision = reading.revisions.first(where: { $0.number == number }), reading.gives(revision),
      case .file(let file, _) = revision.content
    else { throw NotFound() }
    let given = try given(file.hash, by: .evidence)
    return (given.file, revision.title, given.bytes)
  }

  /// Everything that can be linked: pages, and the steps of processes.
  borrowing func candidates() throws -> [(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)])] {
    let outlines = try shelf.publishedOutlines()
    return try shelf.pages().sorted { $0.card.title < $1.card.title }.filter { $0.card.version != nil }.map { page in
      (page.card.slug, page.card.title, (outlines[page.card.id]?.steps ?? []).map { (id: $0.id, title: $0.title) })
    }
  }

  // MARK: The places that this reader may know

  /// Joins the places of `x`, and keeps those that this reader may read. A guest came for some sets: their clauses, the
  /// processes, and the pages to which a clause of theirs is linked.
  var evidencePlaces: Query {
    let joined: Query = """
      LEFT JOIN norm_set s ON s.organisation = x.organisation AND s.id = x.norm_set
      LEFT JOIN page p ON p.organisation = x.organisation AND p.id = x.page
      WHERE x.organisation = \(organisation) AND x.ended_at IS NULL
      """
    let sets: Query = "(s.id IS NOT NULL \(readableSets))"
    guard let scope else { return "\(joined) AND (\(sets) OR (p.id IS NOT NULL AND p.withdrawal IS NULL))" }
    return """
      \(joined) AND (\(sets) OR (p.published_version IS NOT NULL AND p.withdrawal IS NULL AND (p.kind IN
      (\(list: PageKind.withSteps))
        OR EXISTS (SELECT 1 FROM clause_link l WHERE l.organisation = x.organisation AND l.norm_set IN (\(list: scope.names))
        AND l.page = x.page))))
      """
  }

  private borrowing func proofs(of id: ID<Evidence>) throws -> [EvidenceReading.Proof] {
    try tx.run("""
      SELECT x.id AS place_id, c.norm_set, c.id, c.number, c.title, c.body, s.title AS set_title, s.edition FROM evidence_place x
        JOIN clause c ON c.organisation = x.organisation AND c.norm_set = x.norm_set AND c.id = x.clause
        \(evidencePlaces) AND x.evidence = \(id) ORDER BY c.norm_set, c.place
      """).map { row in
        let set = [try row.text("set_title"), try row.text("edition")].filter { !$0.isEmpty }.joined(separator: ", ")
        return EvidenceReading.Proof(place: try row.id("place_id"), clause: try ClauseMark(row), set: set)
      }
  }

  private borrowing func spots(of id: ID<Evidence>) throws -> [EvidenceSpot] {
    try tx.run("""
      SELECT x.id AS place_id, x.step, p.slug, p.title, r.title AS revision_title, r.content, r.hash FROM evidence_place x
        \(joinedRevision) \(evidencePlaces) AND x.evidence = \(id) AND x.page IS NOT NULL ORDER BY p.slug, x.step
      """).map { row in
        let step = try row.text("step")
        let outline = try row.optionalText("content") == nil ? nil : outlines.outline(in: row, titled: "revision_title")
        return EvidenceSpot(
        place: try row.id("place_id"), slug: try row.text("slug"), pageTitle: try row.text("title"),
        step: step.isEmpty ? nil : ID(raw: step),
          stepTitle: outline?.step(ID(raw: step))?.title)
      }
  }

  /// The title of a step as it is published now.
  private var joinedRevision: Query {
    """
    LEFT JOIN page q ON q.organisation = x.organisation AND q.id = x.page
    LEFT JOIN revision r ON x.step <> '' AND r.organisation = q.organisation AND r.page = q.id AND r.number = q.published_revision
    """
  }
}

extension EvidenceRow {
  /// The columns of the newest revision `r` of a piece `e`.
  static let latest: Query = "SELECT e.id, r.title, r.number, r.at, r.from_day, r.until_day, r.review_day, r.kind"
}

extension EvidenceMark {
  init(_ row: Row) throws {
    self.init(
      id: try row.id("id"), title: try row.text("title"), period: try EvidencePeriod(row), number: try row.int("number"),
      since: try row.moment("at"), isLink: try row.text("kind") == EvidenceRow.link)
  }
}
