import Domain
package import Forms
package import Markup
import Wording

/// After a right password: asks for the code from the app, or a recovery code.
/// - Parameter back: where to go after signing in, when it is one of our own addresses.
package func signInCodePage(_ surroundings: Surroundings, back: String? = nil, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let code = questions.ask(SignInCodeForm.code, wording.appCode, .code, hint: wording.appCodeHint, autocomplete: "one-time-code")
  let recovery = questions.ask(SignInCodeForm.recovery, wording.recoveryCode, hint: wording.recoveryCodeHint, autocomplete: "off")
  func sent(_ question: Question, _ look: Button.Look) -> HTML {
    PostForm(to: Place.signInCode().address).html(
      "\(back.map { SignInForm.back.hidden($0) })\(question.html)\(Button.submit(wording.signIn, look, waiting: wording.waiting))"
    )
  }
  return entry(
    title: wording.secondKeyTitle, surroundings, form: form,
    """
    \(questions.summary(wording.signInRefused, [code, recovery]))<h1>\(wording.secondKeyTitle)</h1><p \
    class="lead">\(wording.signInCodeLead)</p>
    \(sent(code, .thumb))
    <details class="more \
    entry__code"\(HTML.when(form?.mistake(SignInCodeForm.recovery) != nil, " open"))><summary>\(wording.noPhoneHere)</summary>\
    <div class="flow mt-4">\(sent(recovery, .second))<p class="soft small">\(wording.noCodesLeft)</p></div></details>
    <p class="small"><a href="\(Place.signIn().address)">\(wording.beginAgain)</a></p>
    """)
}
