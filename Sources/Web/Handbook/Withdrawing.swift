import Domain
import Markup
import Pages
import Rooms
import Wording

/// Taking a page off the shelf, after reading what comes loose, and putting it back.
extension Reception {
  var withdrawing: [Entrance] {
    [
      .member(.get, .withdrawal) { visit, viewer in .page(try await withdrawalHTML(visit, viewer)) },
      .member(.post, .withdrawal, logged: "withdraw page") { visit, viewer in try await withdraw(visit, viewer) },
      .member(.post, .putBack, logged: "put page back") { visit, viewer in
        let slug = try visit.name("page")
        try await house.write(at: .withdrawn(slug), as: viewer) { desk in try desk.putBack() }
        return .redirect(.page(slug), done: HandbookOutcome.putBack)
      },
    ]
  }

  private func withdrawalHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let slug = try visit.name("page")
    let reading = try await house.read(at: .owner(of: slug), as: viewer) { desk in try desk.withdrawal() }
    return withdrawalPage(reading, visit.around(viewer), form: form)
  }

  private func withdraw(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let slug = try visit.name("page")
    switch try visit.submission().read(TextField("reden", atMost: 400), into: { $0 }) {
    case .wrong(let form): return .page(try await withdrawalHTML(visit, viewer, form: form), status: 422)
    case .right(let reason, let form):
      return try await answering(form, in: viewer.preferences.wording, again: { try await withdrawalHTML(visit, viewer, form: $0) }) {
        try await house.write(at: .owner(of: slug), as: viewer) { desk in try desk.withdraw(because: reason) }
        return .redirect(.page(slug), done: HandbookOutcome.withdrawn)
      }
    }
  }
}
