import Domain
import Store
import Vocabulary

/// A right, which opens one room for the length of a transaction. Whoever has not the right gets `NotFound`, before anything else is read.
///
/// This file is the one place where it is asked who may do what: nothing outside it can make a room, so an act that stands in a room
/// cannot be done without its right. What each room may do reads as a list in docs/rooms.md.
package struct Right<Opened: ~Copyable>: Sendable {
  /// What a grant decides alone, before there is a transaction; nothing where it depends on what stands in the house.
  let matter: Grant.Matter?
  let open: @Sendable (Work) throws -> Opened

  fileprivate init(_ matter: Grant.Matter? = nil, open: @escaping @Sendable (Work) throws -> Opened) {
    self.matter = matter
    self.open = open
  }

  /// Throws `NotFound` for whoever does not hold the grant.
  func judge(_ viewer: Viewer) throws(NotFound) {
    if let matter, !viewer.holds(matter) { throw NotFound() }
  }
}

// MARK: Every member

/// What every member has for themselves, and what all of them may do with the handbook.
package struct Desk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }

  package var viewer: Viewer { work.viewer }
}

extension Right where Opened == Desk {
  package static var desk: Right { Right { Desk($0) } }
}

extension Room where Self: ~Copyable {
  /// Whoever is in a room is a member, and has a desk of their own.
  var desk: Desk { Desk(work) }
}

// MARK: Whoever keeps the handbook

/// The handbook as a whole: bringing it in, whose its pages are, and who agrees before one is published.
package struct KeepersDesk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }
}

extension Right where Opened == KeepersDesk {
  package static var keepers: Right { Right(.keeping) { KeepersDesk($0) } }
}

/// Norm sets: making, bringing in, linking, judging, and what lies between them.
package struct NormsDesk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }
}

extension Right where Opened == NormsDesk {
  package static var norms: Right { Right(.keeping) { NormsDesk($0) } }
}

/// Evidence: bringing it in, where it hangs, and taking it back.
package struct EvidenceDesk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }
}

extension Right where Opened == EvidenceDesk {
  package static var evidence: Right { Right(.keeping) { EvidenceDesk($0) } }
}

/// People and teams: who comes in, where they stand, and when their access ends.
package struct PeopleDesk: ~Copyable, Room {
  let work: Work
  fileprivate init(_ work: Work) { self.work = work }
}

extension Right where Opened == PeopleDesk {
  package static var people: Right { Right(.keeping) { PeopleDesk($0) } }
}
