package import Domain
package import Markup
import Wording

/// The norm sets against which the handbook can be read.
package func normSetsPage(_ sets: [NormSetCard], mayImport: Bool, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let bringIn = Button.link(wording.bringInNorms, to: Place.normImport().address, sets.isEmpty ? .act : .second)
  let current = sets.filter { $0.stage != .past }
  let past = sets.filter { $0.stage == .past }
  let list: HTML = sets.isEmpty
    ? Empty.html(.chairs, wording.noSets, wording.noSetsHow, action: mayImport ? bringIn : nil)
    : Chapters.list(current.map { line($0, wording) })
  let ways: HTML = Button.row([
    sets.isEmpty ? .empty : bringIn, Button.link(wording.makeOwnSet, to: Place.newNormSet().address, .second),
    Button.link(wording.convertCopy, to: Place.normConverter().address, .second),
  ])
  return document(
    title: wording.navNorms, surroundings.at(.norms),
    body: """
      \(opening(wording.normsTitle, wording.normsLead, who: organisationReads(wording.normsWho(surroundings.house))))
      <div class="mt-6">\(list)</div><p \
      class="mt-5">\(link(wording.evidenceTitle, to: Place.evidence()))</p>\(HTML.when(mayImport, #"<div class="mt-6">\#(ways)</div>"#))
      \(apart(HTML.when(!past.isEmpty, Chapters.html(id: "voorbij", wording.pastSets, remark: "\(wording.pastSetsRemark)", past.map { line($0, wording) }))))
      """)
}

private func line(_ set: NormSetCard, _ wording: Wording) -> Chapters.Page {
  let words: String
  switch set.origin {
  case .outline: words = "\(wording.clauseCount(set.clauses)). \(wording.outlineRemark)"
  case .licensed: words = "\(wording.clauseCount(set.clauses)). \(wording.licensedRemark)"
  case .brought, .own: words = wording.clauseCount(set.clauses)
  }
  return Chapters.Page(
    wording.setName(set), to: Place.normSet(set.id).address, "\(words)",
    tag: set.stage == .draft ? Tag.html(wording.stage(.draft)) : nil)
}

extension Wording {
  /// A set with its edition.
  func setName(_ sight: Sight) -> String { sight.edition.isEmpty ? sight.title : "\(sight.title), \(sight.edition)" }
  func setName(_ set: NormSetCard) -> String { set.edition.isEmpty ? set.title : "\(set.title), \(set.edition)" }
}
