package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// Before a page is withdrawn: what depends on it, and why it goes.
package func withdrawalPage(_ reading: WithdrawalReading, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let reason = questions.ask(ReasonForm.reason, wording.withdrawReason, .lines(low: true), hint: wording.withdrawReasonHint)
  return document(
    title: wording.withdrawTitle(reading.card.title), surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (reading.card.title, .page(reading.card.slug))]))
      <h1>\(wording.withdrawTitle(reading.card.title))</h1><p class="lead mt-4">\(wording.withdrawLead)</p>
      <div class="mt-6">\(Section.html(id: "los", wording.whatBreaks, loose(reading, wording)))</div>
      <div class="mt-7">\(questions.form(
        wording.withdrawRefused, to: Place.withdrawal(reading.card.slug), [reason],
        "\(organisationReads(wording.withdrawWho(surroundings.house)))\(Button.submit(wording.withdrawPage))"))</div>
      """)
}

private func loose(_ reading: WithdrawalReading, _ wording: Wording) -> HTML {
  guard !reading.breaksNothing else { return #"<p class="measure">\#(wording.breaksNothing)</p>"# }
  var entries: [Versions.Entry] = []
  if !reading.linkedFrom.isEmpty {
    entries.append(Versions.Entry("\(wording.brokenLinks(reading.linkedFrom.count))", pageList(reading.linkedFrom)))
  }
  if !reading.clauses.isEmpty {
    let list: HTML = #"<ul class="flow-s">\#(each: reading.clauses, { "<li>\(clauseLink($0))</li>" })</ul>"#
    entries.append(Versions.Entry("\(wording.brokenClauses(reading.clauses.count))", list))
  }
  if reading.deviations != .none || reading.openProposals > 0 || !reading.amendments.isEmpty {
    entries.append(Versions.Entry("\(wording.waitingWords)", waiting(reading, wording)))
  }
  if let asked = reading.asked {
    entries.append(Versions.Entry("\(wording.askedWord)", "<p>\(wording.askedFallsAway(asked))</p>"))
  }
  return Versions.html(entries)
}

/// What colleagues gave and nobody answered yet: numbers for what was done differently, links for what everybody reads.
private func waiting(_ reading: WithdrawalReading, _ wording: Wording) -> HTML {
  let slug = reading.card.slug
  let words = [
    reading.deviations == .none ? nil : wording.howOften(reading.deviations), wording.openProposals(reading.openProposals),
  ]
    .compactMap { $0 }
  let links = reading.patterns.map { link(wording.patternAt($0.step), to: Place.proposal(slug, $0.proposal)) }
    + reading.amendments.map {
      link(wording.proposalBy($0.by.name, step: $0.stepTitle.isEmpty ? nil : $0.stepTitle), to: Place.amendment(slug, $0.id))
    }
  return """
    \(HTML.when(!words.isEmpty, "<p>\(words.joined(separator: ". ")).</p>"))\
    \(HTML.when(!links.isEmpty, #"<ul class="flow-s">\#(each: links, { "<li>\($0)</li>" })</ul>"#))\
    <p class="mt-2">\(wording.waitingWordsStay) \(wording.giversAreTold)</p>
    """
}

/// Links to pages, each on a line of its own.
func pageList(_ pages: [PageName]) -> HTML {
  #"<ul class="flow-s">\#(each: pages, { "<li>\(link($0.title, to: .page($0.slug)))</li>" })</ul>"#
}

/// The notice of a withdrawn page: when, why, a link to its history, and for a few people a button to put it back.
func withdrawnPage(_ reading: PageReading, _ withdrawal: WithdrawalMark, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let slug = reading.card.slug
  return document(
    title: reading.card.title, surroundings.at(.handbook),
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook())]))
      <h1>\(reading.card.title)</h1>
      <p class="lead mt-4">\(wording.withdrawnOn(wording.day(withdrawal.on, seenOn: surroundings.today), by: withdrawal.by))</p>
      <p class="voice measure mt-5">\(HTML.lines(withdrawal.reason))</p>
      <div class="mt-6">\(organisationReads(wording.pageWho(surroundings.house)))</div>
      <div class="row mt-6">\(Button.link(wording.readHistory, to: Place.revisions(slug).address, .second))\
      \(HTML.when(reading.rights.putBack, PostForm.button(wording.putPageBack, to: Place.putBack(slug).address, .quiet)))</div>
      """)
}
