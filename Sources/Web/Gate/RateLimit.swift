import Domain
package import Rooms
import Synchronization
package import Vocabulary

/// Limits attempts, so that guessing takes too long to be worth it. Kept in memory, with a maximum size (`Counters`).
///
/// A guess that is expensive to check, such as a password, is counted before it is checked and given back when it was right. A
/// guess that comes while others are being checked waits in a queue until their results are known. So two hundred guesses at
/// once get no further than two hundred in a row, and thirty colleagues who sign in at the same moment all come in. A secret
/// that is cheap to look up is always looked up: a right one works even while somebody else is guessing, and only wrong ones
/// wait.
package final class RateLimit: Sendable {
  private let clock: Clock
  private let most: Int
  private let state = Mutex(State())

  /// At most `most` entries are kept for each rule.
  package init(clock: Clock, most: Int = 10_000) {
    self.clock = clock
    self.most = most
  }

  private struct State {
    var counters: [String: Counters] = [:]
    /// Who waits for the results of the guesses before it, in order of arrival.
    var line: [Waiter] = []
  }

  private struct Waiter {
    let subjects: [Subject]
    let continuation: CheckedContinuation<Result<[Subject], TooManyTries>, Never>
  }

  /// The longest queue: for one subject, and altogether.
  static let longestQueue = (ofOne: 100, altogether: 256)

  /// What is counted under one rule.
  struct Subject: Hashable, Sendable {
    let rule: Rule
    let key: String
    init(_ rule: Rule, _ key: String) {
      self.rule = rule
      self.key = key
    }

    /// Passwords that the whole server is checking at this moment.
    static let passwords = Subject(.passwords, "")
  }

  enum Verdict { case right, wrong, unknown }
}

// MARK: What is guessed

extension RateLimit {
  /// Checks the password of an account at sign-in. `isRight` judges the result.
  package func password<Found: Sendable>(
    of account: EmailAddress, from origin: Origin, isRight: (Found) -> Bool = { _ in true }, _ look: () async throws -> Found
  ) async throws -> Found {
    try await guess([Subject(.account, account.raw), .passwords] + origin.subjects, isRight: isRight, look)
  }

  /// Checks the password of somebody who is signed in already: whoever finds an open laptop cannot guess on there.
  package func proof<Found: Sendable>(
    by person: String, from origin: Origin, _ look: () async throws -> Found
  ) async throws -> Found {
    try await guess([Subject(.account, person), .passwords] + origin.subjects, look)
  }

  /// Checks a code of a second key, at sign-in or on one's own page; on one's own page it counts together with the password of
  /// this person.
  package func code<Found: Sendable>(
    of account: String, beside person: String? = nil, from origin: Origin, isRight: (Found) -> Bool = { _ in true },
    _ look: () async throws -> Found
  ) async throws -> Found {
    let password = person.map { [Subject(.account, $0), .passwords] } ?? []
    return try await guess([Subject(.secondKey, account)] + password + origin.subjects, isRight: isRight, look)
  }

  /// Looks up a secret. A right one always opens. Throws `TooManyTries` for a wrong one after too many wrong ones: from this
  /// address, from its network, or of this kind by everybody together.
  package func search<Found: Sendable>(
    _ kind: SecretKind, from origin: Origin, _ look: () async throws -> Found?
  ) async throws -> Found? {
    if let found = try await look() { return found }
    try spend(kind.subjects(from: origin))
    return nil
  }

  /// Called before a link to a new password is made, whether or not the address has an account.
  package func beforeRenewal(of account: EmailAddress, from origin: Origin) throws(TooManyTries) {
    try spend([
      Subject(.renewals, origin.address), Subject(.renewalsOfNetwork, origin.network), Subject(.renewalsOfAccount, account.raw),
    ])
  }

  func guess<Found: Sendable>(
    _ subjects: [Subject], isRight: (Found) -> Bool = { _ in true }, _ look: () async throws -> Found
  ) async throws -> Found {
    let begun = try await begin(subjects)
    do {
      let found = try await look()
      end(begun, isRight(found) ? .right : .wrong)
      return found
    } catch {
      end(begun, Verdict(error))
      throw error
    }
  }
}

extension RateLimit.Verdict {
  /// What an error says about the guess. An outage says nothing, and neither does a rule about something else: such a guess is
  /// given back and forgives nothing. An unexpected error counts as a failure.
  fileprivate init(_ error: any Error) {
    switch error {
    case RuleRefusal.passwordWrong, RuleRefusal.codeWrong: self = .wrong
    case is RuleRefusal, is NotFound, is Changed: self = .unknown
    default: self = Outage(error) == nil ? .wrong : .unknown
    }
  }
}

// MARK: Counting

extension RateLimit {
  /// Counts a guess that will be checked, under all subjects or under none.
  private func begin(_ subjects: [Subject]) async throws(TooManyTries) -> [Subject] {
    let result = await withCheckedContinuation { (continuation: CheckedContinuation<Result<[Subject], TooManyTries>, Never>) in
      let known = state.withLock { state -> Result<[Subject], TooManyTries>? in
        if let known = entered(subjects, &state) { return known }
        let before = state.line.count { waiter in waiter.subjects.contains { $0.rule.isOfOne && subjects.contains($0) } }
        guard before < RateLimit.longestQueue.ofOne, state.line.count < RateLimit.longestQueue.altogether else {
          return .failure(TooManyTries(wait: .seconds(1)))
        }
        state.line.append(Waiter(subjects: subjects, continuation: continuation))
        return nil
      }
      if let known { continuation.resume(returning: known) }
    }
    return try result.get()
  }

  /// The result of a guess is known, which may also decide for those in the queue.
  private func end(_ subjects: [Subject], _ verdict: Verdict) {
    let known = state.withLock { state in
      let now = clock.now()
      for subject in subjects { state.counters[subject.rule.name]?.end(subject.key, verdict, now) }
      var known: [(Waiter, Result<[Subject], TooManyTries>)] = []
      state.line = state.line.filter { waiter in
        guard let result = entered(waiter.subjects, &state) else { return true }
        known.append((waiter, result))
        return false
      }
      return known
    }
    for (waiter, result) in known { waiter.continuation.resume(returning: result) }
  }

  /// Called under the lock. Gives the entries that were taken, a refusal, or nil when it depends on guesses that are still
  /// being checked.
  private func entered(_ subjects: [Subject], _ state: inout State) -> Result<[Subject], TooManyTries>? {
    let now = clock.now()
    let decisions = subjects.map { state.counters[$0.rule.name]?.decision($0.key, now) ?? .open }
    if let wait = decisions.compactMap(\.wait).max() { return .failure(TooManyTries(wait: wait)) }
    guard decisions.allSatisfy({ $0 == .open }) else { return nil }
    return .success(
      subjects.map { subject in
        let rule = subject.rule
        return Subject(rule, state.counters[rule.name, default: Counters(rule, most)].begin(subject.key, now))
      }
    )
  }

  /// Counts one under each subject when all allow it.
  func spend(_ subjects: [Subject]) throws(TooManyTries) {
    let now = clock.now()
    let wait = state.withLock { state in
      let wait = subjects.compactMap { state.counters[$0.rule.name]?.decision($0.key, now).wait }.max()
      if wait == nil {
        for subject in subjects {
          let rule = subject.rule
          state.counters[rule.name, default: Counters(rule, most)].count(subject.key, now)
        }
      }
      return wait
    }
    if let wait { throw TooManyTries(wait: wait) }
  }

  func spend(_ rule: Rule, _ key: String) throws(TooManyTries) { try spend([Subject(rule, key)]) }

  func count(_ rule: Rule, _ key: String) {
    let now = clock.now()
    state.withLock { $0.counters[rule.name, default: Counters(rule, most)].count(key, now) }
  }

  /// How many entries are kept for a rule.
  func entries(_ rule: Rule) -> Int { state.withLock { $0.counters[rule.name]?.entries ?? 0 } }

  /// How many wait in the queue.
  var waiting: Int { state.withLock { $0.line.count } }
}
