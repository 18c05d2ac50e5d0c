import Domain
import Store
import Vocabulary

/// What changed in the handbook since clauses were last checked.
///
/// A clause that is linked to a step is stale when that step changed, and not when another step of its page did: nobody
/// believes a mark that stands at half of the table.
struct Freshness {
  private struct Version {
    let number: Int
    let revision: Int
    let at: Moment
    let reason: String
  }

  private struct Saved: Hashable {
    let page: ID<HandbookPage>
    let revision: Int
  }

  private let versions: [ID<HandbookPage>: [Version]]
  private let outlines: [Saved: ProcessOutline]

  /// - Parameter checks: for each clause when it was last checked, and its places.
  init(
    _ checks: [(at: Moment, spots: [LinkedSpot])], organisation: ID<Organisation>, outlines cache: OutlineCache,
    tx: any Transaction
  ) throws {
    let versions = try Freshness.versions(organisation, tx)
    var needed: Set<Saved> = []
    for check in checks {
      for spot in check.spots where spot.spot.step != nil {
        for version in Freshness.since(check.at, versions[spot.page] ?? []) {
          needed.insert(Saved(page: spot.page, revision: version.revision))
        }
      }
    }
    self.versions = versions
    outlines = try Freshness.outlines(needed, organisation, cache, tx)
  }

  /// The last change of each page that touches one of these places, after `checked`.
  func changes(of spots: [LinkedSpot], since checked: Moment) -> [ChangeSince] {
    let pages = Dictionary(grouping: spots, by: \.page).sorted { $0.key.raw < $1.key.raw }
    return pages.compactMap { page, spots in
      let line = Freshness.since(checked, versions[page] ?? [])
      let last = zip(line, line.dropFirst()).filter { old, new in touches(spots, old, new, on: page) }.map { $1 }.last
      // A page that was first published after the check is new altogether.
      let isNew = line.first.map { $0.at > checked } ?? false
      guard let version = last ?? (isNew ? line.last : nil) else { return nil }
      return ChangeSince(pageTitle: spots[0].spot.pageTitle, version: version.number, on: version.at.day, reason: version.reason)
    }
  }

  private func touches(_ spots: [LinkedSpot], _ old: Version, _ new: Version, on page: ID<HandbookPage>) -> Bool {
    spots.contains { spot in
      guard let step = spot.spot.step, let before = outlines[Saved(page: page, revision: old.revision)],
        let after = outlines[Saved(page: page, revision: new.revision)]
      else { return true }
      return before.step(step) != after.step(step)
    }
  }

  /// The version that was read when it was checked, and those that came after it. Empty when none came.
  private static func since(_ checked: Moment, _ versions: [Version]) -> [Version] {
    guard let first = versions.firstIndex(where: { $0.at > checked }) else { return [] }
    return Array(versions[max(0, first - 1)...])
  }

  private static func versions(_ organisation: ID<Organisation>, _ tx: any Transaction) throws -> [ID<HandbookPage>: [Version]] {
    var found: [ID<HandbookPage>: [Version]] = [:]
    for row in try tx.run(
      "SELECT page, number, revision, at, reason FROM version WHERE organisation = \(organisation) ORDER BY page, number")
    {
      found[try row.id("page"), default: []].append(
        Version(
          number: try row.int("number"), revision: try row.int("revision"), at: try row.moment("at"),
          reason: try row.text("reason")))
    }
    return found
  }

  private static func outlines(
    _ needed: Set<Saved>, _ organisation: ID<Organisation>, _ cache: OutlineCache, _ tx: any Transaction
  ) throws -> [Saved: ProcessOutline] {
    guard !needed.isEmpty else { return [:] }
    var found: [Saved: ProcessOutline] = [:]
    let pages = Set(needed.map(\.page.raw)).sorted()
    for row in try tx.run("""
      SELECT page, number, title, content, hash FROM revision
      WHERE organisation = \(organisation) AND kind IN (\(list: PageKind.withSteps)) AND page IN (\(list: pages))
        AND number IN (\(list: Set(needed.map(\.revision)).sorted()))
      """) {
      let saved = Saved(page: try row.id("page"), revision: try row.int("number"))
      if needed.contains(saved) { found[saved] = try cache.outline(in: row) }
    }
    return found
  }
}

/// A place in the handbook that meets a clause, with its page.
struct LinkedSpot {
  let page: ID<HandbookPage>
  let spot: HandbookSpot
}
