package import Domain
import Foundation
import Store
package import Vocabulary

/// Errands are rows with a lease: whichever node is there goes on with them.
extension House {
  /// For so long what came of it can be fetched.
  package static let errandsLast = Span.minutes(30)
  /// For so long nobody else takes it. Whoever works on it renews this.
  package static let errandLease = Span.seconds(30)
  /// What was begun so often and never ended takes nodes down with it.
  private static let mostTurns = 3
  /// In bytes: so much is written while others wait.
  private static let mostAtOnce = 1 << 20

  /// Writes an errand down, in the hands of this node.
  /// - Throws: `TooManyTries` as `admitErrand` does.
  package func keep(_ order: ErrandOrder, _ files: [ImportedFile] = [], for reader: Reader) async throws -> HeldErrand {
    let (id, now) = (ID<ErrandReading>.new(.system), clock.now())
    let size = files.reduce(0) { $0 + $1.bytes.count }
    let state = files.isEmpty ? ErrandState.waiting : .arriving
    let orders = try House.text(order)
    try await forgetErrands(besides: size)
    try await database.write { tx in
      try House.admitErrand(of: reader, 1, besides: size, tx)
      try tx.run("""
        INSERT INTO errand
          (organisation, id, person, orders, asked_at, state, done, report, name, size, turn, leased_until)
        VALUES (\(reader.organisation), \(id), \(reader.person), \(orders), \(now), \(state.rawValue), 0, '[]', '', \(size), 1,
          \(now.after(House.errandLease)))
        """)
    }
    let held = HeldErrand(id: id, order: order, reader: reader, askedOn: now.day, report: [], turn: 1)
    // Two nodes that write at the same moment do not see each other's row; whoever looks last sees all of them.
    do { try await database.read { tx in try House.admitErrand(of: reader, 0, besides: 0, tx) } } catch {
      try await database.write { tx in _ = try tx.run("DELETE FROM errand WHERE \(held.mine)") }
      throw error
    }
    guard !files.isEmpty else { return held }
    try await write(files.map { ($0.path, $0.bytes) }, of: held)
    try await renew(held, .waiting)
    return held
  }

  /// Takes an errand that nobody holds any more. Nil when there is none.
  package func takeErrand() async throws -> HeldErrand? {
    let now = clock.now()
    let left = try await database.read { tx in
      try tx.run("SELECT organisation, id FROM errand WHERE leased_until < \(now) ORDER BY leased_until, id").map { row in
        (organisation: try row.id("organisation", Organisation.self), id: try row.id("id", ErrandReading.self))
      }
    }
    for one in left {
      let held = try await database.write { tx in try House.take(one.id, of: one.organisation, at: now, tx) }
      if let held { return held }
    }
    return nil
  }

  /// Nil when another node was first, and when nobody may do it any more: then it failed.
  private static func take(
    _ id: ID<ErrandReading>, of organisation: ID<Organisation>, at now: Moment, _ tx: any Transaction
  ) throws -> HeldErrand? {
    guard let row = try tx.run("""
      UPDATE errand SET turn = turn + 1, leased_until = \(now.after(errandLease))
      WHERE organisation = \(organisation) AND id = \(id) AND leased_until < \(now)
      RETURNING person, orders, asked_at, state, report, turn
      """).first
    else { return nil }
    let turn = try row.int("turn")
    let isWhole = try row.text("state") != ErrandState.arriving.rawValue && turn <= mostTurns
    guard isWhole, let reader = try House.reader(row.id("person"), of: organisation, at: now, tx) else {
      try clear(id, of: organisation, tx)
      try tx.run("""
        UPDATE errand SET state = \(ErrandState.failed.rawValue), failure = \(ErrandFailure.broken.rawValue), size = 0,
          leased_until = NULL, over_at = \(now)
        WHERE organisation = \(organisation) AND id = \(id)
        """)
      return nil
    }
    return HeldErrand(
      id: id, order: try value(row.text("orders")), reader: reader, askedOn: try row.moment("asked_at").day,
      report: try value(row.text("report")), turn: turn)
  }

  /// Says how far it is, and keeps it for a while longer.
  /// - Throws: `LeaseLost` when another node took it.
  package func renew(_ errand: HeldErrand, _ standing: ErrandReading.State) async throws {
    let until = clock.now().after(House.errandLease)
    var (state, done, whole) = (ErrandState.waiting, 0, Int?.none)
    if case .underway(let number, let all) = standing { (state, done, whole) = (.underway, number, all) }
    let said: Query = "state = \(state.rawValue), done = \(done), whole = \(whole), leased_until = \(until)"
    try await database.write { tx in try House.change(errand, said, tx) }
  }

  /// The files that lie with an errand.
  package func files(of errand: HeldErrand) async throws -> [ImportedFile] {
    let organisation = errand.reader.organisation
    return try await database.read { tx in
      let rows = try tx.run("""
        SELECT file, name, content FROM errand_piece WHERE organisation = \(organisation) AND errand = \(errand.id)
        ORDER BY file, part
        """)
      var files: [(number: Int, name: String, bytes: [UInt8])] = []
      for row in rows {
        let number = try row.int("file")
        if files.last?.number != number { files.append((number, try row.text("name"), [])) }
        files[files.count - 1].bytes += try row.bytes("content")
      }
      return files.map { ImportedFile(path: $0.name, bytes: $0.bytes) }
    }
  }

  /// Puts files into the handbook and notes in the same write that they are in: whoever goes on begins behind them. With the
  /// rights that her owner has now: they may have ended since the last files came in.
  /// - Parameter before: what the report said until now.
  package func bringIn(
    _ files: [ImportedFile], for errand: HeldErrand, after before: [ImportLine]
  ) async throws -> [ImportLine] {
    let now = clock.now()
    let reader = try await database.read { tx in
      try House.reader(errand.reader.person, of: errand.reader.organisation, at: now, tx)
    }
    guard case .member(let viewer) = reader else { throw NotFound() }
    return try await write(at: .keepers, as: viewer) { desk in
      let lines = try desk.importHandbook(files)
      try House.change(errand, "report = \(House.text(before + lines))", desk.tx)
      return lines
    }
  }

  /// Writes down what came of it. What it began with goes.
  package func end(_ errand: HeldErrand, _ outcome: ErrandOutcome) async throws {
    var (said, size): (Query, Int) = ("", 0)
    switch outcome {
    case .broughtIn(let lines): said = "state = \(ErrandState.broughtIn.rawValue), report = \(try House.text(lines))"
    case .failed(let why): said = "state = \(ErrandState.failed.rawValue), failure = \(why.rawValue)"
    case .made(let name, let bytes):
      (said, size) = ("state = \(ErrandState.made.rawValue), name = \(name)", bytes.count)
      try await forgetErrands(besides: size)
      try await write([(name, bytes)], of: errand)
    }
    let change: Query = "\(said), size = \(size), leased_until = NULL, over_at = \(clock.now())"
    let isMade = size > 0
    try await database.write { tx in
      try House.change(errand, change, tx)
      if !isMade { try House.clear(errand.id, of: errand.reader.organisation, tx) }
    }
  }

  /// In pieces, each in a write of its own that renews the lease, in place of whatever lay there.
  private func write(_ files: [(name: String, bytes: [UInt8])], of errand: HeldErrand) async throws {
    for (number, chunks) in House.chunks(of: files).enumerated() {
      let until = clock.now().after(House.errandLease)
      try await database.write { tx in
        try House.change(errand, "leased_until = \(until)", tx)
        if number == 0 { try House.clear(errand.id, of: errand.reader.organisation, tx) }
        for chunk in chunks {
          try tx.run("""
            INSERT INTO errand_piece (organisation, errand, file, part, name, content)
            VALUES (\(errand.reader.organisation), \(errand.id), \(chunk.file), \(chunk.part), \(chunk.name), \(chunk.bytes))
            """)
        }
      }
    }
  }

  private struct Chunk: Sendable {
    let file: Int
    let part: Int
    let name: String
    let bytes: [UInt8]
  }

  /// As many together as are written at once.
  private static func chunks(of files: [(name: String, bytes: [UInt8])]) -> [[Chunk]] {
    var (groups, size): ([[Chunk]], Int) = ([[]], 0)
    for (number, file) in files.enumerated() {
      for (part, start) in stride(from: 0, to: max(file.bytes.count, 1), by: mostAtOnce).enumerated() {
        let bytes = Array(file.bytes.dropFirst(start).prefix(mostAtOnce))
        if size + bytes.count > mostAtOnce, size > 0 { (groups, size) = (groups + [[]], 0) }
        groups[groups.count - 1].append(Chunk(file: number, part: part, name: file.name, bytes: bytes))
        size += bytes.count
      }
    }
    return groups
  }

  /// - Throws: `LeaseLost` for whoever may write no more.
  private static func change(_ errand: HeldErrand, _ said: Query, _ tx: any Transaction) throws {
    guard try !tx.run("UPDATE errand SET \(said) WHERE \(errand.mine) RETURNING id").isEmpty else { throw LeaseLost() }
  }

  /// Deletes the files that lie with an errand.
  static func clear(_ errand: ID<ErrandReading>, of organisation: ID<Organisation>, _ tx: any Transaction) throws {
    try tx.run("DELETE FROM errand_piece WHERE organisation = \(organisation) AND errand = \(errand)")
  }

  private static func text(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }

  static func value<T: Decodable>(_ text: String) throws -> T { try JSONDecoder().decode(T.self, from: Data(text.utf8)) }
}
