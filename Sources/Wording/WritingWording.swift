package import Domain

/// The words of writing a page: how it will read, its kinds, its length, what was left in the middle.
package protocol WritingWording: Sendable {
  // Beside what is typed
  var lookAtDraft: String { get }
  var lookFollows: String { get }
  var whatYouChange: String { get }
  var tooLongToShow: String { get }
  func yoursBesideTheirs(_ name: String) -> String

  // Length
  func gentleMinutes(_ minutes: Int, within most: Int) -> String
  var letItBeLong: String { get }
  var letItBeLongWho: String { get }
  var mayBeLong: String { get }
  var keepItShort: String { get }

  // Kinds
  func pageKind(_ kind: PageKind) -> String
  func pageKindChoice(_ kind: PageKind) -> (words: String, hint: String)

  // A project
  var projectForWhom: String { get }
  var projectForWhomHint: String { get }
  var projectBegins: String { get }
  var projectEnds: String { get }
  var projectEndsHint: String { get }
  var projectRuns: String { get }
  func projectRuns(from begins: String, until ends: String) -> String
  func projectRuns(from begins: String) -> String
  func projectRuns(until ends: String) -> String

  // A service
  var serviceForWhom: String { get }
  var serviceForWhomHint: String { get }
  var serviceExpect: String { get }
  var serviceExpectHint: String { get }
  var serviceAsk: String { get }
  var serviceAskHint: String { get }
  var serviceWhenWrong: String { get }
  var serviceWhenWrongHint: String { get }
  var serviceTerms: String { get }
  var serviceTermsHint: String { get }

  // Templates
  var templateQuestion: String { get }
  var templateHint: String { get }
  var templateNone: String { get }

  // Who writes along, and what leads here
  var keepingPageWho: String { get }
  var toTheFoot: String { get }
  var linkedFrom: String { get }

  // Taking a page away
  var toWithdrawal: String { get }
  func withdrawTitle(_ title: String) -> String
  var withdrawLead: String { get }
  var whatBreaks: String { get }
  var breaksNothing: String { get }
  func brokenLinks(_ count: Int) -> String
  func brokenClauses(_ count: Int) -> String
  var waitingWords: String { get }
  var waitingWordsStay: String { get }
  func openProposals(_ count: Int) -> String?
  var withdrawReason: String { get }
  var withdrawReasonHint: String { get }
  var withdrawRefused: String { get }
  func withdrawWho(_ organisation: String) -> String
  var withdrawPage: String { get }
  func withdrawnOn(_ day: String, by name: String) -> String
  var readHistory: String { get }
  var putPageBack: String { get }
  var withdrawnPages: String { get }
  var withdrawnPagesWho: String { get }

  // Signed out in the middle
  var signedOutMidway: String { get }
  var signedOutMidwayWhatNow: String { get }
  var signInBeside: String { get }
  var goOnHere: String { get }
}
