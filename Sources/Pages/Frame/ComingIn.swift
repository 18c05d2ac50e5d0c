import Domain
package import Forms
package import Markup
import Wording

/// Founding an organisation with its first account.
/// - Parameter token: the one-time secret of the link from the console.
package func foundingPage(token: String, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let positions = founders.map { Field.Option($0.rawValue, wording.position($0)) }
  let asked = [
    questions.ask(FoundingForm.organisation, wording.organisationName, autocomplete: "organization"),
    questions.ask(FoundingForm.givenName, wording.givenName, autocomplete: "given-name"),
    questions.ask(FoundingForm.name, wording.fullName, hint: wording.fullNameHint, autocomplete: "name"),
    questions.ask(FoundingForm.position, wording.positionQuestion, .select(positions)),
    questions.ask(FoundingForm.mail, wording.email, .email, autocomplete: "username"),
    questions.ask(NewPasswordForm.password, wording.newPassword, .newPassword, hint: wording.newPasswordHint),
  ]
  return entry(
    title: wording.foundingTitle, surroundings, form: form,
    """
    \(questions.summary(wording.foundingRefused, asked))<h1>\(wording.foundingTitle)</h1><p \
    class="lead">\(wording.foundingLead)</p>
    \(PostForm(to: Place.founding(token).address).html(
      """
      \(Question.all(asked))\(organisationReads(wording.foundingWho))\
      \(Button.submit(wording.foundIt, .thumb, waiting: wording.waiting))
      """))
    """)
}

/// Who can begin: somebody who keeps the handbook, so that somebody can invite the others.
private let founders: [Position] = Position.allCases.filter(\.keepsTheHandbook)

/// An invitation, as its page shows it.
package struct InvitationCard: Sendable {
  package let organisation: String
  package let givenName: String
  package let email: String
  /// Somebody who already has a password here, for another organisation, keeps it.
  package let hasAccount: Bool

  package init(organisation: String, givenName: String, email: String, hasAccount: Bool) {
    self.organisation = organisation
    self.givenName = givenName
    self.email = email
    self.hasAccount = hasAccount
  }
}

/// Accepting an invitation, with the existing password or a new one.
package func invitationPage(
  _ invitation: InvitationCard, token: String, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let password =
    invitation.hasAccount
    ? questions.ask(SignInForm.password, wording.password, .password, hint: wording.knownPasswordHint)
    : questions.ask(NewPasswordForm.password, wording.newPassword, .newPassword, hint: wording.newPasswordHint)
  let title = wording.invitationTitle(invitation.givenName)
  return entry(
    title: wording.invitationTab, surroundings, form: form,
    """
    \(questions.summary(wording.invitationRefused, [password]))<h1>\(title)</h1>
    <p class="lead">\(wording.invitationLead(organisation: invitation.organisation, email: invitation.email))</p>
    \(PostForm(to: Place.invitation(token).address).html(
      "\(password.html)\(organisationReads(wording.invitationWho))\(Button.submit(wording.comeIn, .thumb, waiting: wording.waiting))"))
    """)
}
