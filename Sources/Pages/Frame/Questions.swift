import Forms
import Markup
import Wording

/// One question of a form: its name, how the page asks it, and how it looks.
struct Question {
  let name: String
  let label: String
  let html: HTML
}

/// Draws the questions of a form with what stands in them and what is wrong with them.
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

  /// A question with one answer out of a few; `standing` is chosen while nothing is.
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

  /// What is wrong with a field, as the component wants it.
  func mistake(_ asked: some FormField) -> Mistake? {
    state.mistake(asked).map { Mistake(wording.words(for: $0), sign: wording.mistakeSign) }
  }

  /// The form itself: what is wrong with it, its questions, and what stands below them.
  /// - Parameters:
  ///   - title: says that it was not accepted yet.
  ///   - hidden: fields that travel along.
  func form(
    _ title: String, to place: Place, hidden: HTML = .empty, _ asked: [Question], carriesFiles: Bool = false, _ rest: HTML
  ) -> HTML {
    PostForm(to: place.address, classes: "flow measure", carriesFiles: carriesFiles)
      .html("\(hidden)\(summary(title, asked))\(Question.all(asked))\(rest)")
  }

  /// Everything that is wrong, above the form, each line leading to its field. Empty while nothing is.
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
  /// A value that travels along unseen.
  func hidden(_ value: String) -> HTML { Field.hidden(name, value) }
}

extension Question {
  /// Questions under each other.
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
