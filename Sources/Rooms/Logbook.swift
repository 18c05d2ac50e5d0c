import Foundation
import Seals
import Store
package import Domain
package import Vocabulary

/// The log of one organisation in one write transaction.
///
/// Opening it locks the organisation's row: writes of one organisation run one after the other on both databases, and their
/// numbers have no gaps. Facts hold ids and choices, never words.
final class Logbook {
  let organisation: ID<Organisation>
  private let tx: any Transaction
  private let now: Moment
  private(set) var last: Int
  private var head: String
  private var heads: Heads
  /// The last happening that search has followed.
  private var searched: Int
  private let opened: Int
  private var said: [(kind: Happening, subject: String)] = []
  /// Whether search followed this whole write; otherwise `House.index` goes on with it.
  private(set) var isIndexed = true

  init(of organisation: ID<Organisation>, in tx: any Transaction, at now: Moment) throws {
    self.organisation = organisation
    self.tx = tx
    self.now = now
    let row = try tx.run(
      "UPDATE logbook SET last = last WHERE organisation = \(organisation) RETURNING last, head, heads, searched").first
    guard let row else { throw NotFound() }
    last = try row.int("last")
    head = try row.text("head")
    heads = Heads(text: try row.text("heads"))
    searched = try row.int("searched")
    opened = last
  }

  /// Without an actor for what happens in a closed circle: it has no name, not even here.
  /// - Throws: `StoreError.broken` for a happening that is in no holding: nobody would know what follows from it.
  func happened(_ kind: Happening, by actor: ID<Person>?, subject: String, facts: [String: String]) throws {
    guard let holding = Holdings.happenings[kind.rawValue]?.holding else {
      throw StoreError.broken("\(kind.rawValue) is in no holding")
    }
    let text = Logbook.written(facts)
    // Without an actor only the day is kept: the exact moment could be matched with another row's.
    let now = actor == nil ? self.now.onGrid(.days(1)) : self.now
    let hash = Logbook.hash(
      previous: head, organisation, seq: last + 1, at: now, actor: actor?.raw, kind: kind.rawValue, subject: subject, facts: text)
    last += 1
    try tx.run("""
      INSERT INTO happening (organisation, seq, at, actor, kind, subject, facts, previous, hash)
      VALUES (\(organisation), \(last), \(now), \(actor), \(kind.rawValue), \(subject), \(text), \(head), \(hash))
      """)
    head = hash
    heads.move(holding.head, to: hash)
    said.append((kind, subject))
    try tx.announce(News(organisation: organisation, sequence: last, kind: kind, subject: subject).text)
  }

  /// The tables from which readable words were deleted: they have to leave the files of the database as well.
  var tablesOfGone: [String] { Set(said.flatMap(\.kind.clears)).sorted() }

  /// Writes the counter back. Without it the next write would reuse our numbers, and the database would refuse them. The search
  /// index follows the happenings, in the same transaction.
  func close() throws {
    guard last > opened else { return }
    isIndexed = try SearchIndex.follow(said, of: organisation, in: tx)
    // While a large set is still being indexed, the cursor stays until that is done.
    if isIndexed, searched == opened { searched = last }
    try tx.run("""
      UPDATE logbook SET last = \(last), head = \(head), heads = \(heads.text), searched = \(searched)
      WHERE organisation = \(organisation)
      """)
  }

  /// Records that search has followed to the end.
  func markSearched() throws {
    searched = last
    try tx.run("UPDATE logbook SET searched = \(searched) WHERE organisation = \(organisation)")
  }

  static func hash(
    previous: String, _ organisation: ID<Organisation>, seq: Int, at: Moment, actor: String?, kind: String, subject: String,
    facts: String
  ) -> String {
    chained(
      previous: previous, fields: [organisation.raw, String(seq), String(at.milliseconds), actor ?? "", kind, subject, facts])
  }

  /// `key=value` lines in the order of their keys: short, readable, and the same on every machine.
  private static func written(_ facts: [String: String]) -> String {
    facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
  }
}

/// The news that something was committed, without what.
package struct News: Sendable {
  package let organisation: ID<Organisation>
  package let sequence: Int
  package let kind: Happening
  package let subject: String

  init(organisation: ID<Organisation>, sequence: Int, kind: Happening, subject: String) {
    self.organisation = organisation
    self.sequence = sequence
    self.kind = kind
    self.subject = subject
  }

  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 4, let sequence = Int(parts[1]), let kind = Happening(rawValue: String(parts[2])) else { return nil }
    self.init(organisation: ID(raw: String(parts[0])), sequence: sequence, kind: kind, subject: String(parts[3]))
  }

  var text: String { "\(organisation):\(sequence):\(kind.rawValue):\(subject)" }
}
