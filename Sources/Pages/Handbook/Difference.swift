import Domain
import Markup
import Vocabulary
import Wording

/// What changed between two texts, word by word; for a process step by step, so that nobody reads how it is stored.
func difference(_ change: WordDifference, _ wording: any Wording) -> HTML {
  guard !change.isEmpty else { return #"<p class="soft">\#(wording.nothingChanged)</p>"# }
  guard let (old, new) = outlines(change) else { return words(change, wording) }
  let parts = partsChanged(from: old, to: new, wording)
  return parts.isEmpty ? #"<p class="soft">\#(wording.onlyOrderChanged)</p>"# : parts.joined()
}

/// The steps that differ between the two sides of a difference between processes.
func stepsChanged(_ change: WordDifference) -> Set<ID<CriticalStep>> {
  guard let (old, new) = outlines(change) else { return [] }
  let changed = new.steps.filter { old.step($0.id) != $0 } + old.steps.filter { new.step($0.id) == nil }
  return Set(changed.map(\.id))
}

/// The pieces give both texts back to the letter; when both are outlines, these are they.
private func outlines(_ change: WordDifference) -> (old: ProcessOutline, new: ProcessOutline)? {
  var (old, new) = ("", "")
  for piece in change.pieces {
    switch piece {
    case .same(let text): (old, new) = (old + text, new + text)
    case .gone(let text): old += text
    case .new(let text): new += text
    }
  }
  let outlines = (old: ProcessOutline(text: old), new: ProcessOutline(text: new))
  return outlines.old.text == old && outlines.new.text == new ? outlines : nil
}

private func partsChanged(from old: ProcessOutline, to new: ProcessOutline, _ wording: any Wording) -> [HTML] {
  var parts: [HTML] = []
  if old.purpose != new.purpose {
    parts.append(part(wording.purposeWord, [(wording.purposeWord, old.purpose, new.purpose)], tag: nil, wording))
  }
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

private func fields(_ old: ProcessOutline.Step?, _ new: ProcessOutline.Step?, _ wording: any Wording) -> [FieldChange] {
  func room(_ step: ProcessOutline.Step?) -> String { step.map { $0.leavesRoom ? $0.room : "\(wording.noRoom). \($0.room)" } ?? "" }
  let all: [FieldChange] = [
    (wording.stepTitle, old?.title ?? "", new?.title ?? ""), (wording.whyHere, old?.why ?? "", new?.why ?? ""),
    (wording.trueAfterwards, old?.afterwards ?? "", new?.afterwards ?? ""),
    (wording.ourAgreement, old?.agreement ?? "", new?.agreement ?? ""),
    (wording.yourRoom, room(old), room(new)),
  ]
  return all.filter { $0.old != $0.new }
}

private func part(_ title: String, _ fields: [FieldChange], tag: HTML?, _ wording: any Wording) -> HTML {
  """
  <section class="flow-s mt-5"><h3>\(title)</h3>\(tag.map { "<p>\($0)</p>" } as HTML?)\
  \(Steps.pairs(fields.map { ($0.label, words(WordDifference(from: $0.old, to: $0.new), wording)) }))</section>
  """
}

private func words(_ change: WordDifference, _ wording: any Wording) -> HTML {
  let pieces = change.pieces.map { piece -> Diff.Piece in
    switch piece {
    case .same(let text): .same(shortened(text))
    case .gone(let text): .gone(text)
    case .new(let text): .new(text)
    }
  }
  return Diff.html(pieces, Diff.Words(gone: wording.wordsGone, new: wording.wordsNew))
}

/// Of a long piece that stayed the same only what lies beside a change.
private func shortened(_ text: String) -> String {
  let around = 160
  guard text.count > 3 * around else { return text }
  return "\(text.prefix(around)) […] \(text.suffix(around))"
}

/// A content to lay beside another: its words, without anything to press.
func plainly(_ content: PageContent, _ wording: any Wording) -> HTML {
  switch content {
  case .text(let text): return #"<p class="diff">\#(text)</p>"#
  case .outline(let outline):
    let steps: [HTML] = outline.steps.enumerated().map { index, step in
      #"<div class="mt-5"><h3>\#(wording.stepNamed(index + 1, step.title))</h3>\#(words(of: step, wording))</div>"#
    }
    return #"<p class="measure">\#(HTML.lines(outline.purpose))</p>\#(steps.joined())"#
  }
}
