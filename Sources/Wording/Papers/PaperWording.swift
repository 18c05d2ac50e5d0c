package import Domain
package import Vocabulary

/// The words about importing and exporting, and the words in exported documents.
extension Wording {
  // MARK: Importing

  package var filesMissing: String { say("Kies eerst een map, een zip of bestanden.", "Choose a folder, a zip or files first.") }
  package func importRemark(_ remark: ImportRemark) -> String {
    switch remark {
    case .trackedChanges: say(
      "Er stonden wijzigingen in die nog niet verwerkt waren. Wij namen de tekst met alle wijzigingen erin.",
      "There were changes that had not been accepted yet. We took the text with all changes in it.")
    case .comments: say("Opmerkingen in de kantlijn kwamen niet mee.", "Comments in the margin did not come along.")
    case .footnotes(let count): count == 1 ? say("Eén voetnoot staat nu onder de tekst.", "One footnote now stands below the text.")
      : say("\(capitalised(number(count))) voetnoten staan nu onder de tekst.", "\(capitalised(number(count))) footnotes now stand below the text.")
    case .simplerTables(let count): count == 1 ? say(
      "Eén tabel is eenvoudiger geworden: cellen die samen waren, zijn nu los.",
      "One table became simpler: cells that were joined are separate now.")
      : say(
        "\(capitalised(number(count))) tabellen zijn eenvoudiger geworden: cellen die samen waren, zijn nu los.",
        "\(capitalised(number(count))) tables became simpler: cells that were joined are separate now.")
    case .wideTables(let count): count == 1 ? say(
      "Eén tabel was te breed voor een bladzijde. Zij is nu een lijst.",
      "One table was too wide for a page. It is a list now.")
      : say(
        "\(capitalised(number(count))) tabellen waren te breed voor een bladzijde. Zij zijn nu lijsten.",
        "\(capitalised(number(count))) tables were too wide for a page. They are lists now.")
    case .lostPictures(let count): count == 1 ? say(
      "Eén plaatje kwam niet mee. Het ontbrak, of het is van een soort die een bladzijde niet toont.",
      "One picture did not come along. It was missing, or of a kind that a page does not show.")
      : say(
        "\(capitalised(number(count))) plaatjes kwamen niet mee. Ze ontbraken, of ze zijn van een soort die een bladzijde niet toont.",
        "\(capitalised(number(count))) pictures did not come along. They were missing, or of a kind that a page does not show.")
    case .headersAndFooters: say("De kop- en voetteksten kwamen niet mee.", "Headers and footers did not come along.")
    case .textBoxes: say(
      "Er waren losse tekstvakken. Kijk na of hun tekst erin staat.",
      "There were loose text boxes. Check whether their text is there.")
    case .formulas(let count): count == 1 ? say("Eén formule staat er als tekst.", "One formula stands there as text.")
      : say("\(capitalised(number(count))) formules staan er als tekst.", "\(capitalised(number(count))) formulas stand there as text.")
    case .lostLinks(let count): count == 1 ? say(
      "Eén link leidt nergens heen: dat bestand kwam niet mee.",
      "One link leads nowhere: that file did not come along.")
      : say(
        "\(capitalised(number(count))) links leiden nergens heen: die bestanden kwamen niet mee.",
        "\(capitalised(number(count))) links lead nowhere: those files did not come along.")
    case .divided(let count): say(
      "Dit bestand was lang. Het is verdeeld over \(number(count)) bladzijden, bij de koppen.",
      "This file was long. It was divided into \(number(count)) pages, at its headings.")
    }
  }
  package func countRemarks(_ files: Int) -> String {
    files == 1 ? say("Bij één bestand kwam niet alles mee. Dat staat erbij.", "Of one file not everything came along. It says so there.")
      : say(
        "Bij \(number(files)) bestanden kwam niet alles mee. Dat staat erbij.",
        "Of \(number(files)) files not everything came along. It says so there.")
  }

  // MARK: Errands

  package var errandWaits: String { say("Anderen zijn net voor. Jij bent zo aan de beurt.", "Others came first. It is your turn soon.") }
  package func errandGoes(_ done: Int, of all: Int?) -> String {
    all.map { say("\($0 == 0 ? 0 : done) van \($0) klaar.", "\($0 == 0 ? 0 : done) of \($0) done.") }
      ?? say("We zijn bezig.", "We are working on it.")
  }
  package var errandGoesOn: String { say(
    "Je kunt gewoon verder werken. Kom later terug op deze bladzijde.",
    "You can go on working. Come back to this page later.") }
  package var errandLook: String { say("Kijk opnieuw", "Look again") }
  package var errandOver: String { say("Klaar.", "Done.") }
  package func errandMade(_ name: String, size: String) -> String { say("\(name) staat klaar (\(size)).", "\(name) is ready (\(size)).") }
  /// From bytes.
  package func fileSize(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(max(1, bytes / 1_000)) kB" : say(
      "\(bytes / 1_000_000),\(bytes / 100_000 % 10) MB",
      "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB")
  }
  package var fetchFile: String { say("Haal het bestand op", "Fetch the file") }
  package var errandLasts: String { say(
    "Het bestand blijft een half uur staan. Daarna maak je het zo weer.",
    "The file stays for half an hour. After that you can make it again.") }
  package func errandFailed(_ failure: ErrandFailure, _ kind: ErrandReading.Kind) -> String {
    switch failure {
    case .noProgram: say(
      "Het programma dat dit kan, staat niet op deze server. Vraag het wie Kring beheert, of kies een andere vorm.",
      "The program that can do this is not on this server. Ask whoever looks after Kring, or choose another form.")
    case .tooSlow: say("Het duurde te lang. Probeer het met minder tegelijk.", "It took too long. Try it with less at a time.")
    case .tooBig: say("Het werd te groot. Probeer het met minder tegelijk.", "It became too large. Try it with less at a time.")
    case .broken: kind == .bringingIn ? say(
      "Het inlezen lukte niet. Er kwam niets dubbel. Probeer het nog een keer.",
      "Reading in did not work. Nothing was doubled. Try it once more.")
      : say("Het lukte niet. Er is niets veranderd. Probeer het nog een keer.", "It did not work. Nothing was changed. Try it once more.")
    }
  }

  // MARK: Exporting

  package var takeOut: String { say("Neem mee", "Take it out") }
  package var takeOutHandbookLead: String { say(
    "Het hele handboek, zoals het nu geldt. Het blijft van jullie, ook buiten Kring.",
    "The whole handbook, as it stands now. It remains yours, outside Kring too.") }
  package func takeOutPageLead(_ title: String) -> String { say(
    "‘\(title)’, zoals het gold in een versie die je kiest.",
    "‘\(title)’, as it stood in a version that you choose.") }
  package var takeOutWho: String { say(
    "Wie het bestand heeft, kan het lezen. Wat in een kring gezegd is, staat er nooit in.",
    "Whoever has the file can read it. What was said in a circle is never in it.") }
  package var takeOutRefused: String { say("Meenemen lukt nog niet", "Taking it out does not work yet") }
  package var formatQuestion: String { say("Hoe wil je het hebben?", "How would you like it?") }
  package func format(_ format: PaperFormat) -> (words: String, hint: String) {
    switch format {
    case .pdf: ("PDF", say("Om te lezen en te printen.", "To read and to print."))
    case .word: ("Word", say("Om in te schrijven.", "To write in."))
    case .openText: ("OpenDocument", say("Om in te schrijven, zonder Word.", "To write in, without Word."))
    case .html: (say("Webbladzijden", "Web pages"),
      say("Een map die in elke browser opent, ook zonder internet.", "A folder that opens in every browser, without internet too."))
    case .markdown: ("Markdown", say(
      "Losse teksten. Kring leest ze later weer in, woord voor woord.",
      "Separate texts. Kring reads them back later, word for word."))
    }
  }
  package var versionQuestion: String { say("Welke versie?", "Which version?") }
  package var versionQuestionHint: String { say(
    "Een versie van toen komt er altijd precies zo uit als de vorige keer.",
    "A version of the past always comes out exactly as it did before.") }
  package func versionChoice(_ number: Int, on day: Day) -> String { say(
    "Versie \(number), \(self.day(day))",
    "Version \(number), \(self.day(day))") }
  package var makeFile: String { say("Maak het bestand", "Make the file") }
  package var takeOutHowTitle: String { say("Zo gaat het", "This is how it goes") }
  package var takeOutHow: [String] {
    [say("Op elke bladzijde staan de versie en de datum.", "Each page says its version and its date."),
      say("Werkversies die nog niet gelden, gaan niet mee.", "Drafts that do not hold yet stay here."),
      say("Plaatjes en links tussen bladzijden gaan mee.", "Pictures and links between pages come along.")]
  }
  package func missingHere(_ formats: [PaperFormat]) -> String {
    let names = formats.map { format($0).words }
    return say(
      "\(names.joined(separator: ", ")) kan hier niet gemaakt worden: het programma daarvoor staat niet op deze server.",
      "\(names.joined(separator: ", ")) cannot be made here: the program for it is not on this server.")
  }
  package func tableFormat(_ format: TableFormat) -> String {
    format == .sheet ? say("Als Excel-bestand", "As an Excel file") : say("Als CSV-bestand", "As a CSV file")
  }

  // MARK: In documents

  package var paperContents: String { say("Inhoud", "Contents") }
  package func paperVersion(_ number: Int, on day: Day) -> String { say(
    "Versie \(number) · \(self.day(day))",
    "Version \(number) · \(self.day(day))") }
  package func paperReason(_ reason: String) -> String { say("Waarom deze versie: \(reason)", "Why this version: \(reason)") }
  package func paperHandbook(_ organisation: String) -> String { say("Handboek van \(organisation)", "Handbook of \(organisation)") }
  package func paperUntil(_ day: Day) -> String { say("Bijgewerkt tot en met \(self.day(day))", "Up to date until \(self.day(day))") }
  package func paperPages(_ count: Int) -> String {
    count == 1 ? say("Eén bladzijde", "One page") : say("\(capitalised(number(count))) bladzijden", "\(capitalised(number(count))) pages")
  }
  package func paperFingerprint(_ hash: String) -> String { say("Kenmerk van de tekst: \(hash)", "Fingerprint of the text: \(hash)") }
  package var paperBack: String { say("Terug naar de inhoud", "Back to the contents") }

  // MARK: The reference table

  package var sheetNumber: String { say("Nummer", "Number") }
  package var sheetRequirement: String { say("Eis", "Requirement") }
  package var sheetLevel: String { say("Niveau", "Level") }
  package var sheetState: String { say("Hoe het ervoor staat", "How it stands") }
  package var sheetWhere: String { say("Waar in het handboek", "Where in the handbook") }
  package var sheetReason: String { say("Waarom", "Why") }
  package var sheetEvidence: String { say("Waaruit het blijkt", "What shows it") }
}
