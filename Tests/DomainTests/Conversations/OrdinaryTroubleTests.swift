import Domain
import Testing
import Vocabulary

/// Phones that sleep, two hands on one button, people who go away.
@Suite struct OrdinaryTroubleTests {
  @Test func twoWhoPressNextFromOnePageMakeOneStepWhoeverLeads() throws {
    var meeting = try Meeting.opened()
    let seen = meeting.turn
    #expect(try meeting.marloes(.advance(from: seen)) == [.moved])
    #expect(try meeting.marloes(.advance(from: seen)) == [], "no error, and nothing happens")
    #expect(meeting.step == "vertellen")
    try meeting.marloes(.back(from: meeting.turn))
    #expect(try meeting.marloes(.advance(from: seen)) == [], "even when the conversation stands at the same step again")
    #expect(meeting.step == "eerste-impuls")
  }

  @Test func everybodyHearsWhenItCanBeginAndWhenNobodyLeadsAnyMoreWhoComesBesidesChangesOnlyTheCount() throws {
    var meeting = Meeting(try Meeting.format("omgangsoverleg"))
    var footing = meeting.course.footing
    func isOther() -> Bool {
      defer { footing = meeting.course.footing }
      return footing != meeting.course.footing
    }
    try meeting.marloes(.sit(role: .facilitator))
    #expect(isOther())
    try meeting.samira(.sit(role: .bringer))
    #expect(isOther())
    try meeting.jayden(.sit(role: .participant))
    #expect(isOther(), "there are three: it can begin")
    try meeting.anouk(.sit(role: .participant))
    #expect(!isOther())
    try meeting.anouk(.leave)
    #expect(!isOther())
    try meeting.marloes(.leave)
    #expect(isOther(), "somebody else may lead")
    try meeting.jayden(.takeOver)
    #expect(isOther(), "and does")
    try meeting.jayden(.count(2))
    #expect(isOther(), "counted")
    try meeting.samira(.askLead)
    #expect(isOther(), "the lead is asked")
    try meeting.jayden(.stay)
    #expect(isOther())
  }

  @Test func aPressThatWasMeantToShowDoesNotSkipWhatEverybodyJustShowed() throws {
    var meeting = try Meeting.at("perspectief")
    let seen = meeting.turn
    for who in [Who.samira, .jayden, .anouk, .robert, .marloes] {
      try meeting.does(who, meeting.writing("perspectief", "\(who)", ready: true))
    }
    #expect(try meeting.marloes(.advance(from: seen)) == [])
    #expect(meeting.step == "perspectief")
  }

  @Test func wordsOfAPhoneThatWasAwayAreKeptAtTheStepWhereTheyBelongAndAppearAtOnce() throws {
    var meeting = try Meeting.at("waarnemen")
    try meeting.anouk(meeting.writing("waarnemen", "De bel deed het niet"))
    try meeting.goOn()
    try meeting.goOn()
    #expect(
      try meeting.jayden(meeting.writing("waarnemen", "De gordijnen zijn dicht", ready: true)) == [.changed(step: "waarnemen")])
    let late = Confided("De gordijnen zijn dicht", in: Meeting.conversation)
    #expect(try meeting.round("waarnemen").contributions.contains { $0.words == [late, late] })
    #expect(meeting.step == "perspectief" && meeting.common.ready == 0, "being ready late moves nobody")
    #expect(meeting.refusal(of: .jayden, meeting.writing("verantwoorden", "Vooruit")) == .notYet)
  }

  @Test func theSameWordsTwiceAreThereOnceAndNewerWordsTakeThePlaceOfOnesOwn() throws {
    var meeting = try Meeting.at("perspectief")
    let first = meeting.writing("perspectief", "Zij is moe", ready: true)
    #expect(try meeting.jayden(first) == [.kept, .readiness])
    #expect(try meeting.jayden(first) == [])
    try meeting.goOn()
    let place = try meeting.round("perspectief").contributions.map(\.id)
    #expect(
      try meeting.jayden(meeting.writing("perspectief", "Zij is moe en boos", ready: true)) == [.changed(step: "perspectief")])
    #expect(try meeting.round("perspectief").contributions.map(\.id) == place)
    try meeting.jayden(meeting.writing("perspectief", ""))
    #expect(try meeting.round("perspectief").contributions.isEmpty, "one may take one's words back")
  }

  @Test func nobodyWritesUnderTheNameOfSomebodyElsesWords() throws {
    var meeting = try Meeting.at("perspectief")
    let words = { (text: String) in
      Move.write(step: "perspectief", words: meeting.words(text), as: ID(raw: "zelfde-naam"), ready: true)
    }
    let (mine, theirs) = (words("Van Jayden"), words("Van Anouk"))
    try meeting.jayden(mine)
    #expect(meeting.refusal(of: .anouk, theirs) == .nameTaken)
    try meeting.goOn()
    #expect(meeting.refusal(of: .anouk, theirs) == .nameTaken)
    #expect(meeting.common.round?.contributions.map(\.words) == [meeting.words("Van Jayden")])
  }

  @Test func aFieldHolds5000BytesAndNotOneMore() throws {
    let meeting = try Meeting.at("perspectief")
    #expect(meeting.refusal(of: .jayden, meeting.writing("perspectief", String(repeating: "é", count: 2_500))) == nil)
    #expect(
      meeting.refusal(of: .jayden, meeting.writing("perspectief", String(repeating: "é", count: 2_500) + "!"))
        == .tooLong(limit: 5_000))
  }

  @Test func goingBackShowsWhatWasWrittenAndHidesNothingAgain() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.jayden(meeting.writing("perspectief", "Zij is moe"))
    try meeting.marloes(.back(from: meeting.turn))
    #expect(meeting.step == "waarnemen")
    #expect(try meeting.round("waarnemen").isShown)
    #expect(try !meeting.round("perspectief").isShown, "going back shows nothing that was hidden")
    try meeting.goOn()
    #expect(meeting.common.ready == 0)
    #expect(try meeting.own(.jayden).words["perspectief"]?.words == meeting.words("Zij is moe"))
    while try meeting.own(.marloes).may(.back) { try meeting.marloes(.back(from: meeting.turn)) }
    #expect(meeting.refusal(of: .marloes, .back(from: meeting.turn)) == .firstStep)
  }

  @Test func whoeverGoesAwayIsNotWaitedForAndComesBackToTheirOwnWords() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.does(.robert, meeting.writing("perspectief", "Zij wil rust"))
    for who in [Who.samira, .jayden, .anouk, .marloes] { try meeting.does(who, .ready(step: "perspectief")) }
    #expect(try meeting.does(.robert, .leave) == [.seats, .shown(step: "perspectief")])
    let left = try meeting.scene(.robert)
    #expect(left.allWords.isEmpty && left.common.round == nil && left.common.earlier.isEmpty)
    #expect(try meeting.own(.robert).allowed == [.sit])
    try meeting.does(.robert, .sit(role: .participant))
    #expect(try meeting.own(.robert).words["perspectief"]?.words == meeting.words("Zij wil rust"))
  }

  @Test func whenTheFacilitatorIsGoneAnybodyMayTakeOverBeforeThatNobodyMay() throws {
    var meeting = try Meeting.at("vertellen")
    #expect(meeting.refusal(of: .anouk, .takeOver) == .notNeeded)
    try meeting.marloes(.leave)
    #expect(try meeting.own(.anouk).may(.takeOver))
    try meeting.anouk(.takeOver)
    #expect(try meeting.own(.anouk).may(.advance))
    try meeting.anouk(.handOver(to: Who.samira.seat))
    #expect(try !meeting.own(.anouk).isFacilitator)
    let samira = try meeting.own(.samira)
    #expect(samira.isFacilitator && samira.isBringer)
    #expect(meeting.refusal(of: .samira, .handOver(to: Who.carla.seat)) == .nobodyThere)
  }

  @Test func whenWhoeverWasToBringSomethingInStaysAwaySomebodyElseMayAndIsThenTheOneWhoseImpulseIsAsked() throws {
    var meeting = Meeting(try Meeting.format("omgangsoverleg"))
    try meeting.marloes(.sit(role: .facilitator))
    for who in [Who.jayden, .anouk, .robert] { try meeting.does(who, .sit(role: .participant)) }
    #expect(meeting.refusal(of: .marloes, .open) == .bringerMissing)
    #expect(meeting.refusal(of: .marloes, .bring) == .facilitates)
    #expect(try meeting.jayden(.bring) == [.seats])
    #expect(try meeting.jayden(.bring) == [])
    #expect(meeting.refusal(of: .anouk, .bring) == .bringerTaken)
    // Samira comes after all. It is Jayden's case now, until he goes.
    #expect(meeting.refusal(of: .samira, .sit(role: .bringer)) == .bringerTaken)
    try meeting.samira(.sit(role: .participant))
    try meeting.jayden(.leave)
    try meeting.samira(.bring)
    try meeting.jayden(.sit(role: .participant))
    try meeting.marloes(.open)
    #expect(try meeting.own(.samira).isBringer && !meeting.own(.jayden).isBringer)
    #expect(try !meeting.own(.jayden).may(.bring))
  }

  @Test func afterTheCloseEverybodyMayReadBackAndNobodyMayWrite() throws {
    var meeting = try Meeting.at("waarnemen")
    try meeting.jayden(meeting.writing("waarnemen", "De bel deed het niet", ready: true))
    try meeting.goOn()
    try meeting.goOn()
    try meeting.jayden(meeting.writing("perspectief", "Nog niet gezien"))
    #expect(try meeting.marloes(.close) == [.closed])
    #expect(try meeting.marloes(.close) == [])
    #expect(meeting.common.round == nil)
    #expect(try meeting.round("waarnemen").contributions.count == 1)
    #expect(try meeting.round("perspectief").contributions.isEmpty, "what was hidden stays hidden")
    for who in [Who.samira, .jayden] { #expect(try meeting.own(who).allowed == []) }
    #expect(try meeting.own(.marloes).allowed == [.takeAway], "whoever does not belong here is put out also afterwards")
    #expect(meeting.refusal(of: .jayden, meeting.writing("waarnemen", "Te laat")) == .closed)
    #expect(meeting.refusal(of: .carla, .sit(role: .participant)) == .closed)
  }

  @Test func aStrangerHasNoSceneAndNoMoveButToSitDown() throws {
    var meeting = try Meeting.at("opbrengst")
    try meeting.jayden(.harvest(ID(raw: "les"), meeting.lesson("Vraag eerst waartoe")))
    try meeting.jayden(.decide(ID(raw: "les"), .proposed))
    #expect(meeting.course.scene(for: .seat(Who.carla.seat)) == nil)
    let moves: [Move] = [
      .leave, .open, meeting.writing("waarnemen", "Hoi"), .ready(step: "waarnemen"), .notReady(step: "waarnemen"),
      .skip(step: "waarnemen"),
      .advance(from: meeting.turn), .back(from: meeting.turn), .advance(from: .gathering), .pause, .resume, .extend(minutes: 1),
      .handOver(to: Who.carla.seat), .count(5), .miscount, .takeAway(Who.jayden.seat, mayAnswer: true), .letBack(Who.jayden.seat),
      .dismissed(mayAnswer: true), .askLead, .askEnd, .stay, .goOn, .takeOver, .bring,
      .harvest(ID(raw: "x"), meeting.lesson("x")), .decide(ID(raw: "les"), .deleted),
      .revise(ID(raw: "les"), meeting.lesson("x")), .consent(ID(raw: "les"), to: 1, yes: true), .withdraw(ID(raw: "les")), .close,
    ]
    for move in moves { #expect(meeting.refusal(of: .carla, move) == .notYourSeat, "\(move)") }
  }
}

/// The time for a step.
@Suite struct CountdownTests {
  @Test func whatIsLeftFollowsFromTheServersClockAndNothingClosesWhenItIsOver() throws {
    var meeting = try Meeting.at("perspectief")
    let timer = try #require(meeting.common.timer)
    #expect(timer.whole == .minutes(5))
    #expect(timer.left(at: meeting.now.after(.seconds(90))) == .seconds(210))
    #expect(timer.left(at: meeting.now.after(.hours(1))) == .seconds(0))
    meeting.now = meeting.now.after(.hours(1))
    #expect(try meeting.own(.jayden).may(.write(step: "perspectief")))
  }

  @Test func aPauseStopsTheTimeAndGivesItBack() throws {
    var meeting = try Meeting.at("perspectief")
    meeting.now = meeting.now.after(.minutes(2))
    #expect(try meeting.marloes(.pause) == [.timing])
    #expect(try meeting.marloes(.pause) == [], "two facilitators pause once")
    meeting.now = meeting.now.after(.minutes(15))
    #expect(meeting.common.isPaused && meeting.common.timer?.left(at: meeting.now) == .minutes(3))
    #expect(meeting.refusal(of: .jayden, meeting.writing("perspectief", "Doorschrijven mag")) == nil)
    try meeting.marloes(.resume)
    #expect(meeting.common.timer?.left(at: meeting.now.after(.minutes(1))) == .minutes(2))
    #expect(meeting.refusal(of: .jayden, .pause) == .notFacilitator)
  }

  @Test func moreTimeCountsFromNowWhenTheTimeIsOverAndStartsAClockWhereThereIsNone() throws {
    var meeting = try Meeting.at("perspectief")
    meeting.now = meeting.now.after(.minutes(30))
    try meeting.marloes(.extend(minutes: 2))
    #expect(meeting.common.timer?.left(at: meeting.now) == .minutes(2))
    try meeting.goOn()
    #expect(meeting.common.timer == nil, "what lies open needs no clock")
    try meeting.marloes(.extend(minutes: 1))
    #expect(meeting.common.timer?.whole == .minutes(1))
    #expect(meeting.refusal(of: .marloes, .extend(minutes: 61)) == .outOfRange)
    #expect(meeting.refusal(of: .marloes, .extend(minutes: 0)) == .outOfRange)
  }
}
