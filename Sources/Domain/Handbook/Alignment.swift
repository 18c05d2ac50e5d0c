/// Which pieces of two texts correspond: those that are the same, in order, and what lies between.
///
/// A few changes are found exactly (Myers 1986). When there are many, pieces that occur once in both texts serve as anchors (as
/// in the patience difference), and each part between is compared separately. What would take longer than somebody waits is not
/// compared: it comes back as changed.
struct Alignment {
  enum Run {
    case same(Range<Int>)
    case changed(old: Range<Int>, new: Range<Int>)
  }

  /// In the order of the texts. `same` holds indices of the new one.
  private(set) var runs: [Run] = []
  private let old: [Int]
  private let new: [Int]
  private var effort: Int

  /// How many changes between two parts are followed at once, and how many when there are no anchors.
  private static let fewChanges = 64
  private static let mostChanges = 1_000
  private static let deepest = 8

  /// - Parameter effort: how many steps may be taken, over all alignments that share it; steps that were taken are subtracted.
  init(_ old: [Substring], _ new: [Substring], effort: inout Int) {
    var names = Names()
    (self.old, self.new) = (old.map { names.number(of: $0) }, new.map { names.number(of: $0) })
    self.effort = effort
    align(old.indices, new.indices, depth: 0)
    effort = self.effort
  }

  private mutating func align(_ past: Range<Int>, _ now: Range<Int>, depth: Int) {
    var (past, now) = (past, now)
    let head = zip(past, now).prefix { old[$0] == new[$1] }.count
    keep(now.prefix(head))
    (past, now) = (past.dropFirst(head), now.dropFirst(head))
    let tail = zip(past.reversed(), now.reversed()).prefix { old[$0] == new[$1] }.count
    let end = now.suffix(tail)
    (past, now) = (past.dropLast(tail), now.dropLast(tail))
    effort -= past.count + now.count
    between(past, now, depth: depth)
    keep(end)
  }

  private mutating func between(_ past: Range<Int>, _ now: Range<Int>, depth: Int) {
    guard !past.isEmpty, !now.isEmpty, effort > 0 else { return change(past, now) }
    if let pairs = followed(past, now, atMost: Alignment.fewChanges) { return write(pairs, past, now) }
    let anchors = depth < Alignment.deepest ? anchors(past, now) : []
    guard !anchors.isEmpty else {
      if let pairs = followed(past, now, atMost: Alignment.mostChanges) { return write(pairs, past, now) }
      return change(past, now)
    }
    var (last, lastNew) = (past.lowerBound, now.lowerBound)
    for anchor in anchors {
      align(last..<anchor.old, lastNew..<anchor.new, depth: depth + 1)
      keep(anchor.new..<(anchor.new + 1))
      (last, lastNew) = (anchor.old + 1, anchor.new + 1)
    }
    align(last..<past.upperBound, lastNew..<now.upperBound, depth: depth + 1)
  }

  // MARK: Anchors

  /// The longest sequence of pieces that occur once in both parts and in the same order.
  private func anchors(_ past: Range<Int>, _ now: Range<Int>) -> [(old: Int, new: Int)] {
    var places: [Int: (old: Int, new: Int)] = [:]
    for place in past { places[old[place]] = places[old[place]] == nil ? (place, -1) : (-1, -1) }
    for place in now {
      guard let known = places[new[place]], known.old >= 0 else { continue }
      places[new[place]] = known.new < 0 ? (known.old, place) : (-1, -1)
    }
    return Alignment.rising(places.values.filter { $0.old >= 0 && $0.new >= 0 }.sorted { $0.old < $1.old })
  }

  /// The longest sequence that rises on the new side (patience sorting).
  private static func rising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tops: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tops.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tops[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tops[low - 1] : nil
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    return sequence(first: tops.last) { $0.flatMap { before[$0] } }.prefix { $0 != nil }.compactMap { $0.map { pairs[$0] } }
      .reversed()
  }

  // MARK: One change after another

  /// The pairs that stay when as little as possible changes. Nil when more than this many pieces were removed and added.
  private mutating func followed(_ past: Range<Int>, _ now: Range<Int>, atMost most: Int) -> [(old: Int, new: Int)]? {
    let (n, m) = (past.count, now.count)
    // How far each diagonal was followed, after each number of changes; diagonal k stands at index k + d.
    var reached: [[Int]] = []
    for d in 0...min(n + m, most) {
      var row = [Int](repeating: 0, count: 2 * d + 1)
      for k in stride(from: -d, through: d, by: 2) {
        var x = d == 0 ? 0 : Alignment.step(reached[d - 1], k, d)
        while x < n, x - k < m, old[past.lowerBound + x] == new[now.lowerBound + x - k] { x += 1; effort -= 1 }
        row[k + d] = x
        if x >= n, x - k >= m {
          reached.append(row)
          return Alignment.pairs(reached, n, m).map { (past.lowerBound + $0, now.lowerBound + $1) }
        }
      }
      reached.append(row)
      effort -= d + 1
      if effort < 0 { return nil }
    }
    return nil
  }

  /// Where diagonal k begins with d changes: one down from the diagonal above, or one to the right from the one below.
  private static func step(_ row: [Int], _ k: Int, _ d: Int) -> Int {
    func x(_ diagonal: Int) -> Int { row[diagonal + d - 1] }
    if k == -d { return x(k + 1) }
    if k == d { return x(k - 1) + 1 }
    return max(x(k + 1), x(k - 1) + 1)
  }

  private static func pairs(_ reached: [[Int]], _ n: Int, _ m: Int) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var (x, k) = (n, n - m)
    for d in stride(from: reached.count - 1, through: 1, by: -1) {
      let begin = step(reached[d - 1], k, d)
      while x > begin { x -= 1; pairs.append((x, x - k)) }
      func before(_ diagonal: Int) -> Int { abs(diagonal) < d ? reached[d - 1][diagonal + d - 1] : -1 }
      if k == -d || (k != d && before(k + 1) >= before(k - 1) + 1) { k += 1 } else { (x, k) = (x - 1, k - 1) }
    }
    while x > 0 { x -= 1; pairs.append((x, x - k)) }
    return pairs.reversed()
  }

  // MARK: The result

  private mutating func write(_ pairs: [(old: Int, new: Int)], _ past: Range<Int>, _ now: Range<Int>) {
    var (last, lastNew) = (past.lowerBound, now.lowerBound)
    for pair in pairs {
      change(last..<pair.old, lastNew..<pair.new)
      keep(pair.new..<(pair.new + 1))
      (last, lastNew) = (pair.old + 1, pair.new + 1)
    }
    change(last..<past.upperBound, lastNew..<now.upperBound)
  }

  private mutating func keep(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if case .same(let before)? = runs.last {
      runs[runs.count - 1] = .same(before.lowerBound..<range.upperBound)
    } else {
      runs.append(.same(range))
    }
  }

  private mutating func change(_ past: Range<Int>, _ now: Range<Int>) {
    guard !past.isEmpty || !now.isEmpty else { return }
    if case .changed(let old, let new)? = runs.last {
      runs[runs.count - 1] = .changed(old: old.lowerBound..<past.upperBound, new: new.lowerBound..<now.upperBound)
    } else {
      runs.append(.changed(old: past, new: now))
    }
  }
}

/// Gives every different piece a number, because comparing numbers is a hundred times as fast.
private struct Names {
  private var numbers: [UInt64: Int] = [:]
  private var pieces: [Substring] = []

  mutating func number(of piece: Substring) -> Int {
    // FNV-1a over the bytes; pieces with the same hash are compared byte by byte.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in piece.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    while let known = numbers[hash] {
      if pieces[known] == piece { return known }
      hash &+= 1
    }
    numbers[hash] = pieces.count
    pieces.append(piece)
    return pieces.count - 1
  }
}
