import Domain
import Forms
import Markup
import Vocabulary
import Wording

// What the facilitator can do. The same buttons are on her phone and below the big screen; the rules decide which.
extension PhonePage {
  /// At the foot of her phone. Empty for everybody else.
  var steering: HTML { steering(beside: .empty) }

  /// - Parameter ready: the button for her own words, while she writes, so that it is within reach too.
  func steering(beside ready: HTML) -> HTML {
    guard own?.isFacilitator ?? false, common.status == .open else { return .empty }
    let both: HTML = ready.isEmpty ? onward(.thumb) : #"<div class="talk__pair">\#(ready)\#(onward(.thumb))</div>"#
    return """
      <div class="talk__steer flow-s"><div class="row" role="group" \
      aria-label="\(wording.forFacilitator)">\(smallSteering(icons: false))</div>\
      \(HTML.when(showsNext, #"<p class="small soft">\#(wording.showsOnlyGiven)</p>"#))\(both)\(HTML.when(common.isLast, closing))</div>
      """
  }

  /// The link to the big screen, at the end of what she reads: the foot is for what she presses at every question.
  var toBigScreen: HTML {
    guard own?.isFacilitator ?? false, common.status == .open else { return .empty }
    return #"<p class="small"><a href="\#(address(Place.conversationStage))">\#(wording.bigScreen)</a></p>"#
  }

  /// Back, pause and a minute more. A phone has no room for icons beside all three.
  func smallSteering(icons: Bool) -> HTML {
    func look(_ icon: Icon) -> Button.Look { Button.Look(.second, icon: icons ? icon : nil) }
    let back: HTML = HTML.when(may(.back), act(wording.previousStep, .back, to: Place.progress, look(.arrowLeft), from))
    guard may(.timing), common.round?.isShown != true else { return back }
    let pause =
      common.isPaused
      ? act(wording.resumeTalk, .resume, to: Place.timing, look(.play))
      : act(wording.pauseTalk, .pause, to: Place.timing, look(.pause))
    let more = icons ? wording.aMinuteMore : "+\(wording.aMinuteMore)"
    return "\(back)\(pause)\(act(more, .extend, to: Place.timing, look(.plus), TalkForm.minutes.hidden("1")))"
  }

  /// Whether going on shows what was given.
  private var showsNext: Bool { common.round.map { $0.step.activity == .write && !$0.isShown } ?? false }

  /// Shows what was given, or goes on to the next question. Empty after the last one.
  func onward(_ look: Button.Look) -> HTML {
    let words = showsNext ? wording.showAnswers : wording.nextQuestion
    var look = look
    look.icon = .arrowRight
    if may(.advance) {
      // A decision also waits for the count, so it stands here from the first question on.
      let count = counting(Button.Look(.second, wide: look.isWide))
      let go = own?.missing.map { without(title(ofStep: $0), look) } ?? act(words, .advance, to: Place.progress, look, from)
      // On a phone both are within reach of the thumb, side by side.
      return count.isEmpty || !look.isWide ? "\(count)\(go)" : #"<div class="talk__pair">\#(count)\#(go)</div>"#
    }
    if own?.needsCount == true { return countQuestion(look) }
    return .empty
  }

  /// Going on while the bringer did not write what the next question builds on: what that means, and that it can be done. Not
  /// on the big screen, where everybody would read it.
  private func without(_ title: String, _ look: Button.Look) -> HTML {
    if isScreen { return #"<p class="small">\#(wording.goOnByPhone)</p>"# }
    let go = act(wording.goOnWithout(title), .advance, to: Place.progress, look, from)
    return #"<div class="flow-s"><p class="small" id="zonder">\#(wording.nothingWrittenAt(title))</p>\#(go)</div>"#
  }

  /// Counting, by whoever leads: the number that everybody sees. Before that nothing is shown.
  func countQuestion(_ look: Button.Look) -> HTML {
    let counting = counting(look)
    return HTML.when(!counting.isEmpty, #"<div class="flow-s">\#(counting)</div>"#)
  }

  private func counting(_ look: Button.Look) -> HTML {
    guard may(.count), !common.chairs.isCounted else { return .empty }
    let why = common.chairs.isDoubted ? wording.countDoubted : wording.countMeans
    return """
      \(HTML.when(isScreen, returns))<p class="small" id="telling">\(wording.countAsk(common.here)) \(why)</p>\
      \(act(wording.countYes(common.here), .count, to: Place.conversationChairs, look, TalkForm.number.hidden(String(common.here))))
      """
  }

  /// Closing needs a confirmation, because it cannot be undone.
  var closing: HTML {
    guard may(.close), own?.isFacilitator ?? false else { return .empty }
    let close = button(wording.closeNow, to: address(Place.closing), named: "sluiting", Button.Look(.act, wide: true))
    return """
      <details class="deviation" id="afronden"><summary>\(wording.roundOff)</summary><div class="flow">\
      <p class="small soft">\(wording.roundOffMeans(until: card.wipedOn, days: card.daysKept))</p>\(close)</div></details>
      """
  }

  /// The turn at which these buttons were drawn: when the conversation has moved meanwhile, they do nothing.
  private var from: HTML { TalkForm.from.hidden(String(common.turn.number)) }

  private func title(ofStep slug: String) -> String {
    let steps = (common.earlier + [common.round].compactMap { $0 }).map(\.step)
    return steps.first { $0.slug == slug }.map { wording.said($0.title) } ?? slug
  }
}
