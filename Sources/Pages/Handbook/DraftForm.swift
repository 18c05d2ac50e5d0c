package import Domain
package import Forms
package import Vocabulary

/// The working draft of a page. Its fields follow from the kind of page: a text has its words; a process its purpose and its
/// steps; a project also for whom and its days; a service its promise.
package enum DraftForm {
  package static let act = DraftActField()
  package static let title = TextField("titel", about: .title, atMost: 120)
  package static let chapter = TextField("hoofdstuk", atMost: 120)
  package static let note = TextField("notitie", required: false, atMost: 200)
  package static let kind = ChoiceField("soort", of: PageKind.self)
  package static let text = CarriedField("tekst", sample: .words("Wij bellen binnen een dag."))
  package static let purpose = CarriedField("waartoe")
  package static let forWhom = CarriedField("voor-wie")
  package static let begins = DayField("begin")
  package static let ends = DayField("eind", about: .end)
  package static let expect = CarriedField("verwacht")
  package static let ask = CarriedField("vraag")
  package static let whenWrong = CarriedField("klopt-niet")
  package static let terms = CarriedField("voorwaarden")

  package static let form = Form(
    VersionField(), act, title, chapter, note, begins.optional, ends.optional, StepsField(), ContentField()
  ) {
    Draft(base: $0, act: $1, title: $2, chapter: $3, note: $4, written: $8)
  }.sampled([
    (VersionField(), .known("versie")), (title, .words("Aanmelden en eerste gesprek")), (chapter, .words("Toegang")),
    (StepsField(), .known("\(CriticalStep.self)")),
  ])

  package struct Draft: Sendable {
    package let base: Int
    package let act: DraftAct
    package let title: String
    package let chapter: String
    package let note: String
    /// The values of the content fields, whatever the kind.
    package let written: FormState
  }
}

/// The button of a draft. Without one, the draft is saved.
package struct DraftActField: FormField {
  package let isHidden = true
  package let name = "doe"
  package func read(_ given: Submission) throws(Malformed) -> Result<DraftAct, WrongField> {
    .success(try given.one(name).flatMap { DraftAct(word: $0) } ?? .save)
  }
  package var samples: [(name: String, sample: Sample)] { [] }
}

/// The steps in their order: one hidden field for each.
package struct StepsField: FormField {
  package init() {}
  package let isHidden = true
  package let name = "stap"
  package let topic: RefusalTopic? = .step
  package func read(_ given: Submission) throws(Malformed) -> Result<[ID<CriticalStep>], WrongField> {
    .success(given.all(name).compactMap { ID<CriticalStep>(given: $0) })
  }
  package var samples: [(name: String, sample: Sample)] { [] }
}

/// The words of the page itself, exactly as they were sent.
package struct ContentField: FormField {
  package let isHidden = true
  package let name = DraftForm.text.name
  package let topic: RefusalTopic? = .text

  package func read(_ given: Submission) throws(Malformed) -> Result<FormState, WrongField> {
    var state = FormState()
    for kept in kept(given) { state.keep(kept.values, in: kept.name) }
    return .success(state)
  }

  package func kept(_ given: Submission) -> [(name: String, values: [String])] {
    let steps = given.all(StepsField().name)
    let names = ContentField.fields.map(\.name)
      + steps.prefix(ProcessOutline.mostSteps).compactMap { ID<CriticalStep>(given: $0) }
      .flatMap { step in StepPart.allCases.map { $0.field(of: step).name } }
    return names.map { ($0, given.all($0)) }
  }

  private static let fields: [any FormField] = [
    DraftForm.kind, DraftForm.text, DraftForm.purpose, DraftForm.forWhom, DraftForm.begins, DraftForm.ends, DraftForm.expect,
    DraftForm.ask,
    DraftForm.whenWrong, DraftForm.terms, StepsField(),
  ]

  package var samples: [(name: String, sample: Sample)] { [] }
}

/// The parts of one step in the draft. Each field has the id of its step in its name, so that moving a step moves its words.
package enum StepPart: String, CaseIterable, Sendable {
  case title = "titel", why = "waarom", afterwards = "daarna", agreement = "afspraak", room = "ruimte", noRoom = "geen-ruimte"

  package func field(of step: ID<CriticalStep>) -> CarriedField { CarriedField("\(rawValue)-\(step.raw)") }
}

extension PageContent {
  /// A submitted form as a page of this kind. An invalid day is left out; the form itself notes it.
  package init(filledIn form: FormState, as kind: PageKind) {
    func value(_ field: some FormField) -> String { tidied(form.value(field)) }
    switch kind {
    case .text: self = .text(value(DraftForm.text))
    case .process: self = .outline(ProcessOutline(filledIn: form))
    case .project:
      var outline = ProcessOutline(filledIn: form)
      outline.project = ProjectFrame(
        forWhom: value(DraftForm.forWhom), begins: Day(value(DraftForm.begins)), ends: Day(value(DraftForm.ends)))
      self = .outline(outline)
    case .service:
      self = .service(
        ServicePromise(
          forWhom: value(DraftForm.forWhom), expect: value(DraftForm.expect), ask: value(DraftForm.ask),
          whenWrong: value(DraftForm.whenWrong), terms: value(DraftForm.terms)))
    }
  }
}

extension ProcessOutline {
  /// The outline as a form was filled in.
  package init(filledIn form: FormState) {
    let steps = form.values(StepsField()).compactMap { ID<CriticalStep>(given: $0) }.map { id in
      func value(_ part: StepPart) -> String { tidied(form.value(part.field(of: id))) }
      return Step(
        id: id, title: value(.title), why: value(.why), afterwards: value(.afterwards), agreement: value(.agreement),
        room: value(.room),
        leavesRoom: value(.noRoom).isEmpty)
    }
    self.init(purpose: tidied(form.value(DraftForm.purpose)), steps: steps)
  }
}
