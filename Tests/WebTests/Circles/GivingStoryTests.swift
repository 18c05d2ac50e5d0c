import Domain
import Forms
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// What a circle gets to read is what its writers gave, whatever the facilitator presses and whatever phones send.
@Suite struct GivingStoryTests {
  private static let readers: [String] = ["Marloes", "Samira"]
  private static let routes = [Place.conversation, Place.conversationScene, Place.conversationCount, Place.conversationStage]

  @Test(arguments: Backend.available) func wordsThatWereNotGivenAreOnNobodysPageUntilTheyAre(on backend: Backend) async throws {
    try await play(on: backend) { street, conversation in
      let jayden = try street.visitor("Jayden")
      try await Self.write("De kanarievogel zweeg", as: jayden, in: conversation, saying: nil)
      try await Self.write("Het was stil", as: try street.visitor("Samira"), in: conversation, saying: .ready)
      try await street.world.make(
        .advance(from: try await street.world.scene("Marloes", of: conversation).common.turn), by: "Marloes", in: conversation)
      #expect(try await pages(street, conversation).allSatisfy { !$0.contains("kanarievogel") })
      #expect(
        try await pages(street, conversation).contains {
          $0.contains("Het was stil") && $0.contains("Twee zijn nog niet klaar. Hun woorden wachten.")
        })
      let his = try await jayden.get(.conversation(conversation)).body
      #expect(his.contains("kanarievogel") && his.contains("Jouw woorden zijn niet getoond"))

      try await Self.write("De kanarievogel zweeg", as: jayden, in: conversation, saying: .ready)
      #expect(try await pages(street, conversation).filter { $0.contains("kanarievogel") }.count >= 3)
      let there = Place.myWords(at: "waarnemen", in: conversation)
      #expect(try await jayden.get(there).body.contains("Neem mijn woorden terug"))
      try await Self.write("", as: jayden, in: conversation, saying: .takeBack)
      #expect(
        try await pages(street, conversation).allSatisfy { !$0.contains("kanarievogel") }, "taken back, at once and everywhere")
    }
  }

  @Test(arguments: Backend.available) func throwingAwayWhatWasNotGivenLeavesWhatWas(on backend: Backend) async throws {
    try await play(on: backend) { street, conversation in
      let jayden = try street.visitor("Jayden")
      try await Self.write("Het was stil", as: jayden, in: conversation, saying: .ready)
      try await Self.write("De kanarievogel zweeg", as: jayden, in: conversation, saying: nil)
      try await street.world.make(
        .advance(from: try await street.world.scene("Marloes", of: conversation).common.turn), by: "Marloes", in: conversation)
      #expect(try await pages(street, conversation).contains { $0.contains("Het was stil") })
      try await Self.write("", as: jayden, in: conversation, saying: .discard)
      #expect(try await !jayden.get(.conversation(conversation)).body.contains("kanarievogel"))
      #expect(try await pages(street, conversation).contains { $0.contains("Het was stil") })
    }
  }

  @Test(arguments: Backend.available) func wordsThatAreTooLongForLaterComeBackOnTheirOwnPage(on backend: Backend) async throws {
    try await play(on: backend) { street, conversation in
      try await street.world.make(
        .advance(from: try await street.world.scene("Marloes", of: conversation).common.turn), by: "Marloes", in: conversation)
      let long = String(repeating: "kanarievogel ", count: 500)
      let answer = try await Self.send(long, as: try street.visitor("Jayden"), in: conversation, saying: .ready)
      #expect(answer.status == 422 && answer.body.contains("kanarievogel kanarievogel"))
    }
  }

  // MARK: The stage

  private func play(on backend: Backend, _ story: (Street, ID<Conversation>) async throws -> Void) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let conversation = try await street.world.planConversation()
      try await street.world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await street.world.make(.open, by: "Marloes", in: conversation)
      try await street.world.count(in: conversation)
      while let round = try await street.world.scene("Marloes", of: conversation).common.round, round.step.slug != "waarnemen" {
        try await street.world.make(
          .advance(from: try await street.world.scene("Marloes", of: conversation).common.turn), by: "Marloes", in: conversation)
      }
      try await story(street, conversation)
    }
  }

  /// Whatever the others can ask for.
  private func pages(_ street: Street, _ conversation: ID<Conversation>) async throws -> [String] {
    var pages: [String] = []
    for name in Self.readers {
      for route in Self.routes { pages.append(try await street.visitor(name).get(route(conversation)).body) }
    }
    return pages
  }

  private static func write(
    _ words: String, as visitor: Visitor, in conversation: ID<Conversation>, saying what: TalkForm.What?
  ) async throws {
    #expect(try await send(words, as: visitor, in: conversation, saying: what).status == 303)
  }

  private static func send(
    _ words: String, as visitor: Visitor, in conversation: ID<Conversation>, saying what: TalkForm.What?
  ) async throws -> Visitor.Reply {
    var form = [
      (TalkForm.step.name, "waarnemen"), ("zet", "zet-\(ID<Move>.new(.system).raw)"), ("woorden-waarneming", words),
      ("woorden-interpretatie", words),
    ]
    if let what { form.append((TalkForm.what.name, what.rawValue)) }
    return try await visitor.post(.contribution(conversation), form)
  }
}
