package import Vocabulary

/// A question below a clause. Only marks an id; its words are a `QuestionText`.
package enum ClauseQuestion: Sendable {}

/// What an answer suggests. It never decides: whoever judges does that.
package enum AnswerPointer: Sendable, Hashable {
  case nothing
  case state(CoverageState)
  /// A level on the scale of the set, by its code.
  case rung(String)

  /// As it is stored and as a file has it: nothing, the word of a state, or `trede:` and a code. Nil for anything else.
  package init?(_ text: String) {
    if text.isEmpty {
      self = .nothing
    } else if text.hasPrefix("trede:") {
      self = .rung(String(text.dropFirst(6)))
    } else if let state = CoverageState(rawValue: text), state != .unjudged {
      self = .state(state)
    } else {
      return nil
    }
  }

  package var text: String {
    switch self {
    case .nothing: ""
    case .state(let state): state.rawValue
    case .rung(let code): "trede:\(code)"
    }
  }
}

/// One answer that can be chosen.
package struct AnswerChoice: Sendable, Hashable {
  /// Its code within the question. It stays when the words change.
  package let code: String
  package let name: String
  package let suggests: AnswerPointer

  package init(code: String, name: String, suggests: AnswerPointer = .nothing) {
    self.code = code
    self.name = name
    self.suggests = suggests
  }

  /// Somebody who does not know says so. It is a full answer, it suggests nothing, and every question has it.
  package static let unknown = "weet-niet"
}

/// "Only when that question was answered with one of these."
package struct QuestionCondition: Sendable, Hashable {
  /// The code of the other question, in the same set.
  package let question: String
  /// The codes of its answers.
  package let answers: [String]

  package init(question: String, answers: [String]) {
    self.question = question
    self.answers = answers
  }
}

/// The words of a question below a clause, its answers, and when it is asked.
package struct QuestionText: Sendable, Hashable {
  /// Its code, unique in a set: conditions and later editions find it by this.
  package let code: String
  package let words: String
  package let hint: String
  package let choices: [AnswerChoice]
  package let condition: QuestionCondition?

  package init(code: String, words: String, hint: String = "", choices: [AnswerChoice], condition: QuestionCondition? = nil) {
    self.code = code
    self.words = words
    self.hint = hint
    self.choices = choices
    self.condition = condition
  }

  /// The most answers: nobody weighs more than this against each other.
  package static let mostChoices = 10
  /// The most questions below one clause: more would be a survey.
  package static let mostOfClause = 30

  package func choice(_ code: String) -> AnswerChoice? { choices.first { $0.code == code } }
}

/// A question as a file has it, with the number of its clause and its place in the file.
package struct QuestionLine: Sendable, Equatable {
  package let clause: String
  package let path: String
  package let text: QuestionText

  package init(clause: String, path: String = "", _ text: QuestionText) {
    self.clause = clause
    self.path = path
    self.text = text
  }
}

/// What somebody answered: the choice and the story beside it.
package struct GivenAnswer: Sendable, Hashable {
  package let choice: String
  /// The words of the answer at that time.
  package let name: String
  package let story: String
  package let on: Day
  /// The words of the question changed after this was said.
  package let isReworded: Bool

  package init(choice: String, name: String, story: String, on: Day, isReworded: Bool = false) {
    self.choice = choice
    self.name = name
    self.story = story
    self.on = on
    self.isReworded = isReworded
  }
}

/// Why a question is not valid. Each fault has a sentence and a field.
package enum QuestionFault: Sendable, Hashable {
  case wordsMissing
  case tooMany
  case choicesMissing
  case choiceTwice(String)
  /// It suggests a level that the scale of the set does not have, or an unknown state.
  case pointerUnknown(String)
  case codeTwice(String)
  case conditionOnItself
  /// The question in its condition does not exist, or has no such answer.
  case conditionUnknown
  /// Two questions depend on each other, directly or through others.
  case conditionCircular
  /// Its condition names answers of two questions.
  case conditionOfTwo
  /// Another question depends on it.
  case inUse

  package var topic: RefusalTopic {
    switch self {
    case .wordsMissing, .tooMany, .codeTwice: .question
    case .choicesMissing, .choiceTwice, .pointerUnknown: .answer
    case .conditionOnItself, .conditionUnknown, .conditionCircular, .conditionOfTwo: .condition
    case .inUse: .removal
    }
  }
}

/// The rules for the questions of one set, however they came in. Pure; the time is proportional to their number.
package enum QuestionRules {
  /// Everything that is wrong, with the place of the question in the list.
  /// - Parameter rungs: the codes of the scale of the set.
  package static func faults(in questions: [QuestionText], rungs: Set<String>) -> [(place: Int, fault: QuestionFault)] {
    var found: [(place: Int, fault: QuestionFault)] = []
    var byCode: [String: QuestionText] = [:]
    for (place, question) in questions.enumerated() {
      if question.words.isEmpty { found.append((place, .wordsMissing)) }
      if byCode.updateValue(question, forKey: question.code) != nil { found.append((place, .codeTwice(question.code))) }
      found += faults(in: question.choices, rungs: rungs).map { (place, $0) }
    }
    let circular = circularCodes(byCode)
    for (place, question) in questions.enumerated() {
      guard let condition = question.condition else { continue }
      if condition.question == question.code {
        found.append((place, .conditionOnItself))
      } else if !isKnown(condition, in: byCode) {
        found.append((place, .conditionUnknown))
      } else if circular.contains(question.code) {
        found.append((place, .conditionCircular))
      }
    }
    return found.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
  }

  private static func faults(in choices: [AnswerChoice], rungs: Set<String>) -> [QuestionFault] {
    var found: [QuestionFault] = []
    if !(2...QuestionText.mostChoices).contains(choices.count) { found.append(.choicesMissing) }
    var codes: Set<String> = [AnswerChoice.unknown]
    var names: Set<String> = []
    for choice in choices {
      let isNew = codes.insert(choice.code).inserted && names.insert(choice.name.lowercased()).inserted
      if !isNew { found.append(.choiceTwice(choice.name)) }
      if case .rung(let code) = choice.suggests, !rungs.contains(code) { found.append(.pointerUnknown(code)) }
    }
    return found
  }

  private static func isKnown(_ condition: QuestionCondition, in byCode: [String: QuestionText]) -> Bool {
    guard let other = byCode[condition.question], !condition.answers.isEmpty else { return false }
    return condition.answers.allSatisfy { $0 == AnswerChoice.unknown || other.choice($0) != nil }
  }

  /// The questions that depend on themselves through others. Each is visited once.
  private static func circularCodes(_ byCode: [String: QuestionText]) -> Set<String> {
    var circular: Set<String> = []
    var done: Set<String> = []
    for start in byCode.keys {
      var path: [String] = []
      var here: String? = start
      while let code = here, !done.contains(code) {
        if let from = path.firstIndex(of: code) {
          circular.formUnion(path[from...])
          break
        }
        path.append(code)
        here = byCode[code]?.condition?.question
      }
      done.formUnion(path)
    }
    return circular
  }
}
