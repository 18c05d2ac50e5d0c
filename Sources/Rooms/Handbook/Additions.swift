package import Domain
import Seals
import Store
package import Vocabulary

/// What teams add to the common text. Any member of a team writes for it, and everybody in the organisation reads it.
extension HandbookDesk {
  /// What teams added to a page, with every save.
  package borrowing func additions(of slug: String) throws -> AdditionsReading {
    guard let row = try shelf.page(slug), let revision = row.publishedRevision,
      let shown = try shelf.revision(revision, of: row.card.id)
    else { throw NotFound() }
    var saves: [ID<LocalAddition>: [AdditionSave]] = [:]
    for row in try tx.run("""
      SELECT s.addition, s.number, t.name, s.saved_on, s.version, s.body FROM addition a
        JOIN addition_save s ON s.organisation = a.organisation AND s.addition = a.id
        JOIN team t ON t.organisation = s.organisation AND t.id = s.team
      WHERE a.organisation = \(organisation) AND a.page = \(row.card.id) ORDER BY s.addition, s.number DESC
      """) {
      saves[try row.id("addition"), default: []].append(
        AdditionSave(
          number: try row.int("number"), team: try row.text("name"), on: try row.day("saved_on"), version: try row.int("version"),
          words: try row.text("body")))
    }
    let outline: ProcessOutline? = if case .outline(let outline) = shown.content { outline } else { nil }
    return AdditionsReading(
      card: row.card, outline: outline, additions: try shelf.additions(of: row.card.id, beside: shown), saves: saves,
      own: try ownTeams())
  }

  /// Saves what a team adds; empty words remove it. A save that changes nothing is no save. Throws `NotFound` for somebody who
  /// is not in the team, and `Changed` when another of the team saved since number `base`.
  package borrowing func add(
    _ words: String, of team: ID<Team>, at step: ID<CriticalStep>?, of slug: String, from base: Int
  ) throws {
    guard let row = try shelf.page(slug), let version = row.card.version, let revision = row.publishedRevision,
      let shown = try shelf.revision(revision, of: row.card.id), let under = AdditionGround(shown).digest(at: step)
    else { throw NotFound() }
    let team = try standing(team)
    guard try ownTeams().contains(where: { $0.id == team }) else { throw NotFound() }
    let known = try tx.run("""
      SELECT a.id, s.number, s.under, s.body FROM addition a
        JOIN addition_save s ON s.organisation = a.organisation AND s.addition = a.id AND s.number = a.latest
      WHERE a.organisation = \(organisation) AND a.page = \(row.card.id) AND a.step = \(step?.raw ?? "") AND a.team = \(team)
      """).first
    guard let known else {
      guard !words.isEmpty else { return }
      let addition = ID<LocalAddition>.new(house.chance)
      try tx.run("""
        INSERT INTO addition (organisation, id, page, step, team, latest)
        VALUES (\(organisation), \(addition), \(row.card.id), \(step?.raw ?? ""), \(team), 1)
        """)
      return try keep(words, as: 1, of: addition, by: team, beside: version, under, on: row.card.id)
    }
    let (addition, latest): (ID<LocalAddition>, Int) = (try known.id("id"), try known.int("number"))
    if try known.text("body") == words, try known.text("under") == under { return }
    // An addition that was removed is begun again.
    guard try latest == base || known.text("body").isEmpty else { throw Changed() }
    try tx.run("UPDATE addition SET latest = \(latest + 1) WHERE organisation = \(organisation) AND id = \(addition)")
    try keep(words, as: latest + 1, of: addition, by: team, beside: version, under, on: row.card.id)
  }

  private borrowing func keep(
    _ words: String, as number: Int, of addition: ID<LocalAddition>, by team: ID<Team>, beside version: Int, _ under: String,
    on page: ID<HandbookPage>
  ) throws {
    try tx.run("""
      INSERT INTO addition_save (organisation, addition, number, team, saved_on, version, under, body)
      VALUES (\(organisation), \(addition), \(number), \(team), \(now.day), \(version), \(under), \(words))
      """)
    // The writer is the team. There is no actor, so that nobody can be held to what a team agreed.
    try writing().happened(.added, by: nil, subject: page.raw, facts: ["team": team.raw])
  }

  /// The teams that I am in, by name.
  borrowing func ownTeams() throws -> [TeamName] {
    try tx.run("""
      SELECT t.id, t.name FROM team_member m JOIN team t ON t.organisation = m.organisation AND t.id = m.team
      WHERE m.organisation = \(organisation) AND m.person = \(viewer.person)
      """).map { TeamName(id: try $0.id("id"), name: try $0.text("name")) }.sorted { $0.name < $1.name }
  }
}

extension Shelf {
  /// What active teams add to a page, as it reads now.
  func additions(of page: ID<HandbookPage>, beside shown: RevisionRow) throws -> [LocalAddition] {
    let ground = AdditionGround(shown)
    return try tx.run("""
      SELECT a.id, a.step, t.id AS team, t.name, s.number, s.saved_on, s.version, s.under, s.body FROM addition a
        JOIN addition_save s ON s.organisation = a.organisation AND s.addition = a.id AND s.number = a.latest
        JOIN team t ON t.organisation = a.organisation AND t.id = a.team
        LEFT JOIN team_end e ON e.organisation = a.organisation AND e.team = a.team
      WHERE a.organisation = \(organisation) AND a.page = \(page) AND s.body <> '' AND e.team IS NULL
      """).map { row in
        let text = try row.text("step")
        let step: ID<CriticalStep>? = text.isEmpty ? nil : ID(raw: text)
        let now = ground.digest(at: step)
        return LocalAddition(
        id: try row.id("id"), step: step, team: TeamName(id: try row.id("team"), name: try row.text("name")),
        words: try row.text("body"),
          on: try row.day("saved_on"), version: try row.int("version"), isOverChangedWords: now != (try row.text("under")),
          hasLostItsStep: now == nil, number: try row.int("number"))
      }.sorted { ($0.team.name, $0.id.raw) < ($1.team.name, $1.id.raw) }
  }
}

/// The common words to which something was added, as a digest: so a change can be seen without keeping the words twice.
struct AdditionGround {
  private let shown: Shelf.RevisionRow

  init(_ shown: Shelf.RevisionRow) { self.shown = shown }

  /// Of a step, or of the page as a whole. Nil for a step that does not exist.
  func digest(at step: ID<CriticalStep>?) -> String? {
    guard let step else { return shown.mark.hash }
    guard case .outline(let outline) = shown.content, let found = outline.step(step) else { return nil }
    return sha256("\(found.words)\n\(found.room)")
  }
}
