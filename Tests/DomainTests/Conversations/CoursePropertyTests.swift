import Domain
import Formats
import Testing
import Vocabulary

/// Any sequence of moves. Whatever people press, in whatever order.
@Suite struct CoursePropertyTests {
  static let seeds: Range<UInt64> = 0..<200

  @Test(arguments: ShippedFormats.all)
  func nobodySeesAWordThatItsWriterDidNotGiveAsReadyInExactlyThoseWordsAndNoGivenWordIsLost(format: ConversationFormat) throws {
    var showings = 0
    for seed in Self.seeds {
      var play = try Play(format, seed: seed, people: 4)
      var watch = Watch(of: play.meeting)
      for _ in 0..<45 {
        let (seat, move) = play.anyMove(ending: false)
        let before = play.meeting.common
        guard let events = try? play.apply(move, by: seat), !events.isEmpty else { continue }
        var wrong = watch.hear(move, by: seat, before: before, after: play.meeting.common)
        if events == [.timing] { continue }
        for onlooker in play.seats.map(Onlooker.seat) + [.screen] {
          guard let scene = play.course.scene(for: onlooker) else {
            // Whoever sat here without an account and was put out has nothing to look with.
            if !watch.isOut(onlooker) || onlooker != .seat(play.seats[3]) { wrong = "\(onlooker) sees nothing" }
            continue
          }
          wrong = wrong ?? watch.judge(scene, of: onlooker)
        }
        if let wrong {
          Issue.record("seed \(seed), after \(move) by \(seat): \(wrong)")
          return
        }
      }
      showings += play.meeting.common.rounds.filter { !$0.contributions.isEmpty }.count
    }
    #expect(showings > 100, "the play went far enough to mean something")
  }

  @Test(arguments: ShippedFormats.all)
  func whatMayBeDoneIsExactlyWhatIsNotRefusedAndARefusalChangesNothing(format: ConversationFormat) throws {
    for seed in Self.seeds {
      var play = try Play(format, seed: seed)
      for _ in 0..<chanceful(seed, 50) {
        let (seat, move) = play.anyMove(ending: seed.isMultiple(of: 5))
        _ = try? play.apply(move, by: seat)
      }
      // A pause lasts until the next step, so few plays would happen to end in one.
      if seed.isMultiple(of: 3) { for seat in play.seats { _ = try? play.apply(.pause, by: seat) } }
      for seat in play.seats + [Play.stranger] {
        let allowed = play.course.allowed(seat)
        for act in play.acts {
          for move in play.moves(for: act, by: seat) {
            judge(move, act, isAllowed: allowed.contains(act), by: seat, in: play, seed)
          }
        }
      }
    }
  }

  private func judge(_ move: Move, _ act: Act, isAllowed: Bool, by seat: ID<Seat>, in play: Play, _ seed: UInt64) {
    var course = play.course
    do throws(Refusal) {
      let events = try course.apply(move, by: seat, at: play.meeting.now)
      let isRepeat = events.isEmpty && course == play.course
      if !isAllowed && !isRepeat { Issue.record("seed \(seed): \(move) is no button of \(seat) and was done") }
    } catch {
      // What comes with a button is not known to it: to whom, and whether there was time enough to say something.
      if isAllowed && ![.nobodyThere, .mayNotLead, .tooSoon].contains(error) {
        Issue.record("seed \(seed): \(act) is a button of \(seat) and gives \(error)")
      }
      if course != play.course { Issue.record("seed \(seed): \(move) was refused and did something") }
    }
  }

  @Test(arguments: ShippedFormats.all)
  func aMoveThatChangesAnythingHasAnEventAndOneWithoutAnEventChangedNothing(format: ConversationFormat) throws {
    for seed in Self.seeds {
      var play = try Play(format, seed: seed)
      for _ in 0..<40 {
        let (seat, move) = play.anyMove(ending: true)
        let before = play.course
        guard let events = try? play.apply(move, by: seat) else { continue }
        try #require((play.course != before) == !events.isEmpty, "seed \(seed): \(move) gave \(events)")
      }
    }
  }

  @Test(arguments: ShippedFormats.all)
  func replayingTheMovesGivesTheSameStateAndTheSameScenes(format: ConversationFormat) throws {
    for seed in Self.seeds {
      var play = try Play(format, seed: seed)
      for _ in 0..<45 {
        let (seat, move) = play.anyMove(ending: false)
        play.pass(chanceful(seed, 30))
        _ = try? play.apply(move, by: seat)
      }
      var again = Course(format: format, conversation: Meeting.conversation)
      for kept in play.meeting.kept where kept.changed { again.recall(kept.move, by: kept.seat, at: kept.at) }
      try #require(again == play.course, "seed \(seed)")
      for onlooker in play.seats.map(Onlooker.seat) + [.screen] {
        try #require(again.scene(for: onlooker) == play.course.scene(for: onlooker), "seed \(seed)")
      }
    }
  }

  @Test(arguments: ShippedFormats.all)
  func everyFormatReachesItsEndWhenRandomPeoplePlayIt(format: ConversationFormat) throws {
    for seed in Self.seeds {
      var play = try Play(format, seed: seed)
      var moves = 0
      while !play.isClosed && moves < 6_000 {
        let (seat, move) = play.anyMove(ending: play.meeting.common.isLast)
        play.pass(20)
        _ = try? play.apply(move, by: seat)
        moves += 1
      }
      try #require(play.isClosed, "seed \(seed) got stuck")
      #expect(play.meeting.common.rounds.count == format.steps.count, "seed \(seed): every step was held")
    }
  }

  @Test(arguments: ShippedFormats.all)
  func somebodyWithoutASeatHasNoSceneAndNoMoveButToSitDown(format: ConversationFormat) throws {
    for seed in Self.seeds {
      var play = try Play(format, seed: seed)
      for _ in 0..<40 {
        let (seat, move) = play.anyMove(ending: true)
        if seat != Play.stranger { _ = try? play.apply(move, by: seat) }
      }
      try #require(play.course.scene(for: .seat(Play.stranger)) == nil)
      for act in play.acts where act != .sit {
        for move in play.moves(for: act, by: Play.stranger) {
          var course = play.course
          #expect(throws: Refusal.notYourSeat, "seed \(seed)") { try course.apply(move, by: Play.stranger, at: play.meeting.now) }
        }
      }
    }
  }

  @Test func theOrderInWhichWordsCameInCannotBeSeen() throws {
    let format = try Meeting.format("check-in")
    for seed in Self.seeds {
      let chance = Randomness.seeded(seed)
      let people = 3 + chance.number(below: 10)
      let names = (0..<people).map { _ in ID<Contribution>.new(chance) }
      func held(_ order: [Int], showAfter: Int) throws -> Scene.Common {
        // One more, who never is ready: else the last words would show all.
        var play = try Play(format, seed: 1, people: people + 1)
        _ = try play.apply(.open, by: play.seats[0])
        _ = try play.apply(.count(play.meeting.common.here), by: play.seats[0])
        for (count, person) in order.enumerated() {
          if count == showAfter { _ = try play.apply(.advance(from: play.meeting.turn), by: play.seats[0]) }
          let words = [Confided("woord-\(person)", in: Meeting.conversation)]
          _ = try play.apply(.write(step: "binnenkomen", words: words, as: names[person], ready: true), by: play.seats[person])
        }
        if showAfter == people { _ = try play.apply(.advance(from: play.meeting.turn), by: play.seats[0]) }
        return play.meeting.common
      }
      let everybody = Array(0..<people)
      let one = try held(everybody, showAfter: people)
      let other = try held(chance.shuffled(everybody), showAfter: chance.number(below: people + 1))
      try #require(one == other, "seed \(seed)")
      try #require(one.round?.contributions.count == people)
    }
  }

  @Test func skippingLeavesNoTraceNotOfWhoAndNotThatItWasASkip() throws {
    for seed in Self.seeds {
      let chance = Randomness.seeded(seed)
      let skipper = [Who.samira, .jayden, .anouk][chance.number(below: 3)]
      func held(_ skipping: Who, _ move: Move) throws -> (events: [CourseEvent], meeting: Meeting) {
        var meeting = try Meeting.at("perspectief")
        let events = try meeting.does(skipping, move)
        try meeting.does(.robert, meeting.writing("perspectief", "Zij is moe", ready: true))
        return (events, meeting)
      }
      let skipped = try held(skipper, .skip(step: "perspectief"))
      let silent = try held(skipper, .ready(step: "perspectief"))
      #expect(skipped.events == silent.events)
      #expect(skipped.meeting.course == silent.meeting.course, "seed \(seed)")
      for other in [Who.samira, .jayden, .anouk] {
        let elsewhere = try held(other, .skip(step: "perspectief"))
        #expect(skipped.events == elsewhere.events)
        for onlooker in [Who.marloes, .robert] {
          #expect(try skipped.meeting.scene(onlooker) == elsewhere.meeting.scene(onlooker))
        }
        #expect(skipped.meeting.common == elsewhere.meeting.common)
      }
    }
  }

  /// A number of moves that differs from seed to seed.
  private func chanceful(_ seed: UInt64, _ most: Int) -> Int { Randomness.seeded(seed &+ 7_919).number(below: most) }
}
