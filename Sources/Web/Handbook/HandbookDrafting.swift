import Domain
import Forms
import Pages
import Rooms
import Vocabulary
import Wording

/// The form of a working draft: previewed, saved, and given back with everything in it when it could not be saved.
extension Reception {
  func saveDraft(_ slug: String, _ given: SentForm<DraftForm.Draft>, _ visit: Visit, _ viewer: Viewer) async throws -> Reply {
    let standing = try await house.read(at: .writer(of: slug), as: viewer) { desk in try desk.draft() }
    let draw = { (form: FormState) in draftPage(standing, visit.around(viewer), form: form) }
    // A preview requires nothing: a page without a title can be previewed too.
    if try given.typed(DraftForm.act) == .look { return .page(draw(given.state.withoutMistakes)) }
    return try await visit.taking(given, again: draw) {
      let draft = try given.value()
      let kind = PageKind(rawValue: draft.written.value(DraftForm.kind)) ?? standing.content.kind
      let content = PageContent(filledIn: draft.written, as: kind).after(draft.act, naming: .new(house.chance))
      do {
        let number = try await house.write(at: .writer(of: slug), as: viewer) { desk in
          let number = try desk.save(
            from: draft.base, title: draft.title, chapter: draft.chapter, content: content, note: draft.note)
          if let mayBeLong = draft.act.mayBeLong { try desk.letBeLong(mayBeLong) }
          return number
        }
        let isNothingNew = number == draft.base && draft.act.mayBeLong == nil
        return .redirect(
          Place.draft(slug).part(draft.act.step.map { "stap-\($0.raw)" }), done: isNothingNew ? HandbookDone.nothingNew : .kept
        )
      } catch let changed as ChangedMeanwhile {
        return .page(draftPage(changed.theirs, isConflict: true, visit.around(viewer), form: given.state), status: 409)
      }
    }
  }
}

extension PageContent {
  /// What the buttons of an outline do to its steps.
  fileprivate func after(_ act: DraftAct, naming name: ID<CriticalStep>) -> PageContent {
    guard case .outline(let outline) = self else { return self }
    return .outline(act.applied(to: outline, naming: name))
  }
}

extension DraftAct {
  /// The step that the page should scroll to.
  fileprivate var step: ID<CriticalStep>? {
    switch self {
    case .up(let step), .down(let step): step
    case .save, .look, .addStep, .remove, .letBeLong, .keepShort: nil
    }
  }

  /// Whether the page may be long, from the two buttons that say so.
  fileprivate var mayBeLong: Bool? {
    switch self {
    case .letBeLong: true
    case .keepShort: false
    case .save, .look, .addStep, .up, .down, .remove: nil
    }
  }
}
