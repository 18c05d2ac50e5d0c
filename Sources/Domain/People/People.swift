/// A tenant: a welfare organisation, however small.
public enum Organisation: Sendable {}
/// Somebody in an organisation. What a person may do follows from their position and their seats.
public enum Person: Sendable {}
/// A team: the people who meet in the regular work meeting.
public enum Team: Sendable {}
/// One sign-in on one device.
public enum Session: Sendable {}
/// Something that a person is told: what was done with what they gave.
public enum Notice: Sendable {}

/// Light or dark, or the setting of the device.
package enum Theme: String, CaseIterable, Sendable { case system = "apparaat", light = "licht", dark = "donker" }

/// The languages that Kring speaks, as the database and browsers name them.
package enum Language: String, CaseIterable, Sendable { case dutch = "nl", english = "en" }

/// The position of somebody in the organisation. It decides who may own a process and who reads counts; it never opens a
/// circle.
package enum Position: String, CaseIterable, Sendable {
  case worker = "werker"
  case teamLead = "teamleider"
  case director = "bestuurder"
  case qualityCoordinator = "kwaliteitscoordinator"
  case boardMember = "toezichthouder"
  case volunteer = "vrijwilliger"
  case freelancer = "zelfstandige"
  /// A guest of the organisation with one norm set and an end date (domain P6); not a member.
  case auditor = "toetser"

  /// Only the line owns a process, so that the system goes on when the coordinator is away for three months (domain P5).
  package var isInTheLine: Bool { self == .worker || self == .teamLead || self == .director }

  /// Who maintains the handbook and the norms, invites people and imports.
  package var keepsTheHandbook: Bool { self == .qualityCoordinator || self == .teamLead || self == .director }

  package var isMember: Bool { self != .auditor }
}
