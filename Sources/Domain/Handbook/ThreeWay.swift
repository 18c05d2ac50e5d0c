/// Two changes of one text that began at the same words, combined: what only one of them changed is taken as it is, and where
/// both changed the same words people choose.
package struct ThreeWay: Sendable {
  enum Part: Sendable {
    case agreed(String)
    case clash(Clash)
  }

  /// One place that both changed.
  package struct Clash: Sendable, Hashable {
    package let field: AmendedField
    package let base: String
    /// What stands in the working draft.
    package let draft: String
    package let proposed: String
  }

  /// What somebody chooses at a clash.
  package enum Choice: String, CaseIterable, Sendable {
    case proposed = "voorstel", draft = "werkversie", both = "allebei"
  }

  /// The parts of each field, in the order of the page.
  private let fields: [(field: AmendedField, parts: [Part])]

  /// Nil when one of the three is of another kind: a text that became a process cannot be compared with its old self.
  package init?(base: AmendedWords, draft: AmendedWords, proposed: AmendedWords) {
    let (old, ours, theirs) = (base.fields, draft.fields, proposed.fields)
    guard old.map(\.field) == ours.map(\.field), old.map(\.field) == theirs.map(\.field) else { return nil }
    fields = old.indices.map { index in
      let field = old[index].field
      return (field, ThreeWay.parts(field, old[index].words, ours[index].words, theirs[index].words))
    }
  }

  /// Where both changed the same words, in the order of the page.
  package var clashes: [Clash] {
    fields.flatMap(\.parts).compactMap { if case .clash(let clash) = $0 { clash } else { nil } }
  }

  /// The resulting words, with a choice for each clash. A clash without a choice keeps both.
  package func settled(_ choices: [Choice]) -> [(field: AmendedField, words: String)] {
    var choices = choices[...]
    return fields.map { field, parts in
      let words = parts.map { part -> String in
        switch part {
        case .agreed(let words): words
        case .clash(let clash): clash.settled(choices.popFirst() ?? .both)
        }
      }
      return (field, words.joined())
    }
  }

  private static func parts(_ field: AmendedField, _ base: String, _ draft: String, _ proposed: String) -> [Part] {
    if base == draft || draft == proposed { return [.agreed(proposed)] }
    if base == proposed { return [.agreed(draft)] }
    // Only a whole text is long enough to be changed in two places at once.
    guard field == .text else { return [.clash(Clash(field: field, base: base, draft: draft, proposed: proposed))] }
    return byLine(lines(base), lines(draft), lines(proposed)).map { chunk in
      if chunk.base == chunk.draft || chunk.draft == chunk.proposed { return .agreed(chunk.proposed) }
      if chunk.base == chunk.proposed { return .agreed(chunk.draft) }
      return .clash(Clash(field: field, base: chunk.base, draft: chunk.draft, proposed: chunk.proposed))
    }
  }

  private typealias Chunk = (base: String, draft: String, proposed: String)

  /// The three texts cut at every line that all of them have, so that each chunk can be judged separately (Khanna, Kunal and
  /// Pierce, "A Formal Investigation of Diff3", 2007).
  private static func byLine(_ base: [Substring], _ draft: [Substring], _ proposed: [Substring]) -> [Chunk] {
    let (inDraft, inProposed) = (places(of: base, in: draft), places(of: base, in: proposed))
    var chunks: [Chunk] = []
    var at = (base: 0, draft: 0, proposed: 0)
    func cut(_ end: (base: Int, draft: Int, proposed: Int)) {
      let chunk = (
        base[at.base..<end.base].joined(), draft[at.draft..<end.draft].joined(), proposed[at.proposed..<end.proposed].joined()
      )
      if chunk != ("", "", "") { chunks.append(chunk) }
      at = end
    }
    for line in base.indices {
      guard let mine = inDraft[line], let theirs = inProposed[line] else { continue }
      cut((line, mine, theirs))
      cut((line + 1, mine + 1, theirs + 1))
    }
    cut((base.count, draft.count, proposed.count))
    return chunks
  }

  /// The place of each line of a text in another one, in the same order. Nil for a removed line.
  private static func places(of old: [Substring], in new: [Substring]) -> [Int: Int] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    var found: [Int: Int] = [:]
    for index in 0..<head { found[index] = index }
    for index in 0..<tail { found[old.count - 1 - index] = new.count - 1 - index }
    let (before, after) = (Array(old[head..<(old.count - tail)]), Array(new[head..<(new.count - tail)]))
    // Comparing costs at most the product of the lengths; two texts this long with nothing in common are one clash.
    guard before.count * after.count <= 4_000_000 else { return found }
    let change = after.difference(from: before)
    let gone = Set(change.removals.map(\.offset)), came = Set(change.insertions.map(\.offset))
    for (one, other) in zip(before.indices.filter { !gone.contains($0) }, after.indices.filter { !came.contains($0) }) {
      found[head + one] = head + other
    }
    return found
  }

  private static func lines(_ text: String) -> [Substring] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      index + 1 < lines.count ? text[line.startIndex..<text.index(after: line.endIndex)] : line
    }
  }
}

extension ThreeWay.Clash {
  func settled(_ choice: ThreeWay.Choice) -> String {
    switch choice {
    case .proposed: proposed
    case .draft: draft
    case .both: draft.isEmpty || draft.hasSuffix("\n") ? draft + proposed : "\(draft)\n\(proposed)"
    }
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
