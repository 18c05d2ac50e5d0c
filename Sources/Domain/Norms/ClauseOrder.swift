package import Vocabulary

/// The order of the clauses of a set: each clause follows the one it is part of.
package struct ClauseOrder: Sendable {
  package struct Item: Sendable, Hashable {
    package let id: ID<NormClause>
    package let number: String
    package let parent: String?

    package init(id: ID<NormClause>, number: String, parent: String?) {
      self.id = id
      self.number = number
      self.parent = parent
    }
  }

  private let children: [String?: [Item]]
  private let all: [Item]

  /// In their current order. A clause whose parent does not exist stands at the top level.
  package init(_ items: [Item]) {
    let numbers = Set(items.map(\.number))
    all = items
    children = Dictionary(grouping: items) { item in item.parent.flatMap { numbers.contains($0) ? $0 : nil } }
  }

  /// Every clause after its parent.
  package var inTree: [ID<NormClause>] { below(nil, children, level: 0).map(\.id) }

  /// Every clause with the number of parents above it.
  package var levels: [ID<NormClause>: Int] {
    Dictionary(below(nil, children, level: 0).map { ($0.id, $0.level) }, uniquingKeysWith: { first, _ in first })
  }

  /// The order after a clause was moved before the one above it, or behind the one below it, with everything below it; only
  /// among clauses with the same parent. At the end of those nothing moves.
  package func moving(_ id: ID<NormClause>, up: Bool) -> [ID<NormClause>] {
    guard let (parent, siblings) = children.first(where: { $0.value.contains { $0.id == id } }),
      let at = siblings.firstIndex(where: { $0.id == id })
    else { return inTree }
    let other = up ? at - 1 : at + 1
    guard siblings.indices.contains(other) else { return inTree }
    var children = children
    children[parent]?.swapAt(at, other)
    return below(nil, children, level: 0).map(\.id)
  }

  /// Whether a clause with this number may be put below that one: not below itself, nor below one of its own descendants.
  package func mayStand(_ number: String, below parent: String) -> Bool {
    let parents = Dictionary(all.map { ($0.number, $0.parent) }, uniquingKeysWith: { first, _ in first })
    var here: String? = parent
    for _ in 0...ClauseRules.deepest {
      guard let current = here else { return true }
      if current == number { return false }
      here = parents[current] ?? nil
    }
    return false
  }

  private func below(_ parent: String?, _ children: [String?: [Item]], level: Int) -> [(id: ID<NormClause>, level: Int)] {
    guard level <= ClauseRules.deepest else { return [] }
    return (children[parent] ?? []).flatMap { [(id: $0.id, level: level)] + below($0.number, children, level: level + 1) }
  }
}
