package import Domain
import Store
package import Vocabulary

/// Several organisations with one password. A session belongs to one of them: in another one somebody gets another session.
extension House {
  /// The organisations in which the holder of this cookie works, by name. Nil when nobody holds it.
  package func workplaces(ofCookie cookie: String) async throws -> [Workplace] {
    guard let caller = try await recognise(cookie: cookie) else { return [] }
    return try await workplaces(of: caller)
  }

  /// By name. Empty for a guest of one conversation, and in a demo: there anybody steps in without a password, and must not go
  /// on to a real organisation.
  package func workplaces(of caller: Caller) async throws -> [Workplace] {
    guard let holder = try? Holder(caller) else { return [] }
    let today = clock.now().day
    return try await database.read { tx in
      try House.memberships(of: holder, on: today, tx).map {
        Workplace(
          organisation: $0.organisation, name: $0.name, position: $0.position, isHere: $0.organisation == holder.organisation)
      }
        .sorted { ($0.name, $0.organisation.raw) < ($1.name, $1.organisation.raw) }
    }
  }

  /// Goes on in another organisation: gives the key of a new session there, and ends the one here. What that organisation
  /// requires, such as a second key, is required as always. Throws `NotFound` where the account has no place.
  package func goOn(at organisation: ID<Organisation>, from caller: Caller, device: String) async throws -> String {
    guard let holder = try? Holder(caller), organisation != holder.organisation else { throw NotFound() }
    let now = clock.now()
    return try await database.write { [self] tx in
      // After opening both logs, so that nobody comes in whose access is ending at this moment; in one order, so that two of
      // these never wait for each other.
      let logs = try [holder.organisation, organisation].sorted { $0.raw < $1.raw }.map { try Logbook(of: $0, in: tx, at: now) }
      // The session here ends first, and the new one has the same age: a session that was ended meanwhile opens nothing, and
      // none lives for ever.
      let ended = try tx.run("""
        DELETE FROM session WHERE organisation = \(holder.organisation) AND person = \(holder.person) AND id = \(caller.session)
          AND since > \(now.before(House.longest)) RETURNING since
        """).first
      guard let since = try ended?.moment("since"),
        let place = try House.memberships(of: holder, on: now.day, tx).first(where: { $0.organisation == organisation })
      else { throw NotFound() }
      var key = ""
      for log in logs {
        if log.organisation == organisation {
          key = try enter(place.person, device: device, since: since, log, at: now, tx)
        } else {
          try log.happened(.signedOut, by: holder.person, subject: holder.person.raw, facts: [:])
        }
        try log.close()
      }
      return key
    }
  }

  private struct Membership: Sendable {
    let organisation: ID<Organisation>
    let person: ID<Person>
    let name: String
    let position: Position
  }

  private static func memberships(of holder: Holder, on today: Day, _ tx: any Transaction) throws -> [Membership] {
    try tx.run("""
      SELECT p.organisation, p.id, o.name, p.position FROM person me
        JOIN organisation here ON here.id = me.organisation AND NOT here.is_demo
        JOIN person p ON p.account = me.account AND p.is_active
        JOIN organisation o ON o.id = p.organisation AND NOT o.is_demo
      WHERE me.organisation = \(holder.organisation) AND me.id = \(holder.person) AND (p.position <> \(Position.auditor.rawValue)
        OR EXISTS (SELECT 1 FROM grant_of_sight g WHERE g.organisation = p.organisation AND g.person = p.id
        AND g.until_day >= \(today)))
      """).map {
        Membership(
          organisation: try $0.id("organisation"), person: try $0.id("id"), name: try $0.text("name"),
          position: Position(rawValue: try $0.text("position")) ?? .worker)
      }
  }
}

extension Caller {
  /// The session of somebody with an account; for a guest of one conversation an id that no session has.
  fileprivate var session: ID<Session> {
    switch self {
    case .member(let viewer): viewer.session
    case .assessor(let assessor): assessor.session
    case .keyless(let keyless): keyless.session
    case .companion: ID(raw: "-")
    }
  }
}
