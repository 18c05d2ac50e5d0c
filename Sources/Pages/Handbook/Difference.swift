import Domain
import Markup
import Vocabulary
import Wording

/// What changed in a page, word by word: for a process step by step, for a service part by part, and between two kinds as both
/// are read. The stored form is never shown.
func difference(_ change: ContentDifference, _ wording: Wording) -> HTML {
  guard !change.isEmpty else { return #"<p class="soft">\#(wording.nothingChanged)</p>"# }
  switch (change.before, change.after) {
  case (.text(let old), .text(let new)): return words(WordDifference(from: old, to: new), wording)
  case (.service(let old), .service(let new)): return Steps.pairs(drawn(serviceFields(old, new, wording), wording))
  case (.outline(let old), .outline(let new)):
    let parts = partsChanged(from: old, to: new, wording)
    return parts.isEmpty ? #"<p class="soft">\#(wording.onlyOrderChanged)</p>"# : parts.joined()
  default:
    return words(WordDifference(from: asRead(change.before, wording), to: asRead(change.after, wording)), wording)
  }
}

/// What changed in a short text, such as a title.
func difference(_ change: WordDifference, _ wording: Wording) -> HTML {
  change.isEmpty ? #"<p class="soft">\#(wording.nothingChanged)</p>"# : words(change, wording)
}

/// The steps that were changed, added or removed.
func stepsChanged(_ change: ContentDifference) -> Set<ID<CriticalStep>> {
  guard case .outline(let old) = change.before, case .outline(let new) = change.after else { return [] }
  let changed = new.steps.filter { old.step($0.id) != $0 } + old.steps.filter { new.step($0.id) == nil }
  return Set(changed.map(\.id))
}

private func partsChanged(from old: ProcessOutline, to new: ProcessOutline, _ wording: Wording) -> [HTML] {
  var parts: [HTML] = []
  let whole = [(wording.purposeWord, old.purpose, new.purpose)] + projectFields(old.project, new.project, wording)
  let changed = whole.filter { $0.1 != $0.2 }
  if !changed.isEmpty { parts.append(part(wording.purposeWord, changed, tag: nil, wording)) }
  for (index, step) in new.steps.enumerated() {
    let before = old.step(step.id)
    guard before != step else { continue }
    let tag = before == nil ? Tag.html(wording.stepIsNew, .lamp) : nil
    parts.append(part(wording.stepNamed(index + 1, step.title), fields(before, step, wording), tag: tag, wording))
  }
  for step in old.steps where new.step(step.id) == nil {
    parts.append(part(wording.stepGone(step.title), fields(step, nil, wording), tag: Tag.html(wording.stepIsGone, .bad), wording))
  }
  return parts
}

private typealias FieldChange = (label: String, old: String, new: String)

private func fields(_ old: ProcessOutline.Step?, _ new: ProcessOutline.Step?, _ wording: Wording) -> [FieldChange] {
  func room(_ step: ProcessOutline.Step?) -> String {
    step.map { $0.leavesRoom ? $0.room : "\(wording.noRoom). \($0.room)" } ?? ""
  }
  let all: [FieldChange] = [
    (wording.stepTitle, old?.title ?? "", new?.title ?? ""), (wording.whyHere, old?.why ?? "", new?.why ?? ""),
    (wording.trueAfterwards, old?.afterwards ?? "", new?.afterwards ?? ""),
    (wording.ourAgreement, old?.agreement ?? "", new?.agreement ?? ""),
    (wording.yourRoom, room(old), room(new)),
  ]
  return all.filter { $0.old != $0.new }
}

private func projectFields(_ old: ProjectFrame?, _ new: ProjectFrame?, _ wording: Wording) -> [FieldChange] {
  func runs(_ frame: ProjectFrame?) -> String { frame.flatMap { runningTime($0, wording) } ?? "" }
  return [(wording.projectForWhom, old?.forWhom ?? "", new?.forWhom ?? ""), (wording.projectRuns, runs(old), runs(new))]
}

private func serviceFields(_ old: ServicePromise, _ new: ServicePromise, _ wording: Wording) -> [FieldChange] {
  zip(zip(serviceHeadings(wording), old.parts), new.parts).map { ($0.0, $0.1, $1) }.filter { $0.1 != $0.2 }
}

private func part(_ title: String, _ fields: [FieldChange], tag: HTML?, _ wording: Wording) -> HTML {
  """
  <section class="flow-s \
  mt-5"><h3>\(title)</h3>\(tag.map { "<p>\($0)</p>" } as HTML?)\(Steps.pairs(drawn(fields, wording)))</section>
  """
}

private func drawn(_ fields: [FieldChange], _ wording: Wording) -> [(question: String, answer: HTML)] {
  fields.map { ($0.label, words(WordDifference(from: $0.old, to: $0.new), wording)) }
}

private func words(_ change: WordDifference, _ wording: Wording) -> HTML {
  let pieces = change.pieces.map { piece -> Diff.Piece in
    switch piece {
    case .same(let text): .same(shortened(text))
    case .gone(let text): .gone(text)
    case .new(let text): .new(text)
    }
  }
  return Diff.html(pieces, Diff.Words(gone: wording.wordsGone, new: wording.wordsNew))
}

/// A long unchanged piece, shortened to what stands beside a change.
private func shortened(_ text: String) -> String {
  let around = 160
  guard text.utf8.count > 3 * around, text.count > 3 * around else { return text }
  return "\(text.prefix(around)) […] \(text.suffix(around))"
}
