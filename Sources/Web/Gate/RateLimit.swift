import Domain
package import Rooms
import Synchronization
package import Vocabulary

/// Counts attempts, so that guessing takes too long to be worth it. Kept in memory and with a ceiling (`Counters`).
///
/// A guess that costs something to look at, as a password does, is counted before it is looked at and given back when it was
/// right; who comes while others are still looked at stands in line until it is known how those end. So two hundred at once are
/// no more than two hundred in a row, and thirty colleagues who sign in at the same moment all come in. A secret that costs
/// nothing to look up is looked up always: a right one opens whoever else is guessing, and only wrong ones wait.
package final class RateLimit: Sendable {
  private let clock: Clock
  private let most: Int
  private let state = Mutex(State())

  /// `most` entries are kept of each rule.
  package init(clock: Clock, most: Int = 10_000) {
    self.clock = clock
    self.most = most
  }

  private struct State {
    var counters: [String: Counters] = [:]
    /// Who waits until it is known how the guesses before it end, in the order in which they came.
    var line: [Waiter] = []
  }

  private struct Waiter {
    let subjects: [Subject]
    let continuation: CheckedContinuation<Result<[Subject], TooManyTries>, Never>
  }

  /// In line, for one thing that is counted and altogether.
  static let longestQueue = (ofOne: 100, altogether: 256)

  /// One thing that is counted under one rule.
  struct Subject: Hashable, Sendable {
    let rule: Rule
    let key: String
    init(_ rule: Rule, _ key: String) {
      self.rule = rule
      self.key = key
    }

    /// Passwords that are looked at by the whole house at this moment.
    static let passwords = Subject(.passwords, "")
  }

  enum Verdict { case right, wrong, unknown }
}

// MARK: What is guessed

extension RateLimit {
  /// Looks at a password of an account at the door. `isRight` judges what comes of it.
  package func password<Found: Sendable>(
    of account: EmailAddress, from origin: Origin, isRight: (Found) -> Bool = { _ in true }, _ look: () async throws -> Found
  ) async throws -> Found {
    try await guess([Subject(.account, account.raw), .passwords] + origin.subjects, isRight: isRight, look)
  }

  /// Looks at the password of somebody who is in already: whoever finds an open laptop cannot guess on there.
  package func proof<Found: Sendable>(
    by person: String, from origin: Origin, _ look: () async throws -> Found
  ) async throws -> Found {
    try await guess([Subject(.account, person), .passwords] + origin.subjects, look)
  }

  /// Looks at a code of a second key, at the door or in one's own place; there beside the password of this person.
  package func code<Found: Sendable>(
    of account: String, beside person: String? = nil, from origin: Origin, isRight: (Found) -> Bool = { _ in true },
    _ look: () async throws -> Found
  ) async throws -> Found {
    let password = person.map { [Subject(.account, $0), .passwords] } ?? []
    return try await guess([Subject(.secondKey, account)] + password + origin.subjects, isRight: isRight, look)
  }

  /// Looks up a secret of which a right one always opens. Throws `TooManyTries` for a wrong one where too many were tried: from
  /// this address, from its network, or of this kind by everybody together.
  package func search<Found: Sendable>(
    _ kind: SecretKind, from origin: Origin, _ look: () async throws -> Found?
  ) async throws -> Found? {
    if let found = try await look() { return found }
    try spend(kind.subjects(from: origin))
    return nil
  }

  /// Before a link to a new password is written, for an address that somebody has or nobody.
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
  /// What an error says about the guess. An outage says nothing, nor does a rule that was not about it: such a guess is given
  /// back and forgives nothing. What nobody foresaw counts.
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
  /// Counts what will be looked at, of everything at once or of nothing.
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

  /// What was begun is known now, and so it may be for those in line.
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

  /// Under the lock: the places that were taken, a refusal, or nothing when it depends on what is still looked at.
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

  /// Looks whether one more is allowed under all of these, and counts it under each when it is.
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

  /// How many entries are kept of a rule.
  func entries(_ rule: Rule) -> Int { state.withLock { $0.counters[rule.name]?.entries ?? 0 } }

  /// How many stand in line.
  var waiting: Int { state.withLock { $0.line.count } }
}
