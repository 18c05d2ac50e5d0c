package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// A one-time link for somebody. It is shown once and stored nowhere: somebody who loses it makes a new one.
package struct InvitationLink: Sendable {
  package let name: String
  /// The whole address, ready to send.
  package let address: String
  /// The address that the letter with it is mailed to. Nil where no mail is sent.
  package let mailedTo: String?

  package init(name: String, address: String, mailedTo: String? = nil) {
    self.name = name
    self.address = address
    self.mailedTo = mailedTo
  }
}

/// Everybody in the organisation, and for whoever keeps the handbook a form to invite somebody.
/// - Parameters:
///   - sets: the norm sets for which a guest may be invited.
///   - isMailed: whether the invitation is also mailed.
///   - link: the invitation that was just made.
///   - keyDuty: for whom a second key is required, for somebody who may choose it.
package func peoplePage(
  _ people: [PersonCard], teams: [TeamName], sets: [NormSetCard], mayInvite: Bool, isMailed: Bool = false,
  link: InvitationLink? = nil, keyDuty: SecondKeyDuty? = nil, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let table = Table(
    caption: wording.peopleTitle, columns: [wording.personName, wording.personPosition, wording.personTeam, wording.personState],
    rows: people.map { row($0, surroundings) })
  return document(
    title: wording.peopleTitle, surroundings.at(.more), form: form,
    body: """
      \(opening(
        wording.peopleTitle, wording.peopleLead(surroundings.house), who: organisationReads(wording.peopleWho(surroundings.house))))
      \(link.map { newLink($0, wording) })
      <div class="mt-6">\(table.html)</div>
      <p class="mt-4"><a href="\(Place.teams().address)">\(wording.toTeams)</a></p>
      \(HTML.when(mayInvite, #"<p class="mt-2 screen-only"><a href="\#(Place.organisation().address)">\#(wording.organisationTitle)</a></p>"#))
      \(apart(HTML.when(mayInvite, invite(teams, sets, isMailed: isMailed, surroundings, form)), isForScreen: true))
      \(apart(keyDuty.map { secondKeyDuty($0, surroundings.wording) } ?? .empty, isForScreen: true))
      """)
}

private func row(_ card: PersonCard, _ surroundings: Surroundings) -> [HTML] {
  let wording = surroundings.wording
  return [
    link(card.person.name, to: Place.person(card.person.id)), "\(wording.position(card.person.position))",
    card.teams.isEmpty ? "–" : "\(wording.list(card.teams))",
    standing(card, surroundings, !card.isActive ? .plain : card.hasAccount ? nil : .lamp),
  ]
}

/// The state of somebody's access, and for somebody who may read it what became of the letter to them.
func standing(_ card: PersonCard, _ surroundings: Surroundings, _ kind: Tag.Kind? = nil) -> HTML {
  let state = state(of: card, surroundings)
  let letter: HTML? = card.letter.map { #"<p class="small soft">\#(letterStands($0, card, surroundings.wording))</p>"# }
  return "\(kind.map { Tag.html(state, $0) } ?? .text(state))\(letter)"
}

/// The state of a letter; and when it did not arrive, why, and where to make a link that one can hand over.
private func letterStands(_ state: LetterState, _ card: PersonCard, _ wording: Wording) -> HTML {
  guard state == .undeliverable else { return "\(wording.letter(state))" }
  let why: HTML? = card.letterTrouble.map { " \(wording.letterTrouble($0))" }
  return "\(wording.letter(state))\(why) \(link(wording.linkToHandOver, to: Place.person(card.person.id).part("deur")))"
}

/// Whether somebody has access, still has to come in, is a guest, or has left.
func state(of card: PersonCard, _ surroundings: Surroundings) -> String {
  let wording = surroundings.wording
  if !card.isActive { return wording.accessHasEnded }
  if !card.hasAccount { return wording.isInvited }
  return card.until.map { wording.guestUntil(wording.day($0, seenOn: surroundings.today)) } ?? wording.isIn
}

/// The link that was just made, to copy.
func newLink(_ link: InvitationLink, _ wording: Wording) -> HTML {
  let made = link.mailedTo.map { wording.invitationMailed(to: $0) } ?? wording.invitationMade(link.name)
  let words: HTML = """
    <div class="flow-s"><p>\(made)</p>\(Prose.code(link.address))\
    <p class="small soft">\(wording.invitationLasts)</p></div>
    """
  return #"<div class="mt-5">\#(Message.html(.good, words))</div>"#
}

private func invite(
  _ teams: [TeamName], _ sets: [NormSetCard], isMailed: Bool, _ surroundings: Surroundings, _ form: FormState?
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let positions = Position.allCases.filter { $0 != .auditor || !sets.isEmpty }
  var asked = [
    questions.ask(InviteForm.givenName, wording.givenName),
    questions.ask(InviteForm.name, wording.fullName, hint: wording.fullNameHint),
    questions.ask(InviteForm.mail, wording.email, .email),
    questions.ask(
      InviteForm.position, wording.positionQuestion, .select(positions.map { Field.Option($0.rawValue, wording.position($0)) })),
    questions.tick(InviteForm.teams, wording.teamsQuestion, teams.map { Field.Option($0.id.raw, $0.name) }),
  ]
  if !sets.isEmpty {
    let choices = [Field.Option("", wording.noGuest)] + sets.map { Field.Option($0.id.raw, wording.setName($0)) }
    asked += [
      questions.ask(InviteForm.set, wording.guestSet, .select(choices), hint: wording.guestSetHint),
      questions.ask(InviteForm.until, wording.guestEnd, .date, hint: wording.guestEndHint),
    ]
  }
  let send: HTML = "\(organisationReads(wording.inviteWho(isMailed: isMailed)))\(Button.submit(wording.invite))"
  return Section.html(
    id: "uitnodigen", wording.inviteTitle, remark: "\(wording.inviteRemark(isMailed: isMailed))",
    questions.form(wording.inviteRefused, to: .people(), asked, send))
}
