import Domain
package import Markup
import Vocabulary
import Wording

/// Beginning a page. Sends `titel`, `hoofdstuk` and `soort` (`tekst` or `proces`).
package func newPagePage(chapters: [String], _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let kinds = [
    Field.Option(PageKind.process.rawValue, wording.kindProcess, hint: wording.kindProcessHint),
    Field.Option(PageKind.text.rawValue, wording.kindText, hint: wording.kindTextHint),
  ]
  let asked = [
    questions.ask("titel", wording.pageTitle, hint: wording.pageTitleHint),
    questions.ask("hoofdstuk", wording.chapterQuestion, hint: wording.chapterHint(chapters)),
    questions.choose("soort", wording.kindQuestion, kinds, standing: PageKind.process.rawValue),
  ]
  return document(
    title: wording.newPage, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook)]))
      <h1>\(wording.newPage)</h1><p class="lead mt-4">\(wording.newPageLead)</p>
      <div class="mt-6">\(questions.form(
        wording.newPageRefused, to: Place(.newPage), asked,
        "\(organisationReads(wording.draftWho(surroundings.house)))\(Button.submit(wording.beginPage))"))</div>
      """)
}
