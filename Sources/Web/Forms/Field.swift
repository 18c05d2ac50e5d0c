package import Pages
package import Vocabulary

/// One field of a form, declared once: its name in the form, what it demands, and how its value is read.
package protocol Field<Value>: Sendable {
  associatedtype Value
  var name: String { get }
  /// The value, or what is wrong with what was typed. `Malformed` is thrown for what no form of ours can send.
  func read(_ given: Submission) throws(Malformed) -> Result<Value, WrongField>
  /// What the form shows again when it comes back.
  func kept(_ given: Submission) -> [String]
}

extension Field {
  package func kept(_ given: Submission) -> [String] { given.all(name) }
}

package struct WrongField: Error, Equatable {
  package let mistake: FieldMistake
  package init(_ mistake: FieldMistake) { self.mistake = mistake }
}

/// Words, tidied. Empty when it may be empty and was left so.
package struct TextField: Field {
  package let name: String
  let isRequired: Bool
  let atMost: Int

  /// `atMost` counts characters as a reader does.
  package init(_ name: String, required: Bool = true, atMost: Int) {
    self.name = name
    isRequired = required
    self.atMost = atMost
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<String, WrongField> {
    let text = tidied(try given.one(name) ?? "")
    if text.isEmpty && isRequired { return .failure(WrongField(.missing)) }
    // Counting characters is slow; bytes tell most of the answer at once.
    if text.utf8.count > atMost, text.count > atMost { return .failure(WrongField(.tooLong(atMost))) }
    return .success(text)
  }
}

/// Words that must stay exactly as they were typed and are never shown again: a password.
package struct SecretField: Field {
  package let name: String
  let atLeast: Int

  /// What secrets are called in our forms (`tools/check` knows no others): no page ever gives these back.
  static let names: Set<String> = ["wachtwoord", "nieuw", "code", "reservecode", "aanbod"]

  package init(_ name: String, atLeast: Int = 1) {
    self.name = name
    self.atLeast = atLeast
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<String, WrongField> {
    let text = try given.one(name) ?? ""
    if text.isEmpty { return .failure(WrongField(.missing)) }
    if text.count < atLeast { return .failure(WrongField(.tooShort(atLeast))) }
    return text.utf8.count > 4_096 ? .failure(WrongField(.tooLong(1_000))) : .success(text)
  }

  package func kept(_ given: Submission) -> [String] { [] }
}

package struct EmailField: Field {
  package let name: String
  package init(_ name: String) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<EmailAddress, WrongField> {
    let text = tidied(try given.one(name) ?? "")
    if text.isEmpty { return .failure(WrongField(.missing)) }
    return EmailAddress(text).map { .success($0) } ?? .failure(WrongField(.notAnEmail))
  }
}

/// One choice from a closed list.
package struct ChoiceField<Choice: RawRepresentable<String> & Sendable>: Field {
  package let name: String
  package init(_ name: String, of choices: Choice.Type = Choice.self) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<Choice, WrongField> {
    guard let text = try given.one(name), !text.isEmpty else { return .failure(WrongField(.missing)) }
    return Choice(rawValue: text).map { .success($0) } ?? .failure(WrongField(.notAChoice))
  }
}

/// Any number of choices from a closed list, in the order of the form.
package struct ChoicesField<Choice: RawRepresentable<String> & Sendable>: Field {
  package let name: String
  package init(_ name: String, of choices: Choice.Type = Choice.self) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<[Choice], WrongField> {
    let given = given.all(name)
    let choices: [Choice] = given.compactMap { Choice(rawValue: $0) }
    return choices.count == given.count ? .success(choices) : .failure(WrongField(.notAChoice))
  }
}

/// One thing of ours, by its name. Whether it exists for this person is for the room to say.
package struct ThingField<Subject>: Field {
  package let name: String
  package init(_ name: String, of subject: Subject.Type = Subject.self) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<ID<Subject>, WrongField> {
    guard let text = try given.one(name), !text.isEmpty else { return .failure(WrongField(.missing)) }
    return ID<Subject>(given: text).map { .success($0) } ?? .failure(WrongField(.notAChoice))
  }
}

/// Any number of things of ours.
package struct ThingsField<Subject>: Field {
  package let name: String
  package init(_ name: String, of subject: Subject.Type = Subject.self) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<[ID<Subject>], WrongField> {
    let given = given.all(name)
    let things: [ID<Subject>] = given.compactMap { ID<Subject>(given: $0) }
    return things.count == given.count ? .success(things) : .failure(WrongField(.notAChoice))
  }
}

/// A box that is ticked or not.
package struct CheckField: Field {
  package let name: String
  package init(_ name: String) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<Bool, WrongField> { .success(try given.one(name) != nil) }
}

/// A day, as `<input type="date">` sends it.
package struct DayField: Field {
  package let name: String
  package init(_ name: String) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<Day, WrongField> {
    let text = tidied(try given.one(name) ?? "")
    if text.isEmpty { return .failure(WrongField(.missing)) }
    return Day(text).map { .success($0) } ?? .failure(WrongField(.notADate))
  }
}

/// A whole number between two others.
package struct NumberField: Field {
  package let name: String
  let range: ClosedRange<Int>

  package init(_ name: String, in range: ClosedRange<Int>) {
    self.name = name
    self.range = range
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<Int, WrongField> {
    let text = tidied(try given.one(name) ?? "")
    if text.isEmpty { return .failure(WrongField(.missing)) }
    // Digits only: `Int` alone would also take `+7`, and `-0`.
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), range.contains(number)
    else { return .failure(WrongField(.notANumber(from: range.lowerBound, to: range.upperBound))) }
    return .success(number)
  }
}

/// A field that may be left empty.
package struct OptionalField<Inner: Field>: Field {
  let inner: Inner
  package var name: String { inner.name }

  package func read(_ given: Submission) throws(Malformed) -> Result<Inner.Value?, WrongField> {
    guard let text = try given.one(name), !trimmed(text).isEmpty else { return .success(nil) }
    return try inner.read(given).map { $0 }
  }

  package func kept(_ given: Submission) -> [String] { inner.kept(given) }
}

extension Field {
  package var optional: OptionalField<Self> { OptionalField(inner: self) }
}

/// The version that the form was drawn from, so that a change meanwhile is noticed (`Changed`). Hidden, and therefore
/// never a mistake of the person: a form without it is `Malformed`.
package struct VersionField: Field {
  package let name = "versie"
  package init() {}

  package func read(_ given: Submission) throws(Malformed) -> Result<Int, WrongField> {
    guard let text = try given.one(name), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let version = Int(text)
    else { throw Malformed("the form does not say which version it changes") }
    return .success(version)
  }
}

/// The name of the act, made when the form was drawn: the same act sent twice is done once. Hidden, as `VersionField`.
package struct ActField<Act>: Field {
  package let name = "zet"
  package init(_ act: Act.Type = Act.self) {}

  package func read(_ given: Submission) throws(Malformed) -> Result<ID<Act>, WrongField> {
    guard let text = try given.one(name), let act = ID<Act>(given: text) else { throw Malformed("the form has no name for its act") }
    return .success(act)
  }
}
