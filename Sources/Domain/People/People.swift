/// A tenant: a welfare organisation, however small.
public enum Organisation: Sendable {}
/// Somebody in an organisation. What a person may do follows from their position and from where they have a seat.
public enum Person: Sendable {}
/// A team: the people who meet each other in the regular work meeting.
public enum Team: Sendable {}
/// One time of being signed in, on one device.
public enum Session: Sendable {}
/// Something that a person is told: what was done with what they gave.
public enum Notice: Sendable {}

/// Light or dark, or as the device has it.
package enum Theme: String, CaseIterable, Sendable { case system = "apparaat", light = "licht", dark = "donker" }

/// The languages that Kring speaks, as the database and browsers name them.
package enum Language: String, CaseIterable, Sendable { case dutch = "nl", english = "en" }

/// Where somebody stands in the organisation. It decides who may own a process and who reads counts;
/// it never opens a circle.
package enum Position: String, CaseIterable, Sendable {
  case worker = "werker"
  case teamLead = "teamleider"
  case director = "bestuurder"
  case qualityCoordinator = "kwaliteitscoordinator"
  case boardMember = "toezichthouder"
  case volunteer = "vrijwilliger"
  case freelancer = "zelfstandige"
  /// A guest of the organisation with a scope and an end date (domain P6); no member.
  case auditor = "toetser"

  /// Only the line owns a process: when the coordinator is away for three months, the system goes on (domain P5).
  package var isInTheLine: Bool { self == .worker || self == .teamLead || self == .director }

  /// Who keeps the handbook and the norms in order, invites people and imports.
  package var keepsTheHandbook: Bool { self == .qualityCoordinator || self == .teamLead || self == .director }

  package var isMember: Bool { self != .auditor }
}
