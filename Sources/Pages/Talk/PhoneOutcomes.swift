package import Domain
import Forms
import Markup
import Vocabulary
import Wording

// The outcomes of a conversation, and the way out.
extension PhonePage {
  /// The last question: what stays here, what is thrown away, what may leave.
  func outcomesStep(_ round: HeardScene.Round) -> HTML {
    let empty: HTML = HTML.when(common.outcomes.isEmpty, #"<p class="soft">\#(wording.noOutcomes)</p>"#)
    return shell(
      card: may(.harvest(.lesson)) ? lessonSending.id : nil,
      "\(question(round))\(empty)\(asking)\(outcomeList)\(harvest)\(lookBack)", foot: steering)
  }

  /// Why nobody can be asked now.
  private var asking: HTML {
    if common.chairs.isSilenced { return #"<p class="small soft">\#(wording.silenced)</p>"# }
    guard !common.chairs.isCounted, !common.outcomes.isEmpty else { return .empty }
    return
      #"""
      <p class="small \#
      soft">\#(wording.countBeforeAsking)</p>\#(HTML.when(!may(.advance), countQuestion(Button.Look(.second, wide: true))))
      """#
  }

  var outcomeList: HTML {
    guard !common.outcomes.isEmpty else { return .empty }
    return
      #"""
      <h2 class="hidden-visually">\#(wording.outcomesOfTalk)</h2><div class="flow-l \#
      mt-2">\#(each: common.outcomes, outcome)</div>
      """#
  }

  // MARK: Proposing an outcome

  /// A lesson is written here; a deviation needs a step of the handbook, and has a page of its own.
  private var harvest: HTML {
    let place = Place.outcomes(card.conversation).asking(TalkForm.kind, OutcomeKind.deviation.rawValue)
    let link = Button.link(wording.addDeviation, to: place.address, Button.Look(.second, wide: true, icon: .deviation))
    let deviation: HTML = HTML.when(may(.harvest(.deviation)), "<p>\(link)</p>")
    return "\(HTML.when(may(.harvest(.lesson)), lessonForm))\(deviation)"
  }

  /// Kept under the same name as on its own page.
  var lessonSending: PostForm {
    PostForm(to: address(Place.outcomes), keeps: OutcomeKind.lesson.rawValue, sends: true, id: "leg-op-tafel")
  }

  private var lessonForm: HTML {
    let field = Ring.field(
      TalkForm.lesson.name, label: wording.lessonPrompt, lid: wording.staysInCircle(of: card.people),
      value: form?.value(TalkForm.lesson) ?? "",
      describedBy: ["leerpunt-hint"], mistake: mistake(TalkForm.lesson))
    return lessonSending.html(
      """
      <h2 class="h-small">\(wording.addLesson)</h2>\(keys.hidden("leerpunt"))\(TalkForm.kind.hidden(OutcomeKind.lesson.rawValue))\
      <div>\(field)</div>\
      <p class="field__hint" id="leerpunt-hint">\(wording.lessonHint)</p>\
      \(PostForm.restored(wording.keptOnPhone, discard: wording.throwAway))\
      \(Button.submit(wording.putOnTable, Button.Look(.second, wide: true), waiting: wording.waiting))
      """)
  }

  // MARK: One outcome

  func outcome(_ outcome: HeardScene.Outcome) -> HTML {
    switch outcome.state {
    case .noted, .stays: inside(outcome)
    case .asking(let answered, let asked):
      door(outcome, wording.mayItGoOut, open: Door.ajar(yes: answered, of: asked), asking(outcome, answered, asked))
    case .released: door(outcome, wording.isOut, open: 1, released(outcome))
    case .declined: door(outcome, wording.isDeclined, open: 0, "<p>\(wording.isDeclinedMeans)</p>\(changes(outcome))")
    case .withdrawn: door(outcome, wording.isWithdrawn, open: 0, "<p>\(wording.isWithdrawnMeans)</p>\(changes(outcome))")
    }
  }

  /// Still in the circle, with the gap in the ring for somebody who may ask.
  private func inside(_ outcome: HeardScene.Outcome) -> HTML {
    let name = "opbrengst-\(outcome.id.raw)"
    let fates = fates(of: outcome)
    let stays: HTML = HTML.when(outcome.state == .stays, #"<p class="small soft">\#(wording.staysHere)</p>"#)
    let wayOut: HTML? = may(.decide(outcome.id, .proposed)) ? #"<a href="\#(place(outcome))">\#(wording.askWayOut)</a>"# : nil
    return Ring.html(
      id: name, lid: wording.staysInCircle(of: card.people), wayOut: wayOut, labelledBy: "kop-\(name)",
      """
      <div class="flow-s"><h3 class="small soft" \
      id="kop-\(name)">\(wording.outcomeKind(outcome.kind))</h3>\(text(outcome))\(stays)</div>\
      \(HTML.when(!fates.isEmpty, #"<div class="mt-4">\#(fates)</div>"#))
      """)
  }

  private func door(_ outcome: HeardScene.Outcome, _ heading: String, open: Double, _ content: HTML) -> HTML {
    Door.html(
      id: "opbrengst-\(outcome.id.raw)", heading, open: open, #"<div class="flow mt-4">\#(text(outcome))\#(content)</div>"#)
  }

  /// Exactly the text that would leave, and nothing more.
  func text(_ outcome: HeardScene.Outcome) -> HTML {
    switch outcome.draft {
    case .lesson(let words): #"<p class="voice">\#(HTML.lines(words))</p>"#
    case .deviation(let step, let instead, let because):
      """
      <p class="small soft">\(wording.stepOfVersion(step: step.stepTitle, page: step.pageTitle, version: step.version))</p>\
      <dl class="pair-s"><dt class="small soft">\(wording.didInstead)</dt><dd class="voice">\(HTML.lines(instead))</dd>\
      <dt class="small soft">\(wording.whyDidInstead)</dt><dd class="voice">\(HTML.lines(because))</dd></dl>
      """
    }
  }

  // MARK: Being asked, and after leaving

  /// Each answers for themselves. What others said is not told, not even to whoever asks.
  private func asking(_ outcome: HeardScene.Outcome, _ answered: Int, _ asked: Int) -> HTML {
    let mine: HTML? = own?.answers[outcome.id].map { Message.html(.good, "\(wording.youAnswered($0))") }
    func answer(_ answer: TalkForm.YesNo, _ words: String, _ look: Button.Look) -> HTML {
      Button.submit(words, look, name: TalkForm.answer.name, value: answer.rawValue, waiting: wording.waiting)
    }
    let consent = PostForm(to: place(Place.consent, outcome), classes: "flow-s").html(
      """
      \(keys.hidden("\(outcome.id.raw)-ja"))\(TalkForm.what.hidden(TalkForm.What.consent.rawValue))\
      \(TalkForm.wording.hidden(String(outcome.wording)))\
      \(answer(.yes, wording.yesOut, Button.Look(.door, wide: true, icon: .door)))\
      \(answer(.no, wording.ratherNot, Button.Look(.second, wide: true)))
      """)
    return """
      <p class="small soft">\(wording.exactlyThis)</p>\(readers(outcome))\(mine)\
      \(HTML.when(may(.consent(outcome.id)), "\(guestsYes)\(consent)<div>\(Who.line(.me, "\(wording.answerIsPrivate)"))</div>"))\
      <p class="small soft" role="status">\(wording.haveAnswered(answered, of: asked)) \(wording.doorWait)</p>\(changes(outcome))
      """
  }

  /// Tells somebody without an account, before they say yes, how long they can take it back.
  private var guestsYes: HTML {
    HTML.when(
      own?.home == HeardScene.Home.none,
      #"<p class="small">\#(wording.guestsYes(until: card.wipedOn.map { wording.day($0) }))</p>"#)
  }

  func readers(_ outcome: HeardScene.Outcome) -> HTML {
    Who.line(.organisation, "\(wording.readersOfOutcome(outcome.kind, organisation: card.organisation))")
  }

  private func released(_ outcome: HeardScene.Outcome) -> HTML {
    let withdraw = button(
      wording.withdrawOutcome, to: place(Place.consent, outcome), named: "\(outcome.id.raw)-terug", .second,
      TalkForm.what.hidden(TalkForm.What.withdraw.rawValue))
    return """
      \(readers(outcome))<p>\(wording.isOutMeans)</p>\
      \(HTML.when(may(.withdraw(outcome.id)), "\(withdraw)<p class=\"small soft\">\(wording.withdrawOutcomeMeans)</p>"))
      """
  }

  /// What its proposer and the facilitator can still do with it.
  private func changes(_ outcome: HeardScene.Outcome) -> HTML {
    let revise: HTML = HTML.when(may(.revise(outcome.id)), Button.link(wording.changeOutcomeText, to: place(outcome), .quiet))
    return fates(of: outcome, revise)
  }

  /// The button to keep it here stands first; the others stand together, on a line of their own where there is no room beside
  /// it.
  private func fates(of outcome: HeardScene.Outcome, _ revise: HTML = .empty) -> HTML {
    let here = fate(.stays, wording.keepHere, .second, outcome)
    let others: HTML = "\(revise)\(fate(.deleted, wording.throwAway, .quiet, outcome))"
    guard !here.isEmpty || !others.isEmpty else { return .empty }
    return #"<div class="fates">\#(here)\#(HTML.when(!others.isEmpty, #"<div class="fates__other">\#(others)</div>"#))</div>"#
  }

  func fate(_ fate: Fate, _ words: String, _ look: Button.Look, _ outcome: HeardScene.Outcome) -> HTML {
    guard may(.decide(outcome.id, fate)) else { return .empty }
    return button(
      words, to: place(outcome), named: "\(outcome.id.raw)-\(fate.rawValue)", look, TalkForm.what.hidden(fate.rawValue))
  }

  func place(_ outcome: HeardScene.Outcome) -> String { place(Place.outcome, outcome) }
  private func place(_ route: Route<ID<Conversation>, ID<Outcome>>, _ outcome: HeardScene.Outcome) -> String {
    route(card.conversation, outcome.id).address
  }
}

extension HeardScene.Outcome {
  package var kind: OutcomeKind { if case .lesson = draft { .lesson } else { .deviation } }
}
