package import Domain
package import Forms
package import Markup
import Wording

/// Imports the organisation's own descriptions.
/// - Parameter report: what became of each file: good ones are imported, bad ones are named.
package func handbookImportPage(report: [ImportLine]? = nil, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let files = questions.ask(
    ImportForm.files, wording.filesQuestion, .file(accept: ".docx,.odt,.html,.htm,.md,.markdown,.zip", several: true),
    hint: wording.filesHint)
  let folder = folderQuestion(wording)
  return document(
    title: wording.importPages, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook())]))
      <h1>\(wording.importPages)</h1><p class="lead mt-4">\(wording.importLead)</p>
      \(report.map { importReport($0, wording) })
      <div class="mt-6">\(questions.form(
        wording.importRefused, to: Place.handbookImport(), [folder, files], carriesFiles: true,
        "\(upload(wording))\(organisationReads(wording.pageWho(surroundings.house)))\(Button.submit(wording.readFilesIn, waiting: wording.waiting))"))</div>
      \(apart(Section.html(id: "zo-gaat-het", wording.importHowTitle, sentences(wording.importHow))))
      """)
}

/// Hidden until a script fills it with the progress of the upload.
private func upload(_ wording: Wording) -> HTML {
  #"<div class="upload" data-upload hidden><progress class="errand__bar" aria-label="\#(wording.readFilesIn)"></progress></div>"#
}

/// A whole folder at once, as browsers allow: with the paths in it, so that folders become chapters.
private func folderQuestion(_ wording: Wording) -> Question {
  let (name, id) = (ImportForm.folder.name, Field.id(ImportForm.folder.name))
  let html: HTML = """
    <div class="field"><label class="field__label" for="\(id)">\(wording.folderQuestion)</label>\
    <p class="field__hint" id="\(id)-hint">\(wording.folderHint)</p>\
    <input class="input input--file" type="file" webkitdirectory multiple id="\(id)" name="\(name)" \
    aria-describedby="\(id)-hint"></div>
    """
  return Question(name: name, label: wording.folderQuestion, html: html)
}

/// What became of each file: a sentence with the counts, and a row for each with what was lost.
func importReport(_ report: [ImportLine], _ wording: Wording) -> HTML {
  let refused = report.count { if case .refused = $0.outcome { true } else { false } }
  let remarked = report.count { !$0.remarks.isEmpty }
  let table = Table(
    caption: wording.importReport, columns: [wording.importedFile, wording.importOutcome],
    rows: report.map { ["\($0.path)", "\(outcome($0.outcome, wording))\(remarks($0.remarks, wording))"] })
  let summary = [
    wording.importSummary(in: report.count - refused, refused: refused), remarked > 0 ? wording.countRemarks(remarked) : "",
  ]
  return """
    <div \
    class="mt-5">\(Message.html(refused + remarked == 0 ? .good : .wait, .text(summary.filter { !$0.isEmpty }.joined(separator: " "))))</div>
    <div class="mt-6">\(Section.html(id: "verslag", wording.importReport, table.html))</div>
    """
}

private func remarks(_ remarks: [ImportRemark], _ wording: Wording) -> HTML {
  HTML.when(!remarks.isEmpty, #"<ul class="remarks">\#(each: remarks, { "<li>\(wording.importRemark($0))</li>" })</ul>"#)
}

private func outcome(_ outcome: ImportLine.Outcome, _ wording: Wording) -> HTML {
  switch outcome {
  case .landed(let slug): link(wording.fileLanded, to: .page(slug))
  case .renewed(let slug): link(wording.fileRenewed, to: .page(slug))
  case .unchanged(let slug): link(wording.fileUnchanged, to: .page(slug))
  case .keptOurs(let slug): link(wording.fileKeptOurs, to: .page(slug))
  case .refused(let mistake):
    "\(Tag.html(wording.fileRefused, .bad)) \(wording.lineOfFile(mistake.line)): \(wording.fileMistake(mistake.reason))"
  }
}
