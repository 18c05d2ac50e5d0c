package import Vocabulary

// What no button can know beforehand: whether a press is a repeat, and whether what came with it is in order.
extension Course {
  /// True when it is so already: a press that came twice, or one that somebody else was just before.
  func isRepeat(_ move: Move, by seat: ID<Seat>) -> Bool {
    switch move {
    case .sit(let role): here.contains(seat) && has(role, seat)
    case .leave: away.contains(seat)
    case .open: status == .open && facilitators.contains(seat)
    case .close: status == .closed && facilitators.contains(seat)
    case .takeOver: facilitators.contains(seat)
    case .bring: here.contains(seat) && bringer == seat
    case .advance(let from), .back(let from): from != turn && status != .gathering && facilitators.contains(seat)
    case .harvest(let id, let draft):
      here.contains(seat) && (harvest.thrownAway.contains(id) || harvest[id].map { $0.author == seat && $0.draft == draft } ?? false)
    case .decide(let id, .deleted): here.contains(seat) && harvest.thrownAway.contains(id)
    case .decide(let id, let fate): steers(id, seat) && harvest[id]?.stage == (fate == .stays ? .stays : .asking)
    case .withdraw(let id): harvest[id].map { $0.stage == .withdrawn && $0.asked.contains(seat) } ?? false
    case .write, .ready, .notReady, .skip, .pause, .resume, .extend, .handOver, .revise, .consent: false
    }
  }

  private func has(_ role: Role, _ seat: ID<Seat>) -> Bool {
    switch role {
    case .facilitator: facilitators.contains(seat)
    case .bringer: bringer == seat
    case .participant: true
    }
  }

  private func steers(_ id: ID<Outcome>, _ seat: ID<Seat>) -> Bool {
    here.contains(seat) && (facilitators.contains(seat) || harvest[id]?.author == seat)
  }

  /// What is wrong with what came with a move that is allowed; nothing when it is in order.
  func flaw(in move: Move, by seat: ID<Seat>) -> Refusal? {
    switch move {
    case .sit(let role):
      if role != .participant && !format.roles.contains(role) { return .noSuchRole }
      return role == .bringer && !mayBring(seat) ? .bringerTaken : nil
    case .extend(let minutes): return (1...Move.longestExtension).contains(minutes) ? nil : .outOfRange
    case .handOver(let other): return other != seat && here.contains(other) ? nil : .nobodyThere
    case .write(let slug, let words, let name, let isReady): return flaw(in: words, slug, name, isReady, by: seat)
    case .harvest(let id, let draft): return harvest[id] == nil ? flaw(in: draft) : .nameTaken
    case .revise(_, let draft): return flaw(in: draft)
    default: return nil
    }
  }

  /// Whether this seat may be the one that brings something in.
  /// Before the opening another case may be chosen when its bringer went away; afterwards it is the bringer's for good.
  package func mayBring(_ seat: ID<Seat>) -> Bool {
    guard let bringer, bringer != seat else { return true }
    return status == .gathering && !here.contains(bringer)
  }

  private func flaw(in words: [Confided], _ slug: String, _ name: ID<Contribution>, _ isReady: Bool, by seat: ID<Seat>) -> Refusal? {
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
