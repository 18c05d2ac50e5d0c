import Domain
import Markup
import Pages
import Testing
import Vocabulary
import Wording

@Suite("Norms on the screen")
struct NormPageTests {
  private let dutch = Props.surroundings(Dutch())

  @Test("Ingrid reads the table in groups, with gaps on top and what changed after it was checked")
  func table() {
    let page = referencePage(Props.table(.plain, mayJudge: false), Props.surroundings(Dutch(), visitor: .assessor(givenName: "Ingrid", until: Props.today))).string
    #expect(page.contains("Drie gaten, en wat eraan gebeurt"))
    #expect(page.contains("Vakmanschap") && page.contains("Dienstverlening"))
    #expect(page.contains("Veranderd op 2 november, na het nakijken: ‘Van aanmelding naar plan’, versie 5. Stap toegevoegd."))
    #expect(page.contains("/handboek/van-aanmelding-naar-plan#stap-stap-nummer-5"))
    #expect(!page.contains(">Kringen<") && !page.contains(">Mensen<"), "the auditor's menu has three places")
  }

  @Test("a filter shows its rows and no others, and counts them all")
  func filters() {
    let gaps = referencePage(Props.table(.plain), showing: .gaps, dutch).string
    #expect(gaps.contains(##"href="/normen/kader?toon=gaten" aria-current="true">Gaten 3"##))
    #expect(gaps.contains("Nevenfuncties") && !gaps.contains("Wie hulp krijgt, houdt zelf de regie."))
    let out = referencePage(Props.table(.plain), showing: .notApplicable, dutch).string
    #expect(out.contains("Wij bieden geen opvang") && !out.contains("Nevenfuncties"))
  }

  @Test("an unknown filter in the address is no filter")
  func unknownFilter() { #expect(ReferenceFilter(rawValue: "alles-en-meer") == nil) }

  @Test("many gaps are a sentence and a link instead of a wall")
  func manyGaps() {
    let rows = (1...9).map { Props.row("N\($0)", "V", "Norm nummer \($0)", .unjudged, .plain) }
    let table = Domain.ReferenceTable(set: Props.set(.plain), sets: [], rows: rows, mayJudge: true)
    let page = referencePage(table, dutch).string
    #expect(page.contains("Negen gaten") && page.contains("Bekijk de gaten"))
    #expect(!page.contains(#"class="thirds gaps""#))
  }

  @Test("a table that is refused names every line at once, and keeps the title that was typed")
  func refusal() {
    let refusal = TableRefusal(mistakes: [
      TableMistake(line: 1, reason: .columnMissing("nummer")), TableMistake(line: 7, reason: .numberTwice("V1", firstOn: 3)),
    ])
    let page = normImportPage(refusal: refusal, dutch, form: FormState(["titel": "Voorbeeldkader"])).string
    #expect(page.contains("<title>Fout:"))
    #expect(page.contains("Regel 1: de kolom ‘nummer’ ontbreekt."))
    #expect(page.contains("Regel 7: nummer V1 staat ook al op regel 3."))
    #expect(page.contains(#"value="Voorbeeldkader""#))
  }

  @Test("only who keeps the handbook gets buttons to link and to judge")
  func judging() {
    let reader = clausePage(Props.clauseReading(.plain, mayJudge: false), dutch).string
    #expect(!reader.contains("Maak los") && !reader.contains("Nagekeken, bewaar"))
    let keeper = clausePage(Props.clauseReading(.plain, mayJudge: true), dutch).string
    #expect(keeper.contains(#"name="stand" value="deels" checked"#))
    #expect(keeper.contains(#"<option value="van-aanmelding-naar-plan/stap-nummer-1">"#))
    #expect(keeper.contains("/normen/kader/norm-d7/plekken/plek-5"))
    #expect(!keeper.contains(#"value="nog-niet-bekeken""#), "not looked at is no judgement")
  }
}
