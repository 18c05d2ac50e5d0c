import Domain
import Foundation
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// What somebody wrote for herself alone lies under her own key, in the database, in a backup and in the export.
@Suite(.timeLimit(.minutes(20))) struct OwnNotesTests {
  private static let canary = "kanarievogel"

  private func words(_ name: String, _ world: World) async throws -> [String] {
    try await world.house.read(as: try await world.viewer(name)) { desk in try desk.myDeviations() }.map(\.instead)
  }

  @Test(arguments: Backend.available) func noRowNoLogAndNoExportHoldsIt(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      let (log, before) = (try await world.log(), try await packed(world))
      for _ in 1...2 { try await world.say("Samira", step, Self.canary, for: .me) }
      #expect(try await words("Samira", world) == [Self.canary], "sent again, it lies there once")
      #expect(
        try await !world.everything().contains { $0.contains(Self.canary) || $0.contains(step.raw) && $0.contains("Daarom") })
      #expect(try await world.log() == log, "no log hears of it")
      #expect(try await packed(world) == before, "with and without it the export is the same")
      // The same key opens her craft, and throwing that away leaves this, under a new one.
      let old = try await wrapped(world)
      let samira = try await world.viewer("Samira")
      try await world.house.keepCraft(of: samira) { room in
        _ = try room.add(
          CraftDraft(
            heading: OwnWords("Luisteren", of: samira.person), can: OwnWords("", of: samira.person),
            learn: OwnWords("", of: samira.person)))
        try room.throwAway()
      }
      #expect(try await words("Samira", world) == [Self.canary])
      #expect(try await wrapped(world) != old)
      #expect(try await words("Jayden", world).isEmpty)
    }
  }

  /// One of them is thrown away, or a part of her craft is: the key is another one then, and all the rest opens.
  @Test(arguments: Backend.available) func whatSheThrowsAwayTakesTheKeyOfBeforeWithIt(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      for text in ["eerste", "tweede"] { try await world.say("Samira", step, text, for: .me) }
      let samira = try await world.viewer("Samira")
      let names = try await world.keepCraft(words: Self.canary, shownTo: "Peter")
      let first = try await wrapped(world)
      let one = try #require(
        try await world.house.read(as: samira) { desk in try desk.myDeviations() }.first { $0.instead == "eerste" })
      try await world.house.write(as: samira) { desk in try desk.throwAway(one.id) }
      let second = try await wrapped(world)
      #expect(second != first)
      #expect(try await words("Samira", world) == ["tweede"])
      try await world.house.keepCraft(of: samira) { room in try room.remove(names.part) }
      #expect(try await wrapped(world) != second)
      #expect(try await words("Samira", world) == ["tweede"])
    }
  }

  /// Until now these rows stood open.
  @Test(arguments: Backend.available) func whatStoodOpenIsSealedWhenKringStarts(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      try await world.say("Samira", step, Self.canary)
      try await world.database.write { tx in
        try tx.run("DELETE FROM deviation_owner")
        try tx.run("UPDATE deviation SET audience = 'ik'")
      }
      #expect(try await world.everything().contains { $0.contains(Self.canary) })
      for _ in 1...2 { try await Caretaker(world.house).settleWords() }
      #expect(try await !world.everything().contains { $0.contains(Self.canary) })
      let mine = try await world.house.read(as: try await world.viewer("Samira")) { desk in try desk.myDeviations() }
      #expect(
        mine.map(\.instead) == [Self.canary] && mine[0].deviatedFrom.contains("Bel binnen vijf dagen.")
          && mine[0].on == World.monday && mine[0].saysNow == nil)
    }
  }

  @Test(arguments: Backend.available) func whoLeavesHasAMonthAndThenItIsDestroyed(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let step = try await world.publishProcess()[2]
      try await world.say("Samira", step, Self.canary, for: .me)
      let samira = try await world.viewer("Samira").person
      try await world.house.write(at: .people, as: try await world.viewer("Ellen")) { desk in try desk.endAccess(of: samira) }
      world.hand.move(by: .days(29))
      try await Caretaker(world.house).wipeCrafts()
      #expect(try await world.rows("own_deviation") == 1)
      world.hand.move(by: .days(3))
      try await Caretaker(world.house).wipeCrafts()
      for table: Query in ["own_deviation", "craft_key"] { #expect(try await world.rows(table) == 0) }
    }
  }

  private func wrapped(_ world: World) async throws -> [[UInt8]] {
    try await world.database.read { tx in try tx.run("SELECT wrapped FROM craft_key").map { try $0.bytes("wrapped") } }
  }
}
