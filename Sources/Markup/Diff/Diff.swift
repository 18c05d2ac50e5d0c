/// What changed between two texts, word by word. It reads without colour: removed words are struck through, added words
/// underlined, and both are announced to screen readers.
package enum Diff {
  package enum Piece: Sendable, Hashable {
    case same(String), gone(String), new(String)
  }

  /// The words before a piece for screen readers, as in "weg" and "nieuw".
  package struct Words: Sendable {
    package let gone: String
    package let new: String

    package init(gone: String, new: String) {
      self.gone = gone
      self.new = new
    }
  }

  package static func html(_ pieces: [Piece], _ words: Words) -> HTML {
    #"<p class="diff">\#(each: pieces, { piece($0, words) })</p>"#
  }

  private static func piece(_ piece: Piece, _ words: Words) -> HTML {
    switch piece {
    case .same(let text): "\(text)"
    case .gone(let text):
      #"<del><span class="hidden-visually"> (\#(words.gone): </span>\#(text)<span class="hidden-visually">) </span></del>"#
    case .new(let text):
      #"<ins><span class="hidden-visually"> (\#(words.new): </span>\#(text)<span class="hidden-visually">) </span></ins>"#
    }
  }

  /// Two texts side by side, each with a heading: when a page changed meanwhile, or two revisions are compared.
  package static func sideBySide(_ left: (heading: String, html: HTML), _ right: (heading: String, html: HTML)) -> HTML {
    """
    <div class="beside"><section class="beside__side"><h2 class="h-small">\(left.heading)</h2>\(left.html)</section>\
    <section class="beside__side"><h2 class="h-small">\(right.heading)</h2>\(right.html)</section></div>
    """
  }

  package static let examples: [Example] = [
    Example(
      "woord voor woord",
      html(
        [
          .same("Bel binnen "), .gone("tien"), .new("vijf"), .same(" werkdagen. "),
          .new("Twee keer geen gehoor? Doe een kaart in de bus."),
        ],
        Words(gone: "weg", new: "nieuw"))),
    Example(
      "naast elkaar",
      sideBySide(("Jouw tekst", "<p>Bel binnen vijf dagen.</p>"), ("De tekst van Anouk", "<p>Bel binnen een week.</p>"))),
  ]
}
