package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// The working draft for its writers, with a preview and what it changes.
/// - Parameters:
///   - form: what was typed, when it comes back.
///   - isConflict: somebody else saved meanwhile. `reading` is theirs, `form` is mine; saving again knowingly overwrites theirs.
package func draftPage(
  _ reading: DraftReading, isConflict: Bool = false, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let content = form.map { PageContent(filledIn: $0, over: reading) } ?? reading.content
  return document(
    title: wording.draftOf(reading.card.title), surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (reading.card.title, .page(reading.card.slug))]))
      \(opening(
        wording.draftOf(reading.card.title), wording.draftLead(isPublished: reading.published != nil),
        who: organisationReads(wording.draftWho(surroundings.house))))
      \(HTML.when(isConflict, conflict(reading, content, wording)))
      <div class="writing \
      mt-6">\(draftForm(reading, content, form, surroundings))\(preview(of: content, over: reading, surroundings))</div>
      """)
}

private func draftForm(_ reading: DraftReading, _ content: PageContent, _ form: FormState?, _ surroundings: Surroundings) -> HTML
{
  let wording = surroundings.wording
  let questions = Questions(form, standing: standing(reading), wording)
  let asked = [
    questions.ask(DraftForm.title, wording.pageTitle),
    questions.ask(DraftForm.chapter, wording.chapterQuestion, hint: wording.chapterHint(reading.chapters)),
  ]
  let fields = DraftFields(content, questions)
  let note = questions.ask(DraftForm.note, wording.noteQuestion, hint: wording.noteHint)
  let draft = PostForm(
    to: Place.draft(reading.card.slug).address, keeps: "werkversie-\(reading.revision.number)", looks: "voorbeeld",
    classes: "flow")
  return draft.html(
    """
    \(VersionField().hidden(String(reading.revision.number)))\(DraftForm.kind.hidden(content.kind.rawValue))\
    \(questions.summary(wording.draftRefused, asked + fields.questions + [note]))\
    <div class="row">\(save(wording))\(look(reading, wording))</div>\(Question.all(asked))\(fields.html)\
    \(length(of: content, reading, wording))\(note.html)\(PostForm.restored(wording.wordsCameBack))\
    <div class="row">\(save(wording))\(look(reading, wording))\(publishWay(reading, wording))</div>
    """)
}

/// The first button of a form is the one that the Enter key presses: it saves.
private func save(_ wording: Wording) -> HTML {
  Button.submit(wording.keepDraft, .act, name: DraftForm.act.name, value: DraftAct.save.word, waiting: wording.waiting)
}

/// Without a script this button shows the preview; with one the preview updates from this press on. On a telephone it jumps
/// down to it.
private func look(_ reading: DraftReading, _ wording: Wording) -> HTML {
  let place = Place.draft(reading.card.slug).part("voorbeeld")
  return Button.submit(wording.lookAtDraft, .second, name: DraftForm.act.name, value: DraftAct.look.word, to: place.address)
}

private func publishWay(_ reading: DraftReading, _ wording: Wording) -> HTML {
  HTML.when(reading.rights.publish, Button.link(wording.toPublication, to: Place.publication(reading.card.slug).address, .quiet))
}

private func standing(_ reading: DraftReading) -> [FormState.CurrentValue] {
  DraftFields.standing(reading.content) + [
    DraftForm.title.holding(reading.card.title), DraftForm.chapter.holding(reading.chapter),
  ]
}

/// "Op hoofdlijnen" is a remark, never a rule: the writers can dismiss it, and bring it back.
private func length(of content: PageContent, _ reading: DraftReading, _ wording: Wording) -> HTML {
  guard let length = content.length else { return .empty }
  let words =
    switch length {
    case .steps(let count): wording.gentleSteps(count, within: ProcessOutline.gentleSteps)
    case .minutes(let minutes): wording.gentleMinutes(minutes, within: PageContent.gentleMinutes)
    }
  guard !reading.mayBeLong else {
    let back = Button.submit(wording.keepItShort, .quiet, name: DraftForm.act.name, value: DraftAct.keepShort.word)
    return #"<div class="row"><p class="small soft">\#(wording.mayBeLong)</p>\#(back)</div>"#
  }
  let wave = Button.submit(wording.letItBeLong, .quiet, name: DraftForm.act.name, value: DraftAct.letBeLong.word)
  return Message.html(
    .info, #"<p>\#(words)</p><p class="small">\#(wording.letItBeLongWho)</p><p class="mt-2">\#(wave)</p>"#, isSpoken: false)
}

// MARK: Preview

/// A longer text has no preview: drawing it would take too long.
private let longestPreview = 200_000

/// A preview of the page, and what it changes in the published version. Once somebody asked for it, a script updates it while
/// they type.
private func preview(of content: PageContent, over reading: DraftReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let isLong = content.size > longestPreview
  let body: HTML = isLong ? #"<p class="soft">\#(wording.tooLongToShow)</p>"# : plainly(content, isDrawn: true, surroundings)
  let change = reading.difference.map { ContentDifference(from: $0.before, to: content) }
  return """
    <section class="writing__look" id="voorbeeld" tabindex="0" aria-labelledby="kop-voorbeeld">\
    <div class="section__head"><h2 id="kop-voorbeeld">\(wording.previewTitle)</h2>\
    <p class="small soft">\(wording.readingTakes) \(wording.minutes(content.readingMinutes))</p></div><p class="small soft \
    screen-only">\(wording.lookFollows)</p>\(body)\
    \(HTML.when(!isLong, changes(change, since: reading.published, wording)))</section>

    """
}

private func changes(_ change: ContentDifference?, since published: VersionMark?, _ wording: Wording) -> HTML {
  guard let change, let published else { return .empty }
  return """
    <div class="mt-7">\(Section.html(
      id: "verschil", wording.whatYouChange, remark: "\(wording.differenceWith(version: published.number))", isSoft: true,
      difference(change, wording)))</div>
    """
}

/// Both texts and what differs, so that nobody has to remember; below them the form holds mine with everything in it.
private func conflict(_ theirs: DraftReading, _ mine: PageContent, _ wording: Wording) -> HTML {
  """
  <div class="mt-5">\(Message.html(.wait, "\(wording.savedMeanwhile(theirs.revision.by))"))</div>
  <div class="mt-5">\(Diff.sideBySide(
    (wording.yourText, plainly(mine, wording)), (wording.textOf(theirs.revision.by), plainly(theirs.content, wording))))</div>
  <div class="mt-6">\(Section.html(
    id: "botsing", wording.yoursBesideTheirs(theirs.revision.by), isSoft: true,
    difference(ContentDifference(from: theirs.content, to: mine), wording)))</div>
  """
}
