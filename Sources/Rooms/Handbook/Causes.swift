import Domain
import Store
import Vocabulary

/// What led to a version: chosen by its publisher, kept with the revision, and shown in the history for ever.
extension Room where Self: ~Copyable {
  /// How many released lessons can be chosen from: the newest, because the others were there before.
  private var mostLessons: Int { 6 }

  borrowing func possibleCauses(_ row: Shelf.PageRow) throws -> PossibleCauses {
    let page = row.card.id
    let since = try shelf.versions(of: page).first?.at ?? Moment(milliseconds: 0)
    let said = try tx.run("""
      SELECT d.id, t.name, d.held_on, d.result, d.changed, d.version FROM discussion d
        JOIN team t ON t.organisation = d.organisation AND t.id = d.team
      WHERE d.organisation = \(organisation) AND d.page = \(page) AND d.at >= \(since) ORDER BY d.held_on DESC, d.id
      """).map { row in
        let discussion = Discussion(
        team: try row.text("name"), on: try row.day("held_on"),
        result: Discussion.Result(rawValue: try row.text("result")) ?? .ours,
          changed: try row.text("changed"), version: try row.int("version"))
        return (id: try row.id("id", Discussion.self), discussion: discussion)
      }
    let landed = try shelf.amendments("AND m.page = \(page) AND m.state = \(AmendmentState.takenOver.rawValue)").map(\.card)
    return PossibleCauses(discussions: said, amendments: landed, lessons: Array(try circles.lessons().prefix(mostLessons)))
  }

  /// Keeps what was chosen, and what is a cause without being chosen: the proposals that this draft answers, and words of
  /// colleagues in it.
  borrowing func keep(_ chosen: ChosenCauses, for revision: Int, of row: Shelf.PageRow) throws {
    let possible = try possibleCauses(row)
    try tx.run(
      "DELETE FROM version_cause WHERE organisation = \(organisation) AND page = \(row.card.id) AND revision = \(revision)")
    for answered in try answers(row, revision) {
      try insert("afwijkingen", answered.proposal.raw, number: answered.count, answered.step, revision, row.card.id)
    }
    for amendment in possible.amendments { try insert("voorstel", amendment.id.raw, number: 0, "", revision, row.card.id) }
    for found in possible.discussions where chosen.discussions.contains(found.id) {
      try insert("bespreking", found.id.raw, number: 0, "", revision, row.card.id)
    }
    for lesson in possible.lessons where chosen.lessons.contains(lesson.id) {
      try insert("les", lesson.id.raw, number: 0, "", revision, row.card.id)
    }
    if !chosen.told.isEmpty { try insert("verhaal", "", number: 0, chosen.told, revision, row.card.id) }
  }

  private borrowing func insert(
    _ kind: String, _ subject: String, number: Int, _ words: String, _ revision: Int, _ page: ID<HandbookPage>
  ) throws {
    try tx.run("""
      INSERT INTO version_cause (organisation, id, page, revision, kind, subject, number, body)
      VALUES (\(organisation), \(ID<VersionCause>.new(house.chance)), \(page), \(revision), \(kind), \(subject), \(number),
      \(words))
      """)
  }

  /// The open proposals at steps that this revision changes, with their number in threes: as everybody may know it, and for
  /// ever so.
  private borrowing func answers(
    _ row: Shelf.PageRow, _ revision: Int
  ) throws -> [(step: String, count: Int, proposal: ID<RevisionProposal>)] {
    guard let old = row.publishedRevision else { return [] }
    let open = try tx.run("""
      SELECT r.id, r.step FROM proposal r WHERE r.organisation = \(organisation) AND r.page = \(row.card.id)
      AND (r.state = 'open' OR r.state = 'besproken') ORDER BY r.at, r.id
      """)
    let signs = try shelf.allSigns(of: try open.map { try $0.id("id") })
    let both = try shelf.revisions([old, revision], of: row.card.id)
    guard !open.isEmpty, case .outline(let before)? = both[old]?.content, case .outline(let after)? = both[revision]?.content
    else { return [] }
    return try open.compactMap { row in
      let step: ID<CriticalStep> = try row.id("step")
      guard let was = before.step(step), after.step(step) != was else { return nil }
      let number = if case .several(let threes) = DeviationCount(signs[try row.id("id")] ?? 0) { threes } else { 0 }
      return (was.title, number, try row.id("id"))
    }
  }
}

extension Shelf {
  /// What led to each of these revisions, in one statement.
  /// - Parameter reader: somebody whose own deviation led to it does not hear of the others.
  func causes(of page: ID<HandbookPage>, revisions: [Int], for reader: ID<Person>) throws -> [Int: [VersionCause]] {
    guard !revisions.isEmpty else { return [:] }
    var found: [Int: [VersionCause]] = [:]
    for row in try tx.run("""
      SELECT c.revision, c.kind, c.subject, c.number, c.body, t.name AS team, d.held_on, a.name AS proposer, l.body AS lesson,
      l.is_withdrawn
      FROM version_cause c
        LEFT JOIN discussion d ON c.kind = 'bespreking' AND d.organisation = c.organisation AND d.id = c.subject
        LEFT JOIN team t ON t.organisation = d.organisation AND t.id = d.team
        LEFT JOIN amendment m ON c.kind = 'voorstel' AND m.organisation = c.organisation AND m.id = c.subject
        LEFT JOIN person a ON a.organisation = m.organisation AND a.id = m.author
        LEFT JOIN lesson l ON c.kind = 'les' AND l.organisation = c.organisation AND l.id = c.subject
      WHERE c.organisation = \(organisation) AND c.page = \(page) AND c.revision IN (\(list: revisions))
      ORDER BY c.revision, c.kind, c.id
      """) {
      if let cause = try cause(row) { found[try row.int("revision"), default: []].append(cause) }
    }
    let proposals = Set(found.values.joined().compactMap(\.proposal)).sorted { $0.raw < $1.raw }
    let signs = try signs(of: proposals, for: reader)
    return found.mapValues { causes in causes.filter { cause in cause.proposal.map { signs[$0] != nil } ?? true } }
  }

  private func cause(_ row: Row) throws -> VersionCause? {
    switch try row.text("kind") {
    case "afwijkingen": .deviations(step: try row.text("body"), DeviationCount(try row.int("number")), try row.id("subject"))
    case "bespreking": try row.optionalText("team").map { .discussion(team: $0, on: try row.day("held_on")) }
    case "voorstel": try row.optionalText("proposer").map { .amendment(by: $0, try row.id("subject")) }
    case "les": .lesson(try row.optionalText("lesson").flatMap { $0.isEmpty ? nil : $0 })
    case "verhaal": .told(try row.text("body"))
    default: nil
    }
  }

  /// The newest first, with what led to each, and who agreed.
  func versionsWithCauses(of page: ID<HandbookPage>, for reader: ID<Person>) throws -> [VersionMark] {
    let versions = try versions(of: page)
    let causes = try causes(of: page, revisions: versions.map(\.revision), for: reader)
    let agreed = try agreed(on: page)
    return versions.map { version in
      VersionMark(
        number: version.number, revision: version.revision, on: version.on, at: version.at, reason: version.reason,
        by: version.by,
        agreedBy: agreed[version.number], causes: causes[version.revision] ?? [])
    }
  }

  /// Who agreed with each version of a page, by version number.
  func agreed(on page: ID<HandbookPage>) throws -> [Int: String] {
    var found: [Int: String] = [:]
    for row in try tx.run("""
      SELECT g.version, p.name FROM agreement g JOIN person p ON p.organisation = g.organisation AND p.id = g.asked
      WHERE g.organisation = \(organisation) AND g.page = \(page) AND g.version IS NOT NULL
      """) { found[try row.int("version")] = try row.text("name") }
    return found
  }
}
