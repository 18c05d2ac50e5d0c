package import Domain
package import Markup
import Wording

/// The handbook as a plain list, by the organisation's own chapters.
/// - Parameters:
///   - withdrawn: for people who can put them back.
///   - mayWrite: any member may begin a page.
///   - mayImport: whoever keeps the handbook imports existing descriptions.
package func handbookPage(
  _ chapters: [Chapter], withdrawn: [PageName] = [], mayWrite: Bool, mayImport: Bool, _ surroundings: Surroundings
) -> HTML {
  let wording = surroundings.wording
  let ways = [
    mayWrite ? Button.link(wording.newPage, to: Place.newPage().address, Button.Look(.second, icon: .plus)) : nil,
    mayImport && chapters.isEmpty
      ? Button.link(wording.importPages, to: Place.handbookImport().address, Button.Look(.second, icon: .download)) : nil,
    chapters.isEmpty ? nil : Button.link(wording.takeOut, to: Place.handbookExport().address, Button.Look(.quiet, icon: .print)),
  ].compactMap { $0 }
  let shelves: HTML = "\(each: chapters.enumerated(), { chapter($0.element, number: $0.offset + 1, surroundings) })"
  return document(
    title: wording.navHandbook, surroundings.at(.handbook),
    body: """
      \(opening(wording.navHandbook, wording.handbookLead, who: organisationReads(wording.pageWho(surroundings.house))))
      \(HTML.when(!ways.isEmpty, #"<div class="mt-5 screen-only">\#(Button.row(ways))</div>"#))
      \(apart(HTML.when(mayWrite, due(chapters.flatMap(\.pages), surroundings))))
      \(HTML.when(chapters.isEmpty, Empty.html(.chairs, wording.noPages, wording.noPagesHow)))
      \(HTML.when(!chapters.isEmpty, #"<div class="duo duo--even mt-7">\#(shelves)</div>"#))
      \(HTML.when(mayWrite && !chapters.isEmpty, apart(keeping(mayImport: mayImport, wording), isForScreen: true)))
      \(HTML.when(!withdrawn.isEmpty, apart(takenOff(withdrawn, wording), isForScreen: true)))
      """)
}

/// The links for keeping the handbook are at its foot, so that readers find pages first.
private func keeping(mayImport: Bool, _ wording: Wording) -> HTML {
  let everybodys = [(wording.mapTitle, Place.meetingMap()), (wording.upkeepTitle, Place.upkeep())]
  let keepers = [(wording.toRules, Place.agreementRules()), (wording.importPages, Place.handbookImport())]
  let ways = mayImport ? everybodys + keepers : everybodys
  return Section.html(id: "bijhouden", wording.keepingIt, isSoft: true, links(ways.map { link($0.0, to: $0.1) }))
}

/// Pages that are due for review.
private func due(_ pages: [PageCard], _ surroundings: Surroundings) -> HTML {
  let (wording, today) = (surroundings.wording, surroundings.today)
  let due = pages.filter { $0.version != nil && $0.isDue(on: today) }.sorted { ($0.reviewDue ?? today) < ($1.reviewDue ?? today) }
  guard !due.isEmpty else { return .empty }
  return Section.html(
    id: "bekijken", wording.dueTitle,
    Chapters.list(due.map { card in
      let since: HTML? = card.reviewDue.map { .text(wording.dueSince(wording.day($0, seenOn: today))) }
      return Chapters.Page(card.title, to: Place.review(card.slug).address, since)
    }))
}

private func takenOff(_ pages: [PageName], _ wording: Wording) -> HTML {
  Section.html(
    id: "ingetrokken", wording.withdrawnPages, remark: "\(wording.withdrawnPagesWho)", isSoft: true,
    Chapters.list(pages.map { Chapters.Page($0.title, to: Place.page($0.slug).address) }))
}

private func chapter(_ chapter: Chapter, number: Int, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  return Chapters.html(
    id: "hoofdstuk-\(number)", chapter.title, remark: "\(wording.pageCount(chapter.pages.count))",
    chapter.pages.map { page in
      let draft: HTML? = page.hasDraft ? Tag.html(wording.draftStands) : nil
      return Chapters.Page(
        page.title, to: Place.page(page.slug).address,
        .text(wording.pageLine(page.kind, owner: page.owner?.name, version: page.version)),
        tag: page.version == nil
          ? Tag.html(wording.notPublishedYet, .lamp) : page.formerOwner != nil ? Tag.html(wording.orphanTag, .lamp) : draft)
    })
}
