package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// How a set relates to others: what crosswalks would bring in both directions, and bringing them in as a table. The other set
/// is in the address (`?met=`).
/// - Parameter mappings: to this set from the other, and the other way round.
package func crosswalksPage(
  _ set: NormSetCard, others: [NormSetCard], mappings: (here: MappingReading, there: MappingReading)?,
  refusal: TableRefusal? = nil,
  _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let options = others.map { other in
    (
      wording.setName(other), Place.normCrosswalks(set.id).asking(CrosswalkImportForm.other, other.id.raw).address,
      mappings?.here.other.id == other.id
    )
  }
  let state = refusal == nil ? form : (form ?? FormState()).noting(.missing, at: CrosswalkImportForm.file)
  return document(
    title: wording.crosswalksTitle, surroundings.at(.norms), form: state,
    body: """
      \(setCrumbs(set, surroundings))<h1>\(wording.crosswalksTitle)</h1><p class="lead mt-4">\(wording.crosswalksLead)</p>
      \(refusal.map { refused($0, wording) })
      <div class="mt-6"><h2>\(wording.whichOther)</h2>\
      \(choice(of: options, wording.whichOther, none: wording.noOther))</div>
      \(apart(mappings.map { "\(direction($0.here, wording))\(apart(direction($0.there, wording)))" } ?? .empty))
      \(apart(bringIn(set, Questions(form, wording), wording)))
      """)
}

private func direction(_ mapping: MappingReading, _ wording: Wording) -> HTML {
  let gaining = Set(mapping.gains.map(\.clause)).count
  let suggested = Set(mapping.suggested.map(\.clause)).count
  let counts = sentences(
    [wording.wouldGain(gaining, of: wording.setName(mapping.set)), wording.homelessBeforeAndAfter(mapping.before, mapping.after)]
      + (suggested == 0 ? [] : [wording.wouldBeSuggested(suggested)])
      + (mapping.kept == 0 ? [] : [wording.staysAsItIs(mapping.kept)]))
  let rows: [[HTML]] = mapping.gains.map { line in
    [mark(line.clause), "\(wording.relation(line.relation))", mark(line.from), "\(wording.placeCount(line.places))"]
  }
  let table = Table(
    caption: wording.wouldGainTitle,
    columns: [wording.columnNorm, wording.columnRelation, wording.columnOther, wording.columnPlaces], rows: rows)
  let act: HTML = mapping.gains.isEmpty
    ? .empty
    : PostForm(to: Place.normTakeover(mapping.set.id).address, classes: "flow measure mt-5").html(
      """
      \(TakeoverForm.from.hidden(mapping.other.id.raw))<p>\(wording.takeOverRemark)</p>\(Button.submit(wording.takeThemOver, .second))
      """)
  return Section.html(
    id: "naar-\(mapping.set.id.raw)", wording.fromTo(wording.setName(mapping.other), wording.setName(mapping.set)),
    "\(counts)\(HTML.when(!mapping.gains.isEmpty, #"<div class="mt-5">\#(table.html)</div>"#))\(act)")
}

private func bringIn(_ set: NormSetCard, _ questions: Questions, _ wording: Wording) -> HTML {
  let asked = [
    questions.ask(
      CrosswalkImportForm.file, wording.crosswalkFile, .file(accept: ".csv,text/csv", several: false),
      hint: wording.crosswalkFileHint)
  ]
  return Section.html(
    id: "inlezen", wording.bringInCrosswalks,
    """
    \(questions.form(
      wording.bringInNormsRefused, to: Place.normCrosswalks(set.id), asked, carriesFiles: true, Button.submit(wording.readItIn, .second)))\
    <div class="mt-5">\(Prose.code(wording.crosswalkExample))</div>
    """)
}

// MARK: Beside one clause

/// How a clause relates to others, and what may follow from that.
func crosswalks(of reading: ClauseReading, _ wording: Wording, form: FormState?) -> HTML {
  guard reading.mayJudge || !reading.crosswalks.isEmpty else { return .empty }
  let (set, clause) = (reading.set.id, reading.row.clause)
  let rows: [[HTML]] = reading.crosswalks.map { one in
    let row: [HTML] = [
      "\(wording.relation(one.relation))", "\(mark(one.other))<br><span class=\"soft\">\(one.otherSet)</span>", "\(one.reason)",
    ]
    return reading.mayJudge
      ? row + [PostForm.button(wording.unlinkIt, to: Place.clauseCrosswalk(set, clause, one.id).address, .quiet)] : row
  }
  let columns =
    [wording.columnRelation, wording.columnOther, wording.columnReason] + (reading.mayJudge ? [wording.columnUnlink] : [])
  let table: HTML =
    rows.isEmpty
    ? #"<p class="soft">\#(wording.noCrosswalks)</p>"#
    : Table(caption: wording.crosswalksTitle, columns: columns, rows: rows).html
  return Section.html(
    id: "verbanden", wording.crosswalksTitle,
    "\(table)\(HTML.when(reading.mayJudge && !reading.others.isEmpty, #"<div class="mt-5 screen-only">\#(connect(reading, wording, form))</div>"#))"
  )
}

private func connect(_ reading: ClauseReading, _ wording: Wording, _ form: FormState?) -> HTML {
  let questions = Questions(form, wording)
  let relations = ClauseRelation.allCases.map {
    Field.Option($0.rawValue, wording.relationChoice($0, number: reading.row.norm.number))
  }
  let asked = [
    questions.ask(
      CrosswalkForm.set, wording.whichOther, .select(reading.others.map { Field.Option($0.id.raw, wording.setName($0)) })),
    questions.ask(CrosswalkForm.number, wording.otherNumber, hint: wording.otherNumberHint),
    questions.choose(CrosswalkForm.relation, wording.howDoTheyStand, relations),
    questions.ask(CrosswalkForm.reason, wording.crosswalkReason, .lines(low: true)),
  ]
  return questions.form(
    wording.judgeRefused, to: Place.clauseCrosswalks(reading.set.id, reading.row.clause), asked,
    "\(organisationReads(wording.crosswalkWho))\(Button.submit(wording.connectIt, .second))")
}

/// What was judged elsewhere and may hold here too, each with the path that leads there.
func suggestions(of reading: ClauseReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  guard !reading.suggestions.isEmpty else { return .empty }
  let items = reading.suggestions.prefix(6).map { one -> HTML in
    let way = one.way.map { stop -> HTML in
      "\(wording.relation(stop.relation)) \(mark(stop.clause)) <span class=\"soft\">(\(stop.set))</span>"
    }
    let evidence: HTML =
      one.evidence.isEmpty
      ? .empty : #"<p class="small soft">\#(wording.evidenceThere)</p>\#(evidenceLines(one.evidence, surroundings))"#
    return
      "<li><p>\(cover(one.state, wording)) <span class=\"soft\">\(wording.suggested)</span></p><p>\(way.joined(separator: ", "))</p>\(evidence)</li>"
  }
  return Section.html(
    id: "elders", wording.suggestionsTitle, remark: "\(wording.suggestionsRemark)", isSoft: true,
    #"<ul class="flow-s">\#(items.joined())</ul>"#)
}
