package import Domain
import Seals
import Store
package import Vocabulary

/// How a guest whose phone died comes back to her own chair: with a word that her page showed her while she sat.
///
/// The word is derived from the secret of her pass, which only she has, and is kept as a keyed digest in the row of that pass.
/// It is deleted with the row, and at the end of the conversation. Coming back makes another pass and another word. Whoever
/// comes back can only read until whoever leads has counted again, and everybody reads who it is: so a word in other hands
/// never gives a seat unseen.
extension House {
  /// The chair that a word is for.
  package struct ReturnChair: Sendable {
    package let conversation: ID<Conversation>
    package let organisation: ID<Organisation>
    package let seat: ID<Seat>
    fileprivate let organisationName: String
    fileprivate let pass: String
    fileprivate let isSpent: Bool
  }

  /// Why a correct word opens nothing here.
  package enum NoReturn: Error, Sendable {
    /// This phone has a chair in the same conversation that read along: it cannot be given up unseen.
    case hasChair
  }

  /// The word with which the holder of this pass comes back on another phone. Only the holder's own page shows it.
  package static func returnWord(of pass: String) -> ReturnWord? { Token(given: pass).flatMap(returnWord) }

  private static func returnWord(of token: Token) -> ReturnWord { ReturnWord(from: token.derived(for: "return word")) }

  /// The digest that is kept of the word of a pass.
  func returnMark(of token: Token) throws -> String { try kept(House.returnWord(of: token)) }

  /// Every row has a mark for a used word, a made-up one too, so that no row shows who came back.
  func noMark() throws -> String { try strongbox.mark("terugkeer \(Randomness.system.word(length: 20))") }

  private func kept(_ word: ReturnWord) throws -> String { try strongbox.mark("terugkeer \(word.raw)") }

  /// The secret of a pass for one conversation. It ends in a digest for that conversation, made with the server's key.
  func pass(from mark: String, in conversation: ID<Conversation>) throws -> Token {
    try Token(from: mark) { try strongbox.mark("pas \(conversation) \($0)") }
  }

  /// The chair that a word is for. Nil for a word that is wrong or used, or of a conversation that is over.
  package func chair(of word: ReturnWord) async throws -> ReturnChair? {
    let (kept, today) = (try kept(word), clock.now().day)
    return try await database.read { tx in
      let chair = try House.chair(kept, tx)
      guard let chair, let facts = try ConversationRow(chair.conversation, of: chair.organisation, tx), facts.state != .closed,
        !facts.isOver(on: today)
      else { return nil }
      return chair
    }
  }

  private static func chair(_ kept: String, _ tx: any Transaction) throws -> ReturnChair? {
    try tx.run("""
      SELECT p.token, p.organisation, p.conversation, p.seat, p.spent, o.name FROM pass p JOIN organisation o
      ON o.id = p.organisation
      WHERE p.word = \(kept) OR p.spent = \(kept)
      """).first.map { row in
        ReturnChair(
          conversation: try row.id("conversation"), organisation: try row.id("organisation"), seat: try row.id("seat"),
          organisationName: try row.text("name"), pass: try row.text("token"), isSpent: try row.optionalText("spent") == kept)
      }
  }

  /// Goes on in that chair on this phone, and gives its pass; the former pass stops working at once. Nil when the word was
  /// used: it works once, and the same act sent twice counts once.
  /// - Parameter other: what this phone holds already. Somebody who sat down again meanwhile gives up that chair, because a
  ///   person has one.
  package func comeBack(_ word: ReturnWord, mark: String, besides other: Companion? = nil) async throws -> String? {
    guard let chair = try await chair(of: word), mark.utf8.count >= House.shortestMark else { return nil }
    let (organisation, conversation, kept) = (chair.organisation, chair.conversation, try kept(word))
    let token = try pass(from: mark, in: conversation)
    do {
      return try await database.write { [self] tx in
        let log = try Logbook(of: organisation, in: tx, at: clock.now())
        // Somebody may have been quicker.
        guard let chair = try House.chair(kept, tx) else { return nil }
        if chair.isSpent { return chair.pass == token.digest ? token.secret : nil }
        if let other, other.conversation == conversation, try House.isStill(.companion(other), at: clock.now(), tx) {
          try giveUp(other, in: tx, log: log)
        }
        try tx.run("""
          UPDATE pass SET token = \(token.digest), word = \(try returnMark(of: token)), spent = \(kept)
          WHERE organisation = \(organisation) AND conversation = \(conversation) AND seat = \(chair.seat)
          """)
        try ChanceOrder(conversation: conversation, organisation: organisation, tx: tx).lay()
        let companion = Companion(
          organisation: organisation, organisationName: chair.organisationName, conversation: conversation, seat: chair.seat,
          pass: token.digest)
        // A mark of our own: with one chosen by the phone, an earlier act could pass for this one, and nobody would see it.
        try enter(conversation, as: .companion(companion), in: tx, log: log) { room in
          try room.make(.changePhone, zet: Randomness.system.word(length: 20))
          guard try room.course().hasReturned(chair.seat) else { throw StoreError.broken("came back and nobody was told") }
        }
        try log.happened(.phoneChanged, by: nil, subject: conversation.raw, facts: [:])
        try log.close()
        return token.secret
      }
    } catch Refusal.closed { return nil }
  }

  private func giveUp(_ other: Companion, in tx: any Transaction, log: Logbook) throws {
    try enter(other.conversation, as: .companion(other), in: tx, log: log) { room in
      guard try !room.course().isWitness(other.seat) else { throw NoReturn.hasChair }
      try room.make(.dismissed(mayAnswer: true), zet: Randomness.system.word(length: 20))
    }
  }
}

/// What is told to somebody with a pass of ours that opens nothing any more.
package enum Farewell: Sendable, Equatable {
  /// The chair was taken away, or is used on another phone.
  case noChair
  case isOver
}

extension House {
  /// What became of a pass for this conversation. Nil for somebody who never had one: to them it does not exist.
  package func farewell(pass: String, from conversation: String) async throws -> Farewell? {
    guard let token = Token(given: pass), let id = ID<Conversation>(given: conversation),
      try token.isSigned(by: { try strongbox.mark("pas \(id) \($0)") })
    else { return nil }
    let today = clock.now().day
    return try await database.read { tx in
      guard let row = try tx.run("SELECT \(ConversationRow.columns) FROM conversation c WHERE c.id = \(id)").first else {
        return .isOver
      }
      let facts = try ConversationRow(row)
      return facts.state == .closed || facts.isOver(on: today) ? .isOver : .noChair
    }
  }
}
