import Domain
import Forms
import Markup
import Vocabulary
import Wording

// What a phone shows at a step, by its activity.
extension PhonePage {
  /// The id of the form in which somebody writes, when it is not the page itself.
  static let cardID = "kaart"

  func step(_ round: HeardScene.Round) -> HTML {
    if round.step.activity == .outcomes { return outcomesStep(round) }
    if round.isShown {
      let isWriting = may(.write(step: round.step.slug)) && (scene.holdsBack(round.step.slug) || isTyped(round))
      let card = isWriting ? PhonePage.cardID : nil
      return shell(card: card, "\(lateNote(round))\(question(round))\(shown(round))\(late(round))\(lookBack)", foot: steering)
    }
    guard may(.write(step: round.step.slug)) else { return waiting(round) }
    return own?.isReady ?? false ? readyStep(round) : writing(round)
  }

  /// The question, and how much time there is. Somebody who does not write reads here what happens meanwhile; for a writer the
  /// hint is below the field.
  func question(_ round: HeardScene.Round) -> HTML {
    let words = isWriter(of: round) ? round.step.hint : round.step.meanwhile
    let isWritten = isWriter(of: round) && round.step.activity.isWritten
    let hint: HTML? = isWritten || round.isShown ? nil : words.map { #"<p class="soft">\#(wording.said($0))</p>"# }
    return "\(Talk.prompt(wording.said(round.step.prompt)))\(hint)\(count)\(owed)"
  }

  /// For the bringer, at a later step: what she did not write yet, as long as she can.
  private var owed: HTML {
    guard let own, own.isBringer else { return .empty }
    let steps = common.earlier.map(\.step).filter {
      $0.activity == .writeAlone && own.words[$0.slug] == nil && may(.write(step: $0.slug))
    }
    return "\(each: steps, { "<p>\(wording.notWrittenYet(wording.said($0.title))) \(toMyWords($0, wording.writeItNow))</p>" })"
  }

  /// The hint. Whoever decides without earlier words beside it gets another hint.
  private func hint(of round: HeardScene.Round) -> String? {
    guard let step = stepBeside(round), own?.words[step.slug] == nil else { return round.step.hint.map { wording.said($0) } }
    return wording.nothingBeside(wording.said(step.title))
  }

  private func isWriter(of round: HeardScene.Round) -> Bool { !round.step.activity.isByBringer || (own?.isBringer ?? false) }

  /// A step at which this person does not write: they talk, or somebody else writes.
  private func waiting(_ round: HeardScene.Round) -> HTML {
    let seats = Seats(chairs: max(min(common.here, 12), 1), here: common.here, middle: .nothing)
    let calm: HTML = HTML.when(round.step.activity.isByBringer, #"<div class="empty">\#(seats.drawing())</div>"#)
    return shell("\(question(round))\(written(round) ?? calm)\(lookBack)", foot: steering)
  }

  // MARK: Writing

  /// A form of one question is the whole page. For somebody with other buttons too, to lead or to take over, the form is within
  /// the page, because forms cannot be nested.
  private func writing(_ round: HeardScene.Round) -> HTML {
    let before: HTML = "\(mistakes(round))\(question(round))\(HTML.when(round.step.activity == .decide, ownBeside(round)))"
    let inputs = inputs(of: round)
    var form = giving(round)
    let skip = may(.skip(step: round.step.slug)) ? send(.skip, wording.skipStep, Button.Look(.quiet, wide: true)) : .empty
    guard steering.isEmpty else {
      // Both buttons within reach of the thumb. Only one can be the main one, and for her that is the one that leads on.
      form.id = PhonePage.cardID
      let ready = send(.ready, wording.iAmReady, Button.Look(.second, big: true, wide: true), form: PhonePage.cardID)
      return shell(card: PhonePage.cardID, "\(before)\(form.html("\(inputs)\(skip)"))\(lookBack)", foot: steering(beside: ready))
    }
    let buttons: HTML = "\(send(.ready, wording.iAmReady, .thumb))\(skip)"
    guard !may(.takeOver) else {
      form.id = PhonePage.cardID
      return shell(card: PhonePage.cardID, "\(before)\(form.html("\(inputs)\(buttons)"))\(lookBack)")
    }
    return shell(form: form, "\(before)\(inputs)\(lookBack)", foot: buttons)
  }

  private func send(_ what: TalkForm.What, _ words: String, _ look: Button.Look, form: String? = nil) -> HTML {
    Button.submit(
      words, look, name: TalkForm.what.name, value: what.rawValue, waiting: wording.waiting, form: form, isBare: what == .skip)
  }

  /// What is enough, and who reads it until when.
  func explanation(of round: HeardScene.Round) -> HTML {
    let hint: HTML? = hint(of: round).map { #"<p class="field__hint" id="regel">\#($0)</p>"# }
    let who = wording.whoSees(round.audience, people: card.people, until: card.wipedOn, days: card.daysKept)
    return "<div>\(hint)\(Who.details(.ring, wording.whoSeesThis, "\(who)"))</div>"
  }

  /// One input is a ring by itself. Two inputs stand apart in one ring, so that what was seen and what was thought are not
  /// mixed.
  /// - Parameter isBlank: for a part that is drawn once for many, without anybody's words.
  func fields(of round: HeardScene.Round, isBlank: Bool = false) -> HTML {
    let lid = wording.lidOf(round.audience, people: card.people)
    let hint: [String] = hint(of: round) == nil ? [] : ["regel"]
    if let only = round.step.fields.first, round.step.fields.count == 1 {
      return Ring.field(
        TalkForm.words(only).name, label: wording.said(only.label), lid: lid, value: isBlank ? "" : value(of: only, at: 0, round),
        describedBy: hint,
        mistake: mistake(TalkForm.words(only)), atMost: longest)
    }
    let inputs = round.step.fields.enumerated().map { place, field in
      Field(
        TalkForm.words(field).name, wording.said(field.label), .lines(low: true),
        value: isBlank ? "" : value(of: field, at: place, round),
        mistake: mistake(TalkForm.words(field)), atMost: longest
      ).html
    }
    return #"<div class="mt-2">\#(Ring.html(id: "invoer", lid: lid, #"<div class="flow">\#(inputs.joined())</div>"#))</div>"#
  }

  /// In characters; a little less than the engine allows in bytes, for ordinary Dutch and English.
  private var longest: Int { Move.longestField - Move.longestField / 10 }

  /// What was just typed and came back; otherwise what was kept before.
  private func value(of field: ConversationFormat.Field, at place: Int, _ round: HeardScene.Round) -> String {
    if let typed = form?.values(TalkForm.words(field)).first { return typed }
    guard let words = own?.words[round.step.slug]?.words, words.indices.contains(place) else { return "" }
    return words[place]
  }

  func mistake(_ field: some FormField) -> Mistake? {
    form?.mistake(field).map { Mistake(wording.words(for: $0), sign: wording.mistakeSign) }
  }

  /// The mistakes of the fields, each linked to its field.
  func mistakes(_ round: HeardScene.Round) -> HTML {
    guard let form else { return .empty }
    let lines = round.step.fields.flatMap { field in
      form.mistakes.filter { $0.field == TalkForm.words(field).name }.map { mistake in
        (wording.mistakeAt(wording.said(field.label), wording.words(for: mistake.kind)), Optional(mistake.field))
      }
    }
    return ErrorSummary.html(wording.stillToDo, lines)
  }

  // MARK: Ready

  /// Ready, and waiting for the others. One's own words can be read, and changed as long as nobody else has read them.
  private func readyStep(_ round: HeardScene.Round) -> HTML {
    let change = act(
      wording.changeAfterAll, .notReady, to: Place.readiness, Button.Look(.second, wide: true),
      TalkForm.step.hidden(round.step.slug))
    let ready = Message.html(.good, "\(wording.youAreReady)")
    let mine: HTML = HTML.when(
      may(.ready(step: round.step.slug)), #"\#(change)<p class="small soft">\#(wording.changeMeans)</p>"#)
    guard steering.isEmpty else { return shell("\(question(round))\(written(round))\(ready)\(mine)\(lookBack)", foot: steering) }
    return shell("\(question(round))\(written(round))\(lookBack)", foot: "\(ready)\(mine)")
  }

  /// One's own words at this step, read-only.
  private func written(_ round: HeardScene.Round) -> HTML? {
    own?.words[round.step.slug].map { words in
      let ring = Ring.html(
        id: "eigen", lid: wording.lidOf(round.audience, people: card.people), labelledBy: "kop-eigen",
        #"<p class="small soft" id="kop-eigen">\#(wording.youWrote)</p>\#(voice(words, of: round.step))"#)
      return #"<div class="mt-2">\#(ring)</div>"#
    }
  }

  // MARK: Shown

  /// What was written, once everybody may read it: without names, in an order that tells nothing.
  func shown(_ round: HeardScene.Round) -> HTML {
    // Somebody who was not counted yet reads that at the top, and nothing of what is shown.
    if common.chairs.isNew { return .empty }
    guard !round.isBlank else { return #"<p class="soft">\#(nothingThere(round))</p>"# }
    if round.step.activity == .decide { return decision(round) }
    return """
      <p class="soft">\(wording.showing)</p>\(each: voices(round), group)\
      \(Who.line(.ring, "\(wording.lidOf(round.audience, people: card.people))."))
      """
  }

  /// That nothing was given, which is different while some are not ready yet.
  func nothingThere(_ round: HeardScene.Round) -> String {
    if round.step.activity == .decide { return wording.noDecision }
    return round.waiting > 0 ? wording.nothingGivenYet : wording.nothingGiven
  }

  /// The words of each input, separately: what was seen before what was thought of it.
  func voices(_ round: HeardScene.Round) -> [(label: String?, words: [String])] {
    let fields = round.step.fields
    return zip(fields, round.answers).map { field, answers in
      (fields.count > 1 ? wording.said(field.label) : nil, answers)
    }.filter { !$0.words.isEmpty }
  }

  private func group(_ group: (label: String?, words: [String])) -> HTML {
    let heading: HTML? = group.label.map { #"<h2 class="h-small">\#($0)</h2>"# }
    return "<div>\(heading)\(Stage.voices(group.words))</div>"
  }

  /// The decision beside the first impulse.
  private func decision(_ round: HeardScene.Round) -> HTML {
    """
    \(HTML.when(round.beside != nil, besideSection(round)))\
    \(round.decision.map { words in
      Section.html(id: "besluit-\(words.id.raw)", wording.said(round.step.title), isSoft: true, voice(words, of: round.step))
    })\(Who.line(.ring, "\(wording.lidOf(round.audience, people: card.people))."))
    """
  }

  private func besideSection(_ round: HeardScene.Round) -> HTML {
    guard let beside = round.beside, let step = stepBeside(round) else { return .empty }
    return Section.html(id: "ernaast", wording.said(step.title), isSoft: true, voice(beside, of: step))
  }

  /// For the bringer who decides: what she wrote first, which nobody else has read yet.
  private func ownBeside(_ round: HeardScene.Round) -> HTML {
    guard let step = stepBeside(round), let words = own?.words[step.slug] else { return .empty }
    let ring = Ring.html(
      id: "eerst", lid: wording.onlyYouUntilReady, labelledBy: "kop-eerst",
      #"<h2 class="h-small" id="kop-eerst">\#(wording.said(step.title))</h2>\#(voice(words, of: step))"#)
    return #"<div class="mt-2">\#(ring)</div>"#
  }

  func stepBeside(_ round: HeardScene.Round) -> ConversationFormat.Step? {
    common.earlier.first { $0.step.slug == round.step.beside }?.step
  }

  /// Somebody's words. Where a step has several inputs, each has its label.
  func voice(_ contribution: HeardScene.Contribution, of step: ConversationFormat.Step) -> HTML {
    guard step.fields.count > 1 else {
      return #"<p class="voice">\#(HTML.lines(contribution.words.joined(separator: "\n")))</p>"#
    }
    let pairs = zip(step.fields, contribution.words).filter { !$0.1.isEmpty }
    return """
      <dl class="pair-s">\(each: pairs, { field, words in
        #"<dt class="small soft">\#(wording.said(field.label))</dt><dd class="voice">\#(HTML.lines(words))</dd>"#
      })</dl>
      """
  }

  // MARK: Looking back

  /// The steps that were held, folded. Words that nobody else has read say so.
  var lookBack: HTML {
    let privates = Set(scene.ownPrivateRounds.map(\.step.slug))
    let held = common.earlier.filter { ($0.isShown && !$0.isBlank) || privates.contains($0.step.slug) }
    guard !held.isEmpty else { return .empty }
    return """
      <details class="deviation" id="terugblik"><summary>\(wording.lookBackAt)</summary>\
      <div class="flow-l">\(each: held, past)</div></details>
      """
  }

  private func past(_ round: HeardScene.Round) -> HTML {
    let heading: HTML = """
      <h2 class="h-small">\(wording.said(round.step.title))</h2><p class="soft">\(wording.said(round.step.prompt))</p>
      """
    if !round.isShown, let words = own?.words[round.step.slug] {
      return "<div class=\"flow-s\">\(heading)\(voice(words, of: round.step))\(Who.line(.me, "\(wording.yourOwnWords)"))</div>"
    }
    let mine: HTML = HTML.when(may(.write(step: round.step.slug)) && scene.holdsBack(round.step.slug), """
      <p>\(wording.notGiven) \(toMyWords(round.step, wording.myWordsHere))</p>
      """)
    let beside: HTML? = stepBeside(round).flatMap { step in round.beside.map { voice($0, of: step) } }
    return #"<div class="flow-s">\#(heading)\#(beside)\#(each: voices(round), group)\#(mine)</div>"#
  }
}
