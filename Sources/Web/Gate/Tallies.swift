import Vocabulary

/// The counts of one rule. There are never more than `most` and 256: when it is full, the lightest that never had to wait make
/// place, and whoever waits or waited, or is being looked at, stays until that is forgotten by itself. When all are such,
/// newcomers share the 256 places: a flood can make strangers wait for each other, and can never make it forgotten who was
/// guessing.
struct Tallies {
  private let rule: Patience.Rule
  private let most: Int
  private var kept: [String: Tally] = [:]
  /// When it is of use to look again for entries that can go.
  private var fullUntil: Moment?

  init(_ rule: Patience.Rule, _ most: Int) {
    self.rule = rule
    self.most = most
  }

  private struct Tally {
    var failures = 0
    /// Of a bucket: when it is full again. Else: before this nothing is looked at.
    var until: Moment?
    var last: Moment
    var underWay = 0
  }

  enum Standing: Equatable {
    case open
    /// It depends on how those end that are looked at now.
    case busy
    case waits(Span)

    var wait: Span? { if case .waits(let span) = self { span } else { nil } }
  }

  var entries: Int { kept.count }
}

extension Tallies {
  func standing(_ key: String, _ now: Moment) -> Standing { kept[slot(key)].map { standing($0, now) } ?? .open }

  private func standing(_ tally: Tally, _ now: Moment) -> Standing {
    switch rule.kind {
    case .places(let places): return tally.underWay < places ? .open : .busy
    case .bucket(let atOnce, let each):
      guard let full = tally.until else { return .open }
      let free = full.before(Span(milliseconds: each.milliseconds * Int64(atOnce - 1)))
      return free > now ? .waits(free.since(now)) : .open
    case .growing(let free, _, _, _):
      if let until = tally.until, until > now { return .waits(until.since(now)) }
      let failures = isOver(tally, now) ? 0 : tally.failures
      return tally.underWay < max(1, free - failures) ? .open : .busy
    }
  }

  /// Counts one that will be looked at. Gives the name under which to end it.
  mutating func begin(_ key: String, _ now: Moment) -> String {
    let slot = place(key, now)
    kept[slot, default: Tally(last: now)].underWay += 1
    return slot
  }

  mutating func end(_ slot: String, _ verdict: Patience.Verdict, _ now: Moment) {
    guard var tally = kept[slot] else { return }
    tally.underWay -= 1
    switch verdict {
    case .right:
      // A right password or code is the account's own word that the failures before were its owner's. Of an address it says
      // nothing.
      if rule.isForgivenByARightOne { (tally.failures, tally.until) = (0, nil) }
    case .wrong: count(&tally, now)
    case .unknown: break
    }
    kept[slot] = tally.underWay == 0 && tally.failures == 0 && tally.until == nil ? nil : tally
  }

  mutating func count(_ key: String, _ now: Moment) {
    let slot = place(key, now)
    var tally = kept[slot] ?? Tally(last: now)
    count(&tally, now)
    kept[slot] = tally
  }

  private func count(_ tally: inout Tally, _ now: Moment) {
    switch rule.kind {
    case .places: return
    case .bucket(_, let each): tally.until = max(tally.until ?? now, now).after(each)
    case .growing(let free, let first, let longest, _):
      tally.failures = isOver(tally, now) ? 1 : tally.failures + 1
      if tally.failures >= free {
        tally.until = now.after(min(Span(milliseconds: first.milliseconds << Int64(min(tally.failures - free, 20))), longest))
      }
    }
    tally.last = now
  }

  /// Whether an entry says nothing any more.
  private func isOver(_ tally: Tally, _ now: Moment) -> Bool {
    switch rule.kind {
    case .places: true
    case .bucket: now >= tally.until ?? now
    case .growing(_, _, _, let forgotten): now >= max(tally.until ?? now, tally.last.after(forgotten))
    }
  }
}

// MARK: Full

extension Tallies {
  /// Its own entry, or the one that it shares because there is no room for its own.
  private func slot(_ key: String) -> String {
    kept[key] != nil || kept.count < most ? key : shared(key)
  }

  /// Which is not known to whoever sends: the hash begins with another number in each process.
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
    // All of them wait: looking again for each newcomer would be work that whoever floods gives us.
    fullUntil = kept.count >= most ? now.after(.seconds(1)) : nil
  }

  private func isLight(_ tally: Tally, _ now: Moment) -> Bool {
    if case .growing(let free, _, _, _) = rule.kind { return tally.underWay == 0 && tally.failures < free }
    return tally.underWay == 0 && standing(tally, now) == .open
  }

  /// How much an entry says: first how often it failed, then until when it says it.
  private func weight(_ tally: Tally) -> (Int, Moment) { (tally.failures, tally.until ?? tally.last) }
}

extension Patience.Rule {
  fileprivate var isForgivenByARightOne: Bool { self == .account || self == .secondKey }
}
