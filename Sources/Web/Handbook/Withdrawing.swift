import Domain
import Forms
import Markup
import Pages
import Rooms
import Wording

/// Withdrawing a page, after reading what depends on it, and putting it back.
extension Reception {
  var withdrawing: [Entrance] {
    [
      .get(Place.withdrawal, .member) { visit, viewer, slug in .page(try await withdrawalHTML(slug, visit, viewer)) },
      .post(Place.withdrawal, .member, ReasonForm.form, logged: "withdraw page") { visit, viewer, given, slug in
        try await visit.taking(given, again: { try await withdrawalHTML(slug, visit, viewer, form: $0) }) {
          try await house.write(at: .owner(of: slug), as: viewer) { desk in try desk.withdraw(because: try given.value()) }
          return .redirect(.page(slug), done: HandbookDone.withdrawn)
        }
      },
      .post(Place.putBack, .member, logged: "put page back") { visit, viewer, slug in
        try await house.write(at: .withdrawn(slug), as: viewer) { desk in try desk.putBack() }
        return .redirect(.page(slug), done: HandbookDone.putBack)
      },
    ]
  }

  private func withdrawalHTML(_ slug: String, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let reading = try await house.read(at: .owner(of: slug), as: viewer) { desk in try desk.withdrawal() }
    return withdrawalPage(reading, visit.around(viewer), form: form)
  }
}
