import Domain
import Store
import Vocabulary

/// What a room has in hand for the length of its transaction: who is there, the transaction with its log, the moment and the
/// house. Nothing outside Rooms can reach it, so what several rooms do behind the scenes is an extension of `Room`.
struct Work {
  let viewer: Viewer
  let tx: any Transaction
  /// Nothing in a transaction that only reads.
  let log: Logbook?
  let now: Moment
  let house: House
}

/// A room for a member: it cannot be copied, and it is lent to a closure by `House.read` and `House.write`. A `Right` is its one
/// maker.
protocol Room: ~Copyable {
  var work: Work { get }
}

extension Work: Room {
  var work: Work { self }
}

extension Room where Self: ~Copyable {
  var viewer: Viewer { work.viewer }
  var tx: any Transaction { work.tx }
  var now: Moment { work.now }
  var house: House { work.house }
  var organisation: ID<Organisation> { work.viewer.organisation }
  var shelf: Shelf { Shelf(organisation: organisation, tx: tx, outlines: house.outlines) }

  borrowing func happened(_ kind: Happening, _ subject: String, _ facts: [String: String] = [:]) throws {
    try writing().happened(kind, by: viewer.person, subject: subject, facts: facts)
  }

  /// The log of this write. A room that writes in a reading transaction is a mistake in our own code.
  borrowing func writing() throws -> Logbook {
    guard let log = work.log else { throw StoreError.broken("written while reading") }
    return log
  }
}

/// The page of a room. It is looked up again once something happened in the transaction, so that a second act builds on the
/// first.
final class PageInHand {
  let work: Work
  private var row: Shelf.PageRow
  private var seen: Int?

  init(_ row: Shelf.PageRow, _ work: Work) {
    (self.row, self.work) = (row, work)
    seen = work.log?.last
  }

  /// Throws `NotFound` when an act took it off the shelf.
  func now() throws -> Shelf.PageRow {
    guard let last = work.log?.last, last != seen else { return row }
    guard let fresh = try work.shelf.page(row.card.slug, alsoWithdrawn: row.withdrawal != nil) else { throw NotFound() }
    (row, seen) = (fresh, last)
    return row
  }
}
