/// A table of rows in groups, which becomes a list on a phone and stays a table for screen readers: norm by handbook, or the
/// other way round.
package struct ReferenceTable: Sendable {
  /// A column: its head, and the shorter word before each cell on a phone.
  package struct Column: Sendable {
    package let head: String
    package let short: String

    package init(_ head: String, short: String? = nil) {
      self.head = head
      self.short = short ?? head
    }
  }

  package struct Row: Sendable {
    package let id: String?
    /// The number of the clause. Nil when the row is a page.
    package let number: String?
    package let title: HTML
    /// What changed since it was last checked, in words; the row is marked.
    package let changed: String?
    /// One for each column after the first.
    package let cells: [HTML]

    package init(id: String? = nil, number: String? = nil, _ title: HTML, changed: String? = nil, cells: [HTML]) {
      self.id = id
      self.number = number
      self.title = title
      self.changed = changed
      self.cells = cells
    }
  }

  package struct Group: Sendable {
    package let title: String?
    package let rows: [Row]

    package init(_ title: String?, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  package let caption: String
  package let columns: [Column]
  package let groups: [Group]

  package init(caption: String, columns: [Column], groups: [Group]) {
    self.caption = caption
    self.columns = columns
    self.groups = groups
  }

  /// The roles are explicit because the styles of a phone change the display of the table, and browsers then no longer treat it
  /// as one.
  package var html: HTML {
    """
    <table class="ref" role="table"><caption class="hidden-visually">\(caption)</caption>
    <thead role="rowgroup"><tr \
    role="row">\(each: columns, { #"<th scope="col" role="columnheader">\#($0.head)</th>"# })</tr></thead>
    \(each: groups, group)</table>

    """
  }

  private func group(_ group: Group) -> HTML {
    let head: HTML? = group.title.map {
      #"<tr class="ref__group" role="row"><th scope="rowgroup" colspan="\#(columns.count)" role="rowheader">\#($0)</th></tr>"#
    }
    return #"<tbody role="rowgroup">\#(head)\#(each: group.rows, row)</tbody>"#
  }

  private func row(_ row: Row) -> HTML {
    let changed: HTML? = row.changed.map {
      #"<span class="ref__changed">\#(Icon.version.html(size: .small))<span>\#($0)</span></span>"#
    }
    let title: HTML =
      row.number.map {
        #"<span class="ref__norm"><span class="ref__number">\#($0)</span> <span>\#(row.title)\#(changed)</span></span>"#
      } ?? "\(row.title)\(changed)"
    return """
      <tr role="row"\(HTML.attribute("id", row.id))\(HTML.when(row.changed != nil, #" class="is-changed""#))>\
      <th scope="row" role="rowheader">\(title)</th>\(each: zip(columns.dropFirst(), row.cells), cell)</tr>

      """
  }

  private func cell(_ pair: (column: Column, html: HTML)) -> HTML {
    #"<td role="cell" data-label="\#(pair.column.short)"><span>\#(pair.html)</span></td>"#
  }

  package static let examples: [Example] = [
    Example(
      "normen",
      ReferenceTable(
        caption: "Normen van het voorbeeldkader 2026, met de plek in het handboek",
        columns: [Column("Norm, in onze woorden"), Column("Waar het staat", short: "Staat in"), Column("Stand")],
        groups: [
          Group(
            "Vakmanschap",
            [
              Row(
                id: "v1", number: "V1", "Wie hulp krijgt, houdt zelf de regie.",
                cells: [##"<a href="#">Samen het plan maken</a>"##, Cover.html(.full, "Geregeld")]),
              Row(
                number: "V5", "Van de afspraak mag je afwijken, met een reden.",
                changed: "Na de toetsing van mei 2026: ruimte per stap opgeschreven",
                cells: [##"<a href="#">Bij elke stap: jouw ruimte</a>"##, Cover.html(.part, "Deels")]),
            ]),
          Group(
            "Bestuur",
            [
              Row(
                number: "O6", "Nevenfuncties zijn openbaar.",
                cells: [#"<span class="soft">Nog nergens</span>"#, Cover.html(.none, "Nog niet")])
            ]),
        ]
      ).html)
  ]
}
