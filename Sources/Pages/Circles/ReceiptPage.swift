package import Domain
import Forms
package import Markup
package import Vocabulary
import Wording

/// What a conversation released, for somebody who sat in it without an account and kept the link.
/// - Parameter token: the secret of the link.
package func receiptPage(_ reading: ReceiptReading, token: String, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  return document(
    title: wording.receiptReading, surroundings.at(.more),
    body: """
      \(opening(wording.receiptReading, wording.receiptLead(reading.organisation), who: Who.line(.me, "\(wording.receiptWho)")))
      <div class="mt-6">\(released(reading, token, surroundings))</div>
      """)
}

private func released(_ reading: ReceiptReading, _ token: String, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  guard reading.isWiped else {
    return #"<p class="measure">\#(wording.receiptNotYet(reading.wipedOn.map { wording.day($0) }))</p>"#
  }
  guard !reading.released.isEmpty else { return #"<p class="soft">\#(wording.receiptNothing)</p>"# }
  return Versions.html(reading.released.map { card in
    Versions.Entry(
      "\(wording.releasedKind(card.kind))", day: wording.day(card.on, seenOn: surroundings.today),
      """
      <p class="voice">\(HTML.lines(card.words))</p>\
      <div class="mt-4">\(PostForm.button(
        wording.takeReleasedBack, to: Place.receipt(token).address, .quiet, hidden: ReceiptForm.outcome.hidden(card.outcome.raw)))</div>
      """)
  })
}

/// The link that was just made, to keep.
/// - Parameter address: the whole address, with the server's name.
package func newReceiptPage(_ address: String, back: ID<Conversation>, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  return document(
    title: wording.receiptTitle, surroundings.at(.more),
    body: """
      <h1>\(wording.receiptTitle)</h1>
      <div class="mt-5">\(Message.html(.good, #"<div class="flow-s"><p>\#(wording.receiptMade)</p>\#(Prose.code(address))<p class="small soft">\#(wording.receiptShownOnce)</p></div>"#))</div>
      <p class="mt-6">\(Button.link(wording.backToTalk, to: Place.conversation(back).address, .second))</p>
      """)
}
