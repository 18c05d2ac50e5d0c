package import Domain
package import Vocabulary

extension English: PaperWording {
  // MARK: Bringing in

  package var filesMissing: String { "Choose a folder, a zip or files first." }
  package func importRemark(_ remark: ImportRemark) -> String {
    switch remark {
    case .trackedChanges: "There were changes that had not been accepted yet. We took the text with all changes in it."
    case .comments: "Comments in the margin did not come along."
    case .footnotes(let count): count == 1 ? "One footnote now stands below the text." : "\(capitalised(number(count))) footnotes now stand below the text."
    case .simplerTables(let count): count == 1 ? "One table became simpler: cells that were joined are separate now." : "\(capitalised(number(count))) tables became simpler: cells that were joined are separate now."
    case .wideTables(let count): count == 1 ? "One table was too wide for a page. It is a list now." : "\(capitalised(number(count))) tables were too wide for a page. They are lists now."
    case .lostPictures(let count): count == 1 ? "One picture did not come along. It was missing, or of a kind that a page does not show." : "\(capitalised(number(count))) pictures did not come along. They were missing, or of a kind that a page does not show."
    case .headersAndFooters: "Headers and footers did not come along."
    case .textBoxes: "There were loose text boxes. Check whether their text is there."
    case .formulas(let count): count == 1 ? "One formula stands there as text." : "\(capitalised(number(count))) formulas stand there as text."
    case .lostLinks(let count): count == 1 ? "One link leads nowhere: that file did not come along." : "\(capitalised(number(count))) links lead nowhere: those files did not come along."
    case .divided(let count): "This file was long. It was divided into \(number(count)) pages, at its headings."
    }
  }
  package func countRemarks(_ files: Int) -> String {
    files == 1 ? "Of one file not everything came along. It says so there." : "Of \(number(files)) files not everything came along. It says so there."
  }

  // MARK: Work that takes a while

  package var errandWaits: String { "Others came first. It is your turn soon." }
  package func errandGoes(_ done: Int, of all: Int?) -> String { all.map { "\($0 == 0 ? 0 : done) of \($0) done." } ?? "We are working on it." }
  package var errandGoesOn: String { "You can go on working. Come back to this page later." }
  package var errandLook: String { "Look again" }
  package var errandOver: String { "Done." }
  package func errandMade(_ name: String, size: String) -> String { "\(name) is ready (\(size))." }
  package func fileSize(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(max(1, bytes / 1_000)) kB" : "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
  }
  package var fetchFile: String { "Fetch the file" }
  package var errandLasts: String { "The file stays for half an hour. After that you can make it again." }
  package func errandFailed(_ failure: ErrandFailure, _ kind: ErrandReading.Kind) -> String {
    switch failure {
    case .noProgram: "The program that can do this is not on this server. Ask whoever looks after Kring, or choose another form."
    case .tooSlow: "It took too long. Try it with less at a time."
    case .tooBig: "It became too large. Try it with less at a time."
    case .broken: kind == .bringingIn ? "Reading in did not work. Nothing was doubled. Try it once more." : "It did not work. Nothing was changed. Try it once more."
    }
  }

  // MARK: Taking out

  package var takeOut: String { "Take it out" }
  package var takeOutHandbookLead: String { "The whole handbook, as it stands now. It remains yours, outside Kring too." }
  package func takeOutPageLead(_ title: String) -> String { "‘\(title)’, as it stood in a version that you choose." }
  package var takeOutWho: String { "Whoever has the file can read it. What was said in a circle is never in it." }
  package var takeOutRefused: String { "Taking it out does not work yet" }
  package var formatQuestion: String { "How would you like it?" }
  package func format(_ format: PaperFormat) -> (words: String, hint: String) {
    switch format {
    case .pdf: ("PDF", "To read and to print.")
    case .word: ("Word", "To write in.")
    case .openText: ("OpenDocument", "To write in, without Word.")
    case .html: ("Web pages", "A folder that opens in every browser, without internet too.")
    case .markdown: ("Markdown", "Separate texts. Kring reads them back later, word for word.")
    }
  }
  package var versionQuestion: String { "Which version?" }
  package var versionQuestionHint: String { "A version of the past always comes out exactly as it did before." }
  package func versionChoice(_ number: Int, on day: Day) -> String { "Version \(number), \(self.day(day))" }
  package var makeFile: String { "Make the file" }
  package var takeOutHowTitle: String { "This is how it goes" }
  package var takeOutHow: [String] {
    ["Each page says its version and its date.", "Drafts that do not hold yet stay here.", "Pictures and links between pages come along."]
  }
  package func missingHere(_ formats: [PaperFormat]) -> String {
    let names = formats.map { format($0).words }
    return "\(names.joined(separator: ", ")) cannot be made here: the program for it is not on this server."
  }
  package func tableFormat(_ format: TableFormat) -> String { format == .sheet ? "As an Excel file" : "As a CSV file" }

  // MARK: On the paper

  package var paperContents: String { "Contents" }
  package func paperVersion(_ number: Int, on day: Day) -> String { "Version \(number) · \(self.day(day))" }
  package func paperReason(_ reason: String) -> String { "Why this version: \(reason)" }
  package func paperHandbook(_ organisation: String) -> String { "Handbook of \(organisation)" }
  package func paperUntil(_ day: Day) -> String { "Up to date until \(self.day(day))" }
  package func paperPages(_ count: Int) -> String { count == 1 ? "One page" : "\(capitalised(number(count))) pages" }
  package func paperFingerprint(_ hash: String) -> String { "Fingerprint of the text: \(hash)" }
  package var paperBack: String { "Back to the contents" }

  // MARK: The reference table

  package var sheetNumber: String { "Number" }
  package var sheetRequirement: String { "Requirement" }
  package var sheetLevel: String { "Level" }
  package var sheetState: String { "How it stands" }
  package var sheetWhere: String { "Where in the handbook" }
  package var sheetReason: String { "Why" }
  package var sheetEvidence: String { "What shows it" }
}
