import Domain
import Markup
import Wording

/// The targets of links in fields: on screen the page itself, on paper its place in the same document.
struct FieldLinks {
  /// The address of a page. Nil when it is not here, and then its words stay.
  let page: (_ slug: String, _ part: String?) -> String?

  static var here: FieldLinks { FieldLinks { slug, part in Place.page(slug).part(part).address } }
}

/// The words of a field with their line ends and links.
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
