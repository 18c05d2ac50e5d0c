package import Domain

extension Dutch: SecondKeyWording {
  package func done(_ outcome: SecondKeyOutcome) -> String {
    switch outcome {
    case .ended: "Je tweede sleutel is weg. Je wachtwoord is nu genoeg. Op andere apparaten ben je afgemeld."
    case .taken: "De tweede sleutel is weg. Deze persoon is overal afgemeld, en leest op Vandaag wat er gebeurde."
    case .asked: "Bewaard. Het geldt vanaf de volgende keer aanmelden."
    case .offerOver: "Dat duurde te lang. Begin opnieuw, dan krijg je een nieuw vierkant."
    case .thresholdOver: "Dat duurde te lang, of de code was te vaak fout. Begin opnieuw met je wachtwoord."
    }
  }

  // MARK: What it is

  package var secondKeyTitle: String { "Tweede sleutel" }
  package var secondKeyLead: String {
    "Bij het aanmelden vraagt Kring dan ook een code uit een app op je telefoon. Wie alleen je wachtwoord kent, komt er niet in."
  }
  package var secondKeyWho: String {
    "Niemand ziet je sleutel of je codes. Wie de mensen bijhoudt, ziet alleen dat je er een hebt, en kan hem weghalen. Werk je ook bij een andere organisatie, dan kan en ziet niemand dat."
  }
  package var secondKeyApp: String {
    "Je hebt een app nodig die codes maakt. Veel apps voor wachtwoorden kunnen dat ook. Heb je er geen, vraag dan een collega."
  }
  package func secondKeyNeeded(_ organisation: String) -> String {
    "Bij \(organisation) hoort een tweede sleutel bij jouw werk. Maak hem nu. Daarna ga je gewoon verder."
  }
  package var noSecondKey: String { "Je hebt nog geen tweede sleutel." }
  package func secondKeySince(_ day: String) -> String { "Je hebt een tweede sleutel sinds \(day)." }
  package func codesLeft(_ number: Int) -> String {
    switch number {
    case 0: "Je reservecodes zijn op. Bij een nieuwe sleutel krijg je er weer tien."
    case 1: "Je hebt nog één reservecode."
    default: "Je hebt nog \(self.number(number)) reservecodes."
    }
  }
  package var toSecondKey: String { "Naar je tweede sleutel" }
  package func keyTaken(_ day: String) -> String {
    "Je tweede sleutel is weggehaald op \(day). Vroeg je daar niet om? Vertel het dan meteen wie de mensen bijhoudt."
  }

  // MARK: Making, renewing, putting away

  package var secondKeyRefused: String { "Dit lukt nog niet" }
  package var makeKeyTitle: String { "Maak je tweede sleutel" }
  package var makeKey: String { "Ga verder" }
  package var changeKeyTitle: String { "Verander je sleutel" }
  package var renewKeyWords: String { "Maak een nieuwe sleutel, met nieuwe reservecodes. De oude werken dan niet meer." }
  package var renewKey: String { "Maak een nieuwe sleutel" }
  package var endKeyWords: String { "Leg je hem weg, dan is je wachtwoord weer genoeg om binnen te komen." }
  package var endKey: String { "Leg de sleutel weg" }
  package var codeOrRecovery: String { "Code uit je app, of een reservecode" }

  // MARK: The first code

  package var offerTitle: String { "Zet de sleutel in je app" }
  package var offerLead: String { "Open de app en voeg Kring toe. Deze bladzijde werkt een kwartier." }
  package var offerSquare: String { "Vierkant met je sleutel, voor de camera van je app" }
  package var offerSquareHow: String { "Richt de camera van de app op dit vierkant." }
  package var offerHere: String { "Staat de app op dit apparaat? Open hem dan hier." }
  package var offerTypeOver: String { "Lukt dat niet? Typ deze sleutel dan over in de app." }
  package var offerSecret: String { "Je sleutel" }
  package var firstCodeTitle: String { "Probeer hem uit" }
  package var appCode: String { "Code uit je app" }
  package var appCodeHint: String { "Zes cijfers. Elke halve minuut staat er een nieuwe." }
  package var startKey: String { "Zet de sleutel aan" }

  // MARK: Recovery codes

  package var recoveryTitle: String { "Je reservecodes" }
  package var recoveryLead: String {
    "Je tweede sleutel werkt. Bewaar nu deze codes: op papier, of in je app voor wachtwoorden. Je ziet ze maar één keer."
  }
  package var recoveryHow: String {
    "Is je telefoon weg? Dan kom je binnen met je wachtwoord en een van deze codes. Elke code werkt één keer."
  }
  package var recoveryWho: String { "Alleen jij hebt deze codes. Ook Kring kan ze niet nog eens laten zien." }
  package var recoveryKept: String { "Ik heb ze bewaard" }

  // MARK: At signing in

  package var signInCodeLead: String { "Je wachtwoord klopt. Geef nu de code uit je app." }
  package var noPhoneHere: String { "Is je telefoon er niet?" }
  package var recoveryCode: String { "Reservecode" }
  package var recoveryCodeHint: String { "Een van de tien codes die je bewaarde. Elke code werkt één keer." }
  package var noCodesLeft: String { "Heb je geen codes meer? Wie de mensen bijhoudt, kan je sleutel weghalen." }
  package var beginAgain: String { "Begin opnieuw met aanmelden" }

  // MARK: For whoever keeps the people

  package var takeKeyTitle: String { "Tweede sleutel kwijt?" }
  package var takeKeyWords: String {
    "Haal hem weg als deze persoon erom vraagt. Kijk eerst goed of die het zelf is. Daarna is het wachtwoord genoeg."
  }
  package var takeKey: String { "Haal de tweede sleutel weg" }
  package var keyDutyQuestion: String { "Voor wie is een tweede sleutel nodig?" }
  package var keyDutyHint: String { "Wie er nog geen heeft, maakt hem bij de volgende keer aanmelden." }
  package func keyDuty(_ duty: SecondKeyDuty) -> (words: String, hint: String?) {
    switch duty {
    case .nobody: ("Voor niemand", "Wie er een wil, maakt hem zelf.")
    case .keepers: ("Voor wie het handboek en de mensen bijhoudt", "Teamleiders, de bestuurder en de kwaliteitscoördinator.")
    case .everybody: ("Voor iedereen", "Ook voor een toetser.")
    }
  }
  package var keyDutyWho: String { "Wie het handboek bijhoudt, ziet deze keuze." }
  package var saveKeyDuty: String { "Bewaar de keuze" }
}
