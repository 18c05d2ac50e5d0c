/// The difference between two texts, in words, as a person would mark it on paper.
package struct WordDifference: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    case same(String)
    case gone(String)
    case new(String)
  }

  package let pieces: [Piece]

  package var isEmpty: Bool { pieces.allSatisfy { if case .same = $0 { true } else { false } } }

  /// Compares line by line first and word by word only inside what changed:
  /// the work grows with the size of the change, not with the square of the page.
  package init(from old: String, to new: String) {
    var draft: [Piece] = []
    var effort = Self.mostEffort
    for block in Self.blocks(Self.lines(old), Self.lines(new), &effort) {
      switch block {
      case .same(let lines): draft.append(.same(lines.joined()))
      case .changed(let gone, let new):
        for piece in Self.blocks(Self.words(gone.joined()), Self.words(new.joined()), &effort) {
          switch piece {
          case .same(let words): draft.append(.same(words.joined()))
          case .changed(let gone, let new):
            if !gone.isEmpty { draft.append(.gone(gone.joined())) }
            if !new.isEmpty { draft.append(.new(new.joined())) }
          }
        }
      }
    }
    pieces = draft
  }

  private enum Block {
    case same([Substring])
    case changed([Substring], [Substring])
  }

  private static func blocks(_ old: [Substring], _ new: [Substring], _ effort: inout Int) -> [Block] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    var blocks: [Block] = head > 0 ? [.same(Array(old[..<head]))] : []
    blocks += middle(Array(old[head..<(old.count - tail)]), Array(new[head..<(new.count - tail)]), &effort)
    if tail > 0 { blocks.append(.same(Array(old[(old.count - tail)...]))) }
    return blocks
  }

  /// What all comparing of one difference may cost together, in pairs of words: some tens of milliseconds. Somebody else's page waits
  /// meanwhile, and two texts with next to nothing in common would only show confetti.
  private static let mostEffort = 8_000_000

  private static func middle(_ old: [Substring], _ new: [Substring], _ effort: inout Int) -> [Block] {
    if old.isEmpty && new.isEmpty { return [] }
    // Myers costs the product of their lengths at most.
    effort -= old.count * new.count
    if old.isEmpty || new.isEmpty || effort < 0 { return [.changed(old, new)] }
    var gone = Set<Int>()
    var came = Set<Int>()
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): came.insert(offset)
      }
    }
    var blocks: [Block] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      var same: [Substring] = []
      while i < old.count, j < new.count, !gone.contains(i), !came.contains(j) {
        same.append(new[j])
        (i, j) = (i + 1, j + 1)
      }
      if !same.isEmpty { blocks.append(.same(same)) }
      var (removed, added): ([Substring], [Substring]) = ([], [])
      while i < old.count, gone.contains(i) { removed.append(old[i]); i += 1 }
      while j < new.count, came.contains(j) { added.append(new[j]); j += 1 }
      if !removed.isEmpty || !added.isEmpty { blocks.append(.changed(removed, added)) }
    }
    return blocks
  }

  private static func lines(_ text: String) -> [Substring] { split(text) { $0 == "\n" } }

  private static func words(_ text: String) -> [Substring] { split(text) { $0.isWhitespace } }

  /// Pieces that end after each separator, so that joining them gives the text back.
  private static func split(_ text: String, after separator: (Character) -> Bool) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      if separator(text[index]) {
        pieces.append(text[start..<next])
        start = next
      }
      index = next
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }
}
