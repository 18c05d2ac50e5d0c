package import Domain
package import Markup
package import Vocabulary
import Wording

/// "Ik deed het anders", at one step of a published version. Under a minute: only what and why are asked.
/// Sends `anders`, `omdat`, `bracht` and `voor` (`DeviationAudience`, or the name of a team that speaks).
/// - Parameter teams: those the reader is in, and in whose name something can be written down.
package func deviatePage(
  _ card: PageCard, version: Int, _ step: ProcessOutline.Step, teams: [TeamName] = [], _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let owner = card.owner?.name
  let audiences = DeviationAudience.allCases.map {
    Field.Option($0.rawValue, wording.audience($0), hint: wording.audienceHint($0, owner: owner))
  } + teams.map { Field.Option($0.id.raw, wording.inNameOf($0.name).words, hint: wording.inNameOf($0.name).hint) }
  let asked = [
    questions.ask("anders", wording.whatInstead, .lines(low: true), hint: wording.whatInsteadHint),
    questions.ask("omdat", wording.whyInstead, .lines(low: true), hint: wording.whyInsteadHint),
    questions.ask("bracht", wording.whatItGave, hint: wording.whatItGaveHint),
    questions.choose("voor", wording.forWhom, audiences, standing: DeviationAudience.me.rawValue),
  ]
  let place = Place(.deviate, [card.slug, step.id.raw])
  return document(
    title: wording.iDidItDifferently, surroundings.at(.capture), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook), (card.title, .page(card.slug, step: step.id))]))
      <h1>\(wording.iDidItDifferently)</h1><p class="lead mt-4">\(wording.differentLead)</p>
      <div class="mt-5">\(PostForm(to: place.address, keeps: "anders-\(version)", classes: "flow measure").html(
        """
        \(questions.summary(wording.differentRefused, asked))\
        <details class="deviation"><summary>\(wording.stepOfVersion(step.title, version: version))</summary>\
        \(words(of: step, wording))</details>\
        \(Question.all(asked))\(PostForm.restored(wording.wordsCameBack))\
        \(Who.line(.me, "\(wording.differentWho)"))\(Button.submit(wording.keepDifferent, .thumb, waiting: wording.waiting))
        """))</div>
      """)
}

/// A process with its steps, to choose where it went otherwise.
package struct ProcessChoice: Sendable {
  package let slug: String
  package let title: String
  package let steps: [(id: ID<CriticalStep>, title: String)]

  package init(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)]) {
    self.slug = slug
    self.title = title
    self.steps = steps
  }
}

/// "Leg vast": at which step did it go otherwise? Two taps from the thumb to the writing.
/// - Parameters:
///   - processes: the most likely first.
///   - opened: the process that is unfolded, as the address says it (`?proces=`).
package func capturePage(_ processes: [ProcessChoice], opened: String? = nil, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let first = processes.first { $0.slug == opened } ?? processes.first
  let inOrder = processes.filter { $0.slug == first?.slug } + processes.filter { $0.slug != first?.slug }
  let list: HTML = processes.isEmpty
    ? Empty.html(.chairs, wording.noProcesses, wording.noProcessesHow)
    : #"<div class="mt-6 measure">\#(each: inOrder, { choice($0, isOpen: $0.slug == first?.slug) })</div>"#
  return document(
    title: wording.navCapture, surroundings.at(.capture),
    body: """
      \(opening(wording.captureHeading, wording.captureLead, who: Who.line(.me, "\(wording.differentWho)")))\(list)
      """)
}

private func choice(_ process: ProcessChoice, isOpen: Bool) -> HTML {
  let steps = process.steps.map { Chapters.Page($0.title, to: Place(.deviate, [process.slug, $0.id.raw]).address) }
  return """
    <details class="deviation"\(HTML.when(isOpen, " open"))><summary>\(process.title)</summary>\(Chapters.list(steps))</details>

    """
}
