import Domain
import Store
import Vocabulary

/// The handbook's queries, used by both a member's desk and a guest's reading room. It knows the organisation and not the
/// reader: the room that uses it has decided about rights.
struct Shelf {
  let organisation: ID<Organisation>
  let tx: any Transaction
  let outlines: OutlineCache

  /// A row of `page`, with its owner.
  struct PageRow: Sendable {
    let card: PageCard
    let chapter: String
    let source: String?
    let latestRevision: Int
    let publishedRevision: Int?
    let mayBeLong: Bool
    let reviewMonths: Int?
    /// The current withdrawal. Nil while the page can be read.
    let withdrawal: Int?
  }

  static let columns: Query = """
    SELECT p.id, p.slug, p.title, p.kind, p.chapter, p.source, p.latest_revision, p.published_version, p.published_revision,
    p.is_long, p.withdrawal,
      p.review_months, p.review_due, o.id AS owner_id, o.name AS owner_name, o.position AS owner_position,
      CASE WHEN o.is_active THEN 1 ELSE 0 END AS owner_stays
    FROM page p LEFT JOIN person o ON o.organisation = p.organisation AND o.id = p.owner
    """

  /// The newest happening under each head of the log that pages show. While this is the same, everything that a page shows is
  /// the same.
  func mark() throws -> String {
    let row = try tx.run("SELECT heads FROM logbook WHERE organisation = \(organisation)").first
    return Heads(text: try row?.text("heads") ?? "").mark(of: Shelf.shownHeads)
  }

  /// Pages show nothing of circles, and nothing of who signed in.
  static let shownHeads: [LogHead] = [.people, .handbook, .improvement, .norms, .evidence]

  /// A page by its slug. Of one that was withdrawn only the notice can be read.
  func page(_ slug: String, alsoWithdrawn: Bool = false) throws -> PageRow? {
    let row = try tx.run("\(Shelf.columns) WHERE p.organisation = \(organisation) AND p.slug = \(slug)").first.map(PageRow.init)
    return row?.withdrawal == nil || alsoWithdrawn ? row : nil
  }

  /// Every page that was not withdrawn.
  func pages() throws -> [PageRow] {
    try tx.run("\(Shelf.columns) WHERE p.organisation = \(organisation) AND p.withdrawal IS NULL").map(PageRow.init)
  }

  /// By chapter, in the order of their names; pages without a version only for somebody who may see drafts.
  func chapters(withDrafts: Bool, only seen: Set<ID<HandbookPage>>?) throws -> [Chapter] {
    var chapters: [String: [PageCard]] = [:]
    for row in try pages() where (withDrafts || row.card.version != nil) && (seen.map { $0.contains(row.card.id) } ?? true) {
      chapters[row.chapter, default: []].append(row.card)
    }
    return chapters.sorted { $0.key < $1.key }.map { Chapter(title: $0.key, pages: $0.value.sorted { $0.title < $1.title }) }
  }

  struct RevisionRow: Sendable {
    let mark: RevisionMark
    let title: String
    let content: PageContent
    /// As it is stored and hashed, to the byte.
    let text: String
    let whole: KeptText.Whole
  }

  func revision(_ number: Int, of page: ID<HandbookPage>) throws -> RevisionRow? { try revisions([number], of: page)[number] }

  /// Some revisions of one page, by their number.
  func revisions(_ numbers: [Int], of page: ID<HandbookPage>) throws -> [Int: RevisionRow] {
    var found: [Int: RevisionRow] = [:]
    for row in try tx.run("""
      SELECT r.number, r.at, r.kind, r.title, r.content, r.base, r.change, r.note, r.hash, a.name, b.content AS base_content,
      t.name AS taken_over_by
      FROM revision r JOIN person a ON a.organisation = r.organisation AND a.id = r.author
        LEFT JOIN revision b ON b.organisation = r.organisation AND b.page = r.page AND b.number = r.base
        LEFT JOIN amendment m ON m.organisation = r.organisation AND m.page = r.page AND m.revision = r.number
        LEFT JOIN person t ON t.organisation = m.organisation AND t.id = m.settled_by
      WHERE r.organisation = \(organisation) AND r.page = \(page) AND r.number IN (\(list: numbers))
      """) {
      let mark = try revisionMark(row)
      let title = try row.text("title")
      let kind = PageKind(rawValue: try row.text("kind")) ?? .text
      let (text, whole) = try text(in: row, number: mark.number, kind: kind, title: title, hash: mark.hash)
      let content = outlines.content(kind, title: title, text: text, hash: mark.hash)
      found[mark.number] = RevisionRow(mark: mark, title: title, content: content, text: text, whole: whole)
    }
    return found
  }

  /// The newest first.
  func revisions(of page: ID<HandbookPage>) throws -> [RevisionMark] {
    try tx.run("""
      SELECT r.number, r.at, r.note, r.hash, a.name, t.name AS taken_over_by FROM revision r
        JOIN person a ON a.organisation = r.organisation AND a.id = r.author
        LEFT JOIN amendment m ON m.organisation = r.organisation AND m.page = r.page AND m.revision = r.number
        LEFT JOIN person t ON t.organisation = m.organisation AND t.id = m.settled_by
      WHERE r.organisation = \(organisation) AND r.page = \(page) ORDER BY r.number DESC
      """).map(revisionMark)
  }

  private func revisionMark(_ row: Row) throws -> RevisionMark {
    RevisionMark(
      number: try row.int("number"), at: try row.moment("at"), by: try row.text("name"), note: try row.text("note"),
      hash: try row.text("hash"),
      takenOverBy: try row.optionalText("taken_over_by"))
  }

  /// The newest first.
  func versions(of page: ID<HandbookPage>) throws -> [VersionMark] {
    try tx.run("""
      SELECT v.number, v.revision, v.at, v.reason, a.name FROM version v JOIN person a ON a.organisation = v.organisation
      AND a.id = v.author
      WHERE v.organisation = \(organisation) AND v.page = \(page) ORDER BY v.number DESC
      """).map { row in
        let at = try row.moment("at")
      return VersionMark(
        number: try row.int("number"), revision: try row.int("revision"), on: at.day, at: at, reason: try row.text("reason"),
        by: try row.text("name"))
      }
  }

  func coauthors(of page: ID<HandbookPage>) throws -> [PersonName] {
    try tx.run("""
      SELECT p.id, p.name, p.position FROM coauthor c JOIN person p ON p.organisation = c.organisation AND p.id = c.person
      WHERE c.organisation = \(organisation) AND c.page = \(page)
      """).map(PersonName.init).sorted { $0.name < $1.name }
  }

  /// The newest first; of one proposal when it is given.
  func discussions(of page: ID<HandbookPage>, proposal: ID<RevisionProposal>? = nil) throws -> [Discussion] {
    let only: Query = proposal.map { "AND d.proposal = \($0)" } ?? ""
    return try tx.run("""
      \(Shelf.talks) WHERE d.organisation = \(organisation) AND d.page = \(page) \(only) ORDER BY d.held_on DESC, d.at DESC
      """).map(Discussion.init)
  }

  /// Clauses that meet this page, by step. With a norm set: only those of that set.
  func clauses(of page: ID<HandbookPage>, in scope: Scope?) throws -> [ID<CriticalStep>?: [ClauseMark]] {
    // A draft set is not shown to everybody, and a past edition only in its own table. A guest came for her sets, whatever
    // became of them.
    let only: Query = scope.map { "AND l.norm_set IN (\(list: $0.names))" } ?? "AND s.stage = \(NormStage.inUse.rawValue)"
    var marks: [ID<CriticalStep>?: [ClauseMark]] = [:]
    for row in try tx.run("""
      SELECT l.step, c.norm_set, c.id, c.number, c.title, c.body FROM clause_link l
        JOIN clause c ON c.organisation = l.organisation AND c.norm_set = l.norm_set AND c.id = l.clause
        JOIN norm_set s ON s.organisation = l.organisation AND s.id = l.norm_set
      WHERE l.organisation = \(organisation) AND l.page = \(page) \(only) ORDER BY c.norm_set, c.place
      """) {
      let step = try row.text("step")
      marks[step.isEmpty ? nil : ID(raw: step), default: []].append(try ClauseMark(row))
    }
    return marks
  }

  /// From an imported file to its page, for links between them. Empty when nothing was imported.
  func importedLinks() throws -> [String: String] {
    var links: [String: String] = [:]
    for row in try tx.run("SELECT source, slug FROM page WHERE organisation = \(organisation) AND source IS NOT NULL") {
      links[try row.text("source")] = try row.text("slug")
    }
    return links
  }
}

extension Shelf.PageRow {
  init(_ row: Row) throws {
    let owner: PersonName? = try row.optionalID("owner_id", Person.self).map { id in
      PersonName(
        id: id, name: try row.text("owner_name"), position: Position(rawValue: try row.text("owner_position")) ?? .worker)
    }
    let latest = try row.int("latest_revision")
    let published = try row.optionalInt("published_revision")
    // Somebody who left, or is no longer in the line, owns nothing: what would reach an owner reaches the keepers now.
    let stays = try owner.map { try row.int("owner_stays") == 1 && $0.position.isInTheLine } ?? false
    var card = PageCard(
      id: try row.id("id"), slug: try row.text("slug"), title: try row.text("title"),
      kind: PageKind(rawValue: try row.text("kind")) ?? .text,
      owner: stays ? owner : nil, version: try row.optionalInt("published_version"), hasDraft: published != latest)
    if !stays { card.formerOwner = owner }
    card.reviewDue = try row.optionalDay("review_due")
    self.init(
      card: card, chapter: try row.text("chapter"), source: try row.optionalText("source"), latestRevision: latest,
      publishedRevision: published, mayBeLong: try row.flag("is_long"), reviewMonths: try row.optionalInt("review_months"),
      withdrawal: try row.optionalInt("withdrawal"))
  }
}

extension ClauseMark {
  /// A clause without a title is shown with its words.
  init(_ row: Row) throws {
    let title = try row.text("title")
    self.init(
      set: try row.id("norm_set"), clause: try row.id("id"), number: try row.text("number"),
      heading: title.isEmpty ? try row.text("body") : title)
  }
}
