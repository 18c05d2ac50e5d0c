package import Domain
import Foundation
import Store
import Vocabulary

/// Finding what can be read. What a reader may not read is not left out afterwards: its rows stand under audiences that are never
/// asked for, so that it changes no answer, no order, no count and no time.
extension ReadingRoom {
  /// How many of a group are shown. Whoever sees more does not look, but asks better.
  private static let shown: [SearchGroup.Kind: Int] = [.handbook: 20, .lessons: 5, .norms: 5]

  /// What is found, as far as this reader may read it.
  package borrowing func search(_ text: String) throws -> SearchReading {
    let stemmer = Stemmer()
    var question = SearchQuestion(text, stemmer)
    guard !question.words.isEmpty else { return SearchReading(question: text, groups: [], suggestion: nil) }
    let audiences = try audiences()
    let all = SearchGroup.Kind.allCases.flatMap { audiences[$0] ?? [] }
    let lexicon = try question.lookUp(in: all, of: organisation, stemmer, tx)
    var groups: [(kind: SearchGroup.Kind, best: [Found], count: Int)] = []
    for kind in SearchGroup.Kind.allCases {
      guard let mine = audiences[kind], let most = ReadingRoom.shown[kind] else { continue }
      let (best, count) = try ranked(question, lexicon, in: mine, most: most)
      if count > 0 { groups.append((kind, best, count)) }
    }
    let hits = try hits(groups.flatMap(\.best), marking: Set(question.words.flatMap { $0.stems.keys }), stemmer)
    let suggestion = try question.spelledBetter(lexicon, in: all, of: organisation, tx)
    return SearchReading(
      question: text,
      groups: groups.map { SearchGroup(kind: $0.kind, hits: $0.best.compactMap { hits[$0.entry] }, found: $0.count) },
      suggestion: suggestion)
  }

  /// The same judgement as that of the handbook, the lessons and the norms, made once: whoever reads something belongs to its
  /// audience.
  private borrowing func audiences() throws -> [SearchGroup.Kind: [String]] {
    if let scope {
      return [
        .handbook: [SearchAudience.processes] + scope.sets.map { SearchAudience.texts(linkedTo: $0) },
        .norms: scope.sets.map { SearchAudience.clauses(of: $0) },
      ]
    }
    let sets = try tx.run("SELECT s.id FROM norm_set s WHERE s.organisation = \(organisation) \(readableSets)").map {
      try $0.id("id", NormSet.self)
    }
    return [
      .handbook: [SearchAudience.processes, SearchAudience.texts], .lessons: [SearchAudience.lessons],
      .norms: sets.map { SearchAudience.clauses(of: $0) }.sorted(),
    ]
  }

  /// The best of everything in these audiences that has one of the words, and how many there are; with three words or more they
  /// have at least half of them, if anything does.
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
    // Rows come word after word: of five thousand that have the same one, the first is looked up.
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

  private borrowing func hits(_ ranked: [Found], marking stems: Set<String>, _ stemmer: Stemmer) throws -> [Int: SearchHit] {
    guard !ranked.isEmpty else { return [:] }
    var rows: [Int: Row] = [:]
    for row in try tx.run("""
      SELECT number, subject, kind, home, title, remark, parts, body FROM search_entry
      WHERE organisation = \(organisation) AND number IN (\(list: ranked.map(\.entry).filled(to: 10)))
      """) { rows[try row.int("number")] = row }
    let sets = try setNames(of: rows.values)
    var hits: [Int: SearchHit] = [:]
    for found in ranked {
      guard let row = rows[found.entry], let kind = SearchEntry.Kind(rawValue: try row.text("kind")) else { continue }
      let remark = try kind == .clause ? sets[row.text("home")] ?? "" : row.text("remark")
      hits[found.entry] = try SearchHit(row, kind, remark, at: found.place, of: found.stem, marking: stems, stemmer)
    }
    return hits
  }

  /// What the sets of these clauses are called. Looked up and not copied: ten thousand clauses do not change when a set gets
  /// another name.
  private borrowing func setNames(of rows: some Sequence<Row>) throws -> [String: String] {
    let homes = Set(try rows.filter { try $0.text("kind") == SearchEntry.Kind.clause.rawValue }.map { try $0.text("home") })
      .sorted()
    guard !homes.isEmpty else { return [:] }
    var names: [String: String] = [:]
    for row in try tx.run(
      "SELECT id, title, edition FROM norm_set WHERE organisation = \(organisation) AND id IN (\(list: homes.filled(to: 5)))")
    {
      names[try row.text("id")] = [try row.text("title"), try row.text("edition")].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return names
  }
}

/// One thing that was found, and where the word stands that says most about it.
private struct Found {
  let entry: Int
  let place: Int
  let stem: String
}

/// What each word of a question is worth in one thing. Numbers only: there may be ten thousand of these.
private struct Ranked {
  /// As many places as a question has words at most.
  private var worths: SIMD8<Double> = .zero
  private var best = 0.0
  private(set) var place = -1
  private(set) var stem = 0

  var words: Int { worths.indices.reduce(0) { $0 + (worths[$1] > 0 ? 1 : 0) } }

  /// What has all the words stands before what has one of them often.
  var rank: Double { worths.sum() * Double(words) }

  /// A word counts once, by the stem that says most.
  mutating func add(_ word: Int, _ worth: Double, _ place: Int, stem: Int) {
    worths[word] = max(worths[word], worth)
    if worth > best { (best, self.place, self.stem) = (worth, place, stem) }
  }
}

extension SearchHit {
  fileprivate init(
    _ row: Row, _ kind: SearchEntry.Kind, _ remark: String, at place: Int, of stem: String, marking stems: Set<String>,
    _ stemmer: Stemmer
  ) throws {
    let (subject, home) = (try row.text("subject"), try row.text("home"))
    let (title, body) = (try row.text("title"), try row.text("body"))
    let excerpt = Excerpt(of: body, around: place, marking: stems, stemmer)
    switch kind {
    case .text: self.init(spot: .page(slug: home, step: nil), title: title, remark: remark, excerpt: excerpt)
    case .process:
      // A word of the title is what the whole page is about, wherever else it stands.
      let isOfTitle = SearchWord.all(in: title).contains { stemmer.stem(of: $0.folded) == stem }
      let step = isOfTitle ? nil : try SearchHit.step(at: place, row.text("parts"), body)
      self.init(
        spot: .page(slug: home, step: step.map { ID(raw: $0.id) }), title: title, remark: remark, stepTitle: step?.title,
        excerpt: excerpt)
    case .lesson: self.init(spot: .lesson(ID(raw: subject)), title: title, remark: "", on: Day(remark), excerpt: excerpt)
    case .clause: self.init(spot: .clause(ID(raw: home), ID(raw: subject)), title: title, remark: remark, excerpt: excerpt)
    }
  }

  /// The step in which a place of the body stands.
  private static func step(at place: Int, _ parts: String, _ body: String) -> (id: String, title: String)? {
    let starts = parts.split(separator: " ").compactMap { part -> (place: Int, id: String)? in
      let pair = part.split(separator: ":", maxSplits: 1)
      return pair.count == 2 ? Int(pair[0]).map { ($0, String(pair[1])) } : nil
    }
    guard place >= 0, let last = starts.last(where: { $0.place <= place }) else { return nil }
    return (last.id, String(decoding: body.utf8.dropFirst(last.place).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}
