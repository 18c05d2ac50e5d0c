package import Domain
import Forms
package import Markup
import Vocabulary
import Wording

/// The rows of the reference table that are shown, from the address (`?toon=gaten`).
package enum ReferenceFilter: String, CaseIterable, Sendable {
  case all = "alles", gaps = "gaten", unseen = "nog-niet-bekeken", changed = "gewijzigd", doubled = "op-veel-plekken",
    notApplicable = "geldt-niet"

  fileprivate func shows(_ row: ReferenceRow) -> Bool {
    switch self {
    case .all: true
    case .gaps: row.coverage.state.isGap
    case .unseen: row.coverage.state == .unjudged
    case .changed: row.isStale
    case .doubled: row.isDoubled
    case .notApplicable: row.coverage.state == .notApplicable
    }
  }
}

/// The reference table: the norm at the left, and where the handbook meets it, how we know, and the state.
/// - Parameter mirrored: how many chapters and pages are named after one of its clauses, for whoever keeps the handbook.
package func referencePage(
  _ table: Domain.ReferenceTable, showing filter: ReferenceFilter = .all, mirrored: Int = 0, _ surroundings: Surroundings
) -> HTML {
  let wording = surroundings.wording
  return document(
    title: "\(wording.referenceTitle)", surroundings.at(.norms),
    body: """
      \(surroundings.crumbs([(wording.navNorms, .norms())]))
      \(Section.book(
        """
        \(opening(wording.referenceHeading, wording.referenceLead, who: organisationReads(wording.referenceWho(surroundings.house))))
        \(stageLine(table.set, wording))
        """, margin: margin(table, wording)))
      \(apart(HTML.when(mirrored > 0, mirrorWarning(table.set, mirrored, wording)), isForScreen: true))
      \(HTML.when(table.outside > 0, #"<p class="mt-5 soft">\#(wording.outsideSlices(table.outside))</p>"#))
      \(apart(HTML.when(filter == .all && !table.gaps.isEmpty, gaps(table, surroundings))))
      \(HTML.when(filter == .all && !table.unseen.isEmpty, unseen(table, wording)))
      <section class="mt-8" aria-labelledby="kop-tabel"><h2 id="kop-tabel" class="hidden-visually">\(wording.referenceTable)</h2>
      \(filters(table, filter, wording))\(rows(table, filter, surroundings))</section>
      \(HTML.when(table.mayJudge, apart(keeping(table.set, wording), isForScreen: true)))
      """)
}

/// The links for keeping a set are at the foot of its table, so that readers find the norms first.
private func keeping(_ set: NormSetCard, _ wording: Wording) -> HTML {
  let ways = [
    (wording.making, Place.normMaking), (wording.setDetails, Place.normSetDetails),
    (wording.crosswalksTitle, Place.normCrosswalks),
    (wording.editionTitle, Place.normEdition), (wording.mirrorTitle, Place.normMirror),
  ]
  return Section.html(id: "bijhouden", wording.keepingIt, isSoft: true, links(ways.map { link($0.0, to: $0.1(set.id)) }))
}

private func margin(_ table: Domain.ReferenceTable, _ wording: Wording) -> HTML {
  var facts: [(name: String, value: HTML)] = []
  let others = table.sets.filter { $0.id != table.set.id }
  if !others.isEmpty {
    facts.append((wording.otherSets, links(others.map { link(wording.setName($0), to: Place.normSet($0.id)) })))
  }
  facts.append((wording.otherWayRound, link(wording.fromTheHandbook, to: Place.normSetByPage(table.set.id))))
  facts.append((wording.columnEvidence, link(wording.setEvidenceTitle, to: Place.normEvidence(table.set.id))))
  let ways = TableFormat.allCases.map {
    link(wording.tableFormat($0), to: Place.normSetExport(table.set.id).asking(TakeOutForm.table, $0.rawValue))
  }
  facts.append((wording.takeOut, links(ways)))
  // A print has no links: it only names the set.
  return """
    <div>\(Facts.html([(wording.normSet, "\(wording.setName(table.set))")]))<div class="screen-only \
    mt-4">\(Facts.html(facts))</div></div>
    """
}

private func mirrorWarning(_ set: NormSetCard, _ count: Int, _ wording: Wording) -> HTML {
  Message.html(
    .wait, "\(wording.handbookMirrors(count)) \(link(wording.seeMirror, to: Place.normMirror(set.id)))", isSpoken: false)
}

/// The most gaps in a list of their own; more than that is a table.
private let fewGaps = 6

private func gaps(_ table: Domain.ReferenceTable, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let checked = table.rows.compactMap(\.coverage.checkedOn).max()
  let content: HTML
  if table.gaps.count > fewGaps {
    content = #"<p>\#(wording.manyGaps) <a href="\#(address(of: table, .gaps))">\#(wording.seeGaps)</a></p>"#
  } else {
    content = #"<ul class="thirds gaps">\#(each: table.gaps, { gap($0, table.set, wording) })</ul>"#
  }
  return Section.html(
    id: "gaten", wording.gapsHeading(table.gaps.count),
    remark: checked.map { "\(wording.lastChecked(wording.day($0, seenOn: surroundings.today)))" }, content)
}

/// What nobody checked: one sentence, whether there are three of them or three hundred.
private func unseen(_ table: Domain.ReferenceTable, _ wording: Wording) -> HTML {
  """
  <p class="mt-6"><a href="\(address(of: table, .unseen))">\(wording.unseenHeading(table.unseen.count))</a>. \
  <span class="soft">\(wording.unseenIsNoGap)</span></p>
  """
}

private func gap(_ row: ReferenceRow, _ set: NormSetCard, _ wording: Wording) -> HTML {
  """
  <li><p>\(cover(row.coverage.state, wording))</p><h3>\(link(row.norm.heading, to: .clause(set.id, row.clause)))</h3>\
  <p class="soft">\(row.coverage.reason.isEmpty ? wording.nothingSaidYet : row.coverage.reason)</p></li>
  """
}

private func filters(_ table: Domain.ReferenceTable, _ current: ReferenceFilter, _ wording: Wording) -> HTML {
  let clauses = table.clauses
  return Filter.html(
    label: wording.showRows,
    ReferenceFilter.allCases.compactMap { filter in
      let count = clauses.count { filter.shows($0) }
      // A rare filter has a link only when it finds something.
      if filter == .doubled && count == 0 && filter != current { return nil }
      let words = switch filter {
      case .all: wording.showAll(count)
      case .gaps: wording.showGaps(count)
      case .unseen: wording.showUnseen(count)
      case .changed: wording.showChanged(count)
      case .doubled: wording.showDoubled(count)
      case .notApplicable: wording.showNotApplicable(count)
      }
      return (words, address(of: table, filter), filter == current)
    })
}

private func address(of table: Domain.ReferenceTable, _ filter: ReferenceFilter) -> String {
  let place = Place.normSet(table.set.id)
  return (filter == .all ? place : place.asking(ReferenceForm.filter, filter.rawValue)).address
}

private func rows(_ table: Domain.ReferenceTable, _ filter: ReferenceFilter, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let shown = table.clauses.filter(filter.shows)
  guard !shown.isEmpty else { return #"<p class="mt-5 soft">\#(wording.nothingToShow)</p>"# }
  let headings = Dictionary(table.rows.map { ($0.norm.number, $0.norm.heading) }, uniquingKeysWith: { first, _ in first })
  var groups: [Markup.ReferenceTable.Group] = []
  var lines: [Markup.ReferenceTable.Row] = []
  for (index, row) in shown.enumerated() {
    lines.append(line(row, table.set, surroundings))
    guard index + 1 == shown.count || shown[index + 1].norm.parent != row.norm.parent else { continue }
    groups.append(Markup.ReferenceTable.Group(row.norm.parent.flatMap { headings[$0] }, lines))
    lines = []
  }
  let columns = [
    Markup.ReferenceTable.Column(wording.columnNorm),
    Markup.ReferenceTable.Column(wording.columnWhere, short: wording.columnWhereShort),
    Markup.ReferenceTable.Column(wording.columnHow, short: wording.columnHowShort),
    Markup.ReferenceTable.Column(wording.columnState),
  ]
  let whole = Markup.ReferenceTable(
    caption: wording.referenceCaption(wording.setName(table.set)), columns: columns, groups: groups)
  return #"<div class="mt-5">\#(whole.html)</div>"#
}

private func line(_ row: ReferenceRow, _ set: NormSetCard, _ surroundings: Surroundings) -> Markup.ReferenceTable.Row {
  let wording = surroundings.wording
  let isOut = row.coverage.state == .notApplicable
  let spots: HTML = row.spots.isEmpty
    ? #"<span class="soft">\#(isOut ? wording.notApplicable : wording.nowhereYet)</span>"#
    : row.spots.map(spot).joined(separator: "<br>")
  let known = row.coverage.evidence.isEmpty && isOut ? row.coverage.reason : row.coverage.evidence
  let how: HTML = known.isEmpty && row.evidence.isEmpty
    ? #"<span class="soft">\#(wording.nothingYet)</span>"#
    : """
      \(known)\(HTML.when(!row.evidence.isEmpty, #"<div class="ref__proof">\#(evidenceLines(row.evidence, surroundings))</div>"#))
      """
  return Markup.ReferenceTable.Row(
    id: "norm-\(row.clause.raw)", number: row.norm.number, link(row.norm.heading, to: Place.clause(set.id, row.clause)),
    changed: change(row, surroundings),
    cells: [spots, how, state(row.coverage, wording)])
}

/// The state, with the level on the scale of the set beside it.
private func state(_ coverage: Coverage, _ wording: Wording) -> HTML {
  "\(cover(coverage.state, wording))\(coverage.rung.map { #"<br><span class="soft">\#(wording.rung($0))</span>"# } as HTML?)"
}

/// A place in the handbook, as a link to the page or its step.
func spot(_ spot: HandbookSpot) -> HTML {
  link(spot.stepTitle ?? spot.pageTitle, to: Place.step(spot.step, of: spot.slug))
}

/// What changed after it was last checked, in one sentence. Nil when nothing did.
func change(_ row: ReferenceRow, _ surroundings: Surroundings) -> String? {
  guard let latest = row.changes.max(by: { $0.on < $1.on }) else {
    return row.coverage.isReworded ? surroundings.wording.rewordedSince : nil
  }
  let day = surroundings.wording.day(latest.on, seenOn: surroundings.today)
  return surroundings.wording.changedSince(page: latest.pageTitle, version: latest.version, day: day, reason: latest.reason)
}

/// The state of a clause as its mark and its word.
func cover(_ state: CoverageState, _ wording: Wording) -> HTML {
  let mark: Cover.Mark = switch state {
  case .covered: .full
  case .partly: .part
  case .notYet: .none
  case .unjudged: .unseen
  case .notApplicable: .notApplicable
  }
  return Cover.html(mark, wording.coverage(state))
}
