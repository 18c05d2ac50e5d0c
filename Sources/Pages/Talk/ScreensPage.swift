package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// For whoever leads: opening a big screen here or on another machine, and closing them.
/// - Parameters:
///   - site: the address at which machines reach this server.
///   - code: the code that was just made, which opens one screen elsewhere. Nil when none was asked for.
package func screensPage(_ scene: HeardScene, site: String, code: String?, key: String, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let page = PhonePage(scene, site: site, key: key, wording)
  func button(_ words: String, _ what: ScreenAct, _ look: Button.Look) -> HTML {
    page.button(words, to: page.address(Place.conversationStage), named: what.rawValue, look, TalkForm.what.hidden(what.rawValue))
  }
  let elsewhere: HTML =
    if let code {
      """
      <p class="lead">\(wording.typeScreenCode(at: "\(host(of: site, at: .screen()))"))</p>\
      <p class="join__code" translate="no">\(JoinBox.grouped(code))</p><p class="small soft">\(wording.screenCodeLasts)</p>
      """
    } else {
      button(wording.screenElsewhere, .code, Button.Look(.second, wide: true))
    }
  let out: HTML = HTML.when(
    scene.card.screens > 0,
    #"""
    <p \#
    class="mt-4">\#(wording.screensOn(scene.card.screens))</p>\#(button(wording.putScreensOut, .out, Button.Look(.second, wide: true)))
    """#
  )
  return surroundings.frame(of: scene, form: nil).talk(
    page.shell(
      back: (wording.previousStep, page.address),
      """
      \(Talk.prompt(wording.bigScreen))<p class="soft">\(wording.bigScreenMeans)</p>\
      \(button(wording.screenHere, .open, Button.Look(.act, wide: true)))\(elsewhere)\(out)
      """))
}

/// The buttons for big screens.
package enum ScreenAct: String, Sendable, CaseIterable { case open, code, out = "uit" }

/// A machine in a room that shows nothing (any more): there one types the code from the telephone of whoever leads.
/// - Parameter wasOn: whether this machine showed a conversation before.
package func screenDoorPage(wasOn: Bool, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let code = questions.ask(ScreenForm.code, wording.screenCode, .text, hint: wording.screenCodeHint)
  let state: HTML? = wasOn ? Message.html(.wait, "\(wording.screenIsOut)", isSpoken: false) : nil
  return entry(
    title: wording.bigScreen, surroundings, form: form,
    """
    \(questions.summary(wording.joinNotYet, [code]))<h1>\(wording.bigScreen)</h1>\(state)
    \(PostForm(to: Place.screen().address, classes: "flow inside").html("\(code.html)\(Button.submit(wording.joinGo, .thumb, waiting: wording.waiting))"))
    """)
}

/// The form of `screenDoorPage` for a code that opens nothing. The code is not sent back, because everybody in the room reads
/// along.
package func unknownScreenCode(_ surroundings: Surroundings) -> FormState {
  FormState().noting(.other(surroundings.wording.screenCodeUnknown), at: ScreenForm.code)
}
