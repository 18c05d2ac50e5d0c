import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

@Suite struct NormTests {
  @Test(arguments: Backend.available) func theTableReadsBothWaysAndSaysWhatChanged(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let table = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set) }
      #expect(table.rows.map(\.norm.number) == ["V", "V1", "V2", "V3"])
      #expect(table.gaps.isEmpty && table.unseen.count == 3, "what nobody looked at is no gap")
      let v1 = table.rows[1].clause
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.link(v1, of: set, to: World.slug, step: steps[2])
        try desk.link(v1, of: set, to: World.slug, step: steps[2])
        try desk.judge(v1, of: set, as: .covered, reason: "", evidence: "Gesprekken")
        try desk.judge(table.rows[2].clause, of: set, as: .notYet, reason: "Peter begint", evidence: "")
      }
      let after = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set) }
      #expect(after.rows[1].spots.map(\.stepTitle) == ["Samen het plan maken"])
      #expect(after.gaps.map(\.norm.number) == ["V2"] && after.unseen.map(\.norm.number) == ["V3"])
      #expect(after.changed.isEmpty)
      let pages = try await world.house.look(as: .member(ellen)) { room in try room.referenceByPage(set) }
      #expect(pages.pages[0].steps[2].clauses.map(\.number) == ["V1"])
      #expect(pages.homeless.map(\.number) == ["V2", "V3"])
    }
  }

  /// A mark beside half of the table is one that nobody believes: only what a clause hangs on makes it stale.
  @Test(arguments: Backend.available) func aClauseIsStaleWhenItsOwnStepChanged(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let clauses = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set) }.rows.map(\.clause)
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.link(clauses[1], of: set, to: World.slug, step: steps[2])
        try desk.link(clauses[2], of: set, to: World.slug, step: nil)
        try desk.link(clauses[3], of: set, to: World.slug, step: steps[0])
        for clause in clauses.dropFirst() { try desk.judge(clause, of: set, as: .covered, reason: "", evidence: "") }
      }
      func stale() async throws -> [String: [String]] {
        let rows = try await world.house.look(as: .member(try await world.relive("Peter"))) { room in try room.referenceTable(set)
        }.changed
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.norm.number, $0.changes.map(\.reason)) })
      }
      #expect(try await stale() == [:])

      try await publish(world, because: "Scherper gezegd") { $0.steps[2].agreement = "Binnen drie weken." }
      #expect(try await stale() == ["V1": ["Scherper gezegd"], "V2": ["Scherper gezegd"]])
      try await publish(world, because: "Een ander doel") { $0.purpose += " Echt." }
      #expect(try await stale() == ["V1": ["Scherper gezegd"], "V2": ["Een ander doel"]])
      try await publish(world, because: "Een stap minder") { $0.steps.remove(at: 0) }
      #expect(try await stale() == ["V1": ["Scherper gezegd"], "V2": ["Een stap minder"], "V3": ["Een stap minder"]])

      let looking = try await world.relive("Ellen")
      try await world.house.write(at: .norms, as: looking) { desk in
        try desk.judge(clauses[1], of: set, as: .covered, reason: "", evidence: "")
      }
      #expect(try await stale()["V1"] == nil)
    }
  }

  /// A day later Peter publishes what he changed.
  private func publish(_ world: World, because reason: String, _ change: (inout ProcessOutline) -> Void) async throws {
    world.hand.move(by: .days(1))
    let peter = try await world.relive("Peter")
    let draft = try await world.house.read(at: .writer(of: World.slug), as: peter) { desk in try desk.draft() }
    guard case .outline(var outline) = draft.content else { throw NotFound() }
    change(&outline)
    let content = PageContent.outline(outline)
    let number = try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in
      try desk.save(from: draft.revision.number, title: draft.card.title, chapter: draft.chapter, content: content)
    }
    _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
      try desk.publish(revision: number, because: reason)
    }
  }

  @Test(arguments: Backend.available) func notApplicableOnlyWithAReason(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, set) = (try await world.viewer("Ellen"), world.normSet)
      let clause = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows[1].clause }
      await #expect(throws: RuleRefusal.notApplicableWithoutReason) {
        try await world.house.write(at: .norms, as: ellen) { desk in
          try desk.judge(clause, of: set, as: .notApplicable, reason: "", evidence: "")
        }
      }
    }
  }

  @Test(arguments: Backend.available) func theAuditorReadsHerSetUntilHerLastDay(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let ellen = try await world.viewer("Ellen")
      let other = try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.importNorms(try NormSheet(text: "nummer;tekst\n1;Iets"), title: "Ander kader", edition: "1")
      }
      guard case .assessor(let ingrid) = try await world.caller("Ingrid") else { throw NotFound() }
      let sets = try await world.house.look(as: .assessor(ingrid)) { room in try room.normSets().map(\.id) }
      #expect(sets == [world.normSet])
      await #expect(throws: NotFound.self) {
        _ = try await world.house.look(as: .assessor(ingrid)) { room in try room.referenceTable(other) }
      }
      let page = try await world.house.look(as: .assessor(ingrid)) { room in try room.page(World.slug) }
      #expect(page.draft == nil && page.rights == PageRights())

      let key = try world.key("Ingrid")
      let last = Moment(World.monday.adding(30), hour: 8)
      let fresh = try await world.reopen("Ingrid", at: last)
      #expect(try await world.house.recognise(cookie: fresh) != nil)
      world.hand.move(to: Moment(World.monday.adding(31), hour: 0, minute: 1))
      #expect(try await world.house.recognise(cookie: fresh) == nil)
      #expect(try await world.house.recognise(cookie: key) == nil)
    }
  }

  @Test func aBadSheetIsRefusedWholeWithEveryLine() {
    #expect(mistakes("titel;tekst\nx;y") == [TableMistake(line: 1, reason: .columnMissing("nummer"))])
    #expect(mistakes("nummer;tekst\n1;a\n1;b\n;c\n2;") == [
        TableMistake(line: 3, reason: .numberTwice("1", firstOn: 2)), TableMistake(line: 4, reason: .numberMissing),
        TableMistake(line: 5, reason: .nothingSaid),
    ])
    #expect(mistakes("nummer;onderdeel van;tekst\n1;9;a") == [TableMistake(line: 2, reason: .parentUnknown("9"))])
    #expect(mistakes("nummer;tekst\n1;\"open\n") == [TableMistake(line: 2, reason: .quoteNotClosed)])
    #expect(throws: TableRefusal.self) { try NormSheet(bytes: [0x6E, 0x00]) }
  }

  private func mistakes(_ text: String) -> [TableMistake] {
    do throws(TableRefusal) {
      _ = try NormSheet(text: text)
      return []
    } catch { return error.mistakes }
  }
}
