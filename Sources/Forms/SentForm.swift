/// A form that somebody sent. Its value is asked for inside the room that it is for: so rights are judged before the form.
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

  /// What was filled in. Throws `WrongForm` when something is wrong with it, and `Malformed` for what no form of ours can send.
  package func value() throws -> Value {
    switch try result.get() {
    case .right(let value, _): value
    case .wrong: throw WrongForm()
    }
  }

  /// What stands in it, and what is wrong with it. Empty for what cannot be read.
  package var state: FormState {
    switch result {
    case .success(.right(_, let state)), .success(.wrong(let state)): state
    case .failure: FormState()
    }
  }

  /// The same form, read by fields that only what stands in the house can tell: an answer for each question, a choice for each
  /// clash.
  package func read<Other: Sendable>(as form: Form<Other>) -> SentForm<Other> { SentForm<Other>(form, given) }

  /// Whether it was sent with this field, however it was filled in.
  package func has(_ field: some FormField) throws -> Bool { try !given.get().all(field.name).isEmpty }

  /// What travelled along in a hidden field; nothing when it is away. Throws `Malformed`.
  package func carried(_ field: CarriedField) throws -> String? { try given.get().one(field.name) }

  /// What was typed in one field, read by itself; nothing when it is wrong or away. Throws `Malformed`.
  package func typed<F: FormField>(_ field: F) throws -> F.Value? {
    guard case .success(let value) = try field.read(try given.get()) else { return nil }
    return value
  }
}

/// A form is not filled in as it asks: it comes back, with what was typed and what is wrong.
package struct WrongForm: Error {
  package init() {}
}
