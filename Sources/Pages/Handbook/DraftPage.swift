package import Domain
package import Markup
import Vocabulary
import Wording

/// The working draft, as its authors edit it. Sends `versie` (the revision it started from), `titel`, `hoofdstuk`, `notitie`, `doe`
/// (`DraftAct`), and `tekst` for a text, or `waartoe` and the fields of `StepField` for a process.
/// - Parameters:
///   - form: what was typed, when it comes back.
///   - isConflict: somebody else saved meanwhile. `reading` is theirs, `form` is mine; saving again goes over theirs, knowingly.
package func draftPage(
  _ reading: DraftReading, isConflict: Bool = false, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let slug = reading.card.slug
  let content = shown(reading, form)
  let questions = Questions(form, standing: standing(reading), wording)
  let asked = [
    questions.ask("titel", wording.pageTitle),
    questions.ask("hoofdstuk", wording.chapterQuestion, hint: wording.chapterHint(reading.chapters)),
  ]
  let (fields, inner) = editor(content, questions, slug: slug)
  let note = questions.ask("notitie", wording.noteQuestion, hint: wording.noteHint)
  return document(
    title: wording.draftOf(reading.card.title), surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook), (reading.card.title, .page(slug))]))
      \(opening(
        wording.draftOf(reading.card.title), wording.draftLead(isPublished: reading.published != nil),
        who: organisationReads(wording.draftWho(surroundings.house))))
      \(HTML.when(isConflict, conflict(reading, content, wording)))
      \(PostForm(to: Place(.draft, [slug]).address, keeps: "werkversie-\(reading.revision.number)", classes: "flow mt-6").html(
        """
        \(Field.hidden("versie", String(reading.revision.number)))\(questions.summary(wording.draftRefused, asked + fields + [note]))\
        <div class="row">\(save(wording))</div>\(Question.all(asked))\(inner)\
        \(note.html)\(PostForm.restored(wording.wordsCameBack))<div class="row">\(save(wording))\(publishWay(reading, wording))</div>
        """))
      \(apart(preview(content, isAsked: form?.value("doe") == DraftAct.look.word, wording)))\(apart(changes(reading, wording)))
      """)
}

/// The first button of a form is the one that the enter key presses: it keeps.
private func save(_ wording: any Wording) -> HTML {
  Button.submit(wording.keepDraft, .act, name: "doe", value: DraftAct.save.word, waiting: wording.waiting)
}

private func publishWay(_ reading: DraftReading, _ wording: any Wording) -> HTML {
  HTML.when(reading.rights.publish, Button.link(wording.toPublication, to: Place(.publication, [reading.card.slug]).address, .quiet))
}

/// What the editor shows: what was typed, and else what stands there.
private func shown(_ reading: DraftReading, _ form: FormState?) -> PageContent {
  guard let form else { return reading.content }
  // A text stays a text, also when somebody else made a process of the page meanwhile.
  let isText = reading.card.kind == .text || !form.value("tekst").isEmpty
  return isText ? .text(form.value("tekst")) : .outline(ProcessOutline(filledIn: form))
}

private func standing(_ reading: DraftReading) -> [String: String] {
  var standing: [String: String] = ["titel": reading.card.title, "hoofdstuk": reading.chapter]
  switch reading.content {
  case .text(let text): standing["tekst"] = text
  case .outline(let outline):
    standing["waartoe"] = outline.purpose
    for step in outline.steps {
      let values: [StepField: String] = [
        .title: step.title, .why: step.why, .afterwards: step.afterwards, .agreement: step.agreement, .room: step.room,
        .noRoom: step.leavesRoom ? "" : "ja",
      ]
      for (field, value) in values { standing[field.name(step.id)] = value }
    }
  }
  return standing
}

private func editor(_ content: PageContent, _ questions: Questions, slug: String) -> (questions: [Question], html: HTML) {
  let wording = questions.wording
  switch content {
  case .text:
    let text = questions.ask("tekst", wording.textQuestion, .lines(low: false), hint: wording.textHint)
    let look = Button.submit(wording.lookAtText, .second, name: "doe", value: DraftAct.look.word)
    return ([text], #"<div class="tall">\#(text.html)</div><div class="row">\#(look)</div>"#)
  case .outline(let outline):
    let purpose = questions.ask("waartoe", wording.purposeQuestion, .lines(low: true), hint: wording.purposeHint)
    let steps = outline.steps.enumerated().map { editedStep($0.element, place: $0.offset, of: outline.steps.count, questions) }
    let add = Button.submit(wording.addStep, Button.Look(.second, icon: .plus), name: "doe", value: DraftAct.addStep.word)
    return (
      [purpose] + steps.flatMap(\.questions),
      "\(purpose.html)\(gentle(outline.steps.count, wording))\(steps.map(\.html).joined())<div class=\"row\">\(add)</div>"
    )
  }
}

/// "On hoofdlijnen" is a remark, never a rule.
private func gentle(_ count: Int, _ wording: any Wording) -> HTML {
  guard count > 0, !ProcessOutline.gentleSteps.contains(count) else { return .empty }
  return Message.html(.info, "\(wording.gentleSteps(count, within: ProcessOutline.gentleSteps))", isSpoken: false)
}

private func editedStep(
  _ step: ProcessOutline.Step, place: Int, of count: Int, _ questions: Questions
) -> (questions: [Question], html: HTML) {
  let wording = questions.wording
  let number = place + 1
  let title = questions.ask(StepField.title.name(step.id), wording.stepTitle)
  let rest = [
    questions.ask(StepField.why.name(step.id), wording.whyHereQuestion, .lines(low: true)),
    questions.ask(StepField.afterwards.name(step.id), wording.trueAfterwardsQuestion, .lines(low: true)),
    questions.ask(StepField.agreement.name(step.id), wording.ourAgreementQuestion, .lines(low: true)),
    questions.ask(StepField.room.name(step.id), wording.yourRoomQuestion, .lines(low: true)),
  ]
  let noRoom = Field.check(
    StepField.noRoom.name(step.id), Field.Option("ja", wording.noRoomCheck, hint: wording.noRoomHint), isChosen: !step.leavesRoom)
  func tool(_ words: String, _ act: DraftAct) -> HTML { Button.submit(words, .quiet, name: "doe", value: act.word) }
  let tools: [HTML] = [
    HTML.when(place > 0, tool(wording.moveUp(number), .up(step.id))),
    HTML.when(number < count, tool(wording.moveDown(number), .down(step.id))),
    tool(wording.removeStep(number), .remove(step.id)),
  ]
  let isWrong = StepField.allCases.contains { questions.mistake($0.name(step.id)) != nil }
  // The first shows what there is to write, and one without a name was just added.
  let part = PostForm.part(
    id: "stap-\(step.id.raw)", wording.stepNamed(number, step.title), isOpen: place == 0 || step.title.isEmpty || isWrong, tools: tools.joined(),
    "\(Field.hidden(StepField.order, step.id.raw))\(title.html)\(Question.all(rest))\(noRoom)")
  return ([title] + rest, part)
}

private func preview(_ content: PageContent, isAsked: Bool, _ wording: any Wording) -> HTML {
  guard isAsked, case .text(let text) = content else { return .empty }
  return Section.html(id: "voorbeeld", wording.previewTitle, Prose.html(Markdown.html(text, leavingOutTitle: true, links: { _ in nil })))
}

private func changes(_ reading: DraftReading, _ wording: any Wording) -> HTML {
  guard let change = reading.difference, !change.isEmpty, let published = reading.published else { return .empty }
  return Section.html(
    id: "verschil", wording.differenceTitle, remark: "\(wording.differenceWith(version: published.number))", difference(change, wording))
}

/// Both texts, so that nobody has to remember; below them mine stands in the form, with everything in it.
private func conflict(_ theirs: DraftReading, _ mine: PageContent, _ wording: any Wording) -> HTML {
  """
  <div class="mt-5">\(Message.html(.wait, "\(wording.savedMeanwhile(theirs.revision.by))"))</div>
  <div class="mt-5">\(Diff.sideBySide(
    (wording.yourText, plainly(mine, wording)), (wording.textOf(theirs.revision.by), plainly(theirs.content, wording))))</div>
  """
}
