import Domain
import Forms
import Markup
import Pages
import Vocabulary
import Wording

extension Props {
  static func teams(_ pen: Pen) -> [TeamCard] {
    [
      TeamCard(
        team: TeamName(id: ID(raw: "zuid"), name: pen("Zuiderkwartier")),
        members: [person("Peter Brouwer", .teamLead, pen), person("Samira El Amrani", .worker, pen)], isMine: true),
      TeamCard(team: TeamName(id: ID(raw: "vaart"), name: pen("De Vaart")), members: [], isMine: false),
    ]
  }

  static func people(_ pen: Pen) -> [PersonCard] {
    [
      PersonCard(person: person("Anouk de Wit", .worker, pen), teams: [pen("Zuiderkwartier")], hasAccount: true, isActive: true),
      PersonCard(person: person("Ellen Bos", .qualityCoordinator, pen), teams: [], hasAccount: true, isActive: true),
      PersonCard(person: person("Ingrid Visser", .auditor, pen), teams: [], hasAccount: true, isActive: true,
        sights: [
          Sight(
            set: ID(raw: "sociaal"), title: pen("Kader sociaal werk"), edition: "2026", until: Day(year: 2026, month: 12, day: 11)
          ),
          Sight(set: ID(raw: "hkz"), title: pen("HKZ"), edition: "2024", until: Day(year: 2026, month: 12, day: 18)),
        ]),
      PersonCard(
        person: person("Jayden Pinas", .volunteer, pen), teams: [pen("Zuiderkwartier"), pen("De Vaart")], hasAccount: false,
        isActive: true, letter: .underway),
      PersonCard(
        person: person("Karel Smit", .worker, pen), teams: [], hasAccount: false, isActive: true, letter: .undeliverable),
      PersonCard(person: person("Femke Bakker", .worker, pen), teams: [], hasAccount: true, isActive: false),
    ]
  }

  static func own(_ pen: Pen, isEmpty: Bool = false) -> OwnPlace {
    let sessions = [
      SessionCard(
        id: ID(raw: "hier"), device: pen("Firefox op Android"), since: moment(today, 8, 12), lastSeen: moment(today, 9, 30),
        isThisOne: true),
      SessionCard(
        id: ID(raw: "daar"), device: pen("Chrome op Windows"), since: moment(today.adding(-1), 13, 30),
        lastSeen: moment(today.adding(-1), 14), isThisOne: false),
    ]
    let deviations = DeviationAudience.allCases.map { audience in
      var own = OwnDeviation(
        id: ID(raw: "afwijking-\(audience.rawValue)"), slug: "van-aanmelding-naar-plan",
        pageTitle: pen("Van aanmelding naar plan"), version: 5,
        deviatedFrom: pen("Samen het plan maken\nBinnen drie weken staat er een plan."), instead: pen("Ik maakte nog geen plan."),
        because: pen("Eerst was er rust nodig."), gave: pen("Toen begon zij er zelf over."), audience: audience,
        on: Day(year: 2026, month: 11, day: 20))
      own.readers = audience == .me ? [] : [pen("Peter Brouwer")]
      return own
    }
    let robert = person("Robert Vos", .director, pen)
    var place = OwnPlace(
      name: pen("Samira El Amrani"), position: .worker, teams: [pen("Zuiderkwartier")],
      sessions: isEmpty ? [sessions[0]] : sessions,
      deviations: isEmpty ? [] : deviations, theme: "apparaat", language: "nl", hasPassword: !isEmpty,
      secondKey: isEmpty ? nil : key(pen),
      released: isEmpty
        ? []
        : [ReleasedCard(outcome: ID(raw: "opbrengst"), kind: .lesson, words: pen("Vraag eerst wat iemand aankan."), on: today)])
    if !isEmpty {
      place.questions = [
        ReaderQuestion(reader: robert, part: .owner(slug: "van-aanmelding-naar-plan", title: pen("Van aanmelding naar plan"))),
        ReaderQuestion(reader: robert, part: .team(TeamName(id: ID(raw: "zuid"), name: pen("Zuiderkwartier")))),
      ]
    }
    return place
  }

  static func key(
    _ pen: Pen, isNeeded: Bool = false, since: Moment? = Moment(today.adding(-3), hour: 9), takenOn: Day? = nil
  ) -> SecondKeyReading {
    SecondKeyReading(account: "samira", since: since, codesLeft: since == nil ? 0 : 9, isNeeded: isNeeded, takenOn: takenOn)
  }

  private static func keyPages(_ pen: Pen, _ outside: @escaping @Sendable (Surroundings) -> Surroundings) -> [ExamplePage] {
    let offer = SecondKeyOffer(
      sealed: "AbCd+/=", secret: "23456723456723456723456723456723", email: pen("samira@wijkwerk.example"))
    let codes = (0..<10).map { "\($0)12345678901234567890123" }
    let wrong = FormState().noting(.missing, at: "wachtwoord").noting(.missing, at: "code")
    return [
      ExamplePage("sleutel") { secondKeyPage(key(pen), $0) },
      ExamplePage("sleutel-nodig") { secondKeyPage(key(pen, isNeeded: true), $0, form: wrong) },
      ExamplePage("sleutel-geen") { secondKeyPage(key(pen, since: nil, takenOn: today), $0) },
      ExamplePage("sleutel-eerst") {
        secondKeyPage(
          key(pen, isNeeded: true, since: nil), outside($0), isFirst: true, form: FormState().noting(.missing, at: "wachtwoord"))
      },
      ExamplePage("sleutel-app") { secondKeyOfferPage(offer, issuer: pen("Kring Stichting Wijkwerk"), $0) },
      ExamplePage("sleutel-app-fout") {
        secondKeyOfferPage(
          offer, issuer: pen("Kring"), $0, form: FormState().noting(.other($0.wording.refusal(.codeWrong)), at: "code"))
      },
      ExamplePage("reservecodes") { recoveryCodesPage(codes, onward: .today(), $0) },
      ExamplePage("aanmelden-code") { signInCodePage(outside($0), back: "/handboek") },
      ExamplePage("aanmelden-code-fout") { signInCodePage(outside($0), form: FormState().noting(.missing, at: "reservecode")) },
      ExamplePage("mensen-sleutel") { peoplePage(people(pen), teams: [], sets: [], mayInvite: true, keyDuty: .keepers, $0) },
      ExamplePage("mens-sleutel") {
        personPage(people(pen)[0], teams: [], rights: PersonRights(manage: true, takesKey: true), $0)
      },
    ]
  }

  static func unsaved(_ pen: Pen) -> UnsavedForm {
    UnsavedForm(
      address: "/anders",
      answers: [.init(name: "anders", value: pen("Ik ging langs.\nZij nam niet op.")), .init(name: "voor", value: "eigenaar")])
  }

  static func peoplePages(_ pen: Pen) -> [ExamplePage] {
    let link = InvitationLink(name: pen("Jayden"), address: pen("https://kring.wijkwerk.example/uitnodiging/7f3k2m9q"))
    let names = teams(pen).map(\.team)
    let passwordForm = FormState().noting(.missing, at: "wachtwoord").noting(.tooShort(12), at: "nieuw")
    return [
      ExamplePage("mensen") { peoplePage(people(pen), teams: names, sets: [set(pen)], mayInvite: false, $0) },
      ExamplePage("mensen-uitnodigen") {
        peoplePage(people(pen), teams: names, sets: [set(pen)], mayInvite: true, link: link, $0)
      },
      ExamplePage("mensen-mailen") {
        peoplePage(
          people(pen), teams: names, sets: [], mayInvite: true, isMailed: true,
          link: InvitationLink(name: link.name, address: link.address, mailedTo: pen("jayden@wijkwerk.example")), $0)
      },
      ExamplePage("mensen-fout") {
        peoplePage(people(pen), teams: names, sets: [set(pen)], mayInvite: true, $0, form: invitationMistakes(pen))
      },
      ExamplePage("mens") { personPage(people(pen)[0], teams: names, rights: PersonRights(), $0) },
      ExamplePage("mens-beheren") { personPage(people(pen)[0], teams: names, rights: PersonRights(manage: true), $0) },
      ExamplePage("mens-uitgenodigd") {
        personPage(people(pen)[3], teams: names, rights: PersonRights(manage: true), link: link, $0)
      },
      ExamplePage("toetser-beheren") {
        personPage(people(pen)[2], teams: names, sets: [set(pen), oldSet(pen)], rights: PersonRights(manage: true), $0)
      },
      ExamplePage("teams") { teamsPage(teams(pen), mayMake: true, $0) },
      ExamplePage("teams-leeg") {
        teamsPage([], mayMake: true, $0, form: FormState().noting(.other($0.wording.refusal(.titleTaken)), at: "titel"))
      },
      ExamplePage("eigen") { ownPage(own(pen), $0) },
      ExamplePage("eigen-leeg") { ownPage(own(pen, isEmpty: true), $0) },
      ExamplePage("eigen-fout") { ownPage(own(pen), $0, form: passwordForm) },
      ExamplePage("wie-ziet-wat") { whoSeesWhatPage($0) },
    ] + entrancePages(pen) + keyPages(pen) { Props.surroundings($0.wording, pen, visitor: .nobody) }
      + setbacks.map { name, setback in ExamplePage("tegenslag-\(name)") { setbackPage(setback, $0) } } + [
        ExamplePage("tegenslag-onbewaard") { setbackPage(.diskFull, $0, unsaved: unsaved(pen)) },
      ]
  }

  /// The pages for who is not in yet.
  private static func entrancePages(_ pen: Pen) -> [ExamplePage] {
    let characters = [
      DemoCharacter(id: ID(raw: "samira"), name: pen("Samira El Amrani"), position: .worker),
      DemoCharacter(id: ID(raw: "ingrid"), name: pen("Ingrid Visser"), position: .auditor),
    ]
    @Sendable func outside(_ surroundings: Surroundings) -> Surroundings {
      Props.surroundings(surroundings.wording, pen, visitor: .nobody)
    }
    let founding = ["organisatie", "voornaam", "naam", "mail", "nieuw"]
    let invitation = InvitationCard(
      organisation: pen("Stichting Wijkwerk"), givenName: pen("Jayden"), email: pen("jayden@wijkwerk.example"), hasAccount: false)
    let known = InvitationCard(
      organisation: pen("Stichting Wijkwerk"), givenName: pen("Jayden"), email: pen("jayden@wijkwerk.example"), hasAccount: true)
    return [
      ExamplePage("aanmelden") { signInPage(outside($0)) },
      ExamplePage("aanmelden-demo") { signInPage(outside($0), characters: characters, back: "/handboek") },
      ExamplePage("aanmelden-fout") {
        signInPage(
          outside($0),
          form: FormState(["mail": pen("samira.wijkwerk.example")]).noting(.notAnEmail, at: "mail").noting(
            .missing, at: "wachtwoord"))
      },
      ExamplePage("aanmelden-onbekend") {
        signInPage(outside($0), refusal: $0.wording.signInUnknown, form: FormState(["mail": pen("samira@wijkwerk.example")]))
      },
      ExamplePage("oprichting") { foundingPage(token: "7f3k", outside($0)) },
      ExamplePage("oprichting-fout") { foundingPage(token: "7f3k", outside($0), form: mistakes(founding, pen)) },
      ExamplePage("uitnodiging") { invitationPage(invitation, token: "7f3k", outside($0)) },
      ExamplePage("uitnodiging-bekend") {
        invitationPage(known, token: "7f3k", outside($0), form: FormState().noting(.missing, at: "wachtwoord"))
      },
      ExamplePage("wie-ziet-wat-buiten") { whoSeesWhatPage(outside($0)) },
      ExamplePage("tegenslag-buiten") { setbackPage(.notThere, outside($0)) },
    ]
  }

  private static func invitationMistakes(_ pen: Pen) -> FormState {
    var form = FormState(["voornaam": pen("Jayden"), "positie": "vrijwilliger"])
    form.keep(["zuid"], in: "teams")
    form.note(.missing, at: "naam")
    form.note(.notAnEmail, at: "mail")
    form.note(.notADate, at: "tot")
    return form
  }

  static let setbacks: [(name: String, setback: Setback)] = [
    ("niet-daar", .notThere), ("veranderd", .changed), ("geweigerd", .refused), ("te-veel", .tooMany(wait: .minutes(2))),
    ("te-groot", .tooLarge), ("druk", .busy),
    ("niet-zo", .wrongMethod), ("onleesbaar", .unreadable), ("andere-plek", .otherSite), ("ander-adres", .wrongHost),
    ("even-weg", .away),
    ("schijf-vol", .diskFull), ("onze-fout", .ours(reference: "4F2A")),
  ]
}
