import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// Looking at a page again, and whose it is when its owner leaves.
@Suite struct UpkeepTests {
  @Test(arguments: Backend.available) func aPageIsLookedAtAgainWhenItsDayHasCome(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let peter = try await world.viewer("Peter")
      try await world.house.write(at: .owner(of: World.slug), as: peter) { desk in try desk.lookAgain(every: .halfYear) }
      let due = Day(year: 2027, month: 5, day: 23)
      #expect(try await world.page("Samira").card.reviewDue == due)
      #expect(try await !asks("Peter", world).contains { $0.hasPrefix("Bekijk") })

      world.hand.move(to: Moment(due, hour: 9))
      #expect(try await asks("Peter", world) == ["Bekijk Van aanmelding naar plan"])
      let samira = try await world.relive("Samira")
      let today = try await world.house.read(as: samira) { desk in try desk.today() }
      #expect(today.reviewPoint?.slug == World.slug, "it is the one point for the meeting of her team")

      let again = try await world.relive("Peter")
      for _ in 1...2 {
        try await world.house.write(at: .owner(of: World.slug), as: again) { desk in try desk.reviewed("Klopt nog.") }
      }
      let reading = try await world.house.read(at: .handbook, as: samira) { desk in try desk.reviews(of: World.slug) }
      #expect(
        reading.marks == [ReviewMark(on: due, by: "Peter van Wijk", version: 1, remark: "Klopt nog.")], "sent twice, said once")
      #expect(reading.card.reviewDue == Day(year: 2027, month: 11, day: 23) && !reading.mayReview)
      #expect(try await asks("Peter", world).isEmpty)
    }
  }

  @Test(arguments: Backend.available) func aNewVersionIsLookingToo(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let ellen = try await world.viewer("Ellen")
      try await world.house.write(at: .owner(of: World.slug), as: ellen) { desk in try desk.lookAgain(every: .year) }
      world.hand.move(to: Moment(World.monday.adding(1), hour: 9))
      let peter = try await world.relive("Peter")
      let draft = try await world.house.read(at: .writer(of: World.slug), as: peter) { desk in try desk.draft() }
      guard case .outline(var outline) = draft.content else { throw NotFound() }
      outline.purpose = "Wie aanklopt, hoort binnen een week wie er komt."
      let content = PageContent.outline(outline)
      let number = try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in
        try desk.save(from: draft.revision.number, title: draft.card.title, chapter: draft.chapter, content: content)
      }
      _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: number, because: "Korter")
      }
      let page = try await world.house.look(as: .member(peter)) { room in try room.page(World.slug) }
      #expect(page.card.reviewDue == Day(year: 2027, month: 11, day: 24))
    }
  }

  @Test(arguments: Backend.available) func whoNeitherOwnsNorKeepsItChoosesNoDay(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let samira = try await world.viewer("Samira")
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .owner(of: World.slug), as: samira) { desk in try desk.lookAgain(every: .year) }
      }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .owner(of: World.slug), as: samira) { desk in try desk.reviewed("") }
      }
    }
  }

  @Test(arguments: Backend.available) func whenAnOwnerLeavesTheKeepersReadItAtOnceAndEverythingReachesThem(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      for name in ["Samira", "Jayden", "Marloes"] {
        _ = try await world.house.write(at: .handbook, as: try await world.viewer(name)) { desk in
          try desk.deviate(
            from: steps[0], of: World.slug, DeviationDraft(instead: "Anders", because: "Daarom", gave: "", audience: .owner))
        }
      }
      let (ellen, peter) = (try await world.viewer("Ellen"), try await world.viewer("Peter"))
      let proposal = try #require(try await world.page("Ellen").deviations[steps[0]]?.proposal)
      await #expect(throws: NotFound.self, "the owner settles it") {
        try await world.house.write(at: .answering(for: World.slug), as: ellen) { desk in
          try desk.leaveAsItIs(proposal, because: "Het klopt zo.")
        }
      }
      try await world.house.write(at: .people, as: ellen) { desk in try desk.endAccess(of: peter.person) }

      let card = try await world.page("Samira").card
      #expect(card.owner == nil && card.formerOwner?.name == "Peter van Wijk" && card.isOrphan)
      #expect(try await asks("Ellen", world) == ["Van niemand: Van aanmelding naar plan", "Voorstel"])
      #expect(try await asks("Samira", world).isEmpty)
      #expect(
        try await world.house.read(at: .handbook, as: ellen) { desk in try desk.upkeep() }.orphans.map(\.slug) == [World.slug])
      // Nothing is published without an owner, and a proposal is still answered.
      #expect(try await world.page("Ellen").rights.publish)
      try await world.house.write(at: .answering(for: World.slug), as: ellen) { desk in
        try desk.leaveAsItIs(proposal, because: "Het klopt zo.")
      }
      #expect(
        try await world.house.read(as: try await world.viewer("Samira")) { desk in try desk.notices() }.map(\.kind) == [.stays])
    }
  }

  @Test(arguments: Backend.available) func whoStepsOutOfTheLineOwnsNothingAndOneFormGivesSeveralPagesAnOwner(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      try await world.publish("Huisbezoek")
      let (ellen, robert, samira) = (
        try await world.viewer("Ellen"), try await world.viewer("Robert"), try await world.viewer("Samira")
      )
      let (peter, ellenHerself) = (try await world.viewer("Peter").person, ellen.person)
      try await world.house.write(at: .people, as: robert) { desk in try desk.move(peter, to: .volunteer) }
      let orphans = try await world.house.read(at: .handbook, as: ellen) { desk in try desk.upkeep() }.orphans
      #expect(orphans.map(\.slug) == ["huisbezoek", World.slug])
      #expect(try await !world.page("Peter").rights.publish)

      let pages = orphans.map(\.id)
      await #expect(throws: RuleRefusal.ownerOutsideTheLine) {
        try await world.house.write(at: .keepers, as: ellen) { desk in try desk.assign(ellenHerself, to: pages) }
      }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .keepers, as: samira) { desk in try desk.assign(samira.person, to: pages) }
      }
      try await world.house.write(at: .keepers, as: ellen) { desk in try desk.assign(samira.person, to: pages) }
      #expect(try await world.page("Samira").rights.publish)
      #expect(try await world.page("Samira").coauthors.map(\.name) == ["Samira van Wijk"], "who writes along stays")
      #expect(try await asks("Samira", world).filter { $0.hasPrefix("Nu van mij") }.count == 2)
      #expect(
        try await asks("Peter", world).filter { $0.hasSuffix("naar Samira van Wijk") }.count == 2,
        "his links are gone, and it says why")
    }
  }

  @Test(arguments: Backend.available) func whoGaveAPageAwayIsNotToldSo(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let (peter, samira) = (try await world.viewer("Peter"), try await world.viewer("Samira").person)
      try await world.house.write(at: .owner(of: World.slug), as: peter) { desk in try desk.assign(owner: samira, coauthors: []) }
      #expect(try await !asks("Peter", world).contains { $0.hasPrefix("Weg") })
      #expect(try await asks("Samira", world).contains("Nu van mij: Van aanmelding naar plan"))
    }
  }

  @Test func aMonthIsAsLongAsItIs() {
    #expect(Day(year: 2026, month: 8, day: 31).adding(months: 6) == Day(year: 2027, month: 2, day: 28))
    #expect(Day(year: 2026, month: 12, day: 15).adding(months: 12) == Day(year: 2027, month: 12, day: 15))
    #expect(Day(year: 2028, month: 2, day: 29).adding(months: 24) == Day(year: 2030, month: 2, day: 28))
  }

  /// What Today asks of somebody about owning, in a word.
  private func asks(_ name: String, _ world: World) async throws -> [String] {
    let viewer = try await world.relive(name)
    return try await world.house.read(as: viewer) { desk in try desk.today() }.things.compactMap { thing in
      switch thing.asked {
      case .handbook(.owners(.lookAgain(_, let title, _))): "Bekijk \(title)"
      case .handbook(.owners(.orphaned(_, let title))): "Van niemand: \(title)"
      case .handbook(.owners(.handedOn(_, _, let to))): "Weg naar \(to ?? "niemand")"
      case .handbook(.owners(.handedToMe(_, let title))): "Nu van mij: \(title)"
      case .improvement(.proposal): "Voorstel"
      default: nil
      }
    }
  }
}
