package import Pages

/// What came of reading a form: its value, or the form as it was filled in with everything that is wrong with it.
package enum Reading<Value> {
  case right(Value, FormState)
  case wrong(FormState)
}

extension Reading: Sendable where Value: Sendable {}

extension Submission {
  /// Reads all fields, notes every mistake and not only the first, and makes the value when there are none.
  ///
  ///     try submission.read(title, format) { OpenCircle(title: $0, format: $1) }
  ///
  /// Throws `Malformed` for what no form of ours can send.
  package func read<each F: Field, Value>(
    _ field: repeat each F, into make: (repeat (each F).Value) -> Value
  ) throws(Malformed) -> Reading<Value> {
    var state = FormState()
    let found = (repeat try (each field).read(self))
    repeat note(each field, each found, in: &state)
    do {
      return .right(make(repeat try (each found).get()), state)
    } catch {
      return .wrong(state)
    }
  }

  private func note<F: Field>(_ field: F, _ result: Result<F.Value, WrongField>, in state: inout FormState) {
    state.keep(field.kept(self), in: field.name)
    if case .failure(let wrong) = result { state.note(wrong.mistake, at: field.name) }
  }
}
