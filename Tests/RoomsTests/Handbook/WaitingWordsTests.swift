import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// A page goes while colleagues wait for an answer: they hear it, their words stay, and go on when the page is back.
@Suite struct WaitingWordsTests {
  /// Jayden proposed words, Samira deviated alone, and three deviations on the first step became a proposal that the team talked
  /// over.
  private func play(
    on backend: Backend, _ story: (World, ID<Amendment>, ID<RevisionProposal>, [ID<CriticalStep>]) async throws -> Void
  ) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let steps = try await world.publishProcess()
      for name in ["Samira", "Marloes", "Margriet"] { try await world.differ(name, steps[0]) }
      try await world.differ("Ellen", steps[1], for: .me)
      try await world.differ("Robert", steps[1])
      let amendment = try await world.house.write(at: .handbook, as: try await world.viewer("Jayden")) { desk in
        try desk.amend(World.slug, at: nil, from: 1, to: .purpose("Wie aanklopt, wordt gehoord."), because: "Korter")
      }
      let page = try await world.house.look(as: .member(try await world.viewer("Peter"))) { room in try room.page(World.slug) }
      try await story(world, amendment, try #require(page.deviations[steps[0]]?.proposal), steps)
    }
  }

  @Test(arguments: Backend.available) func whoeverGaveSomethingHearsWhyAndNobodyElseDoes(on backend: Backend) async throws {
    try await play(on: backend) { world, _, _, _ in
      try await world.withdraw("Het staat nu bij Welkom.")
      for name in ["Samira", "Marloes", "Margriet", "Robert", "Jayden"] {
        let notices = try await world.notices(name)
        #expect(notices.map(\.kind) == [.pageWithdrawn] && notices[0].reason == "Het staat nu bij Welkom.", "\(name)")
      }
      // Ellen kept hers for herself, and Peter did it.
      for name in ["Ellen", "Peter"] { #expect(try await world.notices(name).isEmpty, "\(name)") }
      // The log says that people were told, never who.
      let told = try await world.database.read { tx in
        try tx.run("SELECT actor, facts FROM happening WHERE kind = 'bericht.teruggekoppeld'")
      }
      #expect(try told.count == 1 && told[0].optionalText("actor") == nil && told[0].text("facts").isEmpty)
    }
  }

  @Test(arguments: Backend.available) func itsWordsAreKeptAndReadInTheHistoryWhileNothingCanBeDone(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world, amendment, proposal, _ in
      let (jayden, peter) = (try await world.viewer("Jayden"), try await world.viewer("Peter"))
      try await world.withdraw("Het staat nu bij Welkom.")
      let history = try await world.house.look(as: .member(jayden)) { room in try room.history(World.slug) }
      #expect(history.withdrawal?.reason == "Het staat nu bij Welkom." && history.waiting.map(\.id) == [amendment])
      // An auditor reads that it was withdrawn, and not what colleagues proposed.
      let ingrid = try await world.auditor()
      let outside = try await world.house.look(as: ingrid) { room in try room.history(World.slug) }
      #expect(outside.withdrawal != nil && outside.waiting.isEmpty)

      let reading = try await world.house.read(at: .handbook, as: jayden) { desk in try desk.amendment(amendment, of: World.slug)
      }
      #expect(reading.card.state == .pageWithdrawn && reading.card.answer == "Het staat nu bij Welkom.")
      #expect(
        !reading.mayRemark && reading.mayWithdraw && !reading.mayAnswer && !reading.change.isEmpty,
        "its words stay, and are his to take back")
      let quoted = try await world.house.read(at: .handbook, as: peter) { desk in try desk.proposal(proposal, of: World.slug) }
      #expect(quoted.state == .pageWithdrawn && !quoted.mayDiscuss && !quoted.mayPublish)
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .handbook, as: peter) { desk in try desk.remark(on: amendment, of: World.slug, "Nog iets")
        }
      }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in try desk.decline(amendment, because: "Nee")
        }
      }
    }
  }

  @Test(arguments: Backend.available) func whenThePageIsBackEverythingWaitsAsItDid(on backend: Backend) async throws {
    try await play(on: backend) { world, amendment, proposal, steps in
      let peter = try await world.viewer("Peter")
      let team = world.team
      _ = try await world.house.write(at: .handbook, as: peter) { desk in
        try desk.talked(
          over: World.slug, in: team, on: World.monday, result: .objection, TalkAnswers(otherwise: "Eerst appen."),
          proposal: proposal)
      }
      try await world.withdraw("Even weg.")
      try await world.house.write(at: .withdrawn(World.slug), as: peter) { desk in try desk.putBack() }
      let reading = try await world.house.read(at: .handbook, as: peter) { desk in try desk.amendment(amendment, of: World.slug) }
      #expect(reading.card.state == .open && reading.card.answer.isEmpty && reading.mayAnswer)
      #expect(
        try await world.house.read(at: .handbook, as: peter) { desk in try desk.proposal(proposal, of: World.slug).state }
          == .discussed)
      #expect(try await world.notices("Jayden").map(\.kind).contains(.pageReturned))
      #expect(try await world.notices("Robert").map(\.kind).contains(.pageReturned), "who deviated alone, too")
      // One open proposal on a step: the next deviation joins it.
      try await world.differ("Jayden", steps[0])
      #expect(
        try await world.house.read(at: .handbook, as: peter) { desk in try desk.proposal(proposal, of: World.slug).mayPublish })
    }
  }

  @Test func whoWithdrawsReadsFirstByNameWhatWaits() async throws {
    try await play(on: .sqlite) { world, amendment, proposal, _ in
      let reading = try await world.house.read(at: .owner(of: World.slug), as: try await world.viewer("Peter")) { desk in
        try desk.withdrawal()
      }
      #expect(reading.amendments.map(\.id) == [amendment] && reading.amendments[0].by.name == "Jayden van Wijk")
      #expect(reading.patterns.map(\.proposal) == [proposal] && reading.patterns.map(\.step) == ["Een mens aan de lijn"])
    }
  }
}

extension World {
  func differ(_ name: String, _ step: ID<CriticalStep>, for audience: DeviationAudience = .owner) async throws {
    _ = try await house.write(at: .handbook, as: try await viewer(name)) { desk in
      try desk.deviate(
        from: step, of: World.slug, DeviationDraft(instead: "Anders (\(name))", because: "Daarom", gave: "", audience: audience))
    }
  }

  func withdraw(_ reason: String) async throws {
    try await house.write(at: .owner(of: World.slug), as: try await viewer("Peter")) { desk in try desk.withdraw(because: reason)
    }
  }

  func notices(_ name: String) async throws -> [NoticeCard] {
    try await house.read(as: try await viewer(name)) { desk in try desk.notices() }
  }
}
