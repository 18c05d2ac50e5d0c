import Domain
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
      ExamplePage("besproken-zonder-woorden") {
        talkedOverPage(DiscussionReading(card: textCard(pen), discussion: discussions(pen)[0], isOwn: false), $0)
      },
    ]
  }

  static func talkedOver(_ pen: Pen) -> DiscussionReading {
    let answers = TalkAnswers(
      recognised: pen("Bellen binnen vijf dagen lukt."), otherwise: pen("Bij jongeren appen we eerst."), changed: pen("Niets aan de tekst."))
    return DiscussionReading(
      card: card(pen),
      discussion: Discussion(
        id: ID(raw: "gesprek-in-vaart"), team: pen("De Vaart"), teamSince: .called(pen("Noord")), on: Day(year: 2026, month: 11, day: 3),
        result: .withAddition, answers: answers, version: 5),
      isOwn: true)
  }

  static func meetingMap(_ pen: Pen) -> MeetingMap {
    let teams = [("vaart", "De Vaart"), ("molen", "Molenbuurt"), ("zuid", "Zuiderkwartier")].map { TeamName(id: ID(raw: $0.0), name: pen($0.1)) }
    let day = Day(year: 2026, month: 10, day: 27)
    return MeetingMap(
      teams: teams, own: [ID(raw: "zuid"), ID(raw: "vaart")],
      rows: [
        MeetingMap.Row(
          card: card(pen), chapter: pen("Als iemand bij ons aanklopt"), authorship: Authorship(saves: 8, fromTheWork: 6, byCoordinators: 1),
          talks: [ID(raw: "vaart"): MeetingMap.Talk(on: day, version: 5), ID(raw: "molen"): MeetingMap.Talk(on: day.adding(-200), version: 3)],
          isPaperTiger: false),
        MeetingMap.Row(
          card: textCard(pen), chapter: pen("Onboarding"), authorship: Authorship(saves: 3, fromTheWork: 0, byCoordinators: 3), talks: [:],
          isPaperTiger: true),
      ])
  }
}
