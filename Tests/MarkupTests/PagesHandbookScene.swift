import Domain
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// How the words of the examples are written: as people would, as an attacker would, or as digits, so that what remains on a page
/// is only Kring's own.
struct Pen: Sendable {
  let write: @Sendable (String) -> String

  static let plain = Pen { $0 }
  static let hostile = Pen { "\($0)\"><script>alert('x')</script><img src=x onerror=y>&amp;" }
  static let digits = Pen { _ in "42" }

  func callAsFunction(_ words: String) -> String { write(words) }
}

/// A page with its name, to be drawn in any surroundings.
struct ExamplePage: Sendable, CustomTestStringConvertible {
  let name: String
  let draw: @Sendable (Surroundings) -> HTML

  init(_ name: String, _ draw: @escaping @Sendable (Surroundings) -> HTML) {
    self.name = name
    self.draw = draw
  }

  var testDescription: String { name }

  /// Every page of this half of the house.
  static func all(_ pen: Pen) -> [ExamplePage] {
    let pages = [
      Props.handbookPages(pen), Props.writingPages(pen), Props.changePages(pen), Props.ownershipPages(pen), Props.normPages(pen),
      Props.craftPages(pen), Props.peoplePages(pen),
    ]
    return pages.flatMap(\.self)
  }
}

/// Stichting Wijkwerk on Monday 23 November 2026: what stands in the handbook, what was said of it, and who works there.
enum Props {
  static let today = Day(year: 2026, month: 11, day: 23)

  static func surroundings(
    _ wording: Wording, _ pen: Pen = .plain, visitor: Surroundings.Visitor? = nil, theme: Frame.Theme = .system,
    done: String? = nil
  )
    -> Surroundings
  {
    Surroundings(
      wording: wording, theme: theme, organisation: pen("Stichting Wijkwerk"),
      visitor: visitor ?? .member(givenName: pen("Samira")), reader: "7f3k",
      today: today, done: done)
  }

  static func person(_ name: String, _ position: Position, _ pen: Pen) -> PersonName {
    PersonName(id: ID(raw: slug(of: name)), name: pen(name), position: position)
  }
  static func step(_ number: Int) -> ID<CriticalStep> { ID(raw: "stap-nummer-\(number)") }
  static func moment(_ day: Day, _ hour: Int = 10, _ minute: Int = 14) -> Moment { Moment(day, hour: hour, minute: minute) }

  static func outline(_ pen: Pen) -> ProcessOutline {
    typealias Step = ProcessOutline.Step
    return ProcessOutline(
      purpose: pen(
        "Wie bij ons aanklopt, vertelt zijn verhaal één keer. Na het eerste gesprek weet hij wat er gebeurt, en wie dat doet."),
      steps: [
        Step(
          id: step(1), title: pen("Binnen vijf werkdagen een mens aan de lijn"),
          why: pen("Wie moet wachten, haakt af of belt een ander loket."),
          afterwards: pen("De inwoner kent één naam en één nummer."),
          agreement: pen("Bel binnen vijf werkdagen. Twee keer geen gehoor? Doe een kaart in de bus."),
          room: pen("Soms is langsgaan beter dan bellen. Dat zie jij.")),
        Step(
          id: step(2), title: pen("Eén keer vertellen"), why: pen("Drie keer hetzelfde vertellen voelt alsof niemand luistert."),
          afterwards: pen("Wat iemand vertelt, staat in eigen woorden op één plek. Hij las het mee."),
          agreement: pen("Wie het eerste gesprek voert, blijft tot het plan er ligt."),
          room: pen("Aan de keukentafel, lopend naar de markt of in de auto. Jij kiest de plek met de inwoner.")),
        Step(
          id: step(3), title: pen("Samen het plan maken"), why: pen("Een plan van ons is geen plan van hen."),
          afterwards: pen("De inwoner kan zelf vertellen wat de eerste stap is."),
          agreement: pen("Binnen drie weken staat er een plan van één bladzijde."),
          room: pen("Wat er in het plan staat, hoeveel er in kan en wie erbij zit.")),
        Step(
          id: step(4), title: pen("Is het veilig?"), why: pen("Als je het niet vraagt, hoor je het niet."),
          agreement: pen("Bij een vermoeden volg je de meldcode. Bel vandaag nog met de aandachtsfunctionaris."),
          room: pen("Dit is wet. Twijfel je? Dan overleg je altijd, ook ’s avonds."), leavesRoom: false),
        Step(
          id: step(5), title: pen("Na zes weken samen terugkijken"), why: pen("Een plan dat niemand meer bekijkt, is papier."),
          afterwards: pen("Jullie weten allebei of je doorgaat, anders gaat of stopt."),
          room: pen("Vier weken of tien mag ook, als je weet waarom.")),
        Step(
          id: step(6), title: pen("Afronden met één vraag"),
          agreement: pen(
            "Vraag: ‘Wat heeft het je gebracht, en wat had anders gemoeten?’ Schrijf het op in de woorden van de inwoner."),
          room: pen("Een tekening of een filmpje is ook een antwoord.")),
      ])
  }

  /// The same, as it stood before.
  static func before(_ pen: Pen) -> ProcessOutline {
    var outline = outline(pen)
    outline.steps[1].afterwards = pen("Wat iemand vertelt, staat in ons systeem.")
    outline.steps.remove(at: 4)
    return outline
  }

  static func readers(_ pen: Pen) -> DeviationReaders {
    DeviationReaders(
      owner: person("Peter Brouwer", .teamLead, pen),
      team: [person("Jayden Pinas", .volunteer, pen), person("Marloes Smit", .worker, pen)])
  }

  static func ownDeviation(_ pen: Pen) -> OwnDeviation {
    OwnDeviation(
      id: ID(raw: "afwijking"), slug: "van-aanmelding-naar-plan", pageTitle: pen("Van aanmelding naar plan"), version: 5,
      deviatedFrom: pen("Samen het plan maken"), instead: pen("Ik maakte nog geen plan."),
      because: pen("Eerst was er rust nodig."), gave: "",
      audience: .owner, on: Day(year: 2026, month: 11, day: 20))
  }

  static func card(
    _ pen: Pen, kind: PageKind = .process, version: Int? = 5, hasDraft: Bool = false, owner: Bool = true
  ) -> PageCard {
    PageCard(
      id: ID(raw: "bladzijde"), slug: "van-aanmelding-naar-plan", title: pen("Van aanmelding naar plan"), kind: kind,
      owner: owner ? person("Peter Brouwer", .teamLead, pen) : nil, version: version, hasDraft: hasDraft)
  }

  static func textCard(_ pen: Pen) -> PageCard {
    PageCard(
      id: ID(raw: "eerste-dagen"), slug: "eerste-dagen", title: pen("Eerste dagen"), kind: .text,
      owner: person("Ellen Bos", .director, pen), version: 3,
      hasDraft: false)
  }

  static func versions(_ pen: Pen) -> [VersionMark] {
    [
      (
        5, 9, Day(year: 2026, month: 11, day: 2),
        "Stap 2 herschreven en stap 5 toegevoegd. Een klacht, een spiegelgesprek en elf afwijkingen."
      ),
      (4, 6, Day(year: 2026, month: 3, day: 12), "Van vijftien stappen naar vijf. Niemand las het."),
      (3, 3, Day(year: 2025, month: 5, day: 6), "Meldcode als eigen stap. Vraag van de externe toetser."),
    ].map { VersionMark(number: $0.0, revision: $0.1, on: $0.2, at: moment($0.2), reason: pen($0.3), by: pen("Peter Brouwer")) }
  }

  static func clause(_ number: String, _ heading: String, _ pen: Pen) -> ClauseMark {
    ClauseMark(set: ID(raw: "kader"), clause: ID(raw: "norm-\(number.lowercased())"), number: pen(number), heading: pen(heading))
  }

  static func voices(_ pen: Pen) -> [Voice] {
    [
      Voice(
        instead: pen("Ik maakte nog geen plan."), because: pen("Eerst was er rust nodig. Ik kwam drie keer koffiedrinken."),
        gave: pen("Toen begon zij er zelf over."), year: 2026, month: 10, source: .worker),
      Voice(
        instead: pen("Wij tekenden het plan met zijn zoon."), because: pen("Op papier wilde hij niets, op de muur wel."),
        gave: "", year: 2026, month: 9,
        source: .circle),
    ]
  }

  static func discussions(_ pen: Pen) -> [Discussion] {
    [
      Discussion(team: pen("Zuiderkwartier"), on: Day(year: 2026, month: 10, day: 27), result: .ours, changed: "", version: 5),
      Discussion(
        team: pen("De Vaart"), on: Day(year: 2026, month: 11, day: 3), result: .withAddition,
        changed: pen("Bij jongeren eerst appen, dan bellen."), version: 5),
      Discussion(
        team: pen("Molenbuurt"), on: Day(year: 2025, month: 12, day: 8), result: .objection,
        changed: pen("Drie weken is te kort in stap 3."), version: 3),
    ]
  }

  static func rights(all: Bool) -> PageRights {
    var rights = PageRights()
    (rights.deviate, rights.discuss) = (true, true)
    (rights.edit, rights.publish, rights.assignPeople, rights.seePatterns) = (all, all, all, all)
    return rights
  }

  /// A text has no steps to do differently.
  static var textRights: PageRights {
    var rights = rights(all: true)
    (rights.deviate, rights.seePatterns) = (false, false)
    return rights
  }

  static func revision(_ number: Int, _ pen: Pen) -> RevisionMark {
    RevisionMark(
      number: number, at: moment(Day(year: 2026, month: 11, day: 20), 15, 42), by: pen("Anouk de Wit"),
      note: pen("Rust als reden erbij"),
      hash: String(repeating: "4f2a", count: 16))
  }

  static func reading(_ pen: Pen, isKeeper: Bool = false) -> PageReading {
    PageReading(
      card: card(pen, hasDraft: isKeeper), chapter: pen("Als iemand bij ons aanklopt"), content: .outline(outline(pen)),
      version: versions(pen)[0], draft: isKeeper ? revision(10, pen) : nil,
      coauthors: [person("Samira El Amrani", .worker, pen), person("Jayden Pinas", .volunteer, pen)],
      versions: versions(pen), discussions: discussions(pen),
      clauses: [
        step(1): [clause("D2", "Bereikbaar zijn", pen)], step(2): [clause("D4", "Aansluiten bij het eigen verhaal", pen)],
        step(3): [clause("V1", "Eigen kracht en regie", pen), clause("D5", "Afspraken samen vastleggen", pen)],
        step(4): [clause("O3", "Meldcode", pen)],
        nil: [clause("V5", "Van de afspraak mag je afwijken", pen)],
      ],
      deviations: [step(3): StepDeviations(count: .several(6), voices: voices(pen), proposal: ID(raw: "voorstel"))],
      changedSteps: [step(2)], newSteps: [step(5)], importedLinks: [:], source: nil, rights: rights(all: isKeeper))
  }

  static func text(_ pen: Pen) -> String {
    """
    # Eerste dagen

    \(pen("Nieuwe collega’s lopen twee weken mee. Zie ook")) [de accounts](../onboarding/accounts.md#mail) en [de \
    gemeente](https://gemeente.example).

    ## \(pen("Kennismaken"))

    \(pen("Drink koffie met vijf mensen van andere teams. Vraag ze wat goed werk is."))

    - \(pen("Sleutel bij Ingrid"))
    - \(pen("Laptop bij Youssef"))

    ## \(pen("De eerste week"))

    \(pen("Je loopt mee. Je hoeft nog niets te kunnen."))
    """
  }

  static func textReading(_ pen: Pen, text: String? = nil, source: String = "werkwijze/eerste-dagen.md") -> PageReading {
    PageReading(
      card: textCard(pen), chapter: pen("Onboarding"), content: .text(text ?? Props.text(pen)), version: versions(pen)[2],
      draft: nil, coauthors: [],
      versions: [versions(pen)[2]], discussions: [], clauses: [:], deviations: [:], changedSteps: [], newSteps: [],
      importedLinks: ["onboarding/accounts.md": "accounts"], source: source, rights: textRights)
  }

  static func draft(_ pen: Pen, _ content: PageContent? = nil, published: Bool = true) -> DraftReading {
    let content = content ?? .outline(outline(pen))
    let old: PageContent =
      if case .text(let text) = content { .text(text.replacing("koffie", with: "thee")) } else { .outline(before(pen)) }
    return DraftReading(
      card: card(pen, kind: content.kind, version: published ? 5 : nil, hasDraft: true, owner: published),
      chapter: pen("Als iemand bij ons aanklopt"),
      chapters: [pen("Als iemand bij ons aanklopt"), pen("Onboarding")], content: content, revision: revision(10, pen),
      published: published ? versions(pen)[0] : nil, difference: published ? ContentDifference(from: old, to: content) : nil,
      rights: rights(all: true))
  }

  static func proposal(_ pen: Pen, state: ProposalState = .open, isOwner: Bool = true) -> ProposalReading {
    ProposalReading(
      id: ID(raw: "voorstel"), slug: "van-aanmelding-naar-plan", pageTitle: pen("Van aanmelding naar plan"),
      step: outline(pen).steps[2], version: 5,
      count: .several(6), voices: voices(pen), state: state, discussions: state == .open ? [] : discussions(pen),
      teams: teams(pen).map(\.team),
      mayDiscuss: state == .open || state == .discussed, mayPublish: isOwner && state != .adopted)
  }
}
