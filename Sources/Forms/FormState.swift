/// What a form shows: what was typed or stands there now, and what is wrong with it.
/// An empty one is a fresh form; the fields themselves are known to the page that draws them.
package struct FormState: Sendable, Equatable {
  /// What is wrong, in the order of the fields: the summary at the top of the page lists it like this.
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

  /// Whether somebody else changed what it is about while it was filled in.
  package var isOutdated = false

  /// A fresh form.
  package init() { given = [:] }

  /// A form with what stands there now, for a page that changes something.
  package init(_ standing: [CurrentValue]) {
    given = Dictionary(standing.map { ($0.name, [$0.value]) }) { first, _ in first }
  }

  /// What stands in one field now.
  package struct CurrentValue: Sendable {
    let name: String
    let value: String
  }

  package var isRight: Bool { mistakes.isEmpty }

  /// The same form, with what stands there in the fields that were not sent along: by a button beside them, say.
  package func over(_ standing: [CurrentValue]) -> FormState {
    var state = self
    for one in standing where state.given[one.name] == nil { state.given[one.name] = [one.value] }
    return state
  }

  /// The same form, for a look at it: nothing is asked of it.
  package var withoutMistakes: FormState {
    var state = self
    state.mistakes = []
    return state
  }

  /// What stands in a field; empty when nothing does.
  package func value(_ field: String) -> String { given[field]?.first ?? "" }

  /// Everything that was chosen in a field with more than one answer.
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

  /// The same form with one mistake more: for a refusal that came from the rules instead of from the field.
  package func noting(_ kind: FieldMistake, at field: String) -> FormState {
    var state = self
    state.note(kind, at: field)
    return state
  }
}

/// What can be wrong with a field. The words for it are in `Wording`.
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
  /// A sentence for the person, from a rule that only one form knows.
  case other(String)
}

extension FormField {
  /// This field with what stands in it now.
  package func holding(_ value: String) -> FormState.CurrentValue { FormState.CurrentValue(name: name, value: value) }
}
