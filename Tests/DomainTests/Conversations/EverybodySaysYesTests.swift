import Domain
import Testing
import Vocabulary

/// Nothing leaves without the yes of everybody who had a chair while the words were there. Attacked with chance: people come,
/// go, are put out and come back while things are asked. By an account of its own, that knows nothing of the engine, nothing
/// ever leaves without the yes of everybody who had a chair while the words were there, and each of them can take it back.
@Suite struct EverybodySaysYesTests {
  static let seeds: Range<UInt64> = 0..<150

  @Test func whateverPeoplePress() throws {
    var released = 0
    var withFewer = 0
    for seed in Self.seeds {
      var attack = try Attack(seed: seed)
      for _ in 0..<140 { attack.anything() }
      if let wrong = attack.wrong {
        Issue.record("seed \(seed): \(wrong)")
        return
      }
      released += attack.released
      withFewer += attack.withFewer
    }
    #expect(released > 30, "the attack came as far as releasing: \(released)")
    #expect(withFewer > 8, "also with people who were not there any more: \(withFewer)")
  }
}

private struct Attack {
  private var play: Play
  private var here: Set<ID<Seat>>
  private var out: Set<ID<Seat>> = []
  /// Who had a chair while words lay open.
  private var readers: Set<ID<Seat>> = []
  /// What each said of the text that stands now.
  private var said: [ID<Outcome>: [ID<Seat>: Bool]] = [:]
  /// Who has to be able to take it back.
  private var givers: [ID<Outcome>: Set<ID<Seat>>] = [:]
  private(set) var released = 0
  private(set) var withFewer = 0
  private(set) var wrong: String?

  init(seed: UInt64) throws {
    play = try Play(try Meeting.format("omgangsoverleg"), seed: seed, people: 6)
    here = Set(play.seats)
    try does(.open, play.seats[0])
    try does(.count(6), play.seats[0])
    try does(play.writing("eerste-impuls", ready: true), play.seats[1])
    while !play.meeting.common.isLast { try does(.advance(from: play.meeting.turn), play.seats[0]) }
  }

  mutating func anything() {
    guard wrong == nil else { return }
    play.pass(25)
    let chance = play.chance
    let seat = play.seats[chance.number(below: play.seats.count)]
    let outcomes = play.meeting.common.outcomes
    let allowed = play.course.allowed(seat)
    // Somebody who is asked mostly answers.
    if chance.number(below: 3) > 0, let asked = outcomes.first(where: { allowed.contains(.consent($0.id)) }) {
      // A page that was drawn before the text was changed.
      let read = asked.wording - (chance.number(below: 6) == 0 ? 1 : 0)
      return try_(.consent(asked.id, to: read, yes: chance.number(below: 12) > 0), seat)
    }
    let acts = play.acts.filter { act in
      guard allowed.contains(act) else { return false }
      return switch act {
      case .close, .back, .advance: false
      case .leave, .takeAway, .withdraw, .miscount, .handOver: chance.number(below: 3) == 0
      case .decide(_, .deleted): chance.number(below: 12) == 0
      default: true
      }
    }
    guard !acts.isEmpty else { return }
    let moves = play.moves(for: acts[chance.number(below: acts.count)], by: seat)
    try_(moves[chance.number(below: moves.count)], seat)
  }

  private mutating func try_(_ move: Move, _ seat: ID<Seat>) {
    do { try does(move, seat) } catch {}
  }

  private mutating func does(_ move: Move, _ seat: ID<Seat>) throws {
    let events = try play.apply(move, by: seat)
    guard !events.isEmpty else { return }
    switch move {
    case .sit: here.insert(seat)
    case .leave: here.remove(seat)
    case .takeAway(let other, _):
      here.remove(other)
      if other == play.seats.last { out.insert(other) }
    case .consent(let id, let read, let yes):
      if yes, read != play.meeting.outcome(id)?.wording { wrong = "\(seat) said yes to words that were changed" }
      said[id, default: [:]][seat] = yes
    case .revise(let id, _): said[id] = [:]
    default: break
    }
    for case .released(let id) in events { judge(id) }
    let common = play.meeting.common
    if !common.outcomes.isEmpty || common.rounds.contains(where: \.isShown) { readers.formUnion(here) }
    for outcome in common.outcomes where outcome.state == .released {
      let bound = (givers[outcome.id] ?? []).filter { !play.course.allowed($0).contains(.withdraw(outcome.id)) }
      if !bound.isEmpty { wrong = "\(outcome.id) is out and \(bound) cannot take it back, after \(move) by \(seat)" }
    }
  }

  private mutating func judge(_ id: ID<Outcome>) {
    released += 1
    if !readers.isSubset(of: here) { withFewer += 1 }
    let missing = readers.filter { said[id]?[$0] != true }
    if !missing.isEmpty { wrong = "\(id) went out without \(missing)" }
    if !readers.isDisjoint(with: out) { wrong = "\(id) went out though somebody could not answer any more" }
    givers[id] = readers
  }
}
