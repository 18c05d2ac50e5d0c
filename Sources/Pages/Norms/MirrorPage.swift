package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// Where the handbook begins to look like a norm: each sign in words, to be changed in the handbook or dismissed.
package func mirrorPage(_ reading: MirrorReading, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let content: HTML = reading.signs.isEmpty
    ? Empty.html(.chairs, wording.noSigns, wording.noSignsWhy)
    : #"<ul class="pages">\#(each: reading.signs.prefix(100), { sign($0, wording) })</ul>"#
  return document(
    title: wording.mirrorTitle, surroundings.at(.norms), form: form,
    body: """
      \(setCrumbs(reading.set, surroundings))<h1>\(wording.mirrorTitle)</h1><p class="lead mt-4">\(wording.mirrorLead)</p>
      <p class="mt-4">\(wording.mirrorReport(reading))</p>
      <div class="mt-4">\(keepersRead(wording.mirrorWho))</div><div class="mt-6">\(content)</div>
      \(apart(HTML.when(!reading.signs.isEmpty, wave(reading, wording, form))))
      \(apart(HTML.when(!reading.waved.isEmpty, waved(reading, surroundings))))
      """)
}

private func sign(_ sign: MirrorSign, _ wording: Wording) -> HTML {
  "<li><p><b>\(wording.sign(sign))</b></p><p>\(mark(sign.clause))</p>\(words(sign, wording))</li>"
}

private func wave(_ reading: MirrorReading, _ wording: Wording, _ form: FormState?) -> HTML {
  let questions = Questions(form, wording)
  let signs = reading.signs.prefix(100).map { Field.Option($0.name, "\(wording.sign($0)) – \($0.clause.number)") }
  let asked = [
    questions.ask(MirrorForm.sign, wording.whichSign, .select(Array(signs))),
    questions.ask(MirrorForm.reason, wording.whyNoSign, .lines(low: true)),
  ]
  return Section.html(
    id: "wegwuiven", wording.waveAway, remark: "\(wording.waveRemark)",
    questions.form(wording.judgeRefused, to: Place.normMirror(reading.set.id), asked, Button.submit(wording.waveIt, .second)))
}

private func words(_ sign: MirrorSign, _ wording: Wording) -> HTML {
  guard case .pageCopies(_, _, let words) = sign.kind else { return .empty }
  return #"<p class="soft">‘… \#(words) …’</p>"#
}

private func waved(_ reading: MirrorReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let rows: [[HTML]] = reading.waved.map { one in
    [
      "\(wording.sign(one.sign))", mark(one.sign.clause), "\(one.reason)",
      "\(one.by), \(wording.day(one.on, seenOn: surroundings.today))",
    ]
  }
  return Section.html(
    id: "weggewuifd", wording.wavedTitle,
    Table(
      caption: wording.wavedTitle, columns: [wording.columnSign, wording.columnNorm, wording.columnReason, wording.columnWho],
      rows: rows
    ).html)
}
