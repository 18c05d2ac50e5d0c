package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// The questions below one clause, for the keeper of the set, with a form for a new one.
/// - Parameter fromScale: whether the answers of the form begin as the levels of the set (`?antwoorden=maatlat`).
package func questionsMakingPage(
  _ making: QuestionsMaking, fromScale: Bool = false, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let rows: [[HTML]] = making.questions.map { question in
    let place = Place.clauseQuestion(making.set.id, making.clause.clause, question.id)
    let move = { (words: String, act: QuestionForm.Act) in
      PostForm.button(words, to: place.address, .quiet, hidden: QuestionForm.act.hidden(act.rawValue))
    }
    let condition: HTML? = question.hangsOn.map { #"<br><span class="soft small">\#(wording.askedOnlyWhen($0))</span>"# }
    return [
      "<b>\(question.number).</b> \(question.text.words)\(condition)",
      Button.row([
        Button.link(wording.changeQuestion(question.number), to: place.address, .quiet),
        move(wording.questionUp(question.number), .up),
        move(wording.questionDown(question.number), .down),
      ]),
    ]
  }
  let table = Table(caption: wording.questionsMaking, columns: [wording.columnQuestion, wording.columnActs], rows: rows)
  let choices = fromScale ? AnswerChoice.levels(of: making.scale) : AnswerChoice.yesPartlyNo
  let fromLevels = making.place.asking(QuestionForm.answersFrom, QuestionForm.From.scale.rawValue).part("erbij")
  let levels = HTML.when(making.scale.count > 1, #"<p class="flow">\#(link(wording.answersFromScale, to: fromLevels))</p>"#)
  let adding = QuestionFields(making, nil, choices, form: form, wording)
  return document(
    title: wording.questionsMaking, surroundings.at(.norms), form: form,
    body: """
      \(crumbs(making, surroundings))<h1>\(wording.questionsMaking)</h1><p class="lead mt-4">\(wording.questionsMakingLead)</p>
      <p class="mt-4">\(link("\(making.clause.number) \(making.clause.heading)", to: .clause(making.set.id, making.clause.clause)))</p>
      <div class="mt-6">\(making.questions.isEmpty ? Empty.html(.chairs, wording.noQuestions, wording.noQuestionsHow) : table.html)</div>
      \(apart(Section.html(
        id: "erbij", wording.newQuestion,
        "\(levels)\(adding.html(to: making.place, Button.submit(wording.askIt)))")))
      """)
}

/// The words of one question, its answers and its condition.
package func questionMakingPage(
  _ making: QuestionsMaking, _ question: QuestionReading, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let place = Place.clauseQuestion(making.set.id, making.clause.clause, question.id)
  let changing = QuestionFields(making, question, question.text.choices, form: form, wording)
  return document(
    title: wording.changeQuestion(question.number), surroundings.at(.norms), form: form,
    body: """
      \(crumbs(making, surroundings))<h1>\(wording.changeQuestion(question.number))</h1><p class="lead mt-4">\(wording.changeClauseLead)</p>
      <div class="mt-6">\(changing.html(to: place, Button.submit(wording.keepIt, name: QuestionForm.act.name, value: QuestionForm.Act.keep.rawValue)))</div>
      \(apart(Section.html(
        id: "veld-weg", wording.removeQuestion, remark: "\(wording.removeQuestionRemark)", isSoft: true,
        PostForm.button(wording.removeQuestionIt, to: place.address, .second, hidden: QuestionForm.act.hidden(QuestionForm.Act.remove.rawValue)))))
      """)
}

private func crumbs(_ making: QuestionsMaking, _ surroundings: Surroundings) -> HTML {
  surroundings.crumbs([
    (surroundings.wording.setName(making.set), .normSet(making.set.id)),
    (surroundings.wording.questionsMaking, making.place),
  ])
}

extension QuestionsMaking {
  fileprivate var place: Place { Place.clauseQuestions(set.id, clause.clause) }
}

private struct QuestionFields {
  private let questions: Questions
  private let wording: Wording
  private let pointers: [Field.Option]
  private let hooks: [Field.Option]
  private let rows: Int
  private let conditions: Int

  init(
    _ making: QuestionsMaking, _ question: QuestionReading?, _ choices: [AnswerChoice], form: FormState?, _ wording: Wording
  ) {
    self.wording = wording
    var standing = [QuestionForm.words.holding(question?.text.words ?? ""), QuestionForm.hint.holding(question?.text.hint ?? "")]
    for (index, choice) in choices.enumerated() {
      let number = index + 1
      standing += [
        QuestionForm.answer(number).holding(choice.name), QuestionForm.pointer(number).holding(choice.suggests.text),
        QuestionForm.sign(number).holding(choice.code),
      ]
    }
    let others = making.hooks.filter { $0.question != question?.id }
    let condition = question?.text.condition
    for (index, answer) in (condition?.answers ?? []).enumerated() {
      let hook = others.first { $0.code == condition?.question && $0.answer.code == answer }
      standing.append(QuestionForm.condition(index + 1).holding(hook?.value ?? ""))
    }
    questions = Questions(form, standing: standing, wording)
    rows = min(QuestionText.mostChoices, max(4, choices.count + 1))
    conditions = min(QuestionForm.numbers.upperBound, max(2, (condition?.answers.count ?? 0) + 1))
    pointers =
      [Field.Option("", wording.pointsAtNothing)]
      + CoverageState.allCases.filter { $0 != .unjudged }.map { Field.Option(AnswerPointer.state($0).text, wording.coverage($0)) }
      + making.scale.map { Field.Option(AnswerPointer.rung($0.code).text, wording.rung($0)) }
    hooks = [Field.Option("", wording.always)] + others.map { Field.Option($0.value, wording.hook($0)) }
  }

  func html(to place: Place, _ button: HTML) -> HTML {
    let words = [
      questions.ask(QuestionForm.words, wording.questionWords, .lines(low: true), hint: wording.questionWordsHint),
      questions.ask(QuestionForm.hint, wording.questionHint, hint: wording.questionHintHint),
    ]
    let answers = (1...rows).map { number in
      (
        questions.ask(QuestionForm.answer(number), wording.answerField(number)),
        questions.ask(QuestionForm.pointer(number), wording.pointsAt(number), .select(pointers)),
        QuestionForm.sign(number).hidden(questions.state.value(QuestionForm.sign(number)))
      )
    }
    let conditions =
      hooks.count == 1
      ? []
      : (1...conditions).map { number in
        questions.ask(QuestionForm.condition(number), number == 1 ? wording.onlyWhen : wording.orWhen(number), .select(hooks))
      }
    let pairs = answers.map { answer, pointer, sign -> HTML in
      #"<div class="asked">\#(answer.html)\#(pointer.html)\#(sign)</div>"#
    }
    let asked = words + answers.map(\.0) + answers.map(\.1) + conditions
    let when: HTML =
      conditions.isEmpty
      ? .empty
      : """
      <fieldset class="flow"><legend class="h-small">\(wording.conditionTitle)</legend><p class="field__hint">\(wording.conditionLead)</p>\
      \(Question.all(conditions))</fieldset>
      """
    return PostForm(to: place.address, classes: "flow measure").html(
      """
      \(questions.summary(wording.questionRefused, asked))\(Question.all(words))\
      <fieldset class="flow"><legend class="h-small">\(wording.choicesTitle)</legend><p class="field__hint">\(wording.choicesLead)</p>\
      \(pairs.joined())</fieldset>\(when)\(organisationReads(wording.questionWho))\(button)
      """)
  }
}

extension QuestionsMaking.Hook {
  /// The form's value: the question and the code of the answer.
  package var value: String { "\(question.raw)/\(answer.code)" }
}
