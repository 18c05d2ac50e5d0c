package import Domain
import Seals
import Store
package import Vocabulary

/// Bringing evidence in, replacing it and using it: for whoever keeps the handbook, who also link clauses.
extension EvidenceDesk {
  /// Brings a new piece in. Throws `RuleRefusal` for what is no evidence.
  package borrowing func bring(_ draft: EvidenceDraft) throws -> ID<Evidence> {
    let id: ID<Evidence> = .new(house.chance)
    try tx.run("INSERT INTO evidence (organisation, id, revision, withdrawal) VALUES (\(organisation), \(id), 1, NULL)")
    let chain = try add(draft, as: 1, of: id, after: nil)
    try happened(.evidenceBrought, id.raw, ["kenmerk": chain])
    return id
  }

  /// Replaces it by a newer revision, wherever it is used. The older one stays and can be read.
  /// - Parameter number: the revision that the caller saw. Throws `Changed` when there is another meanwhile.
  package borrowing func replace(_ id: ID<Evidence>, after number: Int, with draft: EvidenceDraft) throws {
    guard let last = try evidenceRevisions(of: id).first, try isOffered(id) else { throw NotFound() }
    guard last.mark.number == number else { throw Changed() }
    let chain = try add(draft, as: number + 1, of: id, after: last)
    try tx.run("UPDATE evidence SET revision = \(number + 1) WHERE organisation = \(organisation) AND id = \(id)")
    try happened(.evidenceReplaced, id.raw, ["kenmerk": chain, "nummer": String(number + 1)])
  }

  // MARK: Where it is used

  /// Connects a piece to a clause.
  package borrowing func connect(_ id: ID<Evidence>, to clause: ID<NormClause>, of set: ID<NormSet>) throws {
    guard try isOffered(id), try clauseExists(clause, of: set) else { throw NotFound() }
    try put(id, beside: clause, of: set)
  }

  /// Connects it to several clauses of a set by their numbers: all of them, or none. An unknown number is named.
  package borrowing func connect(_ id: ID<Evidence>, toNumbers numbers: [String], of set: ID<NormSet>) throws {
    guard !numbers.isEmpty else { throw RuleRefusal.evidence(.numbersMissing) }
    var clauses: [String: ID<NormClause>] = [:]
    for row in try tx.run(
      "SELECT id, number FROM clause WHERE organisation = \(organisation) AND norm_set = \(set) AND number IN (\(list: numbers))")
    {
      clauses[try row.text("number")] = try row.id("id")
    }
    for number in numbers {
      guard let clause = clauses[number] else { throw RuleRefusal.evidence(.numberUnknown(number)) }
      try connect(id, to: clause, of: set)
    }
  }

  /// Connects a piece to a published page, or to a step of it.
  package borrowing func connect(_ id: ID<Evidence>, to slug: String, step: ID<CriticalStep>?) throws {
    guard try isOffered(id), let page = try shelf.page(slug), page.card.version != nil else { throw NotFound() }
    if let step { _ = try publishedStep(step, of: slug) }
    let there: Query = "page = \(page.card.id) AND step = \(step?.raw ?? "")"
    try put(id, where: there, values: "NULL, NULL, \(page.card.id), \(step?.raw ?? "")", ["bladzijde": page.card.id.raw])
  }

  /// Removes a piece from one of its places.
  package borrowing func disconnect(_ place: ID<EvidencePlace>, of id: ID<Evidence>) throws {
    let ended = try tx.run("""
      UPDATE evidence_place SET ended_at = \(now)
      WHERE organisation = \(organisation) AND id = \(place) AND evidence = \(id) AND ended_at IS NULL RETURNING id
      """)
    guard !ended.isEmpty else { throw NotFound() }
    try happened(.evidenceTakenOff, id.raw, ["plek": place.raw])
  }

  // MARK: One revision

  borrowing func evidenceRevisions(of id: ID<Evidence>) throws -> [EvidenceRow] {
    try tx.run("\(EvidenceRow.query) WHERE r.organisation = \(organisation) AND r.evidence = \(id) ORDER BY r.number DESC").map {
      try EvidenceRow($0)
    }
  }

  /// Gives the seal of the row.
  private borrowing func add(
    _ draft: EvidenceDraft, as number: Int, of id: ID<Evidence>, after last: EvidenceRow?
  ) throws -> String {
    let period = draft.period
    guard !draft.title.isEmpty else { throw RuleRefusal.titleMissing }
    if let review = period.review, review > now.day.adding(months: EvidencePeriod.longestReview) {
      throw RuleRefusal.evidence(.reviewTooFar)
    }
    let kept = try kept(draft.gift, after: last)
    if let last, last.mark.content == kept.content, last.mark.title == draft.title, last.mark.shows == draft.shows,
      last.mark.period == period
    {
      throw RuleRefusal.evidence(.nothingNew)
    }
    let sealed = EvidenceSeal(
      id, number, title: draft.title, shows: draft.shows, period, kept.content, author: viewer.person, at: now
    ).chain(after: last?.mark.chain)
    let (kind, hash, size, name) = kept.content.columns
    try tx.run("""
      INSERT INTO evidence_revision (organisation, evidence, number, title, shows, from_day, until_day, review_day, kind, hash,
      size, name,
        author, at, chain, file)
      VALUES (\(organisation), \(id), \(number), \(draft.title), \(draft.shows), \(period.from), \(period.until),
      \(period.review), \(kind),
        \(hash), \(size), \(name), \(viewer.person), \(now), \(sealed), \(kept.file))
      """)
    return sealed
  }

  private borrowing func kept(
    _ gift: EvidenceDraft.Gift, after last: EvidenceRow?
  ) throws -> (content: EvidenceContent, file: String?) {
    switch gift {
    case .link(let typed):
      do { return (.link(try EvidenceContent.address(typed: typed)), nil) } catch { throw RuleRefusal.evidence(error) }
    case .same:
      // What was destroyed cannot go on under another name.
      guard let last, last.mark.destroyed == nil else { throw RuleRefusal.evidence(.nothingGiven) }
      return (last.mark.content, last.file)
    case .file(let bytes, let name):
      do { _ = try EvidenceKinds.kind(of: bytes) } catch { throw RuleRefusal.evidence(error) }
      try checkRoom(for: bytes)
      let file = try handbook.keep(bytes)
      return (.file(file, name: String(tidied(name).prefix(EvidenceContent.longestName))), file.hash)
    }
  }

  /// Bytes that are kept already take no space.
  private borrowing func checkRoom(for bytes: [UInt8]) throws {
    let used =
      try tx.run("SELECT COALESCE(SUM(size), 0) AS used FROM stored_file WHERE organisation = \(organisation)").first?.int("used")
      ?? 0
    guard used + bytes.count > EvidenceKinds.mostTogether else { return }
    let known = try tx.run("SELECT hash FROM stored_file WHERE organisation = \(organisation) AND hash = \(sha256(bytes))")
    if known.isEmpty { throw RuleRefusal.evidence(.full) }
  }
}

/// Evidence at its places, also what an edition takes over from the one before it.
extension Room where Self: ~Copyable {
  /// Evidence of one clause becomes evidence of the clause that came of it. Gives how many pieces were added.
  @discardableResult
  borrowing func copyEvidence(
    from clause: ID<NormClause>, of set: ID<NormSet>, to other: ID<NormClause>, of otherSet: ID<NormSet>
  ) throws -> Int {
    let pieces = try tx.run("""
      SELECT DISTINCT x.evidence FROM evidence_place x
        JOIN evidence e ON e.organisation = x.organisation AND e.id = x.evidence AND e.withdrawal IS NULL
      WHERE x.organisation = \(organisation) AND x.norm_set = \(set) AND x.clause = \(clause) AND x.ended_at IS NULL
      ORDER BY x.evidence
      """).map { try $0.id("evidence", Evidence.self) }
    for piece in pieces { try put(piece, beside: other, of: otherSet) }
    return pieces.count
  }

  borrowing func put(_ id: ID<Evidence>, beside clause: ID<NormClause>, of set: ID<NormSet>) throws {
    let there: Query = "norm_set = \(set) AND clause = \(clause)"
    try put(id, where: there, values: "\(set), \(clause), NULL, ''", ["kader": set.raw, "norm": clause.raw])
  }

  /// Once at each place, however often it is asked.
  borrowing func put(_ id: ID<Evidence>, where there: Query, values: Query, _ facts: [String: String]) throws {
    let known = try tx.run(
      "SELECT id FROM evidence_place WHERE organisation = \(organisation) AND evidence = \(id) AND \(there) AND ended_at IS NULL")
    guard known.isEmpty else { return }
    try tx.run("""
      INSERT INTO evidence_place (organisation, id, evidence, norm_set, clause, page, step, at, ended_at)
      VALUES (\(organisation), \(ID<EvidencePlace>.new(house.chance)), \(id), \(values), \(now), NULL)
      """)
    try happened(.evidencePlaced, id.raw, facts)
  }

  borrowing func isOffered(_ id: ID<Evidence>) throws -> Bool {
    try !tx.run("SELECT id FROM evidence WHERE organisation = \(organisation) AND id = \(id) AND withdrawal IS NULL").isEmpty
  }
}

/// Everything in a revision, hashed together with the revision before it: when one is changed, moved or removed, every later
/// seal is wrong.
struct EvidenceSeal {
  private let fields: [String]

  init(
    _ id: ID<Evidence>, _ number: Int, title: String, shows: String, _ period: EvidencePeriod, _ content: EvidenceContent,
    author: ID<Person>, at: Moment
  ) {
    let (kind, hash, size, name) = content.columns
    fields = [
      id.raw, String(number), title, shows, "\(period.from)", period.until.map { "\($0)" } ?? "",
      period.review.map { "\($0)" } ?? "", kind,
      hash, String(size), name, author.raw, String(at.milliseconds),
    ]
  }

  func chain(after previous: String?) -> String { chained(previous: previous ?? "", fields: fields) }
}

extension EvidenceContent {
  /// As the columns of a row.
  var columns: (kind: String, hash: String, size: Int, name: String) {
    switch self {
    case .file(let file, let name): (file.kind.rawValue, file.hash, file.size, name)
    case .link(let address): (EvidenceRow.link, "", 0, address)
    }
  }
}

/// A revision as its row has it.
struct EvidenceRow {
  static let link = "link"

  let evidence: ID<Evidence>
  /// The author under whose name it was sealed: this person, or the one they were before two organisations merged.
  let sealedAs: ID<Person>
  let mark: EvidenceRevision
  /// The place of its bytes. Nil for a link, and for what was destroyed.
  let file: String?

  static let query: Query = """
    SELECT r.evidence, r.number, r.title, r.shows, r.from_day, r.until_day, r.review_day, r.kind, r.hash, r.size, r.name,
    COALESCE(r.sealed_as, r.author) AS sealed_as, r.at,
      r.chain, r.file, r.destroyed_at, r.destroyed_because, a.name AS author_name, d.name AS destroyed_name
    FROM evidence_revision r JOIN person a ON a.organisation = r.organisation AND a.id = r.author
      LEFT JOIN person d ON d.organisation = r.organisation AND d.id = r.destroyed_by
    """

  init(_ row: Row) throws {
    evidence = try row.id("evidence")
    sealedAs = try row.id("sealed_as")
    file = try row.optionalText("file")
    let destroyed = try row.optionalMoment("destroyed_at").map { at in
      EvidenceEnd(
        on: at.day, by: try row.optionalText("destroyed_name") ?? "", reason: try row.optionalText("destroyed_because") ?? "")
    }
    mark = EvidenceRevision(
      number: try row.int("number"), title: try row.text("title"), shows: try row.text("shows"), period: try EvidencePeriod(row),
      content: try EvidenceContent(row), by: try row.text("author_name"), at: try row.moment("at"), chain: try row.text("chain"),
      destroyed: destroyed)
  }

  /// The seal that it should have.
  func seal(after previous: String?) -> String {
    EvidenceSeal(
      evidence, mark.number, title: mark.title, shows: mark.shows, mark.period, mark.content, author: sealedAs, at: mark.at
    ).chain(after: previous)
  }
}

extension EvidenceContent {
  init(_ row: Row) throws {
    let (kind, name) = (try row.text("kind"), try row.text("name"))
    guard let kind = FileKind(rawValue: kind) else {
      self = .link(name)
      return
    }
    self = .file(StoredFile(kind: kind, hash: try row.text("hash"), size: try row.int("size")), name: name)
  }
}

extension EvidencePeriod {
  init(_ row: Row) throws {
    self.init(kept: try row.day("from_day"), until: try row.optionalDay("until_day"), review: try row.optionalDay("review_day"))
  }
}
