/// A part of a page: a rule, a heading (which may be a sentence), perhaps a remark at the right. Never a box.
package enum Section {
  package enum Track: Sendable { case whole, a, b }

  /// - Parameters:
  ///   - id: of the section itself, to link to; the heading becomes `kop-<id>`.
  ///   - track: the side on a wide screen, within `tracks`.
  ///   - isSoft: a thin line instead of a rule, for a part within a part.
  package static func html(
    id: String, _ heading: String, remark: HTML? = nil, track: Track = .whole, isSoft: Bool = false, _ content: HTML
  ) -> HTML {
    let side: HTML =
      switch track {
      case .whole: ""
      case .a: " track-a"
      case .b: " track-b"
      }
    return """
      <section class="section\(HTML.when(isSoft, " section--soft"))\(side)" id="\(id)" aria-labelledby="kop-\(id)">
      <div class="section__head"><h2 id="kop-\(id)">\(heading)</h2>\
      \(remark.map { #"<p class="small soft">\#($0)</p>"# } as HTML?)</div>
      \(content)</section>

      """
  }

  /// Two columns on a wide screen that keep the order of the document on a phone; each part says which side it takes.
  package static func tracks(_ content: HTML) -> HTML { #"<div class="tracks">\#(content)</div>"# }

  /// Text with a margin, as in a book.
  package static func book(_ text: HTML, margin: HTML) -> HTML { #"<div class="book"><div>\#(text)</div>\#(margin)</div>"# }

  /// Two columns of equal weight.
  package static func duo(_ left: HTML, _ right: HTML) -> HTML { #"<div class="duo duo--even">\#(left)\#(right)</div>"# }

  package static let examples: [Example] = [
    Example(
      "met opmerking",
      html(id: "teams", "Wie dit besprak", remark: "Laatst op 27 oktober", "<p>Zuiderkwartier: dit is van ons.</p>")),
    Example("zacht", html(id: "rest", "Eén punt voor het werkoverleg", isSoft: true, "<p>Dinsdag tien uur, een kwartier.</p>")),
  ]
}
