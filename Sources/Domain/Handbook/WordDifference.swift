/// The difference between two texts, in words, as a person would mark it on paper.
package struct WordDifference: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    case same(String)
    case gone(String)
    case new(String)
  }

  package let pieces: [Piece]

  package var isEmpty: Bool { pieces.allSatisfy { if case .same = $0 { true } else { false } } }

  /// The cost limit of all comparisons of one difference, in steps: some tens of milliseconds. Other pages wait meanwhile, and
  /// two texts with next to nothing in common would only show noise.
  private static let mostEffort = 4_000_000

  /// Compares line by line first, and word by word only inside what changed: the work grows with the size of the change, not
  /// with the square of the page.
  package init(from old: String, to new: String) {
    var draft: [Piece] = []
    var effort = Self.mostEffort
    let (past, now) = (Self.lines(old), Self.lines(new))
    for run in Alignment(past, now, effort: &effort).runs {
      switch run {
      case .same(let range): draft.append(.same(Self.text(now[range])))
      case .changed(let old, let new) where old.isEmpty || new.isEmpty:
        draft += [.gone(Self.text(past[old])), .new(Self.text(now[new]))].filter { !$0.isEmpty }
      case .changed(let old, let new): draft += Self.words(from: Self.text(past[old]), to: Self.text(now[new]), &effort)
      }
    }
    pieces = draft
  }

  private static func words(from old: String, to new: String, _ effort: inout Int) -> [Piece] {
    let (past, now) = (words(old), words(new))
    return Alignment(past, now, effort: &effort).runs.flatMap { run -> [Piece] in
      switch run {
      case .same(let range): [.same(text(now[range]))]
      case .changed(let old, let new): [.gone(text(past[old])), .new(text(now[new]))].filter { !$0.isEmpty }
      }
    }
  }

  /// The pieces joined again.
  private static func text(_ pieces: ArraySlice<Substring>) -> String {
    guard let first = pieces.first, let last = pieces.last else { return "" }
    return String(first.base[first.startIndex..<last.endIndex])
  }

  private static func lines(_ text: String) -> [Substring] { split(text) { $0 == 0x0A } }

  private static func words(_ text: String) -> [Substring] { split(text) { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 } }

  /// Pieces that end after each separator, so that joining them gives the text back. Works on bytes, because a long page has
  /// many.
  private static func split(_ text: String, after isSeparator: (UInt8) -> Bool) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    for index in text.utf8.indices where isSeparator(text.utf8[index]) {
      let next = text.utf8.index(after: index)
      pieces.append(text[start..<next])
      start = next
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }
}

extension WordDifference.Piece {
  fileprivate var isEmpty: Bool {
    switch self {
    case .same(let text), .gone(let text), .new(let text): text.isEmpty
    }
  }
}
