package import Domain
package import Markup
import Wording

/// The reference table by page: which norms each page and each step meets.
package func referenceByPagePage(_ reading: ReferenceByPage, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let groups = reading.pages.map { page in
    Markup.ReferenceTable.Group(
      page.title,
      [row(link(wording.wholePage, to: Place.page(page.slug)), page.clauses, page.evidence[nil] ?? [], surroundings)]
        + page.steps.map {
          row(link($0.title, to: Place.step($0.id, of: page.slug)), $0.clauses, page.evidence[$0.id] ?? [], surroundings)
        })
  }
  let table = Markup.ReferenceTable(
    caption: wording.byPageCaption(wording.setName(reading.set)),
    columns: [
      Markup.ReferenceTable.Column(wording.columnPlace), Markup.ReferenceTable.Column(wording.columnNorms),
      Markup.ReferenceTable.Column(wording.columnEvidence),
    ], groups: groups)
  let busy = reading.pages.flatMap { page in
    ([(title: page.title, count: page.clauses.count)] + page.steps.map { (title: $0.title, count: $0.clauses.count) })
      .filter { $0.count >= ReferenceByPage.manyClauses }.map(\.title)
  }
  return document(
    title: wording.byPageTitle, surroundings.at(.norms),
    body: """
      \(setCrumbs(reading.set, surroundings))
      \(opening(wording.byPageTitle, wording.byPageLead, who: organisationReads(wording.referenceWho(surroundings.house))))
      \(HTML.when(!busy.isEmpty, #"<p class="mt-4">\#(wording.muchLeansOn(busy))</p>"#))
      <div \
      class="mt-7">\(reading.pages.isEmpty ? Empty.html(.chairs, wording.noPagesYet, wording.noPagesYetHow) : table.html)</div>
      \(apart(homeless(reading, wording)))
      """)
}

private func row(
  _ title: HTML, _ clauses: [ClauseMark], _ evidence: [EvidenceMark], _ surroundings: Surroundings
) -> Markup.ReferenceTable.Row {
  let wording = surroundings.wording
  let cell: HTML = clauses.isEmpty
    ? #"<span class="soft">\#(wording.noNormHere)</span>"#
    : clauses.map(clauseLink).joined(separator: "<br>")
  // A page without attachments misses nothing.
  let proof: HTML = evidence.isEmpty ? #"<span class="soft">–</span>"# : evidenceLines(evidence, surroundings)
  return Markup.ReferenceTable.Row(title, cells: [cell, proof])
}

/// The clauses that nothing meets: in the other direction "nowhere yet".
private func homeless(_ reading: ReferenceByPage, _ wording: Wording) -> HTML {
  guard !reading.homeless.isEmpty else { return .empty }
  return Section.html(
    id: "zonder-plek", wording.homelessTitle(reading.homeless.count), remark: "\(wording.homelessRemark)",
    #"<ul class="flow-s columns">\#(each: reading.homeless, { "<li>\(mark($0))</li>" })</ul>"#)
}
