package import Domain
package import Forms
package import Markup
package import Vocabulary
import Wording

/// Three deviations at one step, quoted: should the step change? The team discusses it, the owner decides.
/// - Parameters:
///   - own: the reader's team, which is chosen.
///   - form: the discussion when it comes back.
///   - reasonForm: the form of leaving the step as it is when it comes back.
package func proposalPage(
  _ reading: ProposalReading, own: ID<Team>? = nil, _ surroundings: Surroundings, form: FormState? = nil,
  reasonForm: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let step = reading.step
  let voices: HTML = reading.voices.isEmpty
    ? #"<p class="soft">\#(wording.noVoices)</p>"#
    : #"<div class="flow measure">\#(each: reading.voices, { Steps.voice(voiceWords($0), by: voiceSource($0, wording)) })</div>"#
  return document(
    title: wording.proposalTitle, surroundings.at(.handbook), form: form ?? reasonForm,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (reading.pageTitle, .step(step.id, of: reading.slug))]))
      <h1>\(wording.proposalHeading(step.title))</h1>
      <p class="lead mt-4">\(wording.proposalLead(reading.count)) \(wording.signAboutTheStep)</p>
      <div class="mt-4 row">\(Tag.html(wording.proposalState(reading.state), reading.state == .open ? .lamp : .good))</div>
      <div class="mt-4">\(organisationReads(wording.proposalWho(surroundings.house)))</div>
      \(apart(Section.html(id: "stap", wording.stepOfVersion(step.title, version: reading.version), words(of: step, wording))))
      \(apart(Section.html(id: "stemmen", wording.voicesTitle, voices)))
      \(apart(HTML.when(reading.mayDiscuss, questionsForTheMeeting(wording))))
      \(apart(discussions(reading, own, surroundings, form), isForScreen: reading.discussions.isEmpty))
      \(apart(HTML.when(reading.mayPublish, settle(reading, wording, reasonForm)), isForScreen: true))
      """)
}

private func discussions(_ reading: ProposalReading, _ own: ID<Team>?, _ surroundings: Surroundings, _ form: FormState?) -> HTML {
  let wording = surroundings.wording
  let before: HTML = HTML.when(!reading.discussions.isEmpty, Versions.html(discussionEntries(reading.discussions, surroundings)))
  let asked = discussionForm(reading.slug, teams: reading.teams, own: own, proposal: reading.id, surroundings, form)
  let ask: HTML = HTML.when(reading.mayDiscuss, #"<div class="mt-5 screen-only">\#(asked)</div>"#)
  guard !before.isEmpty || !ask.isEmpty else { return .empty }
  return Section.html(id: "besproken", wording.discussionTitle, "\(before)\(ask)")
}

/// The owner's two choices, of equal weight: change the step, or leave it and say why.
private func settle(_ reading: ProposalReading, _ wording: Wording, _ form: FormState?) -> HTML {
  let questions = Questions(form, wording)
  let reason = questions.ask(ReasonForm.reason, wording.leaveReason, .lines(low: true), hint: wording.leaveReasonHint)
  let draft = "\(Place.draft(reading.slug).address)#stap-\(reading.step.id.raw)"
  let place = Place.proposal(reading.slug, reading.id)
  let change: HTML = """
    <div class="flow"><h3>\(wording.changeStepTitle)</h3><p>\(wording.changeStepWords)</p>\
    <p>\(Button.link(wording.writeNewText, to: draft))</p></div>
    """
  let leave: HTML = """
    <div class="flow"><h3>\(wording.leaveStepTitle)</h3>\
    \(questions.form(wording.leaveRefused, to: place, [reason], Button.submit(wording.leaveStep, .second)))</div>
    """
  return Section.html(
    id: "besluit", wording.settleTitle, remark: "\(wording.settleRemark)",
    "\(Section.duo(change, leave))<div class=\"mt-5\">\(organisationReads(wording.settleWho))</div>")
}

/// Where a process went differently: counts per step and released reasons, for its owner. Never people.
package func patternsPage(_ reading: PatternReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let card = reading.card
  return document(
    title: wording.patternsTitle, surroundings.at(.handbook),
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (card.title, .page(card.slug))]))
      \(opening(wording.patternsTitle, wording.patternsLead, who: Who.line(.team, "\(wording.patternsWho)")))
      \(each: reading.steps.enumerated(), { pattern($0.element, number: $0.offset + 1, slug: card.slug, wording) })
      """)
}

/// What only teams agreed is not counted in times.
private func howOften(_ found: StepDeviations, _ wording: Wording) -> String {
  let teams = agreedTeams(found)
  if case .several = found.count { return wording.howOften(found.count) }
  return !teams.isEmpty && teams.count == found.voices.count
    ? "\(wording.teamsDoOtherwise(teams))." : wording.howOften(found.count)
}

private func pattern(_ pattern: PatternReading.StepPattern, number: Int, slug: String, _ wording: Wording) -> HTML {
  let found = pattern.deviations
  let proposal: HTML? = found.proposal.map {
    #"<p class="mt-4">\#(Button.link(wording.readProposal, to: Place.proposal(slug, $0).address, .second))</p>"#
  }
  let section = Section.html(
    id: "stap-\(pattern.step.id.raw)", wording.stepNamed(number, pattern.step.title), remark: .text(howOften(found, wording)),
    isSoft: true,
    """
    <div class="flow \
    measure">\(each: found.voices, { Steps.voice(voiceWords($0), by: voiceSource($0, wording)) })</div>\(proposal)
    """)
  return #"<div class="mt-6">\#(section)</div>"#
}
