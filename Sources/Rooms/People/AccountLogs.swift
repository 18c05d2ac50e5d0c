import Domain
import Store
import Vocabulary

/// The logs of every organisation that an account is in now, for what concerns all of them. They are opened in one order, so
/// that two who want the same ones wait for each other. Only a log that was open already comes first; the database resolves a
/// deadlock of two of those by letting one of them try again.
struct AccountLogs {
  /// A log that was open already; whoever opened it closes it.
  private let held: Logbook?
  private let pages: [(log: Logbook, person: ID<Person>)]

  init(of account: String, holding held: Logbook? = nil, at now: Moment, _ tx: any Transaction) throws {
    self.held = held
    pages = try tx.run("SELECT organisation, id FROM person WHERE account = \(account) AND is_active ORDER BY organisation").map {
      row in
      let organisation = try row.id("organisation", Organisation.self)
      let log = if let held, held.organisation == organisation { held } else { try Logbook(of: organisation, in: tx, at: now) }
      return (log, try row.id("id"))
    }
  }

  /// Whether the account opens only this one organisation.
  func areOnly(of organisation: ID<Organisation>) -> Bool { pages.allSatisfy { $0.log.organisation == organisation } }

  func log(of organisation: ID<Organisation>) throws -> Logbook {
    guard let page = pages.first(where: { $0.log.organisation == organisation }) else { throw NotFound() }
    return page.log
  }

  /// Ends every session of the account, perhaps except `kept`, and says in each log why. In other organisations no actor is
  /// named, because nobody there did it.
  func endSessions(saying kind: Happening, by actor: Holder?, but kept: ID<Session>? = nil, _ tx: any Transaction) throws {
    for (log, person) in pages {
      try tx.run(
        "DELETE FROM session WHERE organisation = \(log.organisation) AND person = \(person) AND id <> \(kept?.raw ?? "")")
      let isFromHere = actor?.organisation == log.organisation
      try log.happened(kind, by: isFromHere ? actor?.person : nil, subject: person.raw, facts: [:])
    }
  }

  func close() throws {
    for page in pages where page.log !== held { try page.log.close() }
  }
}
