import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// "Bij Zuiderkwartier ook": what a team keeps beside the common text.
@Suite struct AdditionTests {
  @Test(arguments: Backend.available) func itStandsUnderTheStepForEverybodyInTheHouse(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      try await add("Wij appen eerst.", world, at: steps[0])
      for name in ["Samira", "Margriet", "Robert"] {
        let page = try await world.page(name)
        #expect(page.life.additions.map(\.words) == ["Wij appen eerst."] && page.life.additions[0].step == steps[0], "\(name)")
        #expect(page.life.additions[0].team.name == "Zuiderkwartier")
      }
      let ingrid = try await world.house.look(as: try await world.auditor()) { room in try room.page(World.slug) }
      #expect(ingrid.life.additions.isEmpty, "an auditor reads the common text")
    }
  }

  @Test(arguments: Backend.available) func onlyTheTeamItselfWritesForTheTeam(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      for outsider in ["Margriet", "Robert", "Carla"] {
        await #expect(throws: NotFound.self, "\(outsider)") { try await add("Van buiten.", world, at: steps[0], by: outsider) }
      }
      await #expect(throws: NotFound.self) { try await add("Nergens.", world, at: ID(raw: "geen-stap")) }
      #expect(try await world.page("Samira").life.additions.isEmpty)
    }
  }

  @Test(arguments: Backend.available) func itSurvivesANewVersionAndSaysThatTheWordsAboveItChanged(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      try await add("Wij appen eerst.", world, at: steps[0])
      try await add("En wij zingen.", world, at: steps[1])
      try await world.change(steps[0], of: World.slug)
      let found = try await world.page("Samira").life.additions
      #expect(found.count == 2 && found.allSatisfy { $0.version == 1 })
      #expect(found.first { $0.step == steps[0] }?.isOverChangedWords == true)
      #expect(found.first { $0.step == steps[1] }?.isOverChangedWords == false, "another step changed")
      // The team looks at it again, and leaves it as it is.
      try await add("Wij appen eerst.", world, at: steps[0], from: 1)
      #expect(try await world.page("Samira").life.additions.first { $0.step == steps[0] }?.isOverChangedWords == false)
    }
  }

  @Test(arguments: Backend.available) func aStepThatIsGoneLeavesItsAdditionToBeRead(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      try await add("Wij appen eerst.", world, at: steps[0])
      let peter = try await world.viewer("Peter")
      let draft = try await world.house.read(at: .writer(of: World.slug), as: peter) { desk in try desk.draft() }
      guard case .outline(var outline) = draft.content else { throw NotFound() }
      outline.steps.removeFirst()
      let content = PageContent.outline(outline)
      let number = try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in
        try desk.save(from: draft.revision.number, title: draft.card.title, chapter: draft.chapter, content: content)
      }
      _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: number, because: "Niet meer nodig")
      }
      #expect(try await world.page("Samira").life.additions.map(\.hasLostItsStep) == [true])
    }
  }

  @Test(arguments: Backend.available) func twoOfATeamWhoSaveAtOnceLoseNothing(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      try await add("Van Samira.", world, at: steps[0])
      await #expect(throws: Changed.self) { try await add("Van Jayden.", world, at: steps[0], by: "Jayden") }
      // The same words again are a form that was sent twice.
      try await add("Van Samira.", world, at: steps[0])
      let jayden = try await world.viewer("Jayden")
      let reading = try await world.house.read(at: .handbook, as: jayden) { desk in try desk.additions(of: World.slug) }
      #expect(reading.saves.values.map(\.count) == [1] && reading.own.map(\.name) == ["Zuiderkwartier"])
      try await add("Van ons beiden.", world, at: steps[0], by: "Jayden", from: 1)
      try await add("", world, at: steps[0], from: 2)
      #expect(try await world.page("Samira").life.additions.isEmpty)
      let saves =
        try await world.house.read(at: .handbook, as: jayden) { desk in try desk.additions(of: World.slug) }.saves.values.first
        ?? []
      #expect(saves.map(\.words) == ["", "Van ons beiden.", "Van Samira."], "every save stays, the newest first")
      #expect(Set(saves.map(\.team)) == ["Zuiderkwartier"])
      // One that was taken away is begun anew.
      try await add("Toch weer.", world, at: steps[0])
      #expect(try await world.page("Samira").life.additions.map(\.words) == ["Toch weer."])
    }
  }

  @Test(arguments: Backend.available) func theLogNamesTheTeamAndNobody(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      try await add("Wij appen eerst.", world, at: steps[0])
      let rows = try await world.database.read { tx in
        try tx.run("SELECT actor, facts FROM happening WHERE kind = 'bladzijde.aanvulling'").map {
          (try $0.optionalText("actor"), try $0.text("facts"))
        }
      }
      #expect(rows.count == 1 && rows[0].0 == nil && rows[0].1 == "team=\(world.team.raw)")
    }
  }

  private func add(
    _ words: String, _ world: World, at step: ID<CriticalStep>?, by name: String = "Samira", from base: Int = 0
  ) async throws {
    let team = world.team
    try await world.house.write(at: .handbook, as: try await world.viewer(name)) { desk in
      try desk.add(words, of: team, at: step, of: World.slug, from: base)
    }
  }
}

extension World {
  func page(_ name: String, _ slug: String = World.slug) async throws -> PageReading {
    try await house.look(as: .member(try await viewer(name))) { room in try room.page(slug) }
  }
}
