import Domain
import Testing
import Vocabulary

/// An omgangsoverleg, held by its own file.
@Suite struct OmgangsoverlegTests {
  @Test func samirasFirstImpulseIsHersAloneUntilSheIsReadyWithHerDecision() throws {
    var meeting = try Meeting.opened()
    #expect(meeting.step == "eerste-impuls")
    #expect(meeting.refusal(of: .jayden, meeting.writing("eerste-impuls", "Ik ook")) == .notBringer)
    #expect(meeting.refusal(of: .marloes, meeting.writing("eerste-impuls", "Ik ook")) == .notBringer)

    try meeting.samira(meeting.writing("eerste-impuls", "Ik bel de huisarts", ready: true))
    let impulse = try #require(try meeting.own(.samira).words["eerste-impuls"]).words
    #expect(meeting.common.ready == 1 && meeting.common.awaited == 1)
    #expect(try meeting.round("eerste-impuls").audience == .selfUntil(step: "besluit"))

    while meeting.step != "besluit" { try meeting.goOn() }
    #expect(try meeting.own(.samira).words["eerste-impuls"]?.words == impulse)
    try meeting.samira(
      .write(step: "besluit", words: meeting.words("Ik wacht tot dinsdag", "Rustiger"), as: ID(raw: "b"), ready: false))
    for who in [Who.marloes, .jayden] { #expect(try meeting.scene(who).allWords.isEmpty, "nothing of hers lies open yet") }

    #expect(try meeting.samira(.ready(step: "besluit")) == [.shown(step: "besluit")])
    let decision = try meeting.round("besluit")
    #expect(decision.beside?.words == impulse)
    #expect(decision.contributions.map(\.words) == [meeting.words("Ik wacht tot dinsdag", "Rustiger")])
    #expect(try meeting.round("eerste-impuls").contributions.isEmpty, "it lies beside the decision and nowhere else")
  }

  @Test func aFirstImpulseThatIsNotThereHoldsNobodyUpWhoeverLeadsIsToldAndNothingLiesBesideTheDecision() throws {
    var meeting = try Meeting.opened()
    while meeting.step != "aansluiten" {
      #expect(try meeting.own(.marloes).missing == nil, "it is said where it matters")
      try meeting.goOn()
    }
    #expect(try meeting.own(.marloes).missing == "eerste-impuls" && meeting.own(.marloes).may(.advance))
    for who in [Who.samira, .jayden] { #expect(try meeting.own(who).missing == nil, "the others are not told") }
    #expect(try meeting.own(.samira).may(.write(step: "eerste-impuls")), "she may still write it")

    try meeting.goOn()
    #expect(meeting.step == "besluit")
    #expect(
      meeting.refusal(of: .samira, meeting.writing("eerste-impuls", "Achteraf bedacht")) == .stepIsOver, "afterwards it is none")
    try meeting.samira(meeting.writing("besluit", "Ik wacht", ready: true))
    #expect(try meeting.round("besluit").isShown && meeting.round("besluit").beside == nil)
    try meeting.goOn()
    #expect(meeting.step == "verantwoorden")
  }

  @Test func alsoWhenWhoeverBringsTheCaseIsGoneForGoodItGoesOnToTheEnd() throws {
    var meeting = try Meeting.opened()
    try meeting.samira(.leave)
    while !meeting.common.isLast { try meeting.goOn() }
    #expect(meeting.step == "opbrengst" && meeting.refusal(of: .marloes, .close) == nil)
  }

  @Test func aFirstImpulseStaysAsItWasWhenTheDecisionOpened() throws {
    var meeting = try Meeting.opened()
    while meeting.step != "aansluiten" { try meeting.goOn() }
    try meeting.samira(meeting.writing("eerste-impuls", ""))
    #expect(try meeting.own(.marloes).missing == "eerste-impuls", "blank is not written")
    try meeting.samira(meeting.writing("eerste-impuls", "Ik wilde bellen"))
    #expect(try meeting.own(.marloes).missing == nil)
    try meeting.goOn()
    #expect(meeting.step == "besluit")
    #expect(
      meeting.refusal(of: .samira, meeting.writing("eerste-impuls", "Toch anders")) == .stepIsOver,
      "a first impulse that changes is none")
  }

  @Test func observationAndInterpretationAreTwoSeparateTexts() throws {
    var meeting = try Meeting.at("waarnemen")
    #expect(meeting.common.round?.step.fields.map(\.slug) == ["waarneming", "interpretatie"])
    let one = Move.write(step: "waarnemen", words: meeting.words("De gordijnen zijn dicht"), as: ID(raw: "a"), ready: false)
    #expect(meeting.refusal(of: .jayden, one) == .wrongFields)
    try meeting.jayden(
      .write(step: "waarnemen", words: meeting.words("De gordijnen zijn dicht", "Zij wil rust"), as: ID(raw: "a"), ready: false))
    #expect(try meeting.own(.jayden).words["waarnemen"]?.words == meeting.words("De gordijnen zijn dicht", "Zij wil rust"))
  }

  @Test func silentWritingOpensWhenEverybodyIsReadyTheFacilitatorIncluded() throws {
    var meeting = try Meeting.at("perspectief")
    for who in [Who.samira, .jayden, .anouk, .robert] {
      try meeting.does(who, meeting.writing("perspectief", "ogen van \(who)", ready: true))
    }
    #expect(meeting.common.ready == 4 && meeting.common.awaited == 5)
    #expect(meeting.common.round?.contributions == [])
    #expect(try meeting.marloes(.skip(step: "perspectief")) == [.readiness, .shown(step: "perspectief")])
    #expect(meeting.common.round?.contributions.count == 4)
    #expect(meeting.step == "perspectief", "shown is not gone on: now they talk about it")
  }

  @Test func theFirstPressOfTheFacilitatorShowsTheSecondGoesOn() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.jayden(meeting.writing("perspectief", "Zij is moe", ready: true))
    #expect(try meeting.marloes(.advance(from: meeting.turn)) == [.shown(step: "perspectief")])
    #expect(try meeting.marloes(.advance(from: meeting.turn)) == [.moved])
    #expect(meeting.step == "aansluiten")
    #expect(try meeting.round("perspectief").contributions.count == 1, "looking back stays possible")
  }

  @Test func onlySamiraShowsHerDecisionGoingOnWithoutHerShowsNothing() throws {
    var meeting = try Meeting.at("besluit")
    #expect(meeting.refusal(of: .samira, .ready(step: "besluit")) == .nothingWritten)
    #expect(meeting.refusal(of: .samira, meeting.writing("besluit", "", ready: true)) == .nothingWritten)
    try meeting.samira(meeting.writing("besluit", "Nog niet klaar"))
    try meeting.goOn()
    #expect(meeting.step == "verantwoorden")
    #expect(try !meeting.round("besluit").isShown)
    #expect(try meeting.scene(.marloes).allWords.isEmpty)
    try meeting.samira(.ready(step: "besluit"))
    #expect(try meeting.round("besluit").isShown, "she may still show it later")
    #expect(meeting.step == "verantwoorden", "and that moves nobody")
  }

  @Test func textsOfStepsToComeAreWithNobody() throws {
    let meeting = try Meeting.at("waarnemen")
    for who in [Who.marloes, .samira, .jayden] {
      let scene = try meeting.scene(who).common
      #expect((scene.earlier + [scene.round].compactMap { $0 }).map(\.step.slug) == ["eerste-impuls", "vertellen", "waarnemen"])
      #expect(scene.phases.map(\.dutch) == ["Verkennen", "Mogelijkheden", "Besluiten", "Leren"])
      #expect(scene.phase == 0)
    }
  }

  @Test func itTakesThreePeopleAndTheOneWhoseCaseItIs() throws {
    var meeting = Meeting(try Meeting.format("omgangsoverleg"))
    try meeting.marloes(.sit(role: .facilitator))
    #expect(meeting.refusal(of: .marloes, .open) == .tooFew(3))
    try meeting.jayden(.sit(role: .participant))
    try meeting.anouk(.sit(role: .participant))
    #expect(meeting.refusal(of: .marloes, .open) == .bringerMissing)
    try meeting.samira(.sit(role: .bringer))
    #expect(meeting.refusal(of: .robert, .sit(role: .bringer)) == .bringerTaken)
    #expect(meeting.refusal(of: .jayden, .open) == .notFacilitator)
    #expect(meeting.refusal(of: .jayden, meeting.writing("eerste-impuls", "Ik")) == .notOpen)
    #expect(try meeting.marloes(.open) == [.opened, .moved])
  }

  @Test func theTenthChairIsNotThereUntilSomebodyLeaves() throws {
    var meeting = try Meeting.gathered()
    for number in 6...9 { try meeting.does(ID(raw: "gast-\(number)"), .sit(role: .participant)) }
    #expect(meeting.refusal(of: .carla, .sit(role: .participant)) == .full)
    try meeting.does(.robert, .leave)
    #expect(meeting.refusal(of: .carla, .sit(role: .participant)) == nil)
  }
}
