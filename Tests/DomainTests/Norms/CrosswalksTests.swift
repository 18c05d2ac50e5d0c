import Domain
import Testing
import Vocabulary

/// What follows from how clauses stand to each other, and what does not.
@Suite(.timeLimit(.minutes(20))) struct CrosswalksTests {
  private func clause(_ name: String) -> ID<NormClause> { ID(raw: name) }

  private func crosswalks(_ said: (String, ClauseRelation, String)...) -> Crosswalks {
    var all = Crosswalks()
    for (from, relation, to) in said { all.add(clause(from), relation, clause(to)) }
    return all
  }

  /// Sets of small numbers stand for what clauses ask. Whatever is inferred must be so for every choice of sets.
  @Test(arguments: 0..<60) func nothingIsInferredThatIsNotSo(_ seed: Int) {
    var dice = Dice(UInt64(seed))
    let asks = (0..<9).map { _ in Set((0..<5).filter { _ in dice.next(2) == 0 }).union([Int(dice.next(5))]) }
    var all = Crosswalks()
    for from in asks.indices {
      for to in asks.indices where from < to && dice.next(3) == 0 {
        all.add(clause("c\(from)"), truth(asks[from], asks[to]), clause("c\(to)"))
      }
    }
    for from in asks.indices {
      for (to, path) in all.reached(from: clause("c\(from)")) {
        guard let other = Int(to.raw.dropFirst()) else { continue }
        let (mine, theirs) = (asks[from], asks[other])
        switch path.relation {
        case .equal: #expect(mine == theirs)
        case .partOf: #expect(mine.isSubset(of: theirs))
        case .contains: #expect(mine.isSuperset(of: theirs))
        case .overlaps: #expect(!mine.isDisjoint(with: theirs))
        case .none: Issue.record("nothing follows from none")
        }
        #expect(path.hops.count <= Crosswalks.deepest && path.hops.last?.clause == to)
      }
    }
  }

  private func truth(_ one: Set<Int>, _ other: Set<Int>) -> ClauseRelation {
    if one == other { return .equal }
    if one.isSubset(of: other) { return .partOf }
    if one.isSuperset(of: other) { return .contains }
    return one.isDisjoint(with: other) ? .none : .overlaps
  }

  @Test func theWeakestStepDecidesAndThePathIsShown() {
    let all = crosswalks(("a", .equal, "b"), ("b", .contains, "c"), ("c", .contains, "d"), ("d", .equal, "e"))
    let path = all.reached(from: clause("a"))[clause("d")]
    #expect(path?.relation == .contains)
    #expect(path?.hops.map(\.clause.raw) == ["b", "c", "d"])
    #expect(all.reached(from: clause("a"))[clause("e")] == nil, "four steps are too far to believe")
  }

  @Test func whatPeopleSaidOutrightIsNotInferredBeside() {
    let all = crosswalks(("a", .equal, "b"), ("b", .equal, "c"), ("a", .none, "c"))
    #expect(all.reached(from: clause("a"))[clause("c")] == nil)
  }

  @Test func aCircleOfCrosswalksEndsAndAContradictionIsSeen() {
    let circle = crosswalks(("a", .partOf, "b"), ("b", .partOf, "c"))
    #expect(circle.contradicts(clause("c"), .partOf, clause("a")), "c would be part of what is part of it")
    #expect(circle.contradicts(clause("a"), .none, clause("c")))
    #expect(!circle.contradicts(clause("a"), .partOf, clause("c")))
    #expect(!circle.contradicts(clause("a"), .overlaps, clause("c")))
    let closed = crosswalks(("a", .equal, "b"), ("b", .equal, "c"), ("c", .equal, "a"))
    #expect(closed.reached(from: clause("a")).count == 2)
  }

  @Test func aSuggestionNeverSaysMoreThanTheRelation() {
    #expect(ClauseRelation.equal.suggests(.covered) == .covered)
    #expect(ClauseRelation.partOf.suggests(.covered) == .covered)
    #expect(ClauseRelation.contains.suggests(.covered) == .partly)
    #expect(ClauseRelation.overlaps.suggests(.covered) == .partly)
    for relation in ClauseRelation.allCases {
      #expect(relation.suggests(.notApplicable) == nil && relation.suggests(.unjudged) == nil)
      #expect(relation.reversed.reversed == relation)
    }
  }

  /// Ten sets of 300 clauses, each clause connected to three in other sets: what follows for every clause of one set. No clause
  /// is walked through twice with the same relation, and with three steps a clause sees at most its neighbours' neighbours'
  /// neighbours.
  @Test func tenSetsOfThreeHundredClauses() {
    var dice = Dice(5)
    var all = Crosswalks()
    for number in 0..<3_000 {
      for _ in 0..<3 {
        let other = (number + 300 * (1 + Int(dice.next(9)))) % 3_000
        all.add(clause("c\(number)"), [.equal, .partOf, .contains, .overlaps][Int(dice.next(4))], clause("c\(other)"))
      }
    }
    var (reached, roads) = (0, 0)
    for number in 0..<300 {
      let walked = all.walked(from: clause("c\(number)"))
      (reached, roads) = (reached + walked.reached.count, roads + walked.roads)
    }
    #expect(reached > 2_000)
    #expect(roads == 31_371)
  }
}

/// Chance that comes out the same every time.
struct Dice {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(_ below: UInt64) -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state % below
  }
}
