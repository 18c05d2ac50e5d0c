package import Domain
package import Markup
import Wording

/// The handbook as a plain list, by the organisation's own chapters.
/// - Parameters:
///   - withdrawn: for whoever can put them back.
///   - mayWrite: any member may begin a page.
///   - mayImport: who keeps the handbook brings in what is there already.
package func handbookPage(
  _ chapters: [Chapter], withdrawn: [PageName] = [], mayWrite: Bool, mayImport: Bool, _ surroundings: Surroundings
) -> HTML {
  let wording = surroundings.wording
  let ways = [
    mayWrite ? Button.link(wording.newPage, to: Place(.newPage).address, Button.Look(.second, icon: .plus)) : nil,
    chapters.isEmpty ? nil : Button.link(wording.takeOut, to: Place(.handbookExport).address, Button.Look(.quiet, icon: .print)),
    mayImport ? Button.link(wording.importPages, to: Place(.handbookImport).address, Button.Look(.quiet, icon: .download)) : nil,
    mayImport ? Button.link(wording.toRules, to: Place(.agreementRules).address, .quiet) : nil,
  ].compactMap { $0 }
  return document(
    title: wording.navHandbook, surroundings.at(.handbook),
    body: """
      \(opening(wording.navHandbook, wording.handbookLead, who: organisationReads(wording.pageWho(surroundings.house))))
      \(HTML.when(!ways.isEmpty, #"<div class="mt-5 screen-only">\#(Button.row(ways))</div>"#))
      \(HTML.when(mayWrite && !chapters.isEmpty, whoseItIs(wording)))
      \(apart(HTML.when(mayWrite, due(chapters.flatMap(\.pages), surroundings))))
      \(HTML.when(chapters.isEmpty, Empty.html(.chairs, wording.noPages, wording.noPagesHow)))
      \(each: chapters.enumerated(), { apart(chapter($0.element, number: $0.offset + 1, surroundings)) })
      \(HTML.when(!withdrawn.isEmpty, apart(takenOff(withdrawn, wording), isForScreen: true)))
      """)
}

/// Where the handbook is somebody's: which team talked over what, and what asks for an owner.
private func whoseItIs(_ wording: any Wording) -> HTML {
  let ways = [link(wording.mapTitle, to: Place(.meetingMap)), link(wording.upkeepTitle, to: Place(.upkeep))]
  return #"<ul class="flow-s mt-4 screen-only">\#(each: ways, { "<li>\($0)</li>" })</ul>"#
}

/// Pages whose day to be looked at again has come.
private func due(_ pages: [PageCard], _ surroundings: Surroundings) -> HTML {
  let (wording, today) = (surroundings.wording, surroundings.today)
  let due = pages.filter { $0.version != nil && $0.isDue(on: today) }.sorted { ($0.reviewDue ?? today) < ($1.reviewDue ?? today) }
  guard !due.isEmpty else { return .empty }
  return Section.html(
    id: "bekijken", wording.dueTitle,
    Chapters.list(due.map { card in
      let since: HTML? = card.reviewDue.map { .text(wording.dueSince(wording.day($0, seenOn: today))) }
      return Chapters.Page(card.title, to: Place(.review, [card.slug]).address, since)
    }))
}

private func takenOff(_ pages: [PageName], _ wording: any Wording) -> HTML {
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
        page.title, to: Place.page(page.slug).address, .text(wording.pageLine(page.kind, owner: page.owner?.name, version: page.version)),
        tag: page.version == nil ? Tag.html(wording.notPublishedYet, .lamp) : page.formerOwner != nil ? Tag.html(wording.orphanTag, .lamp) : draft)
    })
}
