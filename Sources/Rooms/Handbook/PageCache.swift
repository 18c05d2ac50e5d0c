import Domain
import Synchronization
import Vocabulary

/// What a page of the handbook shows, before it is decided what its reader may see.
struct ShownPage: Sendable {
  let row: Shelf.PageRow
  let shown: Shelf.RevisionRow
  /// The newest save, when it is newer than the published version.
  let draft: RevisionMark?
  let coauthors: [PersonName]
  let versions: [VersionMark]
  let discussions: [Discussion]
  let clauses: [ID<CriticalStep>?: [ClauseMark]]
  /// As everybody shares them: what one reader sees is decided each time, from what they wrote and what was given to them.
  let deviations: SeenDeviations
  let changedSteps: Set<ID<CriticalStep>>
  let newSteps: Set<ID<CriticalStep>>
  let importedLinks: [String: String]
  let life: PageLife
  /// How many proposed changes wait for an answer.
  let openAmendments: Int
  let linkedFrom: [PageName]
  let withdrawal: WithdrawalMark?
  let attachments: [ID<CriticalStep>?: [EvidenceMark]]
}

/// Caches pages of the handbook, so that an unchanged page is not put together again for every reader.
///
/// An entry is only used after the heads of the log that pages show were found unchanged in the database (`Shelf.mark`).
/// Everything that a page shows changes together with a happening under one of those heads, so unchanged heads mean an unchanged
/// page.
final class PageCache: Sendable {
  struct Key: Hashable {
    let organisation: ID<Organisation>
    let slug: String
    /// The norm sets that a guest may read. Nil for members.
    let scope: Scope?
  }

  /// A page in outline is some tens of kilobytes.
  private static let most = 256
  private let pages = Mutex(BoundedCache<Key, (mark: String, page: ShownPage)>(atMost: most))
  /// The open points of pages, for those who write them.
  private let matters = Mutex(BoundedCache<Key, (mark: String, matters: OpenMatters)>(atMost: most))

  func page(_ name: Key, at mark: String) -> ShownPage? {
    pages.withLock { pages in pages[name].flatMap { $0.mark == mark ? $0.page : nil } }
  }

  func remember(_ page: ShownPage, as name: Key, at mark: String) {
    // An imported text may be a megabyte; it is read again each time.
    guard page.shown.content.size <= 65_536 else { return }
    pages.withLock { $0.keep((mark, page), as: name) }
  }

  func matters(_ name: Key, at mark: String) -> OpenMatters? {
    matters.withLock { matters in matters[name].flatMap { $0.mark == mark ? $0.matters : nil } }
  }

  func remember(_ open: OpenMatters, as name: Key, at mark: String) {
    matters.withLock { $0.keep((mark, open), as: name) }
  }
}
