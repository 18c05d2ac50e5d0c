package import Domain
import Seals
import Store
package import Vocabulary

/// For somebody who sat in a conversation without an account. Their pass is destroyed with the words, and then nothing tells
/// whose chair was whose. They may keep a receipt: it shows that somebody had a chair there, which is all that taking back
/// requires.
extension House {
  /// The most receipts for each chair: somebody who loses one makes another, and nobody fills the table or uses up another
  /// chair's receipts.
  private static var mostReceipts: Int { 4 }

  /// Makes a receipt, and gives the secret of its link. Only its digest is kept, and it is shown once. Throws `NotFound` for
  /// somebody with an account, who has a page for it. Throws `Changed` when enough were made.
  package func receipt(of conversation: ID<Conversation>, for caller: Caller) async throws -> String {
    guard case .companion(let companion) = caller, companion.conversation == conversation else { throw NotFound() }
    let token = Token(.system)
    try await database.write { [self] tx in
      let organisation = companion.organisation
      // Only for somebody who had a part in the words and was counted since: a word in other hands makes no receipt.
      let log = try Logbook(of: organisation, in: tx, at: clock.now())
      let mayHave = try enter(conversation, as: caller, in: tx, log: log) { room in
        let course = try room.course()
        return course.isWitness(companion.seat) && !course.hasReturned(companion.seat)
      }
      guard mayHave else { throw NotFound() }
      let pass: Query = "organisation = \(organisation) AND conversation = \(conversation) AND token = \(companion.pass)"
      if try tx.run("UPDATE pass SET receipts = receipts + 1 WHERE \(pass) AND receipts < \(House.mostReceipts) RETURNING seat")
        .isEmpty
      {
        if try tx.run("SELECT seat FROM pass WHERE \(pass)").isEmpty { throw NotFound() } else { throw Changed() }
      }
      try tx.run(
        "INSERT INTO receipt (token, organisation, conversation) VALUES (\(token.digest), \(organisation), \(conversation))")
      // Otherwise the two rows of one transaction would tell whose it is.
      try ChanceOrder(conversation: conversation, organisation: organisation, tx: tx).lay()
      try log.close()
    }
    return token.secret
  }

  /// What a receipt shows. Nil when there is no such receipt.
  package func receipt(_ secret: String) async throws -> ReceiptReading? {
    guard let token = Token(given: secret) else { return nil }
    return try await database.read { tx in
      guard let row = try House.receipt(token, tx) else { return nil }
      let isWiped = try row.optionalText("kept") == nil
      let organisation: ID<Organisation> = try row.id("organisation")
      let released =
        isWiped ? try ReleasedCard.all(of: organisation, "= \(try row.id("conversation", Conversation.self))", tx) : []
      return ReceiptReading(
        organisation: try row.text("name"), wipedOn: isWiped ? nil : try row.optionalDay("wipe_on"), isWiped: isWiped,
        released: released)
    }
  }

  /// Takes something back with a receipt. Who did it is recorded nowhere.
  package func takeBack(_ outcome: ID<Outcome>, by secret: String) async throws {
    guard let token = Token(given: secret) else { throw NotFound() }
    let now = clock.now()
    try await database.write { tx in
      guard let organisation = try House.receipt(token, tx)?.id("organisation", Organisation.self) else { throw NotFound() }
      let log = try Logbook(of: organisation, in: tx, at: now)
      // After opening the log, and only when the words are gone: until then one's own yes is taken back in the conversation.
      guard let row = try House.receipt(token, tx),
        try ReleasedCard.all(of: organisation, "= \(try row.id("conversation", Conversation.self))", tx).contains(where: {
          $0.outcome == outcome
        })
      else { throw NotFound() }
      try ReleasedCard.takeBack(outcome, of: organisation, log, tx)
      try log.close()
    }
  }

  private static func receipt(_ token: Token, _ tx: any Transaction) throws -> Row? {
    try tx.run("""
      SELECT r.organisation, r.conversation, o.name, c.wipe_on, k.conversation AS kept FROM receipt r
        JOIN organisation o ON o.id = r.organisation
        JOIN conversation c ON c.organisation = r.organisation AND c.id = r.conversation
        LEFT JOIN conversation_key k ON k.organisation = r.organisation AND k.conversation = r.conversation
      WHERE r.token = \(token.digest)
      """).first
  }
}
