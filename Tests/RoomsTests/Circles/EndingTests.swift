import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// Ended means gone: every conversation ends by itself, and with it everything by which anybody could come in.
@Suite struct EndingTests {
  private func on(_ number: Int, _ hour: Int = 9, minute: Int = 0) -> Moment {
    Moment(World.monday.adding(number), hour: hour, minute: minute)
  }

  private func state(_ conversation: ID<Conversation>, _ world: World) async throws -> String {
    try await world.database.read { tx in
      try tx.run("SELECT state FROM conversation WHERE id = \(conversation)").first?.text("state") ?? ""
    }
  }

  private func card(_ conversation: ID<Conversation>, _ world: World, as name: String = "Samira") async throws -> ConversationCard
  {
    let viewer = try await world.relive(name)
    return try await world.house.read(at: .circles, as: viewer) { desk in try desk.conversation(conversation) }
  }

  @Test(arguments: Backend.available) func oneThatWasPlannedAndNeverBeganLapsesAWeekAfterItsDay(on backend: Backend) async throws
  {
    try await play(on: backend) { world in
      let undated = try await world.planConversation()
      let marloes = try await world.viewer("Marloes")
      let moment = on(10, 14)
      let dated = try await world.house.write(at: .circles, as: marloes) { desk in
        try desk.planConversation(in: try desk.myCircles()[0].id, format: "check-in", bringer: nil, at: moment, place: "")
      }
      world.hand.move(to: on(16, 23, minute: 59))
      #expect(try await Caretaker(world.house).end() == 0)
      world.hand.move(to: on(17, 0))
      #expect(try await Caretaker(world.house).end() == 1)
      let samira = try await world.relive("Samira")
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .circles, as: samira) { desk in try desk.sitDown(in: dated, zet: "laat") }
      }
      let lapsed = try await card(dated, world)
      #expect(lapsed.state == .closed && !lapsed.wasHeld && lapsed.wipedOn == nil)
      #expect(try await state(undated, world) == "gepland")
      world.hand.move(to: on(60, 0))
      #expect(try await Caretaker(world.house).end() == 1)
      #expect(
        try await world.house.look(as: .member(try await world.relive("Robert"))) { room in try room.conversationFacts() }
          .isEmpty, "it did not take place")
      let left = try await world.database.read { tx in
        try ["join_code", "seat", "pass", "move", "conversation_key"].map {
          try tx.run(Query(stringLiteral: "SELECT organisation FROM \($0)")).count
        }
      }
      #expect(left == [0, 0, 0, 0, 0])
    }
  }

  /// As a hand beside the house would spoil it. The others end and are wiped on their day all the same, and the caretaker says
  /// that it failed.
  @Test(arguments: Backend.available) func aRowThatCannotBeReadHoldsUpNobodyElse(on backend: Backend) async throws {
    try await play(on: backend) { world in
      var held: [ID<Conversation>] = []
      for _ in 1...3 {
        let conversation = try await world.planConversation()
        try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
        try await world.make(.open, by: "Marloes", in: conversation)
        held.append(conversation)
      }
      let spoiled = held.sorted { $0.raw < $1.raw }[0]
      try await world.database.write { tx in
        _ = try tx.run("UPDATE conversation SET wipe_on = '0', ends_on = '0' WHERE id = \(spoiled)")
      }
      world.hand.move(to: on(40))
      await #expect(throws: (any Error).self) { _ = try await Caretaker(world.house).end() }
      await #expect(throws: (any Error).self) { _ = try await Caretaker(world.house).wipe() }
      let left = try await world.database.read { tx in
        try tx.run("SELECT conversation FROM conversation_key").map { try $0.id("conversation", Conversation.self) }
      }
      #expect(left == [spoiled])
    }
  }

  @Test(arguments: Backend.available) func oneThatNobodyClosesEndsAfterTheNextDayAndWhoWasAskedStillAnswers(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      let code = try #require(try await world.house.code(of: conversation, for: try await world.viewer("Marloes")))
      try await world.reachHarvest(conversation)
      let lesson = ID<Outcome>.new(world.house.chance)
      try await world.make(
        .harvest(lesson, .lesson(Confided("Vraag eerst wat iemand aankan.", in: conversation))), by: "Marloes", in: conversation)
      try await world.make(.decide(lesson, .proposed), by: "Marloes", in: conversation)
      for name in ["Marloes", "Samira"] { try await world.make(.consent(lesson, to: 1, yes: true), by: name, in: conversation) }
      let told = try await world.scene("Samira", of: conversation).card.wipedOn
      #expect(told == World.monday.adding(30), "the day stands as soon as it opens")
      // All of the next day somebody who was interrupted can go on.
      world.hand.move(to: on(1, 23, minute: 59))
      #expect(try await Caretaker(world.house).end() == 0)
      world.hand.move(to: on(2, 0))
      #expect(try await world.house.join(code: code) == nil)
      let marloes = Caller.member(try await world.relive("Marloes"))
      let before = try await world.house.sit(in: conversation, as: marloes) { room in try room.heard() }
      #expect(before.common.status == .closed, "over by its day, before the caretaker came by")
      #expect(try await Caretaker(world.house).end() == 1)
      #expect(try await Caretaker(world.house).end() == 0)
      #expect(try await state(conversation, world) == "afgerond")
      await #expect(throws: Refusal.closed) {
        try await world.house.act(in: conversation, as: marloes) { room in
          try room.make(.revise(lesson, .lesson(Confided("Anders", in: conversation))), zet: "laat")
        }
      }
      // Who was asked answers still, and another server that has seen nothing sees the same.
      let jayden = Caller.member(try await world.relive("Jayden"))
      try await world.house.act(in: conversation, as: jayden) { room in
        try room.make(.consent(lesson, to: 1, yes: true), zet: "ja-jayden")
      }
      #expect(
        try await world.house.read(at: .circles, as: try await world.relive("Robert")) { desk in try desk.lessons().count } == 1)
      let other = House(database: world.database, strongbox: world.strongbox, passwords: .forPlay, clock: world.house.clock)
      for house in [world.house, other] {
        let scene = try await house.sit(in: conversation, as: jayden) { room in try room.heard() }
        #expect(scene.common.status == .closed && scene.common.outcomes.map(\.state) == [.released] && scene.card.wipedOn == told)
      }
      let ends = try await world.database.read { tx in
        try tx.run("SELECT actor FROM happening WHERE kind = 'gesprek.afgerond'").map { try $0.optionalText("actor") }
      }
      #expect(ends == [nil])
      // The day was true, also afterwards.
      world.hand.move(to: on(29, 23, minute: 59))
      #expect(try await Caretaker(world.house).wipe() == 0)
      world.hand.move(to: on(30, 0))
      #expect(try await Caretaker(world.house).wipe() == 1)
      let gone = try await card(conversation, world)
      #expect(gone.isWiped && gone.wasHeld && gone.wipedOn == told)
    }
  }

  /// A telephone that lies about somewhere tells nothing any more, and still answers.
  @Test(arguments: Backend.available) func onceItIsOverAPassShowsOnlyWhatItsHolderWasAsked(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", in: conversation)
      let code = try #require(try await world.house.code(of: conversation, for: try await world.viewer("Marloes")))
      let pass = try await world.sitAsGuest(in: conversation)
      try await world.reachHarvest(conversation)
      let lesson = ID<Outcome>.new(world.house.chance)
      try await world.make(
        .harvest(lesson, .lesson(Confided("Vraag eerst wat iemand aankan.", in: conversation))), by: "Marloes", in: conversation)
      try await world.make(.decide(lesson, .proposed), by: "Marloes", in: conversation)
      let guest = Caller.companion(try #require(try await world.house.recognise(pass: pass)))
      #expect(try await world.house.sit(in: conversation, as: guest) { room in try room.heard().common.earlier.isEmpty } == false)
      world.hand.move(to: on(2))
      for isEnded in [false, true] {
        if isEnded { #expect(try await Caretaker(world.house).end() == 1) }
        let scene = try await world.house.sit(in: conversation, as: guest) { room in try room.heard() }
        #expect(scene.common.status == .closed && scene.common.earlier.isEmpty && scene.own?.words.isEmpty == true)
        #expect(!"\(scene)".contains("Woorden van Samira") && scene.common.outcomes.count == 1)
      }
      try await world.house.act(in: conversation, as: guest) { room in
        try room.make(.consent(lesson, to: 1, yes: true), zet: "ja-gast")
      }
      await #expect(throws: NotFound.self) { _ = try await world.house.sitDownAsGuest(code: code, mark: House.passMark()) }
    }
  }

  /// The case of the issue: nobody closed it, no caretaker came by, and somebody comes back after a year.
  @Test(arguments: Backend.available) func fourHundredDaysLaterNothingOpens(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", in: conversation)
      let code = try #require(try await world.house.code(of: conversation, for: try await world.viewer("Marloes")))
      let pass = try await world.sitAsGuest(in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
      for isCleaned in [false, true] {
        world.hand.move(to: on(400))
        if isCleaned {
          _ = try await Caretaker(world.house).end()
          #expect(try await Caretaker(world.house).wipe() == 1)
        }
        #expect(try await world.house.join(code: code) == nil)
        await #expect(throws: NotFound.self) { _ = try await world.house.sitDownAsGuest(code: code, mark: House.passMark()) }
        #expect(try await world.house.recognise(pass: pass) == nil)
        for name in ["Marloes", "Samira", "Jayden"] {
          let viewer = try await world.relive(name)
          await #expect(throws: NotFound.self) {
            _ = try await world.house.sit(in: conversation, as: .member(viewer)) { room in try room.heard() }
          }
          await #expect(throws: NotFound.self) {
            try await world.house.write(at: .circles, as: viewer) { desk in
              try desk.sitDown(in: conversation, code: JoinCode(given: code), zet: "terug-\(name)")
            }
          }
        }
      }
      let left = try await world.database.read { tx in
        try ["join_code", "pass", "move", "conversation_key"].map {
          try tx.run(Query(stringLiteral: "SELECT organisation FROM \($0)")).count
        }
      }
      #expect(left == [0, 0, 0, 0])
      #expect(
        try await world.house.look(as: .member(try await world.relive("Robert"))) { room in try room.conversationFacts().map(\.on)
        } == [World.monday])
      #expect(try await Caretaker(world.house).verify().allSatisfy { $0.brokenAt == nil })
    }
  }

  /// Whoever comes in to look early binds nobody: the words of a conversation have all their days, from its own day on.
  @Test(arguments: Backend.available) func aConversationHasAllItsDaysAlsoWhenSomebodyLookedInEarly(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      _ = try await world.planConversation()
      let marloes = try await world.viewer("Marloes")
      let moment = on(40, 14)
      let conversation = try await world.house.write(at: .circles, as: marloes) { desk in
        try desk.planConversation(in: try desk.myCircles()[0].id, format: "check-in", bringer: nil, at: moment, place: "")
      }
      try await world.sit("Samira", in: conversation)
      #expect(try await card(conversation, world).wipedOn == nil, "there are no words yet")
      world.hand.move(to: on(30))
      #expect(try await Caretaker(world.house).wipe() == 1)
      #expect(try await state(conversation, world) == "gepland")
      for (day, name) in [(38, "Samira"), (40, "Jayden"), (40, "Marloes")] {
        world.hand.move(to: on(day))
        let viewer = try await world.relive(name)
        try await world.house.write(at: .circles, as: viewer) { desk in try desk.sitDown(in: conversation, zet: "\(name)-\(day)")
        }
      }
      let caller = Caller.member(try await world.relive("Marloes"))
      try await world.house.act(in: conversation, as: caller) { room in try room.make(.open, zet: "open") }
      #expect(try await card(conversation, world).wipedOn == World.monday.adding(70))
      world.hand.move(to: on(69, 23))
      _ = try await Caretaker(world.house).end()
      #expect(try await Caretaker(world.house).wipe() == 0)
      let samira = Caller.member(try await world.relive("Samira"))
      _ = try await world.house.sit(in: conversation, as: samira) { room in try room.heard() }
      world.hand.move(to: on(70, 0))
      #expect(try await Caretaker(world.house).wipe() == 1)
    }
  }

  /// Those that were open or planned before every conversation had an end.
  @Test(arguments: Backend.available) func whatWasOpenBeforeGetsAnEndToo(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
      let waiting = try await world.planConversation()
      _ = try await world.database.write { try $0.run("UPDATE conversation SET ends_on = NULL") }
      world.hand.move(to: on(1))
      #expect(try await Caretaker(world.house).end() == 0)
      world.hand.move(to: on(2))
      #expect(try await Caretaker(world.house).end() == 1)
      #expect(try await state(conversation, world) == "afgerond")
      #expect(try await state(waiting, world) == "gepland")
    }
  }
}
