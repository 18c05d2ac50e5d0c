import Domain
import Store
import Vocabulary

extension WritersDesk {
  /// Sets whether a page may be longer, or have more steps, than an outline: then the remark about it is shown to none of its
  /// writers.
  package borrowing func letBeLong(_ mayBeLong: Bool) throws {
    let row = try page.now()
    guard row.mayBeLong != mayBeLong else { return }
    try tx.run("UPDATE page SET is_long = \(mayBeLong) WHERE organisation = \(organisation) AND id = \(row.card.id)")
    try happened(.pageLength, row.card.id.raw, ["lang": mayBeLong ? "ja" : "nee"])
  }
}
