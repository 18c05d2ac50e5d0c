/// A form that somebody sent. Its value is read inside the room that the form is for, so that rights are judged before the
/// form.
package struct SentForm<Value: Sendable>: Sendable {
  package let form: Form<Value>
  private let given: Result<Submission, Malformed>
  private let result: Result<ReadResult<Value>, Malformed>

  package init(_ form: Form<Value>, _ sent: () throws(Malformed) -> Submission) {
    let given: Result<Submission, Malformed>
    do throws(Malformed) { given = .success(try sent()) } catch { given = .failure(error) }
    self.init(form, given)
  }

  private init(_ form: Form<Value>, _ given: Result<Submission, Malformed>) {
    self.form = form
    self.given = given
    do throws(Malformed) { result = .success(try form.read(try given.get())) } catch { result = .failure(error) }
  }

  /// The value of the form. Throws `WrongForm` when something is wrong with it, and `Malformed` for what no form of ours can
  /// send.
  package func value() throws -> Value {
    switch try result.get() {
    case .right(let value, _): value
    case .wrong: throw WrongForm()
    }
  }

  /// What was filled in, and what is wrong with it. Empty for a body that cannot be read.
  package var state: FormState {
    switch result {
    case .success(.right(_, let state)), .success(.wrong(let state)): state
    case .failure: FormState()
    }
  }

  /// The same submission, read with fields that follow from stored data: an answer for each question, a choice for each clash.
  package func read<Other: Sendable>(as form: Form<Other>) -> SentForm<Other> { SentForm<Other>(form, given) }

  /// Whether this field was sent, whatever its value.
  package func has(_ field: some FormField) throws -> Bool { try !given.get().all(field.name).isEmpty }

  /// The value of a hidden field. Nil when it was not sent. Throws `Malformed`.
  package func carried(_ field: CarriedField) throws -> String? { try given.get().one(field.name) }

  /// The value of one field, read alone. Nil when it is wrong or was not sent. Throws `Malformed`.
  package func typed<F: FormField>(_ field: F) throws -> F.Value? {
    guard case .success(let value) = try field.read(try given.get()) else { return nil }
    return value
  }
}

/// Something is wrong with a form: it comes back with what was typed and what is wrong.
package struct WrongForm: Error {
  package init() {}
}
