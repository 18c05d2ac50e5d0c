import Domain
import Testing
import Vocabulary

/// A new edition of a norm: every answer is carried, flagged or listed, and none is lost.
@Suite struct EditionChangeTests {
  private func clause(
    _ name: String, _ number: String, _ words: String, code: String = "", answered: Bool = false
  ) -> EditionChange.Clause {
    EditionChange.Clause(id: ID(raw: name), number: number, code: code, words: words, isAnswered: answered)
  }

  @Test(arguments: 0..<200) func whateverChangesNoAnswerIsLost(_ seed: Int) {
    var dice = Dice(UInt64(seed + 1))
    let words = ["", "regie bij wie hulp krijgt", "samen nadenken", "afwijken mag", "een klacht is welkom"]
    func edition(_ letter: String) -> [EditionChange.Clause] {
      (0..<Int(1 + dice.next(12))).map { index in
        clause(
          "\(letter)\(index)", "\(dice.next(14))-\(index % 3)", words[Int(dice.next(5))],
          code: dice.next(3) == 0 ? "k\(dice.next(6))" : "",
          answered: dice.next(3) > 0)
      }
    }
    let (old, new) = (edition("o"), edition("n"))
    var said: [(from: ID<NormClause>, relation: ClauseRelation, to: ID<NormClause>)] = []
    for _ in 0..<Int(dice.next(6)) {
      said.append(
        (
          old[Int(dice.next(UInt64(old.count)))].id, ClauseRelation.allCases[Int(dice.next(5))],
          new[Int(dice.next(UInt64(new.count)))].id
        ))
    }
    let change = EditionChange(from: old, to: new, said: said)
    let answers = old.filter(\.isAnswered).map(\.id)
    #expect(change.items.map(\.former) == answers, "each answer once, in its order")
    #expect(AnswerFate.allCases.reduce(0) { $0 + change.count($1) } == answers.count)
    let judged = Set(new.filter(\.isAnswered).map(\.id))
    var landed: [ID<NormClause>: Int] = [:]
    for item in change.items {
      switch item.fate {
      case .carried:
        #expect(item.targets.count == 1)
        landed[item.targets[0], default: 0] += 1
      case .reworded: #expect(!item.targets.isEmpty && judged.isDisjoint(with: item.targets))
      case .keptTheirs: #expect(judged.isSuperset(of: item.targets))
      case .orphan: #expect(item.targets.isEmpty)
      }
      if item.fate == .carried { #expect(judged.isDisjoint(with: item.targets)) }
    }
    #expect(landed.values.allSatisfy { $0 == 1 }, "two answers never land unseen on one clause")
  }

  @Test func theSameWordsUnderAnotherNumberAreTheSameNorm() {
    let change = EditionChange(
      from: [
        clause("a", "3.1", "eigen regie", answered: true), clause("b", "3.2", "klacht welkom", answered: true),
        clause("c", "9", "weg", answered: true),
      ],
      to: [clause("x", "3.1", "iets anders"), clause("y", "4.7", "eigen regie"), clause("z", "3.2", "een klacht is welkom")],
      said: [])
    #expect(change.items == [
      EditionChange.Item(former: ID(raw: "a"), fate: .carried, targets: [ID(raw: "y")]),
      EditionChange.Item(former: ID(raw: "b"), fate: .reworded, targets: [ID(raw: "z")]),
      EditionChange.Item(former: ID(raw: "c"), fate: .orphan, targets: []),
    ])
  }

  @Test func whatPeopleSaidGoesBeforeTheNumber() {
    let split = EditionChange(
      from: [clause("a", "1", "woorden", answered: true), clause("b", "2", "meer", answered: true)],
      to: [clause("x", "1", "woorden"), clause("y", "2a", "meer"), clause("z", "2b", "en meer")],
      said: [
        (ID(raw: "a"), .none, ID(raw: "x")), (ID(raw: "b"), .contains, ID(raw: "y")), (ID(raw: "b"), .contains, ID(raw: "z")),
      ])
    #expect(split.items.map(\.fate) == [.orphan, .reworded])
    #expect(split.items[1].targets.map(\.raw) == ["y", "z"])
  }

  @Test func spacesAndCapitalsAreNoChangeOfANorm() {
    #expect(
      EditionChange.compared(title: "Eigen regie", text: "Wie hulp krijgt,  kiest.")
        == EditionChange.compared(title: "eigen Regie", text: "wie hulp krijgt kiest"))
  }

  @Test func twoAnswersThatComeTogetherLoseNothing() {
    #expect(CoverageState.covered.joined(with: .notYet) == .partly)
    #expect(CoverageState.notApplicable.joined(with: .covered) == .covered)
    #expect(CoverageState.unjudged.joined(with: .partly) == .partly)
  }
}
