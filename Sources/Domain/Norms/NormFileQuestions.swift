/// Questions below clauses in our own JSON, in and out (`vragen`).
enum NormFileQuestions {
  static func read(_ clause: [String: Any], of number: String, at path: String, scale: [ScaleRung], _ reading: inout JSONReader)
    -> [QuestionLine]
  {
    let objects = reading.objects(clause, "vragen", at: path)
    if objects.count > QuestionText.mostOfClause { reading.note(path, .question(.tooMany)) }
    return objects.prefix(QuestionText.mostOfClause).enumerated().map { index, one in
      let (path, object) = one
      let code = reading.words(object, "kenmerk", at: path)
      let text = QuestionText(
        code: code.isEmpty ? "\(number).\(index + 1)" : code, words: reading.words(object, "vraag", at: path),
        hint: reading.words(object, "uitleg", at: path),
        choices: choices(object, at: path, scale: scale, &reading), condition: condition(object, at: path, &reading))
      return QuestionLine(clause: number, path: path, text)
    }
  }

  private static func choices(_ object: [String: Any], at path: String, scale: [ScaleRung], _ reading: inout JSONReader)
    -> [AnswerChoice]
  {
    switch object["antwoorden"] {
    case nil: return AnswerChoice.yesPartlyNo
    case let word as String where word == "ja-deels-nee": return AnswerChoice.yesPartlyNo
    case let word as String where word == "maatlat": return AnswerChoice.levels(of: scale)
    default: break
    }
    return reading.objects(object, "antwoorden", at: path).enumerated().map { index, one in
      let (path, answer) = one
      let (code, name) = (reading.words(answer, "teken", at: path), reading.words(answer, "naam", at: path))
      if name.isEmpty { reading.note(path, .nothingSaid) }
      let (state, rung) = (reading.words(answer, "wijst-op", at: path), reading.words(answer, "trede", at: path))
      let pointer = rung.isEmpty ? AnswerPointer(state) : .rung(rung)
      if pointer == nil { reading.note(path, .question(.pointerUnknown(state))) }
      return AnswerChoice(code: code.isEmpty ? String(index + 1) : code, name: name, suggests: pointer ?? .nothing)
    }
  }

  private static func condition(_ object: [String: Any], at path: String, _ reading: inout JSONReader) -> QuestionCondition? {
    switch object["alleen-als"] {
    case nil: return nil
    case let condition as [String: Any]:
      let place = "\(path).alleen-als"
      let answers: [String] = condition["antwoord"] as? [String] ?? [reading.words(condition, "antwoord", at: place)]
      return QuestionCondition(question: reading.words(condition, "vraag", at: place), answers: answers.filter { !$0.isEmpty })
    default:
      reading.note("\(path).alleen-als", .notOfThatKind(expected: .object))
      return nil
    }
  }

  static func written(_ question: QuestionText) -> [String: Any] {
    var one: [String: Any] = ["kenmerk": question.code, "vraag": question.words]
    if !question.hint.isEmpty { one["uitleg"] = question.hint }
    one["antwoorden"] = question.choices.map { choice -> [String: Any] in
      var answer: [String: Any] = ["teken": choice.code, "naam": choice.name]
      switch choice.suggests {
      case .nothing: break
      case .state(let state): answer["wijst-op"] = state.rawValue
      case .rung(let code): answer["trede"] = code
      }
      return answer
    }
    if let condition = question.condition {
      one["alleen-als"] = ["vraag": condition.question, "antwoord": condition.answers] as [String: Any]
    }
    return one
  }
}

extension AnswerChoice {
  /// The three usual answers. The names are Dutch, because everything in a set is in the language of its writer.
  package static let yesPartlyNo = [
    AnswerChoice(code: "ja", name: "Ja", suggests: .state(.covered)),
    AnswerChoice(code: "deels", name: "Deels", suggests: .state(.partly)),
    AnswerChoice(code: "nee", name: "Nee", suggests: .state(.notYet)),
  ]

  /// The levels of a scale as answers that each suggest their own level.
  package static func levels(of scale: [ScaleRung]) -> [AnswerChoice] {
    scale.map { AnswerChoice(code: $0.code, name: $0.name, suggests: .rung($0.code)) }
  }
}
