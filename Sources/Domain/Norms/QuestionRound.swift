package import Vocabulary

/// The questions of a set with their answers, and what follows. Pure; nothing of it is stored.
///
/// - A question is asked when it has no condition, or when the question in its condition is itself asked and was answered with
///   one of the answers that the condition names.
/// - An answer to a question that is no longer asked stays stored, and counts for nothing.
/// - The answers suggest the **weakest** of what each suggests: "not yet" goes before "partly", and that before "covered"; of
///   levels, the lowest. What is missing is missing, however much is there.
/// - "Does not apply" is suggested only when every answer that suggests a state suggests this one.
/// - "I do not know" is an answer and suggests nothing.
package struct QuestionRound: Sendable {
  private let questions: [String: QuestionText]
  private let answers: [String: GivenAnswer]

  /// - Parameter answers: the last answer to each question, by the code of the question.
  package init(_ questions: [QuestionText], answers: [String: GivenAnswer]) {
    self.questions = Dictionary(questions.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.answers = answers
  }

  package func answer(to code: String) -> GivenAnswer? { answers[code] }

  /// Whether the question is asked now. False for a question that does not exist, or that depends on itself.
  package func isAsked(_ code: String) -> Bool {
    var seen: Set<String> = []
    var here = code
    while let question = questions[here], seen.insert(here).inserted {
      guard let condition = question.condition else { return true }
      guard let answer = answers[condition.question], condition.answers.contains(answer.choice) else { return false }
      here = condition.question
    }
    return false
  }

  /// What the answers to these questions suggest together. Nil while no answer suggests anything.
  /// - Parameter scale: the levels of the set, low to high. A level that is not on it is not suggested.
  package func suggestion(of codes: [String], scale: [ScaleRung]) -> AnswerSuggestion? {
    let asked = codes.filter(isAsked)
    var led: [AnswerSuggestion.Led] = []
    for code in asked {
      guard let answer = answers[code], let pointer = questions[code]?.choice(answer.choice)?.suggests else { continue }
      switch pointer {
      case .nothing: break
      case .rung(let sign) where !scale.contains { $0.code == sign }: break
      case .rung, .state: led.append(AnswerSuggestion.Led(question: code, answer: answer.name, pointer: pointer))
      }
    }
    guard !led.isEmpty else { return nil }
    let states = led.compactMap { one in if case .state(let state) = one.pointer { state } else { nil } }
    let signs = Set(led.compactMap { one in if case .rung(let sign) = one.pointer { sign } else { nil } })
    return AnswerSuggestion(
      state: QuestionRound.weakest(of: states), rung: scale.first { signs.contains($0.code) }, led: led,
      open: asked.count { answers[$0] == nil })
  }

  private static func weakest(of states: [CoverageState]) -> CoverageState? {
    let order: [CoverageState] = [.notYet, .partly, .covered, .notApplicable]
    return order.first { states.contains($0) }
  }
}

/// What answers suggest, with the answers that led to it. It is shown beside the judging, and is no judgement.
package struct AnswerSuggestion: Sendable, Hashable {
  package struct Led: Sendable, Hashable {
    /// The code of the question.
    package let question: String
    package let answer: String
    package let pointer: AnswerPointer

    package init(question: String, answer: String, pointer: AnswerPointer) {
      self.question = question
      self.answer = answer
      self.pointer = pointer
    }
  }
  package let state: CoverageState?
  package let rung: ScaleRung?
  package let led: [Led]
  /// How many questions are asked and not answered yet.
  package let open: Int

  package init(state: CoverageState?, rung: ScaleRung?, led: [Led], open: Int) {
    self.state = state
    self.rung = rung
    self.led = led
    self.open = open
  }
}

/// A question below its clause.
package struct QuestionReading: Sendable, Hashable {
  /// Its condition, in words.
  package struct HangsOn: Sendable, Hashable {
    /// The number of the other question below its clause, from 1.
    package let number: Int
    /// The clause of the other question, when it is another clause.
    package let clause: String?
    package let words: String
    package let answers: [String]

    package init(number: Int, clause: String?, words: String, answers: [String]) {
      self.number = number
      self.clause = clause
      self.words = words
      self.answers = answers
    }
  }
  package let id: ID<ClauseQuestion>
  /// Its place below the clause, from 1.
  package let number: Int
  package let text: QuestionText
  package let hangsOn: HangsOn?
  package let isAsked: Bool
  /// All answers, oldest first; the last one counts.
  package let answers: [GivenAnswer]

  package init(
    id: ID<ClauseQuestion>, number: Int, text: QuestionText, hangsOn: HangsOn? = nil, isAsked: Bool = true,
    answers: [GivenAnswer] = []
  ) {
    self.id = id
    self.number = number
    self.text = text
    self.hangsOn = hangsOn
    self.isAsked = isAsked
    self.answers = answers
  }

  package var answer: GivenAnswer? { answers.last }
}

/// The questions below one clause, and what the answers suggest.
package struct QuestionsReading: Sendable, Hashable {
  package let questions: [QuestionReading]
  package let suggestion: AnswerSuggestion?

  package init(_ questions: [QuestionReading] = [], suggestion: AnswerSuggestion? = nil) {
    self.questions = questions
    self.suggestion = suggestion
  }

  package func question(_ code: String) -> QuestionReading? { questions.first { $0.text.code == code } }
}

/// The questions below one clause as the keeper of the set edits them.
package struct QuestionsMaking: Sendable {
  /// An answer that a condition can name.
  package struct Hook: Sendable, Hashable {
    package let question: ID<ClauseQuestion>
    package let clause: String
    package let number: Int
    package let words: String
    package let code: String
    package let answer: AnswerChoice

    package init(question: ID<ClauseQuestion>, clause: String, number: Int, words: String, code: String, answer: AnswerChoice) {
      self.question = question
      self.clause = clause
      self.number = number
      self.words = words
      self.code = code
      self.answer = answer
    }
  }
  package let set: NormSetCard
  package let clause: ClauseMark
  package let questions: [QuestionReading]
  package let hooks: [Hook]
  package let scale: [ScaleRung]

  package init(set: NormSetCard, clause: ClauseMark, questions: [QuestionReading], hooks: [Hook], scale: [ScaleRung]) {
    self.set = set
    self.clause = clause
    self.questions = questions
    self.hooks = hooks
    self.scale = scale
  }

  /// Answers of other clauses are offered up to this many; above it only those of the clause itself.
  package static let mostHooks = 200
}
