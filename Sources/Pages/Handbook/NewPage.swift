package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// Begins a page.
/// - Parameter templates: what one may begin with.
package func newPagePage(
  chapters: [String], templates: [PageTemplate] = [], _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let kinds = PageKind.allCases.map { kind in
    let (words, hint) = wording.pageKindChoice(kind)
    return Field.Option(kind.rawValue, words, hint: hint)
  }
  let asked = [
    questions.ask(NewPageForm.title, wording.pageTitle, hint: wording.pageTitleHint),
    questions.ask(NewPageForm.chapter, wording.chapterQuestion, hint: wording.chapterHint(chapters)),
    questions.choose(NewPageForm.kind, wording.kindQuestion, kinds, standing: PageKind.process.rawValue),
  ]
  return document(
    title: wording.newPage, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook())]))
      <h1>\(wording.newPage)</h1><p class="lead mt-4">\(wording.newPageLead)</p>
      <div class="mt-6">\(questions.form(
        wording.newPageRefused, to: Place.newPage(), asked,
        "\(choice(of: templates, questions))\(organisationReads(wording.draftWho(surroundings.house)))\(Button.submit(wording.beginPage))"))</div>
      """)
}

/// The templates, folded, because most people know what they want to write.
private func choice(of templates: [PageTemplate], _ questions: Questions) -> HTML {
  guard !templates.isEmpty else { return .empty }
  let wording = questions.wording
  let options = [Field.Option("", wording.templateNone)] + templates.map { template in
      Field.Option(
        template.slug, wording.said(template.name), hint: "\(wording.pageKind(template.kind)). \(wording.said(template.summary))")
  }
  let isChosen = !questions.state.value(NewPageForm.template).isEmpty
  return """
    <details class="deviation"\(HTML.when(isChosen, " open"))><summary>\(wording.templateQuestion)</summary>\
    \(questions.choose(NewPageForm.template, wording.templateQuestion, options, standing: "", hint: wording.templateHint).html)</details>
    """
}
