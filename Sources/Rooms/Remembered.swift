/// So many things by name, and no more. When it is full any of them makes room: what is gone is looked up again.
struct Remembered<Name: Hashable & Sendable, Thing: Sendable>: Sendable {
  private let most: Int
  private var things: [Name: Thing] = [:]

  init(most: Int) { self.most = most }

  subscript(name: Name) -> Thing? { things[name] }

  mutating func keep(_ thing: Thing, as name: Name) {
    if things.count >= most, things[name] == nil { things.remove(at: things.startIndex) }
    things[name] = thing
  }
}
