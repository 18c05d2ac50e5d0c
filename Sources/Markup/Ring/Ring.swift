/// The border of a closed circle. What is in it stays in it; the lid on the border says for whom, and is read first. No other
/// box is closed and round.
package enum Ring {
  /// - Parameters:
  ///   - wayOut: a link or button in the gap of the ring between two yellow posts: what is agreed may leave here.
  ///   - label: the name of the part for screen readers; without it, the lid is.
  ///   - track: the side on a wide screen, within `Section.tracks`.
  package static func html(
    id: String, lid: String, wayOut: HTML? = nil, labelledBy label: String? = nil, track: Section.Track = .whole, _ content: HTML
  ) -> HTML {
    let side: HTML =
      switch track {
      case .whole: ""
      case .a: " track-a"
      case .b: " track-b"
      }
    return """
      <section class="ring\(HTML.when(wayOut != nil, " ring--with-door"))\(side)" id="\(id)"\
       aria-labelledby="\(label ?? "deksel-\(id)")">
      <p class="ring__lid" id="deksel-\(id)">\(Icon.closedCircle.html)\(lid)</p>
      <div class="inside">\(content)</div>
      \(wayOut.map { #"<div class="ring__way-out inside">\#($0)</div>"# } as HTML?)</section>

      """
  }

  /// A text field that is itself a ring: what is written stays in it.
  /// - Parameters:
  ///   - label: for screen readers; the question stands above it in large letters already.
  ///   - describedBy: ids of hints, besides the lid.
  package static func field(
    _ name: String, label: String, lid: String, value: String = "", describedBy hints: [String] = [], mistake: Mistake? = nil,
    atMost maximum: Int? = nil
  ) -> HTML {
    let id = Field.id(name)
    let fault: String? = mistake.map { _ in "\(id)-fout" }
    let described = (["\(id)-deksel"] + hints + [fault].compactMap { $0 }).joined(separator: " ")
    return """
      \(mistake?.html(id: id))<div class="ring ring--field">
      <p class="ring__lid" id="\(id)-deksel">\(Icon.closedCircle.html)\(lid)</p>
      <label class="hidden-visually" for="\(id)">\(label)</label>
      <textarea class="ring__input" id="\(id)" name="\(name)" aria-describedby="\(described)" autocomplete="off"\
      \(HTML.attribute("maxlength", maximum.map { String($0) }))\(HTML.when(mistake != nil, #" aria-invalid="true""#))>
      \(value)</textarea></div>

      """
  }

  package static let examples: [Example] = [
    Example(
      "met een uitgang",
      html(
        id: "zin", lid: "Blijft in deze kring van zeven", wayOut: ##"<a href="#deur">Vraag of deze zin naar buiten mag</a>"##,
        #"<p class="voice">‘Eerst was er rust nodig. Dat was het plan.’</p>"#)),
    Example(
      "als veld", inside: true,
      field(
        "antwoord", label: "Jouw antwoord", lid: "Blijft in deze kring van zeven", value: "Zij hoort elke week iemand anders.")),
    Example(
      "als veld met fout", inside: true,
      field(
        "impuls", label: "Je eerste impuls", lid: "Alleen jij ziet dit",
        mistake: Mistake("Schrijf iets op. Hoe kort ook.", sign: "Fout"))),
  ]
}
