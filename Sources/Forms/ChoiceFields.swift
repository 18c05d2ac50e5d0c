package import Domain
package import Vocabulary

/// A choice from a closed list: it has a word in the form, and all choices can be listed.
package typealias Choice = RawRepresentable<String> & CaseIterable & Sendable

/// One choice from a closed list.
package struct ChoiceField<Option: Choice>: FormField {
  package let name: String
  package let topic: RefusalTopic?
  private let sample: Option?

  package init(_ name: String, of options: Option.Type = Option.self, about topic: RefusalTopic? = nil, sample: Option? = nil) {
    self.name = name
    self.topic = topic
    self.sample = sample ?? Option.allCases.first
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<Option, WrongField> {
    guard let text = try given.one(name), !text.isEmpty else { return .failure(WrongField(.missing)) }
    return Option(rawValue: text).map { .success($0) } ?? .failure(WrongField(.notAChoice))
  }

  package var samples: [(name: String, sample: Sample)] { sample.map { [(name, .words($0.rawValue))] } ?? [] }
}

/// The button with which a form was sent. A word that is none of our buttons is `Malformed`.
package struct ButtonField<Button: Choice & Equatable>: FormField {
  package let isHidden = true
  package let name: String
  /// The buttons that this form has.
  package let buttons: [Button]
  /// What a form that was sent without a button means: somebody pressed Enter in it.
  private let usual: Button?

  package init(_ name: String, of buttons: Button.Type = Button.self, among: [Button]? = nil, usual: Button? = nil) {
    self.name = name
    self.buttons = among ?? Array(Button.allCases)
    self.usual = usual
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<Button, WrongField> {
    let word = try given.one(name)
    if let usual, word == nil { return .success(usual) }
    guard let button = word.flatMap({ Button(rawValue: $0) }), buttons.contains(button)
    else { throw Malformed("the form was sent with no button of ours") }
    return .success(button)
  }

  package var samples: [(name: String, sample: Sample)] { (usual ?? buttons.first).map { [(name, .words($0.rawValue))] } ?? [] }
}

/// One thing of ours, by its name. Whether it exists for this person is for the room to say.
package struct ThingField<Subject>: FormField {
  package let name: String
  package let topic: RefusalTopic?

  package init(_ name: String, of subject: Subject.Type = Subject.self, about topic: RefusalTopic? = nil) {
    self.name = name
    self.topic = topic
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<ID<Subject>, WrongField> {
    guard let text = try given.one(name), !text.isEmpty else { return .failure(WrongField(.missing)) }
    return ID<Subject>(given: text).map { .success($0) } ?? .failure(WrongField(.notAChoice))
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .known("\(Subject.self)"))] }
}

/// Any number of things of ours.
package struct ThingsField<Subject>: FormField {
  package let name: String
  package let topic: RefusalTopic?

  package init(_ name: String, of subject: Subject.Type = Subject.self, about topic: RefusalTopic? = nil) {
    self.name = name
    self.topic = topic
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<[ID<Subject>], WrongField> {
    let given = given.all(name)
    let things: [ID<Subject>] = given.compactMap { ID<Subject>(given: $0) }
    return things.count == given.count ? .success(things) : .failure(WrongField(.notAChoice))
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .known("\(Subject.self)"))] }
}

/// One of the things that the page offered, each drawn as a button. A form without one is `Malformed`.
package struct PressedThingField<Subject>: FormField {
  package let isHidden = true
  package let name: String
  package init(_ name: String, of subject: Subject.Type = Subject.self) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<ID<Subject>, WrongField> {
    guard let thing = try given.one(name).flatMap({ ID<Subject>(given: $0) }) else {
      throw Malformed("the form names no thing of ours")
    }
    return .success(thing)
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .known("\(Subject.self)"))] }
}

/// A box that is ticked or not. It is drawn with the value `ja`.
package struct CheckField: FormField {
  package static let yes = "ja"
  package let name: String
  package let topic: RefusalTopic?

  package init(_ name: String, about topic: RefusalTopic? = nil) {
    self.name = name
    self.topic = topic
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<Bool, WrongField> { .success(try given.one(name) != nil) }
  package var samples: [(name: String, sample: Sample)] { [(name, .words(CheckField.yes))] }
}
