package import Domain

/// The words of a handbook that is somebody's: what teams talked over, and who wrote.
package protocol OwnershipWording: Sendable {
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
}

extension OwnershipWording {
  /// In the order in which a team talks about them.
  package var threeQuestions: [String] { [recognisedQuestion, otherwiseQuestion, changeQuestion] }
}
