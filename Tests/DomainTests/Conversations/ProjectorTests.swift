import Domain
import Formats
import Testing
import Vocabulary

/// What hangs in the room.
@Suite struct ProjectorTests {
  @Test(arguments: ShippedFormats.all)
  func theBigScreenShowsWhatEverybodySeesWhileSomebodyLeadsAndNoWordWhenNobodyDoesOrWhenItIsOver(
    format: ConversationFormat
  ) throws {
    var (lit, dark) = (0, 0)
    for seed in CoursePropertyTests.seeds {
      var play = try Play(format, seed: seed, people: 4)
      for _ in 0..<40 {
        let (seat, move) = play.anyMove(ending: seed.isMultiple(of: 3))
        guard (try? play.apply(move, by: seat)) != nil, let wall = play.course.scene(for: .projector) else { continue }
        let isLed = (play.seats + [Play.stranger]).contains { play.course.scene(for: .seat($0))?.own?.isFacilitator == true }
        if wall.common.status == .closed || (wall.common.status == .open && !isLed) {
          try #require(wall.allWords.isEmpty && wall.common.round == nil, "seed \(seed), after \(move)")
          dark += 1
        } else {
          try #require(wall == play.course.scene(for: .screen), "seed \(seed), after \(move)")
          lit += wall.allWords.count
        }
      }
    }
    #expect(lit > 100 && dark > 20)
  }
}
