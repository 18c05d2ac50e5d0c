import Domain
import Forms
import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary
import Wording

/// Making norm sets: outlines, the organisation's own copy, and sets that are written here. All for whoever keeps the handbook.
extension Reception {
  var normMaking: [Entrance] {
    [
      .post(Place.normOutlines, .member, OutlineChoiceForm.form, logged: "take outline") { visit, viewer, given in
        try await house.admit(viewer, to: .norms)
        guard let slug = try given.value(), let outline = NormOutline.all.first(where: { $0.slug == slug }) else {
          throw NotFound()
        }
        return try await visit.taking(given, again: { normImportPage(outlines: NormOutline.all, visit.around(viewer), form: $0) })
        {
          let set = try await house.write(at: .norms, as: viewer) { desk in
            try desk.bringIn(outline.file, title: outline.file.title, edition: outline.file.edition, as: .outline)
          }
          return .redirect(.normSet(set), done: NormMakingDone.taken)
        }
      },
      .get(Place.normConverter, .member) { visit, viewer in
        try await house.admit(viewer, to: .norms)
        return .page(normConverterPage(visit.around(viewer)))
      },
      .post(
        Place.normConverter, .member, NormConverterForm.form, body: .text, pace: .heavy, logged: "convert copy",
        takesLong: true
      ) { visit, viewer, given in
        try await house.admit(viewer, to: .norms)
        return try await convert(given, visit, viewer)
      },
      .get(Place.newNormSet, .member) { visit, viewer in
        try await house.admit(viewer, to: .norms)
        return .page(newNormSetPage(visit.around(viewer)))
      },
      .post(Place.newNormSet, .member, NormSetForm.new, logged: "make norm set") { visit, viewer, given in
        try await house.admit(viewer, to: .norms)
        return try await visit.taking(given, again: { newNormSetPage(visit.around(viewer), form: $0) }) {
          let set = try await house.write(at: .norms, as: viewer) { desk in
            let wish = try given.value()
            return try desk.makeNormSet(title: wish.title, edition: wish.edition, source: wish.source)
          }
          return .redirect(.normMaking(set), done: NormMakingDone.begun)
        }
      },
      .get(Place.normMaking, .member, takesLong: true) { visit, viewer, set in
        .page(normMakingPage(try await making(set, viewer), visit.around(viewer)))
      },
      .post(Place.normMaking, .member, ClauseForm.form, takesLong: true) { visit, viewer, given, set in
        let making = try await making(set, viewer)
        return try await visit.taking(given, again: { normMakingPage(making, visit.around(viewer), form: $0) }) {
          _ = try await house.write(at: .norms, as: viewer) { desk in try desk.addClause(try given.value(), to: set) }
          return .redirect(Place.normMaking(set).part("erbij"), done: NormMakingDone.added)
        }
      },
      .get(Place.normSetDetails, .member, takesLong: true) { visit, viewer, set in
        .page(normSetDetailsPage(try await making(set, viewer), visit.around(viewer)))
      },
      .post(Place.normSetDetails, .member, NormSetForm.details, logged: "change norm set", takesLong: true) {
        visit, viewer, given, set in
        let making = try await making(set, viewer)
        return try await visit.taking(given, again: { normSetDetailsPage(making, visit.around(viewer), form: $0) }) {
          try await house.write(at: .norms, as: viewer) { desk in
            let wish = try given.value()
            guard let scale = ScaleRung.rungs(typed: wish.scale) else { throw RuleRefusal.norms(.scaleUnreadable) }
            try desk.describe(set, title: wish.title, edition: wish.edition, source: wish.source, stage: wish.stage, scale: scale)
            if wish.isForCraft != making.isForCraft { try desk.offer(set, forCraft: wish.isForCraft) }
          }
          return .redirect(.normSetDetails(set), done: NormMakingDone.kept)
        }
      },
      .post(Place.normSetSlices, .member, SlicesForm.form) { _, viewer, given, set in
        try await house.write(at: .norms, as: viewer) { desk in try desk.work(inSlices: Set(try given.value()), of: set) }
        return .redirect(.normSetDetails(set), done: NormMakingDone.kept)
      },
      .get(Place.normSetFile, .member, logged: "fetch norm set", takesLong: true) { _, viewer, set in
        let file = try await house.read(at: .norms, as: viewer) { desk in try desk.normFile(set) }
        let name = slug(of: "\(file.title) \(file.edition)")
        return .file(
          ByteBuffer(bytes: OwnNormFile.written(file)), type: "application/json; charset=utf-8",
          name: "\(name.isEmpty ? "kader" : name).json")
      },
      .get(Place.clauseWords, .member, takesLong: true) { visit, viewer, set, clause in
        let (making, line) = try await line(clause, set, viewer)
        return .page(clauseWordsPage(making, line, visit.around(viewer)))
      },
      .post(Place.clauseWords, .member, ClauseForm.form, takesLong: true) { visit, viewer, given, set, clause in
        let (making, line) = try await line(clause, set, viewer)
        return try await visit.taking(given, again: { clauseWordsPage(making, line, visit.around(viewer), form: $0) }) {
          try await house.write(at: .norms, as: viewer) { desk in try desk.change(clause, of: set, to: try given.value()) }
          return .redirect(.normMaking(set), done: NormMakingDone.kept)
        }
      },
      .post(Place.clauseOrder, .member, ClauseOrderForm.form, takesLong: true) { _, viewer, given, set, clause in
        _ = try await line(clause, set, viewer)
        try await house.write(at: .norms, as: viewer) { desk in try desk.move(clause, of: set, up: try given.value() == .up) }
        return .redirect(.normMaking(set), done: NormMakingDone.moved)
      },
      .post(Place.clauseRemoval, .member, logged: "remove clause", takesLong: true) { visit, viewer, set, clause in
        let (making, line) = try await line(clause, set, viewer)
        return try await visit.taking(again: { clauseWordsPage(making, line, visit.around(viewer), form: $0) }) {
          try await house.write(at: .norms, as: viewer) { desk in try desk.remove(clause, of: set) }
          return .redirect(.normMaking(set), done: NormMakingDone.removed)
        }
      },
    ]
  }

  private func making(_ set: ID<NormSet>, _ viewer: Viewer) async throws -> NormSetMaking {
    try await house.read(at: .norms, as: viewer) { desk in try desk.making(set) }
  }

  private func line(
    _ clause: ID<NormClause>, _ set: ID<NormSet>, _ viewer: Viewer
  ) async throws -> (NormSetMaking, NormSetMaking.Row) {
    let making = try await making(set, viewer)
    guard let line = making.rows.first(where: { $0.clause == clause }) else { throw NotFound() }
    return (making, line)
  }

  // MARK: An own copy

  private func convert(
    _ given: SentForm<(act: NormConverterForm.Act, title: String, edition: String, text: String)>,
    _ visit: Visit, _ viewer: Viewer
  ) async throws -> Reply {
    let draw = { (form: FormState, reading: LicensedText?, refusal: TableRefusal?) in
      normConverterPage(reading: reading, refusal: refusal, visit.around(viewer), form: form)
    }
    return try await visit.taking(given, again: { draw($0, nil, nil) }) {
      let wish = try given.value()
      let reading: LicensedText
      do throws(TableRefusal) { reading = try LicensedText(table: wish.text) } catch {
        return .page(draw(given.state, nil, error), status: 422)
      }
      // From now on the field holds what was read, with its headings marked, so that they can be corrected.
      let again = { (form: FormState) in
        var marked = form
        marked.keep([reading.text], in: NormConverterForm.text)
        return draw(marked, reading, nil)
      }
      guard wish.act == .take else { return .page(again(given.state)) }
      return try await visit.taking(given, again: again) {
        let set = try await house.write(at: .norms, as: viewer) { desk in
          try desk.bringIn(reading.file, title: wish.title, edition: wish.edition, as: .licensed)
        }
        return .redirect(.normSet(set), done: NormMakingDone.taken)
      }
    }
  }
}
