import Domain
import Testing
import Vocabulary

/// A witness who knows nothing of the engine. It hears the moves, keeps its own simple account of who is here, who is ready,
/// what was written and what of it was given as ready, and judges by that account what each onlooker sees.
struct Watch {
  private struct Source { let seat: ID<Seat>; let step: String }

  private let format: ConversationFormat
  private var here: Set<ID<Seat>> = []
  private var facilitator: ID<Seat>?
  private var counted: Set<ID<Seat>> = []
  private var isDoubted = false
  private var ready: Set<ID<Seat>> = []
  private var sources: [Confided: Source] = [:]
  private var written: [String: [ID<Seat>: [Confided]]] = [:]
  private var given: [String: [ID<Seat>: [Confided]]] = [:]
  private var out: Set<ID<Seat>> = []
  /// Everybody who ever sat down.
  private var sat: Set<ID<Seat>> = []
  private var asked: [ID<Outcome>: Set<ID<Seat>>] = [:]
  private var shown: Set<String> = []
  private(set) var reached = -1

  init(of meeting: Meeting) {
    format = meeting.course.format
    for kept in meeting.kept { hear(kept.move, by: kept.seat, step: nil) }
  }

  // MARK: Hearing

  /// Hears one move that changed something, with the big screen as it was before and as it is after.
  mutating func hear(_ move: Move, by seat: ID<Seat>, before: Scene.Common, after: Scene.Common) -> String? {
    let mayShow = facilitator == seat
    let step = before.round?.step.slug
    hear(move, by: seat, step: step)
    for id in after.outcomes.filter({ if case .asking = $0.state { true } else { false } }).map(\.id) {
      switch move {
      case .decide(id, .proposed), .revise(id, _): asked[id, default: []].formUnion(here)
      case .sit where counted.contains(seat): asked[id, default: []].insert(seat)
      case .count: asked[id, default: []].formUnion(here)
      default: break
      }
      // Who saw what lay there and went is asked as well; that nobody of those is passed over is tried by
      // `EverybodySaysYesTests`.
      asked[id, default: []].formUnion(sat)
    }
    for round in after.rounds where round.isShown && !shown.contains(round.step.slug) {
      if let wrong = judgeShowing(of: round.step, move, mayShow: mayShow, at: step) { return wrong }
      shown.insert(round.step.slug)
    }
    if after.turn != before.turn {
      ready = []
      // A step that is hidden when the conversation comes to it is given anew.
      if let slug = after.round?.step.slug, slug != step, !shown.contains(slug) { given[slug] = [:] }
    }
    if let step = after.round?.step.slug, let place = format.place(of: step) { reached = max(reached, place) }
    return nil
  }

  private mutating func hear(_ move: Move, by seat: ID<Seat>, step: String?) {
    switch move {
    case .sit(let role, _):
      here.insert(seat)
      sat.insert(seat)
      if let step, !shown.contains(step) { given[step, default: [:]][seat] = nil }
      if role == .facilitator, facilitator == nil { facilitator = seat }
    case .leave: went(seat)
    case .takeAway(let other, _):
      went(other)
      out.insert(other)
    case .letBack(let other): out.remove(other)
    case .count:
      counted.formUnion(here)
      isDoubted = false
    case .miscount: isDoubted = true
    case .handOver(let other): facilitator = other
    case .takeOver: facilitator = seat
    case .write(let slug, let words, _, let isReady):
      let isBlank = words.allSatisfy(\.isEmpty)
      written[slug, default: [:]][seat] = isBlank ? nil : words
      if isBlank { given[slug, default: [:]][seat] = nil }
      for word in words where !word.isEmpty { sources[word] = Source(seat: seat, step: slug) }
      if isReady { give(slug, seat, step: step) }
    case .ready(let slug): give(slug, seat, step: step)
    case .notReady(let slug):
      given[slug, default: [:]][seat] = nil
      ready.remove(seat)
    case .skip(let slug):
      written[slug, default: [:]][seat] = nil
      given[slug, default: [:]][seat] = nil
      ready.insert(seat)
    default: break
    }
  }

  private mutating func went(_ seat: ID<Seat>) {
    here.remove(seat)
    ready.remove(seat)
    if facilitator == seat { facilitator = nil }
  }

  /// Gives what lies there, and with a decision what lies beside it.
  private mutating func give(_ slug: String, _ seat: ID<Seat>, step: String?) {
    given[slug, default: [:]][seat] = written[slug]?[seat]
    if slug == step { ready.insert(seat) }
    guard let beside = format.steps.first(where: { $0.slug == slug })?.beside, !shown.contains(slug) else { return }
    given[beside, default: [:]][seat] = written[beside]?[seat]
  }

  private func judgeShowing(of step: ConversationFormat.Step, _ move: Move, mayShow: Bool, at hand: String?) -> String? {
    if isDoubted || !here.isSubset(of: counted) { return "\(step.slug) was shown to chairs that nobody counted" }
    return switch (step.activity, move) {
    case (.write, .advance): mayShow && hand == step.slug ? nil : "\(step.slug) was shown by somebody who may not"
    case (.write, _): hand == step.slug && ready.isSuperset(of: here) ? nil : "\(step.slug) was shown before everybody was ready"
    case (.decide, .ready(step.slug)), (.decide, .write(step.slug, _, _, true)), (.decide, .count), (.decide, .leave),
      (.decide, .takeAway):
      nil
    default: "\(step.slug) was shown by \(move)"
    }
  }

  func isOut(_ onlooker: Onlooker) -> Bool { if case .seat(let seat) = onlooker { out.contains(seat) } else { false } }

  // MARK: Judging

  /// What is wrong with what somebody sees; nothing when all is well.
  func judge(_ scene: Scene, of onlooker: Onlooker) -> String? {
    let seat: ID<Seat>? = if case .seat(let seat) = onlooker { seat } else { nil }
    let isHere = seat.map(here.contains) ?? true
    let isNew = seat.map { isHere && !counted.isEmpty && !counted.contains($0) } ?? false
    for word in scene.allWords {
      guard let source = sources[word], source.seat != seat else { continue }
      if !isHere { return "somebody who left reads on" }
      if isNew { return "somebody whom nobody counted reads along" }
      let isBesideShown = format.steps.contains { $0.beside == source.step && shown.contains($0.slug) }
      if !shown.contains(source.step) && !isBesideShown { return "words of \(source.step) are seen early" }
      guard given[source.step]?[source.seat]?.contains(word) ?? false else {
        return "words of \(source.step) are seen that their writer did not give"
      }
    }
    for outcome in scene.common.outcomes where !isHere {
      if let seat, !asked[outcome.id, default: []].contains(seat) {
        return "somebody who left sees an outcome that was never put to them"
      }
    }
    for round in scene.common.rounds {
      guard let place = format.place(of: round.step.slug), place <= reached else { return "\(round.step.slug) is still to come" }
      if isHere && !isNew && !isComplete(round) { return "words of \(round.step.slug) are missing or old" }
    }
    return nil
  }

  private func isComplete(_ round: Round) -> Bool {
    guard round.isShown else { return round.contributions.isEmpty && round.answers.allSatisfy(\.isEmpty) && round.beside == nil }
    let given = Set((given[round.step.slug] ?? [:]).values)
    for (field, list) in round.answers.enumerated() where Set(list) != Set(given.map { $0[field] }.filter { !$0.isEmpty }) {
      return false
    }
    return given.count == round.contributions.count && Set(round.contributions.map(\.words)) == given
  }
}

extension Scene.Common {
  var rounds: [Round] { earlier + [round].compactMap { $0 } }
}
