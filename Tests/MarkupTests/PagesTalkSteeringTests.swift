import Domain
import Forms
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// Steering, the way in, and the door.
@Suite struct PagesTalkSteeringTests {
  // MARK: The facilitator

  @Test func marloesHasTheButtonsThatTheRulesGiveHerOnHerPhoneAndUnderTheScreenAndNobodyElseHasThem() throws {
    let steering: Set<String> = ["verder", "terug", "pauze", "ga-door", "erbij"]
    for (name, table) in try TalkTable.stations() {
      for guest in [TalkGuest.samira, .jayden] where table.sits(guest) {
        #expect(TalkDrawing.page(table.scene(guest)).presses.isDisjoint(with: steering), "\(name), \(guest)")
        #expect(TalkDrawing.stage(table.scene(guest)).presses.isEmpty, "\(name), \(guest)")
      }
      guard let own = table.scene(.marloes).own, table.screen.common.status == .open else { continue }
      for page in [TalkDrawing.page(table.scene(.marloes)), TalkDrawing.stage(table.scene(.marloes))] {
        #expect(page.presses.contains("verder") == own.may(.advance), "\(name)")
        #expect(page.presses.contains("terug") == own.may(.back), "\(name)")
      }
    }
  }

  @Test func herButtonSaysWhetherItShowsAnswersOrGoesOnAndCarriesTheTurnSheSaw() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    let writing = TalkDrawing.page(table.scene(.marloes))
    #expect(writing.contains("Toon antwoorden") && !writing.contains("Volgende vraag"))
    let turn = String(table.screen.common.turn.number)
    #expect(writing.scan.tags.filter { $0.attributes["name"] == "vanaf" }.allSatisfy { $0.attributes["value"] == turn })
    try table.everybodyWrites()
    let shown = TalkDrawing.page(table.scene(.marloes))
    #expect(shown.contains("Volgende vraag") && !shown.contains("Toon antwoorden"))
    #expect(!shown.presses.contains("erbij"), "where nothing is written there is no time to add")
  }

  @Test func whileSheWritesTheButtonOfHerOwnWordsIsAtHerThumbAsWellAndSendsHerCard() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    let page = TalkDrawing.page(table.scene(.marloes))
    let foot = try #require(page.text.firstRange(of: "<footer"))
    let button = try #require(page.text.firstRange(of: #"value="klaar""#))
    #expect(foot.lowerBound < button.lowerBound)
    let card = try #require(page.scan.tags.first { $0.name == "form" && $0.attributes["action"]?.hasSuffix("/bijdrage") == true })
    #expect(page.scan.tags.first { $0.attributes["value"] == "klaar" }?.attributes["form"] == card.attributes["id"])
    #expect(card.attributes["id"] != nil && page.complaints == [])
    #expect(!TalkDrawing.page(table.scene(.jayden)).values("id").contains("kaart"), "his card is the whole page")
  }

  @Test func aPressUnderTheBigScreenComesBackToTheBigScreen() throws {
    for (name, table) in try TalkTable.stations() where table.scene(.marloes).own?.isHere ?? false {
      let stage = TalkDrawing.stage(table.scene(.marloes))
      #expect(
        stage.scan.tags.filter { $0.name == "form" }.count == stage.values("name").filter { $0 == TalkForm.screen.name }.count,
        "\(name)")
      #expect(!TalkDrawing.page(table.scene(.marloes)).values("name").contains(TalkForm.screen.name), "\(name)")
    }
  }

  /// Whoever leads is told which text is missing and what she can do, and goes on with open eyes; whoever brings it finds where
  /// to write.
  @Test func whoeverLeadsIsToldWhichTextIsMissingAndWhoeverBringsItFindsWhereToWrite() throws {
    var table = TalkTable()
    try table.gather()
    try table.does(.marloes, .open)
    for _ in 0..<2 { try table.goOn() }
    try table.everybodyWrites()
    try table.goOn()
    try table.everybodyWrites()
    for wording in TalkDrawing.languages {
      let title = wording.said(Phrase("Eerste impuls", "First impulse"))
      let page = TalkDrawing.page(table.scene(.marloes), wording)
      #expect(
        page.complaints == [] && page.contains(wording.nothingWrittenAt(title)) && page.contains(wording.goOnWithout(title)))
      #expect(page.presses.contains("verder"))
      let wall = TalkDrawing.stage(table.scene(.marloes), wording)
      #expect(
        !wall.contains(wording.nothingWrittenAt(title)) && !wall.presses.contains("verder"),
        "not on the wall: she goes on by her page")
      let samira = TalkDrawing.page(table.scene(.samira), wording)
      #expect(
        samira.contains(wording.notWrittenYet(title))
          && samira.values("href").contains { $0.hasSuffix("/bijdrage?stap=eerste-impuls") })
      #expect(!TalkDrawing.page(table.scene(.jayden), wording).contains(wording.notWrittenYet(title)))
    }
    try table.goOn()
    let deciding = TalkDrawing.page(table.scene(.samira))
    #expect(
      deciding.contains(Wording(.dutch).nothingBeside("Eerste impuls")) && !deciding.contains("Je eerste impuls ligt ernaast."))
  }

  @Test func roundingOffAsksTwiceSaysWhatItDoesAndIsOnlyHers() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    let hers = TalkDrawing.page(table.scene(.marloes))
    #expect(hers.values("action").contains("/gesprekken/kring-zuid-week-47/sluiting"))
    #expect(hers.contains("Op 26 december 2026 wissen we de woorden."))
    #expect(!TalkDrawing.page(table.scene(.jayden)).values("action").contains("/gesprekken/kring-zuid-week-47/sluiting"))
  }

  // MARK: The way in

  @Test func beforeTheStartOnlyMarloesHasTheCodeAndSheIsToldWhatIsMissing() throws {
    var table = TalkTable()
    try table.gather([.marloes, .jayden])
    let few = TalkDrawing.page(table.scene(.marloes))
    #expect(few.contains("KRTM4\u{202F}9WXHP") && few.contains("minstens drie mensen"))
    #expect(few.scan.tags.contains { $0.attributes["aria-disabled"] == "true" })
    #expect(!TalkDrawing.page(table.scene(.jayden)).contains("KRTM4"))
    try table.gather([.anouk])
    #expect(TalkDrawing.page(table.scene(.marloes)).contains("Wie iets inbrengt, is er nog niet."))
    try table.gather([.samira])
    let enough = TalkDrawing.page(table.scene(.marloes))
    #expect(enough.values("action").contains("/gesprekken/kring-zuid-week-47/opening"))
    #expect(enough.contains("We zijn met vier"))
  }

  @Test func theScreenShowsTheWayInForAsLongAsSomebodyMayComeIn() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    #expect(TalkDrawing.stage(table.scene(.marloes)).contains("mee.wijkwerk.example/mee"))
    try table.does(.marloes, .close)
    #expect(!TalkDrawing.stage(table.scene(.marloes)).contains("mee.wijkwerk.example/mee"))
  }

  @Test func steppingOutLosesNothingLeavingForGoodIsAPressOfItsOwn() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    let page = TalkReading(awayPage(table.scene(.jayden), key: TalkDrawing.key, TalkDrawing.around()))
    #expect(page.complaints == [] && page.presses == ["weg", "vraag-einde"])
    try table.does(.jayden, .leave)
    let left = TalkDrawing.page(table.scene(.jayden))
    #expect(left.presses == ["zit"] && left.complaints == [])
    #expect(!left.contains("ogen van de ander"), "who went away hears nothing more of it")
  }

  @Test func whenItIsOverMembersFindTheWayToTodayAndToTheirCircleAndAGuestMayCloseThePage() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    try table.does(.anouk, .leave)
    #expect(TalkDrawing.page(table.scene(.anouk)).values("href").contains("/kringen/zuid"), "also who went away")
    #expect(!TalkDrawing.page(table.scene(.jayden)).values("href").contains("/"))
    try table.does(.marloes, .close)
    for guest in [TalkGuest.marloes, .samira, .jayden, .anouk] {
      let page = TalkDrawing.page(table.scene(guest))
      #expect(
        page.values("href").contains("/") && page.values("href").contains("/kringen/zuid") && page.complaints == [], "\(guest)")
      #expect(!page.contains("Je kunt deze pagina nu sluiten."))
    }
    let femke = TalkDrawing.page(table.scene(.femke))
    #expect(femke.contains("Je kunt deze pagina nu sluiten.") && !femke.contains("/kringen/"))
    #expect(!table.scene(.jayden).isShared, "the part of a member is not drawn for a guest")
  }

  @Test func whenNobodyFacilitatesWhoeverIsHereCanAlsoWhileWriting() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    try table.does(.marloes, .leave)
    let page = TalkDrawing.page(table.scene(.jayden))
    #expect(page.presses == ["klaar", "pas", "neem-over", "ververs"] && page.complaints == [])
  }

  // MARK: The door

  @Test func whoIsAskedSeesExactlyTheTextAndItsReadersAndOnlyTheirOwnAnswer() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    let lesson = try table.harvest("les1", TalkTable.lesson("Vraag eerst wat iemand aankan."), by: .jayden)
    try table.does(.jayden, .decide(lesson, .proposed))
    try table.does(.anouk, .consent(lesson, to: 1, yes: false))
    let hers = TalkDrawing.page(table.scene(.anouk))
    #expect(hers.contains("Je zei liever niet"))
    for guest in [TalkGuest.jayden, .marloes, .femke] {
      let page = TalkDrawing.page(table.scene(guest))
      #expect(page.contains("Vraag eerst wat iemand aankan.") && page.contains("Iedereen bij Stichting Wijkwerk."))
      #expect(page.contains("Eén van de vijf heeft geantwoord") && !page.contains("Je zei"))
      #expect(
        page.scan.tags.filter { $0.attributes["name"] == "antwoord" }.compactMap { $0.attributes["value"] } == ["ja", "nee"])
    }
    for guest in TalkGuest.allCases where guest != .anouk { try table.does(guest, .consent(lesson, to: 1, yes: true)) }
    for guest in TalkGuest.allCases {
      let page = TalkDrawing.page(table.scene(guest))
      #expect(page.contains("Niet iedereen zei ja. Wie dat was, weet niemand.") && !page.contains("Je zei"))
    }
    #expect(
      TalkDrawing.part(table.scene(.anouk)).bytes == TalkDrawing.part(table.scene(.femke)).bytes,
      "nothing tells who declined, not even to herself")
  }

  @Test func whatIsOutCanBeTakenBackByWhoSaidYesAlsoAfterTheClose() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    let lesson = try table.harvest("les1", TalkTable.lesson("Eerst rust."))
    try table.does(.marloes, .decide(lesson, .proposed))
    for guest in TalkGuest.allCases { try table.does(guest, .consent(lesson, to: 1, yes: true)) }
    try table.does(.marloes, .close)
    let page = TalkDrawing.page(table.scene(.femke))
    #expect(page.presses == ["intrekken"])
    #expect(page.contains("Op 26 december 2026 wissen we alle woorden."))
  }

  @Test func anOutcomeIsAskedOutOnAPageThatShowsWhatGoesAlongAndWhatStaysWithAYellowButton() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    let outcome = try table.harvest("afw1", TalkTable.deviation("Pas na vier weken", "Er was rust nodig"))
    let steps = [
      HarvestStep(
        page: ID(raw: "plan"), pageTitle: "Van aanmelding naar plan", version: 5, step: ID(raw: "samen"), number: 3,
        stepTitle: "Samen het plan maken")
    ]
    let html = try #require(outcomePage(outcome, table.scene(.marloes), steps: steps, key: TalkDrawing.key, TalkDrawing.around()))
    let page = TalkReading(html)
    #expect(page.complaints == [] && page.presses == ["voorgesteld", "herzien"])
    #expect(page.contains("button--door") && page.contains("‘Samen het plan maken’ van ‘Van aanmelding naar plan’, versie 5"))
    #expect(page.contains(#"<option value="plan/5/samen" selected>"#), "the form stands as it was")
    #expect(outcomePage(ID(raw: "weg"), table.scene(.marloes), steps: steps, key: TalkDrawing.key, TalkDrawing.around()) == nil)
  }

  @Test func aDeviationIsPutDownWithTheStepOfTheVersionThatWasReadAndComesBackWholeWhenSomethingIsMissing() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    let step = HarvestStep(
      page: ID(raw: "plan"), pageTitle: "Plan", version: 5, step: ID(raw: "samen"), number: 3, stepTitle: "Samen")
    #expect(DeviatedFrom(given: step.value) == DeviatedFrom(page: "plan", version: "5", step: "samen"))
    for wrong in ["", "plan", "plan/x/samen", "plan/0/samen", "plan/5/", "plan/5/samen/nog"] {
      #expect(DeviatedFrom(given: wrong) == nil)
    }
    let form = FormState(["plek": step.value, "anders": "", "waarom": "Er was rust nodig"]).noting(.missing, at: "anders")
    let page = TalkReading(
      harvestPage(.deviation, table.scene(.jayden), steps: [step], key: TalkDrawing.key, TalkDrawing.around(), form: form))
    #expect(page.complaints == [] && page.contains("Er was rust nodig"))
    #expect(page.first("title").hasPrefix("Fout:"))
    #expect(page.contains("Blijft in deze kring van vijf"))
  }
}
