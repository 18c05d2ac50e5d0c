package import Forms
package import Markup
import Wording

/// The way in for who sees the big screen: a code; and back, for who has a word for their chair. Sends `code` and `zet`.
/// A code that is wrong and one that is over give the same words, so that nothing is learned by trying.
/// - Parameter key: from chance, for whoever comes back: a new pass follows from it, as at sitting down.
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

/// The form of `joinPage` for a word that is right, and cannot be used in this browser. The word is not given back.
package func noReturn(_ why: String) -> FormState { FormState().noting(.other(why), at: JoinForm.code) }

/// Behind the code: one tap to sit down.
/// - Parameters:
///   - format: what kind of conversation it is; more is not told to who has no chair yet.
///   - daysKept: how long the words are kept afterwards.
///   - key: the name of the act, from chance. A pass follows from it: pressing it again, also at once, gives the same chair.
package func joinCodePage(
  code: String, format: String, organisation: String, daysKept: Int, key: String, _ surroundings: Surroundings
) -> HTML {
  let wording = surroundings.wording
  let name: String? = if case .member(let givenName) = surroundings.visitor { givenName } else { nil }
  func sit(_ words: String) -> HTML { Button.submit(words, .thumb, waiting: wording.waiting) }
  let signIn = Place.signIn().asking(SignInForm.back, Place.joinCode(code).address)
  let ways: HTML =
    if let name {
      // Whoever has an account here sits as themselves: nobody has two chairs.
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
