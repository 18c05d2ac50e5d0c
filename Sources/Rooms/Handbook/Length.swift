import Domain
import Store
import Vocabulary

extension Desk {
  /// Says whether a page may be longer, or have more steps, than an outline has: the remark about it stays away, for everybody who
  /// writes along.
  package borrowing func letBeLong(_ slug: String, _ mayBeLong: Bool) throws {
    guard let row = try shelf.page(slug), try rights(on: row).edit else { throw NotFound() }
    guard row.mayBeLong != mayBeLong else { return }
    try tx.run("UPDATE page SET is_long = \(mayBeLong) WHERE organisation = \(organisation) AND id = \(row.card.id)")
    try happened(.pageLength, row.card.id.raw, ["lang": mayBeLong ? "ja" : "nee"])
  }
}
