import Domain
package import Markup
import Vocabulary
import Wording

/// "Wie ziet wat?": for everything that people write or do here, who reads it and how long it is kept. In plain words, for
/// members, guests and visitors.
package func whoSeesWhatPage(_ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let rows: [[HTML]] = wording.privacy(organisation: surroundings.house).map { ["\($0.what)", "\($0.who)", "\($0.howLong)"] }
  let table = Table(
    caption: wording.privacyTitle, columns: [wording.privacyWhat, wording.privacyWho, wording.privacyHowLong], rows: rows)
  return document(
    title: wording.privacyTitle, surroundings.at(.more),
    body: """
      <h1>\(wording.privacyTitle)</h1><p class="lead mt-4">\(wording.privacyLead)</p>
      <div class="mt-7">\(table.html)</div>
      \(apart(Section.html(id: "vanaf", wording.leastTitle, "<p class=\"measure\">\(wording.leastLead)</p><div class=\"mt-5\">\(least(wording).html)</div>")))
      \(apart(Section.html(id: "nooit", wording.privacyNever, sentences(wording.privacyNevers))))
      """)
}

/// The table of minimum numbers, in words.
private func least(_ wording: Wording) -> Table {
  let rows: [[HTML]] = Minimum.allCases.map { least in
    let words = wording.least(least)
    return ["\(words.what)", "\(capitalised(words.from))", "\(words.why)"]
  }
  return Table(caption: wording.leastTitle, columns: [wording.privacyWhat, wording.leastFrom, wording.leastWhy], rows: rows)
}
