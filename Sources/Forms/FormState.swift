/// What a form shows: what was typed, or the current values, and what is wrong with them. An empty state is a fresh form. The
/// page that draws it knows the fields.
package struct FormState: Sendable, Equatable {
  /// What is wrong, in the order of the fields. The summary at the top of the page has the same order.
  package private(set) var mistakes: [Mistake] = []
  private var given: [String: [String]]

  package struct Mistake: Sendable, Equatable {
    package let field: String
    package let kind: FieldMistake
    package init(field: String, kind: FieldMistake) {
      self.field = field
      self.kind = kind
    }
  }

  /// Whether somebody else changed the same thing while it was filled in.
  package var isOutdated = false

  /// A fresh form.
  package init() { given = [:] }

  /// A form with the current values, for a page that changes something.
  package init(_ standing: [CurrentValue]) {
    given = Dictionary(standing.map { ($0.name, [$0.value]) }) { first, _ in first }
  }

  /// The current value of one field.
  package struct CurrentValue: Sendable {
    let name: String
    let value: String
  }

  package var isRight: Bool { mistakes.isEmpty }

  /// The same form, with current values in the fields that were not sent, such as those of another button.
  package func over(_ standing: [CurrentValue]) -> FormState {
    var state = self
    for one in standing where state.given[one.name] == nil { state.given[one.name] = [one.value] }
    return state
  }

  /// The same form without its mistakes, for a preview.
  package var withoutMistakes: FormState {
    var state = self
    state.mistakes = []
    return state
  }

  /// The value of a field. Empty when it has none.
  package func value(_ field: String) -> String { given[field]?.first ?? "" }

  /// Everything that was chosen in a field with several values.
  package func values(_ field: String) -> [String] { given[field] ?? [] }

  /// Whether a box or a choice is marked.
  package func isChosen(_ field: String, _ choice: String) -> Bool { values(field).contains(choice) }

  /// The first thing that is wrong with a field, if anything is.
  package func mistake(_ field: String) -> FieldMistake? { mistakes.first { $0.field == field }?.kind }

  package mutating func keep(_ values: [String], in field: String) { given[field] = values }
  package mutating func note(_ kind: FieldMistake, at field: String) { mistakes.append(Mistake(field: field, kind: kind)) }

  // The same, by the field itself.

  package func value(_ field: some FormField) -> String { value(field.name) }
  package func values(_ field: some FormField) -> [String] { values(field.name) }
  package func isChosen(_ field: some FormField, _ choice: String) -> Bool { isChosen(field.name, choice) }
  package func mistake(_ field: some FormField) -> FieldMistake? { mistake(field.name) }
  package mutating func keep(_ values: [String], in field: some FormField) { keep(values, in: field.name) }
  package mutating func note(_ kind: FieldMistake, at field: some FormField) { note(kind, at: field.name) }
  package func noting(_ kind: FieldMistake, at field: some FormField) -> FormState { noting(kind, at: field.name) }

  /// The same form with one more mistake, for a refusal that came from a rule and not from the field.
  package func noting(_ kind: FieldMistake, at field: String) -> FormState {
    var state = self
    state.note(kind, at: field)
    return state
  }
}

/// What can be wrong with a field. `Wording` has the sentences.
package enum FieldMistake: Sendable, Equatable {
  case missing
  /// Longer than this many characters.
  case tooLong(Int)
  /// Shorter than this many characters.
  case tooShort(Int)
  case notAnEmail
  case notAChoice
  case notADate
  /// Not a whole number between these two.
  case notANumber(from: Int, to: Int)
  /// A sentence for the person, from a rule that only one form has.
  case other(String)
}

extension FormField {
  /// This field with its current value.
  package func holding(_ value: String) -> FormState.CurrentValue { FormState.CurrentValue(name: name, value: value) }
}
