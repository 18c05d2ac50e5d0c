import Domain
import Markup
import Pages
import Rooms
import Vocabulary

/// The chairs of a conversation: everybody sees them, says when the number is not right, and can ask for the lead or the end.
extension Reception {
  func chairsPage(_ visit: Visit, _ caller: Caller) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    let drawn = try await house.sit(in: conversation, as: caller) { room -> (HeardScene, [ChairCard], Int)? in
      // Whose chair was taken away reads that on the page of the conversation.
      try room.isOut() ? nil : (try room.heard(), try room.chairs(), try room.sequence())
    }
    guard let (scene, chairs, sequence) = drawn else { return .redirect(.conversation(conversation)) }
    return .page(
      Pages.chairsPage(
        scene, chairs, site: visit.site, key: visit.freshKey, since: String(sequence), returnWord: visit.returnWord, visit.around(caller)))
  }

  func chairs(_ visit: Visit, _ caller: Caller) async throws -> Answer {
    let given = try visit.submission()
    guard let what = try TalkForm.What(given) else { throw NotFound() }
    if what == .newCode { return try await newCode(visit, caller) }
    let isAboutOne: Bool = [.takeAway, .letBack, .handOver].contains(what)
    return try await move(visit, caller, to: isAboutOne ? .conversationChairs : .conversation) { given in
      switch what {
      case .count: .count(try given.one(TalkForm.number).flatMap { Int($0) } ?? 0)
      case .miscount: .miscount
      // Whether somebody can still answer is for the room to say.
      case .takeAway: .takeAway(try chair(given), mayAnswer: false)
      case .letBack: .letBack(try chair(given))
      case .handOver: .handOver(to: try chair(given))
      case .askLead: .askLead
      case .stay: .stay
      case .askEnd: .askEnd
      case .goOn: .goOn
      default: throw NotFound()
      }
    }
  }

  private func chair(_ given: Submission) throws -> ID<Seat> {
    guard let chair = try given.one(TalkForm.chair).flatMap({ ID<Seat>(given: $0) }) else { throw NotFound() }
    return chair
  }

  private func newCode(_ visit: Visit, _ caller: Caller) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    do {
      try await house.act(in: conversation, as: caller) { room in try room.renewCode() }
    } catch let refusal as Refusal {
      return try await refused(refusal, visit, caller)
    }
    return .redirect(.conversation(.conversationChairs, conversation))
  }
}
