package import Domain
package import Forms
package import Markup
package import Vocabulary
import Wording

/// A step of a published process, to choose where it went differently.
package struct HarvestStep: Sendable, Hashable {
  package let page: ID<HandbookPage>
  package let pageTitle: String
  package let version: Int
  package let step: ID<CriticalStep>
  package let number: Int
  package let stepTitle: String

  package init(page: ID<HandbookPage>, pageTitle: String, version: Int, step: ID<CriticalStep>, number: Int, stepTitle: String) {
    self.page = page
    self.pageTitle = pageTitle
    self.version = version
    self.step = step
    self.number = number
    self.stepTitle = stepTitle
  }

  /// The form's value. It holds the version, so that what was chosen is what was read.
  package var value: String { "\(page.raw)/\(version)/\(step.raw)" }
}

extension DeviatedFrom {
  /// Reads what `HarvestStep.value` wrote. Nil for anything else.
  package init?(given text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, ID<HandbookPage>(given: parts[0]) != nil, let version = Int(parts[1]), version > 0,
      ID<CriticalStep>(given: parts[2]) != nil
    else { return nil }
    self.init(page: String(parts[0]), version: String(version), step: String(parts[2]))
  }
}

/// Proposes an outcome: a lesson, or a step of the handbook that was done differently. Also shown when something was missing.
package func harvestPage(
  _ kind: OutcomeKind, _ scene: HeardScene, steps: [HarvestStep], key: String, _ surroundings: Surroundings,
  form: FormState? = nil
) -> HTML {
  let page = OutcomePage(scene, key: key, surroundings, form)
  let questions = page.questions(kind, steps)
  let wording = surroundings.wording
  return page.html(
    form: PostForm(to: page.phone.address(Place.outcomes), keeps: kind.rawValue, sends: true),
    """
    \(page.phone.keys.hidden(kind.rawValue))\(TalkForm.kind.hidden(kind.rawValue))\
    \(page.summary(questions))\(Talk.prompt(kind == .lesson ? wording.lessonPrompt : wording.deviationTitle))\
    \(HTML.when(kind == .deviation, #"<p class="lead">\#(wording.deviationLead)</p>"#))\
    \(PostForm.restored(wording.keptOnPhone, discard: wording.throwAway))\(Question.all(questions))\(page.stays)
    """,
    foot: Button.submit(wording.putOnTable, .thumb, waiting: wording.waiting))
}

/// One outcome: what would leave and who would read it, and a form to change its text. Nil when there is no such outcome.
package func outcomePage(
  _ id: ID<Outcome>, _ scene: HeardScene, steps: [HarvestStep], key: String, _ surroundings: Surroundings,
  form: FormState? = nil
) -> HTML? {
  guard let outcome = scene.common.outcomes.first(where: { $0.id == id }) else { return nil }
  let page = OutcomePage(scene, key: key, surroundings, outcome.standing(steps, under: form))
  let questions = page.questions(outcome.kind, steps)
  return page.html(
    "\(page.summary(questions))\(page.way(outcome))\(page.revision(outcome, questions))",
    foot: page.phone.fate(
      .proposed, surroundings.wording.askForYes, Button.Look(.door, big: true, wide: true, icon: .door), outcome))
}

/// What both pages share.
private struct OutcomePage {
  let phone: PhonePage
  let surroundings: Surroundings
  let form: FormState?
  var wording: Wording { surroundings.wording }

  init(_ scene: HeardScene, key: String, _ surroundings: Surroundings, _ form: FormState?) {
    phone = PhonePage(scene, site: "", key: key, surroundings.wording)
    self.surroundings = surroundings
    self.form = form
  }

  func html(form send: PostForm? = nil, _ body: HTML, foot: HTML) -> HTML {
    surroundings.frame(of: phone.scene, form: form).talk(
      phone.shell(form: send, back: (wording.previousStep, phone.address), body, foot: foot))
  }

  func questions(_ kind: OutcomeKind, _ steps: [HarvestStep]) -> [Question] {
    let questions = Questions(form, wording)
    switch kind {
    case .lesson:
      return [
        questions.ask(TalkForm.lesson, wording.lessonPrompt, .lines(low: false), hint: wording.lessonHint, hidesLabel: true)
      ]
    case .deviation:
      let options = steps.map {
        Field.Option($0.value, wording.stepOption(page: $0.pageTitle, number: $0.number, step: $0.stepTitle))
      }
      return [
        questions.ask(TalkForm.place, wording.whichHandbookStep, .select(options)),
        questions.ask(TalkForm.instead, wording.didInstead, .lines(low: true)),
        questions.ask(TalkForm.because, wording.whyDidInstead, .lines(low: true), hint: wording.whyDidInsteadHint),
      ]
    }
  }

  func summary(_ questions: [Question]) -> HTML { Questions(form, wording).summary(wording.harvestNotYet, questions) }

  var stays: HTML { Who.line(.ring, "\(wording.staysInCircle(of: phone.card.people)).") }

  /// The question before anybody is asked.
  func way(_ outcome: HeardScene.Outcome) -> HTML {
    guard phone.may(.decide(outcome.id, .proposed)) else {
      return "\(Talk.prompt(wording.outcomeKind(outcome.kind)))\(phone.outcome(outcome))"
    }
    return """
      \(Talk.prompt(wording.doorAsk))<p class="lead">\(wording.doorAskLead)</p>\
      \(Door.html(
        id: "deur", wording.goesAlong, open: 0,
        """
        <div class="flow mt-4">\(phone.text(outcome))<h3 class="h-small">\(wording.whoWillRead)</h3>\(phone.readers(outcome))\
        <h3 class="h-small">\(wording.staysBehind)</h3><p>\(wording.staysBehindWhat)</p></div>
        """))
      """
  }

  func revision(_ outcome: HeardScene.Outcome, _ questions: [Question]) -> HTML {
    guard phone.may(.revise(outcome.id)) else { return .empty }
    let revise = PostForm(to: phone.place(outcome), keeps: "herzien", classes: "flow mt-4").html(
      """
      \(phone.keys.hidden("\(outcome.id.raw)-herzien"))\(TalkForm.what.hidden(TalkForm.What.revise.rawValue))\
      \(Question.all(questions))<p class="small soft">\(wording.changeOutcomeTextMeans)</p>\(stays)\
      \(Button.submit(wording.keepOutcomeText, Button.Look(.second, wide: true), waiting: wording.waiting))
      """)
    let isOpen = !(form?.isRight ?? true)
    return """
      <details class="deviation" id="herzien"\(HTML.when(isOpen, " open"))>\
      <summary>\(wording.changeOutcomeText)</summary>\(revise)</details>
      """
  }
}

extension HeardScene.Outcome {
  /// The form's values: what was typed, or else the current text of the outcome.
  fileprivate func standing(_ steps: [HarvestStep], under form: FormState?) -> FormState {
    var standing = FormState(texts(steps))
    guard let form else { return standing }
    for field in OutcomeWordsField(kind: kind).inputs where !form.values(field.name).isEmpty {
      standing.keep(form.values(field.name), in: field.name)
    }
    for mistake in form.mistakes { standing.note(mistake.kind, at: mistake.field) }
    return standing
  }

  private func texts(_ steps: [HarvestStep]) -> [FormState.CurrentValue] {
    switch draft {
    case .lesson(let words): return [TalkForm.lesson.holding(words)]
    case .deviation(let from, let instead, let because):
      let chosen = steps.first { $0.step == from.step && $0.version == from.version }
      return [TalkForm.place.holding(chosen?.value ?? ""), TalkForm.instead.holding(instead), TalkForm.because.holding(because)]
    }
  }
}
