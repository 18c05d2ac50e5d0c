package import Domain
import Store
import Synchronization
import Vocabulary

/// Counts how many people read each page in a month, in memory, until `Caretaker` writes it down. Only a page, a month and a
/// number are written: no person, no moment, no order. Who was counted this month is known while the process runs, so that
/// nobody raises a number alone, and is stored nowhere. What was counted since the last write is lost when the server crashes;
/// that is acceptable.
final class ReadCounter: Sendable {
  struct Key: Hashable, Sendable {
    let organisation: ID<Organisation>
    let page: ID<HandbookPage>
    let month: String
  }

  private let counts = Mutex<[Key: Int]>([:])

  /// A month, and the digests of page and reader that were counted in it: a reader counts once, however often they read.
  private let counted = Mutex<(month: String, readers: Set<Int>)>(("", []))

  func add(_ reader: ID<Person>, to name: Key) {
    let isNew = counted.withLock { counted in
      if counted.month != name.month { counted = (name.month, []) }
      var hasher = Hasher()
      hasher.combine(name)
      hasher.combine(reader)
      return counted.readers.insert(hasher.finalize()).inserted
    }
    if isNew { putBack(1, to: name) }
  }

  func putBack(_ number: Int, to name: Key) { counts.withLock { $0[name, default: 0] += number } }

  /// Gives everything that was counted, and empties it.
  func take() -> [Key: Int] {
    counts.withLock { counts in
      defer { counts = [:] }
      return counts
    }
  }
}

extension House {
  /// A member read this page. An auditor is not counted, and neither are its writers, who come to maintain it.
  package func countReading(of page: PageReading, by reader: Reader) {
    guard case .member(let viewer) = reader, page.version != nil, !page.rights.edit else { return }
    readCounter.add(
      viewer.person,
      to: ReadCounter.Key(organisation: viewer.organisation, page: page.card.id, month: clock.now().day.monthWord))
  }
}

extension Caretaker {
  /// Writes down how often pages were read. Without a happening in the log, whose time would say when somebody read.
  package func keepReadings() async throws {
    let counts = house.readCounter.take()
    for (organisation, found) in Dictionary(grouping: counts, by: \.key.organisation) {
      // In the order of their random ids, because the order in which they were read must not be stored.
      let rows = found.sorted { ($0.key.page.raw, $0.key.month) < ($1.key.page.raw, $1.key.month) }
      do {
        try await house.database.write { tx in
          for (name, number) in rows {
            try tx.run("""
              INSERT INTO page_read (organisation, page, month, number)
              SELECT organisation, id, CAST(\(name.month) AS TEXT), CAST(\(number) AS BIGINT) FROM page
              WHERE organisation = \(organisation) AND id = \(name.page)
              ON CONFLICT (organisation, page, month) DO UPDATE SET number = page_read.number + excluded.number
              """)
          }
        }
      } catch {
        for (name, number) in counts { if name.organisation == organisation { house.readCounter.putBack(number, to: name) } }
        throw error
      }
    }
  }
}

extension Shelf {
  /// How often pages were read in the last twelve months, each reader once a month, and the month since which reading is
  /// counted. A month with too few readers is left out, so that a single reader cannot be seen.
  func readings(until today: Day, of page: ID<HandbookPage>? = nil) throws -> (since: String?, numbers: [ID<HandbookPage>: Int]) {
    let only: Query = page.map { "AND page = \($0)" } ?? ""
    let from = today.adding(months: -11).monthWord
    var numbers: [ID<HandbookPage>: Int] = [:]
    var since: String?
    for row in try tx.run("""
      SELECT page, MIN(month) AS first, SUM(CASE WHEN month >= \(from)
      AND number >= \(Minimum.read.people) THEN number ELSE 0 END) AS number
      FROM page_read
      WHERE organisation = \(organisation) \(only) GROUP BY page
      """) {
      numbers[try row.id("page")] = try row.int("number")
      let first = try row.text("first")
      since = since.map { min($0, first) } ?? first
    }
    return (since, numbers)
  }

  /// Pages that hardly anybody read and nobody discussed for a year. Empty until reading was counted for a year.
  func idlePages(among cards: [PageCard], today: Day) throws -> [IdlePage] {
    let yearAgo = today.adding(months: -12)
    let (since, numbers) = try readings(until: today)
    guard let since, since <= yearAgo.monthWord else { return [] }
    let talked = Dictionary(uniqueKeysWithValues: try tx.run("""
      SELECT page, MAX(held_on) AS held_on FROM discussion WHERE organisation = \(organisation) GROUP BY page
      """).map { (try $0.id("page", HandbookPage.self), try $0.day("held_on")) })
    let published = Dictionary(uniqueKeysWithValues: try tx.run("""
      SELECT page, MAX(at) AS at FROM version WHERE organisation = \(organisation) GROUP BY page
      """).map { (try $0.id("page", HandbookPage.self), try $0.moment("at").day) })
    return cards.compactMap { card in
      guard numbers[card.id, default: 0] == 0, let on = published[card.id], on < yearAgo,
        talked[card.id].map({ $0 < yearAgo }) ?? true
      else { return nil }
      return IdlePage(card: card, publishedOn: on, talkedOn: talked[card.id])
    }
  }
}
