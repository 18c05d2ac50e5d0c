import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// Somebody without an account keeps a link, and takes back with it what the conversation let out after its words are gone.
@Suite struct ReceiptTests {
  private func play(on backend: Backend, _ story: (Street, ID<Conversation>, Visitor) async throws -> Void) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let world = street.world
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", in: conversation)
      let guest = Visitor(street.gate, cookies: ["kring-mee": try await world.sitAsGuest(in: conversation)])
      try await world.reachHarvest(conversation)
      try await story(street, conversation, guest)
    }
  }

  @Test(arguments: Backend.available) func aYesToATextThatChangedSinceItWasReadLetsNothingOut(on backend: Backend) async throws {
    try await play(on: backend) { street, conversation, guest in
      let world = street.world
      let outcome = ID<Outcome>.new(world.house.chance)
      func say(_ words: String) -> OutcomeDraft { .lesson(Confided(words, in: conversation)) }
      try await world.make(.harvest(outcome, say("Vraag eerst wat iemand aankan.")), by: "Marloes", in: conversation)
      try await world.make(.decide(outcome, .proposed), by: "Marloes", in: conversation)
      let read = try await guest.get(.conversation(conversation)).body
      #expect(read.contains("Vraag eerst wat iemand aankan.") && read.contains(#"name="tekst" value="1""#))
      try await world.make(.revise(outcome, say("Samira vond dat te zwaar.")), by: "Marloes", in: conversation)
      for name in ["Marloes", "Samira"] { try await world.make(.consent(outcome, to: 2, yes: true), by: name, in: conversation) }
      let late = try await guest.post(
        Place.consent(conversation, outcome), [("tekst", "1"), ("antwoord", "ja"), ("zet", "gast-ja-12345")])
      #expect(late.status == 422 && late.body.contains("De tekst is net veranderd."))
      #expect(late.body.contains("Samira vond dat te zwaar."), "and here is what it says now")
      let robert = Visitor(street.gate, cookies: ["kring": try world.key("Robert")])
      #expect(try await !robert.get(.lessons()).body.contains("te zwaar"))
    }
  }

  @Test(arguments: Backend.available) func aGuestIsToldBeforeTheirYesAndKeepsALinkThatWorksAfterwards(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { street, conversation, guest in
      let world = street.world
      let outcome = ID<Outcome>.new(world.house.chance)
      try await world.make(
        .harvest(outcome, .lesson(Confided("Vraag eerst wat iemand aankan.", in: conversation))), by: "Marloes", in: conversation)
      try await world.make(.decide(outcome, .proposed), by: "Marloes", in: conversation)
      #expect(try await guest.get(.conversation(conversation)).body.contains("Je hebt hier geen account."))
      let samira = Visitor(street.gate, cookies: ["kring": try world.key("Samira")])
      #expect(try await !samira.get(.conversation(conversation)).body.contains("Je hebt hier geen account."))
      for name in ["Marloes", "Samira"] { try await world.make(.consent(outcome, to: 1, yes: true), by: name, in: conversation) }
      _ = try await guest.post(
        Place.consent(conversation, outcome), [("tekst", "1"), ("antwoord", "ja"), ("zet", "gast-ja-12345")])
      try await world.make(.close, by: "Marloes", in: conversation)

      #expect(try await guest.get(.conversation(conversation)).body.contains("Maak een link om te bewaren"))
      let made = try await guest.post(Place.conversationReceipt(conversation)).body
      let link = try #require(made.firstMatch(of: /\/terugname\/([A-Za-z0-9_-]{43})/).map { String($0.output.0) })
      #expect(try await samira.post(Place.conversationReceipt(conversation)).status == 404, "she has a page of her own")
      let anybody = Visitor(street.gate)
      #expect(try await anybody.get(link).body.contains("werkt deze link"))
      #expect(
        try await anybody.post(link, [("opbrengst", outcome.raw)]).status == 404,
        "until the words are gone it is taken back inside")

      world.hand.move(by: .days(31))
      #expect(try await Caretaker(world.house).wipe() == 1)
      #expect(try await anybody.get(link).body.contains("Vraag eerst wat iemand aankan."))
      #expect(try await anybody.post(link, [("opbrengst", outcome.raw)]).status == 303)
      #expect(try await anybody.get(link).body.contains("Er staat niets meer buiten van dit gesprek."))
      let lessons = try await world.house.read(at: .circles, as: try await world.relive("Samira")) { desk in try desk.lessons() }
      #expect(!lessons.contains { $0.text.contains("aankan") })
      // Nothing in the database says whose chair it was, and the word of the link stands nowhere.
      #expect(try await !world.everything().contains { $0.contains(link.dropFirst(11)) })
      let last = try await world.database.read { tx in
        try tx.run("SELECT actor FROM happening WHERE kind = 'deur.ingetrokken' ORDER BY seq DESC LIMIT 1")
      }
      #expect(try last.map { try $0.optionalText("actor") } == [nil])
    }
  }

  @Test func nobodyFillsTheTableAndAnotherConversationStaysShut() async throws {
    try await play(on: .sqlite) { street, conversation, guest in
      for number in 1...5 {
        let status = try await guest.post(Place.conversationReceipt(conversation)).status
        #expect(status == (number < 5 ? 200 : 409), "\(number)")
      }
      #expect(try await guest.post(Place.conversationReceipt(ID<Conversation>.new(.system))).status == 404)
      #expect(try await Visitor(street.gate).get("/terugname/\(String(repeating: "a", count: 43))").status == 404)
    }
  }
}
