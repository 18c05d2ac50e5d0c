import Domain
import Pages
import Rooms
import Vocabulary
import Wording

/// The form of a working draft: looked at, kept, and given back with everything in it when it could not be.
extension Reception {
  /// What was typed, as a form: kept word for word, whatever becomes of it.
  private func typed(_ given: Submission) -> FormState {
    var form = FormState()
    let steps = given.all(StepField.order)
    let fields = [
      "versie", "soort", "titel", "hoofdstuk", "notitie", "tekst", "waartoe", "voor-wie", "begin", "eind", "verwacht", "vraag", "klopt-niet",
      "voorwaarden", StepField.order,
    ]
    for field in fields { form.keep(given.all(field), in: field) }
    for step in steps.prefix(ProcessOutline.mostSteps) {
      guard let id = ID<CriticalStep>(given: step) else { continue }
      for field in StepField.allCases { form.keep(given.all(field.name(id)), in: field.name(id)) }
    }
    return form
  }

  func saveDraft(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let slug = try visit.name("page")
    let given = try visit.submission()
    let form = typed(given)
    let act = try given.one("doe").flatMap { DraftAct(word: $0) } ?? .save
    let standing = try await house.read(at: .writer(of: slug), as: viewer) { desk in try desk.draft() }
    let draw = { (form: FormState) in draftPage(standing, visit.around(viewer), form: form) }
    let reading = try given.read(
      VersionField(), TextField("titel", atMost: 120), TextField("hoofdstuk", atMost: 120), TextField("notitie", required: false, atMost: 200),
      DayField("begin").optional, DayField("eind").optional
    ) { (base: $0, title: $1, chapter: $2, note: $3, begins: $4, ends: $5) }
    // Looking asks for nothing: also a page without a title can be looked at.
    if act == .look { return .page(draw(form)) }
    switch reading {
    case .wrong(let wrong):
      return .page(draw(wrong.mistakes.reduce(form) { $0.noting($1.kind, at: $1.field) }), status: 422)
    case .right(let draft, _):
      let content = PageContent(filledIn: form, as: PageKind(rawValue: form.value("soort")) ?? standing.content.kind)
        .after(act, naming: .new(house.chance))
      do {
        return try await answering(form, in: viewer.preferences.wording, again: draw) {
          let number = try await house.write(at: .writer(of: slug), as: viewer) { desk in
            let number = try desk.save(from: draft.base, title: draft.title, chapter: draft.chapter, content: content, note: draft.note)
            if let mayBeLong = act.mayBeLong { try desk.letBeLong(mayBeLong) }
            return number
          }
          let isNothingNew = number == draft.base && act.mayBeLong == nil
          return .redirect(Place(.draft, [slug], part: act.step.map { "stap-\($0.raw)" }), done: isNothingNew ? HandbookOutcome.nothingNew : .kept)
        }
      } catch let changed as ChangedMeanwhile {
        return .page(draftPage(changed.theirs, isConflict: true, visit.around(viewer), form: form), status: 409)
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
  /// The step that the page should come back to.
  fileprivate var step: ID<CriticalStep>? {
    switch self {
    case .up(let step), .down(let step): step
    case .save, .look, .addStep, .remove, .letBeLong, .keepShort: nil
    }
  }

  /// What is said about the length of the page, by the two buttons that say something of it.
  fileprivate var mayBeLong: Bool? {
    switch self {
    case .letBeLong: true
    case .keepShort: false
    case .save, .look, .addStep, .up, .down, .remove: nil
    }
  }
}
