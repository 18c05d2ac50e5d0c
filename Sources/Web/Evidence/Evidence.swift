import Bindery
import Domain
import Forms
import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary
import Wording

/// Evidence beside norms and pages: everybody reads and fetches it; whoever keeps the handbook also brings it in and keeps it.
extension Reception {
  var evidence: [Entrance] {
    [
      .get(Place.evidence, .reader) { visit, reader in
        let cards = try await house.look(as: reader) { room in try room.evidence() }
        return .page(evidenceShelfPage(cards, mayKeep: reader.keepsTheHandbook, visit.around(reader)))
      },
      .get(Place.evidencePiece, .reader) { visit, reader, piece in .page(try await pieceHTML(piece, visit, reader)) },
      .get(Place.evidenceFile, .reader, takesLong: true) { visit, reader, piece, number in
        try await fetch(number, of: piece, visit, reader)
      },
      .get(Place.normEvidence, .reader, takesLong: true) { visit, reader, set in
        let asked = try visit.asked(EvidenceOverviewForm.months) ?? EvidencePeriod.keepsFor
        let months = EvidenceOverview.choices.contains(asked) ? asked : EvidencePeriod.keepsFor
        let overview = try await house.look(as: reader) { room in try room.evidenceOverview(of: set, keeping: months) }
        return .page(normEvidencePage(overview, visit.around(reader)))
      },
      .get(Place.newEvidence, .member) { visit, viewer in
        try await house.admit(viewer, to: .evidence)
        let aim = try await aim(
          clause: try visit.carried(EvidenceForm.clause), page: try visit.carried(EvidenceForm.page), viewer)
        return .page(newEvidencePage(for: aim, visit.around(viewer)))
      },
      .post(
        Place.newEvidence, .member, EvidenceForm.new, body: .files, pace: .heavy, logged: "bring evidence", takesLong: true
      ) { visit, viewer, given in
        try await bring(given, visit, viewer)
      },
      .get(Place.evidenceReplacement, .member) { visit, viewer, piece in
        .page(evidenceReplacementPage(try await keptPiece(piece, viewer), visit.around(viewer)))
      },
      .post(
        Place.evidenceReplacement, .member, EvidenceForm.replacement, body: .files, pace: .heavy, logged: "replace evidence",
        takesLong: true
      ) { visit, viewer, given, piece in
        let reading = try await keptPiece(piece, viewer)
        return try await visit.taking(given, again: { evidenceReplacementPage(reading, visit.around(viewer), form: $0) }) {
          try await house.write(at: .evidence, as: viewer) { desk in
            let wish = try given.value()
            try desk.replace(piece, after: wish.after, with: try wish.words.draft(mayStay: true))
          }
          return .redirect(.evidencePiece(piece), done: EvidenceDone.replaced)
        }
      },
      .post(Place.clauseEvidence, .member, ClauseEvidenceForm.form) { _, viewer, given, set, clause in
        _ = try await clauseReading(clause, set, viewer)
        try await house.write(at: .evidence, as: viewer) { desk in try desk.connect(try given.value(), to: clause, of: set) }
        return .redirect(.clause(set, clause), done: EvidenceDone.connected)
      },
      .post(Place.evidencePlaces, .member, EvidencePlacesForm.form) { visit, viewer, given, piece in
        let piece = try await keptPiece(piece, viewer).id
        return try await visit.taking(given, again: { try await pieceHTML(piece, visit, .member(viewer), form: $0) }) {
          try await house.write(at: .evidence, as: viewer) { desk in
            let wish = try given.value()
            if let spot = wish.spot { return try desk.connect(piece, to: spot.page, step: spot.step) }
            let numbers = wish.numbers.split { $0 == "," || $0 == ";" || $0.isNewline }.map { trimmed($0) }.filter { !$0.isEmpty }
              .prefix(100)
            guard let set = wish.set, !numbers.isEmpty else { throw RuleRefusal.evidence(.numbersMissing) }
            try desk.connect(piece, toNumbers: Array(numbers), of: set)
          }
          return .redirect(.evidencePiece(piece), done: EvidenceDone.connected)
        }
      },
      .post(Place.evidencePlace, .member) { _, viewer, piece, place in
        try await house.write(at: .evidence, as: viewer) { desk in try desk.disconnect(place, of: piece) }
        return .redirect(.evidencePiece(piece), done: EvidenceDone.disconnected)
      },
      .post(Place.evidenceWithdrawal, .member, ReasonForm.form, logged: "withdraw evidence") { visit, viewer, given, piece in
        let piece = try await keptPiece(piece, viewer).id
        return try await visit.taking(given, again: { try await pieceHTML(piece, visit, .member(viewer), form: $0) }) {
          try await house.write(at: .evidence, as: viewer) { desk in try desk.withdraw(piece, because: try given.value()) }
          return .redirect(.evidencePiece(piece), done: EvidenceDone.withdrawn)
        }
      },
      .post(Place.evidenceReturn, .member, logged: "put evidence back") { _, viewer, piece in
        try await house.write(at: .evidence, as: viewer) { desk in try desk.putBack(piece) }
        return .redirect(.evidencePiece(piece), done: EvidenceDone.returned)
      },
      .get(Place.evidenceDestruction, .member) { visit, viewer, piece, number in
        .page(try await destructionHTML(number, of: piece, visit, viewer))
      },
      .post(Place.evidenceDestruction, .member, ReasonForm.form, logged: "destroy evidence") {
        visit, viewer, given, piece, number in
        try await house.admit(viewer, to: .evidence)
        return try await visit.taking(given, again: { try await destructionHTML(number, of: piece, visit, viewer, form: $0) }) {
          let left = try await house.write(at: .evidence, as: viewer) { desk in
            try desk.destroy(number, of: piece, because: try given.value())
          }
          return .redirect(.evidencePiece(piece), done: left == .gone ? EvidenceDone.destroyed : .keptElsewhere)
        }
      },
    ]
  }

  // MARK: Reading

  private func pieceHTML(
    _ piece: ID<Evidence>, _ visit: Visit, _ reader: Reader, isRefused: Bool = false, form: FormState? = nil
  ) async throws -> HTML {
    let reading = try await house.look(as: reader) { room in try room.evidence(piece) }
    return evidencePage(reading, isRefused: isRefused, visit.around(reader), form: form)
  }

  /// Sends it as a download, under a name of our own, whatever its kind. A file that differs from what was kept is not sent.
  private func fetch(_ number: Int, of piece: ID<Evidence>, _ visit: Visit, _ reader: Reader) async throws -> Reply {
    do {
      let (file, title, bytes) = try await house.look(as: reader) { room in try room.evidenceFile(number, of: piece) }
      let name = slug(of: title)
      return .file(
        ByteBuffer(bytes: bytes), type: file.kind.mediaType,
        name: "\(name.isEmpty ? "bewijs" : name)-\(number).\(file.kind.rawValue)")
    } catch let difference as FileDiffers {
      damagedFiles.tell(of: difference, visit)
      return .page(try await pieceHTML(piece, visit, reader, isRefused: true), status: 409)
    }
  }

  /// A piece as whoever keeps the handbook sees it. For others it does not exist.
  private func keptPiece(_ piece: ID<Evidence>, _ viewer: Viewer) async throws -> EvidenceReading {
    try await house.admit(viewer, to: .evidence)
    return try await house.look(as: .member(viewer)) { room in try room.evidence(piece) }
  }

  // MARK: Bringing in

  private func bring(_ given: SentForm<EvidenceForm.Words>, _ visit: Visit, _ viewer: Viewer) async throws -> Reply {
    try await house.admit(viewer, to: .evidence)
    let aim = try await aim(
      clause: try given.carried(EvidenceForm.clause), page: try given.carried(EvidenceForm.page), viewer)
    return try await visit.taking(given, again: { newEvidencePage(for: aim, visit.around(viewer), form: $0) }) {
      let piece = try await house.write(at: .evidence, as: viewer) { desk in
        let piece = try desk.bring(try given.value().draft(mayStay: false))
        try aim?.connect(piece, at: desk)
        return piece
      }
      return .redirect(.evidencePiece(piece), done: EvidenceDone.brought)
    }
  }

  /// What a new piece will hang on: a clause or a page, named by the address or the form. Throws `NotFound` when it does not
  /// exist.
  private func aim(clause: String?, page: String?, _ viewer: Viewer) async throws -> EvidenceAim? {
    if let clause {
      guard let aim = EvidenceAim.clause(clause) else { throw NotFound() }
      let reading = try await clauseReading(aim.clause, aim.set, viewer)
      return EvidenceAim(.clause(aim.set, aim.clause), name: "\(reading.row.norm.number) \(reading.row.norm.heading)")
    }
    guard let page else { return nil }
    let reading = try await house.look(as: .member(viewer)) { room in try room.page(page) }
    return EvidenceAim(.page(page), name: reading.card.title)
  }

  // MARK: Keeping

  private func destructionHTML(
    _ number: Int, of piece: ID<Evidence>, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil
  ) async throws -> HTML {
    let reading = try await keptPiece(piece, viewer)
    guard let revision = reading.revisions.first(where: { $0.number == number }), revision.destroyed == nil,
      case .file = revision.content
    else { throw NotFound() }
    return evidenceDestructionPage(reading, revision, visit.around(viewer), form: form)
  }
}

extension EvidenceForm.Words {
  /// Throws `RuleRefusal` when a rule refuses it.
  fileprivate func draft(mayStay: Bool) throws(RuleRefusal) -> EvidenceDraft {
    do {
      let period = try EvidencePeriod(from: from, until: until, review: review)
      return EvidenceDraft(title: title, shows: shows, period: period, gift: try gift(mayStay: mayStay))
    } catch {
      throw .evidence(error)
    }
  }

  private func gift(mayStay: Bool) throws(EvidenceRefusal) -> EvidenceDraft.Gift {
    if let file {
      guard address.isEmpty else { throw .bothGiven }
      _ = try EvidenceFile.kind(of: file.bytes)
      return .file(file.bytes, name: file.name)
    }
    if !address.isEmpty { return .link(address) }
    guard mayStay else { throw .nothingGiven }
    return .same
  }
}

extension EvidenceAim {
  /// `set/clause` as it stands in an address.
  fileprivate static func clause(_ text: String) -> (set: ID<NormSet>, clause: ID<NormClause>)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let set = ID<NormSet>(given: parts[0]), let clause = ID<NormClause>(given: parts[1]) else {
      return nil
    }
    return (set, clause)
  }

  fileprivate func connect(_ piece: ID<Evidence>, at desk: borrowing EvidenceDesk) throws {
    switch target {
    case .clause(let set, let clause): try desk.connect(piece, to: clause, of: set)
    case .page(let slug): try desk.connect(piece, to: slug, step: nil)
    }
  }
}
