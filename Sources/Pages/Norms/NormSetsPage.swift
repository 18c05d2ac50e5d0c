package import Domain
package import Markup
import Wording

/// The norm sets against which the handbook can be read.
package func normSetsPage(_ sets: [NormSetCard], mayImport: Bool, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let bringIn = Button.link(wording.bringInNorms, to: Place(.normImport).address, sets.isEmpty ? .act : .second)
  let pages = sets.map { Chapters.Page(wording.setName($0), to: Place.normSet($0.id).address, "\(wording.clauseCount($0.clauses))") }
  let list: HTML = sets.isEmpty
    ? Empty.html(.chairs, wording.noSets, wording.noSetsHow, action: mayImport ? bringIn : nil) : Chapters.list(pages)
  return document(
    title: wording.navNorms, surroundings.at(.norms),
    body: """
      \(opening(wording.normsTitle, wording.normsLead, who: organisationReads(wording.normsWho(surroundings.house))))
      <div class="mt-6">\(list)</div>\(HTML.when(mayImport && !sets.isEmpty, #"<p class="mt-6">\#(bringIn)</p>"#))
      """)
}

extension Wording {
  /// A set with its edition.
  func setName(_ set: NormSetCard) -> String { set.edition.isEmpty ? set.title : "\(set.title), \(set.edition)" }
}
