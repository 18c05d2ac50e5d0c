import Domain
import Markup
import Pages
import Vocabulary
import Wording

extension Props {
  static func amendment(_ pen: Pen, _ state: AmendmentState = .open, step: Bool = true) -> AmendmentCard {
    AmendmentCard(
      id: ID(raw: "voorstel-\(state.rawValue)"), slug: "van-aanmelding-naar-plan", pageTitle: pen("Van aanmelding naar plan"),
      step: step ? Props.step(3) : nil, stepTitle: step ? pen("Samen het plan maken") : "",
      reason: pen("Drie weken haalt bijna niemand."),
      by: person("Jayden Pinas", .worker, pen), on: Day(year: 2026, month: 11, day: 19), state: state,
      answeredBy: state == .open ? nil : pen("Peter Brouwer"),
      answer: state == .declined ? pen("In overleg bleek dat het team het wel haalt.") : "")
  }

  static func amendmentReading(_ pen: Pen, _ state: AmendmentState = .open, moved: Bool = false) -> AmendmentReading {
    let base = ProcessOutline.Step(
      id: step(3), title: pen("Samen het plan maken"), agreement: pen("Binnen drie weken staat er een plan."))
    var (draft, proposed) = (base, base)
    proposed.agreement = pen("Binnen zes weken staat er een plan, of weten we waarom niet.")
    if moved { draft.agreement = pen("Binnen een maand staat er een plan.") }
    let before = outline(pen)
    let after = AmendedWords.step(proposed).put(in: .outline(before)) ?? .text("")
    return AmendmentReading(
      card: amendment(pen, state), version: 5, change: ContentDifference(from: .outline(before), to: after),
      changeNow: moved ? ContentDifference(from: .outline(Props.before(pen)), to: after) : nil,
      remarks: [
        AmendmentRemark(
          by: pen("Marloes Bakker"), on: Day(year: 2026, month: 11, day: 20),
          words: pen("Bij een crisis is drie weken juist lang."))
      ],
      weighing: ThreeWay(base: .step(base), draft: .step(draft), proposed: .step(proposed)), draft: 10, bringsBack: false,
      mayAnswer: state == .open, mayWithdraw: state == .open, mayRemark: state == .open)
  }

  static func causes(_ pen: Pen) -> [VersionCause] {
    [
      .deviations(step: pen("Samen het plan maken"), .several(6), ID(raw: "voorstel")),
      .discussion(team: pen("Zuiderkwartier"), on: Day(year: 2026, month: 10, day: 27)),
      .amendment(by: pen("Jayden Pinas"), ID(raw: "woorden")),
      .lesson(pen("Vraag eerst wat iemand vandaag aankan.")), .told(pen("Een moeder belde ons zelf.")),
    ]
  }

  static func agreement(_ pen: Pen, _ state: AgreementState = .asked, mine: Bool = true) -> AgreementReading {
    AgreementReading(
      question: ID(raw: "vraag"), card: card(pen, hasDraft: true), asker: pen("Peter Brouwer"), asked: pen("Samira El Amrani"),
      on: Day(year: 2026, month: 11, day: 20),
      reason: pen("Drie weken was te kort."), causes: causes(pen), state: state,
      answer: state == .sentBack ? pen("In het weekend lukt dat niet.") : "",
      content: .outline(outline(pen)), change: ContentDifference(from: .outline(before(pen)), to: .outline(outline(pen))),
      published: 5, mayAnswer: mine,
      mayTakeBack: !mine)
  }

  static func publication(_ pen: Pen, rule: AgreementRule, mayPublish: Bool) -> PublicationReading {
    let colleagues = [person("Samira El Amrani", .worker, pen), person("Anouk Willems", .teamLead, pen)]
    return PublicationReading(
      draft: draft(pen),
      causes: PossibleCauses(
        discussions: discussions(pen).enumerated().map { (id: ID(raw: "gesprek-\($0.offset)"), discussion: $0.element) },
        amendments: [amendment(pen, .takenOver)],
        lessons: [
          LessonCard(
            id: ID(raw: "les"), text: pen("Vraag eerst wat iemand vandaag aankan."), on: today, format: pen("Omgangsoverleg"))
        ]),
      rule: rule, mayPublish: mayPublish, colleagues: mayPublish ? [] : colleagues,
      asked: mayPublish ? nil : (pen("Samira El Amrani"), 10))
  }

  /// Changing a page together.
  static func changePages(_ pen: Pen) -> [ExamplePage] {
    let card = card(pen)
    let outline = outline(pen)
    let states: [AmendmentState] = [.open, .takenOver, .published, .declined, .withdrawn]
    @Sendable func start(_ words: AmendedWords, _ step: ID<CriticalStep>?) -> AmendmentStart {
      AmendmentStart(card: card, version: 5, step: step, words: words)
    }
    let open = OpenMatters(
      proposals: [(pen("Samen het plan maken"), .several(6), ID(raw: "voorstel"))], amendments: [amendment(pen)],
      stale: [clause("D2", "Bereikbaar zijn", pen)],
      gaps: [clause("O3", "Meldcode", pen)], asked: pen("Samira El Amrani"))
    let versions = versions(pen).map {
      VersionMark(
        number: $0.number, revision: $0.revision, on: $0.on, at: $0.at, reason: $0.reason, by: $0.by,
        agreedBy: pen("Samira El Amrani"), causes: causes(pen))
    }
    return [
      ExamplePage("wijzigingen") {
        amendmentsPage(
          AmendmentsReading(card: card, content: .outline(outline), amendments: states.map { amendment(pen, $0) }), $0)
      },
      ExamplePage("wijzigingen-geen") {
        amendmentsPage(AmendmentsReading(card: textCard(pen), content: .text(text(pen)), amendments: []), $0)
      },
      ExamplePage("wijziging-stap") { newAmendmentPage(start(.step(outline.steps[2]), step(3)), $0) },
      ExamplePage("wijziging-fout") {
        newAmendmentPage(start(.step(outline.steps[2]), step(3)), $0, form: mistakes(["reden", "titel"], pen))
      },
      ExamplePage("wijziging-tekst") { newAmendmentPage(start(.text(text(pen)), nil), $0) },
      ExamplePage("wijziging-waartoe") { newAmendmentPage(start(.purpose(outline.purpose), nil), $0) },
      ExamplePage("wijziging") { amendmentPage(amendmentReading(pen), $0) },
      ExamplePage("wijziging-botsing") {
        amendmentPage(amendmentReading(pen, moved: true), $0, takingForm: mistakes(["keuze-0"], pen))
      },
      ExamplePage("wijziging-niet-overgenomen") { amendmentPage(amendmentReading(pen, .declined), $0) },
      ExamplePage("akkoord") { agreementPage(agreement(pen), $0, form: mistakes(["reden"], pen)) },
      ExamplePage("akkoord-terug") { agreementPage(agreement(pen, .sentBack, mine: false), $0) },
      ExamplePage("akkoord-regels") { agreementRulesPage([.process: .colleague], $0) },
      ExamplePage("publicatie-met-oorzaken") {
        publicationPage(publication(pen, rule: .nobody, mayPublish: true), proposals: [], $0)
      },
      ExamplePage("publicatie-vraagt-akkoord") {
        publicationPage(
          publication(pen, rule: .colleague, mayPublish: false), proposals: [], $0, form: mistakes(["akkoord"], pen))
      },
      ExamplePage("proces-met-wat-er-ligt") { readingPage(reading(pen, isKeeper: true), open: open, $0) },
      ExamplePage("versies-met-oorzaken") {
        historyPage(HistoryReading(card: card, versions: versions, revisions: [revision(10, pen)]), $0)
      },
    ]
  }
}
