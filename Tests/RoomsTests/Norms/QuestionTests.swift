import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// Ellen asks questions below a norm and answers them; the answers suggest, and she judges.
@Suite(.timeLimit(.minutes(20))) struct QuestionTests {
  private func text(
    _ words: String, on condition: QuestionCondition? = nil, _ choices: [AnswerChoice] = AnswerChoice.yesPartlyNo
  ) -> QuestionText {
    QuestionText(code: "", words: words, choices: choices, condition: condition)
  }

  private func clauses(_ world: World) async throws -> [ID<NormClause>] {
    let set = world.normSet
    return try await world.house.look(as: .member(try await world.viewer("Ellen"))) { room in
      try room.referenceTable(set).clauses.map(\.clause)
    }
  }

  private func reading(
    _ clause: ID<NormClause>, of set: ID<NormSet>, by reader: Reader, _ world: World
  ) async throws -> ClauseReading {
    try await world.house.look(as: reader) { room in try room.clause(clause, of: set) }
  }

  @Test(arguments: Backend.available) func anAnswerSuggestsAndNeverSets(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, set, clause) = (try await world.viewer("Ellen"), world.normSet, try await clauses(world)[0])
      let (first, second) = try await world.house.write(at: .norms, as: ellen) { desk in
        let first = try desk.ask(text("Weet een inwoner de weg?"), below: clause, of: set)
        let second = try desk.ask(
          text("Wat houdt het tegen?", on: QuestionCondition(question: first.raw, answers: ["nee"])), below: clause, of: set)
        return (first, second)
      }
      var page = try await reading(clause, of: set, by: .member(ellen), world)
      #expect(page.questions.questions.map(\.isAsked) == [true, false] && page.questions.suggestion == nil)
      try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.answer([first: ("nee", "Drie van de zes wisten het niet.")], below: clause, of: set)
      }
      page = try await reading(clause, of: set, by: .member(ellen), world)
      #expect(page.questions.questions.map(\.isAsked) == [true, true])
      #expect(page.questions.suggestion?.state == .notYet && page.questions.suggestion?.open == 1)
      #expect(page.row.coverage.state == .unjudged && page.row.coverage.checkedOn == nil, "a suggestion is no judgement")

      // Another day, another answer: both stay, with their days, and the same said again is not kept twice.
      world.hand.move(to: Moment(World.monday.adding(30), hour: 9))
      let later = try await world.relive("Ellen")
      for _ in 1...2 {
        try await world.house.write(at: .norms, as: later) { desk in
          try desk.answer([first: ("ja", "Nu staat het op de kaart.")], below: clause, of: set)
        }
      }
      page = try await reading(clause, of: set, by: .member(later), world)
      #expect(page.questions.questions[0].answers.map(\.choice) == ["nee", "ja"])
      #expect(page.questions.questions[0].answers.map(\.on) == [World.monday, World.monday.adding(30)])
      #expect(!page.questions.questions[1].isAsked && page.questions.suggestion?.state == .covered)
      // Everybody reads along, the auditor too; answering is for who may judge.
      let samira = try await world.relive("Samira")
      #expect(try await reading(clause, of: set, by: .member(samira), world).questions == page.questions)
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .norms, as: samira) { desk in
          try desk.answer([second: ("ja", "")], below: clause, of: set)
        }
      }
      await #expect(throws: NotFound.self) {
        _ = try await world.house.read(at: .norms, as: samira) { desk in try desk.questions(below: clause, of: set) }
      }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .norms, as: later) { desk in
          try desk.answer([first: ("verzonnen", "")], below: clause, of: set)
        }
      }
    }
  }

  @Test(arguments: Backend.available) func aConditionOnAnotherClauseSaysWhereItHangs(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, set, clauses) = (try await world.viewer("Ellen"), world.normSet, try await clauses(world))
      try await world.house.write(at: .norms, as: ellen) { desk in
        let first = try desk.ask(text("Hebben jullie vrijwilligers?"), below: clauses[0], of: set)
        _ = try desk.ask(
          text("Weten zij het ook?", on: QuestionCondition(question: first.raw, answers: ["ja", "deels"])), below: clauses[1],
          of: set)
        try desk.answer([first: ("deels", "")], below: clauses[0], of: set)
      }
      let page = try await reading(clauses[1], of: set, by: try await world.auditor(), world)
      #expect(page.questions.questions.map(\.isAsked) == [true])
      // Whoever writes finds every answer that a condition can name, also not to know.
      let making = try await world.house.read(at: .norms, as: ellen) { desk in try desk.questions(below: clauses[1], of: set) }
      #expect(making.hooks.filter { $0.clause == "V1" }.map(\.answer.code) == ["ja", "deels", "nee", AnswerChoice.unknown])
      #expect(
        page.questions.questions[0].hangsOn
          == QuestionReading.HangsOn(number: 1, clause: "V1", words: "Hebben jullie vrijwilligers?", answers: ["Deels", "Ja"]))
    }
  }

  @Test(arguments: Backend.available) func whatOthersHangOnCannotBeTakenFromUnderThem(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, set, clause) = (try await world.viewer("Ellen"), world.normSet, try await clauses(world)[0])
      let (one, two) = try await world.house.write(at: .norms, as: ellen) { desk in
        let one = try desk.ask(text("Eén?"), below: clause, of: set)
        return (
          one, try desk.ask(text("Twee?", on: QuestionCondition(question: one.raw, answers: ["nee"])), below: clause, of: set)
        )
      }
      func change(_ question: ID<ClauseQuestion>, _ text: QuestionText) async throws {
        try await world.house.write(at: .norms, as: ellen) { desk in try desk.change(question, below: clause, of: set, to: text) }
      }
      let faults: [(ID<ClauseQuestion>, QuestionText, QuestionFault)] = [
        (one, text("Eén?", on: QuestionCondition(question: two.raw, answers: ["ja"])), .conditionCircular),
        (one, text("Eén?", on: QuestionCondition(question: one.raw, answers: ["ja"])), .conditionOnItself),
        (two, text("Twee?", on: QuestionCondition(question: "weg", answers: ["ja"])), .conditionUnknown),
        (one, text("Eén?", [AnswerChoice.yesPartlyNo[0], AnswerChoice.yesPartlyNo[1]]), .inUse),
        (one, text(""), .wordsMissing), (one, text("Eén?", []), .choicesMissing),
      ]
      for (question, text, fault) in faults {
        await #expect(throws: RuleRefusal.norms(.question(fault))) { try await change(question, text) }
      }
      func remove(_ question: ID<ClauseQuestion>) async throws {
        try await world.house.write(at: .norms, as: ellen) { desk in try desk.remove(question, below: clause, of: set) }
      }
      await #expect(throws: RuleRefusal.norms(.question(.inUse))) { try await remove(one) }
      try await remove(two)
      // Answered, it stays; with other words the answer is to be looked at again.
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.answer([one: ("ja", "Zo")], below: clause, of: set) }
      await #expect(throws: RuleRefusal.norms(.question(.inUse))) { try await remove(one) }
      await #expect(throws: RuleRefusal.norms(.clauseInUse)) {
        try await world.house.write(at: .norms, as: ellen) { desk in try desk.remove(clause, of: set) }
      }
      try await change(one, text("Eén, en anders?"))
      let answer = try await reading(clause, of: set, by: .member(ellen), world).questions.questions[0].answer
      #expect(answer?.isReworded == true && answer?.story == "Zo")
    }
  }

  @Test(arguments: Backend.available) func answersGoOverToANewEditionAndNoneIsLost(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, old, clauses) = (try await world.viewer("Ellen"), world.normSet, try await clauses(world))
      try await world.house.write(at: .norms, as: ellen) { desk in
        let same = try desk.ask(text("Kiest iemand zelf?"), below: clauses[0], of: old)
        let other = try desk.ask(text("Wie beslist er?"), below: clauses[0], of: old)
        let gone = try desk.ask(text("Is er een map?"), below: clauses[2], of: old)
        try desk.answer([same: ("deels", "Eerst niet.")], below: clauses[0], of: old)
        try desk.answer([same: ("ja", "Zes gesprekken."), other: ("nee", "")], below: clauses[0], of: old)
        try desk.answer([gone: ("weet-niet", "")], below: clauses[2], of: old)
      }
      let file = try NormFile(bytes: Array("""
        {"onderdelen": [{"nummer": "V9", "titel": "Wie hulp krijgt, houdt zelf de regie.", "vragen": [
          {"vraag": "Kiest iemand zelf?"}, {"vraag": "Wie beslist er nu eigenlijk?"}]}]}
        """.utf8))
      let new = try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.bringIn(file, title: "Voorbeeldkader", edition: "2029", as: .brought)
      }
      let preview = try await world.house.read(at: .norms, as: ellen) { desk in try desk.edition(new, after: old) }
      #expect(preview.questions.map(\.fate) == [.carried, .orphan, .orphan] && preview.questions[0].target?.number == "V9")
      try await world.house.write(at: .norms, as: ellen) { desk in try desk.takeOver(new, after: old) }
      let clause = try await world.house.read(at: .norms, as: ellen) { desk in try desk.clause(numbered: "V9", in: new) }
      let page = try await reading(clause, of: new, by: .member(ellen), world)
      #expect(
        page.questions.questions[0].answers.map(\.choice) == ["deels", "ja"]
          && page.questions.questions[0].answer?.story == "Zes gesprekken.")
      #expect(page.questions.questions[1].answer == nil && page.row.coverage.state == .unjudged)
      // The old edition reads as it did, and what went over does not go again.
      #expect(try await reading(clauses[0], of: old, by: .member(ellen), world).questions.questions[1].answer?.choice == "nee")
      let after = try await world.house.read(at: .norms, as: ellen) { desk in try desk.edition(new, after: old) }
      #expect(after.questions.isEmpty && after.questionsDone.map(\.fate) == [.carried, .orphan, .orphan])
    }
  }

  @Test(arguments: Backend.available) func questionsGoOutWithTheSetAndAlongWithTheOrganisation(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, set, clauses) = (try await world.viewer("Ellen"), world.normSet, try await clauses(world))
      try await world.house.write(at: .norms, as: ellen) { desk in
        let two = try desk.ask(text("Twee?"), below: clauses[1], of: set)
        let one = try desk.ask(
          text("Eén?", on: QuestionCondition(question: two.raw, answers: ["nee"])), below: clauses[0], of: set)
        try desk.answer([two: ("nee", "Nog niet.")], below: clauses[1], of: set)
        try desk.answer([one: ("weet-niet", "")], below: clauses[0], of: set)
      }
      let file = try await world.house.read(at: .norms, as: ellen) { desk in try desk.normFile(set) }
      #expect(
        file.questions.map(\.clause) == ["V1", "V2"] && file.questions[0].text.condition?.question == file.questions[1].text.code)
      let copy = try NormFile(bytes: Array(OwnNormFile.written(file)))
      let again = try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.bringIn(copy, title: "Kopie", edition: "", as: .brought)
      }
      #expect(
        try await world.house.read(at: .norms, as: ellen) { desk in try desk.normFile(again).questions.map(\.text) }
          == file.questions.map(\.text))
      let lines = Lines()
      try await OrganisationExport(world.house).pack(world.organisation) { lines.add($0) }
      #expect(lines.all.contains { $0.contains("Nog niet.") })
      try await arrives(lines.all, on: backend)
    }
  }
}
