import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// One person, one chair, one voice; and whoever is put out is out.
@Suite struct ChairTests {
  @Test(arguments: Backend.available) func theSamePressOfAGuestAlsoAtOnceIsOneChair(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", in: conversation)
      let code = try await world.code(of: conversation)
      let mark = House.passMark()
      let passes = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<5 { group.addTask { try await world.house.sitDownAsGuest(code: code, mark: mark) } }
        return try await group.reduce(into: [String]()) { $0.append($1) }
      }
      #expect(Set(passes).count == 1 && passes.count == 5)
      #expect(try await world.chairs("Samira", in: conversation).count == 3)
      #expect(try await world.scene("Samira", of: conversation).common.here == 3)
      // And nothing that is kept tells the mark, from which the pass follows.
      #expect(try await !world.everything().contains { $0.contains(mark) || $0.contains(passes[0]) })
    }
  }

  @Test(arguments: Backend.available) func everybodySeesAGuestComeInByABirdOfTheirOwn(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", in: conversation)
      var signs: Set<String> = []
      for _ in 0..<4 {
        let guest = try await world.guest(in: conversation).companion
        let mine = try await world.house.sit(in: conversation, as: .companion(guest)) { room in try room.heard() }
        let sign = try #require(mine.card.sign)
        #expect(GuestSign.birds.contains(sign) && signs.insert(sign).inserted, "another bird each")
        #expect(try await world.scene("Samira", of: conversation).common.chairs.newcomer == sign)
        #expect(try await world.chairs("Samira", in: conversation).contains { $0.name == sign && $0.isGuest })
      }
      #expect(try await world.scene("Samira", of: conversation).card.sign == nil)
      world.hand.move(by: .minutes(1))
      #expect(try await world.scene("Samira", of: conversation).common.chairs.newcomer == nil, "for a moment")
    }
  }

  @Test func theThreehundredthGuestHasASignOfTheirOwn() {
    var taken: Set<String> = []
    for _ in 0..<300 { #expect(taken.insert(GuestSign.drawn(besides: taken, by: .seeded(UInt64(taken.count)))).inserted) }
    #expect(Set(GuestSign.birds).count == GuestSign.birds.count)
  }

  @Test(arguments: Backend.available) func whoSatAsAGuestAndSignsInKeepsThatChair(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", in: conversation)
      let (pass, guest) = try await world.guest(in: conversation)
      try await world.house.write(at: .circles, as: try await world.viewer("Jayden")) { desk in
        try desk.sitDown(in: conversation, after: guest, zet: "zelf-1")
      }
      #expect(try await world.chairs("Marloes", in: conversation).map(\.name) == ["Jayden", "Marloes"])
      #expect(try await world.house.recognise(pass: pass) == nil)
      // By every door again: the circle, the code, another guest's chair beside hers.
      let code = JoinCode(given: try await world.code(of: conversation))
      try await world.house.write(at: .circles, as: try await world.viewer("Jayden")) { desk in
        try desk.sitDown(in: conversation, zet: "zelf-2")
      }
      try await world.house.write(at: .circles, as: try await world.viewer("Jayden")) { desk in
        try desk.sitDown(in: conversation, code: code, zet: "zelf-3")
      }
      #expect(try await world.chairs("Marloes", in: conversation).count == 2)
    }
  }

  @Test(arguments: Backend.available) func anEmptyChairCountsForNothingAndTheNumberIsFrozenAtTheClose(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      for _ in 0..<2 { _ = try await world.sitAsGuest(in: conversation) }
      try await world.make(.open, by: "Marloes", in: conversation)
      await #expect(throws: Refusal.otherCount(5)) { try await world.make(.count(4), by: "Marloes", in: conversation) }
      try await world.make(.count(5), by: "Marloes", in: conversation)
      for guest in try await world.chairs("Marloes", in: conversation).filter({ $0.isGuest }) {
        // Whatever is claimed, the room knows who has an account.
        try await world.make(.takeAway(guest.id, mayAnswer: true), by: "Marloes", in: conversation)
      }
      try await world.make(.close, by: "Marloes", in: conversation)
      #expect(try await world.people(conversation) == 3)
      let jayden = try await world.chair("Jayden", in: conversation)
      try await world.make(.takeAway(jayden.id, mayAnswer: true), by: "Marloes", in: conversation)
      #expect(try await world.people(conversation) == 3, "frozen")
      let facts = try await world.house.look(as: .member(try await world.viewer("Robert"))) { room in try room.conversationFacts()
      }
      #expect(facts.map(\.people) == [nil])
    }
  }

  /// Whoever was put out has the code: it goes with the chair, and whoever leads makes another for the others.
  @Test(arguments: Backend.available) func whoIsPutOutDoesNotComeBackByTheSameCode(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      let code = try await world.code(of: conversation)
      let (_, companion) = try await world.guest(in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
      #expect(try await world.house.join(code: code) != nil, "whoever is late still comes in")
      try await world.make(.takeAway(companion.seat, mayAnswer: false), by: "Marloes", in: conversation)
      #expect(try await world.house.join(code: code) == nil)
      await #expect(throws: NotFound.self) { _ = try await world.house.sitDownAsGuest(code: code, mark: House.passMark()) }
      try await world.house.act(in: conversation, as: try await world.caller("Marloes")) { room in try room.renewCode() }
      let fresh = try await world.code(of: conversation)
      #expect(try await world.house.join(code: fresh)?.conversation == conversation && fresh != code)
    }
  }

  @Test(arguments: Backend.available) func whoIsPutOutIsOutAndAnAccountAnswersWhatWasAsked(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      let (pass, companion) = try await world.guest(in: conversation)
      let guest = Caller.companion(companion)
      try await world.reachHarvest(conversation)
      let lesson = ID<Outcome>.new(world.house.chance)
      try await world.make(.harvest(lesson, .lesson(Confided("Vraag eerst.", in: conversation))), by: "Marloes", in: conversation)
      try await world.make(.decide(lesson, .proposed), by: "Marloes", in: conversation)
      let chairs = try await world.chairs("Marloes", in: conversation)
      let jayden = try await world.chair("Jayden", in: conversation)
      try await world.make(.takeAway(jayden.id, mayAnswer: false), by: "Marloes", in: conversation)
      #expect(try await !world.house.stillHears(conversation, as: try await world.caller("Jayden")))
      let left = try await world.scene("Jayden", of: conversation)
      #expect(left.own?.isOut == true && left.common.earlier.isEmpty && left.common.outcomes.count == 1)
      await #expect(throws: NotFound.self) { _ = try await world.chairs("Jayden", in: conversation) }
      await #expect(throws: Refusal.takenAway) {
        try await world.house.write(at: .circles, as: try await world.viewer("Jayden")) { desk in
          try desk.sitDown(in: conversation, zet: "weer")
        }
      }
      for name in ["Marloes", "Samira", "Jayden"] {
        try await world.make(.consent(lesson, to: 1, yes: true), by: name, in: conversation)
      }
      #expect(try await world.lessons() == 0, "the guest did not answer yet")
      try await world.house.act(in: conversation, as: guest) { room in
        try room.make(.consent(lesson, to: 1, yes: true), zet: "gast-ja")
      }
      #expect(try await world.lessons() == 1)

      let bird = try #require(chairs.first { $0.isGuest })
      try await world.make(.takeAway(bird.id, mayAnswer: true), by: "Marloes", in: conversation)
      #expect(try await world.house.recognise(pass: pass) == nil)
      #expect(try await !world.house.stillHears(conversation, as: guest))
      #expect(try await world.lessons() == 0, "what went out with a yes that can be taken back no more came back")
      await #expect(throws: NotFound.self) {
        _ = try await world.house.sit(in: conversation, as: guest) { room in try room.heard() }
      }
    }
  }

  @Test(arguments: Backend.available) func whoIsNotOfTheCircleAnyMoreLosesTheirChairs(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.reachHarvest(conversation)
      let (marloes, samira) = (try await world.viewer("Marloes"), try await world.viewer("Samira"))
      let circle = try await world.house.read(at: .circles, as: marloes) { desk in try desk.myCircles()[0].id }
      try await world.house.write(at: .circles, as: marloes) { desk in try desk.setMembers(of: circle, to: [samira.person]) }
      let left = try await world.scene("Jayden", of: conversation)
      #expect(left.own?.isOut == true && left.common.earlier.isEmpty)
      #expect(try await !world.house.stillHears(conversation, as: try await world.caller("Jayden")))
      #expect(try await world.house.stillHears(conversation, as: try await world.caller("Samira")))
      await #expect(throws: (any Error).self) { try await world.sit("Jayden", in: conversation) }
    }
  }

  @Test(arguments: Backend.available) func aCodeLivesAroundTheTimeThatPeopleSitDown(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let marloes = try await world.viewer("Marloes")
      let first = try await world.planConversation()
      let circle = try await world.house.read(at: .circles, as: marloes) { desk in try desk.myCircles()[0].id }
      let later = try await world.house.write(at: .circles, as: marloes) { desk in
        try desk.planConversation(
          in: circle, format: "omgangsoverleg", bringer: nil, at: Moment(World.monday.adding(3), hour: 9), place: "")
      }
      for conversation in [first, later] {
        #expect(try await world.house.code(of: conversation, for: marloes) == nil, "planning opens no door")
      }
      try await world.sit("Marloes", in: later)
      #expect(try await world.house.code(of: later, for: marloes) == nil, "it is not its day")
      try await world.house.act(in: later, as: .member(marloes)) { room in try room.renewCode() }
      #expect(try await world.house.code(of: later, for: marloes) != nil, "unless whoever leads says so")

      try await world.sit("Marloes", in: first)
      let code = try #require(try await world.house.code(of: first, for: marloes))
      #expect(try await world.house.join(code: code.lowercased())?.conversation == first)
      try await world.sit("Samira", "Jayden", in: first)
      #expect(try await world.house.code(of: first, for: marloes) == code, "one code for all of them")
      try await world.house.act(in: first, as: .member(marloes)) { room in try room.renewCode() }
      #expect(try await world.house.join(code: code) == nil, "the old one dies at once")
      await #expect(throws: Refusal.notFacilitator) {
        try await world.house.act(in: first, as: try await world.caller("Jayden")) { room in try room.renewCode() }
      }
      let newer = try #require(try await world.house.code(of: first, for: marloes))
      try await world.make(.open, by: "Marloes", in: first)
      world.hand.move(by: .minutes(9))
      #expect(try await world.house.join(code: newer) != nil)
      world.hand.move(by: .minutes(2))
      #expect(try await world.house.join(code: newer) == nil, "it began")
      try await world.house.act(in: first, as: .member(marloes)) { room in try room.renewCode() }
      let latecomers = try #require(try await world.house.code(of: first, for: marloes))
      world.hand.move(by: .minutes(31))
      await #expect(throws: NotFound.self) { _ = try await world.house.sitDownAsGuest(code: latecomers, mark: House.passMark()) }
    }
  }

  @Test func aCodeIsReadFromAScreenHoweverItIsTyped() throws {
    let code = JoinCode(.seeded(5)).raw
    #expect(code.count == 10 && JoinCode(given: " \(code.prefix(5).lowercased())-\(code.suffix(5)) ")?.raw == code)
    #expect(JoinCode(given: "b8s52-zbcdf")?.raw == "BBSSZZBCDF", "what looks alike is taken for the other")
    for wrong in ["", "BCDFG", "BCDFGHJKMA", "BCDFGHJKMNP", "482916"] { #expect(JoinCode(given: wrong) == nil, "\(wrong)") }
    // 200 wrong ones a second for as long as a code lives, where forty conversations sit down at once.
    let tries = 200.0 * Double(JoinCode.whileGathering.milliseconds / 1_000)
    var codes = 1.0
    for _ in 0..<10 { codes *= 25 }
    #expect(40 * tries / codes < 1e-6)
  }

  @Test(arguments: Backend.available) func aGuestLeadsOnlyWhereTheCircleChoseSo(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let marloes = try await world.viewer("Marloes")
      _ = try await world.planConversation()
      let circle = try await world.house.read(at: .circles, as: marloes) { desk in try desk.myCircles()[0].id }
      for may in [false, true] {
        let conversation = try await world.house.write(at: .circles, as: marloes) { desk in
          try desk.planConversation(in: circle, format: "check-in", bringer: nil, at: nil, place: "", guestsLead: may)
        }
        for name in ["Marloes", "Samira"] {
          try await world.house.write(at: .circles, as: try await world.viewer(name)) { desk in
            try desk.sitDown(in: conversation, zet: "zit-\(name)")
          }
        }
        let guest = Caller.companion(try await world.guest(in: conversation).companion)
        try await world.make(.leave, by: "Marloes", in: conversation)
        @Sendable func takeOver() async throws {
          try await world.house.act(in: conversation, as: guest) { room in try room.make(.takeOver, zet: "neem") }
        }
        if may { try await takeOver() } else { await #expect(throws: Refusal.mayNotLead) { try await takeOver() } }
        // The one who planned it comes back, and two never both steer.
        try await world.house.write(at: .circles, as: marloes) { desk in try desk.sitDown(in: conversation, zet: "terug") }
        #expect(try await world.chairs("Samira", in: conversation).filter { $0.leads }.count == 1)
        #expect(try await world.scene("Marloes", of: conversation).own?.isFacilitator == !may)
        #expect(try await world.scene("Samira", of: conversation).card.leader != nil, "everybody reads who leads")
      }
    }
  }

  @Test(arguments: Backend.available) func whatEndsByItselfIsClosedInside(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.reachHarvest(conversation)
      // As a caretaker does it, who opens no circle: a row, and no move.
      _ = try await world.database.write { tx in
        try tx.run(
          """
          UPDATE conversation SET state = \(ConversationState.closed.rawValue) WHERE organisation = \(world.organisation) \
          AND id = \(conversation)
          """
        )
      }
      #expect(try await world.scene("Samira", of: conversation).common.status == .closed)
      await #expect(throws: Refusal.closed) { try await world.make(.leave, by: "Jayden", in: conversation) }
      #expect(try await world.people(conversation) == 3, "the number that was counted stands")
    }
  }
}

extension World {
  fileprivate func guest(in conversation: ID<Conversation>) async throws -> (pass: String, companion: Companion) {
    let pass = try await sitAsGuest(in: conversation)
    let companion = try await house.recognise(pass: pass)
    return (pass, try #require(companion))
  }

  fileprivate func code(of conversation: ID<Conversation>) async throws -> String {
    let code = try await house.code(of: conversation, for: try await viewer("Marloes"))
    return try #require(code)
  }

  fileprivate func chairs(_ name: String, in conversation: ID<Conversation>) async throws -> [ChairCard] {
    try await house.sit(in: conversation, as: try await caller(name)) { room in try room.chairs() }
  }

  fileprivate func chair(_ name: String, in conversation: ID<Conversation>) async throws -> ChairCard {
    let chairs = try await chairs("Marloes", in: conversation)
    return try #require(chairs.first { $0.name == name })
  }

  fileprivate func people(_ conversation: ID<Conversation>) async throws -> Int? {
    try await database.read { tx in try tx.run("SELECT people FROM conversation WHERE id = \(conversation)").first?.int("people")
    }
  }

  fileprivate func lessons() async throws -> Int {
    try await house.read(at: .circles, as: try await viewer("Robert")) { desk in try desk.lessons().count }
  }
}
