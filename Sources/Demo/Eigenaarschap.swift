import Domain
import Rooms
import Vocabulary

/// Who keeps the handbook of Wijkwerk: what teams added and answered, a page that is due for review, and one whose owner left.
extension Wijkwerk {
  static let visit = "op-huisbezoek"

  func own(_ cast: Cast) async throws {
    try await talkItOver(cast)
    try await lookAgain(cast)
    try await leaveAPage(cast)
    try await read(cast)
  }

  /// What three teams do in addition, at a step or for the whole page.
  func keepBesideTheText(_ cast: Cast) async throws {
    guard let vaart = cast.teams["De Vaart"], let molen = cast.teams["Molenbuurt"], let zuid = cast.teams["Zuiderkwartier"] else {
      return
    }
    let intake = try await house.look(as: .member(try cast["Nadia"])) { room in try room.page(Wijkwerk.intake) }
    let visit = try await house.look(as: .member(try cast["Nadia"])) { room in try room.page(Wijkwerk.visit) }
    guard case .outline(let calls) = intake.content, case .outline(let visits) = visit.content else { return }
    at(daysAgo: 140, hour: 11)
    let first = calls.steps[0].id
    try await house.write(at: .handbook, as: try cast["Nadia"]) { desk in
      try desk.add(
        "Bij jongeren eerst appen, dan bellen. Dan weten ze wie er belt.", of: vaart, at: first, of: Wijkwerk.intake, from: 0)
    }
    at(daysAgo: 90, hour: 15)
    let step = visits.steps[1].id
    try await house.write(at: .handbook, as: try cast["Bart"]) { desk in
      try desk.add("Op donderdagavond gaan we altijd met z’n tweeën.", of: molen, at: step, of: Wijkwerk.visit, from: 0)
    }
    // Written before that step got its new words, so the page says that the text above changed.
    at(daysAgo: 110, hour: 9)
    let second = calls.steps[1].id
    try await house.write(at: .handbook, as: try cast["Femke"]) { desk in
      try desk.add(
        "Wij schrijven na afloop, in de auto. Bij het tweede bezoek lezen we het voor.", of: zuid, at: second,
        of: Wijkwerk.intake, from: 0)
    }
  }

  /// Newcomers discussed the description in a conversation: three questions, and no signature.
  private func talkItOver(_ cast: Cast) async throws {
    guard let molen = cast.teams["Molenbuurt"], let zuid = cast.teams["Zuiderkwartier"] else { return }
    at(daysAgo: 88, hour: 10)
    let day = hand.moment.day
    try await house.write(at: .handbook, as: try cast["Hakan"]) { desk in
      _ = try desk.talked(
        over: Wijkwerk.visit, in: molen, on: day, result: .withAddition,
        TalkAnswers(
          recognised: "Dat je gast bent, zegt hier iedereen.",
          otherwise: "Op donderdagavond gaan we met z’n tweeën. Dan zijn er vaker bekenden binnen.",
          changed: "Niets aan de tekst. Het is een aanvulling van ons geworden."))
    }
    at(daysAgo: 34, hour: 10)
    let later = hand.moment.day
    try await house.write(at: .handbook, as: try cast["Peter"]) { desk in
      _ = try desk.talked(
        over: "als-iemand-niet-tevreden-is", in: zuid, on: later, result: .ours,
        TalkAnswers(recognised: "Eerst luisteren. En dat sorry zeggen altijd mag.", changed: "De folder ligt nu ook in de bus."))
    }
  }

  /// A page of Hakan's was published more than half a year ago; Anouk reviewed hers and left it as it is.
  private func lookAgain(_ cast: Cast) async throws {
    at(daysAgo: 225, hour: 9)
    let words = "Bel voor half negen je teamleider. Zij belt je afspraken af. Kom terug als het weer gaat, en niet eerder."
    let slug = try await house.write(at: .handbook, as: try cast["Bart"]) { desk in
      try desk.makePage(title: "Als een collega ziek is", chapter: "Samen werken", content: .text(words))
    }
    let (hakan, bart) = (try cast["Hakan"], try cast["Bart"].person)
    try await house.write(at: .owner(of: slug), as: hakan) { desk in try desk.assign(owner: hakan.person, coauthors: [bart]) }
    _ = try await house.write(at: .publishing(slug), as: hakan) { desk in
      try desk.publish(revision: 1, because: "Iedereen deed dit anders, en niemand wist het van elkaar.")
    }
    try await house.write(at: .owner(of: slug), as: hakan) { desk in try desk.lookAgain(every: .halfYear) }
    at(daysAgo: 20, hour: 16)
    try await house.write(at: .owner(of: "als-iemand-niet-tevreden-is"), as: try cast["Anouk"]) { desk in
      try desk.lookAgain(every: .year)
      try desk.reviewed("Met drie klagers besproken. Het klopt nog.")
    }
  }

  /// Truus owned the page about the first week until she left; since then it needs an owner.
  private func leaveAPage(_ cast: Cast) async throws {
    at(daysAgo: 160, hour: 9)
    let ellen = try cast["Ellen"]
    let newcomer = try newcomer("Truus", "Truus Hoekstra")
    let link = try await house.write(at: .people, as: ellen) { desk in
      try desk.invite(newcomer, as: .teamLead, teams: [], grant: nil)
    }
    _ = try await house.accept(link, password: Wijkwerk.password, device: "Demo")
    let truus = try await house.read(as: ellen) { desk in try desk.people() }.first { $0.person.name == newcomer.name }?.person.id
    guard let truus else { return }
    try await house.write(at: .owner(of: "je-eerste-week"), as: ellen) { desk in try desk.assign(owner: truus, coauthors: []) }
    at(daysAgo: 12, hour: 17)
    try await house.write(at: .people, as: ellen) { desk in try desk.endAccess(of: truus) }
  }

  /// Some page views, so that there is a number to show.
  private func read(_ cast: Cast) async throws {
    at(daysAgo: 3, hour: 12)
    let readers = try ["Jayden", "Lotte", "Daan", "Nadia", "Wout", "Mieke"].map { try cast[$0] }
    for (slug, times) in [(Wijkwerk.intake, 8), (Wijkwerk.visit, 3)] {
      for viewer in readers {
        let page = try await house.look(as: .member(viewer)) { room in try room.page(slug) }
        for _ in 1...times { house.countReading(of: page, by: .member(viewer)) }
      }
    }
    try await Caretaker(house).keepReadings()
  }
}
