import Domain
import Rooms
import Vocabulary

/// The handbook of Wijkwerk: three processes in outline and a few pages of text.
extension Wijkwerk {
  static let intake = "van-aanmelding-naar-plan"

  func writeHandbook(_ cast: Cast) async throws {
    at(daysAgo: 200, hour: 10)
    try await write(
      cast, "Samira", owner: "Peter", with: ["Samira", "Jayden", "Joke"], title: "Van aanmelding naar plan",
      chapter: "Als iemand bij ons aanklopt", Wijkwerk.intakeOutline,
      because: "Samen opgeschreven door vier werkers, een vrijwilliger en een lid van de cliëntenraad.")
    at(daysAgo: 180, hour: 14)
    try await write(
      cast, "Nadia", owner: "Anouk", with: ["Nadia", "Daan"], title: "Als iemand niet tevreden is",
      chapter: "Als iemand bij ons aanklopt", Wijkwerk.complaintOutline, because: "Een klacht is welkom. Dat stond nog nergens.")
    at(daysAgo: 170, hour: 11)
    try await write(
      cast, "Ingeborg", owner: "Hakan", with: ["Ingeborg", "Wout"], title: "Op huisbezoek", chapter: "Bij mensen thuis",
      Wijkwerk.visitOutline, because: "Drie teams deden het verschillend. Nu weten we wat overal klopt.")
    at(daysAgo: 168, hour: 9)
    let ellen = try cast["Ellen"]
    var learning = ImportedFile(path: "over-ons/hoe-wij-leren.md", bytes: Array(Wijkwerk.learning.utf8))
    learning.enclosures = ["stoelen.png": Stoelen.png]
    let shown = learning
    _ = try await house.write(at: .keepers, as: ellen) { desk in
      try desk.importHandbook([
        ImportedFile(path: "over-ons/onze-belofte.md", bytes: Array(Wijkwerk.promise.utf8)),
        shown,
        ImportedFile(path: "praktisch/je-eerste-week.md", bytes: Array(Wijkwerk.firstWeek.utf8)),
      ])
    }
    at(daysAgo: 150, hour: 10)
    let zuid = cast.teams["Zuiderkwartier"], vaart = cast.teams["De Vaart"]
    let day = hand.moment.day
    try await house.write(at: .handbook, as: try cast["Peter"]) { desk in
      guard let zuid else { return }
      let answers = TalkAnswers(recognised: "Dat iemand zijn verhaal maar één keer vertelt. Dat willen we zelf ook.")
      _ = try desk.talked(over: Wijkwerk.intake, in: zuid, on: day, result: .ours, answers)
    }
    try await house.write(at: .handbook, as: try cast["Anouk"]) { desk in
      guard let vaart else { return }
      let answers = TalkAnswers(recognised: "Vijf werkdagen halen we.", otherwise: "Bij jongeren appen we eerst, en bellen dan.")
      _ = try desk.talked(over: Wijkwerk.intake, in: vaart, on: day, result: .withAddition, answers)
    }
  }

  private func write(
    _ cast: Cast, _ author: String, owner: String, with others: [String], title: String, chapter: String,
    _ outline: @Sendable (Randomness) -> ProcessOutline, because reason: String
  ) async throws {
    let content = PageContent.outline(outline(house.chance))
    let slug = try await house.write(at: .handbook, as: try cast[author]) { desk in
      try desk.makePage(title: title, chapter: chapter, content: content)
    }
    let ownerID = try cast[owner].person
    let coauthors = try others.map { try cast[$0].person }
    try await house.write(at: .owner(of: slug), as: try cast["Ellen"]) { desk in
      try desk.assign(owner: ownerID, coauthors: coauthors)
    }
    _ = try await house.write(at: .publishing(slug), as: try cast[owner]) { desk in try desk.publish(revision: 1, because: reason)
    }
  }

  // MARK: The texts

  private static func step(
    _ chance: Randomness, _ title: String, why: String, afterwards: String = "", agreement: String = "", room: String,
    leavesRoom: Bool = true
  ) -> ProcessOutline.Step {
    ProcessOutline.Step(
      id: .new(chance), title: title, why: why, afterwards: afterwards, agreement: agreement, room: room, leavesRoom: leavesRoom)
  }

  private static let intakeOutline: @Sendable (Randomness) -> ProcessOutline = { chance in
    ProcessOutline(
      purpose:
        "Wie bij ons aanklopt, vertelt zijn verhaal één keer. Na het eerste gesprek weet hij wat er gebeurt, en wie dat doet.",
      steps: [
        step(
          chance, "Binnen vijf werkdagen een mens aan de lijn", why: "Wie moet wachten, haakt af of belt een ander loket.",
          afterwards: "De inwoner kent één naam en één nummer.",
          agreement: "Bel binnen vijf werkdagen. Twee keer geen gehoor? Doe een kaart in de bus.",
          room: "Soms is langsgaan beter dan bellen. Dat zie jij."),
        step(
          chance, "Eén keer vertellen", why: "Drie keer hetzelfde vertellen voelt alsof niemand luistert.",
          afterwards: "Wat iemand vertelt, staat in eigen woorden op één plek. Hij las het mee.",
          agreement: "Wie het eerste gesprek voert, blijft tot het plan er ligt.",
          room: "Aan de keukentafel, lopend naar de markt of in de auto. Jij kiest de plek met de inwoner."),
        step(
          chance, "Samen het plan maken", why: "Een plan van ons is geen plan van hen.",
          afterwards: "De inwoner kan zelf vertellen wat de eerste stap is.",
          agreement: "Binnen drie weken staat er een plan van één bladzijde.",
          room: "Wat er in het plan staat, hoeveel er in kan en wie erbij zit."),
        step(
          chance, "Is het veilig?", why: "Als je het niet vraagt, hoor je het niet.",
          agreement: "Bij een vermoeden volg je de meldcode. Bel vandaag nog met de aandachtsfunctionaris.",
          room: "Dit is wet. Twijfel je? Dan overleg je altijd, ook ’s avonds.", leavesRoom: false),
        step(
          chance, "Na zes weken samen terugkijken", why: "Een plan dat niemand meer bekijkt, is papier.",
          afterwards: "Jullie weten allebei of je doorgaat, anders gaat of stopt.",
          room: "Vier weken of tien mag ook, als je weet waarom."),
        step(
          chance, "Wie er al om iemand heen staat",
          why: "Een buurvrouw die soep brengt doet meer dan wij in een maand. Als wij haar vergeten, trekt zij zich terug.",
          afterwards:
            """
            Op de bladzijde van het plan staan de mensen die er al waren, met wat zij wel en niet willen doen. De inwoner \
            koos wie erop staat.
            """,
          agreement:
            """
            Vraag in het tweede gesprek wie er de afgelopen maand langskwam, belde of hielp. Bel alleen mensen die de inwoner \
            zelf noemt.
            """,
          room: "Soms is er niemand. Dan begin je met één vaste wandeling, en niet met een lijst."),
        step(
          chance, "Overdragen zonder opnieuw te beginnen",
          why: "Wie van gezicht wisselt, verliest de helft van het vertrouwen. En vertelt het verhaal weer van voren af aan.",
          afterwards:
            "De inwoner heeft de nieuwe collega gezien terwijl jij erbij was. Het plan, de afspraken en wat er misging zijn mee.",
          agreement:
            """
            Plan één gesprek met z’n drieën, vóór je weg bent. Schrijf op wat je een collega gunt die hier nieuw binnenkomt. \
            De inwoner leest het eerst.
            """,
          room: "Bij wie snel schrikt mag dat twee of drie keer. Zeg het je teamleider, dan schuift je agenda mee."),
        step(
          chance, "Afronden met één vraag", why: "Wie stilletjes weggaat, laat geen spoor na waar een ander iets aan heeft.",
          agreement:
            "Vraag: ‘Wat heeft het je gebracht, en wat had anders gemoeten?’ Schrijf het op in de woorden van de inwoner.",
          room: "Een tekening of een filmpje is ook een antwoord."),
    ])
  }

  private static let complaintOutline: @Sendable (Randomness) -> ProcessOutline = { chance in
    ProcessOutline(purpose: "Wie niet tevreden is, merkt dat we het willen horen, en hoort wat we ermee deden.", steps: [
        step(
          chance, "Eerst luisteren", why: "Wie meteen uitleg krijgt, voelt zich niet gehoord.",
          afterwards: "De ander heeft zijn verhaal gedaan zonder onderbroken te worden.",
          agreement: "Bel of bezoek binnen drie werkdagen.",
          room: "Wie het gesprek voert. Soms is dat juist niet degene over wie het gaat."),
        step(
          chance, "Vragen wat iemand wil",
          why: "Niet iedereen wil een procedure. De meeste mensen willen dat het stopt of dat iemand sorry zegt.",
          afterwards: "We weten wat de ander van ons verwacht.", room: """
            Sorry zeggen mag altijd. Daar heb je niemand voor nodig.
            """),
        step(
          chance, "De weg wijzen", why: "Een klacht is een recht.",
          afterwards: "De ander weet dat er een onafhankelijke commissie is, en hoe die te vinden is.",
          agreement: "Geef altijd de folder mee.", room: "Dit is wet.", leavesRoom: false),
        step(
          chance, "Met het team bespreken", why: "Een klacht zegt vaker iets over onze afspraken dan over een mens.",
          afterwards: "Het team weet wat er speelde, zonder naam.", agreement: "Binnen twee weken in het werkoverleg.",
          room: "Hoeveel je vertelt. De klager beslist mee."),
        step(
          chance, "Terug naar wie het zei", why: "Wie nooit iets terughoort, zegt de volgende keer niets meer.",
          afterwards: "De ander weet wat we deden, en wat niet.", agreement: "Binnen zes weken.",
          room: "Een kaartje, een telefoontje of een kop koffie."),
    ])
  }

  private static let visitOutline: @Sendable (Randomness) -> ProcessOutline = { chance in
    ProcessOutline(
      purpose:
        "Bij iemand thuis zijn we gast. We zien meer dan aan een bureau, en doen daar alleen iets mee als de ander het weet.",
      steps: [
        step(
          chance, "Afspreken op de manier van de ander", why: "Onverwacht bezoek voelt als controle.",
          afterwards: "De ander weet wie er komt, wanneer en waarvoor.",
          agreement: "Spreek af per telefoon of bericht. Zeg hoe lang je blijft.",
          room: "Bij iemand die de telefoon niet opneemt mag je aanbellen, als je een kaartje achterlaat."),
        step(
          chance, "Laten weten waar je bent", why: "Als er iets gebeurt, moet iemand je zoeken.",
          afterwards: "Een collega weet bij wie je bent en wanneer je terug bent.",
          agreement: "Zet je bezoek in de agenda van het team.", room: "Dit is voor je eigen veiligheid. Sla het nooit over.",
          leavesRoom: false),
        step(
          chance, "Zeggen waarvoor je komt", why: "Mensen denken snel dat je komt kijken of het huis schoon is.",
          afterwards: "De ander kan zeggen waar hij het niet over wil hebben.",
          room: "Soms praat je eerst een kwartier over de duiven."),
        step(
          chance, "Kijken met de ander, niet naar de ander", why: "Wat je ziet is waarneming. Wat je ervan maakt is van jou.",
          afterwards: "Wat je opviel, heb je gezegd.", agreement: "Schrijf niets op wat je niet ook hardop zou zeggen.",
          room: "Wanneer je iets benoemt. Niet alles hoeft de eerste keer."),
        step(
          chance, "Afspreken wat er nu gebeurt", why: "Na een bezoek zonder vervolg blijft iemand met vragen zitten.",
          afterwards: "De ander kent de volgende stap en weet wie die zet.", room: "De volgende stap mag ook zijn: niets."),
    ])
  }

  private static let promise = """
    # Onze belofte

    Wie bij ons aanklopt, spreekt binnen vijf werkdagen een mens. Die mens blijft tot het plan er ligt.

    ## Wat u van ons mag verwachten

    - U vertelt uw verhaal één keer.
    - U leest mee met wat wij opschrijven.
    - U hoort wat wij met uw klacht of idee deden.

    Hoe wij dat onder elkaar regelen staat in [Hoe wij leren](hoe-wij-leren.md).
    """

  private static let learning = """
    # Hoe wij leren

    Goed werk is niet af te vinken. Daarom praten we erover, in kleine kringen die besloten zijn.

    ![\(Stoelen.description)](stoelen.png)

    Zo zitten we: zonder tafel, iedereen even hoog. Er staat altijd een stoel meer dan er mensen zijn. Wie later komt, hoort er \
    meteen bij.

    Wat daar gezegd wordt, blijft daar. Wat we ervan leren, laten we naar buiten als iedereen in de kring ja zegt.

    ## Wat een leidinggevende ziet

    Dat er een gesprek was, welke vorm het had, en met hoeveel mensen als het er vijf of meer waren. Verder niets.
    """

  private static let firstWeek = """
    # Je eerste week

    Welkom. Niemand verwacht dat je alles leest.

    1. Loop een dag mee met iemand uit je team.
    2. Lees [Onze belofte](../over-ons/onze-belofte.md).
    3. Vraag je team waar ze van de afspraken afwijken, en waarom dat goed was.

    | Wie | Waarvoor |
    |---|---|
    | Je teamleider | Alles wat je dwarszit |
    | Ellen | Waar iets staat in het handboek |
    | De vertrouwenspersoon | Wat je met niemand anders wilt delen |
    """
}
