import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Teams that get another name, go into another or end; and the name of the organisation.
extension Reception {
  var teams: [Entrance] {
    [
      .member(.get, .team) { visit, viewer in .page(try await teamHTML(visit, viewer)) },
      .member(.post, .team, logged: "change team") { visit, viewer in try await changeTeam(visit, viewer) },
      .member(.get, .organisation) { visit, viewer in
        try await house.admit(viewer, to: .people)
        let done = visit.done(as: OwnershipOutcome.self).map { viewer.preferences.wording.done($0) }
        return .page(organisationPage(visit.around(viewer, done: done)))
      },
      .member(.post, .organisation, logged: "rename organisation") { visit, viewer in
        try await house.admit(viewer, to: .people)
        let draw = { (form: FormState) in organisationPage(visit.around(viewer), form: form) }
        switch try visit.submission().read(TextField("titel", atMost: 120), into: { $0 }) {
        case .wrong(let form): return .page(draw(form), status: 422)
        case .right(let name, let form):
          return try await answering(form, in: viewer.preferences.wording, again: draw) {
            try await house.write(at: .people, as: viewer) { desk in try desk.renameOrganisation(to: name) }
            return .redirect(Place(.organisation), done: OwnershipOutcome.renamed)
          }
        }
      },
    ]
  }

  private func teamHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let team: ID<Team> = try visit.id("team")
    let reading = try await house.read(as: viewer) { desk in try desk.team(team) }
    let done = visit.done(as: OwnershipOutcome.self).map { viewer.preferences.wording.done($0) }
    return teamPage(reading, visit.around(viewer, done: done), form: form)
  }

  private func changeTeam(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let team: ID<Team> = try visit.id("team")
    let given = try visit.submission()
    let again = { (form: FormState) in try await teamHTML(visit, viewer, form: form) }
    try await house.admit(viewer, to: .people)
    switch try given.one("doe").flatMap({ TeamAct(rawValue: $0) }) {
    case .name:
      switch try given.read(TextField("titel", atMost: 80), into: { $0 }) {
      case .wrong(let form): return .page(try await again(form), status: 422)
      case .right(let name, let form):
        return try await answering(form, in: viewer.preferences.wording, again: again) {
          try await house.write(at: .people, as: viewer) { desk in try desk.rename(team, to: name) }
          return .redirect(Place(.team, [team.raw]), done: OwnershipOutcome.renamed)
        }
      }
    case .merge:
      switch try given.read(ThingField("team", of: Team.self), into: { $0 }) {
      case .wrong(let form): return .page(try await again(form), status: 422)
      case .right(let other, _):
        try await house.write(at: .people, as: viewer) { desk in try desk.merge(team, into: other) }
        return .redirect(Place(.team, [other.raw]), done: OwnershipOutcome.merged)
      }
    case .end:
      try await house.write(at: .people, as: viewer) { desk in try desk.end(team) }
      return .redirect(Place(.teams), done: OwnershipOutcome.teamEnded)
    case nil: throw NotFound()
    }
  }
}
