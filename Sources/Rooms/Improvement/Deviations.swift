package import Domain
import Seals
import Store
package import Vocabulary

/// The deviations on a page, for two kinds of readers.
struct SeenDeviations {
  /// What was let out: from three, in threes, and what circles and teams said aloud.
  var everybody: [ID<CriticalStep>: StepDeviations] = [:]
  /// The same, with every single one that was written for the owner.
  var owner: [ID<CriticalStep>: StepDeviations] = [:]
  var haveWordsForTeams = false
}

extension Shelf {
  /// What others see of the deviations on a page: per step how often, as far as that may be said, and what was released.
  /// What somebody kept for themselves is in no number.
  /// - Parameter outline: as it is published now, to say what a step said when it was deviated from.
  func deviations(on page: ID<HandbookPage>, now outline: ProcessOutline) throws -> SeenDeviations {
    var rows: [String: [Row]] = [:]
    // At most one proposal on a step is open: what comes in later is added to it (`Pattern`).
    for row in try tx.run("""
      SELECT d.step, d.deviated_from, d.instead, d.because, d.gave, d.audience, d.author, d.noted_on, d.is_out, t.name AS team, r.id AS proposal
      FROM deviation d
        LEFT JOIN proposal r ON r.organisation = d.organisation AND r.page = d.page AND r.step = d.step AND (r.state = 'open' OR r.state = 'besproken')
        LEFT JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id AND k.is_speaking
        LEFT JOIN team t ON t.organisation = k.organisation AND t.id = k.team
      WHERE d.organisation = \(organisation) AND d.page = \(page) AND d.audience <> 'ik' AND NOT d.is_withdrawn ORDER BY d.noted_on DESC, d.id
      """) { rows[try row.text("step"), default: []].append(row) }
    var found = SeenDeviations()
    for (name, rows) in rows {
      let step = ID<CriticalStep>(raw: name)
      let out = try rows.filter { try $0.flag("is_out") }
      let forOwner = try rows.filter { try $0.flag("is_out") || $0.text("audience") == DeviationAudience.owner.rawValue }
      if !out.isEmpty { found.everybody[step] = try seen(out, outline.step(step)) }
      if !forOwner.isEmpty { found.owner[step] = try seen(forOwner, outline.step(step)) }
    }
    found.haveWordsForTeams = try rows.values.joined().contains { try $0.text("audience") == DeviationAudience.team.rawValue }
    return found
  }

  private func seen(_ rows: [Row], _ now: ProcessOutline.Step?) throws -> StepDeviations {
    let quoted = try rows.filter { try $0.text("audience") == DeviationAudience.owner.rawValue }
    return StepDeviations(
      count: DeviationCount(rows.count), voices: try quoted.map { try Voice($0, now: now) }, proposal: try rows.first?.optionalID("proposal"))
  }
}

extension Shelf {
  /// What colleagues wrote for their team, by step, as somebody in one of those teams reads it: the words, and no name.
  /// It belongs to the teams that the writer was in on that day: who joins another team takes no words along. Where teams became one, to
  /// those who could read it until then.
  func voices(forTeamsOf person: ID<Person>, on page: ID<HandbookPage>) throws -> [ID<CriticalStep>: [Voice]] {
    var found: [ID<CriticalStep>: [Voice]] = [:]
    for row in try tx.run("""
      SELECT DISTINCT d.id, d.step, d.instead, d.because, d.gave, d.audience, d.author, d.noted_on FROM deviation d
        LEFT JOIN deviation_team t ON t.organisation = d.organisation AND t.deviation = d.id AND NOT t.is_speaking
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
    let isForTeam = try row.text("audience") == DeviationAudience.team.rawValue
    try self.init(row, source: isForTeam ? .team : try row.optionalText("author") == nil ? .circle : .worker, saidThen: nil)
  }

  /// From a row that also has `deviated_from` and, when a team speaks, its name as `team`.
  /// - Parameter now: the step as it is published now; nothing when it is gone.
  init(_ row: Row, now: ProcessOutline.Step?) throws {
    let lines = Set((now?.words ?? "").split(separator: "\n"))
    let gone = try row.text("deviated_from").split(separator: "\n").filter { !lines.contains($0) }
    let team = try row.optionalText("team").map { Source.agreed(by: $0) }
    let source = try team ?? (row.optionalText("author") == nil ? .circle : .worker)
    try self.init(row, source: source, saidThen: gone.isEmpty ? nil : gone.joined(separator: " "))
  }

  private init(_ row: Row, source: Source, saidThen: String?) throws {
    let day = try row.day("noted_on")
    self.init(
      instead: try row.text("instead"), because: try row.text("because"), gave: try row.text("gave"), year: day.year, month: day.month,
      source: source, saidThen: saidThen)
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
    let said = try house.strongbox.mark([card.id.raw, step.id.raw, now.day.description, draft.team?.raw ?? draft.audience.rawValue, draft.instead, draft.because, draft.gave].joined(separator: "\u{1F}"))
    if let known = try noted(said) { return known }
    let deviation = ID<Deviation>.new(house.chance)
    let teams = try teamsThatRead(draft)
    if let team = draft.team { try supersede(team, card.id, step.id) }
    try tx.run("""
      INSERT INTO deviation (organisation, id, page, step, version, deviated_from, instead, because, gave, audience, author, conversation, outcome, noted_on, is_withdrawn, proposal, said, is_out)
      VALUES (\(organisation), \(deviation), \(card.id), \(step.id), \(version), \(step.words), \(draft.instead), \(draft.because), \(draft.gave),
        \(draft.team == nil ? draft.audience.rawValue : DeviationAudience.owner.rawValue), \(viewer.person), NULL, NULL, \(now.day), FALSE, NULL, \(said),
        \(draft.team != nil))
      """)
    for team in teams {
      try tx.run("INSERT INTO deviation_team (organisation, deviation, team, is_speaking) VALUES (\(organisation), \(deviation), \(team), \(draft.team != nil))")
    }
    // Nobody as actor: the log is read by others, and this was written by one person.
    try writing().happened(.deviated, by: nil, subject: card.id.raw, facts: [:])
    try Pattern(organisation: organisation, tx: tx, log: writing(), now: now, chance: house.chance).look(at: card.id, step.id, version: version)
    return deviation
  }

  /// The team that speaks, which I have to be in; or the teams that read what I write for my team.
  private borrowing func teamsThatRead(_ draft: DeviationDraft) throws -> [ID<Team>] {
    guard draft.team != nil || draft.audience == .team else { return [] }
    let mine = try tx.run("SELECT team FROM team_member WHERE organisation = \(organisation) AND person = \(viewer.person) ORDER BY team")
      .map { try $0.id("team", Team.self) }
    guard let speaking = draft.team else { return mine }
    guard mine.contains(speaking) else { throw NotFound() }
    return [speaking]
  }

  /// A team has one agreement on a step: a newer one takes the place of the older, so that it stays one sign, however often it is said.
  private borrowing func supersede(_ team: ID<Team>, _ page: ID<HandbookPage>, _ step: ID<CriticalStep>) throws {
    try tx.run("""
      UPDATE deviation SET is_withdrawn = TRUE, proposal = NULL
      WHERE organisation = \(organisation) AND page = \(page) AND step = \(step) AND NOT is_withdrawn AND id IN (
        SELECT deviation FROM deviation_team WHERE organisation = \(organisation) AND team = \(team) AND is_speaking)
      """)
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
      SELECT d.id, p.slug, p.title, d.version, d.step, d.deviated_from, d.instead, d.because, d.gave, d.audience, d.noted_on, t.name AS team,
        r.title AS revision_title, r.content, r.hash
      FROM deviation d JOIN page p ON p.organisation = d.organisation AND p.id = d.page
        LEFT JOIN revision r ON r.organisation = p.organisation AND r.page = p.id AND r.number = p.published_revision
        LEFT JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id AND k.is_speaking
        LEFT JOIN team t ON t.organisation = k.organisation AND t.id = k.team
      WHERE d.organisation = \(organisation) AND d.author = \(viewer.person) AND NOT d.is_withdrawn ORDER BY d.noted_on DESC, d.id
      """).map { row in
        let was = try row.text("deviated_from")
        let outline = try row.optionalText("content") == nil ? nil : house.outlines.outline(in: row, titled: "revision_title")
        let now = outline?.step(try row.id("step"))?.words ?? ""
        return OwnDeviation(
          id: try row.id("id"), slug: try row.text("slug"), pageTitle: try row.text("title"), version: try row.int("version"),
          deviatedFrom: was, instead: try row.text("instead"), because: try row.text("because"), gave: try row.text("gave"),
          audience: DeviationAudience(rawValue: try row.text("audience")) ?? .me, on: try row.day("noted_on"), team: try row.optionalText("team"),
          saysNow: now == was ? nil : now)
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

  /// Counts per step and released motivations; never people. Single ones only for the owner, for whom they were written.
  package borrowing func patterns(of slug: String) throws -> PatternReading {
    guard let row = try shelf.page(slug), try rights(on: row).seePatterns, let revision = row.publishedRevision,
      case .outline(let outline)? = try shelf.revision(revision, of: row.card.id)?.content
    else { throw NotFound() }
    let seen = try shelf.deviations(on: row.card.id, now: outline)
    let found = row.card.owner?.id == viewer.person ? seen.owner : seen.everybody
    let none = StepDeviations(count: .none, voices: [], proposal: nil)
    return PatternReading(card: row.card, steps: outline.steps.map { PatternReading.StepPattern(step: $0, deviations: found[$0.id] ?? none) })
  }
}

extension ProcessOutline.Step {
  /// The words of a step, as a deviation keeps them.
  var words: String { [title, why, afterwards, agreement].filter { !$0.isEmpty }.joined(separator: "\n") }
}

/// Three deviations on one step are a sign about the step, not about the worker: they become one proposal that quotes them.
///
/// What one worker wrote is let out with two others, never alone: a number or a voice that appeared alone would say that somebody
/// wrote just now. Those for the owner wait for each other, and those for the same teams do: who reads some of them already would
/// otherwise know the rest. What a circle released or a team agreed is said aloud, and is out at once.
struct Pattern {
  static let signs = 3
  let organisation: ID<Organisation>
  let tx: any Transaction
  let log: Logbook
  let now: Moment
  let chance: Randomness

  func look(at page: ID<HandbookPage>, _ step: ID<CriticalStep>, version: Int) throws {
    try letOut(page, step)
    let waiting = try tx.run("""
      SELECT COUNT(*) AS number FROM deviation
      WHERE organisation = \(organisation) AND page = \(page) AND step = \(step) AND is_out AND NOT is_withdrawn AND proposal IS NULL
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
      WHERE organisation = \(organisation) AND page = \(page) AND step = \(step) AND is_out AND NOT is_withdrawn AND proposal IS NULL
      """)
  }

  /// Lets those out that were waiting for a third.
  private func letOut(_ page: ID<HandbookPage>, _ step: ID<CriticalStep>) throws {
    var readers: [String: [String]] = [:]
    for row in try tx.run("""
      SELECT d.id, d.audience, k.team FROM deviation d
        LEFT JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id
      WHERE d.organisation = \(organisation) AND d.page = \(page) AND d.step = \(step) AND d.audience <> 'ik' AND NOT d.is_withdrawn AND NOT d.is_out
      ORDER BY d.id, k.team
      """) {
      let audience = try row.text("audience")
      readers[try row.text("id"), default: [audience]].append(try row.optionalText("team") ?? "")
    }
    for (_, together) in Dictionary(grouping: readers.keys, by: { readers[$0] }) where together.count >= Pattern.signs {
      try tx.run("UPDATE deviation SET is_out = TRUE WHERE organisation = \(organisation) AND id IN (\(list: together.sorted()))")
    }
  }
}
