import Domain
import Testing
import Vocabulary

/// Random people around one table, repeatable from a seed. They press what they see, and now and then what they do not see.
struct Play {
  private(set) var meeting: Meeting
  let chance: Randomness
  let seats: [ID<Seat>]
  private var number = 0

  /// Somebody who never sat down.
  static let stranger = ID<Seat>(raw: "vreemde")

  init(_ format: ConversationFormat, seed: UInt64, people: Int = 5) throws {
    chance = .seeded(seed)
    meeting = Meeting(format)
    seats = (1...people).map { ID(raw: "stoel-\($0)") }
    for (place, seat) in seats.enumerated() {
      // The last one has no account.
      let role: Role = place == 0 ? .facilitator : place == 1 && format.hasBringer ? .bringer : .participant
      try meeting.does(seat, .sit(role: role, mayLead: place < people - 1))
    }
  }

  var course: Course { meeting.course }
  var isClosed: Bool { meeting.common.status == .closed }

  mutating func apply(_ move: Move, by seat: ID<Seat>) throws(Refusal) -> [CourseEvent] { try meeting.does(seat, move) }

  mutating func word() -> Confided {
    number += 1
    return Confided("woord-\(number)", in: Meeting.conversation)
  }

  mutating func pass(_ seconds: Int) { meeting.now = meeting.now.after(.seconds(seconds)) }

  // MARK: Moves

  /// A move of somebody at random: mostly one that is allowed, and never a close while `ending` is false.
  mutating func anyMove(ending: Bool) -> (seat: ID<Seat>, move: Move) {
    if chance.number(below: 4) == 0, let step = onward(ending: ending) { return step }
    let seat = chance.number(below: 12) == 0 ? Play.stranger : seats[chance.number(below: seats.count)]
    let allowed = chance.number(below: 4) > 0 ? course.allowed(seat) : nil
    let acts = acts.filter { act in
      guard allowed?.contains(act) ?? true else { return false }
      return switch act {
      case .close: ending
      case .leave, .back, .timing, .handOver, .harvest, .miscount, .askEnd: chance.number(below: 4) == 0
      // Chairs do not come back by themselves: a play in which they all go ends too soon to mean something.
      case .takeAway: chance.number(below: 12) == 0
      default: true
      }
    }
    guard !acts.isEmpty else { return (seat, .resume) }
    let moves = moves(for: acts[chance.number(below: acts.count)], by: seat)
    return (seat, moves[chance.number(below: moves.count)])
  }

  /// What brings the conversation further, by whoever may do it.
  private mutating func onward(ending: Bool) -> (seat: ID<Seat>, move: Move)? {
    for seat in seats {
      let allowed = course.allowed(seat)
      for act in [Act.open, .takeOver] + (meeting.common.chairs.isCounted ? [] : [.count]) + [.advance] + (ending ? [.close] : [])
      where allowed.contains(act) {
        return (seat, moves(for: act, by: seat)[0])
      }
    }
    return nil
  }

  /// Every act that could ever be asked for, of steps to come and of things that are not there as well.
  var acts: [Act] {
    var acts: [Act] = [
      .sit, .leave, .open, .advance, .back, .handOver, .takeOver, .bring, .close, .timing, .count, .miscount, .takeAway, .letBack,
      .askLead,
      .askEnd, .stay, .goOn, .write(step: "nergens"),
    ]
    for step in course.format.steps { acts += [.write(step: step.slug), .ready(step: step.slug), .skip(step: step.slug)] }
    acts += OutcomeKind.allCases.map { .harvest($0) }
    for id in meeting.common.outcomes.map(\.id) + [ID(raw: "nergens")] {
      acts += Fate.allCases.map { .decide(id, $0) } + [.revise(id), .consent(id), .withdraw(id)]
    }
    return acts
  }

  /// Well-formed moves for an act: what came with them is in order, so only the act itself can be refused.
  mutating func moves(for act: Act, by seat: ID<Seat>) -> [Move] {
    switch act {
    case .sit: return [.sit(role: .participant, mayLead: seat != seats.last)]
    case .leave: return [.leave]
    case .open: return [.open]
    case .advance: return [.advance(from: meeting.turn)]
    case .back: return [.back(from: meeting.turn)]
    case .handOver: return others(than: seat).map { .handOver(to: $0) }
    case .takeOver: return [.takeOver]
    case .count: return [.count(meeting.common.here)]
    case .miscount: return [.miscount]
    case .takeAway: return others(than: seat).map { .takeAway($0, mayAnswer: $0 != seats.last) }
    case .dismissed: return [.dismissed(mayAnswer: seat != seats.last)]
    case .changePhone: return [.changePhone]
    case .letBack:
      let out = seats.filter { course.isOut($0) }
      return (out.isEmpty ? [Play.stranger] : out).map { .letBack($0) }
    case .askLead: return [.askLead]
    case .askEnd: return [.askEnd]
    case .stay: return [.stay]
    case .goOn: return [.goOn]
    case .bring: return [.bring]
    case .close: return [.close]
    case .timing: return [.pause, .resume, .extend(minutes: 2)]
    case .write(let step): return [writing(step, ready: false), writing(step, ready: true), nothing(step)]
    case .ready(let step): return [.ready(step: step), .notReady(step: step)]
    case .skip(let step): return [.skip(step: step)]
    case .harvest(let kind): return [.harvest(ID(raw: "opbrengst-\(number)"), draft(kind))]
    case .decide(let id, let fate): return [.decide(id, fate)]
    case .revise(let id): return [.revise(id, draft(.lesson))]
    case .consent(let id):
      let read = meeting.outcome(id)?.wording
      return [.consent(id, to: read, yes: true), .consent(id, to: read, yes: true), .consent(id, to: read, yes: false)]
    case .withdraw(let id): return [.withdraw(id)]
    }
  }

  private func others(than seat: ID<Seat>) -> [ID<Seat>] {
    let here = seats.filter { $0 != seat && course.scene(for: .seat($0))?.own?.isHere == true }
    return here.isEmpty ? [Play.stranger] : here
  }

  mutating func writing(_ slug: String, ready: Bool) -> Move {
    let count = course.format.steps.first { $0.slug == slug }?.fields.count ?? 1
    var words: [Confided] = []
    for _ in 0..<count { words.append(word()) }
    return .write(step: slug, words: words, as: .new(chance), ready: ready)
  }

  /// Takes back what was written.
  private func nothing(_ slug: String) -> Move {
    let count = course.format.steps.first { $0.slug == slug }?.fields.count ?? 1
    return .write(
      step: slug, words: Array(repeating: Confided("", in: Meeting.conversation), count: count), as: .new(chance), ready: false)
  }

  private mutating func draft(_ kind: OutcomeKind) -> OutcomeDraft {
    switch kind {
    case .lesson: .lesson(word())
    case .deviation:
      .deviation(DeviatedFrom(page: "aanmelding", version: "3", step: "eerste-gesprek"), instead: word(), because: word())
    }
  }
}
