import Domain
import Rooms
import Vocabulary

/// What Samira keeps of her own craft, and shows for a talk.
extension Wijkwerk {
  func keepCraft(_ cast: Cast) async throws {
    let (ellen, samira, peter) = (try cast["Ellen"], try cast["Samira"], try cast["Peter"])
    let sets = try await house.look(as: .member(ellen)) { room in try room.normSets() }
    guard let set = sets.first(where: { $0.title == "Onze kernwaarden" })?.id else { return }
    at(daysAgo: 140, hour: 10)
    try await house.write(at: .norms, as: ellen) { desk in try desk.offer(set, forCraft: true) }
    @Sendable func own(_ text: String) -> OwnWords { OwnWords(text, of: samira.person) }
    at(daysAgo: 26, hour: 16)
    try await house.keepCraft(of: samira) { room in
      let closer = try room.add(
        CraftDraft(
          heading: own("Zoekt de toenadering die past"),
          can: own("Ik kan wachten zonder weg te blijven. Ik kom terug, ook als er de vorige keer niemand opendeed."),
          learn: own("Wanneer ik moet stoppen met langsgaan. Dat vraag ik Marloes, die doet dit twintig jaar.")))
      try room.add(
        CraftExampleDraft(
          words: own("Drie keer koffie op de galerij, en toen pas de brieven. Zij begon er zelf over."), link: own("")),
        to: closer)
      try room.add(
        CraftExampleDraft(
          words: own("Stap 2 is veranderd, ook door wat ik anders deed."), link: own("/handboek/\(Wijkwerk.intake)")), to: closer)
      _ = try room.add(
        CraftDraft(
          heading: own("Neemt de ruimte van het vak"), can: own("Ik wijk af als het moet, en ik leg het uit."),
          learn: own("Het eerder zeggen, en niet pas als het klaar is.")))
    }
    at(daysAgo: 3, hour: 9)
    let until = today.adding(14)
    try await house.keepCraft(of: samira) { room in
      guard let first = try room.reading().parts.first else { return }
      _ = try room.show(first.id, to: peter.person, until: until)
    }
  }
}
