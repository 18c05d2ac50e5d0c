package import Domain
package import Forms
package import Vocabulary

/// The moves of a conversation, each with the form that sends it.
extension TalkForm {
  /// The phone's own mark for an act: the same act sent twice is done once.
  package static let act = ActField(Move.self)

  /// A move, as it was pressed.
  package struct Pressed: Sendable {
    package let act: ID<Move>
    package let move: Move

    fileprivate init(_ act: ID<Move>, _ move: Move) {
      self.act = act
      self.move = move
    }
  }

  private static func button(_ among: What..., usual: What? = nil) -> ButtonField<What> {
    ButtonField(what.name, among: among, usual: usual)
  }

  /// A form that is one button and one move.
  package static func press(_ move: Move) -> Form<Pressed> { Form(act, screen) { act, _ in Pressed(act, move) } }

  // MARK: The conversation itself, and its chairs

  package enum SeatInput: Sendable { case sit, leave, takeOver, bring }

  package static let seat = Form(act, button(.sit, .leave, .takeOver, .bring), screen) {
    act, what, _ -> (act: ID<Move>, wish: SeatInput) in
    switch what {
    case .leave: (act, .leave)
    case .takeOver: (act, .takeOver)
    case .bring: (act, .bring)
    default: (act, .sit)
    }
  }

  /// A move about the chairs. Nil for a new code, which is no move.
  package static let chairs = Form.buttons(
    button(.count, .miscount, .takeAway, .letBack, .handOver, .newCode, .askLead, .stay, .askEnd, .goOn)
  ) { what in
    switch what {
    case .count: Form(act, number) { Pressed?.some(Pressed($0, .count($1))) }
    // The room decides whether somebody can still answer.
    case .takeAway: Form(act, chair) { Pressed?.some(Pressed($0, .takeAway($1, mayAnswer: false))) }
    case .letBack: Form(act, chair) { Pressed?.some(Pressed($0, .letBack($1))) }
    case .handOver: Form(act, chair) { Pressed?.some(Pressed($0, .handOver(to: $1))) }
    case .miscount: press(.miscount).map { Pressed?.some($0) }
    case .askLead: press(.askLead).map { Pressed?.some($0) }
    case .stay: press(.stay).map { Pressed?.some($0) }
    case .askEnd: press(.askEnd).map { Pressed?.some($0) }
    case .goOn: press(.goOn).map { Pressed?.some($0) }
    default: Form(act) { _ in Pressed?.none }
    }
  }

  // MARK: Steps and time

  package static let readiness = Form(act, step, screen) { act, step, _ in Pressed(act, .notReady(step: step ?? "")) }

  package static let progress = Form(act, button(.advance, .back, usual: .advance), from, screen) { act, what, turn, _ in
    Pressed(act, what == .back ? .back(from: Turn(number: turn)) : .advance(from: Turn(number: turn)))
  }

  package static let timing = Form(act, button(.pause, .resume, .extend, usual: .extend), minutes.optional, screen) {
    act, what, minutes, _ in
    switch what {
    case .pause: Pressed(act, .pause)
    case .resume: Pressed(act, .resume)
    default: Pressed(act, .extend(minutes: minutes ?? 1))
    }
  }

  // MARK: Words at a step

  /// The step, and the button; without a button the words are kept and nobody is ready.
  package static let contribution = Form(act, step, WordsButtonField()) { (act: $0, step: $1 ?? "", what: $2) }

  // MARK: Outcomes

  package static let consent = Form(
    act, button(.consent, .withdraw, usual: .consent), wording.optional, answer.optional
  ) { act, what, wording, answer in
    (act: act, wording: wording, isYes: what == .withdraw ? Bool?.none : answer == .yes)
  }

  /// The proposed outcome.
  package static let harvest = Form.buttons(ButtonField(kind.name, of: OutcomeKind.self, usual: .lesson)) { kind in
    Form(act, words(of: kind)) { (act: $0, words: $1) }
  }

  /// A decision about an outcome: a fate, or other words.
  package static func decision(_ kind: OutcomeKind) -> Form<(act: ID<Move>, wish: OutcomeInput)> {
    Form.buttons(ButtonField(what.name, of: OutcomeAct.self, usual: .revise)) { what in
      switch what {
      case .fate(let fate): Form(act) { ($0, .fate(fate)) }
      case .revise: Form(act, words(of: kind)) { ($0, .revise($1)) }
      }
    }
  }

  package enum OutcomeInput: Sendable {
    case fate(Fate)
    case revise(OutcomeWords)
  }

  /// The buttons at an outcome.
  package enum OutcomeAct: RawRepresentable, CaseIterable, Equatable, Sendable {
    case fate(Fate), revise

    package static let allCases: [OutcomeAct] = [.revise] + Fate.allCases.map { .fate($0) }

    package init?(rawValue: String) {
      if rawValue == What.revise.rawValue {
        self = .revise
      } else if let fate = Fate(rawValue: rawValue) {
        self = .fate(fate)
      } else {
        return nil
      }
    }

    package var rawValue: String { if case .fate(let fate) = self { fate.rawValue } else { What.revise.rawValue } }
  }

  private static func words(of kind: OutcomeKind) -> OutcomeWordsField { OutcomeWordsField(kind: kind) }
}

/// The words of an outcome, as they were typed. From here on they are confided.
package enum OutcomeWords: Sendable {
  case lesson(String)
  case deviation(DeviatedFrom, instead: String, because: String)

  package func confided(in conversation: ID<Conversation>) -> OutcomeDraft {
    switch self {
    case .lesson(let words): .lesson(Confided(words, in: conversation))
    case .deviation(let from, let instead, let because):
      .deviation(from, instead: Confided(instead, in: conversation), because: Confided(because, in: conversation))
    }
  }
}

/// The fields of an outcome of one kind.
package struct OutcomeWordsField: FormField {
  let kind: OutcomeKind
  package var name: String { kind == .lesson ? TalkForm.lesson.name : TalkForm.place.name }

  var inputs: [any FormField] { form.fields }

  private var form: Form<OutcomeWords> {
    switch kind {
    case .lesson: Form(TalkForm.lesson) { .lesson($0) }
    case .deviation: Form(TalkForm.place, TalkForm.instead, TalkForm.because) { .deviation($0, instead: $1, because: $2) }
    }
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<OutcomeWords, WrongField> {
    switch try form.read(given) {
    case .right(let words, _): .success(words)
    case .wrong(let state): .failure(WrongField(state.mistakes.map { ($0.field, $0.kind) }))
    }
  }

  package func kept(_ given: Submission) -> [(name: String, values: [String])] { form.fields.flatMap { $0.kept(given) } }
  package var samples: [(name: String, sample: Sample)] { form.samples.first ?? [] }
}

/// The step of the handbook that was done differently, as `HarvestStep.value` writes it.
package struct PlaceField: FormField {
  package let name = "plek"

  package func read(_ given: Submission) throws(Malformed) -> Result<DeviatedFrom, WrongField> {
    guard let text = try given.one(name), !text.isEmpty else { return .failure(WrongField(.missing)) }
    return DeviatedFrom(given: text).map { .success($0) } ?? .failure(WrongField(.notAChoice))
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .known("\(HarvestStep.self)"))] }
}

/// The button with which words at a step were sent. Nil when somebody pressed Enter, and for a word that is none of our
/// buttons.
package struct WordsButtonField: FormField {
  package let isHidden = true
  package let name = TalkForm.what.name
  package init() {}
  package func read(_ given: Submission) throws(Malformed) -> Result<TalkForm.What?, WrongField> {
    .success(try given.one(name).flatMap { TalkForm.What(rawValue: $0) })
  }
  package var samples: [(name: String, sample: Sample)] { [(name, .words(TalkForm.What.ready.rawValue))] }
}

package enum ScreenForm {
  package static let code = TextField("code", atMost: 200)
  package static let open = Form(code)
  package static let act = ButtonField(TalkForm.what.name, of: ScreenAct.self)
  package static let steer = Form(act)
}
