@testable import Domain
import Testing
import Vocabulary

/// A list without names has an order of its own.
@Suite struct ListOrderTests {
  /// Everybody writes the number of their chair in every field, and gives it, in an order that differs from seed to seed.
  private struct Held {
    let course: Course
    let people: Int

    init(seed: UInt64, people: Int = 5) throws {
      let chance = Randomness.seeded(seed)
      let format = try Meeting.format("omgangsoverleg")
      let conversation = ID<Conversation>.new(chance)
      var course = Course(format: format, conversation: conversation)
      let now = Moment(Day(year: 2026, month: 11, day: 23), hour: 9, minute: 30)
      let seats = (0..<people).map { ID<Seat>(raw: "stoel-\($0)") }
      for (place, seat) in seats.enumerated() {
        _ = try course.apply(.sit(role: place == 0 ? .facilitator : place == 1 ? .bringer : .participant), by: seat, at: now)
      }
      _ = try course.apply(.open, by: seats[0], at: now)
      _ = try course.apply(.count(people), by: seats[0], at: now)
      while let round = course.scene(for: .screen)?.common.round, round.step.slug != "aansluiten" {
        if round.step.activity == .write, !round.isShown {
          for person in chance.shuffled(Array(0..<people)) {
            let words = round.step.fields.map { _ in Confided(String(person), in: conversation) }
            _ = try course.apply(
              .write(step: round.step.slug, words: words, as: .new(chance), ready: true), by: seats[person], at: now)
          }
        }
        _ = try course.apply(.advance(from: course.scene(for: .screen)?.common.turn ?? .gathering), by: seats[0], at: now)
      }
      self.course = course
      self.people = people
    }

    /// Who stands where in each list of a step, by the number of their chair.
    func lists(_ step: String, for onlooker: Onlooker = .screen) throws -> [[Int]] {
      let round = try #require(course.scene(for: onlooker)?.common.earlier.first { $0.step.slug == step })
      let conversation = course.conversation
      let texts = (0..<people).map { Confided(String($0), in: conversation) }
      return try round.answers.map { list in try list.map { words in try #require(texts.firstIndex(of: words)) } }
    }
  }

  private static let rounds = 1_000

  /// How many stand at the same place in both lists, over all conversations.
  private func together(_ pairs: [(one: [Int], other: [Int])]) -> Int {
    pairs.reduce(0) { $0 + zip($1.one, $1.other).filter { $0 == $1 }.count }
  }

  /// A permutation test: what is counted is no more and no less than when the second list is laid at random, tried five hundred
  /// times.
  private func tellsNothing(_ pairs: [(one: [Int], other: [Int])]) -> Bool {
    let chance = Randomness.seeded(20_261_130)
    let laid = (0..<500).map { _ in together(pairs.map { ($0.one, chance.shuffled($0.other)) }) }
    guard let least = laid.min(), let most = laid.max() else { return false }
    return (least...most).contains(together(pairs))
  }

  @Test func thePlaceOfAnAnswerTellsNothingAboutWhereTheSamePersonStandsInAnotherListOfThisStepOrOfAnother() throws {
    let held = try (0..<Self.rounds).map { try Held(seed: UInt64($0)) }
    let perceiving = try held.map { try $0.lists("waarnemen") }
    let eyes = try held.map { try $0.lists("perspectief") }
    #expect(perceiving.allSatisfy { $0.count == 2 && $0.allSatisfy { $0.count == 5 } } && eyes.allSatisfy { $0.count == 1 })
    #expect(tellsNothing(perceiving.map { ($0[0], $0[1]) }), "what was seen, and what was made of it")
    #expect(tellsNothing(zip(perceiving, eyes).map { ($0[0], $1[0]) }), "two steps")
    #expect(tellsNothing(perceiving.map { ($0[0], [0, 1, 2, 3, 4]) }), "the order of the chairs")
    #expect(!tellsNothing(perceiving.map { ($0[0], $0[0]) }), "the test finds a list that follows another")
  }

  @Test func theOrdersAreKeyedByListTheSameNamesLieOtherwiseInAnotherListAndInAnotherConversation() throws {
    let chance = Randomness.seeded(8)
    let names = (0..<12).map { _ in ID<Contribution>.new(chance) }
    let one = ID<Conversation>.new(chance)
    let orders = [
      Lots(of: one, list: "waarnemen/waarneming"), Lots(of: one, list: "waarnemen/interpretatie"),
      Lots(of: one, list: "perspectief/antwoord"),
      Lots(of: .new(chance), list: "waarnemen/waarneming"),
    ].map { $0.drawn(names) { $0 } }
    #expect(Set(orders).count == orders.count)
    #expect(
      Lots(of: one, list: "waarnemen/waarneming").drawn(chance.shuffled(names)) { $0 } == orders[0], "whatever order they came in"
    )
  }

  @Test func theOrderIsTheSameForWhoeverLooksAfterAReplayAndForTheOthersWhenSomebodyChangesOrGivesLater() throws {
    for seed in CoursePropertyTests.seeds.prefix(40) {
      let held = try Held(seed: seed)
      let lists = try held.lists("waarnemen")
      for seat in 0..<held.people { #expect(try held.lists("waarnemen", for: .seat(ID(raw: "stoel-\(seat)"))) == lists) }
      var course = held.course
      let now = Moment(Day(year: 2026, month: 11, day: 23), hour: 10)
      let blank = [Confided("", in: course.conversation), Confided("", in: course.conversation)]
      _ = try course.apply(
        .write(step: "waarnemen", words: blank, as: ID(raw: "weg"), ready: true), by: ID(raw: "stoel-3"), at: now)
      let left = try #require(course.scene(for: .screen)?.common.earlier.first { $0.step.slug == "waarnemen" }).answers
      #expect(left == lists.map { list in list.filter { $0 != 3 }.map { Confided(String($0), in: course.conversation) } })
    }
  }
}
