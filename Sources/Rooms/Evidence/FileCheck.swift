import Domain
import Seals
import Store
import Vocabulary

/// Checks the hash of every kept file, and follows the chain of every piece of evidence.
extension Caretaker {
  /// Organisation by organisation, and one file at a time, because all of them may be larger than memory.
  package func checkFiles() async throws -> [FileReport] {
    try await house.database.read { tx in
      try tx.run("SELECT id, name FROM organisation ORDER BY id").map { row in
        let organisation: ID<Organisation> = try row.id("id")
        let hashes = try tx.run("SELECT hash FROM stored_file WHERE organisation = \(organisation) ORDER BY hash").map {
          try $0.text("hash")
        }
        var differing: [String] = []
        for hash in hashes {
          guard
            let file = try tx.run("SELECT content FROM stored_file WHERE organisation = \(organisation) AND hash = \(hash)")
              .first,
            sha256(try file.bytes("content")) != hash
          else { continue }
          differing += try FileReport.names(of: hash, organisation, tx)
        }
        return FileReport(
          organisation: try row.text("name"), files: hashes.count, differing: differing,
          broken: try FileReport.brokenChains(organisation, tx))
      }
    }
  }
}

/// What `doctor` says about the files of one organisation.
package struct FileReport: Sendable, Equatable {
  package let organisation: String
  package let files: Int
  /// What is not as it was kept: pieces of evidence and pages by name, and otherwise the hash.
  package let differing: [String]
  /// Pieces with a revision that does not say what it said when it was written.
  package let broken: [String]

  package var isRight: Bool { differing.isEmpty && broken.isEmpty }

  /// Everything that has these bytes.
  static func names(of hash: String, _ organisation: ID<Organisation>, _ tx: any Transaction) throws -> [String] {
    let pieces = try tx.run("""
      SELECT title, number FROM evidence_revision WHERE organisation = \(organisation) AND file = \(hash)
      ORDER BY evidence, number
      """).map { "\(try $0.text("title")) (\(try $0.int("number")))" }
    let pages = try tx.run("""
      SELECT p.title FROM page_file f JOIN page p ON p.organisation = f.organisation AND p.id = f.page
      WHERE f.organisation = \(organisation) AND f.hash = \(hash) ORDER BY p.id
      """).map { try $0.text("title") }
    return pieces.isEmpty && pages.isEmpty ? [hash] : pieces + pages
  }

  /// The organisation with those that were merged into it, directly or through others: the oldest first.
  private static func logs(of organisation: ID<Organisation>, _ tx: any Transaction) throws -> [ID<Organisation>] {
    var (logs, last) = ([organisation], [organisation])
    while !last.isEmpty {
      last = try tx.run("SELECT id FROM organisation WHERE became IN (\(list: last)) ORDER BY id").map { try $0.id("id") }
      logs = last + logs
    }
    return logs
  }

  /// A chain that was hashed again after a change is found too: the log, which is a chain itself, has the seal of each row.
  static func brokenChains(_ organisation: ID<Organisation>, _ tx: any Transaction) throws -> [String] {
    try brokenPieces(organisation, tx).map { piece in
      try tx.run(
        """
        SELECT title FROM evidence_revision WHERE organisation = \(organisation) AND evidence = \(piece) \
        ORDER BY number DESC LIMIT 1
        """
      )
        .first?.text("title") ?? ""
    }.sorted()
  }

  static func brokenPieces(_ organisation: ID<Organisation>, _ tx: any Transaction) throws -> [ID<Evidence>] {
    let logs = try logs(of: organisation, tx)
    // An organisation that was merged into this one may have stayed on another server, with its log: then the older half cannot
    // be checked here.
    let joined = try tx.run("""
      SELECT subject FROM happening WHERE organisation IN (\(list: logs)) AND kind = \(Happening.organisationJoined.rawValue)
      """).map { try $0.text("subject") }
    let isPartElsewhere = !Set(joined).isSubset(of: logs.map(\.raw))
    var said: [String: [String]] = [:]
    // What came from another organisation is in that one's log, which comes first.
    for organisation in logs {
      for row in try tx.run("""
        SELECT subject, facts FROM happening WHERE organisation = \(organisation)
          AND kind IN (\(list: [Happening.evidenceBrought.rawValue, Happening.evidenceReplaced.rawValue])) ORDER BY seq
        """) {
        let seal =
          try row.text("facts").split(separator: "\n").first { $0.hasPrefix("kenmerk=") }?.dropFirst("kenmerk=".count) ?? ""
        said[try row.text("subject"), default: []].append(String(seal))
      }
    }
    var rows: [ID<Evidence>: [EvidenceRow]] = [:]
    for row in try tx.run("\(EvidenceRow.query) WHERE r.organisation = \(organisation) ORDER BY r.evidence, r.number") {
      let row = try EvidenceRow(row)
      rows[row.evidence, default: []].append(row)
    }
    let wrong = rows.filter { id, rows in
      var previous: String?
      for row in rows {
        // Bytes may only be missing when they were destroyed with a reason.
        let isHere = if case .link = row.mark.content { true } else { row.file != nil || row.mark.destroyed != nil }
        guard isHere, row.mark.chain == row.seal(after: previous) else { return true }
        previous = row.mark.chain
      }
      let (chain, told) = (rows.map(\.mark.chain), said[id.raw] ?? [])
      return isPartElsewhere ? chain.suffix(told.count) != told[...] : chain != told
    }
    return wrong.keys.sorted { $0.raw < $1.raw }
  }
}
