package import Domain
import Seals
import Store
import Synchronization
package import Vocabulary

/// People whose sessions were ended while nothing could be written: on a full disk, or while the database was away. This
/// process refuses them from that moment on; the rows follow when there is space, at the next sign-out or within the hour.
/// Another node, and this one after a restart before that, does not know it: there a session lasts its two hours of silence.
final class PendingSignOuts: Sendable {
  private struct SignOut {
    let whom: EndedSessions
    let at: Moment
    let write: @Sendable () async throws -> Void
  }

  private let state = Mutex<[SignOut]>([])

  /// More people than an organisation has; expired entries are removed.
  private static let most = 1_000

  /// Whether this session has to be refused.
  func refuse(_ session: HeldSession) -> Bool {
    state.withLock { signOuts in !signOuts.isEmpty && signOuts.contains { $0.whom.includes(session, at: $0.at) } }
  }

  /// False when there are too many already.
  func add(_ whom: EndedSessions, at now: Moment, _ write: @escaping @Sendable () async throws -> Void) -> Bool {
    state.withLock { signOuts in
      signOuts.removeAll { $0.whom == whom || ($0.whom.endsByItself && $0.at < now.before(House.longest)) }
      guard signOuts.count < PendingSignOuts.most else { return false }
      signOuts.append(SignOut(whom: whom, at: now, write: write))
      return true
    }
  }

  func forget(_ whom: EndedSessions) { state.withLock { $0.removeAll { $0.whom == whom } } }

  /// Writes what waits. What still cannot be written goes on waiting.
  func settle() async {
    for ending in state.withLock({ $0 }) {
      do { try await ending.write() } catch where Outage(error) != nil { return } catch {}
      state.withLock { signOuts in signOuts.removeAll { $0.whom == ending.whom && $0.at == ending.at } }
    }
  }
}

/// Whose sessions end.
package enum EndedSessions: Sendable, Hashable {
  /// The session with this digest of a key.
  case key(String)
  case session(ID<Session>)
  /// Those that somebody has at this moment, except one of their own.
  case sessions(of: ID<Person>, in: ID<Organisation>, but: ID<Session>?)
  /// All that they have or begin.
  case access(of: ID<Person>, in: ID<Organisation>)

  fileprivate var endsByItself: Bool { if case .access = self { false } else { true } }

  fileprivate func includes(_ held: HeldSession, at moment: Moment) -> Bool {
    switch self {
    case .key(let digest): held.digest == digest
    case .session(let session): held.session == session
    case .sessions(let person, let organisation, let but):
      held.person == person && held.organisation == organisation && held.session != but && held.since <= moment
    case .access(let person, let organisation): held.person == person && held.organisation == organisation
    }
  }
}

/// A session as the doorman finds it.
struct HeldSession: Sendable {
  let digest: String
  let session: ID<Session>
  let person: ID<Person>
  let organisation: ID<Organisation>
  let since: Moment
}

extension House {
  /// Ends somebody's sessions with `write`. When an outage prevents the write, this process refuses them all the same, writes
  /// it later, and gives that outage.
  @discardableResult
  package func end<Opened: ~Copyable>(
    _ whom: EndedSessions, at right: Right<Opened>, as viewer: Viewer,
    _ write: @escaping @Sendable (borrowing Opened) throws -> Void
  ) async throws -> Outage? {
    // Asked first, also while nothing can be looked up: somebody without the right ends nobody's session.
    try right.judge(viewer)
    return try await end(whom) { [self] in try await self.write(at: right, as: viewer, write) }
  }

  @discardableResult
  private func end(_ whom: EndedSessions, _ write: @escaping @Sendable () async throws -> Void) async throws -> Outage? {
    do { try await write() } catch {
      guard let outage = Outage(error), pendingSignOuts.add(whom, at: clock.now(), write) else { throw error }
      return outage
    }
    pendingSignOuts.forget(whom)
    await pendingSignOuts.settle()
    return nil
  }

  /// Signs out the holder of this key, whatever the outage. Gives the session, where it could be looked up.
  package func signOut(key: String) async throws -> ID<Session>? {
    guard let token = Token(given: key) else { return nil }
    let digest = token.digest
    let held: Row?
    do {
      held = try await database.read { tx in
        try tx.run("SELECT id, organisation, person FROM session WHERE token = \(digest)").first
      }
    } catch
    where Outage(error) != nil { held = nil }
    try await end(.key(digest)) { [self] in
      try await database.write { tx in
        guard let row = try tx.run("SELECT organisation, person FROM session WHERE token = \(digest)").first else { return }
        let person: ID<Person> = try row.id("person")
        let log = try Logbook(of: try row.id("organisation"), in: tx, at: clock.now())
        try tx.run("DELETE FROM session WHERE token = \(digest)")
        try log.happened(.signedOut, by: person, subject: person.raw, facts: [:])
        try log.close()
      }
    }
    return try held?.id("id")
  }

  /// Restores access for a colleague: in this process, and then in the rows.
  package func letBack(_ person: ID<Person>, as viewer: Viewer) async throws {
    let right = Right.people
    try right.judge(viewer)
    pendingSignOuts.forget(.access(of: person, in: viewer.organisation))
    try await write(at: right, as: viewer) { desk in try desk.restoreAccess(of: person) }
  }
}

extension Caretaker {
  /// Writes down the sign-outs that could not be written before.
  package func settleSignOuts() async { await house.pendingSignOuts.settle() }
}
