import Domain
import Markup
import Vocabulary
import Wording

/// A content for a comparison: its words, without buttons or links.
/// - Parameter isDrawn: a text as it will look instead of as it was typed.
func plainly(_ content: PageContent, isDrawn: Bool = false, _ surroundings: Surroundings) -> HTML {
  guard isDrawn, case .text(let text) = content else { return plainly(content, surroundings.wording) }
  return Prose.html(Markdown.html(text, leavingOutTitle: true, links: { $0 }))
}

func plainly(_ content: PageContent, _ wording: Wording) -> HTML {
  switch content {
  case .text(let text): return #"<p class="diff">\#(text)</p>"#
  case .service(let promise): return serviceParts(promise, wording)
  case .outline(let outline):
    let steps: [HTML] = outline.steps.enumerated().map { index, step in
      #"<div class="mt-5"><h3>\#(wording.stepNamed(index + 1, step.title))</h3>\#(words(of: step, wording))</div>"#
    }
    return #"<p class="measure">\#(fieldLines(outline.purpose))</p>\#(projectLine(outline.project, wording))\#(steps.joined())"#
  }
}

/// A content as one text, for a difference between two kinds: with the labels that a reader sees, and none of the stored ones.
func asRead(_ content: PageContent, _ wording: Wording) -> String {
  var lines: [String] = []
  func add(_ label: String, _ value: String) {
    if !value.isEmpty { lines.append(label.hasSuffix("?") ? "\(label) \(value)" : "\(label): \(value)") }
  }
  switch content {
  case .text(let text): lines = [text]
  case .service(let promise): for (label, value) in zip(serviceHeadings(wording), promise.parts) { add(label, value) }
  case .outline(let outline):
    add(wording.purposeWord, outline.purpose)
    add(wording.projectForWhom, outline.project?.forWhom ?? "")
    add(wording.projectRuns, outline.project.flatMap { runningTime($0, wording) } ?? "")
    for (index, step) in outline.steps.enumerated() {
      lines.append("\n\(wording.stepNamed(index + 1, step.title))")
      add(wording.whyHere, step.why)
      add(wording.trueAfterwards, step.afterwards)
      add(wording.ourAgreement, step.agreement)
      add(step.leavesRoom ? wording.yourRoom : wording.noRoom, step.room)
    }
  }
  return lines.joined(separator: "\n")
}

// MARK: Services and projects

/// The headings of the parts of a service, in their order (`ServicePromise.parts`).
func serviceHeadings(_ wording: Wording) -> [String] {
  [wording.serviceForWhom, wording.serviceExpect, wording.serviceAsk, wording.serviceWhenWrong, wording.serviceTerms]
}

/// The parts of a service that have words.
func serviceParts(_ promise: ServicePromise, _ wording: Wording) -> HTML {
  zip(serviceHeadings(wording), promise.parts).filter { !$1.isEmpty }
    .map { #"<div class="flow-s mt-5"><h3>\#($0)</h3>\#(listed($1))</div>"# }.joined()
}

/// One line is a sentence; several are a list, whatever sign they began with.
func listed(_ text: String, _ links: FieldLinks = .here) -> HTML {
  let lines = text.split(separator: "\n").map { line in trimmed(line.drop { "-*•– ".contains($0) }) }.filter { !$0.isEmpty }
  guard lines.count > 1 else { return #"<p class="measure">\#(fieldLines(lines.first ?? "", links))</p>"# }
  return #"<ul class="promises measure">\#(each: lines, { "<li>\(fieldLines($0, links))</li>" })</ul>"#
}

/// From when until when, in words. Nil when neither was said.
func runningTime(_ project: ProjectFrame, _ wording: Wording) -> String? {
  switch (project.begins, project.ends) {
  case (nil, nil): nil
  case (let begins?, let ends?): wording.projectRuns(from: wording.day(begins), until: wording.day(ends))
  case (let begins?, nil): wording.projectRuns(from: wording.day(begins))
  case (nil, let ends?): wording.projectRuns(until: wording.day(ends))
  }
}

/// For whom a project is and how long it runs.
func projectLine(_ project: ProjectFrame?, _ wording: Wording, _ links: FieldLinks = .here) -> HTML {
  let said = projectFacts(project, wording).map { (question: $0.question, answer: fieldLines($0.answer, links)) }
  return HTML.when(!said.isEmpty, #"<div class="mt-5 measure">\#(Steps.pairs(said))</div>"#)
}

/// The same as questions and answers; only what was filled in.
func projectFacts(_ project: ProjectFrame?, _ wording: Wording) -> [(question: String, answer: String)] {
  let facts: [(question: String, answer: String)] = [
    (wording.projectForWhom, project?.forWhom ?? ""), (wording.projectRuns, project.flatMap { runningTime($0, wording) } ?? ""),
  ]
  return facts.filter { !$0.answer.isEmpty }
}
