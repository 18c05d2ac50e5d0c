import Domain
import Logging
import Pages
import Rooms
import Seals
import Store
import TestKit
import Vocabulary
import Web

/// The whole house behind its gate, with a small world in it and every character at the door.
struct Street {
  let world: World
  let gate: Gate
  let reception: Reception
  /// Real names for everything that an address can name.
  var names: [String: String] = [:]

  init(on database: any Database, logger: Logger? = nil, mails: Bool = false, strongbox: Strongbox = .inMemory()) async throws {
    let world = try await World(on: database, mails: mails, strongbox: strongbox)
    self.world = world
    (reception, gate) = try logger.map { try world.front(logger: $0) } ?? world.front()
  }

  init(world: World, gate: Gate, reception: Reception, names: [String: String]) {
    (self.world, self.gate, self.reception, self.names) = (world, gate, reception, names)
  }

  func visitor(_ name: String?) throws -> Visitor {
    Visitor(gate, cookies: try name.map { ["kring": try world.key($0)] } ?? [:], from: Street.home(of: name))
  }

  /// Where somebody comes from: everybody from a network of their own, so that nobody pays for what others try.
  static func home(of name: String?) -> String? {
    name.map { name in "10.\(name.utf8.reduce(0) { ($0 * 31 + Int($1)) % 251 }).0.1" }
  }

  /// An address with real names in it.
  func path(_ pattern: PathPattern) -> String {
    pattern.path { names[$0] ?? "x" }
  }
}

extension Street {
  static let secret = "kanarievogel"

  /// A world in which everything that could leak is there: a conversation with words in it, an outcome, a deviation, a proposal.
  static func full(on database: any Database, keys strongbox: Strongbox = .inMemory()) async throws -> Street {
    var street = try await Street(on: database, strongbox: strongbox)
    let world = street.world
    let steps = try await world.publishProcess()
    for name in ["Samira", "Jayden", "Marloes"] {
      _ = try await world.house.write(at: .handbook, as: try await world.viewer(name)) { desk in
        try desk.deviate(
          from: steps[0], of: World.slug, DeviationDraft(instead: "Anders", because: "Daarom", gave: "", audience: .owner))
      }
    }
    let conversation = try await world.planConversation()
    try await world.sit("Marloes", "Samira", in: conversation)
    let code = try await world.house.code(of: conversation, for: try await world.viewer("Marloes")) ?? ""
    let pass = try await world.sitAsGuest(in: conversation)
    try await world.reachHarvest(conversation)
    let outcome = ID<Outcome>.new(world.house.chance)
    try await world.make(.harvest(outcome, .lesson(Confided(secret, in: conversation))), by: "Marloes", in: conversation)
    street.names = try await street.filled(conversation, outcome, code, steps[0], pass)
    let kept = try await world.keepCraft(words: secret, shownTo: "Jayden")
    street.names.merge(["part": kept.part.raw, "example": kept.example.raw, "showing": kept.showing.raw]) { first, _ in first }
    return street
  }

  private func filled(
    _ conversation: ID<Conversation>, _ outcome: ID<Outcome>, _ code: String, _ step: ID<CriticalStep>, _ pass: String
  ) async throws -> [String: String] {
    let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
    let table = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set) }
    let clause = table.rows[1].clause
    try await world.house.write(at: .norms, as: ellen) { desk in try desk.link(clause, of: set, to: World.slug, step: step) }
    let link = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows[1].spots[0].link }
    let crosswalk = try await crosswalk(clause, set, ellen)
    let (piece, place) = try await evidence(at: clause, of: set, ellen)
    let samira = try await world.viewer("Samira")
    let circle = try await world.house.read(at: .circles, as: samira) { desk in try desk.myCircles()[0].id }
    // Who wrote one of the three does not see the other two.
    let margriet = try await world.viewer("Margriet")
    let page = try await world.house.look(as: .member(margriet)) { room in try room.page(World.slug) }
    let own = try await world.house.read(as: samira) { desk in try desk.myDeviations()[0].id }
    let team = world.team
    let discussion = try await world.house.write(at: .handbook, as: samira) { desk in
      try desk.talked(over: World.slug, in: team, on: World.monday, result: .ours, TalkAnswers(otherwise: "Eerst appen."))
    }
    let amendment = try await world.house.write(at: .handbook, as: try await world.viewer("Jayden")) { desk in
      try desk.amend(World.slug, at: nil, from: 1, to: .purpose("Wie bij ons aanklopt, wordt gehoord."), because: "Korter")
    }
    let remark = try await world.house.write(at: .handbook, as: samira) { desk in
      try desk.remark(on: amendment, of: World.slug, "Mooi.")
      return try desk.amendment(amendment, of: World.slug).remarks.compactMap(\.mine).first
    }
    return [
      "page": World.slug, "step": step.raw, "revision": "1", "proposal": page.deviations[step]?.proposal?.raw ?? "x",
      "set": set.raw, "clause": clause.raw, "link": link.raw,
      "circle": circle.raw, "conversation": conversation.raw, "outcome": outcome.raw, "code": code, "pass": pass,
      "person": samira.person.raw, "samira": samira.person.raw, "peter": try await world.viewer("Peter").person.raw,
      "jayden": try await world.viewer("Jayden").person.raw, "robert": try await world.viewer("Robert").person.raw,
      "elders": try await world.viewer("Carla").organisation.raw, "Team": team.raw, "NormSet": set.raw, "CriticalStep": step.raw,
      "Outcome": outcome.raw, "pageid": page.card.id.raw, "spot": "\(page.card.id.raw)/1/\(step.raw)",
      "otherset": try await world.house.look(as: .member(ellen)) { room in try room.normSets() }.first { $0.id != set }?.id.raw
        ?? "x",
      "session": samira.session.raw,
      "deviation": own.raw, "remark": remark?.raw ?? "x",
      "notice": "x", "token": "x",
      "errand": "x",
      "file": try await world.house.write(at: .handbook, as: samira) { desk in
        try desk.keep([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).name
      },
      "discussion": discussion.raw,
      "amendment": amendment.raw,
      "team": team.raw,
      "crosswalk": crosswalk.raw,
      "question": try await question(clause, set, ellen).raw,
      "piece": piece.raw, "number": "1", "place": place.raw,
    ]
  }

  /// A question below the clause, with an answer.
  private func question(_ clause: ID<NormClause>, _ set: ID<NormSet>, _ ellen: Viewer) async throws -> ID<ClauseQuestion> {
    try await world.house.write(at: .norms, as: ellen) { desk in
      let question = try desk.ask(
        QuestionText(code: "", words: "Kiest iemand zelf?", choices: AnswerChoice.yesPartlyNo), below: clause, of: set)
      try desk.answer([question: ("ja", "Zes inwoners vertelden het.")], below: clause, of: set)
      return question
    }
  }

  /// A piece of evidence at the clause.
  private func evidence(
    at clause: ID<NormClause>, of set: ID<NormSet>, _ ellen: Viewer
  ) async throws -> (ID<Evidence>, ID<EvidencePlace>) {
    let period = try EvidencePeriod(from: World.monday, until: World.monday, review: nil)
    let piece = try await world.house.write(at: .evidence, as: ellen) { desk in
      let gift = EvidenceDraft.Gift.file(Array("Wij waren er met zijn zessen.".utf8), name: "verslag.txt")
      let piece = try desk.bring(EvidenceDraft(title: "Verslag", shows: "Dat wij samen nadenken", period: period, gift: gift))
      try desk.connect(piece, to: clause, of: set)
      return piece
    }
    let reading = try await world.house.look(as: .member(ellen)) { room in try room.evidence(piece) }
    guard let place = reading.proofs.first?.place else { throw NotFound() }
    return (piece, place)
  }

  /// The clause beside one of another set, so that what lies between sets could leak.
  private func crosswalk(_ clause: ID<NormClause>, _ set: ID<NormSet>, _ ellen: Viewer) async throws -> ID<Crosswalk> {
    try await world.house.write(at: .norms, as: ellen) { desk in
      let other = try desk.importNorms(try NormSheet(text: "nummer;titel\n1;Een"), title: "Kader van elders", edition: "2025")
      try desk.connect(clause, of: set, .equal, to: try desk.clause(numbered: "1", in: other), of: other, because: "Zelfde vraag")
    }
    let reading = try await world.house.look(as: .member(ellen)) { room in try room.clause(clause, of: set) }
    guard let crosswalk = reading.crosswalks.first else { throw NotFound() }
    return crosswalk.id
  }
}
