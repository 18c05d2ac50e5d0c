import Domain
@testable import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// A guest whose phone died comes back to her own chair by a word, and by nothing else.
@Suite struct GuestReturnTests {
  private func play(
    on backend: Backend, _ story: @escaping (World, ID<Conversation>, String, Companion) async throws -> Void
  ) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      let pass = try await world.sitAsGuest(in: conversation)
      try await story(world, conversation, pass, try #require(try await world.house.recognise(pass: pass)))
    }
  }

  private func word(_ pass: String) throws -> ReturnWord { try #require(House.returnWord(of: pass)) }

  @Test(arguments: Backend.available) func thePassMovesToTheNewPhoneAndTheOldOneIsOutAtOnce(on backend: Backend) async throws {
    try await play(on: backend) { world, conversation, old, before in
      try await world.make(.open, by: "Marloes", in: conversation)
      try await world.count(in: conversation)
      let sign = try #require(
        try await world.house.sit(in: conversation, as: .companion(before)) { room in try room.heard().card.sign })
      let (word, mark) = (try word(old), House.passMark())
      #expect(try await world.house.chair(of: word)?.seat == before.seat)
      let new = try #require(try await world.house.comeBack(word, mark: mark))
      let after = try #require(try await world.house.recognise(pass: new))
      #expect(after.seat == before.seat && new != old)

      // Out by page, by stream, and by what was under way at that moment.
      #expect(try await world.house.recognise(pass: old) == nil)
      #expect(try await !world.house.stillHears(conversation, as: .companion(before)))
      #expect(try await world.house.stillHears(conversation, as: .companion(after)))
      await #expect(throws: NotFound.self) {
        try await world.house.act(in: conversation, as: .companion(before)) { room in try room.make(.leave, zet: "nog-snel") }
      }
      await #expect(throws: NotFound.self) { _ = try await world.house.receipt(of: conversation, for: .companion(before)) }
      // With her old phone she takes no chair by an account either.
      try await world.house.write(at: .circles, as: try await world.viewer("Jayden")) { desk in
        try desk.sitDown(in: conversation, after: before, zet: "jayden-weer")
      }
      #expect(try await world.house.recognise(pass: new) != nil)

      // Everybody reads who it is, and one person has one chair.
      let scene = try await world.scene("Samira", of: conversation)
      #expect(scene.common.chairs.returned == [sign] && scene.common.here == 4 && !scene.common.chairs.isCounted)
      let screen = try await world.openScreen(by: "Marloes", in: conversation)
      #expect(
        try await world.house.watch(by: screen) { room in try room.heard().common.chairs.returned }
          == scene.common.chairs.returned)
      let kinds = try await world.database.read { tx in
        try tx.run("SELECT kind, actor FROM happening WHERE kind = 'gesprek.telefoon'").map { try $0.optionalText("actor") }
      }
      #expect(kinds == [nil])

      // The same press twice is once; the word works once; the next one is hers.
      #expect(try await world.house.comeBack(word, mark: mark) == new)
      #expect(try await world.house.comeBack(word, mark: House.passMark()) == nil)
      #expect(try await world.house.comeBack(try self.word(new), mark: House.passMark()) != nil)
      #expect(try await world.house.recognise(pass: new) == nil)
    }
  }

  @Test(arguments: Backend.available) func theWordStandsNowhereAndEndsWithTheConversation(on backend: Backend) async throws {
    try await play(on: backend) { world, conversation, pass, guest in
      let word = try word(pass)
      let cells = try await world.everything()
      #expect(!cells.contains { $0.contains(word.raw) || $0.contains(pass) || $0 == sha256(word.raw) })
      try await world.make(.open, by: "Marloes", in: conversation)
      try await world.count(in: conversation)
      try await world.make(.close, by: "Marloes", in: conversation)
      #expect(try await world.house.chair(of: word) == nil)
      #expect(try await world.house.comeBack(word, mark: House.passMark()) == nil)
      #expect(try await world.house.recognise(pass: pass) != nil, "her own phone answers what it was asked")
      #expect(
        try await world.database.read { tx in
          try tx.run("SELECT word FROM pass WHERE word IS NOT NULL OR spent IS NOT NULL").count
        } == 0)
    }
  }

  @Test(arguments: Backend.available) func aChairThatWasTakenAwayHasNoWayBackAndOneThatEndedByItselfNeither(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world, conversation, pass, guest in
      try await world.make(.takeAway(guest.seat, mayAnswer: false), by: "Marloes", in: conversation)
      #expect(try await world.house.comeBack(try self.word(pass), mark: House.passMark()) == nil)
      try await world.house.act(in: conversation, as: try await world.caller("Marloes")) { room in try room.renewCode() }
      let other = try await world.sitAsGuest(in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
      world.hand.move(by: .days(3))
      #expect(
        try await world.house.comeBack(try self.word(other), mark: House.passMark()) == nil,
        "it was over by its day, and nobody came by yet")
    }
  }

  /// She sat down anew as another guest, and then found her word.
  @Test(arguments: Backend.available) func whoSatDownAnewGivesUpThatChairUnlessItReadAlong(on backend: Backend) async throws {
    try await play(on: backend) { world, conversation, first, guest in
      try await world.reachHarvest(conversation)
      try await world.house.act(in: conversation, as: try await world.caller("Marloes")) { room in try room.renewCode() }
      let second = try await world.sitAsGuest(in: conversation)
      let anew = try #require(try await world.house.recognise(pass: second))
      #expect(try await world.scene("Samira", of: conversation).common.here == 5)
      let back = try #require(try await world.house.comeBack(try word(first), mark: House.passMark(), besides: anew))
      #expect(try await world.house.recognise(pass: second) == nil)
      let scene = try await world.scene("Samira", of: conversation)
      #expect(scene.common.here == 4 && !scene.common.chairs.isSilenced, "nobody has two chairs, and nothing is lost for it")
      #expect(
        try await world.house.code(of: conversation, for: try await world.viewer("Marloes")) != nil,
        "nobody was put out, so the code stays")

      world.hand.move(by: Course.grace)
      try await world.count(in: conversation)
      let third = try await world.sitAsGuest(in: conversation)
      try await world.count(in: conversation)
      let reads = try #require(try await world.house.recognise(pass: third))
      await #expect(throws: House.NoReturn.hasChair) {
        _ = try await world.house.comeBack(try self.word(back), mark: House.passMark(), besides: reads)
      }
      for pass in [third, back] { #expect(try await world.house.recognise(pass: pass) != nil, "as it was") }
    }
  }

  /// She has a chair of her own and saw the word of another. A press that she keeps from before must not pass for the one that is
  /// told.
  @Test(arguments: Backend.available) func nobodyComesBackUnseen(on backend: Backend) async throws {
    try await play(on: backend) { world, conversation, hers, merel in
      let house = world.house
      let own = try await world.sitAsGuest(in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
      try await world.count(in: conversation)
      let kept = House.passMark()
      let again = try #require(try await house.comeBack(try word(own), mark: kept))
      world.hand.move(by: Course.grace)
      try await world.count(in: conversation)
      _ = try #require(try await house.comeBack(try word(again), mark: House.passMark()))
      world.hand.move(by: Course.grace)
      try await world.count(in: conversation)

      let stolen = try #require(try await house.comeBack(try word(hers), mark: kept))
      let thief = try #require(try await house.recognise(pass: stolen))
      #expect(thief.seat == merel.seat)
      let scene = try await world.scene("Samira", of: conversation)
      #expect(scene.common.chairs.returned.count == 1 && !scene.common.chairs.isCounted, "everybody is told")
      #expect(try await house.sit(in: conversation, as: .companion(thief)) { room in try room.heard().common.chairs.isNew })

      // Nor does she get a name of ours, a receipt, or a count that nobody had time to doubt.
      let robert = try await world.viewer("Robert")
      await #expect(throws: Refusal.notCounted) {
        try await house.write(at: .circles, as: robert) { desk in
          try desk.sitDown(in: conversation, after: thief, zet: "zit-erbij")
        }
      }
      await #expect(throws: NotFound.self) { _ = try await house.receipt(of: conversation, for: .companion(thief)) }
      await #expect(throws: Refusal.tooSoon) { try await world.count(in: conversation) }
      #expect(try await house.recognise(pass: stolen) != nil)
    }
  }

  /// Of a stolen copy without the key nobody learns which bird came back.
  @Test(arguments: Backend.available) func rowsOfPassesLookAlike(on backend: Backend) async throws {
    try await play(on: backend) { world, conversation, pass, guest in
      _ = try await world.sitAsGuest(in: conversation)
      _ = try #require(try await world.house.comeBack(try self.word(pass), mark: House.passMark()))
      let shapes = try await world.database.read { tx in
        try tx.run("SELECT word, spent FROM pass").map { [try $0.text("word").count, try $0.text("spent").count] }
      }
      #expect(shapes.count == 2 && Set(shapes).count == 1)
    }
  }

  @Test func aWordIsLongEnoughForAsLongAsItLives() throws {
    let word = try word(String(repeating: "a", count: 43))
    #expect(
      word.raw.count == 15 && ReturnWord(given: " \(word.grouped.lowercased())") == word
        && word.grouped.split(separator: " ").count == 3)
    #expect(JoinCode(given: word.raw) == nil && ReturnWord(given: JoinCode(.system).raw) == nil, "no code is taken for a word")
    // 200 wrong ones a second for thirty days, where four hundred guests sit.
    let tries = 200.0 * 30 * 86_400
    let words = (0..<15).reduce(1.0) { product, _ in product * 25 }
    #expect(tries / words < 1e-12 && 400 * tries / words < 1e-9)
  }

  @Test(arguments: Backend.available) func whoHadAPassIsToldWhatBecameOfItAndAStrangerNothing(on backend: Backend) async throws {
    try await play(on: backend) { world, conversation, pass, guest in
      let house = world.house
      let other = try await world.planConversation()
      #expect(try await house.farewell(pass: pass, from: other.raw) == nil, "it was for one conversation")
      for made in [
        String(repeating: "a", count: 43), String(pass.dropLast() + "x"), "\(pass.hasPrefix("x") ? "y" : "x")\(pass.dropFirst())",
        "", "x",
      ] {
        #expect(try await house.farewell(pass: made, from: conversation.raw) == nil, "\(made)")
      }
      try await world.make(.takeAway(guest.seat, mayAnswer: false), by: "Marloes", in: conversation)
      #expect(try await house.farewell(pass: pass, from: conversation.raw) == .noChair)
      try await world.make(.open, by: "Marloes", in: conversation)
      try await world.make(.close, by: "Marloes", in: conversation)
      #expect(try await house.farewell(pass: pass, from: conversation.raw) == .isOver)
      world.hand.move(by: .days(31))
      _ = try await Caretaker(house).wipe()
      #expect(try await house.farewell(pass: pass, from: conversation.raw) == .isOver)
      // No row was kept for it.
      #expect(try await world.database.read { tx in try tx.run("SELECT seat FROM pass").count } == 0)
    }
  }
}

