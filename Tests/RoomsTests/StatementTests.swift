import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// What a list costs does not follow from how long it is. The numbers are literals: whoever makes a list dearer changes one here.
@Suite(.timeLimit(.minutes(20))) struct StatementTests {
  @Test func listsOfTheHandbook() async throws {
    try await measure(
      [
        "handbook": 1, "handbook for an auditor": 3, "revisions": 5, "to write on": 2, "most likely to write on": 3,
        "people of a page": 4,
        "meeting map": 5, "upkeep": 5, "additions": 5, "reviews": 4,
      ],
      growing: { world, number in
        try await world.publish("Proces \(number)")
        try await world.save("proces-1", times: 1)
      }
    ) { world in
      [
        "handbook": {
          _ = try await world.house.look(as: .member(try await world.viewer("Samira"))) { room in try room.handbook() }
        },
        "handbook for an auditor": {
          _ = try await world.house.look(as: try await world.auditor()) { room in try room.handbook() }
        },
        "revisions": {
          _ = try await world.house.look(as: .member(try await world.viewer("Samira"))) { room in try room.history("proces-1") }
        },
        "to write on": {
          _ = try await world.house.read(at: .handbook, as: try await world.viewer("Samira")) { desk in try desk.processes() }
        },
        "most likely to write on": {
          _ = try await world.house.read(at: .handbook, as: try await world.viewer("Samira")) { desk in try desk.likelyProcesses()
          }
        },
        "meeting map": {
          _ = try await world.house.read(at: .handbook, as: try await world.viewer("Samira")) { desk in try desk.meetingMap() }
        },
        "upkeep": {
          _ = try await world.house.read(at: .handbook, as: try await world.viewer("Ellen")) { desk in try desk.upkeep() }
        },
        "additions": {
          _ = try await world.house.read(at: .handbook, as: try await world.viewer("Samira")) { desk in
            try desk.additions(of: "proces-1")
          }
        },
        "reviews": {
          _ = try await world.house.read(at: .handbook, as: try await world.viewer("Samira")) { desk in
            try desk.reviews(of: "proces-1")
          }
        },
        "people of a page": {
          _ = try await world.house.read(at: .owner(of: "proces-1"), as: try await world.viewer("Peter")) { desk in
            try desk.peopleOfPage()
          }
        },
      ]
    }
  }

  /// However many steps, versions, norms and deviations it shows; and when nothing happened since it was last put together, one,
  /// and one more where colleagues wrote something: what was given to whoever reads is looked up for each of them.
  @Test func aProcessPage() async throws {
    try await withDatabase(.sqlite) { database in
      let counting = RecordingDatabase(database)
      let world = try await World(on: counting)
      let steps = try await world.publishProcess()
      for times in [1, 3] {
        for name in ["Samira", "Jayden", "Marloes"].prefix(times) {
          _ = try await world.house.write(at: .handbook, as: try await world.viewer(name)) { desk in
            try desk.deviate(
              from: steps[0], of: World.slug, DeviationDraft(instead: "Anders", because: "Daarom", gave: "", audience: .owner))
          }
        }
        let jayden = Reader.member(try await world.viewer("Jayden"))
        let peter = Reader.member(try await world.viewer("Peter"))
        for (reader, expected) in [(jayden, 15), (peter, 2)] {
          let statements = try await counting.statements {
            _ = try await world.house.look(as: reader) { room in try room.page(World.slug) }
          }
          #expect(statements.count == expected, "\(statements.map { $0.prefix(60) })")
        }
      }
    }
  }

  /// Proposals, remarks and what led to versions: what a page costs does not grow with how much people said about it.
  @Test func changingAPageTogether() async throws {
    try await measure(
      ["proposals": 3, "a proposal": 6, "what still lies there": 7, "publishing": 13, "history with causes": 5],
      growing: { world, number in
        if number == 1 { try await world.publish("Proces 1") }
        for name in ["Samira", "Jayden"] {
          let viewer = try await world.viewer(name)
          try await world.house.write(at: .handbook, as: viewer) { desk in
            let words = AmendedWords.purpose("Nog een verhaal \(number) \(name)")
            let amendment = try desk.amend("proces-1", at: nil, from: 1, to: words, because: "Beter")
            try desk.remark(on: amendment, of: "proces-1", "Ja \(number)")
          }
        }
      }
    ) { world in
      let peter = try await world.viewer("Peter")
      let amendment = try await world.house.read(at: .handbook, as: peter) { desk in
        try desk.amendments(of: "proces-1").amendments[0].id
      }
      return [
        "proposals": { _ = try await world.house.read(at: .handbook, as: peter) { desk in try desk.amendments(of: "proces-1") } },
        "a proposal": {
          _ = try await world.house.read(at: .handbook, as: peter) { desk in try desk.amendment(amendment, of: "proces-1") }
        },
        "what still lies there": {
          _ = try await world.house.read(at: .matters(of: "proces-1"), as: peter) { desk in try desk.openMatters() }
        },
        "publishing": {
          _ = try await world.house.read(at: .publishing("proces-1"), as: peter) { desk in try desk.publication() }
        },
        "history with causes": { _ = try await world.house.look(as: .member(peter)) { room in try room.history("proces-1") } },
      ]
    }
  }

  @Test func theReferenceTableBothWays() async throws {
    try await measure(
      [
        "to the handbook": 7, "to the norm": 7, "one clause": 15, "questions of a clause": 6, "clauses of a set": 4,
        "looks like a norm": 5,
        "evidence of a set": 4, "all evidence": 2, "one piece": 7,
      ],
      growing: { world, number in
        let steps = try await world.publish("Proces \(number)")
        let ellen = try await world.viewer("Ellen")
        let set = world.normSet
        let clauses = try await world.house.look(as: .member(ellen)) { room in try room.referenceTable(set).rows.map(\.clause) }
        let known = try await world.house.look(as: .member(ellen)) { room in try room.evidence().first?.mark.id }
        try await world.house.write(at: .norms, as: ellen) { desk in
          let question = try desk.ask(
            QuestionText(code: "", words: "Vraag \(number)?", choices: AnswerChoice.yesPartlyNo), below: clauses[1], of: set)
          try desk.answer([question: ("ja", "Zo zie je dat.")], below: clauses[1], of: set)
        }
        try await world.house.write(at: .norms, as: ellen) { desk in
          try desk.link(clauses[number], of: set, to: "proces-\(number)", step: steps[0])
          try desk.judge(clauses[number], of: set, as: .partly, reason: "Nog niet alles", evidence: "")
        }
        try await world.house.write(at: .evidence, as: ellen) { desk in
          let piece = try known ?? desk.bringReport()
          try desk.connect(piece, to: clauses[number], of: set)
          try desk.connect(piece, to: "proces-\(number)", step: steps[1])
        }
      }
    ) { world in
      let set = world.normSet
      let clause = try await world.house.look(as: .member(try await world.viewer("Ellen"))) { room in
        try room.referenceTable(set).rows[1].clause
      }
      let ellen = try await world.viewer("Ellen")
      let report = try await world.house.look(as: .member(ellen)) { room in try room.evidence()[0].mark.id }
      return [
        "evidence of a set": {
          _ = try await world.house.look(as: .member(ellen)) { room in try room.evidenceOverview(of: set) }
        },
        "all evidence": { _ = try await world.house.look(as: .member(ellen)) { room in try room.evidence() } },
        "one piece": { _ = try await world.house.look(as: .member(ellen)) { room in try room.evidence(report) } },
        "to the handbook": {
          _ = try await world.house.look(as: .member(try await world.viewer("Ellen"))) { room in try room.referenceTable(set) }
        },
        "to the norm": {
          _ = try await world.house.look(as: .member(try await world.viewer("Ellen"))) { room in try room.referenceByPage(set) }
        },
        "clauses of a set": {
          _ = try await world.house.read(at: .norms, as: try await world.viewer("Ellen")) { desk in try desk.making(set) }
        },
        "looks like a norm": {
          _ = try await world.house.read(at: .norms, as: try await world.viewer("Ellen")) { desk in try desk.mirror(set) }
        },
        "questions of a clause": {
          _ = try await world.house.read(at: .norms, as: try await world.viewer("Ellen")) { desk in
            try desk.questions(below: clause, of: set)
          }
        },
        "one clause": {
          _ = try await world.house.look(as: .member(try await world.viewer("Ellen"))) { room in
            try room.clause(clause, of: set)
          }
        },
      ]
    }
  }

  @Test func todayAndWhatComesBack() async throws {
    try await measure(
      ["today": 2, "patterns": 6, "proposal": 11, "own place": 6, "notices": 1],
      growing: { world, number in
        let steps = try await world.publish("Proces \(number)")
        for name in ["Samira", "Jayden", "Marloes"] {
          for step in steps {
            _ = try await world.house.write(at: .handbook, as: try await world.viewer(name)) { desk in
              try desk.deviate(
                from: step, of: "proces-\(number)",
                DeviationDraft(instead: "Anders", because: "Daarom", gave: "", audience: .owner))
            }
          }
        }
        // The first step changes, which Samira is told; the proposal on the second stays open.
        try await world.change(steps[0], of: "proces-\(number)")
        _ = try await world.reopen("Samira")
      }
    ) { world in
      let page = try await world.house.look(as: .member(try await world.viewer("Peter"))) { room in try room.page("proces-1") }
      #expect(try await !world.house.read(as: try await world.viewer("Samira")) { desk in try desk.notices() }.isEmpty)
      let proposal = try #require(page.deviations.values.compactMap(\.proposal).first)
      return [
        "today": { _ = try await world.house.read(as: try await world.viewer("Peter")) { desk in try desk.today() } },
        "patterns": {
          _ = try await world.house.read(at: .owner(of: "proces-1"), as: try await world.viewer("Peter")) { desk in
            try desk.patterns()
          }
        },
        "proposal": {
          _ = try await world.house.read(at: .handbook, as: try await world.viewer("Peter")) { desk in
            try desk.proposal(proposal, of: "proces-1")
          }
        },
        "own place": {
          _ = try await world.house.read(as: try await world.viewer("Samira")) { desk in
            (try desk.teams(), try desk.mySessions(), try desk.myDeviations())
          }
        },
        "notices": { _ = try await world.house.read(as: try await world.viewer("Samira")) { desk in try desk.notices() } },
      ]
    }
  }

  @Test func circlesAndPeople() async throws {
    try await measure(
      [
        "circles": 3, "one circle": 3, "people": 2, "one person": 2, "teams": 2, "one team": 2, "ended teams": 1, "facts": 1,
        "lessons": 1,
      ],
      growing: { world, number in
        let jayden = try await world.viewer("Jayden").person
        let marloes = try await world.viewer("Marloes")
        let samira = try await world.viewer("Samira").person
        let conversation = try await world.house.write(at: .circles, as: marloes) { desk in
          let circle = try desk.makeCircle("Kring \(number)", with: [samira, jayden])
          return try desk.planConversation(in: circle, format: "omgangsoverleg", bringer: samira, at: nil, place: "")
        }
        try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
        try await world.reachHarvest(conversation)
        try await world.releaseLesson("Les \(number)", from: conversation)
        try await world.make(.close, by: "Marloes", in: conversation)
        let email = try #require(EmailAddress("nieuw\(number)@wijkwerk.example"))
        let team = world.team
        try await world.house.write(at: .people, as: try await world.viewer("Robert")) { desk in
          _ = try desk.invite(
            Newcomer(givenName: "Nieuw", name: "Nieuw \(number)", email: email), as: .worker, teams: [team], grant: nil)
          try desk.makeTeam("Team \(number)")
        }
      }
    ) { world in
      let circle = try await world.house.read(at: .circles, as: try await world.viewer("Samira")) { desk in
        try desk.myCircles()[0].id
      }
      let samira = try await world.viewer("Samira").person
      return [
        "circles": {
          _ = try await world.house.read(at: .circles, as: try await world.viewer("Samira")) { desk in try desk.myCircles() }
        },
        "one circle": {
          _ = try await world.house.read(at: .circles, as: try await world.viewer("Samira")) { desk in try desk.circle(circle) }
        },
        "people": { _ = try await world.house.read(as: try await world.viewer("Samira")) { desk in try desk.people() } },
        "one person": {
          _ = try await world.house.read(as: try await world.viewer("Robert")) { desk in try desk.person(samira) }
        },
        "teams": { _ = try await world.house.read(as: try await world.viewer("Samira")) { desk in try desk.teams() } },
        "one team": {
          _ = try await world.house.read(as: try await world.viewer("Samira")) { desk in try desk.team(world.team) }
        },
        "ended teams": { _ = try await world.house.read(as: try await world.viewer("Samira")) { desk in try desk.endedTeams() } },
        "facts": {
          _ = try await world.house.look(as: .member(try await world.viewer("Samira"))) { room in try room.conversationFacts() }
        },
        "lessons": {
          _ = try await world.house.read(at: .circles, as: try await world.viewer("Samira")) { desk in try desk.lessons() }
        }
      ]
    }
  }

  @Test func whatSomebodyKeepsOfHerCraft() async throws {
    try await measure(
      ["my craft": 5, "what others show me": 1, "looking along": 4],
      growing: { world, number in try await world.keepCraft(words: "onderdeel\(number)", shownTo: "Peter") }
    ) { world in
      let (samira, peter) = (try await world.viewer("Samira"), Reader.member(try await world.viewer("Peter")))
      let showing = try await world.house.shownCrafts(to: peter)[0].id
      return [
        "my craft": { _ = try await world.house.craft(of: samira) { room in (try room.reading(), try room.offers()) } },
        "what others show me": { _ = try await world.house.shownCrafts(to: peter) },
        "looking along": { _ = try await world.house.lookAlong(at: showing, as: peter) { room in try room.reading() } },
      ]
    }
  }

  /// Counts what each list costs with one row, and with three. The statement by which the doorman knows the caller is not
  /// counted.
  private func measure(
    _ expected: [String: Int], growing grow: (World, Int) async throws -> Void,
    _ lists: (World) async throws -> [String: () async throws -> Void]
  ) async throws {
    try await withDatabase(.sqlite) { database in
      let counting = RecordingDatabase(database)
      let world = try await World(on: counting)
      var grown = 0
      for rows in [1, 3] {
        while grown < rows {
          grown += 1
          try await grow(world, grown)
        }
        for (name, look) in try await lists(world) {
          let statements = try await counting.statements(during: look).filter { !$0.contains("FROM session s JOIN person") }
          #expect(statements.count == expected[name], "\(name) with \(rows): \(statements.map { $0.prefix(60) })")
        }
      }
    }
  }
}

extension World {
  func auditor() async throws -> Reader {
    guard case .assessor(let ingrid) = try await caller("Ingrid") else { throw NotFound() }
    return .assessor(ingrid)
  }

  /// A process of Peter's with two steps, published. Gives its steps.
  @discardableResult
  func publish(_ title: String) async throws -> [ID<CriticalStep>] {
    let steps = ["Bellen", "Langsgaan"].map {
      ProcessOutline.Step(id: .new(house.chance), title: $0, agreement: "Binnen vijf dagen.")
    }
    let (peter, ellen) = (try await viewer("Peter"), try await viewer("Ellen"))
    let slug = try await house.write(at: .handbook, as: peter) { desk in
      try desk.makePage(
        title: title, chapter: "Aankloppen", content: .outline(ProcessOutline(purpose: "Eén verhaal.", steps: steps)))
    }
    try await house.write(at: .owner(of: slug), as: ellen) { desk in try desk.assign(owner: peter.person, coauthors: []) }
    _ = try await house.write(at: .publishing(slug), as: peter) { desk in try desk.publish(revision: 1, because: "Samen gemaakt")
    }
    return steps.map(\.id)
  }

  func change(_ step: ID<CriticalStep>, of slug: String) async throws {
    let peter = try await viewer("Peter")
    let draft = try await house.read(at: .writer(of: slug), as: peter) { desk in try desk.draft() }
    guard case .outline(var outline) = draft.content, let at = outline.steps.firstIndex(where: { $0.id == step }) else {
      throw NotFound()
    }
    outline.steps[at].agreement = "Binnen drie dagen."
    let content = PageContent.outline(outline)
    let number = try await house.write(at: .writer(of: slug), as: peter) { desk in
      try desk.save(from: draft.revision.number, title: draft.card.title, chapter: draft.chapter, content: content)
    }
    _ = try await house.write(at: .publishing(slug), as: peter) { desk in
      try desk.publish(revision: number, because: "Drie keer gingen we langs")
    }
  }

  func save(_ slug: String, times: Int) async throws {
    let peter = try await viewer("Peter")
    for _ in 0..<times {
      let draft = try await house.read(at: .writer(of: slug), as: peter) { desk in try desk.draft() }
      _ = try await house.write(at: .writer(of: slug), as: peter) { desk in
        try desk.save(
          from: draft.revision.number, title: "\(draft.card.title) opnieuw", chapter: draft.chapter, content: draft.content)
      }
    }
  }

  func releaseLesson(_ words: String, from conversation: ID<Conversation>) async throws {
    let lesson = ID<Outcome>.new(house.chance)
    try await make(.harvest(lesson, .lesson(Confided(words, in: conversation))), by: "Marloes", in: conversation)
    try await make(.decide(lesson, .proposed), by: "Marloes", in: conversation)
    for name in ["Marloes", "Samira", "Jayden"] { try await make(.consent(lesson, to: 1, yes: true), by: name, in: conversation) }
  }
}
