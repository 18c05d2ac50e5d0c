import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// A member proposes other words; whoever writes the page answers.
@Suite struct AmendmentTests {
  static let better = "Bel of app binnen drie dagen."

  @Test(arguments: Backend.available) func wordsThatAreTakenOverKeepTheNameOfWhoeverProposedThem(on backend: Backend) async throws
  {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let amendment = try await world.propose("Jayden", steps[0], Self.better)
      let peter = try await world.viewer("Peter")
      let page = try await world.house.look(as: .member(try await world.viewer("Margriet"))) { room in try room.page(World.slug) }
      #expect(page.openAmendments == 1, "everybody sees that something lies there")
      let ingrid = try await world.house.look(as: try await world.auditor()) { room in try room.page(World.slug) }
      #expect(ingrid.openAmendments == 0, "and the auditor does not")
      let first = try await world.house.read(as: peter) { desk in try desk.today() }.things.first
      guard case .improvement(.amended(let card))? = first?.asked else {
        Issue.record("Peter does not see it on Today")
        return
      }
      #expect(card.id == amendment && card.by.name == "Jayden van Wijk")

      let revision = try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in
        try desk.takeOver(amendment, into: 1)
      }
      let draft = try await world.house.read(at: .writer(of: World.slug), as: peter) { desk in try desk.draft() }
      #expect(
        draft.revision.number == revision && draft.revision.by == "Jayden van Wijk"
          && draft.revision.takenOverBy == "Peter van Wijk")
      let told = try await world.house.read(as: try await world.viewer("Jayden")) { desk in try desk.notices() }
      #expect(told.isEmpty, "it does not hold yet")

      _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: revision, because: "Jongeren appen liever")
      }
      let notices = try await world.house.read(as: try await world.viewer("Jayden")) { desk in try desk.notices() }
      #expect(
        notices.map(\.kind) == [.wordsPublished] && notices[0].reason == "Jongeren appen liever" && notices[0].step == steps[0])
      let history = try await world.house.look(as: .member(peter)) { room in try room.history(World.slug) }
      #expect(history.revisions[0].by == "Jayden van Wijk" && history.revisions[0].takenOverBy == "Peter van Wijk")
      #expect(history.versions[0].causes == [.amendment(by: "Jayden van Wijk", amendment)])
      let reading = try await world.house.read(at: .handbook, as: peter) { desk in try desk.amendment(amendment, of: World.slug) }
      #expect(reading.card.state == .published && !reading.mayAnswer && !reading.mayRemark)
    }
  }

  @Test(arguments: Backend.available) func whatClashesWithTheDraftIsChosenAndNothingIsLost(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let amendment = try await world.propose("Jayden", steps[0], Self.better)
      let peter = try await world.viewer("Peter")
      try await world.edit(steps[0]) { step in (step.agreement, step.room) = ("Bel dezelfde dag.", "Soms is een kaartje beter.") }
      let reading = try await world.house.read(at: .handbook, as: peter) { desk in try desk.amendment(amendment, of: World.slug) }
      #expect(reading.weighing?.clashes.map(\.field) == [.agreement])
      #expect(
        reading.weighing?.clashes.first?.draft == "Bel dezelfde dag." && reading.weighing?.clashes.first?.proposed == Self.better)
      await #expect(throws: ChangedMeanwhile.self) {
        try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in
          try desk.takeOver(amendment, into: 1, choosing: [.proposed])
        }
      }
      _ = try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in
        try desk.takeOver(amendment, into: 2, choosing: [.both])
      }
      let draft = try await world.house.read(at: .writer(of: World.slug), as: peter) { desk in try desk.draft() }
      guard case .outline(let outline) = draft.content else { throw NotFound() }
      #expect(outline.steps[0].agreement == "Bel dezelfde dag.\n\(Self.better)")
      #expect(outline.steps[0].room == "Soms is een kaartje beter.", "what only the draft changed stays")
    }
  }

  @Test(arguments: Backend.available) func whoeverProposedIsToldWhyNot(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let amendment = try await world.propose("Jayden", steps[0], Self.better)
      let jayden = try await world.viewer("Jayden")
      // A colleague says something of it, with her name; sent twice it stands once.
      for _ in 1...2 {
        try await world.house.write(at: .handbook, as: try await world.viewer("Marloes")) { desk in
          try desk.remark(on: amendment, of: World.slug, "Bij ouderen belt het beter.")
        }
      }
      // Who does not write the page does not answer.
      for name in ["Jayden", "Marloes", "Margriet"] {
        let viewer = try await world.viewer(name)
        await #expect(throws: NotFound.self) {
          try await world.house.write(at: .writer(of: World.slug), as: viewer) { desk in
            try desk.decline(amendment, because: "Nee")
          }
        }
      }
      let ellen = try await world.viewer("Ellen")
      await #expect(throws: RuleRefusal.reasonMissing) {
        try await world.house.write(at: .writer(of: World.slug), as: ellen) { desk in try desk.decline(amendment, because: "") }
      }
      try await world.house.write(at: .writer(of: World.slug), as: ellen) { desk in
        try desk.decline(amendment, because: "Appen mag al: zie jouw ruimte.")
      }
      let reading = try await world.house.read(at: .handbook, as: jayden) { desk in try desk.amendment(amendment, of: World.slug)
      }
      #expect(reading.card.state == .declined && reading.card.answeredBy == "Ellen van Wijk")
      #expect(reading.remarks.map(\.by) == ["Marloes van Wijk"])
      let notices = try await world.house.read(as: jayden) { desk in try desk.notices() }
      #expect(notices.map(\.kind) == [.wordsDeclined] && notices[0].reason == "Appen mag al: zie jouw ruimte.")
      // It was answered: a second answer changes nothing.
      await #expect(throws: Changed.self) {
        try await world.house.write(at: .writer(of: World.slug), as: ellen) { desk in try desk.takeOver(amendment, into: 1) }
      }
    }
  }

  @Test(arguments: Backend.available) func onlyWhoeverProposedWithdrawsIt(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let amendment = try await world.propose("Jayden", steps[0], Self.better)
      let peter = try await world.viewer("Peter")
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .handbook, as: peter) { desk in _ = try desk.withdraw(amendment, of: World.slug) }
      }
      _ = try await world.house.write(at: .handbook, as: try await world.viewer("Jayden")) { desk in
        try desk.withdraw(amendment, of: World.slug)
      }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in try desk.takeOver(amendment, into: 1) }
      }
      let page = try await world.house.look(as: .member(peter)) { room in try room.page(World.slug) }
      #expect(page.openAmendments == 0)
    }
  }

  /// The form stood open while a newer version came, in which the step is gone.
  @Test(arguments: Backend.available) func aProposalForAStepThatIsGoneMeanwhileIsKeptAndCanComeBack(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (peter, jayden) = (try await world.viewer("Peter"), try await world.viewer("Jayden"))
      let start = try await world.house.read(at: .handbook, as: jayden) { desk in
        try desk.amendmentStart(World.slug, at: steps[0])
      }
      try await world.edit(steps[0], remove: true) { _ in }
      _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: 2, because: "Deze stap deed niemand")
      }
      guard case .step(var step) = start.words else { throw NotFound() }
      step.agreement = Self.better
      let words = AmendedWords.step(step)
      let amendment = try await world.house.write(at: .handbook, as: jayden) { desk in
        try desk.amend(World.slug, at: steps[0], from: start.version, to: words, because: "Wij wel")
      }
      let reading = try await world.house.read(at: .handbook, as: peter) { desk in try desk.amendment(amendment, of: World.slug) }
      #expect(reading.bringsBack && reading.version == 1 && reading.changeNow != nil)
      _ = try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in try desk.takeOver(amendment, into: 2) }
      let draft = try await world.house.read(at: .writer(of: World.slug), as: peter) { desk in try desk.draft() }
      guard case .outline(let outline) = draft.content else { throw NotFound() }
      #expect(outline.steps.count == 3 && outline.steps.last?.agreement == Self.better)
    }
  }

  /// The answer was lost, so the browser sends it again; and the same words as now are no proposal.
  @Test(arguments: Backend.available) func aProposalSaysSomethingElseAndCountsOnce(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let first = try await world.propose("Jayden", steps[0], Self.better)
      #expect(try await world.propose("Jayden", steps[0], Self.better) == first)
      #expect(try await world.propose("Marloes", steps[0], Self.better) != first)
      await #expect(throws: RuleRefusal.nothingProposed) { try await world.propose("Jayden", steps[0], "Bel binnen vijf dagen.") }
      // Carla is of another organisation: for her there is no such page.
      let carla = try await world.viewer("Carla")
      await #expect(throws: NotFound.self) {
        try await world.house.read(at: .handbook, as: carla) { desk in try desk.amendment(first, of: World.slug) }
      }
    }
  }

  @Test(arguments: Backend.available) func whatAPageStillHasToSolveStandsTogetherForThoseWhoWriteIt(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      let steps = try await world.publishProcess()
      let (peter, ellen, set) = (try await world.viewer("Peter"), try await world.viewer("Ellen"), world.normSet)
      let rows = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows }
      try await world.house.write(at: .norms, as: ellen) { desk in
        for row in rows[1...2] { try desk.link(row.clause, of: set, to: World.slug, step: steps[0]) }
        try desk.judge(rows[1].clause, of: set, as: .covered, reason: "", evidence: "")
        try desk.judge(rows[2].clause, of: set, as: .partly, reason: "Nog niet overal", evidence: "")
      }
      #expect(
        try await world.house.read(at: .matters(of: World.slug), as: peter) { desk in try desk.openMatters() }.gaps.map(\.number)
          == ["V2"])
      world.hand.move(by: .minutes(1))
      try await world.edit(steps[0]) { $0.agreement = "Bel dezelfde dag." }
      _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: 2, because: "Sneller")
      }
      _ = try await world.propose("Jayden", steps[0], Self.better)
      let open = try await world.house.read(at: .matters(of: World.slug), as: peter) { desk in try desk.openMatters() }
      #expect(open.stale.map(\.number) == ["V1", "V2"] && open.amendments.count == 1)
      let marloes = try await world.viewer("Marloes")
      await #expect(throws: NotFound.self) {
        try await world.house.read(at: .matters(of: World.slug), as: marloes) { desk in try desk.openMatters() }
      }
    }
  }
}

extension World {
  /// Somebody proposes another agreement for a step.
  func propose(_ name: String, _ step: ID<CriticalStep>, _ agreement: String) async throws -> ID<Amendment> {
    let viewer = try await viewer(name)
    return try await house.write(at: .handbook, as: viewer) { desk in
      let start = try desk.amendmentStart(World.slug, at: step)
      guard case .step(var words) = start.words else { throw NotFound() }
      words.agreement = agreement
      return try desk.amend(World.slug, at: step, from: start.version, to: .step(words), because: "Dat werkt beter")
    }
  }

  /// Peter changes a step in the working draft.
  func edit(_ step: ID<CriticalStep>, remove: Bool = false, _ change: (inout ProcessOutline.Step) -> Void) async throws {
    let peter = try await viewer("Peter")
    let draft = try await house.read(at: .writer(of: World.slug), as: peter) { desk in try desk.draft() }
    guard case .outline(var outline) = draft.content, let at = outline.steps.firstIndex(where: { $0.id == step }) else {
      throw NotFound()
    }
    change(&outline.steps[at])
    if remove { outline.steps.remove(at: at) }
    let content = PageContent.outline(outline)
    _ = try await house.write(at: .writer(of: World.slug), as: peter) { desk in
      try desk.save(from: draft.revision.number, title: draft.card.title, chapter: draft.chapter, content: content)
    }
  }
}
