import Rooms
import Testing
import Vocabulary

/// What is remembered, whatever is asked of it in whatever order.
@Suite struct BoundedCacheTests {
  @Test(arguments: 0..<40) func itIsNeverTooHeavyNeverWrongAndForgetsTheRecentLast(seed: UInt64) {
    let chance = Randomness.seeded(seed)
    let limit = 20 + chance.number(below: 60)
    var cache = BoundedCache<Int, Int>(atMost: limit)
    // What was kept, by name; and the names with their weights in the order in which they were used, the last one last. What was
    // forgotten, or kept anew, took its room at that time and goes on counting without a name.
    var kept: [Int: Int] = [:]
    var used: [(name: Int?, weight: Int)] = []
    func leave(_ name: Int) {
      if let place = used.firstIndex(where: { $0.name == name }) { used[place].name = nil }
    }
    for step in 0..<2_000 {
      let name = chance.number(below: 40)
      switch chance.number(below: 10) {
      case 0..<5:
        let weight = 1 + chance.number(below: 6)
        cache.keep(step, weighing: weight, as: name)
        kept[name] = step
        leave(name)
        used.append((name, weight))
      case 5..<9:
        let found = cache[name]
        #expect(found == nil || found == kept[name], "never another thing, nor an older one")
        guard let place = used.firstIndex(where: { $0.name == name }) else { break }
        let after = used[(place + 1)...].reduce(0) { $0 + $1.weight }
        #expect(found != nil || after + used[place].weight > limit / 2, "what was used last is still there")
        let entry = used.remove(at: place)
        if found != nil { used.append(entry) } else { kept[name] = nil }
      default:
        cache.forget(name)
        kept[name] = nil
        leave(name)
      }
      #expect(cache.weight <= limit)
    }
  }

  @Test func oneThingThatIsTooHeavyPushesNothingOut() {
    var cache = BoundedCache<String, Int>(atMost: 10)
    cache.keep(1, as: "klein")
    cache.keep(2, weighing: 6, as: "groot")
    #expect(cache["klein"] == 1 && cache["groot"] == nil && cache.weight == 1)
  }

  @Test func whatIsMeantIsForgottenInBothHalves() {
    var cache = BoundedCache<Int, Int>(atMost: 10)
    for number in 0..<8 { cache.keep(number, as: number) }
    cache.forget { $0.isMultiple(of: 2) }
    #expect((0..<8).filter { cache[$0] != nil } == [1, 3, 5, 7] && cache.weight == 4)
  }
}
