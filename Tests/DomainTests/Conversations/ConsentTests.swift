import Domain
import Testing
import Vocabulary

/// The door: nothing leaves unless everybody says yes, and nobody learns who did not.
@Suite struct ConsentTests {
  static let lesson = ID<Outcome>(raw: "les-1")

  /// At the harvest, with a lesson of Jayden's that everybody is asked about.
  static func asked() throws -> Meeting {
    var meeting = try Meeting.at("opbrengst")
    try meeting.jayden(.harvest(lesson, meeting.lesson("Vraag eerst waartoe, dan pas hoe")))
    try meeting.jayden(.decide(lesson, .proposed))
    return meeting
  }

  static let everybody: [Who] = [.marloes, .samira, .jayden, .anouk, .robert]

  @Test func everybodySeesTheTextOnlyTheCountOfAnswersAndTheResultWhenAllHaveAnswered() throws {
    var meeting = try Self.asked()
    for (count, who) in Self.everybody.enumerated() {
      let outcome = try #require(meeting.outcome(Self.lesson))
      #expect(outcome.state == .asking(answered: count, of: 5))
      #expect(outcome.draft == meeting.lesson("Vraag eerst waartoe, dan pas hoe"))
      let events = try meeting.does(who, .consent(Self.lesson, to: 1, yes: true))
      #expect(events == [count < 4 ? .answers(Self.lesson) : .released(Self.lesson)])
    }
    #expect(meeting.outcome(Self.lesson)?.state == .released)
  }

  @Test func whoeverWasNotAskedCannotAnswerInThePlaceOfSomebodyWhoWas() throws {
    var meeting = try Self.asked()
    try meeting.does(.carla, .sit(role: .participant, mayLead: false))
    for who in [Who.marloes, .samira, .jayden, .anouk] { try meeting.does(who, .consent(Self.lesson, to: 1, yes: true)) }
    #expect(meeting.refusal(of: .carla, .consent(Self.lesson, to: 1, yes: true)) == .noSuchOutcome)
    #expect(try meeting.own(.carla).allowed.contains(.consent(Self.lesson)) == false)
    #expect(meeting.outcome(Self.lesson)?.state == .asking(answered: 4, of: 5), "it waits for Robert")
  }

  @Test func whoeverGaveWordsAndWasGoneBeforeTheyLayOpenIsAskedAsWell() throws {
    var meeting = try Meeting.at("waarnemen")
    try meeting.does(.robert, meeting.writing("waarnemen", "Van Robert", ready: true))
    try meeting.does(.robert, .leave)
    for who in [Who.marloes, .samira, .jayden, .anouk] { try meeting.does(who, .ready(step: "waarnemen")) }
    #expect(try meeting.round("waarnemen").contributions.count == 1, "his words lie there")
    while meeting.step != "opbrengst" { try meeting.goOn() }
    try meeting.jayden(.harvest(Self.lesson, meeting.lesson("Vraag eerst waartoe")))
    try meeting.jayden(.decide(Self.lesson, .proposed))
    #expect(meeting.outcome(Self.lesson)?.state == .asking(answered: 0, of: 5))
    #expect(try meeting.own(.robert).allowed == [.consent(Self.lesson), .sit], "from where he is")
  }

  @Test func oneNoIsEnoughAndIsNotKnownBeforeAllHaveAnswered() throws {
    var meeting = try Self.asked()
    try meeting.does(.anouk, .consent(Self.lesson, to: 1, yes: false))
    for who in [Who.marloes, .samira, .jayden] { try meeting.does(who, .consent(Self.lesson, to: 1, yes: true)) }
    #expect(meeting.outcome(Self.lesson)?.state == .asking(answered: 4, of: 5))
    #expect(try meeting.does(.robert, .consent(Self.lesson, to: 1, yes: true)) == [.declined(Self.lesson)])
    #expect(meeting.outcome(Self.lesson)?.state == .declined)
    #expect(
      meeting.refusal(of: .jayden, .decide(Self.lesson, .proposed)) == .alreadyAnswered, "no asking again with the same words")
    #expect(
      meeting.refusal(of: .anouk, .consent(Self.lesson, to: 1, yes: true)) == .alreadyAnswered, "and nobody can be talked round")
  }

  @Test func aNoLooksTheSameWhoeverSaidItAtEveryMomentAndInTheStateItself() throws {
    for seed in CoursePropertyTests.seeds {
      let chance = Randomness.seeded(seed)
      let answering = chance.shuffled(Self.everybody)
      let third = answering[chance.number(below: 5)]
      let others = answering.filter { $0 != third }
      func decliners() -> Set<Who> { Set(chance.shuffled(others).prefix(1 + chance.number(below: 4))) }
      let (one, other) = (decliners(), decliners())
      var worlds = [try Self.asked(), try Self.asked()]
      for who in answering {
        let events = try [one, other].enumerated().map { world, no in
          try worlds[world].does(who, .consent(Self.lesson, to: 1, yes: !no.contains(who)))
        }
        #expect(events[0] == events[1], "seed \(seed)")
        #expect(try worlds[0].scene(third) == worlds[1].scene(third), "seed \(seed): \(third) sees a difference")
        #expect(worlds[0].common == worlds[1].common, "seed \(seed): the screen shows a difference")
      }
      #expect(worlds[0].outcome(Self.lesson)?.state == .declined)
      #expect(worlds[0].course == worlds[1].course, "seed \(seed): the state remembers who said no")
    }
  }

  @Test func whoChangesTheirMindBeforeTheResultTellsNobody() throws {
    var meeting = try Self.asked()
    try meeting.anouk(.consent(Self.lesson, to: 1, yes: true))
    let before = try (meeting.common, meeting.scene(.marloes))
    #expect(try meeting.anouk(.consent(Self.lesson, to: 1, yes: false)) == [.kept])
    #expect(try (meeting.common, meeting.scene(.marloes)) == before)
    #expect(try meeting.own(.anouk).answers == [Self.lesson: false])
    #expect(try meeting.own(.marloes).answers == [:])
  }

  @Test func takingBackLooksTheSameWhoeverDidIt() throws {
    func world(_ who: Who, close: Bool) throws -> Meeting {
      var meeting = try Self.asked()
      for who in Self.everybody { try meeting.does(who, .consent(Self.lesson, to: 1, yes: true)) }
      if close { try meeting.marloes(.close) }
      #expect(try meeting.does(who, .withdraw(Self.lesson)) == [.withdrawn(Self.lesson)])
      return meeting
    }
    for isClosed in [false, true] {
      let worlds = try Self.everybody.map { try world($0, close: isClosed) }
      for other in worlds.dropFirst() { #expect(worlds[0].course == other.course) }
      #expect(worlds[0].outcome(Self.lesson)?.state == .withdrawn)
      var again = worlds[0]
      #expect(try again.does(.robert, .withdraw(Self.lesson)) == [], "a second one is no news")
    }
  }

  @Test func anotherTextIsAnotherQuestionAllAnswersToTheOldOneAreVoid() throws {
    var meeting = try Self.asked()
    for who in [Who.marloes, .samira, .anouk, .robert] { try meeting.does(who, .consent(Self.lesson, to: 1, yes: true)) }
    try meeting.jayden(.revise(Self.lesson, meeting.lesson("Vraag eerst waartoe")))
    #expect(meeting.outcome(Self.lesson)?.state == .asking(answered: 0, of: 5))
    #expect(try meeting.jayden(.revise(Self.lesson, meeting.lesson("Vraag eerst waartoe"))) == [], "the same text voids nothing")
    #expect(meeting.refusal(of: .anouk, .revise(Self.lesson, meeting.lesson("Ik mag alles"))) == .notYourOutcome)
    for who in Self.everybody { try meeting.does(who, .consent(Self.lesson, to: 2, yes: true)) }
    #expect(meeting.refusal(of: .jayden, .revise(Self.lesson, meeting.lesson("Stiekem anders"))) == .alreadyReleased)
    #expect(meeting.refusal(of: .jayden, .decide(Self.lesson, .deleted)) == .alreadyReleased)
  }

  @Test func aYesToWordsThatWereChangedSinceIsNoneAndANoAlwaysCounts() throws {
    var meeting = try Self.asked()
    try meeting.jayden(.revise(Self.lesson, meeting.lesson("Met de naam van Samira erin")))
    for old in [Int?.some(1), nil, 3] {
      #expect(meeting.refusal(of: .anouk, .consent(Self.lesson, to: old, yes: true)) == .otherWording)
    }
    #expect(meeting.outcome(Self.lesson)?.state == .asking(answered: 0, of: 5))
    try meeting.jayden(.revise(Self.lesson, meeting.lesson("Vraag eerst wat er nodig is")))
    #expect(meeting.outcome(Self.lesson)?.wording == 3)
    #expect(
      meeting.refusal(of: .anouk, .consent(Self.lesson, to: 1, yes: true)) == .otherWording,
      "also when the old words come back, for she did not read in between")
    try meeting.anouk(.consent(Self.lesson, to: 1, yes: false))
    #expect(meeting.outcome(Self.lesson)?.state == .asking(answered: 1, of: 5))
  }

  @Test func aYesThatWasKeptBeforeWordingsHadNumbersStillCounts() throws {
    let meeting = try Self.asked()
    var course = meeting.course
    for who in Self.everybody {
      course.recall(.consent(Self.lesson, to: nil, yes: true), by: who.seat, at: Moment(milliseconds: 0))
    }
    #expect(course.scene(for: .screen)?.common.outcomes.first?.state == .released)
  }

  @Test func whoeverWasAskedMustAnswerAlsoAfterGoingAwayAndAfterTheClose() throws {
    var meeting = try Self.asked()
    for who in [Who.samira, .jayden, .robert] { try meeting.does(who, .consent(Self.lesson, to: 1, yes: true)) }
    try meeting.anouk(.leave)
    try meeting.marloes(.consent(Self.lesson, to: 1, yes: true))
    #expect(meeting.outcome(Self.lesson)?.state == .asking(answered: 4, of: 5))
    #expect(try meeting.scene(.anouk).common.outcomes.map(\.id) == [Self.lesson], "she still sees what she is asked")
    try meeting.marloes(.close)
    #expect(try meeting.own(.anouk).allowed == [.consent(Self.lesson)])
    #expect(try meeting.anouk(.consent(Self.lesson, to: 1, yes: true)) == [.released(Self.lesson)])
    #expect(try meeting.own(.anouk).allowed == [.withdraw(Self.lesson)])
  }

  @Test func somebodyWhoSaidNoAndLeftIsAskedAgainAboutTheNewText() throws {
    var meeting = try Self.asked()
    for who in Self.everybody { try meeting.does(who, .consent(Self.lesson, to: 1, yes: who != .anouk)) }
    try meeting.anouk(.leave)
    try meeting.jayden(.revise(Self.lesson, meeting.lesson("Bijna hetzelfde")))
    try meeting.jayden(.decide(Self.lesson, .proposed))
    #expect(meeting.outcome(Self.lesson)?.state == .asking(answered: 0, of: 5))
    #expect(try meeting.own(.anouk).may(.consent(Self.lesson)))
  }

  @Test func whoeverComesInLaterAndIsCountedReadsWhatIsAskedAndIsAskedAsWell() throws {
    var meeting = try Self.asked()
    for who in Self.everybody { if who != .robert { try meeting.does(who, .consent(Self.lesson, to: 1, yes: true)) } }
    try meeting.does(.carla, .sit(role: .participant))
    #expect(meeting.outcome(Self.lesson)?.state == .asking(answered: 4, of: 5), "a chair that nobody counted has no voice")
    try meeting.marloes(.count(6))
    #expect(meeting.outcome(Self.lesson)?.state == .asking(answered: 4, of: 6))
    try meeting.does(.robert, .consent(Self.lesson, to: 1, yes: true))
    #expect(meeting.outcome(Self.lesson)?.state == .asking(answered: 5, of: 6))
    #expect(try meeting.does(.carla, .consent(Self.lesson, to: 1, yes: true)) == [.released(Self.lesson)])
  }

  @Test func withTwoPeopleANoHasANameSoTheyCannotBeAsked() throws {
    var meeting = Meeting(try Meeting.format("omgangsoverleg"))
    try meeting.marloes(.sit(role: .facilitator))
    try meeting.jayden(.sit(role: .bringer))
    try meeting.samira(.sit(role: .participant))
    try meeting.marloes(.open)
    try meeting.marloes(.count(3))
    try meeting.jayden(meeting.writing("eerste-impuls", "Ik bel"))
    try meeting.samira(.leave)
    while meeting.step != "opbrengst" {
      if meeting.common.round?.step.activity != .write {
        try meeting.goOn()
      } else {
        try meeting.marloes(.advance(from: meeting.turn))
      }
    }
    try meeting.jayden(.harvest(Self.lesson, meeting.lesson("Vraag eerst waartoe")))
    #expect(meeting.refusal(of: .jayden, .decide(Self.lesson, .proposed)) == .tooFew(3))
  }

  @Test func whatStaysStaysWhatIsThrownAwayDoesNotComeBackByALatePress() throws {
    var meeting = try Meeting.at("opbrengst")
    let draft = OutcomeDraft.deviation(
      DeviatedFrom(page: "aanmelding", version: "3", step: "eerste-gesprek"),
      instead: Confided("Wij gingen op de fiets", in: Meeting.conversation),
      because: Confided("Zij durft niet naar kantoor", in: Meeting.conversation))
    try meeting.samira(.harvest(Self.lesson, draft))
    #expect(try meeting.samira(.harvest(Self.lesson, draft)) == [], "twice pressed is put down once")
    #expect(meeting.refusal(of: .jayden, .harvest(Self.lesson, draft)) == .nameTaken)
    try meeting.samira(.decide(Self.lesson, .stays))
    #expect(meeting.outcome(Self.lesson)?.state == .stays)
    #expect(meeting.refusal(of: .anouk, .decide(Self.lesson, .deleted)) == .notYourOutcome)
    try meeting.marloes(.decide(Self.lesson, .deleted))
    #expect(meeting.common.outcomes.isEmpty)
    #expect(try meeting.samira(.harvest(Self.lesson, draft)) == [])
    #expect(meeting.common.outcomes.isEmpty)
  }

  @Test func nothingIsHarvestedBeforeItsStepInAFormatWithoutOneOrWithoutWords() throws {
    let early = try Meeting.at("verantwoorden")
    #expect(early.refusal(of: .jayden, .harvest(Self.lesson, early.lesson("Te vroeg"))) == .noHarvest)
    let meeting = try Meeting.at("opbrengst")
    #expect(meeting.refusal(of: .jayden, .harvest(Self.lesson, meeting.lesson(""))) == .nothingWritten)
    var hall = try Play(try Meeting.format("check-in"), seed: 3)
    _ = try hall.apply(.open, by: hall.seats[0])
    #expect(!hall.course.allowed(hall.seats[0]).contains(.harvest(.lesson)))
  }
}
