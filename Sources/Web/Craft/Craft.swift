import Domain
import Forms
import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary
import Wording

/// What somebody keeps of her own craft, and what others show of theirs. None of it is logged, because a line would tell that
/// she uses it.
extension Reception {
  var craft: [Entrance] {
    [
      .get(Place.craft, .member) { visit, viewer in .page(try await craftHTML(visit, viewer)) },
      .post(Place.craft, .member, CraftPartForm.new, body: .text) { visit, viewer, given in
        try await visit.taking(given, again: { try await craftHTML(visit, viewer, form: $0) }) {
          let part = try await house.keepCraft(of: viewer) { room in try room.add(try given.value().own(by: viewer)) }
          return .redirect(.craftPart(part), done: CraftDone.added)
        }
      },
      .post(Place.craftOffer, .member, CraftOfferForm.form) { visit, viewer, given in
        try await visit.taking(given, again: { try await craftHTML(visit, viewer, form: $0) }) {
          try await house.keepCraft(of: viewer) { room in try room.take(try given.value()) }
          return .redirect(.craft(), done: CraftDone.taken)
        }
      },
      .get(Place.craftPart, .member) { visit, viewer, part in
        .page(
          craftPartPage(
            try await self.part(part, viewer), visit.around(viewer)))
      },
      .post(Place.craftPart, .member, CraftPartForm.form, body: .text) { visit, viewer, given, part in
        let standing = try await self.part(part, viewer)
        return try await visit.taking(given, again: { craftPartPage(standing, visit.around(viewer), form: $0) }) {
          let isKept = try await house.keepCraft(of: viewer) { room in
            guard let words = try given.value() else {
              try room.remove(part)
              return false
            }
            try room.change(part, to: words.own(by: viewer))
            return true
          }
          return isKept
            ? .redirect(Place.craft().part("onderdeel-\(part.raw)"), done: CraftDone.kept)
            : .redirect(.craft(), done: CraftDone.removed)
        }
      },
      .post(Place.craftExamples, .member, CraftExampleForm.form, body: .files, pace: .heavy, takesLong: true) {
        visit, viewer, given, part in
        let standing = try await self.part(part, viewer)
        return try await visit.taking(given, again: { craftPartPage(standing, visit.around(viewer), example: $0) }) {
          try await house.keepCraft(of: viewer) { room in
            let (words, link, file) = try given.value()
            let sent = file.flatMap {
              $0.bytes.isEmpty ? nil : (OwnWords(String($0.name.suffix(120)), of: viewer.person), $0.bytes)
            }
            try room.add(
              CraftExampleDraft(words: OwnWords(words, of: viewer.person), link: OwnWords(link, of: viewer.person), file: sent),
              to: part)
          }
          return .redirect(Place.craftPart(part).part("voorbeelden"), done: CraftDone.exampleAdded)
        }
      },
      .get(Place.craftExample, .member) { _, viewer, part, example in
        let (file, bytes) = try await house.craft(of: viewer) { room in try room.file(example, of: part) }
        return .file(ByteBuffer(bytes: bytes), type: file.kind.mediaType, name: file.name)
      },
      .post(Place.craftExample, .member) { _, viewer, part, example in
        try await house.keepCraft(of: viewer) { room in try room.remove(example, of: part) }
        return .redirect(.craftPart(part), done: CraftDone.exampleRemoved)
      },
      .get(Place.craftFile, .member, takesLong: true) { visit, viewer in try await takeOut(visit, viewer) },
      .post(Place.craftImport, .member, CraftImportForm.form, body: .files, pace: .heavy, takesLong: true) {
        visit, viewer, given in
        try await visit.taking(given, again: { try await craftHTML(visit, viewer, form: $0) }) {
          try await house.keepCraft(of: viewer) { room in
            let bytes = try given.value()?.bytes ?? []
            guard bytes.count <= CraftLimits.file, let text = String(validating: bytes, as: UTF8.self),
              let file = CraftFile(text: text)
            else { throw RuleRefusal.craft(.fileUnreadable) }
            try room.bringIn(file)
          }
          return .redirect(.craft(), done: CraftDone.broughtIn)
        }
      },
      .get(Place.craftEnd, .member) { visit, viewer in .page(craftEndPage(visit.around(viewer))) },
      .post(Place.craftEnd, .member, CraftEndForm.form) { visit, viewer, given in
        try await visit.taking(given, again: { craftEndPage(visit.around(viewer), form: $0) }) {
          guard try given.value() else { throw RuleRefusal.craft(.notSure) }
          try await house.keepCraft(of: viewer) { room in try room.throwAway() }
          return .redirect(.craft(), done: CraftDone.thrownAway)
        }
      },
    ] + showingCraft
  }

  private var showingCraft: [Entrance] {
    [
      .get(Place.craftShowings, .member) { visit, viewer in .page(try await showingsHTML(visit, viewer)) },
      .post(Place.craftShowings, .member, CraftShowingForm.form) { visit, viewer, given in
        try await visit.taking(given, again: { try await showingsHTML(visit, viewer, form: $0) }) {
          _ = try await house.keepCraft(of: viewer) { room in
            let wish = try given.value()
            return try room.show(wish.part, to: wish.reader, until: wish.until)
          }
          return .redirect(.craftShowings(), done: CraftDone.shown)
        }
      },
      .post(Place.craftShowing, .member) { _, viewer, showing in
        try await house.keepCraft(of: viewer) { room in try room.takeBack(showing) }
        return .redirect(.craftShowings(), done: CraftDone.takenBack)
      },
      .get(Place.shownCrafts, .reader) { visit, reader in
        .page(shownCraftsPage(try await house.shownCrafts(to: reader), visit.around(reader)))
      },
      .get(Place.shownCraft, .reader) { visit, reader, showing in
        let (card, reading) = try await house.lookAlong(at: showing, as: reader) { room in (room.card, try room.reading()) }
        return .page(shownCraftPage(card, reading, visit.around(reader)))
      },
      .get(Place.shownExample, .reader) { _, reader, showing, example in
        let (file, bytes) = try await house.lookAlong(at: showing, as: reader) { room in try room.file(example) }
        return .file(ByteBuffer(bytes: bytes), type: file.kind.mediaType, name: file.name)
      },
    ]
  }

  private func takeOut(_ visit: Visit, _ viewer: Viewer) async throws -> Reply {
    let reading = try await house.craft(of: viewer) { room in try room.reading() }
    let name = slug(of: viewer.preferences.wording.craftTitle)
    if try visit.asked(CraftFileForm.kind) == .page {
      return .file(
        ByteBuffer(bytes: craftPaper(reading, visit.around(viewer)).bytes), type: "text/html; charset=utf-8", name: "\(name).html"
      )
    }
    // Her notes at steps are sealed with the same key, and leave together with it.
    let notes = try await house.read(as: viewer) { desk in try desk.myDeviations() }.filter { $0.audience == .me }
    var file = reading.file
    file.parts += notes.map { own in
      let heading = "\(viewer.preferences.wording.iDidItDifferently): \(own.pageTitle)".prefix(CraftLimits.heading)
      return CraftFile.Part(
        heading: String(heading), can: [own.instead, own.because, own.gave].filter { !$0.isEmpty }.joined(separator: "\n"))
    }
    return .file(ByteBuffer(string: file.text), type: "text/plain; charset=utf-8", name: "\(name).md")
  }

  private func craftHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let (reading, offers) = try await house.craft(of: viewer) { room in (try room.reading(), try room.offers()) }
    return craftPage(
      reading, offers: offers, visit.around(viewer),
      form: form)
  }

  private func showingsHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let (reading, readers) = try await house.craft(of: viewer) { room in (try room.reading(), try room.possibleReaders()) }
    let around = visit.around(viewer)
    return craftShowingsPage(reading, readers: readers, address: { visit.absolute($0) }, around, form: form)
  }

  private func part(_ part: ID<CraftPart>, _ viewer: Viewer) async throws -> CraftReading.Part {
    try await house.craft(of: viewer) { room in try room.part(part) }
  }
}

extension CraftPartForm.Words {
  /// The words of a part, readable by her alone.
  fileprivate func own(by viewer: Viewer) -> CraftDraft {
    CraftDraft(
      heading: OwnWords(heading, of: viewer.person), can: OwnWords(can, of: viewer.person),
      learn: OwnWords(learn, of: viewer.person))
  }
}
