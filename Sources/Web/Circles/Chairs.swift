import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary

/// The chairs of a conversation: everybody sees them, can say that the number is wrong, and can ask for the lead or the end.
extension Reception {
  func chairsPage(_ visit: Visit, _ caller: Caller, _ conversation: ID<Conversation>) async throws -> Reply {
    let drawn = try await house.sit(in: conversation, as: caller) { room -> (HeardScene, [ChairCard], Int)? in
      // Somebody whose chair was taken away reads that on the page of the conversation.
      try room.isOut() ? nil : (try room.heard(), try room.chairs(), try room.sequence())
    }
    guard let (scene, chairs, sequence) = drawn else { return .redirect(.conversation(conversation)) }
    return .page(
      Pages.chairsPage(
        scene, chairs, site: visit.site, key: visit.freshKey, since: String(sequence), returnWord: visit.returnWord,
        visit.around(caller)))
  }

  func chairs(
    _ visit: Visit, _ caller: Caller, _ given: SentForm<TalkForm.Pressed?>, _ conversation: ID<Conversation>
  ) async throws -> Reply {
    let isAboutOne = try await moving(visit, caller, in: conversation) {
      try await house.act(in: conversation, as: caller) { room in
        guard let pressed = try given.value() else {
          try room.renewCode()
          return true
        }
        try room.make(pressed.move, zet: pressed.act.raw)
        return pressed.move.isAboutOneChair
      }
    }
    switch isAboutOne {
    case .refused(let reply): return reply
    case .made(let isAboutOne):
      return try whereTo(given, else: isAboutOne ? .conversationChairs(conversation) : .conversation(conversation))
    }
  }
}

extension Move {
  /// Whether the browser goes on to the page of the chairs after this move.
  fileprivate var isAboutOneChair: Bool {
    switch self {
    case .takeAway, .letBack, .handOver: true
    default: false
    }
  }
}
