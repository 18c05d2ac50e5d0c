import Domain
import Store
import Vocabulary

/// Lays the rows of a conversation anew, in an order from chance and in one transaction: who sat down first, and who next, can be
/// read neither from where they lie nor from which transaction wrote them.
///
/// At each sitting down while there are few, for then it costs next to nothing. In a hall whenever its number has doubled, at the
/// opening and at the close; and once more when the words are destroyed.
struct ChanceOrder {
  static let few = 24

  let conversation: ID<Conversation>
  let organisation: ID<Organisation>
  let tx: any Transaction

  /// Each after what it points at.
  private static let tables = ["seat", "pass", "receipt"]

  private var those: Query { "organisation = \(organisation) AND conversation = \(conversation)" }

  /// After somebody sat down.
  func afterSitting() throws {
    let seats = try tx.run("SELECT COUNT(*) AS number FROM seat WHERE \(those)").first?.int("number") ?? 0
    if seats <= ChanceOrder.few || seats.nonzeroBitCount == 1 { try lay() }
  }

  func lay() throws {
    let rows = try ChanceOrder.tables.map { table in
      (table, Randomness.system.shuffled(try tx.run("SELECT * FROM \(OrganisationExport.name(table)) WHERE \(those)")))
    }
    for (table, _) in rows.reversed() { try tx.run("DELETE FROM \(OrganisationExport.name(table)) WHERE \(those)") }
    for (table, rows) in rows { for row in rows { try tx.run(OrganisationExport.insertion(into: table, row.cells)) } }
  }
}
