package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// The proposed changes of a page, and for a process the places where another can be proposed.
package func amendmentsPage(_ reading: AmendmentsReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let card = reading.card
  let list: HTML = reading.amendments.isEmpty
    ? #"<p class="soft">\#(wording.noAmendments)</p>"#
    : amendmentList(reading.amendments, surroundings)
  return document(
    title: wording.amendmentsOf(card.title), surroundings.at(.handbook),
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (card.title, .page(card.slug))]))
      \(opening(wording.amendmentsOf(card.title), wording.amendmentsLead, who: organisationReads(wording.amendmentWho(surroundings.house))))
      \(apart(Section.html(id: "voorstellen", wording.amendmentsTitle, list)))
      \(apart(HTML.when(reading.mayPropose, begin(reading, wording)), isForScreen: true))
      """)
}

/// Proposed changes, each with its proposer, its reason, and its state.
func amendmentList(_ cards: [AmendmentCard], _ surroundings: Surroundings) -> HTML {
  Versions.html(cards.map { entry($0, surroundings) })
}

private func entry(_ card: AmendmentCard, _ surroundings: Surroundings) -> Versions.Entry {
  let wording = surroundings.wording
  let name = wording.amendmentLine(by: card.by.name, step: card.stepTitle.isEmpty ? nil : card.stepTitle)
  return Versions.Entry(
    link(name, to: Place.amendment(card.slug, card.id)), day: wording.day(card.on, seenOn: surroundings.today),
    "<p>\(HTML.lines(card.reason))</p><p>\(stateTag(card.state, wording))</p>")
}

private func stateTag(_ state: AmendmentState, _ wording: Wording) -> HTML {
  let kind: Tag.Kind =
    switch state {
    case .open: .lamp
    case .takenOver, .published: .good
    case .declined, .withdrawn, .pageWithdrawn: .plain
    }
  return Tag.html(wording.amendmentState(state), kind)
}

private func begin(_ reading: AmendmentsReading, _ wording: Wording) -> HTML {
  let slug = reading.card.slug
  guard case .outline(let outline) = reading.content else {
    return Button.link(wording.proposeWords, to: Place.newAmendment(slug).address, .second)
  }
  let steps = outline.steps.map { Chapters.Page($0.title, to: newAmendment(slug, at: $0.id).address) }
  let purpose = Chapters.Page(wording.purposeWord, to: newAmendment(slug, at: nil).address)
  return Section.html(id: "waar", wording.whereToAmend, Chapters.list([purpose] + steps))
}

/// The address for proposing other words for a step; without a step for the whole text, or for what the process is for.
func newAmendment(_ slug: String, at step: ID<CriticalStep>?) -> Place {
  let place = Place.newAmendment(slug)
  return step.map { place.asking(AmendmentForm.step, $0.raw) } ?? place
}

/// Proposes other words: the present words in a plain editor, and a line with the reason.
package func newAmendmentPage(_ start: AmendmentStart, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let card = start.card
  let standing = start.words.fields.map { AmendmentForm.words($0.field).holding($0.words) }
  let questions = Questions(form, standing: standing, wording)
  let (asked, editor) = editor(start.words, questions)
  let reason = questions.ask(ReasonForm.reason, wording.proposeReason, hint: wording.proposeReasonHint)
  let version = start.version
  let title: String = if case .step(let step) = start.words { wording.stepOfVersion(step.title, version: version) } else {
    "\(card.title), \(wording.version(version).lowercased())"
  }
  let step = start.step?.raw ?? ""
  return document(
    title: wording.proposeWords, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(card.title, .step(start.step, of: card.slug)), (wording.amendmentsWord, Place.amendments(card.slug))]))
      \(opening(wording.proposeWords, wording.proposeLead(owner: card.owner?.name), who: organisationReads(wording.amendmentsWho(surroundings.house))))
      <div class="mt-6"><h2 class="h-small">\(title)</h2></div>
      <div class="mt-4">\(PostForm(to: Place.newAmendment(card.slug).address, keeps: "wijziging-\(start.version)-\(step)", classes: "flow").html(
        """
        \(VersionField().hidden(String(start.version)))\(AmendmentForm.step.hidden(step))\(questions.summary(wording.proposeRefused, asked + [reason]))\
        \(editor)\(reason.html)\(PostForm.restored(wording.wordsCameBack))\
        <div class="row">\(Button.submit(wording.sendProposal, waiting: wording.waiting))</div>
        """))</div>
      """)
}

private func editor(_ words: AmendedWords, _ questions: Questions) -> (questions: [Question], html: HTML) {
  let wording = questions.wording
  func ask(_ field: AmendedField, _ label: String, _ kind: Field.Kind = .lines(low: true), hint: String? = nil) -> Question {
    questions.ask(AmendmentForm.words(field), label, kind, hint: hint)
  }
  switch words {
  case .text:
    let text = ask(.text, wording.textQuestion, .lines(low: false), hint: wording.textHint)
    return ([text], #"<div class="tall">\#(text.html)</div>"#)
  case .promise:
    let asked = [
      ask(.forWhom, wording.serviceForWhom, hint: wording.serviceForWhomHint),
      ask(.expect, wording.serviceExpect, hint: wording.serviceExpectHint),
      ask(.ask, wording.serviceAsk, hint: wording.serviceAskHint),
      ask(.whenWrong, wording.serviceWhenWrong, hint: wording.serviceWhenWrongHint),
      ask(.terms, wording.serviceTerms, hint: wording.serviceTermsHint),
    ]
    return (asked, Question.all(asked))
  case .purpose:
    let purpose = ask(.purpose, wording.purposeQuestion, hint: wording.purposeHint)
    return ([purpose], purpose.html)
  case .step:
    let asked = [
      ask(.title, wording.stepTitle, .text), ask(.why, wording.whyHereQuestion), ask(.afterwards, wording.trueAfterwardsQuestion),
      ask(.agreement, wording.ourAgreementQuestion), ask(.room, wording.yourRoomQuestion),
    ]
    let noRoom = Field.check(
      AmendmentForm.words(.noRoom).name, Field.Option(CheckField.yes, wording.noRoomCheck, hint: wording.noRoomHint),
      isChosen: !questions.state.value(AmendmentForm.words(.noRoom)).isEmpty)
    return (asked, "\(Question.all(asked))\(noRoom)")
  }
}
