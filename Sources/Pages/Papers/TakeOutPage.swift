package import Domain
package import Forms
package import Markup
package import Wording

/// Exports the whole handbook.
/// - Parameter missing: formats that this server cannot make, because a program is missing.
package func takeOutHandbookPage(missing: [PaperFormat], _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  return takeOut(
    lead: wording.takeOutHandbookLead, crumbs: [(wording.navHandbook, .handbook())], to: Place.handbookExport(), [],
    missing: missing, surroundings, form: form)
}

/// Exports one page in a chosen version.
package func takeOutPage(
  _ history: HistoryReading, missing: [PaperFormat], _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(
    form, standing: [TakeOutForm.version.holding(history.versions.first.map { String($0.number) } ?? "")], wording)
  let options = history.versions.map { Field.Option(String($0.number), wording.versionChoice($0.number, on: $0.on)) }
  let version = questions.ask(TakeOutForm.version, wording.versionQuestion, .select(options), hint: wording.versionQuestionHint)
  return takeOut(
    lead: wording.takeOutPageLead(history.card.title),
    crumbs: [(wording.navHandbook, .handbook()), (history.card.title, .page(history.card.slug))],
    to: Place.pageExport(history.card.slug), history.versions.count > 1 ? [version] : [], missing: missing, surroundings,
    form: form)
}

private func takeOut(
  lead: String, crumbs: [(String, Place)], to place: Place, _ asked: [Question], missing: [PaperFormat],
  _ surroundings: Surroundings, form: FormState?
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let options = PaperFormat.allCases.filter { !missing.contains($0) }.map { format in
    let (words, hint) = wording.format(format)
    return Field.Option(format.rawValue, words, hint: hint)
  }
  let format = questions.choose(TakeOutForm.format, wording.formatQuestion, options, standing: options.first?.value)
  return document(
    title: wording.takeOut, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs(crumbs))
      <h1>\(wording.takeOut)</h1><p class="lead mt-4">\(lead)</p>
      <div class="mt-6">\(questions.form(
        wording.takeOutRefused, to: place, asked + [format],
        """
        \(HTML.when(!missing.isEmpty, #"<p class="small soft">\#(wording.missingHere(missing))</p>"#))\
        \(Who.line(.everybody, .text(wording.takeOutWho)))\(Button.submit(wording.makeFile, Button.Look(.act, icon: .download), waiting: wording.waiting))
        """))</div>
      \(apart(Section.html(id: "zo-gaat-het", wording.takeOutHowTitle, sentences(wording.takeOutHow))))
      """)
}

/// The reference table as a table to export, in the order of the norm.
package func paperTable(_ table: Domain.ReferenceTable, _ wording: Wording) -> PaperTable {
  let rows = table.rows.map { row -> [String] in
    let spots = row.spots.map { spot in [spot.pageTitle, spot.stepTitle].compactMap { $0 }.joined(separator: ": ") }
    // The words of a licensed copy stay here: an export gives numbers and what the organisation does.
    let words = table.set.origin.mayBeShared ? [row.norm.title, row.norm.text] : []
    let text = words.filter { !$0.isEmpty }.joined(separator: "\n")
    return [
      row.norm.number, text, row.norm.level,
      row.isGroup && row.coverage.state == .unjudged ? "" : wording.coverage(row.coverage.state), spots.joined(separator: "\n"),
      row.coverage.reason, row.coverage.evidence,
      row.evidence.map { "\($0.title) (\(wording.period($0.period)))" }.joined(separator: "\n"),
    ]
  }
  let checked = table.rows.compactMap(\.coverage.checkedOn).max()
  return PaperTable(
    title: wording.setName(table.set), remark: checked.map { wording.paperUntil($0) } ?? "",
    columns: [
      (wording.sheetNumber, 10), (wording.sheetRequirement, 60), (wording.sheetLevel, 14), (wording.sheetState, 18),
      (wording.sheetWhere, 40), (wording.sheetReason, 40),
      (wording.sheetEvidence, 40), (wording.columnEvidence, 40),
    ], rows: rows)
}
