package import Domain
package import Vocabulary

extension Dutch: PaperWording {
  // MARK: Bringing in

  package var filesMissing: String { "Kies eerst een map, een zip of bestanden." }
  package func importRemark(_ remark: ImportRemark) -> String {
    switch remark {
    case .trackedChanges: "Er stonden wijzigingen in die nog niet verwerkt waren. Wij namen de tekst met alle wijzigingen erin."
    case .comments: "Opmerkingen in de kantlijn kwamen niet mee."
    case .footnotes(let count): count == 1 ? "Eén voetnoot staat nu onder de tekst." : "\(capitalised(number(count))) voetnoten staan nu onder de tekst."
    case .simplerTables(let count): count == 1 ? "Eén tabel is eenvoudiger geworden: cellen die samen waren, zijn nu los." : "\(capitalised(number(count))) tabellen zijn eenvoudiger geworden: cellen die samen waren, zijn nu los."
    case .wideTables(let count): count == 1 ? "Eén tabel was te breed voor een bladzijde. Zij is nu een lijst." : "\(capitalised(number(count))) tabellen waren te breed voor een bladzijde. Zij zijn nu lijsten."
    case .lostPictures(let count): count == 1 ? "Eén plaatje kwam niet mee. Het ontbrak, of het is van een soort die een bladzijde niet toont." : "\(capitalised(number(count))) plaatjes kwamen niet mee. Ze ontbraken, of ze zijn van een soort die een bladzijde niet toont."
    case .headersAndFooters: "De kop- en voetteksten kwamen niet mee."
    case .textBoxes: "Er waren losse tekstvakken. Kijk na of hun tekst erin staat."
    case .formulas(let count): count == 1 ? "Eén formule staat er als tekst." : "\(capitalised(number(count))) formules staan er als tekst."
    case .lostLinks(let count): count == 1 ? "Eén link leidt nergens heen: dat bestand kwam niet mee." : "\(capitalised(number(count))) links leiden nergens heen: die bestanden kwamen niet mee."
    case .divided(let count): "Dit bestand was lang. Het is verdeeld over \(number(count)) bladzijden, bij de koppen."
    }
  }
  package func countRemarks(_ files: Int) -> String {
    files == 1 ? "Bij één bestand kwam niet alles mee. Dat staat erbij." : "Bij \(number(files)) bestanden kwam niet alles mee. Dat staat erbij."
  }

  // MARK: Work that takes a while

  package var errandWaits: String { "Anderen zijn net voor. Jij bent zo aan de beurt." }
  package func errandGoes(_ done: Int, of all: Int?) -> String { all.map { "\($0 == 0 ? 0 : done) van \($0) klaar." } ?? "We zijn bezig." }
  package var errandGoesOn: String { "Je kunt gewoon verder werken. Kom later terug op deze bladzijde." }
  package var errandLook: String { "Kijk opnieuw" }
  package var errandOver: String { "Klaar." }
  package func errandMade(_ name: String, size: String) -> String { "\(name) staat klaar (\(size))." }
  package func fileSize(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(max(1, bytes / 1_000)) kB" : "\(bytes / 1_000_000),\(bytes / 100_000 % 10) MB"
  }
  package var fetchFile: String { "Haal het bestand op" }
  package var errandLasts: String { "Het bestand blijft een half uur staan. Daarna maak je het zo weer." }
  package func errandFailed(_ failure: ErrandFailure, _ kind: ErrandReading.Kind) -> String {
    switch failure {
    case .noProgram: "Het programma dat dit kan, staat niet op deze server. Vraag het wie Kring beheert, of kies een andere vorm."
    case .tooSlow: "Het duurde te lang. Probeer het met minder tegelijk."
    case .tooBig: "Het werd te groot. Probeer het met minder tegelijk."
    case .broken: kind == .bringingIn ? "Het inlezen lukte niet. Er kwam niets dubbel. Probeer het nog een keer." : "Het lukte niet. Er is niets veranderd. Probeer het nog een keer."
    }
  }

  // MARK: Taking out

  package var takeOut: String { "Neem mee" }
  package var takeOutHandbookLead: String { "Het hele handboek, zoals het nu geldt. Het blijft van jullie, ook buiten Kring." }
  package func takeOutPageLead(_ title: String) -> String { "‘\(title)’, zoals het gold in een versie die je kiest." }
  package var takeOutWho: String { "Wie het bestand heeft, kan het lezen. Wat in een kring gezegd is, staat er nooit in." }
  package var takeOutRefused: String { "Meenemen lukt nog niet" }
  package var formatQuestion: String { "Hoe wil je het hebben?" }
  package func format(_ format: PaperFormat) -> (words: String, hint: String) {
    switch format {
    case .pdf: ("PDF", "Om te lezen en te printen.")
    case .word: ("Word", "Om in te schrijven.")
    case .openText: ("OpenDocument", "Om in te schrijven, zonder Word.")
    case .html: ("Webbladzijden", "Een map die in elke browser opent, ook zonder internet.")
    case .markdown: ("Markdown", "Losse teksten. Kring leest ze later weer in, woord voor woord.")
    }
  }
  package var versionQuestion: String { "Welke versie?" }
  package var versionQuestionHint: String { "Een versie van toen komt er altijd precies zo uit als de vorige keer." }
  package func versionChoice(_ number: Int, on day: Day) -> String { "Versie \(number), \(self.day(day))" }
  package var makeFile: String { "Maak het bestand" }
  package var takeOutHowTitle: String { "Zo gaat het" }
  package var takeOutHow: [String] {
    ["Op elke bladzijde staan de versie en de datum.", "Werkversies die nog niet gelden, gaan niet mee.", "Plaatjes en links tussen bladzijden gaan mee."]
  }
  package func missingHere(_ formats: [PaperFormat]) -> String {
    let names = formats.map { format($0).words }
    return "\(names.joined(separator: ", ")) kan hier niet gemaakt worden: het programma daarvoor staat niet op deze server."
  }
  package func tableFormat(_ format: TableFormat) -> String { format == .sheet ? "Als Excel-bestand" : "Als CSV-bestand" }

  // MARK: On the paper

  package var paperContents: String { "Inhoud" }
  package func paperVersion(_ number: Int, on day: Day) -> String { "Versie \(number) · \(self.day(day))" }
  package func paperReason(_ reason: String) -> String { "Waarom deze versie: \(reason)" }
  package func paperHandbook(_ organisation: String) -> String { "Handboek van \(organisation)" }
  package func paperUntil(_ day: Day) -> String { "Bijgewerkt tot en met \(self.day(day))" }
  package func paperPages(_ count: Int) -> String { count == 1 ? "Eén bladzijde" : "\(capitalised(number(count))) bladzijden" }
  package func paperFingerprint(_ hash: String) -> String { "Kenmerk van de tekst: \(hash)" }
  package var paperBack: String { "Terug naar de inhoud" }

  // MARK: The reference table

  package var sheetNumber: String { "Nummer" }
  package var sheetRequirement: String { "Eis" }
  package var sheetLevel: String { "Niveau" }
  package var sheetState: String { "Hoe het ervoor staat" }
  package var sheetWhere: String { "Waar in het handboek" }
  package var sheetReason: String { "Waarom" }
  package var sheetEvidence: String { "Waaruit het blijkt" }
}
