import Domain
import Forms
import Pages
@testable import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// A full disk, and words that are too many: nothing that somebody typed is lost.
@Suite(.timeLimit(.minutes(20))) struct WeatherTests {
  /// Three of these, or the card, need more than the page of the file that an empty table has already.
  private let long = String(repeating: "Zij nam niet op, en ik ging langs. ", count: 50)
  private let longCard = String(repeating: "Zij nam niet op, en ik ging langs. ", count: 140)

  @Test func onAFullDiskADeviationStaysOnThePageAndIsTakenOnceWhenThereIsRoom() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let step = try await street.world.publishProcess()[0]
      let samira = try street.visitor("Samira")
      try await fill(database)
      let form = [("anders", long), ("omdat", "\(long)“Echt” & <waar>"), ("bracht", long), ("voor", "eigenaar")]
      let refused = try await samira.post(Place.deviate(World.slug, step), form)
      #expect(refused.status == 503)
      #expect(refused.headers["retry-after"] == "60")
      #expect(refused.body.contains("Wij kunnen nu niets bewaren."))
      #expect(refused.body.contains("&lt;waar&gt;"), "the words can be read")
      #expect(refused.headers["content-security-policy"]?.contains("form-action 'self'") == true)
      #expect(try await mine(street.world).isEmpty)

      try await makeRoom(database)
      let again = try #require(Resending(refused.body))
      #expect(try await again.press(as: samira).status == 303)
      let kept = try await mine(street.world)
      #expect(kept.count == 1)
      #expect(kept.first?.because == tidied("\(long)“Echt” & <waar>"))
      #expect(kept.first?.audience == .owner)
    }
  }

  @Test func onAFullDiskACardStaysOnThePageAndIsTakenOnceWhenThereIsRoom() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let (conversation, card) = try await street.openCard(longCard)
      let samira = try street.visitor("Samira")
      try await fill(database)
      let refused = try await samira.post(.contribution(conversation), card)
      #expect(refused.status == 503)
      let again = try #require(Resending(refused.body))
      #expect(try await again.press(as: samira).status == 503, "it is still full")

      try await makeRoom(database)
      for _ in 0..<2 { #expect(try await again.press(as: samira).status == 303) }
      let words = try await street.world.scene("Samira", of: conversation).own?.words.values.flatMap(\.words)
      #expect(words == [tidied(longCard)])
      #expect(try await street.moves(named: "kaart-1") == 1)
    }
  }

  /// Even the note that somebody was here finds no room, and that keeps nobody from reading.
  @Test func onAFullDiskEverybodyReadsOn() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      try await street.world.publishProcess()
      try await makeHeavy(database, "AFTER UPDATE ON session")
      try await fill(database)
      // Long enough for it to be noted that she is here.
      street.world.hand.move(by: House.sightings)
      let samira = try street.visitor("Samira")
      for place in [Place.today(), .handbook(), .page(World.slug), .own(), .circles(), .ready()] {
        #expect(try await samira.get(place).status == 200, "\(place)")
      }
    }
  }

  @Test func aPasswordIsNeverGivenBackAndTheRestIs() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let link = try await street.world.house.foundingToken()
      try await makeHeavy(database, "AFTER INSERT ON organisation")
      try await fill(database)
      let form = [
        ("organisatie", "Welzijn Hier"), ("voornaam", "Anouk"), ("naam", "Anouk Vis"), ("positie", "bestuurder"),
        ("mail", "anouk@hier.example"),
        ("nieuw", "vier losse woorden achter elkaar"),
      ]
      let refused = try await street.visitor(nil).post(Place.founding(link), form)
      #expect(refused.status == 503)
      #expect(refused.body.contains("Anouk Vis") && !refused.body.contains("vier losse woorden"))

      try await makeRoom(database)
      let asked = try await Resending(refused.body)?.press(as: try street.visitor(nil))
      #expect(asked?.status == 422, "the password is asked for again")
      #expect(asked?.body.contains("Anouk Vis") == true)
    }
  }

  // MARK: Too many words

  @Test func aMegabyteIsRefusedWithASentenceAndWhatWasKeptStays() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let (conversation, card) = try await street.openCard("Mijn eerste woorden")
      let step = try await street.world.publishProcess()[0]
      let samira = try street.visitor("Samira")
      #expect(try await samira.post(.contribution(conversation), card).status == 303)
      let megabyte = String(repeating: "woord ", count: 170_000)
      let big = card.map { ($0.0, $0.0.hasPrefix("woorden") ? megabyte : $0.0 == "zet" ? "kaart-2" : $0.1) }
      let place = Place.deviate(World.slug, step)
      for answer in [
        try await samira.post(.contribution(conversation), big),
        try await samira.post(place, [("anders", megabyte), ("omdat", "Daarom"), ("voor", "ik")]),
      ] {
        #expect(answer.status == 413)
        #expect(answer.body.contains("Dit is te groot.") && answer.body.contains("Er is niets bewaard."))
      }
      #expect(try await samira.get(.conversation(conversation)).body.contains("Mijn eerste woorden"))
      #expect(try await mine(street.world).isEmpty)
    }
  }

  @Test func aLittleTooMuchComesBackWithEveryWord() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let (conversation, card) = try await street.openCard(String(repeating: "kanarie ", count: 700))
      let step = try await street.world.publishProcess()[0]
      let samira = try street.visitor("Samira")
      let tooLong = try await samira.post(.contribution(conversation), card)
      #expect(tooLong.status == 422)
      #expect(tooLong.body.matches(of: #/kanarie/#).count == 700)
      let deviation = try await samira.post(
        Place.deviate(World.slug, step),
        [("anders", String(repeating: "merel ", count: 400)), ("omdat", "Zij was op"), ("bracht", "Rust"), ("voor", "team")])
      #expect(deviation.status == 422)
      #expect(deviation.body.matches(of: #/merel/#).count == 400)
      #expect(deviation.body.contains("Zij was op") && deviation.body.contains("Rust"))
      #expect(deviation.body.contains(#"value="team" checked"#))
    }
  }

  // MARK: Two at once

  /// Marloes has her phone and her laptop open, and her neighbour leans on the other key.
  @Test(arguments: Backend.available) func nextPressedTwiceAtTheSameMomentIsOneStep(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let (conversation, card) = try await street.openCard("Ik wilde haar bellen")
      #expect(try await street.visitor("Samira").post(.contribution(conversation), card).status == 303)
      let (phone, laptop) = (
        try street.visitor("Marloes"), Visitor(street.gate, cookies: ["kring": try await street.world.reopen("Marloes")])
      )
      try await street.world.count(in: conversation)
      for round in 0..<3 {
        let before = try await street.world.scene("Marloes", of: conversation).common.turn
        try await withThrowingTaskGroup(of: Int.self) { group in
          for (name, visitor) in [("telefoon", phone), ("laptop", laptop)] {
            group.addTask {
              let form = [("wat", "verder"), ("vanaf", String(before.number)), ("zet", "\(name)-\(round)")]
              return try await visitor.post(.progress(conversation), form).status
            }
          }
          for try await status in group { #expect(status == 303) }
        }
        let after = try await street.world.scene("Marloes", of: conversation).common.turn
        #expect(after == before.next, "round \(round)")
      }
    }
  }

  // MARK: The disk

  /// Not one page more fits in the file.
  private func fill(_ database: any Database) async throws {
    _ = try await database.write { tx in
      try tx.run("CREATE TABLE IF NOT EXISTS ballast (bytes BLOB)")
      return try tx.run("PRAGMA max_page_count = 1")
    }
    // What was free within the file is used up as well.
    for size in [4_000, 400] {
      var isFull = false
      while !isFull {
        do { _ = try await database.write { try $0.run("INSERT INTO ballast VALUES (zeroblob(\(size)))") } } catch StoreError.full
        { isFull = true }
      }
    }
  }

  /// This alone needs room that is not there.
  private func makeHeavy(_ database: any Database, _ happening: String) async throws {
    _ = try await database.write { tx in
      try tx.run("CREATE TABLE IF NOT EXISTS ballast (bytes BLOB)")
      return try tx.run(
        Query(stringLiteral: "CREATE TRIGGER heavy \(happening) BEGIN INSERT INTO ballast VALUES (zeroblob(100000)); END"))
    }
  }

  private func makeRoom(_ database: any Database) async throws {
    _ = try await database.write { try $0.run("PRAGMA max_page_count = 1000000") }
  }

  private func mine(_ world: World) async throws -> [OwnDeviation] {
    try await world.house.read(as: try await world.viewer("Samira")) { desk in try desk.myDeviations() }
  }
}

extension Street {
  /// An omgangsoverleg in which Samira writes, and her card as her phone sends it.
  func openCard(_ words: String) async throws -> (ID<Conversation>, [(String, String)]) {
    let conversation = try await world.planConversation()
    try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
    try await world.make(.open, by: "Marloes", in: conversation)
    guard let step = try await world.scene("Samira", of: conversation).common.round?.step else { throw NotFound() }
    return (
      conversation,
      step.fields.map { (TalkForm.words($0).name, words) } + [("stap", step.slug), ("wat", "klaar"), ("zet", "kaart-1")]
    )
  }

  func moves(named zet: String) async throws -> Int {
    let marks = try await marks(of: [zet], in: nil)
    return try await world.database.read { tx in try tx.run("SELECT place FROM move WHERE zet IN (\(list: marks))").count }
  }

  /// How presses are known again, under the key of their conversation; of the only one there is, when none is named.
  func marks(of presses: [String], in conversation: ID<Conversation>?) async throws -> [String] {
    try await world.database.read { [world] tx in
      guard let row = try tx.run("SELECT conversation, wrapped, slot FROM conversation_key").first(where: { row in
        try conversation.map { try row.text("conversation") == $0.raw } ?? true
      }) else { throw NotFound() }
      let key = try world.house.strongbox.unwrapped(
        try row.bytes("wrapped"), under: try row.optionalText("slot"), for: try row.text("conversation"))
      return presses.map { key.mark($0) }
    }
  }
}
