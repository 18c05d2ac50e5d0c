package import Domain
import Store
package import Vocabulary

/// Errands, as whoever asked for them finds them; and how many there may be.
extension House {
  /// Of one person, and of all on this database.
  private static let mostErrandsOfOne = 3
  private static let mostErrands = 60
  /// In bytes, of all together. What is over and was not fetched makes place for what comes.
  private static let mostErrandBytes = 268_435_456

  /// How far it is. An errand of somebody else is not there.
  package func errand(_ id: ID<ErrandReading>, of reader: Reader) async throws -> ErrandReading {
    let since = clock.now().before(House.errandsLast)
    return try await database.read { tx in
      let row = try House.errandRow(id, of: reader, since: since, tx)
      let order: ErrandOrder = try House.value(row.text("orders"))
      guard let state = ErrandState(rawValue: try row.text("state")) else { throw NotFound() }
      let standing: ErrandReading.State =
        switch state {
        case .arriving, .waiting: .waiting
        case .underway: .underway(done: try row.int("done"), of: try row.optionalInt("whole"))
        case .broughtIn: .broughtIn(try House.value(row.text("report")))
        case .made: .made(name: try row.text("name"), size: try row.int("size"))
        case .failed: .failed(try row.optionalText("failure").flatMap(ErrandFailure.init(rawValue:)) ?? .broken)
        }
      return ErrandReading(id: id, kind: order.kind, state: standing)
    }
  }

  /// The file that was made.
  package func errandFile(
    _ id: ID<ErrandReading>, of reader: Reader
  ) async throws -> (name: String, format: PaperFormat, bytes: [UInt8]) {
    let since = clock.now().before(House.errandsLast)
    return try await database.read { tx in
      let row = try House.errandRow(id, of: reader, since: since, tx)
      guard try row.text("state") == ErrandState.made.rawValue,
        case .takeOut(_, _, let format) = try House.value(row.text("orders")) as ErrandOrder
      else { throw NotFound() }
      let pieces = try tx.run("""
        SELECT content FROM errand_piece WHERE organisation = \(reader.organisation) AND errand = \(id) ORDER BY file, part
        """).map { try $0.bytes("content") }
      return (try row.text("name"), format, Array(pieces.joined()))
    }
  }

  private static func errandRow(_ id: ID<ErrandReading>, of reader: Reader, since: Moment, _ tx: any Transaction) throws -> Row {
    guard let row = try tx.run("""
      SELECT orders, state, done, whole, report, failure, name, size FROM errand
      WHERE organisation = \(reader.organisation) AND id = \(id) AND person = \(reader.person)
        AND (over_at IS NULL OR over_at > \(since))
      """).first
    else { throw NotFound() }
    return row
  }

  // MARK: How many there may be

  /// - Throws: `TooManyTries` for whoever has three under way, and when all together are too many.
  package func admitErrand(of reader: Reader) async throws {
    try await database.read { tx in try House.admitErrand(of: reader, 1, besides: 0, tx) }
  }

  /// - Parameter more: how many come beside those that stand there.
  static func admitErrand(of reader: Reader, _ more: Int, besides size: Int, _ tx: any Transaction) throws {
    let under = try tx.run("SELECT person FROM errand WHERE over_at IS NULL").map { try $0.id("person", Person.self) }
    guard under.count + more <= mostErrands, under.count(where: { $0 == reader.person }) + more <= mostErrandsOfOne,
      try bytes(tx) + size <= mostErrandBytes
    else { throw TooManyTries(wait: .minutes(1)) }
  }

  private static func bytes(_ tx: any Transaction) throws -> Int {
    try tx.run("SELECT COALESCE(SUM(size), 0) AS size FROM errand").first?.int("size") ?? 0
  }

  /// Forgets what has been over for half an hour, and of each person all but the last three; and then, the oldest first, what
  /// holds bytes, until so many more have room.
  package func forgetErrands(besides size: Int = 0) async throws {
    let since = clock.now().before(House.errandsLast)
    let (over, held) = try await database.read { tx in
      let rows = try tx.run("""
        SELECT organisation, id, person, size, over_at FROM errand WHERE over_at IS NOT NULL ORDER BY over_at DESC, asked_at DESC
        """)
      return (try rows.map { try OverErrand($0) }, try House.bytes(tx))
    }
    var (gone, staying, left): ([OverErrand], [OverErrand], Int) = ([], [], held)
    for one in over {
      let isPast = one.overAt <= since || staying.count { $0.person == one.person } == House.mostErrandsOfOne
      if isPast { (gone, left) = (gone + [one], left - one.size) } else { staying.append(one) }
    }
    staying.removeAll { $0.size == 0 }
    while left + size > House.mostErrandBytes, let oldest = staying.popLast() {
      (gone, left) = (gone + [oldest], left - oldest.size)
    }
    // Each in a write of its own: they may be of several organisations, and hold much.
    for one in gone {
      try await database.write { tx in
        try House.clear(one.id, of: one.organisation, tx)
        try tx.run("DELETE FROM errand WHERE organisation = \(one.organisation) AND id = \(one.id)")
      }
    }
  }

  private struct OverErrand: Sendable {
    let organisation: ID<Organisation>
    let id: ID<ErrandReading>
    let person: ID<Person>
    let size: Int
    let overAt: Moment

    init(_ row: Row) throws {
      (organisation, id, person) = (try row.id("organisation"), try row.id("id"), try row.id("person"))
      (size, overAt) = (try row.int("size"), try row.moment("over_at"))
    }
  }
}
