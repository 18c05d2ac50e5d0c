import Domain
import Pages
import Rooms
import Vocabulary
import Wording

/// A new password for whoever forgot theirs.
extension Reception {
  var renewal: [Entrance] {
    [
      .everyone(.get, .forgotten) { visit in .page(forgottenPage(mails: house.mails, visit.around())) },
      .everyone(.post, .forgotten, logged: "ask new password") { visit in try await askRenewal(visit) },
      .everyone(.get, .renewal) { visit in
        let token = try visit.name("token")
        guard let email = try await account(of: token, visit) else { throw NotFound() }
        return .page(renewalPage(email: email.raw, token: token, visit.around()))
      },
      .everyone(.post, .renewal, logged: "set new password") { visit in try await renew(visit) },
    ]
  }

  private func account(of token: String, _ visit: Visit) async throws -> EmailAddress? {
    try await patience.search(.links, from: visit.origin) { try await house.renewal(token) }
  }

  private func askRenewal(_ visit: Visit) async throws -> Answer {
    switch try visit.submission().read(EmailField("mail"), into: { $0 }) {
    case .wrong(let form): return .page(forgottenPage(mails: house.mails, visit.around(), form: form), status: 422)
    case .right(let mail, _):
      try patience.beforeRenewal(of: mail, from: visit.origin)
      try await house.askRenewal(of: mail)
      return .page(house.mails ? linkAskedPage(visit.around()) : forgottenPage(mails: false, visit.around()))
    }
  }

  private func renew(_ visit: Visit) async throws -> Answer {
    let token = try visit.name("token")
    guard let email = try await account(of: token, visit) else { throw NotFound() }
    let draw = { (form: FormState) in renewalPage(email: email.raw, token: token, visit.around(), form: form) }
    switch try visit.submission().read(SecretField("nieuw"), into: { $0 }) {
    case .wrong(let form): return .page(draw(form), status: 422)
    case .right(let password, let form):
      return try await answering(form, in: visit.preferences.wording, again: draw) {
        try await house.renew(token, to: password)
        return .redirect(.signIn, done: RenewalOutcome.renewed)
      }
    }
  }
}
