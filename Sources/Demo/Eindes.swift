import Domain
import Rooms
import Vocabulary

/// What ends at Wijkwerk: a team that does a step as described again, and a page that is withdrawn while a colleague waits for
/// an answer about it.
extension Wijkwerk {
  func end(_ cast: Cast) async throws {
    at(daysAgo: 40, hour: 11)
    let agreement = try await agreeForTheSummer(cast)
    at(daysAgo: 25, hour: 10)
    let slug = try await writeAboutKeys(cast)
    at(daysAgo: 7, hour: 15)
    let nadia = try cast["Nadia"]
    try await house.write(at: .handbook, as: nadia) { desk in
      try desk.doAsItStands(
        agreement, of: "op-huisbezoek", because: "De zomer is voorbij. Samen gaan kan weer, en wij merken het verschil.")
    }
    at(daysAgo: 6, hour: 9)
    try await house.write(at: .owner(of: slug), as: try cast["Ellen"]) { desk in
      try desk.withdraw(because: "De Schakel heeft nu een beheerder. Zij geeft sleutels uit en weet wie er een heeft.")
    }
  }

  /// De Vaart was short of people, and agreed on something for as long as that lasted.
  private func agreeForTheSummer(_ cast: Cast) async throws -> ID<Deviation> {
    let (nadia, team) = (try cast["Nadia"], cast.teams["De Vaart"])
    let page = try await house.look(as: .member(nadia)) { room in try room.page("op-huisbezoek") }
    guard case .outline(let outline) = page.content, let step = outline.steps.last?.id else { throw NotFound() }
    return try await house.write(at: .handbook, as: nadia) { desk in
      try desk.deviate(
        from: step, of: "op-huisbezoek",
        DeviationDraft(
          instead: "Wij gaan deze zomer alleen, en bellen elkaar ervoor en erna.",
          because: "We zijn met te weinig om met z’n tweeën te gaan.", gave: "",
          audience: .owner, team: team))
    }
  }

  private func writeAboutKeys(_ cast: Cast) async throws -> String {
    let ellen = try cast["Ellen"]
    let slug = try await house.write(at: .handbook, as: ellen) { desk in
      try desk.makePage(
        title: "Sleutels van De Schakel", chapter: "Praktisch",
        content: .text("Haal een sleutel bij de balie en zet je naam op de lijst. Breng hem dezelfde dag terug."))
    }
    _ = try await house.write(at: .publishing(slug), as: ellen) { desk in
      try desk.publish(revision: 1, because: "Er waren drie sleutels zoek.")
    }
    _ = try await house.write(at: .handbook, as: try cast["Lotte"]) { desk in
      try desk.amend(
        slug, at: nil, from: 1, to: .text("Haal een sleutel bij de balie. Wie hem heeft, staat op het bord bij de deur."),
        because: "De lijst ligt achter slot, en dan is de balie al dicht.")
    }
    return slug
  }
}
