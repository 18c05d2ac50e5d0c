import Domain
import Store
import Vocabulary

extension Shelf {
  /// The published pages whose text links to this one, by title.
  func links(to row: PageRow) throws -> [PageName] {
    try tx.run("""
      SELECT DISTINCT p.slug, p.title FROM page_link l JOIN page p ON p.organisation = l.organisation AND p.id = l.page
      WHERE l.organisation = \(organisation) AND l.target IN (\(list: PageLink.meanings(slug: row.card.slug, source: row.source)))
        AND p.withdrawal IS NULL AND p.id <> \(row.card.id)
      """).map { PageName(slug: try $0.text("slug"), title: try $0.text("title")) }
      .sorted { ($0.title, $0.slug) < ($1.title, $1.slug) }
  }

  /// Stores where the text of a page links to, as it is published now.
  func keepLinks(of page: ID<HandbookPage>, _ content: PageContent, source: String?, revision: Int) throws {
    try tx.run("DELETE FROM page_link WHERE organisation = \(organisation) AND page = \(page)")
    let links =
      if case .text(let text) = content { PageLink.all(in: text, from: source) } else { FieldWords.links(in: content.written) }
    for target in links.map(\.kept).sorted() {
      try tx.run("INSERT INTO page_link (organisation, page, target) VALUES (\(organisation), \(page), \(target))")
    }
    try tx.run("UPDATE page SET linked_revision = \(revision) WHERE organisation = \(organisation) AND id = \(page)")
  }
}

extension Caretaker {
  /// Finds the links of pages that were published before links were stored, or that were imported without them. Gives how many
  /// pages.
  package func gatherLinks() async throws -> Int {
    let now = house.clock.now()
    let due = try await house.database.read { tx in
      try tx.run("""
        SELECT organisation, id FROM page
        WHERE published_revision IS NOT NULL AND (linked_revision IS NULL OR linked_revision <> published_revision)
        """).map { (try $0.id("organisation", Organisation.self), try $0.id("id", HandbookPage.self)) }
    }
    for (organisation, page) in due {
      try await house.database.write { [house] tx in
        // Only for its lock: nobody did anything that is logged.
        let log = try Logbook(of: organisation, in: tx, at: now)
        let shelf = Shelf(organisation: organisation, tx: tx, outlines: house.outlines)
        if let row = try tx.run(
          "SELECT source, published_revision FROM page WHERE organisation = \(organisation) AND id = \(page)"
        ).first,
          let number = try row.optionalInt("published_revision"), let text = try shelf.revision(number, of: page)?.content {
            try shelf.keepLinks(of: page, text, source: try row.optionalText("source"), revision: number)
          }
        try log.close()
      }
    }
    return due.count
  }
}
