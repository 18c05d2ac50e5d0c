package import Domain
import Forms
package import Markup
import Vocabulary
import Wording

/// A page of the handbook for its reader: a process with its steps, or running text.
/// - Parameter open: the open points of the page, for those who write it.
package func readingPage(_ reading: PageReading, open: OpenMatters = OpenMatters(), _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  if let withdrawal = reading.withdrawal { return withdrawnPage(reading, withdrawal, surroundings) }
  let ways = buttons(reading, wording)
  let head: HTML = """
    <h1>\(reading.card.title)</h1>
    \(purpose(of: reading, wording))\
    \(HTML.when(reading.version == nil, #"<p class="mt-4">\#(Tag.html(wording.notPublishedYet, .lamp))</p>"#))
    \(HTML.when(!ways.isEmpty, #"<div class="mt-5 screen-only">\#(Button.row(ways))</div>"#))
    <div class="mt-4">\(organisationReads(wording.pageWho(surroundings.house)))</div>\(paperTiger(reading, wording))
    """
  return document(
    title: reading.card.title, surroundings.at(.handbook),
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (reading.chapter, .handbook())]))
      \(main(reading, head, surroundings))
      \(apart(attachments(of: reading, surroundings)))
      \(apart(alsoAtTeams(reading, surroundings)))
      <div class="mt-8">\(Section.duo(discussed(reading, surroundings), changes(reading, surroundings)))</div>
      \(apart(matters(open, slug: reading.card.slug, wording), isForScreen: true))\(work(on: reading, surroundings))
      """)
}

/// What a process is for, and how many steps it has.
private func purpose(of reading: PageReading, _ wording: Wording) -> HTML {
  if case .service(let promise) = reading.content {
    return HTML.when(!promise.forWhom.isEmpty, #"<p class="purpose mt-5">\#(fieldLines(promise.forWhom))</p>"#)
  }
  guard case .outline(let outline) = reading.content else { return .empty }
  return """
    \(HTML.when(!outline.purpose.isEmpty, #"<p class="purpose mt-5">\#(fieldLines(outline.purpose))</p>"#))
    \(projectLine(outline.project, wording))<p class="lead mt-4">\(wording.stepsLead(outline.steps.count))</p>
    """
}

/// A gentle remark with what can be done about it: for members, and never about a person.
private func paperTiger(_ reading: PageReading, _ wording: Wording) -> HTML {
  guard reading.life.isPaperTiger, reading.rights.discuss else { return .empty }
  let words: HTML = "\(wording.paperTigerWords) \(link(wording.startTalk, to: Place.discussions(reading.card.slug)))"
  return #"<div class="mt-5 measure screen-only">\#(Message.html(.info, words, isSpoken: false))</div>"#
}

/// Facts and text beside each other; steps have a margin of their own.
private func main(_ reading: PageReading, _ head: HTML, _ surroundings: Surroundings) -> HTML {
  let margin = facts(reading, surroundings)
  switch reading.content {
  case .outline(let outline):
    return """
      \(Section.book(head, margin: margin))
      <h2 class="hidden-visually">\(surroundings.wording.stepsHeading(outline.steps.count))</h2>
      <div class="mt-8">\(Steps.html(steps(outline, reading, surroundings)))</div>
      """
  case .service(let promise): return "\(Section.book(head, margin: margin))\(promiseSections(promise, surroundings.wording))"
  case .text(let text):
    let links = ImportedLinks(reading)
    let prose = Prose.html(Markdown.html(text, leavingOutTitle: true, links: links.address))
    return Section.book(#"\#(head)<div class="mt-7">\#(prose)</div>"#, margin: margin)
  }
}

/// What a reader may want to do. What only writers do is at the foot (`work`).
private func buttons(_ reading: PageReading, _ wording: Wording) -> [HTML] {
  let (slug, rights) = (reading.card.slug, reading.rights)
  var buttons: [HTML] = []
  if rights.deviate {
    buttons.append(Button.link(wording.iDidItDifferently, to: Place.capture().asking(CaptureForm.process, slug).address))
  }
  if rights.propose, !rights.edit {
    let place = reading.card.kind.hasSteps ? Place.amendments(slug) : Place.newAmendment(slug)
    buttons.append(Button.link(wording.proposeWords, to: place.address, .second))
  }
  return buttons
}

private func facts(_ reading: PageReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  var facts: [(name: String, value: HTML)] = [
    (wording.whose, reading.card.owner.map { "\(wording.named($0))" } ?? .text(nobodys(reading.card, wording)))
  ]
  if !reading.coauthors.isEmpty { facts.append((wording.madeBy, "\(wording.list(reading.coauthors.map(\.name)))")) }
  if reading.card.kind.hasSteps, reading.life.authorship.saves > 0 {
    facts.append((wording.authorshipWord, "\(wording.authorship(reading.life.authorship))"))
  }
  if let version = reading.version {
    let words = wording.versionSince(version.number, wording.day(version.on))
    facts.append((wording.versionWord, link(words, to: Place.revisions(reading.card.slug))))
  }
  if let clauses = reading.clauses[nil], !clauses.isEmpty {
    // Each on a line of its own with space around it, for thumbs.
    facts.append((wording.navNorms, #"<ul class="flow-s">\#(each: clauses, { "<li>\(clauseLink($0))</li>" })</ul>"#))
  }
  if let due = reading.card.reviewDue, reading.rights.discuss {
    facts.append((wording.reviewWord, link(wording.day(due), to: Place.review(reading.card.slug))))
  }
  if reading.openAmendments > 0 {
    facts.append(
      (wording.amendmentsWord, link(wording.amendmentsWait(reading.openAmendments), to: Place.amendments(reading.card.slug))))
  }
  facts.append((wording.readingTakes, "\(wording.minutes(reading.content.readingMinutes))"))
  if !ways(reading, wording).isEmpty {
    let foot = Place.page(reading.card.slug).part("beheer")
    facts.append((wording.keepingPage, #"<a class="screen-only" href="\#(foot.address)">\#(wording.toTheFoot)</a>"#))
  }
  return Facts.html(facts)
}

/// That it has no owner, and who owned it before.
private func nobodys(_ card: PageCard, _ wording: Wording) -> String {
  card.formerOwner.map { wording.nobodysAnyMore($0.name) } ?? wording.nobodysYet
}

/// A clause as a link: its number and its heading.
func clauseLink(_ clause: ClauseMark) -> HTML {
  #"<a href="\#(Place.clause(clause.set, clause.clause).address)"><b>\#(clause.number)</b> \#(clause.heading)</a>"#
}

// MARK: Below the text

/// What teams add to the page as a whole, and what they added at a step that no longer exists.
private func alsoAtTeams(_ reading: PageReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let own = reading.life.additions.filter { $0.step == nil || $0.hasLostItsStep }
  guard !own.isEmpty else { return .empty }
  return Section.html(
    id: "aanvullingen", wording.alsoAtTeams,
    #"""
    \#(each: own, { beside($0, surroundings) })<p class="mt-4 \#
    screen-only">\#(link(wording.allAdditions, to: Place.additions(reading.card.slug)))</p>
    """#
  )
}

private func discussed(_ reading: PageReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let way = link(wording.writeDiscussion, to: Place.discussions(reading.card.slug))
  let add = link(wording.writeOwnAddition, to: Place.additions(reading.card.slug))
  let map = link(wording.otherTeams, to: Place.meetingMap())
  let list: HTML = reading.discussions.isEmpty
    ? #"<p class="soft">\#(wording.notDiscussedYet)</p>"#
    : Versions.html(discussionEntries(reading.discussions, surroundings))
  return Section.html(
    id: "besproken", wording.whoDiscussed,
    "\(list)\(HTML.when(reading.rights.discuss, #"<ul class="flow-s mt-4 screen-only"><li>\#(way)</li><li>\#(add)</li><li>\#(map)</li></ul>"#))"
  )
}

/// Who discussed it, when, and what it changed.
func discussionEntries(_ discussions: [Discussion], _ surroundings: Surroundings) -> [Versions.Entry] {
  let wording = surroundings.wording
  return discussions.map { discussion in
    let when = wording.discussedOn(wording.day(discussion.on, seenOn: surroundings.today), version: discussion.version)
    return Versions.Entry(
      "\(wording.teamSince(discussion.team, discussion.teamSince))",
      """
      <p>\(wording.discussionResult(discussion.result)) \(when)</p>\
      \(each: answersOf(discussion, wording), { #"<p><span class="small soft">\#($0.question)</span><br>\#($0.answer)</p>"# })
      """)
  }
}

private func changes(_ reading: PageReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  guard !reading.versions.isEmpty else {
    return Section.html(id: "versies", wording.whyItChanged, #"<p class="soft">\#(wording.noVersionYet)</p>"#)
  }
  return Section.html(
    id: "versies", wording.whyItChanged,
    """
    \(Versions.html(reading.versions.prefix(3).map { versionEntry($0, surroundings) }, isCountedBack: true))
    <p class="mt-4 screen-only">\(link(wording.allVersions, to: Place.revisions(reading.card.slug))) · \
    \(link(wording.takeOut, to: Place.pageExport(reading.card.slug)))</p>
    """)
}

/// A version: its reason before its day, what led to it, and who agreed.
func versionEntry(_ version: VersionMark, _ surroundings: Surroundings) -> Versions.Entry {
  let wording = surroundings.wording
  let agreed: HTML? = version.agreedBy.map { #"<p class="small soft">\#(wording.agreedBy($0))</p>"# }
  return Versions.Entry(
    "\(wording.version(version.number))", day: wording.day(version.on),
    "<p>\(HTML.lines(version.reason))</p>\(causeList(version.causes, surroundings))\(agreed)")
}

/// What the writers of this page can do with it, in one place at the foot, because readers do not need it.
private func work(on reading: PageReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let ways = ways(reading, wording)
  guard !ways.isEmpty else { return .empty }
  let draft: HTML? = reading.draft.flatMap { draft in
    guard reading.rights.edit, reading.version != nil else { return nil }
    return
      #"""
      <p class="soft">\#(wording.draftWord): \#
      \#(wording.savedBy(draft.by, wording.day(draft.at.day, seenOn: surroundings.today)))</p>
      """#
  }
  let links: HTML =
    reading.linkedFrom.isEmpty ? .empty : #"<h3 class="mt-5">\#(wording.linkedFrom)</h3>\#(pageList(reading.linkedFrom))"#
  return """
    <div class="screen-only mt-8">\(Section.html(id: "beheer", wording.keepingPage, remark: "\(wording.keepingPageWho)", isSoft: true,
      "\(draft)\(Button.row(ways.map { Button.link($0.word, to: $0.place.address, .quiet) }))\(links)"))</div>
    """
}

private func ways(_ reading: PageReading, _ wording: Wording) -> [(word: String, place: Place)] {
  let rights = reading.rights
  let slug = reading.card.slug
  var ways: [(word: String, place: Place)] = []
  if rights.edit { ways.append((reading.draft == nil ? wording.changePage : wording.goOnWriting, Place.draft(slug))) }
  if rights.publish, reading.draft != nil || reading.version == nil {
    ways.append((wording.toPublication, Place.publication(slug)))
  }
  if rights.seePatterns { ways.append((wording.toPatterns, Place.deviations(slug))) }
  if rights.assignPeople, reading.version != nil { ways.append((wording.toReview, Place.review(slug))) }
  if rights.assignPeople { ways.append((wording.toPagePeople, Place.pagePeople(slug))) }
  if rights.edit, reading.card.kind == .text { ways.append((wording.turnIntoProcess, Place.outline(slug))) }
  if rights.propose, rights.edit { ways.append((wording.amendmentsWord, Place.amendments(slug))) }
  if reading.mayAttach { ways.append((wording.addAttachment, Place.newEvidence().asking(EvidenceForm.page, slug))) }
  if rights.withdraw { ways.append((wording.toWithdrawal, Place.withdrawal(slug))) }
  return ways
}
