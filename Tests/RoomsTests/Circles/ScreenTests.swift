import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// A big screen hangs on a pass of its own.
@Suite struct ScreenTests {
  @Test(arguments: Backend.available) func itGoesOnWhenTheSessionOfWhoeverLeadsEnds(on backend: Backend) async throws {
    try await play(on: backend) { world, conversation in
      let pass = try await world.openScreen(by: "Marloes", in: conversation)
      #expect(try await shown(pass, world)?.common.round?.step.slug == "eerste-impuls")
      _ = try await world.house.signOut(key: try world.key("Marloes"))
      world.hand.move(by: .hours(9))
      #expect(try await shown(pass, world)?.common.round?.step.slug == "eerste-impuls")
    }
  }

  @Test(arguments: Backend.available) func whoLeadsPutsItOutAndNobodyElseDoes(on backend: Backend) async throws {
    try await play(on: backend) { world, conversation in
      for name in ["Samira", "Jayden"] {
        await #expect(throws: NotFound.self) { _ = try await world.openScreen(by: name, in: conversation) }
      }
      let pass = try await world.openScreen(by: "Marloes", in: conversation)
      #expect(try await world.scene("Jayden", of: conversation).card.screens == 1, "everybody knows that it reads along")
      await #expect(throws: NotFound.self) {
        try await world.house.act(in: conversation, as: try await world.caller("Jayden")) { room in try room.putOutScreens() }
      }
      try await world.make(.leave, by: "Marloes", in: conversation)
      try await world.make(.takeOver, by: "Jayden", in: conversation)
      try await world.house.act(in: conversation, as: try await world.caller("Jayden")) { room in try room.putOutScreens() }
      #expect(try await shown(pass, world) == nil)
      #expect(try await world.scene("Jayden", of: conversation).card.screens == 0)
      let last = try await world.database.read { tx in try tx.run("SELECT kind, actor FROM happening ORDER BY seq DESC LIMIT 1") }
      #expect(try last.map { [try $0.text("kind"), try $0.optionalText("actor")] } == [["gesprek.scherm-uit", nil]])
    }
  }

  @Test(arguments: Backend.available) func aCodeOpensOneScreenForFiveMinutes(on backend: Backend) async throws {
    try await play(on: backend) { world, conversation in
      func fresh() async throws -> String {
        try await world.house.act(in: conversation, as: try await world.caller("Marloes")) { room in try room.codeForScreen() }
      }
      let first = try await fresh()
      let code = try await fresh()
      #expect(try await world.house.openScreen(code: first) == nil, "a newer one ends it")
      for wrong in ["BBBBBBBBBB", "00000000"] { #expect(try await world.house.openScreen(code: wrong) == nil) }
      let pass = try #require(try await world.house.openScreen(code: " \(code.prefix(5).lowercased())-\(code.dropFirst(5))"))
      #expect(try await shown(pass, world) != nil)
      #expect(try await world.house.openScreen(code: code) == nil, "once")
      let late = try await fresh()
      world.hand.move(by: .minutes(5))
      #expect(try await world.house.openScreen(code: late) == nil)
      #expect(try await !world.everything().contains { $0.contains(late) || $0.contains(pass) }, "nothing that opens is kept")
    }
  }

  @Test(arguments: Backend.available) func whenItIsOverItSaysSoUntilTheWordsAreGone(on backend: Backend) async throws {
    try await play(on: backend) { world, conversation in
      let pass = try await world.openScreen(by: "Marloes", in: conversation)
      let slug = try #require(try await world.scene("Samira", of: conversation).common.round?.step.slug)
      try await world.make(
        .write(step: slug, words: [Confided("kanarievogel", in: conversation)], as: .new(world.house.chance), ready: true),
        by: "Samira", in: conversation)
      try await world.make(.close, by: "Marloes", in: conversation)
      let over = try #require(try await shown(pass, world))
      #expect(over.common.status == .closed && over.card.wipedOn != nil && !"\(over)".contains("kanarievogel"))
      await #expect(throws: NotFound.self) { _ = try await world.openScreen(by: "Marloes", in: conversation) }
      world.hand.move(by: .days(31))
      _ = try await Caretaker(world.house).wipe()
      #expect(try await shown(pass, world) == nil)
    }
  }

  private func shown(_ pass: String, _ world: World) async throws -> HeardScene? {
    do { return try await world.house.watch(by: pass) { room in try room.heard() } } catch is NotFound { return nil }
  }

  private func play(on backend: Backend, _ story: (World, ID<Conversation>) async throws -> Void) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
      try await story(world, conversation)
    }
  }
}
