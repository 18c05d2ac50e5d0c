import Domain
import Forms
import Pages
import Rooms
import Testing
import TestKit
import Vocabulary

/// Several things wrong in one form: all are named in one answer, each at its field, and everything that was typed is still
/// there.
@Suite struct MistakesTests {
  @Test func anInvitationWithFourMistakes() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let form = [
        ("voornaam", ""), ("naam", "Femke <b> Bakker"), ("mail", "femke zonder apenstaart"), ("positie", ""),
        ("teams", street.world.team.raw), ("tot", "morgen"),
      ]
      let answer = try await street.visitor("Robert").post(.people(), form)
      #expect(wrong(answer) == ["voornaam", "mail", "positie", "tot"])
      expect(
        answer,
        holds: [
          "value=\"Femke &lt;b&gt; Bakker\"", "value=\"femke zonder apenstaart\"", "value=\"morgen\"",
          "value=\"\(street.world.team.raw)\" checked",
        ])
      let names = try await street.world.house.read(as: try await street.world.viewer("Robert")) { desk in
        try desk.people().map(\.person.name)
      }
      #expect(!names.contains { $0.contains("Femke") })
    }
  }

  @Test func aDeviationWithThreeMistakes() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let step = try await street.world.publishProcess()[0]
      let form = [
        ("anders", " "), ("omdat", String(repeating: "te veel ", count: 300)), ("bracht", "Rust in huis"), ("voor", "iedereen"),
      ]
      let answer = try await street.visitor("Samira").post(Place.deviate(World.slug, step), form)
      #expect(wrong(answer) == ["anders", "omdat", "voor"])
      expect(answer, holds: ["Rust in huis"])
      #expect(answer.body.matches(of: #/te veel/#).count == 300)
    }
  }

  @Test func aFoundingWithFiveMistakes() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let link = try await street.world.house.foundingToken()
      let long = String(repeating: "Welzijn ", count: 20)
      let form = [
        ("organisatie", long), ("voornaam", "Anouk"), ("naam", ""), ("positie", "baas"), ("mail", "anouk@hier"), ("nieuw", ""),
      ]
      let answer = try await street.visitor(nil).post(Place.founding(link), form)
      #expect(wrong(answer) == ["organisatie", "naam", "positie", "mail", "nieuw"])
      expect(answer, holds: ["value=\"Anouk\"", "value=\"anouk@hier\"", trimmed(long)])
      #expect(try await street.visitor(nil).get(Place.founding(link)).status == 200, "the link still works")
    }
  }

  @Test func anOutcomeWithTwoMistakes() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      try await street.world.publishProcess()
      let conversation = try await street.world.planConversation()
      try await street.world.sit("Marloes", "Samira", "Jayden", in: conversation)
      try await street.world.reachHarvest(conversation)
      let form = [
        ("soort", OutcomeKind.deviation.rawValue), (TalkForm.instead.name, "Wij wachtten een week"), (TalkForm.because.name, " "),
        (TalkForm.place.name, ""), ("zet", "u-1"),
      ]
      let answer = try await street.visitor("Samira").post(.outcomes(conversation), form)
      #expect(wrong(answer) == [TalkForm.place.name, TalkForm.because.name])
      expect(answer, holds: ["Wij wachtten een week"])
    }
  }

  /// The fields that the list above the form leads to, in its order.
  private func wrong(_ answer: Visitor.Reply) -> [String] {
    #expect(answer.status == 422)
    let list = answer.body.firstMatch(of: #/data-errors>(.*?)<\/ul>/#.dotMatchesNewlines())?.output.1 ?? ""
    return list.matches(of: ##/href="#veld-([^"]+)"/##).map { String($0.output.1) }
  }

  private func expect(_ answer: Visitor.Reply, holds words: [String]) {
    for word in words { #expect(answer.body.contains(word), "\(word) is lost") }
  }
}
