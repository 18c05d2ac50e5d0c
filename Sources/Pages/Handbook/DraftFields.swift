import Domain
import Markup
import Vocabulary
import Wording

/// The fields in which a page is written, by its kind. A text has `tekst`; a process has `waartoe` and the fields of `StepField`; a
/// project also `voor-wie`, `begin` and `eind`; a service `voor-wie`, `verwacht`, `vraag`, `klopt-niet` and `voorwaarden`.
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

  /// What the fields hold of a content.
  static func standing(_ content: PageContent) -> [String: String] {
    switch content {
    case .text(let text): return ["tekst": text]
    case .service(let promise):
      return [
        "voor-wie": promise.forWhom, "verwacht": promise.expect, "vraag": promise.ask, "klopt-niet": promise.whenWrong,
        "voorwaarden": promise.terms,
      ]
    case .outline(let outline):
      var standing: [String: String] = [
        "waartoe": outline.purpose, "voor-wie": outline.project?.forWhom ?? "", "begin": outline.project?.begins?.description ?? "",
        "eind": outline.project?.ends?.description ?? "",
      ]
      for step in outline.steps {
        let values: [StepField: String] = [
          .title: step.title, .why: step.why, .afterwards: step.afterwards, .agreement: step.agreement, .room: step.room,
          .noRoom: step.leavesRoom ? "" : "ja",
        ]
        for (field, value) in values { standing[field.name(step.id)] = value }
      }
      return standing
    }
  }

  private static func text(_ questions: Questions) -> ([Question], HTML) {
    let text = questions.ask("tekst", questions.wording.textQuestion, .lines(low: false), hint: questions.wording.textHint)
    return ([text], #"<div class="tall">\#(text.html)</div>"#)
  }

  private static func service(_ questions: Questions) -> ([Question], HTML) {
    let wording = questions.wording
    let asked = [
      questions.ask("voor-wie", wording.serviceForWhom, .lines(low: true), hint: wording.serviceForWhomHint),
      questions.ask("verwacht", wording.serviceExpect, .lines(low: true), hint: wording.serviceExpectHint),
      questions.ask("vraag", wording.serviceAsk, .lines(low: true), hint: wording.serviceAskHint),
      questions.ask("klopt-niet", wording.serviceWhenWrong, .lines(low: true), hint: wording.serviceWhenWrongHint),
      questions.ask("voorwaarden", wording.serviceTerms, .lines(low: true), hint: wording.serviceTermsHint),
    ]
    return (asked, Question.all(asked))
  }

  private static func outline(_ outline: ProcessOutline, _ questions: Questions) -> ([Question], HTML) {
    let wording = questions.wording
    var asked = [questions.ask("waartoe", wording.purposeQuestion, .lines(low: true), hint: wording.purposeHint)]
    if outline.project != nil {
      asked += [
        questions.ask("voor-wie", wording.projectForWhom, .lines(low: true), hint: wording.projectForWhomHint),
        questions.ask("begin", wording.projectBegins, .date), questions.ask("eind", wording.projectEnds, .date, hint: wording.projectEndsHint),
      ]
    }
    let steps = outline.steps.enumerated().map { step($0.element, place: $0.offset, of: outline.steps.count, questions) }
    let add = Button.submit(wording.addStep, Button.Look(.second, icon: .plus), name: "doe", value: DraftAct.addStep.word)
    return (
      asked + steps.flatMap(\.questions), "\(Question.all(asked))\(steps.map(\.html).joined())<div class=\"row\">\(add)</div>"
    )
  }

  private static func step(
    _ step: ProcessOutline.Step, place: Int, of count: Int, _ questions: Questions
  ) -> (questions: [Question], html: HTML) {
    let wording = questions.wording
    let number = place + 1
    let title = questions.ask(StepField.title.name(step.id), wording.stepTitle)
    let rest = [
      questions.ask(StepField.why.name(step.id), wording.whyHereQuestion, .lines(low: true)),
      questions.ask(StepField.afterwards.name(step.id), wording.trueAfterwardsQuestion, .lines(low: true)),
      questions.ask(StepField.agreement.name(step.id), wording.ourAgreementQuestion, .lines(low: true)),
      questions.ask(StepField.room.name(step.id), wording.yourRoomQuestion, .lines(low: true)),
    ]
    let noRoom = Field.check(
      StepField.noRoom.name(step.id), Field.Option("ja", wording.noRoomCheck, hint: wording.noRoomHint), isChosen: !step.leavesRoom)
    func tool(_ words: String, _ act: DraftAct) -> HTML { Button.submit(words, .quiet, name: "doe", value: act.word) }
    let tools: [HTML] = [
      HTML.when(place > 0, tool(wording.moveUp(number), .up(step.id))),
      HTML.when(number < count, tool(wording.moveDown(number), .down(step.id))),
      tool(wording.removeStep(number), .remove(step.id)),
    ]
    let isWrong = StepField.allCases.contains { questions.mistake($0.name(step.id)) != nil }
    // The first shows what there is to write, and one without a name was just added.
    let part = PostForm.part(
      id: "stap-\(step.id.raw)", wording.stepNamed(number, step.title), isOpen: place == 0 || step.title.isEmpty || isWrong, tools: tools.joined(),
      "\(Field.hidden(StepField.order, step.id.raw))\(title.html)\(Question.all(rest))\(noRoom)")
    return ([title] + rest, part)
  }
}

extension PageContent {
  /// What was typed, as the kind of page that was being written; also when somebody else made another kind of it meanwhile.
  init(filledIn form: FormState, over reading: DraftReading) {
    let kind = PageKind(rawValue: form.value("soort")) ?? (form.value("tekst").isEmpty ? reading.content.kind : .text)
    self.init(filledIn: form, as: kind)
  }
}
