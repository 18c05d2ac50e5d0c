import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// A yes is mine for as long as what it let out stands, also when nobody knows any more who said yes.
@Suite struct TakingBackTests {
  @Test(arguments: Backend.available) func afterTheWordsAreGoneWhoeverHadAChairTakesItBack(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let released = try await world.release(steps[2])
      try await world.releaseLesson("Vraag eerst wat iemand aankan.", from: released.conversation)
      try await world.make(.close, by: "Marloes", in: released.conversation)
      #expect(try await world.letOut("Jayden").isEmpty, "as long as the conversation knows who said yes, it takes it back itself")
      world.hand.move(by: .days(31))
      #expect(try await Caretaker(world.house).wipe() == 1)

      for name in ["Peter", "Robert", "Carla"] {
        #expect(try await world.letOut(name).isEmpty, "\(name) was not there")
        let viewer = try await world.relive(name)
        await #expect(throws: NotFound.self) {
          try await world.house.write(as: viewer) { desk in try desk.takeBack(released.outcome) }
        }
      }
      #expect(try await world.letOut("Samira").map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.deviation, .lesson])
      // Samira brought it, and Jayden takes it back.
      let jayden = try await world.relive("Jayden")
      try await world.house.write(as: jayden) { desk in try desk.takeBack(released.outcome) }
      let page = try await world.house.look(as: .member(try await world.relive("Peter"))) { room in try room.page(World.slug) }
      #expect(page.deviations[steps[2]] == nil)
      #expect(try await world.letOut("Samira").map(\.kind) == [.lesson])
      let kept = try await world.database.read { tx in
        try tx.run("SELECT instead, because FROM deviation").map { try $0.text("instead") + $0.text("because") }
      }
      #expect(kept == [""], "the words are gone")
      let last = try await world.database.read { tx in
        try tx.run("SELECT kind, actor FROM happening WHERE kind = 'deur.ingetrokken' ORDER BY seq DESC LIMIT 1")
      }
      #expect(try last.map { try $0.optionalText("actor") } == [nil], "nobody knows who")
    }
  }

  /// Peter came late by the code, and his chair was taken away before anybody counted it: he said yes to nothing.
  @Test(arguments: Backend.available) func whoseChairHadNoPartInItTakesNothingBack(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let released = try await world.release(steps[2])
      let code = try #require(try await world.house.code(of: released.conversation, for: try await world.viewer("Marloes")))
      try await world.house.write(at: .circles, as: try await world.viewer("Peter")) { desk in
        try desk.sitDown(in: released.conversation, code: JoinCode(given: code), zet: "laat")
      }
      let chairs = try await world.house.sit(in: released.conversation, as: try await world.caller("Marloes")) { room in
        try room.chairs()
      }
      let peters = try #require(chairs.first { $0.name == "Peter van Wijk" || $0.name == "Peter" })
      try await world.make(.takeAway(peters.id, mayAnswer: true), by: "Marloes", in: released.conversation)
      try await world.make(.close, by: "Marloes", in: released.conversation)
      world.hand.move(by: .days(31))
      #expect(try await Caretaker(world.house).wipe() == 1)
      #expect(try await world.letOut("Peter").isEmpty)
      let peter = try await world.relive("Peter")
      await #expect(throws: NotFound.self) {
        try await world.house.write(as: peter) { desk in try desk.takeBack(released.outcome) }
      }
      #expect(try await world.letOut("Samira").count == 1)
    }
  }
}

extension World {
  fileprivate func letOut(_ name: String) async throws -> [ReleasedCard] {
    try await house.read(as: try await relive(name)) { desk in try desk.letOutWithMe() }
  }
}
