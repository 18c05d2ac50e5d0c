package import Domain
package import Forms
package import Markup
package import Vocabulary
import Wording

/// "Besproken in werkoverleg": which team, when, its answers to the three questions, and the result.
/// - Parameter own: the reader's team, which is chosen; without one the first team is.
package func discussionPage(
  _ card: PageCard, teams: [TeamName], own: ID<Team>? = nil, discussions: [Discussion], _ surroundings: Surroundings,
  form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  // A form that came from a proposal still belongs to that proposal.
  let proposal = form.flatMap { ID<RevisionProposal>(given: $0.value(DiscussionForm.proposal)) }
  return document(
    title: wording.discussionTitle, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (card.title, .page(card.slug))]))
      <h1>\(wording.discussionTitle)</h1><p class="lead mt-4">\(wording.discussionLead(card.title))</p>
      \(apart(Section.html(
        id: "vragen", wording.threeQuestionsTitle, remark: "\(wording.threeQuestionsRemark)",
        discussionForm(card.slug, teams: teams, own: own, proposal: proposal, surroundings, form))))
      \(apart(HTML.when(!discussions.isEmpty, Section.html(
        id: "eerder", wording.discussedBefore, Versions.html(discussionEntries(discussions, surroundings))))))
      """)
}

/// Three questions, for a quarter of an hour: a conversation instead of "read and sign".
func questionsForTheMeeting(_ wording: Wording) -> HTML {
  Section.html(
    id: "vragen", wording.threeQuestionsTitle, remark: "\(wording.threeQuestionsRemark)",
    #"<ol class="flow-s purpose">\#(each: wording.threeQuestions, { "<li>\($0)</li>" })</ol>"#)
}

/// The form itself, also for a proposal, whose id is then in it.
func discussionForm(
  _ slug: String, teams: [TeamName], own: ID<Team>?, proposal: ID<RevisionProposal>?, _ surroundings: Surroundings,
  _ form: FormState?
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(
    form, standing: [DiscussionForm.team.holding(own?.raw ?? ""), DiscussionForm.day.holding(surroundings.today.description)],
    wording)
  let results = Discussion.Result.allCases.map {
    Field.Option($0.rawValue, wording.discussionResult($0), hint: wording.discussionResultHint($0))
  }
  let asked = [
    questions.ask(DiscussionForm.team, wording.whichTeam, .select(teams.map { Field.Option($0.id.raw, $0.name) })),
    questions.ask(DiscussionForm.day, wording.whenDiscussed, .date),
    questions.ask(DiscussionForm.recognised, wording.recognisedQuestion, .lines(low: true)),
    questions.ask(DiscussionForm.otherwise, wording.otherwiseQuestion, .lines(low: true), hint: wording.otherwiseHint),
    questions.ask(DiscussionForm.changed, wording.changeQuestion, .lines(low: true), hint: wording.whatChangedHint),
    questions.choose(DiscussionForm.result, wording.whatCameOfIt, results),
  ]
  return questions.form(
    wording.discussionRefused, to: Place.discussions(slug),
    hidden: proposal.map { DiscussionForm.proposal.hidden($0.raw) } ?? .empty, asked,
    "\(organisationReads(wording.discussionWho(surroundings.house)))\(Button.submit(wording.keepDiscussion))")
}
