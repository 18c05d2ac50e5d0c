import Domain
import Forms
import Pages
import Rooms
import Vocabulary
import Wording

/// A new password for somebody who forgot theirs.
extension Reception {
  var renewal: [Entrance] {
    [
      .get(Place.forgotten, .everyone) { visit, _ in .page(forgottenPage(mails: house.mails, visit.around())) },
      .post(Place.forgotten, .everyone, ForgottenForm.form, logged: "ask new password") { visit, _, given in
        try await visit.taking(given, again: { forgottenPage(mails: house.mails, visit.around(), form: $0) }) {
          let mail = try given.value()
          try rateLimit.beforeRenewal(of: mail, from: visit.origin)
          try await house.askRenewal(of: mail)
          return .page(house.mails ? linkAskedPage(visit.around()) : forgottenPage(mails: false, visit.around()))
        }
      },
      .get(Place.renewal, .everyone) { visit, _, token in
        guard let email = try await account(of: token, visit) else { throw NotFound() }
        return .page(renewalPage(email: email.raw, token: token, visit.around()))
      },
      .post(Place.renewal, .everyone, NewPasswordForm.form, logged: "set new password") { visit, _, given, token in
        guard let email = try await account(of: token, visit) else { throw NotFound() }
        return try await visit.taking(given, again: { renewalPage(email: email.raw, token: token, visit.around(), form: $0) }) {
          try await house.renew(token, to: try given.value())
          return .redirect(.signIn(), done: RenewalDone.renewed)
        }
      },
    ]
  }

  private func account(of token: String, _ visit: Visit) async throws -> EmailAddress? {
    try await rateLimit.search(.links, from: visit.origin) { try await house.renewal(token) }
  }
}
