import Vocabulary

// What each onlooker may see. Whatever is not put in here is not seen.
extension Course {
  /// What this onlooker may see and do. Nil for somebody without a seat. Somebody who left sees what they were asked.
  /// - Parameter isGuest: only the telephone knows whose chair this is, so once the conversation is over it shows only what was
  ///   asked.
  package func scene(for onlooker: Onlooker, isGuest: Bool = false) -> Scene? {
    switch onlooker {
    case .screen: Scene(common: common, own: nil)
    case .seat(let seat) where isGuest && status == .closed && chairs.isKnown(seat):
      Scene(common: leftover(for: seat), own: own(seat, hasWords: false))
    case .projector: Scene(common: isDark ? dark : common, own: nil)
    case .seat(let seat) where isNew(seat): Scene(common: common(withoutWords: true), own: own(seat))
    case .seat(let seat) where here.contains(seat): Scene(common: common, own: own(seat))
    case .seat(let seat) where chairs.isKnown(seat): Scene(common: leftover(for: seat), own: own(seat))
    case .seat: nil
    }
  }

  private var common: Scene.Common { common(withoutWords: false) }

  private func common(withoutWords: Bool) -> Scene.Common {
    let isOpen = status == .open
    let held = reached < 0 ? [] : Array(0...reached)
    var standing = standing
    standing.isNew = withoutWords
    func round(_ place: Int) -> Round { withoutWords ? self.round(place).withoutWords : self.round(place) }
    return Scene.Common(
      status: status, turn: turn, phases: format.phases.map(\.title), phase: isOpen ? format.phase(ofStep: place) : nil,
      round: isOpen ? round(place) : nil, earlier: held.filter { !isOpen || $0 != place }.map(round),
      here: here.count, people: chairs.people, chairs: standing, ready: ready.count, awaited: awaited,
      isPaused: isPaused, timer: timer, outcomes: withoutWords ? [] : harvest.items.map(\.outcome),
      isLast: isOpen && place == format.steps.count - 1)
  }

  /// Whether somebody came in, or came back on another phone, after the others were counted, and was not counted since:
  /// somebody who only has the code reads no word before the others saw them come in. In a conversation from before chairs were
  /// counted nobody is new.
  private func isNew(_ seat: ID<Seat>) -> Bool {
    status != .gathering && here.contains(seat) && !chairs.counted.isEmpty
      && (!chairs.counted.contains(seat) || hasReturned(seat))
  }

  /// The big screen only shows words while somebody leads.
  private var isDark: Bool { status == .closed || (status == .open && chairs.leader == nil) }

  private var dark: Scene.Common {
    Scene.Common(
      status: status, turn: turn, phases: format.phases.map(\.title), phase: nil, round: nil, earlier: [], here: here.count,
      people: chairs.people, chairs: standing, ready: 0, awaited: 0, isPaused: isPaused, timer: nil, outcomes: [], isLast: false)
  }

  /// For somebody who left: the questions that they were asked, and no word of the rest.
  private func leftover(for seat: ID<Seat>) -> Scene.Common {
    Scene.Common(
      status: status, turn: turn, phases: format.phases.map(\.title), phase: nil, round: nil, earlier: [], here: 0,
      people: chairs.people, chairs: Scene.Standing(), ready: 0, awaited: 0,
      isPaused: false, timer: nil, outcomes: remaining(for: seat), isLast: false)
  }

  /// Somebody who came back on another phone and was never counted sees what has left already, so that a yes can be taken back.
  private func remaining(for seat: ID<Seat>) -> [Outcome] {
    harvest.items.filter { $0.asked.contains(seat) && (!hasReturned(seat) || $0.stage == .released) }.map(\.outcome)
  }

  private var standing: Scene.Standing {
    Scene.Standing(
      isCounted: chairs.areCounted, isDoubted: chairs.isDoubted, isSilenced: isSilenced, newcomer: chairs.newcomer,
      leader: chairs.leader, leadAsked: chairs.leadAsked.keys.sorted { $0.raw < $1.raw },
      returned: chairs.returned.keys.filter(here.contains).sorted { $0.raw < $1.raw },
      endFrom: chairs.endAsked?.after(Course.grace))
  }

  private func round(_ place: Int) -> Round {
    let step = format.steps[place]
    let sheet = sheets[place]
    return Round(
      step: step, audience: format.audience(of: step), isShown: sheet.isShown, contributions: sheet.shown,
      answers: sheet.answers, waiting: sheet.waiting.intersection(here).count,
      beside: sheet.shown.isEmpty ? nil : textBeside(step))
  }

  private func textBeside(_ step: ConversationFormat.Step) -> Contribution? {
    guard let beside = step.beside, let place = format.place(of: beside), let bringer else { return nil }
    return sheets[place].gift(of: bringer)
  }

  /// How many people are waited for at the current step.
  private var awaited: Int {
    guard status == .open, !sheets[place].isShown else { return 0 }
    return switch step.activity {
    case .write: here.count
    case .writeAlone, .decide: 1
    case .talk, .outcomes: 0
    }
  }

  private func own(_ seat: ID<Seat>, hasWords: Bool = true) -> Scene.Own {
    let hasWords = hasWords && !hasReturned(seat)
    let isHere = here.contains(seat)
    var words: [String: Contribution] = [:]
    var given: [String: Contribution] = [:]
    for (step, sheet) in zip(format.steps, sheets) where isHere && hasWords {
      words[step.slug] = sheet.words(of: seat)
      given[step.slug] = sheet.gift(of: seat)
    }
    var answers: [ID<Outcome>: Bool] = [:]
    for item in harvest.items { answers[item.id] = item.answers[seat] }
    return Scene.Own(
      seat: seat, isHere: isHere, isOut: isOut(seat), isFacilitator: leads(seat), isBringer: seat == bringer,
      isReady: ready.contains(seat),
      words: words, given: given, answers: answers, missing: leads(seat) && status == .open ? missing : nil,
      needsCount: refusal(of: .advance, to: seat) == .notCounted,
      leadFrom: leads(seat) ? chairs.leadFrom : nil, mayTakeOverFrom: chairs.leadAsked[seat]?.after(Course.grace),
      hasReturned: hasReturned(seat), allowed: allowed(seat))
  }
}
