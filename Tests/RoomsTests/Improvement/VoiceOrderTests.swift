import Domain
@testable import Rooms
import Testing
import Vocabulary

/// Deviations stand at a step without a name, and in no order that tells whose.
@Suite struct VoiceOrderTests {
  private static let people = 5
  private static let steps: [ID<CriticalStep>] = [ID(raw: "stap-1"), ID(raw: "stap-2")]

  /// The same five write at both steps, one after the other, on five days of one month. Gives who stands where in each list.
  private func lists(_ seed: UInt64) throws -> [[Int]] {
    let chance = Randomness.seeded(seed)
    let authors = (0..<Self.people).map { _ in ID<Person>.new(chance) }
    var seen = SeenDeviations()
    for step in Self.steps {
      let group = ID<DeviationGroup>.new(chance)
      seen.groups[step] = [
        SeenDeviations.Group(
          id: group, number: Self.people, proposal: nil, marks: Set(authors.map { group.mark(of: $0) }),
          kept: authors.enumerated().map { number, author in
            let on = Day(year: 2026, month: 11, day: 2 + number)
            return SeenDeviations.Kept(
              deviation: .new(chance), author: author,
              voice: Voice(instead: "\(number)", because: "", gave: "", year: 2026, month: 11, source: .worker), on: on)
          })
      ]
    }
    let sights = seen.seen(by: .new(chance), [])
    return try Self.steps.map { step in try #require(sights[step]).reading.voices.compactMap { Int($0.instead) } }
  }

  private func together(_ pairs: [(one: [Int], other: [Int])]) -> Int {
    pairs.reduce(0) { $0 + zip($1.one, $1.other).filter { $0 == $1 }.count }
  }

  /// A permutation test, as in `ListOrderTests`.
  private func tellsNothing(_ pairs: [(one: [Int], other: [Int])]) -> Bool {
    let chance = Randomness.seeded(20_261_130)
    let laid = (0..<500).map { _ in together(pairs.map { ($0.one, chance.shuffled($0.other)) }) }
    guard let least = laid.min(), let most = laid.max() else { return false }
    return (least...most).contains(together(pairs))
  }

  @Test func theSamePeopleAtTwoStepsStandInTwoOrdersAndNeitherIsThatOfTheDays() throws {
    let held = try (0..<1_000).map { try lists(UInt64($0)) }
    #expect(held.allSatisfy { $0.allSatisfy { $0.count == Self.people } })
    #expect(tellsNothing(held.map { ($0[0], $0[1]) }))
    #expect(tellsNothing(held.map { ($0[0], [4, 3, 2, 1, 0]) }), "the newest first")
    #expect(tellsNothing(held.map { ($0[0], [0, 1, 2, 3, 4]) }))
  }

  @Test func aLaterMonthStandsFirst() throws {
    let chance = Randomness.seeded(7)
    func quoted(_ words: String, _ month: Int) -> QuotedVoice {
      QuotedVoice(
        voice: Voice(instead: words, because: "", gave: "", year: 2026, month: month, source: .worker),
        on: Day(year: 2026, month: month, day: 3),
        deviation: .new(chance))
    }
    var sight = StepSight()
    sight.voices = [quoted("maart", 3), quoted("mei", 5), quoted("april", 4)]
    #expect(sight.reading.voices.map(\.instead) == ["mei", "april", "maart"])
  }
}
