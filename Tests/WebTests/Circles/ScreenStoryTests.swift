import Domain
import Forms
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// A machine in a room, that shows a conversation and is nobody.
@Suite struct ScreenStoryTests {
  @Test(arguments: Backend.available) func aScreenOpensOnePageAndIsNobodyAnywhereElse(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street.full(on: database)
      let conversation = ID<Conversation>(raw: street.names["conversation"] ?? "")
      let screen = Visitor(
        street.gate, cookies: ["kring-scherm": try await street.world.openScreen(by: "Marloes", in: conversation)])
      let nobody = try street.visitor(nil)
      for entrance in street.reception.entrances where !entrance.isLive && entrance.pattern != Place.screen.pattern {
        let path = street.path(entrance.pattern)
        let (one, other) =
          entrance.method == .get
          ? (try await screen.get(path), try await nobody.get(path)) : (try await screen.post(path), try await nobody.post(path))
        #expect(
          one.status == other.status && one.location == other.location && Self.unnamed(one.body) == Self.unnamed(other.body),
          "\(entrance.method.rawValue) \(entrance.pattern)")
      }
      #expect(try await screen.get(Place.live().asking("over", "gesprek:\(conversation)")).status == 303, "its stream is another")
      let wall = try await screen.get(Place.screen())
      #expect(wall.status == 200 && wall.body.contains("stage__prompt") && !wall.body.contains("<form"), "it steers nothing")
    }
  }

  /// A page without the names of its acts, which are from chance.
  private static func unnamed(_ page: String) -> String { page.replacing(/name="zet" value="[^"]*"/, with: "") }

  @Test(arguments: Backend.available) func fromTheRoomToTheScreenAndOut(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let conversation = try await street.world.planConversation()
      try await street.world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await street.world.make(.open, by: "Marloes", in: conversation)
      let (marloes, machine) = (try street.visitor("Marloes"), try street.visitor(nil))
      let page = try await marloes.post(.conversationStage(conversation), [(TalkForm.what.name, "code"), ("zet", "zet-code")])
        .body
      let code = try #require(page.firstMatch(of: /join__code" translate="no">([0-9A-Z]{5})\u{202F}([0-9A-Z]{5})</))
      #expect(try await machine.post(Place.screen(), [("code", "zomaar")]).status == 422)
      let opened = try await machine.post(Place.screen(), [("code", "\(code.1)\(code.2)")])
      #expect(opened.status == 303 && opened.headers["set-cookie"]?.contains("HttpOnly") == true)
      #expect(try await machine.get(Place.screen()).body.contains("stage__prompt"))
      #expect(try await machine.get(Place.screenLive()).headers["content-type"]?.hasPrefix("text/event-stream") == true)

      try await street.world.make(.leave, by: "Marloes", in: conversation)
      let waits = try await machine.get(Place.screen()).body
      #expect(waits.contains("Niemand begeleidt nu.") && waits.contains("geen woorden"))

      try await street.world.make(.sit(role: .facilitator), by: "Marloes", in: conversation)
      #expect(
        try await marloes.post(.conversationStage(conversation), [(TalkForm.what.name, "uit"), ("zet", "zet-uit")]).status == 303)
      #expect(try await machine.get(Place.screen()).body.contains("Dit scherm staat uit."))
      #expect(try await machine.get(Place.screenLive()).status == 404)
      #expect(try await marloes.get(.conversationStage(conversation)).status == 200)
    }
  }

  @Test func whatIsPressedUnderTheScreenComesBackThere() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let conversation = try await street.world.planConversation()
      try await street.world.sit("Marloes", "Samira", "Jayden", in: conversation)
      let marloes = try street.visitor("Marloes")
      let presses: [(Place, TalkForm.What?, [(String, String)])] = [
        (.conversationOpening(conversation), nil, []),
        (.conversationChairs(conversation), .count, [(TalkForm.number.name, "3")]),
        (.timing(conversation), .pause, []),
        (.timing(conversation), .resume, []),
        (.progress(conversation), .advance, [(TalkForm.from.name, "0")]),
      ]
      for (number, (place, what, more)) in presses.enumerated() {
        let fields = [(TalkForm.act.name, "zet-\(number)"), (TalkForm.screen.name, "1")] + more
        let answer = try await marloes.post(place, fields + (what.map { [(TalkForm.what.name, $0.rawValue)] } ?? []))
        #expect(answer.status == 303 && answer.location == Place.screen().address, "\(place.address) \(answer.status)")
      }
    }
  }
}
