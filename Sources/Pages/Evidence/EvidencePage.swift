package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// One piece of evidence: what it shows, its period, its places, and every revision. Whoever keeps the handbook connects it to
/// clauses or to a place, replaces it, and withdraws it.
/// - Parameter isRefused: the bytes are not those that were kept, so they were not given.
package func evidencePage(
  _ reading: EvidenceReading, isRefused: Bool = false, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  guard let newest = reading.revisions.first else {
    return document(title: wording.evidenceTitle, surroundings.at(.norms), body: .empty)
  }
  return document(
    title: newest.title, surroundings.at(.norms), form: form,
    body: """
      \(surroundings.crumbs([(wording.navNorms, .norms()), (wording.evidenceTitle, Place.evidence())]))
      \(HTML.when(isRefused, #"<div class="mt-4">\#(Message.html(.bad, .text(wording.fileDiffers)))</div>"#))
      \(Section.book(
        """
        <h1>\(newest.title)</h1>
        \(HTML.when(!newest.shows.isEmpty, #"<p class="lead mt-4">\#(HTML.lines(newest.shows))</p>"#))
        \(standing(of: newest, reading, surroundings))
        \(ways(to: newest, reading, wording))
        <div class="mt-5">\(organisationReads(wording.evidenceWho))</div>
        """, margin: facts(newest, surroundings)))
      \(apart(used(reading, surroundings, form)))
      \(apart(Section.html(id: "uitgaven", wording.revisionsTitle, Versions.html(issues(of: reading, surroundings), isCountedBack: true))))
      \(apart(HTML.when(reading.mayKeep, keeping(reading, surroundings, form)), isForScreen: true))
      """)
}

private func standing(of revision: EvidenceRevision, _ reading: EvidenceReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  if let end = reading.withdrawal {
    return
      #"""
      <div \#
      class="mt-4">\#(Message.html(.wait, .text(wording.withdrawnWords(end, wording.day(end.on))), isSpoken: false))</div>
      """#
  }
  if let end = revision.destroyed {
    return
      #"""
      <div \#
      class="mt-4">\#(Message.html(.wait, .text(wording.destroyedWords(end, wording.day(end.on))), isSpoken: false))</div>
      """#
  }
  let words = wording.standingUntil(revision.period.standing(on: surroundings.today), wording.day(revision.period.holdsUntil()))
  return #"<p class="mt-4">\#(standingTag(revision.period, surroundings)) <span class="soft">\#(words)</span></p>"#
}

/// The link to the file or the address. The browser saves a file and never opens it.
private func ways(to revision: EvidenceRevision, _ reading: EvidenceReading, _ wording: Wording) -> HTML {
  guard reading.gives(revision) else { return .empty }
  switch revision.content {
  case .file:
    let place = Place.evidenceFile(reading.id, revision.number)
    return
      #"""
      <div class="mt-5 \#
      screen-only">\#(Button.link(wording.takeFile, to: place.address, Button.Look(.act, icon: .download)))</div>
      """#
  case .link(let address):
    return """
      <p class="mt-5"><a class="hash" href="\(address)" rel="noopener noreferrer">\(address)</a></p>\
      <p class="mt-4 small soft">\(wording.linkIsNotFetched)</p>
      """
  }
}

private func facts(_ revision: EvidenceRevision, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  var facts: [(name: String, value: HTML)] = [
    (wording.whatPeriod, "\(wording.period(revision.period))"),
    (wording.broughtBy, "\(wording.broughtOn(revision.by, wording.day(revision.at.day)))"),
  ]
  switch revision.content {
  case .file(let file, let name):
    facts.append((wording.whichFile, "\(wording.fileKind(file.kind)), \(wording.fileSize(file.size))"))
    if !name.isEmpty { facts.append((wording.originalName, #"<span class="hash">\#(name)</span>"#)) }
    facts.append((wording.fileFingerprint, #"<span class="hash">\#(file.hash)</span>"#))
  case .link: facts.append((wording.rowSeal, #"<span class="hash">\#(revision.chain)</span>"#))
  }
  return Facts.html(facts)
}

// MARK: Where it is used

private func used(_ reading: EvidenceReading, _ surroundings: Surroundings, _ form: FormState?) -> HTML {
  let wording = surroundings.wording
  func off(_ place: ID<EvidencePlace>) -> [HTML] {
    reading.mayKeep ? [PostForm.button(wording.takeOff, to: Place.evidencePlace(reading.id, place).address, .quiet)] : []
  }
  let last = reading.mayKeep ? [wording.columnUnlink] : []
  let proofs: [[HTML]] = reading.proofs.map { [mark($0.clause), "\($0.set)"] + off($0.place) }
  let spots: [[HTML]] = reading.spots.map { spot in
    [link(spot.stepTitle ?? spot.pageTitle, to: .step(spot.step, of: spot.slug)), "\(spot.pageTitle)"] + off(spot.place)
  }
  let clauses = Table(
    caption: wording.provesClauses, hidesCaption: false, columns: [wording.columnNorm, wording.normSet] + last, rows: proofs)
  let pages = Table(
    caption: wording.hangsOnPages, hidesCaption: false, columns: [wording.columnPlace, wording.columnPage] + last, rows: spots)
  let nowhere: HTML = #"<p class="soft">\#(wording.usedNowhere)</p>"#
  let connecting = reading.mayKeep && reading.withdrawal == nil ? connect(reading, wording, form) : .empty
  return Section.html(
    id: "plekken", wording.whereUsed,
    """
    \(HTML.when(proofs.isEmpty && spots.isEmpty, nowhere))\(HTML.when(!proofs.isEmpty, clauses.html))\
    \(HTML.when(!spots.isEmpty, #"<div class="mt-5">\#(pages.html)</div>"#))\(connecting)
    """)
}

/// The form that came back, if it belongs to these fields.
private func back(_ form: FormState?, to fields: any FormField...) -> FormState? {
  form.flatMap { form in fields.contains { form.mistake($0.name) != nil } ? form : nil }
}

private func connect(_ reading: EvidenceReading, _ wording: Wording, _ form: FormState?) -> HTML {
  // Most pieces prove more clauses of the same set.
  let standing = [EvidencePlacesForm.set.holding(reading.proofs.first?.clause.set.raw ?? "")]
  let questions = Questions(back(form, to: EvidencePlacesForm.set, EvidencePlacesForm.numbers), standing: standing, wording)
  let place = Place.evidencePlaces(reading.id)
  var forms: [HTML] = []
  if !reading.sets.isEmpty {
    let asked = [
      questions.ask(
        EvidencePlacesForm.set, wording.normSet, .select(reading.sets.map { Field.Option($0.id.raw, wording.setName($0)) })),
      questions.ask(EvidencePlacesForm.numbers, wording.clauseNumbers, hint: wording.clauseNumbersHint),
    ]
    forms.append(
      #"""
      <div \#
      class="flow"><h3>\#(wording.connectToClauses)</h3>\#(questions.form(wording.evidenceRefused, to: place, asked, Button.submit(wording.connectEvidence, .second)))</div>
      """#
    )
  }
  if !reading.candidates.isEmpty {
    let options = reading.candidates.flatMap { page in
      [Field.Option(page.slug, page.title)]
        + page.steps.map { Field.Option(SpotField.value(page.slug, $0.id), wording.stepOf($0.title, page: page.title)) }
    }
    let own = Questions(back(form, to: EvidencePlacesForm.spot), wording)
    let asked = [own.ask(EvidencePlacesForm.spot, wording.whichEvidencePlace, .select(options))]
    forms.append(
      #"""
      <div \#
      class="flow"><h3>\#(wording.connectToPage)</h3>\#(own.form(wording.evidenceRefused, to: place, asked, Button.submit(wording.connectEvidence, .second)))</div>
      """#
    )
  }
  return #"<div class="duo duo--even mt-6 screen-only">\#(forms.joined())</div>"#
}

// MARK: Revisions

private func issues(of reading: EvidenceReading, _ surroundings: Surroundings) -> [Versions.Entry] {
  let wording = surroundings.wording
  return reading.revisions.enumerated().map { index, revision in
    var words: [HTML] = ["\(wording.period(revision.period))"]
    if index > 0 {
      let next = reading.revisions[index - 1]
      words.append("\(wording.replacedOn(wording.day(next.at.day), by: next.number))")
    }
    if let end = revision.destroyed { words.append("\(wording.destroyedWords(end, wording.day(end.on)))") }
    switch revision.content {
    case .file(let file, _):
      let place = Place.evidenceFile(reading.id, revision.number)
      let kind = "\(wording.fileKind(file.kind)), \(wording.fileSize(file.size))"
      words.append(reading.gives(revision) ? #"<a href="\#(place.address)">\#(wording.takeFile)</a> (\#(kind))"# : "\(kind)")
      words.append(#"<span class="hash small soft">\#(file.hash)</span>"#)
      if reading.mayKeep, revision.destroyed == nil {
        let destruction = Place.evidenceDestruction(reading.id, revision.number)
        words.append(#"<span class="screen-only small">\#(link(wording.toDestruction, to: destruction))</span>"#)
      }
    case .link(let address):
      if reading.gives(revision) {
        words.append(#"<a class="hash" href="\#(address)" rel="noopener noreferrer">\#(address)</a>"#)
      }
      words.append(#"<span class="hash small soft">\#(revision.chain)</span>"#)
    }
    let title: HTML = "\(wording.revisionNumber(revision.number)): \(revision.title)"
    return Versions.Entry(
      title, day: wording.broughtOn(revision.by, wording.day(revision.at.day)), "\(each: words, { "<p>\($0)</p>" })")
  }
}

private func keeping(_ reading: EvidenceReading, _ surroundings: Surroundings, _ form: FormState?) -> HTML {
  let wording = surroundings.wording
  let content: HTML
  if reading.withdrawal != nil {
    content = PostForm.button(wording.putEvidenceBack, to: Place.evidenceReturn(reading.id).address)
  } else {
    let questions = Questions(back(form, to: ReasonForm.reason), wording)
    let withdraw = questions.form(
      wording.evidenceRefused, to: Place.evidenceWithdrawal(reading.id),
      [questions.ask(ReasonForm.reason, wording.whyWithdraw, .lines(low: true), hint: wording.withdrawEvidenceRemark)],
      Button.submit(wording.withdrawIt, .second))
    content = """
      \(Button.link(wording.replaceIt, to: Place.evidenceReplacement(reading.id).address, .second))
      <div class="flow mt-6"><h3>\(wording.withdrawEvidenceTitle)</h3>\(withdraw)</div>
      """
  }
  return Section.html(id: "beheer", wording.keepingEvidence, remark: "\(wording.keepingEvidenceWho)", isSoft: true, content)
}
