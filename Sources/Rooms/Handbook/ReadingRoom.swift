package import Domain
import Store
import Vocabulary

/// Where members and, within their scope, guests read: published pages, norms, and the fact that conversations took place. It
/// has no function that writes and none that enters a circle.
package struct ReadingRoom: ~Copyable {
  package let reader: Reader
  let tx: any Transaction
  let today: Day
  let outlines: OutlineCache
  let pages: PageCache

  var organisation: ID<Organisation> { reader.organisation }
  var shelf: Shelf { Shelf(organisation: organisation, tx: tx, outlines: outlines) }

  /// The sets that a guest may read. Nil for a member, who reads them all.
  var scope: Scope? { if case .assessor(let assessor) = reader { Scope(assessor.normSets) } else { nil } }

  /// The chapters with their pages, as far as this reader may see them.
  package borrowing func handbook() throws -> [Chapter] {
    try shelf.chapters(withDrafts: scope == nil, only: pagesInScope())
  }

  /// The published version of a page. Absent, unpublished and out of scope give the same answer.
  package borrowing func page(_ slug: String) throws -> PageReading {
    let mark = try shelf.mark()
    let name = PageCache.Key(organisation: organisation, slug: slug, scope: scope)
    if let known = pages.page(name, at: mark) { return try reading(known) }
    let page = try shown(slug)
    pages.remember(page, as: name, at: mark)
    return try reading(page)
  }

  private borrowing func reading(_ page: ShownPage) throws -> PageReading {
    guard page.deviations.haveSingles, case .member(let viewer) = reader, case .outline(let outline) = page.shown.content
    else { return PageReading(page, for: reader) }
    let card = page.row.card
    return PageReading(
      page, for: reader,
      singles: try shelf.singles(for: viewer.person, on: card.id, isOwner: card.owner?.id == viewer.person, now: outline))
  }

  private borrowing func shown(_ slug: String) throws -> ShownPage {
    guard let row = try shelf.page(slug, alsoWithdrawn: true), try isVisible(row) else { throw NotFound() }
    let versions = try shelf.versions(of: row.card.id)
    let number = row.publishedRevision ?? row.latestRevision
    let before = versions.dropFirst().first?.revision
    let revisions = try shelf.revisions([number, row.latestRevision] + [before].compactMap { $0 }, of: row.card.id)
    guard let shown = revisions[number] else { throw NotFound() }
    let (changed, new) = stepsChanged(from: before.flatMap { revisions[$0]?.content }, to: shown.content)
    var deviations = SeenDeviations()
    if case .outline(let outline) = shown.content { deviations = try shelf.deviations(on: row.card.id, now: outline) }
    let discussions = try shelf.discussions(of: row.card.id)
    return ShownPage(
      row: row, shown: shown, draft: row.card.hasDraft ? revisions[row.latestRevision]?.mark : nil,
      coauthors: try shelf.coauthors(of: row.card.id),
      versions: versions, discussions: discussions, clauses: try shelf.clauses(of: row.card.id, in: scope),
      deviations: deviations, changedSteps: changed, newSteps: new,
      importedLinks: row.source == nil || shown.content.kind.hasSteps ? [:] : try shelf.importedLinks(),
      life: try shelf.life(of: row.card.id, beside: shown, isDiscussed: !discussions.isEmpty),
      openAmendments: try shelf.openAmendments(on: row.card.id), linkedFrom: try shelf.links(to: row),
      withdrawal: try shelf.withdrawal(of: row), attachments: try shelf.attachments(of: row.card.id))
  }

  /// Every version with its reason; the saves between them only for members.
  package borrowing func history(_ slug: String) throws -> HistoryReading {
    guard let row = try shelf.page(slug, alsoWithdrawn: true), try isVisible(row) else { throw NotFound() }
    let versions = try shelf.versionsWithCauses(of: row.card.id, for: reader.person)
    let published = Set(versions.map(\.revision))
    let revisions = try shelf.revisions(of: row.card.id).filter { scope == nil || published.contains($0.number) }
    var history = HistoryReading(card: row.card, versions: versions, revisions: revisions)
    if row.withdrawal != nil {
      history.withdrawal = try shelf.withdrawal(of: row)
      if scope == nil { history.waiting = try shelf.amendmentsClosed(with: row) }
    }
    return history
  }

  /// One save as it was, to the byte.
  package borrowing func revision(
    _ number: Int, of slug: String
  ) throws -> (card: PageCard, mark: RevisionMark, title: String, content: PageContent) {
    let history = try history(slug)
    guard history.revisions.contains(where: { $0.number == number }), let row = try shelf.revision(number, of: history.card.id)
    else { throw NotFound() }
    return (history.card, row.mark, row.title, row.content)
  }

  /// Two saves of a page compared.
  package borrowing func comparison(of slug: String, from: Int, to: Int) throws -> ComparisonReading {
    let old = try revision(from, of: slug)
    let new = try revision(to, of: slug)
    return ComparisonReading(
      card: new.card, from: old.mark, to: new.mark,
      title: WordDifference(from: old.title, to: new.title), content: ContentDifference(from: old.content, to: new.content))
  }

  borrowing func pagesInScope() throws -> Set<ID<HandbookPage>>? {
    guard let scope else { return nil }
    let linked = try tx.run(
      "SELECT DISTINCT page FROM clause_link WHERE organisation = \(organisation) AND norm_set IN (\(list: scope.names))"
    ).map { try $0.id("page", HandbookPage.self) }
    let processes = try shelf.pages().filter { $0.card.kind.hasSteps }.map(\.card.id)
    return Set(linked + processes)
  }

  private borrowing func isVisible(_ row: Shelf.PageRow) throws -> Bool {
    guard let scope else { return true }
    guard row.card.version != nil else { return false }
    if row.card.kind.hasSteps { return true }
    return try !tx.run(
      """
      SELECT id FROM clause_link WHERE organisation = \(organisation) AND norm_set IN (\(list: scope.names)) \
      AND page = \(row.card.id) LIMIT 1
      """
    ).isEmpty
  }

  /// For what belongs to a page and has an address of its own.
  borrowing func isVisible(slug: String) throws -> Bool { try shelf.page(slug).map { try isVisible($0) } ?? false }

  private borrowing func stepsChanged(
    from before: PageContent?, to shown: PageContent
  ) -> (changed: Set<ID<CriticalStep>>, new: Set<ID<CriticalStep>>) {
    guard case .outline(let before)? = before, case .outline(let outline) = shown else { return ([], []) }
    var (changed, new): (Set<ID<CriticalStep>>, Set<ID<CriticalStep>>) = ([], [])
    for step in outline.steps {
      if let old = before.step(step.id) { if old != step { changed.insert(step.id) } } else { new.insert(step.id) }
    }
    return (changed, new)
  }
}

/// The norm sets that a guest came for.
struct Scope: Hashable, Sendable {
  let sets: [ID<NormSet>]

  init(_ sets: Set<ID<NormSet>>) { self.sets = sets.sorted { $0.raw < $1.raw } }

  /// As a statement lists them.
  var names: [String] { sets.map(\.raw) }
}

extension PageReading {
  /// The page as this reader may see it.
  /// - Parameter singles: what single colleagues gave to the reader.
  init(_ page: ShownPage, for reader: Reader, singles: [SingleDeviation] = []) {
    let (row, shown) = (page.row, page.shown)
    let isMember = if case .member = reader { true } else { false }
    let rights = PageRights(on: row, coauthors: page.coauthors.map(\.id), for: reader)
    let deviations = page.deviations.seen(by: reader.person, singles).mapValues(\.reading)
    var card = PageCard(
      id: row.card.id, slug: row.card.slug, title: shown.title, kind: shown.content.kind, owner: row.card.owner,
      version: row.card.version,
      hasDraft: isMember && row.card.hasDraft)
    (card.formerOwner, card.reviewDue) = (row.card.formerOwner, row.card.reviewDue)
    self.init(
      card: card,
      chapter: row.chapter, content: shown.content, version: page.versions.first, draft: isMember ? page.draft : nil,
      coauthors: page.coauthors, versions: page.versions, discussions: page.discussions, clauses: page.clauses,
      deviations: deviations,
      changedSteps: page.changedSteps, newSteps: page.newSteps, importedLinks: page.importedLinks, source: row.source,
      openAmendments: isMember ? page.openAmendments : 0, linkedFrom: rights.edit ? page.linkedFrom : [],
      withdrawal: page.withdrawal,
      rights: rights)
    if isMember { life = page.life }
    attachments = page.attachments
    if case .member(let viewer) = reader {
      mayAttach = viewer.holds(.keeping) && row.card.version != nil && row.withdrawal == nil
    }
  }
}

extension PageRights {
  /// Who may do what on a page. Owner, co-authors and whoever keeps the handbook write; the owner publishes, and while there is
  /// none, whoever keeps the handbook.
  init(on row: Shelf.PageRow, coauthors: [ID<Person>], for reader: Reader) {
    self.init()
    guard case .member(let viewer) = reader else { return }
    let owns = row.card.owner?.id == viewer.person
    let keeps = viewer.holds(.keeping)
    guard row.withdrawal == nil else {
      putBack = owns || keeps
      return
    }
    withdraw = (owns || keeps) && row.card.version != nil
    edit = owns || keeps || coauthors.contains(viewer.person)
    publish = owns || (row.card.owner == nil && keeps)
    assignPeople = owns || keeps
    deviate = row.card.kind.hasSteps && row.card.version != nil
    discuss = row.card.version != nil
    propose = row.card.version != nil
    seePatterns = row.card.kind.hasSteps && (owns || keeps)
  }
}
