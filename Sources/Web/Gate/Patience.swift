package import Domain
package import Rooms
import Synchronization
package import Vocabulary

/// Counts attempts, so that guessing takes too long to be worth it. Kept in memory and with a ceiling: whoever floods it
/// pushes out the entries that were about to be forgotten, never the ones that still have long to wait.
package final class Patience: Sendable {
  private let clock: Clock
  private let ledgers = Mutex<[String: [String: Tally]]>([:])
  private let most: Int

  /// `most` entries are kept of each rule.
  package init(clock: Clock, most: Int = 10_000) {
    self.clock = clock
    self.most = most
  }

  /// What is counted, and what happens when it is too much.
  struct Rule: Sendable {
    let name: String
    let kind: Kind

    enum Kind: Sendable {
      /// So many at once, and one more after each span.
      case bucket(atOnce: Int, each: Span)
      /// So many for nothing; then a wait that doubles up to the longest. Forgotten when it has been quiet for a while.
      case growing(free: Int, first: Span, longest: Span, forgotten: Span)
    }

    /// Failures on one account. The owner waits five minutes at most, whoever is at it: never a lock.
    static let account = Rule(
      name: "account", kind: .growing(free: 5, first: .seconds(2), longest: .minutes(5), forgotten: .minutes(30)))
    /// Failures from one address. Looser: an office of thirty signs in behind one.
    static let address = Rule(
      name: "address", kind: .growing(free: 20, first: .seconds(2), longest: .minutes(15), forgotten: .minutes(30)))
    /// Wrong codes of one second key, at the door and in one's own place. The password was right, so this is one account's own.
    static let secondKey = Rule(
      name: "second key", kind: .growing(free: 5, first: .seconds(2), longest: .minutes(5), forgotten: .minutes(30)))
    /// Links to a new password for one address: a mailbox of somebody else is not filled from here.
    static let renewalsOfAccount = Rule(name: "renewals of account", kind: .bucket(atOnce: 3, each: .minutes(10)))
    /// The same from one neighbourhood.
    static let renewals = Rule(name: "renewals", kind: .bucket(atOnce: 10, each: .minutes(1)))
    /// Wrong join codes from one address. Right ones cost nothing, so a room of three hundred phones walks in.
    static let codes = Rule(name: "codes", kind: .bucket(atOnce: 20, each: .seconds(3)))
    /// Imports and exports by one person.
    static let heavy = Rule(name: "heavy", kind: .bucket(atOnce: 12, each: .minutes(1)))
  }

  /// How an entry stands.
  fileprivate enum Tally {
    /// When the bucket is full again.
    case bucket(full: Moment)
    case growing(failures: Int, until: Moment, last: Moment)
  }
}

extension Patience {
  /// Before a password is looked at. Counts the attempt at once, so that a hundred at the same time are a hundred.
  package func beforeSigningIn(_ account: EmailAddress, from neighbourhood: String) throws(TooManyTries) {
    try check(.address, neighbourhood)
    try spend(.account, account.raw)
  }

  package func afterSigningIn(_ account: EmailAddress, from neighbourhood: String, succeeded: Bool) {
    if succeeded { forgive(.account, account.raw) } else { count(.address, neighbourhood) }
  }

  /// Before the password is looked at of somebody who is in already: whoever finds an open laptop cannot guess on there.
  package func beforeProving(_ person: ID<Person>) throws(TooManyTries) { try spend(.account, person.raw) }

  package func afterProving(_ person: ID<Person>) { forgive(.account, person.raw) }

  /// Before a code of a second key is looked at. Counts the attempt at once, as a password does.
  package func beforeCode(of account: String, from neighbourhood: String) throws(TooManyTries) {
    try check(.address, neighbourhood)
    try spend(.secondKey, account)
  }

  package func afterCode(of account: String, from neighbourhood: String, succeeded: Bool) {
    if succeeded { forgive(.secondKey, account) } else { count(.address, neighbourhood) }
  }

  /// Before a link to a new password is written, for an address that somebody has or nobody.
  package func beforeRenewal(of account: EmailAddress, from neighbourhood: String) throws(TooManyTries) {
    try spend(.renewals, neighbourhood)
    try spend(.renewalsOfAccount, account.raw)
  }

  /// Before a join code is looked up.
  package func beforeJoining(from neighbourhood: String) throws(TooManyTries) { try check(.codes, neighbourhood) }

  package func afterWrongCode(from neighbourhood: String) { count(.codes, neighbourhood) }

  /// Looks whether one more is allowed, and counts nothing.
  func check(_ rule: Rule, _ key: String) throws(TooManyTries) {
    let now = clock.now()
    let wait = ledgers.withLock { $0[rule.name]?[key].map { rule.wait($0, now) } ?? nil }
    if let wait { throw TooManyTries(wait: wait) }
  }

  /// Looks, and counts when it is allowed, in one step.
  func spend(_ rule: Rule, _ key: String) throws(TooManyTries) {
    let now = clock.now()
    let wait: Span? = ledgers.withLock { ledgers in
      if let tally = ledgers[rule.name]?[key], let wait = rule.wait(tally, now) { return wait }
      enter(rule, key, now, &ledgers)
      return nil
    }
    if let wait { throw TooManyTries(wait: wait) }
  }

  func count(_ rule: Rule, _ key: String) {
    let now = clock.now()
    ledgers.withLock { enter(rule, key, now, &$0) }
  }

  func forgive(_ rule: Rule, _ key: String) { ledgers.withLock { _ = $0[rule.name]?.removeValue(forKey: key) } }

  /// How many entries are kept of a rule.
  func entries(_ rule: Rule) -> Int { ledgers.withLock { $0[rule.name]?.count ?? 0 } }

  private func enter(_ rule: Rule, _ key: String, _ now: Moment, _ ledgers: inout [String: [String: Tally]]) {
    var ledger = ledgers.removeValue(forKey: rule.name) ?? [:]
    if ledger.count >= most, ledger[key] == nil { ledger = rule.swept(ledger, now, to: most / 2) }
    ledger[key] = rule.counted(ledger[key], now)
    ledgers[rule.name] = ledger
  }
}

extension Patience.Rule {
  fileprivate func wait(_ tally: Patience.Tally, _ now: Moment) -> Span? {
    switch (tally, kind) {
    case (.bucket(let full), .bucket(let atOnce, let each)):
      let free = full.before(Span(milliseconds: each.milliseconds * Int64(atOnce - 1)))
      return free > now ? free.since(now) : nil
    case (.growing(_, let until, _), _): return until > now ? until.since(now) : nil
    case (.bucket, .growing): return nil
    }
  }

  fileprivate func counted(_ tally: Patience.Tally?, _ now: Moment) -> Patience.Tally {
    switch kind {
    case .bucket(_, let each):
      guard case .bucket(let full) = tally else { return .bucket(full: now.after(each)) }
      return .bucket(full: max(full, now).after(each))
    case .growing(let free, let first, let longest, let forgotten):
      var failures = 1
      if case .growing(let before, _, let last) = tally, now < last.after(forgotten) { failures = before + 1 }
      guard failures >= free else { return .growing(failures: failures, until: now, last: now) }
      let doublings = min(failures - free, 20)
      let wait = min(Span(milliseconds: first.milliseconds << Int64(doublings)), longest)
      return .growing(failures: failures, until: now.after(wait), last: now)
    }
  }

  /// How much an entry matters: first until when somebody has to wait, then when it says nothing any more.
  private func weight(_ tally: Patience.Tally) -> (Moment, Moment) {
    switch tally {
    case .bucket(let full): (full, full)
    case .growing(_, let until, _): (until, forgottenAt(tally))
    }
  }

  private func forgottenAt(_ tally: Patience.Tally) -> Moment {
    switch (tally, kind) {
    case (.bucket(let full), _): full
    case (.growing(_, let until, let last), .growing(_, _, _, let forgotten)): max(until, last.after(forgotten))
    case (.growing(_, let until, _), .bucket): until
    }
  }

  /// Without what is forgotten, and if that is not enough, with only the entries that weigh most.
  fileprivate func swept(_ ledger: [String: Patience.Tally], _ now: Moment, to few: Int) -> [String: Patience.Tally] {
    let alive = ledger.filter { forgottenAt($0.value) > now }
    guard alive.count > few else { return alive }
    let lasting = alive.sorted { weight($0.value) > weight($1.value) }.prefix(few)
    return Dictionary(uniqueKeysWithValues: lasting.map { ($0.key, $0.value) })
  }
}
