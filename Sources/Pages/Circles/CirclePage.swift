package import Domain
package import Forms
package import Markup
package import Vocabulary
import Wording

/// One circle, for its members: who is in it, its conversations, and forms to plan one and to change who is in it.
/// - Parameters:
///   - people: who can be in it, members included, without the reader.
///   - me: the reader, who is always in the circle.
///   - form: the planning form when it comes back.
///   - membersForm: the form of members when it comes back.
package func circlePage(
  _ circle: CircleCard, formats: [FormatCard], people: [PersonName], me: ID<Person>, _ surroundings: Surroundings,
  form: FormState? = nil, membersForm: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let planning = Questions(
    form, standing: [PlanForm.day.holding(surroundings.today.adding(7).description), PlanForm.time.holding("13:30")], wording)
  let asked = planQuestions(planning, circle, formats)
  let belonging = Questions(membersForm ?? standing(circle, me: me), wording)
  let members = membersQuestion(belonging, people)
  return document(
    title: circle.name, surroundings.at(.circles), form: form ?? membersForm, isInside: true,
    body: """
      <div class="flow">\(planning.summary(wording.planNotYet, asked))\(belonging.summary(wording.membersNotYet, [members]))\
      \(surroundings.crumbs([(wording.circlesTitle, .circles())]))</div><h1>\(circle.name)</h1>
      <div class="duo mt-7">
      \(Section.html(id: "gesprekken", wording.conversationsOfCircle, held(circle, surroundings)))
      \(ring(of: circle, members, membersForm: membersForm, wording))</div>
      <div class="mt-8">\(plan(circle, asked, wording))</div>
      """)
}

private func held(_ circle: CircleCard, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  guard circle.conversations.isEmpty else { return conversations(circle.conversations, surroundings) }
  return Empty.html(
    .chairs, wording.noConversation, wording.noConversationHow,
    action: Button.link(wording.planConversation, to: "#plan", .second))
}

// MARK: Who is in it

private func standing(_ circle: CircleCard, me: ID<Person>) -> FormState {
  var state = FormState()
  state.keep(circle.members.map(\.id).filter { $0 != me }.map(\.raw), in: CircleForm.members)
  return state
}

private func membersQuestion(_ questions: Questions, _ people: [PersonName]) -> Question {
  let wording = questions.wording
  return questions.tick(
    CircleForm.members, wording.whoIsInIt, people.map { Field.Option($0.id.raw, $0.name) }, hint: wording.changeCircleMembersHint)
}

private func ring(of circle: CircleCard, _ members: Question, membersForm: FormState?, _ wording: Wording) -> HTML {
  let number = circle.members.count
  let change = PostForm(to: Place.circleMembers(circle.id).address, classes: "flow mt-4").html(
    "\(members.html)\(Button.submit(wording.keepCircleMembers, .second))")
  return Ring.html(
    id: "leden", lid: wording.staysInCircle(of: number), labelledBy: "kop-leden",
    """
    \(Seats(chairs: number, here: number).circle(#"<h2 id="kop-leden">\#(wording.peopleOfCircle(number))</h2>"#))
    <p class="mt-4">\(wording.list(circle.members.map(\.name)))</p>
    <details class="deviation mt-4"\(HTML.when(membersForm != nil, " open"))>\
    <summary>\(wording.changeCircleMembers)</summary>\(change)</details>
    """)
}

// MARK: Planning

private func planQuestions(_ questions: Questions, _ circle: CircleCard, _ formats: [FormatCard]) -> [Question] {
  let wording = questions.wording
  let ways = formats.map {
    Field.Option($0.slug, $0.title, hint: wording.formatHint($0.summary, minutes: $0.minutes, atLeast: $0.atLeast))
  }
  let bringers = [Field.Option("", wording.nobodyYet)] + circle.members.map { Field.Option($0.id.raw, $0.name) }
  return [
    questions.choose(PlanForm.format, wording.whichFormat, ways, standing: formats.first?.slug),
    questions.ask(PlanForm.day, wording.whichDay, .date),
    questions.ask(PlanForm.time, wording.whichTime, .select(quarters)),
    questions.ask(PlanForm.place, wording.whichPlace, hint: wording.whichPlaceHint),
    questions.ask(PlanForm.bringer, wording.whoBrings, .select(bringers), hint: wording.whoBringsHint),
    questions.tick(
      PlanForm.guestsLead, wording.guestsMayLead, [Field.Option(CheckField.yes, wording.guestsMayLeadYes)],
      hint: wording.guestsMayLeadHint),
  ]
}

/// Every quarter of an hour at which people meet: a choice cannot be mistyped.
private let quarters: [Field.Option] = (7..<23).flatMap { hour in
  [0, 15, 30, 45].map { minute in
    let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return Field.Option(clock, clock)
  }
}

private func plan(_ circle: CircleCard, _ asked: [Question], _ wording: Wording) -> HTML {
  Section.html(
    id: "plan", wording.planConversation,
    PostForm(to: Place.circleConversations(circle.id).address, keeps: "gesprek", classes: "flow measure").html(
      """
      \(Question.all(asked))<p class="soft">\(wording.youFacilitate)</p>
      \(Who.line(.ring, "\(wording.planWho)"))\(Button.submit(wording.planThis, waiting: wording.waiting))
      """))
}
