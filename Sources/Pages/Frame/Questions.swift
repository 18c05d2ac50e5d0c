import Forms
import Markup
import Wording

/// One question of a form: its name, its label, and its HTML.
struct Question {
  let name: String
  let label: String
  let html: HTML
}

/// Draws the questions of a form with their values and their mistakes.
struct Questions {
  let state: FormState
  let wording: Wording

  init(_ state: FormState?, standing: [FormState.CurrentValue] = [], _ wording: Wording) {
    self.state = (state ?? FormState()).over(standing)
    self.wording = wording
  }

  /// A question with one answer.
  func ask(
    _ asked: some FormField, _ label: String, _ kind: Field.Kind = .text, hint: String? = nil, autocomplete: String? = nil,
    hidesLabel: Bool = false
  ) -> Question {
    let field = Field(
      asked.name, label, kind, value: state.value(asked), hint: hint, mistake: mistake(asked), autocomplete: autocomplete,
      hidesLabel: hidesLabel)
    return Question(name: asked.name, label: label, html: field.html)
  }

  /// A question with one of a few answers; `standing` is chosen while the form has no value.
  func choose(
    _ asked: some FormField, _ label: String, _ options: [Field.Option], standing: String? = nil, hint: String? = nil
  ) -> Question {
    let given = state.value(asked)
    let html = Field.radios(
      asked.name, label, options, chosen: given.isEmpty ? standing : given, hint: hint, mistake: mistake(asked))
    return Question(name: asked.name, label: label, html: html)
  }

  /// A question with any number of answers.
  func tick(_ asked: some FormField, _ label: String, _ options: [Field.Option], hint: String? = nil) -> Question {
    let html = Field.checks(asked.name, label, options, chosen: Set(state.values(asked)), hint: hint, mistake: mistake(asked))
    return Question(name: asked.name, label: label, html: html)
  }

  /// The mistake of a field, as the component takes it.
  func mistake(_ asked: some FormField) -> Mistake? {
    state.mistake(asked).map { Mistake(wording.words(for: $0), sign: wording.mistakeSign) }
  }

  /// The form itself: its mistakes, its questions, and what stands below them.
  /// - Parameters:
  ///   - title: says that it was not accepted yet.
  ///   - hidden: hidden fields.
  func form(
    _ title: String, to place: Place, hidden: HTML = .empty, _ asked: [Question], carriesFiles: Bool = false, _ rest: HTML
  ) -> HTML {
    PostForm(to: place.address, classes: "flow measure", carriesFiles: carriesFiles)
      .html("\(hidden)\(summary(title, asked))\(Question.all(asked))\(rest)")
  }

  /// All mistakes, above the form, each linked to its field. Empty without mistakes.
  func summary(_ title: String, _ questions: [Question]) -> HTML {
    ErrorSummary.html(
      title,
      state.mistakes.map { mistake in
        let words = wording.words(for: mistake.kind)
        // A mistake without a field of its own (a rule about the whole) stands alone.
        guard let question = questions.first(where: { $0.name == mistake.field }) else { return (words, nil) }
        return (wording.mistakeAt(question.label, words), question.name)
      })
  }
}

extension FormField {
  /// The hidden input with a value.
  func hidden(_ value: String) -> HTML { Field.hidden(name, value) }
}

extension Question {
  /// Questions below each other.
  static func all(_ questions: [Question]) -> HTML { questions.map(\.html).joined() }
}

extension Wording {
  /// What is wrong with a field, in a sentence that says how it should be.
  func words(for mistake: FieldMistake) -> String {
    switch mistake {
    case .missing: fieldMissing
    case .tooLong(let most): fieldTooLong(most)
    case .tooShort(let least): fieldTooShort(least)
    case .notAnEmail: fieldNotAnEmail
    case .notAChoice: fieldNotAChoice
    case .notADate: fieldNotADate
    case .notANumber(let least, let most): fieldNotANumber(from: least, to: most)
    case .other(let sentence): sentence
    }
  }
}
