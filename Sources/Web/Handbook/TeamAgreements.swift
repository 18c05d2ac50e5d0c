import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// What teams do differently, and how they end it.
extension Reception {
  var teamAgreements: [Entrance] {
    [
      .get(Place.teamAgreements, .member) { visit, viewer, slug in
        let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.teamAgreements(of: slug) }
        return .page(teamAgreementsPage(reading, visit.around(viewer)))
      },
      .get(Place.teamAgreement, .member) { visit, viewer, slug, agreement in
        .page(try await teamReturnHTML(slug, agreement, visit, viewer))
      },
      .post(Place.teamAgreement, .member, TeamReturnForm.form) { visit, viewer, given, slug, agreement in
        try await visit.taking(given, again: { try await teamReturnHTML(slug, agreement, visit, viewer, form: $0) }) {
          try await house.write(at: .handbook, as: viewer) { desk in
            try desk.doAsItStands(agreement, of: slug, because: try given.value())
          }
          return .redirect(.teamAgreements(slug), done: TeamAgreementDone.returned)
        }
      },
    ]
  }

  private func teamReturnHTML(
    _ slug: String, _ agreement: ID<Deviation>, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil
  ) async throws -> HTML {
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.teamAgreements(of: slug) }
    guard let found = reading.holding.first(where: { $0.id == agreement && $0.mayEnd }) else { throw NotFound() }
    return teamReturnPage(found, of: reading.card, visit.around(viewer), form: form)
  }
}
