import Domain
import Forms
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// Words that were not given, on the page of who wrote them and on those of the others.
@Suite struct PagesGivingTests {
  private func table(_ words: String = "Hij schaamt zich") throws -> TalkTable {
    var table = TalkTable()
    try table.reach("perspectief")
    try table.write(.jayden)
    try table.write(.anouk, [words], ready: false)
    try table.goOn()
    return table
  }

  @Test func whoeverWasNotReadyReadsThatNothingOfHersWasShownAndGivesItOrThrowsItAway() throws {
    let table = try table()
    let hers = TalkDrawing.page(table.scene(.anouk))
    #expect(hers.complaints == [])
    #expect(hers.first("textarea").contains("Hij schaamt zich"))
    #expect(hers.contains("Jouw woorden zijn niet getoond"))
    #expect(hers.presses == ["klaar", "gooi-weg", "ververs"])
    for guest in TalkGuest.allCases where guest != .anouk {
      let page = TalkDrawing.page(table.scene(guest))
      #expect(!page.contains("Hij schaamt zich"), "\(guest)")
      #expect(page.contains("Vier zijn nog niet klaar. Hun woorden wachten."), "\(guest)")
    }
    let screen = TalkDrawing.stage(table.scene(.marloes))
    #expect(!screen.contains("Hij schaamt zich") && screen.contains("Vier zijn nog niet klaar. Hun woorden wachten."))
  }

  /// Where a text stands on a page.
  private func place(_ words: String, _ page: TalkReading) throws -> String.Index {
    try #require(page.text.firstRange(of: words)).lowerBound
  }

  @Test func thatWordsWereNotGivenOrNotSentStandsAboveAllThatLiesOpenWithTheWayToThem() throws {
    var table = try table()
    for wording in TalkDrawing.languages {
      let hers = TalkDrawing.page(table.scene(.anouk), wording)
      #expect(try place(wording.notShownYet, hers) < place(#"id="vraag""#, hers))
      #expect(hers.values("href").contains("#kaart") && hers.values("id").contains("kaart"))
      // Samira typed something that her telephone alone knows: a script shows this.
      let samira = TalkDrawing.page(table.scene(.samira), wording)
      #expect(try place(wording.typedTooLate, samira) < place(#"id="vraag""#, samira))
      #expect(samira.scan.tags.filter { $0.attributes["data-late"] != nil && $0.attributes["hidden"] != nil }.count == 2)
    }
    try table.goOn()
    let later = TalkDrawing.page(table.scene(.samira))
    #expect(try place(Wording(.dutch).typedAt("De ogen van de ander"), later) < place(#"id="vraag""#, later))
  }

  @Test func whatWasTypedAndCameBackStandsInItsFieldAndNobodyElseHasIt() throws {
    var table = try table()
    let form = FormState(["woorden-antwoord": "Half een zin"])
    let open = TalkDrawing.page(table.scene(.samira), form: form)
    #expect(
      open.complaints == [] && open.first("textarea").contains("Half een zin") && open.contains(Wording(.dutch).typedTooLate))
    #expect(!open.scan.tags.contains { $0.attributes["data-late"] != nil }, "it is there without scripts")
    try table.goOn()
    let later = TalkReading(
      try #require(myWordsPage("perspectief", table.scene(.samira), key: TalkDrawing.key, TalkDrawing.around(), form: form)))
    #expect(later.complaints == [] && later.first("textarea").contains("Half een zin") && later.contains("had je dit getypt"))
    let late = FormState(["woorden-impuls": "Achteraf"])
    let over = TalkReading(
      try #require(myWordsPage("eerste-impuls", table.scene(.samira), key: TalkDrawing.key, TalkDrawing.around(), form: late)))
    #expect(over.contains("Achteraf") && over.contains(Wording(.dutch).tooLateToGive))
  }

  @Test func whereNothingLiesOpenItSaysWhyNobodyGaveAnythingOrNotYetOrItWasTakenBackOrOnesChairWaits() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    try table.goOn()
    for wording in TalkDrawing.languages {
      for page in [TalkDrawing.page(table.scene(.jayden), wording), TalkDrawing.stage(table.screen, wording)] {
        #expect(
          page.contains(wording.nothingGivenYet) && page.contains(wording.wordsWait(5)) && !page.contains(wording.nothingGiven))
      }
    }
    for guest in TalkGuest.allCases { try table.write(guest, [""]) }
    for page in [TalkDrawing.page(table.scene(.jayden)), TalkDrawing.stage(table.screen)] {
      #expect(page.contains(Wording(.dutch).nothingGiven) && !page.contains(Wording(.dutch).nothingGivenYet))
    }
    try table.does(.femke, .leave)
    try table.goOn()
    try table.write(.samira)
    try table.write(.samira, ["", ""], ready: false)
    for page in [TalkDrawing.page(table.scene(.jayden)), TalkDrawing.stage(table.screen)] {
      #expect(page.contains(Wording(.dutch).noDecision) && !page.contains(Wording(.dutch).nothingGiven))
    }
  }

  @Test func whoeverShowsIsToldBeforehandThatOnlyWhatWasGivenIsShown() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    #expect(TalkDrawing.page(table.scene(.marloes)).contains(Wording(.dutch).showsOnlyGiven))
    try table.goOn()
    #expect(!TalkDrawing.page(table.scene(.marloes)).contains(Wording(.dutch).showsOnlyGiven))
  }

  @Test func goneOnTheyStillLieWithHerAndAPageOfHerOwnGivesThemOrTakesBackWhatSheGave() throws {
    var table = try table()
    #expect(TalkDrawing.words("besluit", table.scene(.samira), Wording(.dutch)) == nil, "the circle has not come there")
    try table.goOn()
    #expect(TalkDrawing.page(table.scene(.anouk)).contains(Wording(.dutch).notGiven))
    #expect(!TalkDrawing.page(table.scene(.jayden)).contains(Wording(.dutch).notGiven))
    for wording in TalkDrawing.languages {
      let page = try #require(TalkDrawing.words("perspectief", table.scene(.anouk), wording))
      #expect(page.complaints == [] && page.presses == ["klaar", "gooi-weg"])
      #expect(page.first("textarea").contains("Hij schaamt zich"))
      let his = try #require(TalkDrawing.words("perspectief", table.scene(.jayden), wording))
      #expect(his.complaints == [] && his.presses == ["klaar", "neem-terug"])
      #expect(TalkDrawing.words("eerste-impuls", table.scene(.anouk), wording) == nil, "she does not write there")
    }
  }

  @Test func whatCannotBeGivenAnyMoreIsSaidSoAndCanBeRead() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    let page = try #require(TalkDrawing.words("eerste-impuls", table.scene(.samira), Wording(.dutch)))
    #expect(page.complaints == [] && page.presses == [] && page.contains(Wording(.dutch).tooLateToGive))
  }
}
