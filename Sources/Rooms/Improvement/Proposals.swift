package import Domain
import Store
package import Vocabulary

/// From three deviations to a new version, and back to their writers.
extension HandbookDesk {
  /// A proposal with what it quotes. Everybody may read and discuss it; the owner decides.
  package borrowing func proposal(_ proposal: ID<RevisionProposal>, of slug: String) throws -> ProposalReading {
    guard let row = try shelf.page(slug, alsoWithdrawn: true),
      let found = try tx.run(
        """
        SELECT step, version, state FROM proposal WHERE organisation = \(organisation) AND id = \(proposal) \
        AND page = \(row.card.id)
        """
      ).first,
      let version = try tx.run(
        """
        SELECT revision FROM version WHERE organisation = \(organisation) AND page = \(row.card.id) \
        AND number = \(found.int("version"))
        """
      ).first,
      case .outline(let outline)? = try shelf.revision(version.int("revision"), of: row.card.id)?.content,
      let step = outline.step(try found.id("step"))
    else { throw NotFound() }
    var seen = try shelf.deviations(on: row.card.id, now: outline)
    seen.keepOnly(proposal)
    let singles = try seen.haveSingles ? shelf.singles(for: viewer.person, on: row.card.id, isOwner: false, now: outline) : []
    // Somebody who wrote in it, with fewer than three others, does not see that it exists.
    guard let sight = seen.seen(by: viewer.person, singles)[step.id], sight.number >= Minimum.proposal.people else {
      throw NotFound()
    }
    let state = ProposalState(rawValue: try found.text("state")) ?? .open
    let rights = try rights(on: row)
    return ProposalReading(
      id: proposal, slug: slug, pageTitle: row.card.title, step: step, version: try found.int("version"),
      count: DeviationCount(sight.number), voices: sight.reading.voices.filter { $0.source != .team }, state: state,
      discussions: try shelf.discussions(of: row.card.id, proposal: proposal), teams: try desk.teams().map(\.team),
      mayDiscuss: state == .open || state == .discussed, mayPublish: rights.publish && (state == .open || state == .discussed))
  }
}

extension Desk {
  /// Throws away a message to me, because it also shows that I gave something.
  package borrowing func throwAway(_ notice: ID<Notice>) throws {
    guard
      try !tx.run(
        "DELETE FROM notice WHERE organisation = \(organisation) AND person = \(viewer.person) AND id = \(notice) RETURNING id"
      ).isEmpty
    else { throw NotFound() }
  }

  /// What came back to me, the newest first.
  package borrowing func notices() throws -> [NoticeCard] {
    try NoticeCard.sorted(tx.run(NoticeCard.part(for: viewer.person, in: organisation).query))
  }
}

extension AnsweringDesk {
  /// The owner leaves the step as it is, and says why. The writers are told that too.
  package borrowing func leaveAsItIs(_ proposal: ID<RevisionProposal>, because reason: String) throws {
    let row = try page.now()
    guard let version = row.card.version else { throw NotFound() }
    guard !reason.isEmpty else { throw RuleRefusal.reasonMissing }
    let reading = try handbook.proposal(proposal, of: row.card.slug)
    guard reading.mayPublish else { throw NotFound() }
    try settle(proposal, as: .declined)
    try tell(
      .stays, Set(try writers(of: proposal)), page: row.card.id, step: reading.step.id, titled: reading.step.title,
      version: version, reason: reason)
    // One happening, without names: the list of those who were told is the list of those who deviated.
    try writing().happened(.toldBack, by: nil, subject: row.card.id.raw, facts: [:])
  }
}

extension Room where Self: ~Copyable {
  /// After a publication: every open proposal at a step that changed is answered, and everybody who gave a remark for it is
  /// told. So is somebody who deviated from the words that were replaced, also when nobody else did.
  borrowing func tellBack(page: ID<HandbookPage>, from old: Int?, to new: Int, version: Int, reason: String) throws {
    guard let old, case .outline(let before)? = try shelf.revision(old, of: page)?.content,
      case .outline(let after)? = try shelf.revision(new, of: page)?.content
    else { return }
    let changed = before.steps.filter { after.step($0.id) != $0 }
    guard !changed.isEmpty else { return }
    let open = try tx.run(
      """
      SELECT id, step FROM proposal WHERE organisation = \(organisation) AND page = \(page) AND (state = 'open' \
      OR state = 'besproken')
      """
    )
    for was in changed {
      let proposal = try open.first { try $0.id("step", CriticalStep.self) == was.id }?.id("id", RevisionProposal.self)
      if let proposal { try settle(proposal, as: .adopted) }
      let people = try proposal.map { try writers(of: $0) } ?? []
      let title = (after.step(was.id) ?? was).title
      try tell(
        .changed, Set(people + writersAlone(page, was)), page: page, step: was.id, titled: title, version: version, reason: reason
      )
    }
    // One happening, without names, and also when nobody was told: whether there is one must not say that somebody deviated.
    try writing().happened(.toldBack, by: nil, subject: page.raw, facts: [:])
  }

  borrowing func settle(_ proposal: ID<RevisionProposal>, as state: ProposalState) throws {
    try tx.run("UPDATE proposal SET state = \(state.rawValue) WHERE organisation = \(organisation) AND id = \(proposal)")
    try happened(.proposalSettled, proposal.raw, ["uitkomst": state.rawValue])
  }

  /// Everybody who wrote one of the deviations of a proposal: alone, in a circle that released one, or as a team that agreed on
  /// one. The queries find people; no function gives them to anybody.
  borrowing func writers(of proposal: ID<RevisionProposal>) throws -> [ID<Person>] {
    try tx.run("""
      SELECT d.author AS person FROM deviation d WHERE d.organisation = \(organisation) AND d.proposal = \(proposal)
      AND d.author IS NOT NULL
      UNION
      SELECT s.person FROM deviation d JOIN seat s ON s.organisation = d.organisation AND s.conversation = d.conversation
      WHERE d.organisation = \(organisation) AND d.proposal = \(proposal) AND d.author IS NULL AND s.person IS NOT NULL
      UNION
      SELECT m.person FROM deviation d JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id
      AND k.is_speaking
        JOIN team_member m ON m.organisation = k.organisation AND m.team = k.team
      WHERE d.organisation = \(organisation) AND d.proposal = \(proposal)
      """).map { try $0.id("person", Person.self) }
  }

  /// Everybody whose deviation waits for others, and who deviated from exactly these words: once the words are gone, they are
  /// told once.
  private borrowing func writersAlone(_ page: ID<HandbookPage>, _ step: ProcessOutline.Step) throws -> [ID<Person>] {
    try tx.run("""
      SELECT d.author AS person FROM deviation d
      WHERE d.organisation = \(organisation) AND d.page = \(page) AND d.step = \(step.id) AND d.deviated_from = \(step.words)
      AND d.proposal IS NULL
        AND d.audience <> 'ik' AND NOT d.is_withdrawn AND d.author IS NOT NULL
      UNION
      SELECT s.person FROM deviation d JOIN seat s ON s.organisation = d.organisation AND s.conversation = d.conversation
      WHERE d.organisation = \(organisation) AND d.page = \(page) AND d.step = \(step.id) AND d.deviated_from = \(step.words)
      AND d.proposal IS NULL
        AND NOT d.is_withdrawn AND d.author IS NULL AND s.person IS NOT NULL
      UNION
      SELECT m.person FROM deviation d JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id
      AND k.is_speaking
        JOIN team_member m ON m.organisation = k.organisation AND m.team = k.team
      WHERE d.organisation = \(organisation) AND d.page = \(page) AND d.step = \(step.id) AND d.deviated_from = \(step.words)
      AND d.proposal IS NULL
        AND NOT d.is_withdrawn
      """).map { try $0.id("person", Person.self) }
  }

  /// Leaves a notice for each of these people. A notice about a whole page has no step.
  /// - Parameter team: when it is about one.
  borrowing func tell(
    _ kind: NoticeCard.Kind, _ people: Set<ID<Person>>, page: ID<HandbookPage>, step: ID<CriticalStep>? = nil,
    titled title: String = "",
    version: Int, reason: String, team: ID<Team>? = nil
  ) throws {
    for person in people.sorted(by: { $0.raw < $1.raw }) {
      try tx.run("""
        INSERT INTO notice (organisation, id, person, kind, page, step, step_title, version, reason, at, team)
        VALUES (\(organisation), \(ID<Notice>.new(house.chance)), \(person), \(kind.rawValue), \(page), \(step?.raw ?? ""),
        \(title), \(version),
          \(reason), \(now), \(team))
        """)
    }
  }
}
