package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// The forms of the review page.
package enum ReviewAct: String, CaseIterable, Sendable { case looked = "bekeken", interval = "termijn" }

/// When a page is due for review. The owner records that nothing has to change, or chooses the interval; everybody reads who
/// reviewed it before.
package func reviewPage(_ reading: ReviewReading, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let card = reading.card
  let due = card.reviewDue.map { day in
    card.isDue(on: surroundings.today) ? wording.reviewIsDue(wording.day(day)) : wording.reviewComes(wording.day(day))
  }
  return document(
    title: wording.reviewTitle, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (card.title, .page(card.slug))]))
      \(opening(wording.reviewTitle, wording.reviewLead(card.title), who: organisationReads(wording.reviewWho(surroundings.house))))
      <p class="mt-5 measure"><strong>\(due ?? wording.reviewNever)</strong></p>
      <p class="mt-2 measure">\(wording.readOften(reading.reads)) <span class="small \
      soft">\(wording.readingsAreCounted)</span></p>
      \(apart(talkFirst(reading, wording)))
      \(apart(HTML.when(reading.mayReview, looked(reading, wording, form)), isForScreen: true))
      \(apart(history(reading, surroundings)))
      \(apart(HTML.when(reading.mayReview, interval(reading, wording, form)), isForScreen: true))
      """)
}

/// It begins with a conversation: three questions in the team's meeting.
private func talkFirst(_ reading: ReviewReading, _ wording: Wording) -> HTML {
  let way = Button.link(wording.startTalk, to: Place.discussions(reading.card.slug).address, reading.mayReview ? .second : .act)
  return "\(questionsForTheMeeting(wording))<div class=\"mt-4 screen-only\">\(way)</div>"
}

private func looked(_ reading: ReviewReading, _ wording: Wording, _ form: FormState?) -> HTML {
  let questions = Questions(form, wording)
  let remark = questions.ask(ReviewForm.remark, wording.reviewRemark, hint: wording.reviewRemarkHint)
  return Section.html(
    id: "bekeken", wording.reviewedTitle,
    questions.form(
      wording.reviewRefused, to: Place.review(reading.card.slug), hidden: ReviewForm.act.hidden(ReviewAct.looked.rawValue),
      [remark],
      Button.submit(wording.reviewedNow)))
}

private func history(_ reading: ReviewReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let list: HTML = reading.marks.isEmpty
    ? #"<p class="soft">\#(wording.neverReviewed)</p>"#
    : Versions.html(reading.marks.map { mark in
      Versions.Entry(
        "\(mark.by)", day: wording.day(mark.on, seenOn: surroundings.today),
        "<p>\(wording.reviewedVersion(mark.version))</p>\(HTML.when(!mark.remark.isEmpty, "<p>\(HTML.lines(mark.remark))</p>"))")
    })
  return Section.html(id: "eerder", wording.reviewHistory, list)
}

private func interval(_ reading: ReviewReading, _ wording: Wording, _ form: FormState?) -> HTML {
  let questions = Questions(form, wording)
  let options = ReviewInterval.allCases.map { Field.Option($0.rawValue, wording.interval($0)) }
  let asked = questions.choose(
    ReviewForm.interval, wording.intervalQuestion, options, standing: reading.interval.rawValue, hint: wording.intervalHint)
  return Section.html(
    id: "termijn", wording.intervalTitle, isSoft: true,
    PostForm(to: Place.review(reading.card.slug).address, classes: "flow measure").html(
      "\(ReviewForm.act.hidden(ReviewAct.interval.rawValue))\(asked.html)\(Button.submit(wording.keepInterval, .second))"))
}
