import Domain
import Forms
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// People, the frame and the way in.
@Suite struct PeoplePageTests {
  private let dutch = Props.surroundings(Wording(.dutch))

  @Test func aMemberFindsFivePlacesUnderTheThumbAndTheRestUnderMore() {
    let page = whoSeesWhatPage(dutch).string
    for word in ["Vandaag", "Handboek", "Leg vast", "Kringen", "Meer"] { #expect(page.contains("</svg>\(word)</a>")) }
    #expect(page.contains(##"href="#meer""##) && page.contains(#"id="meer""#))
    #expect(page.contains(#"aria-label="Jouw plek, Samira""#))
    #expect(page.contains(#"action="/afmelden""#))
    #expect(
      page.contains(#"action="/zoeken""#) && page.contains(#"href="/zoeken" aria-label="Zoek""#),
      "a field on a desk, a way on a phone")
  }

  @Test func ingridsDoorHasThreePlacesAndAWayOutHerOwnPlaceIsNotThere() {
    let page = whoSeesWhatPage(Props.surroundings(Wording(.dutch), visitor: .assessor(givenName: "Ingrid", until: Props.today)))
      .string
    let places = MarkupScan(page).tags.compactMap { $0.attributes["href"] }.filter {
      $0.hasPrefix("/") && !$0.hasPrefix("/bestanden")
    }
    #expect(Set(places) == ["/normen", "/handboek", "/gesprekken", "/wie-ziet-wat", "/zoeken"])
    #expect(page.contains(#"action="/afmelden""#))
  }

  @Test func aPageThatIsNotThereSaysNothingOfWhoAsksSamiraIngridAndNobodyReadTheSameWords() {
    let nobody = setbackPage(
      .notThere, Surroundings(wording: Wording(.dutch), organisation: nil, visitor: .nobody, today: Props.today)
    ).string
    #expect(nobody.contains("Deze pagina is er niet, of is niet voor jou."))
    #expect(!nobody.contains("Wijkwerk") && !nobody.contains("Samira"))
  }

  @Test(arguments: Props.setbacks)
  func ourOwnMistakeNamesItsNumberAndNothingElse(_ example: (name: String, setback: Setback)) {
    let page = setbackPage(example.setback, dutch).string
    #expect(!page.contains("exception") && !page.contains("SQL"))
    if case .ours(let reference) = example.setback { #expect(page.contains("Noem nummer \(reference) als je belt.")) }
  }

  @Test func thePasswordThatWasTypedIsNeverSentBack() {
    let form = FormState(["wachtwoord": "vier losse woorden", "nieuw": "vijf losse woorden", "mail": "samira@wijkwerk.example"])
    let pages = [
      signInPage(dutch, form: form), foundingPage(token: "t", dutch, form: form), ownPage(Props.own(.plain), dutch, form: form),
    ].map(\.string)
    #expect(pages.allSatisfy { !$0.contains("losse woorden\"") })
    #expect(pages[0].contains(#"value="samira@wijkwerk.example""#))
  }

  @Test func theWrongAddressAndTheWrongPasswordReadTheSame() {
    let page = signInPage(dutch, refusal: Wording(.dutch).signInUnknown, form: FormState(["mail": "carla@elders.example"])).string
    #expect(page.contains("<title>Fout: Aanmelden"))
    #expect(page.contains("Dit adres en dit wachtwoord horen niet bij elkaar."))
    #expect(!page.contains("Vul dit nog in."))
  }

  @Test func aDemonstrationCanBeSteppedIntoAsEachOfItsPeopleElsewhereNobodyIsOffered() {
    func worker(_ name: String, facilitates: Bool = false) -> DemoCharacter {
      DemoCharacter(id: ID(raw: name.lowercased()), name: name, position: .worker, facilitates: facilitates)
    }
    let page = signInPage(dutch, characters: [worker("Samira"), worker("Jayden"), worker("Marloes", facilitates: true)]).string
    let parts = page.split(separator: "<details")
    #expect(parts[0].contains(#"name="wie" value="samira""#) && parts[0].contains(#"value="marloes""#))
    #expect(parts[1].contains(#"value="jayden""#) && parts[1].contains("En nog iemand"))
    #expect(!signInPage(dutch).string.contains("/aanmelden/als"))
  }

  @Test func whoHasAnAccountKeepsThePasswordOfItWhoHasNoneChoosesOne() {
    func page(hasAccount: Bool) -> String {
      invitationPage(
        InvitationCard(organisation: "Wijkwerk", givenName: "Jayden", email: "j@w.example", hasAccount: hasAccount), token: "t",
        dutch
      ).string
    }
    #expect(page(hasAccount: true).contains(#"name="wachtwoord""#) && !page(hasAccount: true).contains(#"name="nieuw""#))
    #expect(page(hasAccount: false).contains(#"autocomplete="new-password""#))
  }

  @Test func anInvitationsLinkIsOnThePageOnceToCopyWithoutOneThereIsNone() {
    let link = InvitationLink(name: "Jayden", address: "https://kring.example/uitnodiging/7f3k")
    let page = peoplePage(Props.people(.plain), teams: [], sets: [], mayInvite: true, link: link, dutch).string
    #expect(page.contains("https://kring.example/uitnodiging/7f3k") && page.contains("Je ziet deze link maar één keer."))
    #expect(!peoplePage(Props.people(.plain), teams: [], sets: [], mayInvite: true, dutch).string.contains("uitnodiging/7f3k"))
  }

  @Test func whereMailIsSetTheLinkIsMailedAndShownAsWellWithoutMailNothingSpeaksOfIt() {
    let link = InvitationLink(
      name: "Jayden", address: "https://kring.example/uitnodiging/7f3k", mailedTo: "jayden@wijkwerk.example")
    let page = peoplePage(Props.people(.plain), teams: [], sets: [], mayInvite: true, isMailed: true, link: link, dutch).string
    #expect(
      page.contains("De uitnodiging is onderweg naar jayden@wijkwerk.example.")
        && page.contains("https://kring.example/uitnodiging/7f3k"))
    #expect(page.contains("De uitnodiging gaat per mail.") && page.contains("De mail kwam niet aan. Maak een nieuwe link."))
    #expect(!page.contains("De uitnodiging voor Jayden is klaar."))
    let cards = Props.people(.plain).map { PersonCard(person: $0.person, teams: [], hasAccount: $0.hasAccount, isActive: true) }
    let without = peoplePage(cards, teams: [], sets: [], mayInvite: true, dutch).string
    #expect(!without.contains("per mail") && !without.contains("De mail") && without.contains("Die geef je zelf door."))
    let person = personPage(cards[3], teams: [], rights: PersonRights(manage: true), dutch).string
    #expect(!person.contains("mail") && person.contains("Maak een nieuwe. De oude werkt dan niet meer."))
  }

  @Test func nobodyShutsTheDoorOnThemselvesAndAGuestGetsNoPosition() {
    let me = personPage(Props.people(.plain)[0], teams: [], rights: PersonRights(manage: true, isMe: true), dutch).string
    #expect(!me.contains("Stop de toegang"))
    let guest = personPage(Props.people(.plain)[2], teams: [], rights: PersonRights(manage: true), dutch).string
    #expect(guest.contains("Stop de toegang") && !guest.contains("Bewaar de positie"))
    #expect(!personPage(Props.people(.plain)[0], teams: [], rights: PersonRights(), dutch).string.contains(#"name="doe""#))
  }

  @Test func anAuditorCanBeInvitedOnlyWhereThereIsSomethingToLookAt() {
    #expect(!peoplePage([], teams: [], sets: [], mayInvite: true, dutch).string.contains(#"value="toetser""#))
    #expect(peoplePage([], teams: [], sets: [Props.set(.plain)], mayInvite: true, dutch).string.contains(#"value="toetser""#))
  }

  @Test func myOwnPlaceSaysOfEachDeviationWhoReadsIt() {
    let page = ownPage(Props.own(.plain), dutch).string
    #expect(page.contains("Alleen jij ziet dit. Het ligt onder een sleutel van jou, en telt nergens in mee."))
    #expect(
      page.contains("Nu leest alleen Peter Brouwer dit. Zonder je naam. Je collega’s lezen het zodra er drie mensen samen zijn."))
    #expect(page.contains("/eigen/anders/afwijking-eigenaar/terugname") && page.contains("/eigen/anders/afwijking-ik/einde"))
    #expect(!page.contains("/eigen/anders/afwijking-ik/terugname"), "what is mine alone has nobody to be taken back from")
    #expect(page.contains("Mag Robert Vos lezen wat je eerder voor de eigenaar schreef?"))
    #expect(page.contains("Hier ben je nu") && page.contains("/eigen/sessies/daar"))
    #expect(!page.contains("/eigen/sessies/hier"))
  }

  @Test func whatWasDoneIsSaidOnTopOfThePageWhereItHappened() {
    let surroundings = Props.surroundings(Wording(.dutch), done: Wording(.dutch).done(.preferred))
    #expect(ownPage(Props.own(.plain), surroundings).string.contains("Bewaard. Alleen jij merkt dit."))
  }

  @Test func theCodeAtTheDoorIsFilledInByTheTelephoneAndARecoveryCodeHasAFieldOfItsOwn() {
    let page = signInCodePage(dutch, back: "/handboek").string
    #expect(page.contains(#"inputmode="numeric""#) && page.contains(#"autocomplete="one-time-code""#))
    #expect(page.ranges(of: #"name="terug" value="/handboek""#).count == 2, "both forms know the way back")
    #expect(!page.contains("<details class=\"more entry__code\" open"))
    let wrong = FormState().noting(.other(Wording(.dutch).refusal(.codeWrong)), at: "reservecode")
    #expect(
      signInCodePage(dutch, form: wrong).string.contains("<details class=\"more entry__code\" open"),
      "a mistake is not folded away")
  }

  @Test func aSecondKeyThatIsNeededIsNotOfferedToBePutAwayAndWhereItComesFirstThereIsNoOtherWayOn() {
    #expect(secondKeyPage(Props.key(.plain), dutch).string.contains("Leg de sleutel weg"))
    #expect(!secondKeyPage(Props.key(.plain, isNeeded: true), dutch).string.contains("Leg de sleutel weg"))
    let outside = Props.surroundings(Wording(.dutch), visitor: .nobody)
    let first = secondKeyPage(Props.key(.plain, isNeeded: true, since: nil), outside, isFirst: true).string
    let places = MarkupScan(first).tags.compactMap { $0.attributes["href"] }.filter {
      $0.hasPrefix("/") && !$0.hasPrefix("/bestanden")
    }
    #expect(places == [] && first.contains(#"action="/afmelden""#))
  }

  @Test func whoeverKeepsThePeopleCanTakeAwayASecondKeyWhereThereIsOneAndChoosesForWhomItIsNeeded() {
    let card = Props.people(.plain)[0]
    #expect(
      personPage(card, teams: [], rights: PersonRights(manage: true, takesKey: true), dutch).string.contains(
        "Haal de tweede sleutel weg"))
    #expect(!personPage(card, teams: [], rights: PersonRights(manage: true), dutch).string.contains("Haal de tweede sleutel weg"))
    #expect(
      peoplePage([], teams: [], sets: [], mayInvite: true, keyDuty: .keepers, dutch).string.contains(
        #"name="voor" value="beheer" checked"#))
    #expect(!peoplePage([], teams: [], sets: [], mayInvite: true, dutch).string.contains(#"name="voor""#))
  }
}
