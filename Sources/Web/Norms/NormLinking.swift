import Domain
import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary
import Wording

/// What lies between norm sets: editions, crosswalks, places taken over; and whether the handbook begins to look like one of them.
extension Reception {
  var normLinking: [Entrance] {
    [
      .member(.get, .normEdition) { visit, viewer in
        .page(try await editionHTML(visit, viewer, former: try visit.asked("vorige").flatMap { ID(given: $0) }))
      },
      .member(.post, .normEdition, logged: "take over edition") { visit, viewer in
        try await house.admit(viewer, to: .norms)
        let set: ID<NormSet> = try visit.id("set")
        guard let former = try visit.submission().one("vorige").flatMap({ ID<NormSet>(given: $0) }) else { throw NotFound() }
        let draw = { (form: FormState) async throws -> HTML in try await editionHTML(visit, viewer, former: former, form: form) }
        return try await answering(FormState(), in: viewer.preferences.wording, again: draw) {
          try await house.write(at: .norms, as: viewer) { desk in try desk.takeOver(set, after: former) }
          return .redirect(.normSet(set), done: NormLinkingOutcome.carried)
        }
      },
      .member(.get, .normCrosswalks) { visit, viewer in
        .page(try await crosswalksHTML(visit, viewer, other: try visit.asked("met").flatMap { ID(given: $0) }))
      },
      .member(.post, .normCrosswalks, body: .files, pace: .heavy, logged: "import crosswalks") { visit, viewer in
        try await importCrosswalks(visit, viewer)
      },
      .member(.post, .normTakeover, logged: "take places over") { visit, viewer in
        try await house.admit(viewer, to: .norms)
        let set: ID<NormSet> = try visit.id("set")
        guard let other = try visit.submission().one("van").flatMap({ ID<NormSet>(given: $0) }) else { throw NotFound() }
        let draw = { (form: FormState) async throws -> HTML in try await crosswalksHTML(visit, viewer, other: other, form: form) }
        return try await answering(FormState(), in: viewer.preferences.wording, again: draw) {
          _ = try await house.write(at: .norms, as: viewer) { desk in try desk.takePlacesOver(to: set, from: other) }
          return .redirect(.normSet(set), done: NormLinkingOutcome.placed)
        }
      },
      .member(.post, .clauseCrosswalks) { visit, viewer in try await connect(visit, viewer) },
      .member(.post, .clauseCrosswalk) { visit, viewer in
        let (set, clause): (ID<NormSet>, ID<NormClause>) = (try visit.id("set"), try visit.id("clause"))
        let crosswalk: ID<Crosswalk> = try visit.id("crosswalk")
        try await house.write(at: .norms, as: viewer) { desk in try desk.disconnect(crosswalk, of: clause) }
        return .redirect(.clause(set, clause), done: NormLinkingOutcome.disconnected)
      },
      .member(.get, .normMirror) { visit, viewer in .page(try await mirrorHTML(visit, viewer)) },
      .member(.post, .normMirror) { visit, viewer in try await wave(visit, viewer) },
    ]
  }

  // MARK: Editions

  private func editionHTML(_ visit: Visit, _ viewer: Viewer, former: ID<NormSet>?, form: FormState? = nil) async throws -> HTML {
    let (set, others) = try await sets(visit, viewer)
    let reading: EditionReading?
    if let former { reading = try await house.read(at: .norms, as: viewer) { desk in try desk.edition(set.id, after: former) } } else { reading = nil }
    return editionPage(set, others: others, reading: reading, visit.around(viewer), form: form)
  }

  /// The set of the address, and all others. For who keeps the handbook.
  private func sets(_ visit: Visit, _ viewer: Viewer) async throws -> (NormSetCard, [NormSetCard]) {
    try await house.admit(viewer, to: .norms)
    let id: ID<NormSet> = try visit.id("set")
    let sets = try await house.look(as: .member(viewer)) { room in try room.normSets() }
    guard let set = sets.first(where: { $0.id == id }) else { throw NotFound() }
    return (set, sets.filter { $0.id != id })
  }

  // MARK: Crosswalks

  private func crosswalksHTML(
    _ visit: Visit, _ viewer: Viewer, other: ID<NormSet>?, refusal: TableRefusal? = nil, form: FormState? = nil
  ) async throws -> HTML {
    let (set, others) = try await sets(visit, viewer)
    var mappings: (here: MappingReading, there: MappingReading)?
    if let other {
      mappings = try await house.read(at: .norms, as: viewer) { desk in (try desk.mapping(of: set.id, from: other), try desk.mapping(of: other, from: set.id)) }
    }
    let around = visit.around(viewer, done: visit.normDone(.member(viewer)))
    return crosswalksPage(set, others: others, mappings: mappings, refusal: refusal, around, form: form)
  }

  private func importCrosswalks(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .norms)
    let set: ID<NormSet> = try visit.id("set")
    guard let sent = try visit.submission().files.first, sent.bytes.readableBytes > 0 else {
      return .page(try await crosswalksHTML(visit, viewer, other: nil, form: FormState().noting(.missing, at: "bestand")), status: 422)
    }
    do {
      let sheet = try CrosswalkSheet(bytes: Array(sent.bytes.readableBytesView))
      try await house.write(at: .norms, as: viewer) { desk in try desk.bringIn(sheet, of: set) }
      return .redirect(Place(.normCrosswalks, [set.raw]), done: NormLinkingOutcome.broughtIn)
    } catch let refusal as TableRefusal {
      return .page(try await crosswalksHTML(visit, viewer, other: nil, refusal: refusal), status: 422)
    }
  }

  private func connect(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .norms)
    let (set, clause): (ID<NormSet>, ID<NormClause>) = (try visit.id("set"), try visit.id("clause"))
    let draw = { (form: FormState) async throws -> HTML in
      let reading = try await house.look(as: .member(viewer)) { room in try room.clause(clause, of: set) }
      // The reason of the judgement and that of the crosswalk stand on one page: each has a field of its own.
      let moved = form.mistake("reden").map { form.noting($0, at: "verbandreden") } ?? form
      return clausePage(reading, visit.around(viewer), crosswalk: moved)
    }
    let fields = (
      ThingField("kader", of: NormSet.self), TextField("ander", atMost: 40), ChoiceField("verband", of: ClauseRelation.self),
      TextField("verbandreden", atMost: 1_000)
    )
    switch try visit.submission().read(fields.0, fields.1, fields.2, fields.3, into: { ($0, $1, $2, $3) }) {
    case .wrong(let form): return .page(try await draw(form), status: 422)
    case .right((let otherSet, let number, let relation, let reason), let form):
      return try await answering(form, in: viewer.preferences.wording, again: draw) {
        try await house.write(at: .norms, as: viewer) { desk in
          let other = try desk.clause(numbered: number, in: otherSet)
          try desk.connect(clause, of: set, relation, to: other, of: otherSet, because: reason)
        }
        return .redirect(.clause(set, clause), done: NormLinkingOutcome.connected)
      }
    }
  }

  // MARK: The handbook beside a norm

  private func mirrorHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let set: ID<NormSet> = try visit.id("set")
    let reading = try await house.read(at: .norms, as: viewer) { desk in try desk.mirror(set) }
    return mirrorPage(reading, visit.around(viewer, done: visit.normDone(.member(viewer))), form: form)
  }

  private func wave(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .norms)
    let set: ID<NormSet> = try visit.id("set")
    switch try visit.submission().read(TextField("teken", atMost: 300), TextField("reden", atMost: 500), into: { ($0, $1) }) {
    case .wrong(let form): return .page(try await mirrorHTML(visit, viewer, form: form), status: 422)
    case .right((let sign, let reason), let form):
      return try await answering(form, in: viewer.preferences.wording, again: { try await mirrorHTML(visit, viewer, form: $0) }) {
        try await house.write(at: .norms, as: viewer) { desk in try desk.wave(sign, of: set, because: reason) }
        return .redirect(Place(.normMirror, [set.raw]), done: NormLinkingOutcome.waved)
      }
    }
  }
}
