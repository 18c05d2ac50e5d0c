import Domain
import Rooms
import Vocabulary

/// How Wijkwerk changes its handbook together: words that members proposed, and a colleague who reads a change before it is
/// published.
extension Wijkwerk {
  func change(_ cast: Cast) async throws {
    at(daysAgo: 50, hour: 13)
    try await speakAsTeam(cast)
    at(daysAgo: 30, hour: 11)
    try await letOneReadAlong(cast, .colleague)
    at(daysAgo: 12, hour: 10)
    try await takeOverWords(cast)
    at(daysAgo: 5, hour: 16)
    try await proposeWords(cast)
    at(daysAgo: 4, hour: 9)
    try await askNadia(cast)
    at(daysAgo: 3, hour: 14)
    try await letOneReadAlong(cast, .nobody)
  }

  /// Molenbuurt agreed to do a step differently, and says so with its own name. The step changed since, so both stand beside
  /// each other.
  private func speakAsTeam(_ cast: Cast) async throws {
    let (bart, team) = (try cast["Bart"], cast.teams["Molenbuurt"])
    let page = try await house.look(as: .member(bart)) { room in try room.page("op-huisbezoek") }
    guard case .outline(let outline) = page.content, let step = outline.steps.first?.id else { return }
    let agreed = DeviationDraft(
      instead: "Bij wie nooit opneemt, gaan we na een kaartje gewoon langs.",
      because: "In onze flats neemt de helft geen onbekend nummer op.",
      gave: "Sinds mei deden er acht open.", audience: .owner, team: team)
    _ = try await house.write(at: .handbook, as: bart) { desk in try desk.deviate(from: step, of: "op-huisbezoek", agreed) }
  }

  /// For a month a process is only published after one colleague read it; then Ellen ends the trial, because most owners asked
  /// somebody anyway.
  private func letOneReadAlong(_ cast: Cast, _ rule: AgreementRule) async throws {
    try await house.write(at: .keepers, as: try cast["Ellen"]) { desk in try desk.setAgreementRules([.process: rule]) }
  }

  /// Anouk wants a complaint answered sooner. Nadia was asked to read it first, and has not answered yet.
  private func askNadia(_ cast: Cast) async throws {
    let (anouk, nadia, page) = (try cast["Anouk"], try cast["Nadia"], "als-iemand-niet-tevreden-is")
    let draft = try await house.read(at: .writer(of: page), as: anouk) { desk in try desk.draft() }
    guard case .outline(var outline) = draft.content, let last = outline.steps.indices.last else { return }
    outline.steps[last].agreement = "Binnen vier weken. Duurt het langer, dan bellen we om te zeggen waarom."
    let content = PageContent.outline(outline)
    let revision = try await house.write(at: .writer(of: page), as: anouk) { desk in
      try desk.save(from: draft.revision.number, title: draft.card.title, chapter: draft.chapter, content: content)
    }
    try await house.write(at: .publishing(page), as: anouk) { desk in
      try desk.askAgreement(
        revision: revision, because: "Zes weken wachten op antwoord vond niemand te rechtvaardigen.", of: nadia.person)
    }
  }

  /// Wout knew better how a visit begins; Hakan took his words over, and asked Ingeborg, who agreed.
  private func takeOverWords(_ cast: Cast) async throws {
    let (hakan, ingeborg) = (try cast["Hakan"], try cast["Ingeborg"])
    let amendment = try await propose(
      cast, "Wout", on: "op-huisbezoek", step: 0, because: "Bij mij thuis schrikt men van onbekende nummers."
    ) { step in
      step.agreement = "Spreek af per telefoon of bericht, en zeg meteen van wie je bent. Zeg hoe lang je blijft."
    }
    try await house.write(at: .handbook, as: ingeborg) { desk in
      try desk.remark(on: amendment, of: "op-huisbezoek", "Ja. Twee keer meegemaakt dat iemand niet opendeed.")
    }
    let revision = try await house.read(at: .writer(of: "op-huisbezoek"), as: hakan) { desk in try desk.draft().revision.number }
    let taken = try await house.write(at: .writer(of: "op-huisbezoek"), as: hakan) { desk in
      try desk.takeOver(amendment, into: revision)
    }
    let causes = ChosenCauses(told: "Twee mensen deden de deur niet open, omdat ze niet wisten wie er belde.")
    try await house.write(at: .publishing("op-huisbezoek"), as: hakan) { desk in
      try desk.askAgreement(revision: taken, because: "Wie belt, zegt eerst van wie hij is.", of: ingeborg.person, causes: causes)
    }
    at(daysAgo: 11, hour: 9)
    _ = try await house.write(at: .asked(about: "op-huisbezoek"), as: ingeborg) { desk in try desk.agree(to: desk.question) }
  }

  /// Two proposals that wait for Peter, one of them with a remark, and one that Anouk answered.
  private func proposeWords(_ cast: Cast) async throws {
    let open = try await propose(
      cast, "Youssef", on: Wijkwerk.intake, step: 2, because: "Drie weken haalt bijna niemand, en dan staat er een leeg plan."
    ) { step in
      step.agreement = "Binnen zes weken staat er een plan van één bladzijde, of weten we samen waarom niet."
    }
    try await house.write(at: .handbook, as: try cast["Marloes"]) { desk in
      try desk.remark(on: open, of: Wijkwerk.intake, "Bij een crisis is drie weken juist lang. Kan het allebei?")
    }
    _ = try await propose(cast, "Henk", on: Wijkwerk.intake, step: 7, because: "Een vrijwilliger weet dit vaak eerder dan wij.") {
      step in
      step.room = "Een tekening of een filmpje is ook een antwoord. Vraag het gerust via de vrijwilliger."
    }
    let answered = try await propose(
      cast, "Tim", on: "als-iemand-niet-tevreden-is", step: 0, because: "Drie dagen is voor ons niet te doen."
    ) { step in
      step.agreement = "Bel of bezoek binnen twee weken."
    }
    try await house.write(at: .writer(of: "als-iemand-niet-tevreden-is"), as: try cast["Anouk"]) { desk in
      try desk.decline(
        answered, because: "Wie boos is, wacht geen twee weken. Lukt drie dagen niet, bel dan alleen om dat te zeggen.")
    }
  }

  private func propose(
    _ cast: Cast, _ who: String, on slug: String, step number: Int, because reason: String,
    _ change: @Sendable (inout ProcessOutline.Step) -> Void
  ) async throws -> ID<Amendment> {
    let viewer = try cast[who]
    let page = try await house.look(as: .member(viewer)) { room in try room.page(slug) }
    guard case .outline(let outline) = page.content, let version = page.version?.number, outline.steps.indices.contains(number)
    else { throw NotFound() }
    var step = outline.steps[number]
    change(&step)
    let (id, words) = (step.id, AmendedWords.step(step))
    return try await house.write(at: .handbook, as: viewer) { desk in
      try desk.amend(slug, at: id, from: version, to: words, because: reason)
    }
  }
}
