import Domain
package import Rooms
import Synchronization
package import Vocabulary

/// Counts attempts, so that guessing takes too long to be worth it. Kept in memory and with a ceiling (`Tallies`).
///
/// A guess that costs something to look at, as a password does, is counted before it is looked at and given back when it was
/// right; who comes while others are still looked at stands in line until it is known how those end. So two hundred at once are
/// no more than two hundred in a row, and thirty colleagues who sign in at the same moment all come in. A secret that costs
/// nothing to look up is looked up always: a right one opens whoever else is guessing, and only wrong ones wait.
package final class Patience: Sendable {
  private let clock: Clock
  private let most: Int
  private let state = Mutex(State())

  /// `most` entries are kept of each rule.
  package init(clock: Clock, most: Int = 10_000) {
    self.clock = clock
    self.most = most
  }

  private struct State {
    var tallies: [String: Tallies] = [:]
    /// Who waits until it is known how the guesses before it end, in the order in which they came.
    var line: [Waiter] = []
  }

  private struct Waiter {
    let marks: [Mark]
    let answer: CheckedContinuation<Result<[Mark], TooManyTries>, Never>
  }

  /// In line, for one thing that is counted and altogether.
  static let longestLine = (ofOne: 100, altogether: 256)

  /// One thing that is counted under one rule.
  struct Mark: Hashable, Sendable {
    let rule: Rule
    let key: String
    init(_ rule: Rule, _ key: String) {
      self.rule = rule
      self.key = key
    }

    /// Passwords that are looked at by the whole house at this moment.
    static let passwords = Mark(.passwords, "")
  }

  enum Verdict { case right, wrong, unknown }
}

// MARK: What is guessed

extension Patience {
  /// Looks at a password of an account at the door. `isRight` judges what comes of it.
  package func password<Found: Sendable>(
    of account: EmailAddress, from origin: Origin, isRight: (Found) -> Bool = { _ in true }, _ look: () async throws -> Found
  ) async throws -> Found {
    try await guess([Mark(.account, account.raw), .passwords] + origin.marks, isRight: isRight, look)
  }

  /// Looks at the password of somebody who is in already: whoever finds an open laptop cannot guess on there.
  package func proof<Found: Sendable>(
    by person: String, from origin: Origin, _ look: () async throws -> Found
  ) async throws -> Found {
    try await guess([Mark(.account, person), .passwords] + origin.marks, look)
  }

  /// Looks at a code of a second key, at the door or in one's own place; there beside the password of this person.
  package func code<Found: Sendable>(
    of account: String, beside person: String? = nil, from origin: Origin, isRight: (Found) -> Bool = { _ in true },
    _ look: () async throws -> Found
  ) async throws -> Found {
    let password = person.map { [Mark(.account, $0), .passwords] } ?? []
    return try await guess([Mark(.secondKey, account)] + password + origin.marks, isRight: isRight, look)
  }

  /// Looks up a secret of which a right one always opens. Throws `TooManyTries` for a wrong one where too many were tried: from
  /// this address, from its network, or of this kind by everybody together.
  package func search<Found: Sendable>(
    _ kind: Sought, from origin: Origin, _ look: () async throws -> Found?
  ) async throws -> Found? {
    if let found = try await look() { return found }
    try spend(kind.marks(from: origin))
    return nil
  }

  /// Before a link to a new password is written, for an address that somebody has or nobody.
  package func beforeRenewal(of account: EmailAddress, from origin: Origin) throws(TooManyTries) {
    try spend([
      Mark(.renewals, origin.address), Mark(.renewalsOfNetwork, origin.network), Mark(.renewalsOfAccount, account.raw),
    ])
  }

  func guess<Found: Sendable>(
    _ marks: [Mark], isRight: (Found) -> Bool = { _ in true }, _ look: () async throws -> Found
  ) async throws -> Found {
    let begun = try await begin(marks)
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

extension Patience.Verdict {
  /// What an error says about the guess. Bad weather says nothing, nor does a rule that was not about it: such a guess is given
  /// back and forgives nothing. What nobody foresaw counts.
  fileprivate init(_ error: any Error) {
    switch error {
    case RuleRefusal.passwordWrong, RuleRefusal.codeWrong: self = .wrong
    case is RuleRefusal, is NotFound, is Changed: self = .unknown
    default: self = Weather(error) == nil ? .wrong : .unknown
    }
  }
}

// MARK: Counting

extension Patience {
  /// Counts what will be looked at, of everything at once or of nothing.
  private func begin(_ marks: [Mark]) async throws(TooManyTries) -> [Mark] {
    let answer = await withCheckedContinuation { (answer: CheckedContinuation<Result<[Mark], TooManyTries>, Never>) in
      let known = state.withLock { state -> Result<[Mark], TooManyTries>? in
        if let known = entered(marks, &state) { return known }
        let before = state.line.count { waiter in waiter.marks.contains { $0.rule.isOfOne && marks.contains($0) } }
        guard before < Patience.longestLine.ofOne, state.line.count < Patience.longestLine.altogether else {
          return .failure(TooManyTries(wait: .seconds(1)))
        }
        state.line.append(Waiter(marks: marks, answer: answer))
        return nil
      }
      if let known { answer.resume(returning: known) }
    }
    return try answer.get()
  }

  /// What was begun is known now, and so it may be for those in line.
  private func end(_ marks: [Mark], _ verdict: Verdict) {
    let known = state.withLock { state in
      let now = clock.now()
      for mark in marks { state.tallies[mark.rule.name]?.end(mark.key, verdict, now) }
      var known: [(Waiter, Result<[Mark], TooManyTries>)] = []
      state.line = state.line.filter { waiter in
        guard let answer = entered(waiter.marks, &state) else { return true }
        known.append((waiter, answer))
        return false
      }
      return known
    }
    for (waiter, answer) in known { waiter.answer.resume(returning: answer) }
  }

  /// Under the lock: the places that were taken, a refusal, or nothing when it depends on what is still looked at.
  private func entered(_ marks: [Mark], _ state: inout State) -> Result<[Mark], TooManyTries>? {
    let now = clock.now()
    let standings = marks.map { state.tallies[$0.rule.name]?.standing($0.key, now) ?? .open }
    if let wait = standings.compactMap(\.wait).max() { return .failure(TooManyTries(wait: wait)) }
    guard standings.allSatisfy({ $0 == .open }) else { return nil }
    return .success(
      marks.map { mark in Mark(mark.rule, state.tallies[mark.rule.name, default: Tallies(mark.rule, most)].begin(mark.key, now)) }
    )
  }

  /// Looks whether one more is allowed under all of these, and counts it under each when it is.
  func spend(_ marks: [Mark]) throws(TooManyTries) {
    let now = clock.now()
    let wait = state.withLock { state in
      let wait = marks.compactMap { state.tallies[$0.rule.name]?.standing($0.key, now).wait }.max()
      if wait == nil {
        for mark in marks { state.tallies[mark.rule.name, default: Tallies(mark.rule, most)].count(mark.key, now) }
      }
      return wait
    }
    if let wait { throw TooManyTries(wait: wait) }
  }

  func spend(_ rule: Rule, _ key: String) throws(TooManyTries) { try spend([Mark(rule, key)]) }

  func count(_ rule: Rule, _ key: String) {
    let now = clock.now()
    state.withLock { $0.tallies[rule.name, default: Tallies(rule, most)].count(key, now) }
  }

  /// How many entries are kept of a rule.
  func entries(_ rule: Rule) -> Int { state.withLock { $0.tallies[rule.name]?.entries ?? 0 } }

  /// How many stand in line.
  var waiting: Int { state.withLock { $0.line.count } }
}
