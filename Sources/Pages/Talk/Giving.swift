package import Domain
package import Forms
package import Markup
package import Vocabulary
import Wording

// Words that were not given when the others' were shown: they wait with their writer, who gives them later or throws them away.
extension PhonePage {
  /// Above everything that is shown, for somebody with words that were not given: what happened, and a link to them.
  func lateNote(_ round: HeardScene.Round) -> HTML {
    guard may(.write(step: round.step.slug)) else { return .empty }
    let isHeld = scene.holdsBack(round.step.slug)
    let way: HTML =
      ##"""
      <p>\##(isHeld ? wording.notShownYet : wording.typedTooLate) <a \##
      href="#\##(PhonePage.cardID)">\##(wording.toWhatITyped)</a></p>
      """##
    let note = Message.html(.wait, way, isSpoken: false)
    // The same for everybody, so that it is drawn once: a script shows it to somebody who typed something here that was never
    // sent.
    return isHeld || isTyped(round) ? note : PostForm.late(note)
  }

  /// Below what is shown, for somebody who may write there.
  func late(_ round: HeardScene.Round) -> HTML {
    guard may(.write(step: round.step.slug)) else { return .empty }
    let (isHeld, isTyped) = (scene.holdsBack(round.step.slug), isTyped(round))
    var giving = giving(round)
    giving.id = PhonePage.cardID
    let form = giving.html("\(inputs(of: round, isBlank: !isHeld && !isTyped))\(give)")
    if isHeld { return "\(form)\(discard(round))" }
    // What was typed and came back is nowhere else: leaving this page throws it away.
    if isTyped { return "\(form)\(Button.link(wording.throwAway, to: address, Button.Look(.quiet, wide: true)))" }
    return "\(PostForm.late(form))<p>\(toMyWords(round.step, wording.myWordsHere))</p>"
  }

  /// Whether words for this step were just typed, and came back.
  func isTyped(_ round: HeardScene.Round) -> Bool {
    round.step.fields.contains { form?.values(TalkForm.words($0)).first?.isEmpty == false }
  }

  /// Words that were typed at a step and never sent, whose field is no longer on this page. Only this telephone has them; a
  /// script puts them here.
  var unsent: HTML {
    guard let own, own.isHere else { return .empty }
    let written = common.earlier.filter { $0.step.activity.isWritten && (own.isBringer || !$0.step.activity.isByBringer) }
    return "\(each: written, unsent(at:))\(unsentLesson)"
  }

  private func unsent(at round: HeardScene.Round) -> HTML {
    let way: HTML = may(.write(step: round.step.slug)) ? toMyWords(round.step, wording.giveAfterAll) : "\(wording.cannotGive)"
    return PostForm.unsent(
      giving(round).shelf, wording.typedAt(wording.said(round.step.title)), "\(way)\(Button.discard(wording.throwAway))")
  }

  private var unsentLesson: HTML {
    guard common.earlier.contains(where: { $0.step.activity == .outcomes }) else { return .empty }
    let place = Place.outcomes(card.conversation).asking(TalkForm.kind, OutcomeKind.lesson.rawValue)
    let way: HTML =
      may(.harvest(.lesson)) ? #"<a href="\#(place.address)">\#(wording.giveAfterAll)</a>"# : "\(wording.cannotGive)"
    return PostForm.unsent(lessonSending.shelf, wording.typedLesson, "\(way)\(Button.discard(wording.throwAway))")
  }

  func toMyWords(_ step: ConversationFormat.Step, _ words: String) -> HTML {
    #"<a href="\#(Place.myWords(at: step.slug, in: card.conversation).address)">\#(words)</a>"#
  }

  func giving(_ round: HeardScene.Round) -> PostForm {
    PostForm(to: address(Place.contribution), keeps: "stap-\(round.step.slug)", sends: true)
  }

  /// The hidden inputs of every form for words of a step.
  func inputs(of round: HeardScene.Round, isBlank: Bool = false) -> HTML {
    """
    \(keys.hidden("bijdrage"))\(TalkForm.step.hidden(round.step.slug))\
    \(PostForm.restored(wording.keptOnPhone, discard: wording.throwAway))\
    \(fields(of: round, isBlank: isBlank))\(explanation(of: round))
    """
  }

  fileprivate var give: HTML {
    Button.submit(
      wording.giveNow, Button.Look(.act, wide: true), name: TalkForm.what.name, value: TalkForm.What.ready.rawValue,
      waiting: wording.waiting)
  }

  /// Throws away what was written and not given. In a form of its own, so that the words are not sent again.
  fileprivate func discard(_ round: HeardScene.Round) -> HTML {
    bare(.discard, wording.throwAway, Button.Look(.quiet, wide: true), round)
  }

  private func bare(_ what: TalkForm.What, _ words: String, _ look: Button.Look, _ round: HeardScene.Round) -> HTML {
    PostForm(to: address(Place.contribution), classes: "flow-s", drops: giving(round).shelf).html(
      """
      \(keys.hidden(what.rawValue))\(TalkForm.step.hidden(round.step.slug))\(TalkForm.what.hidden(what.rawValue))\
      \(Button.submit(words, look, waiting: wording.waiting))
      """)
  }

  /// Takes back what was given, at once and everywhere.
  fileprivate func takeBack(_ round: HeardScene.Round) -> HTML {
    let button = bare(.takeBack, wording.takeMineBack, Button.Look(.second, wide: true), round)
    return #"<p class="small soft">\#(wording.takeMineBackMeans)</p>\#(button)"#
  }
}

/// One's own words at one step that was held: to give them after the others, to change them, or to take them back. It shows
/// nothing of anybody else. Nil when this person does not write there.
package func myWordsPage(
  _ slug: String, _ scene: HeardScene, key: String, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML? {
  let wording = surroundings.wording
  let page = PhonePage(scene, site: "", key: key, wording, form: form)
  guard let round = scene.round(slug), let own = page.own, own.isHere, round.step.activity.isWritten,
    own.isBringer || !round.step.activity.isByBringer
  else { return nil }
  let head: HTML = """
    \(page.mistakes(round))\(Talk.prompt(wording.myWordsTitle))<p class="lead">\(wording.said(round.step.prompt))</p>
    """
  let back = (word: wording.previousStep, address: page.address)
  let body: HTML
  if page.may(.write(step: slug)) {
    let standing =
      page.isTyped(round)
      ? wording.typedAt(wording.said(round.step.title)) : round.isShown ? wording.notShownYet : wording.notGiven
    let state: HTML = HTML.when(scene.holdsBack(slug) || page.isTyped(round), Message.html(.wait, "\(standing)", isSpoken: false))
    body = """
      \(head)\(state)<p class="soft">\(round.isShown ? wording.giveOpen : wording.giveLater)</p>\
      \(page.giving(round).html("\(page.inputs(of: round))\(page.give)"))\
      \(HTML.when(scene.holdsBack(slug), page.discard(round)))\(HTML.when(own.given[slug] != nil, page.takeBack(round)))
      """
  } else {
    // What was typed too late is theirs to read and to copy.
    let typed = page.isTyped(round) ? round.step.fields.compactMap { form?.values(TalkForm.words($0)).first } : nil
    let words: HTML? =
      typed.map { #"<p class="voice">\#(HTML.lines($0.joined(separator: "\n")))</p>"# }
      ?? own.words[slug].map { page.voice($0, of: round.step) }
    body = "\(head)\(Message.html(.wait, "\(wording.tooLateToGive)", isSpoken: false))\(words)"
  }
  return surroundings.frame(of: scene, form: form).talk(page.shell(back: back, body))
}

extension HeardScene {
  /// A step that was held: the current one or an earlier one.
  fileprivate func round(_ slug: String) -> Round? {
    (common.earlier + [common.round].compactMap { $0 }).first { $0.step.slug == slug }
  }
}

extension Place {
  /// One's own words at a step of a conversation.
  package static func myWords(at step: String, in conversation: ID<Conversation>) -> Place {
    Place.contribution(conversation).asking(TalkForm.step, step)
  }
}
