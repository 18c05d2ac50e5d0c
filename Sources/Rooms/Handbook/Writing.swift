package import Domain
import Seals
import Store
package import Vocabulary

/// Somebody else saved while this was being written. Both texts are given back, so nothing is lost.
package struct ChangedMeanwhile: Error, Sendable {
  package let theirs: DraftReading
}

/// Writing the handbook: drafts beside the published version, and every save kept for ever.
extension HandbookDesk {
  /// The chapters of the handbook, by name.
  package borrowing func chapterTitles() throws -> [String] {
    try tx.run("SELECT DISTINCT chapter FROM page WHERE organisation = \(organisation)").map { try $0.text("chapter") }.sorted()
  }

  /// Makes a page with a first revision. Any member may begin one: publishing needs the owner.
  package borrowing func makePage(
    title: String, chapter: String, content: PageContent, source: String? = nil, note: String = ""
  ) throws -> String {
    guard !title.isEmpty else { throw RuleRefusal.titleMissing }
    let slug = try freeSlug(for: title)
    let page = ID<HandbookPage>.new(house.chance)
    try tx.run("""
      INSERT INTO page (organisation, id, slug, chapter, title, kind, owner, source, latest_revision, published_version,
      published_revision)
      VALUES (\(organisation), \(page), \(slug), \(chapter), \(title), \(content.kind.rawValue), NULL, \(source), 1, NULL, NULL)
      """)
    try insertRevision(1, of: page, title: title, content: content, note: note)
    // Whoever begins a page is one of its writers.
    try tx.run("INSERT INTO coauthor (organisation, page, person) VALUES (\(organisation), \(page), \(viewer.person))")
    try happened(.pageMade, page.raw)
    return slug
  }

  /// Looks up a few slugs and never all, because an imported handbook makes thousands. The first free number is where one is
  /// taken and the next is not; powers of two give a range, and bisection finds it.
  private borrowing func freeSlug(for title: String) throws -> String {
    let words = Vocabulary.slug(of: title)
    let base = words.isEmpty ? "bladzijde" : words
    // `nieuw`, `invoer` and `uitvoer` are addresses of their own beside the pages.
    let isReserved = ["nieuw", "invoer", "uitvoer"].contains(base)
    let powers = (1...20).map { 1 << $0 }
    let taken = try takenSlugs(among: [base] + powers.map { "\(base)-\($0)" })
    if !taken.contains(base) && !isReserved { return base }
    guard var free = powers.first(where: { !taken.contains("\(base)-\($0)") }) else {
      return "\(base)-\(ID<HandbookPage>.new(house.chance).raw)"
    }
    var last = free / 2
    while free - last > 1 {
      let middle = (free + last) / 2
      if try takenSlugs(among: ["\(base)-\(middle)"]).isEmpty { free = middle } else { last = middle }
    }
    return "\(base)-\(free)"
  }

  private borrowing func takenSlugs(among slugs: [String]) throws -> Set<String> {
    Set(
      try tx.run("SELECT slug FROM page WHERE organisation = \(organisation) AND slug IN (\(list: slugs))").map {
        try $0.text("slug")
      })
  }
}

/// Writing one page.
extension WritersDesk {
  /// The working draft with what it changes.
  package borrowing func draft() throws -> DraftReading { try draft(of: page.now()) }

  /// Saves a new revision that started from `base`. Throws `ChangedMeanwhile` when another was saved since.
  /// A save that changes nothing is no revision.
  package borrowing func save(
    from base: Int, title: String, chapter: String, content: PageContent, note: String = ""
  ) throws -> Int {
    try save(page.now(), from: base, title: title, chapter: chapter, content: content, note: note)
  }
}

/// The owner and the writers of a page.
extension OwnersDesk {
  /// Sets who owns the page and who writes it. Throws `ownerOutsideTheLine` for somebody who is not in the line.
  package borrowing func assign(owner: ID<Person>?, coauthors: [ID<Person>]) throws {
    let row = try page.now()
    let people = try desk.activePeople()
    if let owner {
      guard let person = people.first(where: { $0.id == owner }), person.position.isInTheLine else {
        throw RuleRefusal.ownerOutsideTheLine
      }
    }
    let before = try whoStands()
    try tx.run("UPDATE page SET owner = \(owner) WHERE organisation = \(organisation) AND id = \(row.card.id)")
    try tellWriters(since: before)
    try tx.run("DELETE FROM coauthor WHERE organisation = \(organisation) AND page = \(row.card.id)")
    for person in people where coauthors.contains(person.id) {
      try tx.run("INSERT INTO coauthor (organisation, page, person) VALUES (\(organisation), \(row.card.id), \(person.id))")
    }
    try handOver(row.card, to: owner)
    try happened(.pageOwned, row.card.id.raw, ["eigenaar": owner?.raw ?? ""])
  }

  /// Who writes it, and who could own it.
  package borrowing func peopleOfPage() throws -> (
    card: PageCard, coauthors: [PersonName], inTheLine: [PersonName], everybody: [PersonName]
  ) {
    let row = try page.now()
    let everybody = try desk.activePeople()
    return (row.card, try shelf.coauthors(of: row.card.id), everybody.filter { $0.position.isInTheLine }, everybody)
  }
}

/// What every way of writing needs.
extension Room where Self: ~Copyable {
  borrowing func rights(on row: Shelf.PageRow) throws -> PageRights {
    PageRights(on: row, coauthors: try shelf.coauthors(of: row.card.id).map(\.id), for: .member(viewer))
  }

  /// The working draft with what it changes.
  borrowing func draft(of row: Shelf.PageRow) throws -> DraftReading {
    let rights = try rights(on: row)
    guard let latest = try shelf.revision(row.latestRevision, of: row.card.id) else { throw NotFound() }
    let published = try shelf.versions(of: row.card.id).first
    let before = try published.flatMap { try shelf.revision($0.revision, of: row.card.id) }
    return DraftReading(
      card: PageCard(
        id: row.card.id, slug: row.card.slug, title: latest.title, kind: latest.content.kind, owner: row.card.owner,
        version: row.card.version, hasDraft: row.card.hasDraft),
      chapter: row.chapter, chapters: try handbook.chapterTitles(), content: latest.content, revision: latest.mark,
      published: published,
      difference: before.map { ContentDifference(from: $0.content, to: latest.content) }, mayBeLong: row.mayBeLong, rights: rights
    )
  }

  /// Saves a new revision that started from `base`. Throws `ChangedMeanwhile` when another was saved since.
  /// A save that changes nothing is no revision.
  borrowing func save(
    _ row: Shelf.PageRow, from base: Int, title: String, chapter: String, content: PageContent, note: String
  ) throws -> Int {
    guard !title.isEmpty else { throw RuleRefusal.titleMissing }
    guard content.size <= PageContent.largest else { throw RuleRefusal.textTooLong }
    if case .outline(let outline) = content {
      guard outline.steps.count <= ProcessOutline.mostSteps else { throw RuleRefusal.tooManySteps }
      if let begins = outline.project?.begins, let ends = outline.project?.ends, ends < begins {
        throw RuleRefusal.endBeforeBegin
      }
    }
    guard base == row.latestRevision else { throw ChangedMeanwhile(theirs: try draft(of: row)) }
    guard let latest = try shelf.revision(row.latestRevision, of: row.card.id) else { throw NotFound() }
    if latest.title == title, latest.content == content, row.chapter == chapter { return row.latestRevision }
    let number = row.latestRevision + 1
    try insertRevision(number, of: row.card.id, title: title, content: content, note: note, after: latest.whole)
    try tx.run("""
      UPDATE page SET latest_revision = \(number), title = \(title), chapter = \(chapter), kind = \(content.kind.rawValue)
      WHERE organisation = \(organisation) AND id = \(row.card.id)
      """)
    try happened(.pageSaved, row.card.id.raw, ["revisie": String(number)])
    return number
  }

  /// - Parameters:
  ///   - whole: the last save that is stored whole, on which this one may depend.
  ///   - author: whose words they are; nil for the writer.
  borrowing func insertRevision(
    _ number: Int, of page: ID<HandbookPage>, title: String, content: PageContent, note: String,
    after whole: KeptText.Whole? = nil, by author: ID<Person>? = nil
  ) throws {
    let text = content.text
    let hash = OutlineCache.hash(of: content.kind, title: title, text: text)
    let kept = KeptText(text, number: number, after: whole)
    try tx.run("""
      INSERT INTO revision (organisation, page, number, author, at, kind, title, content, base, change, note, hash, position)
      VALUES (\(organisation), \(page), \(number), \(author ?? viewer.person), \(now), \(content.kind.rawValue), \(title),
      \(kept.content),
        \(kept.base), \(kept.change), \(note), \(hash),
        (SELECT position FROM person WHERE organisation = \(organisation) AND id = \(author ?? viewer.person)))
      """)
    try noteFiles(in: text, of: page)
  }

  /// - Parameter author: who publishes it; nil for the writer.
  borrowing func insertVersion(
    of page: ID<HandbookPage>, revision: Int, after last: Int?, because reason: String, by author: ID<Person>? = nil
  ) throws -> Int {
    let version = (last ?? 0) + 1
    let content = try standWhole(revision, of: page)
    try tx.run("""
      INSERT INTO version (organisation, page, number, revision, author, at, reason)
      VALUES (\(organisation), \(page), \(version), \(revision), \(author ?? viewer.person), \(now), \(reason))
      """)
    try tx.run("""
      UPDATE page SET published_version = \(version), published_revision = \(revision) WHERE organisation = \(organisation)
      AND id = \(page)
      """)
    try postponeReview(of: page)
    let source = try tx.run("SELECT source FROM page WHERE organisation = \(organisation) AND id = \(page)").first?.optionalText(
      "source")
    try shelf.keepLinks(of: page, content, source: source, revision: revision)
    try happened(.pagePublished, page.raw, ["versie": String(version)])
    return version
  }
}
