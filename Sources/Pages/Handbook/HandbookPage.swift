package import Domain
package import Markup
import Wording

/// The handbook as a plain list, by the organisation's own chapters.
/// - Parameters:
///   - mayWrite: any member may begin a page.
///   - mayImport: who keeps the handbook brings in what is there already.
package func handbookPage(_ chapters: [Chapter], mayWrite: Bool, mayImport: Bool, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let ways = [
    mayWrite ? Button.link(wording.newPage, to: Place(.newPage).address, Button.Look(.second, icon: .plus)) : nil,
    mayImport ? Button.link(wording.importPages, to: Place(.handbookImport).address, Button.Look(.quiet, icon: .download)) : nil,
  ].compactMap { $0 }
  return document(
    title: wording.navHandbook, surroundings.at(.handbook),
    body: """
      \(opening(wording.navHandbook, wording.handbookLead, who: organisationReads(wording.pageWho(surroundings.house))))
      \(HTML.when(!ways.isEmpty, #"<div class="mt-5 screen-only">\#(Button.row(ways))</div>"#))
      \(HTML.when(mayWrite && !chapters.isEmpty, #"<p class="mt-4 screen-only">\#(link(wording.mapTitle, to: Place(.meetingMap)))</p>"#))
      \(HTML.when(chapters.isEmpty, Empty.html(.chairs, wording.noPages, wording.noPagesHow)))
      \(each: chapters.enumerated(), { apart(chapter($0.element, number: $0.offset + 1, surroundings)) })
      """)
}

private func chapter(_ chapter: Chapter, number: Int, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  return Chapters.html(
    id: "hoofdstuk-\(number)", chapter.title, remark: "\(wording.pageCount(chapter.pages.count))",
    chapter.pages.map { page in
      let draft: HTML? = page.hasDraft ? Tag.html(wording.draftStands) : nil
      return Chapters.Page(
        page.title, to: Place.page(page.slug).address, .text(wording.pageLine(page.kind, owner: page.owner?.name, version: page.version)),
        tag: page.version == nil ? Tag.html(wording.notPublishedYet, .lamp) : draft)
    })
}
