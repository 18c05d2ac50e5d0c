package import Domain
package import Vocabulary

/// The words about bringing in and taking out, and the words on what is taken out.
package protocol PaperWording: Sendable {
  // Bringing in
  var filesMissing: String { get }
  func importRemark(_ remark: ImportRemark) -> String
  func countRemarks(_ files: Int) -> String

  // Work that takes a while
  var errandWaits: String { get }
  /// `of` is nothing while nobody knows how much it is.
  func errandGoes(_ done: Int, of: Int?) -> String
  var errandGoesOn: String { get }
  var errandLook: String { get }
  var errandOver: String { get }
  func errandMade(_ name: String, size: String) -> String
  /// From bytes.
  func fileSize(_ bytes: Int) -> String
  var fetchFile: String { get }
  var errandLasts: String { get }
  func errandFailed(_ failure: ErrandFailure, _ kind: ErrandReading.Kind) -> String

  // Taking out
  var takeOut: String { get }
  var takeOutHandbookLead: String { get }
  func takeOutPageLead(_ title: String) -> String
  var takeOutWho: String { get }
  var takeOutRefused: String { get }
  var formatQuestion: String { get }
  func format(_ format: PaperFormat) -> (words: String, hint: String)
  var versionQuestion: String { get }
  var versionQuestionHint: String { get }
  func versionChoice(_ number: Int, on day: Day) -> String
  var makeFile: String { get }
  var takeOutHowTitle: String { get }
  var takeOutHow: [String] { get }
  func missingHere(_ formats: [PaperFormat]) -> String
  func tableFormat(_ format: TableFormat) -> String

  // On the paper
  var paperContents: String { get }
  func paperVersion(_ number: Int, on day: Day) -> String
  func paperReason(_ reason: String) -> String
  func paperHandbook(_ organisation: String) -> String
  func paperUntil(_ day: Day) -> String
  func paperPages(_ count: Int) -> String
  func paperFingerprint(_ hash: String) -> String
  var paperBack: String { get }

  // The reference table as a spreadsheet
  var sheetNumber: String { get }
  var sheetRequirement: String { get }
  var sheetLevel: String { get }
  var sheetState: String { get }
  var sheetWhere: String { get }
  var sheetReason: String { get }
  var sheetEvidence: String { get }
}
