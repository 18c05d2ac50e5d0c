import Domain
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// The page that Samira signs in to.
@Suite struct PagesTodayTests {
  private static let monday = Day(year: 2026, month: 11, day: 23)

  private func page(_ reading: TodayReading, hour: Int = 9, _ wording: Wording = Wording(.dutch)) -> TalkReading {
    let surroundings = Surroundings(
      wording: wording, organisation: "Stichting Wijkwerk", visitor: .member(givenName: "Samira"), today: PagesTodayTests.monday)
    return TalkReading(todayPage(reading, at: Moment(PagesTodayTests.monday, hour: hour), surroundings))
  }

  private func card(brings: Bool = true, state: ConversationState = .planned, days: Int = 3) -> ConversationCard {
    ConversationCard(
      id: ID(raw: "gesprek-\(days)"), circle: "Kring Zuid", home: ID(raw: "kring"), circleMembers: 7, format: "Omgangsoverleg",
      state: state,
      plannedAt: Moment(PagesTodayTests.monday.adding(days), hour: 13, minute: 30), place: "de keuken van De Schakel",
      facilitator: "Marloes",
      facilitates: false, brings: brings, hasSeat: true, wipedOn: nil)
  }

  private func full(reason: String = "Een klacht en elf afwijkingen.") -> TodayReading {
    let notice = NoticeCard(
      id: ID(raw: "bericht"), kind: .changed, slug: "plan", pageTitle: "Van aanmelding naar plan", step: ID(raw: "stap"),
      stepTitle: "Eén keer vertellen", version: 5, reason: reason, on: PagesTodayTests.monday)
    let point = QualityPoint(
      proposal: ID(raw: "voorstel"), slug: "plan", pageTitle: "Van aanmelding naar plan", stepTitle: "Samen het plan maken",
      step: ID(raw: "stap"),
      count: DeviationCount(7), team: "Zuiderkwartier")
    let things: [WeekThing] = [
      WeekThing(.improvement(.told(notice)), minutes: 4), WeekThing(.handbook(.draft(slug: "plan", title: "Plan")), minutes: 5),
      WeekThing(.handbook(.undiscussed(slug: "plan", title: "Plan")), minutes: 10),
      WeekThing(
        .improvement(.proposal(slug: "plan", title: "Plan", stepTitle: "Samen", proposal: ID(raw: "voorstel"))), minutes: 5),
    ]
    return TodayReading(things: things, conversations: [card(), card(brings: false, days: 9)], point: point, told: [notice])
  }

  private let nothing = TodayReading(things: [], conversations: [], point: nil, told: [])

  @Test(arguments: [0, 1])
  func itIsASoundPageFullAndEmptyInBothLanguages(_ place: Int) {
    let wording = TalkDrawing.languages[place]
    for reading in [full(), nothing] {
      let page = page(reading, wording)
      #expect(page.complaints == [])
      #expect(page.scan.tags.filter { $0.name == "h1" }.count == 1)
    }
  }

  @Test(arguments: [(3, "Goedenacht"), (9, "Goedemorgen"), (12, "Goedemiddag"), (18, "Goedenavond")])
  func itGreetsByTheHourOfTheDay(_ hour: Int, _ words: String) {
    #expect(page(nothing, hour: hour).first("h1") == "\(words), Samira.")
  }

  @Test func anEmptyHouseSaysWhereOneCanBeginAndAFullOneSaysNothingOfIt() {
    let new = page(TodayReading(things: [], conversations: [], point: nil, told: [], beginnings: [.handbook, .circle]))
    #expect(new.complaints == [])
    #expect(new.contains("/handboek/invoer") && new.contains("Plan een eerste gesprek") && !new.contains("Nodig een collega uit"))
    #expect(!page(full()).contains("Zo kun je beginnen"))
  }

  @Test func atMostThreeThingsAskSomethingEachSaysWhatItCostsAndNothingCanBeTickedOff() {
    let page = page(full())
    #expect(page.scan.tags.filter { $0.attributes["class"] == "todo__title" }.count == 3)
    #expect(page.contains("vier minuten") && page.contains("tien minuten"))
    #expect(!page.scan.tags.contains { $0.name == "input" && $0.attributes["type"] == "checkbox" })
    #expect(!page.contains("te laat"))
  }

  @Test func theSumOfTheMinutesIsThatOfTheThingsThatAreShown() {
    #expect(page(full()).contains("zo’n 19 minuten"))
    #expect(page(nothing).contains("vraagt niets iets van jou"))
  }

  @Test func theNextConversationStandsInARingWithItsChairsAndTheYellowOneIsForWhoBringsTheCase() {
    let hers = page(full())
    #expect(hers.contains("Blijft in deze kring van zeven") && hers.contains("Donderdag half twee"))
    #expect(hers.scan.tags.filter { ($0.attributes["class"] ?? "").hasPrefix("seat seat--") }.count == 7)
    #expect(hers.contains("seat--you") && hers.contains("de gele stoel is van jou"))
    #expect(hers.contains("2 december half twee"), "what comes after it is there as well")
    let others = page(TodayReading(things: [], conversations: [card(brings: false)], point: nil, told: []))
    #expect(!others.contains("seat--you"))
    let now = page(TodayReading(things: [], conversations: [card(state: .open)], point: nil, told: []))
    #expect(now.contains("Nu bezig") && now.contains("Doe mee"))
  }

  @Test func thePointForTheMeetingSaysHowOftenAtMostRoughlyWithThreeQuestions() {
    let page = page(full())
    #expect(page.contains("Minstens zes keer"), "seven is rounded down: one more moves nothing")
    #expect(page.contains("Wat herkennen we?") && page.contains("Waar doen wij het anders?"))
    #expect(page.values("href").contains("/handboek/plan/voorstellen/voorstel"))
  }

  @Test func whatWasToldBackCanBeReadAndReasonsStayWords() {
    let page = page(full(reason: "<b>Omdat</b> iemand klaagde"))
    #expect(page.contains("&lt;b&gt;Omdat&lt;/b&gt; iemand klaagde"))
    #expect(page.values("href").contains("/berichten/bericht"))
    #expect(self.page(nothing).contains("dan lees je hier wat ermee gebeurde"))
  }

  @Test func onlyWhatExistsIsOfferedWritingNoSpeakingAndNoPhotographs() {
    let page = page(nothing)
    #expect(page.scan.tags.filter { $0.attributes["class"] == "capture__way" }.map { $0.attributes["href"] } == ["/anders"])
  }

  @Test func thatHerSecondKeyWasTakenAwayStandsOnTopWithTheDayAndTheWayToANewOne() {
    let taken = TodayReading(things: [], conversations: [], point: nil, told: [], keyTakenOn: PagesTodayTests.monday.adding(-1))
    let surroundings = Surroundings(
      wording: Wording(.dutch), organisation: "Stichting Wijkwerk", visitor: .member(givenName: "Samira"),
      today: PagesTodayTests.monday)
    let page = todayPage(taken, at: Moment(PagesTodayTests.monday, hour: 9), surroundings).string
    #expect(page.contains("Je tweede sleutel is weggehaald op 22 november.") && page.contains(#"href="/eigen/sleutel""#))
    #expect(!todayPage(nothing, at: Moment(PagesTodayTests.monday, hour: 9), surroundings).string.contains("weggehaald"))
  }
}
