/// A plain table, such as of people. On a phone each row becomes a short list, with the head of its column before each cell.
package struct Table: Sendable {
  /// The caption. Nil when the text around the table says it.
  package let caption: String?
  /// Whether the caption is only for screen readers, because a heading says it already.
  package let hidesCaption: Bool
  package let columns: [String]
  /// The first cell of a row is its head.
  package let rows: [[HTML]]

  package init(caption: String?, hidesCaption: Bool = true, columns: [String], rows: [[HTML]]) {
    self.caption = caption
    self.hidesCaption = hidesCaption
    self.columns = columns
    self.rows = rows
  }

  package var html: HTML {
    """
    <table class="ref ref--plain" role="table">\(caption.map(captioned))
    <thead role="rowgroup"><tr role="row">\(each: columns, { #"<th scope="col" role="columnheader">\#($0)</th>"# })</tr></thead>
    <tbody role="rowgroup">\(each: rows, row)</tbody></table>

    """
  }

  private func captioned(_ words: String) -> HTML {
    "<caption\(HTML.when(hidesCaption, #" class="hidden-visually""#))>\(words)</caption>"
  }

  private func row(_ cells: [HTML]) -> HTML {
    """
    <tr role="row"><th scope="row" role="rowheader">\(cells.first)</th>\
    \(each: zip(columns, cells).dropFirst(), { #"<td role="cell" data-label="\#($0.0)"><span>\#($0.1)</span></td>"# })</tr>

    """
  }

  package static let examples: [Example] = [
    Example(
      "mensen",
      Table(
        caption: "Mensen bij Wijkwerk", columns: ["Naam", "Wat zij doet", "Team"],
        rows: [
          ["Samira", "werker", "Zuiderkwartier"], ["Peter", "teamleider", "Zuiderkwartier"],
          ["Ellen", "kwaliteitscoördinator", "–"],
        ]
      ).html)
  ]
}
