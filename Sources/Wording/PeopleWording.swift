package import Domain

/// What was done just before on a page about people, as the address says it.
package enum PeopleOutcome: String, CaseIterable, Sendable {
  case moved = "positie", teamsChosen = "teams", accessEnded = "toegang", accessRestored = "terug", sessionsEnded = "sessies", teamMade = "team"
  case passwordChanged = "wachtwoord", preferred = "voorkeuren", welcomed = "welkom", founded = "begonnen"
  case mineChanged = "anders-veranderd", mineTakenBack = "anders-terug", mineThrownAway = "anders-weg", readerAnswered = "lezer"
}

/// The words about people, teams, and one's own place.
package protocol PeopleWording: Sendable {
  func done(_ outcome: PeopleOutcome) -> String
  func position(_ position: Position) -> String

  // The list
  var peopleTitle: String { get }
  func peopleLead(_ organisation: String) -> String
  func peopleWho(_ organisation: String) -> String
  var personName: String { get }
  var personPosition: String { get }
  var personTeam: String { get }
  var personState: String { get }
  var isIn: String { get }
  var isInvited: String { get }
  var accessHasEnded: String { get }
  func guestUntil(_ day: String) -> String
  func letter(_ state: LetterState) -> String
  var toTeams: String { get }

  // Inviting
  var inviteTitle: String { get }
  func inviteRemark(isMailed: Bool) -> String
  var inviteRefused: String { get }
  func inviteWho(isMailed: Bool) -> String
  var invite: String { get }
  var givenName: String { get }
  var fullName: String { get }
  var fullNameHint: String { get }
  var positionQuestion: String { get }
  var teamsQuestion: String { get }
  var noGuest: String { get }
  var guestSet: String { get }
  var guestSetHint: String { get }
  var guestEnd: String { get }
  var guestEndHint: String { get }
  func invitationMade(_ name: String) -> String
  func invitationMailed(to address: String) -> String
  var invitationLasts: String { get }

  // One person
  var personRefused: String { get }
  var placeTitle: String { get }
  var positionHint: String { get }
  var savePosition: String { get }
  var saveTeams: String { get }
  var accessTitle: String { get }
  var newLinkTitle: String { get }
  func newLinkWords(isMailed: Bool) -> String
  var makeNewLink: String { get }
  var endSessionsTitle: String { get }
  var endSessionsWords: String { get }
  var endSessions: String { get }
  var endAccessTitle: String { get }
  func endAccessWords(_ name: String) -> String
  var endAccess: String { get }
  var restoreAccessTitle: String { get }
  func restoreAccessWords(_ name: String) -> String
  var restoreAccess: String { get }

  // Teams
  var teamsTitle: String { get }
  var teamsLead: String { get }
  var noTeams: String { get }
  var noTeamsHow: String { get }
  var teamIsEmpty: String { get }
  var yourTeam: String { get }
  var makeTeamTitle: String { get }
  var makeTeamRefused: String { get }
  var teamName: String { get }
  var makeTeam: String { get }

  // One's own place
  func ownLead(_ position: Position, teams: [String]) -> String
  var ownWho: String { get }
  var myDeviations: String { get }
  var myDeviationsRemark: String { get }
  var noDeviationsYet: String { get }
  func stepAsItStood(version: Int) -> String
  var preferencesTitle: String { get }
  var themeQuestion: String { get }
  var themeSystem: String { get }
  var themeLight: String { get }
  var themeDark: String { get }
  var languageQuestion: String { get }
  /// Each language by its own name, so that whoever cannot read this one finds the other.
  var languageDutch: String { get }
  var languageEnglish: String { get }
  var savePreferences: String { get }
  var passwordTitle: String { get }
  var passwordRefused: String { get }
  var passwordWho: String { get }
  var oldPassword: String { get }
  var changePassword: String { get }
  var sessionsTitle: String { get }
  var sessionsRemark: String { get }
  var sessionDevice: String { get }
  var sessionSince: String { get }
  var sessionSeen: String { get }
  var sessionEnd: String { get }
  var thisSession: String { get }
  var endSession: String { get }
  var endOtherSessions: String { get }
}

extension PeopleWording {
  package var languageDutch: String { "Nederlands" }
  package var languageEnglish: String { "English" }
}
