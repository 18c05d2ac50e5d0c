import Vocabulary

/// The words of one step. Each person has two things here: a draft, which is theirs alone, and what they gave as ready. Only
/// the second is ever shown, so nothing is shown that its writer did not give in exactly those words.
struct Sheet: Sendable, Hashable {
  private(set) var isShown = false
  /// What was given, in its random order. Empty until shown.
  private(set) var shown: [Contribution] = []
  /// The same for each field of the step, each in an order of its own: a place in one list tells nothing about the place in
  /// another.
  private var lists: [[Contribution]] = []
  private let lots: Lots
  private let lotsOfFields: [Lots]
  /// Who was not ready when it was shown, and gave nothing since.
  private(set) var waiting: Set<ID<Seat>> = []
  /// The drafts. Whoever gave something has the same words here, or newer ones.
  private var written: [ID<Seat>: Contribution] = [:]
  private var given: [ID<Seat>: Contribution] = [:]
  private var names: Set<ID<Contribution>> = []

  init(of step: ConversationFormat.Step, in conversation: ID<Conversation>) {
    lots = Lots(of: conversation, list: step.slug)
    lotsOfFields = step.fields.map { Lots(of: conversation, list: "\(step.slug)/\($0.slug)") }
  }

  /// What became different.
  struct Change: OptionSet {
    let rawValue: Int
    /// Something that only its writer sees.
    static let kept = Change(rawValue: 1)
    /// Something that is shown.
    static let open = Change(rawValue: 2)
    /// The number of people whose words wait.
    static let waiting = Change(rawValue: 4)
  }

  var isBlank: Bool { written.isEmpty }

  /// What is shown: a list for each field, without empty fields. Empty until shown.
  var answers: [[Confided]] {
    lists.enumerated().map { field, list in
      list.compactMap { $0.words.indices.contains(field) && !$0.words[field].isEmpty ? $0.words[field] : nil }
    }
  }

  func words(of seat: ID<Seat>) -> Contribution? { written[seat] }

  func gift(of seat: ID<Seat>) -> Contribution? { given[seat] }

  /// False when somebody else already writes under this name: otherwise their words could be overwritten.
  func isFree(_ name: ID<Contribution>, for seat: ID<Seat>) -> Bool { !names.contains(name) || written[seat]?.id == name }

  /// Replaces somebody's earlier words. What they gave stays as given; but no words at all take everything back, also what was
  /// given.
  mutating func put(_ words: Contribution?, by seat: ID<Seat>) -> Change {
    let old = written[seat]
    // Somebody who writes again keeps their place among the others.
    let new = words.map { Contribution(id: old?.id ?? $0.id, words: $0.words) }
    guard new != old else { return [] }
    written[seat] = new
    guard new == nil else {
      if let new { names.insert(new.id) }
      return .kept
    }
    if let old { names.remove(old.id) }
    return take(from: seat).union(settle(seat)).union(.kept)
  }

  /// Gives what somebody has written, as it is now.
  mutating func give(by seat: ID<Seat>) -> Change {
    let settled = settle(seat)
    guard let new = written[seat] else { return settled }
    let old = given.updateValue(new, forKey: seat)
    guard new != old else { return settled }
    return replace(old, by: new).union(settled)
  }

  /// Takes back what somebody gave. It stays their own draft.
  mutating func take(from seat: ID<Seat>) -> Change {
    guard let old = given.removeValue(forKey: seat) else { return [] }
    return replace(old, by: nil)
  }

  /// Takes back what everybody gave. Only for what is not shown.
  mutating func takeAll() { given.removeAll() }

  /// - Parameter waiting: who is not ready.
  mutating func show(waiting: Set<ID<Seat>>) {
    isShown = true
    shown = lots.drawn(given.values, name: \.id)
    lists = lotsOfFields.map { $0.drawn(given.values, name: \.id) }
    self.waiting = waiting
  }

  private mutating func settle(_ seat: ID<Seat>) -> Change { waiting.remove(seat) == nil ? [] : .waiting }

  private mutating func replace(_ old: Contribution?, by new: Contribution?) -> Change {
    guard isShown, let name = old?.id ?? new?.id else { return .kept }
    lots.replace(name, by: new, isThere: old != nil, in: &shown)
    for (field, lots) in lotsOfFields.enumerated() { lots.replace(name, by: new, isThere: old != nil, in: &lists[field]) }
    return .open
  }
}

/// A random order for one list of what is shown without a name. The order follows from the list and from the random name of
/// each thing. So it stays the same at every read and for every reader, does not tell who came first, and differs from list to
/// list: the places of one person in two lists cannot be connected.
struct Lots: Sendable, Hashable {
  private let seed: UInt64

  /// - Parameter list: the name of the list within this conversation.
  init(of conversation: ID<Conversation>, list: String) {
    seed = Lots.mixed(0xcbf2_9ce4_8422_2325, "\(conversation.raw)/\(list)")
  }

  func drawn<Thing, Subject>(_ things: some Collection<Thing>, name: (Thing) -> ID<Subject>) -> [Thing] {
    let lots = things.map { (lot: lot(of: name($0)), thing: $0) }
    return lots.sorted { $0.lot < $1.lot }.map(\.thing)
  }

  /// Replaces the thing with this name, among things in their random order.
  fileprivate func replace(_ name: ID<Contribution>, by new: Contribution?, isThere: Bool, in drawn: inout [Contribution]) {
    let place = place(of: name, among: drawn, name: \.id)
    if isThere { drawn.remove(at: place) }
    if let new { drawn.insert(new, at: place) }
  }

  /// The place of the thing with this name among things in their random order, or the place where it would be.
  private func place<Thing, Subject>(of wanted: ID<Subject>, among things: [Thing], name: (Thing) -> ID<Subject>) -> Int {
    let wanted = lot(of: wanted)
    var low = 0
    var high = things.count
    while low < high {
      let middle = (low + high) / 2
      if lot(of: name(things[middle])) < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The name decides when two have the same number.
  private func lot<Subject>(of name: ID<Subject>) -> (UInt64, String) { (Lots.stirred(Lots.mixed(seed, name.raw)), name.raw) }

  /// FNV-1a; overflow wraps by design. Swift's own hash differs in every run, and an order that jumps would show who came in.
  private static func mixed(_ seed: UInt64, _ text: String) -> UInt64 {
    var hash = seed
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// The end of SplitMix64. FNV alone mixes a seed too little: similar names would stay together.
  private static func stirred(_ hash: UInt64) -> UInt64 {
    var z = hash
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
