package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// One proposed change: the words, the remarks of colleagues, and the answer.
/// - Parameters:
///   - remarkForm: a remark that came back.
///   - takingForm: the form of taking over when it came back.
///   - answerForm: the form of declining when it came back.
package func amendmentPage(
  _ reading: AmendmentReading, _ surroundings: Surroundings, remarkForm: FormState? = nil, takingForm: FormState? = nil,
  answerForm: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let card = reading.card
  let step = card.stepTitle.isEmpty ? nil : card.stepTitle
  return document(
    title: wording.amendmentBy(card.by.name), surroundings.at(.handbook), form: remarkForm ?? takingForm ?? answerForm,
    body: """
      \(surroundings.crumbs([(card.pageTitle, .step(card.step, of: card.slug)), (wording.amendmentsWord, Place.amendments(card.slug))]))
      <h1>\(wording.amendmentBy(card.by.name))</h1><p class="lead mt-4">\(wording.amendmentAbout(page: card.pageTitle, step: step))</p>
      \(HTML.when(!card.reason.isEmpty, #"<p class="purpose mt-4">\#(HTML.lines(card.reason))</p>"#))
      <div class="mt-4 row">\(Tag.html(wording.amendmentState(card.state), card.state == .open ? .lamp : .plain))</div>
      \(answered(card, wording))<div class="mt-4">\(organisationReads(wording.amendmentWho(surroundings.house)))</div>
      \(apart(reading.card.state == .withdrawn ? .empty : Section.html(
        id: "woorden", wording.whatIsProposed, remark: "\(wording.beginsAt(version: reading.version))", difference(reading.change, wording))))
      \(apart(reading.changeNow.map { Section.html(id: "nu", wording.besideNow, remark: "\(wording.besideNowRemark)", difference($0, wording)) } ?? .empty))
      \(apart(remarks(reading, surroundings, remarkForm), isForScreen: reading.remarks.isEmpty))
      \(apart(HTML.when(reading.mayAnswer, answer(reading, wording, takingForm, answerForm)), isForScreen: true))
      \(apart(HTML.when(reading.mayWithdraw, withdrawal(card, wording)), isForScreen: true))
      """)
}

private func answered(_ card: AmendmentCard, _ wording: Wording) -> HTML {
  guard card.state != .open else { return .empty }
  let words = wording.answered(card.state, by: card.answeredBy ?? wording.nobodysYet, proposer: card.by.name)
  return
    #"<div class="mt-4 flow measure"><p>\#(words)</p>\#(HTML.when(!card.answer.isEmpty, #"<p class="voice">\#(HTML.lines(card.answer))</p>"#))</div>"#
}

private func remarks(_ reading: AmendmentReading, _ surroundings: Surroundings, _ form: FormState?) -> HTML {
  let wording = surroundings.wording
  let said: HTML = reading.remarks.isEmpty
    ? #"<p class="soft">\#(wording.noRemarks)</p>"#
    : Versions.html(reading.remarks.map { remark in
        let back = remark.mine.map {
          PostForm.button(wording.takeOwnBack, to: Place.amendmentRemark(reading.card.slug, reading.card.id, $0).address, .quiet)
        }
        return Versions.Entry(
          "\(remark.by)", day: wording.day(remark.on, seenOn: surroundings.today), "<p>\(HTML.lines(remark.words))</p>\(back)")
    })
  guard reading.mayRemark else {
    return reading.remarks.isEmpty ? .empty : Section.html(id: "gezegd", wording.remarksTitle, said)
  }
  let questions = Questions(form, wording)
  let asked = questions.ask(RemarkForm.words, wording.remarkQuestion, .lines(low: true), hint: wording.remarkHint)
  let place = Place.amendmentRemarks(reading.card.slug, reading.card.id)
  let ask = questions.form(wording.remarkRefused, to: place, [asked], Button.submit(wording.sendRemark, .second))
  return Section.html(id: "gezegd", wording.remarksTitle, #"\#(said)<div class="mt-5 screen-only">\#(ask)</div>"#)
}

// MARK: The answer

/// Two ways to answer, of equal weight.
private func answer(_ reading: AmendmentReading, _ wording: Wording, _ takingForm: FormState?, _ form: FormState?) -> HTML {
  let (slug, amendment) = (reading.card.slug, reading.card.id)
  let questions = Questions(form, wording)
  let reason = questions.ask(
    ReasonForm.reason, wording.declineReason, .lines(low: true), hint: wording.declineHint(reading.card.by.name))
  let decline: HTML = """
    <div class="flow"><h3>\(wording.declineTitle)</h3>\
    \(questions.form(wording.declineRefused, to: Place.amendmentAnswer(slug, amendment), [reason], Button.submit(wording.decline, .second)))</div>
    """
  return Section.html(
    id: "antwoord", wording.answerTitle, remark: "\(wording.answerRemark(reading.card.by.name))",
    Section.duo(takeOver(reading, Place.amendmentTaking(slug, amendment), Questions(takingForm, wording)), decline))
}

private func takeOver(_ reading: AmendmentReading, _ place: Place, _ questions: Questions) -> HTML {
  let wording = questions.wording
  guard let weighing = reading.weighing else {
    return #"<div class="flow"><h3>\#(wording.takeOverTitle)</h3><p>\#(wording.takeOverCannot)</p></div>"#
  }
  let clashes = weighing.clashes
  let asked = clashes.enumerated().map { index, clash in
    questions.choose(TakingForm.clash(index), wording.clashQuestion(clash.field), options(clash, reading.card.by.name, wording))
  }
  let remarks: [String] = [
    clashes.isEmpty ? nil : wording.takeOverClashes, reading.bringsBack ? wording.takeOverBringsBack : nil,
  ].compactMap { $0 }
  return """
    <div class="flow"><h3>\(wording.takeOverTitle)</h3><p>\(wording.takeOverWords(reading.card.by.name))</p>\
    \(each: remarks, { Message.html(.wait, .text($0), isSpoken: false) })\
    \(questions.form(
      wording.takeOverRefused, to: place, hidden: VersionField().hidden(String(reading.draft)), asked, Button.submit(wording.takeOverNow)))</div>
    """
}

private func options(_ clash: ThreeWay.Clash, _ proposer: String, _ wording: Wording) -> [Field.Option] {
  func words(_ text: String) -> String { text.allSatisfy(\.isWhitespace) ? wording.clashNothing : text }
  let both = Field.Option(ThreeWay.Choice.both.rawValue, wording.clashBoth)
  return [
    Field.Option(ThreeWay.Choice.proposed.rawValue, wording.clashProposed(proposer), hint: words(clash.proposed)),
    Field.Option(ThreeWay.Choice.draft.rawValue, wording.clashDraft, hint: words(clash.draft)),
    // A title stays one line.
  ] + (clash.field == .title ? [] : [both])
}

private func withdrawal(_ card: AmendmentCard, _ wording: Wording) -> HTML {
  Section.html(
    id: "intrekken", wording.withdrawTitle, isSoft: true,
    """
    <p>\(wording.withdrawWords)</p>
    <div class="mt-4">\(PostForm.button(wording.withdraw, to: Place.amendmentWithdrawal(card.slug, card.id).address, .quiet))</div>
    """)
}
