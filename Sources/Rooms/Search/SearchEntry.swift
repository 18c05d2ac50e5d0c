import Domain
import Seals
import Vocabulary

/// One thing that can be found, as the tables have it now.
struct SearchEntry {
  let subject: String
  /// A Dutch word that tells rows of the index apart.
  let kind: String
  /// The names of those for whom it stands there. Every reader has a few of these; whoever has another touches none of its rows.
  let audiences: [String]
  /// The slug of a page, or the set of a clause.
  let home: String
  let title: String
  /// The chapter of a page, or the day of a lesson.
  let remark: String
  /// Whether words of the remark find it. The day of a lesson would find all lessons of that day.
  var isFoundByRemark = false
  /// In which part of the body each step of a process begins, by bytes.
  let parts: [(place: Int, step: String)]
  let body: String
  /// The lines of the body that name a step, in bytes: a word there says more than one in an explanation.
  let headings: [Range<Int>]

  /// Of everything that decides what is in the index: when it is equal, nothing has to be written.
  var hash: String {
    chained(previous: "", fields: [kind, audiences.joined(separator: " "), home, title, remark, writtenParts, body])
  }

  var writtenParts: String { parts.map { "\($0.place):\($0.step)" }.joined(separator: " ") }

  /// How much of the body is kept to show words in their context. All words of a longer text can be found; beyond this they are
  /// shown without context.
  static let longestBody = 32_768

  var keptBody: String {
    guard body.utf8.count > SearchEntry.longestBody else { return body }
    var bytes = Array(body.utf8.prefix(SearchEntry.longestBody))
    while let last = bytes.last, last >= 0x80 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A word of an entry, as it goes into the index.
struct SearchPosting {
  let stem: String
  /// How much the entry is about this word, in thousandths.
  let weight: Int
  /// The byte of the body at which it is shown; -1 when it is only in the title, or beyond what is kept.
  let place: Int
}

extension SearchEntry {
  /// BM25 without the part that depends on other entries, so that a row need not change when another thing is published. A word
  /// of a title or of a step's name counts more; the hundredth occurrence in a long text counts little.
  func postings(_ stemmer: Stemmer) -> [SearchPosting] {
    let words = SearchWord.all(in: body)
    let length = 1 - Weight.byLength + Weight.byLength * Double(words.count) / Weight.usualLength
    var found: [String: (times: Double, bonus: Double, place: Int, isOfHeading: Bool)] = [:]
    var headings = headings[...]
    for word in words {
      while let heading = headings.first, heading.upperBound <= word.bytes.lowerBound { headings.removeFirst() }
      guard let stem = stemmer.stem(of: word.folded) else { continue }
      let isHeading = headings.first.map { $0.contains(word.bytes.lowerBound) } ?? false
      let place = word.bytes.upperBound <= SearchEntry.longestBody - 4 ? word.bytes.lowerBound : -1
      var known = found[stem] ?? (0, 0, place, isHeading)
      known.times += isHeading ? Weight.ofHeading : 1
      // It is shown where it names a step, and otherwise at its first place.
      if isHeading && !known.isOfHeading { (known.place, known.isOfHeading) = (place, true) }
      found[stem] = known
    }
    for (text, bonus) in [(title, Weight.ofTitle), (isFoundByRemark ? remark : "", Weight.ofRemark)] {
      for stem in Set(SearchWord.all(in: text).compactMap { stemmer.stem(of: $0.folded) }) {
        found[stem, default: (0, 0, -1, false)].bonus += bonus
      }
    }
    return found.map { stem, said in
      let often = said.times * (Weight.mostOften + 1) / (said.times + Weight.mostOften * length)
      return SearchPosting(stem: stem, weight: Int((often + said.bonus) * 1_000), place: said.place)
    }.sorted { $0.stem < $1.stem }
  }

  /// The usual values of BM25 (Robertson and Zaragoza 2009, 3.5.1), and the extra weight of a title.
  private enum Weight {
    static let mostOften = 1.2
    static let byLength = 0.4
    static let usualLength = 250.0
    static let ofHeading = 3.0
    static let ofTitle = 2.0
    static let ofRemark = 0.4
  }
}
