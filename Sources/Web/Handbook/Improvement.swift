import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// "Ik deed het anders", and what follows from it.
extension Reception {
  var improvement: [Entrance] {
    [
      .get(Place.capture, .member) { visit, viewer in
        let processes = try await house.read(at: .handbook, as: viewer) { desk in
          try desk.likelyProcesses().map { ProcessChoice(slug: $0.slug, title: $0.title, steps: $0.steps) }
        }
        return .page(capturePage(processes, opened: try visit.asked(CaptureForm.process), visit.around(viewer)))
      },
      .get(Place.deviate, .member) { visit, viewer, slug, step in .page(try await deviateHTML(slug, step, visit, viewer)) },
      .post(Place.deviate, .member, DeviationForm.form()) { visit, viewer, given, slug, step in
        let mine = try await house.read(as: viewer) { desk in try desk.teams().filter(\.isMine).map(\.team.id) }
        let given = given.read(as: DeviationForm.form(speaking: mine))
        return try await visit.taking(given, again: { try await deviateHTML(slug, step, visit, viewer, form: $0) }) {
          let draft = try given.value()
          _ = try await house.write(at: .handbook, as: viewer) { desk in try desk.deviate(from: step, of: slug, draft) }
          // To the top of the page, where it says what was done: at the step nothing may be visible yet.
          guard draft.team == nil else { return .redirect(.page(slug), done: ChangeDone.agreedByTeam) }
          return .redirect(.page(slug), done: HandbookDone.noted(for: draft.audience))
        }
      },
      .get(Place.deviations, .member) { visit, viewer, slug in
        let patterns = try await house.read(at: .owner(of: slug), as: viewer) { desk in try desk.patterns() }
        return .page(patternsPage(patterns, visit.around(viewer)))
      },
      .get(Place.proposal, .member) { visit, viewer, slug, proposal in
        .page(try await proposalHTML(slug, proposal, visit, viewer))
      },
      .post(Place.proposal, .member, ReasonForm.form) { visit, viewer, given, slug, proposal in
        try await visit.taking(given, again: { try await proposalHTML(slug, proposal, visit, viewer, form: $0) }) {
          try await house.write(at: .answering(for: slug), as: viewer) { desk in
            try desk.leaveAsItIs(proposal, because: try given.value())
          }
          return .redirect(.page(slug), done: HandbookDone.left)
        }
      },
    ]
  }

  private func deviateHTML(
    _ slug: String, _ step: ID<CriticalStep>, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil
  ) async throws -> HTML {
    let (found, readers) = try await house.read(at: .handbook, as: viewer) { desk in
      let found = try desk.step(step, of: slug)
      return (found, try desk.deviationReaders(of: found.card))
    }
    let teams = try await house.read(as: viewer) { desk in try desk.teams() }
    return deviatePage(
      found.card, version: found.version, found.step, teams: teams.filter(\.isMine).map(\.team), readers: readers,
      visit.around(viewer),
      form: form)
  }

  private func proposalHTML(
    _ slug: String, _ proposal: ID<RevisionProposal>, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil
  ) async throws -> HTML {
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.proposal(proposal, of: slug) }
    let own = try await house.read(as: viewer) { desk in try desk.teams().mine }
    return proposalPage(reading, own: own, visit.around(viewer), reasonForm: form)
  }
}
