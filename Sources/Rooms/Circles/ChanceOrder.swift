import Domain
import Store
import Vocabulary

/// Writes the rows of a conversation again, in a random order and in one transaction. So neither the places of the rows nor
/// their transactions tell who sat down first and who next.
///
/// With few people it runs each time somebody sits down, because then it costs next to nothing. In a hall it runs whenever the
/// number has doubled, at the opening and at the close; and once more when the words are destroyed.
struct ChanceOrder {
  static let few = 24

  let conversation: ID<Conversation>
  let organisation: ID<Organisation>
  let tx: any Transaction

  /// Each table after those that it points at.
  private static let tables = ["seat", "pass", "receipt"]

  private var those: Query { "organisation = \(organisation) AND conversation = \(conversation)" }

  /// Called after somebody sat down.
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
