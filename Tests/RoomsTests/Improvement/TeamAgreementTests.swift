import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// A team that did a step otherwise does it again as it stands: it says so, what it did stays, and who followed it is told.
@Suite struct TeamAgreementTests {
  @Test(arguments: Backend.available) func aTeamEndsItsAgreementAndWhatItDidStays(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      try await world.agree("Samira", steps[2], "Wij sturen eerst een kaartje")
      try await world.agree("Jayden", steps[2], "Wij bellen pas na een kaartje")
      let (marloes, peter) = (try await world.viewer("Marloes"), try await world.viewer("Peter"))
      let before = try await world.house.read(at: .handbook, as: marloes) { desk in try desk.teamAgreements(of: World.slug) }
      #expect(before.holding.map(\.instead) == ["Wij bellen pas na een kaartje"] && before.holding[0].mayEnd)
      #expect(before.ended.map(\.end) == [.replaced])

      let agreement = before.holding[0].id
      for _ in 1...2 {  // the second is the same form, sent again
        try await world.house.write(at: .handbook, as: marloes) { desk in
          try desk.doAsItStands(agreement, of: World.slug, because: "Bellen lukt weer")
        }
      }
      let after = try await world.house.read(at: .handbook, as: peter) { desk in try desk.teamAgreements(of: World.slug) }
      #expect(after.holding.isEmpty && after.ended.count == 2)
      #expect(after.ended.contains { $0.id == agreement && $0.end == .returned(on: World.monday, because: "Bellen lukt weer") })
      let page = try await world.house.look(as: .member(peter)) { room in try room.page(World.slug) }
      #expect(page.deviations[steps[2]] == nil, "the step says again what everybody does")
      for name in ["Samira", "Jayden", "Peter"] {
        let told = try await world.notices(name).filter { $0.kind == .teamReturned }
        #expect(told.count == 1 && told[0].team == "Zuiderkwartier" && told[0].reason == "Bellen lukt weer", "\(name)")
      }
      #expect(try await world.notices("Marloes").isEmpty, "she did it")
    }
  }

  @Test(arguments: Backend.available) func onlyTheTeamItselfEndsItAndAnOlderOneIsOver(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      try await world.agree("Samira", steps[2], "Wij sturen eerst een kaartje")
      try await world.agree("Samira", steps[2], "Wij bellen pas na een kaartje")
      let margriet = try await world.viewer("Margriet")
      let reading = try await world.house.read(at: .handbook, as: margriet) { desk in try desk.teamAgreements(of: World.slug) }
      #expect(!reading.holding[0].mayEnd, "she is in no team")
      let (holding, replaced) = (reading.holding[0].id, reading.ended[0].id)
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .handbook, as: margriet) { desk in
          try desk.doAsItStands(holding, of: World.slug, because: "")
        }
      }
      await #expect(throws: Changed.self) {
        try await world.house.write(at: .handbook, as: try await world.viewer("Samira")) { desk in
          try desk.doAsItStands(replaced, of: World.slug, because: "")
        }
      }
      // What one worker wrote alone is no team's: there is no such agreement.
      try await world.differ("Jayden", steps[0])
      let alone = try await world.house.read(as: try await world.viewer("Jayden")) { desk in try desk.myDeviations()[0].id }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .handbook, as: try await world.viewer("Jayden")) { desk in
          try desk.doAsItStands(alone, of: World.slug, because: "")
        }
      }
    }
  }
}
