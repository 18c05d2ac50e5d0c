package import Domain
package import Vocabulary

/// Words, tidied. Empty only when the field may be left empty.
package struct TextField: FormField {
  package let name: String
  package let topic: RefusalTopic?
  package let atMost: Int
  private let isRequired: Bool
  private let sample: String

  /// - Parameters:
  ///   - atMost: in characters, as a reader counts them.
  ///   - sample: what somebody would write who does it correctly.
  package init(
    _ name: String, about topic: RefusalTopic? = nil, required: Bool = true, atMost: Int, sample: String = "Omdat het beter past"
  ) {
    self.name = name
    self.topic = topic
    self.atMost = atMost
    isRequired = required
    self.sample = sample
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<String, WrongField> {
    let text = tidied(try given.one(name) ?? "")
    if text.isEmpty && isRequired { return .failure(WrongField(.missing)) }
    // Counting characters is slow, and the number of bytes is usually enough.
    if text.utf8.count > atMost, text.count > atMost { return .failure(WrongField(.tooLong(atMost))) }
    return .success(text)
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .words(String(sample.prefix(atMost))))] }
}

/// Words that must stay exactly as they were typed and are never shown again, such as a password.
package struct SecretField: FormField {
  package let name: String
  package let topic: RefusalTopic?
  package let isSecret = true
  private let atLeast: Int
  private let sample: String

  package init(_ name: String, about topic: RefusalTopic? = nil, atLeast: Int = 1, sample: String = "vier losse woorden samen") {
    self.name = name
    self.topic = topic
    self.atLeast = atLeast
    self.sample = sample
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<String, WrongField> {
    let text = try given.one(name) ?? ""
    if text.isEmpty { return .failure(WrongField(.missing)) }
    if text.count < atLeast { return .failure(WrongField(.tooShort(atLeast))) }
    return text.utf8.count > 4_096 ? .failure(WrongField(.tooLong(1_000))) : .success(text)
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .words(sample))] }
}

/// A code that somebody types over. It is never shown again.
package struct CodeField: FormField {
  package let name: String
  package let topic: RefusalTopic?
  package let isSecret = true

  package init(_ name: String, about topic: RefusalTopic? = nil) {
    self.name = name
    self.topic = topic
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<String, WrongField> {
    let text = tidied(try given.one(name) ?? "")
    return text.isEmpty ? .failure(WrongField(.missing)) : .success(text)
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .words("123456"))] }
}

package struct EmailField: FormField {
  package let name: String
  package let topic: RefusalTopic? = .mail
  package init(_ name: String) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<EmailAddress, WrongField> {
    let text = tidied(try given.one(name) ?? "")
    if text.isEmpty { return .failure(WrongField(.missing)) }
    return EmailAddress(text).map { .success($0) } ?? .failure(WrongField(.notAnEmail))
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .words("noor@voorbeeld.nl"))] }
}

/// A hidden line of text that comes back exactly as it was drawn. Nil when it was not sent. It can never be the person's
/// mistake.
package struct CarriedField: FormField {
  package let isHidden = true
  package let name: String
  package let isSecret: Bool
  private let sample: Sample?

  package init(_ name: String, isSecret: Bool = false, sample: Sample? = nil) {
    self.name = name
    self.isSecret = isSecret
    self.sample = sample
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<String?, WrongField> { .success(try given.one(name)) }
  package var samples: [(name: String, sample: Sample)] { sample.map { [(name, $0)] } ?? [] }
}
