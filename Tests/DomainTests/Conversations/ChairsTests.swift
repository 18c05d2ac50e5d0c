import Domain
import Testing
import Vocabulary

/// The chairs are counted before anything is shown, and an empty one counts for nothing.
@Suite struct ChairsTests {
  @Test func nothingIsShownAndNobodyIsAskedBeforeTheChairsAreCounted() throws {
    var meeting = try Meeting.gathered()
    try meeting.marloes(.open)
    try meeting.samira(meeting.writing("eerste-impuls", "Ik bel meteen"))
    while meeting.step != "waarnemen" { try meeting.goOn() }
    #expect(meeting.refusal(of: .marloes, .advance(from: meeting.turn)) == .notCounted)
    #expect(try meeting.own(.marloes).needsCount)
    for who in [Who.marloes, .samira, .jayden, .anouk, .robert] {
      try meeting.does(who, meeting.writing("waarnemen", "\(who)", ready: true))
    }
    #expect(try !meeting.round("waarnemen").isShown, "all are ready, and nobody knows yet who all are")
    #expect(meeting.refusal(of: .marloes, .count(6)) == .otherCount(5))
    #expect(try meeting.marloes(.count(5)) == [.seats, .shown(step: "waarnemen")])
  }

  @Test func whileSomebodyWasNotCountedOrTheNumberIsDoubtedNobodyIsAskedAnythingNew() throws {
    var meeting = try Meeting.at("opbrengst")
    try meeting.jayden(.harvest(ConsentTests.lesson, meeting.lesson("Vraag eerst waartoe")))
    try meeting.does(.carla, .sit(role: .participant, mayLead: false))
    #expect(meeting.refusal(of: .jayden, .decide(ConsentTests.lesson, .proposed)) == .notCounted)
    #expect(
      try meeting.own(.jayden).allowed.contains(.decide(ConsentTests.lesson, .proposed)) == false, "so there is no button either")
    try meeting.marloes(.count(6))
    try meeting.jayden(.decide(ConsentTests.lesson, .proposed))
    #expect(meeting.outcome(ConsentTests.lesson)?.state == .asking(answered: 0, of: 6))
    try meeting.does(.robert, .miscount)
    #expect(
      meeting.refusal(of: .jayden, .revise(ConsentTests.lesson, meeting.lesson("Andere woorden"))) == .notCounted,
      "other words are another question")
  }

  @Test func whoeverComesInMakesItCountAnewWhoeverComesBackWasCountedAlready() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.does(.robert, .leave)
    try meeting.does(.robert, .sit(role: .participant))
    #expect(meeting.common.chairs.isCounted)
    try meeting.does(.carla, .sit(role: .participant, mayLead: false))
    #expect(!meeting.common.chairs.isCounted)
    #expect(meeting.common.chairs.newcomer?.seat == Who.carla.seat, "everybody sees somebody come in")
    #expect(meeting.refusal(of: .marloes, .advance(from: meeting.turn)) == .notCounted)
    try meeting.marloes(.count(6))
    try meeting.goOn()
    #expect(try meeting.round("perspectief").isShown)
  }

  @Test func whoeverComesInLateReadsNothingOfWhatLiesOpenAndIsAskedNothingBeforeTheyAreCounted() throws {
    var meeting = try Meeting.at("perspectief")
    for who in [Who.marloes, .samira, .jayden, .anouk, .robert] {
      try meeting.does(who, meeting.writing("perspectief", "\(who)", ready: true))
    }
    #expect(try !meeting.round("perspectief").contributions.isEmpty)
    try meeting.does(.carla, .sit(role: .participant, mayLead: false))
    func seen() throws -> Scene { try #require(meeting.course.scene(for: .seat(Who.carla.seat), isGuest: true)) }
    let before = try seen().common
    #expect(before.chairs.isNew && before.outcomes.isEmpty)
    #expect(before.round?.isShown == true && before.round?.contributions.isEmpty == true)
    #expect(before.earlier.allSatisfy { $0.contributions.isEmpty && $0.beside == nil })
    try meeting.marloes(.count(6))
    #expect(try seen().common == meeting.common, "counted, they read what everybody reads")
  }

  @Test func anybodyMaySayThatTheNumberIsNotRightAndNobodyIsToldWho() throws {
    var worlds: [Meeting] = []
    for who in [Who.samira, .robert] {
      var meeting = try Meeting.at("perspectief")
      #expect(try meeting.does(who, .miscount) == [.seats])
      #expect(try meeting.does(who, .miscount) == [])
      worlds.append(meeting)
    }
    #expect(worlds[0].course == worlds[1].course)
    #expect(worlds[0].refusal(of: .marloes, .advance(from: worlds[0].turn)) == .notCounted)
  }

  @Test func aChairThatNeverHadAPartInTheWordsIsTakenAwayAndCountsForNothing() throws {
    var meeting = try Meeting.gathered()
    let guest = Who.carla.seat
    try meeting.does(guest, .sit(role: .participant, mayLead: false))
    try meeting.marloes(.open)
    try meeting.marloes(.count(6))
    #expect(meeting.course.countedPeople == 6)
    #expect(meeting.refusal(of: .jayden, .takeAway(guest, mayAnswer: false)) == .notFacilitator)
    #expect(try meeting.marloes(.takeAway(guest, mayAnswer: false)) == [.takenAway(guest), .seats])
    #expect(try meeting.marloes(.takeAway(guest, mayAnswer: false)) == [], "twice pressed is taken away once")
    #expect(meeting.course.countedPeople == 5 && meeting.common.here == 5 && meeting.common.people == 5)
    #expect(meeting.course.scene(for: .seat(guest)) == nil)
    #expect(meeting.refusal(of: .carla, .sit(role: .participant)) == .takenAway)
    #expect(meeting.course.tookNoPart(guest))

    try meeting.samira(meeting.writing("eerste-impuls", "Ik bel"))
    while meeting.step != "waarnemen" { try meeting.goOn() }
    for who in [Who.marloes, .samira, .jayden, .anouk, .robert] { try meeting.does(who, .ready(step: "waarnemen")) }
    #expect(try meeting.round("waarnemen").isShown, "nobody waits for it")
    while meeting.step != "opbrengst" { try meeting.goOn() }
    try meeting.jayden(.harvest(ConsentTests.lesson, meeting.lesson("Vraag eerst waartoe")))
    try meeting.jayden(.decide(ConsentTests.lesson, .proposed))
    #expect(meeting.outcome(ConsentTests.lesson)?.state == .asking(answered: 0, of: 5))
  }

  @Test func whoIsPutOutAndHasAnAccountGoesOnBeingAskedWithoutOneNothingCanGoOutAndWhatWasOutComesBack() throws {
    var meeting = try ConsentTests.asked()
    try meeting.marloes(.takeAway(Who.anouk.seat, mayAnswer: true))
    let left = try meeting.scene(.anouk)
    #expect(left.common.round == nil && left.common.earlier.isEmpty && left.own?.isOut == true)
    #expect(try meeting.own(.anouk).allowed == [.consent(ConsentTests.lesson)])
    for who in [Who.marloes, .samira, .jayden, .robert] { try meeting.does(who, .consent(ConsentTests.lesson, to: 1, yes: true)) }
    #expect(meeting.outcome(ConsentTests.lesson)?.state == .asking(answered: 4, of: 5), "putting her out forces nothing")
    #expect(try meeting.anouk(.consent(ConsentTests.lesson, to: 1, yes: true)) == [.released(ConsentTests.lesson)])

    #expect(
      try meeting.marloes(.takeAway(Who.robert.seat, mayAnswer: false)).contains(.withdrawn(ConsentTests.lesson)),
      "his yes could not be taken back any more")
    try meeting.jayden(.harvest(ID(raw: "les-2"), meeting.lesson("Nog een")))
    #expect(meeting.refusal(of: .jayden, .decide(ID(raw: "les-2"), .proposed)) == .silenced)
    #expect(meeting.refusal(of: .robert, .consent(ConsentTests.lesson, to: 1, yes: true)) == .notYourSeat)
  }

  @Test func aChairThatWasTakenAwayByMistakeMayBeSatDownInAgain() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.marloes(.takeAway(Who.jayden.seat, mayAnswer: true))
    #expect(meeting.refusal(of: .jayden, .sit(role: .participant)) == .takenAway)
    try meeting.marloes(.letBack(Who.jayden.seat))
    #expect(try meeting.marloes(.letBack(Who.jayden.seat)) == [])
    try meeting.jayden(.sit(role: .participant))
    #expect(try meeting.own(.jayden).isHere)
  }

  @Test func aDecisionWaitsForTheCountAsWell() throws {
    var meeting = try Meeting.at("besluit")
    try meeting.does(.carla, .sit(role: .participant))
    try meeting.samira(meeting.writing("besluit", "Ik wacht", ready: true))
    #expect(try !meeting.round("besluit").isShown)
    #expect(try meeting.own(.samira).isReady)
    #expect(try meeting.marloes(.count(6)) == [.seats, .shown(step: "besluit")])
  }

  @Test func whatWasKeptBeforeChairsWereCountedOpensAsItWas() throws {
    var course = Course(format: try Meeting.format("check-in"), conversation: Meeting.conversation)
    let now = Moment(milliseconds: 0)
    for who in [Who.marloes, .samira, .jayden] {
      course.recall(.sit(role: who == .marloes ? .facilitator : .participant), by: who.seat, at: now, isUncounted: true)
    }
    course.recall(.open, by: Who.marloes.seat, at: now, isUncounted: true)
    let step = try #require(course.format.steps.first { $0.activity == .write }).slug
    for who in [Who.marloes, .samira, .jayden] { course.recall(.ready(step: step), by: who.seat, at: now, isUncounted: true) }
    #expect(course.scene(for: .screen)?.common.round?.isShown == true)
    // And no move that was kept under other rules leads out of the format.
    course.recall(.back(from: .gathering), by: Who.marloes.seat, at: now, isUncounted: true)
    for _ in 0..<20 { course.recall(.advance(from: .gathering), by: Who.marloes.seat, at: now, isUncounted: true) }
    #expect(course.scene(for: .screen)?.common.isLast == true)
  }
}

/// The lead passes, and the end is in reach.
@Suite struct LeadTests {
  @Test func twoPeopleNeverBothSteerWhoeverWasToLeadAndComesBackFindsWhoDoes() throws {
    var meeting = try Meeting.at("vertellen")
    try meeting.marloes(.leave)
    try meeting.jayden(.takeOver)
    try meeting.marloes(.sit(role: .facilitator))
    #expect(try !meeting.own(.marloes).isFacilitator && meeting.own(.jayden).isFacilitator)
    #expect(meeting.common.chairs.leader == Who.jayden.seat, "and reads who leads")
    #expect(try meeting.marloes(.sit(role: .facilitator)) == [], "pressing again is no mistake")
    #expect(meeting.refusal(of: .marloes, .advance(from: meeting.turn)) == .notFacilitator)
    try meeting.jayden(.handOver(to: Who.marloes.seat))
    #expect(try meeting.jayden(.handOver(to: Who.marloes.seat)) == [], "twice pressed is handed over once")
    #expect(try meeting.own(.marloes).isFacilitator && meeting.own(.jayden).isHere)
  }

  @Test func whenWhoeverLeadsSaysNothingForAMinuteWhoAskedMayLead() throws {
    var meeting = try Meeting.at("vertellen")
    #expect(meeting.refusal(of: .anouk, .takeOver) == .notNeeded)
    #expect(try meeting.anouk(.askLead) == [.seats])
    #expect(meeting.common.chairs.leadAsked == [Who.anouk.seat])
    #expect(meeting.refusal(of: .anouk, .takeOver) == .tooSoon)
    meeting.now = meeting.now.after(.seconds(59))
    #expect(meeting.refusal(of: .anouk, .takeOver) == .tooSoon)
    #expect(meeting.refusal(of: .robert, .takeOver) == .notNeeded, "asking is for oneself")
    meeting.now = meeting.now.after(.seconds(1))
    #expect(try meeting.anouk(.takeOver) == [.seats])
    #expect(try meeting.own(.anouk).isFacilitator && !meeting.own(.marloes).isFacilitator)
  }

  @Test func whoeverLeadsAndIsThereKeepsTheLeadBySayingSoOrByGoingOn() throws {
    for sign in [Move.stay, .pause] {
      var meeting = try Meeting.at("vertellen")
      try meeting.anouk(.askLead)
      meeting.now = meeting.now.after(.seconds(30))
      try meeting.marloes(sign)
      meeting.now = meeting.now.after(.minutes(5))
      #expect(meeting.refusal(of: .anouk, .takeOver) == .notNeeded)
    }
  }

  @Test func aGuestNeverLeadsUnlessTheCircleChoseSo() throws {
    var meeting = try Meeting.at("vertellen")
    try meeting.does(.carla, .sit(role: .participant, mayLead: false))
    #expect(meeting.refusal(of: .carla, .askLead) == .mayNotLead)
    #expect(meeting.refusal(of: .marloes, .handOver(to: Who.carla.seat)) == .mayNotLead)
    try meeting.marloes(.leave)
    #expect(meeting.refusal(of: .carla, .takeOver) == .mayNotLead)
    try meeting.does(.carla, .leave)
    try meeting.does(.carla, .sit(role: .participant, mayLead: true))
    try meeting.does(.carla, .takeOver)
    #expect(try meeting.own(.carla).isFacilitator)
  }

  @Test func anybodyHereCanAskForTheEndAtEveryStepGuestsTooAndItComesWhenNobodyWhoLeadsSaysNo() throws {
    for step in ["eerste-impuls", "waarnemen", "perspectief", "besluit", "opbrengst"] {
      var meeting = try Meeting.at(step)
      try meeting.does(.carla, .sit(role: .participant, mayLead: false))
      #expect(meeting.refusal(of: .carla, .close) == .notFacilitator)
      try meeting.does(.carla, .askEnd)
      #expect(meeting.refusal(of: .carla, .close) == .tooSoon)
      var refused = meeting
      #expect(refused.refusal(of: .jayden, .goOn) == .notFacilitator)
      try refused.marloes(.goOn)
      refused.now = refused.now.after(.minutes(2))
      #expect(refused.refusal(of: .carla, .close) == .notFacilitator)
      meeting.now = meeting.now.after(.minutes(1))
      #expect(try meeting.does(.carla, .close) == [.closed])
    }
  }

  @Test func whenNobodyLeadsAnybodyMaySayThatItGoesOn() throws {
    var meeting = try Meeting.at("vertellen")
    try meeting.marloes(.leave)
    try meeting.anouk(.askEnd)
    try meeting.does(.robert, .goOn)
    #expect(meeting.common.chairs.endFrom == nil)
  }

  @Test func beforeTheMinuteAndAfterItAreAllThatAButtonCannotKnow() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.jayden(meeting.writing("perspectief", "Nog niet gezien"))
    var course = meeting.course
    course.end()
    #expect(course.scene(for: .screen)?.common.status == .closed)
    #expect(
      course.scene(for: .seat(Who.marloes.seat))?.allWords.contains {
        $0 == Confided("Nog niet gezien", in: Meeting.conversation)
      } == false)
  }
}
