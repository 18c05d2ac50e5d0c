package import Forms
package import Markup
import Wording

/// Joining for somebody who sees the big screen, with a code; and coming back, for somebody with a word for their chair. A
/// wrong code and an expired one give the same words, so that trying teaches nothing.
/// - Parameter key: random, for somebody who comes back: a new pass is derived from it.
package func joinPage(_ surroundings: Surroundings, key: String, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let code = questions.ask(JoinForm.code, wording.joinCode, .signs, hint: wording.joinCodeHint)
  let go = Button.submit(wording.joinGo, .thumb, waiting: wording.waiting)
  return entry(
    title: wording.joinTitle, surroundings, form: form,
    """
    \(questions.summary(wording.joinNotYet, [code]))<h1>\(wording.joinTitle)</h1><p class="lead">\(wording.joinLead)</p>
    \(PostForm(to: Place.join().address, key: key, classes: "flow inside").html("\(code.html)\(go)"))
    """)
}

/// The form of `joinPage` for a code that opens nothing.
package func unknownCode(_ code: String, _ surroundings: Surroundings) -> FormState {
  FormState([JoinForm.code.holding(code)]).noting(.other(surroundings.wording.joinUnknown), at: JoinForm.code)
}

/// The form of `joinPage` for a correct word that cannot be used in this browser. The word is not sent back.
package func noReturn(_ why: String) -> FormState { FormState().noting(.other(why), at: JoinForm.code) }

/// After the code: one button to sit down.
/// - Parameters:
///   - format: the kind of conversation; somebody without a chair learns no more.
///   - daysKept: how long the words are kept afterwards.
///   - key: the random name of the act. A pass is derived from it, so pressing again, also at the same moment, gives the same
///     chair.
package func joinCodePage(
  code: String, format: String, organisation: String, daysKept: Int, key: String, _ surroundings: Surroundings
) -> HTML {
  let wording = surroundings.wording
  let name: String? = if case .member(let givenName) = surroundings.visitor { givenName } else { nil }
  func sit(_ words: String) -> HTML { Button.submit(words, .thumb, waiting: wording.waiting) }
  let signIn = Place.signIn().asking(SignInForm.back, Place.joinCode(code).address)
  let ways: HTML =
    if let name {
      // Somebody with an account here sits as themselves, so that nobody has two chairs.
      sit(wording.joinAs(name))
    } else {
      """
      \(sit(wording.joinAsGuest))\
      \(Button.link(wording.joinSignIn, to: signIn.address, Button.Look(.quiet, wide: true)))
      """
    }
  return entry(
    title: wording.joinTitle, surroundings, form: nil,
    """
    <h1>\(wording.joinSeat)</h1><p class="lead">\(wording.joinWhat(format, organisation: organisation))</p>
    <div class="inside">\(PostForm(to: Place.joinCode(code).address, key: key, classes: "flow-s").html(ways))</div>
    \(HTML.when(name == nil, #"<p class="small soft">\#(wording.joinGuestHint)</p>"#))
    <div>\(Who.details(.ring, wording.joinWhoSees, "\(wording.joinWhoSeesAnswer)"))\
    \(Who.details(.ring, wording.joinUntilWhen, "\(wording.joinUntilWhenAnswer(days: daysKept))"))\
    \(Who.details(.ring, wording.joinWhatOthersKnow, "\(wording.joinWhatOthersKnowAnswer)"))</div>
    """)
}
