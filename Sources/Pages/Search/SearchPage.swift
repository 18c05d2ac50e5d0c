package import Domain
package import Markup
import Wording

/// Asking for words, and what there is about them.
/// - Parameters:
///   - reading: nil when nothing was asked yet.
///   - mayWrite: a guest is offered nothing to write.
package func searchPage(_ reading: SearchReading?, mayWrite: Bool, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let box = SearchBox(wording.searchLabel, go: wording.searchGo, to: Place.search().address, question: reading?.question ?? "")
  // The title does not hold the question, because others can read the tab.
  return document(
    title: wording.searchTitle, surroundings.at(.search),
    body: """
      <h1>\(wording.searchTitle)</h1>\(HTML.when(reading == nil, #"<p class="lead mt-4">\#(wording.searchLead)</p>"#))
      <div class="mt-5">\(box.html)</div>
      <div class="mt-4">\(Who.line(.me, "\(wording.searchWho)"))</div>
      \(reading.map { answer($0, mayWrite: mayWrite, wording) })
      """)
}

private func answer(_ reading: SearchReading, mayWrite: Bool, _ wording: Wording) -> HTML {
  let meant: HTML? = reading.suggestion.map { better in
    #"<p class="mt-6">\#(wording.searchMeant) <a href="\#(Place.found(better).address)">‘\#(better)’</a>?</p>"#
  }
  guard !reading.groups.isEmpty else { return "\(meant)\(nothing(mayWrite: mayWrite, wording))" }
  let count = wording.searchFound(reading.groups)
  return """
    \(meant)<p class="mt-6" role="status"><strong>\(count)</strong></p>
    \(each: reading.groups, { #"<div class="mt-6">\#(group($0, wording))</div>"# })
    """
}

private func group(_ group: SearchGroup, _ wording: Wording) -> HTML {
  let more: HTML? =
    group.hits.count < group.found
    ? #"<p class="small soft mt-4">\#(wording.searchMore(group.hits.count, of: group.found))</p>"# : nil
  return Section.html(
    id: "gevonden-\(group.kind)", wording.searchGroup(group.kind), "\(Found.list(group.hits.map { item($0, wording) }))\(more)")
}

private func item(_ hit: SearchHit, _ wording: Wording) -> Found.Item {
  switch hit.spot {
  case .page(let slug, let step):
    let remark = hit.stepTitle.map { "\(hit.remark) · \(wording.searchStep($0))" } ?? hit.remark
    return Found.Item(hit.title, to: Place.step(step, of: slug).address, "\(remark)", words: words(hit.excerpt))
  case .lesson(let lesson):
    let day = hit.on.map { wording.searchLesson($0) }
    return Found.Item(wording.searchLessonTitle, to: Place.lesson(lesson).address, day.map { "\($0)" }, words: words(hit.excerpt))
  case .clause(let set, let clause):
    return Found.Item(hit.title, to: Place.clause(set, clause).address, "\(hit.remark)", words: words(hit.excerpt))
  }
}

private func words(_ excerpt: Excerpt) -> HTML {
  let pieces: HTML = "\(each: excerpt.pieces, { $0.isAsked ? Found.asked($0.text) : .text($0.text) })"
  return "\(HTML.when(excerpt.beginsMidway, "… "))\(pieces)\(HTML.when(excerpt.endsMidway, "…"))"
}

private func nothing(mayWrite: Bool, _ wording: Wording) -> HTML {
  let ways: HTML = """
    <h2 class="h-small">\(wording.searchWays)</h2><ul class="flow-s mt-2"><li>\(wording.searchAsk)</li>\
    <li>\(link(wording.searchWrite, to: Place.newPage()))</li><li>\(link(wording.searchPropose, to: Place.capture()))</li></ul>
    """
  return """
    <div class="mt-7" \
    role="status">\(Empty.html(.chairs, wording.searchNothing, wording.searchNothingHow))</div>\(HTML.when(mayWrite, apart(ways)))
    """
}
