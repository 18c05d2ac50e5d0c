package import Domain
package import Forms
package import Markup
package import Vocabulary
import Wording

/// "Ik deed het anders", at one step of a published version. It takes under a minute: only what and why are asked.
/// - Parameter teams: the reader's teams, in whose name something can be written down.
package func deviatePage(
  _ card: PageCard, version: Int, _ step: ProcessOutline.Step, teams: [TeamName] = [], readers: DeviationReaders,
  _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let asked = deviationQuestions(questions, readers, teams: teams, standing: .me)
  let place = Place.deviate(card.slug, step.id)
  return document(
    title: wording.iDidItDifferently, surroundings.at(.capture), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (card.title, .step(step.id, of: card.slug))]))
      <h1>\(wording.iDidItDifferently)</h1><p class="lead mt-4">\(wording.differentLead)</p>
      <div class="mt-5">\(PostForm(to: place.address, keeps: "anders-\(version)", classes: "flow measure").html(
        """
        \(questions.summary(wording.differentRefused, asked))\
        <details class="deviation"><summary>\(wording.stepOfVersion(step.title, version: version))</summary>\
        \(words(of: step, wording))</details>\
        \(Question.all(asked))\(hidden(readers))\(PostForm.restored(wording.wordsCameBack))\
        \(Who.line(.me, "\(wording.differentWho)"))\(Button.submit(wording.keepDifferent, .thumb, waiting: wording.waiting))
        """))</div>
      """)
}

private func hidden(_ readers: DeviationReaders) -> HTML {
  [DeviationAudience.team, .owner].map { DeviationForm.readers($0).hidden(readers.mark(for: $0)) }.joined()
}

private func deviationQuestions(
  _ questions: Questions, _ readers: DeviationReaders, teams: [TeamName], standing: DeviationAudience
) -> [Question] {
  let wording = questions.wording
  let audiences = DeviationAudience.allCases.map {
      Field.Option(
        $0.rawValue, wording.audience($0),
        hint: wording.audienceHint($0, owner: readers.owner?.name, team: readers.team.map(\.name)))
  } + teams.map { Field.Option($0.id.raw, wording.inNameOf($0.name).words, hint: wording.inNameOf($0.name).hint) }
  return [
    questions.ask(DeviationForm.instead, wording.whatInstead, .lines(low: true), hint: wording.whatInsteadHint),
    questions.ask(DeviationForm.because, wording.whyInstead, .lines(low: true), hint: wording.whyInsteadHint),
    questions.ask(DeviationForm.gave, wording.whatItGave, hint: wording.whatItGaveHint),
    questions.choose(DeviationForm.audience, wording.forWhom, audiences, standing: standing.rawValue),
  ]
}

/// Changes what I wrote, with the form of `deviatePage`.
package func changeDeviationPage(
  _ own: OwnDeviation, readers: DeviationReaders, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(
    form,
    standing: [
      DeviationForm.instead.holding(own.instead), DeviationForm.because.holding(own.because),
      DeviationForm.gave.holding(own.gave), DeviationForm.audience.holding(own.audience.rawValue),
    ], wording)
  let asked = deviationQuestions(questions, readers, teams: [], standing: own.audience)
  return document(
    title: wording.changeMineTitle, surroundings.at(.more), form: form,
    body: """
      \(surroundings.crumbs([(wording.navOwn, .own()), (own.pageTitle, .step(own.step, of: own.slug))]))
      <h1>\(wording.changeMineTitle)</h1><p class="lead mt-4">\(wording.changeMineLead(own))</p>
      <div class="mt-5">\(PostForm(to: Place.ownDeviation(own.id).address, classes: "flow measure").html(
        """
        \(questions.summary(wording.differentRefused, asked))\
        <details class="deviation"><summary>\(wording.stepAsItStood(version: own.version))</summary>\
        <p class="soft">\(HTML.lines(own.deviatedFrom))</p></details>\
        \(Question.all(asked))\(hidden(readers))\
        \(Who.line(.me, "\(wording.differentWho)"))\(Button.submit(wording.keepMine, .thumb, waiting: wording.waiting))
        """))</div>
      """)
}

/// A process with its steps, to choose where it went differently.
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

/// "Leg vast": which step was done differently? Two taps lead to the form.
/// - Parameters:
///   - processes: the most likely first.
///   - opened: the process that is unfolded, from the address (`?proces=`).
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
  let steps = process.steps.map { Chapters.Page($0.title, to: Place.deviate(process.slug, $0.id).address) }
  return """
    <details class="deviation"\(HTML.when(isOpen, " open"))><summary>\(process.title)</summary>\(Chapters.list(steps))</details>

    """
}
