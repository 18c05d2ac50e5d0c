import Domain
import Store
import Vocabulary

/// A right, which opens one room for the length of a transaction. Somebody without the right gets `NotFound`, before anything
/// else is read.
///
/// This file is the one place that decides who may do what: nothing outside it can make a room, so an act that stands in a room
/// cannot be done without its right. What each room may do is listed in docs/rooms.md.
package struct Right<Opened: ~Copyable>: Sendable {
  /// The grant that decides alone, before there is a transaction. Nil where it depends on stored rows.
  let matter: Grant.Matter?
  let open: @Sendable (Work) throws -> Opened

  fileprivate init(_ matter: Grant.Matter? = nil, open: @escaping @Sendable (Work) throws -> Opened) {
    self.matter = matter
    self.open = open
  }

  /// Throws `NotFound` for somebody without the grant.
  func judge(_ viewer: Viewer) throws(NotFound) {
    if let matter, !viewer.holds(matter) { throw NotFound() }
  }
}

// MARK: Every member

/// What every member has for themselves, and who the others are.
package struct Desk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }

  package var viewer: Viewer { work.viewer }
}

extension Right where Opened == Desk {
  package static var desk: Right { Right { Desk($0) } }
}

/// What every member may do with the handbook: begin a page, deviate, propose other words, and discuss it.
package struct HandbookDesk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }
}

extension Right where Opened == HandbookDesk {
  package static var handbook: Right { Right { HandbookDesk($0) } }
}

/// Circles from the outside: making one, planning, sitting down. Nobody finds circles that they are not in.
package struct CirclesDesk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }
}

extension Right where Opened == CirclesDesk {
  package static var circles: Right { Right { CirclesDesk($0) } }
}

extension Room where Self: ~Copyable {
  /// Everybody in a room is a member, and may do there what every member may.
  var desk: Desk { Desk(work) }
  var handbook: HandbookDesk { HandbookDesk(work) }
  var circles: CirclesDesk { CirclesDesk(work) }
}

// MARK: Whoever keeps the handbook

/// The handbook as a whole: importing it, the owners of its pages, and who agrees before one is published.
package struct KeepersDesk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }
}

extension Right where Opened == KeepersDesk {
  package static var keepers: Right { Right(.keeping) { KeepersDesk($0) } }
}

/// Norm sets: making, bringing in, linking, judging, and relations between them.
package struct NormsDesk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }
}

extension Right where Opened == NormsDesk {
  package static var norms: Right { Right(.keeping) { NormsDesk($0) } }
}

/// Evidence: bringing it in, its places, and withdrawing it.
package struct EvidenceDesk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }
}

extension Right where Opened == EvidenceDesk {
  package static var evidence: Right { Right(.keeping) { EvidenceDesk($0) } }
}

/// People and teams: inviting, positions, and ending access.
package struct PeopleDesk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }
}

extension Right where Opened == PeopleDesk {
  package static var people: Right { Right(.keeping) { PeopleDesk($0) } }
}

// MARK: One page

/// The working draft of one page: for its owner, its writers, and whoever keeps the handbook.
package struct WritersDesk: ~Copyable, Room {
  let work: Work
  let page: PageInHand
  fileprivate init(_ work: Work, _ page: PageInHand) { (self.work, self.page) = (work, page) }
}

extension Right where Opened == WritersDesk {
  package static func writer(of slug: String) -> Right {
    Right { work in WritersDesk(work, try work.page(slug) { $0.edit }) }
  }
}

/// The open points of one page: for those who write it, at every view of the page.
package struct MattersRoom: ~Copyable, Room {
  let work: Work
  let matters: OpenMatters
  fileprivate init(_ work: Work, _ matters: OpenMatters) { (self.work, self.matters) = (work, matters) }
}

extension Right where Opened == MattersRoom {
  package static func matters(of slug: String) -> Right {
    Right { work in
      let mark = try work.shelf.mark()
      let name = PageCache.Key(organisation: work.organisation, slug: slug, scope: nil)
      let (pages, viewer) = (work.house.pages, work.viewer)
      if let shown = pages.page(name, at: mark), let known = pages.matters(name, at: mark) {
        // Who may see it is decided for each reader.
        guard PageRights(on: shown.row, coauthors: shown.coauthors.map(\.id), for: .member(viewer)).edit else { throw NotFound() }
        return MattersRoom(work, known)
      }
      let matters = try work.lookUpMatters(on: work.page(slug) { $0.edit }.now())
      pages.remember(matters, as: name, at: mark)
      return MattersRoom(work, matters)
    }
  }
}

/// The owner of one page, whether it stays, and what people do differently: for its owner and whoever keeps the handbook.
package struct OwnersDesk: ~Copyable, Room {
  let work: Work
  let page: PageInHand
  fileprivate init(_ work: Work, _ page: PageInHand) { (self.work, self.page) = (work, page) }
}

extension Right where Opened == OwnersDesk {
  package static func owner(of slug: String) -> Right {
    Right { work in OwnersDesk(work, try work.page(slug) { $0.assignPeople }) }
  }
}

/// A page that was withdrawn: for its former owner and whoever keeps the handbook.
package struct WithdrawnDesk: ~Copyable, Room {
  let work: Work
  let page: PageInHand
  fileprivate init(_ work: Work, _ page: PageInHand) { (self.work, self.page) = (work, page) }
}

extension Right where Opened == WithdrawnDesk {
  package static func withdrawn(_ slug: String) -> Right {
    Right { work in WithdrawnDesk(work, try work.page(slug, alsoWithdrawn: true) { $0.putBack }) }
  }
}

/// Answering what people propose together: for the owner of one page, and while it has none for whoever keeps the handbook.
package struct AnsweringDesk: ~Copyable, Room {
  let work: Work
  let page: PageInHand
  fileprivate init(_ work: Work, _ page: PageInHand) { (self.work, self.page) = (work, page) }
}

extension Right where Opened == AnsweringDesk {
  package static func answering(for slug: String) -> Right {
    Right { work in AnsweringDesk(work, try work.page(slug) { $0.publish }) }
  }
}

// MARK: Publishing one page

/// Publishing one page, or asking somebody to agree first: the organisation's rule for its kind decides for whom it is.
package struct PublishingDesk: ~Copyable, Room {
  let work: Work
  let page: PageInHand
  let rule: AgreementRule
  /// Whether the caller publishes alone; otherwise they ask.
  let publishes: Bool
  fileprivate init(_ page: PageInHand, _ rule: AgreementRule, publishes: Bool) {
    (work, self.page, self.rule, self.publishes) = (page.work, page, rule, publishes)
  }
}

extension Right where Opened == PublishingDesk {
  package static func publishing(_ slug: String) -> Right {
    Right { work in
      guard let row = try work.shelf.page(slug) else { throw NotFound() }
      let rule = try work.agreementRules()[row.card.kind] ?? .nobody
      let (rights, owns) = (try work.rights(on: row), row.card.owner?.id == work.viewer.person)
      let page = PageInHand(row, work)
      switch rule {
      case .nobody where rights.publish: return PublishingDesk(page, rule, publishes: true)
      case .colleague where rights.publish: return PublishingDesk(page, rule, publishes: false)
      // The owner is the one who agrees, and so publishes alone.
      case .owner where owns: return PublishingDesk(page, rule, publishes: true)
      case .owner where rights.edit: return PublishingDesk(page, rule, publishes: false)
      default: throw NotFound()
      }
    }
  }
}

/// What waits for agreement on one page, or how it ended last: for the person who was asked, and for the writers of the page.
package struct AgreementRoom: ~Copyable, Room {
  let work: Work
  let row: Shelf.PageRow
  let found: Shelf.AgreementRow
  fileprivate init(_ work: Work, _ row: Shelf.PageRow, _ found: Shelf.AgreementRow) {
    (self.work, self.row, self.found) = (work, row, found)
  }
}

extension Right where Opened == AgreementRoom {
  package static func agreement(on slug: String) -> Right {
    Right { work in
      guard let row = try work.shelf.page(slug), let found = try work.shelf.agreements("AND g.page = \(row.card.id)").first else {
        throw NotFound()
      }
      guard try found.asked.id == work.viewer.person || work.rights(on: row).edit else { throw NotFound() }
      return AgreementRoom(work, row, found)
    }
  }
}

/// A question for agreement that waits: for the person who was asked.
package struct AskedDesk: ~Copyable, Room {
  let work: Work
  let page: PageInHand
  let open: Shelf.AgreementRow
  fileprivate init(_ page: PageInHand, _ open: Shelf.AgreementRow) { (work, self.page, self.open) = (page.work, page, open) }
}

extension Right where Opened == AskedDesk {
  /// Throws `Changed` for somebody who was asked earlier, when nothing waits any more.
  package static func asked(about slug: String) -> Right {
    Right { work in
      let found = try work.openAgreement(on: slug)
      guard found.open.asked.id == work.viewer.person else { throw NotFound() }
      return AskedDesk(PageInHand(found.row, work), found.open)
    }
  }
}

/// A question for agreement that waits: for the person who asked.
package struct AskersDesk: ~Copyable, Room {
  let work: Work
  let row: Shelf.PageRow
  let open: Shelf.AgreementRow
  fileprivate init(_ work: Work, _ row: Shelf.PageRow, _ open: Shelf.AgreementRow) {
    (self.work, self.row, self.open) = (work, row, open)
  }
}

extension Right where Opened == AskersDesk {
  package static func asker(about slug: String) -> Right {
    Right { work in
      let found = try work.openAgreement(on: slug)
      guard found.open.asker.id == work.viewer.person else { throw NotFound() }
      return AskersDesk(work, found.row, found.open)
    }
  }
}

extension Work {
  /// A page on which the caller has this right. Throws `NotFound` when they do not, and when there is none.
  fileprivate func page(
    _ slug: String, alsoWithdrawn: Bool = false, where isRight: (PageRights) -> Bool
  ) throws -> PageInHand {
    guard let row = try shelf.page(slug, alsoWithdrawn: alsoWithdrawn), try isRight(rights(on: row)) else { throw NotFound() }
    return PageInHand(row, work)
  }

  fileprivate func openAgreement(on slug: String) throws -> (row: Shelf.PageRow, open: Shelf.AgreementRow) {
    guard let row = try shelf.page(slug) else { throw NotFound() }
    guard let open = try shelf.agreements("AND g.page = \(row.card.id) AND g.state = 'gevraagd'").first else {
      guard try shelf.agreements("AND g.page = \(row.card.id) AND g.asked = \(viewer.person)").isEmpty else { throw Changed() }
      throw NotFound()
    }
    return (row, open)
  }
}
