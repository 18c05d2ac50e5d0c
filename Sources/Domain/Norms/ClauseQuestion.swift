package import Vocabulary

/// A question under a clause. Only a name to point at; what it says is a `QuestionText`.
package enum ClauseQuestion: Sendable {}

/// What an answer points at. It suggests, and never sets: whoever judges does that.
package enum AnswerPointer: Sendable, Hashable {
  case nothing
  case state(CoverageState)
  /// A level on the scale of the set, by its sign.
  case rung(String)

  /// As it is kept and as a file says it: nothing at all, the word of a state, or `trede:` and a sign. Nothing for what is none
  /// of these.
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
  /// Its sign within the question; stays when the words change.
  package let code: String
  package let name: String
  package let suggests: AnswerPointer

  package init(code: String, name: String, suggests: AnswerPointer = .nothing) {
    self.code = code
    self.name = name
    self.suggests = suggests
  }

  /// Whoever does not know says so. It is a whole answer, it suggests nothing, and every question has it.
  package static let unknown = "weet-niet"
}

/// "Only when that question was answered with one of these."
package struct QuestionCondition: Sendable, Hashable {
  /// The sign of the other question, in the same set.
  package let question: String
  /// The signs of its answers.
  package let answers: [String]

  package init(question: String, answers: [String]) {
    self.question = question
    self.answers = answers
  }
}

/// What a question under a clause says, what can be answered, and when it is asked.
package struct QuestionText: Sendable, Hashable {
  /// Its sign, once in a set: conditions and later editions find it by this.
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

  /// More answers than this nobody weighs against each other.
  package static let mostChoices = 10
  /// More questions than this below one clause are an inquiry.
  package static let mostOfClause = 30

  package func choice(_ code: String) -> AnswerChoice? { choices.first { $0.code == code } }
}

/// A question as a file brings it in, with the number of its clause and its place in the file.
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

/// What somebody answered: what was chosen and the story beside it, for a number goes with its story.
package struct GivenAnswer: Sendable, Hashable {
  package let choice: String
  /// The words of the answer as they were then.
  package let name: String
  package let story: String
  package let on: Day
  /// The question got other words after this was said.
  package let isReworded: Bool

  package init(choice: String, name: String, story: String, on: Day, isReworded: Bool = false) {
    self.choice = choice
    self.name = name
    self.story = story
    self.on = on
    self.isReworded = isReworded
  }
}

/// Why a question cannot be as it is written. Each has a sentence and a field.
package enum QuestionFault: Sendable, Hashable {
  case wordsMissing
  case tooMany
  case choicesMissing
  case choiceTwice(String)
  /// Points at a level that the scale of the set does not have, or at no state.
  case pointerUnknown(String)
  case codeTwice(String)
  case conditionOnItself
  /// The question that it hangs on is not there, or has no such answer.
  case conditionUnknown
  /// Two questions wait for each other, directly or by way of others.
  case conditionCircular
  /// Its condition names answers of two questions.
  case conditionOfTwo
  /// Another question hangs on it.
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

/// What the questions of one set must keep to, however they came in. Pure: takes time in proportion to their number.
package enum QuestionRules {
  /// Everything that is wrong, with the place of the question in the list.
  /// - Parameter rungs: the signs of the scale of the set.
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

  /// Those that, followed to what they hang on, come back to themselves. Each is walked once.
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
