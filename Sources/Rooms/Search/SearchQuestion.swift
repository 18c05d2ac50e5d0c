import Domain
import Store
import Vocabulary

/// What somebody searches for, parsed: a handful of words, each with the stems that can find it.
struct SearchQuestion {
  struct Word {
    let bytes: Range<Int>
    let stem: String
    /// How much a stem counts for this word: the word itself fully, its compounds less.
    var stems: [String: Double]
  }

  let text: String
  var words: [Word]

  /// The most words; further ones are ignored.
  private static let mostWords = SIMD8<Double>.scalarCount

  init(_ text: String, _ stemmer: Stemmer) {
    self.text = text
    words = []
    for word in SearchWord.all(in: text) {
      guard words.count < SearchQuestion.mostWords, let stem = stemmer.stem(of: word.folded),
        !words.contains(where: { $0.stem == stem })
      else { continue }
      words.append(Word(bytes: word.bytes, stem: stem, stems: [stem: 1]))
    }
  }

  /// The question with some words replaced.
  func replacing(_ better: [(word: Word, by: String)]) -> String {
    var bytes = Array(text.utf8)
    for (word, other) in better.sorted(by: { $0.word.bytes.lowerBound > $1.word.bytes.lowerBound }) {
      bytes.replaceSubrange(word.bytes, with: other.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The words that exist for one reader, and how many entries of each audience have them. Nothing in it comes from what they may
/// not read.
struct SearchLexicon {
  /// By audience and stem. The empty stem counts the entries.
  private(set) var entries: [String: [String: Int]] = [:]

  func count(of stem: String, in audiences: [String]) -> Int { audiences.reduce(0) { $0 + (entries[$1]?[stem] ?? 0) } }
  func knows(_ stem: String) -> Bool { entries.values.contains { $0[stem] != nil } }

  private mutating func add(_ row: Row) throws {
    entries[try row.text("audience"), default: [:]][try row.text("stem")] = try row.int("entries")
  }
}

// MARK: Compounds

/// Dutch has compound words: *cliëntgesprek* is a *gesprek*, and somebody who searches for *gesprek* means it too. Nothing is
/// decided when a page is written: compounds are looked up among the words that this reader may read.
extension SearchQuestion {
  private enum Share {
    /// *gesprek* finds *cliëntgesprek*, because a compound is what it ends in.
    static let endsInIt = 0.4
    static let beginsWithIt = 0.25
    /// *cliëntgesprek* finds *gesprek*, and *cliënt* when the compound itself occurs nowhere.
    static let itsEnd = 0.3
    static let itsBeginning = 0.15
    static let most = 8
  }

  /// A shorter word is the end of too many others.
  private static let shortest = 4
  /// Beginnings that make no compound: *verslag* is no *slag*.
  private static let prefixes: Set<String> = ["aan", "her", "mis", "ont", "wan", "ver", "des"]

  /// Looks the words up, with their possible compounds, and gives each its stems. One statement, however many words and rows.
  mutating func lookUp(
    in audiences: [String], of organisation: ID<Organisation>, _ stemmer: Stemmer, _ tx: any Transaction
  ) throws -> SearchLexicon {
    var asked: Set<String> = [""]
    for word in words {
      asked.formUnion([word.stem] + SearchQuestion.splits(of: word.stem, stemmer).flatMap { [$0.end] + $0.beginnings })
    }
    let within: Query = "organisation = \(organisation) AND audience IN (\(list: audiences.filled(to: 4)))"
    var query: Query =
      "SELECT audience, stem, entries FROM search_stem WHERE \(within) AND stem IN (\(list: asked.sorted().filled(to: 32)))"
    for word in words where word.stem.count >= SearchQuestion.shortest {
      let (stem, mirror) = (word.stem, String(word.stem.reversed()))
      // Letters and digits sort below the last of the visible characters, on both databases.
      query = """
        \(query) UNION SELECT audience, stem, entries FROM search_stem WHERE \(within) AND stem > \(stem) AND stem < \("\(stem)~")
        UNION SELECT audience, stem, entries FROM search_stem WHERE \(within) AND mirror > \(mirror) AND mirror < \("\(mirror)~")
        """
    }
    let lexicon = try SearchLexicon(tx.run(query))
    for index in words.indices { words[index].stems = SearchQuestion.stems(for: words[index].stem, lexicon, stemmer) }
    return lexicon
  }

  private static func stems(for stem: String, _ lexicon: SearchLexicon, _ stemmer: Stemmer) -> [String: Double] {
    var stems: [String: Double] = [:]
    let splits = splits(of: stem, stemmer)
    let split = splits.first { split in lexicon.knows(split.end) && split.beginnings.contains(where: lexicon.knows) }
      // A word whose beginning occurs nowhere still counts as what it ends in.
      ?? splits.first { $0.end.count > shortest && lexicon.knows($0.end) }
    if let split {
      stems[split.end] = Share.itsEnd
      if !lexicon.knows(stem) {
        for beginning in split.beginnings where lexicon.knows(beginning) { stems[beginning] = Share.itsBeginning }
      }
    }
    if stem.count >= shortest {
      for (other, share) in lexicon.compounds(
        with: stem, prefixes, most: Share.most, endsInIt: Share.endsInIt, beginsWithIt: Share.beginsWithIt)
      { stems[other] = share }
    }
    stems[stem] = 1
    return stems
  }

  /// Where a word may be split, the longest end first, and how its beginning may read by itself.
  private static func splits(of stem: String, _ stemmer: Stemmer) -> [(end: String, beginnings: [String])] {
    let letters = Array(stem)
    guard letters.count >= 7, letters.allSatisfy(\.isLetter) else { return [] }
    return (3...letters.count - 4).map { cut in
      let beginning = String(letters[..<cut])
      let forms =
        [beginning]
        + ["s", "en", "e", "n"].filter { beginning.hasSuffix($0) && beginning.count - $0.count >= 3 }.map {
          String(beginning.dropLast($0.count))
        }
      return (String(letters[cut...]), Array(Set(forms.compactMap { stemmer.stem(of: $0) })).sorted())
    }
  }
}

extension SearchLexicon {
  fileprivate init(_ rows: [Row]) throws { for row in rows { try add(row) } }

  /// The compounds with the most entries that end in this word or begin with it.
  fileprivate func compounds(
    with stem: String, _ prefixes: Set<String>, most: Int, endsInIt: Double, beginsWithIt: Double
  ) -> [(String, Double)] {
    var found: [String: (share: Double, entries: Int)] = [:]
    for words in entries.values {
      for (other, count) in words where other.count >= stem.count + 3 {
        let ends = other.hasSuffix(stem) && !prefixes.contains(String(other.dropLast(stem.count)))
        guard ends || other.hasPrefix(stem) else { continue }
        found[other] = (ends ? endsInIt : beginsWithIt, (found[other]?.entries ?? 0) + count)
      }
    }
    return found.sorted { ($1.value.entries, $0.key) < ($0.value.entries, $1.key) }.prefix(most).map { ($0.key, $0.value.share) }
  }
}
