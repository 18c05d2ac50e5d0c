import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// A way back for whoever has no account. Not logged: who did it is nobody's business.
extension Reception {
  var receipts: [Entrance] {
    [
      .seat(.post, .conversationReceipt) { visit, caller in
        let conversation: ID<Conversation> = try visit.id("conversation")
        let secret = try await house.receipt(of: conversation, for: caller)
        return .page(newReceiptPage(visit.absolute(Place(.receipt, [secret])), back: conversation, visit.around(caller)))
      },
      .everyone(.get, .receipt) { visit in
        let token = try visit.name("token")
        guard let reading = try await receipt(token, visit) else { throw NotFound() }
        let done = visit.done(as: ReceiptOutcome.self).map { _ in visit.preferences.wording.receiptTakenBack }
        return .page(receiptPage(reading, token: token, visit.around(nobodyIn: reading.organisation, done: done)))
      },
      .everyone(.post, .receipt) { visit in
        let token = try visit.name("token")
        guard case .right(let outcome, _) = try visit.submission().read(ThingField("opbrengst", of: Outcome.self), into: { $0 }) else { throw NotFound() }
        guard try await receipt(token, visit) != nil else { throw NotFound() }
        try await house.takeBack(outcome, by: token)
        return .redirect(Place(.receipt, [token]), done: ReceiptOutcome.takenBack)
      },
    ]
  }

  private func receipt(_ token: String, _ visit: Visit) async throws -> ReceiptReading? {
    try await patience.search(.links, from: visit.origin) { try await house.receipt(token) }
  }
}

/// What was done just before with a receipt, as the address says it.
private enum ReceiptOutcome: String, Sendable { case takenBack = "teruggenomen" }
