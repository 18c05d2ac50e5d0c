package import Domain
import Seals
import Store
import Vocabulary

/// Files that the organisation keeps: pictures of pages, and other files that belong to a page.
extension HandbookDesk {
  /// Keeps a file; the same file twice is kept once. Throws `FileRefusal` when it is too large or of a kind that is not kept.
  package borrowing func keep(_ bytes: [UInt8]) throws -> StoredFile {
    guard !bytes.isEmpty else { throw FileRefusal.empty }
    guard bytes.count <= StoredFile.largest else { throw FileRefusal.tooLarge }
    guard let kind = FileKind(of: bytes) else { throw FileRefusal.unknownKind }
    let file = StoredFile(kind: kind, hash: sha256(bytes), size: bytes.count)
    let new = try tx.run("""
      INSERT INTO stored_file (organisation, hash, kind, size, kept_at, content)
      VALUES (\(organisation), \(file.hash), \(kind.rawValue), \(file.size), \(now), \(bytes)) ON CONFLICT DO NOTHING RETURNING
      hash
      """)
    if !new.isEmpty { try happened(.fileKept, file.hash, ["soort": kind.rawValue]) }
    return file
  }
}

extension Room where Self: ~Copyable {
  /// Records which files a text of this page shows, so that readers of the page may see them. Costs nothing for a text without
  /// files.
  borrowing func noteFiles(in text: String, of page: ID<HandbookPage>) throws {
    for name in StoredFile.names(in: text) {
      guard let hash = StoredFile.hash(ofName: name) else { continue }
      // Somebody who may not read all evidence cannot open a piece by writing its name on a page, nor keep it from being
      // destroyed.
      let free: Query = viewer.holds(.keeping) ? "" : """
        AND (NOT EXISTS (SELECT 1 FROM evidence_revision WHERE organisation = \(organisation) AND file = \(hash))
          OR EXISTS (SELECT 1 FROM page_file WHERE organisation = \(organisation) AND hash = \(hash)))
        """
      try tx.run("""
        INSERT INTO page_file (organisation, page, hash)
        SELECT organisation, CAST(\(page) AS TEXT), hash FROM stored_file WHERE organisation = \(organisation)
        AND hash = \(hash) \(free)
        ON CONFLICT DO NOTHING
        """)
    }
  }
}

extension ReadingRoom {
  /// A kept file by its name. A member sees every file of the organisation that is not only evidence, a guest those of
  /// published pages in her scope. For anybody else it does not exist.
  package borrowing func file(_ name: String) throws -> (file: StoredFile, bytes: [UInt8]) {
    guard let hash = StoredFile.hash(ofName: name) else { throw NotFound() }
    let given = try given(hash, by: .page)
    guard given.file.name == name else { throw NotFound() }
    return given
  }
}
