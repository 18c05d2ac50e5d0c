package import Domain

/// What was done just before with a proposed change or an agreement, as the address says it.
package enum ChangeOutcome: String, CaseIterable, Sendable {
  case proposed = "voorgesteld", remarked = "gereageerd", takenOver = "overgenomen", declined = "niet-overgenomen", withdrawn = "ingetrokken"
  case asked = "gevraagd", agreed = "akkoord", sentBack = "teruggestuurd", questionTakenBack = "vraag-weg", ruled = "afgesproken"
  case takenBack = "teruggenomen", agreedByTeam = "namens-team"
}

/// The words of changing a page together: proposing, talking, taking over, agreeing, and saying what led to a version.
package protocol ChangeWording: Sendable {
  func done(_ outcome: ChangeOutcome) -> String

  // Proposing
  var proposeWords: String { get }
  var proposeHere: String { get }
  func proposeLead(owner: String?) -> String
  var proposeRefused: String { get }
  var proposeReason: String { get }
  var proposeReasonHint: String { get }
  /// For whoever is about to propose.
  func amendmentsWho(_ organisation: String) -> String
  /// For whoever reads what was proposed.
  func amendmentWho(_ organisation: String) -> String
  var sendProposal: String { get }

  // The list
  var amendmentsWord: String { get }
  func amendmentsOf(_ title: String) -> String
  var amendmentsLead: String { get }
  func amendmentsWait(_ number: Int) -> String
  var noAmendments: String { get }
  var amendmentsTitle: String { get }
  var whereToAmend: String { get }
  func amendmentState(_ state: AmendmentState) -> String
  /// Whose it is, and about what.
  func amendmentLine(by name: String, step: String?) -> String

  // One proposed change
  func amendmentBy(_ name: String) -> String
  func amendmentAbout(page: String, step: String?) -> String
  var whatIsProposed: String { get }
  func beginsAt(version: Int) -> String
  var besideNow: String { get }
  var besideNowRemark: String { get }
  var remarksTitle: String { get }
  var noRemarks: String { get }
  var remarkQuestion: String { get }
  var remarkHint: String { get }
  var remarkRefused: String { get }
  var sendRemark: String { get }
  var answerTitle: String { get }
  func answerRemark(_ name: String) -> String
  var takeOverTitle: String { get }
  func takeOverWords(_ name: String) -> String
  var takeOverClashes: String { get }
  var takeOverBringsBack: String { get }
  var takeOverCannot: String { get }
  var takeOverRefused: String { get }
  var takeOverNow: String { get }
  func clashQuestion(_ field: AmendedField) -> String
  func clashProposed(_ name: String) -> String
  var clashDraft: String { get }
  var clashBoth: String { get }
  var clashNothing: String { get }
  var declineTitle: String { get }
  var declineReason: String { get }
  func declineHint(_ name: String) -> String
  var declineRefused: String { get }
  var decline: String { get }
  var withdrawTitle: String { get }
  var withdrawWords: String { get }
  var withdraw: String { get }
  func answered(_ state: AmendmentState, by name: String, proposer: String) -> String
  func takenOver(from proposer: String, by name: String) -> String

  // Agreeing
  func agreementTitle(_ page: String) -> String
  func agreementLead(_ state: AgreementState, asker: String, asked: String, mine: Bool) -> String
  var agreementWho: String { get }
  var askedByWord: String { get }
  var askedOfWord: String { get }
  var reasonWord: String { get }
  var agreeTitle: String { get }
  var agreeWords: String { get }
  var agree: String { get }
  var sendBackTitle: String { get }
  var sendBackReason: String { get }
  func sendBackHint(_ asker: String) -> String
  var sendBackRefused: String { get }
  var sendBack: String { get }
  var takeBackQuestionTitle: String { get }
  var takeBackQuestionWords: String { get }
  var takeBackQuestion: String { get }
  func agreedBy(_ name: String) -> String
  var askTitle: String { get }
  func askLead(_ title: String) -> String
  var askWhom: String { get }
  var askWhomHint: String { get }
  func askOwner(_ name: String) -> String
  var askNow: String { get }
  func askedAlready(_ name: String) -> String
  var toAgreement: String { get }

  // Who has to agree
  var rulesTitle: String { get }
  var rulesLead: String { get }
  func ruleQuestion(_ kind: PageKind) -> String
  func rule(_ rule: AgreementRule) -> (words: String, hint: String)
  var keepRules: String { get }
  var rulesRefused: String { get }
  var toRules: String { get }

  // What led to a version
  var causeDiscussions: String { get }
  var causeDiscussionsHint: String { get }
  func causeDiscussion(team: String, on day: String) -> String
  var causeLessons: String { get }
  var causeLessonsHint: String { get }
  var causeTold: String { get }
  var causeToldHint: String { get }
  var causeAmendmentsTitle: String { get }
  /// - Parameter day: of a discussion, in words.
  func cause(_ cause: VersionCause, day: String) -> String

  // In the name of a team
  func inNameOf(_ team: String) -> (words: String, hint: String)
  /// What the step said when it was deviated from, and does not say any more.
  func saidThen(_ words: String) -> String
  func readByAll(_ team: String) -> String
  var saysNow: String { get }
  var stepIsNoMore: String { get }

  // Taking back what a circle let out
  var releasedTitle: String { get }
  var releasedLead: String { get }
  var releasedWho: String { get }
  func releasedKind(_ kind: OutcomeKind) -> String
  var takeReleasedBack: String { get }

  // What a page still has to solve
  var mattersTitle: String { get }
  var mattersRemark: String { get }
  func matterPattern(step: String, _ count: DeviationCount) -> String
  func matterAmendment(by name: String, step: String?) -> String
  func matterAsked(_ name: String) -> String
  func matterStale(_ clause: String) -> String
  func matterGap(_ clause: String) -> String

  // Today
  func amendmentAsks(by name: String, page: String, step: String?) -> (title: String, words: String, who: String)
  func agreementAsks(_ page: String, asker: String) -> (title: String, words: String, who: String)
  func sentBackAsks(_ page: String, by name: String) -> (title: String, words: String, who: String)
  func noticeAsks(_ notice: NoticeCard) -> (title: String, words: String, who: String)
  func noticeWords(_ notice: NoticeCard) -> String
}
