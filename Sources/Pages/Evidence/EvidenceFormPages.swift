package import Domain
package import Forms
package import Markup
package import Vocabulary
import Wording

/// The place at which a new piece of evidence is brought in.
package struct EvidenceAim: Sendable {
  package enum Target: Sendable {
    case clause(ID<NormSet>, ID<NormClause>)
    case page(String)
  }
  package let target: Target
  /// The name that people read.
  package let name: String

  package init(_ target: Target, name: String) {
    self.target = target
    self.name = name
  }

  /// The hidden field of a form.
  fileprivate var hidden: HTML {
    switch target {
    case .clause(let set, let clause): EvidenceForm.clause.hidden("\(set.raw)/\(clause.raw)")
    case .page(let slug): EvidenceForm.page.hidden(slug)
    }
  }
}

/// Brings in a piece of evidence.
package func newEvidencePage(for aim: EvidenceAim?, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  return document(
    title: wording.bringTitle, surroundings.at(.norms), form: form,
    body: """
      \(surroundings.crumbs([(wording.navNorms, .norms()), (wording.evidenceTitle, Place.evidence())]))
      <h1>\(wording.bringTitle)</h1><p class="lead mt-4">\(wording.bringLead)</p>
      \(aim.map { #"<p class="mt-4">\#(wording.bringsTo($0.name))</p>"# } as HTML?)
      <div class="mt-6">\(questions.form(
        wording.evidenceRefused, to: Place.newEvidence(), hidden: aim?.hidden ?? .empty,
        asked(questions, fileHint: wording.evidenceFileHint, wording), carriesFiles: true,
        "\(foot(form, wording))\(Button.submit(wording.keepEvidence, waiting: wording.waiting))"))</div>
      """)
}

/// Replaces a piece by a newer revision.
package func evidenceReplacementPage(_ reading: EvidenceReading, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let (title, shows, number) = reading.revisions.first.map { ($0.title, $0.shows, $0.number) } ?? ("", "", 0)
  // The period is asked again, because a newer revision differs in it.
  let questions = Questions(form, standing: [EvidenceForm.title.holding(title), EvidenceForm.shows.holding(shows)], wording)
  return document(
    title: wording.replaceTitle(title), surroundings.at(.norms), form: form,
    body: """
      \(surroundings.crumbs([(wording.evidenceTitle, Place.evidence()), (title, .evidencePiece(reading.id))]))
      <h1>\(wording.replaceTitle(title))</h1><p class="lead mt-4">\(wording.replaceLead)</p>
      <div class="mt-6">\(questions.form(
        wording.evidenceRefused, to: Place.evidenceReplacement(reading.id), hidden: VersionField().hidden(String(number)),
        asked(questions, fileHint: wording.replaceFileHint, wording), carriesFiles: true,
        "\(foot(form, wording))\(Button.submit(wording.replaceIt, waiting: wording.waiting))"))</div>
      """)
}

private func asked(_ questions: Questions, fileHint: String, _ wording: Wording) -> [Question] {
  [
    questions.ask(EvidenceForm.title, wording.evidenceName, hint: wording.evidenceNameHint),
    questions.ask(EvidenceForm.shows, wording.evidenceShows, .lines(low: true), hint: wording.evidenceShowsHint),
    questions.ask(EvidenceForm.from, wording.periodFrom, .date, hint: wording.periodFromHint),
    questions.ask(EvidenceForm.until, wording.periodUntil, .date, hint: wording.periodUntilHint),
    questions.ask(EvidenceForm.review, wording.periodReview, .date, hint: wording.periodReviewHint),
    questions.ask(
      EvidenceForm.file, wording.evidenceFile, .file(accept: EvidenceKinds.accept, several: false),
      hint: "\(fileHint) \(wording.evidencePrivacy)"),
    questions.ask(EvidenceForm.address, wording.evidenceLink, hint: wording.evidenceLinkHint),
  ]
}

/// A form that comes back cannot hold a file, so somebody who corrects something else is told to choose it again.
private func foot(_ form: FormState?, _ wording: Wording) -> HTML {
  let isBack = form.map { !$0.isRight } ?? false
  return
    "\(HTML.when(isBack, #"<p class="small soft">\#(wording.chooseFileAgain)</p>"#))\(organisationReads(wording.evidenceWho))"
}

/// Before the content of one revision is destroyed: what goes and what stays.
package func evidenceDestructionPage(
  _ reading: EvidenceReading, _ revision: EvidenceRevision, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let reason = questions.ask(ReasonForm.reason, wording.whyDestroy, .lines(low: true), hint: wording.whyDestroyHint)
  return document(
    title: wording.destroyTitle, surroundings.at(.norms), form: form,
    body: """
      \(surroundings.crumbs([(wording.evidenceTitle, Place.evidence()), (revision.title, .evidencePiece(reading.id))]))
      <h1>\(wording.destroyTitle)</h1><p class="lead mt-4">\(wording.destroyLead)</p>
      <p class="mt-5"><strong>\(wording.revisionNumber(revision.number)): \(revision.title)</strong></p>
      <div class="mt-4">\(sentences(wording.whatStays))</div>
      <div class="mt-7">\(questions.form(
        wording.evidenceRefused, to: Place.evidenceDestruction(reading.id, revision.number), [reason],
        "\(organisationReads(wording.destroyWho))\(Button.submit(wording.destroyIt))"))</div>
      """)
}
