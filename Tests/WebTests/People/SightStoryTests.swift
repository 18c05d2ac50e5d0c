import Domain
import Pages
import Rooms
import Testing
import TestKit
import Vocabulary

/// Ellen lets Ingrid look along at one more norm set, on Ingrid's own page.
@Suite struct SightStoryTests {
  @Test(arguments: Backend.available) func anAuditorIsGivenOneMoreSetOnHerPage(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street.full(on: database)
      let world = street.world
      let (ellen, robert) = (try street.visitor("Ellen"), try await world.viewer("Robert"))
      let second = try await world.house.write(at: .norms, as: robert) { desk in
        try desk.importNorms(try NormSheet(text: "nummer;titel\n4;Middenin"), title: "Kader Kanarie", edition: "1")
      }
      guard case .assessor(let ingrid) = try await world.caller("Ingrid") else { throw NotFound() }
      let page = Place.person(ingrid.person)
      let before = try await ellen.get(page).body
      #expect(before.contains("Waar Ingrid van Wijk voor komt") && before.contains("Voorbeeldkader, 2026, tot en met"))
      #expect(
        try await !street.visitor("Jayden").get(page).body.contains("Laat meekijken"), "whoever keeps no people is asked nothing")

      let (past, day) = (World.monday.adding(-1), World.monday.adding(9))
      let wish = [("doe", "inzage"), ("kader", second.raw)]
      let refused = try await ellen.post(page, wish + [("tot", "\(past)")])
      #expect(refused.status == 422 && refused.body.contains("Deze dag is al voorbij."))
      #expect(try await street.visitor("Jayden").post(page, wish + [("tot", "\(day)")]).status == 404)
      #expect(try await ellen.post(page, wish + [("tot", "\(day)")]).location == "\(page.address)?gedaan=inzage")
      #expect(try await ellen.get(page).body.contains("Kader Kanarie, 1, tot en met"))
      let sets = try await street.visitor("Ingrid").get(.norms()).body
      #expect(sets.contains("Kader Kanarie") && sets.contains("Voorbeeldkader"), "she chooses between the two now")
    }
  }
}
