import Domain
import Rooms
import Vocabulary

/// A service with its promise, a project with a scheme of its own, and a draft that somebody is in the middle of.
extension Wijkwerk {
  static let buddies = "een-maatje-voor-een-jaar"
  static let saturday = "zaterdag-in-de-molenbuurt"

  func promise(_ cast: Cast) async throws {
    at(daysAgo: 140, hour: 10)
    try await publish(
      cast, "Joke", owner: "Anouk", title: "Een maatje voor een jaar", chapter: "Samen met vrijwilligers",
      .service(Wijkwerk.buddyPromise),
      because: "Met zes deelnemers en vier maatjes geschreven. Wat er niet stond, beloofden we ook niet meer.")
    at(daysAgo: 120, hour: 15)
    let project = Wijkwerk.saturdayOutline(house.chance, from: today.adding(-110), until: today.adding(250))
    try await publish(
      cast, "Wout", owner: "Hakan", title: "Zaterdag in de Molenbuurt", chapter: "Projecten", .outline(project),
      because: "De jongeren wilden op zaterdag een eigen plek. Dit is hoe wij dat een jaar proberen.")
    at(daysAgo: 60, hour: 11)
    try await withdraw(cast)
    at(daysAgo: 3, hour: 16)
    let anouk = try cast["Anouk"]
    let draft = try await house.read(at: .writer(of: Wijkwerk.buddies), as: anouk) { desk in try desk.draft() }
    guard case .service(var promise) = draft.content else { return }
    promise.expect = promise.expect.replacing("Binnen zes weken", with: "Binnen vier weken")
    let better = PageContent.service(promise)
    _ = try await house.write(at: .writer(of: Wijkwerk.buddies), as: anouk) { desk in
      try desk.save(
        from: draft.revision.number, title: draft.card.title, chapter: draft.chapter, content: better,
        note: "Sinds de zomer lukt het sneller")
    }
  }

  /// A page that nobody read any more is withdrawn from the handbook, with a reason and its history.
  private func withdraw(_ cast: Cast) async throws {
    let ellen = try cast["Ellen"]
    let file = ImportedFile(
      path: "praktisch/faxen-naar-het-loket.md",
      bytes: Array(
        "# Faxen naar het loket\n\nVraag de code bij de receptie. Lees eerst [je eerste week](je-eerste-week.md).".utf8))
    _ = try await house.write(at: .keepers, as: ellen) { desk in try desk.importHandbook([file]) }
    try await house.write(at: .owner(of: "faxen-naar-het-loket"), as: ellen) { desk in
      try desk.withdraw(
        because: "Het loket heeft geen fax meer. Bellen of mailen gaat sneller; hoe dat gaat staat in Van aanmelding naar plan.")
    }
  }

  private func publish(
    _ cast: Cast, _ author: String, owner: String, title: String, chapter: String, _ content: PageContent, because reason: String
  ) async throws {
    let slug = try await house.write(at: .handbook, as: try cast[author]) { desk in
      try desk.makePage(title: title, chapter: chapter, content: content)
    }
    let (ownerID, authorID) = (try cast[owner].person, try cast[author].person)
    try await house.write(at: .owner(of: slug), as: try cast["Ellen"]) { desk in
      try desk.assign(owner: ownerID, coauthors: [authorID])
    }
    _ = try await house.write(at: .publishing(slug), as: try cast[owner]) { desk in try desk.publish(revision: 1, because: reason)
    }
  }

  private static let buddyPromise = ServicePromise(
    forWhom:
      "Voor wie in onze wijken woont en iemand zoekt om een jaar lang mee op te trekken. Je hoeft niet uit te leggen waarom.",
    expect: """
      Binnen zes weken stellen wij een maatje aan je voor.
      De eerste keer zijn wij erbij. Klikt het niet, dan zoeken we zonder vragen een ander.
      Jullie kiezen samen wat je doet. Wij schrijven daar niets over op.
      Na drie, zes en twaalf maanden bellen wij je om te horen hoe het gaat.
      """,
    ask: """
      Bel je maatje af als je niet kunt.
      Zeg het ons als iets niet goed voelt.
      """,
    whenWrong:
      "Bel Anouk Willems van De Vaart. Praat je liever met iemand van buiten, dan is er de onafhankelijke klachtenfunctionaris.",
    terms: "Het is gratis. Kosten van een uitje betaalt ieder voor zichzelf.")

  private static func saturdayOutline(_ chance: Randomness, from begins: Day, until ends: Day) -> ProcessOutline {
    func step(
      _ title: String, why: String, afterwards: String, agreement: String = "", room: String, leavesRoom: Bool = true
    ) -> ProcessOutline.Step {
      ProcessOutline.Step(
        id: .new(chance), title: title, why: why, afterwards: afterwards, agreement: agreement, room: room, leavesRoom: leavesRoom
      )
    }
    return ProcessOutline(
      purpose:
        "Jongeren uit de Molenbuurt hebben op zaterdag een plek die van hen is. Wat zij daar beginnen, houden zij zelf vol.",
      steps: [
        step(
          "Beginnen bij wat zij al doen", why: "Een programma dat wij bedenken, is na vier weken leeg.",
          afterwards: "Drie jongeren vertellen wat zij willen.",
          room: "Op het plein, in de sportschool of achter een spelcomputer."),
        step(
          "De sleutel delen", why: "Wie de sleutel heeft, is van de plek.", afterwards: "Twee jongeren openen en sluiten.",
          agreement: "Er is altijd één volwassene in het gebouw.", room: "Wie die volwassene is, kiezen de jongeren mee."),
        step(
          "Is het veilig?", why: "Wie iets vervelends ziet, moet weten bij wie hij terechtkan.",
          afterwards: "Iedere jongere kent één naam.", agreement: "Bij een vermoeden volg je de meldcode.", room: "Dit is wet.",
          leavesRoom: false),
        step(
          "De buren erbij", why: "Een klacht over lawaai is vaak een vraag om kennis te maken.",
          afterwards: "De buren hebben het nummer van een jongere.", room: "Soep, een toernooi of gewoon aanbellen."),
        step(
          "Elk kwartaal: gaan we door?", why: "Een project dat niemand stopt, wordt een gewoonte van ons.",
          afterwards: "Jongeren en werkers weten waarom het doorgaat of stopt.", room: "Stoppen mag ook, met een feest."),
      ], project: ProjectFrame(forWhom: "Jongeren van veertien tot twintig uit de Molenbuurt.", begins: begins, ends: ends))
  }
}
