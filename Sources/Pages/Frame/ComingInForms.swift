package import Domain
package import Forms
package import Vocabulary

package enum SignInForm {
  package static let mail = EmailField("mail")
  package static let password = SecretField("wachtwoord", about: .oldPassword)
  /// The address that somebody wanted to see; also in the address of the page.
  package static let back = CarriedField("terug")
  package static let form = Form(mail, password, back) { (mail: $0, password: $1, back: $2) }
}

package enum SignInCodeForm {
  package static let code = CodeField("code", about: .code)
  package static let recovery = CodeField("reservecode", about: .code)
  package static let byApp = Form(code, SignInForm.back) { (code: $0, back: $1) }
  package static let byRecovery = Form(recovery, SignInForm.back) { (code: $0, back: $1) }
}

/// In a demo organisation: the character as whom a visitor looks around.
package enum StepInForm {
  package static let who = PressedThingField("wie", of: Person.self)
  package static let form = Form(who)
}

package enum ForgottenForm {
  package static let mail = EmailField("mail")
  package static let form = Form(mail)
}

package enum NewPasswordForm {
  package static let password = SecretField("nieuw", about: .newPassword)
  package static let form = Form(password)
}

/// Accepting an invitation, with an existing password or a new one.
package enum InvitationForm {
  package static let known = Form(SignInForm.password)
  package static let new = NewPasswordForm.form
}

package enum FoundingForm {
  package static let organisation = TextField("organisatie", atMost: 120)
  package static let givenName = TextField("voornaam", atMost: 60)
  package static let name = TextField("naam", atMost: 120)
  package static let position = ChoiceField("positie", of: Position.self, sample: .director)
  package static let mail = EmailField("mail")
  package static let form = Form(organisation, givenName, name, position, mail, NewPasswordForm.password) {
    Founding(organisation: $0, givenName: $1, name: $2, position: $3, mail: $4, password: $5)
  }
}

/// Who founds which organisation.
package struct Founding: Sendable {
  package let organisation: String
  package let givenName: String
  package let name: String
  package let position: Position
  package let mail: EmailAddress
  package let password: String
}
