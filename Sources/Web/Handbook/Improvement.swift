import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// "Ik deed het anders", and what comes of it.
extension Reception {
  var improvement: [Entrance] {
    [
      .member(.get, .capture) { visit, viewer in
        let processes = try await house.read(at: .handbook, as: viewer) { desk in try desk.likelyProcesses().map { ProcessChoice(slug: $0.slug, title: $0.title, steps: $0.steps) } }
        return .page(capturePage(processes, opened: try visit.asked("proces"), visit.around(viewer)))
      },
      .member(.get, .deviate) { visit, viewer in .page(try await deviateHTML(visit, viewer)) },
      .member(.post, .deviate) { visit, viewer in try await deviate(visit, viewer) },
      .member(.get, .deviations) { visit, viewer in
        let slug = try visit.name("page")
        let patterns = try await house.read(at: .owner(of: slug), as: viewer) { desk in try desk.patterns() }
        return .page(patternsPage(patterns, visit.around(viewer)))
      },
      .member(.get, .proposal) { visit, viewer in .page(try await proposalHTML(visit, viewer)) },
      .member(.post, .proposal) { visit, viewer in try await leave(visit, viewer) },
    ]
  }

  private func deviateHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let (slug, step): (String, ID<CriticalStep>) = (try visit.name("page"), try visit.id("step"))
    let (found, readers) = try await house.read(at: .handbook, as: viewer) { desk in
      let found = try desk.step(step, of: slug)
      return (found, try desk.deviationReaders(of: found.card))
    }
    let teams = try await house.read(as: viewer) { desk in try desk.teams() }
    return deviatePage(
      found.card, version: found.version, found.step, teams: teams.filter(\.isMine).map(\.team), readers: readers, visit.around(viewer), form: form)
  }

  private func deviate(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let (slug, step): (String, ID<CriticalStep>) = (try visit.name("page"), try visit.id("step"))
    let mine = try await house.read(as: viewer) { desk in try desk.teams().filter(\.isMine).map(\.team.id) }
    switch try DeviationDraft.read(visit.submission(), speaking: mine) {
    case .wrong(let form): return .page(try await deviateHTML(visit, viewer, form: form), status: 422)
    case .right(let draft, let form):
      return try await answering(form, in: viewer.preferences.wording, again: { try await deviateHTML(visit, viewer, form: $0) }) {
        _ = try await house.write(at: .handbook, as: viewer) { desk in try desk.deviate(from: step, of: slug, draft) }
        // To the top, where it says what was done: at the step nothing may be seen of it yet.
        guard draft.team == nil else { return .redirect(.page(slug), done: ChangeOutcome.agreedByTeam) }
        return .redirect(.page(slug), done: HandbookOutcome.noted(for: draft.audience))
      }
    }
  }

  private func proposalHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let (slug, proposal): (String, ID<RevisionProposal>) = (try visit.name("page"), try visit.id("proposal"))
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.proposal(proposal, of: slug) }
    let own = try await house.read(as: viewer) { desk in try desk.teams().mine }
    return proposalPage(reading, own: own, visit.around(viewer, done: visit.handbookDone(.member(viewer))), reasonForm: form)
  }

  private func leave(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let (slug, proposal): (String, ID<RevisionProposal>) = (try visit.name("page"), try visit.id("proposal"))
    switch try visit.submission().read(TextField("reden", atMost: 400), into: { $0 }) {
    case .wrong(let form): return .page(try await proposalHTML(visit, viewer, form: form), status: 422)
    case .right(let reason, let form):
      return try await answering(form, in: viewer.preferences.wording, again: { try await proposalHTML(visit, viewer, form: $0) }) {
        try await house.write(at: .answering(for: slug), as: viewer) { desk in try desk.leaveAsItIs(proposal, because: reason) }
        return .redirect(.page(slug), done: HandbookOutcome.left)
      }
    }
  }
}

extension DeviationDraft {
  /// What the form of `deviatePage` sends.
  /// - Parameter speaking: the teams in whose name something can be written down.
  static func read(_ given: Submission, speaking: [ID<Team>]) throws(Malformed) -> Reading<DeviationDraft> {
    let promised = [DeviationAudience.team: try given.one(readersField(.team)), .owner: try given.one(readersField(.owner))]
    return try given.read(
      TextField("anders", atMost: 2_000), TextField("omdat", atMost: 2_000), TextField("bracht", required: false, atMost: 2_000),
      ReaderField(speaking: speaking)
    ) { DeviationDraft(instead: $0, because: $1, gave: $2, audience: $3.audience, team: $3.team, promised: promised[$3.audience] ?? nil) }
  }
}

/// For whom a deviation is: one of the three audiences, or everybody, in the name of a team.
private struct ReaderField: Field {
  let name = "voor"
  /// The teams in whose name somebody can speak: their own.
  let speaking: [ID<Team>]

  func read(_ given: Submission) throws(Malformed) -> Result<(audience: DeviationAudience, team: ID<Team>?), WrongField> {
    guard let text = try given.one(name), !text.isEmpty else { return .failure(WrongField(.missing)) }
    if let audience = DeviationAudience(rawValue: text) { return .success((audience, nil)) }
    guard let team = ID<Team>(given: text), speaking.contains(team) else { return .failure(WrongField(.notAChoice)) }
    return .success((.owner, team))
  }
}
