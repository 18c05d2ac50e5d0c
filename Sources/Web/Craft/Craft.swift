import Domain
import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary
import Wording

/// What somebody keeps of her own craft, and what others show of theirs. None of it is logged: a line would tell that it is used.
extension Reception {
  var craft: [Entrance] {
    [
      .member(.get, .craft) { visit, viewer in .page(try await craftHTML(visit, viewer)) },
      .member(.post, .craft, body: .text) { visit, viewer in
        let draw = { (form: FormState) async throws -> HTML in try await craftHTML(visit, viewer, form: form) }
        return try await keeping(try visit.submission(), viewer, again: draw) { draft in
          let part = try await house.keepCraft(of: viewer) { room in try room.add(draft) }
          return .redirect(Place(.craftPart, [part.raw]), done: CraftOutcome.added)
        }
      },
      .member(.post, .craftOffer) { visit, viewer in
        guard let set = try visit.submission().one("kader").flatMap({ ID<NormSet>(given: $0) }) else { throw NotFound() }
        return try await answering(
          FormState(), in: viewer.preferences.wording, again: { try await craftHTML(visit, viewer, form: $0) }
        ) {
          try await house.keepCraft(of: viewer) { room in try room.take(set) }
          return .redirect(Place(.craft), done: CraftOutcome.taken)
        }
      },
      .member(.get, .craftPart) { visit, viewer in
        let part = try await part(visit, viewer)
        return .page(craftPartPage(part, visit.around(viewer, done: visit.craftDone(viewer.preferences.wording))))
      },
      .member(.post, .craftPart, body: .text) { visit, viewer in
        let part = try await part(visit, viewer)
        let given = try visit.submission()
        if try given.one("doe") == "weg" {
          try await house.keepCraft(of: viewer) { room in try room.remove(part.id) }
          return .redirect(Place(.craft), done: CraftOutcome.removed)
        }
        return try await keeping(given, viewer, again: { craftPartPage(part, visit.around(viewer), form: $0) }) { draft in
          try await house.keepCraft(of: viewer) { room in try room.change(part.id, to: draft) }
          return .redirect(Place(.craft, part: "onderdeel-\(part.id.raw)"), done: CraftOutcome.kept)
        }
      },
      .member(.post, .craftExamples, body: .files, pace: .heavy) { visit, viewer in try await addExample(visit, viewer) },
      .member(.get, .craftExample) { visit, viewer in
        let (part, example): (ID<CraftPart>, ID<CraftExample>) = (try visit.id("onderdeel"), try visit.id("voorbeeld"))
        let (file, bytes) = try await house.craft(of: viewer) { room in try room.file(example, of: part) }
        return .file(ByteBuffer(bytes: bytes), type: file.kind.mediaType, name: file.name)
      },
      .member(.post, .craftExample) { visit, viewer in
        let (part, example): (ID<CraftPart>, ID<CraftExample>) = (try visit.id("onderdeel"), try visit.id("voorbeeld"))
        try await house.keepCraft(of: viewer) { room in try room.remove(example, of: part) }
        return .redirect(Place(.craftPart, [part.raw]), done: CraftOutcome.exampleRemoved)
      },
      .member(.get, .craftFile) { visit, viewer in
        let reading = try await house.craft(of: viewer) { room in try room.reading() }
        let name = slug(of: viewer.preferences.wording.craftTitle)
        if try visit.asked("als") == "bladzijde" {
          return .file(
            ByteBuffer(bytes: craftPaper(reading, visit.around(viewer)).bytes), type: "text/html; charset=utf-8",
            name: "\(name).html")
        }
        // What she wrote for herself alone at a step lies under the same key, and goes along with it.
        let notes = try await house.read(as: viewer) { desk in try desk.myDeviations() }.filter { $0.audience == .me }
        var file = reading.file
        file.parts += notes.map { own in
          let heading = "\(viewer.preferences.wording.iDidItDifferently): \(own.pageTitle)".prefix(CraftLimits.heading)
          return CraftFile.Part(heading: String(heading), can: [own.instead, own.because, own.gave].filter { !$0.isEmpty }.joined(separator: "\n"))
        }
        return .file(ByteBuffer(string: file.text), type: "text/plain; charset=utf-8", name: "\(name).md")
      },
      .member(.post, .craftImport, body: .files, pace: .heavy) { visit, viewer in try await bringInCraft(visit, viewer) },
      .member(.get, .craftEnd) { visit, viewer in .page(craftEndPage(visit.around(viewer))) },
      .member(.post, .craftEnd) { visit, viewer in
        let isSure = try visit.submission().one("zeker") == "ja"
        return try await answering(
          FormState(), in: viewer.preferences.wording, again: { craftEndPage(visit.around(viewer), form: $0) }
        ) {
          guard isSure else { throw RuleRefusal.craft(.notSure) }
          try await house.keepCraft(of: viewer) { room in try room.throwAway() }
          return .redirect(Place(.craft), done: CraftOutcome.thrownAway)
        }
      },
    ] + showingCraft
  }

  private var showingCraft: [Entrance] {
    [
      .member(.get, .craftShowings) { visit, viewer in .page(try await showingsHTML(visit, viewer)) },
      .member(.post, .craftShowings) { visit, viewer in
        let draw = { (form: FormState) async throws -> HTML in try await showingsHTML(visit, viewer, form: form) }
        let fields = (ThingField("lezer", of: Person.self), ThingField("deel", of: CraftPart.self).optional, DayField("tot"))
        switch try visit.submission().read(fields.0, fields.1, fields.2, into: { ($0, $1, $2) }) {
        case .wrong(let form): return .page(try await draw(form), status: 422)
        case .right((let reader, let part, let until), let form):
          return try await answering(form, in: viewer.preferences.wording, again: draw) {
            _ = try await house.keepCraft(of: viewer) { room in try room.show(part, to: reader, until: until) }
            return .redirect(Place(.craftShowings), done: CraftOutcome.shown)
          }
        }
      },
      .member(.post, .craftShowing) { visit, viewer in
        let showing: ID<CraftShowing> = try visit.id("inzage")
        try await house.keepCraft(of: viewer) { room in try room.takeBack(showing) }
        return .redirect(Place(.craftShowings), done: CraftOutcome.takenBack)
      },
      .reader(.get, .shownCrafts) { visit, reader in
        .page(shownCraftsPage(try await house.shownCrafts(to: reader), visit.around(reader)))
      },
      .reader(.get, .shownCraft) { visit, reader in
        let (card, reading) = try await house.lookAlong(at: try visit.id("inzage"), as: reader) { room in
          (room.card, try room.reading())
        }
        return .page(shownCraftPage(card, reading, visit.around(reader)))
      },
      .reader(.get, .shownExample) { visit, reader in
        let example: ID<CraftExample> = try visit.id("voorbeeld")
        let (file, bytes) = try await house.lookAlong(at: try visit.id("inzage"), as: reader) { room in try room.file(example) }
        return .file(ByteBuffer(bytes: bytes), type: file.kind.mediaType, name: file.name)
      },
    ]
  }

  private func craftHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let (reading, offers) = try await house.craft(of: viewer) { room in (try room.reading(), try room.offers()) }
    return craftPage(
      reading, offers: offers, visit.around(viewer, done: form == nil ? visit.craftDone(viewer.preferences.wording) : nil),
      form: form)
  }

  private func showingsHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let (reading, readers) = try await house.craft(of: viewer) { room in (try room.reading(), try room.possibleReaders()) }
    let around = visit.around(viewer, done: form == nil ? visit.craftDone(viewer.preferences.wording) : nil)
    return craftShowingsPage(reading, readers: readers, address: { visit.absolute($0) }, around, form: form)
  }

  private func part(_ visit: Visit, _ viewer: Viewer) async throws -> CraftReading.Part {
    let id: ID<CraftPart> = try visit.id("onderdeel")
    return try await house.craft(of: viewer) { room in try room.part(id) }
  }

  /// The fields of a part, as words that are hers alone from the moment they are read.
  private func keeping(
    _ given: Submission, _ viewer: Viewer, again draw: @escaping (FormState) async throws -> HTML,
    _ act: @escaping (CraftDraft) async throws -> Answer
  ) async throws -> Answer {
    let reading = try given.read(
      TextField("titel", required: false, atMost: 200), TextField("kan", required: false, atMost: 6_000),
      TextField("leren", required: false, atMost: 6_000)
    ) { heading, can, learn in
      CraftDraft(
        heading: OwnWords(heading, of: viewer.person), can: OwnWords(can, of: viewer.person),
        learn: OwnWords(learn, of: viewer.person))
    }
    switch reading {
    case .wrong(let form): return .page(try await draw(form), status: 422)
    case .right(let draft, let form):
      return try await answering(form, in: viewer.preferences.wording, again: draw) { try await act(draft) }
    }
  }

  private func addExample(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let part = try await part(visit, viewer)
    let given = try visit.submission()
    func own(_ text: String) -> OwnWords { OwnWords(text, of: viewer.person) }
    let draw = { (form: FormState) in craftPartPage(part, visit.around(viewer), example: form) }
    switch try given.read(
      TextField("woorden", required: false, atMost: 4_000), TextField("link", required: false, atMost: 1_000), into: { ($0, $1) })
    {
    case .wrong(let form): return .page(draw(form), status: 422)
    case .right((let words, let link), let form):
      let sent = given.files.first { $0.field == "bestand" && $0.bytes.readableBytes > 0 }
      let draft = CraftExampleDraft(
        words: own(words), link: own(link),
        file: sent.map { (own(String($0.name.suffix(120))), Array($0.bytes.readableBytesView)) })
      return try await answering(form, in: viewer.preferences.wording, again: draw) {
        try await house.keepCraft(of: viewer) { room in try room.add(draft, to: part.id) }
        return .redirect(Place(.craftPart, [part.id.raw], part: "voorbeelden"), done: CraftOutcome.exampleAdded)
      }
    }
  }

  private func bringInCraft(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let bytes = try visit.submission().files.first.map { Array($0.bytes.readableBytesView) } ?? []
    return try await answering(
      FormState(), in: viewer.preferences.wording, again: { try await craftHTML(visit, viewer, form: $0) }
    ) {
      guard bytes.count <= CraftLimits.file, let text = String(validating: bytes, as: UTF8.self), let file = CraftFile(text: text)
      else { throw RuleRefusal.craft(.fileUnreadable) }
      try await house.keepCraft(of: viewer) { room in try room.bringIn(file) }
      return .redirect(Place(.craft), done: CraftOutcome.broughtIn)
    }
  }
}

extension Visit {
  /// What was done just before with one's own craft, in a sentence.
  fileprivate func craftDone(_ wording: Wording) -> String? { done(as: CraftOutcome.self).map { wording.done($0) } }
}
