import Domain
import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary
import Wording

/// Reading the handbook off against a norm set, importing, linking and judging.
extension Reception {
  var norms: [Entrance] {
    [
      .reader(.get, .norms) { visit, reader in
        let sets = try await house.look(as: reader) { room in try room.normSets() }
        // A guest came for one set: she need not choose.
        if case .assessor = reader, sets.count == 1, let set = sets.first { return .redirect(.normSet(set.id)) }
        return .page(normSetsPage(sets, mayImport: reader.keepsTheHandbook, visit.around(reader, done: visit.normDone(reader))))
      },
      .reader(.get, .normSet) { visit, reader in
        let set: ID<NormSet> = try visit.id("set")
        let table = try await house.look(as: reader) { room in try room.referenceTable(set) }
        let filter = try visit.asked("toon").flatMap { ReferenceFilter(rawValue: $0) } ?? .all
        var mirrored = 0
        if case .member(let viewer) = reader, table.mayJudge { mirrored = try await house.read(at: .norms, as: viewer) { desk in try desk.mirroredTitles(set) } }
        return .page(referencePage(table, showing: filter, mirrored: mirrored, visit.around(reader, done: visit.normDone(reader))))
      },
      .reader(.get, .normSetByPage) { visit, reader in
        let set: ID<NormSet> = try visit.id("set")
        return .page(referenceByPagePage(try await house.look(as: reader) { room in try room.referenceByPage(set) }, visit.around(reader)))
      },
      .reader(.get, .clause) { visit, reader in
        let (set, clause): (ID<NormSet>, ID<NormClause>) = (try visit.id("set"), try visit.id("clause"))
        let reading = try await house.look(as: reader) { room in try room.clause(clause, of: set) }
        return .page(clausePage(reading, visit.around(reader, done: visit.normDone(reader))))
      },
      .member(.post, .clause) { visit, viewer in try await judge(visit, viewer) },
      .member(.post, .clauseLinks) { visit, viewer in
        let (set, clause): (ID<NormSet>, ID<NormClause>) = (try visit.id("set"), try visit.id("clause"))
        guard let chosen = try visit.submission().one("plek"), !chosen.isEmpty else { throw NotFound() }
        let parts = chosen.split(separator: "/", maxSplits: 1)
        let step = parts.count == 2 ? ID<CriticalStep>(given: parts[1]) : nil
        let slug = String(parts[0])
        try await house.write(at: .norms, as: viewer) { desk in try desk.link(clause, of: set, to: slug, step: step) }
        return .redirect(.clause(set, clause), done: NormOutcome.linked)
      },
      .member(.post, .clauseLink) { visit, viewer in
        let (set, clause): (ID<NormSet>, ID<NormClause>) = (try visit.id("set"), try visit.id("clause"))
        let link: ID<ClauseLink> = try visit.id("link")
        try await house.write(at: .norms, as: viewer) { desk in try desk.unlink(link, of: clause) }
        return .redirect(.clause(set, clause), done: NormOutcome.unlinked)
      },
      .member(.get, .normImport) { visit, viewer in
        try await house.admit(viewer, to: .norms)
        return .page(normImportPage(outlines: NormOutline.all, visit.around(viewer)))
      },
      .member(.post, .normImport, body: .files, pace: .heavy, logged: "import norms") { visit, viewer in try await importNorms(visit, viewer) },
    ]
  }

  private func judge(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let (set, clause): (ID<NormSet>, ID<NormClause>) = (try visit.id("set"), try visit.id("clause"))
    let draw = { (form: FormState) async throws -> HTML in
      let reading = try await house.look(as: .member(viewer)) { room in try room.clause(clause, of: set) }
      return clausePage(reading, visit.around(viewer), form: form)
    }
    let reading = try visit.submission().read(
      ChoiceField("stand", of: CoverageState.self), TextField("reden", required: false, atMost: 1_000), TextField("blijkt", required: false, atMost: 400),
      TextField("trede", required: false, atMost: 12)
    ) { ($0, $1, $2, $3) }
    switch reading {
    case .wrong(let form): return .page(try await draw(form), status: 422)
    case .right((let state, let reason, let evidence, let rung), let form):
      return try await answering(form, in: viewer.preferences.wording, again: draw) {
        try await house.write(at: .norms, as: viewer) { desk in try desk.judge(clause, of: set, as: state, reason: reason, evidence: evidence, rung: rung) }
        return .redirect(.clause(set, clause), done: NormOutcome.judged)
      }
    }
  }

  private func importNorms(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .norms)
    let given = try visit.submission()
    let draw = { (form: FormState?, refusal: TableRefusal?) in
      normImportPage(outlines: NormOutline.all, refusal: refusal, visit.around(viewer), form: form)
    }
    // A file that says itself what it is called needs no words beside it.
    switch try given.read(TextField("titel", required: false, atMost: 120), TextField("uitgave", required: false, atMost: 60), into: { ($0, $1) }) {
    case .wrong(let form): return .page(draw(form, nil), status: 422)
    case .right((let title, let edition), let form):
      guard let sent = given.files.first, sent.bytes.readableBytes > 0 else {
        let noted = title.isEmpty ? form.noting(.missing, at: "titel") : form
        return .page(draw(noted.noting(.missing, at: "bestand"), nil), status: 422)
      }
      do {
        let file = try NormFile(bytes: Array(sent.bytes.readableBytesView))
        let name = title.isEmpty ? String(file.title.prefix(120)) : title
        return try await answering(form, in: viewer.preferences.wording, again: { draw($0, nil) }) {
          let set = try await house.write(at: .norms, as: viewer) { desk in
            try desk.bringIn(file, title: name, edition: edition.isEmpty ? String(file.edition.prefix(60)) : edition, as: .brought)
          }
          return .redirect(.normSet(set), done: NormOutcome.broughtIn)
        }
      } catch let refusal as TableRefusal {
        return .page(draw(form, refusal), status: 422)
      }
    }
  }
}

extension Visit {
  /// What was done just before with norms, in a sentence.
  func normDone(_ reader: Reader) -> String? {
    guard case .member(let viewer) = reader else { return nil }
    let wording = viewer.preferences.wording
    return done(as: NormOutcome.self).map { wording.done($0) } ?? done(as: NormMakingOutcome.self).map { wording.done($0) }
      ?? done(as: NormLinkingOutcome.self).map { wording.done($0) } ?? done(as: QuestionOutcome.self).map { wording.done($0) }
      ?? done(as: EvidenceOutcome.self).map { wording.done($0) }
  }
}
