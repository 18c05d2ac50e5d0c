import Domain
import Forms
import Markup
import Vocabulary
import Wording

/// What I wrote that I did differently: who reads it, and three things that I can do with it.
func ownDeviations(_ deviations: [OwnDeviation], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  guard !deviations.isEmpty else {
    return Section.html(id: "anders", wording.myDeviations, #"<p class="soft">\#(wording.noDeviationsYet)</p>"#)
  }
  let entries = deviations.map { own in
    Versions.Entry(
      link(own.pageTitle, to: Place.step(own.step, of: own.slug)), day: wording.day(own.on, seenOn: surroundings.today),
      """
      <p class="voice">\(own.instead)</p><p>\(own.because)</p>\
      \(HTML.when(!own.gave.isEmpty, "<p>\(own.gave)</p>"))\
      <details class="deviation"><summary>\(wording.stepAsItStood(version: own.version))</summary>\
      <p class="soft">\(HTML.lines(own.deviatedFrom))</p>\(now(own, wording))</details>\
      \(Who.line(own.team == nil ? level(of: own.audience) : .organisation, "\(wording.readNow(own))"))\(HTML.when(own.team == nil, acts(own, wording)))
      """)
  }
  return Section.html(id: "anders", wording.myDeviations, remark: "\(wording.myDeviationsRemark)", Versions.html(entries))
}

/// The present words of the step beside the former ones, when they changed.
private func now(_ own: OwnDeviation, _ wording: Wording) -> HTML {
  guard let now = own.saysNow else { return .empty }
  return now.isEmpty
    ? #"<p class="soft">\#(wording.stepIsNoMore)</p>"# : "<p><strong>\(wording.saysNow)</strong></p><p>\(HTML.lines(now))</p>"
}

private func acts(_ own: OwnDeviation, _ wording: Wording) -> HTML {
  let back: HTML = HTML.when(
    own.audience != .me, PostForm.button(wording.takeOwnBack, to: Place.ownDeviationBack(own.id).address, .quiet))
  return """
    <div class="row screen-only">\(Button.link(wording.changeMine, to: Place.ownDeviation(own.id).address, .quiet))\(back)</div>\
    <details class="deviation screen-only"><summary>\(wording.throwMineAway)</summary><p>\(wording.throwMineAwayWords(own))</p>\
    \(PostForm.button(wording.throwMineAwayNow, to: Place.ownDeviationEnd(own.id).address, .second))</details>
    """
}

private func level(of audience: DeviationAudience) -> Who.Level {
  switch audience {
  case .me: .me
  case .team: .team
  case .owner: .organisation
  }
}

/// Somebody became a reader: two answers of equal weight, and no answer is one too.
func readerQuestions(_ questions: [ReaderQuestion], _ wording: Wording) -> HTML {
  guard !questions.isEmpty else { return .empty }
  let asked: [HTML] = questions.map { question in
    let part: HTML = switch question.part {
    case .owner(let slug, _): ReadersForm.page.hidden(slug)
    case .team(let team): ReadersForm.team.hidden(team.id.raw)
    }
    func answer(_ answer: PreferencesForm.YesNo, _ words: String) -> HTML {
      PostForm(to: Place.ownReaders().address).html(
        "\(ReadersForm.reader.hidden(question.reader.id.raw))\(part)\(ReadersForm.answer.hidden(answer.rawValue))\(Button.submit(words, .second))"
      )
    }
    return """
      <div class="flow-s measure"><p>\(wording.readerQuestion(question))</p>\
      <div class="row">\(answer(.yes, wording.readerYes))\(answer(.no, wording.readerNo))</div></div>
      """
  }
  return Section.html(
    id: "lezers", wording.readerQuestionsTitle,
    #"""
    <div class="flow"><p \#
    class="measure">\#(wording.readerQuestionsLead)</p>\#(asked.joined())\#(Who.line(.me, "\(wording.readerQuestionsWho)"))</div>
    """#
  )
}
