import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// One named person agrees before it holds, where the organisation wants that; and two who publish at once.
@Suite struct AgreementTests {
  private func rule(_ world: World, _ rule: AgreementRule) async throws {
    try await world.house.write(at: .keepers, as: try await world.viewer("Ellen")) { desk in
      try desk.setAgreementRules([.process: rule])
    }
  }

  /// To the question that waits.
  @discardableResult
  private func agrees(_ viewer: Viewer, _ world: World) async throws -> Int {
    try await world.house.write(at: .asked(about: World.slug), as: viewer) { desk in try desk.agree(to: desk.question) }
  }

  @Test(arguments: Backend.available) func aColleagueReadsAlongAndTheHistorySaysWho(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (peter, jayden) = (try await world.viewer("Peter"), try await world.viewer("Jayden"))
      try await rule(world, .colleague)
      try await world.edit(steps[0]) { $0.agreement = "Bel dezelfde dag." }
      await #expect(throws: RuleRefusal.agreementMissing) {
        try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
          try desk.publish(revision: 2, because: "Sneller")
        }
      }
      for nobody in [nil, peter.person] {
        await #expect(throws: RuleRefusal.agreementMissing) {
          try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
            try desk.askAgreement(revision: 2, because: "Sneller", of: nobody)
          }
        }
      }
      try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.askAgreement(revision: 2, because: "Sneller", of: jayden.person)
      }
      let first = try await world.house.read(as: jayden) { desk in try desk.today() }.things.first
      guard case .handbook(.agreement(_, _, let asker))? = first?.asked else {
        Issue.record("Jayden was not told")
        return
      }
      #expect(asker == "Peter van Wijk")
      // A save meanwhile is not what he read, and waits for the next version.
      try await world.edit(steps[1]) { $0.agreement = "Dit las Jayden niet." }
      for name in ["Marloes", "Margriet", "Carla"] {
        let viewer = try await world.viewer(name)
        await #expect(throws: NotFound.self) {
          try await world.house.read(at: .agreement(on: World.slug), as: viewer) { desk in try desk.agreement() }
        }
        await #expect(throws: NotFound.self) {
          try await agrees(viewer, world)
        }
      }
      #expect(try await agrees(jayden, world) == 2)
      let page = try await world.house.look(as: .member(jayden)) { room in try room.page(World.slug) }
      guard case .outline(let outline) = page.content else { throw NotFound() }
      #expect(
        outline.steps[0].agreement == "Bel dezelfde dag." && outline.steps[1].agreement == "Bel binnen vijf dagen."
          && page.draft != nil)
      let version = try await world.house.look(as: .member(peter)) { room in try room.history(World.slug).versions[0] }
      #expect(version.by == "Peter van Wijk" && version.agreedBy == "Jayden van Wijk")
      #expect(try await world.house.read(as: peter) { desk in try desk.notices() }.map(\.kind) == [.agreed])
      await #expect(throws: Changed.self) {
        try await agrees(jayden, world)
      }
    }
  }

  @Test(arguments: Backend.available) func whatComesBackSaysWhyAndCanBeAskedAgain(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (peter, jayden, marloes) = (
        try await world.viewer("Peter"), try await world.viewer("Jayden"), try await world.viewer("Marloes")
      )
      try await rule(world, .colleague)
      try await world.edit(steps[0]) { $0.agreement = "Bel dezelfde dag." }
      try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.askAgreement(revision: 2, because: "Sneller", of: jayden.person)
      }
      await #expect(throws: RuleRefusal.reasonMissing) {
        try await world.house.write(at: .asked(about: World.slug), as: jayden) { desk in
          try desk.sendBack(desk.question, because: "")
        }
      }
      try await world.house.write(at: .asked(about: World.slug), as: jayden) { desk in
        try desk.sendBack(desk.question, because: "In het weekend lukt dat niet.")
      }
      let reading = try await world.house.read(at: .agreement(on: World.slug), as: peter) { desk in try desk.agreement() }
      #expect(reading.state == .sentBack && reading.answer == "In het weekend lukt dat niet.")
      let asks = try await world.house.read(as: peter) { desk in try desk.today() }.things.first
      guard case .handbook(.sentBack)? = asks?.asked else {
        Issue.record("Peter was not told"); return
      }
      // Marloes is asked, is away, and Jayden is asked after all.
      try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.askAgreement(revision: 2, because: "Sneller", of: marloes.person)
      }
      try await world.house.write(at: .asker(about: World.slug), as: peter) { desk in try desk.takeBack(desk.question) }
      await #expect(throws: NotFound.self) {
        try await agrees(marloes, world)
      }
      try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.askAgreement(revision: 2, because: "Sneller", of: jayden.person)
      }
      #expect(try await agrees(jayden, world) == 2)
    }
  }

  @Test(arguments: Backend.available) func anAnswerIsToTheQuestionThatWasReadAndToNoOther(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (peter, jayden) = (try await world.viewer("Peter"), try await world.viewer("Jayden"))
      try await rule(world, .colleague)
      func ask(_ revision: Int, _ words: String) async throws -> ID<Agreement> {
        try await world.edit(steps[0]) { $0.agreement = words }
        try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
          try desk.askAgreement(revision: revision, because: "Sneller", of: jayden.person)
        }
        return try await world.house.read(at: .agreement(on: World.slug), as: jayden) { desk in try desk.agreement().question }
      }
      let read = try await ask(2, "Bel dezelfde dag.")
      try await world.house.write(at: .asker(about: World.slug), as: peter) { desk in try desk.takeBack(read) }
      let unread = try await ask(3, "Bel wanneer het uitkomt.")
      await #expect(throws: Changed.self) {
        try await world.house.write(at: .asked(about: World.slug), as: jayden) { desk in try desk.agree(to: read) }
      }
      await #expect(throws: Changed.self) {
        try await world.house.write(at: .asked(about: World.slug), as: jayden) { desk in
          try desk.sendBack(read, because: "In het weekend lukt dat niet.")
        }
      }
      await #expect(throws: Changed.self) {
        try await world.house.write(at: .asker(about: World.slug), as: peter) { desk in try desk.takeBack(read) }
      }
      #expect(try await world.house.look(as: .member(jayden)) { room in try room.page(World.slug).card.version } == 1)
      #expect(
        try await world.house.write(at: .asked(about: World.slug), as: jayden) { desk in try desk.agree(to: unread) } == 2)
    }
  }

  @Test(arguments: Backend.available) func whoeverWritesAlongPublishesWhenTheOwnerAgrees(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (peter, samira, marloes) = (
        try await world.viewer("Peter"), try await world.viewer("Samira"), try await world.viewer("Marloes")
      )
      try await rule(world, .owner)
      try await world.edit(steps[0]) { $0.agreement = "Bel dezelfde dag." }
      await #expect(throws: NotFound.self) {
        try await world.house.read(at: .publishing(World.slug), as: marloes) { desk in try desk.publication() }
      }
      try await world.house.write(at: .publishing(World.slug), as: samira) { desk in
        try desk.askAgreement(revision: 2, because: "Sneller", of: nil)
      }
      #expect(try await agrees(peter, world) == 2)
      let version = try await world.house.look(as: .member(peter)) { room in try room.history(World.slug).versions[0] }
      #expect(version.by == "Samira van Wijk" && version.agreedBy == "Peter van Wijk")
      // He is the one who agrees, so alone he needs nobody.
      try await world.edit(steps[0]) { $0.agreement = "Bel binnen een dag." }
      #expect(
        try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
          try desk.publish(revision: 3, because: "Beter te doen")
        } == 3)
    }
  }

  @Test(arguments: Backend.available) func whoeverKeepsTheHandbookChoosesTheRule(on backend: Backend) async throws {
    try await play(on: backend) { world in
      for name in ["Samira", "Margriet"] {
        let viewer = try await world.viewer(name)
        await #expect(throws: NotFound.self) {
          try await world.house.write(at: .keepers, as: viewer) { desk in try desk.setAgreementRules([.process: .colleague]) }
        }
      }
      try await rule(world, .owner)
      try await rule(world, .colleague)
      #expect(
        try await world.house.read(at: .keepers, as: try await world.viewer("Ellen")) { desk in try desk.agreementRules() } == [
          .process: .colleague
        ])
    }
  }

  /// Both have the page of publishing before them, and press at the same moment.
  @Test(arguments: Backend.available) func ofTwoWhoPublishAtOnceOneWinsAndTheOtherIsTold(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let peter = try await world.viewer("Peter")
      try await world.edit(steps[0]) { $0.agreement = "Bel dezelfde dag." }
      let house = world.house
      let ends = await withTaskGroup(of: Result<Int, any Error>.self, returning: [Result<Int, any Error>].self) { group in
        for reason in ["Sneller", "Op tijd"] {
          group.addTask {
            do {
              return .success(
                try await house.write(at: .publishing(World.slug), as: peter) { desk in
                  try desk.publish(revision: 2, because: reason)
                })
            } catch { return .failure(error) }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let won = ends.compactMap { try? $0.get() }
      let lost = ends.compactMap { end -> RuleRefusal? in if case .failure(let error) = end { error as? RuleRefusal } else { nil }
      }
      #expect(won == [2] && lost == [.nothingToPublish])
      let history = try await world.house.look(as: .member(peter)) { room in try room.history(World.slug) }
      #expect(history.versions.count == 2 && history.revisions.count == 2)
    }
  }

  @Test(arguments: Backend.available) func aVersionSaysWhatLedToIt(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (peter, team) = (try await world.viewer("Peter"), world.team)
      for name in ["Samira", "Jayden", "Marloes", "Peter"] {
        _ = try await world.house.write(at: .handbook, as: try await world.viewer(name)) { desk in
          try desk.deviate(
            from: steps[0], of: World.slug,
            DeviationDraft(instead: "Ik ging langs", because: "Zij nam niet op", gave: "", audience: .owner))
        }
      }
      try await world.house.write(at: .handbook, as: peter) { desk in
        try desk.discussed(World.slug, in: team, on: World.monday, result: .withAddition, changed: "Eerder bellen")
      }
      try await world.edit(steps[0]) { $0.agreement = "Bel dezelfde dag." }
      let possible = try await world.house.read(at: .publishing(World.slug), as: peter) { desk in try desk.publication() }.causes
      let chosen = ChosenCauses(discussions: possible.discussions.map(\.id), told: "Een moeder belde ons zelf.")
      _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: 2, because: "Sneller", causes: chosen)
      }
      let causes = try await world.house.look(as: try await world.auditor()) { room in
        try room.history(World.slug).versions[0].causes
      }
      #expect(
        causes.count == 3 && causes.contains(.told("Een moeder belde ons zelf."))
          && causes.contains(.discussion(team: "Zuiderkwartier", on: World.monday)))
      guard case .deviations(let step, let count, _)? = causes.first else {
        Issue.record("no deviations among \(causes)"); return
      }
      #expect(step == "Een mens aan de lijn" && count == .several(3), "four of them are said in threes")
    }
  }
}
