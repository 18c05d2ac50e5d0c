package import Domain

/// The words about the second key, the codes from an app and the recovery codes.
extension Wording {
  package func done(_ outcome: SecondKeyDone) -> String {
    switch outcome {
    case .ended: say(
      "Je tweede sleutel is weg. Je wachtwoord is nu genoeg. Op andere apparaten ben je afgemeld.",
      "Your second key is gone. Your password is enough now. You are signed out on other devices.")
    case .taken: say(
      "De tweede sleutel is weg. Deze persoon is overal afgemeld, en leest op Vandaag wat er gebeurde.",
      "The second key is gone. This person is signed out everywhere, and reads on Today what happened.")
    case .asked: say("Bewaard. Het geldt vanaf de volgende keer aanmelden.", "Saved. It counts from the next time of signing in.")
    case .offerOver: say(
      "Dat duurde te lang. Begin opnieuw, dan krijg je een nieuw vierkant.",
      "That took too long. Begin again, and you get a new square.")
    case .thresholdOver: say(
      "Dat duurde te lang, of de code was te vaak fout. Begin opnieuw met je wachtwoord.",
      "That took too long, or the code was wrong too often. Begin again with your password.")
    }
  }

  // MARK: What it is

  package var secondKeyTitle: String { say("Tweede sleutel", "Second key") }
  package var secondKeyLead: String { say(
    "Bij het aanmelden vraagt Kring dan ook een code uit een app op je telefoon. Wie alleen je wachtwoord kent, komt er niet in.",
    "At signing in, Kring then also asks a code from an app on your phone. Who knows only your password does not come in.") }
  package var secondKeyWho: String { say(
    "Niemand ziet je sleutel of je codes. Wie de mensen bijhoudt, ziet alleen dat je er een hebt, en kan hem weghalen. Werk je ook bij een andere organisatie, dan kan en ziet niemand dat.",
    "Nobody sees your key or your codes. Whoever keeps the people only sees that you have one, and can take it away. If you work for another organisation too, nobody sees that or can.") }
  package var secondKeyApp: String { say(
    "Je hebt een app nodig die codes maakt. Veel apps voor wachtwoorden kunnen dat ook. Heb je er geen, vraag dan een collega.",
    "You need an app that makes codes. Many password apps can do that too. If you have none, ask a colleague.") }
  package func secondKeyNeeded(_ organisation: String) -> String { say(
    "Bij \(organisation) hoort een tweede sleutel bij jouw werk. Maak hem nu. Daarna ga je gewoon verder.",
    "At \(organisation) a second key belongs to your work. Make it now. After that you simply go on.") }
  package var noSecondKey: String { say("Je hebt nog geen tweede sleutel.", "You have no second key yet.") }
  package func secondKeySince(_ day: String) -> String { say("Je hebt een tweede sleutel sinds \(day).", "You have had a second key since \(day).") }
  package func codesLeft(_ number: Int) -> String {
    switch number {
    case 0: say(
      "Je reservecodes zijn op. Bij een nieuwe sleutel krijg je er weer tien.",
      "Your recovery codes are used up. With a new key you get ten again.")
    case 1: say("Je hebt nog één reservecode.", "You have one recovery code left.")
    default: say("Je hebt nog \(self.number(number)) reservecodes.", "You have \(self.number(number)) recovery codes left.")
    }
  }
  package var toSecondKey: String { say("Naar je tweede sleutel", "To your second key") }
  package func keyTaken(_ day: String) -> String { say(
    "Je tweede sleutel is weggehaald op \(day). Vroeg je daar niet om? Vertel het dan meteen wie de mensen bijhoudt.",
    "Your second key was taken away on \(day). Did you not ask for that? Then tell whoever keeps the people at once.") }

  // MARK: Making, renewing, removing

  package var secondKeyRefused: String { say("Dit lukt nog niet", "This does not work yet") }
  package var makeKeyTitle: String { say("Maak je tweede sleutel", "Make your second key") }
  package var makeKey: String { say("Ga verder", "Go on") }
  package var changeKeyTitle: String { say("Verander je sleutel", "Change your key") }
  package var renewKeyWords: String { say(
    "Maak een nieuwe sleutel, met nieuwe reservecodes. De oude werken dan niet meer.",
    "Make a new key, with new recovery codes. The old ones stop working.") }
  package var renewKey: String { say("Maak een nieuwe sleutel", "Make a new key") }
  package var endKeyWords: String { say(
    "Leg je hem weg, dan is je wachtwoord weer genoeg om binnen te komen.",
    "If you put it away, your password is enough to come in again.") }
  package var endKey: String { say("Leg de sleutel weg", "Put the key away") }
  package var codeOrRecovery: String { say("Code uit je app, of een reservecode", "Code from your app, or a recovery code") }

  // MARK: The first code

  package var offerTitle: String { say("Zet de sleutel in je app", "Put the key in your app") }
  package var offerLead: String { say(
    "Open de app en voeg Kring toe. Deze bladzijde werkt een kwartier.",
    "Open the app and add Kring. This page works for a quarter of an hour.") }
  package var offerSquare: String { say("Vierkant met je sleutel, voor de camera van je app", "Square with your key, for the camera of your app") }
  package var offerSquareHow: String { say("Richt de camera van de app op dit vierkant.", "Point the camera of the app at this square.") }
  package var offerHere: String { say("Staat de app op dit apparaat? Open hem dan hier.", "Is the app on this device? Then open it here.") }
  package var offerTypeOver: String { say(
    "Lukt dat niet? Typ deze sleutel dan over in de app.",
    "Does that not work? Then type this key into the app.") }
  package var offerSecret: String { say("Je sleutel", "Your key") }
  package var firstCodeTitle: String { say("Probeer hem uit", "Try it") }
  package var appCode: String { say("Code uit je app", "Code from your app") }
  package var appCodeHint: String { say("Zes cijfers. Elke halve minuut staat er een nieuwe.", "Six digits. Every half minute there is a new one.") }
  package var startKey: String { say("Zet de sleutel aan", "Turn the key on") }

  // MARK: Recovery codes

  package var recoveryTitle: String { say("Je reservecodes", "Your recovery codes") }
  package var recoveryLead: String { say(
    "Je tweede sleutel werkt. Bewaar nu deze codes: op papier, of in je app voor wachtwoorden. Je ziet ze maar één keer.",
    "Your second key works. Now keep these codes: on paper, or in your password app. You see them only once.") }
  package var recoveryHow: String { say(
    "Is je telefoon weg? Dan kom je binnen met je wachtwoord en een van deze codes. Elke code werkt één keer.",
    "Is your phone gone? Then you come in with your password and one of these codes. Each code works once.") }
  package var recoveryWho: String { say(
    "Alleen jij hebt deze codes. Ook Kring kan ze niet nog eens laten zien.",
    "Only you have these codes. Kring cannot show them again either.") }
  package var recoveryKept: String { say("Ik heb ze bewaard", "I have kept them") }

  // MARK: At sign-in

  package var signInCodeLead: String { say(
    "Je wachtwoord klopt. Geef nu de code uit je app.",
    "Your password is right. Now give the code from your app.") }
  package var noPhoneHere: String { say("Is je telefoon er niet?", "Is your phone not here?") }
  package var recoveryCode: String { say("Reservecode", "Recovery code") }
  package var recoveryCodeHint: String { say(
    "Een van de tien codes die je bewaarde. Elke code werkt één keer.",
    "One of the ten codes that you kept. Each code works once.") }
  package var noCodesLeft: String { say(
    "Heb je geen codes meer? Wie de mensen bijhoudt, kan je sleutel weghalen.",
    "No codes left? Whoever keeps the people can take your key away.") }
  package var beginAgain: String { say("Begin opnieuw met aanmelden", "Begin signing in again") }

  // MARK: For whoever keeps the people

  package var takeKeyTitle: String { say("Tweede sleutel kwijt?", "Lost the second key?") }
  package var takeKeyWords: String { say(
    "Haal hem weg als deze persoon erom vraagt. Kijk eerst goed of die het zelf is. Daarna is het wachtwoord genoeg.",
    "Take it away when this person asks for it. First make sure that it is really them. After that, the password is enough.") }
  package var takeKey: String { say("Haal de tweede sleutel weg", "Take the second key away") }
  package var keyDutyQuestion: String { say("Voor wie is een tweede sleutel nodig?", "For whom is a second key needed?") }
  package var keyDutyHint: String { say(
    "Wie er nog geen heeft, maakt hem bij de volgende keer aanmelden.",
    "Who has none yet makes one at the next time of signing in.") }
  package func keyDuty(_ duty: SecondKeyDuty) -> (words: String, hint: String?) {
    switch duty {
    case .nobody: (say("Voor niemand", "For nobody"), say("Wie er een wil, maakt hem zelf.", "Who wants one makes it."))
    case .keepers: (say("Voor wie het handboek en de mensen bijhoudt", "For whoever keeps the handbook and the people"),
      say("Teamleiders, de bestuurder en de kwaliteitscoördinator.", "Team leads, the director and the quality coordinator."))
    case .everybody: (say("Voor iedereen", "For everybody"), say("Ook voor een toetser.", "For an auditor too."))
    }
  }
  package var keyDutyWho: String { say("Wie het handboek bijhoudt, ziet deze keuze.", "Whoever keeps the handbook sees this choice.") }
  package var saveKeyDuty: String { say("Bewaar de keuze", "Save the choice") }
}

/// What was just done with a second key, as a word in the address.
package enum SecondKeyDone: String, Done {
  case ended = "weggelegd", taken = "weggehaald", asked = "gevraagd"
  /// The page for the first code, or for a code at sign-in, was open for too long.
  case offerOver = "aanbod-voorbij", thresholdOver = "drempel-voorbij"

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
