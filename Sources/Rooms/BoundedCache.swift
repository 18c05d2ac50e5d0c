/// A cache with a limit on total weight. When it is full, the entries that were not used for longest go first: an entry stays
/// at least until other entries of half the weight were used since. What is gone is looked up again.
///
/// It keeps two halves, and all operations take constant time: an entry that is used moves to the young half, and when that is
/// full the old half is dropped and the young one takes its place.
package struct BoundedCache<Name: Hashable & Sendable, Thing: Sendable>: Sendable {
  private struct Half {
    var things: [Name: (thing: Thing, weight: Int)] = [:]
    var weight = 0

    mutating func take(_ name: Name) -> (thing: Thing, weight: Int)? {
      guard let taken = things.removeValue(forKey: name) else { return nil }
      weight -= taken.weight
      return taken
    }
  }

  private let ofHalf: Int
  private var young = Half()
  private var old = Half()

  /// - Parameter weight: the most that all entries together may weigh. An entry of more than half of it is not kept.
  package init(atMost weight: Int) { ofHalf = weight / 2 }

  /// The weight of all entries together.
  package var weight: Int { young.weight + old.weight }

  package subscript(name: Name) -> Thing? {
    mutating get {
      if let found = young.things[name] { return found.thing }
      guard let found = old.take(name) else { return nil }
      add(found.thing, weighing: found.weight, as: name)
      return found.thing
    }
  }

  package mutating func keep(_ thing: Thing, weighing weight: Int = 1, as name: Name) {
    forget(name)
    if weight <= ofHalf { add(thing, weighing: weight, as: name) }
  }

  package mutating func forget(_ name: Name) {
    _ = young.take(name)
    _ = old.take(name)
  }

  package mutating func forget(where isMeant: (Thing) -> Bool) {
    for (name, kept) in young.things where isMeant(kept.thing) { forget(name) }
    for (name, kept) in old.things where isMeant(kept.thing) { forget(name) }
  }

  private mutating func add(_ thing: Thing, weighing weight: Int, as name: Name) {
    if young.weight + weight > ofHalf { (young, old) = (Half(), young) }
    young.things[name] = (thing, weight)
    young.weight += weight
  }
}
