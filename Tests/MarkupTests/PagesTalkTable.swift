@_spi(Doorman) import Domain
import Vocabulary

/// Who sits at the table of these stories: Marloes facilitates, Samira brings the case, the others think along.
enum TalkGuest: String, CaseIterable {
  case marloes, samira, jayden, anouk, femke

  var seat: ID<Seat> { ID(raw: "stoel-\(rawValue)") }
}

/// A conversation played by the real rules, so that a page is drawn from what the engine lets somebody see and from nothing else.
struct TalkTable {
  static let conversation = ID<Conversation>(raw: "kring-zuid-week-47")

  private(set) var course: Course
  var now = Moment(Day(year: 2026, month: 11, day: 26), hour: 13, minute: 30)
  private var count = 0
  /// What everybody writes when the story does not say. With markup in it, for whatever is written is somebody's words.
  let words: [String]

  init(words: [String] = TalkTable.words) {
    self.words = words
    course = Course(format: TalkTable.format, conversation: TalkTable.conversation)
  }

  static let words: [String] = [
    "Zij hoort elke week iemand anders zeggen dat het goed komt. Als ik haar was, zou ik ook de deur op een kier houden.",
    "Ze keek naar de deur toen ik over school begon.", "Ik wilde het meteen regelen. Dat is van mij.",
    "Hij zei drie keer dat het goed ging, en telkens zachter.", "Ik zou eerst vragen wie ze zelf vertrouwt.",
  ]

  // MARK: Playing

  /// Whoever opens says with how many they are as well: most stories are about what comes after.
  mutating func does(_ guest: TalkGuest, _ move: Move) throws {
    _ = try course.apply(move, by: guest.seat, at: now)
    if move == .open { _ = try course.apply(.count(screen.common.here), by: guest.seat, at: now) }
  }

  mutating func gather(_ guests: [TalkGuest] = TalkGuest.allCases) throws {
    for guest in guests {
      let role: Role = guest == .marloes ? .facilitator : guest == .samira ? .bringer : .participant
      try does(guest, .sit(role: role))
    }
  }

  mutating func write(_ guest: TalkGuest, _ texts: [String]? = nil, ready: Bool = true) throws {
    let step = try step
    count += 1
    let texts = texts ?? step.fields.indices.map { words[(guest.place + $0 * 2) % words.count] }
    let confided = texts.map { Confided($0, in: TalkTable.conversation) }
    try does(guest, .write(step: step.slug, words: confided, as: ID(raw: "woord-\(count)-\(guest.place * 7)"), ready: ready))
  }

  mutating func goOn() throws { try does(.marloes, .advance(from: course.scene(for: .screen)?.common.turn ?? .gathering)) }
  mutating func goBack() throws { try does(.marloes, .back(from: course.scene(for: .screen)?.common.turn ?? .gathering)) }

  /// Plays on until this step is at hand, with everybody writing where they may.
  mutating func reach(_ slug: String) throws {
    if course.scene(for: .screen)?.common.status == .gathering {
      try gather()
      // Who came in last was named meanwhile.
      now = now.after(.minutes(1))
      try does(.marloes, .open)
    }
    while try step.slug != slug {
      for guest in TalkGuest.allCases where scene(guest).own?.may(.write(step: try step.slug)) ?? false && !isShown {
        try write(guest)
      }
      try goOn()
    }
  }

  mutating func everybodyWrites() throws {
    for guest in TalkGuest.allCases { try write(guest) }
  }

  mutating func harvest(_ name: String, _ draft: OutcomeDraft, by guest: TalkGuest = .marloes) throws -> ID<Outcome> {
    let outcome = ID<Outcome>(raw: name)
    try does(guest, .harvest(outcome, draft))
    return outcome
  }

  static func lesson(_ text: String) -> OutcomeDraft { .lesson(Confided(text, in: conversation)) }
  static func deviation(_ instead: String, _ because: String) -> OutcomeDraft {
    .deviation(
      DeviatedFrom(page: "plan", version: "5", step: "samen"), instead: Confided(instead, in: conversation),
      because: Confided(because, in: conversation))
  }

  // MARK: Looking

  private var step: ConversationFormat.Step {
    get throws {
      guard let step = course.scene(for: .screen)?.common.round?.step else { throw Refusal.notOpen }
      return step
    }
  }

  private var isShown: Bool { course.scene(for: .screen)?.common.round?.isShown ?? false }

  /// Femke came with the code, from elsewhere; the others are of the circle.
  func scene(_ guest: TalkGuest) -> HeardScene {
    heard(.seat(guest.seat), home: guest == .femke ? .none : .member(of: ID(raw: "zuid")))
  }
  var screen: HeardScene { heard(.screen) }

  private func heard(_ onlooker: Onlooker, home: HeardScene.Home = .none) -> HeardScene {
    guard let scene = course.scene(for: onlooker) else { preconditionFailure("nobody sits there") }
    let seat = Seat(id: ID(raw: "wie-dan-ook"), conversation: TalkTable.conversation)
    let place = HeardScene.DeviatedStep(
      slug: "van-aanmelding-naar-plan", pageTitle: "Van aanmelding naar plan", version: 5, step: ID(raw: "samen"),
      stepTitle: "Samen het plan maken")
    return HeardScene(
      scene, card: card(scene), home: home, at: now, hear: { $0.heard(from: seat) ?? "" }, find: { _ in place }, name: { $0.raw })
  }

  private func card(_ scene: Scene) -> HeardScene.Card {
    HeardScene.Card(
      conversation: TalkTable.conversation, organisation: "Stichting Wijkwerk", circle: "Kring Zuid",
      format: TalkTable.format.title,
      planner: "Marloes", leader: "Marloes", people: scene.common.people, least: 3, hasBringer: true,
      code: scene.common.status == .closed ? nil : "KRTM49WXHP", daysKept: 30,
      wipedOn: scene.common.status == .gathering ? nil : Day(year: 2026, month: 12, day: 26))
  }
}

extension TalkGuest {
  var place: Int { TalkGuest.allCases.firstIndex(of: self) ?? 0 }
}

extension TalkTable {
  /// The omgangsoverleg in short: every kind of step once, the first impulse beside the decision.
  static let format = ConversationFormat(
    slug: "omgangsoverleg", version: 1, title: Phrase("Omgangsoverleg", "Attunement consultation"),
    summary: Phrase("Vier fasen rond één situatie.", "Four phases around one situation."), seats: 3...9, minutes: 60,
    roles: [.facilitator, .bringer, .participant],
    phases: [
      phase("verkennen", Phrase("Verkennen", "Explore"), [impulse, telling, perceiving]),
      phase("mogelijkheden", Phrase("Mogelijkheden", "Options"), [eyes]),
      phase("besluiten", Phrase("Besluiten", "Decide"), [decision]),
      phase("leren", Phrase("Leren", "Learn"), [outcomes]),
    ])

  private static func phase(_ slug: String, _ title: Phrase, _ steps: [ConversationFormat.Step]) -> ConversationFormat.Phase {
    ConversationFormat.Phase(slug: slug, title: title, steps: steps)
  }

  private static func field(_ slug: String, _ dutch: String, _ english: String) -> ConversationFormat.Field {
    ConversationFormat.Field(slug: slug, label: Phrase(dutch, english))
  }

  private static let impulse = ConversationFormat.Step(
    slug: "eerste-impuls", title: Phrase("Eerste impuls", "First impulse"),
    prompt: Phrase("Wat wil je nu het liefst meteen doen, en waartoe?", "What would you like to do right now, and what for?"),
    hint: Phrase("Een paar zinnen is genoeg.", "A few sentences will do."),
    meanwhile: Phrase(
      "De inbrenger schrijft voor zichzelf. Wij wachten in stilte.", "The one who brings the case writes. We wait in silence."),
    activity: .writeAlone, fields: [field("impuls", "Jouw eerste impuls", "Your first impulse")], minutes: 3)

  private static let telling = ConversationFormat.Step(
    slug: "vertellen", title: Phrase("Vertellen", "Telling"),
    prompt: Phrase("Wat gebeurt er tussen de inbrenger en de cliënt?", "What is happening between the bringer and the client?"),
    hint: Phrase("De inbrenger vertelt, de anderen vragen.", "The bringer tells, the others ask."), activity: .talk, minutes: 8)

  private static let perceiving = ConversationFormat.Step(
    slug: "waarnemen", title: Phrase("Waarnemen", "Perceiving"),
    prompt: Phrase("Wat neem je waar, en wat maak jij ervan?", "What do you perceive, and what do you make of it?"),
    hint: Phrase("Geen namen, straten of datums.", "No names, streets or dates."), activity: .write,
    fields: [
      field("waarneming", "Wat er te zien en te horen was", "What could be seen and heard"),
      field("interpretatie", "Wat jij denkt dat het betekent", "What you think it means"),
    ], minutes: 5)

  private static let eyes = ConversationFormat.Step(
    slug: "perspectief", title: Phrase("De ogen van de ander", "The eyes of the other"),
    prompt: Phrase("Wat zie je als je met de ogen van de ander kijkt?", "What do you see when you look with the other’s eyes?"),
    hint: Phrase("Geen namen, straten of datums.", "No names, streets or dates."), activity: .write,
    fields: [field("antwoord", "Jouw antwoord", "Your answer")], minutes: 4)

  private static let decision = ConversationFormat.Step(
    slug: "besluit", title: Phrase("Besluit", "Decision"),
    prompt: Phrase("Wat ga je doen, en wat maakt dat je dit kiest?", "What will you do, and what makes you choose this?"),
    hint: Phrase("Je eerste impuls ligt ernaast.", "Your first impulse lies next to it."),
    meanwhile: Phrase("De inbrenger kiest. Daarna lezen we het besluit.", "The bringer chooses. Then we read the decision."),
    activity: .decide,
    fields: [field("besluit", "Wat je gaat doen", "What you will do"), field("verschil", "Wat er anders is", "What differs")],
    minutes: 6,
    needs: "eerste-impuls", beside: "eerste-impuls")

  private static let outcomes = ConversationFormat.Step(
    slug: "opbrengst", title: Phrase("Opbrengst", "Harvest"),
    prompt: Phrase("Wat leren we hiervan voor ons werk?", "What do we learn from this for our work?"),
    hint: Phrase("Naar buiten gaat iets alleen als iedereen ja zegt.", "Something goes out only if everybody says yes."),
    activity: .outcomes,
    minutes: 10, yields: [.lesson, .deviation])
}
