import Domain
import Store
import Vocabulary

/// What a room holds during its transaction: the caller, the transaction with its log, the moment and the house. Nothing
/// outside Rooms can reach it; what several rooms share is an extension of `Room`.
struct Work {
  let viewer: Viewer
  let tx: any Transaction
  /// Nil in a transaction that only reads.
  let log: Logbook?
  let now: Moment
  let house: House
}

/// A room for a member: it cannot be copied, and `House.read` and `House.write` lend it to a closure. Only a `Right` makes one.
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

  /// The log of this write. A room that writes in a read transaction is a bug of ours.
  borrowing func writing() throws -> Logbook {
    guard let log = work.log else { throw StoreError.broken("written while reading") }
    return log
  }
}

/// The page of a room. It is read again once something happened in the transaction, so that a second act builds on the first.
final class PageInHand {
  let work: Work
  private var row: Shelf.PageRow
  private var seen: Int?

  init(_ row: Shelf.PageRow, _ work: Work) {
    (self.row, self.work) = (row, work)
    seen = work.log?.last
  }

  /// Throws `NotFound` when an act withdrew it.
  func now() throws -> Shelf.PageRow {
    guard let last = work.log?.last, last != seen else { return row }
    guard let fresh = try work.shelf.page(row.card.slug, alsoWithdrawn: row.withdrawal != nil) else { throw NotFound() }
    (row, seen) = (fresh, last)
    return row
  }
}
