import Domain
import Formats
import Testing
import Vocabulary

/// What is shown is what its writer gave as ready.
@Suite struct GivingTests {
  private func seen(_ meeting: Meeting, _ step: String = "perspectief") throws -> [[Confided]] {
    try meeting.round(step).contributions.map(\.words)
  }

  @Test func whoeverIsNotReadyWhenTheAnswersAreShownKeepsTheirWordsAndIsNamedAsANumber() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.jayden(meeting.writing("perspectief", "Zij is moe", ready: true))
    try meeting.anouk(meeting.writing("perspectief", "Hij drinkt weer"))
    try meeting.goOn()
    #expect(try seen(meeting) == [meeting.words("Zij is moe")])
    #expect(try meeting.round("perspectief").waiting == 4, "Anouk, Samira, Robert and Marloes")
    for who in [Who.marloes, .samira, .jayden, .robert] {
      #expect(try !meeting.scene(who).allWords.contains(Confided("Hij drinkt weer", in: Meeting.conversation)))
    }
    let anouk = try meeting.own(.anouk)
    #expect(anouk.words["perspectief"]?.words == meeting.words("Hij drinkt weer") && anouk.given["perspectief"] == nil)

    try meeting.does(.robert, .leave)
    #expect(try meeting.round("perspectief").waiting == 3, "who left is waited for no more")
    #expect(
      try meeting.anouk(meeting.writing("perspectief", "Hij is weer terug", ready: true)) == [.changed(step: "perspectief")])
    #expect(try Set(seen(meeting)) == [meeting.words("Zij is moe"), meeting.words("Hij is weer terug")])
    #expect(try meeting.round("perspectief").waiting == 2)
    #expect(
      try meeting.samira(meeting.writing("perspectief", "", ready: true)) == [.readiness], "with nothing one is done as well")
    #expect(try meeting.round("perspectief").waiting == 1)
  }

  @Test func wordsThatChangeAfterBeingReadyAreGivenAnewUntilThenWhatWasGivenStays() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.jayden(meeting.writing("perspectief", "Zij is moe", ready: true))
    #expect(try meeting.jayden(meeting.writing("perspectief", "Zij liegt")) == [.kept])
    try meeting.goOn()
    #expect(try seen(meeting) == [meeting.words("Zij is moe")])
    #expect(try meeting.own(.jayden).words["perspectief"]?.words == meeting.words("Zij liegt"))

    #expect(try meeting.jayden(meeting.writing("perspectief", "Zij zwijgt")) == [.kept], "also when it lies open")
    #expect(try seen(meeting) == [meeting.words("Zij is moe")])
    try meeting.jayden(meeting.writing("perspectief", "Zij zwijgt", ready: true))
    #expect(try seen(meeting) == [meeting.words("Zij zwijgt")])
  }

  @Test func whoeverIsNotReadyAfterAllHasGivenNothing() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.jayden(meeting.writing("perspectief", "Zij is moe", ready: true))
    #expect(try meeting.jayden(.notReady(step: "perspectief")) == [.readiness])
    try meeting.goOn()
    #expect(try seen(meeting).isEmpty)
    #expect(try meeting.own(.jayden).words["perspectief"]?.words == meeting.words("Zij is moe"), "they are hers still")
  }

  @Test func takingEverythingBackTakesItAwayAtOnceGivenOrNot() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.jayden(meeting.writing("perspectief", "Zij is moe", ready: true))
    try meeting.anouk(meeting.writing("perspectief", "Hij ook", ready: true))
    #expect(try meeting.jayden(meeting.writing("perspectief", "")) == [.kept])
    try meeting.goOn()
    #expect(try seen(meeting) == [meeting.words("Hij ook")])
    #expect(try meeting.anouk(meeting.writing("perspectief", "")) == [.changed(step: "perspectief")])
    #expect(try seen(meeting).isEmpty)
  }

  @Test func aStepThatOpensAgainIsGivenAgainAndSoAreTheWordsOfWhoWasAway() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.jayden(meeting.writing("perspectief", "Zij is moe", ready: true))
    try meeting.marloes(.back(from: meeting.turn))
    while meeting.step != "perspectief" { try meeting.goOn() }
    #expect(try !meeting.own(.jayden).isReady)
    try meeting.anouk(meeting.writing("perspectief", "Hij ook", ready: true))
    try meeting.anouk(.leave)
    try meeting.anouk(.sit(role: .participant))
    #expect(try !meeting.own(.anouk).isReady)
    try meeting.goOn()
    #expect(try seen(meeting).isEmpty, "what their pages called not ready is not shown")
  }

  @Test func whoeverWentAwayAndStaysAwayLeavesWhatWasGivenAndTakesAlongWhatWasNot() throws {
    var meeting = try Meeting.at("perspectief")
    try meeting.jayden(meeting.writing("perspectief", "Zij is moe", ready: true))
    try meeting.anouk(meeting.writing("perspectief", "Hij drinkt weer"))
    try meeting.jayden(.leave)
    try meeting.anouk(.leave)
    try meeting.goOn()
    #expect(try seen(meeting) == [meeting.words("Zij is moe")])
  }

  @Test func aFirstImpulseThatWasNeverReadyLiesBesideTheDecisionOnlyWhenTheDecisionIsGivenAndGoesWithIt() throws {
    var meeting = try Meeting.opened()
    try meeting.samira(meeting.writing("eerste-impuls", "Ik bel de huisarts", ready: true))
    try meeting.samira(.notReady(step: "eerste-impuls"))
    while meeting.step != "besluit" { try meeting.goOn() }
    try meeting.samira(meeting.writing("besluit", "Ik wacht"))
    try meeting.goOn()
    for who in [Who.marloes, .jayden] { #expect(try meeting.scene(who).allWords.isEmpty) }
    try meeting.samira(.ready(step: "besluit"))
    #expect(try meeting.round("besluit").beside?.words == meeting.words("Ik bel de huisarts"))
    try meeting.samira(meeting.writing("besluit", ""))
    for who in [Who.marloes, .jayden] { #expect(try meeting.scene(who).allWords.isEmpty, "both are hers to take back") }
  }

  /// The engine of before showed the newest words of everybody at the moment of showing, ready or not, and those of later at
  /// once. Its moves are kept, and are followed by the rules of now: what lies open is then a part of what lay open.
  @Test(arguments: ShippedFormats.all)
  func movesThatWereMadeUnderAnOlderKringShowLessNowAndNeverMore(format: ConversationFormat) throws {
    var held = 0
    for seed in CoursePropertyTests.seeds {
      var play = try Play(format, seed: seed, people: 4)
      var newest: [String: [ID<Seat>: [Confided]]] = [:]
      var writer: [Confided: ID<Seat>] = [:]
      for _ in 0..<45 {
        let (seat, move) = play.anyMove(ending: false)
        guard let events = try? play.apply(move, by: seat), !events.isEmpty else { continue }
        switch move {
        case .write(let step, let words, _, _):
          newest[step, default: [:]][seat] = words.allSatisfy(\.isEmpty) ? nil : words
          for word in words { writer[word] = seat }
        case .skip(let step): newest[step, default: [:]][seat] = nil
        default: break
        }
        for round in play.meeting.common.rounds where round.isShown {
          let open = round.contributions.compactMap { $0.words.first.flatMap { writer[$0] } }
          try #require(Set(open).isSubset(of: Set((newest[round.step.slug] ?? [:]).keys)), "seed \(seed), after \(move)")
          held += (newest[round.step.slug] ?? [:]).count - open.count
        }
      }
    }
    #expect(held > 100, "there was something to hold back")
  }
}
