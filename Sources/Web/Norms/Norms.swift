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
        return .page(normSetsPage(sets, mayImport: reader.keepsTheHandbook, visit.around(reader)))
      },
      .reader(.get, .normSet) { visit, reader in
        let set: ID<NormSet> = try visit.id("set")
        let table = try await house.look(as: reader) { room in try room.referenceTable(set) }
        let filter = try visit.asked("toon").flatMap { ReferenceFilter(rawValue: $0) } ?? .all
        return .page(referencePage(table, showing: filter, visit.around(reader, done: visit.normDone(reader))))
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
        try await house.write(as: viewer) { desk in try desk.link(clause, of: set, to: slug, step: step) }
        return .redirect(.clause(set, clause), done: NormOutcome.linked)
      },
      .member(.post, .clauseLink) { visit, viewer in
        let (set, clause): (ID<NormSet>, ID<NormClause>) = (try visit.id("set"), try visit.id("clause"))
        let link: ID<ClauseLink> = try visit.id("link")
        try await house.write(as: viewer) { desk in try desk.unlink(link, of: clause) }
        return .redirect(.clause(set, clause), done: NormOutcome.unlinked)
      },
      .member(.get, .normImport) { visit, viewer in
        guard viewer.position.keepsTheHandbook else { throw NotFound() }
        return .page(normImportPage(visit.around(viewer)))
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
      ChoiceField("stand", of: CoverageState.self), TextField("reden", required: false, atMost: 1_000), TextField("blijkt", required: false, atMost: 400)
    ) { ($0, $1, $2) }
    switch reading {
    case .wrong(let form): return .page(try await draw(form), status: 422)
    case .right((let state, let reason, let evidence), let form):
      return try await answering(form, in: viewer.preferences.wording, again: draw) {
        try await house.write(as: viewer) { desk in try desk.judge(clause, of: set, as: state, reason: reason, evidence: evidence) }
        return .redirect(.clause(set, clause), done: NormOutcome.judged)
      }
    }
  }

  private func importNorms(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    guard viewer.position.keepsTheHandbook else { throw NotFound() }
    let given = try visit.submission()
    switch try given.read(TextField("titel", atMost: 120), TextField("uitgave", required: false, atMost: 60), into: { ($0, $1) }) {
    case .wrong(let form): return .page(normImportPage(visit.around(viewer), form: form), status: 422)
    case .right((let title, let edition), let form):
      guard let file = given.files.first, file.bytes.readableBytes > 0 else {
        return .page(normImportPage(visit.around(viewer), form: form.noting(.missing, at: "bestand")), status: 422)
      }
      let sheet: NormSheet
      do throws(TableRefusal) { sheet = try NormSheet(bytes: Array(file.bytes.readableBytesView)) } catch {
        return .page(normImportPage(refusal: error, visit.around(viewer), form: form), status: 422)
      }
      return try await answering(form, in: viewer.preferences.wording, again: { normImportPage(visit.around(viewer), form: $0) }) {
        let set = try await house.write(as: viewer) { desk in try desk.importNorms(sheet, title: title, edition: edition) }
        return .redirect(.normSet(set), done: NormOutcome.broughtIn)
      }
    }
  }
}

extension Visit {
  fileprivate func normDone(_ reader: Reader) -> String? {
    guard case .member(let viewer) = reader else { return nil }
    return done(as: NormOutcome.self).map { viewer.preferences.wording.done($0) }
  }
}
