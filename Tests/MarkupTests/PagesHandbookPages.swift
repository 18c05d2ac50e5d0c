import Domain
import Forms
import Markup
import Pages
import Vocabulary
import Wording

extension Props {
  /// The handbook as it is read.
  static func handbookPages(_ pen: Pen) -> [ExamplePage] {
    let card = card(pen)
    let outline = outline(pen)
    return [
      ExamplePage("handboek") {
        handbookPage(chapters(pen), withdrawn: [PageName(slug: "fax", title: pen("Faxen"))], mayWrite: true, mayImport: true, $0)
      },
      ExamplePage("handboek-leeg") { handbookPage([], mayWrite: true, mayImport: false, $0) },
      ExamplePage("proces") { readingPage(reading(pen), $0) },
      ExamplePage("proces-van-de-eigenaar") { readingPage(reading(pen, isKeeper: true), $0) },
      ExamplePage("tekst") { readingPage(textReading(pen), $0) },
      ExamplePage("versies") {
        historyPage(
          HistoryReading(card: card, versions: versions(pen), revisions: (1...10).reversed().map { revision($0, pen) }), $0)
      },
      ExamplePage("bewaarde-keer") {
        revisionPage(
          card, revision(9, pen), title: pen("Van aanmelding naar plan"), .outline(outline), version: versions(pen)[0], $0)
      },
      ExamplePage("bewaarde-tekst") { revisionPage(card, revision(2, pen), title: pen("Eerste dagen"), .text(text(pen)), $0) },
      ExamplePage("vergelijking") {
        comparisonPage(
          ComparisonReading(
            card: card, from: revision(6, pen), to: revision(9, pen),
            title: WordDifference(from: pen("Aanmelding"), to: pen("Van aanmelding naar plan")),
            content: ContentDifference(from: .outline(before(pen)), to: .outline(outline))), $0)
      },
      ExamplePage("patronen") { patternsPage(patterns(pen), $0) },
      ExamplePage("anders") {
        deviatePage(card, version: 5, outline.steps[2], teams: teams(pen).map(\.team), readers: readers(pen), $0)
      },
      ExamplePage("anders-fout") {
        deviatePage(card, version: 5, outline.steps[2], readers: readers(pen), $0, form: mistakes(["anders", "omdat"], pen))
      },
      ExamplePage("anders-veranderen") { changeDeviationPage(ownDeviation(pen), readers: readers(pen), $0) },
      ExamplePage("leg-vast") { capturePage(processes(pen), opened: "van-aanmelding-naar-plan", $0) },
      ExamplePage("leg-vast-leeg") { capturePage([], $0) },
      ExamplePage("voorstel") { proposalPage(proposal(pen), $0) },
      ExamplePage("voorstel-fout") { proposalPage(proposal(pen), $0, reasonForm: mistakes(["reden"], pen)) },
      ExamplePage("voorstel-verwerkt") { proposalPage(proposal(pen, state: .adopted, isOwner: false), $0) },
    ]
  }

  /// The handbook as it is written.
  static func writingPages(_ pen: Pen) -> [ExamplePage] {
    let card = card(pen)
    let line = [person("Peter Brouwer", .teamLead, pen), person("Samira El Amrani", .worker, pen)]
    let everybody = line + [person("Ellen Bos", .qualityCoordinator, pen), person("Jayden Pinas", .volunteer, pen)]
    return [
      ExamplePage("begin") { newPagePage(chapters: [pen("Onboarding")], $0) },
      ExamplePage("begin-fout") { newPagePage(chapters: [], $0, form: mistakes(["titel", "hoofdstuk", "soort"], pen)) },
      ExamplePage("inlezen") { handbookImportPage($0) },
      ExamplePage("inlezen-verslag") { handbookImportPage(report: report(pen), $0) },
      ExamplePage("klus") {
        errandPage(ErrandReading(id: ID(raw: "klus"), kind: .bringingIn, state: .underway(done: 12, of: 40)), $0)
      },
      ExamplePage("klus-wacht") { errandPage(ErrandReading(id: ID(raw: "klus"), kind: .takingOut, state: .waiting), $0) },
      ExamplePage("klus-klaar") {
        errandPage(
          ErrandReading(id: ID(raw: "klus"), kind: .takingOut, state: .made(name: pen("handboek.pdf"), size: 1_240_000)), $0)
      },
      ExamplePage("klus-mis") {
        errandPage(ErrandReading(id: ID(raw: "klus"), kind: .takingOut, state: .failed(.noProgram)), $0)
      },
      ExamplePage("meenemen") { takeOutHandbookPage(missing: [.word, .openText], $0) },
      ExamplePage("meenemen-bladzijde") {
        takeOutPage(HistoryReading(card: card, versions: versions(pen), revisions: []), missing: [], $0)
      },
      ExamplePage("meenemen-fout") {
        takeOutPage(
          HistoryReading(card: card, versions: versions(pen), revisions: []), missing: [], $0, form: mistakes(["vorm"], pen))
      },
      ExamplePage("werkversie") { draftPage(draft(pen), $0) },
      ExamplePage("werkversie-nieuw") {
        draftPage(draft(pen, .outline(ProcessOutline(purpose: "", steps: [])), published: false), $0)
      },
      ExamplePage("werkversie-tekst") { draftPage(draft(pen, .text(text(pen))), $0, form: typed(pen)) },
      ExamplePage("werkversie-fout") { draftPage(draft(pen), $0, form: mistakes(["titel"], pen)) },
      ExamplePage("werkversie-botsing") { draftPage(draft(pen, .text(text(pen))), isConflict: true, $0, form: typed(pen)) },
      ExamplePage("werkversie-dienst") { draftPage(draft(pen, .service(promise(pen))), $0) },
      ExamplePage("werkversie-project") { draftPage(draft(pen, .outline(project(pen))), $0) },
      ExamplePage("intrekking") {
        withdrawalPage(
          WithdrawalReading(
            card: card, linkedFrom: [PageName(slug: "welkom", title: pen("Welkom"))],
            clauses: [clause("D2", "Bereikbaar zijn", pen)], deviations: .several(3),
            openProposals: 2), $0)
      },
      ExamplePage("intrekking-fout") {
        withdrawalPage(
          WithdrawalReading(card: card, linkedFrom: [], clauses: [], deviations: .none, openProposals: 0), $0,
          form: mistakes(["reden"], pen))
      },
      ExamplePage("ingetrokken") { readingPage(withdrawn(pen), $0) },
      ExamplePage("hoofdlijnen") { outlinePage(draft(pen, .text(text(pen))), $0) },
      ExamplePage("van-wie") { pagePeoplePage(card, inTheLine: line, everybody: everybody, coauthors: [everybody[1]], $0) },
      ExamplePage("van-wie-fout") {
        pagePeoplePage(
          card, inTheLine: line, everybody: everybody, coauthors: [], $0,
          form: FormState().noting(.other($0.wording.refusal(.ownerOutsideTheLine)), at: "eigenaar"))
      },
      ExamplePage("publicatie") {
        publicationPage(
          PublicationReading(draft: draft(pen)),
          proposals: [OpenProposal(id: ID(raw: "voorstel"), step: step(2), stepTitle: pen("Eén keer vertellen"))], $0)
      },
      ExamplePage("publicatie-eerste") {
        publicationPage(
          PublicationReading(draft: draft(pen, published: false)), proposals: [], $0, form: mistakes(["reden"], pen))
      },
      ExamplePage("bespreking") { discussionPage(card, teams: teams(pen).map(\.team), discussions: discussions(pen), $0) },
      ExamplePage("bespreking-fout") {
        discussionPage(
          card, teams: teams(pen).map(\.team), discussions: [], $0, form: mistakes(["team", "dag", "uitkomst"], pen))
      },
    ]
  }

  // MARK: What is on them

  static func promise(_ pen: Pen) -> ServicePromise {
    ServicePromise(
      forWhom: pen("Voor wie alleen is"), expect: "\(pen("Een maatje"))\n\(pen("Binnen zes weken"))", ask: pen("Bel af"),
      whenWrong: pen("Bel Anouk"),
      terms: pen("Gratis"))
  }

  static func project(_ pen: Pen) -> ProcessOutline {
    let days = (Day(year: 2026, month: 1, day: 5), Day(year: 2026, month: 12, day: 31))
    return ProcessOutline(
      purpose: pen("Een eigen plek"), steps: outline(pen).steps,
      project: ProjectFrame(forWhom: pen("Jongeren"), begins: days.0, ends: days.1))
  }

  static func withdrawn(_ pen: Pen) -> PageReading {
    let page = textReading(pen)
    var rights = PageRights()
    rights.putBack = true
    return PageReading(
      card: page.card, chapter: page.chapter, content: page.content, version: page.version, draft: nil, coauthors: [],
      versions: page.versions,
      discussions: [], clauses: [:], deviations: [:], changedSteps: [], newSteps: [], importedLinks: [:], source: nil,
      withdrawal: WithdrawalMark(
        on: Day(year: 2026, month: 11, day: 2), by: pen("Ellen Bos"), reason: pen("Het staat nu ergens anders.")), rights: rights)
  }

  static func chapters(_ pen: Pen) -> [Chapter] {
    [
      Chapter(
        title: pen("Als iemand bij ons aanklopt"),
        pages: [
          card(pen, hasDraft: true),
          PageCard(
            id: ID(raw: "b"), slug: "klacht", title: pen("Als iemand niet tevreden is"), kind: .process, owner: nil, version: nil,
            hasDraft: true),
        ]),
      Chapter(
        title: pen("Onboarding"),
        pages: [
          PageCard(
            id: ID(raw: "c"), slug: "accounts", title: pen("Accounts"), kind: .text,
            owner: person("Ellen Bos", .qualityCoordinator, pen), version: 1, hasDraft: false)
        ]),
    ]
  }

  static func processes(_ pen: Pen) -> [ProcessChoice] {
    [
      ProcessChoice(
        slug: "klacht", title: pen("Als iemand niet tevreden is"),
        steps: [(step(8), pen("Luisteren")), (step(9), pen("Antwoorden"))]),
      ProcessChoice(
        slug: "van-aanmelding-naar-plan", title: pen("Van aanmelding naar plan"),
        steps: outline(pen).steps.map { ($0.id, $0.title) }),
    ]
  }

  static func patterns(_ pen: Pen) -> PatternReading {
    let counts: [DeviationCount] = [.none, .fewer, .several(6), .none, .none, .none]
    return PatternReading(
      card: card(pen),
      steps: zip(outline(pen).steps, counts).map { step, count in
        PatternReading.StepPattern(
          step: step,
          deviations: StepDeviations(
            count: count, voices: count == .several(6) ? voices(pen) : [],
            proposal: count == .several(6) ? ID(raw: "voorstel") : nil))
      })
  }

  static func report(_ pen: Pen) -> [ImportLine] {
    [
      ImportLine(path: pen("index.md"), outcome: .landed(slug: "index")),
      ImportLine(path: pen("onboarding/accounts.md"), outcome: .renewed(slug: "accounts")),
      ImportLine(path: pen("offboarding.md"), outcome: .unchanged(slug: "offboarding")),
      ImportLine(path: pen("werkwijze/principes.md"), outcome: .keptOurs(slug: "principes")),
      ImportLine(path: pen("kennis/foto.md"), outcome: .refused(ImportedFile.Mistake(line: 3, reason: .notText))),
    ]
  }

  /// What somebody typed before the page came back, in every field, and what is missing.
  static func mistakes(_ fields: [String], _ pen: Pen) -> FormState {
    var form = FormState([
      "titel": pen("Van aanmelding naar plan"), "anders": pen("Ik wachtte."), "tekst": "", "waartoe": pen("Waartoe?"),
    ])
    for field in fields { form.note(.missing, at: field) }
    return form
  }

  static func typed(_ pen: Pen) -> FormState {
    FormState([
      "titel": pen("Eerste dagen"), "hoofdstuk": pen("Onboarding"), "tekst": "\(text(pen))\n\(pen("Neem iets lekkers mee."))",
      "doe": DraftAct.look.word,
    ])
  }
}
