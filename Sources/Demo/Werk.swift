import Domain
import Rooms
import Vocabulary

/// Norms, deviations and conversations of Wijkwerk.
extension Wijkwerk {
  func readNorms(_ cast: Cast) async throws {
    at(daysAgo: 165, hour: 13)
    let ellen = try cast["Ellen"]
    let sheet = try NormSheet(text: Wijkwerk.norms)
    let set = try await house.write(at: .norms, as: ellen) { desk in
      try desk.importNorms(sheet, title: "Voorbeeldkader sociaal werk", edition: "2026")
    }
    let table = try await house.look(as: .member(ellen)) { room in try room.referenceTable(set) }
    let intake = try await house.look(as: .member(ellen)) { room in try room.page(Wijkwerk.intake) }
    guard case .outline(let outline) = intake.content else { return }
    let clause = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.norm.number, $0.clause) })
    let steps = outline.steps.map(\.id)
    let links: [(String, String, ID<CriticalStep>?)] = [
      ("V1", Wijkwerk.intake, steps[2]), ("V2", "hoe-wij-leren", nil), ("V3", Wijkwerk.intake, nil),
      ("D1", Wijkwerk.intake, steps[0]), ("D2", Wijkwerk.intake, steps[1]),
      ("D3", Wijkwerk.intake, steps[2]), ("D4", Wijkwerk.intake, steps[4]), ("D5", "als-iemand-niet-tevreden-is", nil),
      ("O2", Wijkwerk.intake, steps[3]), ("O2", "op-huisbezoek", nil),
    ]
    let judged: [(String, CoverageState, String, String)] = [
      ("V1", .covered, "", "Gesprekken met zes inwoners"), ("V2", .covered, "", "Gesprekken in kringen. Alleen datum en aantal."),
      ("V3", .covered, "", "Vrijgegeven afwijkingen"),
      ("V4", .partly, "Eén project wel, vier nog niet. Anouk zoekt met het team een passende vraag.", "Open tafel, Molenbuurt"),
      ("D1", .covered, "", "412 van de 468 keer op tijd"),
      ("D2", .covered, "", "Spiegelgesprek"), ("D3", .covered, "", "Tien plannen, samen bekeken"),
      ("D4", .partly, "Peter bespreekt het in drie teams.", "Nieuw, nog geen ervaring"),
      ("D5", .covered, "", "14 klachten, 13 met antwoord"), ("O1", .covered, "", "Vijf adviezen, vijf antwoorden"),
      ("O2", .covered, "", "Scholing, gevolgd door 58 van de 64"),
      ("O3", .notYet, "Robert zet ze voor 15 december online.", ""),
      ("O4", .notApplicable, "Wij bieden geen opvang met overnachting.", ""),
    ]
    try await house.write(at: .norms, as: ellen) { desk in
      for (number, slug, step) in links { if let id = clause[number] { try desk.link(id, of: set, to: slug, step: step) } }
      for (number, state, reason, evidence) in judged {
        if let id = clause[number] { try desk.judge(id, of: set, as: state, reason: reason, evidence: evidence) }
      }
    }
    // Ingrid is an auditor of the certifying body, for this set, until six weeks from now.
    let guest = Newcomer(givenName: "Ingrid", name: "Ingrid Verstraten", email: try newcomer("Ingrid", "").email)
    let until = today.adding(42)
    let link = try await house.write(at: .people, as: ellen) { desk in
      try desk.invite(guest, as: .auditor, teams: [], grant: (set, until))
    }
    _ = try await house.accept(link, password: Wijkwerk.password, device: "Demo")
  }

  private static let norms = """
    nummer;onderdeel van;titel;tekst;niveau;waarom
    V;;Vakmanschap;;;Goed werk begint bij wie het doet.
    V1;V;Wie hulp krijgt, houdt zelf de regie.;;moet;Hulp die overneemt, maakt afhankelijk.
    V2;V;Werkers denken samen na over hun werk.;;moet;Wie alleen twijfelt, leert niets.
    V3;V;Van de afspraak mag je afwijken, met een reden.;;moet;Een regel ziet niet wat jij ziet.
    V4;V;We weten of het helpt.;;hoort;Goed bedoeld is niet genoeg.
    D;;Dienstverlening;;;Wat een inwoner ervan merkt.
    D1;D;We zijn bereikbaar voor wie aanklopt.;;moet;Wie moet wachten, haakt af.
    D2;D;We sluiten aan bij het eigen verhaal.;;moet;Niemand is een dossier.
    D3;D;Afspraken leggen we samen vast.;;moet;Wat samen is opgeschreven, wordt gedaan.
    D4;D;We kijken met de inwoner terug.;;hoort;Anders weet je niet of het klopte.
    D5;D;Een klacht is welkom en krijgt antwoord.;;moet;Het is een recht.
    O;;Organisatie en bestuur;;;Wie beslist, legt uit.
    O1;O;De cliëntenraad praat mee.;;moet;Niets over ons zonder ons.
    O2;O;We volgen de meldcode.;;moet;Het is wet.
    O3;O;Nevenfuncties van het bestuur zijn openbaar.;;moet;Vertrouwen vraagt om licht.
    O4;O;Er zijn regels voor verblijf met overnachting.;;moet;Voor wie opvang biedt.
    """

  // MARK: Deviations, and what came of them

  func work(_ cast: Cast) async throws {
    let first = try await steps(of: Wijkwerk.intake, cast)
    // Two remarks and one more on step 2. It was rewritten since, and they were told.
    let once: [(String, Int, String, String)] = [
      (
        "Samira", 120, "Ik liet haar het verhaal aan mijn collega vertellen, met mij erbij.",
        "Ik ging met verlof. Zo hoefde ze het later niet nog eens te doen."
      ),
      ("Femke", 112, "Ik schreef niets op in het eerste gesprek.", "Hij keek steeds naar mijn laptop en stopte met praten."),
      ("Youssef", 104, "We schreven het de tweede keer samen op, op zijn telefoon.", "Zijn eigen woorden stonden er beter."),
    ]
    for (who, days, instead, because) in once {
      at(daysAgo: days, hour: 16)
      try await deviate(cast, who, step: first[1], instead, because)
    }
    at(daysAgo: 96, hour: 10)
    try await revise(cast)
    // And on step 3, later: the point for the next work meeting.
    let again: [(String, Int, String, String)] = [
      (
        "Jayden", 60, "Ik maakte nog geen plan. Ik kwam drie keer koffiedrinken.",
        "Eerst was er rust nodig. Toen begon zij er zelf over."
      ),
      ("Daan", 41, "Wij tekenden het plan met zijn zoon op de muur.", "Op papier wilde hij niets. Op de muur wel."),
      ("Lotte", 23, "Het plan kwam pas na zes weken.", "Het gezin had eerst rust nodig."),
    ]
    for (who, days, instead, because) in again {
      at(daysAgo: days, hour: 15)
      try await deviate(cast, who, step: first[2], instead, because)
    }
  }

  private func steps(of slug: String, _ cast: Cast) async throws -> [ID<CriticalStep>] {
    let reading = try await house.look(as: .member(try cast["Peter"])) { room in try room.page(slug) }
    guard case .outline(let outline) = reading.content else { return [] }
    return outline.steps.map(\.id)
  }

  private func deviate(_ cast: Cast, _ who: String, step: ID<CriticalStep>, _ instead: String, _ because: String) async throws {
    _ = try await house.write(at: .handbook, as: try cast[who]) { desk in
      try desk.deviate(
        from: step, of: Wijkwerk.intake, DeviationDraft(instead: instead, because: because, gave: "", audience: .owner))
    }
  }

  /// The team talks, Peter rewrites step 2, and Samira, Femke and Youssef hear what was done with it.
  private func revise(_ cast: Cast) async throws {
    let peter = try cast["Peter"]
    let page = try await house.look(as: .member(peter)) { room in try room.page(Wijkwerk.intake) }
    let draft = try await house.read(at: .writer(of: Wijkwerk.intake), as: peter) { desk in try desk.draft() }
    guard case .outline(var outline) = draft.content, let proposal = page.deviations[outline.steps[1].id]?.proposal,
      let team = cast.teams["Zuiderkwartier"]
    else { return }
    let day = hand.moment.day
    try await house.write(at: .handbook, as: peter) { desk in
      try desk.discussed(
        Wijkwerk.intake, in: team, on: day, result: .withAddition, changed: "De inwoner bepaalt wanneer we opschrijven.",
        proposal: proposal)
    }
    outline.steps[1].agreement =
      "Wie het eerste gesprek voert, blijft tot het plan er ligt. Opschrijven doen we samen, op het moment dat de inwoner kiest."
    let content = PageContent.outline(outline)
    let number = try await house.write(at: .writer(of: Wijkwerk.intake), as: peter) { desk in
      try desk.save(from: draft.revision.number, title: draft.card.title, chapter: draft.chapter, content: content)
    }
    _ = try await house.write(at: .publishing(Wijkwerk.intake), as: peter) { desk in
      try desk.publish(
        revision: number, because: "Drie keer deden we stap 2 anders, steeds omdat opschrijven het gesprek stoorde.")
    }
  }
}
