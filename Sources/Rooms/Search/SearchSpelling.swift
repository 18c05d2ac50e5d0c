import Domain
import Store
import Vocabulary

/// One wrong letter: another word is suggested, from what this reader may read.
extension SearchQuestion {
  /// The question with known words in place of unknown ones. Nil when all are known, or none is near.
  func spelledBetter(
    _ lexicon: SearchLexicon, in audiences: [String], of organisation: ID<Organisation>, _ tx: any Transaction
  ) throws -> String? {
    let unknown = words.filter { word in
      word.stem.count >= 4 && word.stem.allSatisfy(\.isLetter) && !word.stems.keys.contains(where: lexicon.knows)
    }
    guard !unknown.isEmpty else { return nil }
    let within: Query = "organisation = \(organisation) AND audience IN (\(list: audiences.filled(to: 4)))"
    var query: Query = ""
    for (index, word) in unknown.enumerated() {
      // One wrong letter leaves one half of the word intact.
      let beginning = String(word.stem.prefix(word.stem.count / 2))
      let end = String(word.stem.reversed().prefix(word.stem.count - word.stem.count / 2 - 1))
      let near: Query = """
        SELECT audience, stem, entries FROM search_stem WHERE \(within) AND stem > \(beginning) AND stem < \("\(beginning)~")
        UNION SELECT audience, stem, entries FROM search_stem WHERE \(within) AND mirror > \(end) AND mirror < \("\(end)~")
        """
      query = index == 0 ? near : "\(query) UNION \(near)"
    }
    let rows = try tx.run(query).map {
      (audience: try $0.text("audience"), stem: try $0.text("stem"), entries: try $0.int("entries"))
    }
    var better: [(word: Word, by: String)] = []
    for word in unknown {
      let letters = Array(word.stem)
      let near = rows.filter { isOneLetterOff(letters, Array($0.stem)) }.max { ($0.entries, $1.stem) < ($1.entries, $0.stem) }
      if let near, let whole = try spelled(near.stem, in: near.audience, of: organisation, tx) { better.append((word, whole)) }
    }
    return better.isEmpty ? nil : replacing(better)
  }

  /// The word of this stem in something that this reader may read: a stem by itself is no word.
  private func spelled(
    _ stem: String, in audience: String, of organisation: ID<Organisation>, _ tx: any Transaction
  ) throws -> String? {
    guard let row = try tx.run("""
      SELECT e.title, e.body, w.place FROM search_word w JOIN search_entry e ON e.organisation = w.organisation
      AND e.number = w.entry
      WHERE w.organisation = \(organisation) AND w.audience = \(audience) AND w.stem = \(stem) ORDER BY w.entry LIMIT 1
      """).first else { return nil }
    let (place, stemmer) = (try row.int("place"), Stemmer())
    let text =
      place < 0 ? try row.text("title") : String(decoding: try row.text("body").utf8.dropFirst(place).prefix(96), as: UTF8.self)
    guard let word = SearchWord.all(in: text).first(where: { stemmer.stem(of: $0.folded) == stem }) else { return nil }
    return String(decoding: Array(text.utf8)[word.bytes], as: UTF8.self).lowercased()
  }
}

/// One letter more, less or different, or two that changed places.
func isOneLetterOff(_ a: [Character], _ b: [Character]) -> Bool {
  guard abs(a.count - b.count) <= 1, a != b else { return false }
  let same = zip(a, b).prefix { $0 == $1 }.count
  let (restA, restB) = (a[same...], b[same...])
  if a.count != b.count { return a.count > b.count ? restA.dropFirst() == restB : restA == restB.dropFirst() }
  if restA.dropFirst() == restB.dropFirst() { return true }
  return restA.count >= 2 && restA[same] == restB[same + 1] && restA[same + 1] == restB[same]
    && restA.dropFirst(2) == restB.dropFirst(2)
}
