import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// What teams do otherwise, and how they end it.
extension Reception {
  var teamAgreements: [Entrance] {
    [
      .member(.get, .teamAgreements) { visit, viewer in
        let slug = try visit.name("page")
        let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.teamAgreements(of: slug) }
        let done = visit.done(as: TeamAgreementOutcome.self).map { viewer.preferences.wording.done($0) }
        return .page(teamAgreementsPage(reading, visit.around(viewer, done: done)))
      },
      .member(.get, .teamAgreement) { visit, viewer in .page(try await teamReturnHTML(visit, viewer)) },
      .member(.post, .teamAgreement) { visit, viewer in try await doAsItStands(visit, viewer) },
    ]
  }

  private func teamReturnHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let (slug, agreement): (String, ID<Deviation>) = (try visit.name("page"), try visit.id("deviation"))
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.teamAgreements(of: slug) }
    guard let found = reading.holding.first(where: { $0.id == agreement && $0.mayEnd }) else { throw NotFound() }
    return teamReturnPage(found, of: reading.card, visit.around(viewer), form: form)
  }

  private func doAsItStands(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let (slug, agreement): (String, ID<Deviation>) = (try visit.name("page"), try visit.id("deviation"))
    switch try visit.submission().read(TextField("reden", required: false, atMost: 400), into: { $0 }) {
    case .wrong(let form): return .page(try await teamReturnHTML(visit, viewer, form: form), status: 422)
    case .right(let reason, let form):
      return try await answering(form, in: viewer.preferences.wording, again: { try await teamReturnHTML(visit, viewer, form: $0) }) {
        try await house.write(at: .handbook, as: viewer) { desk in try desk.doAsItStands(agreement, of: slug, because: reason) }
        return .redirect(Place(.teamAgreements, [slug]), done: TeamAgreementOutcome.returned)
      }
    }
  }
}
