import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// One deviation more changes nothing that anybody else sees, except for those for whom it was written, or together with two
/// others.
///
/// Random histories are walked: people of two teams write for themselves, their team or the owner; teams agree on something; a
/// circle lets one out and takes it back; versions change the step. Around every single one, all that each other reader can see
/// is laid side by side.
@Suite(.timeLimit(.minutes(20))) struct UnseenDeviationTests {
  /// What one reader can know of the deviations on a step.
  private struct Sight: Equatable, Sendable {
    var count = DeviationCount.none
    var voices: Set<Voice> = []
    var hasProposal = false
    var pattern: DeviationCount?
    var quoted: Set<Voice> = []
    var point: DeviationCount?
    var matters: [DeviationCount] = []
  }

  private static let writers = ["Samira", "Jayden", "Marloes", "Robert"]
  private static let readers = ["Samira", "Jayden", "Marloes", "Robert", "Peter", "Ellen", "Margriet", "Ingrid"]

  private func sight(_ name: String, _ step: ID<CriticalStep>, _ world: World) async throws -> Sight {
    var sight = Sight()
    let reader: Reader = name == "Ingrid" ? try await world.auditor() : .member(try await world.viewer(name))
    let page = try await world.house.look(as: reader) { room in try room.page(World.slug) }
    if let found = page.deviations[step] {
      (sight.count, sight.voices, sight.hasProposal) = (found.count, Set(found.voices), found.proposal != nil)
    }
    guard case .member(let viewer) = reader else { return sight }
    if page.rights.seePatterns {
      let found = try await world.house.read(at: .owner(of: World.slug), as: viewer) { desk in
        try desk.patterns().steps.first { $0.step.id == step }
      }
      sight.pattern = found?.deviations.count
      sight.quoted = Set(found?.deviations.voices ?? [])
    }
    if let proposal = page.deviations[step]?.proposal {
      sight.quoted.formUnion(
        try await world.house.read(at: .handbook, as: viewer) { desk in try desk.proposal(proposal, of: World.slug).voices })
    }
    if page.rights.edit {
      sight.matters = try await world.house.read(at: .matters(of: World.slug), as: viewer) { desk in try desk.openMatters() }
        .proposals.map(\.count)
    }
    sight.point = try await world.house.read(as: viewer) { desk in try desk.today() }.point?.count
    return sight
  }

  private func sights(_ step: ID<CriticalStep>, _ world: World) async throws -> [String: Sight] {
    var found: [String: Sight] = [:]
    for name in Self.readers { found[name] = try await sight(name, step, world) }
    return found
  }

  /// For whom a deviation of this writer is meant: they read it, and that was said.
  private func audience(_ audience: DeviationAudience, of writer: String, _ teams: [String: Set<String>]) -> Set<String> {
    switch audience {
    case .me: []
    case .owner: ["Peter"]
    case .team: Set(Self.readers.filter { !(teams[$0] ?? []).isDisjoint(with: teams[writer] ?? []) })
    }
  }

  @Test(arguments: 1...8) func nobodyConcludesASingleOne(_ seed: UInt64) async throws {
    try await withDatabase(.sqlite) { database in
      let world = try await World(on: database, seed: seed)
      let chance = Randomness.seeded(seed)
      let step = try await world.publishProcess()[2]
      let teams = try await secondTeam(world)
      var released: (conversation: ID<Conversation>, outcome: ID<Outcome>)?
      for number in 0..<24 {
        switch chance.number(below: 10) {
        case 0:
          try await world.edit(step) { $0.agreement = "Woorden \(number)" }
          let revision = try await world.house.read(at: .writer(of: World.slug), as: try await world.viewer("Peter")) { desk in
            try desk.draft().revision.number
          }
          _ = try await world.house.write(at: .publishing(World.slug), as: try await world.viewer("Peter")) { desk in
            try desk.publish(revision: revision, because: "Anders")
          }
        case 1: try await world.agree("Jayden", step, "Wij doen het zo \(number)")
        case 2 where released == nil: released = try await world.release(step)
        case 3:
          if let out = released { try await world.make(.withdraw(out.outcome), by: "Jayden", in: out.conversation) }
          released = nil
        default: try await oneMore(number, chance, step, teams, world)
        }
      }
    }
  }

  /// Ellen, Robert and Margriet are a team of their own beside Zuiderkwartier, so that what is for one team can be missed by the
  /// other.
  private func secondTeam(_ world: World) async throws -> [String: Set<String>] {
    let robert = try await world.viewer("Robert")
    let people = [try await world.viewer("Ellen").person, robert.person, try await world.viewer("Margriet").person]
    try await world.house.write(at: .people, as: robert) { desk in
      let team = try desk.makeTeam("Molenbuurt")
      for person in people { try desk.setTeams(of: person, to: [team]) }
    }
    return [
      "Samira": ["zuid"], "Jayden": ["zuid"], "Marloes": ["zuid"], "Peter": ["zuid"], "Ellen": ["molen"], "Robert": ["molen"],
      "Margriet": ["molen"],
    ]
  }

  private func oneMore(
    _ number: Int, _ chance: Randomness, _ step: ID<CriticalStep>, _ teams: [String: Set<String>], _ world: World
  ) async throws {
    let writer = Self.writers[chance.number(below: Self.writers.count)]
    let kind = DeviationAudience.allCases[chance.number(below: 3)]
    let before = try await sights(step, world)
    _ = try await world.house.write(at: .handbook, as: try await world.viewer(writer)) { desk in
      try desk.deviate(
        from: step, of: World.slug,
        DeviationDraft(instead: "Anders \(number)", because: "Reden \(number)", gave: "", audience: kind))
    }
    let after = try await sights(step, world)
    let meant = audience(kind, of: writer, teams)
    for name in Self.readers where name != writer && !meant.contains(name) {
      guard let old = before[name], let new = after[name], old != new else { continue }
      // Something came out: then three did, and which of them was written just now cannot be told.
      #expect(said(new.count) - said(old.count) == DeviationCount.threshold, "seed's \(number): \(name) saw \(old) become \(new)")
      let came = new.voices.subtracting(old.voices)
      #expect(came.isEmpty || came.count == DeviationCount.threshold, "seed's \(number): \(name) saw \(came.count) voices come")
      #expect(old.voices.isSubset(of: new.voices), "and nothing went")
    }
  }

  private func said(_ count: DeviationCount) -> Int { if case .several(let number) = count { number } else { 0 } }
}

extension World {
  /// A circle lets a deviation from this step out: everybody in it said yes.
  func release(_ step: ID<CriticalStep>) async throws -> (conversation: ID<Conversation>, outcome: ID<Outcome>) {
    let conversation = try await planConversation()
    try await sit("Marloes", "Samira", "Jayden", in: conversation)
    try await reachHarvest(conversation)
    let outcome = ID<Outcome>.new(house.chance)
    let from = try await house.sit(in: conversation, as: try await caller("Samira")) { room in
      try room.deviated(from: World.slug, step)
    }
    let words = (instead: Confided("Wij wachtten", in: conversation), because: Confided("Er was rust nodig", in: conversation))
    try await make(
      .harvest(outcome, .deviation(from, instead: words.instead, because: words.because)), by: "Samira", in: conversation)
    try await make(.decide(outcome, .proposed), by: "Samira", in: conversation)
    for name in ["Marloes", "Samira", "Jayden"] {
      try await make(.consent(outcome, to: 1, yes: true), by: name, in: conversation)
    }
    return (conversation, outcome)
  }
}
