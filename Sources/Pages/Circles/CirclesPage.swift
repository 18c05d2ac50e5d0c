package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// My circles and their conversations, and a form to start a circle.
/// - Parameters:
///   - others: conversations in which I have a seat while I am not in their circle.
///   - people: who can be asked into a circle, without the reader.
package func circlesPage(
  _ circles: [CircleCard], others: [ConversationCard] = [], people: [PersonName], _ surroundings: Surroundings,
  form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let asked = startQuestions(questions, people)
  let cards: HTML =
    circles.isEmpty
    ? Empty.html(.chairs, wording.noCircle, wording.noCircleHow)
    : #"<div class="duo duo--even">\#(each: circles, { ring(of: $0, surroundings) })</div>"#
  return document(
    title: wording.circlesTitle, surroundings.at(.circles), form: form,
    body: """
      <div class="flow">\(questions.summary(wording.startNotYet, asked))<h1>\(wording.circlesTitle)</h1></div>
      <p class="lead mt-4">\(wording.circlesLead)</p>
      <div class="mt-7">\(cards)</div>
      \(elsewhere(others, surroundings))
      <div class="duo mt-8">\(start(asked, wording))\(readable(wording))</div>
      """)
}

private func startQuestions(_ questions: Questions, _ people: [PersonName]) -> [Question] {
  let wording = questions.wording
  let options = people.map { Field.Option($0.id.raw, $0.name) }
  return [
    questions.ask(CircleForm.name, wording.circleName, hint: wording.circleNameHint),
    questions.tick(
      CircleForm.members, wording.whoIsInIt, options, hint: options.isEmpty ? wording.nobodyToAdd : wording.whoIsInItHint),
  ]
}

private func start(_ asked: [Question], _ wording: Wording) -> HTML {
  Ring.html(
    id: "nieuw", lid: wording.startCircleWho, labelledBy: "kop-nieuw",
    """
    <h2 id="kop-nieuw">\(wording.startCircle)</h2><p class="soft">\(wording.startCircleLead)</p>
    \(PostForm(to: Place.circles().address, keeps: "nieuwe-kring", classes: "flow mt-5").html(
      "\(Question.all(asked))\(Button.submit(wording.startThisCircle, waiting: wording.waiting))"))
    """)
}

/// What outsiders may read as well: facts and lessons.
private func readable(_ wording: Wording) -> HTML {
  Section.html(
    id: "leesbaar", wording.forAllToRead,
    """
    <ul class="flow-s"><li><a href="\(Place.conversationFacts().address)">\(wording.factsOfConversations)</a></li>\
    <li><a href="\(Place.lessons().address)">\(wording.lessonsOfCircles)</a></li></ul>
    """)
}

/// A circle as its members see it: the chairs around its name, who is in it, and what comes next.
private func ring(of circle: CircleCard, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let number = circle.members.count
  let next = circle.conversations.first { $0.state != .closed }
  return Ring.html(
    id: "kring-\(circle.id.raw)", lid: wording.staysInCircle(of: number), labelledBy: "kop-kring-\(circle.id.raw)",
    """
    \(Seats(chairs: number, here: number).circle(#"<h2 id="kop-kring-\#(circle.id.raw)">\#(circle.name)</h2>"#))
    <p class="mt-4">\(wording.list(circle.members.map(\.name)))</p>
    <p class="soft">\(next.map { line(of: $0, surroundings) } ?? wording.nothingPlanned)</p>
    <p class="mt-4">\(Button.link(wording.toThisCircle, to: Place.circle(circle.id).address, .second))</p>
    """)
}

/// A conversation in one line: what and when.
func line(of card: ConversationCard, _ surroundings: Surroundings) -> String {
  let wording = surroundings.wording
  guard card.state != .open else { return "\(card.format): \(wording.conversationState(.open).lowercased())" }
  let moment = card.plannedAt.map { wording.time($0, seenOn: surroundings.today) } ?? wording.noDayYet.lowercased()
  return "\(card.format): \(moment)"
}

private func elsewhere(_ cards: [ConversationCard], _ surroundings: Surroundings) -> HTML {
  guard !cards.isEmpty else { return .empty }
  return apart(Section.html(id: "ook", surroundings.wording.otherConversations, conversations(cards, surroundings)))
}

/// A list of conversations, open ones first.
func conversations(_ cards: [ConversationCard], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  return Versions.html(cards.map { card in
    let kind: Tag.Kind = switch card.state {
    case .open: .lamp
    case .planned: .ring
    case .closed: .plain
    }
      let wiped = card.wipedOn.map {
        #"<p class="small soft">\#(card.isWiped ? wording.wasWipedOn($0) : wording.wipedOn($0))</p>"# as HTML
      }
    return Versions.Entry(
      "\(moment(of: card, surroundings))",
      """
      <p>\(Tag.html(card.wasHeld ? wording.conversationState(card.state) : wording.conversationLapsed, kind)) \
      \(wording.conversationSays(card))</p>\(wiped)\
      <p class="mt-2"><a href="\(Place.conversation(card.id).address)">\(verb(for: card, wording))</a></p>
      """)
  })
}
