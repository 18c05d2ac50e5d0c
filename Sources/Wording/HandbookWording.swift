package import Domain

/// What was done just before on a page of the handbook, as the address says it.
package enum HandbookOutcome: String, CaseIterable, Sendable {
  case begun = "begonnen", kept = "bewaard", nothingNew = "niets-nieuws", published = "gepubliceerd"
  case peopleChosen = "mensen", turned = "proces", discussed = "besproken", left = "blijft"
  case withdrawn = "ingetrokken", putBack = "teruggezet"
  case notedForMe = "genoteerd-ik", notedForTeam = "genoteerd-team", notedForOwner = "genoteerd-eigenaar"

  /// What was done when somebody wrote that it went otherwise.
  package static func noted(for audience: DeviationAudience) -> HandbookOutcome {
    switch audience {
    case .me: .notedForMe
    case .team: .notedForTeam
    case .owner: .notedForOwner
    }
  }
}

/// The words of the handbook: reading, writing, publishing, and saying that it went otherwise.
package protocol HandbookWording: Sendable {
  func done(_ outcome: HandbookOutcome) -> String

  // The list
  var handbookLead: String { get }
  func pageWho(_ organisation: String) -> String
  func pageCount(_ pages: Int) -> String
  /// What stands below the title of a page in a list.
  func pageLine(_ kind: PageKind, owner: String?, version: Int?) -> String
  var notPublishedYet: String { get }
  var draftStands: String { get }
  var noPages: String { get }
  var noPagesHow: String { get }

  // Beginning and bringing in
  var newPage: String { get }
  var newPageLead: String { get }
  var newPageRefused: String { get }
  var pageTitle: String { get }
  var pageTitleHint: String { get }
  var chapterQuestion: String { get }
  func chapterHint(_ chapters: [String]) -> String
  var kindQuestion: String { get }
  var kindProcess: String { get }
  var kindProcessHint: String { get }
  var kindText: String { get }
  var kindTextHint: String { get }
  var beginPage: String { get }
  var importPages: String { get }
  var importLead: String { get }
  var importRefused: String { get }
  var folderQuestion: String { get }
  var folderHint: String { get }
  var filesQuestion: String { get }
  var filesHint: String { get }
  var readFilesIn: String { get }
  var importHowTitle: String { get }
  var importHow: [String] { get }
  var importReport: String { get }
  func importSummary(in landed: Int, refused: Int) -> String
  var importedFile: String { get }
  var importOutcome: String { get }
  var fileLanded: String { get }
  var fileRenewed: String { get }
  var fileUnchanged: String { get }
  var fileKeptOurs: String { get }
  var fileRefused: String { get }
  func fileMistake(_ reason: ImportedFile.Mistake.Reason) -> String

  // Reading
  func stepsLead(_ steps: Int) -> String
  func stepsHeading(_ steps: Int) -> String
  var whose: String { get }
  var nobodysYet: String { get }
  /// A person with what they do.
  func named(_ person: PersonName) -> String
  var madeBy: String { get }
  var versionWord: String { get }
  func version(_ number: Int) -> String
  func versionSince(_ number: Int, _ day: String) -> String
  var draftWord: String { get }
  func savedBy(_ name: String, _ day: String) -> String
  var readingTakes: String { get }
  func besideStep(_ number: Int) -> String
  var whyHere: String { get }
  var trueAfterwards: String { get }
  var ourAgreement: String { get }
  var yourRoom: String { get }
  var noRoom: String { get }
  var noRoomBecause: String { get }
  func newInVersion(_ version: Int) -> String
  func changedInVersion(_ version: Int) -> String
  var differentHere: String { get }
  func doneDifferently(atLeast count: Int) -> String
  var doneDifferentlySometimes: String { get }
  func voiceFrom(_ voice: Voice) -> String
  var signAboutTheStep: String { get }
  var readProposal: String { get }
  var whoDiscussed: String { get }
  var notDiscussedYet: String { get }
  var writeDiscussion: String { get }
  func discussionResult(_ result: Discussion.Result) -> String
  func discussedOn(_ day: String, version: Int) -> String
  var whyItChanged: String { get }
  var noVersionYet: String { get }
  var allVersions: String { get }
  var keepingPage: String { get }
  var toPatterns: String { get }
  var toPagePeople: String { get }
  var toPublication: String { get }
  var changePage: String { get }
  var goOnWriting: String { get }

  // Writing
  func draftOf(_ title: String) -> String
  func draftLead(isPublished: Bool) -> String
  func draftWho(_ organisation: String) -> String
  var draftRefused: String { get }
  var keepDraft: String { get }
  var noteQuestion: String { get }
  var noteHint: String { get }
  var textQuestion: String { get }
  var textHint: String { get }
  var previewTitle: String { get }
  var purposeWord: String { get }
  var purposeQuestion: String { get }
  var purposeHint: String { get }
  func stepNamed(_ number: Int, _ title: String) -> String
  var stepTitle: String { get }
  var whyHereQuestion: String { get }
  var trueAfterwardsQuestion: String { get }
  var ourAgreementQuestion: String { get }
  var yourRoomQuestion: String { get }
  var noRoomCheck: String { get }
  var noRoomHint: String { get }
  var addStep: String { get }
  func moveUp(_ number: Int) -> String
  func moveDown(_ number: Int) -> String
  func removeStep(_ number: Int) -> String
  /// A remark and no more: outside five to twelve it is no outline any longer.
  func gentleSteps(_ count: Int, within gentle: ClosedRange<Int>) -> String
  var wordsCameBack: String { get }
  func savedMeanwhile(_ name: String) -> String
  var yourText: String { get }
  func textOf(_ name: String) -> String
  var turnIntoProcess: String { get }
  var turnLead: String { get }
  var turnRefused: String { get }
  var whichSteps: String { get }
  var whichStepsHint: String { get }
  var noHeadings: String { get }
  var makeProcess: String { get }

  // Differences and history
  var differenceTitle: String { get }
  func differenceWith(version: Int) -> String
  var nothingChanged: String { get }
  var onlyOrderChanged: String { get }
  var wordsGone: String { get }
  var wordsNew: String { get }
  var stepIsNew: String { get }
  var stepIsGone: String { get }
  func stepGone(_ title: String) -> String
  func historyOf(_ title: String) -> String
  var historyWord: String { get }
  var historyLead: String { get }
  var allSaves: String { get }
  var saveWord: String { get }
  func save(_ number: Int) -> String
  func saveBy(_ number: Int, _ name: String, _ day: String) -> String
  var savedOn: String { get }
  var savedByWhom: String { get }
  var noteWord: String { get }
  var compareTitle: String { get }
  var compareFrom: String { get }
  var compareTo: String { get }
  var compare: String { get }
  var comparisonTitle: String { get }
  func comparisonLead(from: String, to: String) -> String
  var textWord: String { get }
  func thisIsOld(_ name: String) -> String
  /// Of a save, to check a print against.
  var fingerprint: String { get }

  // People and publishing
  var pagePeopleTitle: String { get }
  var pagePeopleLead: String { get }
  var pagePeopleRefused: String { get }
  var ownerQuestion: String { get }
  var ownerHint: String { get }
  var coauthorsQuestion: String { get }
  var coauthorsHint: String { get }
  var keepPagePeople: String { get }
  func publishTitle(version: Int) -> String
  func publishLead(_ title: String, isFirst: Bool) -> String
  var publishRefused: String { get }
  func publishWho(_ organisation: String) -> String
  var publishNow: String { get }
  var reasonQuestion: String { get }
  var reasonHint: String { get }
  var ownerFirst: String { get }
  var chooseOwner: String { get }
  var answersTitle: String { get }
  var isAnswered: String { get }
  var isNotAnswered: String { get }
  var firstVersionTitle: String { get }

  // In the work meeting
  var discussionTitle: String { get }
  func discussionLead(_ title: String) -> String
  var discussionRefused: String { get }
  func discussionWho(_ organisation: String) -> String
  var keepDiscussion: String { get }
  var discussedBefore: String { get }
  var threeQuestionsTitle: String { get }
  var threeQuestionsRemark: String { get }
  var whichTeam: String { get }
  var whenDiscussed: String { get }
  var whatCameOfIt: String { get }
  func discussionResultHint(_ result: Discussion.Result) -> String
  var whatChangedHint: String { get }

  // Doing it differently
  var iDidItDifferently: String { get }
  var differentLead: String { get }
  var differentRefused: String { get }
  var differentWho: String { get }
  func stepOfVersion(_ title: String, version: Int) -> String
  var whatInstead: String { get }
  var whatInsteadHint: String { get }
  var whyInstead: String { get }
  var whyInsteadHint: String { get }
  var whatItGave: String { get }
  var whatItGaveHint: String { get }
  var forWhom: String { get }
  func audience(_ audience: DeviationAudience) -> String
  /// What happens with it then.
  func audienceHint(_ audience: DeviationAudience, owner: String?, team: [String]) -> String
  var keepDifferent: String { get }
  var captureHeading: String { get }
  var captureLead: String { get }
  var noProcesses: String { get }
  var noProcessesHow: String { get }

  // Proposals and patterns
  var proposalTitle: String { get }
  func proposalHeading(_ step: String) -> String
  func proposalLead(_ count: DeviationCount) -> String
  func proposalState(_ state: ProposalState) -> String
  func proposalWho(_ organisation: String) -> String
  var voicesTitle: String { get }
  var noVoices: String { get }
  var settleTitle: String { get }
  var settleRemark: String { get }
  var settleWho: String { get }
  var changeStepTitle: String { get }
  var changeStepWords: String { get }
  var writeNewText: String { get }
  var leaveStepTitle: String { get }
  var leaveReason: String { get }
  var leaveReasonHint: String { get }
  var leaveRefused: String { get }
  var leaveStep: String { get }
  var patternsTitle: String { get }
  var patternsLead: String { get }
  var patternsWho: String { get }
  func howOften(_ count: DeviationCount) -> String
}
