package import Domain
import Store
import Vocabulary

/// Withdrawing a page, and putting it back. Nothing of it is ever thrown away.
extension OwnersDesk {
  /// What depends on this page when it is withdrawn.
  package borrowing func withdrawal() throws -> WithdrawalReading {
    let row = try page.now()
    guard row.card.version != nil else { throw NotFound() }
    let clauses = try shelf.clauses(of: row.card.id, in: nil).values.joined()
    let patterns = try patterns(on: row)
    var open = 0
    if let revision = row.publishedRevision, case .outline(let outline)? = try shelf.revision(revision, of: row.card.id)?.content
    {
      open = try sights(on: row.card, now: outline).values.reduce(0) { $0 + $1.number }
    }
    var reading = WithdrawalReading(
      card: row.card, linkedFrom: try shelf.links(to: row),
      clauses: Set(clauses).sorted { ($0.number, $0.clause.raw) < ($1.number, $1.clause.raw) },
      deviations: DeviationCount(open), openProposals: patterns.count)
    reading.amendments = try shelf.amendments("AND m.page = \(row.card.id) AND m.state = \(AmendmentState.open.rawValue)").map(
      \.card)
    reading.patterns = patterns.map { ($0.step, $0.proposal) }
    reading.asked = try shelf.agreements("AND g.page = \(row.card.id) AND g.state = \(AgreementState.asked.rawValue)").first?
      .asked.name
    return reading
  }

  /// Withdraws a page, with a reason that everybody reads who could read the page. Its history, its norms and what people wrote
  /// about it stay, and wait for it to come back. Whoever proposed or deviated, and had no answer yet, is told.
  package borrowing func withdraw(because reason: String) throws {
    let row = try page.now()
    guard let version = row.card.version else { throw NotFound() }
    guard !reason.isEmpty else { throw RuleRefusal.reasonMissing }
    let before = try tx.run(
      "SELECT COUNT(*) AS number FROM withdrawal WHERE organisation = \(organisation) AND page = \(row.card.id)")
    let number = (try before.first?.int("number") ?? 0) + 1
    try tx.run("""
      INSERT INTO withdrawal (organisation, page, number, author, at, reason, returned_at)
      VALUES (\(organisation), \(row.card.id), \(number), \(viewer.person), \(now), \(reason), NULL)
      """)
    try tx.run("UPDATE page SET withdrawal = \(number) WHERE organisation = \(organisation) AND id = \(row.card.id)")
    try closeWhatWaits(on: row.card.id, version: version, because: reason)
    try happened(.pageWithdrawn, row.card.id.raw)
  }
}

extension WithdrawnDesk {
  /// Puts a page back as it was, with the proposals that its withdrawal closed.
  package borrowing func putBack() throws {
    let row = try page.now()
    guard let number = row.withdrawal else { throw NotFound() }
    try tx.run("""
      UPDATE withdrawal SET returned_at = \(now) WHERE organisation = \(organisation) AND page = \(row.card.id)
      AND number = \(number)
      """)
    try tx.run("UPDATE page SET withdrawal = NULL WHERE organisation = \(organisation) AND id = \(row.card.id)")
    if let version = row.card.version { try reopenWhatWaited(on: row.card.id, version: version) }
    try happened(.pageReturned, row.card.id.raw)
  }
}

extension ReadingRoom {
  /// The withdrawn pages that can be put back, for whoever keeps the handbook; nobody else needs them.
  package borrowing func withdrawnPages() throws -> [PageName] {
    guard mayJudge else { return [] }
    return try tx.run("SELECT slug, title FROM page WHERE organisation = \(organisation) AND withdrawal IS NOT NULL")
      .map { PageName(slug: try $0.text("slug"), title: try $0.text("title")) }.sorted {
        ($0.title, $0.slug) < ($1.title, $1.slug)
      }
  }
}

extension Shelf {
  /// Why this page cannot be read. Nil when it can.
  func withdrawal(of row: PageRow) throws -> WithdrawalMark? {
    guard let number = row.withdrawal else { return nil }
    return try tx.run("""
      SELECT w.at, w.reason, a.name FROM withdrawal w JOIN person a ON a.organisation = w.organisation AND a.id = w.author
      WHERE w.organisation = \(organisation) AND w.page = \(row.card.id) AND w.number = \(number)
      """).first.map { WithdrawalMark(on: try $0.moment("at").day, by: try $0.text("name"), reason: try $0.text("reason")) }
  }
}
