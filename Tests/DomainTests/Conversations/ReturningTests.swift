import Domain
import Testing
import Vocabulary

/// A guest who comes back on another phone is counted again before she reads or says anything.
@Suite struct ReturningTests {
  private static let carla = Who.carla.seat

  /// Carla sits as a guest, was counted, and gave her words.
  private func counted() throws -> Meeting {
    var meeting = try Meeting.at("perspectief")
    try meeting.does(.carla, .sit(role: .participant, mayLead: false))
    try meeting.marloes(.count(6))
    try meeting.does(.carla, meeting.writing("perspectief", "Van Carla", ready: true))
    return meeting
  }

  private func seen(_ meeting: Meeting) throws -> Scene {
    try #require(meeting.course.scene(for: .seat(Self.carla), isGuest: true))
  }

  @Test func everybodyReadsThatSomebodyCameBackThatChairReadsNoWordNotEvenItsOwnAndDoesNothing() throws {
    var meeting = try counted()
    try meeting.goOn()
    #expect(try seen(meeting).common.round?.contributions.isEmpty == false && seen(meeting).own?.words.isEmpty == false)
    #expect(try meeting.does(.carla, .changePhone) == [.seats])
    #expect(meeting.common.chairs.returned == [Self.carla] && !meeting.common.chairs.isCounted)
    let before = try seen(meeting)
    #expect(before.common.chairs.isNew && before.allWords.isEmpty && before.own?.hasReturned == true)
    #expect(before.own?.allowed.subtracting([.sit, .leave]) == [])
    for move in [Move.miscount, .askEnd, .askLead, meeting.writing("perspectief", "Iemand anders"), .skip(step: "perspectief")] {
      #expect(meeting.refusal(of: .carla, move) == .notCounted, "\(move)")
    }
    // Everybody has a minute to read it, also where whoever leads is the one who holds the word.
    #expect(meeting.refusal(of: .marloes, .count(6)) == .tooSoon)
    meeting.now = meeting.now.after(Course.grace)
    #expect(try meeting.does(.carla, .changePhone) == [.seats], "once more begins it anew")
    #expect(meeting.refusal(of: .marloes, .count(6)) == .tooSoon)
    meeting.now = meeting.now.after(Course.grace)
    try meeting.marloes(.count(6))
    #expect(meeting.common.chairs.returned.isEmpty && meeting.common.chairs.isCounted)
    #expect(try seen(meeting).common == meeting.common && seen(meeting).own?.words.isEmpty == false)
    #expect(meeting.course.countedPeople == 6, "one person, one chair")
  }

  @Test func whatSheWasAskedWaitsForHerAndHerYesCountsWhenSheWasCountedAgain() throws {
    var meeting = try counted()
    while meeting.step != "opbrengst" { try meeting.goOn() }
    try meeting.jayden(.harvest(ConsentTests.lesson, meeting.lesson("Vraag eerst waartoe")))
    try meeting.jayden(.decide(ConsentTests.lesson, .proposed))
    for who in [Who.marloes, .samira, .jayden, .anouk, .robert] {
      try meeting.does(who, .consent(ConsentTests.lesson, to: 1, yes: true))
    }
    try meeting.does(.carla, .changePhone)
    #expect(try seen(meeting).common.outcomes.isEmpty)
    #expect(meeting.refusal(of: .carla, .consent(ConsentTests.lesson, to: 1, yes: true)) == .notCounted)
    // Nor by going away and coming back.
    try meeting.does(.carla, .leave)
    #expect(try seen(meeting).common.outcomes.isEmpty)
    #expect(meeting.refusal(of: .carla, .consent(ConsentTests.lesson, to: 1, yes: true)) == .notCounted)
    try meeting.does(.carla, .sit(role: .participant, mayLead: false))
    meeting.now = meeting.now.after(Course.grace)
    try meeting.marloes(.count(6))
    #expect(try meeting.does(.carla, .consent(ConsentTests.lesson, to: 1, yes: true)) == [.released(ConsentTests.lesson)])
  }

  @Test func theLeadDoesNotComeAlongAndAConversationThatIsOverHasNoWayBack() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.does(.carla, .sit(role: .participant, mayLead: true))
    try meeting.marloes(.count(6))
    try meeting.marloes(.handOver(to: Self.carla))
    #expect(try meeting.own(.carla).leadFrom == Who.marloes.seat)
    try meeting.does(.carla, .changePhone)
    #expect(meeting.common.chairs.leader == nil && meeting.refusal(of: .carla, .takeOver) == .notCounted)
    try meeting.marloes(.takeOver)
    meeting.now = meeting.now.after(Course.grace)
    try meeting.marloes(.count(6))
    try meeting.marloes(.close)
    #expect(meeting.refusal(of: .carla, .changePhone) == .closed)
  }

  @Test func aWordThatWasUsedWhileSheWasAwayIsSeenFromTheMomentThatSheSits() throws {
    var meeting = try counted()
    try meeting.does(.carla, .leave)
    try meeting.does(.carla, .changePhone)
    meeting.now = meeting.now.after(.minutes(5))
    try meeting.does(.carla, .sit(role: .participant, mayLead: false))
    #expect(meeting.refusal(of: .marloes, .count(6)) == .tooSoon)
    meeting.now = meeting.now.after(Course.grace)
    #expect(meeting.refusal(of: .marloes, .count(6)) == nil)
  }

  @Test func whoCameBackAndWasNeverCountedTakesHerYesBackAllTheSameAlsoAfterTheClose() throws {
    var meeting = try counted()
    while meeting.step != "opbrengst" { try meeting.goOn() }
    try meeting.jayden(.harvest(ConsentTests.lesson, meeting.lesson("Vraag eerst waartoe")))
    try meeting.jayden(.decide(ConsentTests.lesson, .proposed))
    for who in [Who.marloes, .samira, .jayden, .anouk, .robert, .carla] {
      try meeting.does(who, .consent(ConsentTests.lesson, to: 1, yes: true))
    }
    try meeting.does(.carla, .changePhone)
    try meeting.marloes(.close)
    #expect(try seen(meeting).common.outcomes.map(\.id) == [ConsentTests.lesson], "it is outside already")
    #expect(meeting.common.chairs.isSilenced, "nobody counts any more: what still waits for her stays, and everybody reads so")
    #expect(try meeting.does(.carla, .withdraw(ConsentTests.lesson)) == [.withdrawn(ConsentTests.lesson)])
    #expect(try seen(meeting).common.outcomes.isEmpty)
  }

  @Test func whoIsGivenTheLeadIsToldByWhomUntilSheSteersAndTheOthersOnlyWhoLeads() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.marloes(.handOver(to: Who.jayden.seat))
    #expect(try meeting.own(.jayden).leadFrom == Who.marloes.seat && meeting.own(.marloes).leadFrom == nil)
    #expect(try meeting.own(.anouk).leadFrom == nil && meeting.common.chairs.leader == Who.jayden.seat)
    try meeting.jayden(.pause)
    #expect(try meeting.own(.jayden).leadFrom == nil)
  }

  @Test func whenTheEndOrTheLeadMayBeTakenIsKnownBeforeToTheMoment() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.anouk(.askEnd)
    try meeting.jayden(.askLead)
    let then = meeting.now.after(Course.grace)
    #expect(meeting.common.chairs.endFrom == then)
    #expect(try meeting.own(.jayden).mayTakeOverFrom == then && meeting.own(.anouk).mayTakeOverFrom == nil)
    meeting.now = then.before(Span(milliseconds: 1))
    #expect(meeting.refusal(of: .anouk, .close) == .tooSoon && meeting.refusal(of: .jayden, .takeOver) == .tooSoon)
    meeting.now = then
    #expect(meeting.refusal(of: .anouk, .close) == nil && meeting.refusal(of: .jayden, .takeOver) == nil)
  }
}
