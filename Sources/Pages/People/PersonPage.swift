package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// What can be done for one person. The page draws exactly these buttons, and the room checks the same.
package struct PersonRights: Sendable, Equatable {
  /// Whoever keeps the handbook may change position and teams, and end access.
  package var manage = false
  /// Nobody ends their own access.
  package var isMe = false
  /// There is a second key that may be removed, for a lost telephone.
  package var takesKey = false
  /// A new link is mailed as well.
  package var isMailed = false

  package init(manage: Bool = false, isMe: Bool = false, takesKey: Bool = false, isMailed: Bool = false) {
    self.manage = manage
    self.isMe = isMe
    self.takesKey = takesKey
    self.isMailed = isMailed
  }
}

/// One person: position, teams, and access.
/// - Parameter sets: the norm sets that a guest may be given.
package func personPage(
  _ card: PersonCard, teams: [TeamName], sets: [NormSetCard] = [], rights: PersonRights, link: InvitationLink? = nil,
  _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let person = card.person
  var facts: [(name: String, value: HTML)] = [(wording.personPosition, "\(wording.position(person.position))")]
  if !card.teams.isEmpty { facts.append((wording.personTeam, "\(wording.list(card.teams))")) }
  facts.append((wording.personState, standing(card, surroundings)))
  return document(
    title: person.name, surroundings.at(.more), form: form,
    body: """
      \(surroundings.crumbs([(wording.peopleTitle, .people())]))
      \(Section.book(
        #"<h1>\#(person.name)</h1><div class="mt-4">\#(organisationReads(wording.whoOrganisation(surroundings.house)))</div>"#,
        margin: Facts.html(facts)))
      \(link.map { newLink($0, wording) })
      <div \
      class="screen-only">\(HTML.when(rights.manage && card.isActive, manage(card, teams, sets, rights, surroundings, form)))\
      \(HTML.when(rights.manage && card.mayComeBack, comeBack(card, wording)))</div>
      """)
}

private func manage(
  _ card: PersonCard, _ teams: [TeamName], _ sets: [NormSetCard], _ rights: PersonRights, _ surroundings: Surroundings,
  _ form: FormState?
) -> HTML {
  let wording = surroundings.wording
  let place = Place.person(card.person.id)
  let words = wording.newLinkWords(isMailed: rights.isMailed)
  let ways: [HTML] = [
    HTML.when(!card.hasAccount, act(.link, wording.newLinkTitle, words, wording.makeNewLink, place)),
    HTML.when(card.hasAccount, act(.sessions, wording.endSessionsTitle, wording.endSessionsWords, wording.endSessions, place)),
    HTML.when(rights.takesKey, act(.secondKey, wording.takeKeyTitle, wording.takeKeyWords, wording.takeKey, place)),
    HTML.when(
      !rights.isMe, act(.access, wording.endAccessTitle, wording.endAccessWords(card.person.name), wording.endAccess, place)),
  ]
  return """
    \(apart(HTML.when(card.person.position.isMember, seat(card, teams, place, wording, form))))
    \(apart(HTML.when(!card.person.position.isMember && !sets.isEmpty, sight(card, sets, place, surroundings, form))))
    \(apart(Section.html(id: "deur", wording.accessTitle, #"<div class="thirds">\#(ways.joined())</div>"#)))
    """
}

private func comeBack(_ card: PersonCard, _ wording: Wording) -> HTML {
  let name = card.person.name
  return Section.html(
    id: "deur", wording.accessTitle,
    act(
      .comeBack, wording.restoreAccessTitle, wording.restoreAccessWords(name), wording.restoreAccess, Place.person(card.person.id)
    ))
}

/// What the forms of this page do.
package enum PersonAct: String, CaseIterable, Sendable {
  case position = "positie", teams, sight = "inzage", link, sessions = "sessies", secondKey = "sleutel", access = "toegang",
    comeBack = "terug"
}

private func act(_ act: PersonAct, _ title: String, _ words: String, _ button: String, _ place: Place) -> HTML {
  """
  <div class="flow-s"><h3>\(title)</h3><p class="soft">\(words)</p>\
  \(PostForm.button(button, to: place.address, hidden: PersonForm.act.hidden(act.rawValue)))</div>
  """
}

private func seat(_ card: PersonCard, _ teams: [TeamName], _ place: Place, _ wording: Wording, _ form: FormState?) -> HTML {
  var standing = FormState([PersonForm.position.holding(card.person.position.rawValue)])
  standing.keep(teams.filter { card.teams.contains($0.name) }.map(\.id.raw), in: PersonForm.teams)
  let questions = Questions(form ?? standing, wording)
  let options = Position.allCases.filter(\.isMember).map { Field.Option($0.rawValue, wording.position($0)) }
  let position = questions.ask(PersonForm.position, wording.positionQuestion, .select(options), hint: wording.positionHint)
  let chosen = questions.tick(PersonForm.teams, wording.teamsQuestion, teams.map { Field.Option($0.id.raw, $0.name) })
  func part(_ act: PersonAct, _ question: Question, _ button: String) -> HTML {
    PostForm(to: place.address).html("\(PersonForm.act.hidden(act.rawValue))\(question.html)\(Button.submit(button, .second))")
  }
  return Section.html(
    id: "plek", wording.placeTitle,
    """
    \(questions.summary(wording.personRefused, [position, chosen]))\
    \(Section.duo(part(.position, position, wording.savePosition), part(.teams, chosen, wording.saveTeams)))
    """)
}

/// Which sets a guest reads until when, and a form for one more set, or another day for one of hers.
private func sight(
  _ card: PersonCard, _ sets: [NormSetCard], _ place: Place, _ surroundings: Surroundings, _ form: FormState?
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let asked = [
    questions.ask(PersonForm.set, wording.sightSet, .select(sets.map { Field.Option($0.id.raw, wording.setName($0)) })),
    questions.ask(PersonForm.until, wording.guestEnd, .date, hint: wording.sightEndHint),
  ]
  let now: HTML = #"<ul class="flow-s">\#(each: card.sights, { "<li>\(seen($0, surroundings))</li>" })</ul>"#
  let send: HTML = "\(PersonForm.act.hidden(PersonAct.sight.rawValue))\(Button.submit(wording.letSee, .second))"
  return Section.html(
    id: "inzage", wording.sightTitle(card.person.name), "\(now)\(questions.form(wording.personRefused, to: place, asked, send))")
}

/// A set with the last day for it.
private func seen(_ sight: Sight, _ surroundings: Surroundings) -> String {
  let wording = surroundings.wording
  return wording.sight(wording.setName(sight), until: wording.day(sight.until, seenOn: surroundings.today))
}
