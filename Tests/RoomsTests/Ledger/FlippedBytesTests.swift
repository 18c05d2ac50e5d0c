import Foundation
import Rooms
import Seals
import Store
import StoreSQLite
import Testing
import TestKit
import Vocabulary

/// Whoever has the file and an editor for bytes.
@Suite(.timeLimit(.minutes(20))) struct FlippedBytesTests {
  /// Bytes of the file itself, where it holds something.
  @Test func bytesThatFlipInTheFileAreFound() async throws {
    let seed = UInt64.random(in: 0..<1_000_000)
    try await withFolder { folder in
      let path = folder.appending(path: "kring.sqlite").path
      let strongbox = Strongbox.inMemory()
      let first = try SQLiteDatabase(path: path)
      try await playDemo(on: first, with: strongbox)
      await first.close()
      let whole = try Data(contentsOf: URL(filePath: path))
      let wasSaid = try await dump(path)
      let chance = Randomness.seeded(seed)
      var (changed, found, idle) = (0, 0, 0)
      var missed: [Int] = []
      while changed < 150 {
        let place = chance.number(below: whole.count)
        guard isUsed(place, in: whole) else { continue }
        var bytes = whole
        bytes[place] ^= UInt8(1 + chance.number(below: 255))
        try bytes.write(to: URL(filePath: path))
        let isFound = await findsSomething(at: path, strongbox)
        if !isFound, (try? await dump(path)) == wasSaid {
          idle += 1  // no table, row or index says anything else: bytes that nothing reads
          continue
        }
        changed += 1
        if isFound { found += 1 } else { missed.append(place) }
      }
      #expect(found * 100 >= changed * 95, "seed \(seed): \(found) of \(changed), \(idle) said nothing; missed at \(missed)")
    }
  }
}

private func findsSomething(at path: String, _ strongbox: Strongbox) async -> Bool {
  for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
  guard let database = try? SQLiteDatabase(path: path, readers: 1) else { return true }
  let isWell = (try? await isWell(House(database: database, strongbox: strongbox, passwords: .forPlay), database)) ?? false
  await database.close()
  return !isWell
}

/// Everything that the file says, table by table and by its indexes.
private func dump(_ path: String) async throws -> [String] {
  for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
  let database = try SQLiteDatabase(path: path, readers: 1)
  do {
    let lines = try await database.read { tx in
      try Schema.outline(in: tx, .sqlite) + Schema.tables(in: tx, .sqlite).flatMap { table in
        try tx.run("SELECT * FROM \(Query(stringLiteral: table.name))").map { "\(table.name) \($0.cells.map(\.value))" }
      }
    }
    await database.close()
    return lines
  } catch {
    await database.close()
    throw error
  }
}

/// Whether a byte is of a page that is in use, and of a part of it that holds something (SQLite, "Database File Format", 1.6).
private func isUsed(_ place: Int, in file: Data) -> Bool {
  func number(_ at: Int) -> Int { Int(file[at]) << 8 | Int(file[at + 1]) }
  let size = number(16) == 1 ? 65_536 : number(16)
  let start = place / size * size
  let head = start == 0 ? 100 : start
  if place < 100 { return (16..<24).contains(place) || (40..<64).contains(place) }
  let kind = file[head]
  guard [2, 5, 10, 13].contains(kind) else { return kind != 0 }  // an overflow page begins with the number of the next one
  let cells = head + (kind == 2 || kind == 5 ? 12 : 8) + 2 * number(head + 3)
  let content = start + (number(head + 5) == 0 ? 65_536 : number(head + 5))
  return place < cells || place >= content
}
