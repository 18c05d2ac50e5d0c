import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// Inside a closed circle, and at its door.
@Suite struct CircleTests {
  @Test(arguments: Backend.available) func whenSamiraIsIllJaydenBringsSomethingIn(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Jayden", in: conversation)
      try await world.make(.bring, by: "Jayden", in: conversation)
      // She comes late after all, and has a chair like the others.
      try await world.sit("Samira", in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
      let (samira, jayden) = (
        try await world.scene("Samira", of: conversation), try await world.scene("Jayden", of: conversation)
      )
      #expect(samira.own?.isBringer == false && jayden.own?.isBringer == true)
    }
  }

  @Test(arguments: Backend.available) func whoBringsSomethingInMayBeSaidOnTheDay(on backend: Backend) async throws {
    try await play(on: backend) { world in
      _ = try await world.planConversation()
      let marloes = try await world.viewer("Marloes")
      let circle = try await world.house.read(at: .circles, as: marloes) { desk in try desk.myCircles()[0].id }
      let conversation = try await world.house.write(at: .circles, as: marloes) { desk in
        try desk.planConversation(in: circle, format: "omgangsoverleg", bringer: nil, at: nil, place: "")
      }
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.make(.bring, by: "Samira", in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
    }
  }

  @Test(arguments: Backend.available) func whoHasNoSeatFindsNothing(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", in: conversation)
      for name in ["Jayden", "Peter", "Ellen", "Robert", "Margriet", "Ingrid", "Carla"] {
        await #expect(throws: NotFound.self, "\(name) has no seat") { _ = try await world.scene(name, of: conversation) }
      }
      // Jayden is of the circle and may sit down; Peter, the team lead, may not, and neither may a stranger.
      try await world.sit("Jayden", in: conversation)
      _ = try await world.scene("Jayden", of: conversation)
      for name in ["Peter", "Carla"] { await #expect(throws: NotFound.self) { try await world.sit(name, in: conversation) } }
    }
  }

  /// Jayden and a guest sit in one conversation of the circle, and not in the other.
  @Test(arguments: Backend.available) func aSeatElsewhereOpensNothingHere(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (here, elsewhere) = (try await world.planConversation(), try await world.planConversation())
      try await world.sit("Marloes", "Samira", in: here)
      try await world.sit("Marloes", "Samira", "Jayden", in: elsewhere)
      let pass = try await world.sitAsGuest(in: elsewhere)
      let guest = try #require(try await world.house.recognise(pass: pass))
      for caller in [try await world.caller("Jayden"), .companion(guest)] {
        await #expect(throws: NotFound.self) { _ = try await world.house.sit(in: here, as: caller) { room in room.mark } }
        await #expect(throws: NotFound.self) { _ = try await world.house.act(in: here, as: caller) { room in room.mark } }
        #expect(try await world.house.sit(in: elsewhere, as: caller) { room in room.mark }.isEmpty == false)
      }
    }
  }

  @Test(arguments: Backend.available) func theFirstImpulseComesBeforeTheRest(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
      let step = try #require(try await world.scene("Samira", of: conversation).common.round?.step)
      #expect(step.activity == .writeAlone)
      try await world.make(
        .write(
          step: step.slug, words: [Confided("Ik wilde haar bellen", in: conversation)], as: .new(world.house.chance),
          ready: true),
        by: "Samira", in: conversation)
      let mine = try await world.scene("Samira", of: conversation)
      #expect(mine.own?.words[step.slug]?.words == ["Ik wilde haar bellen"])
      for name in ["Marloes", "Jayden"] {
        let theirs = try await world.scene(name, of: conversation)
        #expect(!"\(theirs)".contains("bellen"), "\(name) reads none of it")
      }
    }
  }

  @Test(arguments: Backend.available) func theSamePressTwiceIsOneMove(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      let marloes = try await world.caller("Marloes")
      for _ in 0..<3 { try await world.house.act(in: conversation, as: marloes) { room in try room.make(.open, zet: "open-1") } }
      let turn = try await world.scene("Marloes", of: conversation).common.turn
      await withTaskGroup(of: Void.self) { group in
        for number in 0..<2 {
          group.addTask {
            try? await world.house.act(in: conversation, as: marloes) { room in
              try room.make(.advance(from: turn), zet: "next-\(number)")
            }
          }
        }
      }
      let after = try await world.scene("Marloes", of: conversation).common.turn
      #expect(after == turn.next || after == turn)
      // What would add up when it is done again.
      let moves = try await world.rows("move")
      for _ in 0..<3 {
        try await world.house.act(in: conversation, as: marloes) { room in try room.make(.extend(minutes: 5), zet: "langer-1") }
      }
      #expect(try await world.rows("move") == moves + 1)
      try await world.house.act(in: conversation, as: marloes) { room in try room.make(.extend(minutes: 5), zet: "langer-2") }
      #expect(try await world.rows("move") == moves + 2, "pressed anew it is another")
    }
  }

  @Test(arguments: Backend.available) func aStolenDatabaseHoldsNoWord(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
      let slug = try #require(try await world.scene("Samira", of: conversation).common.round?.step.slug)
      try await world.make(
        .write(step: slug, words: [Confided("kanarievogel", in: conversation)], as: .new(world.house.chance), ready: true),
        by: "Samira", in: conversation)
      let rows = try await world.database.read { tx in
        try ["move", "seat", "conversation", "happening", "pass", "logbook"].flatMap { table in
          try tx.run(Query(stringLiteral: "SELECT * FROM \(table)")).map { row in "\(row.cells)" }
        }
      }
      #expect(rows.count > 5)
      #expect(!rows.contains { $0.contains("kanarie") })
      // Nor who wrote it: neither the log nor the moves name a person for what happens inside.
      let samira = try await world.viewer("Samira").person
      let named = try await world.database.read { tx in
        try tx.run("SELECT kind FROM happening WHERE actor = \(samira) AND kind LIKE 'gesprek%'").count
      }
      #expect(named == 0)
    }
  }

  @Test(arguments: Backend.available) func nothingLeavesUnlessEverybodySaysYes(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.reachHarvest(conversation)
      let lesson = ID<Outcome>.new(world.house.chance)
      try await world.make(
        .harvest(lesson, .lesson(Confided("Vraag eerst wat iemand aankan.", in: conversation))), by: "Marloes", in: conversation)
      try await world.make(.decide(lesson, .proposed), by: "Marloes", in: conversation)
      try await world.make(.consent(lesson, to: 1, yes: true), by: "Marloes", in: conversation)
      try await world.make(.consent(lesson, to: 1, yes: true), by: "Samira", in: conversation)
      let robert = try await world.viewer("Robert")
      #expect(try await world.house.read(at: .circles, as: robert) { desk in try desk.lessons().count } == 0)
      // The outcome says how many answered, and the chairs do not: whoever listens looks at the whole step again.
      let last = try await world.database.read { tx in try tx.run("SELECT kind, actor FROM happening ORDER BY seq DESC LIMIT 1") }
      #expect(try last.map { [try $0.text("kind"), try $0.optionalText("actor")] } == [["gesprek.zet", nil]])
      #expect(try await world.scene("Jayden", of: conversation).own?.answers == [:], "of the others nobody sees an answer")

      try await world.make(.consent(lesson, to: 1, yes: true), by: "Jayden", in: conversation)
      #expect(
        try await world.house.read(at: .circles, as: robert) { desk in try desk.lessons().map(\.text) } == [
          "Vraag eerst wat iemand aankan."
        ])

      try await world.make(.withdraw(lesson), by: "Jayden", in: conversation)
      #expect(try await world.house.read(at: .circles, as: robert) { desk in try desk.lessons().count } == 0)
      let kept = try await world.database.read { tx in try tx.run("SELECT body FROM lesson").map { try $0.text("body") } }
      #expect(kept == [""])
    }
  }

  @Test(arguments: Backend.available) func aReleasedDeviationIsQuotedWithoutAName(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.reachHarvest(conversation)
      let outcome = ID<Outcome>.new(world.house.chance)
      let from = try await world.house.sit(in: conversation, as: try await world.caller("Samira")) { room in
        try room.deviated(from: World.slug, steps[2])
      }
      try await world.make(
        .harvest(
          outcome,
          .deviation(
            from, instead: Confided("Wij wachtten", in: conversation), because: Confided("Er was rust nodig", in: conversation))),
        by: "Samira", in: conversation)
      try await world.make(.decide(outcome, .proposed), by: "Samira", in: conversation)
      for name in ["Marloes", "Samira", "Jayden"] {
        try await world.make(.consent(outcome, to: 1, yes: true), by: name, in: conversation)
      }
      let page = try await world.house.look(as: .member(try await world.viewer("Peter"))) { room in try room.page(World.slug) }
      #expect(page.deviations[steps[2]]?.voices.map(\.source) == [.circle])
      #expect(page.deviations[steps[2]]?.voices.map(\.because) == ["Er was rust nodig"])
    }
  }

  @Test(arguments: Backend.available) func aGuestSitsByCodeAndSeesNothingElse(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      #expect(try await world.house.code(of: conversation, for: try await world.viewer("Marloes")) == nil, "nobody sits down yet")
      try await world.sit("Marloes", in: conversation)
      let code = try #require(try await world.house.code(of: conversation, for: try await world.viewer("Marloes")))
      #expect(try await world.house.code(of: conversation, for: try await world.viewer("Samira")) == nil)
      let pass = try await world.house.sitDownAsGuest(code: code, mark: House.passMark())
      let guest = try #require(try await world.house.recognise(pass: pass))
      #expect(guest.conversation == conversation)
      let scene = try await world.house.sit(in: conversation, as: .companion(guest)) { room in try room.heard() }
      #expect(scene.own?.home == HeardScene.Home.none)
      // Peter knows the code and is not in the circle: there is no circle for him to go to.
      try await world.house.write(at: .circles, as: try await world.viewer("Peter")) { desk in
        try desk.sitDown(in: conversation, code: JoinCode(given: code), zet: "phone-2")
      }
      #expect(try await world.scene("Peter", of: conversation).own?.home == .member(of: nil))
      try await world.sit("Samira", in: conversation)
      let circle = try await world.house.read(at: .circles, as: try await world.viewer("Samira")) { desk in
        try desk.myCircles()[0].id
      }
      #expect(try await world.scene("Samira", of: conversation).own?.home == .member(of: circle))
      #expect(try await world.house.recognise(cookie: pass) == nil)
      let other = try await world.planConversation()
      await #expect(throws: NotFound.self) {
        _ = try await world.house.sit(in: other, as: .companion(guest)) { room in try room.heard() }
      }
      #expect(try await world.house.join(code: "BCDFG HJKMN") == nil)
    }
  }

  @Test(arguments: Backend.available) func afterItsDayNothingIsLeftToRead(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.reachHarvest(conversation)
      try await world.make(.close, by: "Marloes", in: conversation)
      #expect(try await Caretaker(world.house).wipe() == 0)
      world.hand.move(by: .days(31))
      #expect(try await Caretaker(world.house).wipe() == 1)
      let left = try await world.database.read { tx in
        try tx.run("SELECT place FROM move").count + tx.run("SELECT wrapped FROM conversation_key").count
      }
      #expect(left == 0)
      let facts = try await world.house.look(as: .member(try await world.relive("Robert"))) { room in try room.conversationFacts()
      }
      #expect(facts == [ConversationFact(format: "Omgangsoverleg", on: World.monday, people: 3)])
      #expect(facts[0].people == nil)
    }
  }

  @Test(arguments: Backend.available) func theLogShowsWhoTamperedWithIt(on backend: Backend) async throws {
    try await play(on: backend, isDamaged: true) { world in
      try await world.publishProcess()
      #expect(try await Caretaker(world.house).verify().allSatisfy { $0.brokenAt == nil && $0.rows > 0 })
      _ = try await world.database.write { tx in
        try tx.run("UPDATE happening SET subject = 'x' WHERE organisation = \(world.organisation) AND seq = 3")
      }
      let reports = try await Caretaker(world.house).verify()
      #expect(reports.first { $0.organisation == "Stichting Wijkwerk" }?.brokenAt == 3)
      #expect(reports.first { $0.organisation == "Welzijn Elders" }?.brokenAt == nil)
    }
  }
}
