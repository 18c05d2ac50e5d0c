import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// Who enters which room. Peter leads a team and owns the process, Samira writes along, Ellen keeps the handbook; Jayden and
/// Margriet have no more than every member has, and Carla is of elsewhere.
@Suite struct RightsTests {
  @Test(arguments: Backend.available) func eachRoomOpensForThoseWhoHaveItsRight(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let slug = World.slug
      let everybody = ["Ellen", "Jayden", "Margriet", "Peter", "Samira"]
      #expect(try await whoEnters(.handbook, world) == everybody + ["Carla"], "each in their own organisation")
      #expect(try await whoEnters(.circles, world) == everybody + ["Carla"])
      #expect(try await whoEnters(.keepers, world) == ["Ellen", "Peter", "Carla"])
      #expect(try await whoEnters(.norms, world) == ["Ellen", "Peter", "Carla"])
      #expect(try await whoEnters(.evidence, world) == ["Ellen", "Peter", "Carla"])
      #expect(try await whoEnters(.people, world) == ["Ellen", "Peter", "Carla"])
      #expect(try await whoEnters(.writer(of: slug), world) == ["Ellen", "Peter", "Samira"])
      // Twice, for the second time the page is remembered.
      for _ in 0..<2 { #expect(try await whoEnters(.matters(of: slug), world) == ["Ellen", "Peter", "Samira"]) }
      #expect(try await whoEnters(.owner(of: slug), world) == ["Ellen", "Peter"])
      #expect(try await whoEnters(.publishing(slug), world) == ["Peter"], "a page with an owner is published by nobody else")
      #expect(try await whoEnters(.answering(for: slug), world) == ["Peter"])
      #expect(try await whoEnters(.withdrawn(slug), world) == [], "it stands")
      #expect(try await whoEnters(.agreement(on: slug), world) == [], "nobody was asked")

      let ellen = try await world.viewer("Ellen")
      try await world.house.write(at: .owner(of: slug), as: ellen) { desk in try desk.assign(owner: nil, coauthors: []) }
      #expect(try await whoEnters(.writer(of: slug), world) == ["Ellen", "Peter"])
      #expect(try await whoEnters(.answering(for: slug), world) == ["Ellen", "Peter"], "while it has no owner")
      try await world.house.write(at: .owner(of: slug), as: ellen) { desk in try desk.withdraw(because: "Niet meer nodig") }
      #expect(try await whoEnters(.withdrawn(slug), world) == ["Ellen", "Peter"])
      #expect(try await whoEnters(.owner(of: slug), world) == [])
      #expect(try await whoEnters(.writer(of: slug), world) == [])
      #expect(try await whoEnters(.matters(of: slug), world) == [])
    }
  }

  @Test(arguments: Backend.available) func whoWasAskedAnswersAndWhoAskedTakesItBack(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (slug, ellen, jayden) = (World.slug, try await world.viewer("Ellen"), try await world.viewer("Jayden").person)
      try await world.house.write(at: .keepers, as: ellen) { desk in try desk.setAgreementRules([.process: .colleague]) }
      try await world.edit(steps[0]) { $0.agreement = "Bel binnen drie dagen." }
      #expect(try await whoEnters(.publishing(slug), world) == ["Peter"], "to ask")
      try await world.house.write(at: .publishing(slug), as: try await world.viewer("Peter")) { desk in
        try desk.askAgreement(revision: 2, because: "Sneller", of: jayden)
      }
      #expect(try await whoEnters(.agreement(on: slug), world) == ["Ellen", "Jayden", "Peter", "Samira"])
      #expect(try await whoEnters(.asked(about: slug), world) == ["Jayden"])
      #expect(try await whoEnters(.asker(about: slug), world) == ["Peter"])
      try await world.house.write(at: .keepers, as: ellen) { desk in try desk.setAgreementRules([.process: .owner]) }
      #expect(
        try await whoEnters(.publishing(slug), world) == ["Ellen", "Peter", "Samira"],
        "its owner publishes, and who writes along asks")
    }
  }

  private func whoEnters<Opened: ~Copyable>(_ right: Right<Opened>, _ world: World) async throws -> [String] {
    var names: [String] = []
    for name in ["Ellen", "Jayden", "Margriet", "Peter", "Samira", "Carla"] {
      do {
        try await world.house.admit(try await world.viewer(name), to: right)
        names.append(name)
      } catch is NotFound {}
    }
    return names
  }
}
