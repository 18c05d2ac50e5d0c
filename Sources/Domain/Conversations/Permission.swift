package import Vocabulary

// Who may do what, in one place: the buttons of the screen and the refusals of `apply` both follow from `refusal`. It returns a
// refusal instead of throwing, because a page asks it for every button.
extension Course {
  /// The current step.
  var step: ConversationFormat.Step { format.steps[place] }

  /// Everything that this seat may do now.
  package func allowed(_ seat: ID<Seat>) -> Set<Act> {
    var acts: [Act] = [
      .sit, .leave, .open, .advance, .back, .handOver, .takeOver, .bring, .close, .timing, .count, .miscount, .takeAway, .letBack,
      .askLead, .askEnd, .stay, .goOn,
    ]
    for step in format.steps.prefix(reached + 1) where step.activity.isWritten {
      acts += [.write(step: step.slug), .ready(step: step.slug), .skip(step: step.slug)]
    }
    acts += OutcomeKind.allCases.map { .harvest($0) }
    for item in harvest.items {
      acts += Fate.allCases.map { .decide(item.id, $0) }
      acts += [.revise(item.id), .consent(item.id), .withdraw(item.id)]
    }
    return Set(acts.filter { refusal(of: $0, to: seat) == nil })
  }

  /// Why this seat may not do this now. Nil when it may.
  func refusal(of act: Act, to seat: ID<Seat>) -> Refusal? {
    hasReturned(seat) && !isForReturned(act) ? .notCounted : refusal(ofThis: act, to: seat)
  }

  /// Somebody who comes back with a word may be somebody else: until the others counted them, that chair says nothing and
  /// answers nothing.
  private func isForReturned(_ act: Act) -> Bool {
    switch act {
    case .sit, .leave, .dismissed, .changePhone: true
    // One person who takes it back is enough, and it tells nobody anything.
    case .withdraw: true
    default: false
    }
  }

  private func refusal(ofThis act: Act, to seat: ID<Seat>) -> Refusal? {
    switch act {
    case .sit: refusalToSit(seat)
    case .consent(let id): refusalToConsent(id, seat)
    case .withdraw(let id): refusalToWithdraw(id, seat)
    case .leave: absence(of: seat) ?? closing
    case .takeOver: absence(of: seat) ?? closing ?? refusalToTakeOver(seat)
    case .askLead: absence(of: seat) ?? closing ?? refusalToAskLead(seat)
    case .stay: powerlessness(of: seat) ?? closing ?? (chairs.leadAsked.isEmpty ? .alreadySo : nil)
    case .askEnd: absence(of: seat) ?? closing ?? (leads(seat) || chairs.endAsked != nil ? .alreadySo : nil)
    case .goOn:
      absence(of: seat) ?? closing ?? (chairs.endAsked == nil ? .alreadySo : nil)
        ?? (isLedBy(another: seat) ? .notFacilitator : nil)
    case .close: absence(of: seat) ?? closing ?? (leads(seat) || chairs.endAsked != nil ? nil : .notFacilitator)
    case .count: powerlessness(of: seat) ?? closing
    case .miscount: absence(of: seat) ?? closing ?? (chairs.isDoubted || chairs.counted.isEmpty ? .alreadySo : nil)
    case .takeAway: powerlessness(of: seat)
    case .dismissed: chairs.isKnown(seat) ? nil : .notYourSeat
    case .changePhone: chairs.isKnown(seat) ? closing : .notYourSeat
    case .bring: absence(of: seat) ?? refusalToBring(seat)
    case .handOver, .letBack: powerlessness(of: seat) ?? closing
    case .open: powerlessness(of: seat) ?? refusalToOpen
    case .advance: powerlessness(of: seat) ?? stillness ?? refusalToAdvance
    case .back: powerlessness(of: seat) ?? stillness ?? (place == 0 ? .firstStep : nil)
    case .timing: powerlessness(of: seat) ?? stillness
    case .write(let step), .ready(let step), .skip(let step): absence(of: seat) ?? stillness ?? refusalToWork(act, at: step, seat)
    case .harvest(let kind): absence(of: seat) ?? stillness ?? refusalToHarvest(kind)
    case .decide(let id, let fate): absence(of: seat) ?? stillness ?? refusalToSteer(id, seat) ?? refusalOfFate(fate, of: id)
    case .revise(let id): absence(of: seat) ?? stillness ?? refusalToSteer(id, seat) ?? refusalToRevise(id)
    }
  }
}

// MARK: Presence

extension Course {
  private func absence(of seat: ID<Seat>) -> Refusal? { here.contains(seat) ? nil : .notYourSeat }

  private func powerlessness(of seat: ID<Seat>) -> Refusal? {
    absence(of: seat) ?? (leads(seat) ? nil : .notFacilitator)
  }

  private var closing: Refusal? { status == .closed ? .closed : nil }

  /// Why nothing can be done at a step: it is before the opening, or after the close.
  private var stillness: Refusal? {
    switch status {
    case .open: nil
    case .gathering: .notOpen
    case .closed: .closed
    }
  }
}

// MARK: The lead

extension Course {
  private func isLedBy(another seat: ID<Seat>) -> Bool { chairs.leader != nil && !leads(seat) }

  private func refusalToTakeOver(_ seat: ID<Seat>) -> Refusal? {
    guard mayLead(seat) else { return .mayNotLead }
    return chairs.leader == nil || chairs.leadAsked[seat] != nil ? nil : .notNeeded
  }

  private func refusalToAskLead(_ seat: ID<Seat>) -> Refusal? {
    guard mayLead(seat) else { return .mayNotLead }
    // When nobody leads nobody needs to ask.
    return isLedBy(another: seat) && chairs.leadAsked[seat] == nil ? nil : .alreadySo
  }
}

// MARK: The course

extension Course {
  /// What pages show about the seats beside their number: whether it can begin or what is missing, who leads and whether the
  /// lead is asked for, and whether the chairs were counted. As long as this stays the same, coming and going changes a number
  /// and nothing else.
  package struct Footing: Sendable, Hashable {
    fileprivate let missing: Refusal?
    /// Capped at the number that is needed, so that a hall that fills up does not keep changing it. Uncapped while the chairs
    /// have to be counted.
    fileprivate let people: Int
    fileprivate let leader: ID<Seat>?
    fileprivate let isLeadAsked: Bool
    fileprivate let isEndAsked: Bool
    fileprivate let isCounted: Bool
    fileprivate let returned: Set<ID<Seat>>
    fileprivate let isSilenced: Bool
    /// Whether a case may still be brought: a button for everybody.
    fileprivate let hasRoomForCase: Bool
  }

  package var footing: Footing {
    Footing(
      missing: refusalToOpen, people: isAskedToCount ? here.count : min(here.count, format.seats.lowerBound),
      leader: chairs.leader, isLeadAsked: !chairs.leadAsked.isEmpty,
      isEndAsked: chairs.endAsked != nil, isCounted: chairs.areCounted, returned: Set(chairs.returned.keys),
      isSilenced: isSilenced,
      hasRoomForCase: status == .gathering && !isBrought)
  }

  private var isAskedToCount: Bool { status == .open && !chairs.areCounted }

  private func refusalToSit(_ seat: ID<Seat>) -> Refusal? {
    if status == .closed { return .closed }
    if isOut(seat) { return .takenAway }
    // Somebody who sat down without an account and turns out to have one sits down again, in the same chair.
    if here.contains(seat) { return mayLead(seat) ? .alreadyHere : nil }
    return here.count < format.seats.upperBound ? nil : .full
  }

  private var refusalToOpen: Refusal? {
    if status == .open { return .alreadyOpen }
    if status == .closed { return .closed }
    if here.count < format.seats.lowerBound { return .tooFew(format.seats.lowerBound) }
    guard format.hasBringer else { return nil }
    return isBrought ? nil : .bringerMissing
  }

  private var isBrought: Bool { bringer.map { here.contains($0) } ?? false }

  private func refusalToBring(_ seat: ID<Seat>) -> Refusal? {
    if status == .closed { return .closed }
    guard format.hasBringer else { return .noSuchRole }
    guard mayBring(seat) else { return .bringerTaken }
    if status == .open { return .alreadyOpen }
    return leads(seat) ? .facilitates : nil
  }

  private var refusalToAdvance: Refusal? {
    // The first press only shows what everybody wrote.
    if step.activity == .write && !sheets[place].isShown { return chairs.areCounted ? nil : .notCounted }
    return place + 1 < format.steps.count ? nil : .lastStep
  }

  /// The step at which nothing was written and whose text the next one needs. It holds nobody up: the next step then has
  /// nothing beside it.
  var missing: String? {
    guard step.activity != .write || sheets[place].isShown, place + 1 < format.steps.count,
      let needed = format.steps[place + 1].needs,
      let source = format.place(of: needed), sheets[source].isBlank
    else { return nil }
    return needed
  }
}

// MARK: Writing

extension Course {
  private func refusalToWork(_ act: Act, at slug: String, _ seat: ID<Seat>) -> Refusal? {
    guard let place = format.place(of: slug) else { return .noSuchStep }
    let step = format.steps[place]
    guard step.activity.isWritten else { return .nothingToWrite }
    guard place <= reached else { return .notYet }
    if step.activity.isByBringer && seat != bringer { return .notBringer }
    switch act {
    case .write: return isSettled(step) ? .stepIsOver : nil
    case .skip: return step.activity == .write && isHidden(place) && place == self.place ? nil : .stepIsOver
    default:
      guard isHidden(place) else { return .stepIsOver }
      // A decision may be shown later than its step; anything else can only be given at the current step.
      if step.activity == .decide {
        if sheets[place].words(of: seat) == nil { return .nothingWritten }
        return place == self.place || chairs.areCounted ? nil : .notCounted
      }
      return place == self.place ? nil : .stepIsOver
    }
  }

  private func isHidden(_ place: Int) -> Bool { !sheets[place].isShown }

  /// Whether a later step has opened that builds on what the bringer wrote alone: a first impulse that changes afterwards is
  /// none.
  private func isSettled(_ step: ConversationFormat.Step) -> Bool {
    step.activity == .writeAlone && format.steps.prefix(reached + 1).contains { $0.needs == step.slug || $0.beside == step.slug }
  }
}

// MARK: The harvest

extension Course {
  /// With two people, whoever said yes knows who said no.
  static let fewestAsked = Minimum.asked.people

  private func refusalToHarvest(_ kind: OutcomeKind) -> Refusal? {
    guard yields(kind) else { return .noHarvest }
    return harvest.isFull ? .tooManyOutcomes : nil
  }

  /// Whether a step that yields this kind has been open.
  func yields(_ kind: OutcomeKind) -> Bool { format.steps.prefix(reached + 1).contains { $0.yields.contains(kind) } }

  /// Whoever proposed an outcome and the facilitator may decide about it.
  private func refusalToSteer(_ id: ID<Outcome>, _ seat: ID<Seat>) -> Refusal? {
    guard let item = harvest[id] else { return .noSuchOutcome }
    return item.author == seat || leads(seat) ? nil : .notYourOutcome
  }

  /// Another text is another question, which may only be asked of people who were counted.
  private func refusalToRevise(_ id: ID<Outcome>) -> Refusal? {
    switch harvest[id]?.stage {
    case .released: .alreadyReleased
    case .asking: refusalToAsk
    default: nil
    }
  }

  private var refusalToAsk: Refusal? { chairs.isSilenced ? .silenced : chairs.areCounted ? nil : .notCounted }

  private func refusalOfFate(_ fate: Fate, of id: ID<Outcome>) -> Refusal? {
    guard let item = harvest[id] else { return .noSuchOutcome }
    switch (item.stage, fate) {
    case (.released, _): return .alreadyReleased
    case (_, .deleted): return nil
    // Asking again with the same words would put pressure on whoever said no.
    case (.declined, _), (.withdrawn, _): return .alreadyAnswered
    case (.asking, .proposed), (.stays, .stays): return .alreadySo
    case (_, .stays): return nil
    case (_, .proposed):
      if let refusal = refusalToAsk { return refusal }
      return item.asked.union(chairs.witnesses).count < Course.fewestAsked ? .tooFew(Course.fewestAsked) : nil
    }
  }

  private func refusalToConsent(_ id: ID<Outcome>, _ seat: ID<Seat>) -> Refusal? {
    guard chairs.isKnown(seat) else { return .notYourSeat }
    guard let item = harvest[id], item.asked.contains(seat) else { return .noSuchOutcome }
    return item.stage == .asking ? nil : .alreadyAnswered
  }

  private func refusalToWithdraw(_ id: ID<Outcome>, _ seat: ID<Seat>) -> Refusal? {
    guard chairs.isKnown(seat) else { return .notYourSeat }
    guard let item = harvest[id], item.asked.contains(seat) else { return .noSuchOutcome }
    return item.stage == .released ? nil : .notReleased
  }
}
