import Bindery
import Domain
import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary
import Wording

/// Evidence beside norms and pages: reading it, fetching it, and for whoever keeps the handbook bringing it in and keeping it.
extension Reception {
  var evidence: [Entrance] {
    [
      .reader(.get, .evidence) { visit, reader in
        let cards = try await house.look(as: reader) { room in try room.evidence() }
        return .page(evidenceShelfPage(cards, mayKeep: reader.keepsTheHandbook, visit.around(reader)))
      },
      .reader(.get, .evidencePiece) { visit, reader in .page(try await pieceHTML(visit, reader)) },
      .reader(.get, .evidenceFile) { visit, reader in try await fetch(visit, reader) },
      .reader(.get, .normEvidence) { visit, reader in
        let set: ID<NormSet> = try visit.id("set")
        let asked = try visit.asked("maanden").flatMap { Int($0) } ?? EvidencePeriod.keepsFor
        let months = EvidenceOverview.choices.contains(asked) ? asked : EvidencePeriod.keepsFor
        let overview = try await house.look(as: reader) { room in try room.evidenceOverview(of: set, keeping: months) }
        return .page(normEvidencePage(overview, visit.around(reader)))
      },
      .member(.get, .newEvidence) { visit, viewer in
        try await house.admit(viewer, to: .evidence)
        return .page(newEvidencePage(for: try await aim(try visit.question(), viewer), visit.around(viewer)))
      },
      .member(.post, .newEvidence, body: .files, pace: .heavy, logged: "bring evidence") { visit, viewer in try await bring(visit, viewer) },
      .member(.get, .evidenceReplacement) { visit, viewer in
        .page(evidenceReplacementPage(try await keptPiece(visit, viewer), visit.around(viewer)))
      },
      .member(.post, .evidenceReplacement, body: .files, pace: .heavy, logged: "replace evidence") { visit, viewer in try await replace(visit, viewer) },
      .member(.post, .clauseEvidence) { visit, viewer in
        let (set, clause): (ID<NormSet>, ID<NormClause>) = (try visit.id("set"), try visit.id("clause"))
        guard let piece = try visit.submission().one("bewijs").flatMap({ ID<Evidence>(given: $0) }) else { throw NotFound() }
        try await house.write(at: .evidence, as: viewer) { desk in try desk.connect(piece, to: clause, of: set) }
        return .redirect(.clause(set, clause), done: EvidenceOutcome.connected)
      },
      .member(.post, .evidencePlaces) { visit, viewer in try await place(visit, viewer) },
      .member(.post, .evidencePlace) { visit, viewer in
        let (piece, place): (ID<Evidence>, ID<EvidencePlace>) = (try visit.id("bewijs"), try visit.id("plek"))
        try await house.write(at: .evidence, as: viewer) { desk in try desk.disconnect(place, of: piece) }
        return .redirect(.evidence(piece), done: EvidenceOutcome.disconnected)
      },
      .member(.post, .evidenceWithdrawal, logged: "withdraw evidence") { visit, viewer in try await withdrawEvidence(visit, viewer) },
      .member(.post, .evidenceReturn, logged: "put evidence back") { visit, viewer in
        let piece: ID<Evidence> = try visit.id("bewijs")
        try await house.write(at: .evidence, as: viewer) { desk in try desk.putBack(piece) }
        return .redirect(.evidence(piece), done: EvidenceOutcome.returned)
      },
      .member(.get, .evidenceDestruction) { visit, viewer in .page(try await destructionHTML(visit, viewer)) },
      .member(.post, .evidenceDestruction, logged: "destroy evidence") { visit, viewer in try await destroy(visit, viewer) },
    ]
  }

  // MARK: Reading

  private func pieceHTML(_ visit: Visit, _ reader: Reader, isRefused: Bool = false, form: FormState? = nil) async throws -> HTML {
    let piece: ID<Evidence> = try visit.id("bewijs")
    let reading = try await house.look(as: reader) { room in try room.evidence(piece) }
    return evidencePage(reading, isRefused: isRefused, visit.around(reader, done: visit.evidenceDone(reader)), form: form)
  }

  /// Always a file to keep, under a name of our own, whatever it is. What differs from what was kept is not given.
  private func fetch(_ visit: Visit, _ reader: Reader) async throws -> Answer {
    let piece: ID<Evidence> = try visit.id("bewijs")
    guard let number = Int(try visit.name("nummer")) else { throw NotFound() }
    do {
      let (file, title, bytes) = try await house.look(as: reader) { room in try room.evidenceFile(number, of: piece) }
      let name = slug(of: title)
      return .file(ByteBuffer(bytes: bytes), type: file.kind.mediaType, name: "\(name.isEmpty ? "bewijs" : name)-\(number).\(file.kind.rawValue)")
    } catch let difference as FileDiffers {
      differences.tell(of: difference, visit)
      return .page(try await pieceHTML(visit, reader, isRefused: true), status: 409)
    }
  }

  /// A piece as whoever keeps the handbook sees it; for others it does not exist here.
  private func keptPiece(_ visit: Visit, _ viewer: Viewer) async throws -> EvidenceReading {
    try await house.admit(viewer, to: .evidence)
    let piece: ID<Evidence> = try visit.id("bewijs")
    return try await house.look(as: .member(viewer)) { room in try room.evidence(piece) }
  }

  // MARK: Bringing in

  private struct Words {
    let title: String
    let shows: String
    let address: String
    let from: Day
    let until: Day?
    let review: Day?
  }

  /// The form that brings evidence in, or puts a newer one in its place.
  private func words(_ given: Submission) throws -> Reading<Words> {
    try given.read(
      TextField("titel", atMost: EvidenceDraft.longestTitle), TextField("toont", required: false, atMost: EvidenceDraft.longestSentence), DayField("van"),
      DayField("tot").optional, DayField("bekijken").optional, TextField("adres", required: false, atMost: EvidenceContent.longestAddress)
    ) { Words(title: $0, shows: $1, address: $5, from: $2, until: $3, review: $4) }
  }

  /// Throws `RuleRefusal` for what the rules say no to.
  private func draft(_ words: Words, _ given: Submission, mayStay: Bool) throws -> EvidenceDraft {
    do {
      let period = try EvidencePeriod(from: words.from, until: words.until, review: words.review)
      return EvidenceDraft(title: words.title, shows: words.shows, period: period, gift: try gift(words, given, mayStay: mayStay))
    } catch {
      throw RuleRefusal.evidence(error)
    }
  }

  private func gift(_ words: Words, _ given: Submission, mayStay: Bool) throws(EvidenceRefusal) -> EvidenceDraft.Gift {
    let sent = given.files.first { $0.field == "bestand" }
    if let sent {
      guard words.address.isEmpty else { throw .bothGiven }
      let bytes = Array(sent.bytes.readableBytesView)
      _ = try EvidenceFile.kind(of: bytes)
      return .file(bytes, name: sent.name)
    }
    if !words.address.isEmpty { return .link(words.address) }
    guard mayStay else { throw .nothingGiven }
    return .same
  }

  private func bring(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .evidence)
    let given = try visit.submission()
    let aim = try await aim(given, viewer)
    let draw = { (form: FormState) async throws -> HTML in newEvidencePage(for: aim, visit.around(viewer), form: form) }
    switch try words(given) {
    case .wrong(let form): return .page(try await draw(form), status: 422)
    case .right(let words, let form):
      return try await answering(form, in: viewer.preferences.wording, again: draw) {
        let draft = try draft(words, given, mayStay: false)
        let piece = try await house.write(at: .evidence, as: viewer) { desk in
          let piece = try desk.bring(draft)
          try aim?.connect(piece, at: desk)
          return piece
        }
        return .redirect(.evidence(piece), done: EvidenceOutcome.brought)
      }
    }
  }

  private func replace(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let reading = try await keptPiece(visit, viewer)
    let given = try visit.submission()
    let draw = { (form: FormState) async throws -> HTML in evidenceReplacementPage(reading, visit.around(viewer), form: form) }
    switch try words(given) {
    case .wrong(let form): return .page(try await draw(form), status: 422)
    case .right(let words, let form):
      guard case .right(let number, _) = try given.read(VersionField(), into: { $0 }) else { throw NotFound() }
      return try await answering(form, in: viewer.preferences.wording, again: draw) {
        let draft = try draft(words, given, mayStay: true)
        try await house.write(at: .evidence, as: viewer) { desk in try desk.replace(reading.id, after: number, with: draft) }
        return .redirect(.evidence(reading.id), done: EvidenceOutcome.replaced)
      }
    }
  }

  /// What a new piece will hang on: a clause or a page, as the address or the form says it. What is not there is not found.
  private func aim(_ given: Submission, _ viewer: Viewer) async throws -> EvidenceAim? {
    if let norm = try given.one("norm") {
      guard let (set, clause) = EvidenceAim.clause(norm) else { throw NotFound() }
      let reading = try await house.look(as: .member(viewer)) { room in try room.clause(clause, of: set) }
      return EvidenceAim(field: "norm", value: norm, name: "\(reading.row.norm.number) \(reading.row.norm.heading)")
    }
    guard let slug = try given.one("bladzijde") else { return nil }
    let page = try await house.look(as: .member(viewer)) { room in try room.page(slug) }
    return EvidenceAim(field: "bladzijde", value: slug, name: page.card.title)
  }

  // MARK: Keeping

  private func place(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let piece = try await keptPiece(visit, viewer).id
    let given = try visit.submission()
    let draw = { (form: FormState) async throws -> HTML in try await pieceHTML(visit, .member(viewer), form: form) }
    var form = FormState()
    for field in ["kader", "nummers", "plek"] { form.keep(given.all(field), in: field) }
    let (chosen, typed) = (try given.one("plek") ?? "", tidied(try given.one("nummers") ?? ""))
    return try await answering(form, in: viewer.preferences.wording, again: draw) {
      if !chosen.isEmpty {
        let parts = chosen.split(separator: "/", maxSplits: 1)
        let step = parts.count == 2 ? ID<CriticalStep>(given: parts[1]) : nil
        try await house.write(at: .evidence, as: viewer) { desk in try desk.connect(piece, to: String(parts[0]), step: step) }
      } else {
        let numbers = typed.split { $0 == "," || $0 == ";" || $0.isNewline }.map { trimmed($0) }.filter { !$0.isEmpty }.prefix(100)
        guard let set = try given.one("kader").flatMap({ ID<NormSet>(given: $0) }), !numbers.isEmpty
        else { throw RuleRefusal.evidence(.numbersMissing) }
        try await house.write(at: .evidence, as: viewer) { desk in try desk.connect(piece, toNumbers: Array(numbers), of: set) }
      }
      return .redirect(.evidence(piece), done: EvidenceOutcome.connected)
    }
  }

  private func withdrawEvidence(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let piece = try await keptPiece(visit, viewer).id
    let draw = { (form: FormState) async throws -> HTML in try await pieceHTML(visit, .member(viewer), form: form) }
    switch try visit.submission().read(TextField("reden", atMost: 400), into: { $0 }) {
    case .wrong(let form): return .page(try await draw(form), status: 422)
    case .right(let reason, let form):
      return try await answering(form, in: viewer.preferences.wording, again: draw) {
        try await house.write(at: .evidence, as: viewer) { desk in try desk.withdraw(piece, because: reason) }
        return .redirect(.evidence(piece), done: EvidenceOutcome.withdrawn)
      }
    }
  }

  private func destructionHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let reading = try await keptPiece(visit, viewer)
    let number = Int(try visit.name("nummer"))
    guard let revision = reading.revisions.first(where: { $0.number == number }), revision.destroyed == nil, case .file = revision.content
    else { throw NotFound() }
    return evidenceDestructionPage(reading, revision, visit.around(viewer), form: form)
  }

  private func destroy(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .evidence)
    let piece: ID<Evidence> = try visit.id("bewijs")
    guard let number = Int(try visit.name("nummer")) else { throw NotFound() }
    switch try visit.submission().read(TextField("reden", atMost: 400), into: { $0 }) {
    case .wrong(let form): return .page(try await destructionHTML(visit, viewer, form: form), status: 422)
    case .right(let reason, let form):
      return try await answering(form, in: viewer.preferences.wording, again: { try await destructionHTML(visit, viewer, form: $0) }) {
        let left = try await house.write(at: .evidence, as: viewer) { desk in try desk.destroy(number, of: piece, because: reason) }
        return .redirect(.evidence(piece), done: left == .gone ? EvidenceOutcome.destroyed : .keptElsewhere)
      }
    }
  }
}

extension EvidenceAim {
  /// `set/clause` as an address says it.
  fileprivate static func clause(_ text: String) -> (ID<NormSet>, ID<NormClause>)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let set = ID<NormSet>(given: parts[0]), let clause = ID<NormClause>(given: parts[1]) else { return nil }
    return (set, clause)
  }

  fileprivate func connect(_ piece: ID<Evidence>, at desk: borrowing EvidenceDesk) throws {
    if field == "norm", let (set, clause) = EvidenceAim.clause(value) { try desk.connect(piece, to: clause, of: set) }
    if field == "bladzijde" { try desk.connect(piece, to: value, step: nil) }
  }
}

extension Visit {
  /// What was done just before with evidence, in a sentence.
  fileprivate func evidenceDone(_ reader: Reader) -> String? {
    guard case .member(let viewer) = reader else { return nil }
    return done(as: EvidenceOutcome.self).map { viewer.preferences.wording.done($0) }
  }
}
