import Domain
import Markup
import Vocabulary
import Wording

extension HeardScene {
  /// The time that is left, with the words for each moment of it. Nil at a step without a time.
  func timeLeft(_ wording: Wording) -> TimeLeft? {
    guard let timer = common.timer else { return nil }
    let whole = Int(timer.whole.milliseconds)
    return TimeLeft(
      remaining: Int(timer.left.milliseconds), of: whole, isPaused: common.isPaused, words: HeardScene.words(for: whole, wording))
  }

  /// From much time to none. In words and never in seconds, because a running clock makes people hurry.
  private static func words(for whole: Int, _ wording: Wording) -> [TimeLeft.Words] {
    let minute = 60_000
    let minutes = (whole + minute - 1) / minute
    var words: [TimeLeft.Words] = [TimeLeft.Words(from: max(whole, minute), wording.wholeMinutes(max(minutes, 1)))]
    // Above ten minutes, every five is enough.
    for left in stride(from: minutes - 1, through: 1, by: -1) where left <= 10 || left % 5 == 0 {
      words.append(TimeLeft.Words(from: (left + 1) * minute - 1_000, wording.overMinutes(left)))
    }
    words.append(TimeLeft.Words(from: minute, wording.aMinute))
    words.append(TimeLeft.Words(from: minute / 2, wording.halfAMinute))
    words.append(TimeLeft.Words(from: 0, wording.timeIsOver))
    return words
  }
}
