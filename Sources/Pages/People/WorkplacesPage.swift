package import Domain
import Forms
package import Markup
import Vocabulary
import Wording

/// The choice of organisation for somebody who works in several.
/// - Parameter back: where they wanted to go here, as a path of ours.
package func workplacesPage(_ places: [Workplace], back: String? = nil, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  return document(
    title: wording.whereToGoOn, surroundings.at(.more),
    body: """
      \(opening(wording.whereToGoOn, wording.whereToGoOnLead, who: Who.line(.me, "\(wording.whereToGoOnWho)")))
      <ul class="flow-l mt-6 measure">\(each: places, { place in
        """
        <li class="flow-s"><h2 class="h-small">\(place.name)</h2>\
        <p class="soft">\(wording.workplaceAs(wording.position(place.position).lowercased()))</p>\(way(place, back, wording))</li>
        """
      })</ul>
      """)
}

private func way(_ place: Workplace, _ back: String?, _ wording: Wording) -> HTML {
  if place.isHere { return "<p>\(Button.link(wording.goOnAt(place.name), to: back ?? Place.today().address, .second))</p>" }
  return PostForm.button(
    wording.goOnAt(place.name), to: Place.workplaces().address, hidden: WorkplaceForm.organisation.hidden(place.organisation.raw))
}
