package import Vocabulary

/// The chairs of one conversation: who is here, who left, which were taken away, how many people there are, and who leads.
struct Chairs: Sendable, Hashable {
  private(set) var here: Set<ID<Seat>> = []
  private(set) var away: Set<ID<Seat>> = []
  /// Taken away, by whoever leads or because the right to sit here ended.
  private(set) var out: Set<ID<Seat>> = []
  /// Those of the chairs taken away from which nobody can answer any more: somebody without an account has no other way in.
  private(set) var silent: Set<ID<Seat>> = []
  /// Who had a chair while words were shown, or gave words. Nothing leaves without their consent.
  private(set) var witnesses: Set<ID<Seat>> = []
  private var liesOpen = false

  /// Who was ever counted. They stay counted when they leave, but not when their chair is taken away.
  private(set) var counted: Set<ID<Seat>> = []
  /// Those who are here and were never counted. Stored and not computed each time, because every button of every phone asks for
  /// it.
  private var uncounted: Set<ID<Seat>> = []
  private(set) var isDoubted = false

  private(set) var leader: ID<Seat>?
  private(set) var mayLead: Set<ID<Seat>> = []
  /// Who asked for the lead, and when. Any act of whoever leads cancels it.
  private(set) var leadAsked: [ID<Seat>: Moment] = [:]
  private(set) var endAsked: Moment?
  private(set) var newcomer: LatestChair?
  /// Who gave the lead to whoever has it, until she acts as leader.
  private(set) var leadFrom: ID<Seat>?
  /// Who came back on another phone and when, and has not been counted since.
  private(set) var returned: [ID<Seat>: Moment] = [:]

  /// Everybody for whom there is a chair.
  var people: Int { here.count + away.count }

  /// Whether everybody who is here now was counted.
  var areCounted: Bool { !isDoubted && !counted.isEmpty && uncounted.isEmpty && lastReturn == nil }

  /// The last time that somebody who is here, and was not counted since, came back on another phone.
  var lastReturn: Moment? { returned.filter { here.contains($0.key) }.values.max() }

  /// How many were counted, without the chairs that turned out to be empty.
  var countedPeople: Int { counted.subtracting(out).count }

  /// Whether somebody who is asked can no longer answer, so that not everybody can say yes.
  var isSilenced: Bool { !witnesses.isDisjoint(with: silent) }

  /// Whether somebody can still read and answer from this seat.
  func isKnown(_ seat: ID<Seat>) -> Bool {
    here.contains(seat) || away.contains(seat) || out.contains(seat) && !silent.contains(seat)
  }

  // MARK: Coming and going

  mutating func sit(_ seat: ID<Seat>, leads: Bool, mayLead: Bool, at now: Moment) {
    away.remove(seat)
    here.insert(seat)
    if !counted.contains(seat) { uncounted.insert(seat) }
    // The others can see the chair from now on, so the minute begins now.
    if returned[seat] != nil { returned[seat] = now }
    // Somebody who is not counted yet reads nothing of it.
    if liesOpen, counted.contains(seat), returned[seat] == nil { witnesses.insert(seat) }
    if mayLead { self.mayLead.insert(seat) } else { self.mayLead.remove(seat) }
    // Two people never lead at once: a leader who comes back and finds another leading sits with the others.
    if leads, leader == nil { give(to: seat) }
    newcomer = LatestChair(seat: seat, at: now)
  }

  mutating func leave(_ seat: ID<Seat>) {
    here.remove(seat)
    uncounted.remove(seat)
    away.insert(seat)
    letGo(seat)
  }

  mutating func takeAway(_ seat: ID<Seat>, mayAnswer: Bool) {
    here.remove(seat)
    uncounted.remove(seat)
    away.remove(seat)
    out.insert(seat)
    if !mayAnswer { silent.insert(seat) }
    returned[seat] = nil
    letGo(seat)
  }

  mutating func letBack(_ seat: ID<Seat>) {
    out.remove(seat)
    away.insert(seat)
  }

  /// Somebody goes on in their chair on another phone. They may do nothing before that was counted, least of all lead.
  mutating func changePhone(_ seat: ID<Seat>, at now: Moment) {
    returned[seat] = now
    letGo(seat)
  }

  private mutating func letGo(_ seat: ID<Seat>) {
    leadAsked[seat] = nil
    if leader == seat { give(to: nil) }
    if newcomer?.seat == seat { newcomer = nil }
  }

  // MARK: Words

  /// From now on, somebody who sits down finds words that are shown.
  mutating func layOpen() {
    guard !liesOpen else { return }
    liesOpen = true
    witnesses.formUnion(here)
  }

  mutating func gave(_ seat: ID<Seat>) { witnesses.insert(seat) }

  // MARK: The count

  mutating func count() {
    counted.formUnion(here)
    uncounted = []
    for seat in here { returned[seat] = nil }
    isDoubted = false
    if liesOpen { witnesses.formUnion(here) }
  }

  mutating func doubt() { isDoubted = true }

  // MARK: The lead and the end

  mutating func give(to seat: ID<Seat>?, from giver: ID<Seat>? = nil) {
    leader = seat
    leadFrom = giver
    if seat != nil { leadAsked = [:] }
  }

  /// Whoever leads acts as leader, so nobody has to tell her any more who gave her the lead.
  mutating func steer() {
    leadFrom = nil
    stay()
    goOn()
  }

  mutating func askLead(_ seat: ID<Seat>, at now: Moment) { leadAsked[seat] = now }
  mutating func stay() { leadAsked = [:] }
  mutating func askEnd(at now: Moment) { endAsked = now }
  mutating func goOn() { endAsked = nil }
}

/// Who came in last, so that everybody notices somebody coming in.
package struct LatestChair: Sendable, Hashable {
  package let seat: ID<Seat>
  package let at: Moment
}

// MARK: The chairs in a conversation

extension Course {
  /// How much time whoever leads has to say that they are there, and a circle to say that it goes on.
  package static let grace = Span.minutes(1)

  /// Whether somebody who is asked can no longer answer. After the close nobody counts a chair that came back.
  var isSilenced: Bool { chairs.isSilenced || status == .closed && !chairs.witnesses.isDisjoint(with: chairs.returned.keys) }

  var here: Set<ID<Seat>> { chairs.here }
  var away: Set<ID<Seat>> { chairs.away }

  /// How many were counted and did not turn out to be an empty chair: the number that may be told outside.
  package var countedPeople: Int { chairs.countedPeople }
  package func leads(_ seat: ID<Seat>) -> Bool { chairs.leader == seat }
  /// Whether the chair was taken away: then nothing can be read or done here except answering what was asked before.
  package func isOut(_ seat: ID<Seat>) -> Bool { chairs.out.contains(seat) }
  package func isHere(_ seat: ID<Seat>) -> Bool { chairs.here.contains(seat) }
  /// Whether this chair was taken away without ever having had a part in the words.
  package func tookNoPart(_ seat: ID<Seat>) -> Bool { chairs.out.contains(seat) && !chairs.witnesses.contains(seat) }
  /// Whether nobody has checked yet that this chair is one of ours.
  package func isUncounted(_ seat: ID<Seat>) -> Bool {
    chairs.here.contains(seat) && (chairs.isDoubted || !chairs.counted.contains(seat) || hasReturned(seat))
  }
  package func hasReturned(_ seat: ID<Seat>) -> Bool { chairs.returned[seat] != nil }
  /// Whether words were shown to this chair, or it gave some.
  package func isWitness(_ seat: ID<Seat>) -> Bool { chairs.witnesses.contains(seat) }
  /// Whether this is the chair that came in last.
  package func isNewcomer(_ seat: ID<Seat>) -> Bool { chairs.newcomer?.seat == seat }
  package func mayLead(_ seat: ID<Seat>) -> Bool { chairs.mayLead.contains(seat) }

  mutating func sit(_ seat: ID<Seat>, _ role: Role, _ mayLead: Bool, at now: Moment) -> [CourseEvent] {
    let wasHere = here.contains(seat)
    chairs.sit(seat, leads: role == .facilitator, mayLead: mayLead || role == .facilitator, at: now)
    if !wasHere { takeBack(whenSitting: seat) }
    // They read what is being asked, so they are asked as well.
    harvest.ask(chairs.witnesses)
    if role == .bringer { _ = bring(seat) }
    return [.seats]
  }

  mutating func leave(_ seat: ID<Seat>) -> [CourseEvent] {
    chairs.leave(seat)
    return [.seats] + ceased(seat)
  }

  mutating func takeAway(_ seat: ID<Seat>, mayAnswer: Bool) -> [CourseEvent] {
    chairs.takeAway(seat, mayAnswer: mayAnswer)
    // What left on a yes that can no longer be taken back is withdrawn.
    let withdrawn = mayAnswer ? [] : harvest.silence(seat)
    return [.takenAway(seat), .seats] + withdrawn.map { .withdrawn($0) } + ceased(seat)
  }

  mutating func letBack(_ seat: ID<Seat>) -> [CourseEvent] {
    chairs.letBack(seat)
    return [.seats]
  }

  mutating func count() -> [CourseEvent] {
    chairs.count()
    harvest.ask(chairs.witnesses)
    return [.seats] + showIfAllAreReady()
  }

  /// Changes the chairs, and gives the event that everybody sees. Empty when nothing changed.
  mutating func change(_ change: (inout Chairs) -> Void) -> [CourseEvent] {
    let before = chairs
    change(&chairs)
    return chairs == before ? [] : [.seats]
  }
}
