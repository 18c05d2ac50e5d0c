import Domain
import Forms
import Markup
import Vocabulary
import Wording

/// The fields of a page, by its kind.
struct DraftFields {
  let questions: [Question]
  let html: HTML

  init(_ content: PageContent, _ questions: Questions) {
    switch content {
    case .text: (self.questions, html) = DraftFields.text(questions)
    case .service: (self.questions, html) = DraftFields.service(questions)
    case .outline(let outline): (self.questions, html) = DraftFields.outline(outline, questions)
    }
  }

  /// The current values of the fields for a content.
  static func standing(_ content: PageContent) -> [FormState.CurrentValue] {
    switch content {
    case .text(let text): return [DraftForm.text.holding(text)]
    case .service(let promise):
      return [
        DraftForm.forWhom.holding(promise.forWhom), DraftForm.expect.holding(promise.expect), DraftForm.ask.holding(promise.ask),
        DraftForm.whenWrong.holding(promise.whenWrong), DraftForm.terms.holding(promise.terms),
      ]
    case .outline(let outline):
      let project = outline.project
      return [
        DraftForm.purpose.holding(outline.purpose), DraftForm.forWhom.holding(project?.forWhom ?? ""),
        DraftForm.begins.holding(project?.begins?.description ?? ""), DraftForm.ends.holding(project?.ends?.description ?? ""),
      ] + outline.steps.flatMap(standing)
    }
  }

  private static func standing(_ step: ProcessOutline.Step) -> [FormState.CurrentValue] {
    let parts: [(StepPart, String)] = [
      (.title, step.title), (.why, step.why), (.afterwards, step.afterwards), (.agreement, step.agreement), (.room, step.room),
      (.noRoom, step.leavesRoom ? "" : CheckField.yes),
    ]
    return parts.map { $0.field(of: step.id).holding($1) }
  }

  private static func text(_ questions: Questions) -> ([Question], HTML) {
    let text = questions.ask(DraftForm.text, questions.wording.textQuestion, .lines(low: false), hint: questions.wording.textHint)
    return ([text], #"<div class="tall">\#(text.html)</div>"#)
  }

  private static func service(_ questions: Questions) -> ([Question], HTML) {
    let wording = questions.wording
    let asked = [
      questions.ask(DraftForm.forWhom, wording.serviceForWhom, .lines(low: true), hint: wording.serviceForWhomHint),
      questions.ask(DraftForm.expect, wording.serviceExpect, .lines(low: true), hint: wording.serviceExpectHint),
      questions.ask(DraftForm.ask, wording.serviceAsk, .lines(low: true), hint: wording.serviceAskHint),
      questions.ask(DraftForm.whenWrong, wording.serviceWhenWrong, .lines(low: true), hint: wording.serviceWhenWrongHint),
      questions.ask(DraftForm.terms, wording.serviceTerms, .lines(low: true), hint: wording.serviceTermsHint),
    ]
    return (asked, Question.all(asked))
  }

  private static func outline(_ outline: ProcessOutline, _ questions: Questions) -> ([Question], HTML) {
    let wording = questions.wording
    var asked = [questions.ask(DraftForm.purpose, wording.purposeQuestion, .lines(low: true), hint: wording.purposeHint)]
    if outline.project != nil {
      asked += [
        questions.ask(DraftForm.forWhom, wording.projectForWhom, .lines(low: true), hint: wording.projectForWhomHint),
        questions.ask(DraftForm.begins, wording.projectBegins, .date),
        questions.ask(DraftForm.ends, wording.projectEnds, .date, hint: wording.projectEndsHint),
      ]
    }
    let steps = outline.steps.enumerated().map { step($0.element, place: $0.offset, of: outline.steps.count, questions) }
    let add = Button.submit(
      wording.addStep, Button.Look(.second, icon: .plus), name: DraftForm.act.name, value: DraftAct.addStep.word)
    return (
      asked + steps.flatMap(\.questions), "\(Question.all(asked))\(steps.map(\.html).joined())<div class=\"row\">\(add)</div>"
    )
  }

  private static func step(
    _ step: ProcessOutline.Step, place: Int, of count: Int, _ questions: Questions
  ) -> (questions: [Question], html: HTML) {
    let wording = questions.wording
    let number = place + 1
    let title = questions.ask(StepPart.title.field(of: step.id), wording.stepTitle)
    let rest = [
      questions.ask(StepPart.why.field(of: step.id), wording.whyHereQuestion, .lines(low: true)),
      questions.ask(StepPart.afterwards.field(of: step.id), wording.trueAfterwardsQuestion, .lines(low: true)),
      questions.ask(StepPart.agreement.field(of: step.id), wording.ourAgreementQuestion, .lines(low: true)),
      questions.ask(StepPart.room.field(of: step.id), wording.yourRoomQuestion, .lines(low: true)),
    ]
    let noRoom = Field.check(
      StepPart.noRoom.field(of: step.id).name, Field.Option(CheckField.yes, wording.noRoomCheck, hint: wording.noRoomHint),
      isChosen: !step.leavesRoom)
    func tool(_ words: String, _ act: DraftAct) -> HTML {
      Button.submit(words, .quiet, name: DraftForm.act.name, value: act.word)
    }
    let tools: [HTML] = [
      HTML.when(place > 0, tool(wording.moveUp(number), .up(step.id))),
      HTML.when(number < count, tool(wording.moveDown(number), .down(step.id))),
      tool(wording.removeStep(number), .remove(step.id)),
    ]
    let isWrong = StepPart.allCases.contains { questions.mistake($0.field(of: step.id)) != nil }
    // The first step shows what can be written, and one without a name was just added.
    let part = PostForm.part(
      id: "stap-\(step.id.raw)", wording.stepNamed(number, step.title), isOpen: place == 0 || step.title.isEmpty || isWrong,
      tools: tools.joined(),
      "\(StepsField().hidden(step.id.raw))\(title.html)\(Question.all(rest))\(noRoom)")
    return ([title] + rest, part)
  }
}

extension PageContent {
  /// What was typed, as the kind of page that was being written; also when somebody else changed the kind meanwhile.
  init(filledIn form: FormState, over reading: DraftReading) {
    let kind =
      PageKind(rawValue: form.value(DraftForm.kind)) ?? (form.value(DraftForm.text).isEmpty ? reading.content.kind : .text)
    self.init(filledIn: form, as: kind)
  }
}
