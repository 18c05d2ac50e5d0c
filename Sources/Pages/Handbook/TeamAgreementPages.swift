package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// What teams do differently from a page, and what they did before.
package func teamAgreementsPage(_ reading: TeamAgreementsReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let card = reading.card
  let now: HTML = reading.holding.isEmpty
    ? #"<p class="soft">\#(wording.noTeamAgreements)</p>"#
    : Versions.html(reading.holding.map { entry($0, of: card, surroundings) })
  return document(
    title: wording.teamAgreementsOf(card.title), surroundings.at(.handbook),
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (card.title, .page(card.slug))]))
      \(opening(
        wording.teamAgreementsOf(card.title), wording.teamAgreementsLead, who: organisationReads(wording.teamAgreementsWho(surroundings.house))))
      \(apart(Section.html(id: "nu", wording.nowOtherwise, now)))
      \(apart(HTML.when(
        !reading.ended.isEmpty,
        Section.html(id: "eerder", wording.formerlyOtherwise, Versions.html(reading.ended.map { entry($0, of: card, surroundings) })))))
      """)
}

private func entry(_ agreement: TeamAgreement, of card: PageCard, _ surroundings: Surroundings) -> Versions.Entry {
  let wording = surroundings.wording
  let way = HTML.when(
    agreement.mayEnd,
    #"<p class="mt-4 screen-only">\#(link(wording.weDoItAsItStands, to: Place.teamAgreement(card.slug, agreement.id)))</p>"#)
  return Versions.Entry(
    "\(wording.teamDoes(agreement.team.name))",
    """
    <p>\(link(agreement.stepTitle, to: .step(agreement.step, of: card.slug)))</p>\(said(agreement))\
    <p class="small soft">\(wording.agreedIn(wording.month(agreement.since.month, year: agreement.since.year)))</p>\
    \(ended(agreement, surroundings))\(way)
    """)
}

private func said(_ agreement: TeamAgreement) -> HTML {
  """
  <p class="voice">\(HTML.lines(agreement.instead))</p><p>\(HTML.lines(agreement.because))</p>\
  \(HTML.when(!agreement.gave.isEmpty, "<p>\(HTML.lines(agreement.gave))</p>"))
  """
}

private func ended(_ agreement: TeamAgreement, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  switch agreement.end {
  case nil: return .empty
  case .replaced: return "<p>\(wording.agreedOtherwiseLater)</p>"
  case .returned(let day, let reason):
    return """
      <p>\(wording.returnedOn(wording.day(day, seenOn: surroundings.today)))</p>\
      \(HTML.when(!reason.isEmpty, #"<p class="voice">\#(HTML.lines(reason))</p>"#))
      """
  }
}

/// A team does a step as described again. The reason may be empty.
package func teamReturnPage(
  _ agreement: TeamAgreement, of card: PageCard, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let reason = questions.ask(TeamReturnForm.reason, wording.returnReason, .lines(low: true), hint: wording.returnReasonHint)
  let all = Place.teamAgreements(card.slug)
  return document(
    title: wording.returnTitle(agreement.stepTitle), surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(card.title, .step(agreement.step, of: card.slug)), (wording.teamAgreementsTitle, all)]))
      <h1>\(wording.returnTitle(agreement.stepTitle))</h1><p class="lead mt-4">\(wording.returnLead(agreement.team.name))</p>
      <div class="mt-6">\(Section.html(id: "afspraak", wording.whatWeDid, #"<div class="flow-s measure">\#(said(agreement))</div>"#))</div>
      <div class="mt-7">\(questions.form(
        wording.returnRefused, to: Place.teamAgreement(card.slug, agreement.id), [reason],
        """
        \(organisationReads(wording.returnWho(agreement.team.name, organisation: surroundings.house)))\(Button.submit(wording.doAsItStands))
        """))</div>
      """)
}
