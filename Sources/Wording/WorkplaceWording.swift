package import Domain

/// The words for whoever works in several organisations, and for a letter of invitation that did not arrive.
package protocol WorkplaceWording: Sendable {
  var whereToGoOn: String { get }
  var whereToGoOnLead: String { get }
  var whereToGoOnWho: String { get }
  func goOnAt(_ organisation: String) -> String
  func workplaceAs(_ position: String) -> String
  var otherWorkplaces: String { get }
  var otherWorkplacesWords: String { get }
  var toWorkplaces: String { get }

  func letterTrouble(_ trouble: LetterTrouble) -> String
  var linkToHandOver: String { get }
}

extension Dutch: WorkplaceWording {
  package var whereToGoOn: String { "Waar ga je verder?" }
  package var whereToGoOnLead: String { "Je hebt een plek in meer dan één organisatie. Ze zien niets van elkaar." }
  package var whereToGoOnWho: String { "Alleen jij ziet waar je nog meer werkt." }
  package func goOnAt(_ organisation: String) -> String { "Verder bij \(organisation)" }
  package func workplaceAs(_ position: String) -> String { "Als \(position)" }
  package var otherWorkplaces: String { "Waar je nog meer werkt" }
  package var otherWorkplacesWords: String { "Je kunt verder in een andere organisatie. Hier ben je dan afgemeld." }
  package var toWorkplaces: String { "Ga verder in een andere organisatie" }

  package func letterTrouble(_ trouble: LetterTrouble) -> String {
    switch trouble {
    case .address: "De mailserver kent dit adres niet, of weigert het. Kijk of het adres klopt."
    case .full: "De postbus van de ontvanger zit vol."
    case .unwanted: "De mailserver van de ontvanger neemt onze mail niet aan."
    case .tooLong: "Een dag lang nam niemand de mail aan."
    case .over: "De link was verlopen voor de mail weg kon."
    case .sealed: "De sleutel van deze server is intussen een andere."
    }
  }
  package var linkToHandOver: String { "Maak een link om zelf te geven" }
}

extension English: WorkplaceWording {
  package var whereToGoOn: String { "Where do you go on?" }
  package var whereToGoOnLead: String { "You have a place in more than one organisation. They see nothing of each other." }
  package var whereToGoOnWho: String { "Only you see where else you work." }
  package func goOnAt(_ organisation: String) -> String { "Go on at \(organisation)" }
  package func workplaceAs(_ position: String) -> String { "As \(position)" }
  package var otherWorkplaces: String { "Where else you work" }
  package var otherWorkplacesWords: String { "You can go on in another organisation. Here you are signed out then." }
  package var toWorkplaces: String { "Go on in another organisation" }

  package func letterTrouble(_ trouble: LetterTrouble) -> String {
    switch trouble {
    case .address: "The mail server does not know this address, or refuses it. See whether it is right."
    case .full: "The letter box of the receiver is full."
    case .unwanted: "The mail server of the receiver does not take our mail."
    case .tooLong: "Nobody took the mail for a day."
    case .over: "The link was over before the mail could go."
    case .sealed: "The key of this server is another one by now."
    }
  }
  package var linkToHandOver: String { "Make a link to hand over yourself" }
}
