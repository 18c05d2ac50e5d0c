package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// From one edition to the next: what becomes of every answer, before it is done. The former edition is in the address
/// (`?vorige=`).
/// - Parameter reading: the preview, once an edition was chosen.
package func editionPage(
  _ set: NormSetCard, others: [NormSetCard], reading: EditionReading?, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let names = others.sorted {
    ($0.title == set.title ? 0 : 1, $0.title, $0.edition) < ($1.title == set.title ? 0 : 1, $1.title, $1.edition)
  }
  let options = names.map { other in
    (
      wording.setName(other), Place.normEdition(set.id).asking(EditionForm.former, other.id.raw).address,
      reading?.former.id == other.id
    )
  }
  return document(
    title: wording.editionTitle, surroundings.at(.norms), form: form,
    body: """
      \(setCrumbs(set, surroundings))<h1>\(wording.editionTitle)</h1><p class="lead mt-4">\(wording.editionLead)</p>
      \(Questions(form, wording).summary(wording.judgeRefused, []))
      <div class="mt-6"><h2>\(wording.whichFormer)</h2>\
      \(choice(of: options, wording.whichFormer, none: wording.noFormer))</div>
      \(apart(reading.map { preview($0, wording) } ?? .empty))
      """)
}

/// The sets to choose from, each with its address; or why there are none.
func choice(of sets: [(words: String, address: String, isCurrent: Bool)], _ label: String, none: String) -> HTML {
  sets.isEmpty ? #"<p class="soft mt-4">\#(none)</p>"# : #"<div class="mt-4">\#(Filter.html(label: label, sets))</div>"#
}

private func preview(_ reading: EditionReading, _ wording: Wording) -> HTML {
  let fates: [AnswerFate] = [.carried, .reworded, .keptTheirs, .orphan]
  let counts = sentences(
    [wording.answersFound(reading.rows.count)] + fates.compactMap { fate in
      let count = reading.rows(fate).count
      return count == 0 ? nil : wording.answers(count, fate)
    })
  let act: HTML = reading.rows.isEmpty && reading.questions.isEmpty
    ? "<p class=\"mt-4\">\(wording.nothingToCarry)</p>"
    : PostForm(to: Place.normEdition(reading.set.id).address, classes: "flow measure mt-5").html(
      """
      \(EditionForm.former.hidden(reading.former.id.raw))<p>\(wording.carryRemark(wording.setName(reading.former)))</p>\
      \(Button.submit(wording.carryThem, waiting: wording.waiting))
      """)
  return """
    \(Section.html(id: "telling", wording.whatHappens, "\(counts)\(act)"))
    \(apart(each: fates, of: reading.rows, wording))
    \(apart(HTML.when(!reading.questions.isEmpty, questions("antwoorden", wording.questionAnswersTitle, reading.questions, wording))))
    \(apart(HTML.when(!reading.questionsDone.isEmpty, questions("antwoorden-eerder", wording.questionAnswersBefore, reading.questionsDone, wording))))
    \(apart(HTML.when(!reading.done.isEmpty, list("eerder", wording.carriedBefore, reading.done, wording))))
    """
}

private func apart(each fates: [AnswerFate], of lines: [EditionReading.Row], _ wording: Wording) -> HTML {
  fates.map { fate in
    let some = lines.filter { $0.fate == fate }
    return apart(HTML.when(!some.isEmpty, list(fate.rawValue, wording.fateTitle(fate), some, wording)))
  }.joined()
}

private func list(_ id: String, _ title: String, _ lines: [EditionReading.Row], _ wording: Wording) -> HTML {
  let rows: [[HTML]] = lines.map { line in
    [
      mark(line.former),
      line.targets.isEmpty
        ? #"<span class="soft">\#(wording.staysInOld)</span>"# : line.targets.map(mark).joined(separator: "<br>"),
      "\(wording.fate(line.fate))",
    ]
  }
  return Section.html(
    id: id, title, Table(caption: title, columns: [wording.columnFormer, wording.columnNow, wording.columnFate], rows: rows).html)
}

private func questions(_ id: String, _ title: String, _ lines: [EditionReading.QuestionLine], _ wording: Wording) -> HTML {
  let rows: [[HTML]] = lines.map { line in
    let target: HTML = line.target.map(mark) ?? #"<span class="soft">\#(wording.staysInOld)</span>"#
    return [
      mark(line.clause), "\(line.words)", "\(line.answer.isEmpty ? wording.dontKnow : line.answer)", target,
      "\(wording.fate(line.fate))",
    ]
  }
  let columns = [wording.columnFormer, wording.columnQuestion, wording.columnAnswer, wording.columnNow, wording.columnFate]
  return Section.html(id: id, title, Table(caption: title, columns: columns, rows: rows).html)
}

/// A clause by number and heading, as a link.
func mark(_ clause: ClauseMark) -> HTML {
  #"<a href="\#(Place.clause(clause.set, clause.clause).address)"><b>\#(clause.number)</b> \#(clause.heading)</a>"#
}
