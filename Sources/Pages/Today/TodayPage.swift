package import Domain
import Forms
package import Markup
package import Vocabulary
import Wording

/// The page that somebody comes to after signing in: what is theirs this week. Nothing on it can be ticked off, counted over
/// time or late.
/// - Parameter now: for the greeting; on the server's clock.
package func todayPage(_ reading: TodayReading, at now: Moment, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let name: String = if case .member(let givenName) = surroundings.visitor { givenName } else { surroundings.house }
  let things = Array(reading.things.prefix(3))
  return document(
    title: wording.todayTitle, surroundings.at(.today),
    body: """
      \(reading.keyTakenOn.map { keyTaken(wording.day($0, seenOn: surroundings.today), wording) })\(Section.tracks(
        """
        <div class="track-a"><p class="date">\(wording.dateline(surroundings.today))</p>
        <h1>\(wording.greeting(name, hour: now.clock.hour))</h1>
        <p class="lead mt-4">\(lead(reading, things, wording))</p></div>
        \(capture(wording))\(beginnings(reading.beginnings, wording))\(thisWeek(things, wording))\
        \(conversation(reading.conversations, surroundings))\(pointOrReview(reading, wording))
        """))\
      <div class="mt-6">\(told(reading.told, wording))</div>
      """)
}

private func lead(_ reading: TodayReading, _ things: [WeekThing], _ wording: Wording) -> String {
  if things.isEmpty && !reading.beginnings.isEmpty { return wording.newHere }
  return wording.thingsAsk(things.count, minutes: things.map(\.minutes).reduce(0, +))
}

/// For an empty handbook: where one can begin. A beginning that was made disappears.
private func beginnings(_ beginnings: [Beginning], _ wording: Wording) -> HTML {
  guard !beginnings.isEmpty else { return .empty }
  let items = beginnings.map { beginning in
    let asks = wording.beginning(beginning)
    let place: Place =
      switch beginning {
      case .handbook: .handbookImport()
      case .colleagues: .people()
      case .circle: .circles()
      case .norms: .normImport()
      }
    return Todo.Item(asks.title, to: place.address, asks.words, minutes: wording.minutes(asks.minutes))
  }
  return Section.html(id: "begin", wording.beginHere, track: .a, Todo.html(items))
}

/// Whoever keeps the people removed my second key: I have to know, because somebody else may have asked for it.
private func keyTaken(_ day: String, _ wording: Wording) -> HTML {
  let words: HTML = "\(wording.keyTaken(day)) \(link(wording.toSecondKey, to: .secondKey()))"
  return #"<div class="key-taken">\#(Message.html(.wait, words, isSpoken: false))</div>"#
}

private func capture(_ wording: Wording) -> HTML {
  """
  <section class="track-b screen-only" id="vastleggen" aria-labelledby="kop-vastleggen">
  <h2 class="h-small" id="kop-vastleggen">\(wording.capture)</h2>
  <p class="soft">\(wording.captureHow)</p>
  <div class="mt-4">\(Capture.html([(.pencil, wording.captureWrite, Place.capture().address)]))</div>
  <div class="mt-4">\(Who.line(.me, "\(wording.captureWho)"))</div></section>

  """
}

// MARK: What asks something

private func thisWeek(_ things: [WeekThing], _ wording: Wording) -> HTML {
  guard !things.isEmpty else { return .empty }
  return Section.html(id: "week", wording.thisWeek, track: .a, Todo.html(things.map { item($0, wording) }))
}

private func item(_ thing: WeekThing, _ wording: Wording) -> Todo.Item {
  let cost = wording.minutes(thing.minutes)
  return switch thing.asked {
  case .handbook(let asked): handbookItem(asked, cost, wording)
  case .improvement(let asked): improvementItem(asked, cost, wording)
  }
}

// MARK: The next conversation

private func conversation(_ cards: [ConversationCard], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  guard let next = cards.first else {
    let way = Button.link(wording.toCircles, to: Place.circles().address, .second)
    let empty = Empty.html(.chairs, wording.noConversation, wording.noConversationHow, action: way)
    return #"<div class="track-b">\#(empty)</div>"#
  }
  return Ring.html(
    id: "gesprek", lid: wording.staysInCircle(of: next.circleMembers), labelledBy: "kop-gesprek", track: .b,
    """
    \(chairs(of: next, surroundings))
    <p class="mt-4">\(wording.conversationSays(next))</p>
    <div class="row mt-4">\(Button.link(verb(for: next, wording), to: Place.conversation(next.id).address))</div>
    <p class="small soft mt-4">\(wording.whatLeadershipSees)</p>\(later(cards.dropFirst(), surroundings))
    """)
}

private func chairs(of card: ConversationCard, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let number = max(card.circleMembers, 1)
  let isOn = card.state == .open
  // My chair is at the near side of the circle.
  let seats = Seats(chairs: number, here: number, you: card.brings ? (number + 1) / 2 : nil)
  return seats.circle(
    """
    <p class="small soft">\(isOn ? wording.conversationIsOn : wording.nextConversation)</p>\
    <h2 id="kop-gesprek">\(isOn ? card.format : moment(of: card, surroundings))</h2>
    """)
}

private func later(_ cards: ArraySlice<ConversationCard>, _ surroundings: Surroundings) -> HTML {
  guard !cards.isEmpty else { return .empty }
  let wording = surroundings.wording
  return """
    <h3 class="mt-5">\(wording.laterConversations)</h3>
    <ul class="flow-s">\(each: cards, { card in
      """
      <li><a href="\(Place.conversation(card.id).address)">\(moment(of: card, surroundings))</a><br>\
      <span class="small soft">\(wording.conversationSays(card))</span></li>
      """
    })</ul>
    """
}

/// The moment of a conversation, as a heading says it.
func moment(of card: ConversationCard, _ surroundings: Surroundings) -> String {
  card.plannedAt.map { capitalised(surroundings.wording.time($0, seenOn: surroundings.today)) } ?? surroundings.wording.noDayYet
}

/// The words of the button to a conversation: what somebody comes to do there.
func verb(for card: ConversationCard, _ wording: Wording) -> String {
  switch card.state {
  case .open: wording.takePart
  case .planned: card.facilitates ? wording.openConversation : wording.seeConversation
  case .closed: wording.lookBack
  }
}

// MARK: One point, and what came back

/// One point for the meeting: what colleagues did differently comes before a page that is due.
private func pointOrReview(_ reading: TodayReading, _ wording: Wording) -> HTML {
  guard reading.point == nil, let due = reading.reviewPoint else { return point(reading.point, wording) }
  return review(due, wording)
}

private func point(_ point: QualityPoint?, _ wording: Wording) -> HTML {
  guard let point else {
    return Section.html(id: "punt", wording.onePoint, track: .a, #"<p class="soft">\#(wording.noPoint)</p>"#)
  }
  let count: Int? = if case .several(let number) = point.count { number } else { nil }
  return Section.html(
    id: "punt", wording.onePoint, remark: point.team.map { "\($0)" }, track: .a,
    """
    <p class="purpose">\(wording.pointSays(step: point.stepTitle, count: count))</p>
    <p class="mt-4 measure">\(wording.pointIntroduction)</p>
    <ul class="flow-s mt-2">\(each: wording.threeQuestions, { #"<li class="voice">\#($0)</li>"# })</ul>
    <div class="row \
    mt-5">\(Button.link(wording.pointSeeProposal, to: Place.proposal(point.slug, point.proposal).address, .second))\
    \(Button.link(wording.pointSeeStep, to: Place.step(point.step, of: point.slug).address, .quiet))</div>
    <div class="mt-4">\(Who.line(.team, "\(wording.pointWho)"))</div>
    """)
}

/// A page that is due for review, when there is no other point: it begins a conversation and no signature round.
private func review(_ point: ReviewPoint, _ wording: Wording) -> HTML {
  Section.html(
    id: "punt", wording.onePoint, track: .a,
    """
    <p class="purpose">\(wording.reviewPointSays(point.pageTitle))</p>
    <p class="mt-4 measure">\(wording.pointIntroduction)</p>
    <ul class="flow-s mt-2">\(each: wording.threeQuestions, { #"<li class="voice">\#($0)</li>"# })</ul>
    <div class="row mt-5">\(Button.link(wording.startTalk, to: Place.discussions(point.slug).address, .second))\
    \(Button.link(wording.seePage, to: Place.page(point.slug).address, .quiet))</div>
    """)
}

private func told(_ notices: [NoticeCard], _ wording: Wording) -> HTML {
  guard !notices.isEmpty else {
    return Section.html(id: "terug", wording.toldBack, #"<p class="soft">\#(wording.nothingTold)</p>"#)
  }
  let cards = notices.prefix(3).map { notice in
    return Told.html(
      notice.pageTitle, "\(wording.noticeWords(notice))",
      link: (notice.kind.isOfReaders ? wording.toldSeeMine : wording.toldRead, Place.notice(notice.id).address),
      act:
        #"<div class="screen-only">\#(PostForm.button(wording.throwMineAway, to: Place.notice(notice.id).address, .quiet))</div>"#
    )
  }
  return Section.html(id: "terug", wording.toldBack, Told.row(cards))
}
