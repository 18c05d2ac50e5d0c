import Domain

/// The words for whoever sits in a conversation without an account, and wants a way back to what it let out.
package protocol ReceiptWording: Sendable {
  /// Before a guest says yes.
  func guestsYes(until day: String?) -> String
  var receiptTitle: String { get }
  func receiptWords(until day: String?) -> String
  var makeReceipt: String { get }
  var receiptMade: String { get }
  var receiptShownOnce: String { get }
  var receiptReading: String { get }
  func receiptLead(_ organisation: String) -> String
  func receiptNotYet(_ day: String?) -> String
  var receiptNothing: String { get }
  var receiptWho: String { get }
  var receiptTakenBack: String { get }
}

extension Dutch: ReceiptWording {
  package func guestsYes(until day: String?) -> String {
    "Je hebt hier geen account. Tot \(day ?? "de woorden gewist worden") trek je je ja hier zelf in. Daarna kan dat alleen met een bewijs, dat je na afloop maakt."
  }
  package var receiptTitle: String { "Later iets terugnemen?" }
  package func receiptWords(until day: String?) -> String {
    let until = day.map { "Tot \($0)" } ?? "Tot de woorden gewist worden"
    return "\(until) kan dat op dit scherm. Daarna weet niemand meer dat jij erbij was. Maak een link en bewaar die. Hij zegt niet wie je bent."
  }
  package var makeReceipt: String { "Maak een link om te bewaren" }
  package var receiptMade: String { "Bewaar deze link. Hiermee neem je later terug wat dit gesprek naar buiten bracht." }
  package var receiptShownOnce: String { "We tonen hem één keer. Geef hem niet door: wie hem heeft, kan hetzelfde." }
  package var receiptReading: String { "Wat jullie naar buiten brachten" }
  package func receiptLead(_ organisation: String) -> String {
    "Je zat in een gesprek bij \(organisation). Iedereen zei toen ja. Wil je niet meer dat dit gelezen wordt, neem het dan terug."
  }
  package func receiptNotYet(_ day: String?) -> String {
    let from = day.map { "Vanaf \($0)" } ?? "Als de woorden van het gesprek gewist zijn,"
    return "\(from) werkt deze link. Tot die dag trek je je ja in op het scherm van het gesprek zelf."
  }
  package var receiptNothing: String { "Er staat niets meer buiten van dit gesprek." }
  package var receiptWho: String { "Niemand ziet dat je hier was, of wie iets terugneemt." }
  package var receiptTakenBack: String { "Teruggenomen. De woorden zijn weg." }
}

extension English: ReceiptWording {
  package func guestsYes(until day: String?) -> String {
    "You have no account here. Until \(day ?? "the words are destroyed") you take your yes back here. After that only with a receipt, which you make when it is over."
  }
  package var receiptTitle: String { "Take something back later?" }
  package func receiptWords(until day: String?) -> String {
    let until = day.map { "Until \($0)" } ?? "Until the words are destroyed"
    return "\(until) you can on this screen. After that nobody knows that you were here. Make a link and keep it. It does not say who you are."
  }
  package var makeReceipt: String { "Make a link to keep" }
  package var receiptMade: String { "Keep this link. With it you take back later what this conversation let out." }
  package var receiptShownOnce: String { "We show it once. Do not pass it on: whoever has it can do the same." }
  package var receiptReading: String { "What you let out together" }
  package func receiptLead(_ organisation: String) -> String {
    "You sat in a conversation at \(organisation). Everybody said yes then. If you no longer want this to be read, take it back."
  }
  package func receiptNotYet(_ day: String?) -> String {
    let from = day.map { "From \($0)" } ?? "Once the words of the conversation are destroyed,"
    return "\(from) this link works. Until that day you take your yes back on the screen of the conversation itself."
  }
  package var receiptNothing: String { "Nothing of this conversation stands outside any more." }
  package var receiptWho: String { "Nobody sees that you were here, or who takes something back." }
  package var receiptTakenBack: String { "Taken back. The words are gone." }
}
