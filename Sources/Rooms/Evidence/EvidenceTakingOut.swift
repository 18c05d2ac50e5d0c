import Domain
import Store
import Vocabulary

/// The attachments of pages, for an export of the handbook.
extension ReadingRoom {
  /// The most that is included, in bytes, because all of it goes through memory. Further attachments are only named.
  private static let mostCarried = 200_000_000

  /// The attachments of each page today.
  borrowing func hangingNow() throws -> [ID<HandbookPage>: [BookAttachment]] {
    var found: [ID<HandbookPage>: [BookAttachment]] = [:]
    for row in try tx.run("""
      SELECT x.page, r.title, r.number, r.at, r.kind, r.hash, r.size, r.name FROM evidence_place x
        JOIN evidence e ON e.organisation = x.organisation AND e.id = x.evidence AND e.withdrawal IS NULL
        JOIN evidence_revision r ON r.organisation = e.organisation AND r.evidence = e.id AND r.number = e.revision
        AND r.destroyed_at IS NULL
      WHERE x.organisation = \(organisation) AND x.page IS NOT NULL AND x.ended_at IS NULL ORDER BY x.page, e.id
      """) { found[try row.id("page"), default: []].append(try BookAttachment(row)) }
    return found.mapValues(BookAttachment.once)
  }

  /// The attachments of a page when a version of it was published. They are named and never included, so that the export stays
  /// the same whatever was withdrawn or destroyed since.
  borrowing func hanging(on page: ID<HandbookPage>, at moment: Moment) throws -> [BookAttachment] {
    BookAttachment.once(
      try tx.run("""
        SELECT r.title, r.number, r.at, r.kind, r.hash, r.size, r.name FROM evidence_place x
          JOIN evidence_revision r ON r.organisation = x.organisation AND r.evidence = x.evidence AND r.number = (
            SELECT MAX(m.number) FROM evidence_revision m WHERE m.organisation = x.organisation AND m.evidence = x.evidence
            AND m.at <= \(moment))
        WHERE x.organisation = \(organisation) AND x.page = \(page) AND x.at <= \(moment) AND (x.ended_at IS NULL
        OR x.ended_at > \(moment))
        ORDER BY x.evidence
        """).map { try BookAttachment($0) })
  }

  /// The bytes of the attachments of these pages, one after the other, until there is no space. What is not as it was kept is
  /// only named.
  borrowing func carried(by pages: [BookPage]) throws -> [StoredFile: [UInt8]] {
    var known: Set<String> = []
    let hashes = pages.flatMap(\.attachments).compactMap { attachment -> String? in
      guard case .file(let file, _) = attachment.content, known.insert(file.hash).inserted else { return nil }
      return file.hash
    }
    return try given(hashes, by: .evidence, atMost: ReadingRoom.mostCarried)
  }
}

extension BookAttachment {
  fileprivate init(_ row: Row) throws {
    self.init(
      title: try row.text("title"), number: try row.int("number"), on: try row.moment("at").day, content: try EvidenceContent(row)
    )
  }

  /// An attachment of a page and of one of its steps is named once.
  fileprivate static func once(_ all: [BookAttachment]) -> [BookAttachment] {
    var seen: Set<BookAttachment> = []
    return all.filter { seen.insert($0).inserted }
  }
}
