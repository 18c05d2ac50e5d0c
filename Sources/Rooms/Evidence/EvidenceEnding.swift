package import Domain
import Store
package import Vocabulary

/// Taking evidence back, and destroying what should never have been kept.
extension EvidenceDesk {
  /// It is offered nowhere any more, with a reason that stays. Its history and its places stay too, for when it comes back.
  package borrowing func withdraw(_ id: ID<Evidence>, because reason: String) throws {
    guard !reason.isEmpty else { throw RuleRefusal.reasonMissing }
    let before = try tx.run(
      "SELECT COUNT(*) AS number FROM evidence_withdrawal WHERE organisation = \(organisation) AND evidence = \(id)")
    let number = (try before.first?.int("number") ?? 0) + 1
    let taken = try tx.run("""
      UPDATE evidence SET withdrawal = \(number) WHERE organisation = \(organisation) AND id = \(id) AND withdrawal IS NULL
      RETURNING id
      """)
    guard !taken.isEmpty else { throw NotFound() }
    try tx.run("""
      INSERT INTO evidence_withdrawal (organisation, evidence, number, author, at, reason, returned_at)
      VALUES (\(organisation), \(id), \(number), \(viewer.person), \(now), \(reason), NULL)
      """)
    try happened(.evidenceWithdrawn, id.raw)
  }

  /// Puts it back at every place where it was.
  package borrowing func putBack(_ id: ID<Evidence>) throws {
    let put = try tx.run(
      "SELECT withdrawal FROM evidence WHERE organisation = \(organisation) AND id = \(id) AND withdrawal IS NOT NULL")
    guard let number = try put.first?.int("withdrawal") else { throw NotFound() }
    try tx.run("UPDATE evidence SET withdrawal = NULL WHERE organisation = \(organisation) AND id = \(id)")
    try tx.run("""
      UPDATE evidence_withdrawal SET returned_at = \(now) WHERE organisation = \(organisation) AND evidence = \(id)
      AND number = \(number)
      """)
    try happened(.evidenceReturned, id.raw)
  }

  /// Destroys the bytes of one revision, for instance because personal data were in it. The fact that it existed stays, with
  /// its hash and the reason. The bytes stay as long as a page or another piece has the same ones; those are named.
  package borrowing func destroy(_ number: Int, of id: ID<Evidence>, because reason: String) throws -> EvidenceDestruction {
    guard !reason.isEmpty else { throw RuleRefusal.reasonMissing }
    guard let row = try evidenceRevisions(of: id).first(where: { $0.mark.number == number }), let hash = row.file else {
      throw NotFound()
    }
    // Every revision of this piece with these bytes: somebody who changed only a title kept the file.
    let gone = try tx.run("""
      UPDATE evidence_revision SET file = NULL, destroyed_at = \(now), destroyed_by = \(viewer.person), destroyed_because =
      \(reason)
      WHERE organisation = \(organisation) AND evidence = \(id) AND file = \(hash) RETURNING number
      """).map { try $0.int("number") }.sorted()
    let elsewhere = try holders(of: hash)
    if elsewhere.isEmpty { try tx.run("DELETE FROM stored_file WHERE organisation = \(organisation) AND hash = \(hash)") }
    let facts = [
      "nummers": gone.map { String($0) }.joined(separator: " "), "sha256": hash, "inhoud": elsewhere.isEmpty ? "weg" : "elders",
    ]
    try happened(.evidenceDestroyed, id.raw, facts)
    return elsewhere.isEmpty ? .gone : .keptElsewhere(elsewhere)
  }

  /// The pieces and pages that have these bytes, by name.
  private borrowing func holders(of hash: String) throws -> [String] {
    let pieces = try tx.run(
      "SELECT DISTINCT title FROM evidence_revision WHERE organisation = \(organisation) AND file = \(hash)")
    let pages = try tx.run("""
      SELECT p.title FROM page_file f JOIN page p ON p.organisation = f.organisation AND p.id = f.page
      WHERE f.organisation = \(organisation) AND f.hash = \(hash)
      """)
    return try (pieces + pages).map { try $0.text("title") }.sorted()
  }
}
