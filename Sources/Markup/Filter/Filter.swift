/// Links that narrow a list: a word and a number.
package enum Filter {
  package static func html(label: String, _ links: [(words: String, address: String, isCurrent: Bool)]) -> HTML {
    #"<nav class="filter" aria-label="\#(label)">\#(each: links, link)</nav>"#
  }

  private static func link(_ link: (words: String, address: String, isCurrent: Bool)) -> HTML {
    #"<a href="\#(link.address)"\#(HTML.when(link.isCurrent, #" aria-current="true""#))>\#(link.words)</a>"#
  }

  package static let examples: [Example] = [
    Example("stand", html(label: "Toon", [("Alle 14", "#", true), ("Gaten 3", "#", false), ("Geldt niet 1", "#", false)]))
  ]
}
