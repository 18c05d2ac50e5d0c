import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Questions below clauses: written, moved and answered. All for whoever keeps the handbook; everybody reads them on the page
/// of the clause.
extension Reception {
  var questions: [Entrance] {
    [
      .get(Place.clauseQuestions, .member, takesLong: true) { visit, viewer, set, clause in
        let fromScale = try visit.asked(QuestionForm.answersFrom) == .scale
        let around = visit.around(viewer)
        return .page(questionsMakingPage(try await asking(clause, set, viewer), fromScale: fromScale, around))
      },
      .post(Place.clauseQuestions, .member, QuestionForm.form, takesLong: true) { visit, viewer, given, set, clause in
        let making = try await asking(clause, set, viewer)
        return try await visit.taking(given, again: { questionsMakingPage(making, visit.around(viewer), form: $0) }) {
          try await house.write(at: .norms, as: viewer) { desk in
            _ = try desk.ask(try given.value().question(in: making, chance: house.chance), below: clause, of: set)
          }
          return .redirect(.clauseQuestions(set, clause), done: QuestionDone.asked)
        }
      },
      .get(Place.clauseQuestion, .member, takesLong: true) { visit, viewer, set, clause, question in
        let (making, question) = try await self.question(question, clause, set, viewer)
        return .page(questionMakingPage(making, question, visit.around(viewer)))
      },
      .post(Place.clauseQuestion, .member, QuestionForm.change, takesLong: true) { visit, viewer, given, set, clause, question in
        let (making, standing) = try await self.question(question, clause, set, viewer)
        return try await visit.taking(given, again: { questionMakingPage(making, standing, visit.around(viewer), form: $0) }) {
          let done = try await house.write(at: .norms, as: viewer) { desk -> QuestionDone in
            let (act, typed) = try given.value()
            switch act {
            case .up, .down:
              try desk.move(question, below: clause, of: set, up: act == .up)
              return .moved
            case .remove:
              try desk.remove(question, below: clause, of: set)
              return .removed
            case .keep:
              guard let typed else { throw NotFound() }
              try desk.change(question, below: clause, of: set, to: try typed.question(in: making, chance: house.chance))
              return .changed
            }
          }
          return .redirect(.clauseQuestions(set, clause), done: done)
        }
      },
      .post(Place.clauseAnswers, .member, AnswersForm.form([]), takesLong: true) { visit, viewer, given, set, clause in
        try await house.admit(viewer, to: .norms)
        let reading = try await clauseReading(clause, set, viewer)
        let asked = reading.questions.questions.filter(\.isAsked)
        guard !asked.isEmpty else { throw NotFound() }
        // A question that depends on an answer of this same form is asked next time.
        let given = given.read(as: AnswersForm.form(asked))
        return try await visit.taking(given, again: { clausePage(reading, visit.around(viewer), answers: $0) }) {
          try await house.write(at: .norms, as: viewer) { desk in try desk.answer(try given.value(), below: clause, of: set) }
          return .redirect(Place.clause(set, clause).part("vragen"), done: QuestionDone.answered)
        }
      },
    ]
  }

  private func asking(_ clause: ID<NormClause>, _ set: ID<NormSet>, _ viewer: Viewer) async throws -> QuestionsMaking {
    try await house.read(at: .norms, as: viewer) { desk in try desk.questions(below: clause, of: set) }
  }

  private func question(
    _ id: ID<ClauseQuestion>, _ clause: ID<NormClause>, _ set: ID<NormSet>, _ viewer: Viewer
  ) async throws -> (QuestionsMaking, QuestionReading) {
    let making = try await asking(clause, set, viewer)
    guard let question = making.questions.first(where: { $0.id == id }) else { throw NotFound() }
    return (making, question)
  }
}

extension QuestionForm.Typed {
  /// What was typed, as a question of this set. A new answer gets a sign of its own. Throws `RuleRefusal` when a rule refuses
  /// it.
  fileprivate func question(in making: QuestionsMaking, chance: Randomness) throws(RuleRefusal) -> QuestionText {
    var choices: [AnswerChoice] = []
    for answer in answers {
      guard let suggests = AnswerPointer(answer.pointer) else { throw .norms(.question(.pointerUnknown(answer.pointer))) }
      choices.append(
        AnswerChoice(code: answer.sign.isEmpty ? chance.word(length: 6) : answer.sign, name: answer.name, suggests: suggests))
    }
    return QuestionText(code: "", words: words, hint: hint, choices: choices, condition: try condition(in: making))
  }

  private func condition(in making: QuestionsMaking) throws(RuleRefusal) -> QuestionCondition? {
    var found: [QuestionsMaking.Hook] = []
    for value in conditions {
      guard let hook = making.hooks.first(where: { $0.value == value }) else { throw .norms(.question(.conditionUnknown)) }
      found.append(hook)
    }
    guard let first = found.first else { return nil }
    guard found.allSatisfy({ $0.code == first.code }) else { throw .norms(.question(.conditionOfTwo)) }
    return QuestionCondition(question: first.code, answers: found.map(\.answer.code))
  }
}
