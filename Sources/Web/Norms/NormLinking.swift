import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// What lies between norm sets: editions, crosswalks, places taken over; and a warning when the handbook begins to copy one of
/// them.
extension Reception {
  var normLinking: [Entrance] {
    [
      .get(Place.normEdition, .member, takesLong: true) { visit, viewer, set in
        .page(try await editionHTML(set, visit, viewer, former: try? visit.asked(EditionForm.former)))
      },
      .post(Place.normEdition, .member, EditionForm.form, logged: "take over edition", takesLong: true) {
        visit, viewer, given, set in
        _ = try await sets(set, viewer)
        return try await visit.taking(
          given, again: { try await editionHTML(set, visit, viewer, former: try given.value(), form: $0) }
        ) {
          try await house.write(at: .norms, as: viewer) { desk in try desk.takeOver(set, after: try given.value()) }
          return .redirect(.normSet(set), done: NormLinkingDone.carried)
        }
      },
      .get(Place.normCrosswalks, .member, takesLong: true) { visit, viewer, set in
        .page(try await crosswalksHTML(set, visit, viewer, other: try visit.asked(CrosswalkImportForm.other)))
      },
      .post(
        Place.normCrosswalks, .member, CrosswalkImportForm.form, body: .files, pace: .heavy, logged: "import crosswalks",
        takesLong: true
      ) { visit, viewer, given, set in
        try await house.admit(viewer, to: .norms)
        return try await visit.taking(given, again: { try await crosswalksHTML(set, visit, viewer, other: nil, form: $0) }) {
          try await importCrosswalks(set, try given.value(), visit, viewer)
        }
      },
      .post(Place.normTakeover, .member, TakeoverForm.form, logged: "take places over", takesLong: true) {
        visit, viewer, given, set in
        _ = try await sets(set, viewer)
        return try await visit.taking(
          given, again: { try await crosswalksHTML(set, visit, viewer, other: try given.value(), form: $0) }
        ) {
          _ = try await house.write(at: .norms, as: viewer) { desk in try desk.takePlacesOver(to: set, from: try given.value()) }
          return .redirect(.normSet(set), done: NormLinkingDone.placed)
        }
      },
      .post(Place.clauseCrosswalks, .member, CrosswalkForm.form) { visit, viewer, given, set, clause in
        try await house.admit(viewer, to: .norms)
        return try await visit.taking(
          given, again: { clausePage(try await clauseReading(clause, set, viewer), visit.around(viewer), crosswalk: $0) }
        ) {
          try await house.write(at: .norms, as: viewer) { desk in
            let wish = try given.value()
            let other = try desk.clause(numbered: wish.number, in: wish.set)
            try desk.connect(clause, of: set, wish.relation, to: other, of: wish.set, because: wish.reason)
          }
          return .redirect(.clause(set, clause), done: NormLinkingDone.connected)
        }
      },
      .post(Place.clauseCrosswalk, .member) { _, viewer, set, clause, crosswalk in
        try await house.write(at: .norms, as: viewer) { desk in try desk.disconnect(crosswalk, of: clause) }
        return .redirect(.clause(set, clause), done: NormLinkingDone.disconnected)
      },
      .get(Place.normMirror, .member, takesLong: true) { visit, viewer, set in .page(try await mirrorHTML(set, visit, viewer)) },
      .post(Place.normMirror, .member, MirrorForm.form, takesLong: true) { visit, viewer, given, set in
        try await house.admit(viewer, to: .norms)
        return try await visit.taking(given, again: { try await mirrorHTML(set, visit, viewer, form: $0) }) {
          try await house.write(at: .norms, as: viewer) { desk in
            let wish = try given.value()
            try desk.wave(wish.sign, of: set, because: wish.reason)
          }
          return .redirect(.normMirror(set), done: NormLinkingDone.waved)
        }
      },
    ]
  }

  // MARK: Editions

  private func editionHTML(
    _ set: ID<NormSet>, _ visit: Visit, _ viewer: Viewer, former: ID<NormSet>?, form: FormState? = nil
  ) async throws -> HTML {
    let (set, others) = try await sets(set, viewer)
    let reading: EditionReading?
    if let former {
      reading = try await house.read(at: .norms, as: viewer) { desk in try desk.edition(set.id, after: former) }
    } else {
      reading = nil
    }
    return editionPage(set, others: others, reading: reading, visit.around(viewer), form: form)
  }

  /// The set of the address, and all others. For whoever keeps the handbook.
  private func sets(_ id: ID<NormSet>, _ viewer: Viewer) async throws -> (NormSetCard, [NormSetCard]) {
    try await house.admit(viewer, to: .norms)
    let sets = try await house.look(as: .member(viewer)) { room in try room.normSets() }
    guard let set = sets.first(where: { $0.id == id }) else { throw NotFound() }
    return (set, sets.filter { $0.id != id })
  }

  // MARK: Crosswalks

  private func crosswalksHTML(
    _ set: ID<NormSet>, _ visit: Visit, _ viewer: Viewer, other: ID<NormSet>?, refusal: TableRefusal? = nil,
    form: FormState? = nil
  ) async throws -> HTML {
    let (set, others) = try await sets(set, viewer)
    var mappings: (here: MappingReading, there: MappingReading)?
    if let other {
      mappings = try await house.read(at: .norms, as: viewer) { desk in
        (try desk.mapping(of: set.id, from: other), try desk.mapping(of: other, from: set.id))
      }
    }
    let around = visit.around(viewer)
    return crosswalksPage(set, others: others, mappings: mappings, refusal: refusal, around, form: form)
  }

  private func importCrosswalks(_ set: ID<NormSet>, _ sent: SentFile, _ visit: Visit, _ viewer: Viewer) async throws -> Reply {
    do {
      let sheet = try CrosswalkSheet(bytes: sent.bytes)
      try await house.write(at: .norms, as: viewer) { desk in try desk.bringIn(sheet, of: set) }
      return .redirect(.normCrosswalks(set), done: NormLinkingDone.broughtIn)
    } catch let refusal as TableRefusal {
      return .page(try await crosswalksHTML(set, visit, viewer, other: nil, refusal: refusal), status: 422)
    }
  }

  // MARK: The handbook beside a norm

  private func mirrorHTML(_ set: ID<NormSet>, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let reading = try await house.read(at: .norms, as: viewer) { desk in try desk.mirror(set) }
    return mirrorPage(reading, visit.around(viewer), form: form)
  }
}
