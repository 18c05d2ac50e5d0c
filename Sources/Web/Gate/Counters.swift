import Vocabulary

/// The counters of one rule. There are never more than `most` and 256. When it is full, the lightest entries that never had to
/// wait are removed; entries that wait or waited, or are being checked, stay until they expire. When all are such, newcomers
/// share the 256 extra entries: a flood can make strangers wait for each other, and can never erase who was guessing.
struct Counters {
  private let rule: RateLimit.Rule
  private let most: Int
  private var kept: [String: Counter] = [:]
  /// Until when it is useless to look for entries that can be removed.
  private var fullUntil: Moment?

  init(_ rule: RateLimit.Rule, _ most: Int) {
    self.rule = rule
    self.most = most
  }

  private struct Counter {
    var failures = 0
    /// Of a bucket: when it is full again. Otherwise: nothing is checked before this moment.
    var until: Moment?
    var last: Moment
    var underWay = 0
  }

  enum Decision: Equatable {
    case open
    /// It depends on the guesses that are being checked now.
    case busy
    case waits(Span)

    var wait: Span? { if case .waits(let span) = self { span } else { nil } }
  }

  var entries: Int { kept.count }
}

extension Counters {
  func decision(_ key: String, _ now: Moment) -> Decision { kept[slot(key)].map { decision($0, now) } ?? .open }

  private func decision(_ counter: Counter, _ now: Moment) -> Decision {
    switch rule.policy {
    case .atOnce(let most): return counter.underWay < most ? .open : .busy
    case .bucket(let atOnce, let each):
      guard let full = counter.until else { return .open }
      let free = full.before(Span(milliseconds: each.milliseconds * Int64(atOnce - 1)))
      return free > now ? .waits(free.since(now)) : .open
    case .backoff(let free, _, _, _):
      if let until = counter.until, until > now { return .waits(until.since(now)) }
      let failures = isOver(counter, now) ? 0 : counter.failures
      return counter.underWay < max(1, free - failures) ? .open : .busy
    }
  }

  /// Counts one guess that will be checked. Gives the name under which to end it.
  mutating func begin(_ key: String, _ now: Moment) -> String {
    let slot = place(key, now)
    kept[slot, default: Counter(last: now)].underWay += 1
    return slot
  }

  mutating func end(_ slot: String, _ verdict: RateLimit.Verdict, _ now: Moment) {
    guard var counter = kept[slot] else { return }
    counter.underWay -= 1
    switch verdict {
    case .right:
      // A right password or code shows that the earlier failures on this account were its owner's. About an address it says
      // nothing.
      if rule.isForgivenByARightOne { (counter.failures, counter.until) = (0, nil) }
    case .wrong: count(&counter, now)
    case .unknown: break
    }
    kept[slot] = counter.underWay == 0 && counter.failures == 0 && counter.until == nil ? nil : counter
  }

  mutating func count(_ key: String, _ now: Moment) {
    let slot = place(key, now)
    var counter = kept[slot] ?? Counter(last: now)
    count(&counter, now)
    kept[slot] = counter
  }

  private func count(_ counter: inout Counter, _ now: Moment) {
    switch rule.policy {
    case .atOnce: return
    case .bucket(_, let each): counter.until = max(counter.until ?? now, now).after(each)
    case .backoff(let free, let first, let longest, _):
      counter.failures = isOver(counter, now) ? 1 : counter.failures + 1
      if counter.failures >= free {
        counter.until = now.after(min(Span(milliseconds: first.milliseconds << Int64(min(counter.failures - free, 20))), longest))
      }
    }
    counter.last = now
  }

  /// Whether an entry has expired.
  private func isOver(_ counter: Counter, _ now: Moment) -> Bool {
    switch rule.policy {
    case .atOnce: true
    case .bucket: now >= counter.until ?? now
    case .backoff(_, _, _, let forgotten): now >= max(counter.until ?? now, counter.last.after(forgotten))
    }
  }
}

// MARK: Full

extension Counters {
  /// Its own entry, or a shared one when there is no room for its own.
  private func slot(_ key: String) -> String {
    kept[key] != nil || kept.count < most ? key : shared(key)
  }

  /// The sender cannot know which shared entry: the hash is seeded differently in each process.
  private func shared(_ key: String) -> String { "\u{0}\(UInt(bitPattern: key.hashValue) % 256)" }

  private mutating func place(_ key: String, _ now: Moment) -> String {
    if kept[key] == nil, kept.count >= most, now >= fullUntil ?? now { sweep(now) }
    return slot(key)
  }

  private mutating func sweep(_ now: Moment) {
    kept = kept.filter { $0.value.underWay > 0 || !isOver($0.value, now) }
    let few = most / 4 * 3
    if kept.count > few {
      let light = kept.filter { isLight($0.value, now) }
      let order = light.sorted { weight($0.value) < weight($1.value) }
      for (key, _) in order.prefix(kept.count - few) { kept[key] = nil }
    }
    // All of them wait. Searching again for each newcomer is work that a flood would cause.
    fullUntil = kept.count >= most ? now.after(.seconds(1)) : nil
  }

  private func isLight(_ counter: Counter, _ now: Moment) -> Bool {
    if case .backoff(let free, _, _, _) = rule.policy { return counter.underWay == 0 && counter.failures < free }
    return counter.underWay == 0 && decision(counter, now) == .open
  }

  /// The weight of an entry: first how often it failed, then until when it counts.
  private func weight(_ counter: Counter) -> (Int, Moment) { (counter.failures, counter.until ?? counter.last) }
}

extension RateLimit.Rule {
  fileprivate var isForgivenByARightOne: Bool { self == .account || self == .secondKey }
}
