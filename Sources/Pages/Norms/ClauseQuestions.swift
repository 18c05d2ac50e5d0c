import Domain
import Forms
import Markup
import Vocabulary
import Wording

/// The questions below a clause, and what the answers suggest. Whoever keeps the handbook answers; other readers of the clause
/// read the answers.
func questions(of reading: ClauseReading, _ surroundings: Surroundings, _ form: FormState?) -> HTML {
  let wording = surroundings.wording
  let all = reading.questions.questions
  let asked = all.filter(\.isAsked)
  guard !all.isEmpty else {
    guard reading.mayJudge else { return .empty }
    return #"<p class="screen-only">\#(link(wording.writeQuestions, to: making(of: reading)))</p>"#
  }
  let content: HTML = """
    \(HTML.when(reading.mayJudge, answering(asked, of: reading, surroundings, form)))\
    \(HTML.when(!reading.mayJudge, each(asked, surroundings)))\
    \(waiting(all.filter { !$0.isAsked }, wording))\(suggestion(of: reading.questions, mayJudge: reading.mayJudge, wording))\
    \(HTML.when(reading.mayJudge, #"<p class="mt-5 screen-only">\#(link(wording.writeQuestions, to: making(of: reading)))</p>"#))
    """
  return Section.html(
    id: "vragen", wording.questionsTitle, remark: reading.mayJudge ? "\(wording.questionsRemark)" : nil, content)
}

private func making(of reading: ClauseReading) -> Place { Place.clauseQuestions(reading.set.id, reading.row.clause) }

private func answering(_ asked: [QuestionReading], of reading: ClauseReading, _ surroundings: Surroundings, _ form: FormState?)
  -> HTML
{
  let wording = surroundings.wording
  let standing = asked.flatMap { question in
    [
      AnswersForm.choice(question.id).holding(question.answer?.choice ?? ""),
      AnswersForm.story(question.id).holding(question.answer?.story ?? ""),
    ]
  }
  let questions = Questions(form, standing: standing, wording)
  let fields = asked.flatMap { question -> [Question] in
    let options =
      question.text.choices.map { Field.Option($0.code, $0.name) }
      + [Field.Option(AnswerChoice.unknown, wording.dontKnow)]
    let hint = [question.text.hint, question.hangsOn.map { wording.askedOnlyWhen($0) } ?? ""].filter { !$0.isEmpty }.joined(
      separator: " ")
    let choice = questions.choose(
      AnswersForm.choice(question.id), "\(question.number). \(question.text.words)", options, hint: hint.isEmpty ? nil : hint)
    let story = questions.ask(AnswersForm.story(question.id), wording.storyBeside(question.number), .lines(low: true))
    return [choice, Question(name: story.name, label: story.label, html: "\(story.html)\(earlier(question, surroundings))")]
  }
  let place = Place.clauseAnswers(reading.set.id, reading.row.clause)
  let written: HTML = #"<div class="print-only">\#(each(asked, surroundings))</div>"#
  return """
    <div class="screen-only flow"><p class="measure">\(wording.storyBesideHint) \(wording.dontKnowHint)</p>\(questions.form(
      wording.answersRefused, to: place, fields,
      "\(organisationReads(wording.questionWho))\(Button.submit(wording.keepAnswers, .second))"))</div>\(written)
    """
}

/// Each question with its answers, read-only.
private func each(_ asked: [QuestionReading], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  return asked.map { question in
    let answer: HTML = question.answer.map { given($0, surroundings) } ?? #"<p class="soft">\#(wording.noAnswerYet)</p>"#
    return
      #"""
      <div class="mt-5"><h3>\#(question.number). \#
      \#(question.text.words)</h3>\#(answer)\#(earlier(question, surroundings))</div>
      """#
  }.joined()
}

private func given(_ answer: GivenAnswer, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  return """
    <p><b>\(answer.name.isEmpty ? wording.dontKnow : answer.name)</b> \
    <span class="soft">\(wording.answeredOn(wording.day(answer.on, seenOn: surroundings.today)))</span></p>\
    \(HTML.when(!answer.story.isEmpty, "<p>\(HTML.lines(answer.story))</p>"))
    """
}

/// What stands beside a question: that its words changed, and earlier answers.
private func earlier(_ question: QuestionReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let before = question.answers.dropLast()
  let reworded: HTML = question.answer?.isReworded == true ? #"<p class="small soft">\#(wording.questionReworded)</p>"# : .empty
  guard !before.isEmpty else { return reworded }
  return """
    \(reworded)<details class="more"><summary>\(wording.answeredBefore(before.count))</summary>\
    \(each: before.reversed(), { given($0, surroundings) })</details>
    """
}

/// Questions whose condition is not met. They are shown, so that nobody misses a number.
private func waiting(_ questions: [QuestionReading], _ wording: Wording) -> HTML {
  guard !questions.isEmpty else { return .empty }
  let lines = questions.map { question -> HTML in
    let condition = question.hangsOn.map { wording.askedOnlyWhen($0) } ?? ""
    return "<li>\(question.number). \(question.text.words) <span class=\"soft\">\(condition)</span></li>"
  }
  return """
    <details class="more mt-5 screen-only"><summary>\(wording.questionsWaiting(questions.count))</summary>\
    <ul class="flow-s mt-4">\(lines.joined())</ul></details>
    """
}

/// What the answers suggest, with the answers that led to it; and that it is no judgement.
private func suggestion(of reading: QuestionsReading, mayJudge: Bool, _ wording: Wording) -> HTML {
  guard let found = reading.suggestion else { return .empty }
  let led = found.led.map { one in
    wording.ledTo(reading.question(one.question)?.number ?? 0, one.answer, pointer(one.pointer, wording))
  }
  let states = [found.state.map { wording.suggestion($0) }, found.rung.map { wording.suggestion(wording.rung($0)) }].compactMap {
    $0
  }
  let remarks =
    [wording.weakestCounts] + (found.open > 0 ? [wording.stillOpen(found.open)] : []) + [
      mayJudge ? wording.youJudge : wording.noJudgement
    ]
  let content: HTML = """
    <div class="measure"><p><b>\(states.joined(separator: " "))</b></p>\(sentences(led))\
    <p class="mt-4">\(remarks.joined(separator: " "))</p></div>
    """
  return #"<div class="mt-6">\#(Section.html(id: "wijst-op", wording.suggestionTitle, isSoft: true, content))</div>"#
}

private func pointer(_ pointer: AnswerPointer, _ wording: Wording) -> String {
  switch pointer {
  case .nothing: wording.pointsAtNothing.lowercased()
  case .state(let state): wording.coverage(state).lowercased()
  case .rung(let code): code
  }
}
