package import Domain
package import Forms
package import Markup
import Wording

/// Makes a set from the text of an organisation's own licensed copy.
/// - Parameters:
///   - reading: the clauses found in the text; it is shown, and goes back into the field with its headings marked, so that they
///     can be corrected.
///   - refusal: everything that is wrong with the text, by line.
package func normConverterPage(
  reading: LicensedText? = nil, refusal: TableRefusal? = nil, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let asked = [
    questions.ask(NormSetForm.title, wording.setTitle, hint: wording.setTitleHint),
    questions.ask(NormSetForm.edition, wording.setEdition, hint: wording.copyEditionHint),
    questions.ask(
      NormConverterForm.text, wording.copyText, .lines(low: false),
      hint: reading == nil ? wording.copyTextHint : wording.copyMarkedHint),
  ]
  let look = Button.submit(
    reading == nil ? wording.lookAtCopy : wording.lookAgainAtCopy, reading == nil ? .act : .second,
    name: NormConverterForm.act.name, value: NormConverterForm.Act.look.rawValue)
  let take: HTML =
    reading == nil
    ? .empty
    : Button.submit(
      wording.takeCopy, name: NormConverterForm.act.name, value: NormConverterForm.Act.take.rawValue, waiting: wording.waiting)
  let state = refusal == nil ? form : (form ?? FormState()).noting(.missing, at: NormConverterForm.text)
  return document(
    title: wording.convertCopy, surroundings.at(.norms), form: state,
    body: """
      \(surroundings.crumbs([(wording.navNorms, .norms())]))<h1>\(wording.convertCopy)</h1>
      <p class="lead mt-4">\(wording.convertCopyLead)</p>
      \(refusal.map { refused($0, wording) })\(reading.map { preview($0, wording) })
      <div class="mt-6">\(questions.form(
        wording.bringInNormsRefused, to: Place.normConverter(), asked,
        "\(organisationReads(wording.copyWho(surroundings.house)))\(Button.row([take, look]))"))</div>
      """)
}

private func preview(_ reading: LicensedText, _ wording: Wording) -> HTML {
  let rows: [[HTML]] = reading.clauses.prefix(400).map { clause in
    ["\(clause.number)", "\(clause.title)", "\(clause.parent ?? "–")", "\(firstWords(clause.text))"]
  }
  let table = Table(
    caption: wording.copyReadAs,
    columns: [wording.columnNumber, wording.columnTitle, wording.columnParent, wording.columnBeginning], rows: rows)
  return """
    <div class="mt-6">\(Section.html(
      id: "gelezen", wording.copyFound(reading.clauses.count), remark: "\(wording.copyNothingKept)",
      "\(table.html)\(HTML.when(reading.clauses.count > 400, "<p>\(wording.andMore(reading.clauses.count - 400))</p>"))"))</div>
    """
}

private func firstWords(_ text: String) -> String {
  let words = text.split(whereSeparator: \.isWhitespace)
  return words.count > 12 ? "\(words.prefix(12).joined(separator: " "))…" : words.joined(separator: " ")
}
