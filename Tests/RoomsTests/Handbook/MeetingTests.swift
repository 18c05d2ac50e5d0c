import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// "Besproken in werkoverleg", and which team did not come to it yet.
@Suite struct MeetingTests {
  @Test(arguments: Backend.available) func theThreeAnswersAreKeptWithTheTalk(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let (samira, team) = (try await world.viewer("Samira"), world.team)
      let answers = TalkAnswers(recognised: "Bellen helpt.", otherwise: "Wij appen eerst.", changed: "Niets.")
      let talk: @Sendable () async throws -> ID<Discussion> = {
        try await world.house.write(at: .handbook, as: samira) { desk in
          try desk.talked(over: World.slug, in: team, on: World.monday, result: .withAddition, answers)
        }
      }
      let first = try await talk()
      // Sent again because its answer was lost: said once.
      #expect(try await talk() == first)
      let page = try await world.house.look(as: .member(samira)) { room in try room.page(World.slug) }
      #expect(page.discussions.map(\.answers) == [answers])
      #expect(page.discussions.map(\.teamSince) == [.same])

      let hers = try await world.house.read(at: .handbook, as: samira) { desk in try desk.discussion(first, of: World.slug) }
      #expect(hers.isOwn && hers.discussion.answers == answers)
      let margriet = try await world.house.read(at: .handbook, as: try await world.viewer("Margriet")) { desk in
        try desk.discussion(first, of: World.slug)
      }
      #expect(!margriet.isOwn, "she is in no team")
      let carla = try await world.viewer("Carla")
      await #expect(throws: NotFound.self) {
        _ = try await world.house.read(at: .handbook, as: carla) { desk in try desk.discussion(first, of: World.slug) }
      }
    }
  }

  @Test(arguments: Backend.available) func theMapShowsWhoTalkedAboutWhatAndAboutWhichVersion(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (robert, samira) = (try await world.viewer("Robert"), try await world.viewer("Samira"))
      _ = try await world.house.write(at: .people, as: robert) { desk in try desk.makeTeam("De Vaart") }
      let map: @Sendable () async throws -> MeetingMap = {
        try await world.house.read(at: .handbook, as: samira) { desk in try desk.meetingMap() }
      }
      let before = try await map()
      #expect(before.teams.map(\.name) == ["De Vaart", "Zuiderkwartier"] && before.own == [world.team])
      #expect(before.waiting(for: world.team).map(\.card.slug) == [World.slug])

      let team = world.team
      try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.discussed(World.slug, in: team, on: World.monday, result: .ours, changed: "")
      }
      let talked = try await map()
      #expect(talked.rows.map(\.talks) == [[team: MeetingMap.Talk(on: World.monday, version: 1)]])
      #expect(talked.waiting(for: team).isEmpty)

      try await world.change(steps[0], of: World.slug)
      #expect(try await map().waiting(for: team).map(\.card.slug) == [World.slug], "the text changed since they talked")
    }
  }

  @Test(arguments: Backend.available) func theShareFromTheWorkIsACountAndNeverAPerson(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      // Samira wrote the first; Peter, who keeps the handbook too, changes a step.
      try await world.change(steps[0], of: World.slug)
      let page = try await world.house.look(as: .member(try await world.viewer("Jayden"))) { room in try room.page(World.slug) }
      #expect(page.life.authorship == Authorship(saves: 2, fromTheWork: 1, byCoordinators: 0))
      #expect(!page.life.isPaperTiger)
    }
  }

  @Test(arguments: Backend.available) func aPageThatOnlyTheCoordinatorTouchedIsAPaperTigerUntilATeamTalksAboutIt(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let (ellen, samira, team) = (try await world.viewer("Ellen"), try await world.viewer("Samira"), world.team)
      let file = ImportedFile(path: "beleid.md", bytes: Array("# Beleid\n\nZo hoort het.".utf8))
      _ = try await world.house.write(at: .keepers, as: ellen) { desk in try desk.importHandbook([file]) }
      func isTiger() async throws -> Bool {
        let page = try await world.house.look(as: .member(samira)) { room in try room.page("beleid") }
        let row = try await world.house.read(at: .handbook, as: samira) { desk in
          try desk.meetingMap().rows.first { $0.card.slug == "beleid" }
        }
        #expect(row?.isPaperTiger == page.life.isPaperTiger)
        return page.life.isPaperTiger
      }
      #expect(try await isTiger())
      try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.discussed("beleid", in: team, on: World.monday, result: .ours, changed: "")
      }
      #expect(try await !isTiger())
      let ingrid = try await world.auditor()
      await #expect(throws: NotFound.self) { _ = try await world.house.look(as: ingrid) { room in try room.page("beleid") } }
    }
  }

  @Test(arguments: Backend.available) func anAuditorReadsTheCommonTextAndNotHowItLives(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let page = try await world.house.look(as: try await world.auditor()) { room in try room.page(World.slug) }
      #expect(page.life.authorship.saves == 0)
    }
  }
}
