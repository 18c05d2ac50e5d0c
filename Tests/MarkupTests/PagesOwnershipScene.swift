import Domain
import Forms
import Markup
import Pages
import Vocabulary
import Wording

extension Props {
  /// A handbook that is somebody's: what teams talked over and keep beside it.
  static func ownershipPages(_ pen: Pen) -> [ExamplePage] {
    [
      ExamplePage("werkoverleg") { meetingMapPage(meetingMap(pen), $0) },
      ExamplePage("werkoverleg-leeg") { meetingMapPage(MeetingMap(teams: [], own: [], rows: []), $0) },
      ExamplePage("besproken-eigen-team") { talkedOverPage(talkedOver(pen), $0) },
      ExamplePage("aanvullingen") { additionsPage(additions(pen), $0) },
      ExamplePage("aanvullingen-geen-team") {
        additionsPage(AdditionsReading(card: textCard(pen), outline: nil, additions: [], saves: [:], own: []), $0)
      },
      ExamplePage("aanvulling") { additionsPage(additions(pen), sheet: sheet(pen), $0) },
      ExamplePage("aanvulling-botsing") {
        additionsPage(additions(pen), sheet: sheet(pen), isConflict: true, $0, form: FormState(["tekst": pen("Wij bellen ook.")]))
      },
      ExamplePage("aanvulling-fout") {
        additionsPage(additions(pen), sheet: sheet(pen), $0, form: FormState().noting(.tooLong(2_000), at: "tekst"))
      },
      ExamplePage("herziening") { reviewPage(review(pen, due: today.adding(-3)), $0) },
      ExamplePage("herziening-later") {
        reviewPage(
          review(pen, due: today.adding(90), mayReview: false), $0, form: FormState().noting(.tooLong(400), at: "opmerking"))
      },
      ExamplePage("herziening-nooit") {
        reviewPage(ReviewReading(card: card(pen), interval: .none, marks: [], reads: .fewer, mayReview: true), $0)
      },
      ExamplePage("onderhoud") { upkeepPage(upkeep(pen), $0) },
      ExamplePage("onderhoud-fout") {
        upkeepPage(upkeep(pen), $0, form: FormState().noting(.notAChoice, at: "bladzijden").noting(.missing, at: "eigenaar"))
      },
      ExamplePage("onderhoud-leeg") {
        upkeepPage(UpkeepReading(orphans: [], due: [], paperTigers: [], idle: [], inTheLine: []), $0)
      },
      ExamplePage("team") { teamPage(team(pen), $0) },
      ExamplePage("team-fout") {
        teamPage(
          team(pen), $0, form: FormState(["titel": pen("De Vaart")]).noting(.other($0.wording.refusal(.titleTaken)), at: "titel"))
      },
      ExamplePage("team-opgegaan") {
        teamPage(team(pen, end: TeamEnd(on: today, became: TeamName(id: ID(raw: "zuid"), name: pen("Zuid")))), $0)
      },
      ExamplePage("team-gestopt") { teamPage(team(pen, end: TeamEnd(on: today, became: nil)), $0) },
      ExamplePage("teams-voorbij") {
        teamsPage(
          teams(pen),
          ended: [EndedTeam(team: TeamName(id: ID(raw: "oud"), name: pen("Oud")), end: TeamEnd(on: today, became: nil))],
          mayMake: true, $0)
      },
      ExamplePage("organisatie") { organisationPage($0) },
      ExamplePage("organisatie-fout") { organisationPage($0, form: FormState().noting(.missing, at: "titel")) },
      ExamplePage("proces-dat-leeft") { readingPage(livingReading(pen), $0) },
      ExamplePage("besproken-zonder-woorden") {
        talkedOverPage(DiscussionReading(card: textCard(pen), discussion: discussions(pen)[0], isOwn: false), $0)
      },
    ]
  }

  static func talkedOver(_ pen: Pen) -> DiscussionReading {
    let answers = TalkAnswers(
      recognised: pen("Bellen binnen vijf dagen lukt."), otherwise: pen("Bij jongeren appen we eerst."),
      changed: pen("Niets aan de tekst."))
    return DiscussionReading(
      card: card(pen),
      discussion: Discussion(
        id: ID(raw: "gesprek-in-vaart"), team: pen("De Vaart"), teamSince: .called(pen("Noord")),
        on: Day(year: 2026, month: 11, day: 3),
        result: .withAddition, answers: answers, version: 5),
      isOwn: true)
  }

  static func meetingMap(_ pen: Pen) -> MeetingMap {
    let teams = [("vaart", "De Vaart"), ("molen", "Molenbuurt"), ("zuid", "Zuiderkwartier")].map {
      TeamName(id: ID(raw: $0.0), name: pen($0.1))
    }
    let day = Day(year: 2026, month: 10, day: 27)
    return MeetingMap(
      teams: teams, own: [ID(raw: "zuid"), ID(raw: "vaart")],
      rows: [
        MeetingMap.Row(
          card: card(pen), chapter: pen("Als iemand bij ons aanklopt"),
          authorship: Authorship(saves: 8, fromTheWork: 6, byCoordinators: 1),
          talks: [
            ID(raw: "vaart"): MeetingMap.Talk(on: day, version: 5),
            ID(raw: "molen"): MeetingMap.Talk(on: day.adding(-200), version: 3),
          ],
          isPaperTiger: false),
        MeetingMap.Row(
          card: textCard(pen), chapter: pen("Onboarding"), authorship: Authorship(saves: 3, fromTheWork: 0, byCoordinators: 3),
          talks: [:],
          isPaperTiger: true),
      ])
  }

  static func additions(_ pen: Pen) -> AdditionsReading {
    let (zuid, vaart) = (
      TeamName(id: ID(raw: "zuid"), name: pen("Zuiderkwartier")), TeamName(id: ID(raw: "vaart"), name: pen("De Vaart"))
    )
    func addition(
      _ name: String, _ step: ID<CriticalStep>?, _ team: TeamName, _ words: String, isOver: Bool = false, isLost: Bool = false
    )
      -> LocalAddition
    {
      LocalAddition(
        id: ID(raw: name), step: step, team: team, words: pen(words), on: Day(year: 2026, month: 11, day: 3), version: 4,
        isOverChangedWords: isOver, hasLostItsStep: isLost, number: 2)
    }
    let saves = ["Wij appen eerst, dan bellen.", "", "Wij appen eerst."].enumerated().map {
      AdditionSave(
        number: 3 - $0.offset, team: pen("De Vaart"), on: Day(year: 2026, month: 11, day: 3), version: 4,
        words: $0.element.isEmpty ? "" : pen($0.element))
    }
    return AdditionsReading(
      card: card(pen), outline: outline(pen),
      additions: [
        addition("een", step(1), vaart, "Wij appen eerst,\ndan bellen.", isOver: true),
        addition("twee", nil, zuid, "Op donderdag met z’n tweeën."),
        addition("drie", ID(raw: "stap-weg"), zuid, "Wij zetten koffie.", isOver: true, isLost: true),
      ], saves: [ID(raw: "een"): saves], own: [vaart, zuid])
  }

  static func sheet(_ pen: Pen) -> AdditionSheet {
    AdditionSheet(
      place: .step(step(1)), team: TeamName(id: ID(raw: "vaart"), name: pen("De Vaart")), words: pen("Wij appen eerst."), base: 2)
  }

  static func review(_ pen: Pen, due: Day, mayReview: Bool = true) -> ReviewReading {
    var card = card(pen)
    card.reviewDue = due
    let marks = ["Klopt nog.", ""].map {
      ReviewMark(on: due.adding(-365), by: pen("Peter Brouwer"), version: 4, remark: $0.isEmpty ? "" : pen($0))
    }
    return ReviewReading(card: card, interval: .year, marks: marks, reads: .several(40), mayReview: mayReview)
  }

  static func upkeep(_ pen: Pen) -> UpkeepReading {
    var orphan = card(pen, owner: false)
    orphan.formerOwner = person("Peter Brouwer", .teamLead, pen)
    var due = textCard(pen)
    due.reviewDue = today.adding(-10)
    return UpkeepReading(
      orphans: [orphan, card(pen, owner: false)], due: [due], paperTigers: [textCard(pen)],
      idle: [
        IdlePage(card: textCard(pen), publishedOn: today.adding(-800), talkedOn: nil),
        IdlePage(card: card(pen), publishedOn: today.adding(-700), talkedOn: today.adding(-600)),
      ],
      inTheLine: [person("Samira El Amrani", .worker, pen), person("Anouk de Wit", .worker, pen)])
  }

  /// A process with all that can live on it.
  static func livingReading(_ pen: Pen) -> PageReading {
    var reading = reading(pen, isKeeper: true)
    reading.life = PageLife(
      authorship: Authorship(saves: 8, fromTheWork: 6, byCoordinators: 0), isPaperTiger: true, additions: additions(pen).additions
    )
    return reading
  }


  static func team(_ pen: Pen, end: TeamEnd? = nil) -> TeamReading {
    TeamReading(
      team: TeamName(id: ID(raw: "vaart"), name: pen("De Vaart")),
      members: end == nil ? [person("Samira El Amrani", .worker, pen)] : [], end: end,
      others: [TeamName(id: ID(raw: "zuid"), name: pen("Zuiderkwartier"))], mayChange: true)
  }
}
