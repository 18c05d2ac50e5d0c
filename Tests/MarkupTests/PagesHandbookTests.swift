import Domain
import Forms
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// Every page of handbook, norms and people.
@Suite struct PagesTests {
  static let languages: [Wording] = [Wording(.dutch), Wording(.english)]

  @Test(arguments: ExamplePage.all(.plain))
  func isWellFormedWithOneHeadingUniqueNamesAndEveryReferenceInPlace(_ page: ExamplePage) {
    for wording in Self.languages {
      let scan = MarkupScan(page.draw(Props.surroundings(wording)).string)
      #expect(scan.complaints == [])
      #expect(scan.tags.count { $0.name == "h1" } == 1)
      let ids = scan.tags.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "an id stands on the page twice")
      let pointing = ["for", "aria-labelledby", "aria-describedby"].flatMap { key in
        scan.tags.compactMap { $0.attributes[key] }.flatMap { $0.split(separator: " ").map(String.init) }
      }
      let jumps = scan.tags.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
      // A heading within imported text is no business of the frame.
      let missing = Set(pointing + jumps).subtracting(ids).subtracting(["mail"])
      #expect(missing == [], "the page points at something that is not on it")
    }
  }

  @Test(arguments: ExamplePage.all(.plain))
  func tiesALabelToEveryFieldAndSaysWhoReadsWhatIsWritten(_ page: ExamplePage) {
    let text = page.draw(Props.surroundings(Wording(.dutch))).string
    let scan = MarkupScan(text)
    let labelled = Set(scan.tags.filter { $0.name == "label" }.compactMap { $0.attributes["for"] })
    let typed = scan.tags.filter { ["input", "select", "textarea"].contains($0.name) && $0.attributes["type"] != "hidden" }
    for field in typed where field.attributes["type"] != "radio" && field.attributes["type"] != "checkbox" {
      #expect(labelled.contains(field.attributes["id"] ?? "-"), "a field without a label: \(field.attributes)")
    }
    let writes = typed.contains { $0.name == "textarea" || $0.attributes["type"] == "text" }
    #expect(
      !writes || scan.tags.contains { $0.attributes["class"]?.hasPrefix("who") == true } || page.name.hasPrefix("aanmelden"))
  }

  @Test(arguments: ExamplePage.all(.hostile))
  func letsNobodysWordsBecomeMarkup(_ page: ExamplePage) {
    let html = page.draw(Props.surroundings(Wording(.dutch), .hostile)).string
    #expect(!html.contains("<script>"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("&amp;amp;amp;"), "escaped twice")
    #expect(MarkupScan(html).complaints == [])
  }

  @Test(arguments: ExamplePage.all(.plain))
  func fitsInThirtyKilobytes(_ page: ExamplePage) { #expect(page.draw(Props.surroundings(Wording(.dutch))).bytes.count < 30_000) }

  @Test(arguments: ExamplePage.all(.digits))
  func leadsOnlyToOurOwnAddresses(_ page: ExamplePage) {
    for tag in MarkupScan(page.draw(Props.surroundings(Wording(.dutch))).string).tags {
      guard let address = tag.attributes["href"] ?? tag.attributes["action"] else { continue }
      let isOurs = address.hasPrefix("/") && !address.hasPrefix("//") || address.hasPrefix("#")
      #expect(isOurs || address == "https://gemeente.example" || address.hasPrefix("otpauth://totp/"), "\(address)")
      #expect(!address.contains("{") && !address.contains("/-/"), "a name was not filled in: \(address)")
    }
  }

  /// With everybody's words written as digits, what is left are Kring's own: those must be of one language.
  @Test(arguments: ExamplePage.all(.digits))
  func speaksOneLanguage(_ page: ExamplePage) {
    let dutch = WordList(page.draw(Props.surroundings(Wording(.dutch), .digits)).string)
    #expect(dutch.words.intersection(WordList.english) == [])
    // The columns of a norm table have Dutch names in every language: those are the names in the file.
    guard !page.name.hasPrefix("kader-inlezen"), page.name != "kader-verbanden" else { return }
    let english = WordList(page.draw(Props.surroundings(Wording(.english), .digits)).string)
    #expect(english.words.intersection(WordList.dutch) == [])
  }

  /// Whatever reads the same in both languages must be a word that both languages have.
  @Test(arguments: ExamplePage.all(.digits))
  func hasNoWordsOfItsOwnAllComeFromWording(_ page: ExamplePage) {
    let both = WordList(page.draw(Props.surroundings(Wording(.dutch), .digits)).string).words
      .intersection(WordList(page.draw(Props.surroundings(Wording(.english), .digits)).string).words)
    // The examples of norm files, and the addresses in the example of a text.
    let files = [Wording(.dutch).columnsExample, Wording(.dutch).jsonExample, Wording(.dutch).crosswalkExample].joined(
      separator: " ")
    let given = WordList(HTML.text(files).string).words.union(WordList(Props.text(.digits)).words)
    // A file has the ending of what it is, in every language.
    let endings = Set(FileKind.allCases.map(\.rawValue))
    #expect(both.subtracting(WordList.shared).subtracting(given).subtracting(endings).filter { $0.count > 1 } == [])
  }

  @Test func saysAtTheTitleAndInTheSummaryThatSomethingIsWrongAndKeepsWhatWasTyped() {
    let page = newPagePage(
      chapters: [], Props.surroundings(Wording(.dutch)), form: Props.mistakes(["titel", "hoofdstuk", "soort"], .plain)
    ).string
    #expect(page.contains("<title>Fout: Begin een bladzijde"))
    #expect(page.contains(##"<a href="#veld-hoofdstuk">In welk hoofdstuk? Vul dit nog in.</a>"##))
    #expect(page.contains(#"value="Van aanmelding naar plan""#))
  }
}

/// The words of a page that people read, without its tags.
struct WordList {
  let words: Set<String>

  init(_ html: String) {
    var text = ""
    var isTag = false
    for character in html {
      if character == "<" {
        isTag = true; text += " "
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// Words that both languages have in sentences of their own, and what `Wording` says once for both.
  static let shared: Set<String> = {
    func words(in language: Language) -> Set<String> {
      Set(
        Sentence.all.filter { $0.language == nil || $0.language == language }.flatMap {
          $0.text.lowercased().split { !$0.isLetter }.map(String.init)
        })
    }
    return words(in: .dutch).intersection(words(in: .english)).union(["nederlands", "english"]).union(Wording(.dutch).columnNames)
  }()

  /// Words that stand in nearly every sentence of one language and never in the other.
  static let dutch: Set<String> = [
    "het", "een", "niet", "jij", "jouw", "wij", "zijn", "voor", "naar", "deze", "dit", "wat", "waar", "bladzijde", "stap",
    "bewaar", "van", "wie", "ook",
    "nog", "zonder", "iedereen", "niemand",
  ]
  static let english: Set<String> = [
    "the", "and", "with", "you", "your", "this", "what", "which", "page", "save", "not", "are", "for", "have", "password",
    "everybody", "nobody", "step",
    "from", "there", "who",
  ]
}

/// The handbook on the screen.
@Suite struct HandbookPageTests {
  private let dutch = Props.surroundings(Wording(.dutch))

  @Test func samiraReadsAProcessSixStepsTheRoomInEachAndWhereTheLawLeavesNone() {
    let page = readingPage(Props.reading(.plain), dutch).string
    #expect(page.contains("Zes stappen waar het op aankomt."))
    #expect(page.contains("Hier is geen ruimte"))
    #expect(page.contains("Minstens zes keer anders gedaan"))
    #expect(page.contains("Veranderd in versie 5"))
    #expect(page.contains("/handboek/van-aanmelding-naar-plan/stappen/stap-nummer-1/afwijkingen"))
    #expect(!page.contains("/handboek/van-aanmelding-naar-plan/publicatie"), "Samira is not the owner")
  }

  @Test func aFewTimesWithoutAVoiceIsNotSaidAtAllItWouldSayTooMuchAboutWho() {
    let page = patternsPage(Props.patterns(.plain), dutch).string
    #expect(page.contains("Minder dan drie keer"))
    #expect(!page.contains("twee keer") && !page.contains("één keer anders"))
  }

  @Test func aLinkBetweenImportedFilesLeadsToThePageThatCameOfItOneThatClimbsOutLeadsNowhere() {
    #expect(readingPage(Props.textReading(.plain), dutch).string.contains(#"href="/handboek/accounts""#))
    let links = ["accounts.md", "./accounts.md#mail", "../onboarding/accounts", "../../etc/passwd", "weg.md"].map { link in
      let reading = Props.textReading(.plain, text: "[hier](\(link))", source: "onboarding/index.md")
      return readingPage(reading, dutch).string.contains(#"href="/handboek/accounts""#)
    }
    #expect(links == [true, true, true, false, false])
  }

  @Test func ellensDraftWorksWithoutAScriptEveryButtonNamesWhatItDoesAndTheFirstOneKeeps() throws {
    let scan = MarkupScan(draftPage(Props.draft(.plain), dutch).string)
    let acts = scan.tags.filter { $0.attributes["name"] == "doe" }.compactMap { $0.attributes["value"] }
    #expect(acts.first == DraftAct.save.word)
    #expect(acts.contains("stap-erbij") && acts.contains("omhoog:stap-nummer-2") && acts.contains("weg:stap-nummer-6"))
    #expect(!acts.contains("omhoog:stap-nummer-1") && !acts.contains("omlaag:stap-nummer-6"))
    #expect(acts.allSatisfy { DraftAct(word: $0)?.word == $0 })
  }

  @Test func stepsAreFoldedUnderTheirNamesOpenAreTheFirstOneThatWasJustAddedAndOneWithAMistakeAllAreSent() {
    func open(_ page: String) -> [Bool] {
      MarkupScan(page).tags.filter { $0.name == "details" }.map { $0.attributes["open"] != nil }
    }
    let page = draftPage(Props.draft(.plain), dutch).string
    #expect(open(page) == [true, false, false, false, false, false])
    #expect(page.contains("Stap 1: Binnen vijf werkdagen een mens aan de lijn</summary>"))
    #expect(page.contains(#"<fieldset id="stap-stap-nummer-3">"#), "a link to a step leads into its fold, which opens it")
    let added = DraftAct.addStep.applied(to: Props.outline(.plain), naming: Props.step(7))
    #expect(
      open(draftPage(Props.draft(.plain, .outline(added)), dutch).string) == [true, false, false, false, false, false, true])
    var form = FormState()
    form.keep(added.steps.map(\.id.raw), in: StepsField())
    for step in added.steps { form.keep(["Bellen"], in: StepPart.title.field(of: step.id)) }
    form.keep(["Drie keer bellen"], in: StepPart.agreement.field(of: Props.step(5)))
    form.note(.tooLong(2_000), at: StepPart.agreement.field(of: Props.step(5)))
    let wrong = draftPage(Props.draft(.plain), dutch, form: form).string
    #expect(open(wrong) == [true, false, false, false, true, false, false])
    #expect(wrong.contains("Drie keer bellen"))
  }

  @Test func theTeamOfWhoeverReadsStandsChosenAlsoWhenItIsNotTheFirstWhatWasChosenBeforeAMistakeGoesFirst() {
    let teams = [TeamName(id: ID(raw: "vaart"), name: "De Vaart"), TeamName(id: ID(raw: "zuid"), name: "Zuiderkwartier")]
    let proposal = proposalPage(Props.proposal(.plain), own: Props.proposal(.plain).teams.last?.id, dutch)
    #expect(chosen(proposal) == [Props.proposal(.plain).teams.last?.id.raw])
    func page(_ own: ID<Team>?, form: FormState? = nil) -> HTML {
      discussionPage(Props.reading(.plain).card, teams: teams, own: own, discussions: [], dutch, form: form)
    }
    #expect(chosen(page(ID(raw: "zuid"))) == ["zuid"])
    #expect(chosen(page(nil)) == [], "the browser takes the first")
    #expect(chosen(page(ID(raw: "zuid"), form: FormState(["team": "vaart"]))) == ["vaart"])
    #expect(page(nil).string.contains(#"value="2026-11-23""#), "the day is today")
  }

  private func chosen(_ page: HTML) -> [String?] {
    MarkupScan(page.string).tags.filter { $0.name == "option" && $0.attributes["selected"] != nil }.map { $0.attributes["value"] }
  }

  @Test func aStepThatMovesTakesItsWordsAlongAWordThatNoButtonHasDoesNothing() {
    let outline = Props.outline(.plain)
    let moved = DraftAct.down(Props.step(1)).applied(to: outline, naming: Props.step(99))
    #expect(moved.steps.map(\.id).prefix(2) == [Props.step(2), Props.step(1)])
    #expect(moved.steps[1] == outline.steps[0])
    #expect(DraftAct.up(Props.step(1)).applied(to: outline, naming: Props.step(99)) == outline)
    #expect(DraftAct.addStep.applied(to: outline, naming: Props.step(99)).steps.last?.id == Props.step(99))
    #expect(DraftAct.remove(Props.step(4)).applied(to: outline, naming: Props.step(99)).steps.count == 5)
    #expect(DraftAct(word: "omhoog:") == nil && DraftAct(word: "wis-alles") == nil && DraftAct(word: "weg:<script>") == nil)
  }

  @Test func whatTheDraftShowsIsWhatItReadsBack() {
    let outline = Props.outline(.plain)
    var form = FormState(["waartoe": outline.purpose])
    form.keep(outline.steps.map(\.id.raw), in: StepsField())
    for step in outline.steps {
      form.keep([step.title], in: StepPart.title.field(of: step.id))
      form.keep([step.why], in: StepPart.why.field(of: step.id))
      form.keep([step.afterwards], in: StepPart.afterwards.field(of: step.id))
      form.keep([step.agreement], in: StepPart.agreement.field(of: step.id))
      form.keep([step.room], in: StepPart.room.field(of: step.id))
      if !step.leavesRoom { form.keep(["ja"], in: StepPart.noRoom.field(of: step.id)) }
    }
    #expect(ProcessOutline(filledIn: form) == outline)
    #expect(draftPage(Props.draft(.plain), dutch, form: form).string.contains("Bel vandaag nog met de aandachtsfunctionaris."))
  }

  @Test func anoukSavedMeanwhileBothTextsStandOnThePageAndMineIsInTheForm() {
    let mine = Props.typed(.plain)
    let page = draftPage(Props.draft(.plain, .text("De tekst van Anouk.")), isConflict: true, dutch, form: mine).string
    #expect(page.contains("Anouk de Wit bewaarde net ook. Er is niets overschreven."))
    #expect(page.contains("De tekst van Anouk."))
    #expect(page.contains("Neem iets lekkers mee."))
    #expect(page.contains(#"name="versie" value="10""#), "saving again goes on from theirs")
  }

  @Test func aDifferenceBetweenProcessesShowsWordsOfPeopleAndNothingOfHowItIsStored() {
    let page = publicationPage(
      PublicationReading(draft: Props.draft(.plain)),
      proposals: [OpenProposal(id: ID(raw: "v"), step: Props.step(2), stepTitle: "Eén keer vertellen")], dutch
    ).string
    #expect(page.contains("Stap 2: Eén keer vertellen") && page.contains("Nieuwe stap"))
    #expect(!page.contains("daarna:") && !page.contains("stap: stap-nummer"))
    #expect(page.contains("Deze stap verandert. Wie erover schreef, hoort het."))
  }

  @Test func headingsOfATextBecomeStepsOnlyWhenSomebodyChoosesThem() {
    let proposal = OutlineProposal(from: Props.text(.plain))
    #expect(proposal.steps.map(\.title) == ["Kennismaken", "De eerste week"])
    let outline = proposal.outline(purpose: "Iemand voelt zich welkom.", choosing: [1]) { Props.step(7) }
    #expect(outline.steps.map(\.title) == ["De eerste week"])
    #expect(outline.steps[0].agreement == "Je loopt mee. Je hoeft nog niets te kunnen.")
  }

  @Test func aCoordinatorIsNotAmongThoseWhoCanOwnAPage() {
    let line = [Props.person("Peter Brouwer", .teamLead, .plain)]
    let page = pagePeoplePage(
      Props.card(.plain), inTheLine: line, everybody: line + [Props.person("Ellen Bos", .qualityCoordinator, .plain)],
      coauthors: [], dutch)
    #expect(page.string.contains(#"<option value="peter-brouwer" selected>"#))
    #expect(!page.string.contains(#"<option value="ellen-bos""#))
  }

  @Test func doingItDifferentlyAsksWhatAndWhyWhatItGaveMayStayEmptyAndItIsForOneselfUnlessOneSaysSo() {
    let page = deviatePage(Props.card(.plain), version: 5, Props.outline(.plain).steps[2], readers: Props.readers(.plain), dutch)
      .string
    #expect(page.contains(#"name="voor" value="ik" checked"#))
    #expect(page.contains("Peter Brouwer leest het, zonder je naam. Je collega’s ook, zodra er drie mensen samen zijn."))
  }

  @Test func onlyTheOwnerGetsTheButtonsOfTheDecision() {
    #expect(proposalPage(Props.proposal(.plain), dutch).string.contains("Laat de stap zo"))
    #expect(!proposalPage(Props.proposal(.plain, isOwner: false), dutch).string.contains("Laat de stap zo"))
    #expect(!proposalPage(Props.proposal(.plain, state: .adopted), dutch).string.contains("Welk team?"))
  }
}
