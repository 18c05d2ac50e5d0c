import Vocabulary

/// A sign that the handbook begins to follow a norm instead of the work: a chapter or page with the name of a clause, or a page
/// with the words of a clause. No rule forbids it; it is a question for whoever keeps the handbook.
package struct MirrorSign: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case chapterNamed(String)
    case pageNamed(slug: String, title: String)
    /// With the words that both have.
    case pageCopies(slug: String, title: String, words: String)
  }
  package let kind: Kind
  package let clause: ClauseMark

  package init(kind: Kind, clause: ClauseMark) {
    self.kind = kind
    self.clause = clause
  }

  /// A name for this sign, so that dismissing it holds for this sign only.
  package var name: String {
    switch kind {
    case .chapterNamed(let title): "hoofdstuk:\(slug(of: title)):\(clause.clause)"
    case .pageNamed(let page, _): "bladzijde:\(page):\(clause.clause)"
    case .pageCopies(let page, _, _): "woorden:\(page):\(clause.clause)"
    }
  }
}

/// Finds signs that the handbook mirrors a norm set. Titles must be the same apart from small words, or have the same number.
/// Of a text, eight words in a row must be the same, so that a common phrase is no copy.
package struct MirrorCheck: Sendable {
  package static let wordsInARow = 8
  private static let small: Set<String> = [
    "de", "het", "een", "en", "van", "voor", "in", "op", "of", "met", "bij", "the", "a", "of", "and", "for", "to", "our", "ons",
    "onze",
  ]

  private let named: [Set<String>: ClauseMark]
  private let numbered: [String: (mark: ClauseMark, words: Set<String>)]
  private let phrases: [Int: (mark: ClauseMark, words: ArraySlice<String>)]

  package init(_ clauses: [(mark: ClauseMark, norm: NormText)]) {
    var named: [Set<String>: ClauseMark] = [:]
    var numbered: [String: (mark: ClauseMark, words: Set<String>)] = [:]
    var phrases: [Int: (mark: ClauseMark, words: ArraySlice<String>)] = [:]
    for (mark, norm) in clauses {
      let title = MirrorCheck.kept(norm.title)
      if !title.isEmpty { named[title] = named[title] ?? mark }
      numbered[norm.number] = (mark, title)
      let words = MirrorCheck.words(norm.text.isEmpty ? norm.title : norm.text)
      guard words.count >= MirrorCheck.wordsInARow else { continue }
      for start in 0...(words.count - MirrorCheck.wordsInARow) {
        let run = words[start..<(start + MirrorCheck.wordsInARow)]
        let hash = MirrorCheck.hash(run)
        if phrases[hash] == nil { phrases[hash] = (mark, run) }
      }
    }
    self.named = named
    self.numbered = numbered
    self.phrases = phrases
  }

  /// Signs in the names of chapters and pages, in their order.
  package func signs(chapters: [String], pages: [(slug: String, title: String)]) -> [MirrorSign] {
    chapters.compactMap { title in clause(named: title).map { MirrorSign(kind: .chapterNamed(title), clause: $0) } }
      + pages.compactMap { page in
        clause(named: page.title).map { MirrorSign(kind: .pageNamed(slug: page.slug, title: page.title), clause: $0) }
      }
  }

  /// The clauses whose words a page copies: one sign for each, with the first words that are the same.
  package func signs(slug: String, title: String, text: String) -> [MirrorSign] {
    let words = MirrorCheck.words(text)
    guard words.count >= MirrorCheck.wordsInARow, !phrases.isEmpty else { return [] }
    var found: [MirrorSign] = []
    var seen: Set<ClauseMark> = []
    for start in 0...(words.count - MirrorCheck.wordsInARow) {
      let run = words[start..<(start + MirrorCheck.wordsInARow)]
      guard let (mark, same) = phrases[MirrorCheck.hash(run)], same.elementsEqual(run), seen.insert(mark).inserted else {
        continue
      }
      found.append(MirrorSign(kind: .pageCopies(slug: slug, title: title, words: run.joined(separator: " ")), clause: mark))
    }
    return found
  }

  /// The clause that a title is named after: `4 Context van de organisatie`, `4.1`, or `Context van onze organisatie`.
  private func clause(named title: String) -> ClauseMark? {
    let parts = title.split(separator: " ", maxSplits: 1).map(String.init)
    if let first = parts.first, let (mark, words) = numbered[first.last == "." ? String(first.dropLast()) : first] {
      let rest = MirrorCheck.kept(parts.count == 2 ? parts[1] : "")
      // A number alone proves little: "1 Welkom" is not named after clause one.
      if !rest.isEmpty && rest == words { return mark }
      if first.contains("."), rest.isEmpty || !rest.isDisjoint(with: words) { return mark }
    }
    let words = MirrorCheck.kept(title)
    // One word belongs to the language and not to the norm: "Klachten" can be any title.
    return words.count >= 2 ? named[words] : nil
  }

  private static func kept(_ title: String) -> Set<String> { Set(words(title)).subtracting(small) }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func hash(_ words: ArraySlice<String>) -> Int {
    var hasher = Hasher()
    for word in words { hasher.combine(word) }
    return hasher.finalize()
  }
}
