import Domain
import Markup
import Pages
import Vocabulary
import Wording

extension Props {
  static func set(_ pen: Pen) -> NormSetCard { NormSetCard(id: ID(raw: "kader"), title: pen("Voorbeeldkader"), edition: pen("2026"), clauses: 14) }

  static func row(
    _ number: String, _ group: String?, _ text: String, _ state: CoverageState, _ pen: Pen, step: (Int, String)? = nil, evidence: String = "",
    reason: String = "", changed: String? = nil
  ) -> ReferenceRow {
    let spots = step.map {
      [HandbookSpot(link: ID(raw: "plek-\($0.0)"), slug: "van-aanmelding-naar-plan", pageTitle: pen("Van aanmelding naar plan"), step: Props.step($0.0), stepTitle: pen($0.1))]
    }
    let changes = changed.map { [ChangeSince(pageTitle: pen("Van aanmelding naar plan"), version: 5, on: Day(year: 2026, month: 11, day: 2), reason: pen($0))] }
    return ReferenceRow(
      clause: ID(raw: "norm-\(number.lowercased())"),
      norm: NormText(
        number: number, parent: group, title: group == nil ? pen(text) : "", text: group == nil ? "" : pen(text), level: group == nil ? "" : pen("moet"),
        why: group == nil ? "" : pen("Daar hebben inwoners recht op.")),
      isGroup: group == nil, spots: spots ?? [],
      coverage: Coverage(
        state: state, reason: pen.orNothing(reason), checkedOn: state == .unjudged ? nil : Day(year: 2026, month: 5, day: 19), evidence: pen.orNothing(evidence)),
      changes: changes ?? [])
  }

  static func table(_ pen: Pen, mayJudge: Bool = true) -> Domain.ReferenceTable {
    Domain.ReferenceTable(
      set: set(pen), sets: [set(pen), NormSetCard(id: ID(raw: "kader-oud"), title: pen("Voorbeeldkader"), edition: pen("2023"), clauses: 12)],
      rows: [
        row("V", nil, "Vakmanschap", .unjudged, pen),
        row("V1", "V", "Wie hulp krijgt, houdt zelf de regie.", .covered, pen, step: (3, "Samen het plan maken"), evidence: "Gesprekken met zes inwoners, mei"),
        row("V5", "V", "Van de afspraak mag je afwijken, met een reden.", .covered, pen, step: (2, "Eén keer vertellen"), evidence: "Elf vrijgegeven afwijkingen",
          changed: "Ruimte per stap opgeschreven."),
        row("V6", "V", "We weten of het helpt.", .partly, pen, step: (6, "Afronden met één vraag"), evidence: "Eén project wel, vier nog niet",
          reason: "Anouk zoekt met het team een passende vraag."),
        row("D", nil, "Dienstverlening", .unjudged, pen),
        row("D2", "D", "We zijn bereikbaar voor wie aanklopt.", .covered, pen, step: (1, "Binnen vijf werkdagen een mens aan de lijn"), evidence: "412 van de 468 keer op tijd"),
        row("D7", "D", "We kijken met de inwoner terug.", .partly, pen, step: (5, "Na zes weken samen terugkijken"), evidence: "Nieuw, nog geen ervaring",
          reason: "Peter bespreekt het in drie teams. Klaar in februari.", changed: "Stap toegevoegd."),
        row("O", nil, "Organisatie en bestuur", .unjudged, pen),
        row("O6", "O", "Nevenfuncties van het bestuur zijn openbaar.", .notYet, pen, reason: "Robert zet ze voor 15 december online."),
        row("O8", "O", "Regels voor verblijf met overnachting.", .notApplicable, pen, reason: "Wij bieden geen opvang"),
      ], mayJudge: mayJudge)
  }

  static func clauseReading(_ pen: Pen, mayJudge: Bool) -> ClauseReading {
    ClauseReading(
      set: set(pen), row: table(pen).rows[6],
      candidates: [("van-aanmelding-naar-plan", pen("Van aanmelding naar plan"), outline(pen).steps.map { ($0.id, $0.title) }), ("accounts", pen("Accounts"), [])],
      mayJudge: mayJudge)
  }

  static func normPages(_ pen: Pen) -> [ExamplePage] {
    let byPage = ReferenceByPage(
      set: set(pen),
      pages: [
        ReferenceByPage.PageRow(
          slug: "van-aanmelding-naar-plan", title: pen("Van aanmelding naar plan"), clauses: [clause("V5", "Van de afspraak mag je afwijken", pen)],
          steps: outline(pen).steps.map { ($0.id, $0.title, $0.id == step(1) ? [clause("D2", "Bereikbaar zijn", pen)] : []) })
      ])
    let refusal = TableRefusal(mistakes: [
      TableMistake(line: 1, reason: .columnMissing(pen("nummer"))), TableMistake(line: 7, reason: .numberTwice(pen("V1"), firstOn: 3)),
    ])
    return [
      ExamplePage("kaders") { normSetsPage([set(pen)], mayImport: true, $0) }, ExamplePage("kaders-leeg") { normSetsPage([], mayImport: true, $0) },
      ExamplePage("kader-inlezen") { normImportPage($0) },
      ExamplePage("kader-inlezen-fout") { normImportPage(refusal: refusal, $0, form: FormState(["titel": pen("Voorbeeldkader")])) },
      ExamplePage("referentietabel") { referencePage(table(pen), $0) },
      ExamplePage("referentietabel-gaten") { referencePage(table(pen), showing: .gaps, $0) },
      ExamplePage("referentietabel-gewijzigd") { referencePage(table(pen, mayJudge: false), showing: .changed, $0) },
      ExamplePage("van-handboek-naar-norm") { referenceByPagePage(byPage, $0) },
      ExamplePage("norm") { clausePage(clauseReading(pen, mayJudge: false), $0) }, ExamplePage("norm-nakijken") { clausePage(clauseReading(pen, mayJudge: true), $0) },
      ExamplePage("norm-fout") {
        clausePage(
          clauseReading(pen, mayJudge: true), $0,
          form: FormState(["stand": "geldt-niet"]).noting(.other($0.wording.refusal(.notApplicableWithoutReason)), at: "reden"))
      },
    ]
  }
}

extension Pen {
  /// Nothing stays nothing.
  func orNothing(_ words: String) -> String { words.isEmpty ? "" : write(words) }
}
