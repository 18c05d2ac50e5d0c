/// The words that are mailed. Each letter is a list of paragraphs; the link is a paragraph alone, so that every mail program
/// makes it a link.
extension Wording {
  package func invitationSubject(_ organisation: String) -> String { say(
    "Uitnodiging voor Kring van \(organisation)",
    "Invitation to Kring of \(organisation)") }
  package func invitationLetter(givenName: String, organisation: String, link: String) -> [String] {
    [
      say("Dag \(givenName),", "Hello \(givenName),"),
      say(
        "Er is een plek voor je in Kring van \(organisation). Kring is het handboek, en de plek om samen van het werk te leren.",
        "There is a place for you in Kring of \(organisation). Kring is the handbook, and the place to learn from work together."),
      say(
        "Met deze link kom je binnen. Je kiest een wachtwoord, of gebruikt het wachtwoord dat je al hebt.",
        "This link lets you in. You choose a password, or use the one that you have."),
      link,
      say(
        "De link werkt één keer, en twee weken. Hij is alleen voor jou. Geef hem dus niet door.",
        "The link works once, and for two weeks. It is for you alone, so do not pass it on."),
      say("Ken je \(organisation) niet? Dan hoef je niets te doen.", "Is \(organisation) unknown to you? Then you need not do anything."),
    ]
  }
  package var foundingSubject: String { say("Begin jullie organisatie in Kring", "Begin your organisation in Kring") }
  package func foundingLetter(link: String) -> [String] {
    [
      say("Dag,", "Hello,"),
      say(
        "Met deze link begin je jullie organisatie in Kring. Je maakt daar ook het eerste account.",
        "With this link you begin your organisation in Kring. You make the first account there as well."),
      link,
      say(
        "De link werkt één keer, en één dag. Hij is alleen voor jou. Geef hem dus niet door.",
        "The link works once, and for one day. It is for you alone, so do not pass it on."),
      say("Zegt dit je niets? Dan hoef je niets te doen.", "Does this mean nothing to you? Then you need not do anything."),
    ]
  }
}
