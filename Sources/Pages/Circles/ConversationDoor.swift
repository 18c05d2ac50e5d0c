package import Domain
import Forms
package import Markup
import Vocabulary
import Wording

/// A conversation for somebody of its circle who has no chair in it yet: one button gives the chair.
/// - Parameter key: the random name of the act; pressing twice gives one chair.
package func conversationDoorPage(_ card: ConversationCard, key: String, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let sit = PostForm(to: Place.conversation(card.id).address, key: key).html(
    "\(TalkForm.what.hidden(TalkForm.What.sit.rawValue))\(Button.submit(wording.takeSeat, .thumb, waiting: wording.waiting))")
  let over: HTML = {
    let words =
      card.wipedOn.map { card.isWiped ? wording.wasWipedOn($0) : wording.wipedOn($0) } ?? wording.conversationLapsedMeans
    return """
    <p>\(words)</p><div class="row mt-5">\(homeLinks(to: card.home, named: card.circle, wording))</div>
    """
  }()
  let wait: HTML = HTML.when(card.state == .planned, #"<p class="soft">\#(wording.notOpenYet)</p>"#)
  let chairs = Seats(chairs: max(card.circleMembers, 1), here: 0, you: card.circleMembers / 2)
  return document(
    title: wording.tabOfConversation(card.format), surroundings.at(.circles), isInside: true,
    body: """
      \(surroundings.crumbs([(wording.circlesTitle, .circles())]))
      <div class="duo"><div><p class="soft">\(card.state == .open ? wording.conversationIsOn : moment(of: card, surroundings))</p>
      <h1>\(card.format)</h1>
      <p class="lead mt-4">\(wording.conversationSays(card))</p>
      \(wait)<div class="mt-5">\(card.state == .closed ? over : sit)</div>
      <div class="mt-4">\(Who.line(.ring, "\(wording.joinWhoSeesAnswer)"))</div></div>
      \(chairs.circle(HTML.when(card.state != .closed && !card.hasSeat, #"<p class="entry__words">\#(wording.seatIsFree)</p>"#)))</div>
      """)
}
