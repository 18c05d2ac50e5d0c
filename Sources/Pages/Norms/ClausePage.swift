package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// One clause: what it asks, where the handbook meets it, and its judgement. Whoever keeps the handbook links, unlinks and
/// judges; the day of judging is the day it was checked.
/// - Parameters:
///   - crosswalk: the form for connecting it to a clause of another set, when it came back.
///   - answers: the answers to its questions, when they came back.
package func clausePage(
  _ reading: ClauseReading, _ surroundings: Surroundings, form: FormState? = nil, crosswalk: FormState? = nil,
  answers: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let norm = reading.row.norm
  return document(
    title: "\(norm.number) \(reading.set.title)", surroundings.at(.norms), form: form ?? crosswalk ?? answers,
    body: """
      \(surroundings.crumbs([(wording.navNorms, .norms()), (wording.setName(reading.set), .normSet(reading.set.id))]))
      \(Section.book(
        """
        <p class="date">\(norm.number)</p><h1>\(norm.heading)</h1>\
        <p class="mt-4">\(cover(reading.row.coverage.state, wording))</p>
        \(HTML.when(!norm.title.isEmpty && !norm.text.isEmpty, #"<p class="lead mt-4">\#(HTML.lines(norm.text))</p>"#))
        \(HTML.when(!norm.why.isEmpty, #"<p class="mt-4"><b>\#(wording.normWhy)</b> \#(HTML.lines(norm.why))</p>"#))
        \(HTML.when(!norm.examples.isEmpty, #"<p class="mt-4"><b>\#(wording.normExamples)</b> \#(HTML.lines(norm.examples))</p>"#))
        <div class="mt-5">\(organisationReads(wording.referenceWho(surroundings.house)))</div>
        """, margin: facts(reading.row, surroundings)))
      \(change(reading.row, surroundings).map { apart(Message.html(.wait, "\($0) \(wording.lookAgain)", isSpoken: false)) })
      \(apart(places(reading, surroundings)))
      \(apart(evidenceSection(of: reading, surroundings)))
      \(apart(suggestions(of: reading, surroundings), isForScreen: true))
      \(apart(questions(of: reading, surroundings, answers)))
      \(apart(HTML.when(reading.mayJudge, judge(reading, wording, form)), isForScreen: true))
      \(apart(crosswalks(of: reading, wording, form: crosswalk)))
      """)
}

private func facts(_ row: ReferenceRow, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  var facts: [(name: String, value: HTML)] = []
  if !row.coverage.reason.isEmpty { facts.append((wording.coverageBecause, "\(row.coverage.reason)")) }
  if !row.coverage.evidence.isEmpty { facts.append((wording.columnHow, "\(row.coverage.evidence)")) }
  if !row.norm.level.isEmpty { facts.append((wording.normLevel, "\(row.norm.level)")) }
  if let rung = row.coverage.rung { facts.append((wording.scaleLevel, "\(wording.rung(rung))")) }
  if let weight = row.norm.weight { facts.append((wording.clauseWeight, "\(weight)")) }
  if !row.norm.slices.isEmpty { facts.append((wording.clauseSlices, "\(row.norm.slices.joined(separator: ", "))")) }
  facts.append((wording.checkedOn, row.coverage.checkedOn.map { "\(wording.day($0))" } ?? "\(wording.notCheckedYet)"))
  return Facts.html(facts)
}

private func places(_ reading: ClauseReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let (set, clause) = (reading.set.id, reading.row.clause)
  let list: HTML = reading.row.spots.isEmpty
    ? #"<p class="soft">\#(wording.nowhereYet)</p>"# : table(of: reading, wording)
  guard reading.mayJudge, !reading.candidates.isEmpty else { return Section.html(id: "plekken", wording.columnWhere, list) }
  let options = reading.candidates.flatMap { page in
    [Field.Option(page.slug, page.title)]
      + page.steps.map { Field.Option(SpotField.value(page.slug, $0.id), wording.stepOf($0.title, page: page.title)) }
  }
  let question = Questions(nil, wording).ask(SpotForm.spot, wording.whichPlaceMeets, .select(options))
  return Section.html(
    id: "plekken", wording.columnWhere,
    """
    \(list)<div class="mt-5 screen-only">\(PostForm(to: Place.clauseLinks(set, clause).address, classes: "flow measure").html(
      "\(question.html)\(Button.submit(wording.linkIt, .second))"))</div>
    """)
}

/// The places that meet it, each with a button to remove the link.
private func table(of reading: ClauseReading, _ wording: Wording) -> HTML {
  let rows: [[HTML]] = reading.row.spots.map { found in
    let way = Place.clauseLink(reading.set.id, reading.row.clause, found.link)
    let place: [HTML] = [spot(found), "\(found.pageTitle)"]
    return reading.mayJudge ? place + [PostForm.button(wording.unlinkIt, to: way.address, .quiet)] : place
  }
  let columns = [wording.columnPlace, wording.columnPage] + (reading.mayJudge ? [wording.columnUnlink] : [])
  return Table(caption: wording.columnWhere, columns: columns, rows: rows).html
}

private func judge(_ reading: ClauseReading, _ wording: Wording, _ form: FormState?) -> HTML {
  let coverage = reading.row.coverage
  let standing = coverage.state == .unjudged ? "" : coverage.state.rawValue
  let questions = Questions(
    form,
    standing: [
      JudgementForm.state.holding(standing), JudgementForm.reason.holding(coverage.reason),
      JudgementForm.evidence.holding(coverage.evidence), JudgementForm.rung.holding(coverage.rung?.code ?? ""),
    ], wording)
  let states = CoverageState.allCases.filter { $0 != .unjudged }.map {
    Field.Option($0.rawValue, wording.coverage($0), hint: wording.coverageHint($0))
  }
  let rungs = [Field.Option("", wording.noRung)] + reading.scale.map { Field.Option($0.code, wording.rung($0)) }
  let scale =
    reading.scale.isEmpty
    ? [] : [questions.ask(JudgementForm.rung, wording.whichRung, .select(rungs), hint: wording.whichRungHint)]
  let asked = [questions.choose(JudgementForm.state, wording.howDoesItStand, states)] + scale + [
    questions.ask(JudgementForm.reason, wording.coverageReason, .lines(low: true), hint: wording.coverageReasonHint),
    questions.ask(JudgementForm.evidence, wording.howDoWeKnow, hint: wording.howDoWeKnowHint),
  ]
  return Section.html(
    id: "stand", wording.judgeTitle, remark: "\(wording.judgeRemark)",
    questions.form(
      wording.judgeRefused, to: .clause(reading.set.id, reading.row.clause), asked,
      "\(organisationReads(wording.judgeWho))\(Button.submit(wording.judge))"))
}
