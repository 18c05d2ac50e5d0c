package import Vocabulary

// What no button can know beforehand: whether a press is a repeat, and whether its contents are valid.
extension Course {
  /// Whether it is so already: a press that came twice, or somebody else was just before.
  func isRepeat(_ move: Move, by seat: ID<Seat>) -> Bool {
    switch move {
    case .sit(let role, let isMember): here.contains(seat) && has(role, seat) && (mayLead(seat) || !isMember)
    case .leave: away.contains(seat)
    case .open: status == .open && leads(seat)
    case .close: status == .closed && here.contains(seat)
    case .takeOver: leads(seat)
    case .handOver(let other): here.contains(seat) && leads(other)
    case .count(let number): leads(seat) && chairs.areCounted && number == here.count
    case .miscount: here.contains(seat) && chairs.isDoubted
    case .takeAway(let other, _): leads(seat) && isOut(other)
    case .dismissed: isOut(seat)
    case .letBack(let other): leads(seat) && chairs.isKnown(other) && !isOut(other)
    case .askLead: here.contains(seat) && (chairs.leadAsked[seat] != nil || leads(seat))
    case .stay: leads(seat) && chairs.leadAsked.isEmpty
    case .askEnd: here.contains(seat) && chairs.endAsked != nil
    case .goOn: here.contains(seat) && chairs.endAsked == nil && status != .closed
    case .bring: here.contains(seat) && bringer == seat
    case .advance(let from), .back(let from): from != turn && status != .gathering && leads(seat)
    case .harvest(let id, let draft):
      here.contains(seat)
        && (harvest.thrownAway.contains(id) || harvest[id].map { $0.author == seat && $0.draft == draft } ?? false)
    case .decide(let id, .deleted): here.contains(seat) && harvest.thrownAway.contains(id)
    case .decide(let id, let fate): steers(id, seat) && harvest[id]?.stage == (fate == .stays ? .stays : .asking)
    case .withdraw(let id): harvest[id].map { $0.stage == .withdrawn && $0.asked.contains(seat) } ?? false
    case .write, .ready, .notReady, .skip, .pause, .resume, .extend, .revise, .consent, .changePhone: false
    }
  }

  private func has(_ role: Role, _ seat: ID<Seat>) -> Bool {
    switch role {
    // Whoever was to lead and finds another leading sits here as well.
    case .facilitator: leads(seat) || chairs.leader != nil
    case .bringer: bringer == seat
    case .participant: true
    }
  }

  private func steers(_ id: ID<Outcome>, _ seat: ID<Seat>) -> Bool {
    here.contains(seat) && (leads(seat) || harvest[id]?.author == seat)
  }

  /// What is wrong with the contents of an allowed move. Nil when they are valid.
  func flaw(in move: Move, by seat: ID<Seat>, at now: Moment) -> Refusal? {
    switch move {
    case .sit(let role, _):
      if role != .participant && !format.roles.contains(role) { return .noSuchRole }
      return role == .bringer && !mayBring(seat) ? .bringerTaken : nil
    case .extend(let minutes): return (1...Move.longestExtension).contains(minutes) ? nil : .outOfRange
    case .handOver(let other):
      guard other != seat, here.contains(other) else { return .nobodyThere }
      return mayLead(other) ? nil : .mayNotLead
    // Everybody has a minute to notice that somebody came back, and to object.
    case .count(let number): return number == here.count ? isTime(since: chairs.lastReturn, now) : .otherCount(here.count)
    case .takeAway(let other, _): return other != seat && chairs.isKnown(other) ? nil : .nobodyThere
    case .letBack(let other): return isOut(other) && !chairs.silent.contains(other) ? nil : .nobodyThere
    case .takeOver: return isTime(since: chairs.leader == nil ? nil : chairs.leadAsked[seat], now)
    case .close: return isTime(since: leads(seat) ? nil : chairs.endAsked, now)
    case .write(let slug, let words, let name, let isReady): return flaw(in: words, slug, name, isReady, by: seat)
    case .harvest(let id, let draft): return harvest[id] == nil ? flaw(in: draft) : .nameTaken
    case .revise(_, let draft): return flaw(in: draft)
    case .consent(let id, let wording, true): return harvest[id]?.wording == wording ? nil : .otherWording
    default: return nil
    }
  }

  /// The one thing that no button can know: whether there was time enough to object.
  private func isTime(since asked: Moment?, _ now: Moment) -> Refusal? {
    asked.map { now.since($0) >= Course.grace } ?? true ? nil : .tooSoon
  }

  /// Whether this seat may be the one that brings a case. Before the opening another case may be chosen when its bringer left;
  /// afterwards it stays the bringer's.
  package func mayBring(_ seat: ID<Seat>) -> Bool {
    guard let bringer, bringer != seat else { return true }
    return status == .gathering && !here.contains(bringer)
  }

  private func flaw(
    in words: [Confided], _ slug: String, _ name: ID<Contribution>, _ isReady: Bool, by seat: ID<Seat>
  ) -> Refusal? {
    guard let place = format.place(of: slug) else { return .noSuchStep }
    let step = format.steps[place]
    if words.count != step.fields.count { return .wrongFields }
    if words.contains(where: { $0.length > Move.longestField }) { return .tooLong(limit: Move.longestField) }
    if !sheets[place].isFree(name, for: seat) { return .nameTaken }
    return isReady && step.activity == .decide && words.allSatisfy(\.isEmpty) ? .nothingWritten : nil
  }

  private func flaw(in draft: OutcomeDraft) -> Refusal? {
    if !yields(draft.kind) { return .noHarvest }
    if draft.words.contains(where: \.isEmpty) { return .nothingWritten }
    return draft.words.contains { $0.length > Move.longestField } ? .tooLong(limit: Move.longestField) : nil
  }
}
