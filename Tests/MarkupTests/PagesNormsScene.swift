import Domain
import Forms
import Markup
import Pages
import Vocabulary
import Wording

extension Props {
  static func set(_ pen: Pen) -> NormSetCard {
    NormSetCard(id: ID(raw: "kader"), title: pen("Voorbeeldkader"), edition: pen("2026"), clauses: 14)
  }

  static func row(
    _ number: String, _ group: String?, _ text: String, _ state: CoverageState, _ pen: Pen, step: (Int, String)? = nil,
    evidence: String = "",
    reason: String = "", changed: String? = nil
  ) -> ReferenceRow {
    let spots = step.map {
      [
        HandbookSpot(
          link: ID(raw: "plek-\($0.0)"), slug: "van-aanmelding-naar-plan", pageTitle: pen("Van aanmelding naar plan"),
          step: Props.step($0.0), stepTitle: pen($0.1))
      ]
    }
    let changes = changed.map {
      [
        ChangeSince(
          pageTitle: pen("Van aanmelding naar plan"), version: 5, on: Day(year: 2026, month: 11, day: 2), reason: pen($0))
      ]
    }
    return ReferenceRow(
      clause: ID(raw: "norm-\(number.lowercased())"),
      norm: NormText(
        number: number, parent: group, title: group == nil ? pen(text) : "", text: group == nil ? "" : pen(text),
        level: group == nil ? "" : pen("moet"),
        why: group == nil ? "" : pen("Daar hebben inwoners recht op.")),
      isGroup: group == nil, spots: spots ?? [],
      coverage: Coverage(
        state: state, reason: pen.orNothing(reason), checkedOn: state == .unjudged ? nil : Day(year: 2026, month: 5, day: 19),
        evidence: pen.orNothing(evidence)),
      changes: changes ?? [])
  }

  static func table(_ pen: Pen, mayJudge: Bool = true) -> Domain.ReferenceTable {
    Domain.ReferenceTable(
      set: set(pen), sets: [set(pen), oldSet(pen)],
      rows: [
        row("V", nil, "Vakmanschap", .unjudged, pen),
        row(
          "V1", "V", "Wie hulp krijgt, houdt zelf de regie.", .covered, pen, step: (3, "Samen het plan maken"),
          evidence: "Gesprekken met zes inwoners, mei"),
        row(
          "V5", "V", "Van de afspraak mag je afwijken, met een reden.", .covered, pen, step: (2, "Eén keer vertellen"),
          evidence: "Elf vrijgegeven afwijkingen",
          changed: "Ruimte per stap opgeschreven."),
        row(
          "V6", "V", "We weten of het helpt.", .partly, pen, step: (6, "Afronden met één vraag"),
          evidence: "Eén project wel, vier nog niet",
          reason: "Anouk zoekt met het team een passende vraag."),
        row("D", nil, "Dienstverlening", .unjudged, pen),
        row(
          "D2", "D", "We zijn bereikbaar voor wie aanklopt.", .covered, pen,
          step: (1, "Binnen vijf werkdagen een mens aan de lijn"), evidence: "412 van de 468 keer op tijd"),
        row(
          "D7", "D", "We kijken met de inwoner terug.", .partly, pen, step: (5, "Na zes weken samen terugkijken"),
          evidence: "Nieuw, nog geen ervaring",
          reason: "Peter bespreekt het in drie teams. Klaar in februari.", changed: "Stap toegevoegd."),
        row("O", nil, "Organisatie en bestuur", .unjudged, pen),
        row(
          "O6", "O", "Nevenfuncties van het bestuur zijn openbaar.", .notYet, pen,
          reason: "Robert zet ze voor 15 december online."),
        row("O8", "O", "Regels voor verblijf met overnachting.", .notApplicable, pen, reason: "Wij bieden geen opvang"),
      ], mayJudge: mayJudge)
  }

  static func clauseReading(_ pen: Pen, mayJudge: Bool) -> ClauseReading {
    var reading = ClauseReading(
      set: set(pen), row: table(pen).rows[6],
      candidates: [
        ("van-aanmelding-naar-plan", pen("Van aanmelding naar plan"), outline(pen).steps.map { ($0.id, $0.title) }),
        ("accounts", pen("Accounts"), []),
      ],
      mayJudge: mayJudge,
      scale: [ScaleRung(code: pen("o"), name: pen("onvoldoende")), ScaleRung(code: pen("v"), name: pen("voldoende"))],
      crosswalks: mayJudge
        ? [
          CrosswalkReading(
            id: ID(raw: "band-1"), relation: .partOf, other: clause("4.1", "Terugkijken", pen),
            otherSet: pen("Ander kader, 2025"), reason: pen("Daar gaat het ook over vrijwilligers."))
        ]
        : [],
      suggestions: mayJudge
        ? [
          SuggestionReading(
            state: .covered,
            way: [
              SuggestionReading.Stop(relation: .partOf, clause: clause("4.1", "Terugkijken", pen), set: pen("Ander kader, 2025"))
            ])
        ]
        : [],
      others: mayJudge ? [oldSet(pen)] : [])
    reading.questions = questions(pen)
    return reading
  }

  static func questions(_ pen: Pen) -> QuestionsReading {
    let choices = [
      AnswerChoice(code: "ja", name: pen("Ja"), suggests: .state(.covered)),
      AnswerChoice(code: "nee", name: pen("Nee"), suggests: .rung(pen("o"))),
    ]
    let first = QuestionText(
      code: "een", words: pen("Kijken jullie met de inwoner terug?"), hint: pen("Ook als het goed ging."), choices: choices)
    let second = QuestionText(
      code: "twee", words: pen("Wat houdt je tegen?"), choices: choices,
      condition: QuestionCondition(question: "een", answers: ["nee"]))
    let answers = [
      GivenAnswer(choice: "nee", name: pen("Nee"), story: "", on: Day(year: 2026, month: 3, day: 2)),
      GivenAnswer(
        choice: "ja", name: pen("Ja"), story: pen("Na zes weken bellen wij."), on: Day(year: 2026, month: 5, day: 19),
        isReworded: true),
    ]
    return QuestionsReading(
      [
        QuestionReading(id: ID(raw: "vraag-1"), number: 1, text: first, answers: answers),
        QuestionReading(
          id: ID(raw: "vraag-2"), number: 2, text: second,
          hangsOn: QuestionReading.HangsOn(
            number: 1, clause: nil, words: pen("Kijken jullie met de inwoner terug?"), answers: [pen("Nee")]), isAsked: false),
        QuestionReading(id: ID(raw: "vraag-3"), number: 3, text: first),
      ],
      suggestion: AnswerSuggestion(
        state: .covered, rung: ScaleRung(code: pen("o"), name: pen("onvoldoende")),
        led: [AnswerSuggestion.Led(question: "een", answer: pen("Ja"), pointer: .state(.covered))], open: 1))
  }

  static func asking(_ pen: Pen) -> QuestionsMaking {
    let questions = questions(pen).questions
    let hooks = questions[0].text.choices.map {
      QuestionsMaking.Hook(
        question: questions[0].id, clause: pen("D7"), number: 1, words: questions[0].text.words, code: "een", answer: $0)
    }
    return QuestionsMaking(
      set: set(pen), clause: clause("D7", "Terugkijken", pen), questions: questions, hooks: hooks,
      scale: [ScaleRung(code: pen("o"), name: pen("onvoldoende")), ScaleRung(code: pen("v"), name: pen("voldoende"))])
  }

  private static func outline(_ pen: Pen) -> NormOutline {
    var file = NormFile()
    (file.title, file.edition, file.source) = (pen("Omtrek"), pen("2015"), pen("Alleen nummers."))
    return NormOutline(slug: "omtrek", file: file)
  }

  static func oldSet(_ pen: Pen) -> NormSetCard {
    NormSetCard(id: ID(raw: "kader-oud"), title: pen("Voorbeeldkader"), edition: pen("2023"), clauses: 12, stage: .past)
  }

  static func edition(_ pen: Pen) -> EditionReading {
    var reading = EditionReading(
      set: set(pen), former: oldSet(pen),
      rows: AnswerFate.allCases.map { fate in
        EditionReading.Row(
          former: clause("V1", "Eigen regie", pen), fate: fate, targets: fate == .orphan ? [] : [clause("V2", "Regie", pen)])
      },
      done: [EditionReading.Row(former: clause("V4", "Samen", pen), fate: .carried, targets: [clause("V4", "Samen", pen)])])
    reading.questions = [
      EditionReading.QuestionLine(
        clause: clause("V1", "Eigen regie", pen), words: pen("Kiest iemand zelf?"), answer: pen("Ja"), fate: .orphan, target: nil)
    ]
    return reading
  }

  static func making(_ pen: Pen, origin: NormOrigin = .own) -> NormSetMaking {
    let card = NormSetCard(
      id: ID(raw: "kader"), title: pen("Voorbeeldkader"), edition: pen("2026"), clauses: 14, stage: .draft, origin: origin)
    let lines = table(pen).rows.map { NormSetMaking.Row(clause: $0.clause, norm: $0.norm, level: $0.norm.parent == nil ? 0 : 1) }
    return NormSetMaking(
      set: card, source: pen("Van onszelf"), rows: lines, scale: [ScaleRung(code: pen("v"), name: pen("voldoende"))],
      slices: [NormSlice(name: pen("welzijn"), isOn: true, clauses: 3), NormSlice(name: pen("sport"), isOn: false, clauses: 1)])
  }

  static func mapping(_ pen: Pen, back: Bool = false) -> MappingReading {
    let line = MappingReading.Row(
      clause: clause("V1", "Regie", pen), relation: .equal, from: clause("4.1", "Terugkijken", pen), places: 2,
      suggestion: .covered)
    let (here, there) = back ? (oldSet(pen), set(pen)) : (set(pen), oldSet(pen))
    return MappingReading(set: here, other: there, gains: [line], suggested: [line], kept: 3, before: 5, after: 4)
  }

  static func mirror(_ pen: Pen) -> MirrorReading {
    let signs = [
      MirrorSign(kind: .chapterNamed(pen("Omgeving")), clause: clause("4", "Omgeving", pen)),
      MirrorSign(
        kind: .pageCopies(slug: "klacht", title: pen("Klacht"), words: pen("wie niet tevreden is")),
        clause: clause("8.2", "Horen", pen)),
    ]
    let waved = MirrorReading.Waved(
      sign: signs[0], reason: pen("Zo heet het bij ons al twintig jaar."), by: pen("Ellen de Wit"),
      on: Day(year: 2026, month: 11, day: 2))
    return MirrorReading(set: set(pen), chapters: 4, pages: 12, signs: signs, waved: [waved])
  }

  private static func makingPages(_ pen: Pen) -> [ExamplePage] {
    let mistakes = FormState(["nummer": pen("V1")]).noting(.other(pen("Dit nummer is er al.")), at: "nummer")
    return [
      ExamplePage("kader-nieuw") { newNormSetPage($0) }, ExamplePage("kader-opbouw") { normMakingPage(making(pen), $0) },
      ExamplePage("kader-opbouw-fout") { normMakingPage(making(pen), $0, form: mistakes) },
      ExamplePage("kader-gegevens") { normSetDetailsPage(making(pen), $0) },
      ExamplePage("norm-tekst") { clauseWordsPage(making(pen), making(pen).rows[1], $0) },
      ExamplePage("vragen") { questionsMakingPage(asking(pen), $0) },
      ExamplePage("vragen-maatlat") { questionsMakingPage(asking(pen), fromScale: true, $0) },
      ExamplePage("vragen-fout") {
        questionsMakingPage(
          asking(pen), $0,
          form: FormState(["vraag": pen("Kiest iemand zelf?")]).noting(
            .other($0.wording.fault(.choicesMissing)), at: "antwoord-1"))
      },
      ExamplePage("vraag") { questionMakingPage(asking(pen), asking(pen).questions[1], $0) },
      ExamplePage("eigen-exemplaar") { normConverterPage($0) },
      ExamplePage("eigen-exemplaar-gelezen") {
        normConverterPage(
          reading: try? LicensedText("# 1 \(pen("Omgeving"))\nTekst\n# 1.1 \(pen("Wat er speelt"))"), $0,
          form: FormState(["titel": pen("Norm")]))
      },
      ExamplePage("kader-overgang") { editionPage(set(pen), others: [oldSet(pen)], reading: edition(pen), $0) },
      ExamplePage("kader-verbanden") {
        crosswalksPage(set(pen), others: [oldSet(pen)], mappings: (mapping(pen), mapping(pen, back: true)), $0)
      },
      ExamplePage("kader-spiegel") { mirrorPage(mirror(pen), $0) },
      ExamplePage("norm-verband-fout") {
        clausePage(clauseReading(pen, mayJudge: true), $0, crosswalk: FormState().noting(.missing, at: "verbandreden"))
      },
    ]
  }

  static func normPages(_ pen: Pen) -> [ExamplePage] {
    let byPage = ReferenceByPage(
      set: set(pen),
      pages: [
        ReferenceByPage.PageRow(
          slug: "van-aanmelding-naar-plan", title: pen("Van aanmelding naar plan"),
          clauses: [clause("V5", "Van de afspraak mag je afwijken", pen)],
          steps: outline(pen).steps.map { ($0.id, $0.title, $0.id == step(1) ? [clause("D2", "Bereikbaar zijn", pen)] : []) })
      ])
    let refusal = TableRefusal(mistakes: [
      TableMistake(line: 1, reason: .columnMissing(pen("nummer"))),
      TableMistake(line: 7, reason: .numberTwice(pen("V1"), firstOn: 3)),
    ])
    return [
      ExamplePage("kaders") { normSetsPage([set(pen)], mayImport: true, $0) },
      ExamplePage("kaders-leeg") { normSetsPage([], mayImport: true, $0) },
      ExamplePage("kader-inlezen") { normImportPage(outlines: [outline(pen)], $0) },
      ExamplePage("kader-inlezen-fout") {
        normImportPage(refusal: refusal, $0, form: FormState(["titel": pen("Voorbeeldkader")]))
      },
      ExamplePage("referentietabel") { referencePage(table(pen), $0) },
      ExamplePage("referentietabel-gaten") { referencePage(table(pen), showing: .gaps, $0) },
      ExamplePage("referentietabel-gewijzigd") { referencePage(table(pen, mayJudge: false), showing: .changed, $0) },
      ExamplePage("van-handboek-naar-norm") { referenceByPagePage(byPage, $0) },
      ExamplePage("norm") { clausePage(clauseReading(pen, mayJudge: false), $0) },
      ExamplePage("norm-nakijken") { clausePage(clauseReading(pen, mayJudge: true), $0) },
      ExamplePage("norm-fout") {
        clausePage(
          clauseReading(pen, mayJudge: true), $0,
          form: FormState(["stand": "geldt-niet"]).noting(.other($0.wording.refusal(.notApplicableWithoutReason)), at: "reden"))
      },
    ] + makingPages(pen) + evidencePages(pen)
  }
}

extension Pen {
  /// Nothing stays nothing.
  func orNothing(_ words: String) -> String { words.isEmpty ? "" : write(words) }
}
