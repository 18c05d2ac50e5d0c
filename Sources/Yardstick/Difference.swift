import Domain

/// The words that changed on a page of two thousand lines.
enum Difference {
  static func measure() {
    var prose = GeneratedProse()
    let lines = (0..<2_000).map { _ in prose.line() }
    var changed = lines
    for place in stride(from: 7, to: lines.count, by: 40) { changed[place] = prose.line() }
    changed.removeSubrange(1_200..<1_230)
    let (old, new) = (lines.joined(separator: "\n"), changed.joined(separator: "\n"))
    let clock = ContinuousClock()
    let times = (0..<7).map { _ in
      clock.measure { if WordDifference(from: old, to: new).isEmpty { print("nothing changed") } }.milliseconds
    }
    Yardstick.say("difference", times.sorted()[times.count / 2])
  }
}
