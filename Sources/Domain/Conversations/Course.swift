package import Vocabulary

/// How a conversation goes: the fold of its moves by the rules of its format. Pure: time and chance come in with the moves.
///
/// Words are moved as a whole and never opened here. A move costs about the same in a circle of five and in a hall of two
/// thousand.
package struct Course: Sendable, Hashable {
  package let format: ConversationFormat
  package let conversation: ID<Conversation>

  private(set) var status = Scene.Status.gathering
  private(set) var turn = Turn.gathering
  /// The current step, and the furthest one that was ever open, as indices in `format.steps`.
  private(set) var place = 0
  private(set) var reached = -1
  private(set) var sheets: [Sheet]
  var chairs = Chairs()
  private(set) var bringer: ID<Seat>?
  /// Who is ready at the current step. Always people who are here.
  private(set) var ready: Set<ID<Seat>> = []
  private(set) var isPaused = false
  private(set) var timer: Countdown?
  var harvest: Harvest

  package init(format: ConversationFormat, conversation: ID<Conversation>) {
    self.format = format
    self.conversation = conversation
    sheets = format.steps.map { Sheet(of: $0, in: conversation) }
    harvest = Harvest(of: conversation)
  }

  /// Does what somebody asks, or refuses it and changes nothing.
  /// - Parameter now: the server's clock; only the countdown needs it.
  /// - Returns: what changed; empty for a repeat.
  package mutating func apply(_ move: Move, by seat: ID<Seat>, at now: Moment) throws(Refusal) -> [CourseEvent] {
    if isRepeat(move, by: seat) { return [] }
    if let refusal = refusal(of: move.act, to: seat) ?? flaw(in: move, by: seat, at: now) { throw refusal }
    return perform(move, by: seat, at: now)
  }

  package var isOpen: Bool { status == .open }

  /// Replays a move that was kept. It was judged when it was made and is not judged again: otherwise an old conversation would
  /// not open after rules became stricter, and nobody could take anything back.
  /// - Parameter isUncounted: the move is from before chairs were counted, and what was shown then counts as shown.
  package mutating func recall(_ move: Move, by seat: ID<Seat>, at now: Moment, isUncounted: Bool = false) {
    if isUncounted { chairs.count() }
    _ = perform(move, by: seat, at: now)
  }

  /// Ends it without a move, because its row says that it ended.
  package mutating func end() { if status != .closed { _ = close() } }

  private mutating func perform(_ move: Move, by seat: ID<Seat>, at now: Moment) -> [CourseEvent] {
    let before = chairs
    // Whoever acts as leader is there, and does not think that it is over.
    if move.steers, leads(seat) {
      chairs.steer()
    }
    let isHeard = chairs != before
    let events = done(move, by: seat, at: now)
    return isHeard && !events.contains(.seats) ? events + [.seats] : events
  }

  private mutating func done(_ move: Move, by seat: ID<Seat>, at now: Moment) -> [CourseEvent] {
    switch move {
    case .sit(let role, let mayLead): sit(seat, role, mayLead, at: now)
    case .leave: leave(seat)
    case .count: count()
    case .miscount: change { $0.doubt() }
    case .takeAway(let other, let mayAnswer): takeAway(other, mayAnswer: mayAnswer)
    case .dismissed(let mayAnswer): takeAway(seat, mayAnswer: mayAnswer)
    case .letBack(let other): letBack(other)
    case .changePhone: change { $0.changePhone(seat, at: now) }
    case .handOver(let other): change { $0.give(to: other, from: seat) }
    case .takeOver: change { $0.give(to: seat) }
    case .askLead: change { $0.askLead(seat, at: now) }
    case .stay: change { $0.stay() }
    case .askEnd: change { $0.askEnd(at: now) }
    case .goOn: change { $0.goOn() }
    case .bring: bring(seat)
    case .open: open(at: now)
    case .advance: advance(at: now)
    case .back: go(to: place - 1, at: now)
    case .close: close()
    case .pause: pause(at: now)
    case .resume: resume(at: now)
    case .extend(let minutes): extend(by: .minutes(minutes), at: now)
    case .write(let step, let words, let name, let isReady):
      write(Contribution(id: name, words: words), step, seat, isReady: isReady)
    case .ready(let step): work(at: step) { course, place in course.becomeReady(seat, place) }
    case .notReady(let step): work(at: step) { course, place in course.takeBack(seat, place) }
    case .skip(let step): write(nil, step, seat, isReady: true)
    case .harvest(let id, let draft): add(id, draft, by: seat)
    case .decide(let id, let fate): decide(id, fate)
    case .revise(let id, let draft): revise(id, draft)
    case .consent(let id, _, let yes): harvest.answer(id, yes: yes, by: seat)
    case .withdraw(let id): withdraw(id)
    }
  }
}

// MARK: Who brings a case, and who is no longer waited for

extension Course {
  mutating func bring(_ seat: ID<Seat>) -> [CourseEvent] {
    bringer = seat
    return [.seats]
  }

  /// Somebody who sits down and is not ready has given nothing. Their page says so, also after they were away.
  mutating func takeBack(whenSitting seat: ID<Seat>) {
    if status == .open, !sheets[place].isShown { _ = sheets[place].take(from: seat) }
  }

  mutating func ceased(_ seat: ID<Seat>) -> [CourseEvent] {
    ready.remove(seat)
    return showIfAllAreReady()
  }
}

// MARK: Going on and going back

extension Course {
  private mutating func open(at now: Moment) -> [CourseEvent] {
    status = .open
    return [.opened] + go(to: 0, at: now)
  }

  /// Words that everybody wrote are shown first. Only the bringer may show what the bringer wrote, so then it goes on.
  private mutating func advance(at now: Moment) -> [CourseEvent] {
    if step.activity == .write && !sheets[place].isShown { return show(place) }
    return go(to: place + 1, at: now)
  }

  private mutating func go(to asked: Int, at now: Moment) -> [CourseEvent] {
    // A replayed move is not judged again, but it may never lead out of the format.
    let new = min(max(asked, 0), format.steps.count - 1)
    place = new
    reached = max(reached, new)
    turn = turn.next
    ready = []
    // A step that opens again is written again: everybody gives their words once more, as they are then.
    if !sheets[new].isShown { sheets[new].takeAll() }
    isPaused = false
    timer = sheets[new].isShown ? nil : step.minutes.map { .running(until: now.after(.minutes($0)), of: .minutes($0)) }
    return [.moved]
  }

  private mutating func close() -> [CourseEvent] {
    status = .closed
    turn = turn.next
    ready = []
    isPaused = false
    timer = nil
    return [.closed]
  }

  private mutating func show(_ shown: Int) -> [CourseEvent] {
    let isForAll = format.steps[shown].activity == .write
    sheets[shown].show(waiting: isForAll ? here.subtracting(ready) : [])
    chairs.layOpen()
    if shown == place {
      turn = turn.next
      ready = []
      timer = nil
    }
    return [.shown(step: format.steps[shown].slug)]
  }

  /// Shows what needs to wait for nobody: what everybody wrote when all are ready, and a decision when its bringer is ready.
  /// Never before the chairs are counted.
  mutating func showIfAllAreReady() -> [CourseEvent] {
    guard status == .open, chairs.areCounted, !sheets[place].isShown, !here.isEmpty else { return [] }
    switch step.activity {
    case .write: return ready.count == here.count ? show(place) : []
    case .decide: return bringer.map { ready.contains($0) } == true ? show(place) : []
    case .talk, .writeAlone, .outcomes: return []
    }
  }
}

// MARK: Time

extension Course {
  private mutating func pause(at now: Moment) -> [CourseEvent] {
    if isPaused { return [] }
    isPaused = true
    timer = timer.map { .standing(left: $0.left(at: now), of: $0.whole) }
    return [.timing]
  }

  private mutating func resume(at now: Moment) -> [CourseEvent] {
    if !isPaused { return [] }
    isPaused = false
    timer = timer.map { .running(until: now.after($0.left(at: now)), of: $0.whole) }
    return [.timing]
  }

  private mutating func extend(by more: Span, at now: Moment) -> [CourseEvent] {
    let left = Span(milliseconds: (timer?.left(at: now).milliseconds ?? 0) + more.milliseconds)
    let whole = Span(milliseconds: (timer?.whole.milliseconds ?? 0) + more.milliseconds)
    timer = isPaused ? .standing(left: left, of: whole) : .running(until: now.after(left), of: whole)
    return [.timing]
  }
}

// MARK: Writing and being ready

extension Course {
  private mutating func write(_ words: Contribution?, _ slug: String, _ seat: ID<Seat>, isReady: Bool) -> [CourseEvent] {
    if words?.isBlank == false { chairs.gave(seat) }
    return work(at: slug) { course, place in
      let put = course.sheets[place].put(words?.isBlank == true ? nil : words, by: seat)
      guard isReady else { return (put, []) }
      let (given, events) = course.becomeReady(seat, place)
      return (put.union(given), events)
    }
  }

  /// Gives the words of this step. At a decision also those shown beside it: its writer saw both, in these words.
  private mutating func becomeReady(_ seat: ID<Seat>, _ place: Int) -> (Sheet.Change, [CourseEvent]) {
    let change = sheets[place].give(by: seat)
    guard !sheets[place].isShown else { return (change, []) }
    if format.steps[place].activity == .decide {
      if let beside = format.steps[place].beside.flatMap(format.place(of:)) { _ = sheets[beside].give(by: seat) }
      if chairs.areCounted { return ([], show(place)) }
    }
    guard place == self.place, ready.insert(seat).inserted else { return (change, []) }
    return (change.subtracting(.kept), [.readiness] + showIfAllAreReady())
  }

  /// No longer ready: then nothing of theirs is given.
  private mutating func takeBack(_ seat: ID<Seat>, _ place: Int) -> (Sheet.Change, [CourseEvent]) {
    let change = sheets[place].take(from: seat)
    guard place == self.place, ready.remove(seat) != nil else { return (change, []) }
    return ([], [.readiness])
  }

  private mutating func work(at slug: String, _ act: (inout Course, Int) -> (Sheet.Change, [CourseEvent])) -> [CourseEvent] {
    guard let place = format.place(of: slug) else { return [] }
    let (change, events) = act(&self, place)
    if change.contains(.open) { return [.changed(step: slug)] + events }
    if change.contains(.waiting) { return [.readiness] + events }
    return (change.contains(.kept) ? [.kept] : []) + events
  }
}

// MARK: The harvest

extension Course {
  private mutating func add(_ id: ID<Outcome>, _ draft: OutcomeDraft, by seat: ID<Seat>) -> [CourseEvent] {
    harvest.add(id, draft, by: seat)
    chairs.layOpen()
    return [.outcome(id)]
  }

  private mutating func decide(_ id: ID<Outcome>, _ fate: Fate) -> [CourseEvent] {
    harvest.decide(id, fate, asking: chairs.witnesses)
    return [.outcome(id)]
  }

  private mutating func revise(_ id: ID<Outcome>, _ draft: OutcomeDraft) -> [CourseEvent] {
    if harvest[id]?.draft == draft { return [] }
    harvest.revise(id, draft, asking: chairs.witnesses)
    return [.outcome(id)]
  }

  private mutating func withdraw(_ id: ID<Outcome>) -> [CourseEvent] {
    harvest.withdraw(id)
    return [.withdrawn(id)]
  }
}
