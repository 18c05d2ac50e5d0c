import Domain
import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary
import Wording

/// Making norm sets: outlines, the organisation's own copy, and sets that are written here. All of it for who keeps the handbook.
extension Reception {
  var normMaking: [Entrance] {
    [
      .member(.post, .normOutlines, logged: "take outline") { visit, viewer in
        try await house.admit(viewer, to: .norms)
        guard let slug = try visit.submission().one("omtrek"), let outline = NormOutline.all.first(where: { $0.slug == slug }) else { throw NotFound() }
        let draw = { (form: FormState) in normImportPage(outlines: NormOutline.all, visit.around(viewer), form: form) }
        return try await answering(FormState(), in: viewer.preferences.wording, again: draw) {
          let set = try await house.write(at: .norms, as: viewer) { desk in
            try desk.bringIn(outline.file, title: outline.file.title, edition: outline.file.edition, as: .outline)
          }
          return .redirect(.normSet(set), done: NormMakingOutcome.taken)
        }
      },
      .member(.get, .normConverter) { visit, viewer in
        try await house.admit(viewer, to: .norms)
        return .page(normConverterPage(visit.around(viewer)))
      },
      .member(.post, .normConverter, body: .text, pace: .heavy, logged: "convert copy") { visit, viewer in try await convert(visit, viewer) },
      .member(.get, .newNormSet) { visit, viewer in
        try await house.admit(viewer, to: .norms)
        return .page(newNormSetPage(visit.around(viewer)))
      },
      .member(.post, .newNormSet, logged: "make norm set") { visit, viewer in try await makeNormSet(visit, viewer) },
      .member(.get, .normMaking) { visit, viewer in
        .page(normMakingPage(try await making(visit, viewer), visit.around(viewer, done: visit.normDone(.member(viewer)))))
      },
      .member(.post, .normMaking) { visit, viewer in try await addClause(visit, viewer) },
      .member(.get, .normSetDetails) { visit, viewer in
        .page(normSetDetailsPage(try await making(visit, viewer), visit.around(viewer, done: visit.normDone(.member(viewer)))))
      },
      .member(.post, .normSetDetails, logged: "change norm set") { visit, viewer in try await describe(visit, viewer) },
      .member(.post, .normSetSlices) { visit, viewer in
        let (set, on) = (try visit.id("set", of: NormSet.self), Set(try visit.submission().all("delen")))
        try await house.write(at: .norms, as: viewer) { desk in try desk.work(inSlices: on, of: set) }
        return .redirect(Place(.normSetDetails, [set.raw]), done: NormMakingOutcome.kept)
      },
      .member(.get, .normSetFile, logged: "fetch norm set") { visit, viewer in
        let set: ID<NormSet> = try visit.id("set")
        let file = try await house.read(at: .norms, as: viewer) { desk in try desk.normFile(set) }
        let name = slug(of: "\(file.title) \(file.edition)")
        return .file(ByteBuffer(bytes: OwnNormFile.written(file)), type: "application/json; charset=utf-8", name: "\(name.isEmpty ? "kader" : name).json")
      },
      .member(.get, .clauseWords) { visit, viewer in
        let (making, line) = try await line(visit, viewer)
        return .page(clauseWordsPage(making, line, visit.around(viewer)))
      },
      .member(.post, .clauseWords) { visit, viewer in try await changeClause(visit, viewer) },
      .member(.post, .clauseOrder) { visit, viewer in
        let (set, clause): (ID<NormSet>, ID<NormClause>) = (try visit.id("set"), try visit.id("clause"))
        let isUp = try visit.submission().one("waarheen") == "omhoog"
        try await house.write(at: .norms, as: viewer) { desk in try desk.move(clause, of: set, up: isUp) }
        return .redirect(Place(.normMaking, [set.raw]), done: NormMakingOutcome.moved)
      },
      .member(.post, .clauseRemoval, logged: "remove clause") { visit, viewer in
        let (making, line) = try await line(visit, viewer)
        let draw = { (form: FormState) in clauseWordsPage(making, line, visit.around(viewer), form: form) }
        return try await answering(ClauseFields.standing(line.norm), in: viewer.preferences.wording, again: draw) {
          try await house.write(at: .norms, as: viewer) { desk in try desk.remove(line.clause, of: making.set.id) }
          return .redirect(Place(.normMaking, [making.set.id.raw]), done: NormMakingOutcome.removed)
        }
      },
    ]
  }

  private func making(_ visit: Visit, _ viewer: Viewer) async throws -> NormSetMaking {
    let set: ID<NormSet> = try visit.id("set")
    return try await house.read(at: .norms, as: viewer) { desk in try desk.making(set) }
  }

  private func line(_ visit: Visit, _ viewer: Viewer) async throws -> (NormSetMaking, NormSetMaking.Line) {
    let clause: ID<NormClause> = try visit.id("clause")
    let making = try await making(visit, viewer)
    guard let line = making.lines.first(where: { $0.clause == clause }) else { throw NotFound() }
    return (making, line)
  }

  // MARK: An own copy

  private func convert(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .norms)
    let given = try visit.submission()
    let draw = { (form: FormState, reading: LicensedText?, refusal: TableRefusal?) in
      normConverterPage(reading: reading, refusal: refusal, visit.around(viewer), form: form)
    }
    let fields = (TextField("titel", atMost: 120), TextField("uitgave", required: false, atMost: 60), TextField("tekst", atMost: 1_000_000))
    switch try given.read(fields.0, fields.1, fields.2, into: { ($0, $1, $2) }) {
    case .wrong(let form): return .page(draw(form, nil, nil), status: 422)
    case .right((let title, let edition, let text), let form):
      let reading: LicensedText
      do throws(TableRefusal) { reading = try LicensedText(table: text) } catch { return .page(draw(form, nil, error), status: 422) }
      // The field holds from now on what was read, with its headings marked: that is what can be put right.
      var marked = form
      marked.keep([reading.text], in: "tekst")
      guard try given.one("doe") == "neem" else { return .page(draw(marked, reading, nil)) }
      return try await answering(marked, in: viewer.preferences.wording, again: { draw($0, reading, nil) }) {
        let set = try await house.write(at: .norms, as: viewer) { desk in try desk.bringIn(reading.file, title: title, edition: edition, as: .licensed) }
        return .redirect(.normSet(set), done: NormMakingOutcome.taken)
      }
    }
  }

  // MARK: A set of our own

  private func makeNormSet(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .norms)
    let fields = (TextField("titel", atMost: 120), TextField("uitgave", required: false, atMost: 60), TextField("herkomst", required: false, atMost: 300))
    switch try visit.submission().read(fields.0, fields.1, fields.2, into: { ($0, $1, $2) }) {
    case .wrong(let form): return .page(newNormSetPage(visit.around(viewer), form: form), status: 422)
    case .right((let title, let edition, let source), let form):
      return try await answering(form, in: viewer.preferences.wording, again: { newNormSetPage(visit.around(viewer), form: $0) }) {
        let set = try await house.write(at: .norms, as: viewer) { desk in try desk.makeNormSet(title: title, edition: edition, source: source) }
        return .redirect(Place(.normMaking, [set.raw]), done: NormMakingOutcome.begun)
      }
    }
  }

  private func describe(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let making = try await making(visit, viewer)
    let set = making.set.id
    let draw = { (form: FormState) in normSetDetailsPage(making, visit.around(viewer), form: form) }
    let given = try visit.submission()
    let reading = try given.read(
      TextField("titel", atMost: 120), TextField("uitgave", required: false, atMost: 60), TextField("herkomst", required: false, atMost: 300),
      ChoiceField("stand", of: NormStage.self), TextField("maatlat", required: false, atMost: 1_000), CheckField("vak")
    ) { ($0, $1, $2, $3, $4, $5) }
    switch reading {
    case .wrong(let form): return .page(draw(form), status: 422)
    case .right((let title, let edition, let source, let stage, let typed, let isForCraft), let form):
      return try await answering(form, in: viewer.preferences.wording, again: draw) {
        guard let scale = ScaleRung.rungs(typed: typed) else { throw RuleRefusal.norms(.scaleUnreadable) }
        try await house.write(at: .norms, as: viewer) { desk in
          try desk.describe(set, title: title, edition: edition, source: source, stage: stage, scale: scale)
          if isForCraft != making.isForCraft { try desk.offer(set, forCraft: isForCraft) }
        }
        return .redirect(Place(.normSetDetails, [set.raw]), done: NormMakingOutcome.kept)
      }
    }
  }

  private func addClause(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let making = try await making(visit, viewer)
    let set = making.set.id
    let draw = { (form: FormState) in normMakingPage(making, visit.around(viewer), form: form) }
    switch try ClauseFields.read(try visit.submission()) {
    case .wrong(let form): return .page(draw(form), status: 422)
    case .right(let clause, let form):
      return try await answering(form, in: viewer.preferences.wording, again: draw) {
        _ = try await house.write(at: .norms, as: viewer) { desk in try desk.addClause(clause, to: set) }
        return .redirect(Place(.normMaking, [set.raw], part: "erbij"), done: NormMakingOutcome.added)
      }
    }
  }

  private func changeClause(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let (making, line) = try await line(visit, viewer)
    let draw = { (form: FormState) in clauseWordsPage(making, line, visit.around(viewer), form: form) }
    switch try ClauseFields.read(try visit.submission()) {
    case .wrong(let form): return .page(draw(form), status: 422)
    case .right(let clause, let form):
      return try await answering(form, in: viewer.preferences.wording, again: draw) {
        try await house.write(at: .norms, as: viewer) { desk in try desk.change(line.clause, of: making.set.id, to: clause) }
        return .redirect(Place(.normMaking, [making.set.id.raw]), done: NormMakingOutcome.kept)
      }
    }
  }
}

/// The fields of a clause, as `normMakingPage` asks them.
private enum ClauseFields {
  static func read(_ given: Submission) throws -> Reading<NormText> {
    try given.read(
      TextField("nummer", atMost: 40), TextField("onder", required: false, atMost: 40), TextField("titel", required: false, atMost: 300),
      TextField("tekst", required: false, atMost: 5_000), TextField("waarom", required: false, atMost: 2_000),
      TextField("voorbeelden", required: false, atMost: 3_000), TextField("niveau", required: false, atMost: 60),
      NumberField("gewicht", in: 1...1_000).optional, TextField("delen", required: false, atMost: 200)
    ) { number, parent, title, text, why, examples, level, weight, slices in
      NormText(
        number: number, parent: parent.isEmpty ? nil : parent, title: title, text: text, level: level, why: why, examples: examples, weight: weight,
        slices: NormSlice.names(typed: slices))
    }
  }

  static func standing(_ norm: NormText) -> FormState {
    FormState([
      "nummer": norm.number, "onder": norm.parent ?? "", "titel": norm.title, "tekst": norm.text, "waarom": norm.why, "voorbeelden": norm.examples,
      "niveau": norm.level, "gewicht": norm.weight.map { String($0) } ?? "", "delen": norm.slices.joined(separator: ", "),
    ])
  }
}
