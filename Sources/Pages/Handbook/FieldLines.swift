import Domain
import Markup
import Wording

/// Where the links in fields lead: on screen to the page itself, on paper to its place in the same paper.
struct FieldLinks {
  /// The address of a page; nothing when it is not here, and then its words stay.
  let page: (_ slug: String, _ part: String?) -> String?

  static var here: FieldLinks { FieldLinks { slug, part in Place.page(slug).part(part).address } }
}

/// Words of a field with their own line ends, and the links that stand in them.
func fieldLines(_ text: String, _ links: FieldLinks = .here) -> HTML {
  let pieces = FieldWords(text).pieces
  if pieces.count == 1, case .words(let words)? = pieces.first { return HTML.lines(words) }
  return pieces.map { piece -> HTML in
    switch piece {
    case .words(let words): HTML.lines(words)
    case .page(let words, let slug, let part): links.page(slug, part).map { #"<a href="\#($0)">\#(words)</a>"# } ?? "\(words)"
    case .web(let words, let address): #"<a href="\#(address)">\#(words)</a>"#
    }
  }.joined()
}
