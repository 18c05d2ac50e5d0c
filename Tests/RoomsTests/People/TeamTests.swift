import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// Teams get another name, go into another, or end. Nothing they said is lost, and nothing is opened to people it was not for.
@Suite struct TeamTests {
  @Test(arguments: Backend.available) func aTalkKeepsTheNameThatTheTeamHadThen(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let (ellen, samira, team) = (try await world.viewer("Ellen"), try await world.viewer("Samira"), world.team)
      try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.discussed(World.slug, in: team, on: World.monday, result: .ours, changed: "Een")
      }
      for name in ["Zuid", "Zuidrand"] {
        try await world.house.write(at: .people, as: ellen) { desk in try desk.rename(team, to: name) }
      }
      try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.discussed(World.slug, in: team, on: World.monday.adding(1), result: .ours, changed: "Twee")
      }
      let talks = try await world.page("Samira").discussions
      #expect(talks.map(\.team) == ["Zuidrand", "Zuiderkwartier"], "the name of then, whatever it was called in between")
      #expect(talks.map(\.teamSince) == [.same, .called("Zuidrand")])
      await #expect(throws: RuleRefusal.titleTaken) {
        try await world.house.write(at: .people, as: ellen) { desk in
          try desk.makeTeam("De Vaart")
          try desk.rename(team, to: "De Vaart")
        }
      }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .people, as: samira) { desk in try desk.rename(team, to: "Van ons") }
      }
    }
  }

  /// Samira and Jayden are Zuiderkwartier; Margriet and Robert become De Vaart. Both teams wrote something for themselves.
  @Test(arguments: Backend.available) func aMergeOpensTheWordsOfNeitherTeamToTheOther(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let vaart = try await twoTeams(world)
      try await deviate(world, "Samira", steps[0], "Van Zuid")
      try await deviate(world, "Robert", steps[0], "Van Vaart")
      let before: [String: [String]] = [
        "Jayden": ["Van Zuid"], "Samira": ["Van Zuid"], "Margriet": ["Van Vaart"], "Robert": ["Van Vaart"],
      ]
      for (name, words) in before { #expect(try await hears(world, name, steps[0]) == words, "\(name) before") }

      let (ellen, team) = (try await world.viewer("Ellen"), world.team)
      try await world.house.write(at: .people, as: ellen) { desk in try desk.merge(team, into: vaart) }
      for (name, words) in before { #expect(try await hears(world, name, steps[0]) == words, "\(name) afterwards") }
      let people = try await world.house.read(as: ellen) { desk in try desk.teams() }
      #expect(people.map(\.team.name) == ["De Vaart"] && people[0].members.count == 7, "all of them sit together now")

      // What is written from now on is for the team that they are together.
      try await deviate(world, "Jayden", steps[1], "Van ons samen")
      for name in before.keys { #expect(try await hears(world, name, steps[1]) == ["Van ons samen"], "\(name)") }
      // Who joins later reads what is written for the team, and nothing from before the merge.
      try await world.house.write(at: .people, as: ellen) { desk in
        let new = try desk.makeTeam("Nieuw")
        try desk.setTeams(of: ellen.person, to: [new])
        try desk.merge(new, into: vaart)
      }
      #expect(
        try await hears(world, "Ellen", steps[0]) == ["Van Zuid"],
        "she was in Zuiderkwartier when it went, and sat in De Vaart since")
    }
  }

  @Test(arguments: Backend.available) func whoLeftTheTeamBeforeItWentOnReadsNothingAfterASecondMerge(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let vaart = try await twoTeams(world)
      try await deviate(world, "Samira", steps[0], "Van Zuid")
      let (ellen, jayden, team) = (try await world.viewer("Ellen"), try await world.viewer("Jayden").person, world.team)
      let north = try await world.house.write(at: .people, as: ellen) { desk in try desk.makeTeam("Noord") }
      try await world.house.write(at: .people, as: ellen) { desk in
        try desk.merge(team, into: vaart)
        try desk.setTeams(of: jayden, to: [north])
        try desk.merge(vaart, into: north)
      }
      #expect(try await hears(world, "Jayden", steps[0]) == [], "he had left, and coming together again does not give it back")
      #expect(try await hears(world, "Marloes", steps[0]) == ["Van Zuid"])
      #expect(try await hears(world, "Robert", steps[0]) == [])
      // A form that was drawn before names a team that went: its people come where it went.
      try await world.house.write(at: .people, as: ellen) { desk in try desk.setTeams(of: jayden, to: [team]) }
      #expect(try await world.house.read(as: ellen) { desk in try desk.teams() }.map(\.team.name) == ["Noord"])
      #expect(
        try await world.house.read(as: ellen) { desk in try desk.endedTeams() }.map(\.end.became?.name) == ["Noord", "Noord"])
    }
  }

  @Test(arguments: Backend.available) func wordsForATeamStayWithThatTeamWhenTheirWriterMoves(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let vaart = try await twoTeams(world)
      try await deviate(world, "Samira", steps[0], "Van Zuid")
      let (ellen, samira) = (try await world.viewer("Ellen"), try await world.viewer("Samira").person)
      try await world.house.write(at: .people, as: ellen) { desk in try desk.setTeams(of: samira, to: [vaart]) }
      #expect(try await hears(world, "Robert", steps[0]) == [], "she wrote it for Zuiderkwartier")
      #expect(try await hears(world, "Jayden", steps[0]) == ["Van Zuid"])
    }
  }

  @Test(arguments: Backend.available) func additionsMoveAlongAndTwoAtOnePlaceBecomeOne(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (vaart, team) = (try await twoTeams(world), world.team)
      let (samira, robert, ellen) = (
        try await world.viewer("Samira"), try await world.viewer("Robert"), try await world.viewer("Ellen")
      )
      try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.add("Zuid appt.", of: team, at: steps[0], of: World.slug, from: 0)
        try desk.add("Zuid zingt.", of: team, at: nil, of: World.slug, from: 0)
      }
      try await world.house.write(at: .handbook, as: robert) { desk in
        try desk.add("Vaart belt.", of: vaart, at: steps[0], of: World.slug, from: 0)
      }
      try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.discussed(World.slug, in: team, on: World.monday, result: .ours, changed: "")
      }
      try await world.house.write(at: .people, as: ellen) { desk in try desk.merge(team, into: vaart) }

      let page = try await world.page("Margriet")
      #expect(Set(page.life.additions.map(\.words)) == ["Vaart belt.\n\nZuid appt.", "Zuid zingt."])
      #expect(Set(page.life.additions.map(\.team.name)) == ["De Vaart"])
      let saves = try await world.house.read(at: .handbook, as: robert) { desk in try desk.additions(of: World.slug) }.saves
        .values.joined()
      #expect(saves.filter { $0.team == "Zuiderkwartier" }.count == 2, "what was saved then stays with the team of then")
      #expect(page.discussions.map(\.team) == ["Zuiderkwartier"] && page.discussions[0].teamSince == .called("De Vaart"))
      let map = try await world.house.read(at: .handbook, as: robert) { desk in try desk.meetingMap() }
      #expect(map.teams.map(\.name) == ["De Vaart"] && map.rows[0].talks[vaart] != nil)
      // A form of before the merge still finds its team.
      try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.discussed(World.slug, in: team, on: World.monday.adding(1), result: .ours, changed: "Na")
      }
      #expect(try await world.page("Samira").discussions.map(\.team) == ["De Vaart", "Zuiderkwartier"])
    }
  }

  @Test(arguments: Backend.available) func aTeamThatEndsTakesNobodyAndLeavesItsTalks(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (ellen, samira, team) = (try await world.viewer("Ellen"), try await world.viewer("Samira"), world.team)
      try await deviate(world, "Samira", steps[0], "Van Zuid")
      try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.discussed(World.slug, in: team, on: World.monday, result: .ours, changed: "")
        try desk.add("Zuid appt.", of: team, at: steps[0], of: World.slug, from: 0)
      }
      try await world.house.write(at: .people, as: ellen) { desk in try desk.end(team) }
      let page = try await world.page("Jayden")
      #expect(page.discussions.map(\.teamSince) == [.ended] && page.life.additions.isEmpty)
      #expect(try await hears(world, "Jayden", steps[0]) == [])
      #expect(try await world.house.read(as: samira) { desk in try desk.myDeviations() }.count == 1, "her own words stay hers")
      let reading = try await world.house.read(as: ellen) { desk in try desk.team(team) }
      #expect(reading.end == TeamEnd(on: World.monday, became: nil) && reading.members.isEmpty)
      await #expect(throws: NotFound.self) { try await world.house.write(at: .people, as: ellen) { desk in try desk.end(team) } }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .handbook, as: samira) { desk in
          try desk.discussed(World.slug, in: team, on: World.monday, result: .ours, changed: "Na")
        }
      }
    }
  }

  @Test(arguments: Backend.available) func theOrganisationGetsAnotherName(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, samira) = (try await world.viewer("Ellen"), try await world.viewer("Samira"))
      try await world.house.write(at: .people, as: ellen) { desk in try desk.renameOrganisation(to: "Wijkwerk & Vaart") }
      #expect(try await world.viewer("Samira").organisationName == "Wijkwerk & Vaart")
      #expect(try await world.viewer("Carla").organisationName == "Welzijn Elders")
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .people, as: samira) { desk in try desk.renameOrganisation(to: "Van ons") }
      }
      await #expect(throws: RuleRefusal.titleMissing) {
        try await world.house.write(at: .people, as: ellen) { desk in try desk.renameOrganisation(to: "") }
      }
    }
  }

  @Test(arguments: Backend.available) func everythingOfItGoesAlongToAnotherHouse(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (vaart, team) = (try await twoTeams(world), world.team)
      try await deviate(world, "Samira", steps[0], "Van Zuid")
      let (samira, ellen) = (try await world.viewer("Samira"), try await world.viewer("Ellen"))
      try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.add("Zuid appt.", of: team, at: steps[0], of: World.slug, from: 0)
      }
      try await world.house.write(at: .people, as: ellen) { desk in try desk.merge(team, into: vaart) }
      try await world.house.write(at: .owner(of: World.slug), as: ellen) { desk in
        try desk.lookAgain(every: .year)
        try desk.reviewed("Klopt.")
      }
      try await deviate(world, "Robert", steps[1], "Van Vaart")
      world.house.countReading(of: try await world.page("Jayden"), by: .member(try await world.viewer("Jayden")))
      try await Caretaker(world.house).keepReadings()
      let lines = try await packed(world.house, world.organisation)
      for table in [
        "team_end", "deviation_team", "deviation_reader", "addition", "addition_save", "review", "handover", "page_read",
      ] {
        #expect(lines.contains { $0.hasPrefix("{\"table\":\"\(table)\"") }, "\(table)")
      }
      let again = try await withDatabase(backend) { other in
        _ = try await Migrations.shipped.apply(to: other, at: Moment(World.monday, hour: 9))
        let house = House(
          database: other, strongbox: .inMemory(), passwords: .forPlay, clock: world.house.clock, chance: .seeded(9))
        _ = try await OrganisationExport(house).unpack(lines)
        return try await packed(house, world.organisation)
      }
      #expect(asPacked(again) == asPacked(lines))
    }
  }

  private func packed(_ house: House, _ organisation: ID<Organisation>) async throws -> [String] {
    let lines = Lines()
    try await OrganisationExport(house).pack(organisation) { lines.add($0) }
    return lines.all
  }

  /// De Vaart, with Robert and Margriet in it.
  private func twoTeams(_ world: World) async throws -> ID<Team> {
    let ellen = try await world.viewer("Ellen")
    let people = [try await world.viewer("Robert").person, try await world.viewer("Margriet").person]
    return try await world.house.write(at: .people, as: ellen) { desk in
      let vaart = try desk.makeTeam("De Vaart")
      for person in people { try desk.setTeams(of: person, to: [vaart]) }
      return vaart
    }
  }

  private func deviate(_ world: World, _ name: String, _ step: ID<CriticalStep>, _ words: String) async throws {
    _ = try await world.house.write(at: .handbook, as: try await world.viewer(name)) { desk in
      try desk.deviate(from: step, of: World.slug, DeviationDraft(instead: words, because: "Daarom", gave: "", audience: .team))
    }
  }

  /// What somebody reads at a step of the words for teams.
  private func hears(_ world: World, _ name: String, _ step: ID<CriticalStep>) async throws -> [String] {
    try await world.page(name).deviations[step]?.voices.filter { $0.source == .team }.map(\.instead) ?? []
  }
}
