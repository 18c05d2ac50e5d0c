import Domain
import Pages
import Rooms
import TestKit
import Vocabulary

/// What follows from crosswalks between ten norm sets of three hundred clauses each: all of it, and the part that somebody
/// waits for.
enum Inference {
  private static let sets = 10
  private static let clauses = 300

  static func measure(on backend: Backend) async throws {
    try await Ground.lay(on: backend) { ground in
      let sets = try await fill(ground)
      let ellen = try ground.visitor("Ellen")
      let first = try await ground.world.house.look(as: .member(try await ground.world.viewer("Ellen"))) { room in
        try room.referenceTable(sets[0]).rows[clauses / 2].clause
      }
      let places = [
        ("mapping", "\(Place.normCrosswalks(sets[0]).address)?met=\(sets[4].raw)"),
        ("clause", Place.clause(sets[0], first).address),
      ]
      for (figure, place) in places {
        let time = try await milliseconds(rounds: 7) { guard try await ellen.get(place).status == 200 else { throw NotFound() } }
        Yardstick.say("inference.\(backend).\(figure)", time)
      }
    }
  }

  /// Every clause of every set, one after another, without a database.
  static func measureAll() async {
    let chance = Randomness.seeded(3)
    let ids = (0..<sets).map { _ in (0..<clauses).map { _ in ID<NormClause>.new(chance) } }
    var all = Crosswalks()
    for (set, other, from, relation, to) in roads { all.add(ids[set][from], relation, ids[other][to]) }
    let filled = all
    var found = 0
    let time = await milliseconds(rounds: 7) { found = ids.joined().reduce(0) { $0 + filled.reached(from: $1).count } }
    Yardstick.say("inference.all", time)
    Yardstick.say("inference.found", Double(found))
  }

  /// Each clause is equal to one of the next set and overlaps one of the set after that; every tenth is part of its neighbour
  /// in the next.
  private static let roads: [(set: Int, other: Int, from: Int, relation: ClauseRelation, to: Int)] = (0..<sets).flatMap { set in
    (0..<clauses).flatMap { number -> [(set: Int, other: Int, from: Int, relation: ClauseRelation, to: Int)] in
      var roads: [(set: Int, other: Int, from: Int, relation: ClauseRelation, to: Int)] = []
      if set + 1 < sets { roads.append((set, set + 1, number, number % 10 == 3 ? .partOf : .equal, number)) }
      if set + 2 < sets { roads.append((set, set + 2, number, .overlaps, (number + 1) % clauses)) }
      return roads
    }
  }

  private static func fill(_ ground: Ground) async throws -> [ID<NormSet>] {
    let house = ground.world.house
    let ellen = try await ground.world.viewer("Ellen")
    let rows = (0..<clauses).map { "\($0);;Eis \($0);Wat wij hier vragen, staat in een paar woorden." }.joined(separator: "\n")
    let sheet = try NormSheet(text: "nummer;onderdeel van;titel;tekst\n\(rows)")
    let ids = try await house.write(at: .norms, as: ellen) { desk in
      try (0..<sets).map { number in try desk.importNorms(sheet, title: "Kader \(number)", edition: "2026") }
    }
    for set in 0..<sets {
      let lines = roads.filter { $0.set == set }.map {
        "\($0.from);Kader \($0.other);2026;\($0.to);\($0.relation.rawValue);Zelfde vraag"
      }
      guard !lines.isEmpty else { continue }
      let sheet = try CrosswalkSheet(
        bytes: Array("nummer;kader;uitgave;ander nummer;verband;reden\n\(lines.joined(separator: "\n"))".utf8))
      try await house.write(at: .norms, as: ellen) { desk in try desk.bringIn(sheet, of: ids[set]) }
    }
    // What was judged in one set gives suggestions in the others.
    let judged = try await house.look(as: .member(ellen)) { room in try room.referenceTable(ids[4]).rows.map(\.clause) }
    try await house.write(at: .norms, as: ellen) { desk in
      for clause in judged { try desk.judge(clause, of: ids[4], as: .covered, reason: "", evidence: "Gezien") }
    }
    return ids
  }
}
