package import Domain
import Forms
package import Markup
import Vocabulary
import Wording

/// The map of what teams discussed: every page against every team, the gaps of one's own team first.
package func meetingMapPage(_ map: MeetingMap, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let untalked = map.rows.filter(\.talks.isEmpty).count
  let isEmpty = map.rows.isEmpty || map.teams.isEmpty
  return document(
    title: wording.mapTitle, surroundings.at(.handbook),
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook())]))
      \(opening(wording.mapTitle, wording.mapLead, who: organisationReads(wording.mapWho(surroundings.house))))
      \(HTML.when(isEmpty, Empty.html(.chairs, wording.mapEmpty, wording.mapEmptyHow)))
      \(each: map.teams.filter { map.own.contains($0.id) && !isEmpty }, { apart(waiting(for: $0, map, wording)) })
      \(apart(HTML.when(!isEmpty, Section.html(
        id: "kaart", wording.mapTable, remark: .text(wording.untalkedPages(untalked, of: map.rows.count)), table(map, surroundings)))))
      """)
}

/// The most pages above the map; the map has all of them.
private let atOnce = 5

private func waiting(for team: TeamName, _ map: MeetingMap, _ wording: Wording) -> HTML {
  let pages = map.waiting(for: team.id)
  guard !pages.isEmpty else { return #"<p class="soft">\#(wording.mapAllTalked(team.name))</p>"# }
  let cards = pages.prefix(atOnce).map { row in
    Chapters.Page(
      row.card.title, to: Place.discussions(row.card.slug).address, .text(wording.startTalk), tag: tiger(row, wording))
  }
  return Section.html(
    id: "team-\(team.id.raw)", wording.mapWaiting(team.name), remark: .text(wording.mapWaitingCount(pages.count)),
    """
    \(Chapters.list(cards))\
    \(HTML.when(pages.count > atOnce, #"<p class="small soft mt-4">\#(wording.mapRest(pages.count - atOnce))</p>"#))
    """)
}

private func table(_ map: MeetingMap, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  var groups: [Markup.ReferenceTable.Group] = []
  for row in map.rows {
    let drawn = drawn(row, map.teams, surroundings)
    if let last = groups.last, last.title == row.chapter {
      groups[groups.count - 1] = Markup.ReferenceTable.Group(row.chapter, last.rows + [drawn])
    } else {
      groups.append(Markup.ReferenceTable.Group(row.chapter, [drawn]))
    }
  }
  let columns = [Markup.ReferenceTable.Column(wording.textOrProcess)] + map.teams.map { Markup.ReferenceTable.Column($0.name) }
  let table = Markup.ReferenceTable(caption: wording.mapTitle, columns: columns, groups: groups).html
  // With many teams the table scrolls sideways by itself, also with the keyboard.
  return #"<div class="wide" role="region" tabindex="0" aria-label="\#(wording.mapTitle)">\#(table)</div>"#
}

private func drawn(_ row: MeetingMap.Row, _ teams: [TeamName], _ surroundings: Surroundings) -> Markup.ReferenceTable.Row {
  let wording = surroundings.wording
  let written: HTML? = row.card.kind.hasSteps
    ? #"<p class="small soft">\#(wording.authorship(row.authorship)).</p>"# : nil
  let cells = teams.map { team -> HTML in
    guard let talk = row.talks[team.id] else { return Cover.html(.none, wording.notTalked) }
    let day = wording.day(talk.on, seenOn: surroundings.today)
    return talk.version == row.card.version
      ? Cover.html(.full, wording.talked(day, version: talk.version))
      : Cover.html(.part, wording.talkedOlder(day, version: talk.version))
  }
  let tag = tiger(row, wording).map { " \($0)" as HTML }
  return Markup.ReferenceTable.Row("<b>\(link(row.card.title, to: .page(row.card.slug)))</b>\(tag)\(written)", cells: cells)
}

private func tiger(_ row: MeetingMap.Row, _ wording: Wording) -> HTML? {
  row.isPaperTiger ? Tag.html(wording.paperTiger, .lamp) : nil
}

/// One discussion by a team: its three answers, and what it can do with what it does differently.
package func talkedOverPage(_ reading: DiscussionReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let (card, held) = (reading.card, reading.discussion)
  let title = wording.talkOf(held.team)
  let answers = answersOf(held, wording)
  let said: HTML = answers.isEmpty ? #"<p class="soft">\#(wording.talkSaidNothing)</p>"# : Steps.pairs(answers)
  return document(
    title: title, surroundings.at(.handbook),
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (card.title, .page(card.slug))]))
      <h1>\(title)</h1>
      <p class="lead mt-4">\(wording.discussionResult(held.result)) \
      \(wording.discussedOn(wording.day(held.on, seenOn: surroundings.today), version: held.version))</p>
      <div class="mt-4">\(organisationReads(wording.discussionWho(surroundings.house)))</div>
      <div class="measure mt-6">\(said)</div>
      \(apart(HTML.when(reading.isOwn && !held.answers.otherwise.isEmpty, ways(reading, wording)), isForScreen: true))
      <p class="mt-6 screen-only">\(link(wording.backToPage, to: .page(card.slug)))</p>
      """)
}

private func ways(_ reading: DiscussionReading, _ wording: Wording) -> HTML {
  let slug = reading.card.slug
  let held = reading.discussion
  let addition = Place.additions(slug).asking(AdditionForm.place, AdditionPlace.page.word).asking(AdditionForm.talk, held.id.raw)
  var ways = [Button.link(wording.makeAddition, to: addition.part("schrijf").address)]
  if reading.card.kind.hasSteps {
    ways.append(Button.link(wording.takeToDeviation, to: Place.capture().asking(CaptureForm.process, slug).address, .second))
  }
  return Section.html(
    id: "anders", wording.whatNowTitle,
    #"<p class="measure">\#(wording.whatNowLead)</p><div class="mt-4">\#(Button.row(ways))</div>"#)
}

/// The questions that were answered, with their answers.
func answersOf(_ discussion: Discussion, _ wording: Wording) -> [(question: String, answer: HTML)] {
  [
    (wording.recognisedQuestion, discussion.answers.recognised), (wording.otherwiseQuestion, discussion.answers.otherwise),
    (wording.changeQuestion, discussion.answers.changed),
  ].filter { !$0.1.isEmpty }.map { ($0.0, HTML.lines($0.1)) }
}
