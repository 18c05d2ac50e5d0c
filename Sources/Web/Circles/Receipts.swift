import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Taking back an answer without an account, with a receipt. Not logged: nobody needs to know who did it.
extension Reception {
  var receipts: [Entrance] {
    [
      .post(Place.conversationReceipt, .seat) { visit, caller, conversation in
        let secret = try await house.receipt(of: conversation, for: caller)
        return .page(newReceiptPage(visit.absolute(.receipt(secret)), back: conversation, visit.around(caller)))
      },
      .get(Place.receipt, .everyone) { visit, _, token in
        guard let reading = try await receipt(token, visit) else { throw NotFound() }
        return .page(receiptPage(reading, token: token, visit.around(nobodyIn: reading.organisation)))
      },
      .post(Place.receipt, .everyone, ReceiptForm.form) { visit, _, given, token in
        guard try await receipt(token, visit) != nil else { throw NotFound() }
        try await house.takeBack(try given.value(), by: token)
        return .redirect(.receipt(token), done: ReceiptDone.takenBack)
      },
    ]
  }

  private func receipt(_ token: String, _ visit: Visit) async throws -> ReceiptReading? {
    try await rateLimit.search(.links, from: visit.origin) { try await house.receipt(token) }
  }
}
