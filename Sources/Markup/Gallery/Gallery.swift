import Vocabulary

/// Every component in every state.
package enum Gallery {
  package static let all: [(component: String, examples: [Example])] = [
    ("Merk", Logo.examples), ("Kruimelpad", Crumbs.examples), ("Sectie", Section.examples), ("Knop", Button.examples),
    ("Wie ziet dit?", Who.examples), ("Kring", Ring.examples), ("Deur", Door.examples), ("Stoelen", Seats.examples),
    ("Melding", Message.examples), ("Verbinding", ConnectionLine.examples), ("Foutenlijst", ErrorSummary.examples),
    ("Veld", Field.examples),
    ("Formulier", PostForm.examples), ("Te doen", Todo.examples), ("Vastleggen", Capture.examples),
    ("Teruggekoppeld", Told.examples),
    ("Stappen", Steps.examples), ("Bij een team ook", Also.examples), ("Versies", Versions.examples), ("Stand", Cover.examples),
    ("Etiket", Tag.examples),
    ("Referentietabel", ReferenceTable.examples), ("Tabel", Table.examples), ("Filter", Filter.examples),
    ("Feiten", Facts.examples),
    ("Leeg", Empty.examples), ("Verschil", Diff.examples), ("Hoofdstukken", Chapters.examples),
    ("Personages", Characters.examples),
    ("Tekst", Prose.examples), ("Tijd", TimeLeft.examples), ("Fasen", Phases.examples), ("Meedoen", JoinBox.examples),
    ("Inkomen", Entry.examples), ("Zoeken", SearchBox.examples), ("Gevonden", Found.examples), ("Pictogram", Icon.examples),
  ]

  /// All of them below each other, to stand below a heading of the first level.
  package static var html: HTML { "\(each: all, section)" }

  private static func section(_ part: (component: String, examples: [Example])) -> HTML {
    Section.html(
      id: "o-\(slug(of: part.component))", part.component, #"<div class="gallery">\#(each: part.examples, example)</div>"#)
  }

  private static func example(_ example: Example) -> HTML {
    """
    <div class="example"><h3 class="small soft">\(example.name)</h3>\
    <div class="example__field\(HTML.when(example.isInside, " inside"))">\(example.html)</div></div>

    """
  }
}
