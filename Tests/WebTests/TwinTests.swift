import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// Two installations that differ in one thing only: what goes on in a closed circle. To everybody outside they are the same, byte
/// for byte.
@Suite struct TwinTests {
  static let outsiders: [String] = ["Peter", "Ellen", "Robert", "Margriet", "Ingrid", "Carla"]

  @Test(arguments: Backend.available) func aConversationThatGoesOnIsNowhereToBeSeen(on backend: Backend) async throws {
    try await compare(on: backend, one: { world in try await talk(world, saying: "kanarievogel", close: false) }, other: { _ in })
  }

  @Test(arguments: Backend.available) func whatWasSaidChangesNothingOutside(on backend: Backend) async throws {
    try await compare(
      on: backend, one: { world in try await talk(world, saying: "kanarievogel", close: true) },
      other: { world in try await talk(world, saying: "een heel ander en veel langer verhaal over iemand anders", close: true) })
  }

  /// Samira keeps something of her craft and shows it to Jayden. Whoever she does not show it to, sees the house in which she
  /// never did.
  @Test(arguments: Backend.available) func whoKeepsHerOwnCraftIsNowhereToBeSeen(on backend: Backend) async throws {
    try await compare(
      on: backend, one: { world in try await world.keepCraft(words: "kanarievogel", shownTo: "Jayden") }, other: { _ in })
  }

  @Test(arguments: Backend.available) func aBigScreenIsNowhereToBeSeen(on backend: Backend) async throws {
    try await compare(
      on: backend,
      one: { world in
        let conversation = try await talk(world, saying: "kanarievogel", close: false)
        _ = try await world.openScreen(by: "Marloes", in: conversation)
      }, other: { _ in })
  }

  /// Samira wrote for herself, for her team and for the owner, and kept something of her craft; then she threw all of it away.
  /// Whoever could have read it, and everybody else, sees the house in which she never did.
  @Test(arguments: Backend.available) func whatWasThrownAwayIsNowhereToBeSeen(on backend: Backend) async throws {
    try await compare(
      on: backend, as: Self.outsiders + ["Jayden"],
      one: { world in
        let samira = try await world.viewer("Samira")
        let step = try await world.house.read(at: .handbook, as: samira) { desk in try desk.processes()[0].steps[0].id }
        for audience in DeviationAudience.allCases {
          let deviation = try await world.house.write(at: .handbook, as: samira) { desk in
            let draft = DeviationDraft(
              instead: "kanarievogel \(audience.rawValue)", because: "Een kanarievogel", gave: "", audience: audience)
            return try desk.deviate(from: step, of: World.slug, draft)
          }
          try await world.house.write(as: samira) { desk in try desk.throwAway(deviation) }
        }
        try await world.keepCraft(words: "kanarievogel", shownTo: "Jayden")
        try await world.house.keepCraft(of: samira) { room in try room.throwAway() }
      }, other: { _ in })
  }

  @discardableResult
  private func talk(_ world: World, saying words: String, close: Bool) async throws -> ID<Conversation> {
    let conversation = try await world.planConversation()
    try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
    try await world.reachHarvest(conversation)
    try await world.make(
      .harvest(.new(world.house.chance), .lesson(Confided(words, in: conversation))), by: "Samira", in: conversation)
    if close { try await world.make(.close, by: "Marloes", in: conversation) }
    return conversation
  }

  private func compare(
    on backend: Backend, as names: [String] = TwinTests.outsiders, one: (World) async throws -> Void,
    other: (World) async throws -> Void
  ) async throws {
    let first = try await withDatabase(backend) { database in try await pages(on: database, for: names, after: one) }
    let second = try await withDatabase(backend) { database in try await pages(on: database, for: names, after: other) }
    #expect(first.count == second.count && first.count > 60)
    for (place, page) in first { #expect(second[place] == page, "\(place) differs") }
    #expect(!first.values.contains { $0.contains("kanarievogel") })
  }

  /// Every page that can be asked for by name, as each outsider sees it.
  private func pages(
    on database: any Database, for names: [String], after happening: (World) async throws -> Void
  ) async throws -> [String: String] {
    let street = try await Street(on: database)
    try await street.world.publishProcess()
    try await happening(street.world)
    var found: [String: String] = [:]
    for name in names {
      let visitor = try street.visitor(name)
      let session = try await sessionName(name, street.world)
      for entrance in street.reception.entrances
      where entrance.method == .get && !entrance.isLive && entrance.pattern != Place.security.pattern {
        let answer = try await visitor.get(
          entrance.pattern.path { $0 == "page" ? World.slug : $0 == "set" ? street.world.normSet.raw : "1" })
        // One's own session and the act of a form have names from chance; everything else is the same.
        let body = answer.body.replacing(session, with: "sessie").replacing(/name="zet" value="[^"]*"/, with: "")
        found["\(name) \(entrance.pattern.text)"] = "\(answer.status) \(body)"
      }
    }
    return found
  }

  private func sessionName(_ name: String, _ world: World) async throws -> String {
    switch try await world.caller(name) {
    case .member(let viewer): viewer.session.raw
    case .assessor(let assessor): assessor.session.raw
    case .keyless(let keyless): keyless.session.raw
    case .companion(let companion): companion.seat.raw
    }
  }
}
