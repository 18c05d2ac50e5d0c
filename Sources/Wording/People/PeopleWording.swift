package import Domain

/// The words about people, teams, and one's own page.
extension Wording {
  package func done(_ outcome: PeopleDone) -> String {
    switch outcome {
    case .moved: say("Bewaard. Deze persoon heeft nu een andere positie.", "Saved. This person has another position now.")
    case .sightGiven: say("Bewaard. Dit kader is vanaf nu te zien.", "Saved. This set can be seen from now on.")
    case .teamsChosen: say("Bewaard. De teams zijn bijgewerkt.", "Saved. The teams are up to date.")
    case .accessEnded: say("De toegang is gestopt. Wat deze persoon maakte, blijft staan.", "Access has ended. What this person made stays.")
    case .accessRestored: say("De deur staat weer open, met het eigen wachtwoord van eerder.", "The door is open again, with the password of before.")
    case .sessionsEnded: say("Afgemeld. Aanmelden kan gewoon weer.", "Signed out. Signing in again is possible as usual.")
    case .teamMade: say("Het team is er. Kies nu per persoon wie erbij hoort.", "The team is there. Now choose person by person who belongs to it.")
    case .passwordChanged: say(
      "Je wachtwoord is veranderd. Op andere apparaten ben je afgemeld.",
      "Your password has changed. You are signed out on other devices.")
    case .preferred: say("Bewaard. Alleen jij merkt dit.", "Saved. Only you notice this.")
    case .welcomed: say("Welkom. Kijk rustig rond.", "Welcome. Have a look around.")
    case .mineChanged: say("Bewaard zoals je het nu schreef.", "Saved as you wrote it now.")
    case .mineTakenBack: say("Teruggenomen. Alleen jij hebt het nog.", "Taken back. Only you still have it.")
    case .mineThrownAway: say("Weg. De woorden staan nergens meer.", "Gone. The words stand nowhere any more.")
    case .readerAnswered: say("Bewaard. Alleen jij weet wat je koos.", "Saved. Only you know what you chose.")
    case .founded: say(
      "Jullie organisatie is begonnen. Nodig nu de eerste collega uit.",
      "Your organisation has begun. Now invite the first colleague.")
    }
  }

  package func position(_ position: Position) -> String {
    switch position {
    case .worker: say("werker", "worker")
    case .teamLead: say("teamleider", "team lead")
    case .director: say("bestuurder", "director")
    case .qualityCoordinator: say("kwaliteits\u{AD}coördinator", "quality coordinator")
    case .boardMember: say("lid van de raad van toezicht", "member of the supervisory board")
    case .volunteer: say("vrijwilliger", "volunteer")
    case .freelancer: say("zelfstandige", "freelancer")
    case .auditor: say("toetser", "auditor")
    }
  }

  // MARK: The list

  package var peopleTitle: String { say("Mensen", "People") }
  package func peopleLead(_ organisation: String) -> String { say(
    "Wie er bij \(organisation) werkt, en wie er te gast is.",
    "Who works at \(organisation), and who is a guest.") }
  package func peopleWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) ziet dit. Niemand ziet wie er nu is, of wanneer iemand er was.",
    "Everybody at \(organisation) sees this. Nobody sees who is here now, or when somebody was.") }
  package var personName: String { say("Naam", "Name") }
  package var personPosition: String { say("Werkt als", "Works as") }
  package var personTeam: String { "Team" }
  package var personState: String { say("Toegang", "Access") }
  package var isIn: String { say("Doet mee", "Takes part") }
  package var isInvited: String { say("Uitgenodigd", "Invited") }
  package var accessHasEnded: String { say("Toegang gestopt", "Access ended") }
  package func guestUntil(_ day: String) -> String { say("Te gast tot en met \(day)", "Guest up to and including \(day)") }
  package func letter(_ state: LetterState) -> String {
    switch state {
    case .underway: say("De mail is onderweg.", "The mail is on its way.")
    case .undeliverable: say("De mail kwam niet aan. Maak een nieuwe link.", "The mail did not arrive. Make a new link.")
    }
  }
  package var toTeams: String { say("Bekijk de teams", "See the teams") }

  // MARK: Inviting

  package var inviteTitle: String { say("Nodig iemand uit", "Invite somebody") }
  package func inviteRemark(isMailed: Bool) -> String {
    isMailed ? say("De uitnodiging gaat per mail. Je krijgt de link ook zelf.", "The invitation goes by mail. You get the link as well.")
      : say("Je krijgt een link. Die geef je zelf door.", "You get a link. You pass it on yourself.")
  }
  package var inviteRefused: String { say("Uitnodigen lukt nog niet", "Inviting does not work yet") }
  package func inviteWho(isMailed: Bool) -> String {
    isMailed
      ? say(
        "Collega’s zien naam, team en positie. Het adres is voor deze mail, en om aan te melden.",
        "Colleagues see name, team and position. The address is for this mail, and for signing in.")
      : say(
        "Collega’s zien naam, team en positie. Het adres is alleen om aan te melden.",
        "Colleagues see name, team and position. The address is only for signing in.")
  }
  package var invite: String { say("Maak een uitnodiging", "Make an invitation") }
  package var givenName: String { say("Voornaam", "First name") }
  package var fullName: String { say("Naam voor in lijsten", "Name for lists") }
  package var fullNameHint: String { say("Bijvoorbeeld: Samira El Amrani", "For example: Samira El Amrani") }
  package var positionQuestion: String { say("Wat doet hij of zij?", "What does she or he do?") }
  package var teamsQuestion: String { say("In welk team?", "In which team?") }
  package var noGuest: String { say("Geen toetser", "No auditor") }
  package var guestSet: String { say("Waar komt een toetser voor?", "What does an auditor come for?") }
  package var guestSetHint: String { say(
    "Alleen voor een toetser. Die ziet dit kader, de processen en dat er gesprekken waren.",
    "Only for an auditor. She sees this set, the processes, and that conversations took place.") }
  package var guestEnd: String { say("Tot en met welke dag?", "Up to and including which day?") }
  package var guestEndHint: String { say(
    "Alleen voor een toetser. De dag erna gaat de deur dicht.",
    "Only for an auditor. The day after, the door shuts.") }
  package func sightTitle(_ name: String) -> String { say("Waar \(name) voor komt", "What \(name) comes for") }
  package func sight(_ set: String, until day: String) -> String { say("\(set), tot en met \(day)", "\(set), up to and including \(day)") }
  package var sightSet: String { say("Welk kader komt erbij?", "Which set is added?") }
  package var sightEndHint: String { say(
    "Elk kader heeft een eigen laatste dag. Kies een kader dat er al is om die dag te veranderen.",
    "Each set has a last day of its own. Choose a set that is there already to change that day.") }
  package var letSee: String { say("Laat meekijken", "Let look along") }
  package func invitationMade(_ name: String) -> String { say(
    "De uitnodiging voor \(name) is klaar. Kopieer deze link en geef hem door.",
    "The invitation for \(name) is ready. Copy this link and pass it on.") }
  package func invitationMailed(to address: String) -> String { say(
    "De uitnodiging is onderweg naar \(address). Komt de mail niet aan? Geef dan deze link door.",
    "The invitation is on its way to \(address). Does the mail not arrive? Then pass on this link.") }
  package var invitationLasts: String { say(
    "Je ziet deze link maar één keer. Hij werkt twee weken, voor één persoon.",
    "You see this link only once. It works for two weeks, for one person.") }

  // MARK: One person

  package var personRefused: String { say("Bewaren lukt nog niet", "Saving does not work yet") }
  package var placeTitle: String { say("Plek in de organisatie", "Place in the organisation") }
  package var positionHint: String { say(
    "Een positie opent nooit een kring. Alleen een stoel doet dat.",
    "A position never opens a circle. Only a seat does.") }
  package var savePosition: String { say("Bewaar de positie", "Save the position") }
  package var saveTeams: String { say("Bewaar de teams", "Save the teams") }
  package var accessTitle: String { say("Toegang", "Access") }
  package var newLinkTitle: String { say("Link kwijt?", "Lost the link?") }
  package func newLinkWords(isMailed: Bool) -> String {
    isMailed
      ? say("Maak een nieuwe. Die gaat per mail. De oude werkt dan niet meer.", "Make a new one. It goes by mail. The old one stops working.")
      : say("Maak een nieuwe. De oude werkt dan niet meer.", "Make a new one. The old one stops working.")
  }
  package var makeNewLink: String { say("Maak een nieuwe link", "Make a new link") }
  package var endSessionsTitle: String { say("Telefoon kwijt?", "Lost a phone?") }
  package var endSessionsWords: String { say(
    "Meld deze persoon overal af. Aanmelden kan daarna gewoon weer.",
    "Sign this person out everywhere. Signing in again is possible as usual.") }
  package var endSessions: String { say("Meld overal af", "Sign out everywhere") }
  package var endAccessTitle: String { say("Weg uit de organisatie", "Leaving the organisation") }
  package func endAccessWords(_ name: String) -> String { say(
    "\(name) kan er meteen niet meer in. Wat er gemaakt is, blijft staan met de naam erbij.",
    "\(name) cannot come in any more from now on. What was made stays, with the name beside it.") }
  package var endAccess: String { say("Stop de toegang", "End access") }
  package var restoreAccessTitle: String { say("Terug in de organisatie", "Back in the organisation") }
  package func restoreAccessWords(_ name: String) -> String { say(
    "\(name) kan er weer in met het eigen wachtwoord. Positie en teams zijn die van eerder.",
    "\(name) can come in again with their own password. Position and teams are those of before.") }
  package var restoreAccess: String { say("Geef weer toegang", "Give access again") }

  // MARK: Teams

  package var teamsTitle: String { "Teams" }
  package var teamsLead: String { say(
    "Een team is wie elkaar in het werkoverleg ziet. Daar worden afspraken besproken.",
    "A team is who meet in the regular work meeting. Agreements are discussed there.") }
  package var noTeams: String { say("Nog geen teams", "No teams yet") }
  package var noTeamsHow: String { say("Begin met de mensen die elkaar elke week zien.", "Begin with the people who meet every week.") }
  package var teamIsEmpty: String { say("Nog niemand.", "Nobody yet.") }
  package var yourTeam: String { say("Jouw team", "Your team") }
  package var makeTeamTitle: String { say("Een team erbij", "One more team") }
  package var makeTeamRefused: String { say("Het team is er nog niet", "The team is not there yet") }
  package var teamName: String { say("Hoe heet het team?", "What is the team called?") }
  package var makeTeam: String { say("Maak dit team", "Make this team") }

  // MARK: One's own page

  package func ownLead(_ position: Position, teams: [String]) -> String {
    let seat = capitalised(self.position(position))
    return teams.isEmpty ? "\(seat)." : "\(seat), \(list(teams))."
  }
  package var ownWho: String { say("Deze bladzijde heeft alleen jij.", "Only you have this page.") }
  package var myDeviations: String { say("Wat je anders deed", "What you did differently") }
  package var myDeviationsRemark: String { say("Met je naam ziet alleen jij dit", "With your name, only you see this") }
  package var noDeviationsYet: String { say(
    "Nog niets. Ging het anders dan afgesproken, en was dat goed? Schrijf het dan op bij de stap.",
    "Nothing yet. Did it go otherwise than agreed, and was that good? Write it down at the step.") }
  package func stepAsItStood(version: Int) -> String { say(
    "De stap zoals hij toen was, in versie \(version)",
    "The step as it was then, in version \(version)") }
  package var preferencesTitle: String { say("Zoals jij het liever hebt", "As you like it") }
  package var themeQuestion: String { say("Licht of donker?", "Light or dark?") }
  package var themeSystem: String { say("Zoals mijn apparaat", "Like my device") }
  package var themeLight: String { say("Licht", "Light") }
  package var themeDark: String { say("Donker", "Dark") }
  package var languageQuestion: String { say("Welke taal?", "Which language?") }
  package var savePreferences: String { say("Bewaar voor mij", "Save for me") }
  package var passwordTitle: String { say("Je wachtwoord", "Your password") }
  package var passwordRefused: String { say("Je wachtwoord is nog niet veranderd", "Your password has not changed yet") }
  package var passwordWho: String { say(
    "Niemand ziet je wachtwoord, ook je beheerder niet.",
    "Nobody sees your password, not even your administrator.") }
  package var oldPassword: String { say("Het wachtwoord van nu", "The password of now") }
  package var changePassword: String { say("Verander mijn wachtwoord", "Change my password") }
  package var sessionsTitle: String { say("Waar je bent aangemeld", "Where you are signed in") }
  package var sessionsRemark: String { say("Alleen jij ziet deze lijst", "Only you see this list") }
  package var sessionDevice: String { say("Apparaat", "Device") }
  package var sessionSince: String { say("Sinds", "Since") }
  package var sessionSeen: String { say("Laatst gebruikt", "Last used") }
  package var sessionEnd: String { say("Afmelden", "Sign out") }
  package var thisSession: String { say("Hier ben je nu", "You are here now") }
  package var endSession: String { say("Meld hier af", "Sign out here") }
  package var endOtherSessions: String { say("Meld alle andere af", "Sign out all others") }

  package var languageDutch: String { "Nederlands" }

  package var languageEnglish: String { "English" }
}

/// What was just done on a page about people, as a word in the address.
package enum PeopleDone: String, Done {
  case moved = "positie", teamsChosen = "teams", sightGiven = "inzage", accessEnded = "toegang", accessRestored = "terug", sessionsEnded = "sessies", teamMade = "team"
  case passwordChanged = "wachtwoord", preferred = "voorkeuren", welcomed = "welkom", founded = "organisatie-begonnen"
  case mineChanged = "anders-veranderd", mineTakenBack = "anders-terug", mineThrownAway = "anders-weg", readerAnswered = "lezer"

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
