import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Reading how the handbook covers a norm set; importing, linking and judging.
extension Reception {
  var norms: [Entrance] {
    [
      .get(Place.norms, .reader) { visit, reader in
        let sets = try await house.look(as: reader) { room in try room.normSets() }
        // A guest auditor came for one set, so she need not choose.
        if case .assessor = reader, sets.count == 1, let set = sets.first { return .redirect(.normSet(set.id)) }
        return .page(normSetsPage(sets, mayImport: reader.keepsTheHandbook, visit.around(reader)))
      },
      .get(Place.normSet, .reader, takesLong: true) { visit, reader, set in
        let table = try await house.look(as: reader) { room in try room.referenceTable(set) }
        let filter = try visit.asked(ReferenceForm.filter) ?? .all
        var mirrored = 0
        if case .member(let viewer) = reader, table.mayJudge {
          mirrored = try await house.read(at: .norms, as: viewer) { desk in try desk.mirroredTitles(set) }
        }
        return .page(
          referencePage(table, showing: filter, mirrored: mirrored, visit.around(reader)))
      },
      .get(Place.normSetByPage, .reader, takesLong: true) { visit, reader, set in
        .page(
          referenceByPagePage(try await house.look(as: reader) { room in try room.referenceByPage(set) }, visit.around(reader)))
      },
      .get(Place.clause, .reader) { visit, reader, set, clause in
        let reading = try await house.look(as: reader) { room in try room.clause(clause, of: set) }
        return .page(clausePage(reading, visit.around(reader)))
      },
      .post(Place.clause, .member, JudgementForm.form) { visit, viewer, given, set, clause in
        try await visit.taking(
          given, again: { clausePage(try await clauseReading(clause, set, viewer), visit.around(viewer), form: $0) }
        ) {
          try await house.write(at: .norms, as: viewer) { desk in
            let wish = try given.value()
            try desk.judge(clause, of: set, as: wish.state, reason: wish.reason, evidence: wish.evidence, rung: wish.rung)
          }
          return .redirect(.clause(set, clause), done: NormDone.judged)
        }
      },
      .post(Place.clauseLinks, .member, SpotForm.form) { visit, viewer, given, set, clause in
        try await visit.taking(
          given, again: { clausePage(try await clauseReading(clause, set, viewer), visit.around(viewer), form: $0) }
        ) {
          try await house.write(at: .norms, as: viewer) { desk in
            let spot = try given.value()
            try desk.link(clause, of: set, to: spot.page, step: spot.step)
          }
          return .redirect(.clause(set, clause), done: NormDone.linked)
        }
      },
      .post(Place.clauseLink, .member) { _, viewer, set, clause, link in
        try await house.write(at: .norms, as: viewer) { desk in try desk.unlink(link, of: clause) }
        return .redirect(.clause(set, clause), done: NormDone.unlinked)
      },
      .get(Place.normImport, .member) { visit, viewer in
        try await house.admit(viewer, to: .norms)
        return .page(normImportPage(outlines: NormOutline.all, visit.around(viewer)))
      },
      .post(Place.normImport, .member, NormImportForm.form, body: .files, pace: .heavy, logged: "import norms", takesLong: true) {
        visit, viewer, given in
        try await house.admit(viewer, to: .norms)
        return try await visit.taking(given, again: { normImportPage(outlines: NormOutline.all, visit.around(viewer), form: $0) })
        {
          try await importNorms(given, visit, viewer)
        }
      },
    ]
  }

  func clauseReading(_ clause: ID<NormClause>, _ set: ID<NormSet>, _ viewer: Viewer) async throws -> ClauseReading {
    try await house.look(as: .member(viewer)) { room in try room.clause(clause, of: set) }
  }

  private func importNorms(
    _ given: SentForm<(title: String, edition: String, file: SentFile?)>, _ visit: Visit, _ viewer: Viewer
  ) async throws -> Reply {
    let wish = try given.value()
    do {
      let file = try NormFile(bytes: wish.file?.bytes ?? [])
      let title = wish.title.isEmpty ? String(file.title.prefix(120)) : wish.title
      let edition = wish.edition.isEmpty ? String(file.edition.prefix(60)) : wish.edition
      let set = try await house.write(at: .norms, as: viewer) { desk in
        try desk.bringIn(file, title: title, edition: edition, as: .brought)
      }
      return .redirect(.normSet(set), done: NormDone.broughtIn)
    } catch let refusal as TableRefusal {
      return .page(
        normImportPage(outlines: NormOutline.all, refusal: refusal, visit.around(viewer), form: given.state), status: 422)
    }
  }
}
