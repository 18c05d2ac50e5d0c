import Domain
import Forms
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// Norms on the screen.
@Suite struct NormPageTests {
  private let dutch = Props.surroundings(Wording(.dutch))

  @Test func whatLeavesOfALicensedCopySaysByNumberWhatIsDoneAndQuotesNothing() {
    func paper(_ origin: NormOrigin) -> String {
      let set = NormSetCard(id: ID(raw: "set"), title: "HKZ", edition: "2015", clauses: 1, origin: origin)
      let norm = NormText(number: "4.1", parent: nil, title: "Beleid", text: "De organisatie legt vast", level: "", why: "")
      let coverage = Coverage(state: .covered, reason: "", checkedOn: nil, evidence: "Gezien in het overleg")
      let row = ReferenceRow(clause: ID(raw: "4.1"), norm: norm, isGroup: false, spots: [], coverage: coverage, changes: [])
      return paperTable(Domain.ReferenceTable(set: set, sets: [set], rows: [row], mayJudge: true), Wording(.dutch)).separated
    }
    #expect(paper(.brought).contains("legt vast"))
    #expect(
      !paper(.licensed).contains("legt vast") && !paper(.licensed).contains("Beleid")
        && paper(.licensed).contains("Gezien in het overleg"))
  }

  @Test func ingridReadsTheTableInGroupsWithGapsOnTopAndWhatChangedAfterItWasChecked() {
    let page = referencePage(
      Props.table(.plain, mayJudge: false),
      Props.surroundings(Wording(.dutch), visitor: .assessor(givenName: "Ingrid", until: Props.today))
    ).string
    #expect(page.contains("Drie gaten, en wat eraan gebeurt"))
    #expect(page.contains("Vakmanschap") && page.contains("Dienstverlening"))
    #expect(page.contains("Veranderd op 2 november, na het nakijken: ‘Van aanmelding naar plan’, versie 5. Stap toegevoegd."))
    #expect(page.contains("/handboek/van-aanmelding-naar-plan#stap-stap-nummer-5"))
    #expect(!page.contains(">Kringen<") && !page.contains(">Mensen<"), "the auditor's menu has three places")
  }

  @Test func aFilterShowsItsRowsAndNoOthersAndCountsThemAll() {
    let gaps = referencePage(Props.table(.plain), showing: .gaps, dutch).string
    #expect(gaps.contains(##"href="/normen/kader?toon=gaten" aria-current="true">Gaten 3"##))
    #expect(gaps.contains("Nevenfuncties") && !gaps.contains("Wie hulp krijgt, houdt zelf de regie."))
    let out = referencePage(Props.table(.plain), showing: .notApplicable, dutch).string
    #expect(out.contains("Wij bieden geen opvang") && !out.contains("Nevenfuncties"))
  }

  @Test func anUnknownFilterInTheAddressIsNoFilter() { #expect(ReferenceFilter(rawValue: "alles-en-meer") == nil) }

  @Test func manyGapsAreASentenceAndALinkInsteadOfAWall() {
    let rows = (1...9).map { Props.row("N\($0)", "V", "Norm nummer \($0)", .notYet, .plain) }
    let table = Domain.ReferenceTable(set: Props.set(.plain), sets: [], rows: rows, mayJudge: true)
    let page = referencePage(table, dutch).string
    #expect(page.contains("Negen gaten") && page.contains("Bekijk de gaten"))
    #expect(!page.contains(#"class="thirds gaps""#))
  }

  @Test func whatNobodyLookedAtIsNoGapOneSentenceSaysHowMuchOfItThereIs() {
    let rows = (1...9).map { Props.row("N\($0)", "V", "Norm nummer \($0)", .unjudged, .plain) }
    let page = referencePage(Domain.ReferenceTable(set: Props.set(.plain), sets: [], rows: rows, mayJudge: true), dutch).string
    #expect(
      page.contains("Negen normen zijn nog niet bekeken") && page.contains("Gaten 0") && page.contains("Nog niet bekeken 9"))
    #expect(!page.contains("gaten, en wat eraan gebeurt"))
  }

  @Test func aTableThatIsRefusedNamesEveryLineAtOnceAndKeepsTheTitleThatWasTyped() {
    let refusal = TableRefusal(mistakes: [
      TableMistake(line: 1, reason: .columnMissing("nummer")), TableMistake(line: 7, reason: .numberTwice("V1", firstOn: 3)),
    ])
    let page = normImportPage(refusal: refusal, dutch, form: FormState(["titel": "Voorbeeldkader"])).string
    #expect(page.contains("<title>Fout:"))
    #expect(page.contains("Regel 1: de kolom ‘nummer’ ontbreekt."))
    #expect(page.contains("Regel 7: nummer V1 staat ook al op regel 3."))
    #expect(page.contains(#"value="Voorbeeldkader""#))
  }

  @Test func onlyWhoKeepsTheHandbookGetsButtonsToLinkAndToJudge() {
    let reader = clausePage(Props.clauseReading(.plain, mayJudge: false), dutch).string
    #expect(!reader.contains("Maak los") && !reader.contains("Nagekeken, bewaar"))
    let keeper = clausePage(Props.clauseReading(.plain, mayJudge: true), dutch).string
    #expect(keeper.contains(#"name="stand" value="deels" checked"#))
    #expect(keeper.contains(#"<option value="van-aanmelding-naar-plan/stap-nummer-1">"#))
    #expect(keeper.contains("/normen/kader/norm-d7/plekken/plek-5"))
    #expect(!keeper.contains(#"value="nog-niet-bekeken""#), "not looked at is no judgement")
  }

  @Test func whatCameOfAnotherSetIsToldAsASuggestionWithTheWholeWayToIt() {
    let page = clausePage(Props.clauseReading(.plain, mayJudge: true), dutch).string
    #expect(page.contains("Een suggestie, geen oordeel") && page.contains("is een onderdeel van"))
    #expect(page.contains("(Ander kader, 2025)"))
  }

  @Test func aFileThatIsRefusedNamesPlacesInItToo() {
    let refusal = TableRefusal(mistakes: [
      TableMistake(at: "onderdelen[3].gewicht", .notOfThatKind(expected: .number)), TableMistake(at: "", .noJSON),
    ])
    let page = normImportPage(refusal: refusal, dutch).string
    #expect(page.contains("Bij onderdelen[3].gewicht: hier hoort een heel getal te staan"))
    #expect(page.contains("In het bestand: dit is geen JSON"))
  }

  @Test func beforeAnEditionIsTakenOverEachAnswerIsCountedAndNamed() {
    let page = editionPage(Props.set(.plain), others: [Props.oldSet(.plain)], reading: Props.edition(.plain), dutch).string
    #expect(page.contains("Er zijn vier antwoorden in de oude uitgave."))
    #expect(
      page.contains("Eén gaat mee, met een merk: tekst gewijzigd, kijk opnieuw.")
        && page.contains("Eén heeft geen plek in de nieuwe uitgave."))
    #expect(page.contains("Blijft in de oude uitgave staan"))
  }

  @Test func aLicensedCopyHasNoFileForOthers() {
    let page = normSetDetailsPage(Props.making(.plain, origin: .licensed), dutch).string
    #expect(page.contains("Eigen gelicentieerd exemplaar, niet delen") && !page.contains("/normen/kader/bestand"))
    #expect(normSetDetailsPage(Props.making(.plain), dutch).string.contains("/normen/kader/bestand"))
  }
}
