import Domain

/// The words for somebody who sits in a conversation without an account, and wants to take back later what it released.
extension Wording {
  /// Before a guest says yes.
  package func guestsYes(until day: String?) -> String { say(
    "Je hebt hier geen account. Tot \(day ?? "de woorden gewist worden") trek je je ja hier zelf in. Daarna kan dat alleen met een bewijs, dat je na afloop maakt.",
    "You have no account here. Until \(day ?? "the words are destroyed") you take your yes back here. After that only with a receipt, which you make when it is over.") }
  package var receiptTitle: String { say("Later iets terugnemen?", "Take something back later?") }
  package func receiptWords(until day: String?) -> String {
    let until = day.map { say("Tot \($0)", "Until \($0)") } ?? say("Tot de woorden gewist worden", "Until the words are destroyed")
    return say(
      "\(until) kan dat op dit scherm. Daarna weet niemand meer dat jij erbij was. Maak een link en bewaar die. Hij zegt niet wie je bent.",
      "\(until) you can on this screen. After that nobody knows that you were here. Make a link and keep it. It does not say who you are.")
  }
  package var makeReceipt: String { say("Maak een link om te bewaren", "Make a link to keep") }
  package var receiptMade: String { say(
    "Bewaar deze link. Hiermee neem je later terug wat dit gesprek naar buiten bracht.",
    "Keep this link. With it you take back later what this conversation let out.") }
  package var receiptShownOnce: String { say(
    "We tonen hem één keer. Geef hem niet door: wie hem heeft, kan hetzelfde.",
    "We show it once. Do not pass it on: whoever has it can do the same.") }
  package var receiptReading: String { say("Wat jullie naar buiten brachten", "What you let out together") }
  package func receiptLead(_ organisation: String) -> String { say(
    "Je zat in een gesprek bij \(organisation). Iedereen zei toen ja. Wil je niet meer dat dit gelezen wordt, neem het dan terug.",
    "You sat in a conversation at \(organisation). Everybody said yes then. If you no longer want this to be read, take it back.") }
  package func receiptNotYet(_ day: String?) -> String {
    let from = day.map { say("Vanaf \($0)", "From \($0)") }
      ?? say("Als de woorden van het gesprek gewist zijn,", "Once the words of the conversation are destroyed,")
    return say(
      "\(from) werkt deze link. Tot die dag trek je je ja in op het scherm van het gesprek zelf.",
      "\(from) this link works. Until that day you take your yes back on the screen of the conversation itself.")
  }
  package var receiptNothing: String { say("Er staat niets meer buiten van dit gesprek.", "Nothing of this conversation stands outside any more.") }
  package var receiptWho: String { say(
    "Niemand ziet dat je hier was, of wie iets terugneemt.",
    "Nobody sees that you were here, or who takes something back.") }
  package var receiptTakenBack: String { say("Teruggenomen. De woorden zijn weg.", "Taken back. The words are gone.") }
}

/// What was just done with a receipt.
package enum ReceiptDone: String, Done {
  case takenBack = "ja-teruggenomen"

  package func sentence(_ wording: Wording) -> String { wording.receiptTakenBack }
}
