import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// A team agrees to do a step otherwise, and says so with its own name.
@Suite struct TeamDeviationTests {
  @Test(arguments: Backend.available) func aTeamSpeaksWithItsOwnNameAndCountsOnce(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      for name in ["Samira", "Jayden", "Marloes"] {
        try await world.agree(name, steps[2], "Wij bellen pas na een kaartje (\(name))")
      }
      for name in ["Margriet", "Peter", "Robert"] {
        let page = try await world.house.look(as: .member(try await world.viewer(name))) { room in try room.page(World.slug) }
        let found = try #require(page.deviations[steps[2]])
        #expect(
          found.voices.map(\.source) == [.agreed(by: "Zuiderkwartier")] && found.voices[0].instead.contains("Marloes"),
          "the newest holds")
        #expect(found.count == .fewer && found.proposal == nil, "three people of one team are one sign")
      }
      // Whoever is not in a team does not speak for it.
      let margriet = try await world.viewer("Margriet")
      let team = world.team
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .handbook, as: margriet) { desk in
          try desk.deviate(
            from: steps[2], of: World.slug,
            DeviationDraft(instead: "Anders", because: "Daarom", gave: "", audience: .owner, team: team))
        }
      }
    }
  }

  @Test(arguments: Backend.available) func anAgreementOutlivesTheWordsItDeviatedFromAndTheTeamIsTold(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      try await world.agree("Samira", steps[2], "Wij bellen pas na een kaartje")
      try await world.edit(steps[2]) { $0.agreement = "Stuur eerst een kaartje." }
      let peter = try await world.viewer("Peter")
      _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: 2, because: "Zuid had gelijk")
      }
      let page = try await world.house.look(as: .member(peter)) { room in try room.page(World.slug) }
      #expect(page.deviations[steps[2]]?.voices.first?.saidThen == "Bel binnen vijf dagen.")
      for name in ["Samira", "Jayden", "Marloes"] {
        let notices = try await world.house.read(as: try await world.viewer(name)) { desk in try desk.notices() }
        #expect(notices.map(\.kind) == [.changed], "\(name) is of the team that agreed on it")
      }
    }
  }

  @Test(arguments: Backend.available) func whoeverDeviatedAloneHearsOnceThatTheWordsChanged(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (samira, peter) = (try await world.viewer("Samira"), try await world.viewer("Peter"))
      _ = try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.deviate(
          from: steps[2], of: World.slug,
          DeviationDraft(instead: "Ik ging langs", because: "Zij nam niet op", gave: "", audience: .owner))
      }
      for (number, words) in [(2, "Bel binnen drie dagen."), (3, "Bel dezelfde dag.")] {
        try await world.edit(steps[2]) { $0.agreement = words }
        _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
          try desk.publish(revision: number, because: words)
        }
      }
      #expect(try await world.house.read(as: samira) { desk in try desk.notices() }.map(\.reason) == ["Bel binnen drie dagen."])
    }
  }
}

extension World {
  /// Somebody writes down what their team agreed to do otherwise.
  func agree(_ name: String, _ step: ID<CriticalStep>, _ instead: String) async throws {
    let team = team
    _ = try await house.write(at: .handbook, as: try await viewer(name)) { desk in
      try desk.deviate(
        from: step, of: World.slug,
        DeviationDraft(instead: instead, because: "Onze wijk is zo", gave: "", audience: .owner, team: team))
    }
  }
}
