package import Domain

/// What was done just before, as the address says it.
package enum OwnershipOutcome: String, CaseIterable, Sendable {
  case added = "aanvulling", addedAway = "aanvulling-weg", reviewed = "bekeken", intervalChosen = "termijn", owned = "eigenaar"
  case renamed = "hernoemd", merged = "samengevoegd", teamEnded = "team-voorbij"
}

/// The words of a handbook that is somebody's: what teams talked over, and who wrote.
package protocol OwnershipWording: Sendable {
  func done(_ outcome: OwnershipOutcome) -> String

  // The three questions, everywhere the same
  var recognisedQuestion: String { get }
  var otherwiseQuestion: String { get }
  var changeQuestion: String { get }
  var otherwiseHint: String { get }
  func teamSince(_ team: String, _ since: Discussion.TeamSince) -> String

  // One talk
  func talkOf(_ team: String) -> String
  var talkSaidNothing: String { get }
  var whatNowTitle: String { get }
  var whatNowLead: String { get }
  var takeToDeviation: String { get }
  var backToPage: String { get }

  // The map
  var mapTitle: String { get }
  var mapLead: String { get }
  func mapWho(_ organisation: String) -> String
  func mapWaiting(_ team: String) -> String
  func mapWaitingCount(_ pages: Int) -> String
  func mapAllTalked(_ team: String) -> String
  func mapRest(_ pages: Int) -> String
  var mapTable: String { get }
  var mapEmpty: String { get }
  var mapEmptyHow: String { get }
  func talked(_ day: String, version: Int) -> String
  func talkedOlder(_ day: String, version: Int) -> String
  var notTalked: String { get }
  func untalkedPages(_ untalked: Int, of pages: Int) -> String
  var startTalk: String { get }
  var otherTeams: String { get }
  var textOrProcess: String { get }

  // Who wrote
  var authorshipWord: String { get }
  /// How often somebody from the work wrote at it, in words.
  func authorship(_ authorship: Authorship) -> String
  var paperTiger: String { get }
  var paperTigerWords: String { get }

  // What a team keeps beside the common text
  var additionsTitle: String { get }
  func additionsLead(_ page: String) -> String
  func additionsWho(_ organisation: String) -> String
  func alsoAt(_ team: String) -> String
  var alsoAtTeams: String { get }
  var allAdditions: String { get }
  func additionSince(_ day: String, version: Int) -> String
  var changedUnderAddition: String { get }
  var writeOwnAddition: String { get }
  func writeAddition(_ team: String) -> String
  func changeAddition(_ team: String) -> String
  var makeAddition: String { get }
  var additionAtPage: String { get }
  func additionAt(_ step: String) -> String
  func additionQuestion(_ team: String) -> String
  var additionHint: String { get }
  var additionRefused: String { get }
  var additionMeanwhile: String { get }
  var keepAddition: String { get }
  var leaveAddition: String { get }
  var additionNoTeam: String { get }
  var additionsLost: String { get }
  func additionSaves(_ saves: Int) -> String
  var additionTakenAway: String { get }

  // Looking again
  var reviewTitle: String { get }
  func reviewLead(_ page: String) -> String
  func reviewWho(_ organisation: String) -> String
  var reviewWord: String { get }
  var toReview: String { get }
  func reviewIsDue(_ day: String) -> String
  func reviewComes(_ day: String) -> String
  var reviewNever: String { get }
  var reviewedTitle: String { get }
  var reviewRemark: String { get }
  var reviewRemarkHint: String { get }
  var reviewRefused: String { get }
  var reviewedNow: String { get }
  var reviewHistory: String { get }
  var neverReviewed: String { get }
  func reviewedVersion(_ version: Int) -> String
  var intervalTitle: String { get }
  var intervalQuestion: String { get }
  var intervalHint: String { get }
  func interval(_ interval: ReviewInterval) -> String
  var keepInterval: String { get }
  func reviewPointSays(_ page: String) -> String
  var seePage: String { get }

  // Upkeep
  var upkeepTitle: String { get }
  var upkeepLead: String { get }
  var upkeepWho: String { get }
  var upkeepNothing: String { get }
  var upkeepNothingHow: String { get }
  var orphansTitle: String { get }
  var orphansWords: String { get }
  var orphanTag: String { get }
  func nobodysAnyMore(_ name: String) -> String
  func wasOf(_ name: String) -> String
  var whichPages: String { get }
  var dueTitle: String { get }
  var dueWords: String { get }
  func dueSince(_ day: String) -> String
  var paperTigersTitle: String { get }
  var paperTigersWords: String { get }
  func readOften(_ count: ReadCount) -> String
  var readingsAreCounted: String { get }
  var idleTitle: String { get }
  var idleWords: String { get }
  func idleBecause(published: String, talked: String?) -> String

  // Teams and the organisation
  var endedTeamsTitle: String { get }
  func teamEnded(_ day: String) -> String
  /// The name of the team that it went into follows.
  func teamWentInto(_ day: String) -> String
  var teamRefused: String { get }
  var renameTitle: String { get }
  var renameWords: String { get }
  var renameNow: String { get }
  var mergeTitle: String { get }
  func mergeWords(_ team: String) -> String
  var mergeInto: String { get }
  var mergeNow: String { get }
  var endTeamTitle: String { get }
  var endTeamWords: String { get }
  var endTeamNow: String { get }
  var organisationTitle: String { get }
  var organisationLead: String { get }

  /// On Today.
  func ownersAsk(_ thing: OwnersThing) -> (title: String, words: String, who: String)
}

extension OwnershipWording {
  /// In the order in which a team talks about them.
  package var threeQuestions: [String] { [recognisedQuestion, otherwiseQuestion, changeQuestion] }
}
