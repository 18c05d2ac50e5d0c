package import Domain

extension Dutch: PeopleWording {
  package func done(_ outcome: PeopleOutcome) -> String {
    switch outcome {
    case .moved: "Bewaard. Deze persoon heeft nu een andere positie."
    case .teamsChosen: "Bewaard. De teams zijn bijgewerkt."
    case .accessEnded: "De toegang is gestopt. Wat deze persoon maakte, blijft staan."
    case .accessRestored: "De deur staat weer open, met het eigen wachtwoord van eerder."
    case .sessionsEnded: "Afgemeld. Aanmelden kan gewoon weer."
    case .teamMade: "Het team is er. Kies nu per persoon wie erbij hoort."
    case .passwordChanged: "Je wachtwoord is veranderd. Op andere apparaten ben je afgemeld."
    case .preferred: "Bewaard. Alleen jij merkt dit."
    case .welcomed: "Welkom. Kijk rustig rond."
    case .mineChanged: "Bewaard zoals je het nu schreef."
    case .mineTakenBack: "Teruggenomen. Alleen jij hebt het nog."
    case .mineThrownAway: "Weg. De woorden staan nergens meer."
    case .readerAnswered: "Bewaard. Alleen jij weet wat je koos."
    case .founded: "Jullie organisatie is begonnen. Nodig nu de eerste collega uit."
    }
  }

  package func position(_ position: Position) -> String {
    switch position {
    case .worker: "werker"
    case .teamLead: "teamleider"
    case .director: "bestuurder"
    case .qualityCoordinator: "kwaliteits\u{AD}coördinator"
    case .boardMember: "lid van de raad van toezicht"
    case .volunteer: "vrijwilliger"
    case .freelancer: "zelfstandige"
    case .auditor: "toetser"
    }
  }

  // MARK: The list

  package var peopleTitle: String { "Mensen" }
  package func peopleLead(_ organisation: String) -> String { "Wie er bij \(organisation) werkt, en wie er te gast is." }
  package func peopleWho(_ organisation: String) -> String {
    "Iedereen bij \(organisation) ziet dit. Niemand ziet wie er nu is, of wanneer iemand er was."
  }
  package var personName: String { "Naam" }
  package var personPosition: String { "Werkt als" }
  package var personTeam: String { "Team" }
  package var personState: String { "Toegang" }
  package var isIn: String { "Doet mee" }
  package var isInvited: String { "Uitgenodigd" }
  package var accessHasEnded: String { "Toegang gestopt" }
  package func guestUntil(_ day: String) -> String { "Te gast tot en met \(day)" }
  package func letter(_ state: LetterState) -> String {
    switch state {
    case .underway: "De mail is onderweg."
    case .undeliverable: "De mail kwam niet aan. Maak een nieuwe link."
    }
  }
  package var toTeams: String { "Bekijk de teams" }

  // MARK: Inviting

  package var inviteTitle: String { "Nodig iemand uit" }
  package func inviteRemark(isMailed: Bool) -> String {
    isMailed ? "De uitnodiging gaat per mail. Je krijgt de link ook zelf." : "Je krijgt een link. Die geef je zelf door."
  }
  package var inviteRefused: String { "Uitnodigen lukt nog niet" }
  package func inviteWho(isMailed: Bool) -> String {
    isMailed
      ? "Collega’s zien naam, team en positie. Het adres is voor deze mail, en om aan te melden."
      : "Collega’s zien naam, team en positie. Het adres is alleen om aan te melden."
  }
  package var invite: String { "Maak een uitnodiging" }
  package var givenName: String { "Voornaam" }
  package var fullName: String { "Naam voor in lijsten" }
  package var fullNameHint: String { "Bijvoorbeeld: Samira El Amrani" }
  package var positionQuestion: String { "Wat doet hij of zij?" }
  package var teamsQuestion: String { "In welk team?" }
  package var noGuest: String { "Geen toetser" }
  package var guestSet: String { "Waar komt een toetser voor?" }
  package var guestSetHint: String { "Alleen voor een toetser. Die ziet dit kader, de processen en dat er gesprekken waren." }
  package var guestEnd: String { "Tot en met welke dag?" }
  package var guestEndHint: String { "Alleen voor een toetser. De dag erna gaat de deur dicht." }
  package func invitationMade(_ name: String) -> String {
    "De uitnodiging voor \(name) is klaar. Kopieer deze link en geef hem door."
  }
  package func invitationMailed(to address: String) -> String {
    "De uitnodiging is onderweg naar \(address). Komt de mail niet aan? Geef dan deze link door."
  }
  package var invitationLasts: String { "Je ziet deze link maar één keer. Hij werkt twee weken, voor één persoon." }

  // MARK: One person

  package var personRefused: String { "Bewaren lukt nog niet" }
  package var placeTitle: String { "Plek in de organisatie" }
  package var positionHint: String { "Een positie opent nooit een kring. Alleen een stoel doet dat." }
  package var savePosition: String { "Bewaar de positie" }
  package var saveTeams: String { "Bewaar de teams" }
  package var accessTitle: String { "Toegang" }
  package var newLinkTitle: String { "Link kwijt?" }
  package func newLinkWords(isMailed: Bool) -> String {
    isMailed
      ? "Maak een nieuwe. Die gaat per mail. De oude werkt dan niet meer."
      : "Maak een nieuwe. De oude werkt dan niet meer."
  }
  package var makeNewLink: String { "Maak een nieuwe link" }
  package var endSessionsTitle: String { "Telefoon kwijt?" }
  package var endSessionsWords: String { "Meld deze persoon overal af. Aanmelden kan daarna gewoon weer." }
  package var endSessions: String { "Meld overal af" }
  package var endAccessTitle: String { "Weg uit de organisatie" }
  package func endAccessWords(_ name: String) -> String {
    "\(name) kan er meteen niet meer in. Wat er gemaakt is, blijft staan met de naam erbij."
  }
  package var endAccess: String { "Stop de toegang" }
  package var restoreAccessTitle: String { "Terug in de organisatie" }
  package func restoreAccessWords(_ name: String) -> String {
    "\(name) kan er weer in met het eigen wachtwoord. Positie en teams zijn die van eerder."
  }
  package var restoreAccess: String { "Geef weer toegang" }

  // MARK: Teams

  package var teamsTitle: String { "Teams" }
  package var teamsLead: String { "Een team is wie elkaar in het werkoverleg ziet. Daar worden afspraken besproken." }
  package var noTeams: String { "Nog geen teams" }
  package var noTeamsHow: String { "Begin met de mensen die elkaar elke week zien." }
  package var teamIsEmpty: String { "Nog niemand." }
  package var yourTeam: String { "Jouw team" }
  package var makeTeamTitle: String { "Een team erbij" }
  package var makeTeamRefused: String { "Het team is er nog niet" }
  package var teamName: String { "Hoe heet het team?" }
  package var makeTeam: String { "Maak dit team" }

  // MARK: One's own place

  package func ownLead(_ position: Position, teams: [String]) -> String {
    let seat = capitalised(self.position(position))
    return teams.isEmpty ? "\(seat)." : "\(seat), \(list(teams))."
  }
  package var ownWho: String { "Deze bladzijde heeft alleen jij." }
  package var myDeviations: String { "Wat je anders deed" }
  package var myDeviationsRemark: String { "Met je naam ziet alleen jij dit" }
  package var noDeviationsYet: String {
    "Nog niets. Ging het anders dan afgesproken, en was dat goed? Schrijf het dan op bij de stap."
  }
  package func stepAsItStood(version: Int) -> String { "De stap zoals hij toen was, in versie \(version)" }
  package var preferencesTitle: String { "Zoals jij het liever hebt" }
  package var themeQuestion: String { "Licht of donker?" }
  package var themeSystem: String { "Zoals mijn apparaat" }
  package var themeLight: String { "Licht" }
  package var themeDark: String { "Donker" }
  package var languageQuestion: String { "Welke taal?" }
  package var savePreferences: String { "Bewaar voor mij" }
  package var passwordTitle: String { "Je wachtwoord" }
  package var passwordRefused: String { "Je wachtwoord is nog niet veranderd" }
  package var passwordWho: String { "Niemand ziet je wachtwoord, ook je beheerder niet." }
  package var oldPassword: String { "Het wachtwoord van nu" }
  package var changePassword: String { "Verander mijn wachtwoord" }
  package var sessionsTitle: String { "Waar je bent aangemeld" }
  package var sessionsRemark: String { "Alleen jij ziet deze lijst" }
  package var sessionDevice: String { "Apparaat" }
  package var sessionSince: String { "Sinds" }
  package var sessionSeen: String { "Laatst gebruikt" }
  package var sessionEnd: String { "Afmelden" }
  package var thisSession: String { "Hier ben je nu" }
  package var endSession: String { "Meld hier af" }
  package var endOtherSessions: String { "Meld alle andere af" }
}
