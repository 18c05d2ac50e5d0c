package import Domain
package import Forms
package import Vocabulary

/// A question below a clause as its keeper writes it: its words, its answers, and its condition.
package enum QuestionForm {
  package enum Act: String, CaseIterable, Sendable { case keep = "bewaar", up = "omhoog", down = "omlaag", remove = "weg" }
  package static let act = ButtonField("doe", of: Act.self, usual: .keep)
  package static let words = TextField(
    "vraag", about: .question, required: false, atMost: .max, sample: "Kiest iemand zelf wie meekijkt?")
  package static let hint = TextField("uitleg", required: false, atMost: .max)
  package static func answer(_ number: Int) -> TextField {
    TextField(
      "antwoord-\(number)", about: .answer, required: false, atMost: .max, sample: number < 3 ? ["Ja", "Nee"][number - 1] : "")
  }
  package static func pointer(_ number: Int) -> TextField {
    TextField("wijst-\(number)", required: false, atMost: .max, sample: "")
  }
  /// The code of an existing answer: it keeps its meaning when its words change.
  package static func sign(_ number: Int) -> CarriedField { CarriedField("teken-\(number)") }
  /// An answer to an earlier question on which this one depends, as `Hook.value` writes it.
  package static func condition(_ number: Int) -> TextField {
    TextField("als-\(number)", about: .condition, required: false, atMost: .max, sample: "")
  }
  /// Removing has no field, so its refusal stands by itself.
  package static let numbers = 1...QuestionText.mostChoices
  /// Whether the answers begin as the levels of the set, from the address.
  package static let answersFrom = ChoiceField("antwoorden", of: From.self)
  package enum From: String, CaseIterable, Sendable { case scale = "maatlat" }

  package static let form: Form<Typed> = Form(
    words, hint, ListField(numbers.map(answer)), ListField(numbers.map(pointer)), ListField(numbers.map(sign)),
    ListField(numbers.map(condition)),
    into: Typed.init)
  package static let change = Form.buttons(act) { act in
    act == .keep ? form.map { (act, Typed?.some($0)) } : Form.press.map { (act, Typed?.none) }
  }

  /// As it was typed. The set decides what it means.
  package struct Typed: Sendable {
    package let words: String
    package let hint: String
    package let answers: [(name: String, pointer: String, sign: String)]
    package let conditions: [String]

    /// Nil for an answer without words.
    fileprivate init(
      words: String, hint: String, names: [String], pointers: [String], signs: [String?], conditions: [String]
    ) {
      self.words = String(words.prefix(600))
      self.hint = String(hint.prefix(400))
      answers = zip(names, zip(pointers, signs)).map { (String($0.prefix(120)), $1.0, $1.1 ?? "") }.filter { !$0.0.isEmpty }
      self.conditions = conditions.filter { !$0.isEmpty }
    }
  }
}

/// The answers to the questions below one clause. Every question that is asked may be answered, and none has to be.
package enum AnswersForm {
  package static func choice(_ question: ID<ClauseQuestion>) -> TextField {
    TextField("antwoord-\(question.raw)", required: false, atMost: 60)
  }
  package static func story(_ question: ID<ClauseQuestion>) -> TextField {
    TextField("verhaal-\(question.raw)", required: false, atMost: 2_000)
  }

  package typealias Answers = [ID<ClauseQuestion>: (choice: String, story: String)]

  package static func form(_ asked: [QuestionReading]) -> Form<Answers> {
    Form(ListField(asked.map { choice($0.id) }), ListField(asked.map { story($0.id) })) { choices, stories in
      Array(zip(asked, zip(choices, stories)))
    }.minding { given, state in
      for (question, (sign, words)) in given {
        if !sign.isEmpty, sign != AnswerChoice.unknown, question.text.choice(sign) == nil {
          state.note(.notAChoice, at: choice(question.id))
        }
        // A story without a choice is no answer yet: the choice is asked for, and the words stay.
        if sign.isEmpty, !words.isEmpty { state.note(.missing, at: choice(question.id)) }
      }
      if state.isRight, given.allSatisfy({ $0.1.0.isEmpty }), let first = asked.first {
        state.note(.missing, at: choice(first.id))
      }
    }.map { given in
      Dictionary(uniqueKeysWithValues: given.filter { !$0.1.0.isEmpty }.map { ($0.0.id, (choice: $0.1.0, story: $0.1.1)) })
    }
  }
}
