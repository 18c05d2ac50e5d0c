import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Teams that are renamed, merged or ended, and the name of the organisation.
extension Reception {
  var teams: [Entrance] {
    [
      .get(Place.team, .member) { visit, viewer, team in .page(try await teamHTML(team, visit, viewer)) },
      .post(Place.team, .member, TeamForm.form, logged: "change team") { visit, viewer, given, team in
        try await house.admit(viewer, to: .people)
        _ = try await house.read(as: viewer) { desk in try desk.team(team) }
        return try await visit.taking(given, again: { try await teamHTML(team, visit, viewer, form: $0) }) {
          let wish = try await house.write(at: .people, as: viewer) { desk in
            let wish = try given.value()
            switch wish {
            case .name(let name): try desk.rename(team, to: name)
            case .merge(let other): try desk.merge(team, into: other)
            case .end: try desk.end(team)
            }
            return wish
          }
          return switch wish {
          case .name: .redirect(.team(team), done: OwnershipDone.renamed)
          case .merge(let other): .redirect(.team(other), done: OwnershipDone.merged)
          case .end: .redirect(.teams(), done: OwnershipDone.teamEnded)
          }
        }
      },
      .get(Place.organisation, .member) { visit, viewer in
        try await house.admit(viewer, to: .people)
        return .page(organisationPage(visit.around(viewer)))
      },
      .post(Place.organisation, .member, OrganisationForm.form, logged: "rename organisation") { visit, viewer, given in
        try await house.admit(viewer, to: .people)
        return try await visit.taking(given, again: { organisationPage(visit.around(viewer), form: $0) }) {
          try await house.write(at: .people, as: viewer) { desk in try desk.renameOrganisation(to: try given.value()) }
          return .redirect(.organisation(), done: OwnershipDone.renamed)
        }
      },
    ]
  }

  private func teamHTML(_ team: ID<Team>, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let reading = try await house.read(as: viewer) { desk in try desk.team(team) }
    return teamPage(reading, visit.around(viewer), form: form)
  }
}
