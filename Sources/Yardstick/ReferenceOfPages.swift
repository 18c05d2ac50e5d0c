import Domain
import Pages
import Rooms
import TestKit
import Vocabulary

/// The reference table of five hundred pages and three hundred clauses, requested by somebody who keeps the handbook, to its
/// last byte.
enum ReferenceOfPages {
  static func measure(on backend: Backend) async throws {
    try await Ground.lay(on: backend) { ground in
      let set = try await fill(ground)
      let ellen = try ground.visitor("Ellen")
      try await measure(set, ellen, "reference.\(backend)")
      try await prove(set, ground)
      try await measure(set, ellen, "reference.\(backend).proved")
    }
  }

  private static func measure(_ set: ID<NormSet>, _ ellen: Visitor, _ name: String) async throws {
    for (figure, place) in [("norm", Place.normSet(set)), ("page", Place.normSetByPage(set))] {
      var size = 0
      let time = try await milliseconds(rounds: 15) { size = try await ellen.get(place).body.utf8.count }
      Yardstick.say("\(name).\(figure)", time)
      Yardstick.say("\(name).\(figure)-size", Double(size) / 1_000)
    }
  }

  /// Sixty pieces of evidence, each at ten clauses and five pages.
  private static func prove(_ set: ID<NormSet>, _ ground: Ground) async throws {
    let ellen = try await ground.world.viewer("Ellen")
    let period = try EvidencePeriod(from: World.monday, until: World.monday, review: nil)
    let clauses = try await ground.world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows.map(\.clause)
    }
    try await ground.world.house.write(at: .evidence, as: ellen) { desk in
      for number in 0..<60 {
        let piece = try desk.bring(
          EvidenceDraft(
            title: "Verslag \(number)", shows: "", period: period, gift: .file(Array("Verslag \(number)".utf8), name: "v.txt")))
        for place in 0..<10 { try desk.connect(piece, to: clauses[(number * 10 + place) % clauses.count], of: set) }
        for place in 0..<5 { try desk.connect(piece, to: "proces-\((number * 5 + place) % 500)", step: nil) }
      }
    }
  }

  private static func fill(_ ground: Ground) async throws -> ID<NormSet> {
    let house = ground.world.house
    let (peter, ellen) = (try await ground.world.viewer("Peter"), try await ground.world.viewer("Ellen"))
    let rows = (0..<300).map { "\($0 / 10 + 1).\($0 % 10);;Eis \($0);Wat wij hier vragen, staat in een paar woorden." }
    let sheet = try NormSheet(text: "nummer;onderdeel van;titel;tekst\n\(rows.joined(separator: "\n"))")
    let set = try await house.write(at: .norms, as: ellen) { desk in
      try desk.importNorms(sheet, title: "Groot kader", edition: "2026")
    }
    let clauses = try await house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows.map(\.clause) }
    var prose = GeneratedProse()
    for number in 0..<500 {
      let steps = (0..<7).map { _ in
        ProcessOutline.Step(
          id: .new(house.chance), title: prose.line(words: 4), why: prose.line(), afterwards: prose.line(),
          agreement: prose.line(), room: prose.line())
      }
      let outline = ProcessOutline(purpose: prose.line(), steps: steps)
      let slug = try await house.write(at: .handbook, as: ellen) { desk in
        try desk.makePage(title: "Proces \(number)", chapter: "Hoofdstuk \(number % 12)", content: .outline(outline))
      }
      try await house.write(at: .owner(of: slug), as: ellen) { desk in try desk.assign(owner: peter.person, coauthors: []) }
      try await house.write(at: .publishing("proces-\(number)"), as: peter) { desk in
        _ = try desk.publish(revision: 1, because: "Samen gemaakt")
      }
      try await house.write(at: .norms, as: ellen) { desk in
        for place in 0..<2 {
          let clause = clauses[(number * 2 + place) % clauses.count]
          try desk.link(clause, of: set, to: "proces-\(number)", step: steps[place * 3].id)
          try desk.judge(clause, of: set, as: .covered, reason: "", evidence: "Gezien")
        }
      }
    }
    return set
  }
}
