import Domain
import Seals
import Store
import Vocabulary

/// The one place that decides about kept bytes. Whichever way a file leaves (on a page, in a document, as a piece of evidence,
/// in an export), this decides whether the reader may have it; its kind, and so its name and ending, follows from the bytes.
extension ReadingRoom {
  /// Why somebody would get a file.
  enum FileWay {
    /// A page that they may read shows it, or showed it.
    case page
    /// It is a piece of evidence that they may read.
    case evidence
  }

  /// Which of these files this reader may have, with their bytes. A file that is not as it was kept is left out.
  /// - Parameter most: when this many bytes are reached, the rest is left out.
  borrowing func given(_ hashes: [String], by way: FileWay, atMost most: Int = .max) throws -> [StoredFile: [UInt8]] {
    guard !hashes.isEmpty else { return [:] }
    var (given, size): ([StoredFile: [UInt8]], Int) = ([:], 0)
    let mine = try judged(Set(hashes), by: way)
    // One after the other: all of them at once would be in memory twice.
    for hash in hashes where mine.contains(hash) {
      guard let file = try? kept(hash), size + file.bytes.count <= most else { continue }
      given[file.file] = file.bytes
      size += file.bytes.count
    }
    return given
  }

  /// One file. Throws `NotFound` for somebody who may not have it, and `FileDiffers` when it is not as it was kept.
  borrowing func given(_ hash: String, by way: FileWay) throws -> (file: StoredFile, bytes: [UInt8]) {
    guard try judged([hash], by: way).contains(hash) else { throw NotFound() }
    return try kept(hash)
  }

  /// The only place where bytes for a reader are read.
  private borrowing func kept(_ hash: String) throws -> (file: StoredFile, bytes: [UInt8]) {
    guard
      let row = try tx.run("SELECT kind, content FROM stored_file WHERE organisation = \(organisation) AND hash = \(hash)").first
    else { throw NotFound() }
    let bytes = try row.bytes("content")
    guard sha256(bytes) == hash, let kind = FileKind(of: bytes), kind.rawValue == (try row.text("kind")) else {
      throw FileDiffers(hash: hash)
    }
    return (StoredFile(kind: kind, hash: hash, size: bytes.count), bytes)
  }

  // MARK: Who may have it

  private borrowing func judged(_ hashes: Set<String>, by way: FileWay) throws -> Set<String> {
    switch way {
    case .page: try scope == nil ? onPagesOfMembers(hashes) : onPages(hashes)
    case .evidence: try evidenceForMe(hashes)
    }
  }

  /// A member sees every file that is not only evidence: evidence has an address of its own, where it is decided who may read
  /// it.
  private borrowing func onPagesOfMembers(_ hashes: Set<String>) throws -> Set<String> {
    let (list, shown) = (hashes.sorted(), "bladzijde")
    var uses: [String: Set<String>] = [:]
    for row in try tx.run("""
      SELECT hash, 'bladzijde' AS use FROM page_file WHERE organisation = \(organisation) AND hash IN (\(list: list))
      UNION SELECT file AS hash, 'bewijs' AS use FROM evidence_revision WHERE organisation = \(organisation)
      AND file IN (\(list: list))
      """) { uses[try row.text("hash"), default: []].insert(try row.text("use")) }
    return hashes.filter { uses[$0]?.contains(shown) ?? true }
  }

  /// A guest sees the files in published versions of pages in her scope, and none of a draft.
  private borrowing func onPages(_ hashes: Set<String>) throws -> Set<String> {
    let seen = try pagesInScope() ?? []
    let pages = Set(try tx.run("""
      SELECT f.page FROM page_file f JOIN page p ON p.organisation = f.organisation AND p.id = f.page
      WHERE f.organisation = \(organisation) AND f.hash IN (\(list: hashes.sorted())) AND p.published_version IS NOT NULL
      AND p.withdrawal IS NULL
      """).map { try $0.id("page", HandbookPage.self) }).intersection(seen)
    guard !pages.isEmpty else { return [] }
    var found: Set<String> = []
    for row in try tx.run("""
      SELECT r.content FROM version v
        JOIN revision r ON r.organisation = v.organisation AND r.page = v.page AND r.number = v.revision
      WHERE v.organisation = \(organisation) AND v.page IN (\(list: pages.map(\.raw).sorted()))
      """) { found.formUnion(StoredFile.names(in: try row.text("content")).compactMap { StoredFile.hash(ofName: $0) }) }
    return hashes.intersection(found)
  }

  /// Whoever may read one of its places, and whoever keeps the handbook. Nothing that was destroyed, and withdrawn pieces only
  /// for those who keep them.
  private borrowing func evidenceForMe(_ hashes: Set<String>) throws -> Set<String> {
    let those: Query = "r.file IN (\(list: hashes.sorted())) AND r.destroyed_at IS NULL"
    let rows = mayJudge
      ? try tx.run("SELECT DISTINCT r.file FROM evidence_revision r WHERE r.organisation = \(organisation) AND \(those)")
      : try tx.run("""
        SELECT DISTINCT r.file FROM evidence_place x
          JOIN evidence e ON e.organisation = x.organisation AND e.id = x.evidence AND e.withdrawal IS NULL
          JOIN evidence_revision r ON r.organisation = e.organisation AND r.evidence = e.id
          \(evidencePlaces) AND \(those)
        """)
    return Set(try rows.map { try $0.text("file") })
  }
}

/// The bytes of a kept file are not those that were kept. Nothing of them is given.
package struct FileDiffers: Error, Equatable {
  package let hash: String
}
