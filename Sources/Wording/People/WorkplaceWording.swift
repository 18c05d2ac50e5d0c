package import Domain

/// The words for somebody who works in several organisations, and for a letter of invitation that did not arrive.
extension Wording {
  package var whereToGoOn: String { say("Waar ga je verder?", "Where do you go on?") }
  package var whereToGoOnLead: String { say(
    "Je hebt een plek in meer dan één organisatie. Ze zien niets van elkaar.",
    "You have a place in more than one organisation. They see nothing of each other.") }
  package var whereToGoOnWho: String { say("Alleen jij ziet waar je nog meer werkt.", "Only you see where else you work.") }
  package func goOnAt(_ organisation: String) -> String { say("Verder bij \(organisation)", "Go on at \(organisation)") }
  package func workplaceAs(_ position: String) -> String { say("Als \(position)", "As \(position)") }
  package var otherWorkplaces: String { say("Waar je nog meer werkt", "Where else you work") }
  package var otherWorkplacesWords: String { say(
    "Je kunt verder in een andere organisatie. Hier ben je dan afgemeld.",
    "You can go on in another organisation. Here you are signed out then.") }
  package var toWorkplaces: String { say("Ga verder in een andere organisatie", "Go on in another organisation") }

  package func letterTrouble(_ trouble: LetterTrouble) -> String {
    switch trouble {
    case .address: say(
      "De mailserver kent dit adres niet, of weigert het. Kijk of het adres klopt.",
      "The mail server does not know this address, or refuses it. See whether it is right.")
    case .full: say("De postbus van de ontvanger zit vol.", "The letter box of the receiver is full.")
    case .unwanted: say("De mailserver van de ontvanger neemt onze mail niet aan.", "The mail server of the receiver does not take our mail.")
    case .tooLong: say("Een dag lang nam niemand de mail aan.", "Nobody took the mail for a day.")
    case .over: say("De link was verlopen voor de mail weg kon.", "The link was over before the mail could go.")
    case .sealed: say("De sleutel van deze server is intussen een andere.", "The key of this server is another one by now.")
    }
  }
  package var linkToHandOver: String { say("Maak een link om zelf te geven", "Make a link to hand over yourself") }
}
