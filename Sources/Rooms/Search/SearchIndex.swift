import Domain
import Store
import Vocabulary

/// The index of one organisation, in one write. Rows are gathered and written many at a time, because a page has a hundred
/// words.
///
/// Call `finish` at the end; gathered rows are not all written before.
final class SearchIndex {
  let organisation: ID<Organisation>
  let tx: any Transaction
  let stemmer = Stemmer()
  private var entries: [(number: Int, entry: SearchEntry, hash: String, stems: String)] = []
  private var words: [(audience: String, entry: Int, posting: SearchPosting)] = []
  /// The present rows of the things that come next, where they were looked up for all of them at once.
  private var known: [String: Kept]?
  /// By how much the number of entries with a word changes.
  private var counts: [String: [String: Int]] = [:]
  private var next: Int?

  init(of organisation: ID<Organisation>, in tx: any Transaction) {
    self.organisation = organisation
    self.tx = tx
  }

  /// Indexes a thing as it is now, in place of its former entry. Nothing is written when it did not change.
  func put(_ entry: SearchEntry) throws {
    let hash = entry.hash
    let known = try kept(entry.subject)
    if let known, known.hash == hash { return }
    let number = try known?.number ?? free()
    if let known { try takeOut(known) }
    let postings = entry.postings(stemmer)
    let stems = postings.map(\.stem)
    entries.append((number, entry, hash, stems.joined(separator: " ")))
    for audience in entry.audiences {
      count([""] + stems, in: audience, by: 1)
      for posting in postings { words.append((audience, number, posting)) }
    }
    if words.count >= 2_048 { try write() }
  }

  /// Indexes things that have no entry yet, until they are as many as may be written while others wait. Gives how many.
  func putNew(_ all: [SearchEntry]) throws -> Int {
    known = [:]
    var (count, bytes) = (0, 0)
    for entry in all where bytes < SearchIndex.atOnce {
      try put(entry)
      count += 1
      bytes += entry.title.utf8.count + entry.body.utf8.count
    }
    try finish()
    return count
  }

  /// In bytes of text: some five thousand words, which are written in a few hundredths of a second.
  static let atOnce = 32_768

  /// Indexes many things of one home, such as the clauses of a set, with one lookup of their present entries. False when none
  /// has an entry and they are too many to write while others wait: then nothing was done.
  func put(_ all: [SearchEntry], of home: String) throws -> Bool {
    try write()
    var known: [String: Kept] = [:]
    for row in try tx.run(
      "SELECT subject, number, hash, audiences, stems FROM search_entry WHERE organisation = \(organisation) AND home = \(home)")
    {
      known[try row.text("subject")] = try Kept(row)
    }
    guard !known.isEmpty || all.reduce(0, { $0 + $1.title.utf8.count + $1.body.utf8.count }) <= SearchIndex.atOnce else {
      return false
    }
    self.known = known
    for entry in all { try put(entry) }
    try write()
    self.known = nil
    return true
  }

  /// Removes a thing, if it is there.
  func remove(_ subject: String) throws {
    if let known = try kept(subject) { try takeOut(known) }
  }

  /// Writes what was gathered.
  func finish() throws {
    try write()
    known = nil
    for (audience, changes) in counts.sorted(by: { $0.key < $1.key }) {
      let more = changes.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      let less = Dictionary(grouping: changes.filter { $0.value < 0 }, by: \.value)
      try add(more, in: audience)
      for (change, stems) in less.sorted(by: { $0.key < $1.key }) {
        try subtract(-change, of: stems.map(\.key).sorted(), in: audience)
      }
    }
    counts = [:]
  }

  /// Deletes everything. Until `finish` nothing is looked up that cannot be there.
  func clear() throws {
    known = [:]
    try tx.run("DELETE FROM search_word WHERE organisation = \(organisation)")
    try tx.run("DELETE FROM search_stem WHERE organisation = \(organisation)")
    try tx.run("DELETE FROM search_entry WHERE organisation = \(organisation)")
    try tx.run("DELETE FROM search_index WHERE organisation = \(organisation)")
  }

  // MARK: Rows

  /// How many rows go in one statement. It is one number, because a statement of another length is another text to keep
  /// prepared.
  private static let together = 32

  private struct Kept {
    let number: Int
    let hash: String
    let audiences: [String]
    let stems: [String]

    init(_ row: Row) throws {
      number = try row.int("number")
      hash = try row.text("hash")
      audiences = try row.text("audiences").split(separator: " ").map(String.init)
      stems = try row.text("stems").split(separator: " ").map(String.init)
    }
  }

  private func kept(_ subject: String) throws -> Kept? {
    if let known { return known[subject] }
    // It was gathered in this write, and cannot be found before it is written.
    if entries.contains(where: { $0.entry.subject == subject }) { try write() }
    return try tx.run(
      "SELECT number, hash, audiences, stems FROM search_entry WHERE organisation = \(organisation) AND subject = \(subject)"
    ).first.map(Kept.init)
  }

  private func free() throws -> Int {
    let number =
      try next
      ?? (tx.run("SELECT COALESCE(MAX(number), 0) AS last FROM search_entry WHERE organisation = \(organisation)").first?.int(
        "last") ?? 0) + 1
    next = number + 1
    return number
  }

  private func takeOut(_ known: Kept) throws {
    // What was gathered of it may not be written yet, and would come back after this.
    try write()
    for audience in known.audiences {
      count([""] + known.stems, in: audience, by: -1)
      for lump in known.stems.lumps(of: SearchIndex.together) {
        try tx.run("""
          DELETE FROM search_word WHERE organisation = \(organisation) AND audience = \(audience) AND entry = \(known.number)
            AND stem IN (\(list: lump.filled(to: SearchIndex.together)))
          """)
      }
    }
    try tx.run("DELETE FROM search_entry WHERE organisation = \(organisation) AND number = \(known.number)")
  }

  private func count(_ stems: [String], in audience: String, by change: Int) {
    for stem in stems { counts[audience, default: [:]][stem, default: 0] += change }
  }

  private func write() throws {
    try writeEntries()
    try writeWords()
  }

  private func writeEntries() throws {
    let rows = entries.map { kept -> Query in
      let entry = kept.entry
      return """
        (\(organisation), \(kept.number), \(entry.subject), \(entry.kind), \(kept.hash), \
        \(entry.audiences.joined(separator: " ")),
        \(entry.home), \(entry.title), \(entry.remark), \(entry.writtenParts), \(entry.keptBody), \(kept.stems))
        """
    }
    try tx.insert(
      """
      INSERT INTO search_entry (organisation, number, subject, kind, hash, audiences, home, title, remark, parts, body, \
      stems) VALUES
      """,
      rows: rows)
    entries.removeAll(keepingCapacity: true)
  }

  private func writeWords() throws {
    // In the order of the key, so that neighbours are written together.
    words.sort { ($0.audience, $0.posting.stem, $0.entry) < ($1.audience, $1.posting.stem, $1.entry) }
    let rows = words.map { word -> Query in
      "(\(organisation), \(word.audience), \(word.posting.stem), \(word.entry), \(word.posting.weight), \(word.posting.place))"
    }
    try tx.insert("INSERT INTO search_word (organisation, audience, stem, entry, weight, place) VALUES", rows: rows)
    words.removeAll(keepingCapacity: true)
  }

  private func add(_ more: [(key: String, value: Int)], in audience: String) throws {
    let rows = more.map { change -> Query in
      "(\(organisation), \(audience), \(change.key), \(String(change.key.reversed())), \(change.value))"
    }
    try tx.insert(
      "INSERT INTO search_stem (organisation, audience, stem, mirror, entries) VALUES", rows: rows,
      "ON CONFLICT (organisation, audience, stem) DO UPDATE SET entries = search_stem.entries + excluded.entries")
  }

  private func subtract(_ number: Int, of stems: [String], in audience: String) throws {
    for lump in stems.lumps(of: SearchIndex.together) {
      let these: Query =
        "organisation = \(organisation) AND audience = \(audience) AND stem IN (\(list: lump.filled(to: SearchIndex.together)))"
      try tx.run("UPDATE search_stem SET entries = entries - \(number) WHERE \(these)")
      try tx.run("DELETE FROM search_stem WHERE \(these) AND entries <= 0")
    }
  }
}

extension Array {
  /// In pieces of this size, and a rest.
  func lumps(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }

  /// With the last element repeated up to a multiple of this size: a list of another length would be another statement to keep.
  func filled(to size: Int) -> [Element] {
    guard let last else { return [] }
    return self + Array(repeating: last, count: (size - count % size) % size)
  }
}

extension ArraySlice {
  func filled(to size: Int) -> [Element] { Array(self).filled(to: size) }
}
