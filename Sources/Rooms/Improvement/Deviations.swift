package import Domain
import Seals
import Store
package import Vocabulary

/// Motivated deviations: a right, in under a minute (domain P2).
extension HandbookDesk {
  /// The step as it is published now, for somebody who is about to write that she did it differently.
  package borrowing func step(
    _ step: ID<CriticalStep>, of slug: String
  ) throws -> (card: PageCard, version: Int, step: ProcessOutline.Step) {
    try publishedStep(step, of: slug)
  }

  /// Writes down what I did instead, and why. What is only for me is sealed with my own key; the rest is given to the people
  /// who are there now.
  package borrowing func deviate(from step: ID<CriticalStep>, of slug: String, _ draft: DeviationDraft) throws -> ID<Deviation> {
    let (card, version, step) = try self.step(step, of: slug)
    return try note(draft, at: Occasion(card: card, step: step.id, version: version, deviatedFrom: step.words, on: now.day))
  }

  /// Processes and their steps, for somebody who wants to write that a step was done differently.
  package borrowing func processes() throws -> [(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)])] {
    let outlines = try shelf.publishedOutlines()
    let published = try shelf.pages().filter { $0.card.kind.hasSteps && $0.card.version != nil }
    return published.sorted { $0.card.title < $1.card.title }.compactMap { row in
      outlines[row.card.id].map { (row.card.slug, row.card.title, $0.steps.map { ($0.id, $0.title) }) }
    }
  }
}

/// The step that was done differently, with its words at that time: they survive every later version.
struct Occasion {
  let card: PageCard
  let step: ID<CriticalStep>
  let version: Int
  let deviatedFrom: String
  let on: Day
}

extension Room where Self: ~Copyable {
  /// - Throws: `deviationIncomplete`; `readersChanged` when the readers are others than the form said.
  borrowing func note(_ draft: DeviationDraft, at occasion: Occasion) throws -> ID<Deviation> {
    guard !draft.instead.isEmpty, !draft.because.isEmpty else { throw RuleRefusal.deviationIncomplete }
    if draft.audience == .me && draft.team == nil { return try ownWords().keep(draft, at: occasion) }
    let said = try house.strongbox.mark(
      [
        occasion.card.id.raw, occasion.step.raw, now.day.description, draft.team?.raw ?? draft.audience.rawValue, draft.instead,
        draft.because, draft.gave,
      ].joined(separator: "\u{1F}"))
    if let known = try noted(said) { return known }
    if draft.team == nil, let promised = draft.promised,
      promised != (try deviationReaders(of: occasion.card)).mark(for: draft.audience)
    {
      throw RuleRefusal.readersChanged
    }
    let deviation = ID<Deviation>.new(house.chance)
    let teams = try teamsThatRead(draft)
    if let team = draft.team { try supersede(team, occasion.card.id, occasion.step) }
    try tx.run("""
      INSERT INTO deviation (organisation, id, page, step, version, deviated_from, instead, because, gave, audience, author,
      conversation, outcome, noted_on, is_withdrawn, proposal, said, is_out)
      VALUES (\(organisation), \(deviation), \(occasion.card.id), \(occasion.step), \(occasion.version),
      \(occasion.deviatedFrom), \(draft.instead), \(draft.because), \(draft.gave),
        \(draft.team == nil ? draft.audience.rawValue : DeviationAudience.owner.rawValue), \(viewer.person), NULL, NULL,
        \(occasion.on), FALSE, NULL, \(said),
        \(draft.team != nil))
      """)
    for team in teams {
      try tx.run(
        """
        INSERT INTO deviation_team (organisation, deviation, team, is_speaking) \
        VALUES (\(organisation), \(deviation), \(team), \(draft.team != nil))
        """
      )
    }
    if draft.team == nil { try give(deviation, for: draft.audience, on: occasion.card) }
    // Without an actor: others read the log, and one person wrote this.
    try writing().happened(.deviated, by: nil, subject: occasion.card.id.raw, facts: [:])
    try DeviationPattern(organisation: organisation, tx: tx, log: writing(), now: now, chance: house.chance).look(
      at: occasion.card.id, occasion.step, version: occasion.version)
    return deviation
  }

  /// The team that speaks, in which I have to be; or the teams that read what I write for my team.
  private borrowing func teamsThatRead(_ draft: DeviationDraft) throws -> [ID<Team>] {
    guard draft.team != nil || draft.audience == .team else { return [] }
    let mine = try tx.run(
      "SELECT team FROM team_member WHERE organisation = \(organisation) AND person = \(viewer.person) ORDER BY team"
    )
      .map { try $0.id("team", Team.self) }
    guard let speaking = draft.team else { return mine }
    guard mine.contains(speaking) else { throw NotFound() }
    return [speaking]
  }

  /// A team has one agreement at a step: a newer one replaces the older, so that it counts as one sign, however often it is
  /// said.
  private borrowing func supersede(_ team: ID<Team>, _ page: ID<HandbookPage>, _ step: ID<CriticalStep>) throws {
    try tx.run("""
      UPDATE deviation SET is_withdrawn = TRUE, proposal = NULL
      WHERE organisation = \(organisation) AND page = \(page) AND step = \(step) AND NOT is_withdrawn AND id IN (
        SELECT deviation FROM deviation_team WHERE organisation = \(organisation) AND team = \(team) AND is_speaking)
      """)
  }

  /// The same words at the same step on the same day: a form that was sent again because the answer got lost. It counts once.
  private borrowing func noted(_ said: String) throws -> ID<Deviation>? {
    try tx.run("""
      SELECT id FROM deviation WHERE organisation = \(organisation) AND author = \(viewer.person) AND said = \(said)
      AND NOT is_withdrawn
      """).first?.id("id")
  }
}

extension OwnersDesk {
  /// Counts per step and released motivations; never people. Single ones only for the owner, as far as they were written for
  /// the owner.
  package borrowing func patterns() throws -> PatternReading {
    let row = try page.now()
    guard row.card.kind.hasSteps, let revision = row.publishedRevision,
      case .outline(let outline)? = try shelf.revision(revision, of: row.card.id)?.content
    else { throw NotFound() }
    let found = try sights(on: row.card, now: outline)
    let none = StepDeviations(count: .none, voices: [], proposal: nil)
    return PatternReading(card: row.card, steps: outline.steps.map { step in
      // What is for my team stands at the step itself.
      var sight = found[step.id]
      sight?.team = []
      return PatternReading.StepPattern(step: step, deviations: sight?.reading ?? none)
    })
  }
}

extension Room where Self: ~Copyable {
  /// What I may see of the deviations on a page, by step.
  borrowing func sights(on card: PageCard, now outline: ProcessOutline) throws -> [ID<CriticalStep>: StepSight] {
    let seen = try shelf.deviations(on: card.id, now: outline)
    let singles =
      try seen.haveSingles
      ? shelf.singles(for: viewer.person, on: card.id, isOwner: card.owner?.id == viewer.person, now: outline) : []
    return seen.seen(by: viewer.person, singles)
  }

  /// The step as it is published now.
  borrowing func publishedStep(
    _ step: ID<CriticalStep>, of slug: String
  ) throws -> (card: PageCard, version: Int, step: ProcessOutline.Step) {
    guard let row = try shelf.page(slug), let version = row.card.version, let revision = row.publishedRevision,
      case .outline(let outline)? = try shelf.revision(revision, of: row.card.id)?.content, let step = outline.step(step)
    else { throw NotFound() }
    return (row.card, version, step)
  }
}

extension ProcessOutline.Step {
  /// The words of a step, as a deviation keeps them.
  var words: String { [title, why, afterwards, agreement].filter { !$0.isEmpty }.joined(separator: "\n") }
}

/// Three people who deviated at one step are a sign about the step, not about a worker: they become one proposal that quotes
/// them.
///
/// What one worker wrote is released together with two others, never alone: a number or a voice that appeared alone would say
/// that somebody wrote just now. People are counted and not rows, so nobody fills a group alone; and only people who still have
/// access count. Deviations for the owner wait for each other, and so do those for the same teams. A group is frozen when it is
/// released: its number stays, whoever takes words back. What a circle released or a team agreed is spoken aloud, and is
/// released at once.
struct DeviationPattern {
  let organisation: ID<Organisation>
  let tx: any Transaction
  let log: Logbook
  let now: Moment
  let chance: Randomness

  func look(at page: ID<HandbookPage>, _ step: ID<CriticalStep>, version: Int) throws {
    try letOut(page, step)
    let here: Query = "organisation = \(organisation) AND page = \(page) AND step = \(step)"
    let open = try tx.run("SELECT id FROM proposal WHERE \(here) AND (state = 'open' OR state = 'besproken')").first?.id(
      "id", RevisionProposal.self)
    if open == nil {
      let waiting = try tx.run("""
        SELECT number FROM deviation_group WHERE \(here) AND proposal IS NULL
        UNION ALL
        SELECT COUNT(*) AS number FROM deviation WHERE \(here) AND is_out AND together IS NULL AND NOT is_withdrawn
        AND proposal IS NULL
        """).reduce(0) { try $0 + $1.int("number") }
      guard waiting >= Minimum.proposal.people else { return }
    }
    let proposal = open ?? ID<RevisionProposal>.new(chance)
    if open == nil {
      try tx.run("""
        INSERT INTO proposal (organisation, id, page, step, version, state, at)
        VALUES (\(organisation), \(proposal), \(page), \(step), \(version), 'open', \(now))
        """)
      try log.happened(.proposed, by: nil, subject: proposal.raw, facts: ["bladzijde": page.raw])
    }
    try tx.run("UPDATE deviation SET proposal = \(proposal) WHERE \(here) AND is_out AND NOT is_withdrawn AND proposal IS NULL")
    try tx.run("UPDATE deviation_group SET proposal = \(proposal) WHERE \(here) AND proposal IS NULL")
  }

  /// Releases those that were waiting for two others.
  private func letOut(_ page: ID<HandbookPage>, _ step: ID<CriticalStep>) throws {
    var waiting: [String: (author: ID<Person>, readers: [String])] = [:]
    for row in try tx.run("""
      SELECT d.id, d.audience, d.author, k.team FROM deviation d
        JOIN person a ON a.organisation = d.organisation AND a.id = d.author AND a.is_active
        LEFT JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id
      WHERE d.organisation = \(organisation) AND d.page = \(page) AND d.step = \(step) AND d.audience <> 'ik'
      AND NOT d.is_withdrawn AND NOT d.is_out
      ORDER BY d.id, k.team
      """) {
      let fresh: (author: ID<Person>, readers: [String]) = (try row.id("author"), [try row.text("audience")])
      waiting[try row.text("id"), default: fresh].readers.append(try row.optionalText("team") ?? "")
    }
    for (_, together) in Dictionary(grouping: waiting, by: \.value.readers).sorted(by: {
      $0.key.lexicographicallyPrecedes($1.key)
    }) {
      let people = Set(together.map(\.value.author))
      guard people.count >= Minimum.otherwise.people else { continue }
      let group = ID<DeviationGroup>.new(chance)
      try tx.run("""
        INSERT INTO deviation_group (organisation, id, page, step, number, proposal)
        VALUES (\(organisation), \(group), \(page), \(step), \(people.count), NULL)
        """)
      for mark in people.map({ group.mark(of: $0) }).sorted() {
        try tx.run(
          "INSERT INTO deviation_cover (organisation, deviation_group, mark) VALUES (\(organisation), \(group), \(mark))")
      }
      try tx.run("""
        UPDATE deviation SET is_out = TRUE, together = \(group) WHERE organisation = \(organisation)
        AND id IN (\(list: together.map(\.key).sorted()))
        """)
    }
  }
}
