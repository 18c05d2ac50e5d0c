import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Questions below clauses: written, moved and answered. All of it for who keeps the handbook; reading is on the page of the clause.
extension Reception {
  var questions: [Entrance] {
    [
      .member(.get, .clauseQuestions) { visit, viewer in
        let fromScale = try visit.asked("antwoorden") == "maatlat"
        let around = visit.around(viewer, done: visit.normDone(.member(viewer)))
        return .page(questionsMakingPage(try await asking(visit, viewer), fromScale: fromScale, around))
      },
      .member(.post, .clauseQuestions) { visit, viewer in
        let making = try await asking(visit, viewer)
        let given = try visit.submission()
        let form = QuestionFields.typed(given)
        let draw = { (form: FormState) in questionsMakingPage(making, visit.around(viewer), form: form) }
        return try await answering(form, in: viewer.preferences.wording, again: draw) {
          let text = try QuestionFields.read(given, making, chance: house.chance)
          try await house.write(at: .norms, as: viewer) { desk in _ = try desk.ask(text, below: making.clause.clause, of: making.set.id) }
          return .redirect(Place(.clauseQuestions, [making.set.id.raw, making.clause.clause.raw]), done: QuestionOutcome.asked)
        }
      },
      .member(.get, .clauseQuestion) { visit, viewer in
        let (making, question) = try await question(visit, viewer)
        return .page(questionMakingPage(making, question, visit.around(viewer)))
      },
      .member(.post, .clauseQuestion) { visit, viewer in try await changeQuestion(visit, viewer) },
      .member(.post, .clauseAnswers) { visit, viewer in try await answerQuestions(visit, viewer) },
    ]
  }

  private func asking(_ visit: Visit, _ viewer: Viewer) async throws -> QuestionsMaking {
    let (set, clause): (ID<NormSet>, ID<NormClause>) = (try visit.id("set"), try visit.id("clause"))
    return try await house.read(at: .norms, as: viewer) { desk in try desk.questions(below: clause, of: set) }
  }

  private func question(_ visit: Visit, _ viewer: Viewer) async throws -> (QuestionsMaking, QuestionReading) {
    let id: ID<ClauseQuestion> = try visit.id("vraag")
    let making = try await asking(visit, viewer)
    guard let question = making.questions.first(where: { $0.id == id }) else { throw NotFound() }
    return (making, question)
  }

  private func changeQuestion(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let (making, question) = try await question(visit, viewer)
    let (set, clause, id) = (making.set.id, making.clause.clause, question.id)
    let given = try visit.submission()
    let list = Place(.clauseQuestions, [set.raw, clause.raw])
    let act = try given.one("doe")
    if act == "omhoog" || act == "omlaag" {
      try await house.write(at: .norms, as: viewer) { desk in try desk.move(id, below: clause, of: set, up: act == "omhoog") }
      return .redirect(list, done: QuestionOutcome.moved)
    }
    let draw = { (form: FormState) in questionMakingPage(making, question, visit.around(viewer), form: form) }
    if act == "weg" {
      let standing = QuestionFields.standing(question.text, making)
      return try await answering(standing, in: viewer.preferences.wording, again: draw) {
        try await house.write(at: .norms, as: viewer) { desk in try desk.remove(id, below: clause, of: set) }
        return .redirect(list, done: QuestionOutcome.removed)
      }
    }
    return try await answering(QuestionFields.typed(given), in: viewer.preferences.wording, again: draw) {
      let text = try QuestionFields.read(given, making, chance: house.chance)
      try await house.write(at: .norms, as: viewer) { desk in try desk.change(id, below: clause, of: set, to: text) }
      return .redirect(list, done: QuestionOutcome.changed)
    }
  }

  /// Every question that is asked may be answered, and none has to be. One that hangs on an answer of this same form comes next time.
  private func answerQuestions(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .norms)
    let (set, clause): (ID<NormSet>, ID<NormClause>) = (try visit.id("set"), try visit.id("clause"))
    let reading = try await house.look(as: .member(viewer)) { room in try room.clause(clause, of: set) }
    let given = try visit.submission()
    var form = FormState()
    var answers: [ID<ClauseQuestion>: (choice: String, story: String)] = [:]
    for question in reading.questions.questions where question.isAsked {
      let (choice, story) = (
        AnswerField.choice(question.id), TextField(AnswerField.story(question.id), required: false, atMost: 2_000)
      )
      form.keep(given.all(choice), in: choice)
      form.keep(story.kept(given), in: story.name)
      let sign = try given.one(choice) ?? ""
      if !sign.isEmpty, sign != AnswerChoice.unknown, question.text.choice(sign) == nil { form.note(.notAChoice, at: choice) }
      switch try story.read(given) {
      case .failure(let wrong): form.note(wrong.mistake, at: story.name)
      // A story without a choice is no answer yet: the choice is asked for, and the words stay.
      case .success(let words) where sign.isEmpty && !words.isEmpty: form.note(.missing, at: choice)
      case .success(let words): if !sign.isEmpty { answers[question.id] = (sign, words) }
      }
    }
    if form.isRight, answers.isEmpty {
      guard let first = reading.questions.questions.first(where: \.isAsked) else { throw NotFound() }
      form.note(.missing, at: AnswerField.choice(first.id))
    }
    guard form.isRight else { return .page(clausePage(reading, visit.around(viewer), answers: form), status: 422) }
    let kept = answers
    try await house.write(at: .norms, as: viewer) { desk in try desk.answer(kept, below: clause, of: set) }
    return .redirect(Place(.clause, [set.raw, clause.raw], part: "vragen"), done: QuestionOutcome.answered)
  }
}

/// The fields of a question, as `questionsMakingPage` asks them.
private enum QuestionFields {
  private static var names: [String] {
    [QuestionField.words, QuestionField.hint]
      + (1...QuestionText.mostChoices).flatMap { [QuestionField.answer($0), QuestionField.pointer($0), QuestionField.sign($0)] }
      + (1...QuestionField.mostConditions).map { QuestionField.condition($0) }
  }

  static func typed(_ given: Submission) -> FormState {
    var form = FormState()
    for name in names { form.keep(given.all(name), in: name) }
    return form
  }

  static func standing(_ text: QuestionText, _ making: QuestionsMaking) -> FormState {
    var form = FormState([QuestionField.words: text.words, QuestionField.hint: text.hint])
    for (index, choice) in text.choices.enumerated() {
      form.keep([choice.name], in: QuestionField.answer(index + 1))
      form.keep([choice.suggests.text], in: QuestionField.pointer(index + 1))
      form.keep([choice.code], in: QuestionField.sign(index + 1))
    }
    for (index, answer) in (text.condition?.answers ?? []).enumerated() {
      let hook = making.hooks.first { $0.code == text.condition?.question && $0.answer.code == answer }
      form.keep([hook?.value ?? ""], in: QuestionField.condition(index + 1))
    }
    return form
  }

  /// Throws `RuleRefusal` for what a rule says no to. An answer without words is none; a new one gets a sign of its own.
  static func read(_ given: Submission, _ making: QuestionsMaking, chance: Randomness) throws -> QuestionText {
    let words = String(tidied(try given.one(QuestionField.words) ?? "").prefix(600))
    var choices: [AnswerChoice] = []
    for number in 1...QuestionText.mostChoices {
      let name = String(tidied(try given.one(QuestionField.answer(number)) ?? "").prefix(120))
      guard !name.isEmpty else { continue }
      let sign = try given.one(QuestionField.sign(number)) ?? ""
      let pointer = try given.one(QuestionField.pointer(number)) ?? ""
      guard let suggests = AnswerPointer(pointer) else { throw RuleRefusal.norms(.question(.pointerUnknown(pointer))) }
      choices.append(AnswerChoice(code: sign.isEmpty ? chance.word(length: 6) : sign, name: name, suggests: suggests))
    }
    return QuestionText(
      code: "", words: words, hint: String(tidied(try given.one(QuestionField.hint) ?? "").prefix(400)), choices: choices,
      condition: try condition(given, making))
  }

  private static func condition(_ given: Submission, _ making: QuestionsMaking) throws -> QuestionCondition? {
    var found: [QuestionsMaking.Hook] = []
    for number in 1...QuestionField.mostConditions {
      guard let value = try given.one(QuestionField.condition(number)), !value.isEmpty else { continue }
      guard let hook = making.hooks.first(where: { $0.value == value }) else {
        throw RuleRefusal.norms(.question(.conditionUnknown))
      }
      found.append(hook)
    }
    guard let first = found.first else { return nil }
    guard found.allSatisfy({ $0.code == first.code }) else { throw RuleRefusal.norms(.question(.conditionOfTwo)) }
    return QuestionCondition(question: first.code, answers: found.map(\.answer.code))
  }
}
