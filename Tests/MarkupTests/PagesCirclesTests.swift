import Domain
import Forms
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// Circles, and the way into a conversation.
@Suite struct PagesCirclesTests {
  private static let monday = Day(year: 2026, month: 11, day: 23)
  private static let people: [PersonName] = ["Anouk", "Jayden", "Marloes"].map {
    PersonName(id: ID(raw: $0.lowercased()), name: $0, position: .worker)
  }
  private static let formats: [FormatCard] = [
    FormatCard(
      slug: "omgangsoverleg", title: "Omgangsoverleg", summary: "Vier fasen.", minutes: 60, atLeast: 3, hasBringer: true),
    FormatCard(slug: "check-in", title: "Check-in", summary: "Een korte ronde.", minutes: 10, atLeast: 3, hasBringer: false),
  ]

  private func around(
    _ wording: Wording = Wording(.dutch), _ visitor: Surroundings.Visitor = .member(givenName: "Samira")
  ) -> Surroundings {
    Surroundings(wording: wording, organisation: "Stichting Wijkwerk", visitor: visitor, today: PagesCirclesTests.monday)
  }

  private func card(_ state: ConversationState, facilitates: Bool = false) -> ConversationCard {
    ConversationCard(
      id: ID(raw: "gesprek"), circle: "Kring Zuid", home: ID(raw: "kring"), circleMembers: 3, format: "Omgangsoverleg",
      state: state, plannedAt: nil,
      place: "<i>De Schakel</i>", facilitator: "Marloes", facilitates: facilitates, brings: false, hasSeat: false,
      wipedOn: state == .closed ? PagesCirclesTests.monday.adding(30) : nil)
  }

  private func circle(_ states: [ConversationState] = []) -> CircleCard {
    CircleCard(id: ID(raw: "zuid"), name: "Kring Zuid", members: PagesCirclesTests.people, conversations: states.map { card($0) })
  }

  /// Every page of this folder once, with something on it and with nothing.
  private func all(_ wording: Wording) -> [HTML] {
    let (people, formats, house) = (PagesCirclesTests.people, PagesCirclesTests.formats, around(wording))
    let wrong = FormState(["titel": ""]).noting(.missing, at: "titel").noting(.other("Kies minstens één ander."), at: "leden")
    return [
      circlesPage([circle([.open, .planned])], others: [card(.planned)], people: people, house),
      circlesPage([], people: [], house, form: wrong),
      circlePage(circle([.open, .planned, .closed]), formats: formats, people: people, me: ID(raw: "marloes"), house),
      circlePage(
        circle(), formats: formats, people: people, me: ID(raw: "marloes"), house,
        form: FormState().noting(.missing, at: "plek")),
      circlePage(circle(), formats: formats, people: people, me: ID(raw: "marloes"), house, membersForm: wrong),
      conversationDoorPage(card(.open), key: TalkDrawing.key, house),
      conversationDoorPage(card(.closed), key: TalkDrawing.key, house),
      factsPage([ConversationFact(format: "Check-in", on: PagesCirclesTests.monday, people: 7)], house), factsPage([], house),
      lessonsPage([LessonCard(id: ID(raw: "les"), text: "Eerst rust.", on: PagesCirclesTests.monday, format: "Check-in")], house),
      lessonsPage([], house), joinPage(around(wording, .nobody), key: "sleutel-1"),
      joinPage(house, key: "sleutel-1", form: unknownCode("BCDFGHJKMN", house)),
      joinCodePage(
        code: "KRTM49WXHP", format: "Check-in", organisation: "Wijkwerk", daysKept: 30, key: TalkDrawing.key,
        around(wording, .nobody)),
      joinCodePage(code: "KRTM49WXHP", format: "Check-in", organisation: "Wijkwerk", daysKept: 30, key: TalkDrawing.key, house),
    ]
  }

  @Test(arguments: [0, 1])
  func everyPageIsSoundInBothLanguages(_ place: Int) {
    for (number, html) in all(TalkDrawing.languages[place]).enumerated() {
      let page = TalkReading(html)
      #expect(page.complaints == [], "page \(number)")
      #expect(page.scan.tags.filter { $0.name == "h1" }.count == 1, "page \(number)")
    }
  }

  // MARK: Circles

  @Test func aCircleStandsInItsRingWithAChairForEachAndWordsOfPeopleStayWords() {
    let page = TalkReading(circlesPage([circle([.open])], others: [card(.planned)], people: PagesCirclesTests.people, around()))
    #expect(page.contains("Blijft in deze kring van drie") && page.contains("Anouk, Jayden en Marloes"))
    #expect(page.values("href").contains("/kringen/zuid"))
    #expect(page.contains("&lt;i&gt;De Schakel&lt;/i&gt;") && !page.contains("<i>"))
    #expect(page.values("name").filter { $0 == "leden" }.count == 3)
  }

  @Test func aCirclesOwnPageLiesInLamplightAndItsFormKeepsWhatWasTyped() {
    let typed = ["werkvorm": "check-in", "dag": "2026-12-01", "tijd": "09:00", "plek": "", "inbrenger": "anouk"]
    let form = FormState(typed).noting(.missing, at: "plek")
    let page = TalkReading(
      circlePage(
        circle(), formats: PagesCirclesTests.formats, people: PagesCirclesTests.people, me: ID(raw: "marloes"), around(),
        form: form))
    #expect(page.contains(#"<body class="has-bar inside""#))
    #expect(page.contains("value=\"check-in\" checked") && page.contains(#"<option value="09:00" selected>"#))
    #expect(page.contains(#"<option value="anouk" selected>"#) && page.contains(#"value="2026-12-01""#))
    #expect(page.values("href").contains("#veld-plek"))
    #expect(page.contains("vanaf drie mensen"), "a format says how few it takes")
  }

  @Test func whoIsInItStandsTickedWithoutOneself() {
    let page = TalkReading(
      circlePage(circle(), formats: PagesCirclesTests.formats, people: PagesCirclesTests.people, me: ID(raw: "marloes"), around())
    )
    #expect(
      page.contains(#"value="anouk" checked"#) && page.contains(#"value="jayden" checked"#)
        && !page.contains(#"value="marloes" checked"#))
  }

  @Test func oneTapAndAMemberHasAChairAfterwardsThereIsNoneToTake() {
    let open = TalkReading(conversationDoorPage(card(.open), key: TalkDrawing.key, around()))
    #expect(open.presses == ["zit"] && open.acts == [TalkDrawing.key])
    #expect(TalkReading(conversationDoorPage(card(.closed), key: TalkDrawing.key, around())).presses.isEmpty)
  }

  // MARK: What outsiders know

  @Test func theRegisterSaysFormDayAndHowManyFromFiveUp() {
    let page = TalkReading(
      factsPage(
        [
          ConversationFact(format: "Omgangsoverleg", on: PagesCirclesTests.monday, people: 7),
          ConversationFact(format: "Check-in", on: PagesCirclesTests.monday, people: 4),
        ], around(Wording(.dutch), .assessor(givenName: "Ingrid", until: PagesCirclesTests.monday))))
    #expect(page.contains("zeven mensen") && page.contains("minder dan vijf") && page.contains("23 november 2026"))
    #expect(!page.contains("vier") && !page.contains("Kring Zuid"))
  }

  // MARK: The way in

  @Test func aCodeThatIsWrongAndOneThatIsOverAreToldTheSame() {
    let wrong = TalkReading(joinPage(around(), key: "sleutel-1", form: unknownCode("BCDFGHJKMN", around())))
    let over = TalkReading(joinPage(around(), key: "sleutel-1", form: unknownCode("KRTM49WXHP", around())))
    #expect(wrong.text.replacing("BCDFGHJKMN", with: "KRTM49WXHP") == over.text)
    #expect(wrong.contains("Bij deze code hoort nu geen gesprek."))
  }

  @Test func behindTheCodeAGuestHasOneTapAColleagueOneTapWithHerOwnNameAndBothReadWhoSeesWhat() {
    let guest = TalkReading(
      joinCodePage(
        code: "KRTM49WXHP", format: "Omgangsoverleg", organisation: "Wijkwerk", daysKept: 30, key: TalkDrawing.key,
        around(Wording(.dutch), .nobody)))
    let samira = TalkReading(
      joinCodePage(
        code: "KRTM49WXHP", format: "Omgangsoverleg", organisation: "Wijkwerk", daysKept: 30, key: TalkDrawing.key, around()))
    for page in [guest, samira] {
      #expect(page.scan.tags.count { $0.name == "form" } == 1 && page.scan.tags.count { $0.attributes["type"] == "submit" } == 1)
    }
    #expect(guest.values("href").contains("/aanmelden?terug=%2Fmee%2FKRTM49WXHP"))
    #expect(samira.contains("Doe mee als Samira"))
    for page in [guest, samira] {
      #expect(
        page.contains("alleen wat je zelf als klaar geeft")
          && page.contains("30 dagen nadat het gesprek begint wissen we alle woorden"))
      #expect(!page.contains("Kring Zuid"), "whoever only has the code does not learn whose circle it is")
    }
  }
}
