package import Domain
import Store
package import Vocabulary

/// Reviewing pages, and their owners.
extension HandbookDesk {
  /// When a page was reviewed, by whom, and what they said.
  package borrowing func reviews(of slug: String) throws -> ReviewReading {
    guard let row = try shelf.page(slug), row.card.version != nil else { throw NotFound() }
    let marks = try tx.run("""
      SELECT r.held_on, r.version, r.remark, p.name FROM review r JOIN person p ON p.organisation = r.organisation
      AND p.id = r.person
      WHERE r.organisation = \(organisation) AND r.page = \(row.card.id) ORDER BY r.held_on DESC, r.id
      """).map {
      ReviewMark(
        on: try $0.day("held_on"), by: try $0.text("name"), version: try $0.int("version"), remark: try $0.text("remark"))
      }
    return ReviewReading(
      card: row.card, interval: ReviewInterval(months: row.reviewMonths), marks: marks,
      reads: ReadCount(try shelf.readings(until: now.day, of: row.card.id).numbers[row.card.id] ?? 0),
      mayReview: try rights(on: row).assignPeople)
  }

  // MARK: Owners

  /// What the handbook asks: of whoever keeps it, everything; of an owner, what is theirs.
  package borrowing func upkeep() throws -> UpkeepReading {
    let keeps = viewer.holds(.keeping)
    let me = viewer.person
    let cards = try shelf.pages().map(\.card).filter { $0.version != nil }.sorted { $0.title < $1.title }
    let mine = cards.filter { keeps || $0.owner?.id == me }
    let authorships = try shelf.authorships()
    let touched = Set(try tx.run("""
      SELECT page FROM discussion WHERE organisation = \(organisation) UNION SELECT page FROM addition
      WHERE organisation = \(organisation)
      """).map { try $0.text("page") })
    let today = now.day
    return UpkeepReading(
      orphans: keeps ? cards.filter(\.isOrphan) : [],
      due: mine.filter { $0.isDue(on: today) }.sorted { ($0.reviewDue ?? today, $0.title) < ($1.reviewDue ?? today, $1.title) },
      paperTigers: mine.filter { authorships[$0.id]?.isPaperTiger(touchedByTeams: touched.contains($0.id.raw)) == true },
      idle: try shelf.idlePages(among: mine, today: today), inTheLine: keeps ? try desk.peopleInTheLine() : [])
  }
}

extension OwnersDesk {
  /// After how long a page is due for review, counted from the last review or publication.
  package borrowing func lookAgain(every interval: ReviewInterval) throws {
    let row = try page.now()
    guard row.card.version != nil else { throw NotFound() }
    let last = try tx.run("""
      SELECT held_on AS day FROM review WHERE organisation = \(organisation) AND page = \(row.card.id)
      ORDER BY held_on DESC LIMIT 1
      """).first?.day("day")
    let published = try shelf.versions(of: row.card.id).first?.on
    let from = [last, published].compactMap { $0 }.max() ?? now.day
    let due = interval.months.map { from.adding(months: $0) }
    try tx.run("""
      UPDATE page SET review_months = \(interval.months), review_due = \(due) WHERE organisation = \(organisation)
      AND id = \(row.card.id)
      """)
    try happened(.reviewChosen, row.card.id.raw, ["termijn": interval.rawValue])
  }

  /// "Bekeken, niets te veranderen": a full answer, with who and when and perhaps a line.
  package borrowing func reviewed(_ remark: String) throws {
    let row = try page.now()
    guard let version = row.card.version else { throw NotFound() }
    // Sent again because the answer got lost: it is recorded already.
    let known = try tx.run("""
      SELECT id FROM review WHERE organisation = \(organisation) AND page = \(row.card.id) AND person = \(viewer.person)
        AND version = \(version) AND held_on = \(now.day) AND remark = \(remark)
      """)
    guard known.isEmpty else { return }
    try tx.run("""
      INSERT INTO review (organisation, id, page, person, version, held_on, remark)
      VALUES (\(organisation), \(ID<ReviewMark>.new(house.chance)), \(row.card.id), \(viewer.person), \(version), \(now.day),
      \(remark))
      """)
    try postponeReview(of: row.card.id)
    try happened(.reviewed, row.card.id.raw, ["versie": String(version)])
  }
}

extension KeepersDesk {
  /// One new owner for several pages at once. Throws `ownerOutsideTheLine`, and `ownerMissing` when no page was chosen.
  package borrowing func assign(_ owner: ID<Person>, to pages: [ID<HandbookPage>]) throws {
    guard try desk.peopleInTheLine().contains(where: { $0.id == owner }) else { throw RuleRefusal.ownerOutsideTheLine }
    let known = try shelf.pages().filter { pages.contains($0.card.id) }
    guard known.count == Set(pages).count else { throw NotFound() }
    let before = try whoStands()
    for row in known {
      try tx.run("UPDATE page SET owner = \(owner) WHERE organisation = \(organisation) AND id = \(row.card.id)")
      try handOver(row.card, to: owner)
      try happened(.pageOwned, row.card.id.raw, ["eigenaar": owner.raw])
    }
    try tellWriters(since: before)
  }
}

extension Room where Self: ~Copyable {
  /// Somebody reviewed or published the page: the interval begins again.
  borrowing func postponeReview(of page: ID<HandbookPage>) throws {
    guard let months = try tx.run("""
      SELECT review_months FROM page WHERE organisation = \(organisation) AND id = \(page)
      """).first?.optionalInt("review_months")
    else { return }
    try tx.run(
      "UPDATE page SET review_due = \(now.day.adding(months: months)) WHERE organisation = \(organisation) AND id = \(page)")
  }

  /// Records from whom to whom a page went, so that both read it on Vandaag.
  borrowing func handOver(_ card: PageCard, to owner: ID<Person>?) throws {
    let was = card.owner?.id ?? card.formerOwner?.id
    guard was != owner else { return }
    try tx.run("""
      INSERT INTO handover (organisation, id, page, was, became, chosen_by, at)
      VALUES (\(organisation), \(ID<Handover>.new(house.chance)), \(card.id), \(was), \(owner), \(viewer.person), \(now))
      """)
  }
}
