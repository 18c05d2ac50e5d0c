import Domain
import Forms
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// Writing a page.
@Suite struct WritingPageTests {
  private let dutch = Props.surroundings(Wording(.dutch))

  private func draft(_ content: PageContent, over before: PageContent, mayBeLong: Bool = false) -> DraftReading {
    let standing = Props.draft(.plain, content)
    return DraftReading(
      card: standing.card, chapter: standing.chapter, chapters: standing.chapters, content: content, revision: standing.revision,
      published: standing.published, difference: ContentDifference(from: before, to: content), mayBeLong: mayBeLong,
      rights: standing.rights)
  }

  /// What somebody sees, without what a browser needs.
  private func words(_ page: HTML) -> String {
    page.string.replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
  }

  @Test func thePreviewShowsWhatWasTypedAndNotWhatWasKeptAndWhatThatChangesInWhatIsPublished() {
    let standing = draft(.text("## Koffie\n\nMet suiker."), over: .text("## Koffie\n\nMet suiker."))
    let form = FormState(["soort": "tekst", "titel": "Koffie", "tekst": "## Koffie\n\nMet **melk**."])
    let page = draftPage(standing, dutch, form: form).string
    let look = page[page.firstRange(of: #"id="voorbeeld""#)!.lowerBound...]
    #expect(look.contains("Met <strong>melk</strong>."))
    #expect(look.contains("Wat je verandert"))
    #expect(look.contains("<ins>") && look.contains("<del>") && look.contains("suiker."))
    #expect(page.contains(#"data-look="voorbeeld""#))
    #expect(
      page.contains(#"formaction="/handboek/van-aanmelding-naar-plan/werkversie#voorbeeld""#),
      "without a script it leads down to it")
  }

  @Test(arguments: [
    PageContent.outline(Props.outline(.plain)),
    .outline(
      ProcessOutline(
        purpose: "Een eigen plek", steps: Props.outline(.plain).steps,
        project: ProjectFrame(forWhom: "Jongeren", begins: Day(year: 2026, month: 1, day: 5)))),
    .service(ServicePromise(forWhom: "Wie alleen is", expect: "Een maatje", whenWrong: "Bel Anouk")),
  ])
  func nobodyReadsHowAPageIsStoredAlsoNotFromATextToAProcessToAProjectOrToAService(content: PageContent) {
    let text = PageContent.text("Iemand belt.\n\nDan gaan we langs.")
    for (before, after) in [(text, content), (content, text)] {
      let pages = [
        draftPage(draft(after, over: before), dutch),
        publicationPage(PublicationReading(draft: draft(after, over: before)), proposals: [], dutch),
        comparisonPage(
          ComparisonReading(
            card: Props.card(.plain), from: Props.revision(1, .plain), to: Props.revision(2, .plain),
            title: WordDifference(from: "A", to: "B"),
            content: ContentDifference(from: before, to: after)), dutch),
      ]
      for page in pages.map(words) {
        for sign in [
          "waartoe:", "stap: ", "stap-nummer", "titel:", "voor-wie:", "klopt-niet:", "project: ja", "2026-01-05", "zonder-ruimte",
        ] {
          #expect(!page.contains(sign), "\(sign)")
        }
        #expect(page.contains("langs"))
      }
    }
  }

  @Test func aPageThatSomebodySavedMeanwhileShowsBothTextsWhatDiffersAndMineInTheForm() {
    let mine = FormState(["soort": "tekst", "titel": "Koffie", "tekst": "Van mij en van ons."])
    let page = draftPage(draft(.text("Van ons allemaal."), over: .text("Van ons.")), isConflict: true, dutch, form: mine).string
    #expect(page.contains("Van de tekst van Anouk de Wit naar de jouwe"))
    #expect(page.contains("<ins>") && page.contains("Van ons allemaal."))
    #expect(page.contains("Van mij en van ons.</textarea>"))
  }

  @Test func theLengthIsATipItCanBePutAsideWhichShowsAndCanBeHadBack() {
    let long = PageContent.text(String(repeating: "woord ", count: 3_000))
    let told = draftPage(draft(long, over: long), dutch).string
    #expect(told.contains("Lezen kost nu 15 minuten.") && told.contains(#"value="laat-lang""#))
    let waved = draftPage(draft(long, over: long, mayBeLong: true), dutch).string
    #expect(!waved.contains("Lezen kost nu") && waved.contains(#"value="houd-kort""#))
    #expect(!draftPage(draft(.text("kort"), over: .text("kort")), dutch).string.contains("laat-lang"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[hier](javascript:alert(1))", "[hier](JaVaScRiPt:alert(1))",
    "[hier](java\tscript:alert(1))", "![plaatje](data:text/html;base64,PHNjcmlwdD4=)", "<a href=\"javascript:alert(1)\">x</a>",
    "[x]: javascript:alert(1)\n[x]", "[hier](vbscript:x)", "[hier](//evil.example)", "[hier](\\\\evil.example)",
  ])
  func markupScriptsAndAddressesThatRunSomethingStayWhatSomebodyTypedInThePreviewAndOnThePage(text: String) {
    let reading = Props.textReading(.plain, text: text)
    for page in [draftPage(draft(.text(text), over: .text("rustig")), dutch), readingPage(reading, dutch)] {
      let scan = MarkupScan(page.string)
      #expect(scan.complaints == [])
      #expect(!scan.tags.contains { $0.name == "img" || ($0.name == "script" && $0.attributes["src"] == nil) })
      for link in scan.tags.compactMap({ $0.attributes["href"] }) {
        #expect(!link.lowercased().contains("script:") && !link.hasPrefix("//") && !link.contains("evil"), "\(link)")
      }
    }
  }

  @Test func aTableOfFiveHundredColumnsStaysInABoxOfItsOwn() {
    let row = "|\(String(repeating: " cel |", count: 500))"
    let table = "\(row)\n|\(String(repeating: "---|", count: 500))\n\(row)"
    let page = readingPage(Props.textReading(.plain, text: table), dutch).string
    #expect(page.contains(#"<div class="wide" tabindex="0""#))
    #expect(page.ranges(of: "<th scope=\"col\"").count == 500)
  }

  @Test func aServiceIsReadAsAPromiseWithWhatIsAskedBesideWhatIsGiven() {
    let promise = ServicePromise(
      forWhom: "Wie alleen is", expect: "- Een maatje\n- Binnen zes weken", ask: "", whenWrong: "Bel Anouk")
    let text = Props.textReading(.plain)
    let reading = PageReading(
      card: Props.card(.plain, kind: .service), chapter: text.chapter, content: .service(promise), version: text.version,
      draft: nil, coauthors: [],
      versions: text.versions, discussions: [], clauses: [:], deviations: [:], changedSteps: [], newSteps: [], importedLinks: [:],
      source: nil,
      rights: PageRights())
    let page = readingPage(reading, dutch).string
    #expect(page.contains(#"<p class="purpose mt-5">Wie alleen is</p>"#))
    #expect(page.contains("<li>Een maatje</li><li>Binnen zes weken</li>"))
    #expect(page.contains("Wat je kunt doen als het niet klopt") && !page.contains("Wat wij van jou vragen"))
  }

  @Test func whatEachKindAsksIsWhatItReadsBack() {
    let form = FormState([
      "voor-wie": "Jongeren", "begin": "2026-01-05", "eind": "geen dag", "waartoe": "Een plek", "verwacht": "Een maatje",
      "vraag": "Bel af",
      "klopt-niet": "Bel Anouk", "voorwaarden": "Gratis", "tekst": "Tekst",
    ])
    #expect(
      PageContent(filledIn: form, as: .project)
        == .outline(
          ProcessOutline(
            purpose: "Een plek", steps: [], project: ProjectFrame(forWhom: "Jongeren", begins: Day(year: 2026, month: 1, day: 5)))
        ))
    #expect(
      PageContent(filledIn: form, as: .service)
        == .service(
          ServicePromise(forWhom: "Jongeren", expect: "Een maatje", ask: "Bel af", whenWrong: "Bel Anouk", terms: "Gratis")))
    #expect(PageContent(filledIn: form, as: .text) == .text("Tekst"))
  }
}

/// A text as plain words.
@Suite struct PlainWordsTests {
  @Test func boldLinksListsAndTablesLoseTheirSignsAndKeepTheirWords() {
    let text = """
      Bel **altijd** eerst, *ook* `zo`. Zie [de gemeente](https://gemeente.example) en
      [onze belofte](onze-belofte.md).

      1. Koffie
      2. Sleutels
         - van de fiets

      | Wie | Wat |
      |---|---|
      | **Peter** | Bellen |

      <script>weg</script>
      """
    #expect(
      Markdown.plain(text) == """
        Bel altijd eerst, ook zo. Zie de gemeente (https://gemeente.example) en onze belofte.

        1. Koffie
        2. Sleutels
          – van de fiets

        Wie – Wat
        Peter – Bellen
        """)
    #expect(Markdown.plain("") == "" && Markdown.plain("Gewoon.") == "Gewoon.")
  }

  @Test func aTextThatBecomesAProcessTakesNoSignsAlong() {
    let proposal = OutlineProposal(
      from: "Waarom **dit**.\n\n## Bellen\n\nBel *binnen* [vijf dagen](x.md).\n\n## Gaan\n\n- één\n- twee")
    #expect(proposal.purpose == "Waarom dit.")
    #expect(proposal.steps.map(\.text) == ["Bel binnen vijf dagen.", "– één\n– twee"])
  }

  @Test func aLinkToAPageBeginsAsItsAddressDoes() { #expect(PageLink.shelf == "\(Place.handbook().address)/") }
}
