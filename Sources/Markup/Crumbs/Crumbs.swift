/// Links to the pages above, at most two levels. The page itself is not in it, because its title stands right below.
package enum Crumbs {
  package static func html(label: String, _ steps: [(word: String, address: String)]) -> HTML {
    guard !steps.isEmpty else { return .empty }
    return """
      <nav class="crumbs" aria-label="\(label)"><ol>\
      \(each: steps, { #"<li><a href="\#($0.address)">\#($0.word)</a></li>"# })</ol></nav>
      """
  }

  package static let examples: [Example] = [
    Example(
      "twee niveaus",
      html(label: "Kruimelpad", [("Handboek", "/handboek"), ("Als iemand bij ons aanklopt", "/handboek#aanmelding")]))
  ]
}
