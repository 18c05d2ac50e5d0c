import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// Without scripts one looks again by pressing. What was typed comes along and comes back, and goes nowhere else.
@Suite struct LookingAgainTests {
  private static let typed = "Half een <zin>"

  private func card(_ step: String, _ fields: [String]) -> [(String, String)] {
    fields.map { ("woorden-\($0)", Self.typed) } + [("stap", step), ("wat", "ververs"), ("zet", "kaart-\(step)")]
  }

  /// Everything that could hold the words: the moves, counted, and every cell of every table.
  private func kept(_ street: Street) async throws -> (moves: Int, isThere: Bool) {
    let moves = try await street.world.database.read { tx in try tx.run("SELECT place FROM move").count }
    return (moves, try await street.world.everything().contains { $0.contains("Half een") })
  }

  @Test(arguments: Backend.available) func whatWasTypedComesBackAndIsKeptNowhere(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let world = street.world
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await world.make(.open, by: "Marloes", in: conversation)
      try await world.count(in: conversation)
      let samira = try street.visitor("Samira")
      let place = Place.contribution(conversation)
      func onward() async throws {
        try await world.make(
          .advance(from: try await world.scene("Marloes", of: conversation).common.turn), by: "Marloes", in: conversation)
      }

      let before = try await kept(street).moves
      let again = try await samira.post(place, card("eerste-impuls", ["impuls"]))
      #expect(
        again.status == 200 && again.body.contains("Half een &lt;zin&gt;</textarea>") && !again.body.contains("<title>Fout"))
      // The circle goes on meanwhile: the words come back on a page of their own.
      try await onward()
      let gone = try await samira.post(place, card("eerste-impuls", ["impuls"]))
      #expect(
        gone.status == 200 && gone.body.contains("Half een &lt;zin&gt;</textarea>") && gone.body.contains("had je dit getypt"))

      try await onward()
      let perceiving = ["waarneming", "interpretatie"]
      try await onward()  // shows
      let shown = try await samira.post(place, card("waarnemen", perceiving))
      #expect(
        shown.status == 200 && shown.body.contains("Half een &lt;zin&gt;</textarea>")
          && shown.body.contains("Jouw woorden zijn niet verstuurd"))
      for name in ["Marloes", "Jayden"] {
        #expect(try await !street.visitor(name).get(.conversation(conversation)).body.contains("Half een"), "\(name)")
      }
      #expect(try await !samira.get(.conversation(conversation)).body.contains("Half een"), "it was on that page alone")
      let after = try await kept(street)
      #expect(after.moves == before + 3 && !after.isThere, "three times going on, and nothing of hers")
      #expect(try await world.scene("Samira", of: conversation).own?.words.isEmpty == true)
    }
  }

  @Test func aLessonThatWasTypedComesBackAndLiesOnNoTable() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let conversation = try await street.world.planConversation()
      try await street.world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await street.world.reachHarvest(conversation)
      let again = try await street.visitor("Samira").post(
        .outcomes(conversation), [("soort", "les"), ("leerpunt", Self.typed), ("wat", "ververs"), ("zet", "les-1")])
      #expect(again.status == 200 && again.body.contains("Half een &lt;zin&gt;</textarea>"))
      #expect(try await street.world.scene("Samira", of: conversation).common.outcomes.isEmpty)
    }
  }
}
