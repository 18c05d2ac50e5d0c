package import Forms
package import Markup
import Wording

/// For somebody who forgot their password: asks for a link.
/// - Parameter mails: false where no mail is sent; the page then says who can help.
package func forgottenPage(mails: Bool, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let mail = questions.ask(ForgottenForm.mail, wording.email, .email, autocomplete: "username")
  let ask = PostForm(to: Place.forgotten().address).html(
    "\(mail.html)\(Who.line(.me, "\(wording.forgottenWho)"))\(Button.submit(wording.mailMeALink, .thumb, waiting: wording.waiting))"
  )
  return entry(
    title: wording.forgottenTitle, surroundings, form: form,
    """
    \(questions.summary(wording.signInRefused, [mail]))<h1>\(wording.forgottenTitle)</h1>
    <p \
    class="lead">\(mails ? wording.forgottenLead : wording.forgottenWithoutMail)</p>\(HTML.when(mails, ask))\(backToSignIn(wording))
    """)
}

/// After asking. It says the same whether or not an account has the address.
package func linkAskedPage(_ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  return entry(
    title: wording.linkAskedTitle, surroundings, form: nil,
    """
    <h1>\(wording.linkAskedTitle)</h1><p \
    class="lead">\(wording.linkAskedLead)</p><p>\(wording.linkAskedNothing)</p>\(backToSignIn(wording))
    """)
}

/// Choosing a new password with the link.
/// - Parameter token: the one-time secret of the link.
package func renewalPage(email: String, token: String, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let password = questions.ask(NewPasswordForm.password, wording.newPassword, .newPassword, hint: wording.newPasswordHint)
  return entry(
    title: wording.renewalTitle, surroundings, form: form,
    """
    \(questions.summary(wording.renewalRefused, [password]))<h1>\(wording.renewalTitle)</h1><p \
    class="lead">\(wording.renewalLead(email))</p>
    \(PostForm(to: Place.renewal(token).address).html(
      "\(password.html)\(Button.submit(wording.setNewPassword, .thumb, waiting: wording.waiting))"))
    """)
}

private func backToSignIn(_ wording: Wording) -> HTML {
  #"<p class="small"><a href="\#(Place.signIn().address)">\#(wording.signInTitle)</a></p>"#
}
