import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// 500 pages × 300 clauses: the table costs six statements, whatever its size, and comes quickly.
@Suite(.timeLimit(.minutes(20))) struct ReferenceFiguresTests {
  @Test func fiveHundredPagesAndThreeHundredClauses() async throws {
    try await withDatabase(.sqlite) { database in
      let counting = RecordingDatabase(database)
      let world = try await World(on: counting)
      let (peter, ellen) = (try await world.viewer("Peter"), try await world.viewer("Ellen"))
      let clauses = (0..<300).map { "\($0);\($0 % 20 == 0 ? "" : "\($0 / 20 * 20)");Norm nummer \($0);Wat hij van ons vraagt" }
        .joined(separator: "\n")
      let set = try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.importNorms(try NormSheet(text: "nummer;onderdeel van;titel;tekst\n\(clauses)"), title: "Veel", edition: "")
      }
      let ids = try await world.house.read(at: .norms, as: ellen) { desk in try desk.making(set).rows.map(\.clause) }
      var outlines: [ProcessOutline] = []
      for number in 0..<500 {
        let steps = (0..<6).map {
          ProcessOutline.Step(id: .new(world.house.chance), title: "Stap \($0)", agreement: "Binnen vijf dagen.")
        }
        let outline = ProcessOutline(purpose: "Doel", steps: steps)
        let slug = try await world.house.write(at: .handbook, as: ellen) { desk in
          try desk.makePage(title: "Proces \(number)", chapter: "Hoofdstuk \(number % 9)", content: .outline(outline))
        }
        try await world.house.write(at: .owner(of: slug), as: ellen) { desk in try desk.assign(owner: peter.person, coauthors: [])
        }
        _ = try await world.house.write(at: .publishing(slug), as: peter) { desk in
          try desk.publish(revision: 1, because: "Samen gemaakt")
        }
        outlines.append(outline)
      }
      let made = outlines
      try await world.house.write(at: .norms, as: ellen) { desk in
        for (number, outline) in made.enumerated() {
          try desk.link(ids[number % 300], of: set, to: "proces-\(number)", step: outline.steps[number % 6].id)
          try desk.link(ids[(number * 7) % 300], of: set, to: "proces-\(number)", step: nil)
        }
        for id in ids { try desk.judge(id, of: set, as: .partly, reason: "Nog niet alles", evidence: "Gesprekken") }
      }
      for (name, expected, rows, look) in [
        (
          "to the handbook", 7, 2_302,
          { _ = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set) } }
        ),
        (
          "to the norm", 7, 2_302,
          { _ = try await world.house.look(as: .member(ellen)) { room in try room.referenceByPage(set) } }
        ),
      ] as [(String, Int, Int, () async throws -> Void)] {
        try await look()
        // That it takes less than 100 ms with what is shipped is measured by `./bench`.
        let work = try await counting.work(during: look)
        #expect(work.statements.count == expected, "\(name): \(work.statements.map { $0.prefix(60) })")
        #expect(work.rows == rows, "\(name)")
      }
    }
  }
}
