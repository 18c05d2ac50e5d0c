package import Domain

/// A form, declared once: its fields, the value they make, and samples of a correctly filled-in form.
///
///     static let form = Form(title, format) { OpenCircle(title: $0, format: $1) }
package struct Form<Value: Sendable>: Sendable {
  package let fields: [any FormField]
  /// One sample for each way to send it: most forms have one, and a form with several buttons has one for each button.
  package let samples: [[(name: String, sample: Sample)]]
  private let make: @Sendable (Submission) throws(Malformed) -> ReadResult<Value>

  private init(
    fields: [any FormField], samples: [[(name: String, sample: Sample)]],
    make: @escaping @Sendable (Submission) throws(Malformed) -> ReadResult<Value>
  ) {
    self.fields = fields
    self.samples = samples
    self.make = make
  }

  package init<each F: FormField>(_ field: repeat each F, into value: @escaping @Sendable (repeat (each F).Value) -> Value) {
    var fields: [any FormField] = []
    repeat fields.append(each field)
    self.init(fields: fields, samples: [fields.flatMap(\.samples)]) { given throws(Malformed) in
      try given.read(repeat each field, into: value)
    }
  }

  /// A form of one field.
  package init<F: FormField>(_ field: F) where F.Value == Value {
    self.init(field) { $0 }
  }

  /// A form with several buttons, each with fields of its own.
  package static func buttons<Button: Choice & Equatable>(
    _ button: ButtonField<Button>, then form: @escaping @Sendable (Button) -> Form<Value>
  ) -> Form {
    let forms = button.buttons.map { (button: $0, form: form($0)) }
    return Form(
      fields: [button] + forms.flatMap(\.form.fields),
      samples: forms.flatMap { one in one.form.samples.map { [(button.name, Sample.words(one.button.rawValue))] + $0 } }
    ) { given throws(Malformed) in
      switch try button.read(given) {
      case .success(let pressed): try form(pressed).read(given)
      case .failure: throw Malformed("the form was sent with no button of ours")
      }
    }
  }

  /// Reads all fields and notes every mistake, not only the first. Throws `Malformed` for what no form of ours can send.
  package func read(_ given: Submission) throws(Malformed) -> ReadResult<Value> { try make(given) }

  /// The same form with one more rule, about several fields together. The rule notes what is wrong.
  package func minding(_ rule: @escaping @Sendable (Value, inout FormState) -> Void) -> Form {
    Form(fields: fields, samples: samples) { [make] given throws(Malformed) in
      switch try make(given) {
      case .right(let value, var state):
        rule(value, &state)
        return state.isRight ? .right(value, state) : .wrong(state)
      case .wrong(let state): return .wrong(state)
      }
    }
  }

  package func map<New: Sendable>(_ change: @escaping @Sendable (Value) -> New) -> Form<New> {
    Form<New>(fields: fields, samples: samples) { [make] given throws(Malformed) in
      switch try make(given) {
      case .right(let value, let state): .right(change(value), state)
      case .wrong(let state): .wrong(state)
      }
    }
  }

  /// The same form with other samples, for a field whose value depends on another field.
  package func sampled(_ samples: [(any FormField, Sample)]...) -> Form {
    Form(fields: fields, samples: samples.map { $0.map { ($0.0.name, $0.1) } }, make: make)
  }

  /// The name of the field at which a refusal about this topic stands. Empty when no field is about it: then the sentence
  /// stands alone.
  package func field(about topic: RefusalTopic) -> String { fields.first { $0.topic == topic }?.name ?? "" }

  /// The name of the first field that somebody fills in. A sentence about the whole form stands there.
  package var firstField: String { fields.first { !$0.isHidden }?.name ?? "" }
}

extension Form where Value == Void {
  /// A form that is only a button, with nothing to fill in.
  package static let press = Form(fields: [], samples: [[]]) { given throws(Malformed) in .right((), FormState()) }
}

/// The result of reading a form: its value, or the form as it was filled in with everything that is wrong with it.
package enum ReadResult<Value> {
  case right(Value, FormState)
  case wrong(FormState)
}

extension ReadResult: Sendable where Value: Sendable {}

extension Submission {
  /// Reads all fields, notes every mistake, and makes the value when there are none.
  ///
  /// Throws `Malformed` for what no form of ours can send.
  package func read<each F: FormField, Value>(
    _ field: repeat each F, into make: (repeat (each F).Value) -> Value
  ) throws(Malformed) -> ReadResult<Value> {
    var state = FormState()
    let found = (repeat try (each field).read(self))
    repeat note(each field, each found, in: &state)
    do {
      return .right(make(repeat try (each found).get()), state)
    } catch {
      return .wrong(state)
    }
  }

  private func note<F: FormField>(_ field: F, _ result: Result<F.Value, WrongField>, in state: inout FormState) {
    for kept in field.kept(self) { state.keep(kept.values, in: kept.name) }
    if case .failure(let wrong) = result { for one in wrong.mistakes { state.note(one.mistake, at: one.name ?? field.name) } }
  }
}
