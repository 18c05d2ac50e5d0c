package import Domain
import Store
package import Vocabulary

/// What teams agreed to do differently, and ending that.
extension HandbookDesk {
  /// Everything that teams do differently from this page, and did before: with the names of teams and nobody else.
  package borrowing func teamAgreements(of slug: String) throws -> TeamAgreementsReading {
    guard let row = try shelf.page(slug), let revision = row.publishedRevision,
      case .outline(let outline)? = try shelf.revision(revision, of: row.card.id)?.content
    else { throw NotFound() }
    let agreements = try tx.run("""
      SELECT d.id, d.step, d.deviated_from, d.instead, d.because, d.gave, d.noted_on, d.is_withdrawn, t.id AS team, t.name,
      e.ended_on, e.reason,
        m.person AS mine
      FROM deviation d JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id AND k.is_speaking
        JOIN team t ON t.organisation = k.organisation AND t.id = k.team
        LEFT JOIN team_return e ON e.organisation = d.organisation AND e.deviation = d.id
        LEFT JOIN team_member m ON m.organisation = k.organisation AND m.team = k.team AND m.person = \(viewer.person)
      WHERE d.organisation = \(organisation) AND d.page = \(row.card.id) ORDER BY d.noted_on DESC, d.id
      """).map { try TeamAgreement($0, now: outline) }
    return TeamAgreementsReading(card: row.card, agreements: agreements)
  }

  /// My team does the step as described again. Its agreement can still be read, and the team and the owner are told. A form
  /// that was sent again because the answer got lost changes nothing.
  package borrowing func doAsItStands(_ agreement: ID<Deviation>, of slug: String, because reason: String) throws {
    let reading = try teamAgreements(of: slug)
    guard let found = reading.agreements.first(where: { $0.id == agreement }) else { throw NotFound() }
    if case .returned? = found.end { return }
    guard found.end == nil else { throw Changed() }
    guard found.mayEnd else { throw NotFound() }
    try tx.run("UPDATE deviation SET is_withdrawn = TRUE WHERE organisation = \(organisation) AND id = \(agreement)")
    try tx.run("""
      INSERT INTO team_return (organisation, deviation, ended_on, reason)
      VALUES (\(organisation), \(agreement), \(now.day), \(reason))
      """)
    try tell(found, of: reading.card, because: reason)
    // Without an actor: the team speaks.
    try writing().happened(.teamReturned, by: nil, subject: reading.card.id.raw, facts: ["team": found.team.id.raw])
  }

  private borrowing func tell(_ agreement: TeamAgreement, of card: PageCard, because reason: String) throws {
    let team = try tx.run("SELECT person FROM team_member WHERE organisation = \(organisation) AND team = \(agreement.team.id)")
      .map { try $0.id("person", Person.self) }
    try tell(
      .teamReturned, Set(team + [card.owner?.id].compactMap { $0 }).subtracting([viewer.person]), page: card.id,
      step: agreement.step,
      titled: agreement.stepTitle, version: card.version ?? 1, reason: reason, team: agreement.team.id)
  }
}

extension TeamAgreement {
  /// - Parameter now: the page as it is published now; the first line of a removed step's words is its name.
  init(_ row: Row, now outline: ProcessOutline) throws {
    let step: ID<CriticalStep> = try row.id("step")
    let then = try row.text("deviated_from").prefix { $0 != "\n" }
    let ended = try row.optionalDay("ended_on")
    let end: End? =
      if let ended { .returned(on: ended, because: try row.text("reason")) } else {
        try row.flag("is_withdrawn") ? .replaced : nil
      }
    self.init(
      id: try row.id("id"), team: TeamName(id: try row.id("team"), name: try row.text("name")), step: step,
      stepTitle: outline.step(step)?.title ?? String(then), instead: try row.text("instead"), because: try row.text("because"),
      gave: try row.text("gave"), since: try row.day("noted_on"), end: end,
      mayEnd: try end == nil && row.optionalText("mine") != nil)
  }
}
