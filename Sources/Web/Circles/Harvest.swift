import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Outcomes: putting one on the table, deciding what becomes of it, and asking everybody at the door.
extension Reception {
  func harvestHTML(_ kind: OutcomeKind, _ visit: Visit, _ caller: Caller, form: FormState? = nil) async throws -> HTML {
    let (scene, steps) = try await table(visit, caller)
    return harvestPage(kind, scene, steps: steps, key: visit.freshKey, visit.around(caller), form: form)
  }

  func outcomeHTML(_ visit: Visit, _ caller: Caller, form: FormState? = nil) async throws -> HTML {
    let outcome: ID<Outcome> = try visit.id("outcome")
    let (scene, steps) = try await table(visit, caller)
    guard let page = outcomePage(outcome, scene, steps: steps, key: visit.freshKey, visit.around(caller), form: form) else { throw NotFound() }
    return page
  }

  private func table(_ visit: Visit, _ caller: Caller) async throws -> (HeardScene, [HarvestStep]) {
    let conversation: ID<Conversation> = try visit.id("conversation")
    return try await house.sit(in: conversation, as: caller) { room in
      let steps = try room.processes().flatMap { process in
        process.steps.enumerated().map { number, step in
          HarvestStep(page: process.page, pageTitle: process.title, version: process.version, step: step.id, number: number + 1, stepTitle: step.title)
        }
      }
      return (try room.heard(), steps)
    }
  }

  func harvest(_ visit: Visit, _ caller: Caller) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    let given = try visit.submission()
    let kind = try given.one(TalkForm.kind).flatMap { OutcomeKind(rawValue: $0) } ?? .lesson
    if try TalkForm.What(given) == .refresh { return try await broughtBack(lesson: try given.one(TalkForm.lesson) ?? "", visit, caller) }
    switch try draft(kind, given, in: conversation) {
    case .wrong(let form): return .page(try await harvestHTML(kind, visit, caller, form: form), status: 422)
    case .right(let draft, let form):
      let zet = try given.zet()
      // The name of the outcome follows from the name of the act: the same form twice is one outcome.
      let outcome = ID<Outcome>(raw: zet)
      return try await answering(form, visit, caller, again: { try await harvestHTML(kind, visit, caller, form: $0) }) {
        try await house.act(in: conversation, as: caller) { room in try room.make(.harvest(outcome, draft), zet: zet) }
        return .redirect(.conversation(conversation))
      }
    }
  }

  /// The page as it is now, with the lesson that was typed.
  private func broughtBack(lesson: String, _ visit: Visit, _ caller: Caller) async throws -> Answer {
    let scene = try await house.sit(in: try visit.id("conversation"), as: caller) { room in try room.heard() }
    let form = FormState([TalkForm.lesson: lesson])
    guard scene.common.round?.step.activity == .outcomes else { return .page(try await harvestHTML(.lesson, visit, caller, form: form)) }
    return try await show(visit, caller, form: form)
  }

  func decide(_ visit: Visit, _ caller: Caller) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    let outcome: ID<Outcome> = try visit.id("outcome")
    let given = try visit.submission()
    let zet = try given.zet()
    let move: Move
    var kept = FormState()
    if let fate = try given.one(TalkForm.what).flatMap({ Fate(rawValue: $0) }) {
      move = .decide(outcome, fate)
    } else {
      let (scene, _) = try await table(visit, caller)
      guard let standing = scene.common.outcomes.first(where: { $0.id == outcome }) else { throw NotFound() }
      let kind: OutcomeKind = if case .lesson = standing.draft { .lesson } else { .deviation }
      switch try draft(kind, given, in: conversation) {
      case .wrong(let form): return .page(try await outcomeHTML(visit, caller, form: form), status: 422)
      case .right(let draft, let form):
        move = .revise(outcome, draft)
        kept = form
      }
    }
    return try await answering(kept, visit, caller, again: { try await outcomeHTML(visit, caller, form: $0) }) {
      try await house.act(in: conversation, as: caller) { room in try room.make(move, zet: zet) }
      return .redirect(.conversation(conversation))
    }
  }

  private func draft(_ kind: OutcomeKind, _ given: Submission, in conversation: ID<Conversation>) throws -> Reading<OutcomeDraft> {
    switch kind {
    case .lesson:
      return try given.read(TextField(TalkForm.lesson, atMost: 1_500)) { .lesson(Confided($0, in: conversation)) }
    case .deviation:
      let reading = try given.read(TextField(TalkForm.place, atMost: 200), TextField(TalkForm.instead, atMost: 1_500), TextField(TalkForm.because, atMost: 1_500)) { ($0, $1, $2) }
      switch reading {
      case .wrong(let form): return .wrong(form)
      case .right((let place, let instead, let because), let form):
        guard let from = DeviatedFrom(given: place) else { return .wrong(form.noting(.notAChoice, at: TalkForm.place)) }
        return .right(.deviation(from, instead: Confided(instead, in: conversation), because: Confided(because, in: conversation)), form)
      }
    }
  }

  /// As `answering`, for the refusals of a conversation.
  private func answering(_ form: FormState, _ visit: Visit, _ caller: Caller, again draw: (FormState) async throws -> HTML, _ act: () async throws -> Answer) async throws -> Answer {
    do { return try await act() } catch let refusal as Refusal {
      return .page(try await draw(form.noting(.other(visit.around(caller).wording.refusedMove(refusal)), at: TalkForm.what)), status: 422)
    }
  }
}
