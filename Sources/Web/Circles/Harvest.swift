import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Outcomes: proposing one, deciding what becomes of it, and asking everybody at the door.
extension Reception {
  func harvestHTML(
    _ kind: OutcomeKind, _ visit: Visit, _ caller: Caller, _ conversation: ID<Conversation>, form: FormState? = nil
  ) async throws -> HTML {
    let (scene, steps) = try await table(conversation, caller)
    return harvestPage(kind, scene, steps: steps, key: visit.freshKey, visit.around(caller), form: form)
  }

  func outcomeHTML(
    _ visit: Visit, _ caller: Caller, _ conversation: ID<Conversation>, _ outcome: ID<Outcome>, form: FormState? = nil
  ) async throws -> HTML {
    let (scene, steps) = try await table(conversation, caller)
    guard let page = outcomePage(outcome, scene, steps: steps, key: visit.freshKey, visit.around(caller), form: form) else {
      throw NotFound()
    }
    return page
  }

  private func table(_ conversation: ID<Conversation>, _ caller: Caller) async throws -> (HeardScene, [HarvestStep]) {
    try await house.sit(in: conversation, as: caller) { room in
      let steps = try room.processes().flatMap { process in
        process.steps.enumerated().map { number, step in
          HarvestStep(
            page: process.page, pageTitle: process.title, version: process.version, step: step.id, number: number + 1,
            stepTitle: step.title)
        }
      }
      return (try room.heard(), steps)
    }
  }

  func harvest(
    _ visit: Visit, _ caller: Caller, _ given: SentForm<(act: ID<Move>, words: OutcomeWords)>, _ conversation: ID<Conversation>
  ) async throws -> Reply {
    if try given.typed(WordsButtonField()) == .refresh {
      return try await broughtBack(lesson: given.typed(TalkForm.lesson) ?? "", visit, caller, conversation)
    }
    let kind = try given.typed(TalkForm.kind) ?? .lesson
    return try await visit.taking(given, again: { try await harvestHTML(kind, visit, caller, conversation, form: $0) }) {
      try await house.act(in: conversation, as: caller) { room in
        let (act, words) = try given.value()
        // The id of the outcome follows from the id of the act: the same form sent twice is one outcome.
        try room.make(.harvest(ID<Outcome>(raw: act.raw), words.confided(in: conversation)), zet: act.raw)
      }
      return .redirect(.conversation(conversation))
    }
  }

  /// The page as it is now, with the lesson that was typed.
  private func broughtBack(
    lesson: String, _ visit: Visit, _ caller: Caller, _ conversation: ID<Conversation>
  ) async throws -> Reply {
    let scene = try await house.sit(in: conversation, as: caller) { room in try room.heard() }
    let form = FormState([TalkForm.lesson.holding(lesson)])
    guard scene.common.round?.step.activity == .outcomes else {
      return .page(try await harvestHTML(.lesson, visit, caller, conversation, form: form))
    }
    return try await show(visit, caller, conversation, form: form)
  }

  func decide(
    _ visit: Visit, _ caller: Caller, _ given: SentForm<(act: ID<Move>, wish: TalkForm.OutcomeInput)>,
    _ conversation: ID<Conversation>, _ outcome: ID<Outcome>
  ) async throws -> Reply {
    var given = given
    if case .fate? = try? given.value().wish {} else {
      // The outcome decides which words it has, and not the form.
      let (scene, _) = try await table(conversation, caller)
      guard let standing = scene.common.outcomes.first(where: { $0.id == outcome }) else { throw NotFound() }
      given = given.read(as: TalkForm.decision(standing.kind))
    }
    let filled = given
    return try await visit.taking(filled, again: { try await outcomeHTML(visit, caller, conversation, outcome, form: $0) }) {
      try await house.act(in: conversation, as: caller) { room in
        let (act, wish) = try filled.value()
        switch wish {
        case .fate(let fate): try room.make(.decide(outcome, fate), zet: act.raw)
        case .revise(let words): try room.make(.revise(outcome, words.confided(in: conversation)), zet: act.raw)
        }
      }
      return .redirect(.conversation(conversation))
    }
  }
}
