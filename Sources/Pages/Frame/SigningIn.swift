package import Domain
package import Forms
package import Markup
package import Vocabulary
import Wording

/// A character of the demo, to step in as.
package struct DemoCharacter: Sendable {
  package let id: ID<Person>
  package let name: String
  package let position: Position
  /// Facilitates a coming conversation.
  package let facilitates: Bool

  package init(id: ID<Person>, name: String, position: Position, facilitates: Bool = false) {
    self.id = id
    self.name = name
    self.position = position
    self.facilitates = facilitates
  }
}

/// Signing in: with an address and a password, with the code of a conversation, and in a demonstration as one of its people.
/// - Parameters:
///   - key: the mark by which a phone sits down or comes back to its chair.
///   - back: where to go after signing in, when it is one of our own addresses.
///   - refusal: a sentence about the whole form, for when address and password do not belong together.
package func signInPage(
  _ surroundings: Surroundings, characters: [DemoCharacter] = [], key: String? = nil, back: String? = nil, refusal: String? = nil,
  form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let asked = [
    questions.ask(SignInForm.mail, wording.email, .email, autocomplete: "username"),
    questions.ask(SignInForm.password, wording.password, .password),
  ]
  let title = wording.signInRefused
  let summary = refusal.map { ErrorSummary.html(title, [($0, SignInForm.mail.name)]) } ?? questions.summary(title, asked)
  let signIn = PostForm(to: Place.signIn().address).html(
    """
    \(back.map { SignInForm.back.hidden($0) })\(Question.all(asked))\
    \(Button.submit(wording.signIn, .thumb, waiting: wording.waiting))
    """)
  return entry(
    title: wording.signInTitle, surroundings, form: refusal == nil ? form : form?.noting(.missing, at: SignInForm.mail),
    """
    \(surroundings.done.map { Message.html(.info, "\($0)") })\(summary)<h1>\(wording.signInTitle)</h1>\(signIn)
    <p class="small"><a href="\(Place.forgotten().address)">\(wording.forgotPassword)</a></p>
    \(HTML.when(!characters.isEmpty, demo(characters, wording)))\(join(key, wording))
    """)
}

/// One character of each position first, with what there is to see as them, and the facilitator of a conversation; the others
/// are folded.
private func demo(_ characters: [DemoCharacter], _ wording: Wording) -> HTML {
  let leading = Position.allCases.flatMap { position in
    let here = characters.filter { $0.position == position }
    return here.prefix(1) + here.dropFirst().filter(\.facilitates).prefix(1)
  }
  let others = characters.filter { one in !leading.contains { $0.id == one.id } }
  func buttons(_ people: [DemoCharacter], _ words: (DemoCharacter) -> String) -> HTML {
    Characters.html(to: Place.stepIn().address, name: StepInForm.who.name, people.map { person in
      Characters.Character(person.id.raw, person.name, words(person), initials: person.name.prefix(2).uppercased())
    })
  }
  let rest: HTML = """
    <details class="characters__rest"><summary>\(wording.demoOthers(others.count))</summary>\
    <div class="mt-3">\(buttons(others) { wording.character($0.position) })</div></details>
    """
  return """
    <section class="entry__code" aria-labelledby="kop-demo"><h2 class="h-small" id="kop-demo">\(wording.demoTitle)</h2>\
    <p class="soft small">\(wording.demoLead)</p>\
    <div class="mt-4">\(buttons(leading) { wording.character($0.position, facilitates: $0.facilitates) })</div>\
    \(HTML.when(!others.isEmpty, rest))</section>
    """
}

private func join(_ key: String?, _ wording: Wording) -> HTML {
  Entry.code(
    name: JoinForm.code.name, to: Place.join().address, key: key, heading: wording.joinHereTitle, hint: wording.joinHereLead,
    label: wording.joinHereCode, button: wording.joinHereGo)
}

/// A page for somebody who is not signed in, with the circle and its free chair beside it on a wide screen.
func entry(title: String, _ surroundings: Surroundings, form: FormState?, _ content: HTML) -> HTML {
  let wording = surroundings.wording
  let isRight = form?.isRight ?? true
  let frame = Frame(
    title: wording.tabTitle(isRight ? title : wording.titleWithMistake(title)), language: wording.language.rawValue,
    theme: surroundings.theme,
    skip: wording.skipToContent)
  let chairs = Seats(chairs: 9, here: 9, you: 1, middle: .hall)
  return frame.entry(
    brand: Logo.brand(wording.product, surroundings.organisation), content,
    scene: chairs.circle(#"<p class="entry__words">\#(wording.chairIsFree)</p>"#))
}
