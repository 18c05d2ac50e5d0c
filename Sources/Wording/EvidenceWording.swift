package import Domain

/// What was done just before with evidence, as the address says it.
package enum EvidenceOutcome: String, CaseIterable, Sendable {
  case brought = "vastgelegd", replaced = "vervangen", connected = "verbonden", disconnected = "losgemaakt", withdrawn = "ingetrokken"
  case returned = "teruggezet", destroyed = "vernietigd", keptElsewhere = "elders-nog-bewaard"
}

/// The words about evidence beside norms, and about attachments beside pages: they are the same things.
package protocol EvidenceWording: Sendable {
  func done(_ outcome: EvidenceOutcome) -> String
  func refusal(_ refusal: EvidenceRefusal) -> String
  /// A whole year is called by its number.
  func period(_ period: EvidencePeriod) -> String
  /// For a table, where much stands beside it: without the day to look again.
  func briefPeriod(_ period: EvidencePeriod) -> String
  func standing(_ standing: EvidenceStanding) -> String
  /// How long it still proves something, and what happens then.
  func standingUntil(_ standing: EvidenceStanding, _ day: String) -> String
  func fileKind(_ kind: FileKind) -> String

  // The shelf
  var evidenceTitle: String { get }
  var evidenceLead: String { get }
  var evidenceWho: String { get }
  var noEvidenceYet: String { get }
  var noEvidenceYetHow: String { get }
  var bringEvidence: String { get }
  var columnEvidence: String { get }
  var columnPeriod: String { get }
  var columnStanding: String { get }
  var columnUsed: String { get }
  func usedAt(clauses: Int, spots: Int) -> String
  var notUsedYet: String { get }
  var notUsedYetRemark: String { get }
  var withdrawnEvidence: String { get }

  // Bringing in and replacing
  var bringTitle: String { get }
  var bringLead: String { get }
  func bringsTo(_ place: String) -> String
  var evidenceName: String { get }
  var evidenceNameHint: String { get }
  var evidenceShows: String { get }
  var evidenceShowsHint: String { get }
  var evidenceFile: String { get }
  var evidenceFileHint: String { get }
  var evidencePrivacy: String { get }
  var evidenceLink: String { get }
  var evidenceLinkHint: String { get }
  var periodFrom: String { get }
  var periodFromHint: String { get }
  var periodUntil: String { get }
  var periodUntilHint: String { get }
  var periodReview: String { get }
  var periodReviewHint: String { get }
  var evidenceRefused: String { get }
  var chooseFileAgain: String { get }
  var keepEvidence: String { get }
  func replaceTitle(_ title: String) -> String
  var replaceLead: String { get }
  var replaceFileHint: String { get }
  var replaceIt: String { get }

  // One piece
  var whatPeriod: String { get }
  var broughtBy: String { get }
  func broughtOn(_ name: String, _ day: String) -> String
  var whichFile: String { get }
  var originalName: String { get }
  var fileFingerprint: String { get }
  var rowSeal: String { get }
  var linkIsNotFetched: String { get }
  var takeFile: String { get }
  var whereUsed: String { get }
  var usedNowhere: String { get }
  var provesClauses: String { get }
  var hangsOnPages: String { get }
  var takeOff: String { get }
  var connectToClauses: String { get }
  var clauseNumbers: String { get }
  var clauseNumbersHint: String { get }
  var connectToPage: String { get }
  var whichEvidencePlace: String { get }
  var connectEvidence: String { get }
  var revisionsTitle: String { get }
  func revisionNumber(_ number: Int) -> String
  func replacedOn(_ day: String, by number: Int) -> String
  func destroyedWords(_ end: EvidenceEnd, _ day: String) -> String
  func withdrawnWords(_ end: EvidenceEnd, _ day: String) -> String
  var fileDiffers: String { get }

  // Taking back
  var keepingEvidence: String { get }
  var keepingEvidenceWho: String { get }
  var withdrawEvidenceTitle: String { get }
  var withdrawEvidenceRemark: String { get }
  var whyWithdraw: String { get }
  var withdrawIt: String { get }
  var putEvidenceBack: String { get }
  var toDestruction: String { get }
  var destroyTitle: String { get }
  var destroyLead: String { get }
  var whatStays: [String] { get }
  var whyDestroy: String { get }
  var whyDestroyHint: String { get }
  var destroyWho: String { get }
  var destroyIt: String { get }

  // Beside a clause, and of a whole set
  var evidenceBeside: String { get }
  var noEvidenceIsNoGap: String { get }
  var whichPiece: String { get }
  var setEvidenceTitle: String { get }
  var setEvidenceLead: String { get }
  func olderThan(_ months: Int) -> String
  var howLongAgo: String { get }
  func countsFor(_ months: Int) -> String
  func evidenceGroup(_ standing: EvidenceStanding, _ count: Int) -> String
  func onlyStaleTitle(_ count: Int) -> String
  var onlyStaleRemark: String { get }
  func withoutEvidenceTitle(_ count: Int) -> String
  var withoutEvidenceRemark: String { get }
  var meetsAPlace: String { get }
  var columnProves: String { get }
  var evidenceThere: String { get }
  func keptOn(_ number: Int, _ day: String) -> String

  // Beside a page
  var attachmentsTitle: String { get }
  func attachmentSince(_ number: Int, _ day: String) -> String
  func replacedSinceVersion(_ version: Int) -> String
  func cameAfterVersion(_ version: Int) -> String
  var addAttachment: String { get }
}
