import Domain
import Rooms
import Store
import TestKit
import Vocabulary

extension World {
  static let plan = Array("%PDF-1.7 Opleidingsplan van dit jaar".utf8)

  func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw NotFound() }
    return day
  }

  func draft(
    _ title: String, _ gift: EvidenceDraft.Gift = .file(World.plan, name: "plan def (2).pdf"), from: String = "2025-01-01",
    until: String? = "2025-12-31", review: String? = nil
  ) throws -> EvidenceDraft {
    EvidenceDraft(
      title: title, shows: "Wie wat leert, en wanneer.",
      period: try EvidencePeriod(
        from: try day(from), until: try until.map { try day($0) }, review: try review.map { try day($0) }), gift: gift)
  }

  /// Ellen brings something in, at these clauses of the example set.
  func bring(_ draft: EvidenceDraft, at numbers: [String] = []) async throws -> ID<Evidence> {
    let set = normSet
    return try await house.write(at: .evidence, as: try await viewer("Ellen")) { desk in
      let piece = try desk.bring(draft)
      if !numbers.isEmpty { try desk.connect(piece, toNumbers: numbers, of: set) }
      return piece
    }
  }

  func evidence(_ piece: ID<Evidence>, as name: String = "Ellen") async throws -> EvidenceReading {
    let reader = try await reader(name)
    return try await house.look(as: reader) { room in try room.evidence(piece) }
  }

  func row(_ number: String, as name: String = "Ellen") async throws -> ReferenceRow {
    let (reader, set) = (try await reader(name), normSet)
    let rows = try await house.look(as: reader) { room in try room.referenceTable(set).rows }
    guard let row = rows.first(where: { $0.norm.number == number }) else { throw NotFound() }
    return row
  }

  /// As a disk or a hand beside the house would change it.
  func flipByte(of hash: String) async throws {
    try await database.write { tx in
      guard var bytes = try tx.run("SELECT content FROM stored_file WHERE hash = \(hash)").first?.bytes("content") else {
        throw NotFound()
      }
      bytes[bytes.count - 1] ^= 1
      try tx.run("UPDATE stored_file SET content = \(bytes) WHERE hash = \(hash)")
    }
  }
}

extension EvidenceDesk {
  /// A report, for lists of which the cost is counted.
  borrowing func bringReport() throws -> ID<Evidence> {
    let period = try EvidencePeriod(from: World.monday, until: World.monday, review: nil)
    return try bring(
      EvidenceDraft(title: "Verslag", shows: "", period: period, gift: .file(Array("Verslag".utf8), name: "verslag.txt")))
  }
}
