import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// From deviation to revision, and back to whoever wrote it down.
@Suite struct ImprovementTests {
  private func deviate(_ world: World, _ name: String, _ step: ID<CriticalStep>, for audience: DeviationAudience) async throws {
    _ = try await world.house.write(at: .handbook, as: try await world.viewer(name)) { desk in
      try desk.deviate(
        from: step, of: World.slug,
        DeviationDraft(instead: "Ik ging langs (\(name))", because: "Zij nam niet op", gave: "", audience: audience))
    }
  }

  @Test(arguments: Backend.available) func threeDeviationsBecomeOneProposalThatQuotesThem(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      try await deviate(world, "Samira", steps[2], for: .owner)
      try await deviate(world, "Jayden", steps[2], for: .owner)
      var page = try await world.house.look(as: .member(try await world.viewer("Peter"))) { room in try room.page(World.slug) }
      #expect(page.deviations[steps[2]]?.count == .fewer)
      #expect(page.deviations[steps[2]]?.proposal == nil)
      #expect(page.deviations[steps[2]]?.voices.count == 2, "Peter owns the process")
      let margriet = try await world.house.look(as: .member(try await world.viewer("Margriet"))) { room in
        try room.page(World.slug)
      }
      #expect(margriet.deviations[steps[2]] == nil, "two voices would tell who they are")

      try await deviate(world, "Marloes", steps[2], for: .owner)
      page = try await world.house.look(as: .member(try await world.viewer("Peter"))) { room in try room.page(World.slug) }
      #expect(page.deviations[steps[2]]?.count == .several(3))
      let proposal = try #require(page.deviations[steps[2]]?.proposal)
      let peter = try await world.viewer("Peter")
      let reading = try await world.house.read(at: .handbook, as: peter) { desk in try desk.proposal(proposal, of: World.slug) }
      #expect(reading.voices.count == 3)
      #expect(reading.mayPublish)

      // A fourth does not move the number that others read, and makes no second proposal.
      try await deviate(world, "Robert", steps[2], for: .owner)
      page = try await world.house.look(as: .member(peter)) { room in try room.page(World.slug) }
      #expect(page.deviations[steps[2]]?.count == .several(3))
      #expect(page.deviations[steps[2]]?.proposal == proposal)
    }
  }

  @Test(arguments: Backend.available) func whoWroteIsToldWhenTheStepChanges(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      // Marloes wrote for her team: she waits for company, and hears it all the same.
      for name in ["Samira", "Jayden", "Marloes"] {
        try await deviate(world, name, steps[1], for: name == "Marloes" ? .team : .owner)
      }
      let peter = try await world.viewer("Peter")
      let draft = try await world.house.read(at: .writer(of: World.slug), as: peter) { desk in try desk.draft() }
      guard case .outline(var outline) = draft.content else { throw NotFound() }
      outline.steps[1].agreement = "Langsgaan mag altijd."
      let content = PageContent.outline(outline)
      _ = try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in
        try desk.save(from: 1, title: draft.card.title, chapter: draft.chapter, content: content)
      }
      let version = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: 2, because: "Drie keer gingen we langs")
      }
      #expect(version == 2)

      for name in ["Samira", "Jayden", "Marloes"] {
        let notices = try await world.house.read(as: try await world.viewer(name)) { desk in try desk.notices() }
        #expect(notices.map(\.kind) == [.changed], "\(name) gave a remark")
        #expect(notices.first?.reason == "Drie keer gingen we langs")
      }
      let others = try await world.house.read(as: peter) { desk in try desk.notices() }
      #expect(others.isEmpty)
      // The deviation still shows the words it deviated from, and those of now beside them.
      let mine = try await world.house.read(as: try await world.viewer("Samira")) { desk in try desk.myDeviations() }
      #expect(
        mine[0].deviatedFrom.contains("Bel binnen vijf dagen.") && mine[0].saysNow?.contains("Langsgaan mag altijd.") == true)
    }
  }

  /// Margriet and Robert are in no team; in the world of these tests everybody else is in one.
  @Test(arguments: Backend.available) func whatIsForMyTeamIsReadByMyTeamAndNobodyElse(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      try await deviate(world, "Samira", steps[2], for: .team)
      for _ in 1...2 {  // the second time the page is remembered
        for (name, hears) in [("Jayden", 1), ("Robert", 0), ("Peter", 1), ("Margriet", 0), ("Samira", 1)] {
          let page = try await world.house.look(as: .member(try await world.viewer(name))) { room in try room.page(World.slug) }
          let voices = page.deviations[steps[2]]?.voices ?? []
          #expect(voices.count == hears && voices.allSatisfy { $0.source == .team && $0.because == "Zij nam niet op" }, "\(name)")
        }
      }
      guard case .assessor = try await world.caller("Ingrid") else { Issue.record("no auditor"); return }
      let ingrid = try await world.house.look(as: try await world.auditor()) { room in try room.page(World.slug) }
      #expect(ingrid.deviations[steps[2]] == nil)
      // For the proposal it counts as soon as three of a team wrote one, and is not quoted. Beside two for the owner it would be
      // one that can be told from the number.
      let peter = try await world.viewer("Peter")
      try await deviate(world, "Jayden", steps[2], for: .owner)
      try await deviate(world, "Marloes", steps[2], for: .owner)
      let before = try await world.house.look(as: .member(peter)) { room in try room.page(World.slug) }
      #expect(before.deviations[steps[2]]?.proposal == nil)
      try await deviate(world, "Jayden", steps[2], for: .team)
      try await deviate(world, "Marloes", steps[2], for: .team)
      let proposal = try #require(
        try await world.house.look(as: .member(peter)) { room in try room.page(World.slug) }.deviations[steps[2]]?.proposal)
      let reading = try await world.house.read(at: .handbook, as: peter) { desk in try desk.proposal(proposal, of: World.slug) }
      #expect(reading.count == .several(3) && reading.voices.isEmpty)
      // Who moves to another team reads it no longer.
      let robert = try await world.viewer("Robert")
      let jayden = try await world.viewer("Jayden").person
      try await world.house.write(at: .people, as: robert) { desk in try desk.setTeams(of: jayden, to: []) }
      let after = try await world.house.look(as: .member(try await world.viewer("Jayden"))) { room in try room.page(World.slug) }
      #expect(after.deviations[steps[2]]?.voices.contains { $0.source == .team } == false)
    }
  }

  /// The answer was lost, so the browser offers to send it again.
  @Test(arguments: Backend.available) func whatIsSentAgainCountsOnce(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      for _ in 1...3 { try await deviate(world, "Samira", steps[2], for: .owner) }
      let samira = try await world.viewer("Samira")
      #expect(try await world.house.read(as: samira) { desk in try desk.myDeviations() }.count == 1)
      for _ in 1...2 {
        try await world.house.write(at: .handbook, as: samira) { desk in
          try desk.discussed(World.slug, in: world.team, on: World.monday, result: .ours, changed: "Niets")
        }
      }
      let page = try await world.house.look(as: .member(samira)) { room in try room.page(World.slug) }
      #expect(page.discussions.count == 1 && page.deviations[steps[2]]?.proposal == nil)
    }
  }

  @Test(arguments: Backend.available) func aProposalIsDiscussedOnItsOwnPageOnly(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      for name in ["Samira", "Jayden", "Marloes"] { try await deviate(world, name, steps[0], for: .owner) }
      let peter = try await world.viewer("Peter")
      let proposal = try #require(
        try await world.house.look(as: .member(peter)) { room in try room.page(World.slug) }.deviations[steps[0]]?.proposal)
      let other = try await world.house.write(at: .handbook, as: peter) { desk in
        try desk.makePage(title: "Elders", chapter: "Elders", content: .text("Niets"))
      }
      _ = try await world.house.write(at: .publishing(other), as: peter) { desk in try desk.publish(revision: 1, because: "Nieuw")
      }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .handbook, as: peter) { desk in
          try desk.discussed(other, in: world.team, on: World.monday, result: .ours, changed: "", proposal: proposal)
        }
      }
    }
  }

  @Test(arguments: Backend.available) func whatSomebodyKeepsForThemselvesIsInNoNumber(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      for step in steps { try await deviate(world, "Samira", step, for: .me) }
      let page = try await world.house.look(as: .member(try await world.viewer("Peter"))) { room in try room.page(World.slug) }
      #expect(page.deviations.isEmpty)
      let mine = try await world.house.read(as: try await world.viewer("Samira")) { desk in try desk.myDeviations() }
      #expect(mine.count == steps.count && steps.count >= 3)
      let jayden = try await world.house.read(as: try await world.viewer("Jayden")) { desk in try desk.myDeviations() }
      #expect(jayden.isEmpty)
    }
  }

  @Test(arguments: Backend.available) func theProcessesThatBindMeStandFirst(on backend: Backend) async throws {
    try await play(on: backend) { world in
      var steps: [String: ID<CriticalStep>] = [:]
      for title in ["Aanmelden", "Bezoeken", "Doorverwijzen", "Ellende delen"] {
        steps[title] = try await world.publish(title)[0]
      }
      func order(_ name: String) async throws -> [String] {
        try await world.house.read(at: .handbook, as: try await world.viewer(name)) { desk in
          try desk.likelyProcesses().map(\.title)
        }
      }
      #expect(
        try await order("Samira") == ["Aanmelden", "Bezoeken", "Doorverwijzen", "Ellende delen"],
        "by name while nothing binds her")
      let doorverwijzen = try #require(steps["Doorverwijzen"])
      _ = try await world.house.write(at: .handbook, as: try await world.viewer("Samira")) { desk in
        try desk.deviate(
          from: doorverwijzen, of: "doorverwijzen",
          DeviationDraft(instead: "Ik ging mee", because: "Zij durfde niet", gave: "", audience: .team))
      }
      #expect(try await order("Samira") == ["Doorverwijzen", "Aanmelden", "Bezoeken", "Ellende delen"])
      #expect(
        try await order("Jayden") == ["Aanmelden", "Bezoeken", "Doorverwijzen", "Ellende delen"],
        "a colleague learns nothing of it")

      let (ellen, samira, peter) = (
        try await world.viewer("Ellen"), try await world.viewer("Samira"), try await world.viewer("Peter")
      )
      try await world.house.write(at: .owner(of: "ellende-delen"), as: ellen) { desk in
        try desk.assign(owner: peter.person, coauthors: [samira.person])
      }
      #expect(
        try await order("Samira") == ["Ellende delen", "Doorverwijzen", "Aanmelden", "Bezoeken"],
        "what she writes along with goes first")
      try await world.house.write(at: .handbook, as: peter) { desk in
        try desk.discussed("bezoeken", in: world.team, on: World.monday, result: .ours, changed: "")
      }
      #expect(try await order("Samira") == ["Ellende delen", "Doorverwijzen", "Bezoeken", "Aanmelden"])
      #expect(
        try await order("Jayden") == ["Bezoeken", "Aanmelden", "Doorverwijzen", "Ellende delen"], "his team talked about it")
    }
  }

  @Test(arguments: Backend.available) func aDeviationWithoutAReasonIsNone(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let samira = try await world.viewer("Samira")
      await #expect(throws: RuleRefusal.deviationIncomplete) {
        try await world.house.write(at: .handbook, as: samira) { desk in
          try desk.deviate(
            from: steps[0], of: World.slug, DeviationDraft(instead: "Iets anders", because: "", gave: "", audience: .me))
        }
      }
    }
  }
}
