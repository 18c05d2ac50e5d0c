package import Domain
import Seals
import Store
package import Vocabulary

/// The letters that wait to be mailed, of every organisation. Work without a person, like the caretaker's; opening a circle is
/// not on its list either.
///
/// A letter is mailed outside any transaction, by whoever holds its lease. So it is sent at least once: when a server dies
/// between the relay's yes and our commit it is sent again, with the same Message-ID.
package struct Outbox: Sendable {
  let house: House
  package init(_ house: House) { self.house = house }

  /// How long a letter belongs to whoever took it: longer than a relay may take to answer.
  package static let lease = Span.minutes(2)
  /// How long after being made a letter is tried again; after that it is given up.
  package static let lasts = Span.hours(24)
  /// The time after each attempt until the next: a relay that restarts is back soon, a broken one tomorrow.
  static let waits: [Span] = [.minutes(1), .minutes(5), .minutes(30), .hours(2), .hours(6), .hours(12)]

  /// Mails all letters that are due, one after the other. Nothing is lost when `send` never returns, because the lease ends.
  package func empty(_ send: (Letter) async -> Delivery) async throws {
    while !Task.isCancelled, let taken = try await take() {
      guard let letter = taken.letter else {
        try await settle(taken, .refused("sealed with another key", as: .sealed))
        continue
      }
      try await settle(taken, await send(letter))
    }
    try await mailRenewals(send)
    try await mailReminders(send)
  }

  /// How many letters wait, and how many were given up, in all organisations together.
  package func count() async throws -> (waiting: Int, undeliverable: Int) {
    try await house.database.read { tx in
      let row = try tx.run("SELECT COUNT(next_attempt) AS waiting, COUNT(*) AS letters FROM letter")[0]
      return (try row.int("waiting"), try row.int("letters") - (try row.int("waiting")))
    }
  }

  // MARK: One letter

  private struct Taken: Sendable {
    let organisation: ID<Organisation>
    let id: ID<Letter>
    /// The number of this attempt, from one. It also shows whether the lease is still ours.
    let tries: Int
    let madeAt: Moment
    /// Nil when the seal does not open: another key file sealed it.
    let letter: Letter?
  }

  /// Takes the letter that waits longest. Two nodes never get the same one: the second finds it taken.
  private func take() async throws -> Taken? {
    let now = house.clock.now()
    // Most of the time it only reads: a write every half minute would keep a disk busy for nothing.
    let due = try await house.database.read { tx in try tx.run("SELECT id FROM letter WHERE next_attempt <= \(now) LIMIT 1").first
    }
    guard due != nil else { return nil }
    return try await house.database.write { [strongbox = house.strongbox] tx in
      // An expired link is of no use to anybody.
      try tx.run("""
        UPDATE letter SET sealed = NULL, next_attempt = NULL, trouble = \(LetterTrouble.over.rawValue)
        WHERE next_attempt <= \(now) AND EXISTS (
          SELECT 1 FROM invitation i
          WHERE i.organisation = letter.organisation AND i.token = letter.invitation AND i.expires_at <= \(now))
        """)
      guard let row = try tx.run("""
        UPDATE letter SET tries = tries + 1, next_attempt = \(now.after(Outbox.lease))
        WHERE next_attempt <= \(now) AND (organisation, id) = (
          SELECT organisation, id FROM letter WHERE next_attempt <= \(now) ORDER BY next_attempt, id LIMIT 1)
        RETURNING organisation, id, kind, person, invitation, sealed, tries, made_at
        """).first
      else { return nil }
      return Taken(
        organisation: try row.id("organisation"), id: try row.id("id"), tries: try row.int("tries"),
        madeAt: try row.moment("made_at"), letter: try Outbox.letter(row, strongbox, tx))
    }
  }

  private static func letter(_ row: Row, _ strongbox: Strongbox, _ tx: any Transaction) throws -> Letter? {
    let organisation = try row.id("organisation", Organisation.self)
    let id = try row.id("id", Letter.self)
    guard let about = try tx.run("""
      SELECT o.name, p.given_name, p.language, i.email FROM invitation i
        JOIN person p ON p.organisation = i.organisation AND p.id = i.person JOIN organisation o ON o.id = i.organisation
      WHERE i.organisation = \(organisation) AND i.token = \(try row.text("invitation"))
      """).first,
      let kind = Letter.Kind(rawValue: try row.text("kind")), let to = EmailAddress(try about.text("email")),
      let key = try? strongbox.open(try row.bytes("sealed"), for: sealName(organisation, id))
    else { return nil }
    return Letter(
      id: id, kind: kind, to: to, givenName: try about.text("given_name"), organisation: try about.text("name"),
      language: Language(rawValue: try about.text("language")) ?? .dutch, key: String(decoding: key, as: UTF8.self))
  }

  private func settle(_ taken: Taken, _ delivery: Delivery) async throws {
    let now = house.clock.now()
    let end = taken.madeAt.after(Outbox.lasts)
    let mine: Query = "organisation = \(taken.organisation) AND id = \(taken.id) AND tries = \(taken.tries)"
    let next = min(now.after(Outbox.waits[min(taken.tries, Outbox.waits.count) - 1]), end)
    try await house.database.write { tx in
      switch delivery {
      case .accepted: try tx.run("DELETE FROM letter WHERE \(mine)")
      case .later where now < end: try tx.run("UPDATE letter SET next_attempt = \(next) WHERE \(mine)")
      case .later:
        try tx.run(
          "UPDATE letter SET sealed = NULL, next_attempt = NULL, trouble = \(LetterTrouble.tooLong.rawValue) WHERE \(mine)")
      case .refused(_, let trouble):
        try tx.run("UPDATE letter SET sealed = NULL, next_attempt = NULL, trouble = \(trouble.rawValue) WHERE \(mine)")
      }
    }
  }

  /// Authenticated with the seal, so that a sealed secret that is put into another letter does not open.
  static func sealName(_ organisation: ID<Organisation>, _ letter: ID<Letter>) -> String { "letter:\(organisation):\(letter)" }
}

/// What a member's desk has to do with letters.
extension Desk {
  /// Whether an invitation is mailed as well. Never from a demo: anybody may step in there as somebody who invites, and the
  /// server would mail whatever they type to anybody.
  package borrowing func mailsInvitations() throws -> Bool {
    guard house.mails else { return false }
    return try !tx.run("SELECT id FROM organisation WHERE id = \(organisation) AND NOT is_demo").isEmpty
  }

  /// Whether I am mailed about pages of mine that are due for review, if I want to be.
  package borrowing func mailsReminders() throws -> Bool { try viewer.position.isInTheLine && mailsInvitations() }

  /// By the id of the person. Only for whoever invites: it does not concern colleagues.
  borrowing func letterStates() throws -> [String: (state: LetterState, trouble: LetterTrouble?)] {
    guard house.mails, viewer.holds(.keeping) else { return [:] }
    let letters = try tx.run("SELECT person, next_attempt, trouble FROM letter WHERE organisation = \(organisation)")
    return try letters.reduce(into: [:]) { states, row in
      let state: LetterState = try row.optionalMoment("next_attempt") == nil ? .undeliverable : .underway
      states[try row.text("person")] = (state, try row.optionalText("trouble").flatMap(LetterTrouble.init))
    }
  }
}

extension PeopleDesk {
  /// The address to which the letter with this link is sent. Nil when there is none.
  package borrowing func destination(of link: String) throws -> EmailAddress? {
    guard let token = Token(given: link) else { return nil }
    return try tx.run("""
      SELECT i.email FROM letter l JOIN invitation i ON i.organisation = l.organisation AND i.token = l.invitation
      WHERE l.organisation = \(organisation) AND l.invitation = \(token.digest) AND l.next_attempt IS NOT NULL
      """).first.flatMap { EmailAddress(try $0.text("email")) }
  }

  borrowing func writeLetter(to person: ID<Person>, with token: Token) throws {
    let letter = ID<Letter>.new(house.chance)
    let sealed = try house.strongbox.seal(Array(token.secret.utf8), for: Outbox.sealName(organisation, letter))
    let kind = Letter.Kind.invitation.rawValue
    try tx.run("""
      INSERT INTO letter (organisation, id, kind, person, invitation, sealed, tries, next_attempt, made_at)
      VALUES (\(organisation), \(letter), \(kind), \(person), \(token.digest), \(sealed), 0, \(now), \(now))
      """)
  }
}
