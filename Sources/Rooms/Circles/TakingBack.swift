package import Domain
import Store
package import Vocabulary

/// A yes stays mine after the words of the conversation are destroyed.
///
/// As long as the words exist, the conversation knows who said yes, and takes it back. Afterwards nobody knows, and nothing is
/// kept that could tell. So everybody who had a chair may take back what it released: all of them had to say yes, and each of
/// them could say no. Somebody who sat there without an account does it with a receipt, if they made one (`Receipts`), because
/// their pass was destroyed with the words.
extension Desk {
  /// What conversations in which I had a chair released, after their words were destroyed. Nobody else can call this for me.
  package borrowing func letOutWithMe() throws -> [ReleasedCard] {
    try ReleasedCard.all(
      of: organisation, "IN (SELECT conversation FROM seat WHERE organisation = \(organisation) AND person = \(viewer.person))",
      tx)
  }

  /// Takes one of those back: its words are deleted, and the fact that there was one remains. Who did it is recorded nowhere.
  package borrowing func takeBack(_ outcome: ID<Outcome>) throws {
    guard try letOutWithMe().contains(where: { $0.outcome == outcome }) else { throw NotFound() }
    try ReleasedCard.takeBack(outcome, of: organisation, writing(), tx)
  }
}

extension ReleasedCard {
  /// What some conversations released whose words are destroyed, the newest first.
  /// - Parameter those: a condition on a conversation, beginning with its comparison.
  static func all(of organisation: ID<Organisation>, _ those: Query, _ tx: any Transaction) throws -> [ReleasedCard] {
    let lessons = try tx.run("""
      SELECT l.outcome, l.body, l.released_on AS day FROM lesson l
        LEFT JOIN conversation_key k ON k.organisation = l.organisation AND k.conversation = l.conversation
      WHERE l.organisation = \(organisation) AND l.conversation \(those) AND NOT l.is_withdrawn AND k.conversation IS NULL
      """).map { ReleasedCard(outcome: try $0.id("outcome"), kind: .lesson, words: try $0.text("body"), on: try $0.day("day")) }
    let deviations = try tx.run("""
      SELECT d.outcome, d.instead, d.because, d.noted_on AS day FROM deviation d
        LEFT JOIN conversation_key k ON k.organisation = d.organisation AND k.conversation = d.conversation
      WHERE d.organisation = \(organisation) AND d.conversation \(those) AND NOT d.is_withdrawn AND d.outcome IS NOT NULL
      AND k.conversation IS NULL
      """).map { row in
      ReleasedCard(
        outcome: try row.id("outcome"), kind: .deviation, words: "\(try row.text("instead")) \(try row.text("because"))",
        on: try row.day("day"))
      }
    return (lessons + deviations).sorted { ($0.on.number, $0.outcome.raw) > ($1.on.number, $1.outcome.raw) }
  }

  static func takeBack(_ outcome: ID<Outcome>, of organisation: ID<Organisation>, _ log: Logbook, _ tx: any Transaction) throws {
    try tx.run("UPDATE lesson SET body = '', is_withdrawn = TRUE WHERE organisation = \(organisation) AND outcome = \(outcome)")
    try tx.run("""
      UPDATE deviation SET instead = '', because = '', is_withdrawn = TRUE WHERE organisation = \(organisation)
      AND outcome = \(outcome)
      """)
    try log.happened(.withdrawn, by: nil, subject: outcome.raw, facts: [:])
  }
}
