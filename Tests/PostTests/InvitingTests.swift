import Domain
import Logging
import Pages
import Post
import Rooms
import Store
import TestKit
import Testing
import Vocabulary
import Web

/// Ellen invites, and the mail goes its own way: a relay that is away or refuses never breaks a page.
@Suite(.timeLimit(.minutes(20))) struct InvitingTests {
  @Test(arguments: Backend.available) func theMailThatArrivesLetsAnoukIn(on backend: Backend) async throws {
    try await SmallRelay.open { server in
      try await story(on: backend) { world, gate in
        let page = try await ellen(world, gate).post(.people(), form)
        #expect(page.status == 200 && page.body.contains("De uitnodiging is onderweg naar anouk@wijkwerk.example."))
        let shown = try #require(Self.link(in: page.body))
        try await mail(world, by: server.port)
        let mail = try Mail(try #require(server.mails.first))
        let mailed = try #require(Self.link(in: mail.body))
        #expect(mailed == shown && server.mails.count == 1)
        let anouk = Visitor(gate)
        #expect(try await anouk.get(mailed).body.contains("Anouk"))
        #expect(try await anouk.post(mailed, [("nieuw", World.password)]).location?.hasPrefix("/") == true)
        #expect(try await anouk.get(.today()).status == 200)
        #expect(try await !ellen(world, gate).get(.people()).body.contains("onderweg"))
      }
    }
  }

  @Test(arguments: Backend.available) func aRelayThatIsAwayLeavesThePageWholeAndTheLetterWaiting(on backend: Backend) async throws
  {
    let nobody = try await SmallRelay.closedPort()
    try await story(on: backend) { world, gate in
      let page = try await ellen(world, gate).post(.people(), form)
      #expect(page.status == 200 && Self.link(in: page.body) != nil)
      try await mail(world, by: nobody)
      let people = try await ellen(world, gate).get(.people())
      #expect(people.status == 200 && people.body.contains("De mail is onderweg."))
      #expect(try await Outbox(world.house).count() == (waiting: 1, undeliverable: 0))
      // The relay is back a minute later.
      world.hand.move(by: .minutes(1))
      try await SmallRelay.open { server in
        try await mail(world, by: server.port)
        #expect(server.mails.count == 1)
      }
      #expect(try await Outbox(world.house).count() == (waiting: 0, undeliverable: 0))
    }
  }

  @Test(arguments: Backend.available) func anAddressThatNobodyHasIsToldToWhoInvitesAndANewLinkIsMailedAgain(
    on backend: Backend
  ) async throws {
    try await story(on: backend) { world, gate in
      let shown = try await ellen(world, gate).post(.people(), form)
      let first = try #require(Self.link(in: shown.body))
      try await SmallRelay.open(SmallRelay.Manner(toReader: "550 nobody here")) { try await mail(world, by: $0.port) }
      #expect(try await ellen(world, gate).get(.people()).body.contains("De mail kwam niet aan. Maak een nieuwe link."))
      for name in ["Samira", "Margriet"] {
        let visitor = Visitor(gate, cookies: ["kring": try world.key(name)])
        #expect(try await !visitor.get(.people()).body.contains("De mail kwam niet aan."))
      }
      let people = try await world.house.read(as: try await world.viewer("Ellen")) { desk in try desk.people() }
      let card = try #require(people.first { $0.letter == .undeliverable })
      let anouk = Place.person(card.person.id)
      #expect(try await ellen(world, gate).get(anouk).body.contains("De mail kwam niet aan. Maak een nieuwe link."))
      let again = try await ellen(world, gate).post(anouk, [("doe", "link")])
      #expect(
        again.body.contains("De uitnodiging is onderweg naar anouk@wijkwerk.example.") && !again.body.contains("kwam niet aan."))
      try await SmallRelay.open { server in
        try await mail(world, by: server.port)
        let mail = try Mail(try #require(server.mails.first))
        let mailed = Self.link(in: mail.body)
        #expect(mailed == Self.link(in: again.body) && mailed != first)
      }
      #expect(try await Visitor(gate).get(first).status == 404)
    }
  }

  /// Who invites reads what kind of no it was, in words, and where to make a link to hand over; never what the relay said.
  @Test(arguments: [
    ("550 nobody here called anouk", "250 taken", "kent dit adres niet"),
    ("250 fine", "552 5.2.2 full of anouk", "postbus van de ontvanger zit vol"),
    ("250 fine", "554 we know anouk", "neemt onze mail niet aan"),
  ]) func whyItDidNotArriveIsSaidInWords(reader: String, mail said: String, words: String) async throws {
    try await story(on: .sqlite) { world, gate in
      _ = try await ellen(world, gate).post(.people(), form)
      try await SmallRelay.open(SmallRelay.Manner(toReader: reader, toMail: said)) { try await mail(world, by: $0.port) }
      let people = try await ellen(world, gate).get(.people()).body
      #expect(people.contains(words) && people.contains("Maak een link om zelf te geven"))
      #expect(
        try await !world.everything().contains {
          $0.contains("called anouk") || $0.contains("of anouk") || $0.contains("know anouk")
        })
    }
  }

  /// A relay that takes no mail at all says nothing of a letter: it is tried for a day, and then that is said.
  @Test func aRelayThatShutsItsDoorIsTriedForADay() async throws {
    try await story(on: .sqlite) { world, gate in
      _ = try await ellen(world, gate).post(.people(), form)
      try await SmallRelay.open(SmallRelay.Manner(toVisitor: "554 no mail here")) { server in
        try await mail(world, by: server.port)
        #expect(try await Outbox(world.house).count() == (waiting: 1, undeliverable: 0))
        world.hand.move(by: Outbox.lasts)
        try await mail(world, by: server.port)
      }
      _ = try await world.reopen("Ellen")
      let people = try await world.house.read(as: try await world.relive("Ellen")) { desk in try desk.people() }
      #expect(people.compactMap(\.letterTrouble) == [.tooLong])
    }
  }

  /// Somebody who reads English invites in English.
  @Test func aLetterIsInTheLanguageOfWhoInvites() async throws {
    try await SmallRelay.open { server in
      try await story(on: .sqlite) { world, gate in
        try await world.house.write(as: try await world.viewer("Ellen")) { desk in
          try desk.prefer(Preferences(language: .english))
        }
        _ = try await ellen(world, gate).post(.people(), form)
        try await mail(world, by: server.port)
        let mail = try Mail(try #require(server.mails.first))
        #expect(mail.body.contains("There is a place for you") && !mail.body.contains("Er is een plek"))
      }
    }
  }

  @Test(arguments: Backend.available) func aConversationSendsNoMailAtAll(on backend: Backend) async throws {
    try await SmallRelay.open { server in
      try await story(on: backend) { world, _ in
        try await world.publishProcess()
        let conversation = try await world.planConversation()
        try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
        try await world.reachHarvest(conversation)
        try await world.make(.close, by: "Marloes", in: conversation)
        try await mail(world, by: server.port)
        #expect(server.mails.isEmpty)
        // The same round does bring what there is to bring.
        let anouk = Newcomer(
          givenName: "Anouk", name: "Anouk de Wit", email: try #require(EmailAddress("anouk@wijkwerk.example")))
        let ellen = try await world.viewer("Ellen")
        _ = try await world.house.write(at: .people, as: ellen) { desk in
          try desk.invite(anouk, as: .worker, teams: [], grant: nil)
        }
        try await mail(world, by: server.port)
        #expect(server.mails.count == 1)
      }
    }
  }

  // MARK: What every story shares

  private let form: [(String, String)] = [
    ("voornaam", "Anouk"), ("naam", "Anouk de Wit"), ("mail", "anouk@wijkwerk.example"), ("positie", "werker"),
  ]

  private func story(on backend: Backend, _ story: (World, Gate) async throws -> Void) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database, mails: true)
      try await story(world, try world.front().gate)
    }
  }

  private func ellen(_ world: World, _ gate: Gate) throws -> Visitor { Visitor(gate, cookies: ["kring": try world.key("Ellen")]) }

  private func mail(_ world: World, by port: Int) async throws {
    let relay = try Relay(address: "smtp://127.0.0.1:\(port)", from: "Kring <kring@wijkwerk.example>", password: nil)
    try await Outbox(world.house).empty { letter in
      await relay.send(Message(letter, link: "http://localhost\(Place.invitation(letter.key).address)", from: relay.sender))
    }
  }

  /// The address of an invitation in a page or a mail, without the name of the house.
  private static func link(in text: String) -> String? {
    text.firstMatch(of: /\/uitnodiging\/[A-Za-z0-9_-]{43}/).map { String($0.output) }
  }
}
