package import Domain
import Forms
package import Markup
import Vocabulary
import Wording

/// Every version with its reason, every save below it, and a form to compare two of them (`van` and `naar`).
package func historyPage(_ history: HistoryReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let card = history.card
  let versions: HTML = history.versions.isEmpty
    ? #"<p class="soft">\#(wording.noVersionYet)</p>"#
    : Versions.html(history.versions.map { versionEntry($0, surroundings) }, isCountedBack: true)
  return document(
    title: wording.historyOf(card.title), surroundings.at(.handbook),
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (card.title, .page(card.slug))]))
      \(opening(wording.historyOf(card.title), wording.historyLead, who: organisationReads(wording.pageWho(surroundings.house))))
      \(apart(history.withdrawal.map { gone($0, history.waiting, surroundings) } ?? .empty))
      \(apart(Section.html(id: "versies", wording.whyItChanged, versions)))
      \(apart(HTML.when(history.revisions.count > 1, choose(history, surroundings)), isForScreen: true))
      \(apart(Section.html(id: "opgeslagen", wording.allSaves, saves(history, surroundings))))
      """)
}

/// That the page was withdrawn, and the proposed changes that waited on that day.
private func gone(_ withdrawal: WithdrawalMark, _ waiting: [AmendmentCard], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let waited: HTML = HTML.when(
    !waiting.isEmpty,
    #"<p class="mt-4">\#(wording.waitedThen)</p><div class="mt-4">\#(amendmentList(waiting, surroundings))</div>"#)
  return Section.html(
    id: "ingetrokken", wording.pageWithdrawnTitle,
    """
    <p class="measure">\(wording.withdrawnOn(wording.day(withdrawal.on, seenOn: surroundings.today), by: withdrawal.by))</p>
    <p class="voice measure mt-4">\(HTML.lines(withdrawal.reason))</p>\(waited)
    """)
}

/// The version that a save became, if it was published.
private func version(of revision: RevisionMark, in history: HistoryReading) -> VersionMark? {
  history.versions.first { $0.revision == revision.number }
}

private func choose(_ history: HistoryReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let options = history.revisions.map { revision in
    let name = version(of: revision, in: history).map { wording.version($0.number) } ?? wording.save(revision.number)
    return Field.Option(String(revision.number), "\(name) – \(wording.day(revision.at.day, seenOn: surroundings.today))")
  }
  let newest = history.revisions.first?.number ?? 1
  let before = history.versions.first { $0.revision < newest }?.revision ?? history.revisions.dropFirst().first?.number ?? newest
  let questions = Questions(
    nil, standing: [ComparisonForm.from.holding(String(before)), ComparisonForm.to.holding(String(newest))], wording)
  return Section.html(
    id: "vergelijk", wording.compareTitle,
    """
    <form class="flow measure" method="get" action="\(Place.comparison(history.card.slug).address)">\
    \(questions.ask(ComparisonForm.from, wording.compareFrom, .select(options)).html)\
    \(questions.ask(ComparisonForm.to, wording.compareTo, .select(options)).html)\
    \(Button.submit(wording.compare, .second))</form>
    """)
}

private func saves(_ history: HistoryReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let rows: [[HTML]] = history.revisions.map { revision in
    let place = Place.revision(history.card.slug, revision.number)
    let became = version(of: revision, in: history).map { Tag.html(wording.version($0.number), .good) }
    return [
      #"<a href="\#(place.address)">\#(wording.save(revision.number))</a>\#(became.map { " \($0)" } as HTML?)"#,
      "\(wording.time(revision.at, seenOn: surroundings.today))", "\(writer(of: revision, wording))",
      revision.note.isEmpty ? "–" : "\(revision.note)",
    ]
  }
  let columns = [wording.saveWord, wording.savedOn, wording.savedByWhom, wording.noteWord]
  return Table(caption: wording.allSaves, columns: columns, rows: rows).html
}

/// Whose words a save holds; and who took them over, when they were proposed.
private func writer(of revision: RevisionMark, _ wording: Wording) -> String {
  revision.takenOverBy.map { wording.takenOver(from: revision.by, by: $0) } ?? revision.by
}

/// A long row of digits in groups of eight, to compare with a print.
private func inGroups(_ digits: String) -> String {
  stride(from: 0, to: digits.count, by: 8).map { digits.dropFirst($0).prefix(8) }.joined(separator: " ")
}

/// One save as it was, to the letter.
package func revisionPage(
  _ card: PageCard, _ mark: RevisionMark, title: String, _ content: PageContent, version: VersionMark? = nil,
  _ surroundings: Surroundings
) -> HTML {
  let wording = surroundings.wording
  let name = version.map { wording.version($0.number) } ?? wording.save(mark.number)
  let facts: [(name: String, value: HTML)] = [
    (wording.savedOn, "\(wording.day(mark.at.day))"), (wording.savedByWhom, "\(writer(of: mark, wording))"),
    (wording.whyItChanged, "\(version?.reason ?? mark.note)"),
    (wording.fingerprint, "\(inGroups(mark.hash))"),
  ]
  let text: HTML = switch content {
  case .text(let text): Prose.html(Markdown.html(text, leavingOutTitle: true, links: { _ in nil }))
  case .service(let promise): serviceParts(promise, wording)
  case .outline(let outline):
    """
    \(HTML.when(!outline.purpose.isEmpty, #"<p class="purpose">\#(fieldLines(outline.purpose))</p>"#))\(projectLine(outline.project, wording))
    <h2 class="hidden-visually">\(wording.stepsHeading(outline.steps.count))</h2>
    <div class="mt-7">\(Steps.html(plainSteps(outline, wording)))</div>
    """
  }
  return document(
    title: "\(title), \(name)", surroundings.at(.handbook),
    body: """
      \(surroundings.crumbs([(card.title, .page(card.slug)), (wording.historyWord, Place.revisions(card.slug))]))
      \(Section.book(
        "\(opening(title, wording.thisIsOld(name), who: organisationReads(wording.pageWho(surroundings.house))))",
        margin: Facts.html(facts.filter { !$0.value.isEmpty })))
      <div class="mt-7">\(text)</div>
      """)
}

/// Two saves, word by word.
package func comparisonPage(_ reading: ComparisonReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let card = reading.card
  func name(_ mark: RevisionMark) -> String {
    wording.saveBy(mark.number, mark.by, wording.day(mark.at.day, seenOn: surroundings.today))
  }
  return document(
    title: wording.comparisonTitle, surroundings.at(.handbook),
    body: """
      \(surroundings.crumbs([(card.title, .page(card.slug)), (wording.historyWord, Place.revisions(card.slug))]))
      \(opening(
        wording.comparisonTitle, wording.comparisonLead(from: name(reading.from), to: name(reading.to)),
        who: organisationReads(wording.pageWho(surroundings.house))))
      \(apart(HTML.when(!reading.title.isEmpty, Section.html(id: "titel", wording.pageTitle, difference(reading.title, wording)))))
      \(apart(Section.html(id: "tekst", wording.textWord, difference(reading.content, wording))))
      """)
}
