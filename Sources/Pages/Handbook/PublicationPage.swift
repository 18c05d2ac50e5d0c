package import Domain
package import Markup
package import Vocabulary
import Wording

/// A proposal that waits for an answer on a page.
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

/// Publishing the working draft: what changes, whom it answers, and why. Sends `versie` (the revision) and `reden`.
package func publicationPage(
  _ draft: DraftReading, proposals: [OpenProposal], _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let reason = questions.ask("reden", wording.reasonQuestion, .lines(low: true), hint: wording.reasonHint)
  let next = (draft.published?.number ?? 0) + 1
  return document(
    title: wording.publishTitle(version: next), surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook), (draft.card.title, .page(draft.card.slug))]))
      <h1>\(wording.publishTitle(version: next))</h1><p class="lead mt-4">\(wording.publishLead(draft.card.title, isFirst: draft.published == nil))</p>
      \(HTML.when(draft.card.owner == nil && draft.card.kind.needsOwner, nobodysYet(draft.card, wording)))
      <div class="mt-6">\(questions.form(
        wording.publishRefused, to: Place(.publication, [draft.card.slug]),
        hidden: Field.hidden("versie", String(draft.revision.number)), [reason],
        "\(organisationReads(wording.publishWho(surroundings.house)))\(Button.submit(wording.publishNow))"))</div>
      \(apart(answers(draft, proposals, wording)))\(apart(changes(draft, wording)))
      """)
}

private func nobodysYet(_ card: PageCard, _ wording: any Wording) -> HTML {
  let way = Button.link(wording.chooseOwner, to: Place(.pagePeople, [card.slug]).address, .second)
  return #"<div class="mt-5">\#(Message.html(.wait, .text(wording.ownerFirst), isSpoken: false))</div><p class="mt-4">\#(way)</p>"#
}

/// Which proposals this version answers: those on a step whose words changed. Who wrote for them is told; who that is, nobody sees.
private func answers(_ draft: DraftReading, _ proposals: [OpenProposal], _ wording: any Wording) -> HTML {
  guard let change = draft.difference, !proposals.isEmpty else { return .empty }
  let changed = stepsChanged(change)
  let rows = proposals.map { proposal in
    let state = changed.contains(proposal.step) ? wording.isAnswered : wording.isNotAnswered
    let place = Place(.proposal, [draft.card.slug, proposal.id.raw])
    return Versions.Entry(link(proposal.stepTitle, to: place), "<p>\(state)</p>")
  }
  return Section.html(id: "antwoord", wording.answersTitle, Versions.html(rows))
}

private func changes(_ draft: DraftReading, _ wording: any Wording) -> HTML {
  guard let change = draft.difference, let published = draft.published else {
    return Section.html(id: "verschil", wording.firstVersionTitle, plainly(draft.content, wording))
  }
  return Section.html(
    id: "verschil", wording.differenceTitle, remark: "\(wording.differenceWith(version: published.number))", difference(change, wording))
}
