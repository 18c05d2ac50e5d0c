import Vocabulary

/// Where the words of one step are kept: by who wrote them while they are hidden, and in drawn order once they are shown.
struct Sheet: Sendable, Hashable {
  private(set) var isShown = false
  /// In the order of the lots; empty until shown.
  private(set) var shown: [Contribution] = []
  private var written: [ID<Seat>: Contribution] = [:]
  private var names: Set<ID<Contribution>> = []

  var isBlank: Bool { written.isEmpty }

  func words(of seat: ID<Seat>) -> Contribution? { written[seat] }

  /// False when somebody else already writes under this name: their words could otherwise be written over.
  func isFree(_ name: ID<Contribution>, for seat: ID<Seat>) -> Bool { !names.contains(name) || written[seat]?.id == name }

  /// Puts somebody's words down in the place of their earlier ones, or takes those away. True when that changed anything.
  mutating func put(_ given: Contribution?, by seat: ID<Seat>, lots: Lots) -> Bool {
    let old = written[seat]
    // Whoever writes again keeps their place among the others.
    let new = given.map { Contribution(id: old?.id ?? $0.id, words: $0.words) }
    guard new != old else { return false }
    written[seat] = new
    if let new { names.insert(new.id) } else if let old { names.remove(old.id) }
    if isShown { replace(old, by: new, lots: lots) }
    return true
  }

  mutating func show(lots: Lots) {
    isShown = true
    shown = lots.drawn(written.values, name: \.id)
  }

  private mutating func replace(_ old: Contribution?, by new: Contribution?, lots: Lots) {
    guard let name = old?.id ?? new?.id else { return }
    let place = lots.place(of: name, among: shown, name: \.id)
    if old != nil { shown.remove(at: place) }
    if let new { shown.insert(new, at: place) }
  }
}

/// Draws lots for what is shown without a name. The lot follows from the name from chance that a thing has, so the order
/// stays the same from look to look, and does not tell who came first.
struct Lots: Sendable, Hashable {
  private let seed: UInt64

  init(of conversation: ID<Conversation>) { seed = Lots.mixed(0xcbf2_9ce4_8422_2325, conversation.raw) }

  func drawn<Thing, Subject>(_ things: some Collection<Thing>, name: (Thing) -> ID<Subject>) -> [Thing] {
    let lots = things.map { (lot: lot(of: name($0)), thing: $0) }
    return lots.sorted { $0.lot < $1.lot }.map(\.thing)
  }

  /// Where the thing with this name stands among drawn things, or would stand.
  func place<Thing, Subject>(of wanted: ID<Subject>, among things: [Thing], name: (Thing) -> ID<Subject>) -> Int {
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
  private func lot<Subject>(of name: ID<Subject>) -> (UInt64, String) { (Lots.mixed(seed, name.raw), name.raw) }

  /// FNV-1a; it wraps by design. Swift's own hash is another one in every run, and an order that jumps shows who came in.
  private static func mixed(_ seed: UInt64, _ text: String) -> UInt64 {
    var hash = seed
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
