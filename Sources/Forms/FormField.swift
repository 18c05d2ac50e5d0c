package import Domain
import Vocabulary

/// One field of a form, declared once: its name in the form, its limits, and how its value is read.
package protocol FormField<Value>: Sendable {
  associatedtype Value: Sendable
  var name: String { get }
  /// What the field is about: a refusal of a rule about the same topic stands at this field.
  var topic: RefusalTopic? { get }
  /// Whether what was typed here is never sent back in a page.
  var isSecret: Bool { get }
  /// Whether nobody fills it in: it is a hidden field, or the button itself.
  var isHidden: Bool { get }
  /// The value, or what is wrong with what was typed. Throws `Malformed` for what no form of ours can send.
  func read(_ given: Submission) throws(Malformed) -> Result<Value, WrongField>
  /// What the form shows again when it comes back, by the name of each input. Most fields have one input.
  func kept(_ given: Submission) -> [(name: String, values: [String])]
  /// What somebody fills in who does it correctly.
  var samples: [(name: String, sample: Sample)] { get }
}

extension FormField {
  package var topic: RefusalTopic? { nil }
  package var isSecret: Bool { false }
  package var isHidden: Bool { false }
  package func kept(_ given: Submission) -> [(name: String, values: [String])] { isSecret ? [] : [(name, given.all(name))] }
  package var optional: OptionalField<Self> { OptionalField(inner: self) }
}

/// What stands in one field of a correctly filled-in form. Tests send it.
package enum Sample: Sendable, Equatable {
  case words(String)
  /// What only a test world knows: the name of a thing of this type, the version that the form was drawn from, the name of an
  /// act.
  case known(String)
  /// A text file.
  case file
}

/// What is wrong with what was typed, at the field itself or at one of its inputs.
package struct WrongField: Error, Equatable {
  let mistakes: [InputMistake]
  package init(_ mistake: FieldMistake) { mistakes = [InputMistake(name: nil, mistake: mistake)] }
  package init(_ mistakes: [(name: String, mistake: FieldMistake)]) {
    self.mistakes = mistakes.map { InputMistake(name: $0.name, mistake: $0.mistake) }
  }

  struct InputMistake: Equatable {
    /// The input. Nil for the field itself.
    let name: String?
    let mistake: FieldMistake
  }
}

/// A field that may be left empty.
package struct OptionalField<Inner: FormField>: FormField {
  package let inner: Inner
  package var name: String { inner.name }
  package var topic: RefusalTopic? { inner.topic }
  package var isSecret: Bool { inner.isSecret }
  package var isHidden: Bool { inner.isHidden }
  package var samples: [(name: String, sample: Sample)] { inner.samples }

  package func read(_ given: Submission) throws(Malformed) -> Result<Inner.Value?, WrongField> {
    guard let text = try given.one(name), !trimmed(text).isEmpty else { return .success(nil) }
    return try inner.read(given).map { $0 }
  }

  package func kept(_ given: Submission) -> [(name: String, values: [String])] { inner.kept(given) }
}

/// Fields that follow from data, as many as there are: an answer for each question, a choice for each clash. Their values keep
/// their order.
package struct ListField<Inner: FormField>: FormField {
  package let fields: [Inner]
  package var name: String { fields.first?.name ?? "" }
  package var topic: RefusalTopic? { fields.first?.topic }
  package var samples: [(name: String, sample: Sample)] { fields.flatMap(\.samples) }

  package init(_ fields: [Inner]) { self.fields = fields }

  package func read(_ given: Submission) throws(Malformed) -> Result<[Inner.Value], WrongField> {
    var values: [Inner.Value] = []
    var wrong: [(name: String, mistake: FieldMistake)] = []
    for field in fields {
      switch try field.read(given) {
      case .success(let value): values.append(value)
      case .failure(let found): wrong += found.mistakes.map { ($0.name ?? field.name, $0.mistake) }
      }
    }
    return wrong.isEmpty ? .success(values) : .failure(WrongField(wrong))
  }

  package func kept(_ given: Submission) -> [(name: String, values: [String])] { fields.flatMap { $0.kept(given) } }
}
