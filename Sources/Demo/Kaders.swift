import Domain
import Rooms
import Vocabulary

/// The norm sets of Wijkwerk besides the one that Ingrid came for: the code that they wrote themselves, an outline, and a draft
/// of a next edition. All words are made up or our own.
extension Wijkwerk {
  func compareNorms(_ cast: Cast) async throws {
    let ellen = try cast["Ellen"]
    guard let set = try await house.look(as: .member(ellen), { room in try room.normSets().first?.id }) else { return }
    at(daysAgo: 150, hour: 11)
    try await writeCode(ellen)
    at(daysAgo: 90, hour: 9)
    try await connectOutline(ellen, set)
    at(daysAgo: 12, hour: 15)
    let next = try NormSheet(text: Wijkwerk.nextEdition)
    try await house.write(at: .norms, as: ellen) { desk in
      let draft = try desk.importNorms(next, title: "Voorbeeldkader sociaal werk", edition: "ontwerp 2028")
      try desk.describe(
        draft, title: "Voorbeeldkader sociaal werk", edition: "ontwerp 2028", source: "Ligt voor in de branche", stage: .draft,
        scale: [])
    }
  }

  /// Three groups, and below the first the ten competences, with a scale of two levels.
  private func writeCode(_ ellen: Viewer) async throws {
    try await house.write(at: .norms, as: ellen) { desk in
      let set = try desk.makeNormSet(
        title: "Onze kernwaarden", edition: "2026", source: "Van onszelf, met de drie groepen van de branche")
      for (number, title, why) in [
        ("V", "Vakmanschap", "Goed werk begint bij wie het doet."), ("D", "Dienstverlening", "Wat een inwoner ervan merkt."),
        ("O", "Organisatie en bestuur", "Wie beslist, legt uit."),
      ] { _ = try desk.addClause(NormText(number: number, parent: nil, title: title, text: "", level: "", why: why), to: set) }
      for (index, competence) in Wijkwerk.competences.enumerated() {
        _ = try desk.addClause(
          NormText(
            number: "V\(index + 1)", parent: "V", title: competence.title, text: "", level: "", why: "",
            examples: competence.example), to: set)
      }
      for (number, parent, title, slices) in [
        ("D1", "D", "Wie aanklopt, krijgt een mens te spreken.", []),
        ("D2", "D", "In de buurt kun je meedoen zonder hulpvraag.", ["welzijn"]),
        ("D3", "D", "Op het veld hoort iedereen erbij.", ["sport"]),
        ("O1", "O", "Wie bij ons werkt, mag afwijken en vertelt waarom.", []),
      ] as [(String, String, String, [String])] {
        _ = try desk.addClause(
          NormText(number: number, parent: parent, title: title, text: "", level: "", why: "", slices: slices), to: set)
      }
      let scale = [ScaleRung(code: "o", name: "onvoldoende"), ScaleRung(code: "v", name: "voldoende")]
      try desk.describe(
        set, title: "Onze kernwaarden", edition: "2026", source: "Van onszelf, met de drie groepen van de branche", stage: .inUse,
        scale: scale)
      try desk.work(inSlices: ["welzijn"], of: set)
      try desk.link(try desk.clause(numbered: "V10", in: set), of: set, to: "hoe-wij-leren", step: nil)
      try desk.link(try desk.clause(numbered: "D1", in: set), of: set, to: Wijkwerk.intake, step: nil)
      try desk.judge(
        try desk.clause(numbered: "V10", in: set), of: set, as: .covered, reason: "", evidence: "Twaalf gesprekken dit jaar",
        rung: "v")
      try desk.judge(
        try desk.clause(numbered: "V7", in: set), of: set, as: .partly, reason: "Anouk vraagt het de vrijwilligers.",
        evidence: "", rung: "o")
    }
  }

  /// The outline of ISO 9001 that comes with Kring, and how the example set relates to it.
  private func connectOutline(_ ellen: Viewer, _ set: ID<NormSet>) async throws {
    guard let outline = NormOutline.all.first(where: { $0.slug == "iso-9001-2015" }) else { return }
    let said: [(String, ClauseRelation, String, String)] = [
      ("D5", .partOf, "8.7", "Een klacht is één van de manieren waarop blijkt dat iets niet goed was."),
      ("V4", .equal, "9.1.2", "Beide vragen of mensen er iets aan hadden."),
      ("V2", .overlaps, "7.1.6", "Samen nadenken is ook samen weten."),
      ("D2", .equal, "8.2", "Beide vragen dat wij horen wat iemand van ons vraagt."),
      ("D1", .none, "7.1.4", "Dat gaat over de werkplek, niet over bereikbaar zijn."),
    ]
    try await house.write(at: .norms, as: ellen) { desk in
      let iso = try desk.bringIn(outline.file, title: outline.file.title, edition: outline.file.edition, as: .outline)
      for (number, relation, other, reason) in said {
        try desk.connect(
          try desk.clause(numbered: number, in: set), of: set, relation, to: try desk.clause(numbered: other, in: iso), of: iso,
          because: reason)
      }
    }
  }

  private static let competences: [(title: String, example: String)] = [
    ("Zoekt met iemand uit wat er speelt.", "Wij vragen eerst, en vullen niet in."),
    ("Laat de regie waar die hoort.", "Het plan is in haar woorden."),
    ("Is er waar mensen zijn.", "Wij staan op dinsdag op de markt."),
    ("Spreekt iemand aan op wat hij zelf kan.", "Hij belde zelf, met ons erbij."),
    ("Zoekt de toenadering die past.", "Drie keer koffie, en dan pas een vraag."),
    ("Brengt mensen bij elkaar.", "De open tafel in Molenbuurt."),
    ("Zoekt de goede mix van buren en beroepskrachten.", "De buurvrouw doet de was, wij doen de brieven."),
    ("Beweegt zich in een netwerk.", "Wij kennen de huisarts, en zij ons."),
    ("Neemt de ruimte van het vak.", "Afgeweken, met een reden."),
    ("Denkt na over het eigen werk.", "In de kring, elke maand."),
  ]

  private static let nextEdition = """
    nummer;onderdeel van;titel;tekst;niveau;waarom
    V;;Vakmanschap;;;Goed werk begint bij wie het doet.
    V1;V;Wie hulp krijgt, houdt zelf de regie.;;moet;Hulp die overneemt, maakt afhankelijk.
    V2;V;Werkers en vrijwilligers denken samen na over hun werk.;;moet;Wie alleen twijfelt, leert niets.
    V3;V;Van de afspraak mag je afwijken, met een reden.;;moet;Een regel ziet niet wat jij ziet.
    V4;V;We weten of het helpt.;;moet;Goed bedoeld is niet genoeg.
    D;;Dienstverlening;;;Wat een inwoner ervan merkt.
    D1;D;We zijn bereikbaar voor wie aanklopt.;;moet;Wie moet wachten, haakt af.
    D2;D;We sluiten aan bij het eigen verhaal.;;moet;Niemand is een dossier.
    D3;D;Afspraken leggen we samen vast.;;moet;Wat samen is opgeschreven, wordt gedaan.
    D6;D;We kijken met de inwoner terug.;;moet;Anders weet je niet of het klopte.
    D5;D;Een klacht is welkom en krijgt binnen zes weken antwoord.;;moet;Het is een recht.
    O;;Organisatie en bestuur;;;Wie beslist, legt uit.
    O1;O;De cliëntenraad praat mee.;;moet;Niets over ons zonder ons.
    O2;O;We volgen de meldcode.;;moet;Het is wet.
    O5;O;We zeggen wat we niet kunnen.;;hoort;Een eerlijk nee helpt ook.
    """
}
