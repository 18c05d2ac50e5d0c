package import Domain

extension English: PeopleWording {
  package func done(_ outcome: PeopleOutcome) -> String {
    switch outcome {
    case .moved: "Saved. This person has another position now."
    case .teamsChosen: "Saved. The teams are up to date."
    case .accessEnded: "Access has ended. What this person made stays."
    case .accessRestored: "The door is open again, with the password of before."
    case .sessionsEnded: "Signed out. Signing in again is possible as usual."
    case .teamMade: "The team is there. Now choose person by person who belongs to it."
    case .passwordChanged: "Your password has changed. You are signed out on other devices."
    case .preferred: "Saved. Only you notice this."
    case .welcomed: "Welcome. Have a look around."
    case .mineChanged: "Saved as you wrote it now."
    case .mineTakenBack: "Taken back. Only you still have it."
    case .mineThrownAway: "Gone. The words stand nowhere any more."
    case .readerAnswered: "Saved. Only you know what you chose."
    case .founded: "Your organisation has begun. Now invite the first colleague."
    }
  }

  package func position(_ position: Position) -> String {
    switch position {
    case .worker: "worker"
    case .teamLead: "team lead"
    case .director: "director"
    case .qualityCoordinator: "quality coordinator"
    case .boardMember: "member of the supervisory board"
    case .volunteer: "volunteer"
    case .freelancer: "freelancer"
    case .auditor: "auditor"
    }
  }

  // MARK: The list

  package var peopleTitle: String { "People" }
  package func peopleLead(_ organisation: String) -> String { "Who works at \(organisation), and who is a guest." }
  package func peopleWho(_ organisation: String) -> String {
    "Everybody at \(organisation) sees this. Nobody sees who is here now, or when somebody was."
  }
  package var personName: String { "Name" }
  package var personPosition: String { "Works as" }
  package var personTeam: String { "Team" }
  package var personState: String { "Access" }
  package var isIn: String { "Takes part" }
  package var isInvited: String { "Invited" }
  package var accessHasEnded: String { "Access ended" }
  package func guestUntil(_ day: String) -> String { "Guest up to and including \(day)" }
  package func letter(_ state: LetterState) -> String {
    switch state {
    case .underway: "The mail is on its way."
    case .undeliverable: "The mail did not arrive. Make a new link."
    }
  }
  package var toTeams: String { "See the teams" }

  // MARK: Inviting

  package var inviteTitle: String { "Invite somebody" }
  package func inviteRemark(isMailed: Bool) -> String {
    isMailed ? "The invitation goes by mail. You get the link as well." : "You get a link. You pass it on yourself."
  }
  package var inviteRefused: String { "Inviting does not work yet" }
  package func inviteWho(isMailed: Bool) -> String {
    isMailed
      ? "Colleagues see name, team and position. The address is for this mail, and for signing in."
      : "Colleagues see name, team and position. The address is only for signing in."
  }
  package var invite: String { "Make an invitation" }
  package var givenName: String { "First name" }
  package var fullName: String { "Name for lists" }
  package var fullNameHint: String { "For example: Samira El Amrani" }
  package var positionQuestion: String { "What does she or he do?" }
  package var teamsQuestion: String { "In which team?" }
  package var noGuest: String { "No auditor" }
  package var guestSet: String { "What does an auditor come for?" }
  package var guestSetHint: String { "Only for an auditor. She sees this set, the processes, and that conversations took place." }
  package var guestEnd: String { "Up to and including which day?" }
  package var guestEndHint: String { "Only for an auditor. The day after, the door shuts." }
  package func invitationMade(_ name: String) -> String { "The invitation for \(name) is ready. Copy this link and pass it on." }
  package func invitationMailed(to address: String) -> String {
    "The invitation is on its way to \(address). Does the mail not arrive? Then pass on this link."
  }
  package var invitationLasts: String { "You see this link only once. It works for two weeks, for one person." }

  // MARK: One person

  package var personRefused: String { "Saving does not work yet" }
  package var placeTitle: String { "Place in the organisation" }
  package var positionHint: String { "A position never opens a circle. Only a seat does." }
  package var savePosition: String { "Save the position" }
  package var saveTeams: String { "Save the teams" }
  package var accessTitle: String { "Access" }
  package var newLinkTitle: String { "Lost the link?" }
  package func newLinkWords(isMailed: Bool) -> String {
    isMailed ? "Make a new one. It goes by mail. The old one stops working." : "Make a new one. The old one stops working."
  }
  package var makeNewLink: String { "Make a new link" }
  package var endSessionsTitle: String { "Lost a phone?" }
  package var endSessionsWords: String { "Sign this person out everywhere. Signing in again is possible as usual." }
  package var endSessions: String { "Sign out everywhere" }
  package var endAccessTitle: String { "Leaving the organisation" }
  package func endAccessWords(_ name: String) -> String {
    "\(name) cannot come in any more from now on. What was made stays, with the name beside it."
  }
  package var endAccess: String { "End access" }
  package var restoreAccessTitle: String { "Back in the organisation" }
  package func restoreAccessWords(_ name: String) -> String {
    "\(name) can come in again with their own password. Position and teams are those of before."
  }
  package var restoreAccess: String { "Give access again" }

  // MARK: Teams

  package var teamsTitle: String { "Teams" }
  package var teamsLead: String { "A team is who meet in the regular work meeting. Agreements are discussed there." }
  package var noTeams: String { "No teams yet" }
  package var noTeamsHow: String { "Begin with the people who meet every week." }
  package var teamIsEmpty: String { "Nobody yet." }
  package var yourTeam: String { "Your team" }
  package var makeTeamTitle: String { "One more team" }
  package var makeTeamRefused: String { "The team is not there yet" }
  package var teamName: String { "What is the team called?" }
  package var makeTeam: String { "Make this team" }

  // MARK: One's own place

  package func ownLead(_ position: Position, teams: [String]) -> String {
    let seat = capitalised(self.position(position))
    return teams.isEmpty ? "\(seat)." : "\(seat), \(list(teams))."
  }
  package var ownWho: String { "Only you have this page." }
  package var myDeviations: String { "What you did differently" }
  package var myDeviationsRemark: String { "With your name, only you see this" }
  package var noDeviationsYet: String {
    "Nothing yet. Did it go otherwise than agreed, and was that good? Write it down at the step."
  }
  package func stepAsItStood(version: Int) -> String { "The step as it was then, in version \(version)" }
  package var preferencesTitle: String { "As you like it" }
  package var themeQuestion: String { "Light or dark?" }
  package var themeSystem: String { "Like my device" }
  package var themeLight: String { "Light" }
  package var themeDark: String { "Dark" }
  package var languageQuestion: String { "Which language?" }
  package var savePreferences: String { "Save for me" }
  package var passwordTitle: String { "Your password" }
  package var passwordRefused: String { "Your password has not changed yet" }
  package var passwordWho: String { "Nobody sees your password, not even your administrator." }
  package var oldPassword: String { "The password of now" }
  package var changePassword: String { "Change my password" }
  package var sessionsTitle: String { "Where you are signed in" }
  package var sessionsRemark: String { "Only you see this list" }
  package var sessionDevice: String { "Device" }
  package var sessionSince: String { "Since" }
  package var sessionSeen: String { "Last used" }
  package var sessionEnd: String { "Sign out" }
  package var thisSession: String { "You are here now" }
  package var endSession: String { "Sign out here" }
  package var endOtherSessions: String { "Sign out all others" }
}
