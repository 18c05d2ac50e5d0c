package import Domain
package import Forms
package import Markup
package import Vocabulary
import Wording

/// A text as a process in outline: its headings are proposed as steps, and the words below a heading become the agreement. It
/// is only a proposal: people choose, and the text stays in the history.
package struct OutlineProposal: Sendable {
  package struct Step: Sendable {
    package let title: String
    package let text: String
  }
  package let purpose: String
  package let steps: [Step]

  /// - Parameter text: Markdown.
  package init(from text: String) {
    let outline = Markdown.outline(text)
    purpose = Markdown.plain(outline.lead)
    steps = outline.parts.prefix(ProcessOutline.mostSteps).map { Step(title: $0.title, text: Markdown.plain($0.text)) }
  }

  /// The outline with the chosen steps, counted from 0. What was not chosen stays in the text.
  package func outline(purpose: String, choosing chosen: Set<Int>, naming name: () -> ID<CriticalStep>) -> ProcessOutline {
    let steps = steps.enumerated().filter { chosen.contains($0.offset) }
    return ProcessOutline(
      purpose: purpose, steps: steps.map { ProcessOutline.Step(id: name(), title: $0.element.title, agreement: $0.element.text) })
  }
}

/// Turns a text into a process.
package func outlinePage(_ draft: DraftReading, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let proposal = OutlineProposal(from: draft.content.text)
  var standing = FormState([OutlineForm.purpose.holding(proposal.purpose)])
  standing.keep(proposal.steps.indices.prefix(ProcessOutline.gentleSteps.upperBound).map { String($0) }, in: OutlineForm.steps)
  let questions = Questions(form ?? standing, wording)
  let choices = proposal.steps.enumerated().map { index, step in
    Field.Option(String(index), step.title, hint: firstWords(of: step.text))
  }
  let asked = [
    questions.ask(OutlineForm.purpose, wording.purposeQuestion, .lines(low: true), hint: wording.purposeHint),
    questions.tick(
      OutlineForm.steps, wording.whichSteps, choices, hint: choices.isEmpty ? wording.noHeadings : wording.whichStepsHint),
  ]
  return document(
    title: wording.turnIntoProcess, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (draft.card.title, .page(draft.card.slug))]))
      <h1>\(wording.turnIntoProcess)</h1><p class="lead mt-4">\(wording.turnLead)</p>
      <div class="mt-6">\(questions.form(
        wording.turnRefused, to: Place.outline(draft.card.slug),
        hidden: VersionField().hidden(String(draft.revision.number)), asked,
        "\(organisationReads(wording.draftWho(surroundings.house)))\(Button.submit(wording.makeProcess))"))</div>
      """)
}

/// The first words of a text, by which people recognise it.
private func firstWords(of text: String) -> String? {
  let words = text.split(whereSeparator: \.isWhitespace)
  guard !words.isEmpty else { return nil }
  return words.count > 14 ? "\(words.prefix(14).joined(separator: " "))…" : words.joined(separator: " ")
}
