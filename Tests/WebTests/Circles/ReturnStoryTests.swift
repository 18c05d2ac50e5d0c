import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web
import Wording

/// What a guest sees of her own chair: the word for it, the way back, and what she is told when it is gone.
@Suite struct ReturnStoryTests {
  private func play(on backend: Backend, _ story: @escaping (Street, ID<Conversation>, Visitor) async throws -> Void) async throws
  {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let conversation = try await street.world.planConversation()
      try await street.world.sit("Marloes", "Samira", "Jayden", in: conversation)
      let guest = Visitor(street.gate, cookies: ["kring-mee": try await street.world.sitAsGuest(in: conversation)])
      try await street.world.make(.open, by: "Marloes", in: conversation)
      try await street.world.count(in: conversation)
      try await story(street, conversation, guest)
    }
  }

  private func word(of guest: Visitor, in conversation: ID<Conversation>) async throws -> String {
    let page = try await guest.get(.conversation(conversation)).body
    return String(try #require(page.firstMatch(of: /join__code" translate="no">([B-Z0-9 ]{17})</)).output.1)
  }

  private func typing(_ word: String, on phone: Visitor, at place: Place = .join()) async throws -> Visitor.Reply {
    let page = try await phone.get(place).body
    let mark = try #require(page.firstMatch(of: /name="zet" value="([a-z0-9]+)"/)).output.1
    return try await phone.post(Place.join(), [("code", word), ("zet", String(mark))])
  }

  /// Whose phone died comes to the address of the house, and that is the sign-in page.
  @Test(arguments: Backend.available) func theWordOpensAlsoWhereOneSignsInAndTheFieldTakesLetters(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { street, conversation, guest in
      let word = try await word(of: guest, in: conversation)
      let phone = Visitor(street.gate)
      let field = try #require(try await phone.get(.signIn()).body.firstMatch(of: /<input[^>]*name="code"[^>]*>/)).output
      #expect(!field.contains("numeric") && field.contains("autocapitalize"))
      let back = try await typing(word, on: phone, at: .signIn())
      #expect(back.status == 303 && back.location == "/gesprekken/\(conversation)")
    }
  }

  @Test(arguments: Backend.available) func herOwnPageShowsTheWordAndNoOtherDoes(on backend: Backend) async throws {
    try await play(on: backend) { street, conversation, guest in
      let word = try await word(of: guest, in: conversation)
      let (marloes, samira) = (try street.visitor("Marloes"), try street.visitor("Samira"))
      let screen = Visitor(
        street.gate, cookies: ["kring-scherm": try await street.world.openScreen(by: "Marloes", in: conversation)])
      let bird = String(
        try #require(try await guest.get(.conversation(conversation)).body.firstMatch(of: /Jij bent ([^.]+)\./)).output.1)
      for place: Place in [.conversation(conversation), .conversationChairs(conversation)] {
        #expect(try await guest.get(place).body.contains(word))
        for other in [marloes, samira] {
          let page = try await other.get(place).body
          #expect(!page.contains(word) && !page.contains("Voor als je telefoon uitvalt"))
        }
      }
      for part in [Place.conversationScene, Place.conversationCount] {
        #expect(try await !guest.get(part(conversation)).body.contains(word))
      }
      #expect(try await !screen.get(Place.screen()).body.contains(word))

      let phone = Visitor(street.gate)
      let back = try await typing(word.lowercased(), on: phone)
      #expect(back.status == 303 && back.location == "/gesprekken/\(conversation)")
      for other in [marloes, samira] {
        #expect(try await other.get(.conversation(conversation)).body.contains("\(bird) is teruggekomen op een andere telefoon."))
      }
      let page = try await phone.get(.conversation(conversation)).body
      #expect(
        page.contains("Je zit weer op je eigen stoel.") && page.contains("Jij bent \(bird).")
          && !page.contains("\(bird) is teruggekomen"))
      #expect(try await marloes.get(.conversation(conversation)).body.contains("We zijn met vier. Klopt dat?"))
      street.world.hand.move(by: Course.grace)
      try await street.world.count(in: conversation)
      #expect(try await !samira.get(.conversation(conversation)).body.contains("is teruggekomen"))
      #expect(try await !phone.get(.conversation(conversation)).body.contains("Je zit weer op je eigen stoel."))

      // The phone of before, and the word.
      let gone = try await guest.get(.conversation(conversation))
      #expect(gone.status == 410 && gone.body.contains("Je zit niet meer in dit gesprek.") && !gone.body.contains(bird))
      #expect(try await guest.post(.contribution(conversation), [("stap", "x"), ("zet", "te-laat-12345")]).status == 410)
      #expect(try await typing(word, on: Visitor(street.gate)).status == 422)
    }
  }

  @Test func whoeverHasAnAccountSitsAsThemselvesAndNobodyHasTwoChairs() async throws {
    try await play(on: .sqlite) { street, conversation, guest in
      let word = try await word(of: guest, in: conversation)
      let samira = try street.visitor("Samira")
      let refused = try await typing(word, on: samira)
      #expect(
        refused.status == 422 && refused.body.contains("Je bent hier aangemeld.")
          && !refused.body.contains(word.replacing(" ", with: "")))
      #expect(samira.cookies["kring-mee"] == nil)
      // On her own phone it changes nothing.
      #expect(try await typing(word, on: guest).status == 303)
      #expect(try await guest.get(.conversation(conversation)).status == 200)
      #expect(try await street.world.scene("Samira", of: conversation).common.chairs.returned.isEmpty)
    }
  }

  /// Guessing words is braked as guessing codes is, and the right one opens however many were wrong.
  @Test func wrongWordsWaitAndTheRightOneOpens() async throws {
    try await play(on: .sqlite) { street, conversation, guest in
      let word = try await word(of: guest, in: conversation)
      let phone = Visitor(street.gate, from: "10.9.9.9")
      var statuses: [Int] = []
      for number in 0..<24 {
        let wrong = "\(String(repeating: "B", count: 14))\(Array("CDFGHJKMNPQRSTVWXYZ34679BB")[number])"
        statuses.append(try await phone.post(Place.join(), [("code", wrong), ("zet", House.passMark())]).status)
      }
      #expect(statuses.filter { $0 == 422 }.count == 20 && statuses.last == 429)
      #expect(try await phone.post(Place.join(), [("code", word), ("zet", House.passMark())]).status == 303)
    }
  }

  @Test(arguments: Backend.available) func whoWasPutOutReadsWhatHappenedAndAStrangerSeesWhatTheyAlwaysSaw(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { street, conversation, guest in
      let world = street.world
      let strangers = [
        Visitor(street.gate), Visitor(street.gate, cookies: ["kring-mee": String(repeating: "a", count: 43)]),
        Visitor(street.gate, cookies: ["kring-mee": try await world.sitAsGuest(in: try await sat(world))]),
      ]
      func strangersSee() async throws -> [String] {
        var seen: [String] = []
        for stranger in strangers.prefix(2) { seen.append(try await stranger.get(.conversation(conversation)).location ?? "-") }
        return seen + ["\(try await strangers[2].get(.conversation(conversation)).status)"]
      }
      let before = try await strangersSee()
      #expect(before[0].hasPrefix("/aanmelden") && before[0] == before[1] && before[2] == "404")
      let chair = try #require(
        try await world.house.sit(in: conversation, as: try await world.caller("Marloes")) { room in try room.chairs() }.first {
          $0.isGuest
        })
      try await world.make(.takeAway(chair.id, mayAnswer: false), by: "Marloes", in: conversation)
      let out = try await guest.get(.conversation(conversation))
      #expect(
        out.status == 410 && out.body.contains("Je zit niet meer in dit gesprek.") && out.body.contains("Vraag wie begeleidt")
          && out.body.contains("href=\"/mee\""))
      #expect(try await strangersSee() == before)
      try await world.make(.close, by: "Marloes", in: conversation)
      world.hand.move(by: .days(31))
      _ = try await Caretaker(world.house).wipe()
      let over = try await guest.get(.conversation(conversation))
      #expect(over.status == 410 && over.body.contains("Dit gesprek is afgerond.") && !over.body.contains("href=\"/mee\""))
      #expect(try await Visitor(street.gate).get(.conversation(conversation)).location == before[0])
    }
  }

  private func sat(_ world: World) async throws -> ID<Conversation> {
    let other = try await world.planConversation()
    try await world.sit("Marloes", in: other)
    return other
  }
}

/// The chairs, the lead and the end, as those in the room read them.
@Suite struct LeadStoryTests {
  private func play(_ story: @escaping (Street, ID<Conversation>) async throws -> Void) async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let conversation = try await street.world.planConversation()
      try await street.world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await story(street, conversation)
    }
  }

  @Test func whoComesInIsToldToTheOthersAndWhoIsGivenTheLeadIsTold() async throws {
    try await play { street, conversation in
      let world = street.world
      let (jayden, samira) = (try street.visitor("Jayden"), try street.visitor("Samira"))
      for place: Place in [.conversation(conversation), .conversationCount(conversation)] {
        #expect(try await samira.get(place).body.contains("Jayden kwam binnen."))
        #expect(try await !jayden.get(place).body.contains("Jayden kwam binnen."))
        #expect(
          try await samira.get(place).body.contains("Jayden kwam binnen."), "what was drawn for him is shown to nobody else")
      }
      try await world.make(.open, by: "Marloes", in: conversation)
      let chair = try #require(
        try await world.house.sit(in: conversation, as: try await world.caller("Marloes")) { room in try room.chairs() }.first {
          $0.name == "Jayden"
        })
      try await world.make(.handOver(to: chair.id), by: "Marloes", in: conversation)
      #expect(try await jayden.get(.conversationScene(conversation)).body.contains("Marloes gaf jou het begeleiden over."))
      #expect(try await !samira.get(.conversation(conversation)).body.contains("gaf jou"))
      #expect(try await samira.get(.conversationCount(conversation)).body.contains("Jayden begeleidt."))
      try await world.count(by: "Jayden", in: conversation)
      #expect(try await !jayden.get(.conversation(conversation)).body.contains("gaf jou het begeleiden over"))
    }
  }

  @Test func theEndIsOfferedWhenItWorksAndItsAddressLeadsBack() async throws {
    try await play { street, conversation in
      let world = street.world
      try await world.make(.open, by: "Marloes", in: conversation)
      world.hand.move(to: Moment(World.monday, hour: 9, minute: 10).after(.seconds(20)))
      try await world.make(.askEnd, by: "Samira", in: conversation)
      try await world.make(.askLead, by: "Samira", in: conversation)
      let samira = try street.visitor("Samira")
      let before = try await samira.get(.conversationChairs(conversation)).body
      #expect(
        before.contains("vanaf \(Wording(.dutch).clock(Moment(World.monday, hour: 9, minute: 12))) iedereen die er is"),
        "the first whole minute")
      #expect(!before.contains("Rond nu af") && !before.contains("Ik begeleid verder"))
      world.hand.move(by: .minutes(1))
      let after = try await samira.get(.conversationChairs(conversation)).body
      #expect(after.contains("Rond nu af") && after.contains("Ik begeleid verder"))
      for route in [Place.closing, Place.conversationOpening, Place.progress, Place.timing, Place.readiness] {
        #expect(try await samira.get(route(conversation)).location == "/gesprekken/\(conversation)")
      }
    }
  }

  @Test func whatIsPressedUnderTheBigScreenNeverShowsSomebodysOwnPage() async throws {
    try await play { street, conversation in
      let world = street.world
      try await world.make(.open, by: "Marloes", in: conversation)
      try await world.count(in: conversation)
      let pass = try await world.openScreen(by: "Marloes", in: conversation)
      let machine = Visitor(street.gate, cookies: ["kring": try world.key("Marloes"), "kring-scherm": pass])
      let late = try await machine.post(
        .timing(conversation), [("wat", "erbij"), ("minuten", "99"), ("scherm", "1"), ("zet", "te-veel-12345")])
      #expect(
        late.status == 422 && late.body.contains("stage-page") && late.body.contains("Zoveel tijd kan er niet bij.")
          && !late.body.contains("talk-page"))
      for _ in 0..<20 {
        let scene = try await world.scene("Samira", of: conversation)
        guard let round = scene.common.round, !scene.common.isLast else { break }
        if scene.own?.may(.write(step: round.step.slug)) == true, round.step.activity.isByBringer {
          let words = round.step.fields.map { _ in Confided("Woorden", in: conversation) }
          try await world.make(
            .write(step: round.step.slug, words: words, as: .new(world.house.chance), ready: true), by: "Samira", in: conversation
          )
        }
        try await world.make(
          .advance(from: try await world.scene("Marloes", of: conversation).common.turn), by: "Marloes", in: conversation)
      }
      let last = try await machine.get(Place.screen()).body
      #expect(last.contains("Rond nu af") && !last.contains("even=weg"), "asked twice, on the screen itself")
      let closed = try await machine.post(.closing(conversation), [("scherm", "1"), ("zet", "rond-af-12345")])
      #expect(closed.location == "/scherm")
      let wall = try await machine.get(Place.screen()).body
      #expect(wall.contains("Het gesprek is afgerond.") && wall.contains("wissen we alle woorden") && !wall.contains("<form"))
    }
  }

  @Test func theChairsChangeWhileSomebodyLooks() async throws {
    try await play { street, conversation in
      let page = try await street.visitor("Samira").get(.conversationChairs(conversation)).body
      #expect(page.contains("data-live-over=\"gesprek:\(conversation)\"") && page.contains("data-live-since"))
      #expect(page.matches(of: /data-live-from="\/gesprekken\/[^"]+\/kring"/).count == 2)
      // Whose chair is gone reads so, and no page that never was.
      let chair = try #require(
        try await street.world.house.sit(in: conversation, as: try await street.world.caller("Marloes")) { room in
          try room.chairs()
        }.first { $0.name == "Jayden" })
      try await street.world.make(.takeAway(chair.id, mayAnswer: true), by: "Marloes", in: conversation)
      #expect(try await street.visitor("Jayden").get(.conversationChairs(conversation)).location == "/gesprekken/\(conversation)")
    }
  }
}
