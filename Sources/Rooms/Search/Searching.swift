package import Domain
import Foundation
import Store
import Vocabulary

/// Searching what can be read. What a reader may not read is not filtered out afterwards: its rows belong to audiences that are
/// never queried, so they change no answer, no order, no count and no time.
extension ReadingRoom {
  /// What is found, as far as this reader may read it.
  package borrowing func search(_ text: String) throws -> SearchReading {
    let stemmer = Stemmer()
    var question = SearchQuestion(text, stemmer)
    guard !question.words.isEmpty else { return SearchReading(question: text, groups: [], suggestion: nil) }
    var mine: [(findable: Findable, audiences: [String])] = []
    for findable in Holdings.found {
      let audiences = try findable.audiences(self)
      if !audiences.isEmpty { mine.append((findable, audiences)) }
    }
    let all = mine.flatMap(\.audiences)
    let lexicon = try question.lookUp(in: all, of: organisation, stemmer, tx)
    var groups: [(findable: Findable, best: [Found], count: Int)] = []
    for (findable, audiences) in mine {
      let (best, count) = try ranked(question, lexicon, in: audiences, most: findable.shown)
      if count > 0 { groups.append((findable, best, count)) }
    }
    let rows = try rows(of: groups.flatMap(\.best), marking: Set(question.words.flatMap { $0.stems.keys }), stemmer)
    let shown = try groups.map { findable, best, count in
      SearchGroup(kind: findable.group, hits: try findable.hits(self, best.compactMap { rows[$0.entry] }), found: count)
    }
    return SearchReading(
      question: text, groups: shown, suggestion: try question.spelledBetter(lexicon, in: all, of: organisation, tx))
  }

  /// The best of everything in these audiences that has one of the words, and how many there are; with three words or more,
  /// things with at least half of them, if there are any.
  private borrowing func ranked(
    _ question: SearchQuestion, _ lexicon: SearchLexicon, in audiences: [String], most: Int
  ) throws -> (best: [Found], count: Int) {
    let entries = Double(lexicon.count(of: "", in: audiences))
    var asked: [String: [(word: Int, worth: Double)]] = [:]
    for (number, word) in question.words.enumerated() {
      for (stem, share) in word.stems {
        let count = Double(lexicon.count(of: stem, in: audiences))
        if count > 0 {
          asked[stem, default: []].append((number, share * log(1 + (entries - count + 0.5) / (count + 0.5)) / 1_000))
        }
      }
    }
    guard !asked.isEmpty else { return ([], 0) }
    let stems = asked.keys.sorted()
    var found: [Int: Ranked] = [:]
    // Rows come word after word: of five thousand with the same word, it is looked up for the first.
    var (last, number, worths): (String, Int, [(word: Int, worth: Double)]) = ("", 0, [])
    for row in try tx.run("""
      SELECT stem, entry, weight, place FROM search_word
      WHERE organisation = \(organisation) AND audience IN (\(list: audiences.filled(to: 2)))
      AND stem IN (\(list: stems.filled(to: 8)))
      """) {
      let (stem, entry, place, weight) = (
        try row.text("stem"), try row.int("entry"), try row.int("place"), Double(try row.int("weight"))
      )
      if stem != last { (last, number, worths) = (stem, stems.firstIndex(of: stem) ?? 0, asked[stem] ?? []) }
      for (word, share) in worths { found[entry, default: Ranked()].add(word, share * weight, place, stem: number) }
    }
    let least = question.words.count < 3 ? 1 : (question.words.count + 1) / 2
    let enough = least > 1 ? found.filter { $0.value.words >= least } : found
    let ranks = (enough.isEmpty ? found : enough).map { (rank: $0.value.rank, entry: $0.key) }
      .sorted { $0.rank != $1.rank ? $0.rank > $1.rank : $0.entry < $1.entry }
    let best = ranks.prefix(most).compactMap { one in
      found[one.entry].map { Found(entry: one.entry, place: $0.place, stem: stems[$0.stem]) }
    }
    return (best, ranks.count)
  }

  /// The rows of the index of these, by their number.
  private borrowing func rows(of found: [Found], marking stems: Set<String>, _ stemmer: Stemmer) throws -> [Int: FoundRow] {
    guard !found.isEmpty else { return [:] }
    let found = Dictionary(found.map { ($0.entry, $0) }) { first, _ in first }
    var rows: [Int: FoundRow] = [:]
    for row in try tx.run("""
      SELECT number, subject, home, title, remark, parts, body FROM search_entry
      WHERE organisation = \(organisation) AND number IN (\(list: found.keys.sorted().filled(to: 10)))
      """) {
      guard let one = found[try row.int("number")] else { continue }
      rows[one.entry] = FoundRow(
        row: row, excerpt: Excerpt(of: try row.text("body"), around: one.place, marking: stems, stemmer), place: one.place,
        stem: one.stem, stemmer: stemmer)
    }
    return rows
  }
}

/// One thing that was found, and the place of the word that says most about it.
private struct Found {
  let entry: Int
  let place: Int
  let stem: String
}

/// What each word of a question is worth in one thing. Numbers only, because there may be ten thousand of these.
private struct Ranked {
  /// As many values as a question has words at most.
  private var worths: SIMD8<Double> = .zero
  private var best = 0.0
  private(set) var place = -1
  private(set) var stem = 0

  var words: Int { worths.indices.reduce(0) { $0 + (worths[$1] > 0 ? 1 : 0) } }

  /// What has all the words ranks before what has one of them often.
  var rank: Double { worths.sum() * Double(words) }

  /// A word counts once, by the stem that is worth most.
  mutating func add(_ word: Int, _ worth: Double, _ place: Int, stem: Int) {
    worths[word] = max(worths[word], worth)
    if worth > best { (best, self.place, self.stem) = (worth, place, stem) }
  }
}
