import Vocabulary

/// Where the words of one step are kept. Each person has two things here: what they are writing, which is theirs alone, and what
/// they gave as ready. Only the second is ever shown, so that nothing lies open that its writer did not give in exactly those
/// words.
struct Sheet: Sendable, Hashable {
  private(set) var isShown = false
  /// What was given, in the order of the lots; empty until shown.
  private(set) var shown: [Contribution] = []
  /// The same for each field of the step, each in an order of its own: a place in one list tells nothing of the place in another.
  private var lists: [[Contribution]] = []
  private let lots: Lots
  private let lotsOfFields: [Lots]
  /// Who was not ready when it was shown, and gave nothing since.
  private(set) var waiting: Set<ID<Seat>> = []
  /// What is being written. Whoever gave something has it here as well, or newer words in its place.
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
    /// What lies open.
    static let open = Change(rawValue: 2)
    /// The number of people whose words wait.
    static let waiting = Change(rawValue: 4)
  }

  var isBlank: Bool { written.isEmpty }

  /// What lies open, a list for each field without what was left blank there. Empty until shown.
  var answers: [[Confided]] {
    lists.enumerated().map { field, list in
      list.compactMap { $0.words.indices.contains(field) && !$0.words[field].isEmpty ? $0.words[field] : nil }
    }
  }

  func words(of seat: ID<Seat>) -> Contribution? { written[seat] }

  func gift(of seat: ID<Seat>) -> Contribution? { given[seat] }

  /// False when somebody else already writes under this name: their words could otherwise be written over.
  func isFree(_ name: ID<Contribution>, for seat: ID<Seat>) -> Bool { !names.contains(name) || written[seat]?.id == name }

  /// Puts somebody's words down in the place of their earlier ones. What they gave stays as it was given; but with no words at
  /// all they take everything back, also what was given.
  mutating func put(_ words: Contribution?, by seat: ID<Seat>) -> Change {
    let old = written[seat]
    // Whoever writes again keeps their place among the others.
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

  /// Gives what somebody has written, as it stands now.
  mutating func give(by seat: ID<Seat>) -> Change {
    let settled = settle(seat)
    guard let new = written[seat] else { return settled }
    let old = given.updateValue(new, forKey: seat)
    guard new != old else { return settled }
    return replace(old, by: new).union(settled)
  }

  /// Gives back to its writer what they gave. What they wrote stays, for them alone.
  mutating func take(from seat: ID<Seat>) -> Change {
    guard let old = given.removeValue(forKey: seat) else { return [] }
    return replace(old, by: nil)
  }

  /// Gives back to everybody what they gave. Only for what is not shown.
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

/// Draws lots for one list of what is shown without a name. The lot follows from the list and from the name from chance that a
/// thing has, so the order stays the same from look to look and for whoever looks, does not tell who came first, and is another
/// one in every list: what two lists hold of one person is not joined by its place.
struct Lots: Sendable, Hashable {
  private let seed: UInt64

  /// - Parameter list: what the list is called among those of this conversation.
  init(of conversation: ID<Conversation>, list: String) {
    seed = Lots.mixed(0xcbf2_9ce4_8422_2325, "\(conversation.raw)/\(list)")
  }

  func drawn<Thing, Subject>(_ things: some Collection<Thing>, name: (Thing) -> ID<Subject>) -> [Thing] {
    let lots = things.map { (lot: lot(of: name($0)), thing: $0) }
    return lots.sorted { $0.lot < $1.lot }.map(\.thing)
  }

  /// Puts another thing in the place of the one with this name, among drawn things.
  fileprivate func replace(_ name: ID<Contribution>, by new: Contribution?, isThere: Bool, in drawn: inout [Contribution]) {
    let place = place(of: name, among: drawn, name: \.id)
    if isThere { drawn.remove(at: place) }
    if let new { drawn.insert(new, at: place) }
  }

  /// Where the thing with this name stands among drawn things, or would stand.
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

  /// The name breaks a tie.
  private func lot<Subject>(of name: ID<Subject>) -> (UInt64, String) { (Lots.stirred(Lots.mixed(seed, name.raw)), name.raw) }

  /// FNV-1a; it wraps by design. Swift's own hash is another one in every run, and an order that jumps shows who came in.
  private static func mixed(_ seed: UInt64, _ text: String) -> UInt64 {
    var hash = seed
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// The end of SplitMix64: FNV alone carries a seed to the end bit by bit, and names that resemble each other would stay
  /// together.
  private static func stirred(_ hash: UInt64) -> UInt64 {
    var z = hash
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
