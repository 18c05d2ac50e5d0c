package import Domain
package import Forms
package import Markup
package import Vocabulary
import Wording

/// A proposal on a page that waits for an answer.
package struct OpenProposal: Sendable {
  package let id: ID<RevisionProposal>
  package let step: ID<CriticalStep>
  package let stepTitle: String

  package init(id: ID<RevisionProposal>, step: ID<CriticalStep>, stepTitle: String) {
    self.id = id
    self.step = step
    self.stepTitle = stepTitle
  }
}

/// Publishes the working draft: what changes, which proposals it answers, why, and what led to it; and whom to ask where
/// somebody has to agree.
package func publicationPage(
  _ reading: PublicationReading, proposals: [OpenProposal], _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let draft = reading.draft
  let questions = Questions(form, wording)
  let asked = [questions.ask(ReasonForm.reason, wording.reasonQuestion, .lines(low: true), hint: wording.reasonHint)]
    + causeQuestions(reading.causes, questions, surroundings) + whoAgrees(reading, questions)
  let next = (draft.published?.number ?? 0) + 1
  let title = reading.mayPublish ? wording.publishTitle(version: next) : wording.askTitle
  let lead =
    reading.mayPublish
    ? wording.publishLead(draft.card.title, isFirst: draft.published == nil) : wording.askLead(draft.card.title)
  return document(
    title: title, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (draft.card.title, .page(draft.card.slug))]))
      <h1>\(title)</h1><p class="lead mt-4">\(lead)</p>
      \(HTML.when(draft.card.owner == nil && draft.card.kind.needsOwner, nobodysYet(draft.card, wording)))\(alreadyAsked(reading, wording))
      <div class="mt-6">\(questions.form(
        wording.publishRefused, to: Place.publication(draft.card.slug),
        hidden: VersionField().hidden(String(draft.revision.number)), asked,
        """
        \(organisationReads(wording.publishWho(surroundings.house)))\
        \(Button.submit(reading.mayPublish ? wording.publishNow : wording.askNow))
        """))</div>
      \(apart(proposers(reading.causes, wording)))\(apart(answers(draft, proposals, wording)))\(apart(changes(draft, wording)))
      """)
}

/// The person to ask, where there is a choice.
private func whoAgrees(_ reading: PublicationReading, _ questions: Questions) -> [Question] {
  let wording = questions.wording
  guard !reading.mayPublish, reading.rule == .colleague else { return [] }
  let people = reading.colleagues.map { Field.Option($0.id.raw, wording.named($0)) }
  return [
    questions.ask(
      PublicationForm.asked, wording.askWhom, .select([Field.Option("", wording.nobodysYet)] + people), hint: wording.askWhomHint)
  ]
}

private func alreadyAsked(_ reading: PublicationReading, _ wording: Wording) -> HTML {
  let owner: String? =
    reading.mayPublish || reading.rule != .owner ? nil : reading.colleagues.first.map { wording.askOwner($0.name) }
  let before = reading.asked.map { wording.askedAlready($0.name) }
  let words = [owner, before].compactMap { $0 }.joined(separator: " ")
  guard !words.isEmpty else { return .empty }
  return #"<div class="mt-5">\#(Message.html(.info, .text(words), isSpoken: false))</div>"#
}

private func nobodysYet(_ card: PageCard, _ wording: Wording) -> HTML {
  let way = Button.link(wording.chooseOwner, to: Place.pagePeople(card.slug).address, .second)
  return
    #"<div class="mt-5">\#(Message.html(.wait, .text(wording.ownerFirst), isSpoken: false))</div><p class="mt-4">\#(way)</p>"#
}

/// The proposals that this version answers: those at a step whose words changed. Their writers are told; nobody sees who they
/// are.
private func answers(_ draft: DraftReading, _ proposals: [OpenProposal], _ wording: Wording) -> HTML {
  guard let change = draft.difference, !proposals.isEmpty else { return .empty }
  let changed = stepsChanged(change)
  let rows = proposals.map { proposal in
    let state = changed.contains(proposal.step) ? wording.isAnswered : wording.isNotAnswered
    let place = Place.proposal(draft.card.slug, proposal.id)
    return Versions.Entry(link(proposal.stepTitle, to: place), "<p>\(state)</p>")
  }
  return Section.html(id: "antwoord", wording.answersTitle, Versions.html(rows))
}

private func changes(_ draft: DraftReading, _ wording: Wording) -> HTML {
  guard let change = draft.difference, let published = draft.published else {
    return Section.html(id: "verschil", wording.firstVersionTitle, plainly(draft.content, wording))
  }
  return Section.html(
    id: "verschil", wording.differenceTitle, remark: "\(wording.differenceWith(version: published.number))",
    difference(change, wording))
}
