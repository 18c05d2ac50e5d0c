import Domain
import Pages
import Rooms
import Testing
import TestKit
import Vocabulary
import Web

/// What the acts of a street need before they can be done.
extension Street {
  var conversation: ID<Conversation> { ID(raw: names["conversation"] ?? "") }

  /// Somebody sends a form, and it is taken.
  @discardableResult
  func act(_ name: String?, _ place: Place, _ form: [(String, String)]) async throws -> Visitor.Reply {
    let answer = try await visitor(name).post(place, form)
    #expect(answer.status == 303 || answer.status == 200, "\(name ?? "niemand") at \(place): \(answer.status)")
    return answer
  }

  /// Samira keeps a second draft of the process.
  func writeDraft() async throws {
    let step = names["step"] ?? ""
    try await act("Samira", .draft(World.slug), [
        ("versie", "1"), ("soort", "proces"), ("titel", "Van aanmelding naar plan"), ("hoofdstuk", "Aankloppen"),
        ("waartoe", "Eén keer vertellen."),
      ("stap", step), ("titel-\(step)", "Een mens aan de lijn"),
    ])
  }

  /// The other set is the one of the address, and the first lies behind it.
  mutating func goToOtherSet() {
    names["firstset"] = names["set"]
    names["set"] = names["otherset"]
  }

  /// A clause at which nothing hangs.
  mutating func goToFreeClause() async throws {
    let page = try await visitor("Ellen").get(.normMaking(ID(raw: names["set"] ?? ""))).body
    names["clause"] = page.matches(of: /\/normen\/[^\/"]+\/([A-Za-z0-9_-]+)\/tekst"/).map { String($0.output.1) }.last
  }

  /// A conversation in which Marloes, Samira and a guest sit, and that did not begin.
  mutating func gather(withoutBringer: Bool = false) async throws {
    let world = world
    let conversation: ID<Conversation>
    if withoutBringer {
      let planned = try await act("Marloes", .circleConversations(ID(raw: names["circle"] ?? "")), [
        ("werkvorm", "omgangsoverleg"), ("dag", "2026-11-23"), ("tijd", "10:00"), ("inbrenger", names["jayden"] ?? ""),
      ])
      conversation = ID(raw: planned.location?.split(separator: "/").last.map { String($0) } ?? "")
    } else {
      conversation = try await world.planConversation()
    }
    names["conversation"] = conversation.raw
    try await world.sit("Marloes", "Samira", in: conversation)
    names["pass"] = try await world.sitAsGuest(in: conversation)
  }

  /// The same, at its first step at which everybody writes.
  mutating func write(isReady: Bool, by name: String? = nil) async throws {
    try await gather()
    try await world.make(.open, by: "Marloes", in: conversation)
    try await world.count(in: conversation)
    for _ in 0..<20 {
      let scene = try await world.scene("Samira", of: conversation)
      guard let round = scene.common.round else { return }
      names["talkstep"] = round.step.slug
      names["turn"] = "\(scene.common.turn.number)"
      if scene.own?.may(.write(step: round.step.slug)) == true, !round.step.activity.isByBringer {
        guard isReady, let name, ["Samira", "Marloes"].contains(name) else { return }
        let words = round.step.fields.map { _ in Confided("Stil.", in: conversation) }
        return try await world.make(
          .write(step: round.step.slug, words: words, as: .new(world.house.chance), ready: true), by: name, in: conversation)
      }
      if scene.own?.may(.write(step: round.step.slug)) == true {
        let words = round.step.fields.map { _ in Confided("Een oproep.", in: conversation) }
        try await world.make(
          .write(step: round.step.slug, words: words, as: .new(world.house.chance), ready: true), by: "Samira", in: conversation)
      }
      try await world.make(
        .advance(from: try await world.scene("Marloes", of: conversation).common.turn), by: "Marloes", in: conversation)
    }
  }

  /// The chair of Samira, to take away or to hand the lead to.
  mutating func chooseChair() async throws {
    let chairs = try await world.house.sit(in: conversation, as: try await world.caller("Marloes")) { room in try room.chairs() }
    names["chair"] = chairs.first { $0.name.contains("Samira") }?.id.raw
  }

  /// The lesson goes out, with everybody's yes, and the conversation ends.
  func letOut() async throws {
    let outcome = ID<Outcome>(raw: names["outcome"] ?? "")
    try await world.make(.decide(outcome, .proposed), by: "Marloes", in: conversation)
    for name in ["Marloes", "Samira"] { try await world.make(.consent(outcome, to: 1, yes: true), by: name, in: conversation) }
    let guest = Visitor(gate, cookies: ["kring-mee": names["pass"] ?? ""])
    _ = try await guest.post(
      Place.consent(conversation, outcome),
      [("wat", "instemming"), ("tekst", "1"), ("antwoord", "ja"), ("zet", "gast-ja-12345")])
    try await world.make(.close, by: "Marloes", in: conversation)
  }

  /// A month later its words are gone, and everybody signed in again.
  mutating func letOutAndWipe() async throws {
    try await letOut()
    let made = try await Visitor(gate, cookies: ["kring-mee": names["pass"] ?? ""]).post(Place.conversationReceipt(conversation))
      .body
    names["token"] = made.firstMatch(of: /\/terugname\/([A-Za-z0-9_-]{43})/).map { String($0.output.1) }
    world.hand.move(by: .days(31))
    _ = try await Caretaker(world.house).wipe()
    for name in ["Samira", "Marloes", "Jayden", "Peter", "Ellen", "Robert", "Margriet"] {
      names["key-\(name)"] = try await world.reopen(name)
    }
  }
}
