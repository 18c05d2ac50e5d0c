package import Domain
import Forms
package import Markup
import Vocabulary
import Wording

/// Every piece of evidence that the reader may read; for whoever keeps the handbook also pieces without a place and withdrawn
/// ones.
package func evidenceShelfPage(_ cards: [EvidenceCard], mayKeep: Bool, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let offered = cards.filter { !$0.isWithdrawn && !$0.isDestroyed }
  let (used, loose) = (offered.filter(\.isUsed), offered.filter { !$0.isUsed })
  let gone = cards.filter { $0.isWithdrawn || $0.isDestroyed }
  let way: HTML? = mayKeep ? Button.link(wording.bringEvidence, to: Place.newEvidence().address) : nil
  let empty = Empty.html(.chairs, wording.noEvidenceYet, wording.noEvidenceYetHow)
  return document(
    title: wording.evidenceTitle, surroundings.at(.norms),
    body: """
      \(surroundings.crumbs([(wording.navNorms, .norms())]))
      \(opening(wording.evidenceTitle, wording.evidenceLead, who: organisationReads(wording.evidenceWho)))
      \(way.map { #"<div class="mt-5 screen-only">\#($0)</div>"# } as HTML?)
      <div class="mt-7">\(used.isEmpty ? empty : table(used, wording.evidenceTitle, surroundings))</div>
      \(apart(HTML.when(!loose.isEmpty, Section.html(
        id: "los", wording.notUsedYet, remark: "\(wording.notUsedYetRemark)", table(loose, wording.notUsedYet, surroundings)))))
      \(apart(HTML.when(!gone.isEmpty, Section.html(
        id: "ingetrokken", wording.withdrawnEvidence, isSoft: true, table(gone, wording.withdrawnEvidence, surroundings)))))
      """)
}

private func table(_ cards: [EvidenceCard], _ caption: String, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let rows: [[HTML]] = cards.map { card in
    let used: HTML = card.isUsed
      ? "\(capitalised(wording.usedAt(clauses: card.clauses, spots: card.spots)))"
      : #"<span class="soft">\#(wording.notUsedYet)</span>"#
    let shows: HTML = HTML.when(!card.shows.isEmpty, #"<br><span class="soft">\#(card.shows)</span>"#)
    let standing: HTML? =
      card.isWithdrawn || card.isDestroyed ? Tag.html(wording.withdrawnEvidence) : standingTag(card.mark.period, surroundings)
    return [
      "\(link(card.mark.title, to: .evidencePiece(card.mark.id)))\(shows)", "\(wording.period(card.mark.period))", "\(standing)",
      used,
    ]
  }
  return Table(
    caption: caption, columns: [wording.columnEvidence, wording.columnPeriod, wording.columnStanding, wording.columnUsed],
    rows: rows
  ).html
}

/// The evidence of a norm set: what is too old, what expires soon, and which clauses have none. The address has after how many
/// months a period is too long ago (`?maanden=`).
package func normEvidencePage(_ overview: EvidenceOverview, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let choices = EvidenceOverview.choices.map { months in
    let place = Place.normEvidence(overview.set.id)
    let asked = months == EvidencePeriod.keepsFor ? place : place.asking(EvidenceOverviewForm.months, String(months))
    return (words: wording.olderThan(months), address: asked.address, isCurrent: months == overview.months)
  }
  let groups = EvidenceStanding.allCases.map { group($0, overview, surroundings) }.joined()
  return document(
    title: wording.setEvidenceTitle, surroundings.at(.norms),
    body: """
      \(setCrumbs(overview.set, surroundings))
      \(opening(wording.setEvidenceTitle, wording.setEvidenceLead, who: organisationReads(wording.referenceWho(surroundings.house))))
      <p class="mt-5 small soft">\(wording.countsFor(overview.months))</p>\(Filter.html(label: wording.howLongAgo, choices))
      \(overview.rows.isEmpty ? #"<div class="mt-7">\#(Empty.html(.chairs, wording.noEvidenceYet, wording.noEvidenceYetHow))</div>"# : groups)
      \(apart(clauses(overview.onlyStale, id: "alleen-oud", wording.onlyStaleTitle(overview.onlyStale.count), wording.onlyStaleRemark)))
      \(apart(without(overview, wording)))
      """)
}

private func group(_ standing: EvidenceStanding, _ overview: EvidenceOverview, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let lines = overview.rows(standing)
  guard !lines.isEmpty else { return .empty }
  let rows: [[HTML]] = lines.map { line in
    let last = wording.day(line.mark.period.holdsUntil(keeping: overview.months))
    let brought = wording.keptOn(line.mark.number, wording.day(line.mark.since.day))
    return [
      #"\#(link(line.mark.title, to: .evidencePiece(line.mark.id)))<br><span class="soft">\#(brought)</span>"#,
      #"\#(wording.period(line.mark.period))<br><span class="soft">\#(wording.standingUntil(standing, last))</span>"#,
      #"<ul class="flow-s">\#(each: line.clauses, { "<li>\(mark($0))</li>" })</ul>"#,
    ]
  }
  let title = wording.evidenceGroup(standing, lines.count)
  let table = Table(caption: title, columns: [wording.columnEvidence, wording.columnPeriod, wording.columnProves], rows: rows)
  return apart(Section.html(id: standing.rawValue, title, table.html))
}

private func clauses(_ clauses: [ClauseMark], id: String, _ title: String, _ remark: String) -> HTML {
  guard !clauses.isEmpty else { return .empty }
  return Section.html(
    id: id, title, remark: "\(remark)", #"<ul class="flow-s columns">\#(each: clauses, { "<li>\(mark($0))</li>" })</ul>"#)
}

private func without(_ overview: EvidenceOverview, _ wording: Wording) -> HTML {
  guard !overview.without.isEmpty else { return .empty }
  let lines = overview.without.map { one -> HTML in
    "<li>\(mark(one.clause))\(HTML.when(one.hasPlace, #" <span class="soft">\#(wording.meetsAPlace)</span>"#))</li>"
  }
  return Section.html(
    id: "zonder", wording.withoutEvidenceTitle(overview.without.count), remark: "\(wording.withoutEvidenceRemark)", isSoft: true,
    #"<ul class="flow-s columns">\#(lines.joined())</ul>"#)
}
