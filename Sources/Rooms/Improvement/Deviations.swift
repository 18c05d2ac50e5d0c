package import Domain
import Seals
import Store
package import Vocabulary

extension Shelf {
  /// What others see of the deviations on a page: per step how often, as far as that may be said, and what was released.
  /// What somebody kept for themselves is in no number.
  func deviations(on page: ID<HandbookPage>) throws -> (steps: [ID<CriticalStep>: StepDeviations], haveWordsForTeams: Bool) {
    var rows: [String: [Row]] = [:]
    // At most one proposal on a step is open: what comes in later is added to it (`Pattern`).
    for row in try tx.run("""
      SELECT d.step, d.instead, d.because, d.gave, d.audience, d.author, d.noted_on, r.id AS proposal FROM deviation d
        LEFT JOIN proposal r ON r.organisation = d.organisation AND r.page = d.page AND r.step = d.step AND (r.state = 'open' OR r.state = 'besproken')
      WHERE d.organisation = \(organisation) AND d.page = \(page) AND d.audience <> 'ik' AND NOT d.is_withdrawn ORDER BY d.noted_on DESC, d.id
      """) { rows[try row.text("step"), default: []].append(row) }
    var found: [ID<CriticalStep>: StepDeviations] = [:]
    for (step, rows) in rows {
      found[ID(raw: step)] = StepDeviations(
        count: DeviationCount(rows.count), voices: try rows.filter { try $0.text("audience") == DeviationAudience.owner.rawValue }.map(Voice.init),
        proposal: try rows.first?.optionalID("proposal"))
    }
    return (found, try rows.values.joined().contains { try $0.text("audience") == DeviationAudience.team.rawValue })
  }
}

extension Shelf {
  /// What colleagues wrote for their team, by step, as somebody in one of those teams reads it: the words, and no name.
  /// It belongs to the teams that the writer was in on that day; where teams became one, to those who could read it until then.
  func voices(forTeamsOf person: ID<Person>, on page: ID<HandbookPage>) throws -> [ID<CriticalStep>: [Voice]] {
    var found: [ID<CriticalStep>: [Voice]] = [:]
    for row in try tx.run("""
      SELECT DISTINCT d.id, d.step, d.instead, d.because, d.gave, d.audience, d.author, d.noted_on FROM deviation d
        LEFT JOIN deviation_team t ON t.organisation = d.organisation AND t.deviation = d.id
        LEFT JOIN deviation_reader r ON r.organisation = d.organisation AND r.deviation = d.id AND r.person = \(person)
        JOIN team_member mine ON mine.organisation = d.organisation AND mine.person = \(person) AND (mine.team = t.team OR mine.team = r.team)
      WHERE d.organisation = \(organisation) AND d.page = \(page) AND d.audience = \(DeviationAudience.team.rawValue) AND NOT d.is_withdrawn
      ORDER BY d.noted_on DESC, d.id
      """) { found[try row.id("step"), default: []].append(try Voice(row)) }
    return found
  }
}

extension Voice {
  init(_ row: Row) throws {
    let day = try row.day("noted_on")
    let isForTeam = try row.text("audience") == DeviationAudience.team.rawValue
    self.init(
      instead: try row.text("instead"), because: try row.text("because"), gave: try row.text("gave"), year: day.year, month: day.month,
      source: isForTeam ? .team : try row.optionalText("author") == nil ? .circle : .worker)
  }
}

/// Motivated deviations: a right, in under a minute (domain P2).
extension Desk {
  /// The step as it is published now, for whoever is about to write that it went otherwise.
  package borrowing func step(_ step: ID<CriticalStep>, of slug: String) throws -> (card: PageCard, version: Int, step: ProcessOutline.Step) {
    guard let row = try shelf.page(slug), let version = row.card.version, let revision = row.publishedRevision,
      case .outline(let outline)? = try shelf.revision(revision, of: row.card.id)?.content, let step = outline.step(step)
    else { throw NotFound() }
    return (row.card, version, step)
  }

  /// Writes down what I did instead, and why. It keeps the words of the step as they stood, so it survives every later version.
  package borrowing func deviate(from step: ID<CriticalStep>, of slug: String, _ draft: DeviationDraft) throws -> ID<Deviation> {
    guard !draft.instead.isEmpty, !draft.because.isEmpty else { throw RuleRefusal.deviationIncomplete }
    let (card, version, step) = try self.step(step, of: slug)
    let said = sha256([card.id.raw, step.id.raw, now.day.description, draft.audience.rawValue, draft.instead, draft.because, draft.gave].joined(separator: "\u{1F}"))
    if let known = try noted(said) { return known }
    let deviation = ID<Deviation>.new(house.chance)
    try tx.run("""
      INSERT INTO deviation (organisation, id, page, step, version, deviated_from, instead, because, gave, audience, author, conversation, outcome, noted_on, is_withdrawn, proposal, said)
      VALUES (\(organisation), \(deviation), \(card.id), \(step.id), \(version), \(step.words), \(draft.instead), \(draft.because), \(draft.gave),
        \(draft.audience.rawValue), \(viewer.person), NULL, NULL, \(now.day), FALSE, NULL, \(said))
      """)
    if draft.audience == .team {
      try tx.run("""
        INSERT INTO deviation_team (organisation, deviation, team)
        SELECT organisation, CAST(\(deviation) AS TEXT), team FROM team_member WHERE organisation = \(organisation) AND person = \(viewer.person)
        """)
    }
    // Nobody as actor: the log is read by others, and this was written by one person.
    try writing().happened(.deviated, by: nil, subject: card.id.raw, facts: [:])
    try Pattern(organisation: organisation, tx: tx, log: writing(), now: now, chance: house.chance).look(at: card.id, step.id, version: version)
    return deviation
  }

  /// The same words at the same step on the same day: a form that was sent again because its answer was lost. It counts once.
  private borrowing func noted(_ said: String) throws -> ID<Deviation>? {
    try tx.run("""
      SELECT id FROM deviation WHERE organisation = \(organisation) AND author = \(viewer.person) AND said = \(said) AND NOT is_withdrawn
      """).first?.id("id")
  }

  /// What I wrote myself, the newest first. Nobody else has this function for me.
  package borrowing func myDeviations() throws -> [OwnDeviation] {
    try tx.run("""
      SELECT d.id, p.slug, p.title, d.version, d.deviated_from, d.instead, d.because, d.gave, d.audience, d.noted_on FROM deviation d
        JOIN page p ON p.organisation = d.organisation AND p.id = d.page
      WHERE d.organisation = \(organisation) AND d.author = \(viewer.person) AND NOT d.is_withdrawn ORDER BY d.noted_on DESC, d.id
      """).map { row in
        OwnDeviation(
          id: try row.id("id"), slug: try row.text("slug"), pageTitle: try row.text("title"), version: try row.int("version"),
          deviatedFrom: try row.text("deviated_from"), instead: try row.text("instead"), because: try row.text("because"), gave: try row.text("gave"),
          audience: DeviationAudience(rawValue: try row.text("audience")) ?? .me, on: try row.day("noted_on"))
      }
  }

  /// Processes and their steps, for whoever wants to write that something went otherwise.
  package borrowing func processes() throws -> [(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)])] {
    let outlines = try shelf.publishedOutlines()
    let published = try shelf.pages().filter { $0.card.kind.hasSteps && $0.card.version != nil }
    return published.sorted { $0.card.title < $1.card.title }.compactMap { row in
      outlines[row.card.id].map { (row.card.slug, row.card.title, $0.steps.map { ($0.id, $0.title) }) }
    }
  }

  /// Counts per step and released motivations of a page of mine; never people.
  package borrowing func patterns(of slug: String) throws -> PatternReading {
    guard let row = try shelf.page(slug), try rights(on: row).seePatterns, let revision = row.publishedRevision,
      case .outline(let outline)? = try shelf.revision(revision, of: row.card.id)?.content
    else { throw NotFound() }
    let found = try shelf.deviations(on: row.card.id).steps
    let none = StepDeviations(count: .none, voices: [], proposal: nil)
    return PatternReading(card: row.card, steps: outline.steps.map { PatternReading.StepPattern(step: $0, deviations: found[$0.id] ?? none) })
  }
}

extension ProcessOutline.Step {
  /// The words of a step, as a deviation keeps them.
  var words: String { [title, why, afterwards, agreement].filter { !$0.isEmpty }.joined(separator: "\n") }
}

/// Three deviations on one step are a sign about the step, not about the worker: they become one proposal that quotes them.
struct Pattern {
  static let signs = 3
  let organisation: ID<Organisation>
  let tx: any Transaction
  let log: Logbook
  let now: Moment
  let chance: Randomness

  func look(at page: ID<HandbookPage>, _ step: ID<CriticalStep>, version: Int) throws {
    let waiting = try tx.run("""
      SELECT COUNT(*) AS number FROM deviation
      WHERE organisation = \(organisation) AND page = \(page) AND step = \(step) AND audience <> 'ik' AND NOT is_withdrawn AND proposal IS NULL
      """).first?.int("number") ?? 0
    let open = try tx.run("SELECT id FROM proposal WHERE organisation = \(organisation) AND page = \(page) AND step = \(step) AND (state = 'open' OR state = 'besproken')")
      .first?.id("id", RevisionProposal.self)
    guard open != nil || waiting >= Pattern.signs else { return }
    let proposal = open ?? ID<RevisionProposal>.new(chance)
    if open == nil {
      try tx.run("""
        INSERT INTO proposal (organisation, id, page, step, version, state, at)
        VALUES (\(organisation), \(proposal), \(page), \(step), \(version), 'open', \(now))
        """)
      try log.happened(.proposed, by: nil, subject: proposal.raw, facts: ["bladzijde": page.raw])
    }
    try tx.run("""
      UPDATE deviation SET proposal = \(proposal)
      WHERE organisation = \(organisation) AND page = \(page) AND step = \(step) AND audience <> 'ik' AND NOT is_withdrawn AND proposal IS NULL
      """)
  }
}
