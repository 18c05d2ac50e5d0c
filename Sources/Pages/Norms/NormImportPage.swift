package import Domain
package import Forms
package import Markup
import Wording

/// Brings in a norm set as a table, as JSON or as an OSCAL catalogue, or takes an outline of Kring.
/// - Parameter refusal: everything that is wrong with the file, by place. Nothing of it came in.
package func normImportPage(
  outlines: [NormOutline] = [], refusal: TableRefusal? = nil, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let asked = [
    questions.ask(NormImportForm.title, wording.setTitle, hint: wording.setTitleHint),
    questions.ask(NormSetForm.edition, wording.setEdition, hint: wording.setEditionHint),
    questions.ask(
      NormImportForm.file, wording.setFile, .file(accept: ".csv,.json,text/csv,application/json", several: false),
      hint: wording.setFileHint),
  ]
  // The title says that something is wrong, also when the fields are right and the table is not.
  let state = refusal == nil ? form : (form ?? FormState()).noting(.missing, at: NormImportForm.file)
  return document(
    title: wording.bringInNorms, surroundings.at(.norms), form: state,
    body: """
      \(surroundings.crumbs([(wording.navNorms, .norms())]))<h1>\(wording.bringInNorms)</h1>
      <p class="lead mt-4">\(wording.bringInNormsLead)</p>
      \(refusal.map { refused($0, wording) })
      <div class="mt-6">\(questions.form(
        wording.bringInNormsRefused, to: Place.normImport(), asked, carriesFiles: true,
        "\(organisationReads(wording.normsWho(surroundings.house)))\(Button.submit(wording.readItIn, waiting: wording.waiting))"))</div>
      \(apart(HTML.when(!outlines.isEmpty, shipped(outlines, wording))))
      \(apart(columns(wording)))
      """)
}

/// Everything that is wrong with a file, each at its place.
func refused(_ refusal: TableRefusal, _ wording: Wording) -> HTML {
  let words: HTML = """
    <p><strong>\(wording.tableRefused)</strong></p>\
    <ul>\(each: refusal.mistakes.prefix(50), { "<li>\(wording.place(of: $0)): \(wording.tableMistake($0.reason))</li>" })</ul>\
    \(HTML.when(refusal.mistakes.count > 50, "<p>\(wording.andMore(refusal.mistakes.count - 50))</p>"))
    """
  return #"<div class="mt-5">\#(Message.html(.bad, words))</div>"#
}

private func shipped(_ outlines: [NormOutline], _ wording: Wording) -> HTML {
  let rows: [[HTML]] = outlines.map { outline in
    [
      "\(outline.file.title), \(outline.file.edition)", "\(outline.file.source)",
      PostForm.button(
        wording.takeOutline, to: Place.normOutlines().address, .second, hidden: OutlineChoiceForm.outline.hidden(outline.slug)),
    ]
  }
  let table = Table(
    caption: wording.outlinesTitle, columns: [wording.normSet, wording.outlineWhat, wording.outlineTake], rows: rows)
  return Section.html(id: "omtrekken", wording.outlinesTitle, remark: "\(wording.outlinesRemark)", table.html)
}

private func columns(_ wording: Wording) -> HTML {
  let table = Table(
    caption: wording.columnsTitle, columns: [wording.column, wording.columnMeaning],
    rows: zip(wording.columnNames, wording.columnMeanings).map { ["\($0)", "\($1)"] })
  return Section.html(
    id: "kolommen", wording.columnsTitle, remark: "\(wording.columnsRemark)",
    """
    \(table.html)<div class="mt-5">\(Prose.code(wording.columnsExample))</div>\
    <div class="mt-5 flow"><p>\(wording.jsonLead)</p>\(Prose.code(wording.jsonExample))<p>\(wording.oscalLead)</p></div>
    """)
}
