/// The words that are mailed. Each letter is a list of paragraphs; the link is one of them, alone, so that every mail program
/// makes it one that can be pressed.
package protocol LetterWording: Sendable {
  func invitationSubject(_ organisation: String) -> String
  func invitationLetter(givenName: String, organisation: String, link: String) -> [String]
  var foundingSubject: String { get }
  func foundingLetter(link: String) -> [String]
}

extension Dutch: LetterWording {
  package func invitationSubject(_ organisation: String) -> String { "Uitnodiging voor Kring van \(organisation)" }
  package func invitationLetter(givenName: String, organisation: String, link: String) -> [String] {
    [
      "Dag \(givenName),",
      "Er is een plek voor je in Kring van \(organisation). Kring is het handboek, en de plek om samen van het werk te leren.",
      "Met deze link kom je binnen. Je kiest een wachtwoord, of gebruikt het wachtwoord dat je al hebt.",
      link,
      "De link werkt één keer, en twee weken. Hij is alleen voor jou. Geef hem dus niet door.",
      "Ken je \(organisation) niet? Dan hoef je niets te doen.",
    ]
  }
  package var foundingSubject: String { "Begin jullie organisatie in Kring" }
  package func foundingLetter(link: String) -> [String] {
    [
      "Dag,",
      "Met deze link begin je jullie organisatie in Kring. Je maakt daar ook het eerste account.",
      link,
      "De link werkt één keer, en één dag. Hij is alleen voor jou. Geef hem dus niet door.",
      "Zegt dit je niets? Dan hoef je niets te doen.",
    ]
  }
}

extension English: LetterWording {
  package func invitationSubject(_ organisation: String) -> String { "Invitation to Kring of \(organisation)" }
  package func invitationLetter(givenName: String, organisation: String, link: String) -> [String] {
    [
      "Hello \(givenName),",
      "There is a place for you in Kring of \(organisation). Kring is the handbook, and the place to learn from work together.",
      "This link lets you in. You choose a password, or use the one that you have.",
      link,
      "The link works once, and for two weeks. It is for you alone, so do not pass it on.",
      "Is \(organisation) unknown to you? Then you need not do anything.",
    ]
  }
  package var foundingSubject: String { "Begin your organisation in Kring" }
  package func foundingLetter(link: String) -> [String] {
    [
      "Hello,",
      "With this link you begin your organisation in Kring. You make the first account there as well.",
      link,
      "The link works once, and for one day. It is for you alone, so do not pass it on.",
      "Does this mean nothing to you? Then you need not do anything.",
    ]
  }
}
